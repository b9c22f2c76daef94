#include "core/analysis/chi_square.h"
#include "core/analysis/half_width.h"
#include "core/analysis/reconciliation.h"

#include "tests/core/analysis/process_map_fixture.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace recp;
using recp::test::MapFixture;
using State = ReconciledFlow::State;

namespace {

/// Heat exchanger with a bypass: Narasimhan and Jordache (2000), example 1-1. True flows 100, 64, 36, 64, 36, 100; every
/// standard deviation is 1.
struct Bypass : MapFixture {
    Id splitter = addStep("Splitter"), exchanger = addStep("Exchanger"), valve = addStep("Valve"), mixer = addStep("Mixer");
    std::vector<Id> flows;

    explicit Bypass(const std::vector<std::optional<double>> &measured)
    {
        const std::pair<Id, Id> ends[] = {{Id(), splitter},     {splitter, exchanger}, {splitter, valve},
                                          {exchanger, mixer}, {valve, mixer},        {mixer, Id()}};
        for (std::size_t i = 0; i < std::size(ends); ++i) {
            const double uncertainty = measured[i] ? HalfWidthInDeviations / *measured[i] : 0;
            flows.push_back(addFlow(qPrintable(QStringLiteral("Flow %1").arg(i + 1)), ends[i].first, ends[i].second, measured[i], uncertainty));
        }
    }

