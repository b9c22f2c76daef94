#include "app/models/process_map_editor.h"

#include "app/models/display.h"
#include "core/exchange/edge_list.h"
#include "core/report/sankey_graph.h"
#include "core/units/units.h"

#include <QSet>
#include <algorithm>

namespace recp {

namespace {

constexpr double ColumnPitch = 300;
constexpr double BoxHeight = 64;
constexpr double RowHeight = 20; // of a flow that enters or leaves, above or below its step
constexpr double BoxGap = 44;
constexpr double Margin = 40;

bool isWaste(Resource resource)
{
    switch (resource) {
    case Resource::WasteWater:
    case Resource::WasteWaterLoad:
    case Resource::WasteAvoided:
    case Resource::WasteReused:
    case Resource::WasteRecycled:
        return true;
    default:
        return false;
    }
}

double rowsOf(const ProcessMap &map, const Id &step, bool entering)
{
    return static_cast<double>(std::count_if(map.flows.begin(), map.flows.end(), [&](const MapFlow &flow) {
        return entering ? flow.from.isNull() && flow.to == step : flow.to.isNull() && flow.from == step;
    }));
}

/// Layers from left to right by the flows between the steps.
std::vector<QPointF> arranged(const ProcessMap &map)
{
    report::Sankey diagram;
    for (const MapStep &step : map.steps)
        diagram.nodes.push_back({.stepId = step.id, .name = step.name, .note = {}});
    const auto indexOf = [&](const Id &id) {
        return static_cast<std::size_t>(
            std::find_if(map.steps.begin(), map.steps.end(), [&](const MapStep &step) { return step.id == id; }) - map.steps.begin());
    };
    for (const MapFlow &flow : map.flows) {
        if (!map.isUsable(flow) || flow.from.isNull() || flow.to.isNull())
            continue;
        report::SankeyLink link;
        link.from = indexOf(flow.from);
        link.to = indexOf(flow.to);
        diagram.links.push_back(link);
    }
    std::vector<QPointF> places(map.steps.size());
    const report::SankeyGraph graph(diagram);
    double tallest = 0;
    std::vector<double> heights;
    for (int pass = 0; pass < 2; ++pass) { // first how tall the layers are, then centred
        for (int layer = 0; layer < graph.layerCount(); ++layer) {
            double y = pass == 0 ? 0 : Margin + (tallest - heights[static_cast<std::size_t>(layer)]) / 2;
            for (std::size_t place : graph.layer(layer)) {
                const auto node = graph.places()[place].node;
                if (!node) {
                    y += BoxGap; // a long flow passes here
                    continue;
                }
                y += RowHeight * rowsOf(map, map.steps[*node].id, true);
                places[*node] = {Margin + ColumnPitch * layer, y};
                y += BoxHeight + RowHeight * rowsOf(map, map.steps[*node].id, false) + BoxGap;
            }
            if (pass == 0) {
                heights.push_back(y);
                tallest = std::max(tallest, y);
            }
        }
    }
    return places;
}

} // namespace

ProcessMapEditor::ProcessMapEditor(AuditSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &AuditSession::changed, this, &ProcessMapEditor::refresh);
    refresh();
}

void ProcessMapEditor::refresh()
{
    m_map = m_session.isOpen() ? processMapOf(m_session.document(), m_session.results().baseline, m_session.factorSet()) : ProcessMap();
    emit changed();
}

const ProcessStep *ProcessMapEditor::step(const Id &id) const
{
    const auto &steps = m_session.document().steps;
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const ProcessStep &each) { return each.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

const StepFlow *ProcessMapEditor::flow(const Id &id) const
{
    const auto &flows = m_session.document().stepFlows;
    const auto found = std::find_if(flows.begin(), flows.end(), [&](const StepFlow &each) { return each.id == id; });
    return found == flows.end() ? nullptr : &*found;
}

std::vector<QPointF> ProcessMapEditor::places() const
{
    std::vector<QPointF> places;
    for (const ProcessStep &step : m_session.document().steps)
        places.emplace_back(step.x, step.y);
    const auto nobodyPlaced = std::count(places.begin(), places.end(), QPointF());
    return nobodyPlaced > 0 ? arranged(m_map) : places;
}

QPointF ProcessMapEditor::freePlace(QPointF wanted) const
{
    const std::vector<QPointF> taken = places();
    const auto isTaken = [&](const QPointF &place) {
        return std::any_of(taken.begin(), taken.end(), [&](const QPointF &other) {
            return std::abs(other.x() - place.x()) < ColumnPitch - 60 && std::abs(other.y() - place.y()) < BoxHeight + BoxGap;
        });
    };
    while (isTaken(wanted))
        wanted.ry() += BoxHeight + BoxGap;
    return wanted;
}

Id ProcessMapEditor::store(const ProcessStep &step)
{
    AuditRows rows;
    // What was only arranged for the eye gets its place now, so that the new one has neighbours.
    const std::vector<QPointF> now = places();
    const auto &steps = m_session.document().steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        ProcessStep placed = steps[i];
        placed.x = now[i].x();
        placed.y = now[i].y();
        if (placed != steps[i])
            rows.steps.push_back(placed);
    }
    rows.steps.push_back(step);
    return m_session.save(rows) ? step.id : Id();
}

Id ProcessMapEditor::addStep(const Id &after)
{
    const auto &steps = m_session.document().steps;
    const std::vector<QPointF> now = places();
    QPointF wanted(Margin, Margin + 2 * RowHeight);
    if (!steps.empty()) {
        std::size_t neighbour = steps.size() - 1;
        for (std::size_t i = 0; i < steps.size(); ++i)
            neighbour = steps[i].id == after ? i : neighbour;
        wanted = now[neighbour] + QPointF(ColumnPitch, 0);
    }
    return addStepAt(freePlace(wanted));
}

