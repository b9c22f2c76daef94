#include "core/analysis/balance.h"

#include "core/analysis/half_width.h"

#include <algorithm>
#include <cmath>

namespace recp {

namespace {

constexpr double Rounding = 1e-9; // share of the larger side that is arithmetic, not factory

void add(PartialSum &sum, const MapFlow &flow)
{
    const std::optional<double> quantity = knownQuantity(flow);
    sum.any = sum.any || quantity.has_value();
    sum.complete = sum.complete && quantity.has_value();
    sum.value += quantity.value_or(0);
}

void addIfAny(std::vector<StepBalance> &balances, StepBalance balance)
{
    if (balance.hasIn || balance.hasOut)
        balances.push_back(std::move(balance));
}

UnaccountedFlow unaccountedFlow(const StepBalance &balance, double amount)
{
    MapFlow flow;
    flow.kind = balance.kind;
    flow.quantity = std::abs(amount);
    flow.relativeUncertainty = balance.halfWidth / std::abs(amount);
    flow.isWaste = amount > 0;
    (amount > 0 ? flow.from : flow.to) = balance.stepId;
    return {flow, balance.isOneSided(), balance.isDoubtful()};
}

Issue issueOf(Issue::Level level, const char *sentence, const QStringList &arguments, const Id &subject)
{
    Issue issue;
    issue.level = level;
    issue.step = Step::Process;
    issue.sentence = sentence;
    issue.arguments = arguments;
    issue.subject = subject;
    return issue;
}

void addFlowIssues(const ProcessMap &map, std::vector<Issue> &issues)
{
    for (const MapFlow &flow : map.flows) {
        if (!map.isUsable(flow))
            issues.push_back(issueOf(Issue::Level::Doubt,
                                     QT_TRANSLATE_NOOP("issues", "The flow “%1” does not lead from one place of the map to another."),
                                     {flow.name}, flow.id));
        else if (!flow.quantity)
            issues.push_back(issueOf(Issue::Level::Missing, QT_TRANSLATE_NOOP("issues", "The flow “%1” has no amount."), {flow.name}, flow.id));
        else if (!knownQuantity(flow))
            issues.push_back(issueOf(Issue::Level::Doubt,
                                     QT_TRANSLATE_NOOP("issues", "The flow “%1” has an amount that is not possible: turn it round instead "
                                                                 "of writing it negative."),
                                     {flow.name}, flow.id));
    }
}

/// What can be wrong with a balance whose flows are all known, in whole sentences a kind.
struct BalanceSentences {
    const char *onlyIn; ///< nullptr: no fault
    const char *onlyOut;
    const char *lost;
    const char *gained;
};

BalanceSentences sentencesOf(BalanceKind kind)
{
    switch (kind) {
    case BalanceKind::Mass:
        return {QT_TRANSLATE_NOOP("issues", "%1: materials enter, but none that leave are described."),
                QT_TRANSLATE_NOOP("issues", "%1: materials leave, but none that enter are described."),
                QT_TRANSLATE_NOOP("issues", "%1: more materials enter than leave, beyond what the uncertainties explain."),
                QT_TRANSLATE_NOOP("issues", "%1: more materials leave than enter, beyond what the uncertainties explain.")};
    case BalanceKind::Water:
        return {QT_TRANSLATE_NOOP("issues", "%1: water enters, but none that leaves is described."),
                QT_TRANSLATE_NOOP("issues", "%1: water leaves, but none that enters is described."),
                QT_TRANSLATE_NOOP("issues", "%1: more water enters than leaves, beyond what the uncertainties explain."),
                QT_TRANSLATE_NOOP("issues", "%1: more water leaves than enters, beyond what the uncertainties explain.")};
    case BalanceKind::Energy:
        break;
    }
    return {nullptr, // energy that a step uses ends there: motors and lamps have no flow that leaves
            QT_TRANSLATE_NOOP("issues", "%1: energy leaves, but none that enters is described."),
            QT_TRANSLATE_NOOP("issues", "%1: more energy enters than leaves, beyond what the uncertainties explain."),
            QT_TRANSLATE_NOOP("issues", "%1: more energy leaves than enters, beyond what the uncertainties explain.")};
}

/// nullptr: nothing is wrong.
const char *sentenceFor(const StepBalance &balance)
{
    const double amount = balance.unaccounted().value_or(0);
    const BalanceSentences sentences = sentencesOf(balance.kind);
    if (amount != 0 && balance.isOneSided())
        return amount > 0 ? sentences.onlyIn : sentences.onlyOut;
    if (!balance.isDoubtful())
        return nullptr;
    return amount > 0 ? sentences.lost : sentences.gained;
}

} // namespace

const std::vector<BalanceKind> &allBalanceKinds()
{
    static const std::vector<BalanceKind> kinds{BalanceKind::Mass, BalanceKind::Water, BalanceKind::Energy};
    return kinds;
}

QString balanceKindKey(BalanceKind kind)
{
    switch (kind) {
    case BalanceKind::Mass:
        return QStringLiteral("mass");
    case BalanceKind::Water:
        return QStringLiteral("water");
    case BalanceKind::Energy:
        break;
    }
    return QStringLiteral("energy");
}

const char *balanceKindWord(BalanceKind kind)
{
    switch (kind) {
    case BalanceKind::Mass:
        return QT_TRANSLATE_NOOP("words", "materials balance");
    case BalanceKind::Water:
        return QT_TRANSLATE_NOOP("words", "water balance");
    case BalanceKind::Energy:
        break;
    }
    return QT_TRANSLATE_NOOP("words", "energy balance");
}

QuantityKind quantityKind(BalanceKind kind)
{
    switch (kind) {
    case BalanceKind::Mass:
        return QuantityKind::YearlyMass;
    case BalanceKind::Water:
        return QuantityKind::YearlyVolume;
    case BalanceKind::Energy:
        break;
    }
    return QuantityKind::YearlyEnergy;
}

const MapStep *ProcessMap::step(const Id &id) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const MapStep &each) { return each.id == id; });
    return found == steps.end() || id.isNull() ? nullptr : &*found;
}

