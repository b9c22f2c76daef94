#include "core/report/sankey_layout.h"

#include "core/report/sankey_graph.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace recp::report {

namespace {

constexpr double LeastNodeHeight = 1;
constexpr double LegShare = 0.3;      // of the room between two layers that return links may take, a side
constexpr double ScaleForLabels = 0.8; // of the possible scale, given away for fuller labels
constexpr int Relaxations = 40;
constexpr QChar Ellipsis(u'…');
constexpr qsizetype LeastLetters = 3;  // of a line that is cut, with its ellipsis

/// A name in lines.
struct Wrapped {
    QStringList lines;
    bool isElided = false;
    double width = 0;
};

class Wrapper
{
public:
    explicit Wrapper(const SankeyRoom &room) : m_room(room) {}

    /// At most `lines` lines of at most `width`; what is too long ends in an ellipsis.
    Wrapped wrap(const QString &name, double width, int lines) const
    {
        Wrapped result;
        QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
        while (!words.isEmpty()) {
            const bool isLast = result.lines.size() + 1 == lines;
            QString line = isLast ? words.join(u' ') : takeLine(words, width);
            if (isLast)
                words.clear();
            if (m_room.textWidth(line, true) > width) {
                line = elided(line, width);
                result.isElided = true;
            }
            result.width = std::max(result.width, m_room.textWidth(line, true));
            result.lines << line;
        }
        return result;
    }

    /// The longest beginning that fits, with an ellipsis; empty where not even that fits.
    QString elided(const QString &text, double width) const
    {
        qsizetype fits = -1;
        qsizetype tooLong = text.size();
        while (tooLong - fits > 1) {
            const qsizetype middle = (fits + tooLong) / 2;
            (m_room.textWidth(shortened(text, middle), true) <= width ? fits : tooLong) = middle;
        }
        return fits < 0 ? QString() : shortened(text, fits);
    }

private:
    static QString shortened(const QString &text, qsizetype size)
    {
        // Never between a letter and its marks, nor within a pair of surrogates
        while (size > 0 && size < text.size() && (text.at(size).isMark() || text.at(size).isLowSurrogate()))
            --size;
        return text.left(size).trimmed() + Ellipsis;
    }

    QString takeLine(QStringList &words, double width) const
    {
        QString line = words.takeFirst();
        while (!words.isEmpty() && m_room.textWidth(line + u' ' + words.first(), true) <= width)
            line += u' ' + words.takeFirst();
        return line;
    }

    const SankeyRoom &m_room;
};

/// The layout of one diagram, step by step.
class Geometry
{
public:
    Geometry(const Sankey &sankey, const SankeyRoom &room) : m_sankey(sankey), m_room(room), m_graph(sankey), m_wrapper(room) {}

    SankeyLayout run()
    {
        m_layout.layers = m_graph.layerCount();
        measureLinks();
        measureNodes();
        if (m_layout.layers == 0 || !hasRoom())
            return m_layout;
        m_levels.assign(static_cast<std::size_t>(m_layout.layers), OneLine);
        chooseLastPitch();
        chooseGaps();
        chooseScale();
        placeColumns();
        placeRows();
        placeNodes();
        placeBands();
        placeLabels();
        return m_layout;
    }

private:
    /// How full a layer's labels are: one line for name and note; above that, so many lines of name and one of note.
    static constexpr int OneLine = 0;

    bool hasRoom() const
    {
        const QSizeF size = m_room.canvas.size();
        return std::isfinite(size.width()) && std::isfinite(size.height()) && size.height() >= 2.0 * static_cast<double>(mostPlaces())
               && size.width() >= 2 * m_room.nodeWidth * m_layout.layers;
    }

    std::size_t mostPlaces() const
    {
        std::size_t most = m_returnCount + 1;
        for (int i = 0; i < m_graph.layerCount(); ++i)
            most = std::max(most, m_graph.layer(i).size() + m_returnCount);
        return most;
    }

