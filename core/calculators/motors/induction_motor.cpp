#include "core/calculators/motors/induction_motor.h"

#include "core/calculators/motors/iec_efficiency.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace recp
{

namespace
{

constexpr double FixedShareOfLoss = 0.36; // 0.75² / (1 + 0.75²): best efficiency at 75 % of the load

/// rad/s
double synchronousSpeed(double frequency, int poles)
{
    return 4 * std::numbers::pi * frequency / poles;
}

/// Power factor of a four-pole motor at rated load.
struct PowerFactorPoint {
    double kilowatts;
    double powerFactor;
};
// P/(√3·400 V·I·η) with the rated currents of IEC 60947-4-1, table G.1 (four poles, 50 Hz, 400 V; recalled) and the IE1
// efficiencies of IEC 60034-30-1, smoothed to 0.01.
constexpr PowerFactorPoint fourPoles[] = {{0.12, 0.70}, {0.37, 0.74}, {1.5, 0.79},
                                          {7.5, 0.815}, {22, 0.86},   {45, 0.885}};

/// Other pole numbers against four: the usual steps of makers' catalogues (IEC frames, 50 Hz; recalled).
double powerFactorStep(int poles)
{
    switch (poles) {
    case 2:
        return 0.02;
    case 6:
        return -0.04;
    case 8:
        return -0.08;
    default:
        return 0;
    }
}

double fourPolePowerFactor(double kilowatts)
{
    const auto above =
        std::find_if(std::begin(fourPoles), std::end(fourPoles),
                     [kilowatts](const PowerFactorPoint &point) { return point.kilowatts >= kilowatts; });
    if (above == std::begin(fourPoles))
        return above->powerFactor;
    const PowerFactorPoint &below = *std::prev(above);
    if (above == std::end(fourPoles))
        return below.powerFactor;
    const double share = std::log(kilowatts / below.kilowatts) / std::log(above->kilowatts / below.kilowatts);
    return std::lerp(below.powerFactor, above->powerFactor, share);
}

} // namespace

int polesOf(const MotorNameplate &motor)
{
    constexpr double RoundedSpeed = 1.001; // nameplates and field notes round: 1,500 rpm is four poles at 50 Hz
    for (int poles : {8, 6, 4}) {
        if (motor.speed.si <= RoundedSpeed * synchronousSpeed(motor.lineFrequency.si, poles))
            return poles;
    }
    return 2;
}

double ratedEfficiency(const MotorNameplate &motor)
{
    if (motor.efficiencyClass == MotorClass::Specified)
        return motor.specifiedEfficiency.si;
    const auto ieClass = static_cast<IeClass>(motor.efficiencyClass);
    return iecNominalEfficiency(ieClass, polesOf(motor), motor.ratedPower);
}

double typicalPowerFactor(const MotorNameplate &motor)
{
    return fourPolePowerFactor(motor.ratedPower.si / 1000) + powerFactorStep(polesOf(motor));
}

bool speedIsPossible(const MotorNameplate &motor)
{
    return motor.speed.si <= 1.001 * synchronousSpeed(motor.lineFrequency.si, 2);
}

InductionMotor::InductionMotor(double ratedPower, double efficiency, double ratedVoltage, double ratedCurrent)
    : m_ratedPower(ratedPower), m_ratedVoltage(ratedVoltage), m_ratedCurrent(ratedCurrent)
{
    const double loss = 1 / efficiency - 1;
    m_fixedLoss = FixedShareOfLoss * loss;
    m_loadLoss = (1 - FixedShareOfLoss) * loss;
    const double apparent = std::sqrt(3.0) * ratedVoltage * ratedCurrent;
    m_powerFactor = ratedPower / efficiency / apparent;
    const double phi = std::acos(std::min(1.0, m_powerFactor));
    m_magnetising = apparent * std::tan(phi / 2);
    m_leakage = apparent * std::sin(phi) - m_magnetising;
}

double InductionMotor::power(double load) const
{
    return m_ratedPower * (load + m_fixedLoss + m_loadLoss * load * load);
}

double InductionMotor::efficiency(double load) const
{
    return load > 0 ? m_ratedPower * load / power(load) : 0;
}

double InductionMotor::reactivePower(double load, double voltage) const
{
    const double ratio = voltage / m_ratedVoltage;
    return m_magnetising * ratio * ratio + m_leakage * std::pow(load / ratio, 2);
}

double InductionMotor::current(double load, double voltage) const
{
    return std::hypot(power(load), reactivePower(load, voltage)) / (std::sqrt(3.0) * voltage);
}

double InductionMotor::powerFactor(double load, double voltage) const
{
    const double apparent = std::hypot(power(load), reactivePower(load, voltage));
    return apparent > 0 ? power(load) / apparent : 0;
}

double InductionMotor::loadAtPower(double power) const
{
    // v_L·x² + x = p − v_0, solved without a difference of near numbers.
    const double net = power / m_ratedPower - m_fixedLoss;
    return std::clamp(2 * net / (1 + std::sqrt(std::max(0.0, 1 + 4 * m_loadLoss * net))), 0.0, MaximumLoad);
}

double InductionMotor::loadAtCurrent(double current, double voltage) const
{
    double low = 0;
    double high = MaximumLoad;
    for (int halving = 0; halving < 60; ++halving) {
        const double middle = (low + high) / 2;
        (this->current(middle, voltage) < current ? low : high) = middle;
    }
    return (low + high) / 2;
}

InputDefinition lineFrequencyInput()
{
    return {.key = "line_frequency",
            .label = QT_TRANSLATE_NOOP("calculators", "Frequency of the supply"),
            .unit = "Hz",
            .minimum = 50,
            .maximum = 60,
            .typical = 50,
            .hint = QT_TRANSLATE_NOOP("calculators", "With the speed it gives the number of poles.")};
}

InputDefinition ratedPowerInput(const char *key)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Rated motor power"),
            .unit = "kW",
            .minimum = 0.12,
            .maximum = 10000,
            .typical = 75,
            .hint = QT_TRANSLATE_NOOP("calculators", "At the shaft, as on the nameplate.")};
}

