#include "core/exchange/xlsx_table.h"

#include "core/exchange/zip_archive.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QXmlStreamReader>

namespace recp {

namespace {

using Form = BillCell::Form;

Error damaged(const QString &fileName, const QString &details = {})
{
    return {QT_TRANSLATE_NOOP("errors", "%1 is damaged, or not a workbook of the kind .xlsx."), {fileName}, details};
}

Error tooLarge(const QString &fileName)
{
    return {QT_TRANSLATE_NOOP("errors", "%1 unpacks to more than %2 MB and was not read."),
            {fileName, QString::number(bill_limits::InflatedBytes >> 20)}, {}};
}

/// The archive a workbook is, in memory.
Result<ZipArchive> openWorkbook(const QByteArray &content, const QString &fileName)
{
    return ZipArchive::open(content, {bill_limits::Parts, bill_limits::InflatedBytes, damaged(fileName), tooLarge(fileName)});
}

/// Reads a part of the workbook element by element; false where it breaks off, is too deep or brings its own entities.
template <class F> bool forEachElement(const QByteArray &part, F atStart)
{
    QXmlStreamReader xml(part);
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++depth > bill_limits::XmlDepth)
                return false;
            if (const int closed = atStart(xml); closed < 0)
                return false;
            else
                depth -= closed;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::DTD:
            return false;
        default:
            break;
        }
    }
    return !xml.hasError();
}

/// Text of all <t> below the present element but those of phonetic marks; the reader stands at its end then. Empty
/// optional: it breaks off.
std::optional<QString> richText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    int phonetic = 0;
    bool inText = false;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++depth > bill_limits::XmlDepth)
                return std::nullopt;
            if (xml.name() == u"rPh")
                phonetic = phonetic ? phonetic : depth;
            inText = xml.name() == u"t";
            break;
        case QXmlStreamReader::EndElement:
            if (phonetic == depth)
                phonetic = 0;
            --depth;
            inText = false;
            break;
        case QXmlStreamReader::Characters:
            if (inText && !phonetic && text.size() <= bill_limits::CellLength)
                text += xml.text();
            break;
        case QXmlStreamReader::DTD:
            return std::nullopt;
        default:
            break;
        }
    }
    if (xml.hasError() || depth > 0)
        return std::nullopt;
    return text;
}

/// Text of the present element, which has no elements in it; the reader stands at its end then.
std::optional<QString> plainText(QXmlStreamReader &xml)
{
    const QString text = xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement);
    return xml.hasError() ? std::nullopt : std::optional(text);
}

constexpr int ClosedItself = 1; ///< the element's end was read, too
constexpr int Broken = -1;

// Lists of a workbook are never longer than these.
constexpr qsizetype MostStrings = 1'000'000;
constexpr std::size_t MostSheets = 10'000;
constexpr qsizetype MostRelations = 20'000;
constexpr std::size_t MostStyles = 100'000; // a spreadsheet program takes 65,490
constexpr qsizetype MostMergedCells = 50'000;

/// Where the parts of a workbook are.
struct Workbook {
    struct Sheet {
        QString name;
        QString relation;
        bool hidden = false;
    };
    std::vector<Sheet> sheets;
    QHash<QString, QString> targets; ///< by relation
    bool since1904 = false;
    QStringList strings;
    std::vector<bool> isDate; ///< by cell style
};

QString targetPath(const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
}

bool readSheetList(const QByteArray &part, Workbook &book)
{
    return forEachElement(part, [&](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const QStringView flag = attributes.value(QStringLiteral("date1904"));
            book.since1904 = flag == u"1" || flag == u"true";
        } else if (xml.name() == u"sheet") {
            Workbook::Sheet sheet{attributes.value(QStringLiteral("name")).toString(), {},
                                  attributes.hasAttribute(QStringLiteral("state")) &&
                                      attributes.value(QStringLiteral("state")) != u"visible"};
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == u"id")
                    sheet.relation = attribute.value().toString();
            }
            book.sheets.push_back(sheet);
        }
        return book.sheets.size() > MostSheets ? Broken : 0;
    });
}