    std::optional<double> valueOf(std::size_t link) const
    {
        const std::optional<double> &value = m_sankey.links[link].value;
        return value && std::isfinite(*value) && *value >= 0 ? value : std::nullopt;
    }

    /// The largest flow of each kind through a gap between layers: what has the whole scale as its width.
    void measureLinks()
    {
        std::array<std::map<int, double>, 3> through;
        for (std::size_t link = 0; link < m_sankey.links.size(); ++link) {
            if (!m_graph.isUsable(link))
                continue;
            const SankeyLink &each = m_sankey.links[link];
            const int a = m_graph.places()[each.from].layer;
            const int b = m_graph.places()[each.to].layer;
            for (int layer = std::min(a, b); layer < std::max(a, b); ++layer)
                through[static_cast<std::size_t>(each.kind)][layer] += valueOf(link).value_or(0);
            m_returnCount += m_graph.isReturn(link);
            m_unknownCount += !valueOf(link);
        }
        for (std::size_t kind = 0; kind < through.size(); ++kind)
            for (const auto &[layer, sum] : through[kind])
                m_largest[kind] = std::max(m_largest[kind], sum);
    }

    void measureNodes()
    {
        m_in.resize(m_sankey.nodes.size());
        m_out.resize(m_sankey.nodes.size());
        for (std::size_t link = 0; link < m_sankey.links.size(); ++link) {
            if (!m_graph.isUsable(link))
                continue;
            for (Side *side : {&m_in[m_sankey.links[link].to], &m_out[m_sankey.links[link].from]}) {
                side->share += shareOf(link);
                side->unknown += !valueOf(link);
            }
        }
    }

    /// Distances that leave room for the bands even where places are many. A quarter of the height each for the gaps, for
    /// nodes without width and for unknown links.
    void chooseGaps()
    {
        const double quarter = m_room.canvas.height() / 4;
        double leg = m_room.canvas.width();
        for (int layer = 0; layer < m_layout.layers; ++layer)
            for (bool leaving : {true, false})
                if (const int count = legCount(layer, leaving); count > 0)
                    leg = std::min(leg, legRoom(layer, leaving) / count);
        m_gap = std::min(m_room.gap, quarter / static_cast<double>(mostPlaces()));
        m_legGap = std::min(m_gap / 2, leg / 2);
        m_unknownWidth = std::min({SankeyLayout::UnknownWidth, leg / 4, quarter / (2.0 * static_cast<double>(m_unknownCount + 1))});
    }

    /// Width at scale 1: the share of the largest flow of the kind.
    double shareOf(std::size_t link) const
    {
        const double largest = m_largest[static_cast<std::size_t>(m_sankey.links[link].kind)];
        return largest > 0 ? valueOf(link).value_or(0) / largest : 0;
    }

    double widthOf(std::size_t link, double scale) const { return valueOf(link) ? shareOf(link) * scale : m_unknownWidth; }

    double nodeHeight(std::size_t node, double scale) const
    {
        const auto height = [&](const Side &side) { return side.share * scale + side.unknown * m_unknownWidth; };
        return std::max({height(m_in[node]), height(m_out[node]), std::min(LeastNodeHeight, m_gap)});
    }

    // ---- columns

    /// From a layer to the next; from the last one to the end of the canvas.
    double pitch(int layer) const
    {
        const double width = m_room.canvas.width() - leftMargin();
        const int others = m_layout.layers - 1;
        if (others == 0)
            return width;
        return layer < others ? (width - m_lastPitch) / others : m_lastPitch;
    }

    double between(int layer) const { return pitch(layer) - m_room.nodeWidth; }

