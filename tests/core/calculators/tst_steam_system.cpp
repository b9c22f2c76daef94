#include "core/calculators/calculator.h"
#include "core/exchange/calculation_json.h"
#include "hand_worked.h"

using namespace recp;
using namespace recp::testing;

/// Balances of the steam system. Steam table values: IAPWS-IF97 as printed by Wagner and Kretzschmar, International
/// Steam Tables, tables 2 and 3: saturation at 0.1 MPa h_f 417.44, h_g 2674.95, s_f 1.3026, s_g 7.3588; at 0.12 MPa
/// h_f 439.36, h_g 2683.06; at 1 MPa h_f 762.68, h_g 2777.12 (kJ/kg, kJ/(kg K)).
class TestSteamSystem : public QObject
{
    Q_OBJECT

private slots:
    // Steam at 0.12 MPa, water at 25 °C (104.9 kJ/kg), no vent: (439.36 − 104.9)/(2683.06 − 104.9) = 12.973 % steam.
    void aDeaeratorTakesTheSteamThatItsWaterNeeds()
    {
        Case tank = deaerator(0);
        QVERIFY(isClose(tank.result("inlet_steam_mass_flow", "kg/h"), 1297.3, 1e-3));
        QVERIFY(isClose(tank.result("inlet_water_mass_flow", "kg/h"), 8702.7, 1e-3));
        QCOMPARE(tank.result("vent_mass_flow", "kg/h"), 0.0);
    }
    // 1 % vented: (439.36 + 0.01 x 2683.06 − 1.01 x 104.9)/(2683.06 − 104.9) = 13.973 %.
    void ventedSteamIsMadeUp()
    {
        QVERIFY(isClose(deaerator(1).result("inlet_steam_mass_flow", "kg/h"), 1397.3, 1e-3));
        QVERIFY(isClose(deaerator(1).result("vent_energy_flow", "MJ/h"), 268.306, 1e-4));
    }
    void steamColderThanTheDeaeratorIsRefused()
    {
        Case tank = deaerator(0);
        tank.with({{"steam_quality", 0, "fraction"}});
        QVERIFY(tank.refusal().contains("steam_pressure"));
    }

    // Condensate of 1 MPa to 0.1 MPa: (762.68 − 417.44)/2257.51 = 15.293 % flashes.
    void condensateFlashesByItsHeat()
    {
        Case tank = flash(1);
        QVERIFY(isClose(tank.result("flash_steam_mass_flow", "kg/h"), 1529.3, 1e-4));
        QVERIFY(isClose(tank.result("flash_steam_energy_flow", "MJ/h"), 1529.3 * 2.67495, 1e-4));
        QVERIFY(isClose(tank.result("liquid_energy_flow", "MJ/h"), 8470.7 * 0.41744, 1e-4));
    }
    // 0.3 MPa, 50 °C: 209.6 kJ/kg, colder than boiling at 0.1 MPa.
    void coldWaterDoesNotFlashAndKeepsItsHeat()
    {
        Case tank("flash_tank");
        tank.with({{"inlet_pressure", 3, "bar_abs"},
                   {"inlet_temperature", 50, "degC"},
                   {"inlet_mass_flow", 10, "t/h"},
                   {"tank_pressure", 1, "bar_abs"}});
        QCOMPARE(tank.result("flash_steam_mass_flow", "kg/h"), 0.0);
        QVERIFY(isClose(tank.result("liquid_energy_flow", "MJ/h"), 2096, 1e-3));
    }
    void aTankAboveTheInletPressureIsRefused() { QVERIFY(flash(11).refusal().contains("tank_pressure")); }

    // Equal parts of saturated vapour and liquid at 1 MPa: quality 0.5, (762.68 + 2777.12)/2 = 1769.9 kJ/kg.
    void aHeaderMixes()
    {
        const QJsonObject outputs = header({1, 1}, {3, 3});
        QVERIFY(isClose(outputs.value("quality").toObject().value("value").toDouble(), 0.5, 1e-9));
        QVERIFY(isClose(outputs.value("specific_enthalpy").toObject().value("value").toDouble(), 1769.9, 1e-5));
    }
    void aHeaderWantsListsOfOneLength() { QVERIFY(header({1, 1}, {3}).isEmpty()); }

    void aLineWithoutLossKeepsItsTemperature()
    {
        QVERIFY(isClose(line(0).result("outlet_temperature", "degC"), 250, 1e-9));
        QCOMPARE(line(0).result("heat_loss", "kW"), 0.0);
    }
    // 1 MPa and 250 °C: 2943.22 kJ/kg; 10 % lost leaves 2648.9 kJ/kg, wet at 179.89 °C.
    void aLineLosesAShareOfItsHeat()
    {
        QVERIFY(isClose(line(10).result("heat_loss", "MJ/h"), 294.322, 1e-4));
        QVERIFY(isClose(line(10).result("outlet_temperature", "degC"), 179.886, 1e-5));
    }
    void aLineCannotLoseAllItsHeat() { QVERIFY(line(100).refusal().contains("heat_loss_percent")); }

