#include "core/analysis/results.h"
#include "core/calculators/process_heating/stream_losses.h"
#include "core/calculators/process_heating/surface_insulation.h"
#include "core/calculators/steam/boiler_efficiency.h"
#include "hand_worked.h"

using namespace recp;
using namespace recp::testing;

/// Savings of heat: insulation, flue gas, waste heat, heat pumps, exchange, drying, other fuels and refrigerants.
class TestHeatSavings : public QObject
{
    Q_OBJECT

private slots:
    /// 100 Nm3/h x 1.3 kJ/m3K x (750 - 30) K = 93,600 kJ/h = 26 kW; 500 kg/h x 0.5 kJ/kgK x 720 K = 180,000 kJ/h = 50 kW.
    void streamsCarryHeatOutOfAFurnace()
    {
        const Temperature cold{303.15};
        const Temperature hot{1023.15};
        QVERIFY(isClose(gasStreamLoss({.flow = {100 / 3600.0}, .specificHeat = {1300}, .inlet = cold, .outlet = hot}).heatLoss.si, 26e3, 1e-9));
        QVERIFY(isClose(fixtureLoss({.feed = {500 / 3600.0}, .specificHeat = {500}, .inlet = cold, .outlet = hot}).heatLoss.si, 50e3, 1e-9));
        QCOMPARE(fixtureLoss({.feed = {1}, .specificHeat = {500}, .inlet = hot, .outlet = hot}).heatLoss.si, 0.0);
    }

    // 180 °C in air of 30 °C, emissivity 0.8: 0.8 x 5.670e-8 x (453.15^4 - 303.15^4) = 1,529.6 W/m2, 1.74 x 150^(4/3) =
    // 1,386.8 W/m2.
    void aBareSurfaceRadiatesAndWarmsTheAir()
    {
        QVERIFY(isClose(surfaceHeatFlux({}, {453.15}, {303.15}), 2916.4523, 1e-7));
    }
    // 30 mm of 0.045 W/(m K): the surface settles at 49.205 °C, where (180 - 49.205) x 0.045/0.030 = 196.19 W/m2 leave it.
    void insulationConductsWhatItsSurfaceLoses()
    {
        const double flux = surfaceHeatFlux({.thickness = {0.03}, .conductivity = {0.045}, .emissivity = {0.8}},
                                            {453.15}, {303.15});
        QVERIFY(isClose(flux, 196.19271, 1e-7));
        QVERIFY(isClose(flux, (180 - 49.20486) * 0.045 / 0.03, 1e-6));
    }
    // (2,916.45 - 196.19) W/m2 x 10 m2 x 6,000 h / 0.95.
    void anInsulatedBarrelTakesLessElectricity()
    {
        Case barrel = surface("electricity", 180);
        QVERIFY(isClose(barrel.result("electricity_saved", "kWh/yr"), 171805.87, 1e-6));
        QVERIFY(std::isnan(barrel.result("fuel_saved", "GJ/yr")));
    }
    // 600 - 200 W/m2, 10 m2, 6,000 h: 24,000 kWh of cold, a third of it as electricity with a COP of 3.
    void coldIsPaidByItsCop()
    {
        Case cold = surface("refrigeration", -10);
        QVERIFY(isClose(cold.result("heat_flux_before", "W/m2"), 403.61815, 1e-6));
        cold.choose({{"method", "measured"}})
            .with({{"heat_flux_measured_before", 600, "W/m2"}, {"heat_flux_measured_after", 200, "W/m2"}});
        QVERIFY(isClose(cold.result("electricity_saved", "kWh/yr"), 8000, 1e-9));
    }
    void aHotSurfaceIsNotKeptColdAndTheReverse()
    {
        QVERIFY(surface("refrigeration", 180).refusal().contains("surface_temperature"));
        QVERIFY(surface("electricity", -10).refusal().contains("surface_temperature"));
    }

    // Bituminous coal of C 62, H 4, O 7, N 1.2, S 0.7, moisture 8 %: NCV 24,251 kJ/kg; for each kelvin at 7 % O2 the gas of
    // 100 kg, 5.184 kmol CO2 and SO2, 22.52 N2, 13.90 air, 2.428 H2O, takes 0.05583 % of it.
    void solidFuelsHaveSiegertConstants()
    {
        const double perKelvin = flueGasLoss(0.07, 100, *siegertConstants(FuelKind::Bituminous));
        QVERIFY(isClose(perKelvin, 0.0558295, 0.005));
    }