    Reconciliation reconciled() const { return *reconcile(map, BalanceKind::Mass); }
};

const std::vector<std::optional<double>> Measured{101.91, 64.45, 34.65, 64.20, 36.44, 98.88};

bool about(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

/// Largest open balance as a share of the largest flow.
double openShare(const ProcessMap &map, const Reconciliation &result)
{
    double largest = 0;
    for (const ReconciledFlow &flow : result.flows)
        largest = std::max(largest, flow.value.value_or(0));
    double open = 0;
    const ProcessMap closed = reconciledMap(map, result);
    for (const Id &step : result.balancedSteps) {
        const StepBalance balance = balanceOf(closed, step, result.kind);
        if (balance.unknown.empty())
            open = std::max(open, std::abs(balance.in.value - balance.out.value));
    }
    return largest > 0 ? open / largest : 0;
}

/// Sum of squared adjustments of a map's amounts in standard deviations.
double distance(const ProcessMap &stated, const std::vector<double> &values)
{
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (const double deviation = standardDeviation(stated.flows[i]); deviation > 0)
            sum += std::pow((values[i] - *stated.flows[i].quantity) / deviation, 2);
    return sum;
}

/// A chain of steps with side streams whose true amounts balance, measured with noise.
struct RandomChain : MapFixture {
    std::vector<double> truth;

    explicit RandomChain(unsigned seed)
    {
        std::mt19937 random(seed);
        const auto uniform = [&] { return static_cast<double>(random()) / 4294967296.0; };
        const int count = 2 + static_cast<int>(random() % 20);
        std::vector<Id> steps;
        for (int i = 0; i < count; ++i)
            steps.push_back(addStep("Step"));
        double through = 1000;
        add({}, steps[0], through, uniform);
        for (int i = 0; i < count; ++i) {
            const double side = through * 0.3 * uniform();
            add(steps[static_cast<std::size_t>(i)], {}, side, uniform);
            through -= side;
            add(steps[static_cast<std::size_t>(i)], i + 1 < count ? steps[static_cast<std::size_t>(i) + 1] : Id(), through, uniform);
        }
    }

    template <class Uniform> void add(const Id &from, const Id &to, double amount, Uniform uniform)
    {
        const double uncertainty = 0.01 + 0.2 * uniform();
        const double measured = amount * (1 + uncertainty * (2 * uniform() - 1));
        truth.push_back(amount);
        addFlow("Flow", from, to, measured, uncertainty);
    }
};

/// Paths from outside to outside over random steps, loops included, laid over one another: the true amounts balance. Some are
/// not measured, some are certain.
struct RandomNetwork : MapFixture {
    std::vector<double> truth;

    explicit RandomNetwork(unsigned seed)
    {
        std::mt19937 random(seed);
        const auto below = [&](std::size_t end) { return static_cast<std::size_t>(random()) % end; };
        std::vector<Id> steps;
        for (std::size_t i = 0; i < 3 + below(12); ++i)
            steps.push_back(addStep("Step"));
        for (std::size_t path = 0; path < 2 + below(8); ++path) {
            const double amount = 1 + static_cast<double>(below(1000));
            Id at;
            for (std::size_t hop = 0; hop < 2 + below(6); ++hop) {
                const Id next = steps[below(steps.size())];
                at = next == at ? at : lay(at, next, amount);
            }
            lay(at, Id(), amount);
        }
        for (std::size_t i = 0; i < truth.size(); ++i)
            measure(map.flows[i], truth[i], below(10), 0.02 + 0.01 * static_cast<double>(below(20)),
                    static_cast<double>(below(2001)) / 1000 - 1);
    }

    Id lay(const Id &from, const Id &to, double amount)
    {
        for (std::size_t i = 0; i < truth.size(); ++i) {
            if (map.flows[i].from == from && map.flows[i].to == to) {
                truth[i] += amount;
                return to;
            }
        }
        addFlow("Flow", from, to, std::nullopt, 0);
        truth.push_back(amount);
        return to;
    }

    static void measure(MapFlow &flow, double amount, std::size_t how, double uncertainty, double error)
    {
        if (how < 3)
            return; // not measured
        flow.relativeUncertainty = how == 3 ? 0 : uncertainty;
        flow.quantity = amount * (1 + flow.relativeUncertainty * error);
    }
};

} // namespace

class TestReconciliation : public QObject
{
    Q_OBJECT

private slots:
    void chiSquareAsTabled_data();
    void chiSquareAsTabled();
    void aBypassWithAllFlowsMeasured();
    void aBiasedMeterFailsTheGlobalTest();
    void unmeasuredFlowsAreSolved();
    void whatNobodyCanKnowIsNamed();
    void aMeasurementThatNothingChecksStays();
    void aFlowWithoutUncertaintyIsFixed();
    void fixedFlowsThatContradictAreRefusedByName();
    void theUncertaintyShrinks();
    void aNegativeAnswerIsHeldAtZeroAndSaid();
    void balancesCloseAndNoCloserAnswerExists();
    void networksWithLoopsAndGapsClose();
    void scalesDoNotMatter();
    void stepsDescribedOnOneSideAreLeftOut();
    void otherKindsAreLeftAlone();
    void anEmptyMapIsReconciled();
    void anUnknownFlowThatNoBalanceSeesStaysUnknown();
};

void TestReconciliation::chiSquareAsTabled_data()
{
    QTest::addColumn<int>("degrees");
    QTest::addColumn<double>("tail");
    QTest::addColumn<double>("value");
    // Abramowitz and Stegun, table 26.8
    QTest::newRow("1, 5 %") << 1 << 0.05 << 3.84146;
    QTest::newRow("4, 5 %") << 4 << 0.05 << 9.48773;
    QTest::newRow("10, 5 %") << 10 << 0.05 << 18.3070;
    QTest::newRow("30, 5 %") << 30 << 0.05 << 43.7729;
    QTest::newRow("100, 1 %") << 100 << 0.01 << 135.807;
    QTest::newRow("2, 99.5 %") << 2 << 0.995 << 0.0100251;
}

void TestReconciliation::chiSquareAsTabled()
{
    QFETCH(int, degrees);
    QFETCH(double, tail);
    QFETCH(double, value);
    QVERIFY(about(chiSquareQuantile(tail, degrees) / value, 1, 5e-6));
    QVERIFY(about(chiSquareTail(chiSquareQuantile(tail, degrees), degrees), tail, 1e-10));
    QCOMPARE(chiSquareTail(0, degrees), 1.0);
}

void TestReconciliation::aBypassWithAllFlowsMeasured()
{
    // By hand: the minimum over s = F1 = F6, a = F2 = F4, b = F3 = F5, s = a + b is 6 s = 2 (101.91 + 98.88) +
    // 64.45 + 64.20 + 34.65 + 36.44, as the book's table has it.
    const Bypass bypass(Measured);
    const Reconciliation result = bypass.reconciled();
    const double expected[] = {100.22, 64.50, 35.72, 64.50, 35.72, 100.22};
    for (std::size_t i = 0; i < 6; ++i) {
        QVERIFY(about(*result.flows[i].value, expected[i], 1e-9));
        QVERIFY(result.flows[i].state == State::Measured);
    }
    QCOMPARE(result.degreesOfFreedom, 4);
    QVERIFY(about(result.statistic, 6.4075, 1e-3));
    QVERIFY(about(result.criticalValue, 9.48773, 1e-5));
    QVERIFY(result.passes());
    QVERIFY(!result.isSuspect());
    QVERIFY(openShare(bypass.map, result) < 1e-9);
}

void TestReconciliation::aBiasedMeterFailsTheGlobalTest()
{
    // The same with 4 units more on flow 2 (ch. 7 of the book): by hand s = 605.32/6, the statistic is 16.674.
    std::vector<std::optional<double>> biased = Measured;
    biased[1] = 68.45;
    const Bypass bypass(biased);
    const Reconciliation result = bypass.reconciled();
    QVERIFY(about(*result.flows[0].value, 605.32 / 6, 1e-9));
    QVERIFY(about(result.statistic, 16.674, 1e-3));
    QVERIFY(!result.passes());
    QVERIFY(result.probability < 0.01);
    QCOMPARE(*result.largestResidual, bypass.flows[1]);
    QVERIFY(result.isSuspect());
    // An adjustment's variance here is 1 less the variance of the mean: 1 − 1/3 for a flow of two and one.
    QVERIFY(about(std::abs(*result.flows[1].residual), 2.61667 / std::sqrt(2.0 / 3), 1e-4));
}

void TestReconciliation::unmeasuredFlowsAreSolved()
{
    // Flows 3, 4 and 5 without a meter: only F1 = F6 is checked, F2 stays, the rest follows.
    const Bypass bypass({101.91, 64.45, std::nullopt, std::nullopt, std::nullopt, 98.88});
    const Reconciliation result = bypass.reconciled();
    const double through = (101.91 + 98.88) / 2;
    const double expected[] = {through, 64.45, through - 64.45, 64.45, through - 64.45, through};
    for (std::size_t i = 0; i < 6; ++i)
        QVERIFY(about(*result.flows[i].value, expected[i], 1e-9));
    for (std::size_t i : {2, 3, 4})
        QVERIFY(result.flows[i].state == State::Solved);
    QCOMPARE(result.degreesOfFreedom, 1);
    QVERIFY(!result.flows[1].isRedundant());
    QVERIFY(result.flows[0].isRedundant());
    // F3 = (F1 + F6)/2 − F2: variance 1/2 + 1
    QVERIFY(about(result.flows[2].halfWidth, HalfWidthInDeviations * std::sqrt(1.5), 1e-9));
}

void TestReconciliation::whatNobodyCanKnowIsNamed()
{
    // Nothing between splitter and mixer is measured: how the flow divides is not known.
    const Bypass bypass({101.91, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 98.88});
    const Reconciliation result = bypass.reconciled();
    for (std::size_t i : {1, 2, 3, 4}) {
        QVERIFY(result.flows[i].state == State::NotObservable);
        QVERIFY(!result.flows[i].value);
    }
    QVERIFY(about(*result.flows[0].value, 100.395, 1e-9));
    const ProcessMap closed = reconciledMap(bypass.map, result);
    QVERIFY(!closed.flows[1].quantity); // missing stays missing
}

void TestReconciliation::aMeasurementThatNothingChecksStays()
{
    const Bypass bypass({101.91, 64.45, std::nullopt, std::nullopt, std::nullopt, std::nullopt});
    const Reconciliation result = bypass.reconciled();
    QCOMPARE(result.degreesOfFreedom, 0);
    QVERIFY(result.passes());
    QVERIFY(!result.largestResidual);
    QCOMPARE(*result.flows[0].value, 101.91);
    QVERIFY(about(*result.flows[5].value, 101.91, 1e-9));
    QVERIFY(about(*result.flows[2].value, 101.91 - 64.45, 1e-9));
    QVERIFY(about(result.flows[0].halfWidth, HalfWidthInDeviations, 1e-9));
}

void TestReconciliation::aFlowWithoutUncertaintyIsFixed()
{
    Bypass bypass(Measured);
    bypass.flow(bypass.flows[0]).relativeUncertainty = 0;
    const Reconciliation result = bypass.reconciled();
    QCOMPARE(*result.flows[0].value, 101.91);
    QVERIFY(result.flows[0].state == State::Fixed);
    QCOMPARE(result.flows[0].halfWidth, 0.0);
    QVERIFY(about(*result.flows[5].value, 101.91, 1e-9));
    QVERIFY(openShare(bypass.map, result) < 1e-9);
}

void TestReconciliation::fixedFlowsThatContradictAreRefusedByName()
{
    MapFixture f;
    f.addStep("Store");
    const Id step = f.addStep("Press");
    f.addFlow("In", {}, step, 100, 0);
    f.addFlow("Out", step, {}, 90, 0);
    const auto result = reconcile(f.map, BalanceKind::Mass);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().arguments, QStringList{QStringLiteral("Press")});
}

