#include "core/calculators/cooling/basin_heater.h"
#include "core/calculators/cooling/chiller_curves.h"
#include "core/calculators/fans/fan_air.h"
#include "core/calculators/fans/moist_air.h"
#include "core/calculators/process_heating/surface_insulation.h"
#include "core/calculators/process_heating/tank_heat_loss.h"
#include "core/calculators/process_heating/wall_loss.h"
#include "core/calculators/water/water_balance.h"
#include "hand_worked.h"

#include <numbers>

using namespace recp;
using namespace recp::testing;

/// Moist air, fans, water balances, chillers, tower basins and tanks, worked by hand.
class TestAirWaterCooling : public QObject
{
    Q_OBJECT

private slots:
    // ASHRAE Fundamentals 2017, chapter 1, table 3: saturation pressure of water and ice.
    void vapourSaturatesAsInTheTables()
    {
        for (const auto &[celsius, pascal] : {std::pair{-10.0, 259.9}, {0.01, 611.7}, {20.0, 2338.9}, {25.0, 3169.3}, {50.0, 12351.0}})
            QVERIFY(isClose(saturationVapourPressure({celsius + 273.15}), pascal, 5e-4));
    }

    // The same, table 2: saturated air at 25 °C and 101.325 kPa: 20.17 g/kg, 76.50 kJ/kg, 0.8721 m3/kg.
    void saturatedAirIsAsInTheTables()
    {
        MoistAirInput in{.dryBulb = {298.15}, .relativeHumidity = {1}};
        const auto air = fanAir(in);
        QVERIFY(isClose(air.humidityRatio.si, 0.02017, 5e-3));
        QVERIFY(isClose(air.enthalpy.si, 76500, 3e-3));
        QVERIFY(isClose(air.specificVolume.si, 0.8721, 1e-3));
        QVERIFY(isClose(air.dewPoint.si, 298.15, 1e-9));
        QVERIFY(isClose(air.wetBulb.si, 298.15, 1e-9));
    }

    // The same, example 1, read from the chart: 40 °C dry bulb, 20 °C wet bulb: 6.5 g/kg, dew point 7 °C, 56.7 kJ/kg, 0.896 m3/kg.
    void theWetBulbTellsTheRest()
    {
        MoistAirInput in{.method = HumidityMethod::WetBulb, .dryBulb = {313.15}, .wetBulb = {293.15}};
        const auto air = fanAir(in);
        QVERIFY(isClose(air.humidityRatio.si, 0.0065, 0.02));
        QVERIFY(std::abs(air.dewPoint.si - 280.15) < 0.5);
        QVERIFY(isClose(air.enthalpy.si, 56700, 5e-3));
        QVERIFY(isClose(air.specificVolume.si, 0.896, 2e-3));
        QVERIFY(isClose(air.wetBulb.si, 293.15, 1e-9));
        in.method = HumidityMethod::DewPoint;
        in.dewPoint = air.dewPoint;
        QVERIFY(isClose(fanAir(in).humidityRatio.si, air.humidityRatio.si, 1e-9));
    }

    void airIsNeverTooDry()
    {
        Case air("humidity_ratio");
        air.with({{"atmospheric_pressure", 1.01325, "bar_abs"}, {"dry_bulb_temperature", 40, "degC"},
                  {"relative_humidity", 50, "%"}, {"wet_bulb_temperature", 5, "degC"}});
        QVERIFY(air.refusal().contains("wet_bulb_temperature"));
    }

    // 10 m3/s, 2 kPa, 0.99: 19.8 kW. x = 2,000/100,325 = 0.019935, P = 28 kW: z = 0.4/1.4 x 2,800/100,325 = 0.0079741:
    // (ln 1.019935/0.019935)/(ln 1.0079741/0.0079741) = 0.990163/0.996034 = 0.994106.
    void airIsCompressedInAFan()
    {
        FanDuty duty{.flow = {10}, .inlet = {-1000}, .outlet = {1000}, .compressibility = {0.99}};
        QVERIFY(isClose(airPowerOf(duty).airPower.si, 19800, 1e-12));
        const auto factor = fanCompressibilityFactor({.flow = {10}, .inlet = {-1000}, .outlet = {1000}, .shaftPower = {28e3}});
        QVERIFY(isClose(factor.factor.si, 0.994106, 1e-5));
        QCOMPARE(fanCompressibilityFactor({.flow = {10}, .inlet = {0}, .outlet = {0}}).factor.si, 1.0);
    }

