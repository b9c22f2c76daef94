#include "app/charts/chart_axis.h"

#include "app/charts/drawing.h"
#include "core/units/units.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace recp {

namespace {

constexpr double Gap = 6;

QString number(double value, const FigureStyle &style)
{
    return formatNumber(value, style.locale);
}

} // namespace

Axis paintAxis(QPainter &painter, const QRectF &area, double low, double high, const FigureStyle &style)
{
    const QFontMetricsF metrics(style.font);
    Axis axis;
    const double size = std::max(high, 0.0) - std::min(low, 0.0);
    axis.step = niceStep(size > 0 ? size : 1, std::max(2, static_cast<int>(area.height() / 50)));
    axis.low = std::floor(std::min(low, 0.0) / axis.step) * axis.step;
    axis.high = std::max(std::ceil(std::max(high, 0.0) / axis.step) * axis.step, axis.low + axis.step);
    double labelWidth = 0;
    for (double value = axis.low; value <= axis.high + axis.step / 2; value += axis.step)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(number(value, style)));
    axis.plot = area.adjusted(labelWidth + Gap, metrics.height() / 2, 0, -metrics.height() - 2);
    for (double value = axis.low; value <= axis.high + axis.step / 2; value += axis.step) {
        const double y = axis.y(value);
        painter.setPen(QPen(std::abs(value) < axis.step / 2 ? style.text2 : style.line, 1));
        painter.drawLine(QPointF(axis.plot.left(), y), QPointF(axis.plot.right(), y));
        painter.setPen(style.text2);
        painter.drawText(QRectF(area.left(), y - metrics.height() / 2, labelWidth, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, number(std::abs(value) < axis.step / 2 ? 0 : value, style));
    }
    return axis;
}

void paintCategory(QPainter &painter, const QRectF &slot, const Axis &axis, const QString &text, const FigureStyle &style)
{
    painter.setPen(style.text2);
    const QFontMetricsF metrics(style.font);
    painter.drawText(QRectF(slot.left(), axis.plot.bottom() + 2, slot.width(), metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(text, Qt::ElideRight, slot.width() + 4));
}

} // namespace recp
