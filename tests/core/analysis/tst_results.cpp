#include "audit_fixture.h"
#include "core/analysis/frozen.h"
#include "core/analysis/prices.h"
#include "core/analysis/tariff.h"
#include "core/catalog/catalog.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace recp;
using namespace recp::test;

namespace {

bool near(double a, double b, double relative = 1e-9)
{
    return std::abs(a - b) <= relative * std::max(1.0, std::abs(b));
}

} // namespace

/// Baseline, prices and value of solutions, with the program's own factor set (DOMAIN 3.6, 3.7, 4).
class TestResults : public QObject
{
    Q_OBJECT

    std::optional<Catalog> m_catalog;

    AuditFixture fixture()
    {
        AuditFixture f;
        f.set = m_catalog->defaultFactorSet();
        f.document.audit.periodFrom = QDate(2025, 1, 1);
        f.document.audit.periodTo = QDate(2025, 12, 31);
        f.document.audit.voltage = QStringLiteral("6_22");
        f.document.audit.factorSet = f.set.id;
        return f;
    }
    static Effect electricity(double joule, std::optional<TariffShares> shares = {})
    {
        return {Resource::Electricity, {}, Range::exact(joule), shares};
    }

private slots:
    void initTestCase()
    {
        auto loaded = Catalog::load();
        QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error().english()));
        m_catalog = *loaded;
    }

    void aMissingMonthMakesThePartASum()
    {
        AuditFixture f = fixture();
        const Id id = f.addFlow("sludge", Resource::WasteAvoided, FlowDirection::Out, "t").id;
        for (int month = 1; month <= 11; ++month)
            f.addMonth(id, month, 1000, 5e6);
        const BaselineSummary b = summariseBaseline(f.document, f.set);
        QCOMPARE(b.flows[0].quantity.value, 11000.0);
        QVERIFY(!b.flows[0].quantity.complete);
        QVERIFY(std::isnan(b.flows[0].monthlyQuantity[11]));
        QVERIFY(!b.cost.complete);
    }

    void aMissingCostIsNotZero()
    {
        AuditFixture f = fixture();
        const Id id = f.addFlow("water", Resource::Water, FlowDirection::In, "m3").id;
        f.addMonth(id, 1, 100, {});
        const BaselineSummary b = summariseBaseline(f.document, f.set);
        QVERIFY(!b.flows[0].cost.any);
        QVERIFY(!b.flows[0].unitPrice);
        QVERIFY(!b.cost.any && !b.cost.complete);
    }

    void aYearlyRecordCoversItsMonths()
    {
        AuditFixture f = fixture();
        const Id id = f.addFlow("electricity", Resource::Electricity, FlowDirection::In, "kWh").id;
        FlowRecord record;
        record.id = newId();
        record.flowId = id;
        record.from = QDate(2025, 1, 1);
        record.to = QDate(2025, 12, 31);
        record.quantity = 435000 * KilowattHour;
        record.cost = 3149400;
        f.document.records.push_back(record);
        const BaselineSummary b = summariseBaseline(f.document, f.set);
        QVERIFY(b.flows[0].quantity.complete);
        QVERIFY(std::isnan(b.flows[0].monthlyQuantity[0]));
        QVERIFY(near(*b.flows[0].unitPrice * KilowattHour, 7.24));
        // 435 MWh × 0.6592 t/MWh
        QVERIFY(near(b.emission.value, 286752));
    }

    void aBillFromTheMiddleOfAMonthBelongsToTheMonthOfItsMiddleDay()
    {
        AuditFixture f = fixture();
        const Id id = f.addFlow("electricity", Resource::Electricity, FlowDirection::In, "kWh").id;
        FlowRecord record;
        record.id = newId();
        record.flowId = id;
        record.from = QDate(2025, 3, 12);
        record.to = QDate(2025, 4, 11);
        record.quantity = 5;
        f.document.records.push_back(record);
        const BaselineSummary b = summariseBaseline(f.document, f.set);
        QCOMPARE(b.flows[0].monthlyQuantity[2], 5.0);
    }

    // 31 a bill from the 17th to the 16th: a day is worth 1, whatever bill it is of.
    void billsAcrossMonthsAreSpreadByDay()
    {
        AuditFixture f = fixture();
        const Id id = f.addFlow("electricity", Resource::Electricity, FlowDirection::In, "kWh").id;
        for (int month = 1; month <= 11; ++month) {
            FlowRecord record;
            record.id = newId();
            record.flowId = id;
            record.from = QDate(2025, month, 17);
            record.to = record.from.addMonths(1).addDays(-1);
            record.quantity = double(record.from.daysTo(record.to) + 1);
            record.cost = 2 * *record.quantity;
            f.document.records.push_back(record);
        }
        const BaselineSummary b = summariseBaseline(f.document, f.set);
        for (int month = 2; month <= 12; ++month) {
            const double days = QDate(2025, month, 1).daysInMonth();
            QVERIFY(near(b.flows[0].monthlyQuantity[std::size_t(month - 1)], days));
            QVERIFY(near(b.flows[0].monthlyCost[std::size_t(month - 1)], 2 * days));
        }
        QVERIFY(std::isnan(b.flows[0].monthlyQuantity[0])); // 15 of 31 days
    }

    void aRecordOutsideThePeriodIsLeftOut()
    {
        AuditFixture f = fixture();
        const Id id = f.addFlow("water", Resource::Water, FlowDirection::In, "m3").id;
        f.addMonth(id, 1, 100, 1000);
        f.document.audit.periodFrom = QDate(2025, 2, 1);
        const BaselineSummary b = summariseBaseline(f.document, f.set);
        QVERIFY(!b.flows[0].quantity.any);
    }

    void tenThousandMegawattHoursMakeADesignatedUser()
    {
        AuditFixture f = fixture();
        const Id id = f.addFlow("electricity", Resource::Electricity, FlowDirection::In, "MWh").id;
        f.addYear(id, 10000.0 / 12 * MegawattHour, 1e9);
        const BaselineSummary b = summariseBaseline(f.document, f.set);
        QVERIFY(near(b.toe.value, 1543, 1e-9));
        QVERIFY(b.designatedUser);
        QVERIFY(near(b.energy.value, 36000e9)); // final energy: 3.6 GJ/MWh
    }

    void indicatorsCountFinalEnergyPerProduct()
    {
        AuditFixture f = fixture();
        const Id power = f.addFlow("electricity", Resource::Electricity, FlowDirection::In, "MWh").id;
        const Id product = f.addFlow("cloth", Resource::Product, FlowDirection::Out, "t").id;
        f.addYear(power, 100 * MegawattHour, 1e8);
        for (int month = 1; month <= 12; ++month)
            f.addMonth(product, month, 50e3, {});
        const BaselineSummary b = summariseBaseline(f.document, f.set);
        QVERIFY(!b.indicators.empty());
        // 1,200 MWh × 3.6 GJ/MWh / 600 t = 7.2 GJ/t = 7.2e6 J/kg
        QVERIFY(near(b.indicators[0].value, 7.2e6));
        QVERIFY(b.indicators[0].complete);
    }

    /// 1 MWh at 6–22 kV by Decision 1279/QĐ-BCT, before VAT.
    void aMegawattHourCostsWhatItsPeriodCosts_data()
    {
        QTest::addColumn<double>("normal");
        QTest::addColumn<double>("offPeak");
        QTest::addColumn<double>("peak");
        QTest::addColumn<double>("money");
        QTest::newRow("peak only") << 0.0 << 0.0 << 1.0 << 3508000.0;
        QTest::newRow("off-peak only") << 0.0 << 1.0 << 0.0 << 1234000.0;
        QTest::newRow("60/25/15") << 0.60 << 0.25 << 0.15 << 0.60 * 1899000 + 0.25 * 1234000 + 0.15 * 3508000;
    }
    void aMegawattHourCostsWhatItsPeriodCosts()
    {
        QFETCH(double, normal);
        QFETCH(double, offPeak);
        QFETCH(double, peak);
        QFETCH(double, money);
        AuditFixture f = fixture();
        const Solution s = f.addDirect(electricity(MegawattHour, TariffShares{normal, offPeak, peak}), 1e6);
        const SolutionResult r = f.value(s);
        QVERIFY(r.money);
        QVERIFY(near(r.money->expected, money));
        QCOMPARE(r.effects[0].priceSource, QString("tariff"));
        QVERIFY(near(r.emission->expected, 659.2)); // the hour does not change the grid factor
    }

    void withVatTheTariffCarriesIt()
    {
        AuditFixture f = fixture();
        f.document.audit.vatBasis = VatBasis::Included;
        f.document.audit.vatRate = 0.08;
        const SolutionResult r = f.value(f.addDirect(electricity(MegawattHour, TariffShares{0, 0, 1}), 1e6));
        QVERIFY(near(r.money->expected, 3508000 * 1.08));
    }

    void withoutStatedPeriodsTheBillsMixCounts()
    {
        AuditFixture f = fixture();
        const Id id = f.addFlow("electricity", Resource::Electricity, FlowDirection::In, "kWh").id;
        f.addYear(id, 1000 * KilowattHour, 1000 * 2100);
        const SolutionResult r = f.value(f.addDirect(electricity(MegawattHour), 1e6));
        QVERIFY(near(r.money->expected, 2100000));
        QCOMPARE(r.effects[0].priceSource, QString("bills"));
    }

    void billsWithRegistersAndNoCostTakeTheTariffOfTheirMix()
    {
        AuditFixture f = fixture();
        const Id id = f.addFlow("electricity", Resource::Electricity, FlowDirection::In, "kWh").id;
        f.addMonth(id, 1, 100 * KilowattHour, {});
        FlowRecord &record = f.document.records.back();
        record.normal = 50 * KilowattHour;
        record.offPeak = 30 * KilowattHour;
        record.peak = 20 * KilowattHour;
        const SolutionResult r = f.value(f.addDirect(electricity(MegawattHour), 1e6));
        QVERIFY(near(r.money->expected, 0.5 * 1899000 + 0.3 * 1234000 + 0.2 * 3508000));
    }

    void withNeitherBillsNorPeriodsThereIsNoPriceAndItIsAsked()
    {
        AuditFixture f = fixture();
        const SolutionResult r = f.value(f.addDirect(electricity(MegawattHour), 1e6));
        QVERIFY(!r.money && !r.payback && !r.moneyComplete);
        QVERIFY(std::any_of(r.issues.begin(), r.issues.end(), [](const Issue &i) { return i.field == "form"; }));
        QVERIFY(near(r.emission->expected, 659.2));
    }

    void aFuelIsPricedAndCountedFromTheSameEnergy()
    {
        AuditFixture f = fixture();
        const Id id = f.addFlow("coal", Resource::Fuel, FlowDirection::In, "t", "anthracite").id;
        f.addYear(id, 100e3, 100 * 3.0e6); // 3 million a tonne
        Effect effect{Resource::Fuel, "anthracite", Range::exact(26.7e9), {}}; // the energy of 1 t
        const SolutionResult r = f.value(f.addDirect(effect, 1e6));
        QVERIFY(near(r.money->expected, 3.0e6));
        QVERIFY(near(r.emission->expected, 2642.70, 1e-5));
    }

    void anotherFuelsBillPricesNothing()
    {
        AuditFixture f = fixture();
        const Id id = f.addFlow("coal", Resource::Fuel, FlowDirection::In, "t", "anthracite").id;
        f.addYear(id, 100e3, 3e8);
        const SolutionResult r = f.value(f.addDirect({Resource::Fuel, "diesel", Range::exact(1e9), {}}, 1e6));
        QVERIFY(!r.money);
        QVERIFY(r.emission);
    }

    void aStatedPriceGoesFirst()
    {
        AuditFixture f = fixture();
        const Id id = f.addFlow("coal", Resource::Fuel, FlowDirection::In, "t", "anthracite").id;
        f.addYear(id, 100e3, 100 * 3.0e6);
        // A fuel that no bill knows: 0.5 MJ at 600 VND a MJ; and coal at 4 million for its 26.7 GJ in place of 3.
        const Solution s = f.addDirect({Resource::Fuel, "diesel", Range::exact(0.5e6), {}}, 1e6);
        Estimate &estimate = f.estimateOf(s);
        QVERIFY(!f.value(s).money);
        estimate.prices = {{Resource::Fuel, "diesel", 600 / 1e6}};
        const SolutionResult diesel = f.value(s);
        QVERIFY(near(diesel.money->expected, 300));
        QCOMPARE(diesel.effects[0].priceSource, QString("stated"));
        QVERIFY(diesel.money->low < 300 && diesel.money->high > 300); // an offer is known to 10 %
        estimate.effects = {{Resource::Fuel, "anthracite", Range::exact(26.7e9), {}}};
        estimate.prices = {{Resource::Fuel, "anthracite", 4e6 / 26.7e9}};
        QVERIFY(near(f.value(s).money->expected, 4e6));
    }

    void aPeakCountsByThePriceOfCapacity()
    {
        AuditFixture f = fixture();
        const Solution s = f.addDirect({Resource::PeakPower, {}, Range::exact(50e3), {}}, 1e6);
        QVERIFY(!f.value(s).money);
        f.document.audit.capacityPrice = 12 * 235414 / 1e3; // VND a kW and month
        const SolutionResult r = f.value(s);
        QVERIFY(near(r.money->expected, 50 * 12 * 235414.0));
        QCOMPARE(r.effects[0].priceSource, QString("capacity"));
    }

    void aSubstituteIsNotPricedAsWhatItReplaces()
    {
        AuditFixture f = fixture();
        const Id id = f.addFlow("acid", Resource::Chemical, FlowDirection::In, "kg").id;
        f.addYear(id, 1000, 1000 * 10000);
        const Solution s = f.addDirect({Resource::Chemical, {}, Range::exact(100), {}}, 1e6);
        QVERIFY(near(f.value(s).money->expected, 1e6));
        f.estimateOf(s).effects.push_back({Resource::Chemical, SubstituteCarrier, Range::exact(-80), {}});
        SolutionResult r = f.value(s);
        QVERIFY(!r.moneyComplete && near(r.money->expected, 1e6));
        f.estimateOf(s).prices = {{Resource::Chemical, SubstituteCarrier, 5000}};
        r = f.value(s);
        QVERIFY(r.moneyComplete && near(r.money->expected, 1e6 - 80 * 5000));
    }

    // 2,000 MWh at cosφ 0.82: k = 0.9/0.82 - 1 = 9.756 % of 2,000,000 kWh x 2,000 VND = 390.2 million VND; no CO2e, because no
    // kilowatt-hour is saved.
    void aPowerFactorIsWorthItsCharge()
    {
        AuditFixture f = fixture();
        const Id power = f.addFlow("electricity", Resource::Electricity, FlowDirection::In, "kWh").id;
        f.addYear(power, 1e6 * KilowattHour, 1e6 * 2000);
        Solution s = f.addDirect({}, 1e6);
        f.document.solutions.back().calculator = s.calculator = QStringLiteral("power_factor_saving");
        Estimate &estimate = f.estimateOf(s);
        estimate.effects.clear();
        estimate.inputs = {{.key = "method", .unit = "enum", .choice = "quick"},
                           {.key = "electricity", .si = 2e6 * KilowattHour, .unit = "kWh/yr"},
                           {.key = "power_factor_before", .si = 0.82, .unit = ""},
                           {.key = "power_factor_after", .si = 0.95, .unit = ""},
                           {.key = "operating_hours", .si = 4000 * 3600.0, .unit = "h/yr"}};
        const SolutionResult r = f.value(s);
        QVERIFY2(!r.error, r.error ? qPrintable(r.error->english()) : "");
        QCOMPARE(r.effects.size(), std::size_t(1));
        QVERIFY(near(r.money->expected, 2e6 * 2000 * (0.9 / 0.82 - 1), 1e-6));
        QVERIFY(!r.emission && r.emissionComplete);
    }

    void whatIsMissingIsSaidInVietnamese()
    {
        AuditFixture f = fixture();
        const Solution s = f.addDirect({}, {});
        f.document.solutions.back().calculator = QStringLiteral("material_yield");
        f.estimateOf(s).effects.clear();
        const SolutionResult r = f.value(f.document.solutions.back());
        QVERIFY(r.error && r.issues.size() >= 2);
        const Texts vietnamese(Language::Vietnamese);
        for (const Issue &issue : r.issues)
            QVERIFY2(vietnamese(issue.context, issue.sentence) != QString::fromUtf8(issue.sentence), issue.sentence);
    }

    void aPriceIsAskedAsPeoplePay()
    {
        const AuditFixture f = fixture();
        const auto basis = [&](Resource resource, const char *carrier) { return priceBasis(f.set, {resource, QString::fromLatin1(carrier), {}, {}}); };
        QCOMPARE(QString(basis(Resource::Fuel, "anthracite")->unit), QString("currency/kg"));
        QVERIFY(near(basis(Resource::Fuel, "anthracite")->amount, 26.7e6));
        QCOMPARE(QString(basis(Resource::Fuel, "diesel")->unit), QString("currency/L"));
        QVERIFY(basis(Resource::Fuel, "diesel")->amount > 34e9 && basis(Resource::Fuel, "diesel")->amount < 38e9); // J/m3
        QCOMPARE(QString(basis(Resource::Fuel, "natural_gas")->unit), QString("currency/GJ"));
        QVERIFY(!basis(Resource::Other, "") && !basis(Resource::ReactiveEnergy, ""));
    }

    void aGasSavedAndALittleElectricityUsedAreNetted()
    {
        AuditFixture f = fixture();
        const Id power = f.addFlow("electricity", Resource::Electricity, FlowDirection::In, "kWh").id;
        const Id gas = f.addFlow("gas", Resource::Fuel, FlowDirection::In, "GJ", "natural_gas").id;
        f.addYear(power, 1000 * KilowattHour, 1000 * 2000);
        f.addYear(gas, 100e9, 100 * 300000);
        const Solution s = f.addDirect({Resource::Fuel, "natural_gas", Range::exact(10e9), {}}, 1e6);
        f.estimateOf(s).effects.push_back(electricity(-100 * KilowattHour));
        const SolutionResult r = f.value(s);
        QVERIFY(near(r.money->expected, 10 * 300000 - 100 * 2000));
        QVERIFY(near(r.emission->expected, 10 * 56.1545 - 0.1 * 659.2, 1e-5));
        QCOMPARE(r.mainEffect, 0);
    }

    void paybackIsUndefinedWhenTheNetSavingIsNotPositive()
    {
        AuditFixture f = fixture();
        const Solution s = f.addDirect(electricity(MegawattHour, TariffShares{0, 1, 0}), 5e6);
        f.estimateOf(s).operatingCost = 2e6; // above the 1.234 million saved
        const SolutionResult r = f.value(s);
        QVERIFY(r.netMoney->expected < 0);
        QVERIFY(!r.payback);
    }

    void presentValueAndRateNeedALife()
    {
        AuditFixture f = fixture();
        const Solution s = f.addDirect(electricity(MegawattHour, TariffShares{0, 0, 1}), 5e6);
        QVERIFY(!f.value(s).npv);
        f.estimateOf(s).life = 5;
        const SolutionResult r = f.value(s);
        QVERIFY(near(*r.npv, 3508000 * 3.7907868 - 5e6, 1e-6));
        QVERIFY(r.irr && *r.irr > 0.6);
        QCOMPARE(r.cumulativeCash.size(), std::size_t(6));
    }

    void anOverrideStandsBesideTheDerivedValue()
    {
        AuditFixture f = fixture();
        const Solution s = f.addDirect(electricity(MegawattHour, TariffShares{0, 0, 1}), 5e6);
        f.estimateOf(s).moneyOverride = Override{4e6, "as the director counts it"};
        const SolutionResult r = f.value(s);
        QCOMPARE(r.money->expected, 4e6);
        QVERIFY(near(*r.derivedMoney, 3508000));
    }

    void lowAndHighSurroundTheExpectedValue()
    {
        AuditFixture f = fixture();
        Effect effect{Resource::Electricity, {}, {MegawattHour, 0.7 * MegawattHour, 1.4 * MegawattHour}, TariffShares{0, 0, 1}};
        const SolutionResult r = f.value(f.addDirect(effect, 5e6));
        QVERIFY(near(r.money->low, 0.7 * 3508000, 0.05));
        QVERIFY(near(r.money->high, 1.4 * 3508000, 0.05));
        QVERIFY(r.paybackRange->low < *r.payback && *r.payback < r.paybackRange->high);
    }

    void totalsLeaveRejectedSolutionsOut()
    {
        AuditFixture f = fixture();
        f.addDirect(electricity(MegawattHour, TariffShares{0, 0, 1}), 5e6);
        f.addDirect(electricity(MegawattHour, TariffShares{0, 0, 1}), 5e6);
        f.document.solutions[1].status = SolutionStatus::Rejected;
        const AuditResults all = computeResults(f.document, *m_catalog);
        QVERIFY(near(all.money->expected, 3508000));
        QCOMPARE(all.investment.value, 5e6);
        QVERIFY(near(*all.payback, 5e6 / 3508000));
    }

    void anInvestmentThatIsMissingKeepsTheTotalOpen()
    {
        AuditFixture f = fixture();
        f.addDirect(electricity(MegawattHour, TariffShares{0, 0, 1}), {});
        const AuditResults all = computeResults(f.document, *m_catalog);
        QVERIFY(!all.investment.complete);
        QVERIFY(!all.payback);
    }

    void aRefusedInputIsNamedWithItsSolution()
    {
        AuditFixture f = fixture();
        const Solution s = f.addDirect(electricity(MegawattHour, TariffShares{0, 0, 1}), 5e6);
        f.document.solutions.back().code = QStringLiteral("MAT-01");
        f.document.solutions.back().calculator = QStringLiteral("material_yield");
        f.estimateOf(s).inputs = {{.key = QStringLiteral("output"), .si = 1e6}, {.key = QStringLiteral("yield_before"), .si = 1.2}};
        const std::vector<Issue> issues = computeResults(f.document, *m_catalog).issuesOf(Step::Solutions);
        const auto refused = std::find_if(issues.begin(), issues.end(), [](const Issue &issue) { return !issue.about.isEmpty(); });
        QVERIFY(refused != issues.end());
        QCOMPARE(refused->about, QString("MAT-01"));
        QCOMPARE(refused->calculator, QString("material_yield"));
        QCOMPARE(refused->field, QString("yield_before")); // where "take me there" leads
        QCOMPARE(refused->subject, s.id);
    }

    void whatIsStoppedIsPendingAndTakenUpAgain()
    {
        AuditFixture f = fixture();
        for (int i = 0; i < 3; ++i)
            f.addDirect(electricity((i + 1) * MegawattHour, TariffShares{0, 0, 1}), 5e6);
        Progress stopped;
        stopped.stopped = true;
        AuditResults nothing = computeResults(f.document, *m_catalog, {}, &stopped);
        QCOMPARE(nothing.pending, 3);
        QVERIFY(!nothing.money && !nothing.investment.complete);
        QCOMPARE(solutionsToCompute(f.document, {f.document, nothing}), 3);
        Progress watched;
        const AuditResults all = computeResults(f.document, *m_catalog, {f.document, nothing}, &watched);
        QCOMPARE(all.pending, 0);
        QCOMPARE(int(watched.done), 3);
        QCOMPARE(all.money, computeResults(f.document, *m_catalog).money);
        QCOMPARE(solutionsToCompute(f.document, {f.document, all}), 0);
    }

    void purposeChoosesTheGwp()
    {
        AuditFixture f = fixture();
        const Solution s = f.addDirect({Resource::Refrigerant, "R134a", Range::exact(10), {}}, 1e6);
        QVERIFY(near(f.value(s).emission->expected, 13000)); // AR5: 1,300
        f.document.audit.purpose = EmissionPurpose::Circular38;
        QVERIFY(near(f.value(s).emission->expected, 15300)); // AR6: 1,530
    }

    void aClosedAuditShowsWhatWasSigned()
    {
        AuditFixture f = fixture();
        const Solution s = f.addDirect(electricity(MegawattHour, TariffShares{0, 0, 1}), 5e6);
        const AuditResults before = computeResults(f.document, *m_catalog);
        f.document.audit.frozen = freeze(f.document, before);
        f.document.audit.closedAt = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
        f.estimateOf(s).investment = 99e6;
        f.document.audit.voltage = QStringLiteral("ge110");
        const AuditResults after = computeResults(f.document, *m_catalog);
        QCOMPARE(after.solutions[0].money, before.solutions[0].money);
        QCOMPARE(after.solutions[0].payback, before.solutions[0].payback);
        QCOMPARE(after.investment.value, before.investment.value);
        QCOMPARE(after.money, before.money);
        QCOMPARE(freeze(f.document, after), f.document.audit.frozen);
    }

    void theSameAuditGivesTheSameNumbers()
    {
        AuditFixture f = fixture();
        Effect effect{Resource::Electricity, {}, {MegawattHour, 0.5 * MegawattHour, 2 * MegawattHour}, TariffShares{0, 0, 1}};
        f.addDirect(effect, 5e6);
        QCOMPARE(computeResults(f.document, *m_catalog).money, computeResults(f.document, *m_catalog).money);
    }

    void anEmptyAuditSaysWhatIsMissing()
    {
        const AuditResults all = computeResults(AuditDocument{}, *m_catalog);
        QVERIFY(!all.money && !all.emission && !all.payback);
        QVERIFY(all.issues.size() >= 4);
        for (Step step : allValues<Step>())
            QVERIFY(stepState(step, AuditDocument{}, all, *m_catalog).complete == 0);
    }

    void questionsOfOtherSectorsAreNotMissing()
    {
        AuditDocument document;
        const auto checked = [&] { return stepState(Step::Checks, document, AuditResults{}, *m_catalog).complete; };
        document.answers = {{.checkId = QStringLiteral("Q-AIR-01"), .answer = Answer::No},
                            {.checkId = QStringLiteral("U-GONE-01"), .answer = Answer::Yes}};
        document.enterprise.sectorCode = QStringLiteral("24");
        QCOMPARE(checked(), 1.0 / 138);
        document.enterprise.sectorCode = QStringLiteral("2220");
        QCOMPARE(checked(), 1.0 / (138 + 18));
    }
};

QTEST_GUILESS_MAIN(TestResults)
#include "tst_results.moc"