void TestReconciliation::theUncertaintyShrinks()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const RandomChain chain(seed);
        const auto result = reconcile(chain.map, BalanceKind::Mass);
        QVERIFY(result.ok());
        for (std::size_t i = 0; i < result->flows.size(); ++i)
            QVERIFY(result->flows[i].halfWidth <= HalfWidthInDeviations * standardDeviation(chain.map.flows[i]) * (1 + 1e-9));
    }
}

void TestReconciliation::aNegativeAnswerIsHeldAtZeroAndSaid()
{
    // 100 in, 120 out as product, and a waste that nobody measured: least squares wants it negative.
    MapFixture f;
    const Id step = f.addStep("Press");
    const Id in = f.addFlow("In", {}, step, 100, 0.05);
    const Id out = f.addFlow("Out", step, {}, 120, 0.05);
    const Id waste = f.addFlow("Waste", step, {}, std::nullopt, 0, true);
    const auto result = reconcile(f.map, BalanceKind::Mass);
    QVERIFY(result.ok());
    QVERIFY(result->flow(waste)->isHeldAtZero);
    QVERIFY(about(*result->flow(waste)->leastSquares, -20, 1e-9));
    QCOMPARE(*result->flow(waste)->value, 0.0);
    // The mean of 100 ± 5 and 120 ± 6, weighted by 1/25 and 1/36
    QVERIFY(about(*result->flow(in)->value, (100 * 36 + 120 * 25) / 61.0, 1e-9));
    QVERIFY(about(*result->flow(out)->value, *result->flow(in)->value, 1e-9));
    QCOMPARE(*result->flow(in)->leastSquares, 100.0);

    f.flow(in).relativeUncertainty = f.flow(out).relativeUncertainty = 0;
    QVERIFY(!reconcile(f.map, BalanceKind::Mass).ok()); // no room at all
}

