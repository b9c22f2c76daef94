#include "core/exchange/bill_head.h"
#include "core/exchange/bill_import.h"
#include "core/exchange/xlsx_table.h"
#include "core/exchange/xml_table.h"
#include "core/storage/workspace.h"

#include <cmath>
#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <zip.h>

using namespace recp;

namespace {

constexpr double KilowattHour = 3.6e6;

/// An archive of these parts.
QByteArray zipped(const std::vector<std::pair<QByteArray, QByteArray>> &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    int error = 0;
    zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_CREATE, &error);
    for (const auto &[name, content] : parts)
        zip_file_add(zip, name.constData(), zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0), 0);
    zip_close(zip);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr auto MainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// A workbook with a hidden first sheet, a sheet "Điện" of these rows, shared strings, and styles: 1 is a built-in date, 2 a
/// date of its own format, 3 money.
QByteArray workbook(const QByteArray &sheetData, const QByteArray &strings = {}, const QByteArray &properties = {})
{
    const QByteArray space = QByteArray(" xmlns=\"") + MainSpace + '"';
    return zipped({
        {"[Content_Types].xml", "<Types/>"},
        {"xl/workbook.xml", "<workbook" + space + " xmlns:r=\"r\">" + properties +
                                "<sheets><sheet name=\"Lists\" state=\"hidden\" r:id=\"r1\"/><sheet name=\"\xC4\x90i\xE1\xBB\x87n\" "
                                "sheetId=\"2\" r:id=\"r2\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/none.xml\"/>"
                                       "<Relationship Id=\"r2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
        {"xl/styles.xml", "<styleSheet" + space + "><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-42A]mm\\/yyyy;@\"/>"
                          "<numFmt numFmtId=\"171\" formatCode=\"#,##0 &quot;dy&quot;\"/></numFmts>"
                          "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                          "<xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", "<sst" + space + ">" + strings + "</sst>"},
        {"xl/worksheets/sheet2.xml", "<worksheet" + space + "><sheetData>" + sheetData + "</worksheet>"},
    });
}

/// An audit in VND without VAT of an enterprise with electricity, water and diesel.
AuditDocument audit()
{
    AuditDocument document;
    document.enterprise.id = newId();
    document.enterprise.name = QStringLiteral("A");
    document.audit.id = newId();
    document.audit.enterpriseId = document.enterprise.id;
    document.audit.factorSet = QStringLiteral("VN-2026.1");
    const auto add = [&](const char *name, Resource resource, const char *carrier, const char *unit) {
        Flow flow;
        flow.id = newId();
        flow.enterpriseId = document.enterprise.id;
        flow.name = QString::fromUtf8(name);
        flow.resource = resource;
        flow.carrier = QString::fromUtf8(carrier);
        flow.unit = QString::fromUtf8(unit);
        flow.position = int(document.flows.size());
        document.flows.push_back(flow);
    };
    add("Điện", Resource::Electricity, "", "kWh");
    add("Nước", Resource::Water, "", "m3");
    add("Dầu DO", Resource::Fuel, "diesel", "L");
    return document;
}

BillMapping mappingOf(const QByteArray &json)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("m.json")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(json);
    file.close();
    const Result<BillMapping> mapping = readBillMapping(file.fileName());
    if (!mapping)
        qFatal("%s", qPrintable(mapping.error().english()));
    return *mapping;
}

Result<BillImport> import(const QByteArray &content, const BillMapping &mapping, const AuditDocument &document = audit())
{
    const Result<BillTable> table = readBillTable(content, QStringLiteral("a.csv"), mapping);
    if (!table)
        return table.error();
    return importBills(*table, mapping, document, Language::English);
}

Result<BillImport> import(const QByteArray &content, const QString &mapping = QStringLiteral("default"), const AuditDocument &document = audit())
{
    const Result<BillMapping> read = readBillMapping(mapping);
    return read ? import(content, *read, document) : read.error();
}

/// What was taken, one record a word: "2025-01-01..2025-01-31 1000 kWh 5".
QString taken(const Result<BillImport> &import)
{
    if (!import.ok())
        return import.error().english();
    QStringList records;
    const Unit *unit = findUnitByKey(import->flow.unit);
    for (const FlowRecord &record : import->records) {
        const QString quantity = record.quantity ? QString::number(*record.quantity / unit->factor, 'g', 10) : QStringLiteral("?");
        const QString cost = record.cost ? QString::number(*record.cost, 'g', 10) : QStringLiteral("?");
        records << record.from.toString(Qt::ISODate) + QStringLiteral("..") + record.to.toString(Qt::ISODate) + u' ' + quantity + u' ' +
                       import.value().flow.unit + u' ' + cost;
    }
    return records.join(QStringLiteral(" | "));
}

/// "row column: reason" of the first rejected row.
QString firstRejected(const Result<BillImport> &import)
{
    if (!import.ok())
        return import.error().english();
    if (import->rejected.empty())
        return {};
    const RejectedRow &row = import->rejected.front();
    return QStringLiteral("%1 [%2] %3").arg(row.row).arg(row.column, row.reason.english());
}

} // namespace

