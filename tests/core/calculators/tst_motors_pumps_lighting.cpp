#include "hand_worked.h"

using namespace recp;
using namespace recp::testing;

class TestMotorsPumpsLighting : public QObject
{
    Q_OBJECT

private slots:
    // 30 kW x 0.75 x 6,000 h x (1/0.90 - 1/0.94) = 6,382.98 kWh.
    void aBetterMotorSaves()
    {
        QVERIFY(isClose(motor(94).result("electricity_saved", "kWh/yr"), 6382.9787, 1e-7));
        QVERIFY(isClose(motor(94).result("power_saved", "kW"), 1.06383, 1e-5));
    }
    void theSameMotorSavesNothing() { QCOMPARE(motor(90).result("electricity_saved", "kWh/yr"), 0.0); }
    void aWorseMotorIsANegativeSaving() { QVERIFY(motor(85).result("electricity_saved", "kWh/yr") < 0); }

    // 100 hp, 75 %, 5,000 h, 0.93 and 0.95: 55.9275 x 5,000 x (1/0.93 - 1/0.95) = 6,330.2 kWh, exact horsepower.
    void replaceOrRewindUsesExactHorsepower()
    {
        Case motor = replacement(95);
        QVERIFY(isClose(motor.result("energy_savings", "kWh/yr"), 6330.2196, 1e-6));
        QVERIFY(isClose(motor.result("simple_payback", "yr"), 5000 / 633.02196, 1e-6));
    }
    void thereIsNoPaybackWithoutASaving() { QVERIFY(std::isnan(replacement(90).result("simple_payback", "yr"))); }
    void aRewindThatLeavesNoEfficiencyIsRefused()
    {
        Case motor = replacement(95);
        motor.with({{"existing_efficiency", 10, "%"}, {"rewind_efficiency_loss", 9.5, "% points"}});
        QVERIFY(motor.refusal().contains("rewind_efficiency_loss"));
    }

    // 75 kW at 80 % of the flow by the cube: 75 x 0.512 = 38.4 kW; with 40 % static head:
    // 75 x 0.8 x (0.4 + 0.6 x 0.64) = 47.04 kW.
    void aStaticHeadSpoilsTheCubeLaw()
    {
        Case pump = fan();
        QVERIFY(isClose(pump.result("power_after_2", "kW"), 38.4, 1e-12));
        pump.choose({{"head", "static_head"}}).with({{"static_head_share", 40, "%"}});
        QVERIFY(isClose(pump.result("power_after_2", "kW"), 47.04, 1e-12));
    }
    // (75 - 75) x 1,000 + (68 - 38.4) x 3,000 + (60 - 75 x 0.216) x 2,000 = 176,400 kWh.
    void theLoadsAddUp() { QVERIFY(isClose(fan().result("electricity_saved", "kWh/yr"), 176400, 1e-12)); }
    void aPumpThatNeverRunsSavesNothing()
    {
        Case pump = fan();
        pump.with({{"hours_1", 0, "h/yr"}, {"hours_2", 0, "h/yr"}, {"hours_3", 0, "h/yr"}});
        QCOMPARE(pump.result("electricity_saved", "kWh/yr"), 0.0);
    }
    void atFullFlowTheDriveCostsItsLosses()
    {
        Case pump = fan();
        pump.with({{"hours_2", 0, "h/yr"}, {"hours_3", 0, "h/yr"}, {"drive_efficiency", 96, "%"}});
        QVERIFY(isClose(pump.result("electricity_saved", "kWh/yr"), 75000 * (1 - 1 / 0.96), 1e-12));
    }
    void moreHoursThanAYearAreRefused()
    {
        Case pump = fan();
        pump.with({{"hours_2", 8000, "h/yr"}});
        QVERIFY(pump.refusal().contains("hours_1"));
    }

    // 100 x 80 W x 4,000 h - 100 x 36 W x 4,000 h = 17,600 kWh; light 100 x 4,000 / (100 x 5,000) = 80 %.
    void betterLampsSaveAndSayIfItGetsDarker()
    {
        Case lamps = lighting(36);
        QVERIFY(isClose(lamps.result("electricity_saved", "kWh/yr"), 17600, 1e-12));
        QVERIFY(std::isnan(lamps.result("useful_light_ratio", "%")));
        lamps.with({{"fixture_light_before", 5000, "lm"}, {"fixture_light_after", 4000, "lm"}});
        QVERIFY(isClose(lamps.result("useful_light_ratio", "%"), 80, 1e-12));
    }
    void theSameLampsSaveNothing() { QCOMPARE(lighting(80).result("electricity_saved", "kWh/yr"), 0.0); }

private:
    static Case motor(double efficiencyAfter)
    {
        Case measure("motor_replacement");
        measure.with({{"motor_power", 30, "kW"},
                      {"load", 75, "%"},
                      {"operating_hours", 6000, "h/yr"},
                      {"motors", 1, "count"},
                      {"efficiency_before", 90, "%"},
                      {"efficiency_after", efficiencyAfter, "%"}});
        return measure;
    }

    static Case replacement(double newEfficiency)
    {
        Case motor("motor_replace_vs_rewind");
        motor.with({{"operating_hours", 5000, "h/yr"},
                    {"motor_size", 100, "hp"},
                    {"load", 75, "%"},
                    {"existing_efficiency", 93, "%"},
                    {"new_efficiency", newEfficiency, "%"},
                    {"electricity_cost", 0.1, "currency/kWh"},
                    {"purchase_cost", 5000, "currency"},
                    {"rewind_efficiency_loss", 1, "% points"},
                    {"rewind_cost", 2000, "currency"}});
        return motor;
    }

    static Case fan()
    {
        Case measure("vsd_pump_fan");
        measure.choose({{"head", "friction"}})
            .with({{"full_power", 75, "kW"},
                   {"exponent", 3, ""},
                   {"drive_efficiency", 100, "%"},
                   {"flow_1", 100, "%"},
                   {"hours_1", 1000, "h/yr"},
                   {"power_now_1", 75, "kW"},
                   {"flow_2", 80, "%"},
                   {"hours_2", 3000, "h/yr"},
                   {"power_now_2", 68, "kW"},
                   {"flow_3", 60, "%"},
                   {"hours_3", 2000, "h/yr"},
                   {"power_now_3", 60, "kW"}});
        return measure;
    }

    static Case lighting(double powerAfter)
    {
        Case measure("lighting_saving");
        measure.with({{"fixtures_before", 100, "count"},
                      {"fixture_power_before", 80, "W"},
                      {"hours_before", 4000, "h/yr"},
                      {"fixtures_after", 100, "count"},
                      {"fixture_power_after", powerAfter, "W"},
                      {"hours_after", 4000, "h/yr"}});
        return measure;
    }
};

QTEST_GUILESS_MAIN(TestMotorsPumpsLighting)
#include "tst_motors_pumps_lighting.moc"
