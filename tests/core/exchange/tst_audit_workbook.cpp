#include "core/exchange/audit_workbook.h"
#include "core/exchange/samples.h"
#include "core/exchange/xlsx_table.h"
#include "tests/support/sample_audit.h"

#include <cmath>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace recp;

namespace {

/// The rows of a sheet, the formulas' kept values in them.
BillTable sheet(const QByteArray &workbook, const char *name)
{
    Result<BillTable> table = readXlsx(workbook, QStringLiteral("a.xlsx"), QString::fromUtf8(name));
    if (!table)
        qFatal("%s", qPrintable(table.error().english()));
    return std::move(*table);
}

/// The cell right of a head in the first column.
double beside(const BillTable &table, const char *head)
{
    for (const BillRow &row : table.rows) {
        if (row.cell(0).text == QString::fromUtf8(head))
            return row.cell(1).text.isEmpty() ? NAN : row.cell(1).text.toDouble();
    }
    return NAN;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

} // namespace

class TestAuditWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSummaryIsThatOfTheResults();
    void cashFlowsGiveTheNetPresentValues();
    void everySampleIsWrittenInBothLanguages();
    void textIsNeverAFormula();

private:
    QByteArray workbook(const AuditDocument &document, Language language = Language::English) const
    {
        const auto made = makeAuditWorkbook(document, computeResults(document, *m_catalog), *m_catalog, language);
        return made ? *made : QByteArray();
    }

    std::optional<Catalog> m_catalog;
};

void TestAuditWorkbook::initTestCase()
{
    auto catalog = Catalog::load();
    QVERIFY(catalog.ok());
    m_catalog = std::move(*catalog);
}

void TestAuditWorkbook::theSummaryIsThatOfTheResults()
{
    const AuditDocument document = test::sampleAudit(*m_catalog, QDate(2026, 11, 23));
    const AuditResults results = computeResults(document, *m_catalog);
    const BillTable summary = sheet(workbook(document), "Summary");
    QVERIFY(near(beside(summary, "Savings of the solutions alone"), *results.grossMoney));
    QVERIFY(near(beside(summary, "Investment"), results.investment.value));
    QVERIFY(near(beside(summary, "Savings combined, nothing counted twice"), results.money->expected));
    QVERIFY(near(beside(summary, "Payback"), *results.payback));

    const BillTable baseline = sheet(workbook(document), "Baseline");
    const BillRow &electricity = baseline.rows[1];
    double sum = 0;
    for (std::size_t month = 2; month < 2 + results.baseline.months.size(); ++month)
        sum += electricity.cell(month).text.toDouble();
    QVERIFY(sum > 0);
    QVERIFY(near(electricity.cell(2 + results.baseline.months.size()).text.toDouble(), sum));
}

void TestAuditWorkbook::cashFlowsGiveTheNetPresentValues()
{
    const AuditDocument document = test::sampleAudit(*m_catalog, QDate(2026, 11, 23));
    const AuditResults results = computeResults(document, *m_catalog);
    const BillTable finance = sheet(workbook(document), "Finance");
    std::size_t row = 2; // below the rate and the head
    int seen = 0;
    for (const SolutionResult &result : results.solutions) {
        if (result.cumulativeCash.size() < 2)
            continue;
        QVERIFY(near(finance.rows[row].cell(2).text.toDouble(), *result.npv));
        for (std::size_t year = 0; year < result.cumulativeCash.size(); ++year)
            QVERIFY(near(finance.rows[row + 1].cell(4 + year).text.toDouble(), result.cumulativeCash[year]));
        if (result.irr)
            QVERIFY(near(finance.rows[row].cell(3).text.toDouble(), *result.irr));
        row += 2;
        ++seen;
    }
    QVERIFY(seen > 0);
}

void TestAuditWorkbook::everySampleIsWrittenInBothLanguages()
{
    for (const SampleInfo &sample : samples()) {
        for (Language language : {Language::Vietnamese, Language::English}) {
            const QByteArray content = workbook(*loadSample(sample.name), language);
            const auto table = readXlsx(content, QStringLiteral("a.xlsx"));
            QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error().english()));
            QVERIFY(table->rows.size() > 5);
        }
    }
}

void TestAuditWorkbook::textIsNeverAFormula()
{
    AuditDocument document = test::sampleAudit(*m_catalog, QDate(2026, 11, 23));
    const QString hostile = QStringLiteral("=HYPERLINK(\"http://x\",\"a\")<b>&amp;") + QChar(1) + QChar(0xD800) + QString(40'000, u'x');
    document.enterprise.name = hostile;
    for (Flow &flow : document.flows)
        flow.name = hostile;
    for (Solution &solution : document.solutions)
        solution.title = hostile;
    const QByteArray content = workbook(document);
    QVERIFY(sheet(content, "Summary").rows[0].cell(1).text.startsWith(QStringLiteral("=HYPERLINK(\"http://x\",\"a\")<b>&amp;")));
    QVERIFY(sheet(content, "Solutions").rows[1].cell(1).text.startsWith(u"=HYPERLINK"));
    // The only formulas are the program's own.
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.xlsx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QProcess unzip;
    unzip.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\n"
                                            "for n in z.namelist():\n    if 'worksheets/' in n: sys.stdout.buffer.write(z.read(n))"), file.fileName()});
    QVERIFY(unzip.waitForFinished(30'000));
    const QByteArray sheets = unzip.readAllStandardOutput();
    QVERIFY(sheets.contains("<f>SUM(")); // formulas are there
    QVERIFY(!sheets.contains("HYPERLINK"));
}

QTEST_GUILESS_MAIN(TestAuditWorkbook)
#include "tst_audit_workbook.moc"
