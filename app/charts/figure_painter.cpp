#include "app/charts/figure_painter.h"

#include "app/charts/chart_axis.h"
#include "app/charts/curve_painter.h"
#include "app/charts/drawing.h"
#include "app/charts/radar_painter.h"
#include "app/charts/ranked_painter.h"
#include "app/charts/sankey_painter.h"
#include "core/units/units.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace recp {

namespace {

constexpr double MissingCap = 14; // height of what is missing over a bar whose other parts are known

QString number(double value, const FigureStyle &style)
{
    return formatNumber(value, style.locale);
}

void paint(QPainter &painter, const QRectF &area, const report::StackedBars &bars, const FigureStyle &style, std::vector<FigureSpot> &spots)
{
    const auto count = static_cast<std::size_t>(bars.categories.size());
    if (count == 0 || bars.series.empty())
        return;
    std::vector<LegendItem> items;
    for (const auto &series : bars.series)
        items.push_back({series.name, style.resource(series.resource)});
    const double legend = paintLegend(painter, area, items, style.font, style.text);
    double high = 0;
    std::vector<bool> known(count, false), gaps(count, false);
    for (std::size_t i = 0; i < count; ++i) {
        double sum = 0;
        for (const auto &series : bars.series) {
            if (i >= series.values.size() || !std::isfinite(series.values[i])) {
                gaps[i] = true;
            } else {
                sum += std::max(series.values[i], 0.0);
                known[i] = true;
            }
        }
        high = std::max(high, sum);
    }
    const Axis axis = paintAxis(painter, area.adjusted(0, 0, 0, -legend), 0, high, style);
    const double slotWidth = axis.plot.width() / static_cast<double>(count);
    const double barWidth = std::min(slotWidth * 0.68, 48.0);
    for (std::size_t i = 0; i < count; ++i) {
        const QRectF slot(axis.plot.left() + slotWidth * static_cast<double>(i), axis.plot.top(), slotWidth, axis.plot.height());
        const double left = slot.center().x() - barWidth / 2;
        double base = 0;
        for (const auto &series : bars.series) {
            const double value = i < series.values.size() ? series.values[i] : 0;
            if (!(value > 0) || !std::isfinite(value))
                continue;
            const double top = axis.y(base + value);
            const QRectF rect(left, top, barWidth, std::max(0.5, axis.y(base) - top - 1));
            painter.fillRect(rect, style.resource(series.resource));
            spots.push_back({rect, QStringLiteral("%1 · %2: %3 %4").arg(bars.categories.at(static_cast<qsizetype>(i)), series.name,
                                                                         formatNumber(value, style.locale, 5), bars.unit)});
            base += value;
        }
        // What is missing stands hatched over what is known: a month with a gap never looks like a cheap month.
        if (gaps[i]) {
            const double top = known[i] ? std::max(axis.plot.top(), axis.y(base) - MissingCap) : axis.plot.top();
            paintHatch(painter, QRectF(left, top, barWidth, axis.y(base) - top - 1), style.hatch);
        }
        paintCategory(painter, slot, axis, bars.categories.at(static_cast<qsizetype>(i)), style);
    }
}

/// One colour a name. Several names of one resource are tints of its colour, in their order.
std::vector<LegendItem> namesOf(const report::ShareBars &shares, const FigureStyle &style)
{
    constexpr double tints[] = {1, 0.62, 0.36, 0.8, 0.48, 0.24};
    std::vector<LegendItem> items;
    std::vector<std::pair<std::optional<Resource>, std::size_t>> used;
    for (const auto &bar : shares.bars) {
        for (const auto &part : bar.parts) {
            if (std::any_of(items.begin(), items.end(), [&](const LegendItem &item) { return item.name == part.name; }))
                continue;
            auto found = std::find_if(used.begin(), used.end(), [&](const auto &each) { return each.first == part.resource; });
            if (found == used.end())
                found = used.insert(used.end(), {part.resource, 0});
            const QColor color = part.resource ? style.resource(*part.resource) : style.emission;
            items.push_back({part.name, mix(color, style.surface, tints[found->second++ % std::size(tints)])});
        }
    }
    return items;
}

void paint(QPainter &painter, const QRectF &area, const report::ShareBars &shares, const FigureStyle &style, std::vector<FigureSpot> &spots)
{
    const QFontMetricsF metrics(style.font);
    double labelWidth = 0;
    for (const auto &bar : shares.bars)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(bar.name));
    const std::vector<LegendItem> items = namesOf(shares, style);
    const double legend = paintLegend(painter, area, items, style.font, style.text);
    const double rowHeight = std::min(24.0, (area.height() - legend) / std::max<double>(1, static_cast<double>(shares.bars.size())));
    double y = area.top();
    for (const auto &bar : shares.bars) {
        painter.setPen(style.text2);
        painter.drawText(QRectF(area.left(), y, labelWidth, rowHeight), Qt::AlignLeft | Qt::AlignVCenter, bar.name);
        double total = 0;
        for (const auto &part : bar.parts)
            total += part.value;
        const double left = area.left() + labelWidth + 10;
        const double width = area.right() - left;
        double x = left;
        for (const auto &part : bar.parts) {
            const double partWidth = total > 0 ? part.value / total * width : 0;
            const QColor fill = std::find_if(items.begin(), items.end(), [&](const LegendItem &item) { return item.name == part.name; })->color;
            const QRectF rect(x, y + 2, std::max(0.5, partWidth - 1), rowHeight - 5);
            painter.fillRect(rect, fill);
            spots.push_back({rect, QStringLiteral("%1 · %2: %3").arg(bar.name, part.name, part.text)});
            if (metrics.horizontalAdvance(part.text) + 6 <= partWidth) {
                painter.setPen(textOn(fill));
                painter.drawText(rect, Qt::AlignCenter, part.text);
            }
            x += partWidth;
        }
        y += rowHeight;
    }
}

