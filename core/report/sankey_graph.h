#pragma once

#include "core/report/sankey_layout.h"

namespace recp::report {

/// A Sankey diagram as layers of places: which link leads back, which node or passing link stands where.
class SankeyGraph
{
public:
    /// A node, or the place of a long link in a layer that it passes.
    struct Place {
        std::optional<std::size_t> node; ///< empty: a link passes
        std::size_t link = 0;            ///< the passing link
        int layer = 0;
    };
    /// The part of a link from one layer to the next.
    struct Part {
        std::size_t link = 0;
        std::size_t from = 0; ///< places
        std::size_t to = 0;
    };

    /// Finds returns, layers and order. The diagram must outlive the graph.
    explicit SankeyGraph(const Sankey &sankey);

    /// Leads from a node to another one.
    bool isUsable(std::size_t link) const;
    /// Closes a loop: leads back to its own layer or to one before.
    bool isReturn(std::size_t link) const { return m_isReturn[link]; }
    /// 0 for a diagram without nodes.
    int layerCount() const { return static_cast<int>(m_layers.size()); }
    /// Places of a layer from top to bottom.
    const std::vector<std::size_t> &layer(int index) const { return m_layers[static_cast<std::size_t>(index)]; }
    const std::vector<Place> &places() const { return m_places; } ///< the nodes first, in their order
    const std::vector<Part> &parts() const { return m_parts; }    ///< of each forward link from left to right
    /// Pairs of parts that cross.
    int crossings() const;

private:
    void findReturns();
    void assignLayers();
    void pullSources();
    void addPlaces();
    void orderLayers();
    void sweep(bool forward);
    std::vector<std::size_t> positions() const;

    const Sankey &m_sankey;
    std::vector<bool> m_isReturn;
    std::vector<int> m_layerOf; ///< by node
    std::vector<Place> m_places;
    std::vector<Part> m_parts;
    std::vector<std::vector<std::size_t>> m_layers;
};

} // namespace recp::report
