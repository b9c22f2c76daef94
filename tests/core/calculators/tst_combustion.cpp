#include "hand_worked.h"

using namespace recp;
using namespace recp::testing;

class TestCombustion : public QObject
{
    Q_OBJECT

private slots:
    // IPCC 2006, volume 2, table 2.2: natural gas 56,100 kg CO2/TJ; 10 TJ a year give 561 t.
    void emissionsAreEnergyTimesFactor()
    {
        Case use("co2_emissions");
        use.choose({{"energy_type", "fuel"}})
            .with({{"emission_rate", 56100, "kg CO2/TJ"}, {"energy_use", 10, "TJ/yr"}});
        QVERIFY(isClose(use.result("emissions", "t CO2/yr"), 561, 1e-12));
        use.with({{"energy_use", 0, "TJ/yr"}});
        QCOMPARE(use.result("emissions", "t CO2/yr"), 0.0);
    }

    // 1,000 kW of fuel at 40 % give 400 kW of heat; at 80 % that takes 500 kW of electricity, and back.
    void theSameHeatTakesLessElectricityThanFuel()
    {
        Case electric("energy_equivalency_fuel_to_electric");
        electric.with({{"fuel_fired_efficiency", 40, "%"},
                       {"electric_efficiency", 80, "%"},
                       {"fuel_fired_heat_input", 1000, "kW"}});
        QVERIFY(isClose(electric.result("electrical_heat_input", "kW"), 500, 1e-12));
        Case fuel("energy_equivalency_electric_to_fuel");
        fuel.with({{"fuel_fired_efficiency", 40, "%"},
                   {"electric_efficiency", 80, "%"},
                   {"electrical_heat_input", 500, "kW"}});
        QVERIFY(isClose(fuel.result("fuel_fired_heat_input", "kW"), 1000, 1e-12));
    }

    // 2,000 kW x (1 - 0.6) x 0.7 = 560 kW of heat; x COP 0.75 = 420 kW of cooling, 90 % used = 378 kW; an electric
    // chiller of COP 4.5 would take 84 kW. Water at 970 kg/m3 from 90 to 80 °C: 560/(970 x 4.1868 x 10) m3/s.
    void exhaustHeatCools()
    {
        Case chiller = chillerCase();
        QVERIFY(isClose(chiller.result("recovered_heat", "kW"), 560, 1e-12));
        QVERIFY(isClose(chiller.result("refrigeration", "kW"), 420, 1e-12));
        QVERIFY(isClose(chiller.result("chiller_capacity", "kW"), 378, 1e-12));
        QVERIFY(isClose(chiller.result("electrical_energy", "kW"), 84, 1e-12));
        QVERIFY(isClose(chiller.result("hot_water_flow", "m3/h"), 560 / (970 * 4.1868 * 10) * 3600, 1e-12));
        chiller.with({{"available_heat", 100, "%"}});
        QCOMPARE(chiller.result("recovered_heat", "kW"), 0.0);
    }

    void hotWaterMustCoolDown()
    {
        Case chiller = chillerCase();
        chiller.with({{"hot_water_out_temperature", 90, "degC"}});
        QVERIFY(chiller.refusal().contains("hot_water_out_temperature"));
    }

    // Methane: 891.51 kJ/mol (ISO 6976, 15 °C)/16.0425 g/mol = 55.57 MJ/kg; x 1 mol/23.690 L = 37.63 MJ/m3 at 60 °F;
    // 16.0425/28.964 = 0.5539 of air.
    void methaneHasItsHeatingValue()
    {
        Case gas("gas_fuel_heating_value");
        gas.with({{"CH4", 100, "vol%"}});
        QVERIFY(isClose(gas.result("heating_value_mass", "MJ/kg"), 55.57, 1e-4));
        QVERIFY(isClose(gas.result("heating_value_volume", "MJ/Sm3"), 37.63, 1e-4));
        QVERIFY(isClose(gas.result("specific_gravity", "air=1"), 0.5539, 1e-4));
    }

    // A sum of 98 % to 102 % counts as rounding; more does not. Nitrogen alone does not burn.
    void aGasMustAddUpAndBurn()
    {
        Case gas("gas_fuel_heating_value");
        gas.with({{"CH4", 95, "vol%"}});
        QVERIFY(gas.refusal().contains("CH4"));
        gas.with({{"CH4", 99, "vol%"}});
        QVERIFY(isClose(gas.result("heating_value_mass", "MJ/kg"), 55.57, 1e-4));
        gas.with({{"CH4", 0, "vol%"}, {"N2", 100, "vol%"}});
        QVERIFY(gas.refusal().contains("CH4"));
    }