    // 10 m3/s, 2 kPa: shaft (10.118 x 2,100)/0.66 = 32.19 kW; V-belts and an IE3 motor take some 10 % more.
    void theReferenceFanSetsTheIndex()
    {
        const double shaft = 10.118 * 2100 / 0.66;
        const double index = energyIndexOf({{.flow = {10}, .inlet = {-1000}, .outlet = {1000}}, {shaft}}).index.si;
        QVERIFY(index > 1.08 && index < 1.15);
        QVERIFY(isClose(energyIndexOf({{.flow = {10}, .inlet = {-1000}, .outlet = {1000}}, {2 * shaft}}).index.si, index / 2, 1e-12));
    }

    void aProcessKeepsItsWater()
    {
        const auto water = processWater({{10000}, {2000}, {500}, {0.2}});
        QCOMPARE(water.recirculated.si, 2000.0);
        QCOMPARE(water.incoming.si, 8000.0);
        QCOMPARE(water.discharged.si, 5500.0);
    }

    // 2,900 kW in 500 m3/h: 2,900/(138.639 x 4.186) = 4.9971 K; 0.85 % x 4.9971/5.5556 = 0.76456 % = 3.8228 m3/h;
    // three cycles 5.7342, five 4.7785; drift 0.1 m3/h. In 6,000 h 35,005 and 29,271 m3.
    void moreCyclesTakeLessMakeUp()
    {
        const auto water = towerMakeUp({.flow = {500 / 3600.0}, .load = {2900e3}, .hours = {6000 * 3600.0}, .driftBefore = {0.0002}, .driftAfter = {0.0002}});
        QVERIFY(isClose(water.before.si, 35005, 1e-3));
        QVERIFY(isClose(water.after.si, 29271, 1e-3));
        QVERIFY(isClose(water.saved.si, 3.8228 * (0.5 - 0.25) * 6000, 1e-3));
    }

    // 300 RT x 3 gal/min = 204.41 m3/h, 70 % of 6,000 h: 858,530 m3; 0.85 % x 5/5.5556: 6,567.8; four cycles: 8,757 m3.
    void aTowerIsBalanced()
    {
        const auto water = towerBalance({.hours = {6000 * 3600.0}, .capacity = {300 * 3516.8528}, .load = {0.7},
                                         .drop = {5}, .makeUp = {0.03}, .blowdown = {0.12}});
        QVERIFY(isClose(water.gross.si, 858530, 1e-4));
        QVERIFY(isClose(water.evaporation.si, 6567.8, 1e-4));
        QCOMPARE(water.cycles.si, 4.0);
        QVERIFY(isClose(water.makeUp.si, 8757.0, 1e-4));
        QVERIFY(isClose(water.blowdown.si, 8757.0 / 4, 1e-4));
    }

    // 5 boiler hp at 20 % with 0.2 lb/h each, 2,000 h: 400 lb = 0.18176 m3 of steam; six cycles: 0.21811 m3 (57.6 US gal) of
    // feedwater, half of it make-up, a sixth blowdown.
    void aBoilerIsBalanced()
    {
        Case boiler("water_boiler_balance");
        boiler.with({{"operating_hours", 2000, "h/yr"}, {"boiler_power", 5, "boiler hp"}, {"load_factor", 20, "%"},
                     {"steam_per_boiler_hp", 0.2, "lb/h-hp"}, {"feedwater_conductivity", 2.5, "uS/cm"},
                     {"makeup_conductivity", 5, "uS/cm"}, {"blowdown_conductivity", 15, "uS/cm"}});
        QVERIFY(isClose(boiler.result("gross_water_use", "m3/yr"), 0.21811, 1e-3));
        QVERIFY(isClose(boiler.result("makeup_water", "m3/yr"), 0.109055, 1e-3));
        QVERIFY(isClose(boiler.result("blowdown_loss", "m3/yr"), 0.036352, 1e-3));
        QVERIFY(isClose(boiler.result("steam_loss", "m3/yr"), 0.072703, 1e-3));
        QVERIFY(isClose(boiler.result("condensate_return", "m3/yr"), 0.109055, 1e-3));
    }

    // 10,000 m3 warmed by 20 K: 10,000 x 998.2 x 4.186 x 20/3,600 = 232,137 kWh; at 80 % 290,171 kWh.
    void warmWasteWaterWasPaidFor()
    {
        QVERIFY(isClose(dischargeHeat({{10000}, {298.15}, {318.15}, {0.8}}).energy.si / 3.6e6, 290171, 1e-4));
    }

    void aBasinHeaterFollowsTheWeather()
    {
        BasinHeaterInput in{.capacity = {1e6}, .ratedSetPoint = {278.15}, .ratedAir = {253.15}, .ratedWind = {10},
                            .air = {253.15}, .wind = {10}, .hours = {3600}, .before = {278.15}, .after = {278.15}};
        QVERIFY(isClose(basinHeater(in).before.si, 11000, 1e-12)); // as rated: 1.1 % of the capacity
        QCOMPARE(basinHeater(in).saved.si, 0.0);
        in.air = {288.15}; // warmer than the water
        QCOMPARE(basinHeater(in).before.si, 0.0);
    }

