#include "core/calculators/compressed_air/displacement_part_load.h"

#include "core/calculators/common_inputs.h"

namespace recp {

namespace {

constexpr double LeapYear = 8784 * 3600.0; // s

bool hoursFitTheYear(const DisplacementPartLoadInput &in)
{
    return (in.hours1 + in.hours2 + in.hours3).si <= LeapYear * (1 + 1e-12);
}

InputDefinition hours(const char *key, double typical, const char *group)
{
    InputDefinition definition = yearlyHours(key, QT_TRANSLATE_NOOP("calculators", "Hours a year"), group);
    definition.typical = typical;
    return definition;
}

} // namespace

DisplacementPartLoadResult displacementPartLoad(const DisplacementPartLoadInput &in)
{
    const auto yearly = [&](double idle) {
        const auto at = [&](Ratio flow, YearlyTime time) { return in.fullPower.si * (idle + (1 - idle) * flow.si) * time.si; };
        return YearlyEnergy{at(in.flow1, in.hours1) + at(in.flow2, in.hours2) + at(in.flow3, in.hours3)};
    };
    const YearlyEnergy before = yearly(in.idleBefore.si);
    const YearlyEnergy after = yearly(in.idleAfter.si);
    return {.electricityBefore = before, .electricityAfter = after, .electricitySaved = before - after};
}

Calculator displacementPartLoadCalculator()
{
    using In = DisplacementPartLoadInput;
    using Out = DisplacementPartLoadResult;
    const char *high = QT_TRANSLATE_NOOP("calculators", "High load");
    const char *middle = QT_TRANSLATE_NOOP("calculators", "Middle load");
    const char *low = QT_TRANSLATE_NOOP("calculators", "Low load");
    const char *flow = QT_TRANSLATE_NOOP("calculators", "Flow, share of full flow");
    const char *idle = QT_TRANSLATE_NOOP(
        "calculators", "Inlet modulation 65 to 75 %, load/unload 25 to 35 %, speed control 5 to 15 % of full power at no flow.");
    return CalculatorBuilder<In, Out>("displacement_part_load",
                                      QT_TRANSLATE_NOOP("calculators", "Control of screw compressors and Roots blowers"), "AIR",
                                      CalculatorKind::Savings, displacementPartLoad)
        .formula("P(x) = P_full·(a + (1 − a)·x); ΔE = Σ (P₁(x) − P₂(x))·h",
                 "US DOE, Improving Compressed Air System Performance (2016), section 6")
        .input({.key = "full_power",
                .label = QT_TRANSLATE_NOOP("calculators", "Electric power at full flow"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 1e5,
                .typical = 75},
               &In::fullPower)
        .input(share("idle_before", QT_TRANSLATE_NOOP("calculators", "Power at no flow, now"), 70, "", idle), &In::idleBefore)
        .input(share("idle_after", QT_TRANSLATE_NOOP("calculators", "Power at no flow, after"), 10, "", idle), &In::idleAfter)
        .input(share("flow_1", flow, 95, high), &In::flow1)
        .input(hours("hours_1", 2000, high), &In::hours1)
        .input(share("flow_2", flow, 65, middle), &In::flow2)
        .input(hours("hours_2", 3000, middle), &In::hours2)
        .input(share("flow_3", flow, 30, low), &In::flow3)
        .input(hours("hours_3", 1000, low), &In::hours3)
        .require("hours_1", QT_TRANSLATE_NOOP("errors", "Input “%1” and the hours of the other loads are more than a year."), hoursFitTheYear)
        .output({.key = "electricity_before", .label = QT_TRANSLATE_NOOP("calculators", "Electricity, now"), .unit = "kWh/yr"},
                &Out::electricityBefore)
        .output({.key = "electricity_after", .label = QT_TRANSLATE_NOOP("calculators", "Electricity, after"), .unit = "kWh/yr"},
                &Out::electricityAfter)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

} // namespace recp