    // CH4 + 2 O2: air 2/0.2095 = 9.5465; dry products without excess 1 + 9.5465 x 0.7905 = 8.5465; 3 % of oxygen in the
    // dry gas: e = 0.03 x 8.5465/(2 - 0.03 x 9.5465) = 0.14963. Wet: 10.5465 moles: e = 0.18464.
    void excessAirFollowsTheOxygen()
    {
        Case gas = methane("gas_fuel_excess_air_from_o2");
        gas.with({{"flue_gas_O2", 3, "%"}});
        QVERIFY(isClose(gas.result("excess_air", "fraction"), 0.14963, 1e-4));
        gas.choose({{"oxygen_basis", "wet"}});
        QVERIFY(isClose(gas.result("excess_air", "fraction"), 0.18464, 1e-4));
        gas.with({{"flue_gas_O2", 0, "%"}});
        QCOMPARE(gas.result("excess_air", "fraction"), 0.0);
    }

    // Methane without excess air, everything from 25 °C, flue gas at 1,000 K. JANAF (Chase 1998), H(1000 K) - H(298 K)
    // in kJ/mol: CO2 33.397, H2O 26.000, N2 21.463. Sensible 33.397 + 2 x 26.000 + 7.5465 x 21.463 = 247.37; latent 2
    // x 44.414 = 88.83; loss 336.20/891.51 = 37.71 %.
    void stackLossFollowsTheEnthalpyTables()
    {
        Case gas = methane("stack_loss_gas_fuel");
        gas.with({{"flue_gas_O2", 0, "%"},
                  {"flue_gas_temperature", 1000, "K"},
                  {"combustion_air_temperature", 25, "degC"},
                  {"fuel_temperature", 25, "degC"},
                  {"ambient_air_temperature", 25, "degC"}});
        QVERIFY(isClose(gas.result("stack_loss", "%"), 37.71, 3e-4));
        QVERIFY(isClose(gas.result("available_heat", "%"), 100 - 37.71, 3e-4));
        QVERIFY(isClose(gas.result("stoichiometric_air", "scf/scf"), 9.5465, 1e-4));
        // Air at 500 K brings in 9.5465 x (0.2095 x 6.084 + 0.7905 x 5.911) = 56.78 kJ: 6.369 points. Methane at 65 °C
        // brings in 35.7 J/K x 40 K = 1.43 kJ: 0.160 points, and not ten times as much.
        gas.with({{"combustion_air_temperature", 500, "K"}});
        QVERIFY(isClose(gas.result("stack_loss", "%"), 37.71 - 6.369, 5e-4));
        gas.with({{"fuel_temperature", 65, "degC"}});
        QVERIFY(isClose(gas.result("stack_loss", "%"), 37.71 - 6.369 - 0.160, 5e-4));
    }

    // All of it out again at ambient temperature: only the latent heat is lost, 88.83/891.51.
    void coldFlueGasLosesTheLatentHeat()
    {
        Case gas = methane("stack_loss_gas_fuel");
        gas.with({{"flue_gas_O2", 10, "%"},
                  {"flue_gas_temperature", 25, "degC"},
                  {"combustion_air_temperature", 25, "degC"},
                  {"fuel_temperature", 25, "degC"},
                  {"ambient_air_temperature", 25, "degC"}});
        QVERIFY(isClose(gas.result("stack_loss", "fraction"), 88.828 / 891.51, 1e-5));
    }

    void moreOxygenThanAirIsRefused()
    {
        Case gas = methane("stack_loss_gas_fuel");
        gas.with({{"flue_gas_O2", 20, "%"},
                  {"combustion_air_moisture", 0.1, "lb/lb"},
                  {"flue_gas_temperature", 200, "degC"},
                  {"combustion_air_temperature", 25, "degC"},
                  {"fuel_temperature", 25, "degC"},
                  {"ambient_air_temperature", 25, "degC"}})
            .choose({{"oxygen_basis", "wet"}});
        QVERIFY(gas.refusal().contains("flue_gas_O2"));
    }

private:
    static Case methane(const char *id)
    {
        Case gas(id);
        gas.with({{"CH4", 100, "vol%"}});
        return gas;
    }

    static Case chillerCase()
    {
        Case chiller("waste_heat_to_absorption_chiller");
        chiller.with({{"available_heat", 60, "%"},
                      {"heat_input", 2000, "kW"},
                      {"hx_efficiency", 70, "%"},
                      {"hot_water_in_temperature", 90, "degC"},
                      {"hot_water_out_temperature", 80, "degC"},
                      {"water_density", 970, "kg/m3"},
                      {"absorption_chiller_cop", 0.75, ""},
                      {"chiller_efficiency", 90, "%"},
                      {"compressor_cop", 4.5, ""}});
        return chiller;
    }
};

QTEST_GUILESS_MAIN(TestCombustion)
#include "tst_combustion.moc"
