#include "core/analysis/material_flow_costs.h"

#include "tests/core/analysis/process_map_fixture.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace recp;
using recp::test::MapFixture;

namespace {

bool about(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({std::abs(a), std::abs(b), 1.0});
}

bool about(const CostParts &a, const CostParts &b)
{
    return about(a.material, b.material) && about(a.energy, b.energy) && about(a.system, b.system) && about(a.treatment, b.treatment);
}

/// Everything spent is the product's, the waste's, or said to be undistributed.
bool nothingIsLost(const ProcessMap &map, const MaterialFlowCosts &costs)
{
    double spent = 0;
    for (const MapStep &step : map.steps)
        spent += step.systemCost.value_or(0);
    for (const MapFlow &flow : map.flows)
        spent += flow.from.isNull() || flow.isWaste ? flow.cost.value_or(0) : 0;
    return about(spent, costs.product.total() + costs.waste.total() + costs.undistributed.total());
}

} // namespace

class TestMaterialFlowCosts : public QObject
{
    Q_OBJECT

private slots:
    void oneCentreByMassShare();
    void costsGoOnToTheNextCentre();
    void reworkGoesRoundUntilItLeaves();
    void wasteToAnotherStepTakesNoCostAlong();
    void aBoilerDistributesByEnergy();
    void waterFollowsTheWater();
    void whatIsUnaccountedForIsAWaste();
    void anUnknownAmountLeavesCostsUndistributed();
    void aCentreWithoutOutputKeepsItsCosts();
    void missingCostsAreNamed();
    void aClosedLoopIsRefusedByName();
    void nothingIsLostInRandomMaps();
};

void TestMaterialFlowCosts::oneCentreByMassShare()
{
    // The method's structure (ISO 14051:2011, 5.3 and figure of a quantity centre), own numbers: 200 t in for 40 M,
    // 150 t of product, 50 t of waste: 75 % and 25 %.
    MapFixture f;
    const Id step = f.addStep("Cutting", 12e6);
    f.addFlow("Sheet", {}, step, 200e3, 0, false, BalanceKind::Mass, 40e6);
    f.addFlow("Power", {}, step, 360e9, 0, false, BalanceKind::Energy, 4e6);
    const Id product = f.addFlow("Parts", step, {}, 150e3, 0);
    const Id waste = f.addFlow("Offcuts", step, {}, 50e3, 0, true, BalanceKind::Mass, 3e6);
    const auto costs = materialFlowCosts(f.map);
    QVERIFY(costs.ok());
    QVERIFY(about(costs->flow(product)->costs, {30e6, 3e6, 9e6, 0}));
    QVERIFY(about(costs->flow(waste)->costs, {10e6, 1e6, 3e6, 3e6}));
    QVERIFY(about(costs->product.total(), 42e6));
    QVERIFY(about(costs->waste.total(), 17e6));
    QVERIFY(costs->isComplete());
    QVERIFY(costs->centre(step)->basis == BalanceKind::Mass);
    QVERIFY(nothingIsLost(f.map, *costs));
}

void TestMaterialFlowCosts::costsGoOnToTheNextCentre()
{
    // Centre 1: 100 t, 100 M, 20 M of system: 80 t go on (80 %), 20 t waste. Centre 2: 20 t more for 10 M, 50 M of system:
    // 90 t product (90 %), 10 t waste.
    MapFixture f;
    const Id first = f.addStep("First", 20);
    const Id second = f.addStep("Second", 50);
    f.addFlow("Raw", {}, first, 100, 0, false, BalanceKind::Mass, 100.0);
    f.addFlow("Half-finished", first, second, 80, 0);
    const Id lossOne = f.addFlow("Waste 1", first, {}, 20, 0, true, BalanceKind::Mass, 5.0);
    f.addFlow("Additive", {}, second, 20, 0, false, BalanceKind::Mass, 10.0);
    const Id product = f.addFlow("Product", second, {}, 90, 0);
    const Id lossTwo = f.addFlow("Waste 2", second, {}, 10, 0, true, BalanceKind::Mass, 2.0);
    const auto costs = materialFlowCosts(f.map);
    QVERIFY(costs.ok());
    QVERIFY(about(costs->flow(lossOne)->costs, {20, 0, 4, 5}));
    QVERIFY(about(costs->centre(second)->carried, {80, 0, 16, 0}));
    QVERIFY(about(costs->flow(product)->costs, {81, 0, 59.4, 0}));
    QVERIFY(about(costs->flow(lossTwo)->costs, {9, 0, 6.6, 2}));
    QVERIFY(about(costs->product.total(), 140.4));
    QVERIFY(about(costs->waste.total(), 46.6));
    QVERIFY(nothingIsLost(f.map, *costs));
}

