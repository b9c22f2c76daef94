#include "core/calculators/calculator.h"
#include "core/calculators/compressed_air/displacement_part_load.h"
#include "core/calculators/cooling/refrigeration_savings.h"
#include "core/calculators/electricity/load_shift.h"
#include "core/calculators/electricity/transformer_saving.h"
#include "core/calculators/pumps/pump_hydraulics.h"
#include "core/calculators/renewables/rooftop_solar.h"

#include <QTest>
#include <cmath>

using namespace recp;

namespace {

constexpr double KilowattHour = 3.6e6; // J
constexpr double Hour = 3600;          // s

bool about(double value, double expected, double tolerance = 1e-6)
{
    return std::abs(value - expected) <= tolerance * std::abs(expected);
}

} // namespace

class TestEnergySavings : public QObject
{
    Q_OBJECT

private slots:
    void aBetterChillerSavesByTheCoefficients()
    {
        // 300 kW for 5,000 h are 1,500,000 kWh of cold: /3 = 500,000, /5 = 300,000 kWh.
        ChillerReplacementInput in{.coolingLoad = {300e3}, .hours = {5000 * Hour}, .electricityUse = {}, .copBefore = {3}, .copAfter = {5}};
        QVERIFY(about(chillerReplacement(in).electricitySaved.si, 200000 * KilowattHour));
        in.basis = ColdBasis::Electricity;
        in.electricityUse = {500000 * KilowattHour};
        QVERIFY(about(chillerReplacement(in).electricitySaved.si, 200000 * KilowattHour));
        in.copAfter = in.copBefore;
        QCOMPARE(chillerReplacement(in).electricitySaved.si, 0.0);
    }

    void eachKelvinLeavesLess()
    {
        // 100,000 kWh · (1 − 0.975³) = 7,314.06 kWh; never all of it.
        const auto three = temperatureSetPoint({.electricityUse = {1e5 * KilowattHour}, .rise = {3}});
        QVERIFY(about(three.electricitySaved.si, 7314.0625 * KilowattHour));
        const auto many = temperatureSetPoint({.electricityUse = {1e5 * KilowattHour}, .rise = {30}, .savingPerKelvin = {0.05}});
        QVERIFY(many.electricitySaved.si < 1e5 * KilowattHour);
    }

    void whatNeedNotBeToppedUpDidNotLeak()
    {
        QCOMPARE(refrigerantLeak({.topUpBefore = {60}, .topUpAfter = {15}}).refrigerantSaved.si, 45.0);
    }

    void aDefrostIsPaidTwice()
    {
        // 12 kW · (730 − 365) h = 4,380 kWh; 60 % of it had to be cooled away at COP 2: 1,314 kWh.
        const auto result = defrostControl({.heaterPower = {12e3}, .defrostBefore = {730 * Hour}, .defrostAfter = {365 * Hour}});
        QVERIFY(about(result.heaterSaved.si, 4380 * KilowattHour));
        QVERIFY(about(result.electricitySaved.si, 5694 * KilowattHour));
    }

    void transformerLossesFollowTheLossFactor()
    {
        // LF 0.55: k = 0.165 + 0.21175 = 0.37675. 1.7 + 0.37675 · 0.16 · 10.5 = 2.33294 kW; · 8,760 = 20,436.6 kWh.
        const auto result = transformerSaving({.noLoadBefore = {1700}, .loadLossBefore = {10500}, .noLoadAfter = {770},
                                               .loadLossAfter = {7600}, .peakLoadBefore = {0.4}, .peakLoadAfter = {0.4},
                                               .loadFactor = {0.55}});
        QVERIFY(about(result.lossFactor->si, 0.37675));
        QVERIFY(about(result.lossBefore.si, 20436.55 * KilowattHour, 1e-5));
        // 0.77 + 0.37675 · 0.16 · 7.6 = 1.228128 kW: 10,758.4 kWh.
        QVERIFY(about(result.electricitySaved.si, (20436.55 - 10758.40) * KilowattHour, 1e-5));
    }