class TestBillImport : public QObject
{
    Q_OBJECT

private slots:
    void theProgramsOwnMappingsAreRead();
    void aWrongMappingIsNamed_data();
    void aWrongMappingIsNamed();
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void aTableOfBillsIsRead_data();
    void aTableOfBillsIsRead();
    void aDoubtfulRowIsRejectedWithItsReason_data();
    void aDoubtfulRowIsRejectedWithItsReason();
    void aDoubtfulFileIsRefused_data();
    void aDoubtfulFileIsRefused();
    void encodingsAreToldApart_data();
    void encodingsAreToldApart();
    void everyStyleOfNumbersInAFileIsTheSame();
    void aWorkbookIsRead();
    void aWorkbookThatCountsFrom1904IsRead();
    void aHeadOverSeveralRowsIsRead();
    void registersAreKeptByTariffPeriod();
    void vatIsConvertedToTheAuditsBasis();
    void readingsAreAddedUpByMonth();
    void aGreenButtonFeedIsRead();
    void anElectronicInvoiceIsRead();
    void rowsOfOtherMetersAreLeftOut();
    void aFileTakenTwiceCountsOnce();
    void aNewFlowAndItsRecordsAreOneStepToUndo();
    void aHostileFileIsRefusedWithOneSentence_data();
    void aHostileFileIsRefusedWithOneSentence();
    void aFileCutAnywhereNeverGivesAWrongAmount();
    void aHundredThousandRowsAreReadInTime();
    void rejectedRowsAreWrittenWithoutFormulas();
};

void TestBillImport::theProgramsOwnMappingsAreRead()
{
    QCOMPARE(billMappingNames(), (QStringList{"default", "einvoice_vn", "green_button", "vietnam"}));
    for (const QString &name : billMappingNames()) {
        const Result<BillMapping> mapping = readBillMapping(name);
        QVERIFY2(mapping.ok(), mapping.ok() ? "" : qPrintable(mapping.error().english()));
        QVERIFY(!mapping->columns.empty());
    }
    QCOMPARE(readBillMapping(QStringLiteral("vietnam"))->columns, readBillMapping(QStringLiteral("default"))->columns);
    QVERIFY(!readBillMapping(QStringLiteral("none")).ok());
    QVERIFY(!readBillMapping(QStringLiteral("/none/m.json")).ok());
}

void TestBillImport::aWrongMappingIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("slip") << QByteArray(R"({"colums": {}})") << "colums is not a known field";
    QTest::newRow("field") << QByteArray(R"({"columns": {"amount": "x"}})") << "columns.amount is not a known field";
    QTest::newRow("column") << QByteArray(R"({"columns": {"cost": {}}})") << "columns.cost must be";
    QTest::newRow("numbers") << QByteArray(R"({"numbers": "1 234"})") << "numbers “1 234” is not one of";
    QTest::newRow("flow") << QByteArray(R"({"flow": {"resource": "power"}})") << "flow.resource “power” is not known";
    QTest::newRow("extends") << QByteArray(R"({"extends": "../m.json"})") << "must name one of";
    QTest::newRow("extends nothing") << QByteArray(R"({"extends": "none"})") << "There is no mapping “none”";
    QTest::newRow("xml") << QByteArray(R"({"file": "xml"})") << "row_element is missing";
    QTest::newRow("no json") << QByteArray("hello") << "not valid JSON";
}

void TestBillImport::aWrongMappingIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("m.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    const Result<BillMapping> mapping = readBillMapping(file.fileName());
    QVERIFY(!mapping.ok());
    QVERIFY2(mapping.error().english().contains(says), qPrintable(mapping.error().english()));
}

void TestBillImport::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date"); // "2025-01" a month; empty: refused
    const std::pair<const char *, const char *> rows[] = {
        {"31/01/2025", "2025-01-31"},        {"01/31/2025", "2025-01-31"},      {"31-1-2025", "2025-01-31"},
        {"31.01.25", "2025-01-31"},          {"2025-01-31", "2025-01-31"},      {"2025-01-31T00:15:00Z", "2025-01-31"},
        {"31/01/2025 23:45", "2025-01-31"},  {"1/31/2025 11:45 PM", "2025-01-31"}, {"05/05/2025", "2025-05-05"},
        {"01/2025", "2025-01"},              {"1-2025", "2025-01"},             {"2025/01", "2025-01"},
        {"202501", "2025-01"},               {"20250131", "2025-01-31"},        {"Tháng 1/2025", "2025-01"},
        {"tháng 01 năm 2025", "2025-01"},    {"T1/2025", "2025-01"},            {"T12-25", "2025-12"},
        {"Tháng mười hai năm 2025", "2025-12"}, {"tháng năm năm 2025", "2025-05"}, {"Ngày 31 tháng 1 năm 2025", "2025-01-31"},
        {"Jan 2025", "2025-01"},             {"January 2025", "2025-01"},       {"Jan-25", "2025-01"},
        {"Sept. 2025", "2025-09"},           {"5 May 2025", "2025-05-05"},      {"May 5, 2025", "2025-05-05"},
        {"2025 March", "2025-03"},           {"30/02/2025", ""},                {"13/2025", ""},
        {"00/01/2025", ""},                  {"32/13/2025", ""},                {"Tháng 13/2025", ""},
        {"31/01/1925", ""},                  {"hello", ""},                     {"Tháng 1", ""},
        {"1", ""},                           {"03/04/2025", ""},                {"2025-02-30", ""},
        {"31/01/2025 25:00", ""},            {"٣/2025", ""},
    };
    for (const auto &[text, date] : rows)
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(date);
}

void TestBillImport::datesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, date);
    const Result<BillDate> read = parseBillDate({text, BillCell::Form::Typed}, std::nullopt);
    const QString shown = !read.ok() ? QString() : read->day.toString(read->wholeMonth ? "yyyy-MM" : "yyyy-MM-dd");
    QCOMPARE(shown, date);
    QCOMPARE(parseBillDate({QStringLiteral("03/04/2025")}, DayOrder::DayFirst)->day, QDate(2025, 4, 3));
    QCOMPARE(parseBillDate({QStringLiteral("03/04/2025")}, DayOrder::MonthFirst)->day, QDate(2025, 3, 4));
    QVERIFY(!parseBillDate({QStringLiteral("31/01/2025")}, DayOrder::MonthFirst).ok());
    QCOMPARE(parseBillDate({QStringLiteral("Tháng 3")}, std::nullopt, 2025)->day, QDate(2025, 3, 1));
    QCOMPARE(parseBillDate({QStringLiteral("31/01/2025 23:45")}, std::nullopt)->second, (23 * 60 + 45) * 60);
}