    /// The last layer has no bands after it: as much as its names ask for, at most as much as the others.
    void chooseLastPitch()
    {
        const int last = m_layout.layers - 1;
        const double equal = (m_room.canvas.width() - leftMargin()) / m_layout.layers;
        double wanted = legCount(last, true) > 0 ? equal : 0;
        for (std::size_t node = 0; node < m_sankey.nodes.size(); ++node)
            if (m_graph.places()[node].layer == last)
                wanted = std::max({wanted, m_room.textWidth(m_sankey.nodes[node].name, true), m_room.textWidth(m_sankey.nodes[node].note, false)});
        m_lastPitch = std::min(equal, m_room.nodeWidth + 2 * m_room.labelGap + wanted);
    }

    /// Room for return links into the first layer.
    double leftMargin() const
    {
        return legCount(0, false) > 0 ? LegShare * m_room.canvas.width() / (m_layout.layers + 1) : 0;
    }

    /// Return links that leave a layer to the right (or enter it from the left).
    int legCount(int layer, bool leaving) const
    {
        int count = 0;
        for (std::size_t link = 0; link < m_sankey.links.size(); ++link)
            count += isLeg(link, layer, leaving);
        return count;
    }

    bool isLeg(std::size_t link, int layer, bool leaving) const
    {
        const SankeyLink &each = m_sankey.links[link];
        return m_graph.isUsable(link) && m_graph.isReturn(link) && m_graph.places()[leaving ? each.from : each.to].layer == layer;
    }

    /// Width that the return links of one side of a layer take.
    double legs(int layer, bool leaving, double scale) const
    {
        double sum = 0;
        for (std::size_t link = 0; link < m_sankey.links.size(); ++link)
            sum += isLeg(link, layer, leaving) ? widthOf(link, scale) + m_legGap : 0;
        return sum;
    }

    /// The most they may take.
    double legRoom(int layer, bool leaving) const
    {
        if (legCount(layer, leaving) == 0)
            return 0;
        if (layer == 0 && !leaving)
            return leftMargin();
        return LegShare * between(leaving ? layer : layer - 1);
    }

    bool legsFit(double scale) const
    {
        for (int layer = 0; layer < m_layout.layers; ++layer)
            for (bool leaving : {true, false})
                if (legs(layer, leaving, scale) > legRoom(layer, leaving))
                    return false;
        return true;
    }

    double labelWidth(int layer) const
    {
        const double legsAfter = layer + 1 < m_layout.layers ? legRoom(layer + 1, false) : 0;
        return std::max(0.0, between(layer) - legRoom(layer, true) - legsAfter - 2 * m_room.labelGap);
    }

    // ---- rows

    /// The tracks of the return links below the diagram.
    double tracks(double scale) const
    {
        double sum = 0;
        for (std::size_t link = 0; link < m_sankey.links.size(); ++link)
            if (m_graph.isUsable(link) && m_graph.isReturn(link))
                sum += widthOf(link, scale) + m_gap;
        return sum;
    }

    bool hasLabel(std::size_t node) const { return !std::binary_search(m_unlabelled.begin(), m_unlabelled.end(), node); }

    double labelHeight(std::size_t node, int level)
    {
        if (!hasLabel(node))
            return 0;
        if (level == OneLine)
            return m_room.lineHeight;
        const auto [known, isNew] = m_lines.try_emplace({node, level}, 0);
        if (isNew)
            known->second = m_wrapper.wrap(m_sankey.nodes[node].name, labelWidth(m_graph.places()[node].layer), level).lines.size();
        const qsizetype noteLines = m_sankey.nodes[node].note.isEmpty() ? 0 : 1;
        return static_cast<double>(known->second + noteLines) * m_room.lineHeight;
    }

    double slotHeight(std::size_t place, int level, double scale)
    {
        const SankeyGraph::Place &each = m_graph.places()[place];
        return each.node ? std::max(nodeHeight(*each.node, scale), labelHeight(*each.node, level)) : widthOf(each.link, scale);
    }

    /// Links that pass need less distance than nodes.
    double gapBetween(std::size_t above, std::size_t below) const
    {
        return m_graph.places()[above].node && m_graph.places()[below].node ? m_gap : m_gap / 2;
    }

