#include "core/calculators/process_heating/available_heat.h"

#include "core/calculators/combustion/gas_fuel.h"
#include "core/calculators/common_inputs.h"

namespace recp
{

namespace
{

constexpr const char *Source = "Heat balance of natural gas: ASME PTC 4; US DOE, Process Heating Tip Sheets 1, 2 and 3";
constexpr Temperature Reference{288.7055556}; // 60 °F
constexpr double SmallestAvailableHeat = 0.05;

CombustionAir airOf(const FurnaceState &state)
{
    return {.oxygenShare = state.oxygenOfAir.si};
}

double excessAirOf(const FurnaceState &state)
{
    return excessAirAt(state.oxygenOfFlueGas.si, OxygenBasis::Dry, analysisOf(typicalNaturalGas()), airOf(state));
}

double availableHeatOf(const FurnaceState &state, double excessAir)
{
    return 1 - stackLoss({.fuel = analysisOf(typicalNaturalGas()),
                          .air = airOf(state),
                          .excessAir = excessAir,
                          .flue = state.flue,
                          .airTemperature = state.air,
                          .fuelTemperature = Reference,
                          .reference = Reference});
}

double availableHeatOf(const FurnaceState &state)
{
    return availableHeatOf(state, excessAirOf(state));
}

double availableHeatOf(const AvailableHeatInput &in)
{
    FurnaceState state;
    state.flue = in.exhaust;
    state.air = in.air;
    return availableHeatOf(state, in.excessAir.si);
}

FurnaceState stateNow(const EfficiencyImprovementInput &in)
{
    return {.oxygenOfFlueGas = in.oxygenNow, .flue = in.flueNow, .air = in.airNow};
}

FurnaceState stateAfter(const EfficiencyImprovementInput &in)
{
    return {.oxygenOfFlueGas = in.oxygenAfter, .flue = in.flueAfter, .air = in.airAfter};
}

FurnaceState stateNow(const OxygenEnrichmentInput &in)
{
    return {.oxygenOfAir = in.airOxygenNow, .oxygenOfFlueGas = in.oxygenNow, .flue = in.flueNow, .air = in.airNow};
}

FurnaceState stateAfter(const OxygenEnrichmentInput &in)
{
    return {
        .oxygenOfAir = in.airOxygenAfter, .oxygenOfFlueGas = in.oxygenAfter, .flue = in.flueAfter, .air = in.airAfter};
}

bool isPossible(const FurnaceState &state)
{
    return airHasMore(state.oxygenOfFlueGas, OxygenBasis::Dry, airOf(state));
}

bool leavesHeat(const FurnaceState &state)
{
    return availableHeatOf(state) >= SmallestAvailableHeat;
}

template <class In> bool nowIsPossible(const In &in)
{
    return isPossible(stateNow(in));
}

template <class In> bool afterIsPossible(const In &in)
{
    return isPossible(stateAfter(in));
}

template <class In> bool nowLeavesHeat(const In &in)
{
    return leavesHeat(stateNow(in));
}

template <class In> bool afterLeavesHeat(const In &in)
{
    return leavesHeat(stateAfter(in));
}

bool simpleLeavesHeat(const AvailableHeatInput &in)
{
    return availableHeatOf(in) >= SmallestAvailableHeat;
}

constexpr const char *NoHeatIsLeft =
    QT_TRANSLATE_NOOP("errors", "With “%1” so hot, nearly all heat of the fuel leaves with the exhaust.");
constexpr const char *Now = QT_TRANSLATE_NOOP("calculators", "Now");
constexpr const char *After = QT_TRANSLATE_NOOP("calculators", "After");

InputDefinition keyed(InputDefinition definition, const char *key, double typical, const char *group)
{
    definition.key = key;
    definition.typical = typical;
    definition.group = group;
    return definition;
}

InputDefinition oxygen(const char *key, double typical, const char *group)
{
    InputDefinition definition = keyed(flueGasOxygen(), key, typical, group);
    definition.label = QT_TRANSLATE_NOOP("calculators", "Oxygen in the dry flue gas");
    return definition;
}

InputDefinition flueTemperature(const char *key, double typical, const char *group)
{
    return keyed(temperatureInput(key, QT_TRANSLATE_NOOP("calculators", "Flue gas temperature"), 20, 2000, typical),
                 key, typical, group);
}

InputDefinition airTemperature(const char *key, double typical, const char *group)
{
    return keyed(
        temperatureInput(key, QT_TRANSLATE_NOOP("calculators", "Combustion air temperature"), -40, 1200, typical), key,
        typical, group);
}

InputDefinition airOxygen(const char *key, double typical, const char *group)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Oxygen in the combustion air"),
            .unit = "%",
            .minimum = 15,
            .maximum = 100,
            .typical = typical,
            .group = group};
}