void TestBillImport::aTableOfBillsIsRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("records");
    const QString january = QStringLiteral("2025-01-01..2025-01-31 1234.5 kWh 2000000");
    QTest::newRow("vietnamese") << QByteArray("Tháng;Sản lượng (kWh);Thành tiền (đồng)\n01/2025;1.234,5;2.000.000\n") << january;
    QTest::newRow("english") << QByteArray("Month,Consumption (kWh),Cost\n2025-01,\"1,234.5\",\"2,000,000\"\n") << january;
    QTest::newRow("tabs") << QByteArray("Month\tkWh\tCost\r\nJan 2025\t1234.5\t2000000\r\n") << january;
    QTest::newRow("bars") << QByteArray("Month|kWh|Cost\nJan 2025|1234.5|2000000\n") << january;
    QTest::newRow("sep line") << QByteArray("sep=|\nMonth|kWh|Cost\nJan 2025|1234.5|2000000\n") << january;
    QTest::newRow("title above") << QByteArray("Công ty Cổ phần A;;\nĐịa chỉ; Hà Nội;\n;;\nTháng;Điện năng tiêu thụ (kWh);Tiền điện\n1/2025;1234,5;2000000\n") << january;
    QTest::newRow("two dates") << QByteArray("Từ ngày;Đến ngày;Điện tiêu thụ (kWh);Tiền\n01/01/2025;31/01/2025;1234,5;2000000\n") << january;
    QTest::newRow("two months") << QByteArray("Từ ngày;Đến ngày;kWh;Tiền\n01/2025;02/2025;1234,5;7\n") << QStringLiteral("2025-01-01..2025-02-28 1234.5 kWh 7");
    QTest::newRow("another unit") << QByteArray("Tháng;Sản lượng (MWh);Thành tiền (triệu đồng)\n01/2025;1,2345;2\n") << january;
    QTest::newRow("unit column") << QByteArray("Tháng;Sản lượng;ĐVT;Thành tiền\n01/2025;1,2345;MWh;2.000.000\n") << january;
    QTest::newRow("unit in the cell") << QByteArray("Tháng;Sản lượng (kWh);Thành tiền\n01/2025;1,2345 MWh;2 triệu đồng\n") << january;
    QTest::newRow("cost unknown") << QByteArray("Tháng;Sản lượng (kWh);Thành tiền\n01/2025;1234,5;-\n") << QStringLiteral("2025-01-01..2025-01-31 1234.5 kWh ?");
    QTest::newRow("quantity unknown") << QByteArray("Tháng;Sản lượng (kWh);Thành tiền\n01/2025;;5\n") << QStringLiteral("2025-01-01..2025-01-31 ? kWh 5");
    QTest::newRow("quoted") << QByteArray("\"Tháng\";\"Sản lượng\n(kWh)\";\"Ghi \"\"chú\"\"; khác\"\n01/2025;5;\"a\r\nb\"\n") << QStringLiteral("2025-01-01..2025-01-31 5 kWh ?");
    QTest::newRow("year beside") << QByteArray("Năm,Tháng,kWh\n2025,1,5\n") << QStringLiteral("2025-01-01..2025-01-31 5 kWh ?");
    QTest::newRow("water") << QByteArray("Tháng;Nước tiêu thụ (m³);Tiền nước\n01/2025;5;7\n") << QStringLiteral("2025-01-01..2025-01-31 5 m3 7");
    QTest::newRow("newest first") << QByteArray("Tháng;kWh\n02/2025;2\n01/2025;1\n")
                                  << QStringLiteral("2025-02-01..2025-02-28 2 kWh ? | 2025-01-01..2025-01-31 1 kWh ?");
    QTest::newRow("shared day") << QByteArray("Từ ngày;Đến ngày;kWh\n15/01/2025;15/02/2025;1\n15/02/2025;15/03/2025;2\n")
                                << QStringLiteral("2025-01-15..2025-02-15 1 kWh ? | 2025-02-15..2025-03-15 2 kWh ?");
}

void TestBillImport::aTableOfBillsIsRead()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, records);
    const auto read = import(file);
    QCOMPARE(taken(read), records);
    QCOMPARE(firstRejected(read), QString());
}