    double layerHeight(int layer, int level, double scale)
    {
        const auto &places = m_graph.layer(layer);
        double sum = 0;
        for (std::size_t i = 0; i < places.size(); ++i)
            sum += slotHeight(places[i], level, scale) + (i > 0 ? gapBetween(places[i - 1], places[i]) : 0);
        return sum;
    }

    bool fits(int layer, int level, double scale)
    {
        return layerHeight(layer, level, scale) <= m_room.canvas.height() - tracks(scale);
    }

    bool allFit(double scale)
    {
        if (!legsFit(scale))
            return false;
        for (int layer = 0; layer < m_layout.layers; ++layer)
            if (!fits(layer, m_levels[static_cast<std::size_t>(layer)], scale))
                return false;
        return true;
    }

    double largestScale()
    {
        double low = 0;
        double high = m_room.canvas.height();
        for (int step = 0; step < 40; ++step) {
            const double middle = (low + high) / 2;
            (allFit(middle) ? low : high) = middle;
        }
        return low;
    }

    /// One line a label first, without those for which there is no room; then fuller labels where they cost little width.
    void chooseScale()
    {
        for (int layer = 0; layer < m_layout.layers; ++layer) {
            leaveOutSmallest(layer);
            m_levels[static_cast<std::size_t>(layer)] = OneLine;
        }
        const double enough = ScaleForLabels * largestScale();
        for (int layer = 0; layer < m_layout.layers; ++layer)
            for (int level = 1; level <= m_room.nameLines && fits(layer, level, enough); ++level)
                m_levels[static_cast<std::size_t>(layer)] = level;
        m_scale = largestScale();
        for (std::size_t kind = 0; kind < m_largest.size(); ++kind)
            m_layout.scale[kind] = m_largest[kind] > 0 ? m_scale / m_largest[kind] : 0;
    }

    /// Labels that a layer has no room for at all: those of its smallest nodes.
    void leaveOutSmallest(int layer)
    {
        std::vector<std::size_t> nodes;
        for (std::size_t place : m_graph.layer(layer))
            if (m_graph.places()[place].node)
                nodes.push_back(*m_graph.places()[place].node);
        std::stable_sort(nodes.begin(), nodes.end(), [this](std::size_t a, std::size_t b) { return nodeHeight(a, 1) < nodeHeight(b, 1); });
        for (std::size_t node : nodes) {
            if (fits(layer, OneLine, 0))
                return;
            m_unlabelled.insert(std::lower_bound(m_unlabelled.begin(), m_unlabelled.end(), node), node);
        }
    }

    // ---- places

    void placeColumns()
    {
        for (int layer = 0; layer < m_layout.layers; ++layer)
            m_columns.push_back(m_room.canvas.left() + leftMargin() + pitch(0) * layer);
    }

    double bottom() const { return m_room.canvas.bottom() - tracks(m_scale); }

    /// Tops of the slots: each place is drawn to what it is linked to, weighted by the links' widths, and kept apart from its
    /// neighbours.
    void placeRows()
    {
        m_tops.assign(m_graph.places().size(), 0);
        for (std::size_t place = 0; place < m_tops.size(); ++place)
            m_slots.push_back(slotHeight(place, m_levels[static_cast<std::size_t>(m_graph.places()[place].layer)], m_scale));
        for (int layer = 0; layer < m_layout.layers; ++layer)
            stackInMiddle(layer);
        for (int round = 0; round < Relaxations; ++round) {
            const double strength = std::pow(0.97, round);
            for (int step = 0; step < m_layout.layers; ++step)
                relax(round % 2 == 0 ? step : m_layout.layers - 1 - step, strength);
        }
    }

    void stackInMiddle(int layer)
    {
        const auto &places = m_graph.layer(layer);
        const double height = layerHeight(layer, m_levels[static_cast<std::size_t>(layer)], m_scale);
        double y = (m_room.canvas.top() + bottom() - height) / 2;
        for (std::size_t i = 0; i < places.size(); ++i) {
            y += i > 0 ? gapBetween(places[i - 1], places[i]) : 0;
            m_tops[places[i]] = y;
            y += m_slots[places[i]];
        }
    }

