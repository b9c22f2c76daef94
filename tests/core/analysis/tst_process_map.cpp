#include "core/analysis/process_map.h"

#include "core/analysis/material_flow_costs.h"
#include "tests/core/analysis/audit_fixture.h"

#include <QTest>
#include <cmath>

using namespace recp;
using recp::test::MegawattHour;

namespace {

bool about(const std::optional<double> &a, double b)
{
    return a && std::abs(*a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

/// 1,200 MWh and 240 t of a fuel of 20 GJ/t a year, two steps.
struct Factory : test::AuditFixture {
    Id electricity, fuel, boiler, dyeing;

    Factory()
    {
        document.audit.periodFrom = QDate(2025, 1, 1);
        document.audit.periodTo = QDate(2025, 12, 31);
        electricity = addFlow("Electricity", Resource::Electricity, FlowDirection::In, "kWh").id;
        addYear(electricity, 100 * MegawattHour, 200e6);
        Flow &coal = addFlow("Coal", Resource::Fuel, FlowDirection::In, "t", "coal");
        coal.heatingValue = 20e6; // J/kg
        fuel = coal.id;
        addYear(fuel, 20e3, 60e6);
        boiler = addStep("Boiler");
        dyeing = addStep("Dyeing");
    }

    Id addStep(const char *name)
    {
        ProcessStep step;
        step.id = newId();
        step.name = QString::fromUtf8(name);
        document.steps.push_back(step);
        return step.id;
    }

    StepFlow &add(const Id &from, const Id &to, const Id &bill, std::optional<double> quantity, const char *unit)
    {
        StepFlow flow;
        flow.id = newId();
        flow.fromStepId = from;
        flow.toStepId = to;
        flow.flowId = bill;
        flow.quantity = quantity;
        flow.unit = QString::fromUtf8(unit);
        document.stepFlows.push_back(flow);
        return document.stepFlows.back();
    }

    ProcessMap map() const { return processMapOf(document, summariseBaseline(document, set), set); }
};

} // namespace

class TestProcessMap : public QObject
{
    Q_OBJECT

private slots:
    // 240 t x 20 GJ/t = 4,800 GJ; the cost is that of the bills, 12 x 60 million.
    void theOnlyFlowOfABillNeedsNoAmount()
    {
        Factory factory;
        factory.add({}, factory.boiler, factory.fuel, {}, "t/yr");
        const MapFlow flow = factory.map().flows.front();
        QCOMPARE(flow.kind, BalanceKind::Energy);
        QVERIFY(about(flow.quantity, 4800e9));
        QVERIFY(about(flow.cost, 720e6));
        QCOMPARE(flow.name, QStringLiteral("Coal"));
        QCOMPARE(flow.relativeUncertainty, defaultUncertainty(KnownAs::Billed));
    }

    // 1,200 MWh less the 300 MWh of the boiler house.
    void whatTheOthersLeaveOverIsTheRest()
    {
        Factory factory;
        factory.add({}, factory.boiler, factory.electricity, 300 * MegawattHour, "MWh/yr");
        factory.add({}, factory.dyeing, factory.electricity, {}, "MWh/yr");
        const ProcessMap map = factory.map();
        QVERIFY(about(map.flows[0].cost, 600e6));
        QVERIFY(about(map.flows[1].quantity, 900 * MegawattHour));
        QVERIFY(about(map.flows[1].cost, 1800e6));
    }

    void twoUnknownPartsStayUnknown()
    {
        Factory factory;
        factory.add({}, factory.boiler, factory.electricity, {}, "MWh/yr");
        factory.add({}, factory.dyeing, factory.electricity, {}, "MWh/yr");
        for (const MapFlow &flow : factory.map().flows) {
            QVERIFY(!flow.quantity);
            QVERIFY(!flow.cost);
        }
    }

    void moreThanTheBillLeavesNoRest()
    {
        Factory factory;
        factory.add({}, factory.boiler, factory.electricity, 1300 * MegawattHour, "MWh/yr");
        factory.add({}, factory.dyeing, factory.electricity, {}, "MWh/yr");
        QVERIFY(!factory.map().flows[1].quantity);
    }

    void halfAYearOfBillsIsAYearsAmount()
    {
        Factory factory;
        factory.document.audit.periodTo = QDate(2025, 6, 30);
        factory.add({}, factory.dyeing, factory.electricity, {}, "MWh/yr");
        QVERIFY(about(factory.map().flows.front().quantity, 1200 * MegawattHour));
    }

    // Water counted in tonnes: 1 t is 1 m3. Steam by mass is balanced as mass, by energy as energy.
    void amountsBecomeWhatIsBalanced()
    {
        Factory factory;
        factory.add({}, factory.boiler, {}, 5e6, "t/yr").resource = QStringLiteral("water");
        factory.add(factory.boiler, factory.dyeing, {}, 4e6, "t/yr").resource = QStringLiteral("steam");
        factory.add(factory.boiler, factory.dyeing, {}, 10e12, "GJ/yr").resource = QStringLiteral("steam");
        const ProcessMap map = factory.map();
        QCOMPARE(map.flows[0].kind, BalanceKind::Water);
        QVERIFY(about(map.flows[0].quantity, 5e3));
        QCOMPARE(map.flows[1].kind, BalanceKind::Mass);
        QVERIFY(about(map.flows[1].quantity, 4e6));
        QCOMPARE(map.flows[2].kind, BalanceKind::Energy);
        QVERIFY(about(map.flows[2].quantity, 10e12));
    }

    void anAmountInAUnitThatDoesNotFitIsMissing()
    {
        Factory factory;
        factory.add({}, factory.boiler, {}, 5, "m3/yr").resource = QStringLiteral("material");
        factory.add({}, factory.boiler, {}, 5, "no unit").resource = QStringLiteral("material");
        for (const MapFlow &flow : factory.map().flows)
            QVERIFY(!flow.quantity);
    }

    void aStatedUncertaintyGoesFirst()
    {
        Factory factory;
        StepFlow &flow = factory.add({}, factory.boiler, {}, 5, "t/yr");
        flow.resource = QStringLiteral("material");
        flow.knownAs = KnownAs::Assumed;
        QCOMPARE(factory.map().flows.front().relativeUncertainty, defaultUncertainty(KnownAs::Assumed));
        flow.uncertainty = 0.03;
        QCOMPARE(factory.map().flows.front().relativeUncertainty, 0.03);
    }

    // The treatment that bills price is borne by the waste; what is sold has no cost.
    void wasteCostsItsTreatment()
    {
        Factory factory;
        const Id sludge = factory.addFlow("Sludge", Resource::WasteAvoided, FlowDirection::Out, "t").id;
        factory.addYear(sludge, 10e3, 5e6); // 120 t, 60 million
        StepFlow &flow = factory.add(factory.dyeing, {}, sludge, 60e3, "t/yr");
        QVERIFY(!factory.map().flows.front().cost);
        flow.isWaste = true;
        QVERIFY(about(factory.map().flows.front().cost, 30e6));
    }

    void aStepThatUsesEnergyIsNoFault()
    {
        Factory factory;
        factory.add({}, factory.dyeing, factory.electricity, {}, "MWh/yr");
        QVERIFY(balanceIssues(factory.map()).empty());
    }

    void theSystemCostIsTheSteps()
    {
        Factory factory;
        factory.document.steps.front().systemCost = 7e6;
        QVERIFY(about(factory.map().steps.front().systemCost, 7e6));
    }
};

QTEST_GUILESS_MAIN(TestProcessMap)
#include "tst_process_map.moc"