InputDefinition fuelHeat(const char *key)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Heat of the fuel"),
            .unit = "kW",
            .minimum = 0,
            .maximum = 1e6,
            .typical = 2000};
}

OutputDefinition percent(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "%"};
}

OutputDefinition power(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kW"};
}

template <class In, class Out>
CalculatorBuilder<In, Out> &addRules(CalculatorBuilder<In, Out> &builder, const char *oxygenNow,
                                     const char *oxygenAfter, const char *flueNow, const char *flueAfter)
{
    return builder.require(oxygenNow, OxygenIsTooHigh, nowIsPossible<In>)
        .require(oxygenAfter, OxygenIsTooHigh, afterIsPossible<In>)
        .require(flueNow, NoHeatIsLeft, nowLeavesHeat<In>)
        .require(flueAfter, NoHeatIsLeft, afterLeavesHeat<In>);
}

} // namespace

AvailableHeatResult availableHeat(const AvailableHeatInput &in)
{
    const double available = availableHeatOf(in);
    return {.availableHeat = {available},
            .heatDelivered = in.heatInput * available,
            .exhaustLosses = in.heatInput * (1 - available)};
}

EfficiencyImprovementResult efficiencyImprovement(const EfficiencyImprovementInput &in)
{
    const Ratio now{availableHeatOf(stateNow(in))};
    const Ratio after{availableHeatOf(stateAfter(in))};
    return {.excessAirNow = {excessAirOf(stateNow(in))},
            .excessAirAfter = {excessAirOf(stateAfter(in))},
            .availableHeatNow = now,
            .availableHeatAfter = after,
            .fuelSaved = {1 - now / after},
            .energyAfter = in.energyNow * (now / after)};
}

OxygenEnrichmentResult oxygenEnrichment(const OxygenEnrichmentInput &in)
{
    const Ratio now{availableHeatOf(stateNow(in))};
    const Ratio after{availableHeatOf(stateAfter(in))};
    return {.availableHeatNow = now,
            .availableHeatAfter = after,
            .fuelSaved = {1 - now / after},
            .fuelAfter = in.fuelNow * (now / after)};
}

Calculator availableHeatCalculator()
{
    using In = AvailableHeatInput;
    using Out = AvailableHeatResult;
    return CalculatorBuilder<In, Out>("available_heat_simple",
                                      QT_TRANSLATE_NOOP("calculators", "Available heat of a gas furnace"), "FUR",
                                      CalculatorKind::Engineering, availableHeat)
        .formula("AH = 1 − (Σnᵢ·Δhᵢ + n_H₂O·r − n_air·Δh_air)/HHV", Source)
        .input({.key = "excess_air",
                .label = QT_TRANSLATE_NOOP("calculators", "Excess air"),
                .unit = "%",
                .minimum = 0,
                .maximum = 1000,
                .typical = 15},
               &In::excessAir)
        .input(airTemperature("combustion_air_temperature", 30, ""), &In::air)
        .input(flueTemperature("exhaust_gas_temperature", 600, ""), &In::exhaust)
        .input(fuelHeat("total_heat_input"), &In::heatInput)
        .require("exhaust_gas_temperature", NoHeatIsLeft, simpleLeavesHeat)
        .output(percent("available_heat", QT_TRANSLATE_NOOP("calculators", "Available heat, by gross heating value")),
                &Out::availableHeat)
        .output(power("heat_delivered", QT_TRANSLATE_NOOP("calculators", "Heat that stays in the furnace")),
                &Out::heatDelivered)
        .output(power("exhaust_gas_losses", QT_TRANSLATE_NOOP("calculators", "Heat that leaves with the exhaust")),
                &Out::exhaustLosses)
        .build();
}

