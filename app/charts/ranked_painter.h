#pragma once

#include "app/charts/figure_painter.h"

namespace recp {

/// One bar a row on one scale: name at the left, amount after the bar, the aside at the right edge.
void paint(QPainter &painter, const QRectF &area, const report::RankedBars &ranked, const FigureStyle &style, std::vector<FigureSpot> &spots);

QStringList table(const report::RankedBars &ranked);

} // namespace recp
