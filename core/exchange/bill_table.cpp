#include "core/exchange/bill_table.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>
#include <QStringDecoder>

namespace recp {

namespace {

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

Result<QString> decodeText(const QByteArray &content, const QString &fileName, std::optional<TextEncoding> &encoding)
{
    QString text;
    bool ok = true;
    if (const auto marked = QStringConverter::encodingForData(content)) {
        QStringDecoder decoder(*marked);
        text = decoder(content);
        ok = !decoder.hasError();
        encoding = TextEncoding::Unicode;
    } else {
        text = encoding ? QString() : fromBytes(content, TextEncoding::Unicode);
        if (text.isEmpty()) {
            encoding = encoding.value_or(guessedEncoding(content));
            text = fromBytes(content, *encoding);
            ok = !text.isEmpty();
        } else {
            encoding = TextEncoding::Unicode;
        }
    }
    if (!ok || std::any_of(text.begin(), text.end(), isControl))
        return notATable(fileName);
    return text;
}

void applyFont(BillTable &table, std::optional<TextEncoding> font)
{
    if (table.encoding != TextEncoding::Unicode)
        return; // its bytes were turned already
    if (!font) {
        QString sample;
        for (std::size_t i = 0; i < std::min<std::size_t>(table.rows.size(), 200); ++i) {
            for (const BillCell &cell : table.rows[i].cells)
                sample += cell.text + u'\n';
        }
        font = guessedFont(sample);
    }
    table.encoding = *font;
    for (BillRow &row : table.rows) {
        for (BillCell &cell : row.cells) {
            if (cell.form == BillCell::Form::Typed)
                cell.text = fromOldFont(cell.text, *font);
        }
    }
}

Result<BillTable> readCsv(const QByteArray &content, const QString &fileName, QChar separator, std::optional<TextEncoding> encoding)
{
    const Result<QString> decoded = decodeText(content, fileName, encoding);
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
    BillTable table{fileName, {}, {}, *encoding};
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

Result<BillTable> tableOfBlock(const QString &block, const QString &name)
{
    if (block.size() > bill_limits::FileBytes / 4)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is larger than %2 MB and was not read."),
                     {name, QString::number(bill_limits::FileBytes >> 20)}, {}};
    return readCsv(block.toUtf8(), name, u'\t');
}

} // namespace recp
