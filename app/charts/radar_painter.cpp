#include "app/charts/radar_painter.h"

#include "app/charts/drawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace recp {

namespace {

constexpr int Rings = 4;
constexpr double Point = 3.2;
constexpr double NameGap = 8;
constexpr double MostName = 0.3; // of the width
constexpr double Fill = 0.22;
constexpr int MostSteps = 2; // outward, of a name that another one covers

/// The first axis points up, the others follow clockwise.
QPointF directionOf(std::size_t axis, std::size_t count)
{
    const double angle = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(count) - std::numbers::pi / 2;
    return {std::cos(angle), std::sin(angle)};
}

QPolygonF ring(const QPointF &middle, double radius, std::size_t count)
{
    QPolygonF polygon;
    for (std::size_t i = 0; i < count; ++i)
        polygon << middle + radius * directionOf(i, count);
    return polygon;
}

} // namespace

void paint(QPainter &painter, const QRectF &area, const report::Radar &radar, const FigureStyle &style, std::vector<FigureSpot> &spots)
{
    const std::size_t count = radar.axes.size();
    if (count < 3)
        return;
    const QFontMetricsF metrics(style.font);
    const double nameWidth = MostName * area.width();
    const QPointF middle = area.center();
    const double radius = std::max(20.0, std::min(area.height() / 2 - metrics.height() * (1.2 + (count > 8 ? MostSteps : 0)), area.width() / 2 - nameWidth - NameGap));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.line, 0.8));
    for (int i = 1; i <= Rings; ++i)
        painter.drawPolygon(ring(middle, radius * i / Rings, count));
    for (std::size_t i = 0; i < count; ++i)
        painter.drawLine(middle, middle + radius * directionOf(i, count));
    QPolygonF values;
    for (std::size_t i = 0; i < count; ++i)
        values << middle + radius * std::clamp(radar.axes[i].value, 0.0, 1.0) * directionOf(i, count);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(style.accent, style.surface, Fill));
    painter.drawPolygon(values);
    painter.setPen(QPen(style.line, 0.8)); // the rings stay to be read
    painter.setBrush(Qt::NoBrush);
    for (int i = 1; i <= Rings; ++i)
        painter.drawPolygon(ring(middle, radius * i / Rings, count));
    painter.setPen(QPen(style.accent, 1.6));
    painter.drawPolygon(values);
    for (std::size_t i = 0; i < count; ++i) {
        const report::Radar::Axis &axis = radar.axes[i];
        painter.setBrush(axis.isOpen ? style.surface : style.accent);
        painter.drawEllipse(values[static_cast<qsizetype>(i)], Point, Point);
    }
    // Names at the sides first; those above and below step outward until they are free.
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return std::abs(directionOf(a, count).y()) < std::abs(directionOf(b, count).y()) - 1e-9; });
    std::vector<QRectF> taken;
    for (const std::size_t i : order) {
        const report::Radar::Axis &axis = radar.axes[i];
        const QPointF way = directionOf(i, count);
        const QPointF at = middle + (radius + NameGap) * way;
        const QString amount = QStringLiteral(" ") + axis.text;
        const QString name = metrics.elidedText(axis.name, Qt::ElideRight, nameWidth - metrics.horizontalAdvance(amount)) + amount;
        const double width = metrics.horizontalAdvance(name) + 1;
        const double left = std::abs(way.x()) < 0.1 ? at.x() - width / 2 : way.x() > 0 ? at.x() : at.x() - width;
        const double top = at.y() - metrics.height() / 2 + way.y() * metrics.height() / 2;
        QRectF box(std::clamp(left, area.left(), std::max(area.left(), area.right() - width)), top, width, metrics.height());
        const auto isTaken = [&box](const QRectF &other) { return other.adjusted(-2, 1, 2, -1).intersects(box); };
        for (int step = 0; step < MostSteps && std::any_of(taken.begin(), taken.end(), isTaken); ++step)
            box.translate(0, way.y() < 0 ? -metrics.height() : metrics.height());
        taken.push_back(box);
        painter.setPen(style.text);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, name);
        spots.push_back({box, QStringLiteral("%1: %2").arg(axis.name, axis.text)});
    }
}

QStringList table(const report::Radar &radar)
{
    QStringList lines;
    for (const auto &axis : radar.axes)
        lines << QStringList{axis.name, axis.text}.join(u'\t');
    return lines;
}

} // namespace recp
