#include "core/calculators/calculator.h"
#include "core/exchange/calculation_json.h"
#include "hand_worked.h"

using namespace recp;
using namespace recp::testing;

class TestWastewaterChpFinance : public QObject
{
    Q_OBJECT

private slots:
    // 1,000 m3/d of 200 mg/L in 1,000 m3, 20 °C, SRT 29 d: S = 60 x 3.9/(29 x 4.7 − 1) = 1.72949 mg/L;
    // X = 29 x 0.6 x 198.2705/3.9 = 884.59; debris 0.1 x 0.1 x 29 x 884.59 = 256.53;
    // MLSS = 1141.12/0.85 + 29 x 60 = 3082.50; MLVSS = 1141.12 + 1160 = 2301.12; F/M = 200/2301.12.
    void sludgeGrowsUntilItsTarget()
    {
        Case plant = sludge();
        QVERIFY(isClose(plant.result("SRT", "d"), 29, 1e-12));
        QVERIFY(isClose(plant.result("MLSS", "mg/L"), 3082.50, 1e-5));
        QVERIFY(isClose(plant.result("FM_ratio", "1/d"), 200 / 2301.12, 1e-5));
        // Return 3082.5/(10,000 − 3082.5); waste (3082.5/29 − 8)/10,000 of the flow.
        QVERIFY(isClose(plant.result("RAS_flow", "m3/d"), 445.61, 1e-4));
        QVERIFY(isClose(plant.result("WAS_flow", "m3/d"), 9.8293, 1e-4));
    }
    // Nitrifiers at 20 °C, 4.5 mg/L of oxygen: μ = 0.75 x 0.9 = 0.675; N = 0.74 x (1 + 2.32)/(29 x 0.595 − 1) = 0.1511.
    // Oxygen: 198.2705/0.68 − 1.42 x 1141.12/29 = 235.70; 4.57 x (35 − 0.1511 − 0.12 x 39.349) = 137.68 mg/L.
    void oxygenGoesIntoCarbonAndNitrogen()
    {
        Case plant = sludge();
        QVERIFY(isClose(plant.result("effluent_ammonia_N", "mg/L"), 0.15114, 1e-4));
        QVERIFY(isClose(plant.result("total_oxygen_requirement", "kg/d"), 373.38, 1e-4));
        // 60 % of 30.127 mg/L of nitrate give 2.86 each back.
        QVERIFY(isClose(plant.result("oxygen_requirement_with_denitrification", "kg/d"), 373.38 - 51.70, 1e-4));
    }
    // 100 kW x 0.8/0.92 x 8,760 h.
    void aerationRunsByItsHours()
    {
        Case plant = sludge();
        QVERIFY(isClose(plant.result("aeration_energy", "kWh/yr"), 100 * 0.8 / 0.92 * 8760, 1e-9));
        plant.with({{"operating_time", 0, "h/d"}});
        QCOMPARE(plant.result("aeration_energy", "kWh/yr"), 0.0);
        QCOMPARE(plant.result("oxygen_transfer", "kg/d"), 0.0);
    }
    void thinReturnSludgeIsRefused()
    {
        Case plant = sludge();
        plant.with({{"RAS_TSS", 3000, "mg/L"}});
        QVERIFY(plant.refusal().contains("RAS_TSS"));
    }

    // 100 m3/h and 50 m3/h of return on 2 x 50 m2, 3 g/L: 1 m/h; 4.5 kg/(m2 h); 9 g/L; 3 kg/(m2 h) at 3 g/L. Index
    // 120 mL/g, not stirred: exp(1.871 − 0.35492 x 3) = 2.2395 m/h, so 6.719 kg/(m2 h) settle.
    void aClarifierHasItsStatePoint()
    {
        Case tank = clarifier();
        QVERIFY(isClose(tank.result("surface_overflow", "m/h"), 1, 1e-12));
        QVERIFY(isClose(tank.result("applied_solids_loading", "kg/m2-h"), 4.5, 1e-12));
        QVERIFY(isClose(tank.result("RAS_concentration", "g/L"), 9, 1e-12));
        QVERIFY(isClose(tank.result("state_point_y", "kg/m2-h"), 3, 1e-12));
        QVERIFY(isClose(tank.result("settling_flux", "kg/m2-h"), 6.719, 1e-3));
        tank.with({{"sludge_settling_velocity", 2, "m/h"}});
        QVERIFY(isClose(tank.result("settling_flux", "kg/m2-h"), 6, 1e-12));
    }
    void aClarifierWantsAnIndexOrAVelocity()
    {
        Case tank = clarifier();
        tank.with({{"svi", NAN, "L/g"}});
        QVERIFY(tank.refusal().contains("svi"));
    }

    // 1,121 kW for 8,000 h, all heat used: efficiency 36.8 %, q = (0.784 − 0.368)/0.368 = 1.13043. Fuel 10/GJ:
    // 0.036/0.368 = 0.097826 a kWh; credit 1.13043 x 0.036/0.8 = 0.050870; maintenance 0.019: 0.065957. At 0.10 a kWh
    // saved 0.034043 x 8,968,000 kWh = 305,302; 1,121 x 2,366/305,302 = 8.687 years.
    void aGasEngineOfTheCatalogue()
    {
        Case engine = chp();
        QVERIFY(isClose(engine.result("chp_size", "kW"), 1121, 1e-9));
        QVERIFY(isClose(engine.result("total_cost_to_generate", "currency/kWh"), 0.065957, 1e-5));
        QVERIFY(isClose(engine.result("annual_operating_savings", "currency/yr"), 305302, 1e-4));
        QVERIFY(isClose(engine.result("simple_payback", "yr"), 8.687, 1e-3));
    }
    // Half the heat: the engine gets smaller until its heat is used.
    void theEngineIsNoLargerThanItsHeatIsUsed()
    {
        Case engine = chp();
        engine.with({{"electric_efficiency", 40, "%"},
                     {"total_efficiency", 80, "%"},
                     {"annual_thermal_demand", 4000, "MWh/yr"}});
        QVERIFY(isClose(engine.result("chp_size", "kW"), 500, 1e-9));
    }
    void withoutASavingThereIsNoPayback()
    {
        Case engine = chp();
        engine.with({{"electricity_cost", 0, "currency/kWh"}});
        QVERIFY(std::isnan(engine.result("simple_payback", "yr")));
    }

