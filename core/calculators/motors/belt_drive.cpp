#include "core/calculators/motors/belt_drive.h"

#include "core/calculators/common_inputs.h"
#include "core/calculators/motors/motor_replacement.h"

#include <algorithm>
#include <cmath>

namespace recp
{

namespace
{

double vBeltEfficiency(double motorShaftPower)
{
    constexpr double Best = 0.96;
    constexpr double HalfPower = 1640; // W
    constexpr double Exponent = 0.05;
    constexpr double Smallest = 100; // W: the formula is for industrial drives and falls to 0 at no power
    const double power = std::max(motorShaftPower, Smallest);
    return Best * std::pow(power / (power + HalfPower), Exponent);
}

/// Loss of a drive where V-belts lose 1: Tip Sheet 5, 5 % and 2 % against 7 %.
constexpr double NotchedLoss = 5.0 / 7;
constexpr double SynchronousLoss = 2.0 / 7;

/// In service, by Tip Sheet 5; in the order of ComparedDrive.
constexpr double efficiencyInService[] = {0.93, 0.95, 0.98, 1};

YearlyEnergy energyWith(const DriveComparisonInput &in, ComparedDrive drive)
{
    return motorEnergy(in.motorPower, in.load, in.hours, efficiencyInService[static_cast<std::size_t>(drive)]);
}

InputDefinition comparedDrive(const char *key, const char *label, double typical)
{
    return {.key = key,
            .label = label,
            .typical = typical,
            .choices = {{"v_belt", QT_TRANSLATE_NOOP("calculators", "V-belts")},
                        {"notched_v_belt", QT_TRANSLATE_NOOP("calculators", "Notched V-belts")},
                        {"synchronous_belt", QT_TRANSLATE_NOOP("calculators", "Synchronous belt")},
                        {"direct", QT_TRANSLATE_NOOP("calculators", "Direct coupling")}}};
}

OutputDefinition energyOutput(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kWh/yr"};
}

} // namespace

double driveEfficiency(Drive drive, double motorShaftPower, double specified)
{
    const double loss = 1 - vBeltEfficiency(motorShaftPower);
    switch (drive) {
    case Drive::VBelt:
        return 1 - loss;
    case Drive::NotchedVBelt:
        return 1 - NotchedLoss * loss;
    case Drive::SynchronousBelt:
        return 1 - SynchronousLoss * loss;
    case Drive::Specified:
        return specified;
    case Drive::Direct:
        break;
    }
    return 1;
}

double motorShaftPowerFor(Drive drive, double machineShaftPower, double specified)
{
    // The efficiency hardly changes with the power: each round leaves a twentieth of the error at most.
    double power = machineShaftPower;
    for (int round = 0; round < 15; ++round)
        power = machineShaftPower / driveEfficiency(drive, power, specified);
    return power;
}

DriveEfficiencyResult driveLoss(const DriveEfficiencyInput &in)
{
    const double efficiency = driveEfficiency(in.drive, in.motorShaftPower.si, in.specified.si);
    return {.drivenShaftPower = in.motorShaftPower * efficiency, .efficiency = {efficiency}};
}

DriveComparisonResult driveComparison(const DriveComparisonInput &in)
{
    DriveComparisonResult out;
    out.baselineEfficiency = {efficiencyInService[static_cast<std::size_t>(in.baseline)]};
    out.baselineEnergy = energyWith(in, in.baseline);
    out.modifiedEnergy = energyWith(in, in.modified);
    out.energySavings = out.baselineEnergy - out.modifiedEnergy;
    out.costSavings = {out.energySavings.si * in.price.si};
    return out;
}

InputDefinition driveInput()
{
    return {.key = "drive",
            .label = QT_TRANSLATE_NOOP("calculators", "Drive between motor and machine"),
            .choices = {{"direct", QT_TRANSLATE_NOOP("calculators", "Direct coupling")},
                        {"v_belt", QT_TRANSLATE_NOOP("calculators", "V-belts")},
                        {"notched_v_belt", QT_TRANSLATE_NOOP("calculators", "Notched V-belts")},
                        {"synchronous_belt", QT_TRANSLATE_NOOP("calculators", "Synchronous belt")},
                        {"specified", QT_TRANSLATE_NOOP("calculators", "Known efficiency")}}};
}

InputDefinition specifiedDriveInput()
{
    return efficiency("specified_drive_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the drive"), 95)
        .when("drive", {"specified"});
}