    // Saturated steam of 1 MPa through a valve to 0.1 MPa: 2777.12 kJ/kg, 150.27 °C, for h(0.1 MPa, 150 °C) is 2776.59
    // and c_p 1.98 kJ/(kg K).
    void aValveKeepsTheEnthalpy()
    {
        Case valve("prv_without_desuperheating");
        valve.with({{"inlet_pressure", 10, "bar_abs"},
                    {"inlet_quality", 1, "fraction"},
                    {"mass_flow", 1, "t/h"},
                    {"outlet_pressure", 1, "bar_abs"}});
        QVERIFY(isClose(valve.result("specific_enthalpy", "kJ/kg"), 2777.12, 1e-5));
        QVERIFY(isClose(valve.result("temperature", "degC"), 150.27, 1e-4));
        QCOMPARE(valve.result("quality", "fraction"), 1.0);
    }

    // 2 MPa and 300 °C 3024.25 kJ/kg; to 0.5 MPa and 160 °C 2767.38 kJ/kg by water of 419.1 kJ/kg (saturated at
    // 0.101418 MPa, 100 °C): 256.87/2348.28 = 10.939 %.
    void waterCoolsTheSteamOfAValve()
    {
        Case valve = spray(160);
        QVERIFY(isClose(valve.result("feedwater_mass_flow", "kg/h"), 1093.9, 1e-3));
        QVERIFY(isClose(valve.result("outlet_mass_flow", "kg/h"), 11093.9, 1e-4));
    }
    void sprayingBelowBoilingIsRefused() { QVERIFY(spray(150).refusal().contains("desuperheating_temperature")); }
    void sprayingCannotHeat() { QVERIFY(spray(320).refusal().contains("desuperheating_temperature")); }

    // 4 MPa and 400 °C: 3214.37 kJ/kg, 6.7712 kJ/(kg K); ideal at 0.1 MPa x = (6.7712 − 1.3026)/6.0562 = 0.90297,
    // 2455.9 kJ/kg; at 80 %: 606.8 kJ/kg, x = (2607.6 − 417.44)/2257.51 = 0.97017; 10 t/h: 1,685.5 kW.
    void aTurbineGivesItsShareOfTheIdealDrop()
    {
        Case turbine = turbineTo(1);
        QVERIFY(isClose(turbine.result("energy_out", "kW"), 1685.5, 2e-4));
        QVERIFY(isClose(turbine.result("power_out", "kW"), 1685.5 * 0.95, 2e-4));
        QVERIFY(isClose(turbine.result("outlet_quality", "fraction"), 0.97017, 1e-4));
    }
    void withoutADropOfPressureThereIsNoPower()
    {
        QVERIFY(std::abs(turbineTo(40).result("power_out", "kW")) < 1e-6);
        QVERIFY(turbineTo(41).refusal().contains("outlet_pressure"));
    }

    // 10,000 m3/h x 1.206 kJ/(m3 K) x 50 K = 603 MJ/h; x 8,000 h/(0.9 x 0.8) = 6,700 GJ.
    void airHeatedBySteam()
    {
        Case dryer = steamUse("air_mass_flow");
        dryer.with({{"air_flow", 10000, "m3/h"}, {"inlet_temperature", 30, "degC"}, {"outlet_temperature", 80, "degC"}});
        QVERIFY(isClose(dryer.result("energy_use", "GJ/yr"), 6700, 1e-9));
        QVERIFY(isClose(dryer.result("energy_cost", "currency/yr"), 67000, 1e-9));
        dryer.with({{"outlet_temperature", 20, "degC"}});
        QVERIFY(dryer.refusal().contains("outlet_temperature"));
    }
    void noSteamCostsNothing()
    {
        Case user = steamUse("flow_meter");
        user.with({{"steam_flow", 0, "t/h"}});
        QCOMPARE(user.result("energy_cost", "currency/yr"), 0.0);
    }
    void thePriceOfSteamIsNotThatOfFuel()
    {
        Case user = steamUse("flow_meter");
        user.with({{"steam_flow", 1, "t/h"}}).choose({{"utility_type", "steam"}});
        QVERIFY(user.refusal().contains("steam_cost"));
        user.with({{"steam_cost", 20, "currency/t"}});
        QVERIFY(isClose(user.result("energy_cost", "currency/yr"), 20 * 8000 / 0.9, 1e-9));
    }

