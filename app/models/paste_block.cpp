#include "app/models/paste_block.h"

#include "core/units/units.h"

#include <QRegularExpression>

namespace recp {

namespace {

bool looksNumeric(const QString &text)
{
    static const QRegularExpression numeric(QStringLiteral("^[-+\\x{2212}]?[0-9][0-9.,]*$"));
    return numeric.match(text).hasMatch();
}

QString quoted(QString cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'"'))
        return cell;
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

} // namespace

std::vector<QStringList> splitBlock(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool inQuotes = false;
    bool cellBegun = false;
    const auto endCell = [&] {
        row << cell;
        cell.clear();
        cellBegun = false;
    };
    const auto endRow = [&] {
        endCell();
        rows.push_back(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (inQuotes) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                inQuotes = false;
        } else if (c == u'"' && !cellBegun && text.indexOf(u'"', i + 1) > 0) {
            inQuotes = true;
            cellBegun = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            endRow();
        } else {
            cell += c;
            cellBegun = true;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

QString joinBlock(const std::vector<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << quoted(cell);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString bareNumber(const QString &cell)
{
    static const QRegularExpression money(QStringLiteral("(\\x{20AB}|\\x{20AC}|\\$|\u0111\\b|\\b(VND|VN\u0110|USD|EUR)\\b)"),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    QString text = cell;
    text.remove(money);
    text.remove(QChar(0x00A0)).remove(QChar(0x202F)).remove(QChar(0x2009));
    text = text.trimmed();
    static const QStringList dashes{QStringLiteral("-"), QStringLiteral("\u2013"), QStringLiteral("\u2014")};
    return dashes.contains(text) ? QString() : text;
}

QLocale localeOfBlock(const std::vector<QStringList> &rows, const QLocale &locale)
{
    bool comma = false;
    bool dot = false;
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            const QString number = bareNumber(cell).remove(u' ');
            if (!looksNumeric(number))
                continue;
            const auto decimal = decimalMarkOf(number);
            comma = comma || decimal == DecimalMark::Comma;
            dot = dot || decimal == DecimalMark::Dot;
        }
    }
    if (comma == dot)
        return locale;
    return comma ? QLocale(QLocale::Vietnamese, QLocale::Vietnam) : QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace recp
