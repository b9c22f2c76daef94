#include "hand_worked.h"

using namespace recp;
using namespace recp::testing;

class TestWaterFuelMaterial : public QObject
{
    Q_OBJECT

private slots:
    // (2 - 1) m3/h x 6,000 h = 6,000 m3, 80 % of it to the sewer.
    void lessFlowSavesWaterAndWasteWater()
    {
        Case tap = water(1);
        QVERIFY(isClose(tap.result("water_saved", "m3/yr"), 6000, 1e-12));
        QVERIFY(isClose(tap.result("waste_water_avoided", "m3/yr"), 4800, 1e-12));
        QVERIFY(std::isnan(tap.result("fuel_saved", "GJ/yr")));
    }
    void theSameFlowSavesNothing() { QCOMPARE(water(2).result("water_saved", "m3/yr"), 0.0); }

    // 6,000 m3 x 998.2 kg/m3 x 4.18 kJ/(kg K) x 34 K / 0.75 = 1,135 GJ.
    void lessHotWaterSavesFuelToo()
    {
        Case tap = water(1);
        tap.choose({{"is_hot", "true"}, {"fuel", "lpg"}})
            .with({{"hot_temperature", 60, "degC"}, {"cold_temperature", 26, "degC"}, {"heat_efficiency", 75, "%"}});
        QVERIFY(isClose(tap.result("fuel_saved", "GJ/yr"), 1135, 2e-3));
        tap.with({{"hot_temperature", 20, "degC"}});
        QVERIFY(tap.refusal().contains("hot_temperature"));
    }

    // 12 L in 20 s for 1,000 h: 0.6 L/s x 3.6e6 s = 2,160 m3.
    void aBucketMeasuresWater()
    {
        Case tap("water_reduction");
        tap.choose({{"method", "bucket"}})
            .with({{"operating_hours", 1000, "h/yr"},
                   {"bucket_volume", 12, "L"},
                   {"fill_time", 20, "s"},
                   {"water_cost", 10, "currency/m3"}});
        QVERIFY(isClose(tap.result("annual_water", "m3/yr"), 2160, 1e-12));
        QVERIFY(isClose(tap.result("annual_cost", "currency/yr"), 21600, 1e-12));
    }
    void aMeterThatRunsBackwardsIsRefused()
    {
        Case tap("water_reduction");
        tap.choose({{"method", "volume_meter"}})
            .with({{"operating_hours", 1000, "h/yr"},
                   {"initial_reading", 12, "m3"},
                   {"final_reading", 10, "m3"},
                   {"elapsed_time", 30, "min"},
                   {"water_cost", 10, "currency/m3"}});
        QVERIFY(tap.refusal().contains("final_reading"));
    }

    // (400 - 360) t x 25 GJ/t = 1,000 GJ.
    void lessFuelByMass()
    {
        Case furnace("fuel_saving");
        furnace.choose({{"fuel_method", "mass"}, {"fuel", "bituminous"}})
            .with({{"net_calorific_value", 25, "MJ/kg"}, {"mass_before", 400, "t/yr"}, {"mass_after", 360, "t/yr"}});
        QVERIFY(isClose(furnace.result("fuel_saved", "GJ/yr"), 1000, 1e-12));
    }
    // 500 kW x 6,000 h / 0.75 = 14,400 GJ; 450 kW x 6,000 h / 0.80 = 12,150 GJ.
    void lessHeatAndABetterSupply()
    {
        Case furnace("fuel_saving");
        furnace.choose({{"fuel_method", "heat_demand"}, {"fuel", "diesel"}})
            .with({{"heat_before", 500, "kW"},
                   {"hours_before", 6000, "h/yr"},
                   {"efficiency_before", 75, "%"},
                   {"heat_after", 450, "kW"},
                   {"hours_after", 6000, "h/yr"},
                   {"efficiency_after", 80, "%"}});
        QVERIFY(isClose(furnace.result("fuel_before", "GJ/yr"), 14400, 1e-12));
        QVERIFY(isClose(furnace.result("fuel_saved", "GJ/yr"), 2250, 1e-12));
    }

    // 10 Sm3/h x 38 MJ/Sm3 x 1,000 h = 380 GJ.
    void theGasMeterTakesTheGassHeatingValue()
    {
        Case heater("natural_gas_reduction");
        heater.choose({{"method", "flow_meter"}})
            .with({{"operating_hours", 1000, "h/yr"},
                   {"units", 1, "count"},
                   {"fuel_cost", 2, "currency/GJ"},
                   {"flow_rate", 10, "Sm3/h"},
                   {"heating_value", 38, "MJ/Sm3"}});
        QVERIFY(isClose(heater.result("annual_energy", "GJ/yr"), 380, 1e-12));
        QVERIFY(isClose(heater.result("annual_cost", "currency/yr"), 760, 1e-12));
    }

    // 1,000 t / 0.90 - 1,000 t / 0.92 = 24.155 t.
    void aBetterYieldSavesMaterial()
    {
        Case line = yield(92);
        QVERIFY(isClose(line.result("material_saved", "t/yr"), 24.154589, 1e-7));
        QCOMPARE(yield(90).result("material_saved", "t/yr"), 0.0);
        QVERIFY(yield(0).refusal().contains("yield_after"));
    }

private:
    static Case water(double after)
    {
        Case measure("water_saving");
        measure.with({{"flow_before", 2, "m3/h"},
                      {"hours_before", 6000, "h/yr"},
                      {"flow_after", after, "m3/h"},
                      {"hours_after", 6000, "h/yr"},
                      {"sewer_share", 80, "%"}});
        return measure;
    }

    static Case yield(double after)
    {
        Case line("material_yield");
        line.with({{"output", 1000, "t/yr"}, {"yield_before", 90, "%"}, {"yield_after", after, "%"}});
        return line;
    }
};

QTEST_GUILESS_MAIN(TestWaterFuelMaterial)
#include "tst_water_fuel_material.moc"
