#pragma once

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <vector>

class QPainter;

namespace recp {

/// What the painters of charts share. Vectors only, without clipping and transparency: SVG knows no clip, PDF/A no
/// transparency.

/// Black or white, whichever reads better on this colour (WCAG 2).
QColor textOn(const QColor &fill);
/// A tint: so much of the colour, the rest surface. Opaque.
QColor mix(const QColor &color, const QColor &surface, double share);

/// Lines at 45 degrees inside a polygon, `spacing` apart along the axes.
std::vector<QLineF> hatchLines(const QPolygonF &polygon, double spacing);
/// Hatch and outline of a polygon: what is missing or unaccounted for.
void paintHatch(QPainter &painter, const QPolygonF &polygon, const QColor &color);
/// Of a rectangle, with its frame inside.
void paintHatch(QPainter &painter, const QRectF &area, const QColor &color);

/// 1, 2 or 5 times a power of ten: about `count` steps up to `high`.
double niceStep(double high, int count);
/// The largest 1, 2 or 5 times a power of ten that is not above `high` (> 0).
double niceBelow(double high);

/// A sign and its name.
struct LegendItem {
    enum class Sign {
        Square,
        Hatch,
        Dashes,
        Bar,  ///< `height` tall: a scale
        None, ///< only the name
    };
    QString name;
    QColor color;
    Sign sign = Sign::Square;
    double height = 9;
};

/// Height of the items along the bottom of an area of this width.
double legendHeight(double width, const std::vector<LegendItem> &items, const QFont &font);
/// Signs and names along the bottom; gives the height used.
double paintLegend(QPainter &painter, const QRectF &area, const std::vector<LegendItem> &items, const QFont &font, const QColor &text);

} // namespace recp
