#include "core/calculators/motors/motor_load.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace recp
{

namespace
{

double mean(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double largestDistance(const std::vector<double> &values, double from)
{
    double largest = 0;
    for (double value : values)
        largest = std::max(largest, std::abs(value - from));
    return largest;
}

InputDefinition powerFactor(const char *unit, double full)
{
    return {.key = "power_factor",
            .label = QT_TRANSLATE_NOOP("calculators", "Power factor"),
            .unit = unit,
            .minimum = 0,
            .maximum = full,
            .typical = 0.85 * full};
}

InputDefinition volts(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "V", .minimum = 1, .maximum = 50000, .typical = 400};
}

InputDefinition amperes(const char *key, const char *label, double minimum)
{
    return {.key = key, .label = label, .unit = "A", .minimum = minimum, .maximum = 20000, .typical = 50};
}

InputDefinition threeOf(InputDefinition definition, QuantityKind kind, const char *hint)
{
    definition.kind = kind;
    definition.listLength = 3;
    definition.hint = hint;
    return definition;
}

OutputDefinition result(const char *key, const char *label, const char *unit)
{
    return {.key = key, .label = label, .unit = unit};
}

} // namespace

ThreePhasePowerResult threePhasePower(const ThreePhasePowerInput &in)
{
    return {.power = {std::sqrt(3.0) * in.voltage.si * in.current.si * in.powerFactor.si}};
}

MotorLoadFieldResult motorLoadField(const MotorLoadFieldInput &in)
{
    const double voltage = mean(in.voltages);
    const double current = mean(in.currents);
    const double deviation = largestDistance(in.voltages, voltage);
    return {.averageVoltage = {voltage},
            .averageCurrent = {current},
            .inputPower =
                threePhasePower({.voltage = {voltage}, .current = {current}, .powerFactor = in.powerFactor}).power,
            .load = {current / in.ratedCurrent.si * (voltage / in.ratedVoltage.si)},
            .largestDeviation = {deviation},
            .unbalance = {deviation / voltage}};
}

Calculator threePhasePowerCalculator()
{
    using In = ThreePhasePowerInput;
    using Out = ThreePhasePowerResult;
    return CalculatorBuilder<In, Out>("motor_power_three_phase",
                                      QT_TRANSLATE_NOOP("calculators", "Power of a three-phase motor"), "MOT",
                                      CalculatorKind::Engineering, threePhasePower)
        .formula("P = √3·U·I·cosφ", "IEC 60050-131 (power in three phases)")
        .input(volts("voltage", QT_TRANSLATE_NOOP("calculators", "Voltage between two lines")), &In::voltage)
        .input(amperes("current", QT_TRANSLATE_NOOP("calculators", "Current in a line"), 0), &In::current)
        .input(powerFactor("fraction", 1), &In::powerFactor)
        .output(result("power", QT_TRANSLATE_NOOP("calculators", "Electric power"), "kW"), &Out::power)
        .build();
}

Calculator motorLoadFieldCalculator()
{
    using In = MotorLoadFieldInput;
    using Out = MotorLoadFieldResult;
    return CalculatorBuilder<In, Out>("motor_percent_load_field",
                                      QT_TRANSLATE_NOOP("calculators", "Load of a motor from measurements"), "MOT",
                                      CalculatorKind::Engineering, motorLoadField)
        .formula("load = (I/I_rated)·(U/U_rated); unbalance = max|U_i − U|/U",
                 "US DOE, Determining Electric Motor Load and Efficiency; NEMA MG 1, 14.36")
        .input(threeOf(volts("phase_voltages", QT_TRANSLATE_NOOP("calculators", "Voltages between the lines")),
                       QuantityKind::Voltage, QT_TRANSLATE_NOOP("calculators", "Three readings: 1-2, 2-3 and 3-1.")),
               &In::voltages)
        .input(threeOf(amperes("phase_currents", QT_TRANSLATE_NOOP("calculators", "Currents in the lines"), 0),
                       QuantityKind::Current, QT_TRANSLATE_NOOP("calculators", "Three readings, one a line.")),
               &In::currents)
        .input(powerFactor("%", 100), &In::powerFactor)
        .input(volts("rated_voltage", QT_TRANSLATE_NOOP("calculators", "Rated voltage")), &In::ratedVoltage)
        .input(amperes("rated_current", QT_TRANSLATE_NOOP("calculators", "Rated current"), 0.01), &In::ratedCurrent)
        .output(result("average_voltage", QT_TRANSLATE_NOOP("calculators", "Mean voltage"), "V"), &Out::averageVoltage)
        .output(result("average_current", QT_TRANSLATE_NOOP("calculators", "Mean current"), "A"), &Out::averageCurrent)
        .output(result("input_power", QT_TRANSLATE_NOOP("calculators", "Electric power"), "kW"), &Out::inputPower)
        .output(result("percent_load", QT_TRANSLATE_NOOP("calculators", "Load"), "%"), &Out::load)
        .output(result("max_voltage_deviation",
                       QT_TRANSLATE_NOOP("calculators", "Largest deviation from the mean voltage"), "V"),
                &Out::largestDeviation)
        .output(result("voltage_unbalance", QT_TRANSLATE_NOOP("calculators", "Voltage unbalance"), "%"),
                &Out::unbalance)
        .build();
}

} // namespace recp