    // −1,000, 500, 500, 500 + 100 at 10 %: −1,000 + 500 x 2.486852 + 100/1.331 = 318.5575.
    void aCashFlowIsDiscounted()
    {
        Case measure = cashFlow();
        QVERIFY(isClose(measure.result("net_present_value", "currency"), 318.5575, 1e-6));
        QVERIFY(isClose(measure.result("simple_payback", "yr"), 1000.0 / 600, 1e-12));
        measure.with({{"discount_rate", 0, "%"}});
        QVERIFY(isClose(measure.result("net_present_value", "currency"), 600, 1e-12));
    }
    void theFlowsOfTheYearsAreAList()
    {
        const Calculator &calculator = *findCalculator(u"cash_flow");
        const auto number = [](double value, const char *unit) { return QJsonObject{{"value", value}, {"unit", unit}}; };
        const QJsonObject inputs{{"life", number(2, "yr")},
                                 {"annual_energy_savings", number(600, "currency/yr")},
                                 {"installation_cost", number(1000, "currency")},
                                 {"annual_operation_cost", number(100, "currency/yr")},
                                 {"salvage", number(100, "currency")},
                                 {"discount_rate", number(10, "%")}};
        const auto result = runCalculation(calculator, {{"inputs", inputs}});
        QVERIFY(result.ok());
        const QJsonArray flows = result->value("outputs").toObject().value("yearly_cash_flow").toObject().value("value").toArray();
        QCOMPARE(flows, (QJsonArray{-1000, 500, 600}));
    }

private:
    static Case sludge()
    {
        Case plant("waste_water_activated_sludge");
        plant.with({{"temperature", 20, "degC"}, {"influent_BOD5", 200, "mg/L"}, {"aeration_volume", 1000, "m3"},
                    {"flow_rate", 1000, "m3/d"}, {"inert_VSS", 40, "mg/L"}, {"oxidizable_N", 35, "mg/L"},
                    {"biomass_VSS_to_TSS_ratio", 0.85, "fraction"}, {"influent_TSS", 200, "mg/L"},
                    {"inert_inorganic_TSS", 20, "mg/L"}, {"effluent_TSS", 8, "mg/L"}, {"RAS_TSS", 10000, "mg/L"},
                    {"MLSS_parameter", 3000, "mg/L"}, {"fraction_biomass_inert", 0.1, "fraction"},
                    {"biomass_yield", 0.6, "g VSS/g BOD"}, {"half_saturation", 60, "mg/L"},
                    {"microbial_decay", 0.1, "1/d"}, {"max_utilization_rate", 8, "1/d"}, {"max_days", 72, "d"},
                    {"time_increment", 2, "d"}, {"operating_DO", 4.5, "mg/L"}, {"alpha", 0.84, ""}, {"beta", 0.92, ""},
                    {"aerator_SOTR", 1.6, "kg/kWh"}, {"aeration_power", 100, "kW"}, {"elevation", 0, "m"},
                    {"operating_time", 24, "h/d"}, {"speed", 100, "%"}, {"energy_cost", 0.1, "currency/kWh"}});
        return plant;
    }

    static Case clarifier()
    {
        Case tank("clarifier_state_point");
        tank.with({{"svi", 0.12, "L/g"}, {"clarifiers", 2, "count"}, {"clarifier_area", 50, "m2"}, {"MLSS", 3, "g/L"},
                   {"influent_flow", 100, "m3/h"}, {"RAS_flow", 50, "m3/h"}});
        return tank;
    }

    static Case chp()
    {
        Case engine("chp_screening");
        engine.with({{"operating_hours", 8000, "h/yr"}, {"annual_electricity", 1121 * 8000, "kWh/yr"},
                     {"annual_thermal_demand", 1e6, "GJ/yr"}, {"boiler_fuel_cost", 10, "currency/GJ"},
                     {"electricity_cost", 0.1, "currency/kWh"}, {"option_value", 100, "%"},
                     {"boiler_fuel_cost_chp_case", 10, "currency/GJ"}, {"chp_fuel_cost", 10, "currency/GJ"},
                     {"displaced_thermal_efficiency", 80, "%"}, {"chp_availability", 100, "%"},
                     {"thermal_utilization", 100, "%"}});
        return engine;
    }

    static Case cashFlow()
    {
        Case measure("cash_flow");
        measure.with({{"life", 3, "yr"}, {"annual_energy_savings", 600, "currency/yr"},
                      {"installation_cost", 1000, "currency"}, {"annual_operation_cost", 100, "currency/yr"},
                      {"salvage", 100, "currency"}, {"discount_rate", 10, "%"}});
        return measure;
    }
};

QTEST_GUILESS_MAIN(TestWastewaterChpFinance)
#include "tst_wastewater_chp_finance.moc"