void TestBillImport::aDoubtfulRowIsRejectedWithItsReason_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("rejected");
    const auto row = [](const char *name, const char *file, const char *rejected) {
        QTest::newRow(name) << QByteArray(file) << QString::fromUtf8(rejected);
    };
    row("number", "Tháng;Sản lượng (kWh)\n01/2025;1.234\n",
        "2 [Sản lượng (kWh)] “1.234” can be read with thousands or with decimals; “numbers” of a mapping must say which: “1.234,5” or “1,234.5”.");
    row("date", "Ngày bắt đầu;Ngày kết thúc;kWh\n01/02/2025;05/02/2025;5\n",
        "2 [Ngày bắt đầu] “01/02/2025” can be read as day or month first; “dates” of a mapping must say which: “dd/mm/yyyy” or “mm/dd/yyyy”.");
    row("wrong unit", "Tháng;Sản lượng;ĐVT\n01/2025;5;kWh\n02/2025;5;m3\n",
        "3 [Sản lượng] “m3” measures something else; a unit such as “kWh” is needed here.");
    row("unknown unit", "Tháng;Sản lượng;ĐVT\n01/2025;5;kWh\n02/2025;5;bó\n", "3 [Sản lượng] The unit “bó” is not known; a unit such as “kWh” is needed here.");
    row("not a number", "Tháng;kWh\n01/2025;#N/A\n", "2 [kWh] “#N/A” is not a number.");
    row("negative", "Tháng;kWh\n01/2025;-5\n", "2 [kWh] “-5” is negative; an amount is zero or more.");
    row("huge", "Tháng;kWh\n01/2025;1e300\n", "2 [kWh] “1e300” is too large or too small.");
    row("currency", "Tháng;kWh;Tiền;Loại tiền\n01/2025;5;7;USD\n", "2 [Loại tiền] The currency “USD” is not the audit's, VND.");
    row("currency of the head", "Month;kWh;Cost (USD)\n01/2025;5;7\n", "2 [Cost (USD)] The currency “USD” is not the audit's, VND.");
    row("total", "Tháng;kWh\n01/2025;5\nTổng cộng;5\n", "3 [] A total, not a bill of its own.");
    row("nothing", "Tháng;kWh;Tiền\n01/2025;;\n", "2 [] Neither a quantity nor a cost is given.");
    row("no month", "Tháng;kWh;Tiền\n;5;7\n", "2 [Tháng] The date or month is missing.");
    row("backwards", "Từ ngày;Đến ngày;kWh\n31/01/2025;01/01/2025;5\n", "2 [Đến ngày] The period ends before it begins.");
    row("too long", "Từ ngày;Đến ngày;kWh\n31/01/2020;31/01/2025;5\n", "2 [Đến ngày] The period is longer than two years.");
    row("twice", "Tháng;kWh\n01/2025;5\n1/2025;5\n", "3 [] The bill of “Điện” from 2025-01-01 to 2025-01-31 is already there.");
    row("overlap", "Từ ngày;Đến ngày;kWh\n01/01/2025;31/01/2025;5\n15/01/2025;14/02/2025;5\n",
        "3 [] The days from 2025-01-15 to 2025-02-14 overlap a bill of “Điện” from 2025-01-01 to 2025-01-31 that is already there.");
    row("registers", "Tháng;Bình thường (kWh);Cao điểm (kWh);Thấp điểm (kWh);Tổng sản lượng (kWh)\n01/2025;50;20;30;120\n",
        "2 [Tổng sản lượng (kWh)] The amounts by tariff period add up to 100 kWh, not to the quantity 120 kWh.");
    row("control characters", "Tháng;kWh\n01/2025;\xE2\x80\xAE" "5\n", "2 [kWh] “\xE2\x80\xAE" "5” is not a number.");
}

void TestBillImport::aDoubtfulRowIsRejectedWithItsReason()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, rejected);
    if (QTest::currentDataTag() == QByteArray("control characters")) {
        const auto read = import(file); // what is not shown is not written to a terminal either
        QVERIFY(read.ok() && read->accepted == 0 && read->rejected.size() == 1);
        return;
    }
    QCOMPARE(firstRejected(import(file)).replace(QChar(0xA0), u' '), rejected);
}

void TestBillImport::aDoubtfulFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("no head") << QByteArray("1;2\n3;4\n") << "no row names the columns";
    QTest::newRow("no amount") << QByteArray("Tháng;Ghi chú\n01/2025;a\n") << "no row names the columns";
    QTest::newRow("two quantities") << QByteArray("Tháng;Sản lượng A;Sản lượng B;Tiền\n01/2025;1;2;3\n") << "several columns could be “quantity” (Sản lượng A, Sản lượng B)";
    QTest::newRow("no flow") << QByteArray("Tháng;Sản lượng (t)\n01/2025;1\n") << "not clear of which flow";
    QTest::newRow("two flows") << QByteArray("Tháng;Lượng tiêu thụ (m3)\n01/2025;1\n") << "could be of several flows (Nước, Dầu DO)";
    QTest::newRow("no unit") << QByteArray("Tháng;Sản lượng\n01/2025;1\n") << "not clear of which flow";
    QTest::newRow("open quote") << QByteArray("Tháng;kWh\n01/2025;\"5\n") << "a quotation mark in row 2 is never closed";
    QTest::newRow("xml") << QByteArray("<a/>") << "a mapping must say which of its elements";
}

void TestBillImport::aDoubtfulFileIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    AuditDocument document = audit();
    const auto read = import(file, QStringLiteral("default"), document);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().english().contains(says), qPrintable(read.error().english()));
}

void TestBillImport::encodingsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("file");
    const QString text = QStringLiteral("Tháng;Sản lượng (kWh);Tiền (₫)\n01/2025;5;7\n");
    QTest::newRow("utf-8") << text.toUtf8();
    QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("utf-16 le") << QByteArray(little(text));
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("utf-16 be") << QByteArray(big(text));
    // Windows-1258 writes ả, ợ and ề as a letter and a mark: a + D2, õ (ơ) + F2, ê + CC (each after its letter).
    QTest::newRow("windows-1258") << QByteArray("Th\xE1ng;Sa\xD2n l\xFD\xF5\xF2ng (kWh);Ti\xEA\xCCn (\xFE)\n01/2025;5;7\n");
}

void TestBillImport::encodingsAreToldApart()
{
    QFETCH(QByteArray, file);
    const auto read = import(file);
    QCOMPARE(taken(read), QStringLiteral("2025-01-01..2025-01-31 5 kWh 7"));
    std::optional<TextEncoding> encoding;
    QCOMPARE(decodeText(file, QStringLiteral("a.csv"), encoding)->left(16), QStringLiteral("Tháng;Sản lượng "));
}

