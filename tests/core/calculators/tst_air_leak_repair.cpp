#include "core/calculators/compressed_air/air_leak_repair.h"

#include <QTest>

using namespace recp;

class TestAirLeakRepair : public QObject
{
    Q_OBJECT

private slots:
    // 10 m3/min, load 60 s, unload 240 s, 6.5 kW/(m3/min), 7,200 h, 80 % repaired: 10 x 0.2 x 6.5 x 7,200 x 0.8 =
    // 74,880 kWh.
    void theLoadUnloadTestGivesTheHandWorkedSaving()
    {
        const AirLeakRepairResult out = airLeakRepair(example());
        QVERIFY(qFuzzyCompare(out.electricitySaved.si, 74880 * 3.6e6));
        QVERIFY(qFuzzyCompare(out.energyBefore.si, 93600 * 3.6e6));
        QVERIFY(qFuzzyCompare(out.leakShare->si, 0.2));
        QVERIFY(qFuzzyCompare(out.leakFlow->si, 2.0 / 60));
    }

    void repairingNothingSavesNothing()
    {
        AirLeakRepairInput in = example();
        in.repairedShare = {0};
        QCOMPARE(airLeakRepair(in).electricitySaved.si, 0.0);
    }

    void aCompressorThatNeverUnloadsLeaksAllItsAir()
    {
        AirLeakRepairInput in = example();
        in.unloadTime = {0};
        QCOMPARE(airLeakRepair(in).leakShare->si, 1.0);
    }

    void aKnownFlowNeedsNoTest()
    {
        AirLeakRepairInput in = example();
        in.test = LeakTest::KnownFlow;
        in.leakFlow = {2.0 / 60};
        const AirLeakRepairResult out = airLeakRepair(in);
        QVERIFY(qFuzzyCompare(out.electricitySaved.si, 74880 * 3.6e6));
        QVERIFY(!out.leakShare);
    }

    // 400 MWh of which 25 % leak, 80 % repaired: 80 MWh.
    void beforeAnyTestAShareIsAssumed()
    {
        AirLeakRepairInput in = example();
        in.test = LeakTest::LeakShare;
        in.compressorElectricity = {400e3 * 3.6e6};
        in.assumedShare = {0.25};
        const AirLeakRepairResult out = airLeakRepair(in);
        QVERIFY(qFuzzyCompare(out.electricitySaved.si, 80e3 * 3.6e6));
        QVERIFY(qFuzzyCompare(out.airSaved.si, 80e3 / 6.5 * 60)); // at 6.5 kW per m3/min
        QVERIFY(!out.leakFlow);
        QCOMPARE(out.leakShare->si, 0.25);
    }

private:
    static AirLeakRepairInput example()
    {
        return {.ratedFlow = {10.0 / 60},
                .loadTime = {60},
                .unloadTime = {240},
                .specificPower = {6.5 * 6e4},
                .pressurisedHours = {7200 * 3600.0},
                .repairedShare = {0.8}};
    }
};

QTEST_GUILESS_MAIN(TestAirLeakRepair)
#include "tst_air_leak_repair.moc"
