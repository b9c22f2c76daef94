#include "core/calculators/pumps/pump_hydraulics.h"

namespace recp {

namespace {

constexpr double Gravity = 9.80665; // m/s2, ISO 80000-3

InputDefinition flow(const char *key, const char *group)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Flow"),
            .unit = "m3/h",
            .minimum = 0,
            .maximum = 1e5,
            .typical = 100,
            .group = group};
}

InputDefinition head(const char *key, double typical, const char *group)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Head"),
            .unit = "m",
            .minimum = 0,
            .maximum = 2000,
            .typical = typical,
            .group = group};
}

} // namespace

PumpHydraulicsResult pumpHydraulics(const PumpHydraulicsInput &in)
{
    const auto power = [&](VolumeFlow flow, Length head, Ratio pump, Ratio motor) {
        return Power{in.density.si * Gravity * flow.si * head.si / (pump.si * motor.si)};
    };
    const Power before = in.method == SavingMethod::Measured
                             ? in.measured
                             : power(in.flowBefore, in.headBefore, in.pumpEfficiencyBefore, in.motorEfficiencyBefore);
    const Power after = power(in.flowAfter, in.headAfter, in.pumpEfficiencyAfter, in.motorEfficiencyAfter);
    const YearlyEnergy used{before.si * in.hours.si};
    const YearlyEnergy left{after.si * in.hours.si};
    return {.powerBefore = before, .powerAfter = after, .electricityBefore = used, .electricityAfter = left, .electricitySaved = used - left};
}

Calculator pumpHydraulicsCalculator()
{
    using In = PumpHydraulicsInput;
    using Out = PumpHydraulicsResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    const char *pump = QT_TRANSLATE_NOOP("calculators", "Pump efficiency");
    const char *motor = QT_TRANSLATE_NOOP("calculators", "Motor efficiency");
    return CalculatorBuilder<In, Out>("pump_hydraulics", QT_TRANSLATE_NOOP("calculators", "Pump that fits its duty"), "PMP",
                                      CalculatorKind::Savings, pumpHydraulics)
        .formula("P = ρ·g·Q·H/(η_pump·η_motor); ΔE = (P₁ − P₂)·h", "ISO 9906; Hydraulic Institute, Pump Life Cycle Costs (2001)")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: flow, head and efficiencies"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: electric power by a power meter")),
               &In::method)
        .input(ifQuick(flow("flow_before", now)), &In::flowBefore)
        .input(ifQuick(head("head_before", 45, now)), &In::headBefore)
        .input(ifQuick(efficiency("pump_efficiency_before", pump, 60, now)), &In::pumpEfficiencyBefore)
        .input(ifQuick(efficiency("motor_efficiency_before", motor, 90, now)), &In::motorEfficiencyBefore)
        .input(metered("measured_power", QT_TRANSLATE_NOOP("calculators", "Electric power, now"), "kW", 22, now), &In::measured)
        .input(flow("flow_after", after), &In::flowAfter)
        .input(head("head_after", 32, after), &In::headAfter)
        .input(efficiency("pump_efficiency_after", pump, 72, after), &In::pumpEfficiencyAfter)
        .input(efficiency("motor_efficiency_after", motor, 92, after), &In::motorEfficiencyAfter)
        .input({.key = "density",
                .label = QT_TRANSLATE_NOOP("calculators", "Density of the liquid"),
                .unit = "kg/m3",
                .minimum = 500,
                .maximum = 2000,
                .typical = 998},
               &In::density)
        .input(operatingHours(), &In::hours)
        .output({.key = "power_before", .label = QT_TRANSLATE_NOOP("calculators", "Electric power, now"), .unit = "kW"}, &Out::powerBefore)
        .output({.key = "power_after", .label = QT_TRANSLATE_NOOP("calculators", "Electric power, after"), .unit = "kW"}, &Out::powerAfter)
        .output({.key = "electricity_before", .label = QT_TRANSLATE_NOOP("calculators", "Electricity, now"), .unit = "kWh/yr"},
                &Out::electricityBefore)
        .output({.key = "electricity_after", .label = QT_TRANSLATE_NOOP("calculators", "Electricity, after"), .unit = "kWh/yr"},
                &Out::electricityAfter)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

} // namespace recp