    // Wood, 8 % O2, 220 to 150 °C: 70 x (0.73/13 + 0.012) = 4.7708 %; 50,000 GJ x 0.047708/0.847708.
    void anEconomizerAddsToTheEfficiency()
    {
        Case boiler = flueGas();
        QVERIFY(isClose(boiler.result("fuel_saved", "GJ/yr"), 2813.92352, 1e-7));
        QVERIFY(isClose(boiler.result("efficiency_after", "%"), 84.770769, 1e-7));
    }
    // 5,000 m3/h x 1.38 kJ/(m3 K) x 70 K x 6,000 h = 2,898 GJ of 50,000: 5.796 %; 50,000 x 0.05796/0.85796.
    void theMeasuredGasTellsTheHeat()
    {
        Case boiler = flueGas();
        boiler.choose({{"method", "measured"}})
            .with({{"flue_gas_flow", 5000, "Nm3/h"}, {"operating_hours", 6000, "h/yr"}, {"extra_electricity", 9, "MWh/yr"}});
        QVERIFY(isClose(boiler.result("heat_recovered", "GJ/yr"), 2898, 1e-9));
        QVERIFY(isClose(boiler.result("fuel_saved", "GJ/yr"), 3377.77985, 1e-7));
        QVERIFY(isClose(boiler.result("electricity_saved", "MWh/yr"), -9, 1e-12));
    }
    void noDropSavesNothingAndMoreThanTheLossIsRefused()
    {
        Case boiler = flueGas();
        boiler.with({{"flue_temperature_after", 220, "degC"}});
        QCOMPARE(boiler.result("fuel_saved", "GJ/yr"), 0.0);
        boiler.choose({{"method", "measured"}})
            .with({{"flue_temperature_after", 150, "degC"}, {"flue_gas_flow", 50000, "Nm3/h"}, {"operating_hours", 6000, "h/yr"}});
        QVERIFY(boiler.refusal().contains("fuel_use"));
    }

    // 75 kW x 60 % x 6,000 h = 270 MWh, all needed; x 3.6/0.8 = 1,215 GJ. Where 100 MWh are needed, 450 GJ.
    void wasteHeatIsWorthWhatIsNeeded()
    {
        Case heat = wasteHeat(400);
        QVERIFY(isClose(heat.result("heat_recovered", "MWh/yr"), 270, 1e-12));
        QVERIFY(isClose(heat.result("fuel_saved", "GJ/yr"), 1215, 1e-12));
        QVERIFY(isClose(wasteHeat(100).result("fuel_saved", "GJ/yr"), 450, 1e-12));
        QCOMPARE(wasteHeat(0).result("fuel_saved", "GJ/yr"), 0.0);
    }
    // 6,000 m3 x 998.2 kg/m3 x 4.186 kJ/(kg K) x 22 K = 551.56 GJ = 153.210 MWh; /0.8 = 689.447 GJ.
    void preheatedWaterIsMeasured()
    {
        Case heat = wasteHeat(400);
        heat.choose({{"method", "measured"}})
            .with({{"hot_water", 6000, "m3/yr"},
                   {"cold_temperature", 28, "degC"},
                   {"recovered_temperature", 50, "degC"},
                   {"use_temperature", 70, "degC"}});
        QVERIFY(isClose(heat.result("heat_recovered", "MWh/yr"), 153.210391, 1e-8));
        QVERIFY(isClose(heat.result("fuel_saved", "GJ/yr"), 689.446758, 1e-8));
    }

    // 320 MWh of heat: 320 x 3.6/0.8 = 1,440 GJ of fuel saved, 320/3.5 = 91.429 MWh of electricity more.
    void aHeatPumpTakesElectricityForFuel()
    {
        Case pump = heatPumpCase("fuel", 80);
        QVERIFY(isClose(pump.result("fuel_saved", "GJ/yr"), 1440, 1e-12));
        QVERIFY(isClose(pump.result("electricity_saved", "MWh/yr"), -91.4285714, 1e-8));
    }
    // Instead of electric heaters of 95 %: 320/0.95 - 320/3.5 = 245.414 MWh saved.
    void aHeatPumpSavesWhatHeatersTake()
    {
        Case pump = heatPumpCase("electricity", 95);
        QVERIFY(isClose(pump.result("electricity_saved", "MWh/yr"), 245.413534, 1e-8));
        QVERIFY(std::isnan(pump.result("fuel_saved", "GJ/yr")));
    }