InputDefinition motorSpeedInput()
{
    return {.key = "motor_speed",
            .label = QT_TRANSLATE_NOOP("calculators", "Rated speed of the motor"),
            .unit = "rpm",
            .minimum = 100,
            .maximum = 3600,
            .typical = 1480};
}

InputDefinition efficiencyClassInput()
{
    return {.key = "efficiency_class",
            .label = QT_TRANSLATE_NOOP("calculators", "Efficiency class of the motor"),
            .choices = {{"standard", QT_TRANSLATE_NOOP("calculators", "IE1, standard")},
                        {"energy_efficient", QT_TRANSLATE_NOOP("calculators", "IE2, high")},
                        {"premium", QT_TRANSLATE_NOOP("calculators", "IE3, premium")},
                        {"super_premium", QT_TRANSLATE_NOOP("calculators", "IE4, super premium")},
                        {"specified", QT_TRANSLATE_NOOP("calculators", "Efficiency from the nameplate")}},
            .hint = QT_TRANSLATE_NOOP("calculators", "An old motor without a class is IE1 at best.")};
}

InputDefinition specifiedEfficiencyInput()
{
    return {.key = "specified_efficiency",
            .label = QT_TRANSLATE_NOOP("calculators", "Efficiency at rated load"),
            .unit = "%",
            .minimum = 20,
            .maximum = 100,
            .typical = 93,
            .whenKey = "efficiency_class",
            .whenValues = {"specified"}};
}

InputDefinition motorLoadFactorInput()
{
    return {.key = "load_factor",
            .label = QT_TRANSLATE_NOOP("calculators", "Load"),
            .unit = "%",
            .minimum = 0,
            .maximum = 150,
            .typical = 75,
            .hint = QT_TRANSLATE_NOOP("calculators", "Average shaft power as a share of the rated power.")};
}

InputDefinition voltageInput(const char *key, const char *label, const char *hint)
{
    return {.key = key, .label = label, .unit = "V", .minimum = 50, .maximum = 20000, .typical = 400, .hint = hint};
}

InputDefinition fullLoadCurrentInput()
{
    return {.key = "full_load_amps",
            .label = QT_TRANSLATE_NOOP("calculators", "Rated current"),
            .unit = "A",
            .minimum = 0.01,
            .maximum = 50000,
            .typical = 150,
            .hint = QT_TRANSLATE_NOOP("calculators", "From the nameplate, at the rated voltage.")};
}

} // namespace recp