    // 0.1 MPa: 2257.51 kJ/kg; 100 kg/h into 10 m3/h: 225,751/(10,000 x 4.1796) = 5.401 K.
    void ventedSteamHeatsWater()
    {
        Case heater = waterHeater(100);
        QVERIFY(isClose(heater.result("water_outlet_temperature", "degC"), 25 + 5.401, 1e-4));
        QVERIFY(isClose(heater.result("energy_saved_heater", "GJ/yr"), 225.751e-3 * 8000 / 0.75, 1e-4));
        QCOMPARE(heater.result("bypass_steam_flow", "kg/h"), 0.0);
    }
    // 2.5 bar boils at 400.564 K; the water gets no hotter than 0.96328 of it, 385.86 K.
    void whatWouldBoilTheWaterGoesPast()
    {
        Case heater = waterHeater(10000);
        QVERIFY(isClose(heater.result("water_outlet_temperature", "K"), 0.96328 * 400.564, 1e-5));
        QVERIFY(heater.result("bypass_steam_flow", "kg/h") > 0);
    }
    void noVentedSteamSavesNothing()
    {
        QCOMPARE(waterHeater(0).result("energy_saved_boiler", "GJ/yr"), 0.0);
        QCOMPARE(waterHeater(0).result("water_saved", "m3/yr"), 0.0);
    }

private:
    static Case deaerator(double vent)
    {
        Case tank("deaerator");
        tank.with({{"deaerator_pressure", 1.2, "bar_abs"},
                   {"vent_rate", vent, "% of feedwater"},
                   {"feedwater_mass_flow", 10, "t/h"},
                   {"water_pressure", 1.2, "bar_abs"},
                   {"water_temperature", 25, "degC"},
                   {"steam_pressure", 1.2, "bar_abs"},
                   {"steam_quality", 1, "fraction"}});
        return tank;
    }

    static Case flash(double tankPressure)
    {
        Case tank("flash_tank");
        tank.with({{"inlet_pressure", 10, "bar_abs"},
                   {"inlet_quality", 0, "fraction"},
                   {"inlet_mass_flow", 10, "t/h"},
                   {"tank_pressure", tankPressure, "bar_abs"}});
        return tank;
    }

    /// The outputs; empty if refused.
    static QJsonObject header(const QJsonArray &pressures, const QJsonArray &flows)
    {
        QJsonArray qualities{1, 0};
        const auto list = [](const QJsonArray &value, const char *unit) {
            return QJsonObject{{"value", value}, {"unit", unit}};
        };
        const QJsonObject inputs{{"header_pressure", QJsonObject{{"value", 1}, {"unit", "MPa_abs"}}},
                                 {"inlet_pressures", list(pressures, "MPa_abs")},
                                 {"inlet_qualities", list(qualities, "fraction")},
                                 {"inlet_mass_flows", list(flows, "kg/h")}};
        const auto result = runCalculation(*findCalculator(u"steam_header"), {{"inputs", inputs}});
        return result ? result->value("outputs").toObject() : QJsonObject();
    }

    static Case line(double loss)
    {
        Case line("steam_heat_loss");
        line.with({{"inlet_pressure", 10, "bar_abs"},
                   {"inlet_temperature", 250, "degC"},
                   {"mass_flow", 1, "t/h"},
                   {"heat_loss_percent", loss, "%"}});
        return line;
    }

    static Case spray(double outlet)
    {
        Case valve("prv_with_desuperheating");
        valve.with({{"inlet_pressure", 20, "bar_abs"},
                    {"inlet_temperature", 300, "degC"},
                    {"inlet_mass_flow", 10, "t/h"},
                    {"outlet_pressure", 5, "bar_abs"},
                    {"feedwater_pressure", 1.01418, "bar_abs"},
                    {"feedwater_quality", 0, "fraction"},
                    {"desuperheating_temperature", outlet, "degC"}});
        return valve;
    }

    static Case turbineTo(double outletPressure)
    {
        Case turbine("steam_turbine");
        turbine.with({{"inlet_pressure", 40, "bar_abs"},
                      {"inlet_temperature", 400, "degC"},
                      {"isentropic_efficiency", 80, "%"},
                      {"generator_efficiency", 95, "%"},
                      {"mass_flow", 10, "t/h"},
                      {"outlet_pressure", outletPressure, "bar_abs"}});
        return turbine;
    }

    static Case steamUse(const char *method)
    {
        Case user("steam_reduction");
        user.choose({{"method", method}, {"utility_type", "fuel"}})
            .with({{"utility_cost", 10, "currency/GJ"},
                   {"operating_hours", 8000, "h/yr"},
                   {"units", 1, "count"},
                   {"system_efficiency", 90, "%"},
                   {"boiler_efficiency", 80, "%"},
                   {"pressure", 10, "bar_abs"},
                   {"steam_quality", 1, "fraction"},
                   {"feedwater_temperature", 80, "degC"}});
        return user;
    }

    static Case waterHeater(double steam)
    {
        Case heater("water_heating_using_steam");
        heater.with({{"steam_pressure", 1, "bar_abs"},
                     {"steam_flow", steam, "kg/h"},
                     {"water_inlet_temperature", 25, "degC"},
                     {"water_outlet_pressure", 2.5, "bar_abs"},
                     {"water_flow", 10, "m3/h"},
                     {"makeup_temperature", 25, "degC"},
                     {"makeup_pressure", 2, "bar_abs"},
                     {"water_heater_efficiency", 75, "%"},
                     {"boiler_efficiency", 80, "%"},
                     {"operating_hours", 8000, "h/yr"}});
        return heater;
    }
};

QTEST_GUILESS_MAIN(TestSteamSystem)
#include "tst_steam_system.moc"