Calculator efficiencyImprovementCalculator()
{
    using In = EfficiencyImprovementInput;
    using Out = EfficiencyImprovementResult;
    CalculatorBuilder<In, Out> builder("efficiency_improvement_o2_air_preheat",
                                       QT_TRANSLATE_NOOP("calculators", "Less excess air and preheated air"), "FUR",
                                       CalculatorKind::Engineering, efficiencyImprovement);
    builder.formula("Saving = 1 − AH₁/AH₂", Source)
        .input(oxygen("flue_gas_O2_current", 6, Now), &In::oxygenNow)
        .input(flueTemperature("flue_gas_temperature_current", 800, Now), &In::flueNow)
        .input(airTemperature("combustion_air_temperature_current", 30, Now), &In::airNow)
        .input(fuelHeat("energy_input_current"), &In::energyNow)
        .input(oxygen("flue_gas_O2_new", 3, After), &In::oxygenAfter)
        .input(flueTemperature("flue_gas_temperature_new", 750, After), &In::flueAfter)
        .input(airTemperature("combustion_air_temperature_new", 300, After), &In::airAfter);
    return addRules(builder, "flue_gas_O2_current", "flue_gas_O2_new", "flue_gas_temperature_current",
                    "flue_gas_temperature_new")
        .output(percent("excess_air_current", QT_TRANSLATE_NOOP("calculators", "Excess air, now")), &Out::excessAirNow)
        .output(percent("excess_air_new", QT_TRANSLATE_NOOP("calculators", "Excess air, after")), &Out::excessAirAfter)
        .output(percent("available_heat_current", QT_TRANSLATE_NOOP("calculators", "Available heat, now")),
                &Out::availableHeatNow)
        .output(percent("available_heat_new", QT_TRANSLATE_NOOP("calculators", "Available heat, after")),
                &Out::availableHeatAfter)
        .output(percent("fuel_savings", QT_TRANSLATE_NOOP("calculators", "Fuel saved")), &Out::fuelSaved)
        .output(power("energy_input_new", QT_TRANSLATE_NOOP("calculators", "Heat of the fuel, after")),
                &Out::energyAfter)
        .build();
}

Calculator oxygenEnrichmentCalculator()
{
    using In = OxygenEnrichmentInput;
    using Out = OxygenEnrichmentResult;
    CalculatorBuilder<In, Out> builder("oxygen_enrichment",
                                       QT_TRANSLATE_NOOP("calculators", "Oxygen in the combustion air"), "FUR",
                                       CalculatorKind::Engineering, oxygenEnrichment);
    builder.formula("Saving = 1 − AH₁/AH₂", Source)
        .input(airOxygen("o2_in_combustion_air", 21, Now), &In::airOxygenNow)
        .input(flueTemperature("flue_gas_temperature", 800, Now), &In::flueNow)
        .input(oxygen("flue_gas_O2", 5, Now), &In::oxygenNow)
        .input(airTemperature("combustion_air_temperature", 30, Now), &In::airNow)
        .input(fuelHeat("fuel_consumption"), &In::fuelNow)
        .input(airOxygen("o2_in_combustion_air_enriched", 30, After), &In::airOxygenAfter)
        .input(flueTemperature("flue_gas_temperature_enriched", 800, After), &In::flueAfter)
        .input(oxygen("flue_gas_O2_enriched", 2, After), &In::oxygenAfter)
        .input(airTemperature("combustion_air_temperature_enriched", 30, After), &In::airAfter);
    return addRules(builder, "flue_gas_O2", "flue_gas_O2_enriched", "flue_gas_temperature",
                    "flue_gas_temperature_enriched")
        .output(percent("available_heat", QT_TRANSLATE_NOOP("calculators", "Available heat, now")),
                &Out::availableHeatNow)
        .output(percent("available_heat_enriched", QT_TRANSLATE_NOOP("calculators", "Available heat, after")),
                &Out::availableHeatAfter)
        .output(percent("fuel_savings", QT_TRANSLATE_NOOP("calculators", "Fuel saved")), &Out::fuelSaved)
        .output(power("fuel_consumption_enriched", QT_TRANSLATE_NOOP("calculators", "Heat of the fuel, after")),
                &Out::fuelAfter)
        .build();
}

} // namespace recp