    double middle(std::size_t place) const { return m_tops[place] + m_slots[place] / 2; }

    void relax(int layer, double strength)
    {
        for (std::size_t place : m_graph.layer(layer)) {
            double sum = 0, weight = 0;
            for (const SankeyGraph::Part &part : m_graph.parts()) {
                if (part.from != place && part.to != place)
                    continue;
                const double width = widthOf(part.link, m_scale) + 1e-6;
                sum += width * middle(part.from == place ? part.to : part.from);
                weight += width;
            }
            if (weight > 0)
                m_tops[place] += strength * (sum / weight - middle(place));
        }
        keepApart(layer);
    }

    /// Down from the top, then up from the bottom: the layer's height fits, so both ends hold.
    void keepApart(int layer)
    {
        const auto &places = m_graph.layer(layer);
        double y = m_room.canvas.top();
        for (std::size_t i = 0; i < places.size(); ++i) {
            m_tops[places[i]] = std::max(m_tops[places[i]], y);
            y = m_tops[places[i]] + m_slots[places[i]] + (i + 1 < places.size() ? gapBetween(places[i], places[i + 1]) : 0);
        }
        y = bottom();
        for (std::size_t i = places.size(); i-- > 0;) {
            m_tops[places[i]] = std::min(m_tops[places[i]], y - m_slots[places[i]]);
            y = m_tops[places[i]] - (i > 0 ? gapBetween(places[i - 1], places[i]) : 0);
        }
    }

    void placeNodes()
    {
        for (std::size_t node = 0; node < m_sankey.nodes.size(); ++node) {
            const int layer = m_graph.places()[node].layer;
            const double height = nodeHeight(node, m_scale);
            m_layout.nodes.push_back(
                {QRectF(m_columns[static_cast<std::size_t>(layer)], middle(node) - height / 2, m_room.nodeWidth, height), layer});
        }
    }

    // ---- bands

    /// Where each link leaves and enters its nodes: stacked in the order of their other ends, return links last.
    void stackEnds(bool leaving, std::vector<double> &ends) const
    {
        struct End {
            std::size_t link;
            bool isReturn;
            double other;
        };
        std::vector<std::vector<End>> byNode(m_sankey.nodes.size());
        std::vector<double> other(m_sankey.links.size(), 0);
        for (const SankeyGraph::Part &part : m_graph.parts()) {
            const std::size_t node = leaving ? m_sankey.links[part.link].from : m_sankey.links[part.link].to;
            if ((leaving ? part.from : part.to) == node)
                other[part.link] = middle(leaving ? part.to : part.from);
        }
        for (std::size_t link = 0; link < m_sankey.links.size(); ++link)
            if (m_graph.isUsable(link))
                byNode[leaving ? m_sankey.links[link].from : m_sankey.links[link].to].push_back({link, m_graph.isReturn(link), other[link]});
        for (std::size_t node = 0; node < byNode.size(); ++node) {
            auto &links = byNode[node];
            std::stable_sort(links.begin(), links.end(), [](const End &a, const End &b) {
                return a.isReturn != b.isReturn ? b.isReturn : a.other < b.other;
            });
            double y = m_layout.nodes[node].rect.top();
            for (const End &end : links) {
                const double width = widthOf(end.link, m_scale);
                ends[end.link] = y + width / 2;
                y += width;
            }
        }
    }

    void placeBands()
    {
        std::vector<double> starts(m_sankey.links.size(), 0), ends(m_sankey.links.size(), 0);
        stackEnds(true, starts);
        stackEnds(false, ends);
        std::vector<std::size_t> returns;
        for (std::size_t link = 0; link < m_sankey.links.size(); ++link) {
            if (m_graph.isUsable(link) && m_graph.isReturn(link))
                returns.push_back(link);
            else if (m_graph.isUsable(link))
                m_layout.bands.push_back(forwardBand(link, starts[link], ends[link]));
        }
        placeReturns(returns, starts, ends);
    }

