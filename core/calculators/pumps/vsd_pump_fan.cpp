#include "core/calculators/pumps/vsd_pump_fan.h"

#include <cmath>

namespace recp {

namespace {

Power powerAt(const VsdPumpFanInput &in, Ratio flow)
{
    const double x = flow.si;
    const double head = in.staticShare.si + (1 - in.staticShare.si) * x * x;
    const double share = in.head == HeadKind::Friction ? std::pow(x, in.exponent.si) : x * head;
    return in.fullPower * (share / in.driveEfficiency.si);
}

bool hoursFitTheYear(const VsdPumpFanInput &in)
{
    constexpr double LeapYear = 8784 * 3600.0;
    return (in.hours1 + in.hours2 + in.hours3).si <= LeapYear * (1 + 1e-12);
}

struct LoadLevel {
    const char *group;
    const char *flowKey;
    const char *hoursKey;
    const char *powerKey;
    const char *trialKey;
    double typicalFlow;
    double typicalHours;
    double typicalPower;
};

constexpr LoadLevel levels[] = {
    {QT_TRANSLATE_NOOP("calculators", "High load"), "flow_1", "hours_1", "power_now_1", "power_trial_1", 100, 1000, 75},
    {QT_TRANSLATE_NOOP("calculators", "Middle load"), "flow_2", "hours_2", "power_now_2", "power_trial_2", 80, 3000, 68},
    {QT_TRANSLATE_NOOP("calculators", "Low load"), "flow_3", "hours_3", "power_now_3", "power_trial_3", 60, 2000, 60},
};

InputDefinition flow(const LoadLevel &level)
{
    return {.key = level.flowKey,
            .label = QT_TRANSLATE_NOOP("calculators", "Flow, share of full flow"),
            .unit = "%",
            .minimum = 0,
            .maximum = 100,
            .typical = level.typicalFlow,
            .group = level.group};
}

InputDefinition hours(const LoadLevel &level)
{
    InputDefinition definition =
        yearlyHours(level.hoursKey, QT_TRANSLATE_NOOP("calculators", "Hours a year at this flow"), level.group);
    definition.typical = level.typicalHours;
    return definition;
}

InputDefinition powerNow(const LoadLevel &level)
{
    return {.key = level.powerKey,
            .label = QT_TRANSLATE_NOOP("calculators", "Power now at this flow"),
            .unit = "kW",
            .minimum = 0,
            .maximum = 1e5,
            .typical = level.typicalPower,
            .hint = QT_TRANSLATE_NOOP("calculators", "As measured with valve, damper or bypass."),
            .group = level.group};
}

InputDefinition powerOfTrial(const LoadLevel &level)
{
    InputDefinition definition = metered(level.trialKey, QT_TRANSLATE_NOOP("calculators", "Power after at this flow"), "kW",
                                         0.7 * level.typicalPower, level.group);
    definition.hint = QT_TRANSLATE_NOOP("calculators", "With the drive, by a trial or the maker's curve.");
    return definition;
}

OutputDefinition powerAfter(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kW"};
}

} // namespace

VsdPumpFanResult vsdPumpFan(const VsdPumpFanInput &in)
{
    VsdPumpFanResult out;
    const bool quick = in.method == SavingMethod::Quick;
    out.powerAfter1 = quick ? powerAt(in, in.flow1) : in.trial1;
    out.powerAfter2 = quick ? powerAt(in, in.flow2) : in.trial2;
    out.powerAfter3 = quick ? powerAt(in, in.flow3) : in.trial3;
    const auto yearly = [&in](Power level1, Power level2, Power level3) {
        return YearlyEnergy{level1.si * in.hours1.si + level2.si * in.hours2.si + level3.si * in.hours3.si};
    };
    out.electricityBefore = yearly(in.powerNow1, in.powerNow2, in.powerNow3);
    out.electricityAfter = yearly(out.powerAfter1, out.powerAfter2, out.powerAfter3);
    out.electricitySaved = out.electricityBefore - out.electricityAfter;
    return out;
}

Calculator vsdPumpFanCalculator()
{
    using In = VsdPumpFanInput;
    using Out = VsdPumpFanResult;
    const char *drive = QT_TRANSLATE_NOOP("calculators", "Pump or fan and drive");
    InputDefinition efficiencyInput =
        efficiency("drive_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the drive"), 96, drive);
    return CalculatorBuilder<In, Out>("vsd_pump_fan",
                                      QT_TRANSLATE_NOOP("calculators", "Variable speed for a pump or fan"), "PMP",
                                      CalculatorKind::Savings, vsdPumpFan)
        .formula("P(x) = P_full·x^k/η, or P_full·x·(s + (1 − s)·x²)/η with a static head; ΔE = Σ (P_now − P(x))·h",
                 "Affinity laws; Hydraulic Institute and Europump, Variable Speed Pumping (2004)")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: by the affinity laws"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: power with speed control, by a trial")),
               &In::method)
        .input({.key = "full_power",
                .label = QT_TRANSLATE_NOOP("calculators", "Power at full flow, without throttling"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 1e5,
                .typical = 75,
                .whenKey = "method",
                .whenValues = {"quick"},
                .group = drive},
               &In::fullPower)
        .input({.key = "head",
                .label = QT_TRANSLATE_NOOP("calculators", "What the pump or fan works against"),
                .choices = {{"friction", QT_TRANSLATE_NOOP("calculators", "Friction only (closed loop, ducts)")},
                            {"static_head",
                             QT_TRANSLATE_NOOP("calculators", "Friction and a static head (lift, pressure)")}},
                .whenKey = "method",
                .whenValues = {"quick"},
                .group = drive},
               &In::head)
        .input({.key = "exponent",
                .label = QT_TRANSLATE_NOOP("calculators", "Exponent of power with flow"),
                .unit = "",
                .minimum = 2,
                .maximum = 3,
                .typical = 2.5,
                .whenKey = "head",
                .whenValues = {"friction"},
                .hint = QT_TRANSLATE_NOOP("calculators", "3 by the affinity laws; 2.5 for real systems."),
                .group = drive},
               &In::exponent)
        .input(share("static_head_share", QT_TRANSLATE_NOOP("calculators", "Static share of the head at full flow"), 40,
                     drive)
                   .when("head", {"static_head"}),
               &In::staticShare)
        .input(ifQuick(efficiencyInput), &In::driveEfficiency)
        .input(flow(levels[0]), &In::flow1)
        .input(hours(levels[0]), &In::hours1)
        .input(powerNow(levels[0]), &In::powerNow1)
        .input(powerOfTrial(levels[0]), &In::trial1)
        .input(flow(levels[1]), &In::flow2)
        .input(hours(levels[1]), &In::hours2)
        .input(powerNow(levels[1]), &In::powerNow2)
        .input(powerOfTrial(levels[1]), &In::trial2)
        .input(flow(levels[2]), &In::flow3)
        .input(hours(levels[2]), &In::hours3)
        .input(powerNow(levels[2]), &In::powerNow3)
        .input(powerOfTrial(levels[2]), &In::trial3)
        .require("hours_1",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” and the hours of the other loads are more than a year."),
                 hoursFitTheYear)
        .output(powerAfter("power_after_1", QT_TRANSLATE_NOOP("calculators", "Power after, high load")),
                &Out::powerAfter1)
        .output(powerAfter("power_after_2", QT_TRANSLATE_NOOP("calculators", "Power after, middle load")),
                &Out::powerAfter2)
        .output(powerAfter("power_after_3", QT_TRANSLATE_NOOP("calculators", "Power after, low load")),
                &Out::powerAfter3)
        .output({.key = "electricity_before",
                 .label = QT_TRANSLATE_NOOP("calculators", "Electricity, now"),
                 .unit = "kWh/yr"},
                &Out::electricityBefore)
        .output({.key = "electricity_after",
                 .label = QT_TRANSLATE_NOOP("calculators", "Electricity, after"),
                 .unit = "kWh/yr"},
                &Out::electricityAfter)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

} // namespace recp
