#include "app/charts/curve_painter.h"

#include "app/charts/chart_axis.h"
#include "app/charts/drawing.h"
#include "core/units/units.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace recp {

namespace {

constexpr double LineWidth = 1.6;
constexpr double PointRadius = 3.2;
constexpr double SpotRadius = 6;
constexpr std::size_t MostSpots = 200; // a curve of more points tells its values by the axis

struct Span {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void take(double value)
    {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    bool isEmpty() const { return low > high; }
    double size() const { return high > low ? high - low : 1; }
};

/// Several curves of one resource are tints of its colour, in their order.
std::vector<QColor> colorsOf(const report::Lines &lines, const FigureStyle &style)
{
    constexpr double tints[] = {1, 0.6, 0.38, 0.8};
    std::map<std::optional<Resource>, std::size_t> used;
    std::vector<QColor> colors;
    for (const auto &series : lines.series) {
        const QColor full = series.resource ? style.resource(*series.resource) : style.emission;
        colors.push_back(mix(full, style.surface, tints[used[series.resource]++ % std::size(tints)]));
    }
    return colors;
}

QPainterPath pathOf(const std::vector<QPointF> &points)
{
    QPainterPath path;
    bool drawing = false;
    for (const QPointF &point : points) {
        if (std::isnan(point.y()))
            drawing = false;
        else if (std::exchange(drawing, true))
            path.lineTo(point);
        else
            path.moveTo(point);
    }
    return path;
}

QPen penOf(const QColor &color, bool dashed)
{
    QPen pen(color, LineWidth, dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    return pen;
}

void addSpots(const report::Lines::Series &series, const std::vector<QPointF> &points, std::vector<FigureSpot> &spots)
{
    if (series.texts.size() != points.size() || points.size() > MostSpots)
        return;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!std::isnan(points[i].y()))
            spots.push_back({QRectF(points[i].x() - SpotRadius, points[i].y() - SpotRadius, 2 * SpotRadius, 2 * SpotRadius), series.texts[i]});
    }
}

/// Words under the axis at their places; those that would touch the one before are left out.
void paintTicks(QPainter &painter, const Axis &axis, const std::vector<std::pair<double, QString>> &ticks, const FigureStyle &style)
{
    const QFontMetricsF metrics(style.font);
    painter.setPen(style.text2);
    double free = axis.plot.left() - 20;
    for (const auto &[x, text] : ticks) {
        const double width = metrics.horizontalAdvance(text) + 2;
        const double left = std::min(x - width / 2, axis.plot.right() - width);
        if (left < free)
            continue;
        painter.drawText(QRectF(left, axis.plot.bottom() + 2, width, metrics.height()), Qt::AlignCenter, text);
        free = left + width + 6;
    }
}

/// About `count` round numbers from 0 to `high`.
std::vector<double> roundSteps(double high, int count)
{
    std::vector<double> steps;
    const double step = niceStep(high, count);
    for (double value = 0; value <= high * (1 + 1e-9); value += step)
        steps.push_back(value);
    return steps;
}

QString cell(double value)
{
    return std::isnan(value) ? QString() : formatForEditing(value, QLocale());
}

} // namespace

void paint(QPainter &painter, const QRectF &area, const report::Lines &lines, const FigureStyle &style, std::vector<FigureSpot> &spots)
{
    Span across, up;
    for (const auto &series : lines.series) {
        for (double x : series.x)
            across.take(x);
        for (double y : series.y)
            up.take(y);
    }
    if (across.isEmpty() || up.isEmpty())
        return;
    const std::vector<QColor> colors = colorsOf(lines, style);
    std::vector<LegendItem> items;
    for (std::size_t i = 0; i < lines.series.size(); ++i)
        items.push_back({lines.series[i].name, colors[i], lines.series[i].dashed ? LegendItem::Sign::Dashes : LegendItem::Sign::Square});
    const double legend = lines.series.size() > 1 ? paintLegend(painter, area, items, style.font, style.text) : 0;
    const Axis axis = paintAxis(painter, area.adjusted(0, 0, -4, -legend), up.low, up.high, style);
    const auto place = [&](double x) { return axis.plot.left() + (x - across.low) / across.size() * axis.plot.width(); };
    std::vector<std::pair<double, QString>> ticks;
    for (const auto &tick : lines.ticks)
        ticks.push_back({place(tick.at), tick.text});
    paintTicks(painter, axis, ticks, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < lines.series.size(); ++i) {
        const auto &series = lines.series[i];
        std::vector<QPointF> points;
        for (std::size_t k = 0; k < std::min(series.x.size(), series.y.size()); ++k)
            points.push_back({place(series.x[k]), axis.y(series.y[k])});
        painter.setPen(penOf(colors[i], series.dashed));
        painter.drawPath(pathOf(points));
        addSpots(series, points, spots);
    }
    painter.restore();
}

