#pragma once

#include "app/charts/figure_painter.h"
#include "core/report/report.h"

#include <QTextCharFormat>

class QPainter;

namespace recp::print {

/// Figures are drawn in pixels of 96 dpi and scaled to the writer's 300.
inline constexpr double ScreenScale = 300.0 / 96;

// The light theme on paper, whatever the window shows.
QColor textColor();
QColor faintColor();
QColor ruleColor();
QColor hairlineColor();
QColor warningColor();
QColor accentColor();
QColor watermarkColor();
QColor resourceColor(Resource resource);

/// Noto Sans, or what the system has for it.
QFont font(double points, bool bold = false);
QTextCharFormat characters(double points, bool bold = false, const QColor &color = textColor());
FigureStyle figureStyle();

/// The first page, on the whole sheet; `perMm` pixels a millimetre.
void drawCover(QPainter &painter, const report::Cover &cover, double perMm);

} // namespace recp::print
