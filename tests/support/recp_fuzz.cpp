// recp_fuzz [SECONDS]: feeds damaged input to every reader of the program. A crash, a sanitizer's finding, an error
// without a sentence or a file that is taken but does not come back the same is a failure. The seed is fixed.

#include "core/calculators/calculator.h"
#include "core/catalog/catalog.h"
#include "core/catalog/checklist.h"
#include "core/exchange/audit_bundle.h"
#include "core/exchange/audit_json.h"
#include "core/exchange/bill_import.h"
#include "core/exchange/calculation_json.h"
#include "core/exchange/load_profile_file.h"
#include "core/exchange/reading_series.h"
#include "core/exchange/samples.h"
#include "core/units/units.h"
#include "tests/support/random_document.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <zip.h>

using namespace recp;

namespace
{

std::mt19937_64 randomNumbers(20261123);

int below(qsizetype count)
{
    return count <= 0 ? 0 : static_cast<int>(randomNumbers() % static_cast<quint64>(count));
}

void expect(bool holds, const char *what, const QByteArray &input)
{
    if (holds)
        return;
    std::fprintf(stderr, "recp_fuzz: %s\n%s\n", what, input.left(2000).constData());
    std::exit(1);
}

QByteArray damaged(QByteArray text)
{
    static const QByteArray pieces[] = {"\"",  "{",   "}",    "[",      "]",     ",",        ":",      "null",  "true",
                                        "-",   "1e9", "1e999", "-0.0",  "\\u0000", "\\ud800", "\xff",   "\xe1\xba", "NaN",
                                        "0x1", "\n",  "''",   "1.234", "1,5",   "٣",        "\u202E", "kWh",   "%1"};
    for (int times = 1 + below(6); times > 0; --times) {
        const int at = below(text.size() + 1);
        switch (below(6)) {
        case 0:
            text.insert(at, pieces[below(std::size(pieces))]);
            break;
        case 1:
            text.remove(at, 1 + below(20));
            break;
        case 2:
            text.truncate(at);
            break;
        case 3:
            if (at < text.size())
                text[at] = static_cast<char>(randomNumbers());
            break;
        case 4:
            text.insert(at, text.mid(below(text.size()), below(200)));
            break;
        default:
            text.replace(at, 1 + below(8), pieces[below(std::size(pieces))]);
        }
    }
    return text;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Counts {
    const char *reader = "";
    qint64 accepted = 0;
    qint64 refused = 0;

    template <class T> void add(const Result<T> &result, const QByteArray &input)
    {
        ++(result.ok() ? accepted : refused);
        expect(result.ok() || !result.error().english().isEmpty(), "an error has no sentence", input);
    }
};

void fuzzAudit(Counts &counts)
{
    static const std::vector<QByteArray> seeds = [] {
        std::vector<QByteArray> all;
        for (const SampleInfo &sample : samples())
            all.push_back(toJson(*loadSample(sample.name)));
        for (int i = 0; i < 4; ++i)
            all.push_back(toJson(test::randomDocument(randomNumbers)));
        return all;
    }();
    const QByteArray input = damaged(seeds[static_cast<std::size_t>(below(qsizetype(seeds.size())))]);
    const Result<AuditDocument> read = auditFromJson(input, QStringLiteral("fuzz.json"));
    counts.add(read, input);
    if (!read.ok())
        return;
    const Result<AuditDocument> again = auditFromJson(toJson(*read), QStringLiteral("fuzz.json"));
    expect(again.ok() && toJson(*again) == toJson(*read), "an audit that was taken does not come back the same", input);
}

void fuzzCatalog(Counts &counts)
{
    static const QTemporaryDir folder;
    static const QStringList files = [] {
        QStringList all;
        for (const char *part : {"factors", "checks", "solutions", "sectors"}) {
            QDir().mkpath(folder.filePath(QString::fromLatin1(part)));
            QDirIterator it(QStringLiteral(":/recp/") + QString::fromLatin1(part), {QStringLiteral("*.json")});
            while (it.hasNext())
                all << it.next().mid(7);
        }
        return all;
    }();
    const QString broken = files.at(below(files.size()));
    QByteArray input;
    for (const QString &name : files) {
        const QByteArray content = contentOf(QStringLiteral(":/recp/") + name);
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            std::exit(1);
        input = name == broken ? damaged(content) : input;
        file.write(name == broken ? input : content);
    }
    counts.add(Catalog::load(folder.path()), input);
}

void fuzzNumbers(Counts &counts)
{
    static const QByteArray seeds[] = {"1.234,5 kWh", "1,234.5",  "7 bar",  "12 %",      "-3,5e4", "1 234 567,89",
                                       "13,56,19,400", "0.000001", "−5 °C", "10 kg/cm2", "1e308 MWh/yr"};
    static const QLocale locales[] = {QLocale(QLocale::Vietnamese), QLocale(QLocale::English), QLocale::c()};
    const QByteArray input = damaged(seeds[below(std::size(seeds))]);
    const QString text = QString::fromUtf8(input);
    const QLocale &locale = locales[below(std::size(locales))];
    const Result<double> number = parseNumber(text, locale);
    counts.add(number, input);
    expect(!number.ok() || std::isfinite(*number), "a number that was taken is not finite", input);
    const auto kind = static_cast<QuantityKind>(below(static_cast<int>(QuantityKind::YearlyMoney)));
    if (!unitsOf(kind).empty())
        counts.add(parseQuantity(text, kind, unitsOf(kind).front(), locale), input);
}

void fuzzCalculation(Counts &counts)
{
    const Calculator &calculator = calculators()[static_cast<std::size_t>(below(qsizetype(calculators().size())))];
    QJsonObject inputs;
    for (const InputDefinition &input : calculator.inputs) {
        const QJsonValue number = below(3) == 0 ? QJsonValue(std::ldexp(below(1000), below(200) - 100) * (below(4) ? 1 : -1))
                                                : QJsonValue(std::isfinite(input.typical) ? input.typical : below(100));
        QJsonValue value = input.list ? QJsonValue(QJsonArray{number, number}) : number;
        if (!input.choices.empty())
            value = QString::fromLatin1(input.choices[static_cast<std::size_t>(below(qsizetype(input.choices.size())))].key);
        if (below(8) != 0)
            inputs.insert(QString::fromUtf8(input.key), QJsonObject{{"value", value}, {"unit", QString::fromUtf8(input.unit)}});
    }
    QByteArray text = QJsonDocument(QJsonObject{{"inputs", inputs}}).toJson();
    if (below(2) == 0)
        text = damaged(text);
    counts.add(runCalculation(calculator, QJsonDocument::fromJson(text).object()), text);
}

/// A small workbook of bills.
QByteArray workbookSeed()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("a.xlsx")).toUtf8();
    const std::pair<const char *, QByteArray> parts[] = {
        {"xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" xmlns:r=\"r\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"s.xml\"/></Relationships>"},
        {"xl/s.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Month</v></c><c r=\"B1\" t=\"str\"><v>kWh</v></c></row>"
                     "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>01/2025</v></c><c r=\"B2\"><v>5.5</v></c></row></sheetData>"
                     "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>"},
    };
    zip_t *zip = zip_open(path.constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, content] : parts) {
        const zip_int64_t index =
            zip_file_add(zip, name, zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0), 0);
        // Stored as it is, so that damage reaches the text and not only the archive.
        zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_close(zip);
    return contentOf(QString::fromUtf8(path));
}