bool readRelations(const QByteArray &part, Workbook &book)
{
    return forEachElement(part, [&](QXmlStreamReader &xml) {
        if (xml.name() == u"Relationship")
            book.targets.insert(xml.attributes().value(QStringLiteral("Id")).toString(),
                                targetPath(xml.attributes().value(QStringLiteral("Target")).toString()));
        return book.targets.size() > MostRelations ? Broken : 0;
    });
}

bool readStrings(const QByteArray &part, Workbook &book)
{
    return forEachElement(part, [&](QXmlStreamReader &xml) {
        if (xml.name() != u"si")
            return 0;
        const auto text = richText(xml);
        if (!text)
            return Broken;
        book.strings << text->trimmed();
        return book.strings.size() > MostStrings ? Broken : ClosedItself;
    });
}

/// Whether a number format shows a date (ECMA-376 18.8.30 and 18.8.31): it names days or years, or months without hours.
bool showsDate(const QString &format)
{
    QString bare;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format.at(i);
        if (c == u'"')
            i = format.indexOf(u'"', i + 1);
        else if (c == u'[')
            i = format.indexOf(u']', i + 1);
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else
            bare += c.toLower();
        if (i < 0)
            break;
    }
    if (bare.contains(u"general"))
        return false;
    const bool time = bare.contains(u'h') || bare.contains(u's');
    return bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !time);
}

bool readStyles(const QByteArray &part, Workbook &book)
{
    QHash<int, bool> formats;
    bool inCellStyles = false;
    return forEachElement(part, [&](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"numFmt") {
            formats.insert(attributes.value(QStringLiteral("numFmtId")).toInt(),
                           showsDate(attributes.value(QStringLiteral("formatCode")).toString()));
        } else if (xml.name() == u"cellXfs") {
            inCellStyles = true;
        } else if (xml.name() == u"cellStyles" || xml.name() == u"dxfs") {
            inCellStyles = false;
        } else if (xml.name() == u"xf" && inCellStyles) {
            const int id = attributes.value(QStringLiteral("numFmtId")).toInt();
            const bool builtIn = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
                                 (id >= 50 && id <= 54) || id == 57 || id == 58;
            book.isDate.push_back(formats.value(id, builtIn));
        }
        return book.isDate.size() > MostStyles || formats.size() > qsizetype(MostStyles) ? Broken : 0;
    });
}

