#include "core/calculators/motors/motor_performance.h"

#include <cmath>

namespace recp
{

namespace
{

InductionMotor motorOf(const MotorPerformanceInput &in)
{
    return {in.ratedPower.si, ratedEfficiency(in), in.ratedVoltage.si, in.ratedCurrent.si};
}

bool powerFactorIsPossible(const MotorPerformanceInput &in)
{
    return motorOf(in).ratedPowerFactor() <= 1;
}

InputDefinition ratedVoltage()
{
    return voltageInput("rated_voltage", QT_TRANSLATE_NOOP("calculators", "Rated voltage"));
}

OutputDefinition shareOutput(const char *key, const char *label, const char *unit)
{
    return {.key = key, .label = label, .unit = unit};
}

constexpr const char *LoadFormula = "η(x) = x/(x + (1/η_N − 1)·(0.36 + 0.64·x²))";
constexpr const char *LoadSource =
    "IEC 60034-30-1 (η_N, 50 Hz); IEC TS 60034-31 (form of the losses); US DOE, Determining Electric Motor Load and "
    "Efficiency (best at 75 % of the load)";

} // namespace

MotorEfficiencyResult motorEfficiency(const MotorEfficiencyInput &in)
{
    // Efficiency does not depend on voltage and current here.
    const InductionMotor motor(in.ratedPower.si, ratedEfficiency(in), 1, in.ratedPower.si);
    return {.efficiency = {motor.efficiency(in.load.si)}};
}

FullLoadCurrentResult fullLoadCurrent(const FullLoadCurrentInput &in)
{
    const double apparent = in.ratedPower.si / ratedEfficiency(in) / typicalPowerFactor(in);
    return {.current = {apparent / (std::sqrt(3.0) * in.ratedVoltage.si)}};
}

MotorPerformanceResult motorPerformance(const MotorPerformanceInput &in)
{
    const InductionMotor motor = motorOf(in);
    const double voltage = in.ratedVoltage.si;
    return {.currentShare = {motor.current(in.load.si, voltage) / in.ratedCurrent.si},
            .efficiency = {motor.efficiency(in.load.si)},
            .powerFactor = {motor.powerFactor(in.load.si, voltage)}};
}

Calculator motorEfficiencyCalculator()
{
    using In = MotorEfficiencyInput;
    using Out = MotorEfficiencyResult;
    CalculatorBuilder<In, Out> builder("motor_efficiency_vs_load",
                                       QT_TRANSLATE_NOOP("calculators", "Efficiency of a motor at part load"), "MOT",
                                       CalculatorKind::Engineering, motorEfficiency);
    builder.formula(LoadFormula, LoadSource);
    addNameplate(builder, "rated_power");
    return builder.input(motorLoadFactorInput(), &In::load)
        .output(shareOutput("efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the motor"), "fraction"),
                &Out::efficiency)
        .build();
}

Calculator fullLoadCurrentCalculator()
{
    using In = FullLoadCurrentInput;
    using Out = FullLoadCurrentResult;
    CalculatorBuilder<In, Out> builder("motor_full_load_amps",
                                       QT_TRANSLATE_NOOP("calculators", "Rated current of a motor"), "MOT",
                                       CalculatorKind::Engineering, fullLoadCurrent);
    builder.formula("I = P/(√3·U·η·cosφ)",
                    "IEC 60034-30-1 (η, 50 Hz); cosφ from the rated currents of IEC 60947-4-1, annex G");
    addNameplate(builder, "rated_power");
    return builder.input(ratedVoltage(), &In::ratedVoltage)
        .output({.key = "full_load_amps", .label = QT_TRANSLATE_NOOP("calculators", "Rated current"), .unit = "A"},
                &Out::current)
        .build();
}

Calculator motorPerformanceCalculator()
{
    using In = MotorPerformanceInput;
    using Out = MotorPerformanceResult;
    CalculatorBuilder<In, Out> builder("motor_performance",
                                       QT_TRANSLATE_NOOP("calculators", "Motor at part load: current, power factor"),
                                       "MOT", CalculatorKind::Engineering, motorPerformance);
    builder.formula("η(x) = x/(x + (1/η_N − 1)·(0.36 + 0.64·x²)); Q(x) = S_N·(tan(φ/2) + (sinφ − tan(φ/2))·x²)",
                    "IEC 60034-30-1 (η_N, 50 Hz); IEC TS 60034-31; circle diagram of the induction motor");
    addNameplate(builder, "rated_power");
    return builder.input(motorLoadFactorInput(), &In::load)
        .input(ratedVoltage(), &In::ratedVoltage)
        .input(fullLoadCurrentInput(), &In::ratedCurrent)
        .require("full_load_amps",
                 QT_TRANSLATE_NOOP("errors",
                                   "Input “%1” is too low for the rated power and voltage: the power factor would be "
                                   "above 1."),
                 powerFactorIsPossible)
        .output(shareOutput("current_percent_of_fla",
                            QT_TRANSLATE_NOOP("calculators", "Current, share of the rated current"), "%"),
                &Out::currentShare)
        .output(shareOutput("efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the motor"), "%"),
                &Out::efficiency)
        .output(shareOutput("power_factor", QT_TRANSLATE_NOOP("calculators", "Power factor"), "%"), &Out::powerFactor)
        .build();
}

} // namespace recp
