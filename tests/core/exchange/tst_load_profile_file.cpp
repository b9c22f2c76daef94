#include "core/exchange/load_profile_file.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace recp;

namespace {

const qint64 Start = QDateTime(QDate(2025, 3, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();

bool same(const LoadProfile &a, const LoadProfile &b)
{
    return a.start == b.start && a.step == b.step && a.amounts.size() == b.amounts.size() &&
           std::equal(a.amounts.begin(), a.amounts.end(), b.amounts.begin(),
                      [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

Result<BillImport> imported(const QByteArray &csv, const AuditDocument &document = {})
{
    const Result<BillMapping> mapping = readBillMapping(usualBillMapping(csv));
    const Result<BillTable> table = readBillTable(csv, QStringLiteral("meter.csv"), *mapping);
    if (!table)
        return table.error();
    return importBills(*table, *mapping, document, Language::English);
}

} // namespace

class TestLoadProfileFile : public QObject
{
    Q_OBJECT

private slots:
    void aMissingReadingIsAGap();
    void unevenReadingsAreRefused();
    void theTextComesBackAsItWas();
    void damagedTextIsRefused();
    void laterReadingsAreAdded();
    void anImportKeepsItsReadings();
    void theFlowNamesItsAttachment();
};

void TestLoadProfileFile::aMissingReadingIsAGap()
{
    const auto profile = makeLoadProfile({{Start + 2700, 4}, {Start, 1}, {Start + 900, 2}});
    QVERIFY(profile.ok());
    QCOMPARE(profile->step, 900);
    QCOMPARE(profile->amounts.size(), std::size_t(4));
    QCOMPARE(profile->start, QDateTime(QDate(2025, 3, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(std::isnan(profile->amounts[2]));
    QCOMPARE(profile->amounts[3], 4.0);
}

void TestLoadProfileFile::unevenReadingsAreRefused()
{
    QVERIFY(!makeLoadProfile({}));
    QVERIFY(!makeLoadProfile({{Start, 1}}));
    QVERIFY(!makeLoadProfile({{Start, 1}, {Start, 2}}));
    QVERIFY(!makeLoadProfile({{Start, 1}, {Start + 900, 2}, {Start + 1800, 3}, {Start + 2000, 3}}));
    QVERIFY(!makeLoadProfile({{Start, 1}, {Start + 1, 2}, {Start + 2, 2}, {Start + 900'000'000, 3}}));
}

void TestLoadProfileFile::theTextComesBackAsItWas()
{
    const double gap = std::numeric_limits<double>::quiet_NaN();
    const LoadProfile profile{QDateTime::fromSecsSinceEpoch(Start, Qt::UTC), 900, {0, 11412000, 1.0 / 3, gap, 1e-300, gap}};
    const auto back = loadProfileFromText(toText(profile));
    QVERIFY(back.ok());
    QVERIFY(same(*back, profile));
    QCOMPARE(toText(*back), toText(profile));
}

void TestLoadProfileFile::damagedTextIsRefused()
{
    const QByteArray text = toText({QDateTime::fromSecsSinceEpoch(Start, Qt::UTC), 900, {1, 2, 3}});
    QVERIFY(!loadProfileFromText({}));
    QVERIFY(!loadProfileFromText("something else"));
    QVERIFY(!loadProfileFromText(text.chopped(1)));
    QVERIFY(!loadProfileFromText(text + "x\n"));
    QVERIFY(!loadProfileFromText(text + "nan\n"));
    QVERIFY(!loadProfileFromText(QByteArray(text).replace("900", "-9")));
    QVERIFY(!loadProfileFromText("load_profile 1\n2025-03-01T00:00:00 900\n"));
}

void TestLoadProfileFile::laterReadingsAreAdded()
{
    const LoadProfile march{QDateTime::fromSecsSinceEpoch(Start, Qt::UTC), 900, {1, 2}};
    const LoadProfile later{march.at(1), 900, {20, 30}};
    const auto both = merged(march, later);
    QCOMPARE(both->amounts, (std::vector<double>{1, 20, 30}));
    QVERIFY(same(*merged(later, march), {march.start, 900, {1, 2, 30}}));
    const LoadProfile apart{march.at(4), 900, {5}};
    QVERIFY(std::isnan(merged(march, apart)->amounts[2]));
    QVERIFY(!merged(march, {march.start, 3600, {1}}));
    QVERIFY(!merged(march, {march.start.addSecs(60), 900, {1}}));
}

void TestLoadProfileFile::anImportKeepsItsReadings()
{
    const auto import = imported("Time;Usage (kWh)\n2025-03-01 00:00;10\n2025-03-01 00:30;20\n2025-03-01 01:30;40\n");
    QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(import.error().english()));
    QVERIFY(import->profile.has_value());
    QCOMPARE(import->profile->amounts.size(), std::size_t(4));
    QCOMPARE(import->profile->amounts[1], 20 * 3.6e6);
    QVERIFY(std::isnan(import->profile->amounts[2]));
    const auto bills = imported("Month;Usage (kWh)\n03/2025;10\n04/2025;20\n");
    QVERIFY(bills.ok());
    QVERIFY(!bills->profile);
}

void TestLoadProfileFile::theFlowNamesItsAttachment()
{
    const auto workspace = std::move(Workspace::open(QStringLiteral(":memory:")).value());
    BillImport import;
    Flow flow;
    QVERIFY(attachLoadProfile(*workspace, import, flow).ok());
    QVERIFY(flow.profile.isEmpty());
    QVERIFY(!storedLoadProfile(*workspace, flow));
    import.profile = LoadProfile{QDateTime::fromSecsSinceEpoch(Start, Qt::UTC), 900, {1, 2}};
    QVERIFY(attachLoadProfile(*workspace, import, flow).ok());
    const QString first = flow.profile;
    QCOMPARE(first.size(), qsizetype(64));
    QVERIFY(attachLoadProfile(*workspace, import, flow).ok());
    QCOMPARE(flow.profile, first); // the same file a second time changes nothing
    import.profile = LoadProfile{import.profile->end(), 900, {3}};
    QVERIFY(attachLoadProfile(*workspace, import, flow).ok());
    QCOMPARE(storedLoadProfile(*workspace, flow)->amounts, (std::vector<double>{1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestLoadProfileFile)
#include "tst_load_profile_file.moc"
