#include "core/exchange/calculation_json.h"
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

    // Pure carbon: C + O2, no gas of its own beside the nitrogen, so that excess air is y/(0.2095 - y):
    // 0.08/(0.2095 - 0.08) = 0.61776.
    void carbonTakesTheAirOfTheBook()
    {
        Case coke("solid_fuel_excess_air_from_o2");
        coke.with({{"carbon", 100, "wt%"}, {"flue_gas_O2", 8, "%"}});
        QVERIFY(isClose(coke.result("excess_air", "fraction"), 0.61776, 1e-4));
        coke.choose({{"oxygen_basis", "wet"}}); // dry air and no hydrogen: the same gas
        QVERIFY(isClose(coke.result("excess_air", "fraction"), 0.61776, 1e-4));
    }

    // The peer's coal, 72 C, 3 H, 0.6 S, 2.5 O, 0.9 N: per kg 59.945 + 7.440 + 0.187 - 0.781 = 66.791 mol O2; dry gas
    // 59.945 + 0.187 + 0.321 + 66.791 x 0.7905/0.2095 = 312.47 mol; 8 %: 0.08 x 312.47/(66.791 x (1 - 0.08/0.2095)).
    void coalTakesTheAirOfItsElements()
    {
        Case coal("solid_fuel_excess_air_from_o2");
        coal.with({{"carbon", 72, "wt%"},
                   {"hydrogen", 3, "wt%"},
                   {"sulphur", 0.6, "wt%"},
                   {"ash", 14, "wt%"},
                   {"oxygen", 2.5, "wt%"},
                   {"moisture", 7, "wt%"},
                   {"nitrogen", 0.9, "wt%"},
                   {"flue_gas_O2", 8, "%"}});
        QVERIFY(isClose(coal.result("excess_air", "fraction"), 0.60547, 1e-4));
    }

    // Moist wood, 20 % water, 1 % ash: C 40, H 4.8, O 34.2. Dulong: 14,500 x 0.40 + 62,000 x (0.048 - 0.342/8)
    // = 6,125.5 Btu/lb = 14.248 MJ/kg; without -O/8 it would be 20.41 MJ/kg. Dry wood has about 20 MJ/kg, so
    // this one some 15.9 (a round estimate, no measurement). Per kg: 33.303 + 11.905 - 10.688 = 34.520 mol O2. Excess
    // air 50 %: CO2 33.303, H2O 23.810 + 11.102 = 34.912, N2 34.520 x 1.5 x 0.7905/0.2095 = 195.38, O2 17.260 mol. From
    // 25 °C to 500 K (JANAF, kJ/mol: CO2 8.305, H2O 6.925, N2 5.911, O2 6.084): 276.58 + 241.77 + 1,154.89 + 105.01 =
    // 1,778.2 kJ; latent 34.912 x 44.414 = 1,550.6 kJ. Loss 3,328.8/14,248 = 23.36 %.
    void wetWoodLosesMuchByItsWater()
    {
        Case wood = woodCase();
        QVERIFY(isClose(wood.result("stack_loss", "%"), 23.36, 1e-3));
        // A measured heating value comes before Dulong: 3,328.8/15,900.
        wood.with({{"heating_value", 15.9, "MJ/kg"}});
        QVERIFY(isClose(wood.result("stack_loss", "%"), 20.94, 1e-3));
    }

    // Ash with a fifth of carbon: 0.01 x 0.2/0.8 = 2.5 g of carbon a kg, 14,500 Btu/lb = 33.727 MJ/kg: 84.3 kJ lost,
    // and 0.208 mol of CO2 with its air (0.208 x 1.5/0.2095 = 1.490 mol) less to heat: 0.208 x (8.305 - 6.084) + 1.490
    // x (0.2095 x 6.084 + 0.7905 x 5.911) = 9.3 kJ.
    void carbonInTheAshIsLost()
    {
        Case wood = woodCase();
        const double before = wood.result("stack_loss", "fraction");
        wood.with({{"unburned_carbon_in_ash", 20, "%"}});
        QVERIFY(isClose(wood.result("stack_loss", "fraction") - before, (84.32 - 9.32) / 14248, 2e-3));
    }

    // A name for the fuel goes with the numbers; it must be a text.
    void theFuelMayBeNamed()
    {
        const Calculator &calculator = *findCalculator(u"solid_fuel_excess_air_from_o2");
        const QJsonObject percent{{"value", 100}, {"unit", "wt%"}};
        QJsonObject inputs{{"carbon", percent},
                           {"flue_gas_O2", QJsonObject{{"value", 8}, {"unit", "%"}}},
                           {"fuel", QJsonObject{{"value", "coke of March"}, {"unit", "text"}}}};
        QVERIFY(runCalculation(calculator, {{"inputs", inputs}}).ok());
        inputs.insert("fuel", percent);
        QVERIFY(runCalculation(calculator, {{"inputs", inputs}}).error().english().contains("fuel"));
    }

    void aFuelMustAddUpAndBurn()
    {
        Case wood = woodCase();
        wood.with({{"moisture", 60, "wt%"}});
        QVERIFY(wood.refusal().contains("carbon"));
        Case water("solid_fuel_excess_air_from_o2");
        water.with({{"moisture", 100, "wt%"}, {"flue_gas_O2", 8, "%"}});
        QVERIFY(water.refusal().contains("carbon"));
    }

    // One mole of the typical gas: C 1.034, H 4.010, O 0.014, N2 0.015, so 1.034 + 1.0025 - 0.007 = 2.0295 mol O2;
    // 904.63 kJ. JANAF (Chase 1998) from 298 K plus 9.44 K x c_p to 60 °F, at 1,300 K: CO2 50.16 + 0.35, H2O 38.94 +
    // 0.32, N2 31.50 + 0.27; latent 44.41 kJ/mol. Without nitrogen: 1.034 x 50.51 + 2.005 x 83.67 + 0.015 x 31.77 =
    // 220.5 kJ, 75.63 % stay. With air of 21 %: 2.0295 x 79/21 x 31.77 = 242.6 kJ more, 48.81 % stay. Saving 1
    // - 48.81/75.63.
    void pureOxygenHeatsNoNitrogen()
    {
        Case furnace("oxygen_enrichment");
        furnace.with({{"o2_in_combustion_air", 21, "%"},
                      {"o2_in_combustion_air_enriched", 100, "%"},
                      {"flue_gas_temperature", 1300, "K"},
                      {"flue_gas_temperature_enriched", 1300, "K"},
                      {"flue_gas_O2", 0, "%"},
                      {"flue_gas_O2_enriched", 0, "%"},
                      {"combustion_air_temperature", 60, "degF"},
                      {"combustion_air_temperature_enriched", 60, "degF"},
                      {"fuel_consumption", 1000, "kW"}});
        QVERIFY(isClose(furnace.result("available_heat", "%"), 48.81, 5e-4));
        QVERIFY(isClose(furnace.result("available_heat_enriched", "%"), 75.63, 5e-4));
        QVERIFY(isClose(furnace.result("fuel_savings", "%"), 35.46, 1e-3));
        QVERIFY(isClose(furnace.result("fuel_consumption_enriched", "kW"), 645.4, 1e-3));
    }

    // The same gas with air (20.95 %) and 15 % excess, 3 % of oxygen: 0.03 x 8.707/(2.0295 x (1 - 3/20.95)) = 15.02 %.
    // Without excess at 1,300 K 48.73 % stay, at 1,000 K (33.75, 26.32, 21.74 kJ/mol) 62.03 %.
    void coolerExhaustSavesFuel()
    {
        Case furnace("efficiency_improvement_o2_air_preheat");
        furnace.with({{"flue_gas_O2_current", 0, "%"},
                      {"flue_gas_O2_new", 0, "%"},
                      {"flue_gas_temperature_current", 1300, "K"},
                      {"flue_gas_temperature_new", 1000, "K"},
                      {"combustion_air_temperature_current", 60, "degF"},
                      {"combustion_air_temperature_new", 60, "degF"},
                      {"energy_input_current", 1000, "kW"}});
        QVERIFY(isClose(furnace.result("available_heat_current", "%"), 48.73, 5e-4));
        QVERIFY(isClose(furnace.result("available_heat_new", "%"), 62.03, 5e-4));
        QVERIFY(isClose(furnace.result("fuel_savings", "%"), 21.44, 2e-3));
        furnace.with({{"flue_gas_O2_new", 3, "%"}});
        QVERIFY(isClose(furnace.result("excess_air_new", "%"), 15.02, 1e-3));
        furnace.with({{"flue_gas_O2_new", 19, "%"}});
        QVERIFY(furnace.refusal().contains("flue_gas_temperature_new"));
    }

    void whatDoesNotLeaveStays()
    {
        Case furnace("available_heat_simple");
        furnace.with({{"excess_air", 0, "%"},
                      {"combustion_air_temperature", 60, "degF"},
                      {"exhaust_gas_temperature", 1000, "K"},
                      {"total_heat_input", 1000, "kW"}});
        QVERIFY(isClose(furnace.result("heat_delivered", "kW"), 620.3, 5e-4));
        QVERIFY(isClose(furnace.result("exhaust_gas_losses", "kW"), 379.7, 5e-4));
    }

    // Methane, 1,000 kW: 1.12169 mol/s; with 30 % excess air per mole 1 CO2, 2 H2O, 9.8105 N2, 0.6 O2. JANAF from 300 K
    // to 500 K, kJ/mol: 8.236, 6.863, 5.857, 6.030: 83.04 kJ, so 1.12169 x 83.04/200 = 0.46573 kW/K. Air: 1,000 m3/h
    // = 11.7255 mol/s x (0.2095 x 6.030 + 0.7905 x 5.857)/200 = 0.3455 kW/K, the smaller one: 0.6 x 0.3455 x 200 K.
    void exhaustHeatsAir()
    {
        Case air = methane("air_heating_using_exhaust");
        air.with({{"flue_gas_temperature", 500, "K"},
                  {"excess_air", 30, "%"},
                  {"fire_rate", 1000, "kW"},
                  {"air_flow", 1000, "Sm3/h"},
                  {"air_inlet_temperature", 300, "K"},
                  {"heater_efficiency", 80, "%"},
                  {"hx_effectiveness", 60, "%"},
                  {"operating_hours", 5000, "h/yr"}});
        QVERIFY(isClose(air.result("flue_heat_capacity_rate", "kW/K"), 0.46573, 1e-3));
        QVERIFY(isClose(air.result("air_heat_capacity_rate", "kW/K"), 0.34550, 1e-3));
        QVERIFY(isClose(air.result("heat_recovered", "kW"), 41.46, 1e-3));
        QVERIFY(isClose(air.result("exhaust_outlet_temperature", "K"), 500 - 41.46 / 0.46573, 1e-4));
        QVERIFY(isClose(air.result("energy_savings", "GJ/yr"), 41.46 * 5000 * 3.6e-3 / 0.8, 1e-3));
        air.with({{"air_inlet_temperature", 500, "K"}});
        QVERIFY(air.refusal().contains("flue_gas_temperature"));
    }

    // Methane without excess air: 8.5465 moles dry, 2 of water. At 50 °C (12.352 kPa) 8.5465 x 12.352/88.973 = 1.1865
    // remain, 40.67 % condense with 2,381.9 kJ/kg: 0.8135 x 42.91 = 34.91 kJ of 891.51, 3.916 %.
    void coldFlueGasCondenses()
    {
        Case boiler = methane("condensing_economizer");
        boiler.with({{"heat_input", 1000, "kW"},
                     {"flue_gas_inlet_temperature", 50, "degC"},
                     {"flue_gas_outlet_temperature", 50, "degC"},
                     {"combustion_air_temperature", 25, "degC"},
                     {"fuel_temperature", 25, "degC"},
                     {"flue_gas_O2", 0, "%"},
                     {"ambient_temperature", 25, "degC"}});
        QVERIFY(isClose(boiler.result("fraction_condensed", "%"), 40.67, 3e-4));
        QVERIFY(isClose(boiler.result("latent_recovery_efficiency", "%"), 3.916, 3e-4));
        QVERIFY(isClose(boiler.result("latent_heat_recovery", "kW"), 39.16, 3e-4));
        QCOMPARE(boiler.result("sensible_heat_recovery", "kW"), 0.0);
        boiler.with({{"flue_gas_inlet_temperature", 150, "degC"}, {"flue_gas_outlet_temperature", 100, "degC"}});
        QCOMPARE(boiler.result("latent_heat_recovery", "kW"), 0.0);
        boiler.with({{"flue_gas_outlet_temperature", 151, "degC"}});
        QVERIFY(boiler.refusal().contains("flue_gas_outlet_temperature"));
    }

    // Saturated steam of 10 bar: 2,777.1 kJ/kg; boiling water 762.7; feedwater of 105 °C 440.9 (steam tables). The flue
    // gas has the smaller heat capacity and cools by 60 % of 145 K.
    void anEconomizerKeepsTheBalanceOfHeat()
    {
        Case boiler = economizer();
        const double efficiency = boiler.result("boiler_efficiency", "fraction");
        const double steam = boiler.result("steam_flow", "kg/h") / 3600;
        const double feedwater = boiler.result("feedwater_flow", "kg/h") / 3600;
        const double heat = boiler.result("heat_recovered", "kW");
        QVERIFY(isClose(feedwater, steam / 0.95, 1e-12));
        QVERIFY(isClose(steam * (2777.1 - 440.9) + (feedwater - steam) * (762.7 - 440.9), 7000 * efficiency, 2e-4));
        QVERIFY(isClose(boiler.result("flue_gas_outlet_temperature", "degC"), 250 - 0.6 * 145, 1e-9));
        QVERIFY(isClose(boiler.result("feedwater_outlet_temperature", "degC"), 105 + heat / (feedwater * 4.23), 2e-3));
        QVERIFY(isClose(boiler.result("energy_savings", "GJ/yr"), heat * 6000 * 3.6e-3 / efficiency, 1e-9));
        QVERIFY(isClose(boiler.result("cost_savings", "currency/yr"), heat * 6000 * 3.6e-3 / efficiency * 10, 1e-9));
        boiler.with({{"hx_effectiveness", 0, "%"}});
        QCOMPARE(boiler.result("heat_recovered", "kW"), 0.0);
    }

    void anEconomizerMustNotBoil()
    {
        Case boiler = economizer();
        boiler.with({{"feedwater_temperature", 180, "degC"}});
        QVERIFY(boiler.refusal().contains("feedwater_temperature"));
        boiler.with({{"feedwater_temperature", 178, "degC"}, {"hx_effectiveness", 80, "%"}});
        QVERIFY(boiler.refusal().contains("hx_effectiveness"));
    }

