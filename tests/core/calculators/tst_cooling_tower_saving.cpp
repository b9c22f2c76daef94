#include "core/calculators/water/cooling_tower_saving.h"

#include <cmath>
#include <QTest>

using namespace recp;

namespace
{

constexpr double Hour = 3600;

CoolingTowerSavingInput example()
{
    return {.circulation = {500 / Hour},
            .temperatureDrop = {5},
            .operatingHours = {7200 * Hour},
            .cyclesBefore = {3},
            .cyclesAfter = {6},
            .driftBefore = {0.0002},
            .driftAfter = {0.0002}};
}

bool close(double value, double expected)
{
    return std::abs(value - expected) <= 1e-9 * (1 + std::abs(expected));
}

} // namespace

class TestCoolingTowerSaving : public QObject
{
    Q_OBJECT

private slots:
    // 500 m3/h, 5 K: E = 0.00153 x 500 x 5 = 3.825 m3/h; blowdown 3.825/2 = 1.9125 and 3.825/5 = 0.765: 1.1475 m3/h
    // less.
    void moreCyclesGiveTheHandWorkedSaving()
    {
        const CoolingTowerSavingResult out = coolingTowerSaving(example());
        QVERIFY(close(out.evaporation.si * Hour, 3.825));
        QVERIFY(close((out.makeUpBefore.si - out.makeUpAfter.si) * Hour, 1.1475));
        QVERIFY(close(out.makeUpBefore.si * Hour, 3.825 + 1.9125 + 0.1));
        QVERIFY(close(out.waterSaved.si, 1.1475 * 7200));
        QVERIFY(close(out.wasteWaterSaved.si, 1.1475 * 7200));
    }

    void lessDriftSavesWaterButNoWasteWater()
    {
        CoolingTowerSavingInput in = example();
        in.cyclesAfter = in.cyclesBefore;
        in.driftBefore = {0.002};
        const CoolingTowerSavingResult out = coolingTowerSaving(in);
        QVERIFY(close(out.waterSaved.si, 0.0018 * 500 * 7200));
        QVERIFY(close(out.wasteWaterSaved.si, 0));
    }

    void fewerCyclesUseMoreWater()
    {
        CoolingTowerSavingInput in = example();
        std::swap(in.cyclesBefore, in.cyclesAfter);
        QVERIFY(close(coolingTowerSaving(in).waterSaved.si, -1.1475 * 7200));
    }

    void aTowerThatDoesNotCoolSavesNothing()
    {
        CoolingTowerSavingInput in = example();
        in.temperatureDrop = {0};
        QVERIFY(close(coolingTowerSaving(in).waterSaved.si, 0));
    }

    void oneCycleIsRefused()
    {
        const Calculator calculator = coolingTowerSavingCalculator();
        std::vector<Value> values = calculator.blankValues();
        for (std::size_t i = 1; i < values.size(); ++i) // the first is the choice of the method: quick
            values[i].si = toSi(calculator.inputs[i].typical,
                                *findUnit(calculator.inputs[i].kind, QString::fromUtf8(calculator.inputs[i].unit)));
        QVERIFY(calculator.check(values));
        values[static_cast<std::size_t>(calculator.inputIndex(u"cycles_after"))].si = 1;
        QCOMPARE(calculator.check(values).error().english(), QString("Input “cycles_after” must be above 1."));
    }
};

QTEST_GUILESS_MAIN(TestCoolingTowerSaving)
#include "tst_cooling_tower_saving.moc"
