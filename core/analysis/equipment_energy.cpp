#include "core/analysis/equipment_energy.h"

#include "core/analysis/interaction.h"
#include "core/calculators/calculator.h"

#include <algorithm>

namespace recp {

namespace {

/// The only flow of a resource that comes in; nullptr where there are none or several.
const Flow *onlyFlow(const AuditDocument &document, Resource resource)
{
    const Flow *only = nullptr;
    for (const Flow &flow : document.flows) {
        if (flow.resource != resource || flow.direction != FlowDirection::In)
            continue;
        if (only)
            return nullptr;
        only = &flow;
    }
    return only;
}

void addTo(EnergyReconciliation &sum, const Equipment &equipment)
{
    auto found = std::find_if(sum.systems.begin(), sum.systems.end(), [&](const SystemEnergy &each) { return each.system == equipment.system; });
    if (found == sum.systems.end())
        found = sum.systems.insert(sum.systems.end(), {equipment.system, 0, 0});
    ++found->pieces;
    const auto energy = yearlyEnergy(equipment);
    if (!energy) {
        ++sum.unknown;
        return;
    }
    sum.explained += *energy;
    found->energy += *energy;
}

/// Puts the values of one equipment into the inputs of a calculator.
class Filler
{
public:
    Filler(const Equipment &equipment, const Calculator &calculator) : m_equipment(equipment), m_calculator(calculator) {}

    void fill(const char *inputs, const std::optional<double> &si, QuantityKind kind, KnownAs knownAs)
    {
        if (!si)
            return;
        for (const QString &key : QString::fromLatin1(inputs).split(u'|', Qt::SkipEmptyParts)) {
            const int index = m_calculator.inputIndex(key);
            if (index < 0)
                continue;
            const InputDefinition &definition = m_calculator.inputs[static_cast<std::size_t>(index)];
            const bool taken = std::any_of(m_inputs.begin(), m_inputs.end(), [&](const EstimateInput &each) { return each.key == key; });
            if (definition.kind != kind || taken)
                continue;
            EstimateInput input;
            input.key = key;
            input.si = *si;
            input.unit = QString::fromUtf8(definition.unit);
            input.knownAs = knownAs;
            input.source = m_equipment.name;
            m_inputs.push_back(std::move(input));
        }
    }

    std::vector<EstimateInput> take() { return std::move(m_inputs); }

private:
    const Equipment &m_equipment;
    const Calculator &m_calculator;
    std::vector<EstimateInput> m_inputs;
};

} // namespace

std::optional<double> yearlyEnergy(const Equipment &equipment)
{
    if (!equipment.hours)
        return std::nullopt;
    if (const EquipmentProperty *measured = propertyOf(equipment, QStringLiteral("measured_power")))
        return equipment.count * measured->si * *equipment.hours;
    if (const EquipmentProperty *fixture = propertyOf(equipment, QStringLiteral("fixture_power")); fixture && !equipment.ratedPower)
        return equipment.count * fixture->si * *equipment.hours * equipment.loadFactor.value_or(1);
    if (!equipment.ratedPower || !equipment.loadFactor)
        return std::nullopt;
    return equipment.count * *equipment.ratedPower * *equipment.loadFactor * *equipment.hours;
}

const Flow *flowOf(const Equipment &equipment, const AuditDocument &document)
{
    if (!equipment.flowId.isNull())
        return document.flow(equipment.flowId);
    return onlyFlow(document, burnsFuel(equipment.kind) ? Resource::Fuel : Resource::Electricity);
}

std::vector<EnergyReconciliation> reconcileEquipment(const AuditDocument &document, const BaselineSummary &baseline)
{
    std::vector<EnergyReconciliation> sums;
    for (const Flow &flow : document.flows) {
        EnergyReconciliation sum;
        sum.flowId = flow.id;
        sum.billed = yearlyUse(document, baseline, flow);
        for (const Equipment &equipment : document.equipment) {
            if (flowOf(equipment, document) == &flow)
                addTo(sum, equipment);
        }
        std::stable_sort(sum.systems.begin(), sum.systems.end(), [](const SystemEnergy &a, const SystemEnergy &b) { return a.energy > b.energy; });
        if (!sum.systems.empty() || (flow.resource == Resource::Electricity && flow.direction == FlowDirection::In))
            sums.push_back(std::move(sum));
    }
    return sums;
}

std::vector<EstimateInput> inputsFrom(const Equipment &equipment, const Calculator &calculator)
{
    Filler filler(equipment, calculator);
    // What was measured goes before what the nameplate says.
    for (const EquipmentProperty &property : equipment.properties) {
        if (const EquipmentPropertyDefinition *definition = equipmentProperty(equipment.kind, property.key))
            filler.fill(definition->inputs, property.si, definition->kind, property.knownAs);
    }
    filler.fill(equipment_inputs::Power, equipment.ratedPower, QuantityKind::Power, KnownAs::Nameplate);
    filler.fill(equipment_inputs::Hours, equipment.hours, QuantityKind::YearlyTime, equipment.knownAs);
    filler.fill(equipment_inputs::Load, equipment.loadFactor, QuantityKind::Ratio, equipment.knownAs);
    filler.fill(equipment_inputs::Count, static_cast<double>(equipment.count), QuantityKind::Ratio, KnownAs::Measured);
    return filler.take();
}

} // namespace recp
