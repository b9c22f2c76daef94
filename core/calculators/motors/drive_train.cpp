#include "core/calculators/motors/drive_train.h"

namespace recp
{

namespace
{

/// Below this load a reading says nothing about the machine.
constexpr double SmallestLoad = 0.01;

InductionMotor motorOf(const DriveTrainInput &in)
{
    return {in.ratedPower.si, ratedEfficiency(in), in.ratedVoltage.si, in.ratedCurrent.si};
}

/// The motor's side at this load; the machine's shaft power is left to the caller.
DriveTrainResult motorSide(const DriveTrainInput &in, const InductionMotor &motor, double load)
{
    const double voltage = in.fieldVoltage.si;
    DriveTrainResult out;
    out.load = {load};
    out.motorShaftPower = in.ratedPower * load;
    out.motorEfficiency = {motor.efficiency(load)};
    out.powerFactor = {motor.powerFactor(load, voltage)};
    out.current = {motor.current(load, voltage)};
    out.motorPower = {motor.power(load)};
    out.energy = {out.motorPower.si * in.hours.si};
    out.cost = {out.energy.si * in.price.si};
    return out;
}

double motorShaftPower(const DriveTrainInput &in, Power machineShaftPower)
{
    return motorShaftPowerFor(in.drive, machineShaftPower.si, in.specifiedDrive.si);
}

} // namespace

DriveTrainResult measuredDriveTrain(const MeasuredDriveTrainInput &in)
{
    const InductionMotor motor = motorOf(in);
    const double load = in.method == LoadMethod::Power ? motor.loadAtPower(in.fieldPower.si)
                                                       : motor.loadAtCurrent(in.fieldCurrent.si, in.fieldVoltage.si);
    DriveTrainResult out = motorSide(in, motor, load);
    out.machineShaftPower =
        out.motorShaftPower * driveEfficiency(in.drive, out.motorShaftPower.si, in.specifiedDrive.si);
    return out;
}

DriveTrainResult requiredDriveTrain(const DriveTrainInput &in, Power machineShaftPower)
{
    DriveTrainResult out = motorSide(in, motorOf(in), motorShaftPower(in, machineShaftPower) / in.ratedPower.si);
    out.machineShaftPower = machineShaftPower;
    return out;
}

bool nameplateFitsCurrent(const DriveTrainInput &in)
{
    return motorOf(in).ratedPowerFactor() <= 1;
}

bool voltageIsNearRated(const DriveTrainInput &in)
{
    const double ratio = in.fieldVoltage / in.ratedVoltage;
    return ratio >= 0.5 && ratio <= 2;
}

bool powerIsAboveNoLoad(const MeasuredDriveTrainInput &in)
{
    return in.method != LoadMethod::Power || in.fieldPower.si >= motorOf(in).power(SmallestLoad);
}

bool powerIsBelowStall(const MeasuredDriveTrainInput &in)
{
    return in.method != LoadMethod::Power || in.fieldPower.si <= motorOf(in).power(InductionMotor::MaximumLoad);
}

bool currentIsAboveNoLoad(const MeasuredDriveTrainInput &in)
{
    return in.method != LoadMethod::Current ||
           in.fieldCurrent.si >= motorOf(in).current(SmallestLoad, in.fieldVoltage.si);
}

bool currentIsBelowStall(const MeasuredDriveTrainInput &in)
{
    return in.method != LoadMethod::Current ||
           in.fieldCurrent.si <= motorOf(in).current(InductionMotor::MaximumLoad, in.fieldVoltage.si);
}

bool motorCarries(const DriveTrainInput &in, Power machineShaftPower)
{
    return motorShaftPower(in, machineShaftPower) <= InductionMotor::MaximumLoad * in.ratedPower.si;
}

InputDefinition loadMethodInput()
{
    return {.key = "load_estimation_method",
            .label = QT_TRANSLATE_NOOP("calculators", "What is measured on the motor"),
            .typical = 0,
            .choices = {{"power", QT_TRANSLATE_NOOP("calculators", "Electric power")},
                        {"current", QT_TRANSLATE_NOOP("calculators", "Current")}},
            .hint = QT_TRANSLATE_NOOP("calculators", "Power is better: below half load the current hardly changes.")};
}

InputDefinition fieldPowerInput(const char *key)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Electric power, measured"),
            .unit = "kW",
            .minimum = 0,
            .maximum = 25000,
            .typical = 60,
            .whenKey = "load_estimation_method",
            .whenValues = {"power"}};
}

InputDefinition fieldCurrentInput(const char *key)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Current, measured"),
            .unit = "A",
            .minimum = 0,
            .maximum = 100000,
            .typical = 110,
            .whenKey = "load_estimation_method",
            .whenValues = {"current"},
            .hint = QT_TRANSLATE_NOOP("calculators", "Mean of the three lines.")};
}

} // namespace recp