private:
    static Case economizer()
    {
        Case boiler = methane("feedwater_economizer");
        boiler
            .with({{"flue_gas_temperature", 250, "degC"},
                   {"flue_gas_O2", 3, "%"},
                   {"combustion_air_temperature", 30, "degC"},
                   {"fuel_temperature", 30, "degC"},
                   {"ambient_temperature", 30, "degC"},
                   {"boiler_rating", 7000, "kW"},
                   {"steam_pressure", 10, "bar_abs"},
                   {"feedwater_temperature", 105, "degC"},
                   {"blowdown", 5, "%"},
                   {"hx_effectiveness", 60, "%"},
                   {"operating_hours", 6000, "h/yr"},
                   {"fuel_cost", 10, "currency/GJ"}})
            .choose({{"steam_condition", "saturated"}});
        return boiler;
    }

    static Case woodCase()
    {
        Case wood("stack_loss_solid_liquid_fuel");
        wood.with({{"carbon", 40, "wt%"},
                   {"hydrogen", 4.8, "wt%"},
                   {"oxygen", 34.2, "wt%"},
                   {"moisture", 20, "wt%"},
                   {"ash", 1, "wt%"},
                   {"flue_gas_temperature", 500, "K"},
                   {"excess_air", 50, "%"},
                   {"combustion_air_temperature", 25, "degC"},
                   {"fuel_temperature", 25, "degC"},
                   {"ash_discharge_temperature", 25, "degC"},
                   {"unburned_carbon_in_ash", 0, "%"},
                   {"ambient_temperature", 25, "degC"}});
        return wood;
    }

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
