#include "core/analysis/baseline_analysis.h"
#include "core/catalog/catalog.h"
#include "tests/core/analysis/audit_fixture.h"

#include <QTest>
#include <cmath>

using namespace recp;
using test::AuditFixture;
using test::MegawattHour;

namespace {

bool near(double actual, double expected, double relative = 1e-9)
{
    return std::abs(actual - expected) <= relative * std::max(1.0, std::abs(expected));
}

void addRecord(AuditFixture &fixture, const Id &flow, const QDate &first, double quantity, std::optional<double> cost = {})
{
    FlowRecord record;
    record.id = newId();
    record.flowId = flow;
    record.from = first;
    record.to = first.addMonths(1).addDays(-1);
    record.quantity = quantity;
    record.cost = cost;
    fixture.document.records.push_back(record);
}

/// 2025: electricity 200 MWh and 3 MWh a tonne, coal, water; cloth 100 t to 210 t a month.
struct Factory : AuditFixture {
    Id electricity, coal, water, cloth;

    explicit Factory(int year = 2025)
    {
        set = Catalog::load()->defaultFactorSet();
        document.audit.periodFrom = QDate(year, 1, 1);
        document.audit.periodTo = QDate(year, 12, 31);
        electricity = addFlow(QStringLiteral("Electricity"), Resource::Electricity, FlowDirection::In, QStringLiteral("kWh")).id;
        coal = addFlow(QStringLiteral("Coal"), Resource::Fuel, FlowDirection::In, QStringLiteral("t"), QStringLiteral("anthracite")).id;
        water = addFlow(QStringLiteral("Water"), Resource::Water, FlowDirection::In, QStringLiteral("m3")).id;
        cloth = addFlow(QStringLiteral("Cloth"), Resource::Product, FlowDirection::Out, QStringLiteral("t")).id;
        fill(year, 1);
    }
    /// A year in which everything but the product is `factor` times as much.
    void fill(int year, double factor)
    {
        for (int month = 1; month <= 12; ++month) {
            const QDate first(year, month, 1);
            const double tonnes = 90 + 10 * month;
            addRecord(*this, electricity, first, factor * (200 + 3 * tonnes) * MegawattHour, 600e6);
            addRecord(*this, coal, first, factor * 100e3, 300e6);
            addRecord(*this, water, first, factor * (1000 + 5 * tonnes), 100e6);
            addRecord(*this, cloth, first, tonnes * 1000);
        }
    }
    BaselineSummary baseline() const { return summariseBaseline(document, set); }
    BaselineAnalysis analysis(const AnalysisContext &context = {}) const { return analyseBaseline(document, baseline(), set, context); }
};

} // namespace

class TestBaselineAnalysis : public QObject
{
    Q_OBJECT

private slots:
    void theDearestFlowComesFirst();
    void aFlowWithoutCostIsNamedNotZero();
    void scopesAreKeptApart();
    void boughtSteamIsScopeTwo();
    void whatHasNoFactorIsNotCounted();
    void pricesGoBackBeyondTheBaseline();
    void theFirstYearOfRecordsIsABase();
    void theEarliestClosedAuditIsTheBase();
    void anIncompleteYearHasNoIndex();
    void useFollowsOutput();
    void degreeDaysAreASecondDriver();
    void tooFewMonthsAndNoProductAreSaid();
    void unitsOfTheProductDoNotMatter();
};

void TestBaselineAnalysis::theDearestFlowComesFirst()
{
    const CostPareto pareto = Factory().analysis().pareto;
    QCOMPARE(pareto.items.size(), std::size_t(3));
    QVERIFY(near(pareto.items[0].share, 0.6));
    QVERIFY(near(pareto.items[1].cumulative, 0.9));
    QVERIFY(near(pareto.items[2].cumulative, 1));
    QCOMPARE(pareto.flowsFor(0.8), std::size_t(2));
    QCOMPARE(pareto.flowsFor(0.6), std::size_t(1));
    QVERIFY(pareto.unknown.empty());
}

void TestBaselineAnalysis::aFlowWithoutCostIsNamedNotZero()
{
    Factory factory;
    for (FlowRecord &record : factory.document.records) {
        if (record.flowId == factory.water)
            record.cost.reset();
    }
    const CostPareto pareto = factory.analysis().pareto;
    QCOMPARE(pareto.items.size(), std::size_t(2));
    QCOMPARE(pareto.unknown, std::vector<Id>{factory.water});
}