void paint(QPainter &painter, const QRectF &area, const report::RangeHistogram &histogram, const FigureStyle &style, std::vector<FigureSpot> &)
{
    if (histogram.counts.empty() || !(histogram.to > histogram.from))
        return;
    const QFontMetricsF metrics(style.font);
    QFont bold = style.font;
    bold.setBold(true);
    const QRectF plot = area.adjusted(8, metrics.height() + 4, -8, -metrics.height() - 14);
    const auto x = [&](double value) {
        const double part = (value - histogram.from) / (histogram.to - histogram.from);
        return plot.left() + std::clamp(part, 0.0, 1.0) * plot.width();
    };
    const double most = *std::max_element(histogram.counts.begin(), histogram.counts.end());
    const auto bins = static_cast<double>(histogram.counts.size());
    const QColor full = histogram.resource ? style.resource(*histogram.resource) : style.emission;
    // The tails are a tint of the surface, not a transparent colour: PDF/A knows no transparency.
    const QColor tail = mix(full, style.surface, 0.32);
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const double width = plot.width() / bins;
        const double middle = histogram.from + (static_cast<double>(i) + 0.5) / bins * (histogram.to - histogram.from);
        const double height = most > 0 ? histogram.counts[i] / most * plot.height() : 0;
        const bool inside = middle >= histogram.range.low && middle <= histogram.range.high;
        painter.fillRect(QRectF(plot.left() + width * static_cast<double>(i), plot.bottom() - height, width - 1, height),
                         inside ? full : tail);
    }
    const double low = x(histogram.range.low);
    const double high = x(histogram.range.high);
    const double middle = x(histogram.range.expected);
    painter.setPen(QPen(style.text, 1.5));
    painter.drawLine(QPointF(middle, plot.top() - 2), QPointF(middle, plot.bottom() + 6));
    painter.drawLine(QPointF(low, plot.bottom() + 6), QPointF(high, plot.bottom() + 6));
    for (double end : {low, high})
        painter.drawLine(QPointF(end, plot.bottom() + 2), QPointF(end, plot.bottom() + 10));
    const auto text = [&](double at, double top, const QString &what, const QFont &font) {
        const double width = QFontMetricsF(font).horizontalAdvance(what) + 2;
        const double left = std::clamp(at - width / 2, area.left(), std::max(area.left(), area.right() - width));
        painter.setFont(font);
        painter.drawText(QRectF(left, top, width, metrics.height()), Qt::AlignCenter, what);
    };
    text(middle, area.top(), histogram.expectedText, bold);
    painter.setPen(style.text2);
    text(low, plot.bottom() + 11, histogram.lowText, style.font);
    text(high, plot.bottom() + 11, histogram.highText, style.font);
}

