#include "core/report/sankey_graph.h"

#include <algorithm>

namespace recp::report {

namespace {

constexpr int Sweeps = 24;

enum class Mark { New, Open, Done };

} // namespace

SankeyGraph::SankeyGraph(const Sankey &sankey) : m_sankey(sankey)
{
    findReturns();
    assignLayers();
    pullSources();
    addPlaces();
    orderLayers();
}

bool SankeyGraph::isUsable(std::size_t link) const
{
    const SankeyLink &each = m_sankey.links[link];
    return each.from != each.to && each.from < m_sankey.nodes.size() && each.to < m_sankey.nodes.size();
}

/// Depth first from the sources: a link to a node that is still open closes a loop.
void SankeyGraph::findReturns()
{
    const std::size_t count = m_sankey.nodes.size();
    m_isReturn.assign(m_sankey.links.size(), false);
    std::vector<std::vector<std::size_t>> leaving(count);
    std::vector<bool> isEntered(count, false);
    for (std::size_t link = 0; link < m_sankey.links.size(); ++link) {
        if (!isUsable(link))
            continue;
        leaving[m_sankey.links[link].from].push_back(link);
        isEntered[m_sankey.links[link].to] = true;
    }
    std::vector<Mark> marks(count, Mark::New);
    const std::function<void(std::size_t)> visit = [&](std::size_t node) {
        marks[node] = Mark::Open;
        for (std::size_t link : leaving[node]) {
            const std::size_t to = m_sankey.links[link].to;
            if (marks[to] == Mark::Open)
                m_isReturn[link] = true;
            else if (marks[to] == Mark::New)
                visit(to);
        }
        marks[node] = Mark::Done;
    };
    for (bool entered : {false, true})
        for (std::size_t node = 0; node < count; ++node)
            if (isEntered[node] == entered && marks[node] == Mark::New)
                visit(node);
}

/// The longest path: without the return links there is no loop, so as many rounds as there are nodes suffice.
void SankeyGraph::assignLayers()
{
    m_layerOf.assign(m_sankey.nodes.size(), 0);
    bool changed = true;
    while (changed) {
        changed = false;
        for (std::size_t link = 0; link < m_sankey.links.size(); ++link) {
            if (!isUsable(link) || m_isReturn[link])
                continue;
            int &layer = m_layerOf[m_sankey.links[link].to];
            const int after = m_layerOf[m_sankey.links[link].from] + 1;
            changed = changed || layer < after;
            layer = std::max(layer, after);
        }
    }
}

/// What enters deep inside stands just before the first step that takes it, not at the far left.
void SankeyGraph::pullSources()
{
    std::vector<int> first(m_sankey.nodes.size(), -1);
    std::vector<bool> isEntered(m_sankey.nodes.size(), false);
    for (std::size_t link = 0; link < m_sankey.links.size(); ++link) {
        if (!isUsable(link))
            continue;
        const SankeyLink &each = m_sankey.links[link];
        isEntered[each.to] = true;
        if (!m_isReturn[link])
            first[each.from] = first[each.from] < 0 ? m_layerOf[each.to] : std::min(first[each.from], m_layerOf[each.to]);
    }
    for (std::size_t node = 0; node < m_sankey.nodes.size(); ++node)
        if (!isEntered[node] && first[node] > 0)
            m_layerOf[node] = first[node] - 1;
}

void SankeyGraph::addPlaces()
{
    const auto put = [this](const Place &place) {
        const auto layer = static_cast<std::size_t>(place.layer);
        if (m_layers.size() <= layer)
            m_layers.resize(layer + 1);
        m_places.push_back(place);
        m_layers[layer].push_back(m_places.size() - 1);
        return m_places.size() - 1;
    };
    for (std::size_t node = 0; node < m_sankey.nodes.size(); ++node)
        put({node, 0, m_layerOf[node]});
    for (std::size_t link = 0; link < m_sankey.links.size(); ++link) {
        if (!isUsable(link) || m_isReturn[link])
            continue;
        const SankeyLink &each = m_sankey.links[link];
        std::size_t from = each.from;
        for (int layer = m_layerOf[each.from] + 1; layer < m_layerOf[each.to]; ++layer) {
            const std::size_t passing = put({std::nullopt, link, layer});
            m_parts.push_back({link, from, passing});
            from = passing;
        }
        m_parts.push_back({link, from, each.to});
    }
}

std::vector<std::size_t> SankeyGraph::positions() const
{
    std::vector<std::size_t> positions(m_places.size());
    for (const auto &layer : m_layers)
        for (std::size_t i = 0; i < layer.size(); ++i)
            positions[layer[i]] = i;
    return positions;
}

int SankeyGraph::crossings() const
{
    const std::vector<std::size_t> position = positions();
    int count = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        for (std::size_t j = i + 1; j < m_parts.size(); ++j) {
            const Part &a = m_parts[i];
            const Part &b = m_parts[j];
            if (m_places[a.from].layer != m_places[b.from].layer)
                continue;
            const bool isAboveLeft = position[a.from] < position[b.from];
            const bool isAboveRight = position[a.to] < position[b.to];
            count += a.from != b.from && a.to != b.to && isAboveLeft != isAboveRight;
        }
    }
    return count;
}

/// Sorts each layer by the mean position of what it is linked to in the layer before (or after); places without links
/// there stay where they are.
void SankeyGraph::sweep(bool forward)
{
    const auto count = static_cast<std::ptrdiff_t>(m_layers.size());
    for (std::ptrdiff_t step = 1; step < count; ++step) {
        auto &layer = m_layers[static_cast<std::size_t>(forward ? step : count - 1 - step)];
        const std::vector<std::size_t> position = positions();
        std::vector<double> sum(m_places.size(), 0), links(m_places.size(), 0);
        for (const Part &part : m_parts) {
            const std::size_t here = forward ? part.to : part.from;
            sum[here] += static_cast<double>(position[forward ? part.from : part.to]);
            ++links[here];
        }
        const auto barycentre = [&](std::size_t place) {
            return links[place] > 0 ? sum[place] / links[place] : static_cast<double>(position[place]);
        };
        std::stable_sort(layer.begin(), layer.end(), [&](std::size_t a, std::size_t b) { return barycentre(a) < barycentre(b); });
    }
}

void SankeyGraph::orderLayers()
{
    auto best = m_layers;
    int fewest = crossings();
    for (int round = 0; round < Sweeps && fewest > 0; ++round) {
        sweep(round % 2 == 0);
        if (const int count = crossings(); count < fewest) {
            fewest = count;
            best = m_layers;
        }
    }
    m_layers = std::move(best);
}

} // namespace recp::report
