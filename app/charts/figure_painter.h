#pragma once

#include "core/report/report.h"

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QRectF>

class QPainter;

namespace recp {

/// The colours and the font a figure is drawn in: the screen's theme, or the light one on paper.
struct FigureStyle {
    QColor text, text2, line, hatch, accent, emission, surface;
    QFont font;
    QColor (*resource)(Resource) = nullptr;
    QLocale locale = QLocale(); ///< of the axis numbers: the window's, or the report's own
};

/// Draws a figure's content into `area`, in vectors only. Its caption and note are the caller's business.
void paintFigure(QPainter &painter, const QRectF &area, const report::Figure &figure, const FigureStyle &style);

/// The numbers of a figure as a text table, tab and line separated: for the clipboard and screen readers.
QString figureTable(const report::Figure &figure);

} // namespace recp