void TestMaterialFlowCosts::reworkGoesRoundUntilItLeaves()
{
    // 100 in, 100 back from inspection, 200 processed; inspection passes 100, sends 100 back. Each round half leaves, so
    // the costs in the first step are those bought and again half of all: c = 100 + c/2.
    MapFixture f;
    const Id making = f.addStep("Making");
    const Id inspection = f.addStep("Inspection");
    f.addFlow("Raw", {}, making, 100, 0, false, BalanceKind::Mass, 100.0);
    f.addFlow("Made", making, inspection, 200, 0);
    f.addFlow("Rework", inspection, making, 100, 0);
    const Id product = f.addFlow("Good", inspection, {}, 100, 0);
    const auto costs = materialFlowCosts(f.map);
    QVERIFY(costs.ok());
    QVERIFY(about(costs->centre(making)->carried.material, 100));
    QVERIFY(about(costs->flow(product)->costs.material, 100));
    QVERIFY(nothingIsLost(f.map, *costs));
}

void TestMaterialFlowCosts::wasteToAnotherStepTakesNoCostAlong()
{
    MapFixture f;
    const Id making = f.addStep("Making", 10);
    const Id treatment = f.addStep("Treatment", 8);
    f.addFlow("Raw", {}, making, 100, 0, false, BalanceKind::Mass, 100.0);
    f.addFlow("Product", making, {}, 60, 0);
    const Id waste = f.addFlow("Waste", making, treatment, 40, 0, true);
    const Id sludge = f.addFlow("Sludge", treatment, {}, 40, 0, true, BalanceKind::Mass, 4.0);
    const auto costs = materialFlowCosts(f.map);
    QVERIFY(costs.ok());
    QVERIFY(about(costs->flow(waste)->costs, {40, 0, 4, 0}));
    QVERIFY(about(costs->flow(sludge)->costs, {0, 0, 8, 4})); // what treating costs, not the material once more
    QVERIFY(about(costs->waste.total(), 56));
    QVERIFY(costs->unpricedFlows.empty());
    QVERIFY(nothingIsLost(f.map, *costs));
}

void TestMaterialFlowCosts::aBoilerDistributesByEnergy()
{
    // 100 TJ of coal for 200 M; 75 TJ of steam, 20 TJ up the chimney, 5 TJ unaccounted; 3 t of ash carry only their disposal.
    MapFixture f;
    const Id boiler = f.addStep("Boiler", 20);
    const Id dyeing = f.addStep("Dyeing");
    f.addFlow("Coal", {}, boiler, 100e12, 0, false, BalanceKind::Energy, 200.0);
    f.addFlow("Steam", boiler, dyeing, 75e12, 0, false, BalanceKind::Energy);
    const Id flueGas = f.addFlow("Flue gas", boiler, {}, 20e12, 0, true, BalanceKind::Energy, 0.0);
    const Id ash = f.addFlow("Ash", boiler, {}, 3e3, 0, true, BalanceKind::Mass, 1.0);
    f.addFlow("Cloth", {}, dyeing, 100, 0, false, BalanceKind::Mass, 500.0);
    const Id product = f.addFlow("Dyed cloth", dyeing, {}, 95, 0);
    const auto costs = materialFlowCosts(f.map);
    QVERIFY(costs.ok());
    QVERIFY(costs->centre(boiler)->basis == BalanceKind::Energy);
    QVERIFY(about(costs->flow(flueGas)->costs, {0, 40, 4, 0}));
    QVERIFY(about(costs->flow(ash)->costs, {0, 0, 0, 1}));
    QVERIFY(about(costs->centre(dyeing)->carried, {0, 150, 15, 0}));
    QVERIFY(about(costs->flow(product)->costs, {475, 142.5, 14.25, 0}));
    QVERIFY(nothingIsLost(f.map, *costs));
}

void TestMaterialFlowCosts::waterFollowsTheWater()
{
    // 95 % of the cloth is product, but 90 % of the water is waste water.
    MapFixture f;
    const Id washing = f.addStep("Washing");
    f.addFlow("Cloth", {}, washing, 100, 0, false, BalanceKind::Mass, 1000.0);
    f.addFlow("Water", {}, washing, 1000, 0, false, BalanceKind::Water, 200.0);
    const Id product = f.addFlow("Washed cloth", washing, {}, 95, 0);
    f.addFlow("Lint", washing, {}, 5, 0, true, BalanceKind::Mass, 0.0);
    const Id drain = f.addFlow("Waste water", washing, {}, 900, 0, true, BalanceKind::Water, 30.0);
    const auto costs = materialFlowCosts(f.map);
    QVERIFY(costs.ok());
    QVERIFY(about(costs->flow(drain)->costs, {180, 0, 0, 30}));
    QVERIFY(about(costs->flow(product)->costs, {950, 0, 0, 0}));
    QVERIFY(about(costs->waste.material, 180 + 20 + 50)); // 100 m3 are unaccounted for
    QVERIFY(nothingIsLost(f.map, *costs));
}

