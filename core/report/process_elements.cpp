#include "core/report/process_elements.h"

#include "core/analysis/process_map.h"
#include "core/report/sankey_input.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace recp::report {

namespace {

constexpr double LeastFigureMm = 70;
constexpr double MostFigureMm = 150;
constexpr double MillimetresPerNode = 11;

QString none()
{
    return QStringLiteral("–");
}

/// An amount of a kind in the unit that people read for its size.
QString amount(const Words &w, BalanceKind kind, double si)
{
    return formatQuantity(si, *sankeyUnit(kind, std::abs(si)), w.texts.locale());
}

QString withRange(const Words &w, BalanceKind kind, const std::optional<double> &si, double halfWidth)
{
    if (!si)
        return w(QT_TRANSLATE_NOOP("report", "missing"));
    const Unit &unit = *sankeyUnit(kind, *si);
    const QString value = w.number(fromSi(*si, unit), 4);
    const QString label = unitLabel(unit, w.texts.locale());
    return halfWidth > 0 ? QStringLiteral("%1 ± %2 %3").arg(value, w.number(fromSi(halfWidth, unit), 2), label)
                         : QStringLiteral("%1 %2").arg(value, label);
}

QString kindWord(const Words &w, BalanceKind kind)
{
    return w.texts("words", balanceKindWord(kind));
}

QString placeName(const Words &w, const ProcessMap &map, const Id &id)
{
    return id.isNull() ? w(QT_TRANSLATE_NOOP("report", "outside")) : map.stepName(id);
}

QString way(const Words &w, const ProcessMap &map, const MapFlow &flow)
{
    return QStringLiteral("%1 → %2").arg(placeName(w, map, flow.from), placeName(w, map, flow.to));
}

QString sideText(const Words &w, BalanceKind kind, const PartialSum &side)
{
    if (!side.any)
        return side.complete ? none() : w(QT_TRANSLATE_NOOP("report", "missing"));
    return (side.complete ? QString() : QStringLiteral("≥ ")) + amount(w, kind, side.value);
}

std::vector<Cell> balanceRow(const Words &w, const QString &place, const StepBalance &balance)
{
    // Energy that a step uses ends there.
    const bool endsHere = balance.kind == BalanceKind::Energy && balance.isOneSided();
    const std::optional<double> rest = endsHere ? std::nullopt : balance.unaccounted();
    const std::optional<double> share = endsHere ? std::nullopt : balance.unaccountedShare();
    const Unit &unit = *sankeyUnit(balance.kind, std::max(balance.in.value, balance.out.value));
    Cell unaccounted = cell(rest ? formatQuantity(*rest, unit, w.texts.locale()) : none());
    unaccounted.bold = balance.isDoubtful();
    return {cell(place), faint(kindWord(w, balance.kind)), cell(sideText(w, balance.kind, balance.in)),
            cell(sideText(w, balance.kind, balance.out)), unaccounted, cell(share ? w.percent(*share, 2) : none())};
}

bool hasKind(const ProcessMap &map, BalanceKind kind)
{
    return std::any_of(map.flows.begin(), map.flows.end(), [&](const MapFlow &flow) { return flow.kind == kind && map.isUsable(flow); });
}

QString stateWord(const Words &w, const ReconciledFlow &flow)
{
    if (flow.isHeldAtZero)
        return w(QT_TRANSLATE_NOOP("report", "held at zero"));
    switch (flow.state) {
    case ReconciledFlow::State::Measured:
        return flow.isRedundant() ? QString() : w(QT_TRANSLATE_NOOP("report", "nothing checks it"));
    case ReconciledFlow::State::Fixed:
        return w(QT_TRANSLATE_NOOP("report", "kept as stated"));
    case ReconciledFlow::State::Solved:
        return w(QT_TRANSLATE_NOOP("report", "follows from the balances"));
    case ReconciledFlow::State::NotObservable:
        break;
    }
    return w(QT_TRANSLATE_NOOP("report", "cannot be determined"));
}

std::vector<Cell> costRow(const Words &w, const QString &name, const QString &step, const CostParts &costs)
{
    return {cell(name), faint(step), cell(w.money(costs.material)), cell(w.money(costs.energy)), cell(w.money(costs.system)),
            cell(w.money(costs.treatment)), strong(w.money(costs.total()))};
}

} // namespace

