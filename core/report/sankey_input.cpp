#include "core/report/sankey_input.h"

#include "core/units/units.h"

#include <QHash>
#include <algorithm>

namespace recp::report {

namespace {

/// The colour of a flow: lost energy and material are waste whatever they were before; waste water stays water.
Resource colourOf(const MapFlow &flow)
{
    return flow.isWaste && flow.kind != BalanceKind::Water ? Resource::WasteAvoided : flow.resource;
}

class Builder
{
public:
    Builder(const ProcessMap &map, const SankeyChoice &choice, const Texts &texts) : m_map(map), m_choice(choice), m_texts(texts) {}

    Sankey run()
    {
        for (const MapFlow &flow : m_map.flows)
            if (isShown(flow.kind) && m_map.isUsable(flow))
                addFlow(flow);
        for (const UnaccountedFlow &each : unaccountedFlows(m_map))
            if (isShown(each.flow.kind) && !(each.isOneSided && m_choice.endsOneSided))
                addUnaccounted(each);
        describeLinks();
        for (std::size_t node = 0; node < m_sankey.nodes.size(); ++node)
            describeNode(node);
        addLegend();
        return m_sankey;
    }

private:
    bool isShown(BalanceKind kind) const { return std::find(m_choice.kinds.begin(), m_choice.kinds.end(), kind) != m_choice.kinds.end(); }

    std::size_t nodeOf(const QString &key, const Id &stepId, const QString &name)
    {
        const auto found = m_nodes.constFind(key);
        if (found != m_nodes.constEnd())
            return *found;
        m_sankey.nodes.push_back({.stepId = stepId, .name = name, .note = {}});
        m_nodes.insert(key, m_sankey.nodes.size() - 1);
        return m_sankey.nodes.size() - 1;
    }

    std::size_t stepNode(const Id &stepId) { return nodeOf(toText(stepId), stepId, m_map.stepName(stepId)); }

    std::size_t endOf(const MapFlow &flow, bool isSource)
    {
        const Id &place = isSource ? flow.from : flow.to;
        if (!place.isNull())
            return stepNode(place);
        const QString key = QStringList{isSource ? QStringLiteral("in") : QStringLiteral("out"), balanceKindKey(flow.kind),
                                        resourceKey(colourOf(flow)), flow.name}
                                .join(u'\n');
        return nodeOf(key, Id(), flow.name);
    }

    void addFlow(const MapFlow &flow)
    {
        SankeyLink link;
        link.flowId = flow.id;
        link.from = endOf(flow, true);
        link.to = endOf(flow, false);
        link.kind = flow.kind;
        link.value = knownQuantity(flow);
        link.resource = colourOf(flow);
        link.text = flow.name;
        m_sankey.links.push_back(link);
    }

    void addUnaccounted(const UnaccountedFlow &each)
    {
        const QString name = each.isLost() ? m_texts("report", QT_TRANSLATE_NOOP("report", "Unaccounted for"))
                                           : m_texts("report", QT_TRANSLATE_NOOP("report", "Unaccounted supply"));
        const std::size_t outside = m_sankey.nodes.size();
        m_sankey.nodes.push_back({.stepId = {}, .name = name, .note = {}, .isUnaccounted = true});
        const std::size_t step = stepNode(each.stepId());
        SankeyLink link;
        link.from = each.isLost() ? step : outside;
        link.to = each.isLost() ? outside : step;
        link.kind = each.flow.kind;
        link.value = each.flow.quantity;
        link.isUnaccounted = true;
        link.text = name;
        m_sankey.links.push_back(link);
    }

    QString amount(BalanceKind kind, double value) const
    {
        return formatQuantity(value, *sankeyUnit(kind, largestValue(m_sankey, kind)), m_texts.locale());
    }

    QString missing() const { return m_texts("report", QT_TRANSLATE_NOOP("report", "missing")); }

    void describeLinks()
    {
        for (SankeyLink &link : m_sankey.links)
            link.text = QStringLiteral("%1: %2").arg(link.text, link.value ? amount(link.kind, *link.value) : missing());
    }