/// Bills: what is taken must be finite, over days that exist, and not there a second time.
void fuzzBills(Counts &counts)
{
    struct Seed {
        const char *mapping;
        QByteArray content;
    };
    static const Seed seeds[] = {
        {"default", "Tháng;Sản lượng (kWh);Thành tiền (đồng);Số hóa đơn\n01/2025;1.234,5;2.000.000;\"A;1\"\n02/2025;99;7;B\n"},
        {"default", "From,To,Consumption,Unit,Cost,Currency\n2025-01-01,2025-01-31,\"1,234.5\",kWh,5,VND\n"},
        {"default", "Date\tkWh\n2025-01-01 00:15\t1.5\n2025-01-01 00:30\t2.5\n"},
        {"einvoice_vn", "<HDon><DLHDon><TTChung><NLap>2025-01-05</NLap><DVTTe>VND</DVTTe></TTChung><DSHHDVu><HHDVu><DVTinh>kWh</DVTinh>"
                        "<SLuong>5.5</SLuong><ThTien>7</ThTien></HHDVu></DSHHDVu></DLHDon></HDon>"},
        {"green_button", "<feed><entry><link rel=\"self\" href=\"T\"/><ReadingType><uom>72</uom></ReadingType></entry><entry><IntervalBlock>"
                         "<IntervalReading><timePeriod><duration>900</duration><start>1330578000</start></timePeriod><value>282</value>"
                         "</IntervalReading></IntervalBlock></entry></feed>"},
        {"default", workbookSeed()},
    };
    const Seed &seed = seeds[below(std::size(seeds))];
    const QByteArray input = damaged(seed.content);
    const Result<BillMapping> mapping = readBillMapping(QString::fromLatin1(seed.mapping));
    const Result<BillTable> table = readBillTable(input, QStringLiteral("fuzz"), *mapping);
    AuditDocument document;
    const Result<BillImport> bills = table.ok() ? importBills(*table, *mapping, document, Language::English) : table.error();
    counts.add(bills, input);
    if (!bills.ok())
        return;
    for (const FlowRecord &record : bills->records) {
        expect(record.from.isValid() && record.from <= record.to, "a bill was taken for days that do not exist", input);
        expect(std::isfinite(record.quantity.value_or(0)) && std::isfinite(record.cost.value_or(0)), "a bill's amount is not finite", input);
    }
    document.flows = {bills->flow};
    document.records = bills->records;
    const Result<BillImport> again = importBills(*table, *mapping, document, Language::English);
    expect(again.ok() && again->records.empty(), "a file of bills was taken twice", input);
}

