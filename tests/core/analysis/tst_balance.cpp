#include "core/analysis/balance.h"

#include "tests/core/analysis/process_map_fixture.h"

#include <QTest>

using namespace recp;
using recp::test::MapFixture;

namespace {

/// Kneading and baking: 1,000 t of flour and water in, 40 t of dough wasted, 700 t of bread.
struct Bakery : MapFixture {
    Id kneading = addStep("Kneading");
    Id baking = addStep("Baking");
    Id flour = addFlow("Flour", {}, kneading, 1000e3, 0.02);
    Id dough = addFlow("Dough", kneading, baking, 950e3, 0.02);
    Id scraps = addFlow("Scraps", kneading, {}, 40e3, 0.1, true);
    Id bread = addFlow("Bread", baking, {}, 700e3, 0.01);
};

QStringList sentences(const ProcessMap &map)
{
    QStringList texts;
    for (const Issue &issue : balanceIssues(map))
        texts << fillIn(QString::fromUtf8(issue.sentence), issue.arguments);
    return texts;
}

} // namespace

class TestBalance : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLeftOverIsAFlowOfItsOwn();
    void whatLeavesWithoutHavingEnteredIsShownToo();
    void allBalancesCloseWithTheUnaccountedFlows();
    void anUnknownAmountIsNotZero();
    void theFactoryIsWhatCrossesItsFence();
    void kindsAreNeverMixed();
    void whatTheUncertaintiesExplainIsNoDoubt();
    void aStepDescribedOnOneSideSaysSo();
    void aNegativeAmountIsUnknownAndSaid();
    void aFlowWithoutTwoPlacesIsLeftOutAndSaid();
    void differencesOfRoundingAreNone();
    void anEmptyMapHasNoBalance();
};

void TestBalance::whatIsLeftOverIsAFlowOfItsOwn()
{
    const Bakery bakery;
    const std::vector<UnaccountedFlow> flows = unaccountedFlows(bakery.map);
    QCOMPARE(flows.size(), std::size_t(2));
    // 1,000 − 950 − 40 = 10 t; 950 − 700 = 250 t of water that no flow says.
    QCOMPARE(*flows[0].flow.quantity, 10e3);
    QCOMPARE(flows[0].stepId(), bakery.kneading);
    QVERIFY(flows[0].isLost());
    QCOMPARE(*flows[1].flow.quantity, 250e3);
    QCOMPARE(flows[1].stepId(), bakery.baking);
    QVERIFY(flows[1].isDoubtful);
    const StepBalance balance = balanceOf(bakery.map, bakery.baking, BalanceKind::Mass);
    QVERIFY(std::abs(*balance.unaccountedShare() - 250.0 / 950) < 1e-12);
}

void TestBalance::whatLeavesWithoutHavingEnteredIsShownToo()
{
    Bakery bakery;
    bakery.flow(bakery.bread).quantity = 1000e3;
    const UnaccountedFlow flow = unaccountedFlows(bakery.map).back();
    QCOMPARE(*flow.flow.quantity, 50e3);
    QVERIFY(!flow.isLost());
    QVERIFY(flow.flow.from.isNull());
    QCOMPARE(flow.flow.to, bakery.baking);
    QVERIFY(!flow.flow.isWaste);
    QVERIFY(sentences(bakery.map).join('\n').contains("Baking: more materials leave than enter"));
}

void TestBalance::allBalancesCloseWithTheUnaccountedFlows()
{
    Bakery bakery;
    bakery.addFlow("Gas", {}, bakery.baking, 3e12, 0.05, false, BalanceKind::Energy);
    bakery.addFlow("Flue gas", bakery.baking, {}, 1e12, 0.2, true, BalanceKind::Energy);
    for (const UnaccountedFlow &each : unaccountedFlows(bakery.map)) {
        bakery.map.flows.push_back(each.flow);
        bakery.map.flows.back().id = newId();
    }
    for (const StepBalance &balance : stepBalances(bakery.map))
        QCOMPARE(*balance.unaccounted(), 0.0);
    for (const StepBalance &balance : factoryBalances(bakery.map))
        QCOMPARE(*balance.unaccounted(), 0.0);
}

void TestBalance::anUnknownAmountIsNotZero()
{
    Bakery bakery;
    bakery.flow(bakery.scraps).quantity = std::nullopt;
    const StepBalance balance = balanceOf(bakery.map, bakery.kneading, BalanceKind::Mass);
    QVERIFY(!balance.unaccounted());
    QVERIFY(!balance.unaccountedShare());
    QVERIFY(balance.in.complete);
    QVERIFY(!balance.out.complete);
    QCOMPARE(balance.out.value, 950e3); // at least
    QCOMPARE(balance.unknown, std::vector<Id>{bakery.scraps});
    QCOMPARE(unaccountedFlows(bakery.map).size(), std::size_t(1)); // of baking, which is known
    QVERIFY(sentences(bakery.map).contains(QStringLiteral("The flow “Scraps” has no amount.")));
}

