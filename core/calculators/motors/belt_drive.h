#pragma once

#include "core/calculators/calculator.h"

namespace recp
{

/// In the order of the choice "drive".
enum class Drive { Direct, VBelt, NotchedVBelt, SynchronousBelt, Specified };

/// Efficiency of what stands between motor and machine, by the motor's shaft power. `specified` is taken for
/// Drive::Specified. V-belts: 0.96·(P/(P + 1.64 kW))^0.05, ANSI/AMCA 208 (reference transmission). Notched belts lose
/// 5/7 and synchronous belts 2/7 of it: 5 % and 2 % where V-belts lose 7 %, US DOE, Motor Systems Tip Sheet 5.
double driveEfficiency(Drive drive, double motorShaftPower, double specified);
/// The motor's shaft power, W, that gives the machine's shaft this one through the drive.
double motorShaftPowerFor(Drive drive, double machineShaftPower, double specified);

struct DriveEfficiencyInput {
    Power motorShaftPower;
    Drive drive = Drive::Direct;
    Ratio specified{1};
};

struct DriveEfficiencyResult {
    Power drivenShaftPower;
    Ratio efficiency;
};

DriveEfficiencyResult driveLoss(const DriveEfficiencyInput &in);

/// Drives as Tip Sheet 5 compares them, in the order of the choices "baseline_drive" and "modified_drive".
enum class ComparedDrive { VBelt, NotchedVBelt, SynchronousBelt, Direct };

struct DriveComparisonInput {
    Power motorPower;
    YearlyTime hours;
    Ratio load;
    PricePerEnergy price;
    ComparedDrive baseline = ComparedDrive::VBelt;
    ComparedDrive modified = ComparedDrive::VBelt;
};

struct DriveComparisonResult {
    Ratio baselineEfficiency;
    YearlyEnergy baselineEnergy;
    YearlyEnergy modifiedEnergy;
    YearlyEnergy energySavings;
    YearlyMoney costSavings;
};

/// E = P·load·t/η_drive with the efficiencies in service of Tip Sheet 5: V-belts 93 %, notched 95 %, synchronous 98 %.
/// As there, the motor's own losses are left out of both sides.
DriveComparisonResult driveComparison(const DriveComparisonInput &in);

/// "drive" and "specified_drive_efficiency", in the words of all calculators.
InputDefinition driveInput();
InputDefinition specifiedDriveInput();

Calculator driveEfficiencyCalculator();
Calculator driveComparisonCalculator();

} // namespace recp
