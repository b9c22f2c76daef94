#include "core/calculators/motors/motor_replacement.h"

namespace recp {

namespace {

std::optional<Years> payback(double investment, double yearlySaving)
{
    if (!(yearlySaving > 0))
        return {};
    return Years{investment / yearlySaving};
}

bool rewoundMotorRuns(const ReplaceOrRewindInput &in)
{
    return in.existingEfficiency.si - in.rewindLoss.si >= 0.01;
}

InputDefinition motorSize(const char *key)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Rated motor power"),
            .unit = "kW",
            .minimum = 0,
            .maximum = 100000,
            .typical = 30};
}

InputDefinition motorLoad(const char *key)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Load"),
            .unit = "%",
            .minimum = 0,
            .maximum = 150,
            .typical = 75,
            .hint = QT_TRANSLATE_NOOP("calculators", "Average shaft power as a share of the rated power.")};
}

InputDefinition cost(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "currency", .minimum = 0, .maximum = 1e15};
}

OutputDefinition energyOutput(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kWh/yr"};
}

} // namespace

YearlyEnergy motorEnergy(Power rated, Ratio load, YearlyTime hours, double efficiency)
{
    return {rated.si * load.si * hours.si / efficiency};
}

ReplaceOrRewindResult replaceOrRewind(const ReplaceOrRewindInput &in)
{
    const auto energy = [&in](double efficiency) { return motorEnergy(in.size, in.load, in.hours, efficiency); };
    ReplaceOrRewindResult out;
    out.existingEnergy = energy(in.existingEfficiency.si);
    out.newEnergy = energy(in.newEfficiency.si);
    out.rewoundEnergy = energy(in.existingEfficiency.si - in.rewindLoss.si);
    out.energySavings = out.existingEnergy - out.newEnergy;
    out.incrementalEnergySavings = out.rewoundEnergy - out.newEnergy;
    out.costSavings = {out.energySavings.si * in.price.si};
    out.simplePayback = payback(in.purchaseCost.si, out.costSavings.si);
    out.incrementalSimplePayback =
        payback((in.purchaseCost - in.rewindCost).si, out.incrementalEnergySavings.si * in.price.si);
    return out;
}

MotorReplacementResult motorReplacement(const MotorReplacementInput &in)
{
    const double shaftOfOne = in.method == SavingMethod::Quick ? in.size.si * in.load.si : in.measured.si * in.efficiencyBefore.si;
    const double shaftPower = shaftOfOne * in.motors.si;
    const Power before{shaftPower / in.efficiencyBefore.si};
    const Power after{shaftPower / in.efficiencyAfter.si};
    return {.electricityBefore = {before.si * in.hours.si},
            .electricityAfter = {after.si * in.hours.si},
            .electricitySaved = {(before - after).si * in.hours.si},
            .powerSaved = before - after};
}