/// A workbook's day number as a date; empty where it is none.
QString dateText(double serial, bool since1904)
{
    constexpr double LastDay = 2'958'465; // 31/12/9999
    if (!(serial >= 1) || serial > LastDay)
        return {};
    // Day 60 of the 1900 count is a 29/2/1900 that never was; the days before it are counted from one day later.
    const QDate first = since1904 ? QDate(1904, 1, 1) : serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const auto seconds = static_cast<qint64>(std::llround((serial - std::floor(serial)) * 86'400));
    const QDateTime time = QDateTime(first.addDays(static_cast<qint64>(serial)), QTime(0, 0), Qt::UTC).addSecs(seconds);
    return time.time() == QTime(0, 0) ? time.date().toString(Qt::ISODate)
                                      : time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

struct Place {
    int row = 0;    ///< from 1
    int column = 0; ///< from 0
};

/// "B5"; empty where it is no place of a sheet.
std::optional<Place> placeOf(QStringView reference)
{
    constexpr int LastRow = 1'048'576;
    Place place;
    qsizetype i = 0;
    for (; i < reference.size() && reference.at(i) >= u'A' && reference.at(i) <= u'Z' && i < 3; ++i)
        place.column = place.column * 26 + reference.at(i).unicode() - u'A' + 1;
    bool ok = false;
    place.row = reference.mid(i).toInt(&ok);
    --place.column;
    if (!ok || place.column < 0 || place.row < 1 || place.row > LastRow)
        return std::nullopt;
    return place;
}

/// Reads the cells of a sheet.
class SheetReader
{
public:
    SheetReader(const Workbook &book, BillTable &table) : m_book(book), m_table(table) {}

    Result<void> read(const QByteArray &part)
    {
        const bool whole = forEachElement(part, [&](QXmlStreamReader &xml) { return element(xml); });
        if (m_error)
            return *m_error;
        if (!whole)
            return damaged(m_table.file);
        RECP_TRY(endRow());
        fillMerged();
        return {};
    }

private:
    int element(QXmlStreamReader &xml)
    {
        if (xml.name() == u"row") {
            if (!keep(endRow()))
                return Broken;
            bool ok = false;
            const int number = xml.attributes().value(QStringLiteral("r")).toInt(&ok);
            m_row.number = ok ? number : m_lastRow + 1;
            if (m_row.number <= m_lastRow)
                return Broken;
            m_lastRow = m_row.number;
        } else if (xml.name() == u"c" && m_lastRow > 0) {
            return cell(xml);
        } else if (xml.name() == u"mergeCell") {
            addMerged(xml.attributes().value(QStringLiteral("ref")).toString());
        }
        return 0;
    }

    int cell(QXmlStreamReader &xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        std::size_t column = m_row.cells.size();
        if (attributes.hasAttribute(QStringLiteral("r"))) {
            const auto place = placeOf(attributes.value(QStringLiteral("r")));
            if (!place || place->row != m_row.number)
                return Broken;
            column = static_cast<std::size_t>(place->column);
        }
        const QString type = attributes.value(QStringLiteral("t")).toString();
        const int style = attributes.value(QStringLiteral("s")).toInt();
        QString raw;
        while (xml.readNextStartElement()) {
            const bool inlined = xml.name() == u"is";
            if (!inlined && xml.name() != u"v") {
                xml.skipCurrentElement(); // a formula, or an extension
                continue;
            }
            const auto text = inlined ? richText(xml) : plainText(xml);
            if (!text)
                return Broken;
            raw = *text;
        }
        if (xml.hasError())
            return Broken;
        // Empty cells with a format may lie far out; only what holds something needs to be within the limit.
        if (raw.isEmpty())
            return ClosedItself;
        if (column >= bill_limits::Columns || column < m_row.cells.size())
            return column < m_row.cells.size() ? Broken : ClosedItself;
        m_row.cells.resize(column + 1);
        m_row.cells[column] = value(type, style, raw);
        return ClosedItself;
    }

    BillCell value(const QString &type, int style, const QString &raw) const
    {
        if (type == u"s") {
            bool ok = false;
            const qsizetype index = raw.toLongLong(&ok);
            return {ok ? m_book.strings.value(index) : QString(), Form::Typed};
        }
        if (type == u"d")
            return {raw.trimmed(), Form::Date};
        if (type == u"b")
            return {raw == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE"), Form::Typed};
        if (!type.isEmpty() && type != u"n")
            return {raw.trimmed(), Form::Typed}; // text, a formula's text, an error such as #N/A
        bool ok = false;
        const double number = raw.toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return {raw.trimmed(), Form::Typed};
        const bool isDate = style >= 0 && static_cast<std::size_t>(style) < m_book.isDate.size() &&
                            m_book.isDate[static_cast<std::size_t>(style)];
        if (isDate) {
            if (const QString date = dateText(number, m_book.since1904); !date.isEmpty())
                return {date, Form::Date};
        }
        return {raw.trimmed(), Form::Number};
    }

    Result<void> endRow()
    {
        const Result<void> added = m_row.cells.empty() ? Result<void>() : addRow(m_table, std::move(m_row));
        m_row = {};
        return added;
    }

    bool keep(const Result<void> &result)
    {
        if (!result)
            m_error = result.error();
        return result.ok();
    }

    void addMerged(const QString &range)
    {
        constexpr std::size_t MostRanges = 2000;
        const auto from = placeOf(QStringView(range).left(range.indexOf(u':')));
        const auto to = placeOf(QStringView(range).mid(range.indexOf(u':') + 1));
        if (from && to && range.contains(u':') && m_merged.size() < MostRanges)
            m_merged.emplace_back(*from, *to);
    }

    BillRow *row(int number)
    {
        const auto found = std::lower_bound(m_table.rows.begin(), m_table.rows.end(), number,
                                            [](const BillRow &row, int n) { return row.number < n; });
        return found == m_table.rows.end() || found->number != number ? nullptr : &*found;
    }

    /// Only text is repeated: an amount merged over two rows is one amount.
    void fillMerged()
    {
        qsizetype left = MostMergedCells;
        for (const auto &[from, to] : m_merged) {
            const BillRow *first = row(from.row);
            const qsizetype cells = qsizetype(to.row - from.row + 1) * (to.column - from.column + 1);
            if (!first || cells <= 0 || cells > left || to.column >= int(bill_limits::Columns))
                continue;
            left -= cells;
            const BillCell text = first->cell(static_cast<std::size_t>(from.column));
            if (text.isEmpty() || text.form != Form::Typed)
                continue;
            for (int number = from.row; number <= to.row; ++number) {
                BillRow *covered = row(number);
                if (!covered)
                    continue;
                const auto width = static_cast<std::size_t>(to.column) + 1;
                if (covered->cells.size() < width)
                    covered->cells.resize(width);
                for (std::size_t column = static_cast<std::size_t>(from.column); column < width; ++column) {
                    if (covered->cells[column].isEmpty())
                        covered->cells[column] = text;
                }
            }
        }
    }

    const Workbook &m_book;
    BillTable &m_table;
    BillRow m_row;
    int m_lastRow = 0;
    std::vector<std::pair<Place, Place>> m_merged;
    std::optional<Error> m_error;
};

Result<Workbook> readWorkbook(const ZipArchive &archive, const QString &fileName)
{
    Workbook book;
    struct Part {
        QString name;
        bool (*read)(const QByteArray &, Workbook &);
        bool needed;
    };
    const Part parts[] = {
        {QStringLiteral("xl/workbook.xml"), readSheetList, true},
        {QStringLiteral("xl/_rels/workbook.xml.rels"), readRelations, true},
        {QStringLiteral("xl/sharedStrings.xml"), readStrings, false},
        {QStringLiteral("xl/styles.xml"), readStyles, false},
    };
    for (const Part &part : parts) {
        if (!part.needed && !archive.has(part.name))
            continue;
        const Result<QByteArray> content = archive.part(part.name);
        if (!content)
            return content.error();
        if (!part.read(*content, book))
            return damaged(fileName, part.name);
    }
    return book;
}

const Workbook::Sheet *chosenSheet(const Workbook &book, const QString &name)
{
    const auto found = std::find_if(book.sheets.begin(), book.sheets.end(), [&](const Workbook::Sheet &sheet) {
        return name.isEmpty() ? !sheet.hidden : sheet.name.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == book.sheets.end() ? nullptr : &*found;
}

} // namespace

Result<BillTable> readXlsx(const QByteArray &content, const QString &fileName, const QString &sheetName)
{
    const Result<ZipArchive> archive = openWorkbook(content, fileName);
    if (!archive)
        return archive.error();
    const Result<Workbook> book = readWorkbook(*archive, fileName);
    if (!book)
        return book.error();
    const Workbook::Sheet *sheet = chosenSheet(*book, sheetName);
    if (!sheet) {
        if (sheetName.isEmpty())
            return damaged(fileName, QStringLiteral("no sheet"));
        QStringList names;
        for (const Workbook::Sheet &each : book->sheets)
            names << shownCell(each.name);
        return Error{QT_TRANSLATE_NOOP("errors", "%1 has no sheet “%2”; it has: %3."),
                     {fileName, sheetName, names.mid(0, 20).join(QStringLiteral(", "))}, {}};
    }
    const Result<QByteArray> part = archive->part(book->targets.value(sheet->relation));
    if (!part)
        return part.error();
    BillTable table{fileName, sheet->name, {}};
    for (const Workbook::Sheet &each : book->sheets) {
        if (!each.hidden)
            table.sheets << each.name;
    }
    RECP_TRY(SheetReader(*book, table).read(*part));
    return table;
}

} // namespace recp