    void shiftedLoadSavesNoEnergy()
    {
        const auto work = loadShift({.shiftedToNormal = {1e4 * KilowattHour}, .shiftedToOffPeak = {2e4 * KilowattHour}, .storageLoss = {}, .peakReduction = {}});
        QCOMPARE(work.peakSaved.si + work.normalSaved.si + work.offPeakSaved.si, 0.0);
        const auto battery = loadShift({.shiftedToNormal = {}, .shiftedToOffPeak = {900 * KilowattHour}, .storageLoss = {0.10}, .peakReduction = {}});
        QVERIFY(about(battery.offPeakSaved.si, -1000 * KilowattHour)); // 900 / 0.9
    }

    void theSunOnTheRoof()
    {
        // 500 kWp · 1,300 kWh/kWp · 0.95 = 617,500 kWh, 90 % of it used in the factory.
        const auto result = rooftopSolar({.peakPower = {500e3}, .specificYield = {1300 * Hour}, .selfUse = {0.9}, .degradation = {0.05}});
        QVERIFY(about(result.generated.si, 617500 * KilowattHour));
        QVERIFY(about(result.electricitySaved.si, 555750 * KilowattHour));
        QVERIFY(about(result.fedIn.si, 61750 * KilowattHour));
        const Calculator &calculator = *findCalculator(u"rooftop_solar");
        const auto yield = static_cast<std::size_t>(calculator.inputIndex(u"specific_yield"));
        QVERIFY(std::isnan(calculator.inputs[yield].typical)); // it depends on the place: never a default
    }

    void aPumpThatFits()
    {
        // 100 m³/h to 45 m at 60 % and 90 %: 998.2 · 9.80665 · 0.0277778 · 45 / 0.54 = 22,659.7 W.
        const PumpHydraulicsInput in{.flowBefore = {100 / Hour}, .headBefore = {45}, .pumpEfficiencyBefore = {0.6},
                                     .motorEfficiencyBefore = {0.9}, .flowAfter = {100 / Hour}, .headAfter = {32},
                                     .pumpEfficiencyAfter = {0.72}, .motorEfficiencyAfter = {0.92}, .hours = {6000 * Hour}};
        const auto result = pumpHydraulics(in);
        QVERIFY(about(result.powerBefore.si, 22660.2, 1e-4));
        QVERIFY(about(result.powerAfter.si, 13136.3, 1e-4));
        QVERIFY(about(result.electricitySaved.si, (22660.2 - 13136.3) * 6000 * Hour, 2e-4));
    }

    void aScrewCompressorFollowsAStraightLine()
    {
        // 75 kW, modulation 0.7 against speed control 0.1, at 65 % for 3,000 h:
        // 75 · (0.7 + 0.3 · 0.65) = 67.125 kW against 75 · (0.1 + 0.9 · 0.65) = 51.375 kW: 47,250 kWh.
        const auto result = displacementPartLoad({.fullPower = {75e3}, .idleBefore = {0.7}, .idleAfter = {0.1}, .flow1 = {}, .flow2 = {0.65},
                                                  .flow3 = {}, .hours1 = {}, .hours2 = {3000 * Hour}, .hours3 = {}});
        QVERIFY(about(result.electricitySaved.si, 47250 * KilowattHour));
        const auto full = displacementPartLoad({.fullPower = {75e3}, .idleBefore = {0.7}, .idleAfter = {0.1}, .flow1 = {1}, .flow2 = {},
                                                .flow3 = {}, .hours1 = {1000 * Hour}, .hours2 = {}, .hours3 = {}});
        QVERIFY(std::abs(full.electricitySaved.si) < 1); // at full flow control saves nothing
    }
};

QTEST_GUILESS_MAIN(TestEnergySavings)
#include "tst_energy_savings.moc"