Calculator driveEfficiencyCalculator()
{
    using In = DriveEfficiencyInput;
    using Out = DriveEfficiencyResult;
    return CalculatorBuilder<In, Out>("drive_efficiency",
                                      QT_TRANSLATE_NOOP("calculators", "Efficiency of a belt drive"), "MOT",
                                      CalculatorKind::Engineering, driveLoss)
        .formula("V-belts: η = 0.96·(P/(P + 1.64 kW))^0.05; notched: 5/7 of the loss; synchronous: 2/7",
                 "ANSI/AMCA 208 (reference transmission); US DOE, Motor Systems Tip Sheet 5")
        .input({.key = "motor_shaft_power",
                .label = QT_TRANSLATE_NOOP("calculators", "Shaft power of the motor"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 1e5,
                .typical = 30},
               &In::motorShaftPower)
        .input(driveInput(), &In::drive)
        .input(specifiedDriveInput(), &In::specified)
        .output({.key = "driven_shaft_power",
                 .label = QT_TRANSLATE_NOOP("calculators", "Shaft power of the machine"),
                 .unit = "kW"},
                &Out::drivenShaftPower)
        .output({.key = "drive_efficiency",
                 .label = QT_TRANSLATE_NOOP("calculators", "Efficiency of the drive"),
                 .unit = "fraction"},
                &Out::efficiency)
        .build();
}

Calculator driveComparisonCalculator()
{
    using In = DriveComparisonInput;
    using Out = DriveComparisonResult;
    return CalculatorBuilder<In, Out>("motor_drive_comparison",
                                      QT_TRANSLATE_NOOP("calculators", "Better belts on a motor"), "MOT",
                                      CalculatorKind::Engineering, driveComparison)
        .formula("E = P·load·t/η_drive; V-belts 93 %, notched 95 %, synchronous 98 %, direct 100 %",
                 "US DOE, Motor Systems Tip Sheet 5 (Replace V-Belts with Notched or Synchronous Belt Drives)")
        .input({.key = "motor_power",
                .label = QT_TRANSLATE_NOOP("calculators", "Rated motor power"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 100000,
                .typical = 30},
               &In::motorPower)
        .input(operatingHours(), &In::hours)
        .input({.key = "average_load",
                .label = QT_TRANSLATE_NOOP("calculators", "Load"),
                .unit = "%",
                .minimum = 0,
                .maximum = 150,
                .typical = 75,
                .hint = QT_TRANSLATE_NOOP("calculators", "Average shaft power as a share of the rated power.")},
               &In::load)
        .input(electricityCost(), &In::price)
        .input(comparedDrive("baseline_drive", QT_TRANSLATE_NOOP("calculators", "Drive now"), 0), &In::baseline)
        .input(comparedDrive("modified_drive", QT_TRANSLATE_NOOP("calculators", "Drive after"), 1), &In::modified)
        .output({.key = "baseline_drive_efficiency",
                 .label = QT_TRANSLATE_NOOP("calculators", "Efficiency of the drive now"),
                 .unit = "%"},
                &Out::baselineEfficiency)
        .output(energyOutput("baseline_energy", QT_TRANSLATE_NOOP("calculators", "Electricity, now")),
                &Out::baselineEnergy)
        .output(energyOutput("modified_energy", QT_TRANSLATE_NOOP("calculators", "Electricity, after")),
                &Out::modifiedEnergy)
        .output(energyOutput("energy_savings", QT_TRANSLATE_NOOP("calculators", "Electricity saved")),
                &Out::energySavings)
        .output({.key = "cost_savings",
                 .label = QT_TRANSLATE_NOOP("calculators", "Cost saved a year"),
                 .unit = "currency/yr",
                 .money = true},
                &Out::costSavings)
        .build();
}

} // namespace recp