    SankeyLayout::Band forwardBand(std::size_t link, double start, double end) const
    {
        SankeyLayout::Band band{link, widthOf(link, m_scale), {}, false};
        band.middle.push_back({m_layout.nodes[m_sankey.links[link].from].rect.right(), start});
        for (const SankeyGraph::Part &part : m_graph.parts()) {
            if (part.link != link || m_graph.places()[part.to].node)
                continue;
            const double x = m_columns[static_cast<std::size_t>(m_graph.places()[part.to].layer)];
            band.middle.push_back({x, middle(part.to)});
            band.middle.push_back({x + m_room.nodeWidth, middle(part.to)});
        }
        band.middle.push_back({m_layout.nodes[m_sankey.links[link].to].rect.left(), end});
        return band;
    }

    int span(std::size_t link) const
    {
        return m_layout.nodes[m_sankey.links[link].from].layer - m_layout.nodes[m_sankey.links[link].to].layer;
    }

    /// Right of the node, down, back below the diagram, up, and in from the left. Short ones run inside long ones.
    void placeReturns(std::vector<std::size_t> links, const std::vector<double> &starts, const std::vector<double> &ends)
    {
        std::stable_sort(links.begin(), links.end(), [this](std::size_t a, std::size_t b) { return span(a) < span(b); });
        std::vector<double> right(m_columns.size(), 0), left(m_columns.size(), 0);
        double track = bottom();
        for (std::size_t link : links) {
            const double width = widthOf(link, m_scale);
            const SankeyLayout::Node &from = m_layout.nodes[m_sankey.links[link].from];
            const SankeyLayout::Node &to = m_layout.nodes[m_sankey.links[link].to];
            double &rightUsed = right[static_cast<std::size_t>(from.layer)];
            double &leftUsed = left[static_cast<std::size_t>(to.layer)];
            const double rightX = from.rect.right() + rightUsed + m_legGap + width / 2;
            const double leftX = to.rect.left() - leftUsed - m_legGap - width / 2;
            const double y = track + m_gap + width / 2;
            m_layout.bands.push_back({link,
                                      width,
                                      {{from.rect.right(), starts[link]},
                                       {rightX, starts[link]},
                                       {rightX, y},
                                       {leftX, y},
                                       {leftX, ends[link]},
                                       {to.rect.left(), ends[link]}},
                                      true});
            rightUsed += width + m_legGap;
            leftUsed += width + m_legGap;
            track += width + m_gap;
        }
    }

    // ---- labels

    void placeLabels()
    {
        for (std::size_t node = 0; node < m_sankey.nodes.size(); ++node)
            if (hasLabel(node) && !m_sankey.nodes[node].name.isEmpty())
                m_layout.labels.push_back(labelOf(node, labelLeft(node), labelRight(node) - labelLeft(node)));
        for (SankeyLayout::Label &label : m_layout.labels)
            if (label.isElided || (label.note.isEmpty() && !m_sankey.nodes[label.node].note.isEmpty()))
                widen(label);
        useKeys();
        m_layout.unlabelled = m_unlabelled;
    }

    /// Before the return links that enter the next layer.
    double labelRight(std::size_t node) const
    {
        const int layer = m_layout.nodes[node].layer;
        const double legsAfter = layer + 1 < m_layout.layers ? legRoom(layer + 1, false) : 0;
        return m_columns[static_cast<std::size_t>(layer)] + pitch(layer) - legsAfter - m_room.labelGap;
    }

    /// So little of a line is left that nobody reads it.
    static bool isUnreadable(const SankeyLayout::Label &label)
    {
        return std::any_of(label.name.begin(), label.name.end(),
                           [](const QString &line) { return line.isEmpty() || (line.endsWith(Ellipsis) && line.size() <= LeastLetters); });
    }

