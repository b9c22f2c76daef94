#pragma once

#include "app/charts/figure_painter.h"

namespace recp {

/// Axes around a middle, rings at every quarter, the polygon of the values; names around, wrapped to what room there is.
void paint(QPainter &painter, const QRectF &area, const report::Radar &radar, const FigureStyle &style, std::vector<FigureSpot> &spots);

QStringList table(const report::Radar &radar);

} // namespace recp