Calculator replaceOrRewindCalculator()
{
    using In = ReplaceOrRewindInput;
    using Out = ReplaceOrRewindResult;
    return CalculatorBuilder<In, Out>("motor_replace_vs_rewind",
                                      QT_TRANSLATE_NOOP("calculators", "Motor: replace or rewind"), "MOT",
                                      CalculatorKind::Engineering, replaceOrRewind)
        .formula("E = P·load·t/η; η_rewound = η − loss; payback = cost/(ΔE·price)",
                 "US DOE, Motor Systems Tip Sheet 1 (When to Purchase Premium Efficiency Motors)")
        .input(operatingHours(), &In::hours)
        .input(motorSize("motor_size"), &In::size)
        .input(motorLoad("load"), &In::load)
        .input(
            efficiency("existing_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the existing motor"), 90),
            &In::existingEfficiency)
        .input(efficiency("new_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the new motor"), 94),
               &In::newEfficiency)
        .input(electricityCost(), &In::price)
        .input(cost("purchase_cost", QT_TRANSLATE_NOOP("calculators", "Price of the new motor")), &In::purchaseCost)
        .input({.key = "rewind_efficiency_loss",
                .label = QT_TRANSLATE_NOOP("calculators", "Efficiency lost by rewinding"),
                .unit = "% points",
                .minimum = 0,
                .maximum = 20,
                .typical = 1},
               &In::rewindLoss)
        .input(cost("rewind_cost", QT_TRANSLATE_NOOP("calculators", "Cost of rewinding")), &In::rewindCost)
        .require("rewind_efficiency_loss",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must leave the motor an efficiency of at least 1 %."),
                 rewoundMotorRuns)
        .output(energyOutput("existing_energy", QT_TRANSLATE_NOOP("calculators", "Electricity, existing motor")),
                &Out::existingEnergy)
        .output(energyOutput("new_energy", QT_TRANSLATE_NOOP("calculators", "Electricity, new motor")), &Out::newEnergy)
        .output(energyOutput("energy_savings", QT_TRANSLATE_NOOP("calculators", "Electricity saved by the new motor")),
                &Out::energySavings)
        .output({.key = "cost_savings",
                 .label = QT_TRANSLATE_NOOP("calculators", "Cost saved a year"),
                 .unit = "currency/yr",
                 .money = true},
                &Out::costSavings)
        .output({.key = "simple_payback", .label = QT_TRANSLATE_NOOP("calculators", "Simple payback"), .unit = "yr"},
                &Out::simplePayback)
        .output(energyOutput("rewound_energy", QT_TRANSLATE_NOOP("calculators", "Electricity, rewound motor")),
                &Out::rewoundEnergy)
        .output(energyOutput("incremental_energy_savings",
                             QT_TRANSLATE_NOOP("calculators", "Electricity saved against the rewound motor")),
                &Out::incrementalEnergySavings)
        .output({.key = "incremental_simple_payback",
                 .label = QT_TRANSLATE_NOOP("calculators", "Simple payback of the price difference"),
                 .unit = "yr"},
                &Out::incrementalSimplePayback)
        .build();
}

Calculator motorReplacementCalculator()
{
    using In = MotorReplacementInput;
    using Out = MotorReplacementResult;
    return CalculatorBuilder<In, Out>("motor_replacement", QT_TRANSLATE_NOOP("calculators", "More efficient motor"),
                                      "MOT", CalculatorKind::Savings, motorReplacement)
        .formula("ΔE = n·P·load·t·(1/η₁ − 1/η₂)", "US DOE, Motor Systems Tip Sheet 1; efficiencies: IEC 60034-30-1")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: rated power and load"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: electric power by a power meter")),
               &In::method)
        .input(ifQuick(motorSize("motor_power")), &In::size)
        .input(ifQuick(motorLoad("load")), &In::load)
        .input(metered("measured_power", QT_TRANSLATE_NOOP("calculators", "Electric power of one motor, mean while it runs"), "kW", 25),
               &In::measured)
        .input(operatingHours(), &In::hours)
        .input({.key = "motors",
                .label = QT_TRANSLATE_NOOP("calculators", "Number of identical motors"),
                .unit = "count",
                .minimum = 0,
                .maximum = 1e6,
                .typical = 1},
               &In::motors)
        .input(efficiency("efficiency_before", QT_TRANSLATE_NOOP("calculators", "Motor efficiency now"), 90,
                          QT_TRANSLATE_NOOP("calculators", "Now")),
               &In::efficiencyBefore)
        .input(efficiency("efficiency_after", QT_TRANSLATE_NOOP("calculators", "Motor efficiency after"), 94,
                          QT_TRANSLATE_NOOP("calculators", "After")),
               &In::efficiencyAfter)
        .output(energyOutput("electricity_before", QT_TRANSLATE_NOOP("calculators", "Electricity, now")),
                &Out::electricityBefore)
        .output(energyOutput("electricity_after", QT_TRANSLATE_NOOP("calculators", "Electricity, after")),
                &Out::electricityAfter)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .output({.key = "power_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Power saved while running"),
                 .unit = "kW"},
                &Out::powerSaved)
        .build();
}

} // namespace recp