void TestMaterialFlowCosts::whatIsUnaccountedForIsAWaste()
{
    MapFixture f;
    const Id step = f.addStep("Milling", 0.0);
    f.addFlow("Rice", {}, step, 100, 0, false, BalanceKind::Mass, 100.0);
    f.addFlow("Flour", step, {}, 90, 0);
    const auto costs = materialFlowCosts(f.map);
    QVERIFY(costs.ok());
    QVERIFY(about(costs->waste.material, 10));
    QVERIFY(costs->flows.back().flowId.isNull());
    QVERIFY(costs->flows.back().isWaste);
    QCOMPARE(costs->flows.back().stepId, step);
}

void TestMaterialFlowCosts::anUnknownAmountLeavesCostsUndistributed()
{
    MapFixture f;
    const Id step = f.addStep("Cutting", 12);
    f.addFlow("Sheet", {}, step, 200, 0, false, BalanceKind::Mass, 40.0);
    f.addFlow("Parts", step, {}, 150, 0);
    f.addFlow("Offcuts", step, {}, std::nullopt, 0, true, BalanceKind::Mass, 3.0);
    const auto costs = materialFlowCosts(f.map);
    QVERIFY(costs.ok());
    QVERIFY(costs->centre(step)->state == CentreCosts::State::UnknownAmount);
    QVERIFY(about(costs->undistributed, {40, 0, 12, 0}));
    QVERIFY(about(costs->product.total(), 0));
    QVERIFY(about(costs->waste, {0, 0, 0, 3})); // its treatment is known to be waste's
    QVERIFY(!costs->isComplete());
    QVERIFY(nothingIsLost(f.map, *costs));
}

void TestMaterialFlowCosts::aCentreWithoutOutputKeepsItsCosts()
{
    MapFixture f;
    const Id lighting = f.addStep("Lighting", 1);
    f.addFlow("Power", {}, lighting, 1e12, 0, false, BalanceKind::Energy, 9.0);
    const auto costs = materialFlowCosts(f.map);
    QVERIFY(costs.ok());
    QVERIFY(costs->centre(lighting)->state == CentreCosts::State::NoOutput);
    QVERIFY(about(costs->undistributed.total(), 10));
}

void TestMaterialFlowCosts::missingCostsAreNamed()
{
    MapFixture f;
    const Id step = f.addStep("Cutting", std::nullopt);
    const Id sheet = f.addFlow("Sheet", {}, step, 200, 0);
    f.addFlow("Parts", step, {}, 150, 0);
    const Id waste = f.addFlow("Offcuts", step, {}, 50, 0, true);
    const auto costs = materialFlowCosts(f.map);
    QVERIFY(costs.ok());
    QCOMPARE(costs->unpricedFlows, (std::vector<Id>{sheet, waste}));
    QCOMPARE(costs->stepsWithoutSystemCost, std::vector<Id>{step});
    QVERIFY(!costs->isComplete());
}

void TestMaterialFlowCosts::aClosedLoopIsRefusedByName()
{
    MapFixture f;
    f.addStep("Store");
    const Id a = f.addStep("Press");
    const Id b = f.addStep("Dryer");
    f.addFlow("There", a, b, 10, 0);
    f.addFlow("Back", b, a, 10, 0);
    const auto costs = materialFlowCosts(f.map);
    QVERIFY(!costs.ok());
    const QString name = costs.error().arguments.first();
    QVERIFY(name == QStringLiteral("Press") || name == QStringLiteral("Dryer"));
}

void TestMaterialFlowCosts::nothingIsLostInRandomMaps()
{
    std::mt19937 random(14051);
    const auto below = [&](unsigned end) { return random() % end; };
    for (int round = 0; round < 200; ++round) {
        MapFixture f;
        std::vector<Id> places{Id()};
        for (unsigned i = 0; i < 2 + below(10); ++i)
            places.push_back(f.addStep("Step", below(100)));
        for (unsigned i = 0; i < 5 + below(40); ++i) {
            const Id from = places[below(static_cast<unsigned>(places.size()))];
            const Id to = places[below(static_cast<unsigned>(places.size()))];
            if (from == to)
                continue;
            const bool isWaste = !from.isNull() && below(3) == 0;
            const std::optional<double> quantity = below(10) == 0 ? std::nullopt : std::optional<double>(below(1000));
            f.addFlow("Flow", from, to, quantity, 0.1, isWaste, allBalanceKinds()[below(3)], below(100));
        }
        const auto costs = materialFlowCosts(f.map);
        if (costs.ok()) // else: a closed loop
            QVERIFY2(nothingIsLost(f.map, *costs), qPrintable(QString::number(round)));
    }
}

QTEST_GUILESS_MAIN(TestMaterialFlowCosts)
#include "tst_material_flow_costs.moc"