void TestBalance::theFactoryIsWhatCrossesItsFence()
{
    const Bakery bakery;
    const std::vector<StepBalance> balances = factoryBalances(bakery.map);
    QCOMPARE(balances.size(), std::size_t(1));
    QCOMPARE(balances[0].in.value, 1000e3);
    QCOMPARE(balances[0].out.value, 740e3);
    QCOMPARE(*balances[0].unaccounted(), 260e3); // the sum of the steps'
}

void TestBalance::kindsAreNeverMixed()
{
    Bakery bakery;
    bakery.addFlow("Water", {}, bakery.kneading, 500, 0.05, false, BalanceKind::Water);
    QCOMPARE(balanceOf(bakery.map, bakery.kneading, BalanceKind::Mass).in.value, 1000e3);
    QCOMPARE(balanceOf(bakery.map, bakery.kneading, BalanceKind::Water).in.value, 500.0);
    QCOMPARE(quantityKind(BalanceKind::Water), QuantityKind::YearlyVolume);
}

void TestBalance::whatTheUncertaintiesExplainIsNoDoubt()
{
    const Bakery bakery;
    const StepBalance balance = balanceOf(bakery.map, bakery.kneading, BalanceKind::Mass);
    // sqrt(20² + 19² + 4²) t
    QVERIFY(std::abs(balance.halfWidth - 1e3 * std::sqrt(400.0 + 361.0 + 16.0)) < 1e-6);
    QVERIFY(!balance.isDoubtful());
    QCOMPARE(sentences(bakery.map),
             QStringList{QStringLiteral("Baking: more materials enter than leave, beyond what the uncertainties explain.")});
}

void TestBalance::aStepDescribedOnOneSideSaysSo()
{
    Bakery bakery;
    bakery.addFlow("Gas", {}, bakery.baking, 3e12, 0.05, false, BalanceKind::Energy);
    const UnaccountedFlow flow = unaccountedFlows(bakery.map).back();
    QVERIFY(flow.isOneSided);
    QCOMPARE(*flow.flow.quantity, 3e12);
    QVERIFY(sentences(bakery.map).filter(QStringLiteral("energy")).isEmpty()); // what an oven uses ends in it
}

void TestBalance::aNegativeAmountIsUnknownAndSaid()
{
    for (const double wrong : {-5.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        Bakery bakery;
        bakery.flow(bakery.scraps).quantity = wrong;
        QVERIFY(!balanceOf(bakery.map, bakery.kneading, BalanceKind::Mass).unaccounted());
        QVERIFY(sentences(bakery.map).first().contains(QStringLiteral("not possible")));
    }
}

void TestBalance::aFlowWithoutTwoPlacesIsLeftOutAndSaid()
{
    Bakery bakery;
    const std::size_t before = balanceIssues(bakery.map).size();
    bakery.addFlow("Circle", bakery.baking, bakery.baking, 1e3, 0);
    bakery.addFlow("Nowhere", {}, {}, 1e3, 0);
    bakery.addFlow("Lost step", newId(), bakery.baking, 1e3, 0);
    QCOMPARE(balanceOf(bakery.map, bakery.baking, BalanceKind::Mass).in.value, 950e3);
    QCOMPARE(balanceIssues(bakery.map).size(), before + 3);
}

void TestBalance::differencesOfRoundingAreNone()
{
    MapFixture map;
    const Id step = map.addStep("Mixing");
    map.addFlow("a", {}, step, 0.1, 0);
    map.addFlow("b", {}, step, 0.2, 0);
    map.addFlow("c", step, {}, 0.3, 0);
    QCOMPARE(*balanceOf(map.map, step, BalanceKind::Mass).unaccounted(), 0.0);
    QVERIFY(unaccountedFlows(map.map).empty());
    QVERIFY(balanceIssues(map.map).empty());
}

void TestBalance::anEmptyMapHasNoBalance()
{
    const ProcessMap map;
    QVERIFY(stepBalances(map).empty());
    QVERIFY(factoryBalances(map).empty());
    QVERIFY(unaccountedFlows(map).empty());
    QVERIFY(!balanceOf(map, Id(), BalanceKind::Mass).unaccounted());
}

QTEST_GUILESS_MAIN(TestBalance)
#include "tst_balance.moc"