void TestReconciliation::balancesCloseAndNoCloserAnswerExists()
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const RandomChain chain(seed);
        const auto result = reconcile(chain.map, BalanceKind::Mass);
        QVERIFY(result.ok());
        QVERIFY(openShare(chain.map, *result) < 1e-9);
        std::vector<double> values;
        for (const ReconciledFlow &flow : result->flows) {
            QVERIFY(std::isfinite(*flow.value) && *flow.value >= 0);
            values.push_back(*flow.value);
        }
        QVERIFY(about(distance(chain.map, values), result->statistic, 1e-6 * (1 + result->statistic)));
        // The true flows close all balances as well: they may not be closer to what was measured.
        QVERIFY(result->statistic <= distance(chain.map, chain.truth) * (1 + 1e-9));
        // Nor is anything between them: it closes the balances, too.
        for (double share : {0.01, 0.5}) {
            std::vector<double> between = values;
            for (std::size_t i = 0; i < between.size(); ++i)
                between[i] += share * (chain.truth[i] - between[i]);
            QVERIFY(result->statistic <= distance(chain.map, between) * (1 + 1e-9));
        }
    }
}

void TestReconciliation::networksWithLoopsAndGapsClose()
{
    int solved = 0, unseen = 0, held = 0;
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        const RandomNetwork network(seed);
        const auto result = reconcile(network.map, BalanceKind::Mass);
        QVERIFY(result.ok()); // the true amounts are an answer
        QVERIFY2(openShare(network.map, *result) < 1e-9, qPrintable(QString::number(seed)));
        QVERIFY2(result->statistic <= distance(network.map, network.truth) * (1 + 1e-9) + 1e-12, qPrintable(QString::number(seed)));
        for (std::size_t i = 0; i < result->flows.size(); ++i) {
            const ReconciledFlow &flow = result->flows[i];
            solved += flow.state == State::Solved;
            unseen += flow.state == State::NotObservable;
            held += flow.isHeldAtZero;
            QCOMPARE(flow.value.has_value(), flow.state != State::NotObservable);
            if (flow.value)
                QVERIFY(std::isfinite(*flow.value) && *flow.value >= 0 && std::isfinite(flow.halfWidth));
            if (flow.state == State::Fixed)
                QCOMPARE(*flow.value, network.truth[i]);
        }
    }
    QVERIFY(solved > 100 && unseen > 100 && held > 0); // all of it was tried
}