void TestBillImport::everyStyleOfNumbersInAFileIsTheSame()
{
    // One clear number of the file decides about the unclear ones, whatever column it is in.
    QCOMPARE(taken(import("Tháng;kWh;Tiền\n01/2025;1.234;2.000.000\n02/2025;12,5;1\n")),
             QStringLiteral("2025-01-01..2025-01-31 1234 kWh 2000000 | 2025-02-01..2025-02-28 12.5 kWh 1"));
    QCOMPARE(taken(import("Month;kWh;Cost\n01/2025;1.234;2,000,000\n")), QStringLiteral("2025-01-01..2025-01-31 1.234 kWh 2000000"));
    // A contradiction leaves only the clear ones.
    const auto both = import("Tháng;kWh;Tiền\n01/2025;12,5;\n02/2025;12.5;\n03/2025;1.234;\n");
    QCOMPARE(both->accepted, 2);
    QCOMPARE(both->rejected.front().row, 4);
    // A mapping decides without any.
    QCOMPARE(taken(import("Tháng;kWh\n01/2025;1.234\n", QStringLiteral("vietnam"))), QStringLiteral("2025-01-01..2025-01-31 1234 kWh ?"));
    // One clear date decides about the unclear ones.
    QCOMPARE(taken(import("Từ ngày;Đến ngày;kWh\n01/02/2025;28/02/2025;5\n")), QStringLiteral("2025-02-01..2025-02-28 5 kWh ?"));
    QCOMPARE(taken(import("Start date;End date;kWh\n02/01/2025;02/28/2025;5\n")), QStringLiteral("2025-02-01..2025-02-28 5 kWh ?"));
}

void TestBillImport::aWorkbookIsRead()
{
    const QByteArray strings = "<si><t>Month</t></si><si><r><t>Consumption </t></r><r><t>(kWh)</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>";
    // 45658 is 1/1/2025; the second month is text, the third has a formula's kept value.
    const QByteArray file = workbook(
        "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c><c r=\"C3\" t=\"s\"><v>1</v></c><c r=\"D3\" t=\"inlineStr\"><is><t>Cost</t></is></c></row>"
        "<row r=\"4\"><c r=\"B4\" s=\"1\"><v>45658</v></c><c r=\"C4\"><v>1234.567</v></c><c r=\"D4\" s=\"3\"><v>1E+6</v></c></row>"
        "<row r=\"5\"><c r=\"B5\" t=\"str\"><v>02/2025</v></c><c r=\"C5\"><v>5</v></c></row>"
        "<row r=\"7\"><c r=\"B7\" s=\"2\"><v>45717.5</v></c><c r=\"C7\"><f>SUM(C4:C5)</f><v>1239.567</v></c></row>"
        "<row r=\"8\"><c r=\"B8\" t=\"str\"><v>04/2025</v></c><c r=\"C8\" t=\"e\"><v>#REF!</v></c></row></sheetData>",
        strings);
    const auto read = import(file);
    QCOMPARE(taken(read), QStringLiteral("2025-01-01..2025-01-31 1234.567 kWh 1000000 | 2025-02-01..2025-02-28 5 kWh ? | "
                                         "2025-03-01..2025-03-31 1239.567 kWh ?"));
    QCOMPARE(firstRejected(read), QStringLiteral("8 [Consumption (kWh)] “#REF!” is not a number."));
    QCOMPARE(read->sheet, QStringLiteral("Điện"));
    const auto named = readXlsx(file, QStringLiteral("a.xlsx"), QStringLiteral("điện"));
    QVERIFY(named.ok());
    QVERIFY(readXlsx(file, QStringLiteral("a.xlsx"), QStringLiteral("Water")).error().english().contains(QStringLiteral("it has: Lists, Điện")));
}

void TestBillImport::aWorkbookThatCountsFrom1904IsRead()
{
    const QByteArray rows = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Month</v></c><c r=\"B1\" t=\"str\"><v>kWh</v></c></row>"
                            "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>44196</v></c><c r=\"B2\"><v>5</v></c></row></sheetData>";
    QCOMPARE(taken(import(workbook(rows, {}, "<workbookPr date1904=\"1\"/>"))), QStringLiteral("2025-01-01..2025-01-31 5 kWh ?"));
    QCOMPARE(taken(import(workbook(rows))), QStringLiteral("2020-12-01..2020-12-31 5 kWh ?"));
}

void TestBillImport::aHeadOverSeveralRowsIsRead()
{
    // "Kỳ hóa đơn" stands over two columns, the others over two rows.
    const auto cell = [](const char *place, const char *text) {
        return QByteArray("<c r=\"") + place + "\" t=\"str\"><v>" + text + "</v></c>";
    };
    const QByteArray file = workbook("<row r=\"1\">" + cell("A1", "STT") + cell("B1", "Kỳ hóa đơn") + cell("D1", "Sản lượng (kWh)") +
                                     "</row><row r=\"2\">" + cell("B2", "Từ ngày") + cell("C2", "Đến ngày") +
                                     "</row><row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\" s=\"1\"><v>45658</v></c><c r=\"C3\" s=\"1\"><v>45688</v></c>"
                                     "<c r=\"D3\"><v>1234.567</v></c></row></sheetData><mergeCells><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:D2\"/>"
                                     "<mergeCell ref=\"A1:A2\"/><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>");
    const auto read = import(file);
    QCOMPARE(taken(read), QStringLiteral("2025-01-01..2025-01-31 1234.567 kWh ?"));
    QCOMPARE(firstRejected(read), QString());
}

