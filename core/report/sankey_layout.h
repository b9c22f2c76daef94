#pragma once

#include "core/analysis/balance.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>
#include <array>
#include <functional>

namespace recp::report {

/// What a Sankey diagram shows: nodes and the bands between them. Names and notes are in the reader's language.
struct SankeyNode {
    Id stepId = {};                        ///< null: outside, or what is unaccounted for
    QString name;
    QString note;                          ///< a short line under the name: "147.8 TJ/yr"
    std::optional<Resource> resource = {}; ///< its colour; empty: a step with several
    bool isUnaccounted = false;
};

struct SankeyLink {
    Id flowId = {};                        ///< null: what is unaccounted for
    std::size_t from = 0;                  ///< indices of nodes
    std::size_t to = 0;
    BalanceKind kind = BalanceKind::Mass;
    std::optional<double> value;           ///< SI a year; empty: unknown, drawn as a dashed line
    Resource resource = Resource::Other;   ///< its colour
    bool isUnaccounted = false;
    QString text = {};                     ///< for tooltips and tables: "Coal: 147.8 TJ/yr"
};

/// What a colour or a pattern means.
struct SankeyLegend {
    enum class Sign { Resource, Unaccounted, Unknown };
    Sign sign = Sign::Resource;
    Resource resource = Resource::Other;
    QString name;
};

struct Sankey {
    std::vector<SankeyNode> nodes;
    std::vector<SankeyLink> links;
    std::vector<SankeyLegend> legend;      ///< only what the diagram shows
};

/// The room for a diagram, in any unit of length, and how wide texts are in it.
struct SankeyRoom {
    QRectF canvas;
    std::function<double(const QString &text, bool bold)> textWidth;
    double lineHeight = 15;
    double nodeWidth = 12;
    double gap = 8;          ///< at least, between nodes of a layer
    double labelGap = 6;     ///< between a node and its label, and from there to the next layer
    int nameLines = 4;       ///< at most
};

/// A diagram as geometry.
struct SankeyLayout {
    struct Node {
        QRectF rect;
        int layer = 0;
    };
    struct Band {
        std::size_t link = 0;
        double width = 0;             ///< proportional to the value, by the scale of its kind; unknown ones: UnknownWidth
        /// The middle of the band. Forward: from point to point by a cubic with both control points half way across; the
        /// width is measured vertically. Return links: corners of a line of that width, to be rounded.
        std::vector<QPointF> middle;
        bool isReturn = false;        ///< closes a loop: leads back below the diagram
    };
    struct Label {
        std::size_t node = 0;
        QRectF box;
        QStringList name;             ///< lines
        QString note;                 ///< empty: left out for want of room
        bool isNoteBeside = false;    ///< on the line of the name instead of under it
        bool isElided = false;        ///< a part of the name is left out
        int key = 0;                  ///< 1, 2 …: there is only room for this number; the name belongs into a list
    };

    std::vector<Node> nodes;          ///< one a node, in their order; empty: there is no room for them
    std::vector<Band> bands;          ///< one a usable link; links to nowhere or to their own node have none
    std::vector<Label> labels;
    std::vector<std::size_t> unlabelled; ///< nodes for whose name there was no room at all
    int layers = 0;
    /// Width of a band per SI unit, by kind; 0: nothing of this kind is shown.
    std::array<double, 3> scale{};

    static constexpr double UnknownWidth = 3;

    /// Width of a band per SI unit of this kind.
    double scaleOf(BalanceKind kind) const { return scale[static_cast<std::size_t>(kind)]; }
};

/// Lays out a diagram. Layers by the longest path from the sources; links that close a loop are return links. Each kind has
/// its own scale: its largest flow through a layer has the same width in all kinds. Order within the layers by barycentre
/// sweeps, the one with the fewest crossings; long links have a place of their own in the layers they pass. Everything lies
/// inside the canvas; nodes of a layer keep the gap; labels overlap neither one another nor a node. Names are wrapped, then
/// elided, then replaced by a number (Label::key, from left to right), then left out (SankeyLayout::unlabelled), the smallest
/// nodes' first.
/// Source: Sugiyama, Tagawa, Toda, IEEE Trans. SMC 11 (1981) 109, for layers and barycentres.
SankeyLayout layOut(const Sankey &sankey, const SankeyRoom &room);

/// The canvas on which every name has `labelWidth` and every node its lines: what a page may scroll.
QSizeF comfortableSize(const Sankey &sankey, const SankeyRoom &room, double labelWidth = 110);

} // namespace recp::report
