#include "app/charts/drawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace recp {

namespace {

constexpr double HatchSpacing = 4;
constexpr double SignWidth = 9;
constexpr double NameGap = 5;
constexpr double ItemGap = 14;

/// Where each item begins, and how many lines they take.
struct LegendPlan {
    std::vector<QPointF> places; ///< x within the area, line
    int lines = 1;
};

/// Where the name begins.
double nameLeft(const LegendItem &item)
{
    return item.sign == LegendItem::Sign::None ? 0 : SignWidth + NameGap;
}

LegendPlan planLegend(double width, const std::vector<LegendItem> &items, const QFont &font)
{
    const QFontMetricsF metrics(font);
    LegendPlan plan;
    double x = 0;
    for (const LegendItem &each : items) {
        const double used = nameLeft(each) + metrics.horizontalAdvance(each.name) + ItemGap;
        if (x + used > width && x > 0) {
            x = 0;
            ++plan.lines;
        }
        plan.places.push_back({x, static_cast<double>(plan.lines - 1)});
        x += used;
    }
    return plan;
}

double lineHeight(const std::vector<LegendItem> &items, const QFont &font)
{
    double height = QFontMetricsF(font).height();
    for (const LegendItem &each : items)
        height = std::max(height, each.height);
    return height + 3;
}

void paintSign(QPainter &painter, const QPointF &left, const LegendItem &item)
{
    const QRectF box(left.x(), left.y() - item.height / 2, SignWidth, item.height);
    switch (item.sign) {
    case LegendItem::Sign::Square:
    case LegendItem::Sign::Bar:
        painter.fillRect(box, item.color);
        break;
    case LegendItem::Sign::Hatch:
        paintHatch(painter, box, item.color);
        break;
    case LegendItem::Sign::Dashes:
        painter.fillRect(QRectF(box.left(), left.y() - 1, 3.5, 2), item.color);
        painter.fillRect(QRectF(box.right() - 3.5, left.y() - 1, 3.5, 2), item.color);
        break;
    case LegendItem::Sign::None:
        break;
    }
}

} // namespace

QColor textOn(const QColor &fill)
{
    // Relative luminance of WCAG 2; at 0.179 black and white have the same contrast.
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    const double luminance = 0.2126 * linear(fill.redF()) + 0.7152 * linear(fill.greenF()) + 0.0722 * linear(fill.blueF());
    return luminance > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
}

QColor mix(const QColor &color, const QColor &surface, double share)
{
    const auto part = [share](double a, double b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(color.redF(), surface.redF()), part(color.greenF(), surface.greenF()),
                            part(color.blueF(), surface.blueF()));
}

std::vector<QLineF> hatchLines(const QPolygonF &polygon, double spacing)
{
    std::vector<QLineF> lines;
    const QRectF box = polygon.boundingRect();
    // On each line x + y is one sum; it is inside between the 1st and 2nd, 3rd and 4th … edge that it meets.
    for (double sum = box.left() + box.top() + spacing; sum < box.right() + box.bottom(); sum += spacing) {
        std::vector<QPointF> hits;
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF a = polygon.at(i);
            const QPointF b = polygon.at((i + 1) % polygon.size());
            const double before = a.x() + a.y() - sum;
            const double after = b.x() + b.y() - sum;
            if ((before < 0) != (after < 0))
                hits.push_back(a + (b - a) * (before / (before - after)));
        }
        std::sort(hits.begin(), hits.end(), [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); });
        for (std::size_t i = 0; i + 1 < hits.size(); i += 2)
            lines.push_back({hits[i], hits[i + 1]});
    }
    return lines;
}

void paintHatch(QPainter &painter, const QPolygonF &polygon, const QColor &color)
{
    painter.save();
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    for (const QLineF &line : hatchLines(polygon, HatchSpacing))
        painter.drawLine(line);
    painter.drawPolygon(polygon);
    painter.restore();
}

void paintHatch(QPainter &painter, const QRectF &area, const QColor &color)
{
    if (area.height() > 0 && area.width() > 0)
        paintHatch(painter, QPolygonF(area.adjusted(0.5, 0.5, -0.5, -0.5)), color);
}

double niceStep(double high, int count)
{
    const double raw = high / std::max(1, count);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

double niceBelow(double high)
{
    const double power = std::pow(10, std::floor(std::log10(high)));
    for (double factor : {5.0, 2.0}) {
        if (factor * power <= high)
            return factor * power;
    }
    return power;
}

double legendHeight(double width, const std::vector<LegendItem> &items, const QFont &font)
{
    return planLegend(width, items, font).lines * lineHeight(items, font) + 4;
}

double paintLegend(QPainter &painter, const QRectF &area, const std::vector<LegendItem> &items, const QFont &font, const QColor &text)
{
    const QFontMetricsF metrics(font);
    const LegendPlan plan = planLegend(area.width(), items, font);
    const double line = lineHeight(items, font);
    const double top = area.bottom() - plan.lines * line;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QPointF left(area.left() + plan.places[i].x(), top + plan.places[i].y() * line + line / 2);
        paintSign(painter, left, items[i]);
        painter.setPen(text);
        painter.drawText(left + QPointF(nameLeft(items[i]), metrics.ascent() / 2 - 1), items[i].name);
    }
    return plan.lines * line + 4;
}

} // namespace recp