Id ProcessMapEditor::addStepAt(const QPointF &place)
{
    if (!canEdit())
        return {};
    const int count = static_cast<int>(m_session.document().steps.size());
    ProcessStep step;
    step.id = newId();
    step.enterpriseId = m_session.document().enterprise.id;
    step.name = tr("Step %1").arg(count + 1);
    step.position = count;
    step.x = place.x();
    step.y = place.y();
    return store(step);
}

Id ProcessMapEditor::addFlow(const Id &from, const Id &to)
{
    if (!canEdit() || from == to)
        return {};
    const AuditDocument &document = m_session.document();
    StepFlow flow;
    flow.id = newId();
    flow.enterpriseId = document.enterprise.id;
    flow.fromStepId = from;
    flow.toStepId = to;
    flow.knownAs = KnownAs::Estimated;
    flow.name = tr("New flow");
    flow.resource = resourceKey(Resource::Material);
    flow.unit = QStringLiteral("t/yr");
    QSet<Id> drawn;
    for (const StepFlow &each : document.stepFlows)
        drawn.insert(each.flowId);
    const FlowDirection direction = from.isNull() ? FlowDirection::In : FlowDirection::Out;
    const auto bill = std::find_if(document.flows.begin(), document.flows.end(),
                                   [&](const Flow &each) { return each.direction == direction && !drawn.contains(each.id); });
    if (from.isNull() != to.isNull() && bill != document.flows.end()) {
        flow.name.clear();
        flow = withBill(flow, bill->id);
    }
    return m_session.save({.stepFlows = {flow}}) ? flow.id : Id();
}

bool ProcessMapEditor::saveStep(const ProcessStep &step)
{
    return m_session.save({.steps = {step}});
}

bool ProcessMapEditor::saveFlow(const StepFlow &flow)
{
    return m_session.save({.stepFlows = {flow}});
}

bool ProcessMapEditor::move(const std::vector<std::pair<Id, QPointF>> &moved)
{
    AuditRows rows;
    const std::vector<QPointF> now = places();
    const auto &steps = m_session.document().steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        ProcessStep placed = steps[i];
        const auto found = std::find_if(moved.begin(), moved.end(), [&](const auto &each) { return each.first == placed.id; });
        const QPointF place = found == moved.end() ? now[i] : found->second;
        placed.x = place.x();
        placed.y = place.y();
        if (placed != steps[i])
            rows.steps.push_back(placed);
    }
    return rows.steps.empty() || m_session.save(rows);
}

bool ProcessMapEditor::arrange()
{
    const std::vector<QPointF> to = arranged(m_map);
    std::vector<std::pair<Id, QPointF>> moved;
    for (std::size_t i = 0; i < to.size(); ++i)
        moved.emplace_back(m_map.steps[i].id, to[i]);
    return move(moved);
}

bool ProcessMapEditor::remove(const Id &id)
{
    AuditRows rows;
    if (step(id)) {
        for (const StepFlow &each : m_session.document().stepFlows) {
            if (each.fromStepId == id || each.toStepId == id)
                rows.removed.push_back({RowName::Table::StepFlow, each.id});
        }
        rows.removed.push_back({RowName::Table::ProcessStep, id});
    } else if (flow(id)) {
        rows.removed.push_back({RowName::Table::StepFlow, id});
    }
    return !rows.removed.empty() && m_session.save(rows);
}

const Unit &ProcessMapEditor::unitOf(const StepFlow &flow) const
{
    const AuditDocument &document = m_session.document();
    const std::vector<QuantityKind> kinds = stepFlowKinds(resourceOf(flow, document), document.flow(flow.flowId));
    const Unit *unit = findUnitByKey(flow.unit);
    const bool fits = unit && std::find(kinds.begin(), kinds.end(), unit->kind) != kinds.end();
    return fits ? *unit : unitsOf(kinds.front()).front();
}

StepFlow ProcessMapEditor::withBill(StepFlow flow, const Id &billId) const
{
    const Flow *bill = m_session.document().flow(billId);
    if (!bill && flow.name.isEmpty())
        flow.name = nameOf(flow, m_session.document());
    if (!bill)
        flow.resource = resourceKey(resourceOf(flow, m_session.document()));
    flow.flowId = bill ? bill->id : Id();
    if (bill) {
        flow.name.clear();
        flow.resource.clear();
        flow.isWaste = isWaste(bill->resource);
    }
    return withUsualUnit(flow);
}

StepFlow ProcessMapEditor::withResource(StepFlow flow, Resource resource) const
{
    flow.resource = resourceKey(resource);
    flow.isWaste = isWaste(resource);
    return withUsualUnit(flow);
}

StepFlow ProcessMapEditor::withUsualUnit(StepFlow flow) const
{
    const Flow *bill = m_session.document().flow(flow.flowId);
    const QuantityKind usual = stepFlowKinds(resourceOf(flow, m_session.document()), bill).front();
    const Unit *before = findUnitByKey(flow.unit);
    if (before && before->kind == usual)
        return flow;
    flow.quantity.reset(); // the number meant something else
    const Unit *billed = bill ? findUnit(usual, bill->unit) : nullptr;
    flow.unit = QString::fromUtf8(billed ? billed->key : unitsOf(usual).front().key);
    return flow;
}

QByteArray ProcessMapEditor::edgeList() const
{
    return edgeListCsv(m_map, Texts(shownLanguage()));
}

} // namespace recp
