#include "audit_fixture.h"
#include "core/analysis/benchmarks.h"
#include "core/catalog/catalog.h"

#include <QTest>
#include <cmath>

using namespace recp;
using namespace recp::test;

/// Indicators beside published norms and the medians of plants elsewhere.
class TestBenchmarks : public QObject
{
    Q_OBJECT

    std::optional<Catalog> m_catalog;

    AuditFixture brewery()
    {
        AuditFixture f;
        f.set = m_catalog->defaultFactorSet();
        f.document.audit.periodFrom = QDate(2025, 1, 1);
        f.document.audit.periodTo = QDate(2025, 12, 31);
        f.document.enterprise.sectorCode = QStringLiteral("1103");
        f.document.enterprise.employees = 200;
        const Id power = f.addFlow("electricity", Resource::Electricity, FlowDirection::In, "kWh").id;
        const Id water = f.addFlow("water", Resource::Water, FlowDirection::In, "m3").id;
        const Id beer = f.addFlow("beer", Resource::Product, FlowDirection::Out, "hl").id;
        f.addYear(power, 500e3 * KilowattHour, 1e9); // 21.6 TJ a year
        f.addYear(water, 5000, 1e8);                 // 60,000 m3
        f.addYear(beer, 1000, 0);                    // 12,000 m3 = 120,000 hl
        f.document.audit.productFlowId = beer;
        return f;
    }
    std::vector<BenchmarkComparison> compared(const AuditFixture &f)
    {
        return compareWithBenchmarks(f.document, summariseBaseline(f.document, f.set), f.set, *m_catalog);
    }
    static const BenchmarkComparison *named(const std::vector<BenchmarkComparison> &rows, const QString &part)
    {
        for (const BenchmarkComparison &row : rows) {
            if (row.name.en.contains(part))
                return &row;
        }
        return nullptr;
    }
    static bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::abs(b); }

private slots:
    void initTestCase()
    {
        auto loaded = Catalog::load();
        QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error().english()));
        m_catalog = *loaded;
    }

    // 21.6 TJ and 60,000 m3 for 120,000 hl: 180 MJ/hl, 5 hl/hl; 6,000,000 kWh for 200 people.
    void aBreweryStandsBesideItsNorms()
    {
        const auto rows = compared(brewery());
        const auto *energy = named(rows, QStringLiteral("Beer 20-100"));
        QVERIFY(energy);
        QVERIFY(near(energy->own, 180));
        QCOMPARE(energy->published, 196.0);
        QCOMPARE(energy->status, SourceStatus::Verified);
        const auto *water = named(rows, QStringLiteral("Water per beer"));
        QVERIFY(water && near(water->own, 5));
        const auto *people = named(rows, QStringLiteral("employee"));
        QVERIFY(people && near(people->own, 30000));
        QVERIFY(people->count > 100 && *people->lowerQuartile < people->published && people->published < *people->upperQuartile);
        QVERIFY(!named(rows, QStringLiteral("Tissue")));
    }

    void anotherUnitOfProductIsNotCompared()
    {
        AuditFixture f = brewery();
        f.document.flows[2].unit = QStringLiteral("t");
        const auto rows = compared(f);
        QCOMPARE(rows.size(), std::size_t(1)); // electricity for each employee needs no product
    }

    void whatIsMissingIsSaid()
    {
        AuditFixture f = brewery();
        f.document.records.erase(f.document.records.begin()); // January's electricity
        const auto rows = compared(f);
        QVERIFY(!named(rows, QStringLiteral("employee"))->complete);
        f.document.enterprise.employees.reset();
        QVERIFY(!named(compared(f), QStringLiteral("employee")));
        f.document.enterprise.sectorCode.clear();
        QVERIFY(compared(f).empty());
    }

    void everyBenchmarkCanBeCompared()
    {
        int count = 0;
        for (const Factor &factor : m_catalog->defaultFactorSet().factors) {
            if (factor.compares.isEmpty())
                continue;
            ++count;
            QVERIFY2(!m_catalog->sectorName(factor.sector).en.isEmpty(), qPrintable(factor.id));
            QVERIFY2((QStringList{"energy", "electricity", "fuel", "water"}.contains(factor.compares)), qPrintable(factor.id));
            QVERIFY2(findUnit(factor.compares == QLatin1String("water") ? QuantityKind::Volume : QuantityKind::Energy,
                              factor.unit.section(u'/', 0, 0)), qPrintable(factor.unit));
            const QString product = factor.unit.section(u'/', 1).section(u' ', 0, 0);
            QVERIFY2(findUnit(QuantityKind::Mass, product) || findUnit(QuantityKind::Volume, product) || findUnit(QuantityKind::Ratio, product),
                     qPrintable(factor.unit));
        }
        QVERIFY(count > 30);
    }
};

QTEST_GUILESS_MAIN(TestBenchmarks)
#include "tst_benchmarks.moc"