    /// What goes through a node, by kind, and the one colour of its links.
    void describeNode(std::size_t node)
    {
        QStringList notes;
        for (BalanceKind kind : m_choice.kinds)
            if (const QString note = throughput(node, kind); !note.isEmpty())
                notes << note;
        m_sankey.nodes[node].note = notes.join(QStringLiteral(" · "));
        m_sankey.nodes[node].resource = soleResource(node);
    }

    QString throughput(std::size_t node, BalanceKind kind) const
    {
        PartialSum in, out;
        for (const SankeyLink &link : m_sankey.links) {
            if (link.kind != kind || (link.from != node && link.to != node))
                continue;
            PartialSum &side = link.from == node ? out : in;
            side.value += link.value.value_or(0);
            side.any = side.any || link.value;
            side.complete = side.complete && link.value;
        }
        const bool isComplete = in.complete && out.complete;
        if (!in.any && !out.any)
            return isComplete ? QString() : missing();
        return (isComplete ? QString() : QStringLiteral("≥ ")) + amount(kind, std::max(in.value, out.value));
    }

    std::optional<Resource> soleResource(std::size_t node) const
    {
        std::vector<Resource> worksWith, loses;
        for (const SankeyLink &link : m_sankey.links) {
            if ((link.from != node && link.to != node) || link.isUnaccounted)
                continue;
            // What is lost on the way does not change what a step works with.
            const bool isLost = link.from == node && link.resource == Resource::WasteAvoided;
            (isLost ? loses : worksWith).push_back(link.resource);
        }
        const std::vector<Resource> &resources = worksWith.empty() ? loses : worksWith;
        const bool isOne = !resources.empty() && std::all_of(resources.begin(), resources.end(), [&](Resource each) { return each == resources.front(); });
        return isOne ? std::optional(resources.front()) : std::nullopt;
    }

    void addLegend()
    {
        const auto shows = [this](auto condition) { return std::any_of(m_sankey.links.begin(), m_sankey.links.end(), condition); };
        for (Resource resource : allResources())
            if (shows([&](const SankeyLink &link) { return link.resource == resource && !link.isUnaccounted; }))
                m_sankey.legend.push_back({SankeyLegend::Sign::Resource, resource, legendWord(resource)});
        if (shows([](const SankeyLink &link) { return link.isUnaccounted; }))
            m_sankey.legend.push_back(
                {SankeyLegend::Sign::Unaccounted, Resource::Other, m_texts("report", QT_TRANSLATE_NOOP("report", "unaccounted for"))});
        if (shows([](const SankeyLink &link) { return !link.value; }))
            m_sankey.legend.push_back(
                {SankeyLegend::Sign::Unknown, Resource::Other, m_texts("report", QT_TRANSLATE_NOOP("report", "amount missing"))});
    }

    QString legendWord(Resource resource) const
    {
        return resource == Resource::WasteAvoided ? m_texts("report", QT_TRANSLATE_NOOP("report", "waste, losses"))
                                                  : m_texts("words", resourceWord(resource));
    }

    const ProcessMap &m_map;
    const SankeyChoice &m_choice;
    const Texts &m_texts;
    Sankey m_sankey;
    QHash<QString, std::size_t> m_nodes;
};

} // namespace

Sankey sankeyOf(const ProcessMap &map, const SankeyChoice &choice, const Texts &texts)
{
    return Builder(map, choice, texts).run();
}

const Unit *sankeyUnit(BalanceKind kind, double largest)
{
    switch (kind) {
    case BalanceKind::Mass:
        return findUnitByKey(largest >= 1e3 ? u"t/yr" : u"kg/yr");
    case BalanceKind::Water:
        return findUnitByKey(u"m3/yr");
    case BalanceKind::Energy:
        break;
    }
    return findUnitByKey(largest >= 1e13 ? u"TJ/yr" : u"GJ/yr");
}

double largestValue(const Sankey &sankey, BalanceKind kind)
{
    double largest = 0;
    for (const SankeyLink &link : sankey.links)
        if (link.kind == kind)
            largest = std::max(largest, link.value.value_or(0));
    return largest;
}

} // namespace recp::report