void TestReconciliation::scalesDoNotMatter()
{
    // The same factory in J instead of TJ, and with one meter a million times better than the rest.
    RandomChain small(7), large(7);
    small.map.flows[2].relativeUncertainty = large.map.flows[2].relativeUncertainty = 1e-7;
    for (MapFlow &flow : large.map.flows)
        flow.quantity = *flow.quantity * 1e12;
    const auto a = reconcile(small.map, BalanceKind::Mass);
    const auto b = reconcile(large.map, BalanceKind::Mass);
    QVERIFY(a.ok() && b.ok());
    for (std::size_t i = 0; i < a->flows.size(); ++i)
        QVERIFY(about(*b->flows[i].value / 1e12, *a->flows[i].value, 1e-6));
    QVERIFY(openShare(large.map, *b) < 1e-9);
    QVERIFY(about(*a->flows[2].value / *small.map.flows[2].quantity, 1, 1e-6));
}

void TestReconciliation::stepsDescribedOnOneSideAreLeftOut()
{
    MapFixture f;
    const Id hall = f.addStep("Hall");
    f.addFlow("Power", {}, hall, 50, 0.05, false, BalanceKind::Energy);
    const auto result = reconcile(f.map, BalanceKind::Energy);
    QVERIFY(result.ok());
    QCOMPARE(result->oneSidedSteps, std::vector<Id>{hall});
    QVERIFY(result->balancedSteps.empty());
    QCOMPARE(*result->flows[0].value, 50.0); // not forced to zero
}

void TestReconciliation::otherKindsAreLeftAlone()
{
    Bypass bypass(Measured);
    bypass.addFlow("Power", {}, bypass.valve, 5, 0.1, false, BalanceKind::Energy);
    const Reconciliation result = bypass.reconciled();
    QCOMPARE(result.flows.size(), std::size_t(6));
    QCOMPARE(*reconciledMap(bypass.map, result).flows.back().quantity, 5.0);
}

void TestReconciliation::anUnknownFlowThatNoBalanceSeesStaysUnknown()
{
    test::MapFixture f;
    const Id packing = f.addStep("Packing");
    f.addFlow("Pieces", packing, {}, std::nullopt, 0.1);
    const auto result = reconcile(f.map, BalanceKind::Mass);
    QVERIFY(result.ok());
    QCOMPARE(result->flows.front().state, ReconciledFlow::State::NotObservable);
    QVERIFY(!result->flows.front().value);
    QCOMPARE(result->degreesOfFreedom, 0);
}

void TestReconciliation::anEmptyMapIsReconciled()
{
    const auto result = reconcile(ProcessMap(), BalanceKind::Water);
    QVERIFY(result.ok());
    QVERIFY(result->flows.empty());
    QVERIFY(result->passes());
}

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
