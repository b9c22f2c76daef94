#include "hand_worked.h"

using namespace recp;
using namespace recp::testing;

/// Loads and heads as they are measured on site.
class TestPumpsAndMotors : public QObject
{
    Q_OBJECT

private slots:
    // √3 x 400 V x 100 A x 0.85 = 58.8897 kW.
    void threePhasesMakeRootThree()
    {
        Case motor("motor_power_three_phase");
        motor.with({{"voltage", 400, "V"}, {"current", 100, "A"}, {"power_factor", 0.85, "fraction"}});
        QVERIFY(isClose(motor.result("power", "kW"), 58.889727, 1e-7));
    }
    void noCurrentIsNoPower()
    {
        Case motor("motor_power_three_phase");
        motor.with({{"voltage", 400, "V"}, {"current", 0, "A"}, {"power_factor", 0.85, "fraction"}});
        QCOMPARE(motor.result("power", "kW"), 0.0);
    }

    // Suction gauge 0.5 bar at 1 m in 200 mm, discharge gauge 4 bar at 2 m in 150 mm, 200 m3/h of water:
    // v_s = 0.0555556/0.0314159 = 1.768388 m/s, v_s²/2g = 0.1594427 m; v_d = 3.143801 m/s, 0.5039176 m;
    // Δp/(ρg) = 3.5e5/(998.2 x 9.80665) = 35.754425 m;
    // H = 1 + 35.754425 + 0.3444749 + 0.1594427 + 1.0078352 = 38.266178 m.
    void aHeadIsTheSumOfItsParts()
    {
        Case pump = gauges();
        QVERIFY(isClose(pump.result("elevation_head", "m"), 1, 1e-12));
        QVERIFY(isClose(pump.result("pressure_head", "m"), 35.754425, 1e-6));
        QVERIFY(isClose(pump.result("velocity_head_differential", "m"), 0.3444749, 1e-5));
        QVERIFY(isClose(pump.result("suction_head_loss", "m"), 0.1594427, 1e-5));
        QVERIFY(isClose(pump.result("discharge_head_loss", "m"), 1.0078352, 1e-5));
        QVERIFY(isClose(pump.result("pump_head", "m"), 38.266178, 1e-6));
    }
    void aStandingLiquidHasNoVelocityHead()
    {
        Case pump = gauges();
        pump.with({{"flow_rate", 0, "m3/h"}});
        QCOMPARE(pump.result("velocity_head_differential", "m"), 0.0);
        QVERIFY(isClose(pump.result("pump_head", "m"), 36.754425, 1e-6));
    }
    // As above, but the tank's surface stands still: 0.1594427 m of velocity head more.
    void aTankCountsFromItsSurface()
    {
        Case pump("pump_head_suction_tank");
        pump.with({{"specific_gravity", 1, ""},
                   {"flow_rate", 200, "m3/h"},
                   {"suction_pipe_diameter", 200, "mm"},
                   {"suction_tank_gas_overpressure", 0.5, "bar"},
                   {"suction_tank_fluid_surface_elevation", 1, "m"},
                   {"suction_line_loss_coefficient", 1, ""},
                   {"discharge_pipe_diameter", 150, "mm"},
                   {"discharge_gauge_pressure", 4, "bar"},
                   {"discharge_gauge_elevation", 2, "m"},
                   {"discharge_line_loss_coefficient", 2, ""}});
        QVERIFY(isClose(pump.result("pump_head", "m"), 38.425621, 1e-6));
    }

    // 998.2 x 9.80665 x 200/3,600 x 40 = 21.75334 kW; of 30 kW: 72.511 %.
    void aPumpGivesTheLiquidHead()
    {
        Case liquid("pump_fluid_power");
        liquid.with({{"specific_gravity", 1, ""}, {"flow_rate", 200, "m3/h"}, {"head", 40, "m"}});
        QVERIFY(isClose(liquid.result("fluid_power", "kW"), 21.753329, 1e-6));
        Case pump("pump_efficiency");
        pump.with({{"specific_gravity", 1, ""},
                   {"flow_rate", 200, "m3/h"},
                   {"head", 40, "m"},
                   {"pump_shaft_power", 30, "kW"}});
        QVERIFY(isClose(pump.result("pump_efficiency", "%"), 72.51110, 1e-6));
    }

private:
    static Case gauges()
    {
        Case pump("pump_head_gauges");
        pump.with({{"specific_gravity", 1, ""},
                   {"flow_rate", 200, "m3/h"},
                   {"suction_pipe_diameter", 200, "mm"},
                   {"suction_gauge_pressure", 0.5, "bar"},
                   {"suction_gauge_elevation", 1, "m"},
                   {"suction_line_loss_coefficient", 1, ""},
                   {"discharge_pipe_diameter", 150, "mm"},
                   {"discharge_gauge_pressure", 4, "bar"},
                   {"discharge_gauge_elevation", 2, "m"},
                   {"discharge_line_loss_coefficient", 2, ""}});
        return pump;
    }
};

QTEST_GUILESS_MAIN(TestPumpsAndMotors)
#include "tst_pumps_and_motors.moc"
