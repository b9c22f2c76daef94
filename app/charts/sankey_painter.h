#pragma once

#include "app/charts/figure_painter.h"
#include "core/report/sankey_layout.h"

#include <QByteArray>
#include <QImage>
#include <QPainterPath>

namespace recp {

/// A diagram laid out in an area: what a widget keeps between two paintings and asks what lies under the pointer.
struct SankeyPicture {
    QRectF area;
    report::SankeyLayout layout;
    std::vector<QPainterPath> bands; ///< outlines, in the order of layout.bands

    /// The node whose box or label is at a point; empty: none.
    std::optional<std::size_t> nodeAt(const QPointF &point) const;
    /// The topmost link at a point: an index of the diagram's links.
    std::optional<std::size_t> linkAt(const QPointF &point) const;
};

/// How a diagram's texts are measured in a style; the canvas is `area` without the legend.
report::SankeyRoom sankeyRoom(const QRectF &area, const report::Sankey &sankey, const FigureStyle &style);
/// Lays out a diagram with its legend in an area.
SankeyPicture layOutSankey(const QRectF &area, const report::Sankey &sankey, const FigureStyle &style);

/// Draws a diagram in vectors only, in opaque tints, without clips: for the screen, PNG, SVG, print and PDF/A. Wide bands
/// first, so that thin ones stay visible. `selected` is a node to be framed in the accent colour.
void paintSankey(QPainter &painter, const SankeyPicture &picture, const report::Sankey &sankey, const FigureStyle &style,
                 std::optional<std::size_t> selected = {});

/// The diagram as a picture of `size` pixels times `scale`, on the surface colour.
QImage sankeyImage(const report::Sankey &sankey, const QSize &size, const FigureStyle &style, double scale = 1);
/// The diagram as an SVG file with this title, on the surface colour.
QByteArray sankeySvg(const report::Sankey &sankey, const QSize &size, const FigureStyle &style, const QString &title);

/// As a figure of a report or a panel; the spots are its nodes.
void paint(QPainter &painter, const QRectF &area, const report::Sankey &sankey, const FigureStyle &style, std::vector<FigureSpot> &spots);
/// The links as lines of tab-separated cells: for the clipboard and screen readers.
QStringList table(const report::Sankey &sankey);

} // namespace recp
