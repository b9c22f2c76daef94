#pragma once

#include "core/report/report.h"

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QRectF>
#include <vector>

class QPainter;

namespace recp {

/// The colours and the font a figure is drawn in: the screen's theme, or the light one on paper.
struct FigureStyle {
    QColor text, text2, line, hatch, accent, emission, surface;
    QFont font;
    QColor (*resource)(Resource) = nullptr;
    QLocale locale = QLocale(); ///< of the axis numbers: the window's, or the report's own
};

/// A place of a figure and what stands there, in words: "May · Electricity: 12,345 kWh".
struct FigureSpot {
    QRectF place;
    QString text;
};

/// Draws a figure's content into `area`, in vectors only. Its caption and note are the caller's business. Gives the places
/// of its bars.
std::vector<FigureSpot> paintFigure(QPainter &painter, const QRectF &area, const report::Figure &figure, const FigureStyle &style);

/// The numbers of a figure as a text table, tab and line separated: for the clipboard and screen readers.
QString figureTable(const report::Figure &figure);

} // namespace recp