std::optional<Figure> sankeyFigure(const Words &w, const ProcessMap &map, const std::vector<BalanceKind> &kinds)
{
    Sankey sankey = sankeyOf(map, {kinds, true}, w.texts);
    if (sankey.links.empty())
        return std::nullopt;
    const QString caption = kinds.size() > 1 ? w(QT_TRANSLATE_NOOP("report", "Where energy, water and materials go"))
                            : kinds.front() == BalanceKind::Energy ? w(QT_TRANSLATE_NOOP("report", "Where the energy goes"))
                            : kinds.front() == BalanceKind::Water  ? w(QT_TRANSLATE_NOOP("report", "Where the water goes"))
                                                                   : w(QT_TRANSLATE_NOOP("report", "Where the materials go"));
    const QString note = kinds.size() > 1 ? w(QT_TRANSLATE_NOOP("report", "Energy, water and materials have a scale of their own each.")) : QString();
    const double height = std::clamp(MillimetresPerNode * static_cast<double>(sankey.nodes.size()) / 2, LeastFigureMm, MostFigureMm);
    return Figure{caption, std::move(sankey), height, note};
}

Table balanceTable(const Words &w, const ProcessMap &map)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Balance of each step and of the factory, a year"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Process step"))), left(w(QT_TRANSLATE_NOOP("report", "Balance")), false),
                     right(w(QT_TRANSLATE_NOOP("report", "In"))), right(w(QT_TRANSLATE_NOOP("report", "Out"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Unaccounted for"))), right(w(QT_TRANSLATE_NOOP("report", "Share")))};
    Id before;
    for (const StepBalance &balance : stepBalances(map)) {
        table.rows.push_back(balanceRow(w, balance.stepId == before ? QString() : map.stepName(balance.stepId), balance));
        before = balance.stepId;
    }
    for (const StepBalance &balance : factoryBalances(map)) {
        table.rows.push_back(balanceRow(w, w(QT_TRANSLATE_NOOP("report", "Whole factory")), balance));
        for (Cell &each : table.rows.back())
            each.bold = true;
    }
    return table;
}

Table wasteCostTable(const Words &w, const ProcessMap &map, const MaterialFlowCosts &costs)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "What waste carries (material flow cost accounting, ISO 14051), %1 a year"), {w.moneyUnit()});
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Waste"))), left(w(QT_TRANSLATE_NOOP("report", "Process step"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Material"))), right(w(QT_TRANSLATE_NOOP("report", "Energy"))),
                     right(w(QT_TRANSLATE_NOOP("report", "System"))), right(w(QT_TRANSLATE_NOOP("report", "Treatment"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Total")))};
    std::vector<FlowCosts> wastes;
    std::copy_if(costs.flows.begin(), costs.flows.end(), std::back_inserter(wastes), [](const FlowCosts &flow) { return flow.isWaste; });
    std::stable_sort(wastes.begin(), wastes.end(), [](const FlowCosts &a, const FlowCosts &b) { return a.costs.total() > b.costs.total(); });
    for (const FlowCosts &waste : wastes) {
        const MapFlow *flow = map.flow(waste.flowId);
        const QString name = flow ? flow->name
                                  : QStringLiteral("%1 (%2)").arg(w(QT_TRANSLATE_NOOP("report", "Unaccounted for")), kindWord(w, waste.kind));
        table.rows.push_back(costRow(w, name, map.stepName(waste.stepId), waste.costs));
    }
    table.total = costRow(w, w(QT_TRANSLATE_NOOP("report", "All waste")), {}, costs.waste);
    for (Cell &each : table.total)
        each.bold = true;
    return table;
}

QStringList wasteCostWords(const Words &w, const ProcessMap &map, const MaterialFlowCosts &costs)
{
    QStringList sentences;
    const double waste = costs.waste.total();
    const double all = waste + costs.product.total() + costs.undistributed.total();
    if (all > 0)
        sentences << w(QT_TRANSLATE_NOOP("report", "Waste and what is unaccounted for carry %1 a year: %2 of all costs of the map."),
                       {w.moneyText(waste), w.percent(waste / all, 2)});
    if (costs.undistributed.total() > 0)
        sentences << w(QT_TRANSLATE_NOOP("report", "%1 a year cannot be distributed, because amounts are missing."),
                       {w.moneyText(costs.undistributed.total())});
    QStringList unpriced;
    for (const Id &id : costs.unpricedFlows)
        if (const MapFlow *flow = map.flow(id); flow && !unpriced.contains(flow->name))
            unpriced << flow->name;
    if (!unpriced.isEmpty())
        sentences << w(QT_TRANSLATE_NOOP("report", "Without a cost, so that the sums are at least what they say: %1."),
                       {unpriced.join(QStringLiteral(", "))});
    if (!costs.stepsWithoutSystemCost.empty())
        sentences << w.count(QT_TRANSLATE_N_NOOP("report", "%n steps have no system cost (labour, depreciation, maintenance)."),
                             static_cast<int>(costs.stepsWithoutSystemCost.size()));
    return sentences;
}

Table reconciliationTable(const Words &w, const ProcessMap &map, const Reconciliation &reconciliation)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "%1: stated and reconciled amounts a year"), {kindWord(w, reconciliation.kind)});
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Flow"))), left(w(QT_TRANSLATE_NOOP("report", "From → to"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Stated"))), right(w(QT_TRANSLATE_NOOP("report", "Reconciled"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Adjusted by (σ)"))), left(w(QT_TRANSLATE_NOOP("report", "Remark")))};
    for (const ReconciledFlow &each : reconciliation.flows) {
        const MapFlow *flow = map.flow(each.flowId);
        if (!flow)
            continue;
        const double statedHalfWidth = each.stated ? flow->relativeUncertainty * std::abs(*each.stated) : 0;
        Cell residual = cell(each.residual ? w.number(*each.residual, 2) : none());
        residual.bold = each.residual && reconciliation.isSuspect() && *reconciliation.largestResidual == each.flowId;
        table.rows.push_back({cell(flow->name), faint(way(w, map, *flow)), cell(withRange(w, flow->kind, each.stated, statedHalfWidth)),
                              cell(each.value ? withRange(w, flow->kind, each.value, each.halfWidth) : none()), residual,
                              faint(stateWord(w, each))});
    }
    return table;
}

QStringList reconciliationWords(const Words &w, const ProcessMap &map, const Reconciliation &reconciliation)
{
    QStringList sentences;
    if (reconciliation.degreesOfFreedom == 0)
        return {w(QT_TRANSLATE_NOOP("report", "No balance checks a stated amount: there is nothing to test."))};
    const QStringList figures{w.number(reconciliation.statistic), w.number(reconciliation.criticalValue),
                              QString::number(reconciliation.degreesOfFreedom)};
    sentences << (reconciliation.passes()
                      ? w(QT_TRANSLATE_NOOP("report", "The stated amounts agree within their uncertainties (χ² %1 of at most %2, %3 degrees of freedom)."), figures)
                      : w(QT_TRANSLATE_NOOP("report", "The stated amounts do not agree within their uncertainties (χ² %1 above %2, %3 degrees of freedom)."),
                          figures));
    if (reconciliation.isSuspect())
        if (const MapFlow *flow = map.flow(*reconciliation.largestResidual))
            sentences << w(QT_TRANSLATE_NOOP("report", "Look at “%1” first: its adjustment is the largest."), {flow->name});
    return sentences;
}

Section processSection(const Words &w)
{
    Section section;
    if (w.document.steps.empty() || w.document.stepFlows.empty())
        return section;
    const ProcessMap map = processMapOf(w.document, w.results.baseline, w.set);
    section.elements.push_back(heading(1, w(QT_TRANSLATE_NOOP("report", "Process and balances"))));
    section.elements.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Amounts are those of a year. What a balance leaves over is drawn and priced as a flow of its own."))));
    for (BalanceKind kind : {BalanceKind::Energy, BalanceKind::Water, BalanceKind::Mass})
        if (const auto figure = sankeyFigure(w, map, {kind}))
            section.elements.push_back(*figure);
    section.elements.push_back(balanceTable(w, map));
    if (const auto costs = materialFlowCosts(map); costs.ok()) {
        const Table table = wasteCostTable(w, map, *costs);
        if (!table.rows.empty())
            section.elements.push_back(table);
        for (const QString &sentence : wasteCostWords(w, map, *costs))
            section.elements.push_back(paragraph(sentence, Paragraph::Style::Note));
    }
    for (BalanceKind kind : allBalanceKinds()) {
        if (!hasKind(map, kind))
            continue;
        const auto reconciliation = reconcile(map, kind);
        if (!reconciliation.ok() || reconciliation->degreesOfFreedom == 0)
            continue;
        section.elements.push_back(reconciliationTable(w, map, *reconciliation));
        for (const QString &sentence : reconciliationWords(w, map, *reconciliation))
            section.elements.push_back(paragraph(sentence, Paragraph::Style::Note));
    }
    return section;
}

} // namespace recp::report