    /// A number in the place of a name that cannot be read, counted from left to right and down; nothing where not even that
    /// has room.
    void useKeys()
    {
        std::erase_if(m_layout.labels, [this](const SankeyLayout::Label &label) {
            const bool hasNoRoom = isUnreadable(label) && label.box.left() + keyWidth() > labelRight(label.node) + m_room.labelGap;
            if (hasNoRoom)
                m_unlabelled.insert(std::lower_bound(m_unlabelled.begin(), m_unlabelled.end(), label.node), label.node);
            return hasNoRoom;
        });
        std::vector<SankeyLayout::Label *> unreadable;
        for (SankeyLayout::Label &label : m_layout.labels)
            if (isUnreadable(label))
                unreadable.push_back(&label);
        std::stable_sort(unreadable.begin(), unreadable.end(), [this](const auto *a, const auto *b) {
            const QRectF &first = m_layout.nodes[a->node].rect;
            const QRectF &second = m_layout.nodes[b->node].rect;
            return std::make_pair(first.left(), first.top()) < std::make_pair(second.left(), second.top());
        });
        int key = 0;
        for (SankeyLayout::Label *label : unreadable)
            writeKey(*label, ++key);
    }

    /// The width of the longest number.
    double keyWidth() const { return m_room.textWidth(QString(QString::number(m_sankey.nodes.size()).size(), u'0'), true); }

    void writeKey(SankeyLayout::Label &label, int key) const
    {
        const double middle = label.box.center().y();
        label.key = key;
        label.name = QStringList{QString::number(key)};
        label.note.clear();
        label.isElided = label.isNoteBeside = false;
        label.box = QRectF(label.box.left(), middle - m_room.lineHeight / 2, keyWidth(), m_room.lineHeight);
    }

    /// Beside the node, and beside the return links that pass at this height.
    double labelLeft(std::size_t node) const
    {
        const SankeyLayout::Node &place = m_layout.nodes[node];
        const double below = middle(node) + labelHeightOf(node) / 2;
        double left = place.rect.right();
        for (const SankeyLayout::Band &band : m_layout.bands)
            if (band.isReturn && m_layout.nodes[m_sankey.links[band.link].from].layer == place.layer && band.middle[1].y() - band.width / 2 < below)
                left = std::max(left, band.middle[1].x() + band.width / 2);
        return left + m_room.labelGap;
    }

    double labelHeightOf(std::size_t node) const
    {
        const auto known = m_lines.find({node, m_levels[static_cast<std::size_t>(m_layout.nodes[node].layer)]});
        return (known == m_lines.end() ? 1.0 : static_cast<double>(known->second) + 1) * m_room.lineHeight;
    }

    SankeyLayout::Label labelOf(std::size_t node, double left, double width) const
    {
        const int level = m_levels[static_cast<std::size_t>(m_layout.nodes[node].layer)];
        Wrapped name = m_wrapper.wrap(m_sankey.nodes[node].name, width, std::max(1, level));
        const bool hasNoteLine = level != OneLine && !m_sankey.nodes[node].note.isEmpty();
        // A whole name is worth more than its note: it takes the note's line where that is enough.
        const Wrapped longer = name.isElided && hasNoteLine ? m_wrapper.wrap(m_sankey.nodes[node].name, width, level + 1) : name;
        const bool takesNoteLine = name.isElided && !longer.isElided;
        if (takesNoteLine)
            name = longer;
        SankeyLayout::Label label;
        label.node = node;
        label.name = name.lines;
        label.isElided = name.isElided;
        double used = name.width;
        if (!takesNoteLine)
            addNote(label, level, width, used);
        const qsizetype noteLines = label.note.isEmpty() || label.isNoteBeside ? 0 : 1;
        const double height = static_cast<double>(label.name.size() + noteLines) * m_room.lineHeight;
        label.box = QRectF(left, middle(node) - height / 2, used, height);
        return label;
    }

