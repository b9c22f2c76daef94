#pragma once

#include "core/calculators/calculator.h"

namespace recp
{

using Voltage = Quantity<QuantityKind::Voltage>;
using Current = Quantity<QuantityKind::Current>;

struct ThreePhasePowerInput {
    Voltage voltage; ///< between two lines
    Current current; ///< in one line
    Ratio powerFactor{1};
};

struct ThreePhasePowerResult {
    Power power;
};

/// P = √3·U·I·cosφ. Source: IEC 60050-131.
ThreePhasePowerResult threePhasePower(const ThreePhasePowerInput &in);

struct MotorLoadFieldInput {
    std::vector<double> voltages{1, 1, 1}; ///< V, between the lines
    std::vector<double> currents{0, 0, 0}; ///< A, in the lines
    Ratio powerFactor{1};
    Voltage ratedVoltage{1};
    Current ratedCurrent{1};
};

struct MotorLoadFieldResult {
    Voltage averageVoltage;
    Current averageCurrent;
    Power inputPower;
    Ratio load;
    Voltage largestDeviation; ///< of one voltage from their mean
    Ratio unbalance;          ///< largest deviation / mean
};

/// Load of a running motor from voltages, currents and the nameplate: (I/I_rated)·(U/U_rated). Holds down to about
/// half load; below, the magnetising current hides the load. Source: US DOE, Determining Electric Motor Load and
/// Efficiency (voltage-compensated amperage ratio); unbalance: NEMA MG 1, 14.36.
MotorLoadFieldResult motorLoadField(const MotorLoadFieldInput &in);

Calculator threePhasePowerCalculator();
Calculator motorLoadFieldCalculator();

} // namespace recp
