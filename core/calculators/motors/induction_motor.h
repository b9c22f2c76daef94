#pragma once

#include "core/calculators/calculator.h"

namespace recp
{

/// In the order of the choice "efficiency_class".
enum class MotorClass { Standard, EnergyEfficient, Premium, SuperPremium, Specified };

/// Rated data of a three-phase cage motor, the base of the inputs of every calculator that asks for one.
struct MotorNameplate {
    Frequency lineFrequency{50};
    Power ratedPower{1000};     ///< at the shaft
    RotationalSpeed speed{150}; ///< at rated load
    MotorClass efficiencyClass = MotorClass::EnergyEfficient;
    Ratio specifiedEfficiency{0.9};
};

/// Pole number, 2, 4, 6 or 8, of a motor of that speed: its synchronous speed is the next one above. Slower motors,
/// which the standard does not cover, count as 8 poles.
int polesOf(const MotorNameplate &motor);
/// Efficiency at rated load: as specified, else the nominal value of its class, IEC 60034-30-1 at 50 Hz.
double ratedEfficiency(const MotorNameplate &motor);
/// Power factor at rated load of an ordinary motor, by rated power and poles.
double typicalPowerFactor(const MotorNameplate &motor);
/// False above the synchronous speed of two poles.
bool speedIsPossible(const MotorNameplate &motor);

/// A motor on the line, at any load.
///
/// Efficiency by a loss split: of the losses at rated load, 36 % are there without load (iron, friction, magnetising
/// current), 64 % grow with the square of the load. That puts the best efficiency at 75 % of the load, as US DOE,
/// Determining Electric Motor Load and Efficiency (DOE/GO-10097-517), finds for ordinary motors; the form η = x/(x + v0
/// + vL·x²) is that of IEC TS 60034-31.
///
/// Reactive power by the circle diagram: a magnetising part that goes with the square of the voltage and a leakage part
/// with the square of the load's current. A motor whose power factor is best at rated load takes I_N·tan(φ/2) without
/// load.
class InductionMotor
{
public:
    InductionMotor(double ratedPower, double efficiency, double ratedVoltage, double ratedCurrent);

    /// P_N/(η·√3·U·I): above 1 the nameplate contradicts itself.
    double ratedPowerFactor() const { return m_powerFactor; }
    /// W of electricity at `load`, a share of the rated shaft power.
    double power(double load) const;
    double efficiency(double load) const;
    double current(double load, double voltage) const;
    double powerFactor(double load, double voltage) const;
    /// The load at which it takes this power, W, or current, A; within 0 and MaximumLoad.
    double loadAtPower(double power) const;
    double loadAtCurrent(double current, double voltage) const;

    /// Beyond twice the rated load a motor stalls.
    static constexpr double MaximumLoad = 2;

private:
    double reactivePower(double load, double voltage) const;

    double m_ratedPower;
    double m_ratedVoltage;
    double m_ratedCurrent;
    double m_fixedLoss; ///< of the rated power
    double m_loadLoss;  ///< of the rated power, at rated load
    double m_powerFactor;
    double m_magnetising; ///< var, at rated voltage
    double m_leakage;     ///< var, at rated load and voltage
};

// The inputs of a nameplate, in the same words everywhere.
InputDefinition lineFrequencyInput();
InputDefinition ratedPowerInput(const char *key);
InputDefinition motorSpeedInput();
InputDefinition efficiencyClassInput();
InputDefinition specifiedEfficiencyInput();
InputDefinition motorLoadFactorInput();
InputDefinition voltageInput(const char *key, const char *label, const char *hint = "");
InputDefinition fullLoadCurrentInput();

/// Declares the inputs of the nameplate; `powerKey` is "rated_power" or "motor_rated_power".
template <class In, class Out> void addNameplate(CalculatorBuilder<In, Out> &builder, const char *powerKey)
{
    builder.input(lineFrequencyInput(), static_cast<Frequency In::*>(&MotorNameplate::lineFrequency))
        .input(ratedPowerInput(powerKey), static_cast<Power In::*>(&MotorNameplate::ratedPower))
        .input(motorSpeedInput(), static_cast<RotationalSpeed In::*>(&MotorNameplate::speed))
        .input(efficiencyClassInput(), static_cast<MotorClass In::*>(&MotorNameplate::efficiencyClass))
        .input(specifiedEfficiencyInput(), static_cast<Ratio In::*>(&MotorNameplate::specifiedEfficiency))
        .require("motor_speed",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” is above the synchronous speed of a motor with two poles."),
                 [](const In &in) { return speedIsPossible(in); });
}

} // namespace recp