    // 5 t/h of water from 80 °C, 5 t/h from 28 to 75 °C, 10 K: both ends leave 42 K; 5,000/3,600 x 4.186 x 42 = 244.18 kW.
    void twoStreamsPinchAtAnEnd()
    {
        Case pair = streams(5, 10);
        QVERIFY(isClose(pair.result("heat_flow_recovered", "kW"), 244.183333, 1e-7));
        QVERIFY(isClose(pair.result("hot_outlet", "degC"), 38, 1e-9));
        QVERIFY(isClose(pair.result("cold_outlet", "degC"), 70, 1e-9));
    }
    // Half the cold flow: the cold stream reaches 70 °C with 122.09 kW; the hot one leaves at 59 °C.
    void theSmallerStreamLimits()
    {
        Case pair = streams(2.5, 10);
        QVERIFY(isClose(pair.result("heat_flow_recovered", "kW"), 122.0916667, 1e-8));
        QVERIFY(isClose(pair.result("hot_outlet", "degC"), 59, 1e-9));
        QVERIFY(isClose(pair.result("fuel_saved", "GJ/yr"), 122.0916667 * 6000 * 3.6 / 1000 / 0.8, 1e-8));
    }
    void streamsTooCloseExchangeNothing()
    {
        Case pair = streams(5, 60);
        QCOMPARE(pair.result("heat_flow_recovered", "kW"), 0.0);
        QVERIFY(isClose(pair.result("hot_outlet", "degC"), 80, 1e-12));
    }

    // 60 to 10 %: 0.50/0.40 = 1.25 kg of water for each kg of product; 52 %: 0.42/0.48 = 0.875. 1,875 t less x 3.5 MJ/kg / 0.8.
    void drierMaterialNeedsLessHeat()
    {
        Case dryer = dryerCase();
        QVERIFY(isClose(dryer.result("water_before", "t/yr"), 6250, 1e-12));
        QVERIFY(isClose(dryer.result("water_after", "t/yr"), 4375, 1e-12));
        QVERIFY(isClose(dryer.result("fuel_saved", "GJ/yr"), 8203.125, 1e-9));
        // 30,000 GJ measured, 15 % of it fixed: x 0.85 x (1 - 0.7).
        dryer.choose({{"method", "measured"}}).with({{"dryer_energy", 30000, "GJ/yr"}, {"fixed_share", 15, "%"}});
        QVERIFY(isClose(dryer.result("fuel_saved", "GJ/yr"), 7650, 1e-9));
    }

    // 10,000 GJ of coal at 78 % become 10,000 x 0.78/0.76 = 10,263.16 GJ of wood.
    void anotherFuelIsUsedInstead()
    {
        Case boiler("fuel_switch");
        boiler.choose({{"fuel", "bituminous"}, {"method", "quick"}, {"replacement", "fuel"}, {"fuel_after", "wood"}})
            .with({{"fuel_use", 10000, "GJ/yr"},
                   {"efficiency_before", 78, "%"},
                   {"switched_share", 100, "%"},
                   {"efficiency_after", 76, "%"}});
        QVERIFY(isClose(boiler.result("fuel_saved", "GJ/yr"), 10000, 1e-12));
        QVERIFY(isClose(boiler.result("fuel_added", "GJ/yr"), -10263.1579, 1e-8));
        boiler.choose({{"fuel_after", "bituminous"}});
        QVERIFY(boiler.refusal().contains("fuel_after"));
    }
    // 200 kg x 15 % of one refrigerant are saved, 150 kg x 10 % of the other added.
    void anotherRefrigerantIsTwoEffects()
    {
        Case plant("refrigerant_change");
        plant.choose({{"refrigerant", "R404A"}, {"refrigerant_after", "R744"}, {"method", "quick"}})
            .with({{"charge_before", 200, "kg"},
                   {"leak_rate_before", 15, "%"},
                   {"charge_after", 150, "kg"},
                   {"leak_rate_after", 10, "%"}});
        QVERIFY(isClose(plant.result("refrigerant_saved", "kg/yr"), 30, 1e-12));
        QVERIFY(isClose(plant.result("refrigerant_added", "kg/yr"), -15, 1e-12));
        plant.choose({{"refrigerant_after", "R404A"}});
        QVERIFY(plant.refusal().contains("refrigerant_after"));
    }
    // 1,000 GJ of diesel at 25 % become 333.33 GJ = 92,592.6 kWh at 75 %.
    void anElectricForkliftTakesAThird()
    {
        Case forklift("fuel_switch");
        forklift.choose({{"fuel", "diesel"}, {"method", "quick"}, {"replacement", "electricity"}})
            .with({{"fuel_use", 1000, "GJ/yr"},
                   {"efficiency_before", 25, "%"},
                   {"switched_share", 100, "%"},
                   {"efficiency_after", 75, "%"}});
        QVERIFY(isClose(forklift.result("electricity_saved", "kWh/yr"), -92592.5926, 1e-8));
        QVERIFY(std::isnan(forklift.result("fuel_added", "GJ/yr")));
    }
    // The analysis sees both carriers, each with its own price and emission factor.
    void bothCarriersReachTheAnalysis()
    {
        Solution solution;
        solution.id = newId();
        solution.calculator = QStringLiteral("fuel_switch");
        const auto choice = [](const char *key, const char *chosen) {
            EstimateInput input;
            input.key = QString::fromUtf8(key);
            input.unit = QStringLiteral("enum");
            input.choice = QString::fromUtf8(chosen);
            return input;
        };
        const auto number = [](const char *key, double si) {
            EstimateInput input;
            input.key = QString::fromUtf8(key);
            input.si = si;
            return input;
        };
        Estimate estimate;
        estimate.inputs = {choice("fuel", "bituminous"),
                           choice("method", "quick"),
                           number("fuel_use", 1e13),
                           number("efficiency_before", 0.8),
                           number("switched_share", 1),
                           choice("replacement", "fuel"),
                           choice("fuel_after", "rice_husk"),
                           number("efficiency_after", 0.8)};
        const EffectDraws draws = computeEffects(solution, estimate);
        QVERIFY(!draws.error);
        QCOMPARE(draws.effects[0].carrier, QString("bituminous"));
        QVERIFY(isClose(draws.effects[0].saving.expected, 1e13, 1e-12));
        QCOMPARE(draws.effects[1].carrier, QString("rice_husk"));
        QVERIFY(isClose(draws.effects[1].saving.expected, -1e13, 1e-12));
    }

private:
    static Case surface(const char *supply, double temperature)
    {
        Case wall("surface_insulation");
        wall.choose({{"supply", supply}, {"method", "quick"}})
            .with({{"heat_efficiency", 95, "%"},
                   {"cop", 3, ""},
                   {"area", 10, "m2"},
                   {"operating_hours", 6000, "h/yr"},
                   {"surface_temperature", temperature, "degC"},
                   {"ambient_temperature", 30, "degC"},
                   {"thickness_before", 0, "mm"},
                   {"conductivity_before", 0.1, "W/m-K"},
                   {"thickness_after", 30, "mm"},
                   {"conductivity_after", 0.045, "W/m-K"}});
        return wall;
    }

