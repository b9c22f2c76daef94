#include "core/analysis/results.h"
#include "core/calculators/combustion/gas_flow_orifice.h"
#include "core/calculators/process_heating/charge.h"
#include "core/calculators/process_heating/openings.h"
#include "core/calculators/process_heating/wall_loss.h"
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
    // 10 m3/h of oil, 870 kg/m3, 2.0 kJ/(kg K), 30 to 60 °C: 10 x 870 x 2.0 x 30/3,600 = 145 kW. Water from 30 to 40 °C,
    // 994.0 kg/m3 at 35 °C: 10/3,600 x 994.03 x 4.1868 x 10 = 115.61 kW.
    void liquidsCarryHeatToo()
    {
        QVERIFY(isClose(liquidStreamLoss({{10 / 3600.0}, {870}, {2000}, {303.15}, {333.15}}).heatLoss.si, 145e3, 1e-9));
        QVERIFY(isClose(waterStreamLoss({.flow = {10 / 3600.0}, .inlet = {303.15}, .outlet = {313.15}}).heatLoss.si, 115.61e3, 1e-4));
    }

    // Transmission of a tube by Clausing (1932), table 1: length/radius 0.4 0.8341, 1 0.6720, 2 0.5142, 5 0.3105, 10 0.1910.
    void aThickWallHidesTheFire()
    {
        for (const auto &[ratio, factor] : {std::pair{0.4, 0.8341}, {1.0, 0.6720}, {2.0, 0.5142}, {5.0, 0.3105}, {10.0, 0.1910}})
            QVERIFY(isClose(openingViewFactor({.diameter = {2}}, {ratio}), factor, 1e-3));
        QCOMPARE(openingViewFactor({.diameter = {2}}, {0}), 1.0);
        const Opening square{.shape = OpeningShape::Rectangular, .width = {0.3}, .height = {0.3}};
        QVERIFY(isClose(openingViewFactor(square, {0.15}), 0.6720, 1e-3));
    }

    // Black hole of 1 m2 at 1,000 °C to 30 °C: 5.6704e-8 x (1,273.15^4 - 303.15^4) = 148.50 kW, half of the time 74.25.
    void anOpenDoorRadiates()
    {
        const OpeningFactorInput door{{{.shape = OpeningShape::Rectangular, .width = {1}, .height = {1}},
                                       {1}, {1273.15}, {303.15}, {0.5}},
                                      {1}};
        QVERIFY(isClose(openingLossByFactor(door).heatLoss.si, 74.25e3, 1e-3));
        OpeningLossInput thick{{{.shape = OpeningShape::Rectangular, .width = {1}, .height = {1}},
                                {1}, {1273.15}, {303.15}, {0.5}},
                               {0.5}};
        QVERIFY(isClose(openingLoss(thick).heatLoss.si, 74.25e3 * 0.6720, 1e-3));
    }

    // 10 Pa, 0.1 m2, 900 °C: density 1.02 x 0.3008 = 0.3068 kg/m3, 8.074 m/s x 0.8 x 0.1 = 0.6459 m3/s, 6.710 mol/s;
    // a mole of flue gas gives 29.0 kJ down to 30 °C (33.4 J/(mol K)): about 195 kW.
    void aFurnaceUnderPressureBlowsHeatOut()
    {
        const auto loss = furnaceLeakage({.draft = {10}, .area = {0.1}, .gas = {1173.15}, .ambient = {303.15}});
        QVERIFY(isClose(loss.heatLoss.si, 195e3, 0.02));
    }

    // Vertical wall at 80 °C in still air of 30 °C: US units 176 °F, 86 °F, mean 131 °F: 1.394 x 0.52961 x 0.41379 x
    // 90^1.266 (297.96) = 91.02 Btu/(h ft2) = 287.1 W/m2; radiation 0.9: 5.1033e-8 x (353.15^4 - 303.15^4) = 362.7 W/m2.
    void aWallRadiatesAndConvects()
    {
        const WallLossInput wall{{.surface = {353.15}, .ambient = {303.15}}, {20}, {1}};
        QVERIFY(isClose(wallLoss(wall).heatLoss.si, 20 * (287.1 + 362.7), 2e-3));
        WallLossInput windy = wall;
        windy.wind = {0.44704}; // 1 mph: x sqrt(2.277)
        QVERIFY(isClose(wallLoss(windy).heatLoss.si, 20 * (287.1 * 1.50897 + 362.7), 2e-3));
    }

    // 1,000 kg/h with 10 % of water, 2 % of it staying; 0.8 kJ/(kg K); 30 to 200 °C, vapour at 120 °C:
    // dry 900 x 0.8 x 170 = 122,400; water 80 x (4.1868 x 70 + 2,256.5 + 2.01 x 20) = 207,182; stays 20 x 4.1868 x 90 = 7,536 kJ/h.
    void aWetChargeIsMostlyWater()
    {
        SolidChargeInput in{{.feed = {1000 / 3600.0}, .initial = {303.15}, .discharge = {473.15}}};
        in.solidHeat = {800};
        in.liquidHeat = {1000};
        in.melting = {1700};
        in.waterCharged = {0.1};
        in.waterDischarged = {0.02};
        in.vapour = {393.15};
        QVERIFY(isClose(solidCharge(in).heatRequired.si * 3.6, 337118, 1e-4));
        in.reaction = ReactionKind::Exothermic;
        in.reacted = {0.5};
        in.reactionHeat = {100e3};
        QVERIFY(isClose(solidCharge(in).heatRequired.si * 3.6, 337118, 1e-4));
        QVERIFY(isClose(solidCharge(in).heatReleased.si * 3.6, 900 * 0.5 * 100, 1e-9));
    }

    // 1 kg of aluminium from 30 °C to 760 °C: 0.9 x 630 + 397 + 1.08 x 100 = 1,072 kJ, all melted.
    void aluminiumMelts()
    {
        SolidChargeInput in{{.feed = {1}, .initial = {303.15}, .discharge = {1033.15}}};
        in.solidHeat = {900};
        in.liquidHeat = {1080};
        in.latentHeat = {397e3};
        in.melting = {933.15};
        in.melted = {1};
        QVERIFY(isClose(solidCharge(in).heatRequired.si, 1072e3, 1e-9));
        Case below("charge_material_solid");
        below.with({{"specific_heat_solid", 0.9, "kJ/kg-K"}, {"specific_heat_liquid", 1.08, "kJ/kg-K"}, {"melting_point", 660, "degC"},
                    {"latent_heat_fusion", 397, "kJ/kg"}, {"charge_melted", 10, "%"}, {"water_content_charged", 0, "%"},
                    {"water_content_discharged", 0, "%"}, {"vapor_discharge_temperature", 120, "degC"}, {"feed_rate", 1, "kg/h"},
                    {"initial_temperature", 30, "degC"}, {"discharge_temperature", 500, "degC"}, {"charge_reacted", 0, "%"},
                    {"reaction_heat", 0, "kJ/kg"}});
        QVERIFY(below.refusal().contains("charge_melted"));
    }

    // Half of 1 kg of water evaporated at 100 °C from 30 °C: 4.19 x 70 + 0.5 x 2,257 = 1,421.8 kJ.
    // 1 kg of air with a tenth of vapour, 30 to 130 °C: (0.9 x 1.005 + 0.1 x 1.9) x 100 = 109.45 kJ, and 5 kW besides.
    void liquidsAndGasesAreHeated()
    {
        LiquidChargeInput liquid{{.feed = {1}, .initial = {303.15}, .discharge = {373.15}}};
        liquid.liquidHeat = {4190};
        liquid.vapourHeat = {2010};
        liquid.boiling = {373.15};
        liquid.latentHeat = {2257e3};
        liquid.vaporized = {0.5};
        QVERIFY(isClose(liquidCharge(liquid).heatRequired.si, 1421.8e3, 1e-9));
        GasChargeInput gas{{.feed = {1}, .initial = {303.15}, .discharge = {403.15}}};
        gas.gasHeat = {1005};
        gas.vapourHeat = {1900};
        gas.vapour = {0.1};
        gas.additional = {5e3};
        QVERIFY(isClose(gasCharge(gas).heatRequired.si, 114.45e3, 1e-9));
    }

    // Air itself (1.2254 kg/m3 at 15.56 °C), 50 mm in 100 mm, 0.6, 1 kPa at 101,325 Pa and 15.56 °C:
    // 0.6 x 0.0019635 x sqrt(2,000/1.2226)/sqrt(1 - 0.0625) = 0.04921 m3/s.
    void anOrificeMeasuresGas()
    {
        const auto result = gasThroughOrifice({.specificGravity = {1}, .heatingValue = {38e6}, .temperature = {288.7055556},
                                               .drop = {1000}, .time = {3600}});
        QVERIFY(isClose(result.flow.si, 0.04921, 1e-3));
        QVERIFY(isClose(result.heat.si, result.flow.si * 3600 * 38e6, 1e-12));
    }

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