void TestBaselineAnalysis::scopesAreKeptApart()
{
    Factory factory;
    const Id gas = factory.addFlow(QStringLiteral("Refrigerant"), Resource::Refrigerant, FlowDirection::In, QStringLiteral("kg"), QStringLiteral("R134a")).id;
    factory.addMonth(gas, 3, 10, {});
    const BaselineSummary baseline = factory.baseline();
    const ScopeEmissions scopes = emissionsByScope(factory.document, baseline, factory.set);
    const double refrigerant = 10 * factory.set.factor(QStringLiteral("gwp_ar5_R134a"))->value;
    QVERIFY(near(scopes.of(Scope::One).value, *baseline.flow(factory.coal)->emission + refrigerant));
    QVERIFY(!scopes.of(Scope::One).complete); // one month of twelve
    QVERIFY(near(scopes.of(Scope::Two).value, *baseline.flow(factory.electricity)->emission));
    // 12 · 1000 + 5 · 1860 m3 of water at the newest factor that was seen in its source
    QVERIFY(near(scopes.of(Scope::Three).value, 21'300 * 0.1767));
    QVERIFY(scopes.of(Scope::Two).complete);
}

void TestBaselineAnalysis::boughtSteamIsScopeTwo()
{
    Factory factory;
    const Id steam = factory.addFlow(QStringLiteral("Steam"), Resource::Steam, FlowDirection::In, QStringLiteral("t"), QStringLiteral("coal")).id;
    factory.addYear(steam, 1000, 1);
    const ScopeEmissions scopes = factory.analysis().scopes;
    // 12 t · 2.776 GJ/t · (122.875 kg CO2 + 12.5 g CH4 · 28 + 1.875 g N2O · 265)/GJ
    const double expected = 12 * 2.776 * (122.875 + 0.0125 * 28 + 0.001875 * 265);
    const auto found = std::find_if(scopes.items.begin(), scopes.items.end(), [&](const ScopeItem &item) { return item.flowId == steam; });
    QVERIFY(found != scopes.items.end());
    QCOMPARE(found->scope, Scope::Two);
    QVERIFY(near(found->emission, expected, 1e-6));
}

void TestBaselineAnalysis::whatHasNoFactorIsNotCounted()
{
    Factory factory;
    const Id yarn = factory.addFlow(QStringLiteral("Yarn"), Resource::Material, FlowDirection::In, QStringLiteral("t")).id;
    factory.addYear(yarn, 1000, 1);
    QCOMPARE(factory.analysis().scopes.uncounted, std::vector<Id>{yarn});
}

void TestBaselineAnalysis::pricesGoBackBeyondTheBaseline()
{
    Factory factory;
    factory.fill(2024, 1.25);
    const auto prices = factory.analysis().prices;
    QCOMPARE(prices.size(), std::size_t(3));
    QCOMPARE(prices[1].points.size(), std::size_t(24));
    QCOMPARE(prices[1].points.front().month, QDate(2024, 1, 1));
    QVERIFY(near(prices[1].points.front().price, 300e6 / 125e3));
    QVERIFY(near(prices[1].points.back().price, 3000));
}

void TestBaselineAnalysis::theFirstYearOfRecordsIsABase()
{
    Factory factory;
    factory.fill(2024, 1.25);
    const IndicatorHistory history = factory.analysis().history;
    QCOMPARE(history.years.size(), std::size_t(2));
    QCOMPARE(history.base, 0);
    QVERIFY(history.baseAudit.isEmpty());
    QCOMPARE(history.years[0].from, QDate(2024, 1, 1));
    const auto &now = history.years[1].values;
    const auto at = [](RecpIndicator indicator) { return static_cast<std::size_t>(indicator); };
    QVERIFY(near(*history.years[0].values[at(RecpIndicator::Energy)]->index, 100));
    QVERIFY(near(*now[at(RecpIndicator::Energy)]->index, 125)); // more output from the same energy
    QVERIFY(near(*now[at(RecpIndicator::Water)]->index, 125));
    QVERIFY(near(*now[at(RecpIndicator::Carbon)]->index, 80)); // less CO2e for the same output
    QVERIFY(near(now[at(RecpIndicator::Water)]->value, 1'860'000.0 / 21'300));
    QVERIFY(!now[at(RecpIndicator::Materials)]);
}

void TestBaselineAnalysis::theEarliestClosedAuditIsTheBase()
{
    Factory factory;
    factory.fill(2023, 1.5);
    factory.fill(2024, 1.25);
    const AuditPeriod open{QStringLiteral("Open"), QDate(2023, 1, 1), QDate(2023, 12, 31), false};
    const AuditPeriod closed{QStringLiteral("Closed"), QDate(2024, 1, 1), QDate(2024, 12, 31), true};
    const IndicatorHistory history = factory.analysis({{open, closed}, {}}).history;
    QCOMPARE(history.base, 1);
    QCOMPARE(history.baseAudit, QStringLiteral("Closed"));
    QVERIFY(near(*history.years[2].values[0]->index, 125));
    QCOMPARE(factory.analysis({{open}, {}}).history.base, 0);
    const AuditPeriod elsewhere{QStringLiteral("Before"), QDate(2019, 1, 1), QDate(2019, 12, 31), true};
    QVERIFY(factory.analysis({{elsewhere}, {}}).history.baseAudit.isEmpty()); // no records of it
}

void TestBaselineAnalysis::anIncompleteYearHasNoIndex()
{
    Factory factory;
    factory.fill(2024, 1.25);
    auto &records = factory.document.records;
    records.erase(std::find_if(records.begin(), records.end(), [&](const FlowRecord &r) { return r.flowId == factory.coal && r.from.year() == 2024; }));
    const IndicatorHistory history = factory.analysis().history;
    QVERIFY(!history.years[0].values[0]->complete);
    QVERIFY(!history.years[1].values[0]->index);
    QVERIFY(history.years[1].values[2]->index); // water is complete
}

void TestBaselineAnalysis::useFollowsOutput()
{
    Factory factory;
    const auto lines = factory.analysis().lines;
    QCOMPARE(lines.size(), std::size_t(3));
    const Regression &electricity = *lines[0].fit;
    QVERIFY(near(electricity.base.value / MegawattHour, 200));
    QVERIFY(near(electricity.slopes[0].value / MegawattHour, 0.003));
    QVERIFY(electricity.isGood());
    QVERIFY(!lines[1].fit); // coal is the same every month
    QVERIFY(near(lines[2].fit->base.value, 1000));
    QCOMPARE(lines[0].months.size(), std::size_t(12));
}

void TestBaselineAnalysis::degreeDaysAreASecondDriver()
{
    Factory factory;
    Driver degrees{QStringLiteral("Degree days"), {20, 40, 150, 240, 320, 330, 340, 330, 290, 230, 120, 40}};
    for (FlowRecord &record : factory.document.records) {
        if (record.flowId == factory.electricity)
            *record.quantity += degrees.values[static_cast<std::size_t>(record.from.month() - 1)] * 0.5 * MegawattHour;
    }
    const auto lines = factory.analysis({{}, degrees}).lines;
    QVERIFY(near(lines[0].fit->slopes[1].value / MegawattHour, 0.5, 1e-6));
    QVERIFY(near(lines[0].fit->base.value / MegawattHour, 200, 1e-6));
    degrees.values.pop_back(); // not one a month: left out
    QCOMPARE(factory.analysis({{}, degrees}).lines[0].drivers.size(), std::size_t(1));
}

void TestBaselineAnalysis::tooFewMonthsAndNoProductAreSaid()
{
    Factory factory;
    auto &records = factory.document.records;
    records.erase(std::remove_if(records.begin(), records.end(), [&](const FlowRecord &r) { return r.flowId == factory.cloth && r.from.month() > 5; }),
                  records.end());
    const auto lines = factory.analysis().lines;
    QVERIFY(lines[0].fit.error().english().contains(QStringLiteral("there are 5")));
    factory.document.flows.pop_back();
    const BaselineAnalysis analysis = factory.analysis();
    QVERIFY(!analysis.hasProduct);
    QVERIFY(analysis.lines.empty());
    QVERIFY(analysis.history.years.empty());
    QCOMPARE(analysis.history.base, -1);
    QVERIFY(analyseBaseline({}, {}, {}).pareto.items.empty());
}

void TestBaselineAnalysis::unitsOfTheProductDoNotMatter()
{
    Factory factory;
    const auto before = factory.analysis().lines;
    for (FlowRecord &record : factory.document.records) {
        if (record.flowId == factory.cloth)
            *record.quantity /= 1000;
    }
    const auto after = factory.analysis().lines;
    QVERIFY(near(after[0].fit->r2, before[0].fit->r2));
    QVERIFY(near(after[0].fit->slopes[0].value, 1000 * before[0].fit->slopes[0].value));
}

QTEST_GUILESS_MAIN(TestBaselineAnalysis)
#include "tst_baseline_analysis.moc"
