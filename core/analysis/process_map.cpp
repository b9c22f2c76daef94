#include "core/analysis/process_map.h"

#include "core/analysis/emissions.h"
#include "core/units/units.h"

#include <algorithm>

namespace recp {

namespace {

using K = QuantityKind;

constexpr double WaterDensity = 1000; // kg/m3
constexpr double MonthsOfYear = 12;

/// The yearly kind of what a bill counts.
std::optional<K> yearlyKind(const Flow &flow)
{
    const Unit *unit = findUnitByKey(flow.unit);
    if (!unit)
        return std::nullopt;
    switch (unit->kind) {
    case K::Mass:
        return K::YearlyMass;
    case K::Volume:
        return K::YearlyVolume;
    case K::StandardGasVolume:
        return K::YearlyStandardGasVolume;
    case K::Energy:
        return K::YearlyEnergy;
    default:
        return std::nullopt;
    }
}

/// What is balanced, for an amount of this resource in this kind of quantity.
BalanceKind balanceKindOf(Resource resource, K kind)
{
    switch (resource) {
    case Resource::Electricity:
    case Resource::Fuel:
    case Resource::CompressedAir:
        return BalanceKind::Energy;
    case Resource::Water:
    case Resource::WasteWater:
        return kind == K::YearlyEnergy ? BalanceKind::Energy : BalanceKind::Water;
    default:
        return kind == K::YearlyEnergy ? BalanceKind::Energy : BalanceKind::Mass;
    }
}

class Bridge
{
public:
    Bridge(const AuditDocument &document, const BaselineSummary &baseline, const FactorSet &set)
        : m_document(document), m_baseline(baseline), m_set(set)
    {
    }

    ProcessMap map() const
    {
        ProcessMap map;
        for (const ProcessStep &step : m_document.steps)
            map.steps.push_back({step.id, step.name, step.systemCost});
        for (const StepFlow &stepFlow : m_document.stepFlows)
            map.flows.push_back(mapFlow(stepFlow));
        return map;
    }

private:
    struct Amount {
        std::optional<double> si; ///< in the kind
        K kind = K::YearlyMass;
    };

    MapFlow mapFlow(const StepFlow &stepFlow) const
    {
        const Flow *bill = m_document.flow(stepFlow.flowId);
        const Resource resource = resourceOf(stepFlow, m_document);
        const std::optional<double> rest = restOfBill(stepFlow, bill);
        const Amount amount = rest ? Amount{rest, *yearlyKind(*bill)} : stated(stepFlow, resource, bill);
        MapFlow flow;
        flow.id = stepFlow.id;
        flow.from = stepFlow.fromStepId;
        flow.to = stepFlow.toStepId;
        flow.name = nameOf(stepFlow, m_document);
        flow.resource = resource;
        flow.kind = balanceKindOf(resource, amount.kind);
        flow.quantity = balanced(amount, flow.kind, bill);
        const KnownAs knownAs = rest ? KnownAs::Billed : stepFlow.knownAs;
        flow.relativeUncertainty = stepFlow.uncertainty.value_or(defaultUncertainty(knownAs));
        flow.isWaste = stepFlow.isWaste;
        flow.cost = cost(amount, bill, stepFlow);
        return flow;
    }

    static Amount stated(const StepFlow &stepFlow, Resource resource, const Flow *bill)
    {
        const Unit *unit = findUnitByKey(stepFlow.unit);
        const std::vector<K> kinds = stepFlowKinds(resource, bill);
        const bool fits = unit && std::find(kinds.begin(), kinds.end(), unit->kind) != kinds.end();
        return fits ? Amount{stepFlow.quantity, unit->kind} : Amount{std::nullopt, kinds.front()};
    }

    static bool isAtTheGate(const StepFlow &stepFlow) { return stepFlow.fromStepId.isNull() != stepFlow.toStepId.isNull(); }

    /// A year of what the bills say of a flow, SI.
    std::optional<double> yearOf(const Flow &flow) const
    {
        const FlowSummary *summary = m_baseline.flow(flow.id);
        if (!summary || !summary->quantity.any || !summary->quantity.complete || m_baseline.months.empty())
            return std::nullopt;
        return summary->quantity.value * MonthsOfYear / static_cast<double>(m_baseline.months.size());
    }