    static Case flueGas()
    {
        Case boiler("flue_gas_heat_recovery");
        boiler.choose({{"fuel", "wood"}, {"method", "quick"}})
            .with({{"fuel_use", 50000, "GJ/yr"},
                   {"efficiency_before", 80, "%"},
                   {"flue_temperature_before", 220, "degC"},
                   {"flue_temperature_after", 150, "degC"},
                   {"oxygen", 8, "%"},
                   {"used_share", 100, "%"}});
        return boiler;
    }

    static Case wasteHeat(double demand)
    {
        Case heat("heat_recovery");
        heat.choose({{"method", "quick"}, {"heat_source", "fuel"}, {"fuel", "bituminous"}})
            .with({{"rejected_heat", 75, "kW"},
                   {"recoverable_share", 60, "%"},
                   {"operating_hours", 6000, "h/yr"},
                   {"heat_demand", demand, "MWh/yr"},
                   {"heat_efficiency", 80, "%"}});
        return heat;
    }

    static Case heatPumpCase(const char *source, double efficiency)
    {
        Case pump("heat_pump");
        pump.choose({{"method", "quick"}, {"heat_source", source}, {"fuel", "bituminous"}})
            .with({{"heat_demand", 400, "MWh/yr"},
                   {"covered_share", 80, "%"},
                   {"cop", 3.5, ""},
                   {"heat_efficiency", efficiency, "%"}});
        return pump;
    }

    static Case streams(double coldFlow, double approach)
    {
        Case pair("heat_exchange");
        pair.choose({{"heat_source", "fuel"}, {"fuel", "bituminous"}})
            .with({{"hot_flow", 5, "t/h"},
                   {"hot_inlet", 80, "degC"},
                   {"hot_limit", 30, "degC"},
                   {"cold_flow", coldFlow, "t/h"},
                   {"cold_inlet", 28, "degC"},
                   {"cold_target", 75, "degC"},
                   {"minimum_approach", approach, "K"},
                   {"operating_hours", 6000, "h/yr"},
                   {"heat_efficiency", 80, "%"}});
        return pair;
    }

    static Case dryerCase()
    {
        Case dryer("drying");
        dryer.choose({{"method", "quick"}, {"heat_source", "fuel"}, {"fuel", "wood"}})
            .with({{"product", 5000, "t/yr"},
                   {"moisture_before", 60, "%"},
                   {"moisture_after", 52, "%"},
                   {"moisture_out", 10, "%"},
                   {"heat_per_water", 3.5, "MJ/kg"},
                   {"heat_efficiency", 80, "%"}});
        return dryer;
    }
};

QTEST_GUILESS_MAIN(TestHeatSavings)
#include "tst_heat_savings.moc"