const MapFlow *ProcessMap::flow(const Id &id) const
{
    const auto found = std::find_if(flows.begin(), flows.end(), [&](const MapFlow &each) { return each.id == id; });
    return found == flows.end() || id.isNull() ? nullptr : &*found;
}

QString ProcessMap::stepName(const Id &id) const
{
    const MapStep *found = step(id);
    return found ? found->name : QString();
}

bool ProcessMap::isUsable(const MapFlow &flow) const
{
    const auto exists = [this](const Id &place) { return place.isNull() || step(place); };
    return flow.from != flow.to && exists(flow.from) && exists(flow.to);
}

std::optional<double> knownQuantity(const MapFlow &flow)
{
    return flow.quantity && std::isfinite(*flow.quantity) && *flow.quantity >= 0 ? flow.quantity : std::nullopt;
}

double standardDeviation(const MapFlow &flow)
{
    const bool isStated = std::isfinite(flow.relativeUncertainty) && flow.relativeUncertainty > 0;
    return isStated ? knownQuantity(flow).value_or(0) * flow.relativeUncertainty / HalfWidthInDeviations : 0;
}

std::optional<double> StepBalance::unaccounted() const
{
    if (!unknown.empty() || (!hasIn && !hasOut))
        return std::nullopt;
    const double difference = in.value - out.value;
    return std::abs(difference) <= Rounding * std::max(in.value, out.value) ? 0 : difference;
}

std::optional<double> StepBalance::unaccountedShare() const
{
    const std::optional<double> amount = unaccounted();
    const double larger = std::max(in.value, out.value);
    return amount ? std::optional(larger > 0 ? *amount / larger : 0) : std::nullopt;
}

bool StepBalance::isDoubtful() const
{
    const std::optional<double> amount = unaccounted();
    return amount && std::abs(*amount) > halfWidth;
}

StepBalance balanceOf(const ProcessMap &map, const Id &stepId, BalanceKind kind)
{
    StepBalance balance;
    balance.stepId = stepId;
    balance.kind = kind;
    double variance = 0;
    for (const MapFlow &flow : map.flows) {
        if (flow.kind != kind || !map.isUsable(flow) || (flow.from != stepId && flow.to != stepId))
            continue;
        // What the outside gives is what the factory takes.
        const bool enters = (flow.to == stepId) != stepId.isNull();
        (enters ? balance.hasIn : balance.hasOut) = true;
        add(enters ? balance.in : balance.out, flow);
        if (!knownQuantity(flow))
            balance.unknown.push_back(flow.id);
        variance += std::pow(standardDeviation(flow), 2);
    }
    balance.halfWidth = HalfWidthInDeviations * std::sqrt(variance);
    return balance;
}

std::vector<StepBalance> stepBalances(const ProcessMap &map)
{
    std::vector<StepBalance> balances;
    for (const MapStep &step : map.steps)
        for (BalanceKind kind : allBalanceKinds())
            addIfAny(balances, balanceOf(map, step.id, kind));
    return balances;
}

std::vector<StepBalance> factoryBalances(const ProcessMap &map)
{
    std::vector<StepBalance> balances;
    for (BalanceKind kind : allBalanceKinds())
        addIfAny(balances, balanceOf(map, Id(), kind));
    return balances;
}

std::vector<UnaccountedFlow> unaccountedFlows(const ProcessMap &map)
{
    std::vector<UnaccountedFlow> flows;
    for (const StepBalance &balance : stepBalances(map)) {
        const double amount = balance.unaccounted().value_or(0);
        if (amount != 0)
            flows.push_back(unaccountedFlow(balance, amount));
    }
    return flows;
}

std::vector<Issue> balanceIssues(const ProcessMap &map)
{
    std::vector<Issue> issues;
    addFlowIssues(map, issues);
    for (const StepBalance &balance : stepBalances(map)) {
        if (const char *sentence = sentenceFor(balance))
            issues.push_back(issueOf(Issue::Level::Doubt, sentence, {map.stepName(balance.stepId)}, balance.stepId));
    }
    return issues;
}

} // namespace recp
