#include "core/analysis/results.h"
#include "core/catalog/catalog.h"
#include "core/exchange/audit_json.h"
#include "core/storage/workspace.h"
#include "tests/support/case_converter.h"

#include <cmath>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace recp;

namespace
{

/// The published audits by id; empty if the file cannot be read.
QHash<QString, QJsonObject> publishedCases()
{
    QHash<QString, QJsonObject> all;
    QFile file(QStringLiteral(RECP_SHARED_DATA "/cases/cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("cases")).toArray();
    for (const QJsonValue &one : cases)
        all.insert(one.toObject().value(QLatin1String("id")).toString(), one.toObject());
    return all;
}

struct Payback {
    const char *id;
    int solution;
    double published; ///< months
    double ours;      ///< months
    const char *why;
};

constexpr Payback paybacks[] = {
    {"IN-KISEM-IITI-16-02", 0, 10, 9.006, "the page rounds months up"},
    {"IN-KISEM-IITI-16-02", 2, 2, 1.107, "the page rounds months up"},
    {"IN-KISEM-IITGN-03", 0, 1, 0.9706, "the page rounds months up"},
    {"IN-KISEM-IITGN-03", 2, 2, 1.6262, "the page rounds months up"},
    {"IN-KISEM-IITGN-03", 3, 6, 5.1948, "the page rounds months up"},
    {"IN-KISEM-IITGN-03", 4, 5, 4.4527, "the page rounds months up"},
    {"VN-THESIS-SABMILLER", 0, 7, 18.379, "a slip of the thesis: 5.5 million / 3.591 million VND a year"},
    {"VN-THESIS-HUE-ICE", 0, 0.37 * 12, 4.4818, "the thesis rounds to 0.37 year"},
    {"TN-MEDTEST-CLC", 0, 10, 10.641, "the page cuts the decimals off"},
    {"LB-MEDTEST2-SKAFF", 2, 6, 5.9636, "the page rounds to 0.5 year"},
    {"US-AIR-PLASTIC", 0, 2, 2.0700, "the page rounds to whole months"},
};

struct Emission {
    const char *id;
    double published; ///< t CO2 a year
    double ours;      ///< t CO2e a year, of the effects that are published
    const char *why;
};

constexpr Emission emissions[] = {
    {"VN-CPI-10025", 3267, 486.2,
     "published for a group of options with the switch from coal to biomass, whose amounts are not published; "
     "ours is 65 MWh at 0.6592 t/MWh and 214 t of coal"},
    {"VN-CPI-10035", 125, 147.5,
     "the page counts about 2.66 t CO2 a tonne of fuel oil; ours is IPCC 2006: 40.4 GJ/t, 77.4 kg CO2/GJ, with CH4, N2O"},
};

} // namespace

class TestCases : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCaseImportsAndComesBack();
    void paybackDiffersFromThePublishedOneForAReason();
    void emissionDiffersFromThePublishedOneForAReason();
    void theInstantTeaPlantsBillsAddUp();

private:
    AuditResults resultsOf(const char *id) const
    {
        return computeResults(test::convertCase(m_cases.value(QLatin1String(id))).document, *m_catalog);
    }

    QHash<QString, QJsonObject> m_cases;
    std::optional<Catalog> m_catalog;
};

void TestCases::initTestCase()
{
    m_cases = publishedCases();
    QCOMPARE(m_cases.size(), 16);
    Result<Catalog> catalog = Catalog::load();
    QVERIFY(catalog.ok());
    m_catalog = std::move(*catalog);
}

void TestCases::everyCaseImportsAndComesBack()
{
    const auto workspace = Workspace::open(QStringLiteral(":memory:"));
    QVERIFY(workspace.ok());
    for (const QJsonObject &published : m_cases) {
        const test::ConvertedCase converted = test::convertCase(published);
        const Result<AuditDocument> read = auditFromJson(toJson(converted.document), QStringLiteral("case.json"));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().english()));
        QVERIFY(*read == converted.document);
        const Result<void> saved = (*workspace)->save(*read);
        QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().english()));
        const Result<AuditDocument> stored = (*workspace)->audit(read->audit.id);
        QVERIFY(stored.ok());
        QVERIFY(stored->estimates == read->estimates);
        QVERIFY(stored->records == read->records);
        for (const QString &note : converted.notes)
            qInfo("%s: not converted: %s", qPrintable(read->audit.title), qPrintable(note));
    }
    QCOMPARE((*workspace)->counts()->audits, 16);
}

void TestCases::paybackDiffersFromThePublishedOneForAReason()
{
    for (const Payback &row : paybacks) {
        const AuditResults results = resultsOf(row.id);
        const auto payback = results.solutions.at(static_cast<std::size_t>(row.solution)).payback;
        QVERIFY2(payback.has_value(), row.id);
        qInfo("%s: published %.2f months, ours %.3f: %s", row.id, row.published, *payback * 12, row.why);
        QVERIFY2(std::abs(*payback * 12 / row.ours - 1) < 1e-3, row.id);
    }
}

void TestCases::emissionDiffersFromThePublishedOneForAReason()
{
    for (const Emission &row : emissions) {
        const AuditResults results = resultsOf(row.id);
        double ours = 0;
        for (const SolutionResult &solution : results.solutions)
            ours += solution.emission ? solution.emission->expected / 1000 : 0;
        qInfo("%s: published %.0f t, ours %.1f t: %s", row.id, row.published, ours, row.why);
        QVERIFY2(std::abs(ours / row.ours - 1) < 5e-3, qPrintable(QString::number(ours)));
    }
}

void TestCases::theInstantTeaPlantsBillsAddUp()
{
    QCOMPARE(resultsOf("IN-KISEM-IITI-16-02").baseline.cost.value, 135'619'400.0);
}

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