    /// Beside a name of one line where it fits, else under it where the layer has a line for it.
    void addNote(SankeyLayout::Label &label, int level, double width, double &used) const
    {
        const QString &note = m_sankey.nodes[label.node].note;
        const double noteWidth = m_room.textWidth(note, false);
        const double beside = used + m_room.labelGap + noteWidth;
        if (note.isEmpty())
            return;
        if (level == OneLine && beside <= width) {
            label.note = note;
            label.isNoteBeside = true;
            used = beside;
        } else if (level != OneLine && noteWidth <= width) {
            label.note = note;
            used = std::max(used, noteWidth);
        }
    }

    /// The label's rectangle with the height that its slot keeps for it, and at least the width of a number.
    QRectF keptFor(const SankeyLayout::Label &label) const
    {
        const double height = std::max(label.box.height(), labelHeightOf(label.node));
        return {label.box.left(), middle(label.node) - height / 2, std::max(label.box.width(), keyWidth()), height};
    }

    /// Over the next layers as far as nothing stands there.
    void widen(SankeyLayout::Label &label) const
    {
        QRectF row = keptFor(label);
        row.setRight(m_room.canvas.right());
        double right = row.right();
        const auto keepFrom = [&](const QRectF &obstacle) {
            if (obstacle.left() > label.box.left() && obstacle.intersects(row))
                right = std::min(right, obstacle.left() - m_room.labelGap);
        };
        for (const SankeyLayout::Node &node : m_layout.nodes)
            keepFrom(node.rect);
        for (const SankeyLayout::Label &other : m_layout.labels)
            if (other.node != label.node)
                keepFrom(keptFor(other));
        const SankeyLayout::Label wider = labelOf(label.node, label.box.left(), right - label.box.left());
        if (wider.box.width() > label.box.width())
            label = wider;
    }

    /// What enters or leaves a node.
    struct Side {
        double share = 0; ///< width at scale 1
        int unknown = 0;  ///< links of unknown width
    };

    const Sankey &m_sankey;
    const SankeyRoom &m_room;
    SankeyGraph m_graph;
    Wrapper m_wrapper;
    SankeyLayout m_layout;
    std::vector<Side> m_in, m_out;        ///< by node
    std::array<double, 3> m_largest{};    ///< SI, by kind: through one gap between layers
    std::size_t m_returnCount = 0;
    std::size_t m_unknownCount = 0;
    double m_lastPitch = 0;
    double m_gap = 0;
    double m_legGap = 0;
    double m_unknownWidth = 0;
    double m_scale = 0;                   ///< width of m_largest
    std::vector<int> m_levels;            ///< by layer
    std::vector<std::size_t> m_unlabelled; ///< sorted
    std::map<std::pair<std::size_t, int>, qsizetype> m_lines; ///< of a node's name at a level
    std::vector<double> m_columns;        ///< left edge of the nodes, by layer
    std::vector<double> m_slots;          ///< height, by place
    std::vector<double> m_tops;           ///< of the slots, by place
};

} // namespace

SankeyLayout layOut(const Sankey &sankey, const SankeyRoom &room)
{
    return Geometry(sankey, room).run();
}

QSizeF comfortableSize(const Sankey &sankey, const SankeyRoom &room, double labelWidth)
{
    const SankeyGraph graph(sankey);
    const double row = 2 * room.lineHeight + room.gap;
    double highest = 0;
    for (int layer = 0; layer < graph.layerCount(); ++layer) {
        double height = 0;
        for (std::size_t place : graph.layer(layer))
            height += graph.places()[place].node ? row : room.gap;
        highest = std::max(highest, height);
    }
    // Half as much again for the widths of the bands
    return {graph.layerCount() * (room.nodeWidth + 2 * room.labelGap + labelWidth), 1.5 * highest};
}

} // namespace recp::report
