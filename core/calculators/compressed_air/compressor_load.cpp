#include "core/calculators/compressed_air/compressor_load.h"

#include "core/calculators/common_inputs.h"

#include <cmath>

namespace recp {

namespace {

constexpr const char *Source = "US DOE, Improving Compressed Air System Performance (2016)";

InputDefinition airFlow(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "m3/min", .minimum = 0, .maximum = 1e4, .typical = typical};
}

InputDefinition power(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "kW", .minimum = 0, .maximum = 1e5, .typical = typical};
}

InputDefinition fullFlow(const char *key)
{
    InputDefinition definition = airFlow(key, QT_TRANSLATE_NOOP("calculators", "Flow at full load"), 13.4);
    definition.minimumExcluded = true;
    return definition;
}

} // namespace

CompressorLeaksResult compressorLeaks(const CompressorLeaksInput &in)
{
    const VolumeFlow saved{in.leakage.si * in.repaired.si};
    const VolumeFlow after{in.airUse.si - saved.si};
    return {.saved = saved, .airUseAfter = after, .capacityAfter = {after.si / in.capacity.si}};
}

CompressorModulationResult compressorModulation(const CompressorModulationInput &in)
{
    const double range = in.fullPower.si - in.noLoadPower.si;
    return {.power = {in.noLoadPower.si + range * std::pow(in.capacity.si, in.exponent.si)},
            .flow = {in.fullFlow.si * in.capacity.si}};
}

CompressorCostResult compressorCost(const CompressorCostInput &in)
{
    const double rest = 1 - in.loadedTime.si;
    const double full = in.shaftPower.si * in.hours.si * in.price.si;
    const double loaded = full * in.loadedTime.si / in.loadedEfficiency.si;
    const double unloaded = full * in.unloadedShare.si * rest / in.unloadedEfficiency.si;
    return {.unloadedTime = {rest}, .loaded = {loaded}, .unloaded = {unloaded}, .total = {loaded + unloaded}};
}

Calculator compressorLeaksCalculator()
{
    using In = CompressorLeaksInput;
    using Out = CompressorLeaksResult;
    return CalculatorBuilder<In, Out>("compressor_reduce_leaks", QT_TRANSLATE_NOOP("calculators", "Compressor load after leak repair"),
                                      "AIR", CalculatorKind::Engineering, compressorLeaks)
        .formula("q₂ = q₁ − r·q_leak; x₂ = q₂/q_full", Source)
        .input(fullFlow("full_load_capacity"), &In::capacity)
        .input(airFlow("air_usage", QT_TRANSLATE_NOOP("calculators", "Air use, leaks included"), 8), &In::airUse)
        .input(airFlow("leak_flow", QT_TRANSLATE_NOOP("calculators", "Leakage"), 2), &In::leakage)
        .input(share("leak_reduction", QT_TRANSLATE_NOOP("calculators", "Share of the leakage repaired"), 50), &In::repaired)
        .require("air_usage", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the flow at full load."),
                 [](const In &in) { return in.airUse <= in.capacity; })
        .require("leak_flow", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the air use."),
                 [](const In &in) { return in.leakage <= in.airUse; })
        .output({.key = "leak_reduction_flow", .label = QT_TRANSLATE_NOOP("calculators", "Air no longer lost"), .unit = "m3/min"}, &Out::saved)
        .output({.key = "air_usage_after", .label = QT_TRANSLATE_NOOP("calculators", "Air use, after"), .unit = "m3/min"}, &Out::airUseAfter)
        .output({.key = "capacity_fraction_after", .label = QT_TRANSLATE_NOOP("calculators", "Share of the full flow, after"), .unit = "%"},
                &Out::capacityAfter)
        .build();
}

Calculator compressorModulationCalculator()
{
    using In = CompressorModulationInput;
    using Out = CompressorModulationResult;
    return CalculatorBuilder<In, Out>("compressor_modulation_part_load",
                                      QT_TRANSLATE_NOOP("calculators", "Throttled compressor at part load"), "AIR",
                                      CalculatorKind::Engineering, compressorModulation)
        .formula("P = P₀ + (P_full − P₀)·xⁿ", Source)
        .input(power("full_load_power", QT_TRANSLATE_NOOP("calculators", "Power at full load"), 90), &In::fullPower)
        .input(fullFlow("full_load_capacity"), &In::fullFlow)
        .input(power("no_load_power", QT_TRANSLATE_NOOP("calculators", "Power at no flow"), 60), &In::noLoadPower)
        .input({.key = "modulation_exponent",
                .label = QT_TRANSLATE_NOOP("calculators", "Exponent of the control"),
                .unit = "",
                .minimum = 0.5,
                .maximum = 3,
                .typical = 1,
                .hint = QT_TRANSLATE_NOOP("calculators", "1 for inlet modulation, 2 for variable displacement.")},
               &In::exponent)
        .input(share("capacity_fraction", QT_TRANSLATE_NOOP("calculators", "Flow, share of the full flow"), 50), &In::capacity)
        .require("no_load_power", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the power at full load."),
                 [](const In &in) { return in.noLoadPower <= in.fullPower; })
        .output({.key = "power", .label = QT_TRANSLATE_NOOP("calculators", "Power"), .unit = "kW"}, &Out::power)
        .output({.key = "flow", .label = QT_TRANSLATE_NOOP("calculators", "Air flow"), .unit = "m3/min"}, &Out::flow)
        .build();
}

Calculator compressorCostCalculator()
{
    using In = CompressorCostInput;
    using Out = CompressorCostResult;
    const auto cost = [](const char *key, const char *label) {
        return OutputDefinition{.key = key, .label = label, .unit = "currency/yr", .money = true};
    };
    return CalculatorBuilder<In, Out>("compressor_operating_cost", QT_TRANSLATE_NOOP("calculators", "Running cost of a compressor"),
                                      "AIR", CalculatorKind::Engineering, compressorCost)
        .formula("C = P·t·c·(x/η + u·(1 − x)/η_u)", Source)
        .input(power("motor_power", QT_TRANSLATE_NOOP("calculators", "Shaft power at full load"), 90), &In::shaftPower)
        .input(share("unloaded_power", QT_TRANSLATE_NOOP("calculators", "Shaft power unloaded, share of full load"), 35), &In::unloadedShare)
        .input(operatingHours(), &In::hours)
        .input(share("run_time_loaded", QT_TRANSLATE_NOOP("calculators", "Time loaded, share of the hours"), 80), &In::loadedTime)
        .input(efficiency("efficiency_loaded", QT_TRANSLATE_NOOP("calculators", "Motor efficiency, loaded"), 93), &In::loadedEfficiency)
        .input(efficiency("efficiency_unloaded", QT_TRANSLATE_NOOP("calculators", "Motor efficiency, unloaded"), 90),
               &In::unloadedEfficiency)
        .input(electricityCost(), &In::price)
        .output({.key = "run_time_unloaded", .label = QT_TRANSLATE_NOOP("calculators", "Time unloaded, share of the hours"), .unit = "%"},
                &Out::unloadedTime)
        .output(cost("cost_loaded", QT_TRANSLATE_NOOP("calculators", "Cost while loaded")), &Out::loaded)
        .output(cost("cost_unloaded", QT_TRANSLATE_NOOP("calculators", "Cost while unloaded")), &Out::unloaded)
        .output(cost("total_annual_cost", QT_TRANSLATE_NOOP("calculators", "Cost a year")), &Out::total)
        .build();
}

} // namespace recp
