#include "core/analysis/load_profile.h"
#include "core/catalog/catalog.h"
#include "core/exchange/bill_import.h"

#include <cmath>
#include <QFile>
#include <QTest>

using namespace recp;

namespace {

QByteArray shared(const QString &name)
{
    QFile file(QStringLiteral(RECP_SHARED_DATA "/bills/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<BillImport> imported(const QByteArray &content, const QString &name, const AuditDocument &document)
{
    const Result<BillMapping> mapping = readBillMapping(usualBillMapping(content));
    if (!mapping)
        return mapping.error();
    const Result<BillTable> table = readBillTable(content, name, *mapping);
    if (!table)
        return table.error();
    return importBills(*table, *mapping, document, Language::English);
}

double kilowattHours(const BillImport &import)
{
    double sum = 0;
    for (const FlowRecord &record : import.records)
        sum += record.quantity.value_or(0) / 3.6e6;
    return sum;
}

} // namespace

class TestPeerBills : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(!shared(QStringLiteral("test_usage_data_01.xml")).isEmpty()); }

    void aYearOfQuartersOfAnHourBecomesTwelveMonths();
    void aGreenButtonFeedIsAddedUp();
    void aFormThatIsNoBillIsRefused();
};

void TestPeerBills::aYearOfQuartersOfAnHourBecomesTwelveMonths()
{
    AuditDocument document;
    const auto import = imported(shared(QStringLiteral("Steel_industry_data_clean.csv")), QStringLiteral("steel.csv"), document);
    QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(import.error().english()));
    QCOMPARE(import->accepted, 365 * 96);
    QCOMPARE(qsizetype(import->rejected.size()), 0);
    QCOMPARE(qsizetype(import->records.size()), 12);
    QVERIFY(import->notes.empty());
    QVERIFY(std::abs(kilowattHours(*import) - 959'636.97) < 1); // the sum of the file's column
    QCOMPARE(import->records.front().from, QDate(2018, 1, 1));
    QCOMPARE(import->records.back().to, QDate(2018, 12, 31));
    QVERIFY(import->newFlow);
    QCOMPARE(import->flow.unit, QStringLiteral("kWh"));

    QVERIFY(import->profile.has_value());
    QCOMPARE(import->profile->amounts.size(), std::size_t(35'040));
    QCOMPARE(import->profile->step, 900);
    QCOMPARE(import->profile->start, QDateTime(QDate(2018, 1, 1), QTime(0, 0), Qt::UTC));
    const Catalog catalog = Catalog::load().value();
    const auto load = analyseLoad(*import->profile, catalog.defaultFactorSet());
    QVERIFY(load.ok());
    QCOMPARE(load->gaps, std::size_t(0));
    QVERIFY(std::abs(load->total / 3.6e6 - kilowattHours(*import)) < 1e-6); // the months' sum
    QVERIFY(std::abs(load->peak - 157.18 * 4 * 1000) < 1); // the largest of the column, 157.18 kWh in a quarter of an hour
    QVERIFY(std::abs(load->shares->normal + load->shares->offPeak + load->shares->peak - 1) < 1e-9);
    QVERIFY(load->base > 0 && load->base < load->mean && load->mean < load->peak);
}

void TestPeerBills::aGreenButtonFeedIsAddedUp()
{
    AuditDocument document;
    document.audit.currency = QStringLiteral("USD");
    const QByteArray feed = shared(QStringLiteral("test_usage_data_01.xml"));
    const auto import = imported(feed, QStringLiteral("feed.xml"), document);
    QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(import.error().english()));
    QCOMPARE(import->accepted, 96);
    QCOMPARE(qsizetype(import->records.size()), 1);
    // 96 readings of 93,846 Wh and 1,148,274 thousandths of a dollar together
    QVERIFY(std::abs(kilowattHours(*import) - 93.846) < 1e-9);
    QVERIFY(std::abs(*import->records[0].cost - 1148.274) < 1e-9);
    QCOMPARE(import->records[0].from, QDate(2012, 3, 1)); // 05:00 UTC is midnight there
    QCOMPARE(import->records[0].to, QDate(2012, 3, 1));
    QCOMPARE(qsizetype(import->notes.size()), 1); // one day of 31
    QVERIFY(import->profile.has_value());
    QCOMPARE(import->profile->step, 900);
    QCOMPARE(import->profile->start, QDateTime(QDate(2012, 3, 1), QTime(0, 0), Qt::UTC));

    document.audit.currency = QStringLiteral("VND");
    const auto other = imported(feed, QStringLiteral("feed.xml"), document);
    QVERIFY(other.ok());
    QCOMPARE(other->accepted, 0);
    QCOMPARE(qsizetype(other->rejected.size()), 96);
}

void TestPeerBills::aFormThatIsNoBillIsRefused()
{
    const auto import = imported(shared(QStringLiteral("Emissions-Reporting.xlsx")), QStringLiteral("form.xlsx"), {});
    QVERIFY(!import.ok());
    const auto json = imported(shared(QStringLiteral("ExampleAccount.json")), QStringLiteral("account.json"), {});
    QVERIFY(!json.ok());
}

QTEST_GUILESS_MAIN(TestPeerBills)
#include "tst_peer_bills.moc"
