#pragma once

#include "app/charts/figure_painter.h"

namespace recp {

/// The upright axis of a chart and the place it leaves for the content.
struct Axis {
    double low = 0, high = 1, step = 1;
    QRectF plot;

    double y(double value) const { return plot.bottom() - (value - low) / (high - low) * plot.height(); }
};

/// Axis from low to high, zero included, with grid lines and labels at the left; a line for categories stays free below.
Axis paintAxis(QPainter &painter, const QRectF &area, double low, double high, const FigureStyle &style);

/// A word under the axis, in the middle of its slot.
void paintCategory(QPainter &painter, const QRectF &slot, const Axis &axis, const QString &text, const FigureStyle &style);

} // namespace recp