/// Bundles: the text of the changes and of the audit is damaged and packed again with hashes that are right, or the bytes are.
void fuzzBundles(Counts &counts)
{
    static const std::vector<AuditBundle> seeds = [] {
        std::vector<AuditBundle> all;
        for (int i = 0; i < 3; ++i) {
            AuditBundle bundle;
            bundle.document = test::randomDocument(randomNumbers);
            bundle.madeBy = QStringLiteral("a");
            bundle.versions = stamped({}, rowsOf(bundle.document), {bundle.madeBy, 5});
            AuditDocument other = bundle.document;
            other.enterprise.name = QStringLiteral("other");
            bundle.versions = merged(stamped(bundle.versions, rowsOf(other), {QStringLiteral("b"), 6}), bundle.versions);
            bundle.document = other;
            bundle.attachments = {{QString(), QStringLiteral("a.txt"), "content"}};
            all.push_back(bundle);
        }
        return all;
    }();
    const AuditBundle &seed = seeds[static_cast<std::size_t>(below(qsizetype(seeds.size())))];
    if (below(4) == 0) {
        const QByteArray input = damaged(*packed(seed, {}));
        counts.add(unpacked(input, QStringLiteral("fuzz.recp"), {}), input);
        return;
    }
    auto row = seed.versions.begin();
    std::advance(row, below(qsizetype(seed.versions.size())));
    const QByteArray input = damaged(QJsonDocument(toJson(row->second)).toJson(QJsonDocument::Compact));
    const Result<RowVersion> read = rowVersionFromJson(QJsonDocument::fromJson(input).object(), row->first, QStringLiteral("fuzz.recp"));
    counts.add(read, input);
    if (!read.ok())
        return;
    const Result<RowVersion> again = rowVersionFromJson(toJson(*read), row->first, QStringLiteral("fuzz.recp"));
    expect(again.ok() && *again == *read, "a row's version does not come back the same", input);
    AuditVersions hostile = seed.versions;
    hostile[row->first] = *read;
    const AuditVersions one = merged(seed.versions, hostile), two = merged(hostile, seed.versions);
    expect(one == two, "a merge differs by its direction", input);
    expect(merged(one, hostile) == one, "a merge done twice differs", input);
    counts.add(documentOf(one, QStringLiteral("fuzz.recp")), input);
}

void fuzzSeries(Counts &counts)
{
    static const QByteArray seeds[] = {"Time;P (kW)\n10:00;12,5\n10:15;13,5\n10:30;14,5\n", "31/01/2025 10:00\t12,5\n31/01/2025 10:15\t13,5\n", "12.5\n13.5\n"};
    const QByteArray input = damaged(seeds[below(std::size(seeds))]);
    const Result<ReadingSeries> series = readSeries(QString::fromUtf8(input), QStringLiteral("fuzz"), QLocale(QLocale::Vietnamese));
    counts.add(series, input);
    for (const double value : series.ok() ? series->values : std::vector<double>())
        expect(std::isfinite(value), "a reading is not finite", input);
    const QByteArray profile = damaged("load_profile 1\n2025-01-01T00:00:00 900\n1.5\n2.5\n\n3\n");
    counts.add(loadProfileFromText(profile), profile);
}

void fuzzChecklists(Counts &counts)
{
    static const Catalog catalog = *Catalog::load();
    static const QByteArray seed = [] {
        Checklist list;
        list.name = {QStringLiteral("a"), QStringLiteral("b")};
        list.hidden = {catalog.checks().front().id};
        CheckChange change;
        change.id = catalog.checks().back().id;
        change.question = catalog.checks().back().question;
        list.changes = {change};
        return writeChecklist(list);
    }();
    const QByteArray input = damaged(seed);
    const Result<Checklist> list = readChecklist(input, QStringLiteral("fuzz.json"), catalog);
    counts.add(list, input);
    if (list.ok())
        expect(*readChecklist(writeChecklist(*list), QStringLiteral("fuzz.json"), catalog) == *list, "a checklist does not come back the same", input);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 seconds = argc > 1 ? QByteArray(argv[1]).toLongLong() : 60;
    Counts audits{.reader = "audits"};
    Counts catalogs{.reader = "catalogues"};
    Counts numbers{.reader = "numbers and quantities"};
    Counts calculations{.reader = "calculations"};
    Counts bills{.reader = "bills"};
    Counts bundles{.reader = "bundles"};
    Counts series{.reader = "series and load profiles"};
    Counts checklists{.reader = "checklists"};
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < seconds * 1000) {
        fuzzCatalog(catalogs);
        for (int i = 0; i < 50; ++i) {
            fuzzAudit(audits);
            fuzzCalculation(calculations);
            fuzzNumbers(numbers);
            fuzzBills(bills);
            fuzzBundles(bundles);
            fuzzSeries(series);
            fuzzChecklists(checklists);
        }
    }
    for (const Counts &counts : {audits, catalogs, numbers, calculations, bills, bundles, series, checklists})
        std::printf("%-24s accepted %8lld, refused %8lld\n", counts.reader, static_cast<long long>(counts.accepted),
                    static_cast<long long>(counts.refused));
    return 0;
}