void paint(QPainter &painter, const QRectF &area, const report::Scatter &scatter, const FigureStyle &style, std::vector<FigureSpot> &spots)
{
    Span across, up;
    across.take(0);
    up.take(0);
    for (const auto &point : scatter.points) {
        across.take(point.x);
        up.take(point.y);
    }
    if (scatter.points.empty() || !(across.high > 0))
        return;
    const auto lineAt = [&](double x) { return scatter.base + scatter.slope * x; };
    if (scatter.hasLine) {
        up.take(lineAt(0));
        up.take(lineAt(across.high));
    }
    const QFontMetricsF metrics(style.font);
    const double line = metrics.height() + 2;
    painter.setPen(style.text2);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), line), Qt::AlignLeft | Qt::AlignVCenter, scatter.yTitle);
    painter.drawText(QRectF(area.left(), area.bottom() - line, area.width() - 4, line), Qt::AlignRight | Qt::AlignVCenter, scatter.xTitle);
    const Axis axis = paintAxis(painter, area.adjusted(0, line, -8, -line), up.low, up.high, style);
    const double right = across.high * 1.04;
    const auto place = [&](double x, double y) { return QPointF(axis.plot.left() + x / right * axis.plot.width(), axis.y(y)); };
    std::vector<std::pair<double, QString>> ticks;
    for (double x : roundSteps(across.high, std::max(2, static_cast<int>(axis.plot.width() / 70))))
        ticks.push_back({place(x, 0).x(), formatNumber(x, style.locale)});
    paintTicks(painter, axis, ticks, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = scatter.resource ? style.resource(*scatter.resource) : style.emission;
    if (scatter.hasLine) {
        const double nearest = std::min_element(scatter.points.begin(), scatter.points.end(), [](const auto &a, const auto &b) { return a.x < b.x; })->x;
        painter.setPen(penOf(style.accent, true));
        painter.drawLine(place(0, lineAt(0)), place(nearest, lineAt(nearest)));
        painter.setPen(penOf(style.accent, false));
        painter.drawLine(place(nearest, lineAt(nearest)), place(across.high, lineAt(across.high)));
    }
    for (const auto &point : scatter.points) {
        const QPointF at = place(point.x, point.y);
        painter.setPen(QPen(fill, LineWidth));
        painter.setBrush(point.outlier ? style.surface : fill);
        painter.drawEllipse(at, PointRadius + (point.outlier ? 1 : 0), PointRadius + (point.outlier ? 1 : 0));
        if (point.outlier) {
            const double width = metrics.horizontalAdvance(point.name);
            const bool left = at.x() + 8 + width > area.right();
            painter.setPen(style.text);
            painter.drawText(QPointF(left ? at.x() - 8 - width : at.x() + 8, at.y() + metrics.ascent() / 2 - 1), point.name);
        }
        spots.push_back({QRectF(at.x() - SpotRadius, at.y() - SpotRadius, 2 * SpotRadius, 2 * SpotRadius),
                         QStringLiteral("%1: %2, %3").arg(point.name, formatNumber(point.x, style.locale, 4), formatNumber(point.y, style.locale, 4))});
    }
    painter.restore();
}

QStringList table(const report::Lines &lines)
{
    QStringList rows;
    for (const auto &series : lines.series) {
        for (std::size_t i = 0; i < std::min({series.x.size(), series.y.size(), MostSpots}); ++i)
            rows << QStringList{series.name, cell(series.x[i]), cell(series.y[i])}.join(u'\t');
    }
    return rows;
}

QStringList table(const report::Scatter &scatter)
{
    QStringList rows{QStringList{QString(), scatter.xTitle, scatter.yTitle}.join(u'\t')};
    for (const auto &point : scatter.points)
        rows << QStringList{point.name, cell(point.x), cell(point.y)}.join(u'\t');
    return rows;
}

} // namespace recp