void paint(QPainter &painter, const QRectF &area, const report::CashFlow &cash, const FigureStyle &style, std::vector<FigureSpot> &spots)
{
    if (cash.cumulative.empty())
        return;
    const QFontMetricsF metrics(style.font);
    const auto [low, high] = std::minmax_element(cash.cumulative.begin(), cash.cumulative.end());
    const Axis axis = paintAxis(painter, area.adjusted(0, metrics.height() / 2, 0, 0), *low, *high, style);
    const double slotWidth = axis.plot.width() / static_cast<double>(cash.cumulative.size());
    const double barWidth = std::min(slotWidth * 0.62, 32.0);
    const auto textOf = [&](std::size_t i) { return cash.texts.size() > i ? cash.texts[i] : number(cash.cumulative[i], style); };
    double widest = 0;
    for (std::size_t i = 0; i < cash.cumulative.size(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(textOf(i)));
    // Where not every bar has room for its number, the last has one and then every second, third …
    const auto numbered = static_cast<std::size_t>(std::max(1.0, std::ceil((widest + 6) / slotWidth)));
    for (std::size_t i = 0; i < cash.cumulative.size(); ++i) {
        const double value = cash.cumulative[i];
        const QRectF slot(axis.plot.left() + slotWidth * static_cast<double>(i), axis.plot.top(), slotWidth, axis.plot.height());
        const double zero = axis.y(0);
        const double end = axis.y(value);
        const QRectF bar(slot.center().x() - barWidth / 2, std::min(zero, end), barWidth, std::abs(zero - end));
        painter.fillRect(bar, value < 0 ? style.text2 : style.accent);
        spots.push_back({bar.adjusted(0, -4, 0, 4), QStringLiteral("%1: %2").arg(cash.years.value(static_cast<qsizetype>(i)), textOf(i))});
        if ((cash.cumulative.size() - 1 - i) % numbered == 0) {
            painter.setPen(style.text);
            const double y = value < 0 ? end + 1 : end - metrics.height() - 1;
            const double width = metrics.horizontalAdvance(textOf(i)) + 2;
            const double left = std::clamp(slot.center().x() - width / 2, area.left(), std::max(area.left(), area.right() - width));
            painter.drawText(QRectF(left, y, width, metrics.height()), Qt::AlignCenter, textOf(i));
        }
        const int every = std::max(1, static_cast<int>(std::ceil(metrics.horizontalAdvance(QStringLiteral("00")) / slotWidth)));
        if (static_cast<qsizetype>(i) < cash.years.size() && static_cast<int>(i) % every == 0)
            paintCategory(painter, slot, axis, cash.years.at(static_cast<qsizetype>(i)), style);
    }
}

void paint(QPainter &painter, const QRectF &area, const report::BeforeAfterBars &bars, const FigureStyle &style, std::vector<FigureSpot> &)
{
    const QFontMetricsF metrics(style.font);
    const double rowHeight = std::min(44.0, area.height() / std::max<double>(1, static_cast<double>(bars.bars.size())));
    double labelWidth = 0;
    double textWidth = 0;
    for (const auto &bar : bars.bars) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(bar.name));
        textWidth = std::max({textWidth, metrics.horizontalAdvance(bar.text), metrics.horizontalAdvance(bar.change)});
    }
    double y = area.top();
    for (const auto &bar : bars.bars) {
        const double left = area.left() + labelWidth + 10;
        const double width = area.right() - textWidth - 10 - left;
        const double most = std::max({bar.before, bar.after, 1e-300});
        const QColor fill = bar.resource ? style.resource(*bar.resource) : style.emission;
        const double half = (rowHeight - 8) / 2;
        painter.fillRect(QRectF(left, y + 2, width * bar.before / most, half - 1), style.line);
        painter.fillRect(QRectF(left, y + 2 + half, width * bar.after / most, half - 1), fill);
        painter.setPen(style.text);
        painter.drawText(QRectF(area.left(), y, labelWidth, rowHeight), Qt::AlignLeft | Qt::AlignVCenter, bar.name);
        const QRectF right(area.right() - textWidth, y, textWidth, rowHeight);
        painter.drawText(right.adjusted(0, 0, 0, -rowHeight / 2), Qt::AlignRight | Qt::AlignVCenter, bar.text);
        painter.drawText(right.adjusted(0, rowHeight / 2 - 4, 0, 0), Qt::AlignRight | Qt::AlignVCenter, bar.change);
        y += rowHeight;
    }
}

QString cell(double value)
{
    return std::isnan(value) ? QString() : formatForEditing(value, QLocale());
}

QStringList table(const report::StackedBars &bars)
{
    QStringList head{bars.unit};
    for (const auto &series : bars.series)
        head << series.name;
    QStringList lines{head.join(u'\t')};
    for (qsizetype i = 0; i < bars.categories.size(); ++i) {
        QStringList line{bars.categories.at(i)};
        for (const auto &series : bars.series)
            line << (i < static_cast<qsizetype>(series.values.size()) ? cell(series.values[static_cast<std::size_t>(i)]) : QString());
        lines << line.join(u'\t');
    }
    return lines;
}

QStringList table(const report::ShareBars &shares)
{
    QStringList lines;
    for (const auto &bar : shares.bars) {
        for (const auto &part : bar.parts)
            lines << QStringList{bar.name, part.name, part.text}.join(u'\t');
    }
    return lines;
}

QStringList table(const report::RangeHistogram &histogram)
{
    return {QStringList{histogram.lowText, histogram.expectedText, histogram.highText}.join(u'\t')};
}

QStringList table(const report::CashFlow &cash)
{
    QStringList lines;
    for (std::size_t i = 0; i < cash.cumulative.size(); ++i)
        lines << QStringList{cash.years.value(static_cast<qsizetype>(i)), cell(cash.cumulative[i])}.join(u'\t');
    return lines;
}

QStringList table(const report::BeforeAfterBars &bars)
{
    QStringList lines;
    for (const auto &bar : bars.bars)
        lines << QStringList{bar.name, cell(bar.before), cell(bar.after), bar.change}.join(u'\t');
    return lines;
}

} // namespace

std::vector<FigureSpot> paintFigure(QPainter &painter, const QRectF &area, const report::Figure &figure, const FigureStyle &style)
{
    std::vector<FigureSpot> spots;
    painter.save();
    painter.setFont(style.font);
    std::visit([&](const auto &content) { paint(painter, area, content, style, spots); }, figure.content);
    painter.restore();
    return spots;
}

QString figureTable(const report::Figure &figure)
{
    return std::visit([](const auto &content) { return table(content); }, figure.content).join(u'\n');
}

} // namespace recp