void TestBillImport::registersAreKeptByTariffPeriod()
{
    const auto read = import("Tháng;Bình thường (kWh);Cao điểm (kWh);Thấp điểm (kWh);Công suất cực đại (kW)\n01/2025;50;20;30;12\n");
    QCOMPARE(taken(read), QStringLiteral("2025-01-01..2025-01-31 100 kWh ?"));
    const FlowRecord &record = read->records.front();
    QCOMPARE(record.normal, 50 * KilowattHour);
    QCOMPARE(record.peak, 20 * KilowattHour);
    QCOMPARE(record.offPeak, 30 * KilowattHour);
    QCOMPARE(record.peakDemand, 12'000.0);
    QCOMPARE(record.source, QStringLiteral("a.csv"));
    QVERIFY(record.knownAs == KnownAs::Billed);
}

void TestBillImport::vatIsConvertedToTheAuditsBasis()
{
    const QByteArray with = "Tháng;kWh;Tiền sau thuế\n01/2025;5;108\n";
    const QByteArray both = "Tháng;kWh;Tiền trước thuế;Tiền sau thuế\n01/2025;5;100;108\n";
    QCOMPARE(taken(import(with)), QStringLiteral("2025-01-01..2025-01-31 5 kWh 100")); // 108 / 1.08
    QCOMPARE(taken(import(both)), QStringLiteral("2025-01-01..2025-01-31 5 kWh 100"));
    AuditDocument document = audit();
    document.audit.vatBasis = VatBasis::Included;
    QCOMPARE(taken(import(both, QStringLiteral("default"), document)), QStringLiteral("2025-01-01..2025-01-31 5 kWh 108"));
    const BillMapping said = mappingOf(R"({"extends": "default", "vat": "included"})");
    QCOMPARE(taken(import("Tháng;kWh;Tiền\n01/2025;5;108\n", said)), QStringLiteral("2025-01-01..2025-01-31 5 kWh 100"));
}

void TestBillImport::readingsAreAddedUpByMonth()
{
    const auto read = import("Thời gian;kWh\n30/01/2025 00:00;1\n30/01/2025 00:30;2\n31/01/2025 00:00;4\n31/01/2025 00:00;4\n01/02/2025 00:30;8\n");
    QCOMPARE(taken(read), QStringLiteral("2025-01-30..2025-01-31 7 kWh ? | 2025-02-01..2025-02-01 8 kWh ?"));
    QCOMPARE(firstRejected(read), QStringLiteral("5 [Thời gian] A reading of this time is there twice."));
    QCOMPARE(read->accepted, 4);
    QCOMPARE(read->notes.front().english(), QStringLiteral("a.csv: the readings of 01/2025 cover 2 of 31 days."));
    QVERIFY(read->records.front().knownAs == KnownAs::Measured);
}

void TestBillImport::aGreenButtonFeedIsRead()
{
    // Two quarters of an hour around midnight in Ha Noi (UTC+7) at the end of January; kWh with a multiplier of 3.
    const auto block = [](const char *self, const char *readings) {
        return QByteArray("<entry><link rel=\"self\" href=\"") + self + "\"/><content><IntervalBlock>" + readings + "</IntervalBlock></content></entry>";
    };
    const auto reading = [](qint64 start, int value) {
        return "<IntervalReading><cost>5000</cost><timePeriod><duration>900</duration><start>" + QByteArray::number(start) +
               "</start></timePeriod><value>" + QByteArray::number(value) + "</value></IntervalReading>";
    };
    const qint64 midnight = QDateTime(QDate(2025, 2, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch() - 7 * 3600;
    const QByteArray start = "<feed xmlns:e=\"http://naesb.org/espi\"><entry><content><LocalTimeParameters><tzOffset>25200</tzOffset>"
                             "</LocalTimeParameters></content></entry>";
    const auto meter = [](const char *title, const char *self, const char *type) {
        return QByteArray("<entry><title>") + title + "</title><link rel=\"self\" href=\"" + self + "\"/><link rel=\"related\" href=\"" + type +
               "\"/><content><MeterReading/></content></entry>";
    };
    const auto type = [](const char *self, int direction, int uom = 72) {
        return QByteArray("<entry><link rel=\"self\" href=\"") + self + "\"/><content><ReadingType><currency>704</currency><flowDirection>" +
               QByteArray::number(direction) + "</flowDirection><powerOfTenMultiplier>3</powerOfTenMultiplier><uom>" + QByteArray::number(uom) +
               "</uom></ReadingType></content></entry>";
    };
    const QByteArray readings = reading(midnight - 900, 2) + reading(midnight, 3);
    const QByteArray one = start + meter("In", "M/1", "T/1") + type("T/1", 1) + block("M/1/IntervalBlock/1", readings.constData());
    const QByteArray solar = meter("Out", "M/2", "T/2") + type("T/2", 19) + block("M/2/IntervalBlock/1", readings.constData());
    const QString sum = QStringLiteral("2025-01-31..2025-01-31 2 kWh 5 | 2025-02-01..2025-02-01 3 kWh 5");
    QCOMPARE(usualBillMapping(one), QStringLiteral("green_button"));
    QCOMPARE(taken(import(one + "</feed>", QStringLiteral("green_button"))), sum);
    QCOMPARE(taken(import(one + solar + "</feed>", QStringLiteral("green_button"))), sum); // what goes back to the grid is no use
    const QByteArray second = meter("Hall 2", "M/3", "T/1") + block("M/3/IntervalBlock/1", readings.constData());
    const auto two = import(one + second + "</feed>", QStringLiteral("green_button"));
    QVERIFY(!two.ok() && two.error().english().contains(QStringLiteral("must name one of: In, Hall 2")));
    QCOMPARE(taken(import(one + second + "</feed>", mappingOf(R"({"extends": "green_button", "sheet": "Hall 2"})"))), sum);
    const QByteArray power = start + meter("In", "M/1", "T/1") + type("T/1", 1, 38) + block("M/1/IntervalBlock/1", readings.constData()) + "</feed>";
    QVERIFY(import(power, QStringLiteral("green_button")).error().english().contains(QStringLiteral("code 38")));
}

void TestBillImport::anElectronicInvoiceIsRead()
{
    const auto invoice = [](const char *number, const char *day, const char *amount) {
        return QByteArray("<HDon><DLHDon><TTChung><SHDon>") + number + "</SHDon><NLap>" + day + "</NLap><DVTTe>VND</DVTTe></TTChung><NDHDon><NBan><Ten>B</Ten>"
               "</NBan><DSHHDVu><HHDVu><THHDVu>Dầu DO 0,05S</THHDVu><DVTinh>Lít</DVTinh><SLuong>" + amount + "</SLuong><ThTien>2000</ThTien></HHDVu>"
               "<HHDVu><THHDVu>Phí vận chuyển</THHDVu><DVTinh>chuyến</DVTinh><SLuong>1</SLuong><ThTien>5</ThTien></HHDVu></DSHHDVu></NDHDon></DLHDon></HDon>";
    };
    const QByteArray file = "<?xml version=\"1.0\"?><HDons xmlns=\"urn:x\">" + invoice("7", "2025-01-05", "100.5") + invoice("8", "2025-01-20", "200") +
                            invoice("9", "2025-02-05", "300") + "</HDons>";
    QCOMPARE(usualBillMapping(file), QStringLiteral("einvoice_vn"));
    const BillMapping mapping = mappingOf(R"({"extends": "einvoice_vn", "flow": {"resource": "fuel", "carrier": "diesel"},
                                              "only": {"column": "THHDVu", "texts": ["dầu do"]}})");
    const auto read = import(file, mapping);
    QCOMPARE(taken(read), QStringLiteral("2025-01-01..2025-01-31 300.5 L 4000 | 2025-02-01..2025-02-28 300 L 2000"));
    QCOMPARE(read->leftOut, 3);
    QCOMPARE(firstRejected(read), QString());
    QVERIFY(import("<HDon><DLHDon/></HDon>", mapping).error().english().contains(QStringLiteral("no element")));
}

void TestBillImport::rowsOfOtherMetersAreLeftOut()
{
    const BillMapping mapping = mappingOf(R"({"extends": "vietnam", "only": {"column": "Mã điểm đo", "texts": ["PD01"]}})");
    const auto read = import("Mã điểm đo;Tháng;kWh\nPD01;01/2025;1.000\nPD02;01/2025;7\n", mapping);
    QCOMPARE(taken(read), QStringLiteral("2025-01-01..2025-01-31 1000 kWh ?"));
    QCOMPARE(read->leftOut, 1);
}

void TestBillImport::aFileTakenTwiceCountsOnce()
{
    AuditDocument document = audit();
    const QByteArray file = "Tháng;kWh;Tiền\n01/2025;5;7\n02/2025;5;7\n";
    const auto first = import(file, QStringLiteral("default"), document);
    QCOMPARE(first->accepted, 2);
    document.records = first->records;
    const auto second = import(file, QStringLiteral("default"), document);
    QCOMPARE(second->accepted, 0);
    QCOMPARE(qsizetype(second->rejected.size()), 2);
    QVERIFY(second->rejected[0].alreadyThere && second->rejected[1].alreadyThere);
    // Another flow's bill of the same month is none of its business, nor is one part's meter.
    for (FlowRecord &record : document.records)
        record.meterId = newId();
    QCOMPARE(import(file, QStringLiteral("default"), document)->accepted, 2);
    document.audit.closedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(import(file, QStringLiteral("default"), document).error().english().contains(QStringLiteral("is closed")));
}

void TestBillImport::aNewFlowAndItsRecordsAreOneStepToUndo()
{
    auto opened = Workspace::open(QStringLiteral(":memory:"));
    QVERIFY(opened.ok());
    const std::unique_ptr<Workspace> workspace = std::move(*opened);
    AuditDocument document = audit();
    document.flows.clear();
    QVERIFY(workspace->save(document).ok());
    const auto read = import("Tháng;kWh;Tiền\n01/2025;5;7\n02/2025;5;7\n", QStringLiteral("default"), document);
    QVERIFY(read.ok() && read->newFlow);
    QCOMPARE(read->flow.name, QStringLiteral("Electricity"));
    QVERIFY(workspace->save({read->flow}, read->records).ok());
    QCOMPARE(workspace->audit(document.audit.id)->records, read->records);
    QVERIFY(workspace->undo().ok());
    QVERIFY(workspace->audit(document.audit.id)->flows.empty());
    QVERIFY(workspace->audit(document.audit.id)->records.empty());
    QVERIFY(workspace->redo().ok());
    QCOMPARE(qsizetype(workspace->audit(document.audit.id)->records.size()), 2);
    QVERIFY(workspace->verify(document.audit.id)->isEmpty());
}

void TestBillImport::aHostileFileIsRefusedWithOneSentence_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("mapping");
    const auto row = [](const char *name, const QByteArray &file, const char *mapping = "default") {
        QTest::newRow(name) << file << QString::fromLatin1(mapping);
    };
    const QByteArray good = workbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Month</v></c><c r=\"B1\" t=\"str\"><v>kWh</v></c></row></sheetData>");
    row("empty", {});
    row("spaces", QByteArray(1000, ' '));
    row("binary", QByteArray("\x00\x01\x02\xff\xfe\x81", 6).repeated(1000));
    row("pdf", "%PDF-1.7\n1 0 obj");
    row("old workbook", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(1000, '\0'));
    row("larger than allowed", QByteArray(bill_limits::FileBytes + 1, 'x'));
    row("one long line", QByteArray(5'000'000, 'x'));
    row("many columns", QByteArray(100'000, ';'));
    row("many columns with text", QByteArray("a;").repeated(100'000));
    row("many rows", QByteArray("a;b\n").repeated(300'000));
    row("many quotes", QByteArray(1'000'001, '"'));
    row("utf-16 cut", QByteArray("\xFF\xFE" "a", 3));
    row("cut workbook", good.left(good.size() / 2));
    row("no archive", "PK\x03\x04 hello");
    row("no workbook", zipped({{"a.txt", "hello"}}));
    row("no sheet", zipped({{"xl/workbook.xml", "<workbook/>"}, {"xl/_rels/workbook.xml.rels", "<Relationships/>"}}));
    row("lost sheet", zipped({{"xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" r:id=\"r1\" xmlns:r=\"r\"/></sheets></workbook>"},
                              {"xl/_rels/workbook.xml.rels", "<Relationships/>"}}));
    row("bomb", workbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + QByteArray(150'000'000, ' ') + "</v></c></row></sheetData>"));
    QByteArray deep = QByteArray("<a>").repeated(100'000);
    row("deep workbook", workbook(deep));
    row("not xml", workbook("<row r=\"1\"></sheetData>"));
    row("rows backwards", workbook("<row r=\"2\"><c t=\"str\"><v>Month</v></c></row><row r=\"1\"><c t=\"str\"><v>kWh</v></c></row></sheetData>"));
    row("entities in a workbook", zipped({{"xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook>&b;</workbook>"},
                                          {"xl/_rels/workbook.xml.rels", "<Relationships/>"}}));
    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i)
        laughs += "<!ENTITY a" + QByteArray::number(i) + " \"&a" + QByteArray::number(i - 1) + ";&a" + QByteArray::number(i - 1) + ";\">";
    laughs += "]><HDon><DLHDon>&a29;</DLHDon></HDon>";
    row("entities", laughs, "einvoice_vn");
    row("entities of a feed", laughs, "green_button");
    row("outside entity", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><HDon><DLHDon>&b;</DLHDon></HDon>", "einvoice_vn");
    row("deep xml", deep, "einvoice_vn");
    row("deep feed", deep, "green_button");
    row("cut xml", "<HDon><DLHDon><DSHHDVu><HHDVu><SLuong>5", "einvoice_vn");
    row("feed without readings", "<feed xmlns=\"http://naesb.org/espi\"/>", "green_button");
    row("feed of text", "hello", "green_button");
    row("reading without a type", "<feed><entry><IntervalBlock><IntervalReading/></IntervalBlock></entry></feed>", "green_button");
}

void TestBillImport::aHostileFileIsRefusedWithOneSentence()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, mapping);
    QElapsedTimer timer;
    timer.start();
    const auto read = import(file, mapping);
    QVERIFY(!read.ok());
    const QString sentence = read.error().english();
    QVERIFY2(sentence.startsWith(QStringLiteral("a.csv")) && sentence.endsWith(u'.') && !sentence.contains(u'\n'), qPrintable(sentence));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestBillImport::aFileCutAnywhereNeverGivesAWrongAmount()
{
    const QByteArray file = "Tháng;Sản lượng (kWh);Tiền (₫);Số hóa đơn\n01/2025;1234,5;2000000;\"A;1\"\n02/2025;1234,5;2000000;\"A;2\"\n";
    for (qsizetype length = 0; length < file.size(); ++length) {
        const auto read = import(file.left(length));
        QVERIFY(read.ok() || !read.error().english().isEmpty());
    }
    const QByteArray book = workbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Month</v></c><c r=\"B1\" t=\"str\"><v>kWh</v></c></row>"
                                     "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45658</v></c><c r=\"B2\"><v>5</v></c></row></sheetData>");
    for (qsizetype length = 0; length < book.size(); length += 13)
        QVERIFY(!import(book.left(length)).ok());
}

void TestBillImport::aHundredThousandRowsAreReadInTime()
{
    QByteArray file = "Date;kWh;Cost\n";
    QDateTime time(QDate(2022, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < 100'000; ++i, time = time.addSecs(900))
        file += time.toString(QStringLiteral("yyyy-MM-dd HH:mm")).toLatin1() + ";1.5;" + QByteArray::number(i % 7 ? 1000 : -5) + '\n';
    QElapsedTimer timer;
    timer.start();
    const auto read = import(file);
    QCOMPARE(read->accepted, 100'000);
    QCOMPARE(qsizetype(read->records.size()), 35); // 1041.7 days from January 2022
    // 100,000 bills of a day each, most of them of days that are there already
    QByteArray bills = "From;To;kWh\n";
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray day = QDate(2000, 1, 1).addDays(i % 9000).toString(Qt::ISODate).toLatin1();
        bills += day + ';' + day + ";1\n";
    }
    const auto days = import(bills);
    QCOMPARE(days->accepted, 9000);
    QCOMPARE(qsizetype(days->rejected.size()), 91'000);
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void TestBillImport::rejectedRowsAreWrittenWithoutFormulas()
{
    const auto read = import("Tháng;kWh;Ghi chú\n01/2025;-5;=HYPERLINK(\"x\")\n02/2025;7;ok\n");
    QVERIFY(read.ok());
    const QByteArray csv = rejectedRowsCsv({*read}, Texts(Language::English));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    const Result<BillTable> table = readCsv(csv, QStringLiteral("r.csv"));
    QCOMPARE(qsizetype(table->rows.size()), 2);
    QCOMPARE(table->rows[1].cell(1).text, QStringLiteral("2"));
    QCOMPARE(table->rows[1].cell(2).text, QStringLiteral("kWh"));
    QVERIFY(table->rows[1].cell(3).text.contains(QStringLiteral("negative")));
    QCOMPARE(table->rows[1].cell(5).text, QStringLiteral("-5"));
    QCOMPARE(table->rows[1].cell(6).text, QStringLiteral("'=HYPERLINK(\"x\")"));
}

QTEST_GUILESS_MAIN(TestBillImport)
#include "tst_bill_import.moc"