    // Bare tank, 3 m wide and 4 m high: 37.70 + 7.07 m2 of steel at the temperature of the tank.
    void aTankLosesThroughSideAndRoof()
    {
        TankHeatLossInput in{.hours = {3.6e6}, .height = {4}, .diameter = {3}};
        const double flux = surfaceHeatFlux({.thickness = {0}, .emissivity = {0.8}}, in.tank, in.ambient);
        const double area = std::numbers::pi * (3 * 4 + 9.0 / 4);
        QVERIFY(isClose(tankHeatLoss(in).heatLoss.si, flux * area, 1e-9));
        QVERIFY(isClose(tankHeatLoss(in).yearly.si, flux * area * 3.6e6 / 0.8, 1e-9));
        in.insulation = {0.05};
        const auto insulated = tankHeatLoss(in);
        // 50 K x 0.04/0.05 = 40 W/m2 at most.
        QVERIFY(insulated.heatLoss.si < 0.15 * flux * area);
        QVERIFY(insulated.surface < in.tank && in.ambient < insulated.surface);
        // Measured at what was computed, the side gives the same again.
        in.surface = insulated.surface;
        QVERIFY(isClose(tankHeatLoss(in).heatLoss.si, insulated.heatLoss.si, 0.01));
    }

    // At its rating a chiller takes its rated power; 40 % of it by the vanes' curve 0.22290 + 0.12535 + 0.07419 = 0.42245.
    void aChillerFollowsItsCurves()
    {
        const RatedChiller chiller{.capacity = {1e6}, .efficiency = {0.2}};
        const Temperature chilled{273.15 + 6.67};
        const Temperature cooling{273.15 + 29.4};
        QVERIFY(isClose(chillerCapacity(chiller, chilled, cooling).si, 1e6, 1e-12));
        QVERIFY(isClose(chillerPower(chiller, chilled, cooling, {1e6}).si, 200e3, 1e-12));
        QVERIFY(isClose(chillerPower(chiller, chilled, cooling, {4e5}).si, 200e3 * 0.42245, 1e-4));
        QVERIFY(isClose(chillerPower(chiller, chilled, cooling, {5e4}).si, chillerPower(chiller, chilled, cooling, {1e5}).si / 2, 1e-12));
        QCOMPARE(chillerPower(chiller, chilled, cooling, {0}).si, 0.0);
        RatedChiller air = chiller;
        air.condenser = ChillerCondenser::Air;
        QVERIFY(isClose(chillerPower(air, chilled, {273.15 + 35}, {1e6}).si, 200e3, 1e-12));
    }

    // Two vane chillers at 30 % against one at 60 %: 2 x (0.22290 + 0.09402 + 0.04173) = 0.71730, 0.22290 + 0.18803 + 0.16694 = 0.57787.
    void oneChillerBeatsTwoHalfEmpty()
    {
        ChillerStagingInput in{{.capacity = {1e6}, .efficiency = {0.2}}, {3600}, {273.15 + 6.67}, {273.15 + 29.4}, {3e5, 3e5}, {6e5, 0}};
        const auto staging = chillerStaging(in);
        QVERIFY(isClose(staging.before.si, 200e3 * 0.71730, 1e-4));
        QVERIFY(isClose(staging.after.si, 200e3 * 0.57787, 1e-4));
        QVERIFY(isClose(staging.saved.si, 200e3 * (0.71730 - 0.57787) * 3600, 1e-3));
    }

    void moreThanTheCapacityIsRefused()
    {
        Case chiller("chiller_temperature_reset");
        chiller.choose({{"chiller_type", "centrifugal"}, {"condenser", "water"}, {"compressor", "no_vfd"}})
            .with({{"ari_capacity", 100, "ton"}, {"ari_efficiency", 0.7, "kW/ton"}, {"max_capacity_ratio", 1, ""},
                   {"operating_hours", 1000, "h"}, {"water_flow", 500, "m3/h"}, {"water_delta_t", 5, "K"},
                   {"supply_temp_baseline", 7, "degC"}, {"supply_temp_modified", 8, "degC"},
                   {"condenser_entering_temp_baseline", 30, "degC"}, {"condenser_entering_temp_modified", 30, "degC"}});
        QVERIFY(chiller.refusal().contains("water_flow"));
        chiller.with({{"water_flow", 50, "m3/h"}});
        QVERIFY(chiller.result("energy_savings", "kWh") > 0);
    }
};

QTEST_GUILESS_MAIN(TestAirWaterCooling)
#include "tst_air_water_cooling.moc"