    /// What the bills of a year leave over for the only flow of a bill without an amount of its own.
    std::optional<double> restOfBill(const StepFlow &stepFlow, const Flow *bill) const
    {
        if (!bill || stepFlow.quantity || !isAtTheGate(stepFlow) || !yearlyKind(*bill))
            return std::nullopt;
        const std::optional<double> year = yearOf(*bill);
        if (!year)
            return std::nullopt;
        double others = 0;
        for (const StepFlow &other : m_document.stepFlows) {
            if (other.flowId != bill->id || other.id == stepFlow.id || !isAtTheGate(other))
                continue;
            const Amount amount = stated(other, bill->resource, bill);
            const std::optional<double> counted = asBilled(amount, *bill);
            if (!counted)
                return std::nullopt;
            others += *counted;
        }
        return others <= *year ? std::optional(*year - others) : std::nullopt;
    }

    /// An amount in the SI unit of the bill.
    std::optional<double> asBilled(const Amount &amount, const Flow &bill) const
    {
        const std::optional<K> kind = yearlyKind(bill);
        if (!amount.si || !kind || amount.kind == *kind)
            return amount.si;
        if (amount.kind == K::YearlyEnergy) {
            const std::optional<double> heat = heatingValue(m_set, bill);
            return heat && *heat > 0 ? std::optional(*amount.si / *heat) : std::nullopt;
        }
        if (amount.kind == K::YearlyMass && *kind == K::YearlyVolume)
            return *amount.si / WaterDensity;
        if (amount.kind == K::YearlyVolume && *kind == K::YearlyMass)
            return *amount.si * WaterDensity;
        return std::nullopt;
    }

    std::optional<double> balanced(const Amount &amount, BalanceKind kind, const Flow *bill) const
    {
        if (!amount.si || amount.kind == quantityKind(kind))
            return amount.si;
        if (kind == BalanceKind::Energy && bill) {
            const std::optional<double> heat = heatingValue(m_set, *bill);
            return heat ? std::optional(*amount.si * *heat) : std::nullopt;
        }
        if (kind == BalanceKind::Water && amount.kind == K::YearlyMass)
            return *amount.si / WaterDensity;
        return std::nullopt;
    }

    /// Its part of the bill, where it enters the factory or leaves it as waste.
    std::optional<double> cost(const Amount &amount, const Flow *bill, const StepFlow &stepFlow) const
    {
        const FlowSummary *summary = bill ? m_baseline.flow(bill->id) : nullptr;
        const bool isBought = stepFlow.fromStepId.isNull();
        const bool isTreated = stepFlow.toStepId.isNull() && stepFlow.isWaste;
        if (!summary || !summary->unitPrice || (!isBought && !isTreated))
            return std::nullopt;
        const std::optional<double> counted = asBilled(amount, *bill);
        return counted ? std::optional(*counted * *summary->unitPrice) : std::nullopt;
    }

    const AuditDocument &m_document;
    const BaselineSummary &m_baseline;
    const FactorSet &m_set;
};

} // namespace

std::vector<QuantityKind> stepFlowKinds(Resource resource, const Flow *flow)
{
    std::vector<K> kinds;
    switch (resource) {
    case Resource::Electricity:
    case Resource::Fuel:
    case Resource::CompressedAir:
        kinds = {K::YearlyEnergy};
        break;
    case Resource::Water:
    case Resource::WasteWater:
        kinds = {K::YearlyVolume, K::YearlyMass, K::YearlyEnergy};
        break;
    case Resource::Steam:
    case Resource::Other:
        kinds = {K::YearlyMass, K::YearlyEnergy};
        break;
    default:
        kinds = {K::YearlyMass};
    }
    const std::optional<K> billed = flow ? yearlyKind(*flow) : std::nullopt;
    const bool converts = billed && resource == Resource::Fuel;
    if (converts && *billed != K::YearlyEnergy)
        kinds.insert(kinds.begin(), *billed);
    return kinds;
}

Resource resourceOf(const StepFlow &stepFlow, const AuditDocument &document)
{
    if (const Flow *flow = document.flow(stepFlow.flowId))
        return flow->resource;
    return resourceFromKey(stepFlow.resource).value_or(Resource::Other);
}

QString nameOf(const StepFlow &stepFlow, const AuditDocument &document)
{
    const Flow *flow = document.flow(stepFlow.flowId);
    return stepFlow.name.isEmpty() && flow ? flow->name : stepFlow.name;
}

ProcessMap processMapOf(const AuditDocument &document, const BaselineSummary &baseline, const FactorSet &set)
{
    return Bridge(document, baseline, set).map();
}

} // namespace recp
