#pragma once

#include "core/calculators/common_inputs.h"
#include "core/calculators/motors/belt_drive.h"
#include "core/calculators/motors/induction_motor.h"

namespace recp
{

// A motor that drives a pump or a fan through a drive: what both kinds of machine ask for and get.

struct DriveTrainInput : MotorNameplate {
    Drive drive = Drive::Direct;
    Ratio specifiedDrive{1};
    Quantity<QuantityKind::Voltage> ratedVoltage{400};
    Quantity<QuantityKind::Current> ratedCurrent{1};
    Quantity<QuantityKind::Voltage> fieldVoltage{400}; ///< as measured while running
    YearlyTime hours;
    PricePerEnergy price;
};

enum class LoadMethod { Power, Current };

struct MeasuredDriveTrainInput : DriveTrainInput {
    LoadMethod method = LoadMethod::Power;
    Power fieldPower;
    Quantity<QuantityKind::Current> fieldCurrent;
};

struct DriveTrainResult {
    Power motorShaftPower;
    Power machineShaftPower;
    Ratio motorEfficiency;
    Ratio powerFactor;
    Quantity<QuantityKind::Current> current;
    Power motorPower; ///< electric
    YearlyEnergy energy;
    YearlyMoney cost;
    Ratio load; ///< of the motor
};

/// From the electricity that the motor takes to the power at the machine's shaft: the load at which the motor takes the
/// measured power or current, then the drive. Source: US DOE, Pumping System Assessment Tool, user manual; motor as in
/// InductionMotor.
DriveTrainResult measuredDriveTrain(const MeasuredDriveTrainInput &in);
/// From the power that the machine needs at its shaft to the electricity.
DriveTrainResult requiredDriveTrain(const DriveTrainInput &in, Power machineShaftPower);

// Rules that make every valid input computable.
bool nameplateFitsCurrent(const DriveTrainInput &in);
bool voltageIsNearRated(const DriveTrainInput &in);
bool powerIsAboveNoLoad(const MeasuredDriveTrainInput &in);
bool powerIsBelowStall(const MeasuredDriveTrainInput &in);
bool currentIsAboveNoLoad(const MeasuredDriveTrainInput &in);
bool currentIsBelowStall(const MeasuredDriveTrainInput &in);
bool motorCarries(const DriveTrainInput &in, Power machineShaftPower);

/// Keys that pumps and fans spell differently.
struct DriveTrainKeys {
    const char *voltage;
    const char *power = "";
    const char *current = "";
};

InputDefinition loadMethodInput();
InputDefinition fieldPowerInput(const char *key);
InputDefinition fieldCurrentInput(const char *key);

inline constexpr const char *MotorTooSmall =
    QT_TRANSLATE_NOOP("errors", "Input “%1” is too low: the machine would load the motor to more than 200 %.");

/// Declares motor, drive, hours and price.
template <class In, class Out> void addDriveTrain(CalculatorBuilder<In, Out> &builder, const DriveTrainKeys &keys)
{
    addNameplate(builder, "motor_rated_power");
    builder
        .input(voltageInput("motor_rated_voltage", QT_TRANSLATE_NOOP("calculators", "Rated voltage")),
               static_cast<Quantity<QuantityKind::Voltage> In::*>(&DriveTrainInput::ratedVoltage))
        .input(fullLoadCurrentInput(),
               static_cast<Quantity<QuantityKind::Current> In::*>(&DriveTrainInput::ratedCurrent))
        .input(voltageInput(keys.voltage, QT_TRANSLATE_NOOP("calculators", "Voltage while running"),
                            QT_TRANSLATE_NOOP("calculators", "Mean of the voltages between the lines.")),
               static_cast<Quantity<QuantityKind::Voltage> In::*>(&DriveTrainInput::fieldVoltage))
        .input(driveInput(), static_cast<Drive In::*>(&DriveTrainInput::drive))
        .input(specifiedDriveInput(), static_cast<Ratio In::*>(&DriveTrainInput::specifiedDrive))
        .input(operatingHours(), static_cast<YearlyTime In::*>(&DriveTrainInput::hours))
        .input(electricityCost(), static_cast<PricePerEnergy In::*>(&DriveTrainInput::price))
        .require("full_load_amps",
                 QT_TRANSLATE_NOOP("errors",
                                   "Input “%1” is too low for the rated power and voltage: the power factor would be "
                                   "above 1."),
                 [](const In &in) { return nameplateFitsCurrent(in); })
        .require(keys.voltage,
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must be between half and twice the rated voltage."),
                 [](const In &in) { return voltageIsNearRated(in); });
}

/// Declares what is measured on the running motor.
template <class In, class Out> void addMeasurement(CalculatorBuilder<In, Out> &builder, const DriveTrainKeys &keys)
{
    const char *tooLow = QT_TRANSLATE_NOOP(
        "errors", "Input “%1” is no more than the motor takes without load: check motor and reading.");
    const char *tooHigh = QT_TRANSLATE_NOOP(
        "errors", "Input “%1” is more than the motor takes at 200 % of its load: check motor and reading.");
    builder.input(loadMethodInput(), static_cast<LoadMethod In::*>(&MeasuredDriveTrainInput::method))
        .input(fieldPowerInput(keys.power), static_cast<Power In::*>(&MeasuredDriveTrainInput::fieldPower))
        .input(fieldCurrentInput(keys.current),
               static_cast<Quantity<QuantityKind::Current> In::*>(&MeasuredDriveTrainInput::fieldCurrent))
        .require(keys.power, tooLow, [](const In &in) { return powerIsAboveNoLoad(in); })
        .require(keys.power, tooHigh, [](const In &in) { return powerIsBelowStall(in); })
        .require(keys.current, tooLow, [](const In &in) { return currentIsAboveNoLoad(in); })
        .require(keys.current, tooHigh, [](const In &in) { return currentIsBelowStall(in); });
}

/// Declares the results; `machineKey` is "pump_shaft_power" or "fan_shaft_power".
template <class In, class Out> void addDriveTrainResults(CalculatorBuilder<In, Out> &builder, const char *machineKey)
{
    builder
        .output({.key = "motor_shaft_power",
                 .label = QT_TRANSLATE_NOOP("calculators", "Shaft power of the motor"),
                 .unit = "kW"},
                static_cast<Power Out::*>(&DriveTrainResult::motorShaftPower))
        .output(
            {.key = machineKey, .label = QT_TRANSLATE_NOOP("calculators", "Shaft power of the machine"), .unit = "kW"},
            static_cast<Power Out::*>(&DriveTrainResult::machineShaftPower))
        .output({.key = "motor_efficiency",
                 .label = QT_TRANSLATE_NOOP("calculators", "Efficiency of the motor"),
                 .unit = "fraction"},
                static_cast<Ratio Out::*>(&DriveTrainResult::motorEfficiency))
        .output({.key = "motor_power_factor",
                 .label = QT_TRANSLATE_NOOP("calculators", "Power factor"),
                 .unit = "fraction"},
                static_cast<Ratio Out::*>(&DriveTrainResult::powerFactor))
        .output({.key = "motor_current", .label = QT_TRANSLATE_NOOP("calculators", "Current"), .unit = "A"},
                static_cast<Quantity<QuantityKind::Current> Out::*>(&DriveTrainResult::current))
        .output({.key = "motor_power", .label = QT_TRANSLATE_NOOP("calculators", "Electric power"), .unit = "kW"},
                static_cast<Power Out::*>(&DriveTrainResult::motorPower))
        .output(
            {.key = "annual_energy", .label = QT_TRANSLATE_NOOP("calculators", "Electricity a year"), .unit = "kWh/yr"},
            static_cast<YearlyEnergy Out::*>(&DriveTrainResult::energy))
        .output(yearlyCost(), static_cast<YearlyMoney Out::*>(&DriveTrainResult::cost))
        .output(
            {.key = "load_factor", .label = QT_TRANSLATE_NOOP("calculators", "Load of the motor"), .unit = "fraction"},
            static_cast<Ratio Out::*>(&DriveTrainResult::load));
}

} // namespace recp
