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

private:
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
