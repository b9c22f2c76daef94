#include "core/analysis/uncertainty.h"

#include <QTest>
#include <cmath>
#include <numeric>

using namespace recp;

class TestUncertainty : public QObject
{
    Q_OBJECT

    const Calculator &yield() { return *findCalculator(u"material_yield"); }
    std::vector<EstimateInput> inputs(KnownAs knownAs)
    {
        return {{.key = "output", .si = 1e6, .unit = "t/yr", .knownAs = knownAs},
                {.key = "yield_before", .si = 0.90, .unit = "%", .knownAs = knownAs},
                {.key = "yield_after", .si = 0.92, .unit = "%", .knownAs = knownAs}};
    }
    std::size_t index(const char *key) { return static_cast<std::size_t>(yield().inputIndex(QString::fromUtf8(key))); }
    std::vector<Value> values(double output)
    {
        std::vector<Value> v = yield().blankValues();
        v[index("output")].si = output;
        v[index("yield_before")].si = 0.90;
        v[index("yield_after")].si = 0.92;
        return v;
    }

private slots:
    void theSameStreamGivesTheSameNumbers()
    {
        NormalStream one("a"), two("a"), other("b");
        const double first = one.next();
        QCOMPARE(first, two.next());
        QVERIFY(first != other.next());
        // Fixed on every machine: std::mt19937_64 is defined by the standard, the transform and the seed are ours.
        NormalStream fixed("recp");
        double sum = 0;
        for (int i = 0; i < 10000; ++i)
            sum += fixed.next();
        QVERIFY(std::abs(sum / 10000) < 0.03);
    }

    void aRangeOfTheNormalDistributionIsFoundAgain()
    {
        const Range given{100, 80, 120};
        const Range found = rangeOf(100, drawRange("x", given));
        QVERIFY(std::abs(found.low - 80) < 2.5);
        QVERIFY(std::abs(found.high - 120) < 2.5);
    }

    void anUnevenRangeStaysUneven()
    {
        const Range found = rangeOf(100, drawRange("y", {100, 95, 160}));
        QVERIFY(found.high - 100 > 5 * (100 - found.low));
    }

    void anExactRangeHasNoDraws()
    {
        const auto samples = drawRange("z", Range::exact(7));
        QVERIFY(std::all_of(samples.begin(), samples.end(), [](double v) { return v == 7; }));
        QCOMPARE(rangeOf(7, samples), Range::exact(7));
    }

    void theRangeHoldsTheExpectedValueAndGrowsWithDoubt()
    {
        double before = 0;
        for (KnownAs knownAs : {KnownAs::Billed, KnownAs::Measured, KnownAs::Nameplate, KnownAs::Estimated}) {
            auto all = inputs(knownAs);
            all[1].uncertainty = all[2].uncertainty = 0; // only the output varies
            const auto propagation = propagate(yield(), values(1e6), all, "s");
            const Range range = rangeOf(propagation.expected[2], propagation.samples[2]);
            QVERIFY(range.low <= range.expected && range.expected <= range.high);
            QVERIFY(range.high - range.low > before);
            before = range.high - range.low;
        }
    }

    void anInputWithNoDoubtGivesOneNumber()
    {
        auto all = inputs(KnownAs::Measured);
        for (auto &input : all)
            input.uncertainty = 0;
        const auto propagation = propagate(yield(), values(1e6), all, "s");
        QCOMPARE(rangeOf(propagation.expected[2], propagation.samples[2]), Range::exact(propagation.expected[2]));
        // 1,000 t × (1/0.90 − 1/0.92)
        QVERIFY(std::abs(propagation.expected[2] - 24154.589) < 1e-2);
    }

    void drawsStayInsideTheBounds()
    {
        const auto propagation = propagate(yield(), values(1e6), inputs(KnownAs::Assumed), "s");
        for (double before : propagation.samples[0])
            QVERIFY(std::isfinite(before) && before >= 0);
    }

    void theInputThatMattersMostIsNamedFirst()
    {
        auto all = inputs(KnownAs::Measured);
        all[0].uncertainty = 0.30; // the saving is proportional to it: 30 % of the saving
        all[1].uncertainty = 0.01; // 1/0.90 moves by 0.0111 of 0.0242: 46 %
        all[2].uncertainty = 0;
        const auto propagation = propagate(yield(), values(1e6), all, "s");
        const auto contributions = propagation.contributions(2);
        QCOMPARE(contributions.size(), std::size_t(2));
        QCOMPARE(contributions[0].input, QString("yield_before"));
        QCOMPARE(contributions[1].input, QString("output"));
        // 0.46² / (0.46² + 0.30²) = 0.70; the distribution is cut at the bounds, so only about.
        QVERIFY(std::abs(contributions[0].share - 0.70) < 0.05);
        QVERIFY(std::abs(contributions[0].share + contributions[1].share - 1) < 1e-12);
        all[0].uncertainty = all[1].uncertainty = 0;
        QVERIFY(propagate(yield(), values(1e6), all, "s").contributions(2).empty());
    }

    void equalHoursAreTheSameHours()
    {
        const Calculator &lighting = *findCalculator(u"electricity_saving");
        std::vector<EstimateInput> given;
        std::vector<Value> all = lighting.blankValues();
        int hours = -1;
        for (std::size_t i = 0; i < lighting.inputs.size(); ++i) {
            const InputDefinition &input = lighting.inputs[i];
            if (input.kind == QuantityKind::Choice)
                continue;
            all[i].si = toSi(input.typical, *findUnit(input.kind, QString::fromUtf8(input.unit)));
            const bool isHours = input.kind == QuantityKind::YearlyTime;
            if (isHours && hours < 0)
                hours = static_cast<int>(i);
            given.push_back({.key = QString::fromUtf8(input.key), .si = all[i].si, .uncertainty = isHours ? 0.2 : 0.0});
        }
        QVERIFY(hours >= 0);
        const auto one = propagate(lighting, all, given, "one");
        const auto other = propagate(lighting, all, given, "other");
        QVERIFY(one.samples == other.samples);
        QVERIFY(!one.inputSamples.empty() && one.inputSamples[0][0] != one.inputSamples[0][1]);
    }

    void theGradeFollowsTheWidth()
    {
        QCOMPARE(dataQualityGrade({100, 91, 109}), 'A');
        QCOMPARE(dataQualityGrade({100, 91, 120}), 'B');
        QCOMPARE(dataQualityGrade({-100, -135, -90}), 'C');
        QCOMPARE(dataQualityGrade({100, 20, 110}), 'D');
        QCOMPARE(dataQualityGrade({0, -1, 1}), 'D');
        QCOMPARE(dataQualityGrade({0, 0, 0}), 'A');
    }

    void aHistogramCountsNearlyAll()
    {
        const auto samples = drawRange("h", {0, -10, 10});
        const Histogram h = histogram(samples, 20);
        QCOMPARE(h.counts.size(), std::size_t(20));
        const double sum = std::accumulate(h.counts.begin(), h.counts.end(), 0.0);
        QVERIFY(sum > 0.98 * Draws && sum <= Draws);
        QVERIFY(histogram({1, 1, 1}).counts.empty());
        QVERIFY(histogram({}).counts.empty());
    }
};

QTEST_GUILESS_MAIN(TestUncertainty)
#include "tst_uncertainty.moc"
