#include "app/printing/column_plan.h"

#include "app/printing/print_style.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <algorithm>
#include <numeric>

namespace recp {

namespace {

constexpr double Padding = 2.2;      // mm, both sides
constexpr double MarkWidth = 3.2;    // mm, the square of a resource
constexpr double LeastForNames = 32; // mm, for all columns that wrap

/// Widths of text in millimetres, whatever the screen's resolution.
class Ruler
{
public:
    explicit Ruler(double points) : m_plain(metrics(points, false)), m_bold(metrics(points, true)) {}

    double width(const QString &text, bool bold = true) const
    {
        return (bold ? m_bold : m_plain).horizontalAdvance(text) / DotsPerMm;
    }
    double longestWord(const QString &text, bool bold = true) const
    {
        static const QRegularExpression space(QStringLiteral(" "));
        double longest = 0;
        for (const QString &word : text.split(space))
            longest = std::max(longest, width(word, bold));
        return longest;
    }

private:
    static constexpr double DotsPerMm = 40;
    static QFontMetricsF metrics(double points, bool bold)
    {
        QFont font = print::font(points, bold);
        font.setPixelSize(qRound(points / 72 * 25.4 * DotsPerMm));
        return QFontMetricsF(font);
    }
    QFontMetricsF m_plain, m_bold;
};

struct Need {
    double least = 0;   ///< mm
    double natural = 0; ///< mm, all on one line
};

Need needOf(const report::Table &table, std::size_t column, const Ruler &ruler, bool rangesBreak)
{
    const report::Column &described = table.columns[column];
    const QString dash = QStringLiteral(" – ");
    Need need{ruler.longestWord(described.head, false), 0};
    const auto look = [&](const std::vector<report::Cell> &cells) {
        if (column >= cells.size() || cells.size() == 1) // one alone spans the row
            return;
        const report::Cell &cell = cells[column];
        const double mark = cell.icon ? MarkWidth : 0;
        const double whole = ruler.width(cell.text, cell.bold) + mark;
        double least = described.wraps ? ruler.longestWord(cell.text, cell.bold) + mark : whole;
        if (!described.wraps && rangesBreak && cell.text.contains(dash))
            least = std::max(ruler.width(cell.text.section(dash, 0, 0) + dash, cell.bold), ruler.width(cell.text.section(dash, 1), cell.bold));
        need.least = std::max(need.least, least);
        need.natural = std::max(need.natural, whole);
    };
    for (const auto &row : table.rows)
        look(row);
    look(table.total);
    need.least += Padding;
    need.natural = std::max(need.least, need.natural + Padding);
    return need;
}

/// Shares `rest` among columns by how much more they could use.
void share(std::vector<double> &widths, const std::vector<Need> &needs, double rest)
{
    double wanted = 0;
    for (const Need &need : needs)
        wanted += need.natural - need.least;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double more = needs[i].natural - needs[i].least;
        const double given = wanted > 0 ? rest * more / wanted : rest / static_cast<double>(widths.size());
        widths[i] += wanted > rest ? given : more + (rest - wanted) / static_cast<double>(widths.size());
    }
}

/// Columns with stated widths keep them; the others share what is left.
QList<QTextLength> statedWidths(const report::Table &table, double millimetres)
{
    double rest = millimetres;
    int open = 0;
    for (const report::Column &column : table.columns) {
        rest -= column.widthMm;
        open += column.widthMm > 0 ? 0 : 1;
    }
    QList<QTextLength> widths;
    for (const report::Column &column : table.columns)
        widths.append(QTextLength(QTextLength::PercentageLength, (column.widthMm > 0 ? column.widthMm : rest / open) / millimetres * 100));
    return widths;
}

} // namespace

ColumnPlan planColumns(const report::Table &table, double millimetres)
{
    ColumnPlan plan;
    if (std::any_of(table.columns.begin(), table.columns.end(), [](const report::Column &column) { return column.widthMm > 0; })) {
        plan.widths = statedWidths(table, millimetres);
        return plan;
    }
    if (table.columns.size() < 4)
        return plan;
    struct Try {
        double points;
        bool rangesBreak;
    };
    const double first = table.columns.size() > 6 ? 8 : 8.5;
    for (const Try &each : {Try{first, false}, Try{7.5, false}, Try{7.5, true}}) {
        plan.points = each.points;
        plan.rangesBreak = each.rangesBreak;
        const Ruler ruler(each.points);
        std::vector<Need> needs;
        std::vector<double> widths;
        double fixed = 0;
        bool names = false;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            needs.push_back(needOf(table, i, ruler, each.rangesBreak));
            widths.push_back(needs.back().least);
            names = names || table.columns[i].wraps;
            fixed += table.columns[i].wraps ? 0 : widths.back();
        }
        const double rest = millimetres - std::accumulate(widths.begin(), widths.end(), 0.0);
        if (rest < 0 || (names && millimetres - fixed < LeastForNames))
            continue;
        share(widths, needs, rest);
        for (double width : widths)
            plan.widths.append(QTextLength(QTextLength::PercentageLength, width / millimetres * 100));
        return plan;
    }
    return plan; // too much for any plan: the text layout does what it can
}

} // namespace recp
