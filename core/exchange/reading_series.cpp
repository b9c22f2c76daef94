#include "core/exchange/reading_series.h"

#include "core/base/language.h"
#include "core/exchange/bill_dates.h"
#include "core/exchange/bill_table.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace recp {

namespace {

/// One line: what stands for the time, and the value.
struct Line {
    int number = 0;
    QString time;
    QString value;
};

bool isClock(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?$"));
    return clock.match(text).hasMatch();
}

bool looksLikeTime(const QString &text)
{
    static const QRegularExpression date(QStringLiteral("^\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}([ T].*)?$"));
    const QString trimmed = text.trimmed().remove(u'"');
    return isClock(trimmed) || date.match(trimmed).hasMatch();
}

/// Tab, semicolon, or a comma behind a time; else one column, in which a comma is a decimal mark.
QChar separatorOf(const QString &text)
{
    if (text.contains(u'\t'))
        return u'\t';
    if (text.contains(u';'))
        return u';';
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const auto timed = std::count_if(lines.begin(), lines.end(), [](const QString &line) {
        const qsizetype comma = line.indexOf(u',');
        return comma > 0 && looksLikeTime(line.left(comma));
    });
    return timed * 2 >= lines.size() && timed > 0 ? u',' : u'\t';
}

QString cellText(const BillRow &row, std::size_t column)
{
    return row.cell(column).text.trimmed();
}

/// Cells without the empty ones at the end of the line.
std::size_t width(const BillRow &row)
{
    std::size_t cells = row.cells.size();
    while (cells > 0 && cellText(row, cells - 1).isEmpty())
        --cells;
    return cells;
}

/// Columns before the value: 0 none, 1 a time, 2 a date and a time of day.
std::size_t timeColumns(const BillTable &table)
{
    std::size_t split = 0, two = 0, rows = 0;
    for (const BillRow &row : table.rows) {
        rows += width(row) > 0;
        two += width(row) >= 2;
        split += looksLikeTime(cellText(row, 0)) && isClock(cellText(row, 1));
    }
    return split > 0 && split * 2 >= rows ? 2 : two * 2 > rows ? 1 : 0;
}

Result<std::vector<Line>> linesOf(const BillTable &table, bool byComma)
{
    const std::size_t before = timeColumns(table);
    std::vector<Line> lines;
    std::size_t wide = 0;
    for (const BillRow &row : table.rows) {
        const std::size_t cells = width(row);
        if (cells == 0)
            continue;
        Line line{row.number, cellText(row, 0), cellText(row, before)};
        if (before == 0)
            line.time.clear();
        else if (before == 2)
            line.time += u' ' + cellText(row, 1);
        const bool decimals = byComma && cells == before + 2 && looksLikeTime(cellText(row, 0)) && !line.value.contains(u'.');
        if (decimals) // "31/01/2025 10:00,12,5"
            line.value += u',' + cellText(row, before + 1);
        wide += cells > before + 1 && !decimals;
        lines.push_back(line);
    }
    if (wide * 2 > lines.size())
        return Error{QT_TRANSLATE_NOOP("errors", "What was pasted has several columns of values: paste the time and one of them."), {}, {}};
    // A head with three columns says that the comma parts two values: "time,kW,A".
    if (byComma && !table.rows.empty() && width(table.rows.front()) > before + 1 && !looksLikeTime(cellText(table.rows.front(), 0)))
        return Error{QT_TRANSLATE_NOOP("errors", "What was pasted has several columns of values: paste the time and one of them."), {}, {}};
    return lines;
}

/// The locale in which all can be read: of those that can be read one way only; an empty one where they contradict.
std::optional<QLocale> localeOfNumbers(const std::vector<Line> &lines, const QLocale &locale)
{
    bool comma = false, dot = false;
    for (const Line &line : lines) {
        if (!parseNumber(line.value, locale))
            continue;
        const std::optional<DecimalMark> mark = decimalMarkOf(line.value);
        comma = comma || mark == DecimalMark::Comma;
        dot = dot || mark == DecimalMark::Dot;
    }
    if (comma && dot)
        return std::nullopt;
    return comma ? localeOf(Language::Vietnamese) : dot ? localeOf(Language::English) : locale;
}

DayOrder orderOfDates(const std::vector<Line> &lines, const QLocale &locale)
{
    for (const Line &line : lines) {
        if (const auto order = dayOrderOf({line.time}))
            return *order;
    }
    return locale.dateFormat(QLocale::ShortFormat).startsWith(u'M') ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

Result<double> reading(const QString &text, const std::optional<QLocale> &locale)
{
    if (!locale && isAmbiguousNumber(text))
        return Error{QT_TRANSLATE_NOOP("errors", "“%1” can be read in two ways, and other lines are written in both."), {shownCell(text)}, {}};
    const Result<double> value = parseNumber(text, locale.value_or(QLocale::c()));
    if (value && std::abs(*value) > LargestReading)
        return Error{QT_TRANSLATE_NOOP("errors", "“%1” is too large or too small."), {shownCell(text)}, {}};
    return value;
}

/// Invalid where only the time of day is known.
Result<QDateTime> timeOf(const QString &text, DayOrder order)
{
    if (text.isEmpty() || isClock(text) || !looksLikeTime(text))
        return QDateTime();
    const Result<BillDate> date = parseBillDate({text}, order);
    if (!date)
        return date.error();
    return QDateTime(date->day, QTime(0, 0), Qt::UTC).addSecs(std::max(0, date->second));
}

/// "Power (kW)", "Power [kW]" and "Power, kW" into the name and the unit.
void takeHead(ReadingSeries &series, const QString &head)
{
    static const QRegularExpression form(QStringLiteral("^(.*?)\\s*(?:[(\\[]\\s*([^()\\[\\]]{1,20})\\s*[)\\]]|[,/]\\s+([^,/]{1,20}))$"));
    const auto match = form.match(head);
    series.label = (match.hasMatch() ? match.captured(1) : head).left(200);
    series.unitText = (match.captured(2) + match.captured(3)).trimmed();
    const QString unit = match.hasMatch() ? series.unitText : head;
    series.unit = findUnitByKey(unit);
    for (int kind = 0; kind < static_cast<int>(QuantityKind::Choice) && !series.unit && !unit.isEmpty(); ++kind)
        series.unit = findUnit(static_cast<QuantityKind>(kind), unit);
    if (!match.hasMatch() && series.unit) { // the head is the unit alone
        series.unitText = head;
        series.label.clear();
    }
}

} // namespace

Result<ReadingSeries> readSeries(const QString &text, const QString &name, const QLocale &locale)
{
    if (text.size() > bill_limits::FileBytes / 4)
        return Error{QT_TRANSLATE_NOOP("errors", "What was pasted is too long: a series has at most %1 readings."), {QString::number(bill_limits::Rows)}, {}};
    const QChar separator = separatorOf(text);
    const Result<BillTable> table = readCsv(text.toUtf8(), name, separator, TextEncoding::Unicode);
    if (!table)
        return table.error();
    const Result<std::vector<Line>> lines = linesOf(*table, separator == u',');
    if (!lines)
        return lines.error();
    const std::optional<QLocale> numbers = localeOfNumbers(*lines, locale);
    const DayOrder order = orderOfDates(*lines, locale);
    ReadingSeries series;
    const Line *head = nullptr; // the last line of words above the first reading
    for (const Line &line : *lines) {
        const Result<double> value = reading(line.value, numbers);
        const Result<QDateTime> time = timeOf(line.time, order);
        if (!value || !time) {
            if (series.values.empty() && !value && !line.value.isEmpty())
                head = &line;
            series.rejected.push_back({line.number, value ? time.error() : value.error()});
            continue;
        }
        if (series.values.empty() && head) {
            takeHead(series, head->value);
            std::erase_if(series.rejected, [&](const RejectedReading &each) { return each.line == head->number; });
        }
        series.values.push_back(*value);
        if (time->isValid()) {
            series.first = series.first.isValid() ? series.first : *time;
            series.last = *time;
        }
    }
    if (series.values.size() < 2)
        return Error{QT_TRANSLATE_NOOP("errors", "A series has at least two readings; numbers were found in %1 lines of what was pasted."),
                     {QString::number(series.values.size())}, {}};
    return series;
}

} // namespace recp
