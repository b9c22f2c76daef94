#pragma once

#include "app/charts/figure_painter.h"

namespace recp {

/// Curves over one axis, their legend below.
void paint(QPainter &painter, const QRectF &area, const report::Lines &lines, const FigureStyle &style, std::vector<FigureSpot> &spots);
/// Points, the line through them (dashed where no month lies), outliers open and named.
void paint(QPainter &painter, const QRectF &area, const report::Scatter &scatter, const FigureStyle &style, std::vector<FigureSpot> &spots);

/// Their numbers as lines of tab-separated cells.
QStringList table(const report::Lines &lines);
QStringList table(const report::Scatter &scatter);

} // namespace recp
