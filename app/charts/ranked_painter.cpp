#include "app/charts/ranked_painter.h"

#include "core/units/units.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace recp {

namespace {

constexpr double Gap = 8;
constexpr double MostRow = 26;
constexpr double MostName = 0.36; // of the width

/// Widths of the columns of words.
struct Columns {
    double name = 0, text = 0, aside = 0;
};

Columns columnsOf(const report::RankedBars &ranked, const QFontMetricsF &metrics, double width)
{
    Columns columns;
    for (const auto &bar : ranked.bars) {
        columns.name = std::max(columns.name, metrics.horizontalAdvance(bar.name) + 1);
        columns.text = std::max(columns.text, metrics.horizontalAdvance(bar.text) + 1);
        columns.aside = std::max(columns.aside, metrics.horizontalAdvance(bar.aside) + 1);
    }
    columns.name = std::min(columns.name, MostName * width);
    return columns;
}

} // namespace

void paint(QPainter &painter, const QRectF &area, const report::RankedBars &ranked, const FigureStyle &style, std::vector<FigureSpot> &spots)
{
    if (ranked.bars.empty())
        return;
    const QFontMetricsF metrics(style.font);
    const Columns columns = columnsOf(ranked, metrics, area.width());
    const double row = std::min(MostRow, area.height() / static_cast<double>(ranked.bars.size()));
    const double left = area.left() + columns.name + Gap;
    const double most = std::max_element(ranked.bars.begin(), ranked.bars.end(), [](const auto &a, const auto &b) { return a.value < b.value; })->value;
    const double length = std::max(10.0, area.right() - columns.aside - Gap - columns.text - Gap - left);
    double y = area.top();
    for (const auto &bar : ranked.bars) {
        const QRectF line(area.left(), y, area.width(), row);
        const double width = most > 0 ? std::max(1.0, bar.value / most * length) : 1;
        const QRectF rect(left, y + row * 0.18, width, row * 0.64);
        painter.fillRect(rect, bar.resource ? style.resource(*bar.resource) : style.emission);
        painter.setPen(style.text);
        painter.drawText(QRectF(line.left(), y, columns.name, row), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(bar.name, Qt::ElideRight, columns.name));
        painter.drawText(QRectF(rect.right() + Gap, y, columns.text, row), Qt::AlignLeft | Qt::AlignVCenter, bar.text);
        painter.setPen(style.text2);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, bar.aside);
        spots.push_back({line, QStringLiteral("%1: %2").arg(bar.name, bar.text)});
        y += row;
    }
}

QStringList table(const report::RankedBars &ranked)
{
    QStringList rows;
    for (const auto &bar : ranked.bars)
        rows << QStringList{bar.name, bar.text, bar.aside}.join(u'\t');
    return rows;
}

} // namespace recp
