#include "core/exchange/bill_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <QCoreApplication>
#include <QStringDecoder>

namespace recp {

namespace {

/// Windows-1258 where it is not Latin-1; 0: not a character of it.
struct CodePoint {
    unsigned char byte;
    char16_t character;
};
constexpr CodePoint codePage1258[] = {
    {0x80, 0x20AC}, {0x81, 0},      {0x82, 0x201A}, {0x83, 0x0192}, {0x84, 0x201E}, {0x85, 0x2026}, {0x86, 0x2020},
    {0x87, 0x2021}, {0x88, 0x02C6}, {0x89, 0x2030}, {0x8A, 0},      {0x8B, 0x2039}, {0x8C, 0x0152}, {0x8D, 0},
    {0x8E, 0},      {0x8F, 0},      {0x90, 0},      {0x91, 0x2018}, {0x92, 0x2019}, {0x93, 0x201C}, {0x94, 0x201D},
    {0x95, 0x2022}, {0x96, 0x2013}, {0x97, 0x2014}, {0x98, 0x02DC}, {0x99, 0x2122}, {0x9A, 0},      {0x9B, 0x203A},
    {0x9C, 0x0153}, {0x9D, 0},      {0x9E, 0},      {0x9F, 0x0178}, {0xC3, 0x0102}, {0xCC, 0x0300}, {0xD0, 0x0110},
    {0xD2, 0x0309}, {0xD5, 0x01A0}, {0xDD, 0x01AF}, {0xDE, 0x0303}, {0xE3, 0x0103}, {0xEC, 0x0301}, {0xF0, 0x0111},
    {0xF2, 0x0323}, {0xF5, 0x01A1}, {0xFD, 0x01B0}, {0xFE, 0x20AB},
};

/// Empty where a byte is not of the code page.
QString fromCodePage1258(const QByteArray &content)
{
    static const auto table = [] {
        std::array<char16_t, 256> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<char16_t>(i);
        for (const CodePoint &point : codePage1258)
            all[point.byte] = point.character;
        return all;
    }();
    QString text;
    text.reserve(content.size());
    for (char byte : content) {
        const char16_t character = table[static_cast<unsigned char>(byte)];
        if (character == 0)
            return {};
        text += QChar(character);
    }
    return text.normalized(QString::NormalizationForm_C); // marks follow their letters in this code page
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\t' && c != u'\r' && c != u'\n';
}

Error notATable(const QString &fileName)
{
    return {QT_TRANSLATE_NOOP("errors", "%1 is not a table of bills: CSV, XLSX and XML are read."), {fileName}, {}};
}

/// Reads the rows of a text one by one.
class CsvReader
{
public:
    CsvReader(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    /// False at a quote that is never closed.
    bool next(BillRow &row)
    {
        row = {++m_number, {}};
        QString cell;
        while (true) {
            if (!readCell(cell))
                return false;
            row.cells.push_back({cell.trimmed(), BillCell::Form::Typed});
            if (atEnd() || m_text.at(m_at) != m_separator)
                break;
            ++m_at;
        }
        skipLineEnd();
        return true;
    }

private:
    bool readCell(QString &cell)
    {
        cell.clear();
        if (!atEnd() && m_text.at(m_at) == u'"' && !readQuoted(cell))
            return false;
        const qsizetype start = m_at;
        while (!atEnd() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n' && m_text.at(m_at) != u'\r')
            ++m_at;
        cell += QStringView(m_text).mid(start, m_at - start);
        return true;
    }

    bool readQuoted(QString &cell)
    {
        while (++m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c != u'"') {
                cell += c;
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                cell += c;
                ++m_at;
            } else {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    void skipLineEnd()
    {
        if (!atEnd() && m_text.at(m_at) == u'\r')
            ++m_at;
        if (!atEnd() && m_text.at(m_at) == u'\n')
            ++m_at;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_number = 0;
};

/// How many of the first rows have the most usual number of cells, where that is more than one.
int evenRows(const QString &text, QChar separator)
{
    constexpr int Looked = 60;
    std::map<std::size_t, int> counts;
    CsvReader reader(text, separator);
    BillRow row;
    for (int i = 0; i < Looked && !reader.atEnd() && reader.next(row); ++i) {
        if (row.cells.size() > 1)
            ++counts[row.cells.size()];
    }
    int most = 0;
    for (const auto &[cells, rows] : counts)
        most = std::max(most, rows);
    return most;
}

/// A comma also stands in numbers, so that it comes last where several part the rows alike.
QChar separatorOf(const QString &text)
{
    QChar best = u';';
    int most = 0;
    for (QChar separator : {u'\t', u';', u'|', u','}) {
        if (const int rows = evenRows(text, separator); rows > most) {
            most = rows;
            best = separator;
        }
    }
    return best;
}

} // namespace

const BillCell &BillRow::cell(std::size_t column) const
{
    static const BillCell none;
    return column < cells.size() ? cells[column] : none;
}

bool BillRow::isEmpty() const
{
    return std::all_of(cells.begin(), cells.end(), [](const BillCell &cell) { return cell.isEmpty(); });
}

QString shownCell(const QString &text)
{
    constexpr qsizetype Longest = 40;
    QString shown = text.left(4 * Longest).simplified();
    for (QChar &c : shown) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return shown.size() <= Longest ? shown : shown.left(Longest - 1) + u'…';
}

Result<void> addRow(BillTable &table, BillRow row)
{
    using namespace bill_limits;
    while (!row.cells.empty() && row.cells.back().isEmpty())
        row.cells.pop_back();
    if (row.cells.empty())
        return {};
    // A file of two readings for each quarter of an hour in a year is still far below these.
    const bool tooMany = table.rows.size() >= Rows || row.cells.size() > Columns ||
                         (table.rows.size() + 1) * row.cells.size() > Cells;
    if (tooMany)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 has more rows or columns than any bill: at most %2 rows and %3 columns are read."),
                     {table.file, QString::number(Rows), QString::number(Columns)}, {}};
    for (const BillCell &cell : row.cells) {
        if (cell.text.size() > CellLength)
            return Error{QT_TRANSLATE_NOOP("errors", "%1: row %2 has a cell of more than %3 characters."),
                         {table.file, QString::number(row.number), QString::number(CellLength)}, {}};
    }
    table.rows.push_back(std::move(row));
    return {};
}

Result<BillFileKind> billFileKind(const QByteArray &content, const QString &fileName)
{
    if (content.size() > bill_limits::FileBytes)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is larger than %2 MB and was not read."),
                     {fileName, QString::number(bill_limits::FileBytes >> 20)}, {}};
    if (content.trimmed().isEmpty())
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is empty."), {fileName}, {}};
    if (content.startsWith("PK\x03\x04"))
        return BillFileKind::Xlsx;
    if (content.startsWith("\xD0\xCF\x11\xE0"))
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is a workbook of the old kind (.xls) or protected by a password; save it as .xlsx."),
                     {fileName}, {}};
    QByteArray start = content.left(200);
    start.replace('\0', "").replace("\xEF\xBB\xBF", "").replace("\xFF\xFE", "").replace("\xFE\xFF", "");
    if (start.trimmed().startsWith('<'))
        return BillFileKind::Xml;
    if (start.startsWith("%PDF") || start.trimmed().startsWith('{'))
        return notATable(fileName);
    return BillFileKind::Csv;
}

Result<QString> decodeText(const QByteArray &content, const QString &fileName)
{
    const auto marked = QStringConverter::encodingForData(content);
    const auto decoded = [&](QStringConverter::Encoding encoding, QString &text) {
        QStringDecoder decoder(encoding);
        text = decoder(content);
        return !decoder.hasError();
    };
    QString text;
    bool ok = decoded(marked.value_or(QStringConverter::Utf8), text);
    if (!ok && !marked) {
        text = fromCodePage1258(content);
        ok = !text.isEmpty();
    }
    if (!ok || std::any_of(text.begin(), text.end(), isControl))
        return notATable(fileName);
    return text;
}

Result<BillTable> readCsv(const QByteArray &content, const QString &fileName, QChar separator)
{
    const Result<QString> decoded = decodeText(content, fileName);
    if (!decoded)
        return decoded.error();
    QString text = *decoded;
    int skipped = 0;
    if (text.startsWith(u"sep=", Qt::CaseInsensitive) && text.size() > 4) { // a first line that spreadsheets write
        separator = separator.isNull() ? text.at(4) : separator;
        const qsizetype end = text.indexOf(u'\n');
        text = end < 0 ? QString() : text.mid(end + 1);
        skipped = 1;
    }
    BillTable table{fileName, {}, {}};
    CsvReader reader(text, separator.isNull() ? separatorOf(text) : separator);
    BillRow row;
    while (!reader.atEnd()) {
        if (!reader.next(row))
            return Error{QT_TRANSLATE_NOOP("errors", "%1: a quotation mark in row %2 is never closed."),
                         {fileName, QString::number(row.number + skipped)}, {}};
        row.number += skipped;
        RECP_TRY(addRow(table, std::move(row)));
    }
    return table;
}

} // namespace recp
