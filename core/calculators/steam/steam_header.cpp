#include "core/calculators/steam/steam_header.h"

#include <algorithm>

namespace recp {

namespace {

using In = SteamHeaderInput;

template <QuantityKind K> std::optional<Quantity<K>> entry(const std::vector<double> &list, std::size_t i)
{
    return i < list.size() ? std::optional<Quantity<K>>{{list[i]}} : std::nullopt;
}

SteamPoint inlet(const In &in, std::size_t i)
{
    return {.pressure = {in.inletPressures[i]},
            .temperature = entry<QuantityKind::Temperature>(in.inletTemperatures, i),
            .enthalpy = entry<QuantityKind::SpecificEnergy>(in.inletEnthalpies, i),
            .entropy = entry<QuantityKind::SpecificHeat>(in.inletEntropies, i),
            .quality = entry<QuantityKind::Ratio>(in.inletQualities, i)};
}

bool oneListIsGiven(const In &in)
{
    return !in.inletTemperatures.empty() + !in.inletEnthalpies.empty() + !in.inletEntropies.empty() +
               !in.inletQualities.empty() ==
           1;
}

bool flowsFit(const In &in)
{
    return in.inletFlows.size() == in.inletPressures.size();
}

bool propertiesFit(const In &in)
{
    const std::size_t properties = in.inletTemperatures.size() + in.inletEnthalpies.size() + in.inletEntropies.size() +
                                   in.inletQualities.size();
    return properties == in.inletPressures.size();
}

bool inletsExist(const In &in)
{
    for (std::size_t i = 0; i < in.inletPressures.size(); ++i) {
        if (!findState(inlet(in, i)))
            return false;
    }
    return true;
}

bool pressureFalls(const In &in)
{
    return std::all_of(in.inletPressures.begin(), in.inletPressures.end(),
                       [&in](double pressure) { return in.pressure.si <= pressure; });
}

struct Inflow {
    MassFlow mass;
    Power energy;
};

Inflow inflow(const In &in)
{
    Inflow sum;
    for (std::size_t i = 0; i < in.inletFlows.size(); ++i) {
        sum.mass.si += in.inletFlows[i];
        sum.energy.si += in.inletFlows[i] * stateOf(inlet(in, i)).enthalpy.si;
    }
    return sum;
}

std::optional<if97::State> mixed(const In &in)
{
    const Inflow sum = inflow(in);
    return if97::atEnthalpy(in.pressure, {sum.energy.si / sum.mass.si});
}

bool mixtureExists(const In &in)
{
    return mixed(in).has_value();
}

/// The list that stands for one property of every inlet.
InputDefinition list(const InputDefinition &one, QuantityKind kind, bool optional)
{
    InputDefinition definition = one;
    definition.kind = kind;
    definition.optional = optional;
    definition.group = QT_TRANSLATE_NOOP("calculators", "Inlets");
    definition.hint = optional ? QT_TRANSLATE_NOOP("calculators", "One number an inlet; give one list: qualities, "
                                                                  "temperatures, enthalpies or entropies.")
                               : QT_TRANSLATE_NOOP("calculators", "One number an inlet.");
    return definition;
}

} // namespace

SteamHeaderResult steamHeader(const SteamHeaderInput &in)
{
    const Inflow sum = inflow(in);
    const if97::State state = orNaN(mixed(in));
    return {.temperature = state.temperature,
            .enthalpy = state.enthalpy,
            .entropy = state.entropy,
            .volume = state.volume,
            .quality = {state.quality},
            .flow = sum.mass,
            .energy = sum.energy};
}

Calculator steamHeaderCalculator()
{
    using Out = SteamHeaderResult;
    const SteamPointKeys keys{.pressure = "inlet_pressures",
                              .temperature = "inlet_temperatures",
                              .enthalpy = "inlet_specific_enthalpies",
                              .entropy = "inlet_specific_entropies",
                              .quality = "inlet_qualities",
                              .typicalPressure = 9};
    InputDefinition flows = steamMassFlow("inlet_mass_flows", QT_TRANSLATE_NOOP("calculators", "Flow"));
    flows.minimumExcluded = true;
    CalculatorBuilder<In, Out> builder("steam_header", QT_TRANSLATE_NOOP("calculators", "Steam header"), "STM",
                                       CalculatorKind::Engineering, steamHeader);
    builder.formula("h = Σ m·h / Σ m", "US DOE, Steam System Modeler; properties: IAPWS-IF97")
        .input(steamPressure("header_pressure", QT_TRANSLATE_NOOP("calculators", "Header pressure"), 8), &In::pressure)
        .input(list(pointPressure(keys), QuantityKind::AbsolutePressure, false), &In::inletPressures)
        .input(list(flows, QuantityKind::MassFlow, false), &In::inletFlows)
        .input(list(pointTemperature(keys), QuantityKind::Temperature, true), &In::inletTemperatures)
        .input(list(pointEnthalpy(keys), QuantityKind::SpecificEnergy, true), &In::inletEnthalpies)
        .input(list(pointEntropy(keys), QuantityKind::SpecificHeat, true), &In::inletEntropies)
        .input(list(pointQuality(keys), QuantityKind::Ratio, true), &In::inletQualities)
        .require("inlet_qualities",
                 QT_TRANSLATE_NOOP("errors", "Give “%1”, or the temperatures, enthalpies or entropies of the inlets, "
                                             "exactly one of these lists."),
                 oneListIsGiven)
        .require("inlet_mass_flows", QT_TRANSLATE_NOOP("errors", "The list “%1” must have one number an inlet pressure."),
                 flowsFit)
        .require("inlet_pressures",
                 QT_TRANSLATE_NOOP("errors", "The list “%1” must be as long as that of the inlets' property."),
                 propertiesFit)
        .require("inlet_pressures", PointDoesNotExist, inletsExist)
        .require("header_pressure", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above any inlet pressure."),
                 pressureFalls)
        .require("header_pressure", PointDoesNotExist, mixtureExists);
    return addStateResults(builder)
        .output(massFlow("mass_flow", QT_TRANSLATE_NOOP("calculators", "Steam in the header")), &Out::flow)
        .output(heatFlow("energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat in the steam")), &Out::energy)
        .build();
}

} // namespace recp
