#pragma once

#include "core/calculators/motors/induction_motor.h"

namespace recp
{

struct MotorEfficiencyInput : MotorNameplate {
    Ratio load;
};

struct MotorEfficiencyResult {
    Ratio efficiency;
};

/// Efficiency of a motor at any load. Source: see InductionMotor.
MotorEfficiencyResult motorEfficiency(const MotorEfficiencyInput &in);

struct FullLoadCurrentInput : MotorNameplate {
    Quantity<QuantityKind::Voltage> ratedVoltage{400};
};

struct FullLoadCurrentResult {
    Quantity<QuantityKind::Current> current;
};

/// I = P/(√3·U·η·cosφ) with a typical power factor, where the nameplate can't be read.
FullLoadCurrentResult fullLoadCurrent(const FullLoadCurrentInput &in);

struct MotorPerformanceInput : MotorNameplate {
    Ratio load;
    Quantity<QuantityKind::Voltage> ratedVoltage{400};
    Quantity<QuantityKind::Current> ratedCurrent{1};
};

struct MotorPerformanceResult {
    Ratio currentShare; ///< of the rated current
    Ratio efficiency;
    Ratio powerFactor;
};

/// Current, efficiency and power factor at any load and the rated voltage. Source: see InductionMotor.
MotorPerformanceResult motorPerformance(const MotorPerformanceInput &in);

Calculator motorEfficiencyCalculator();
Calculator fullLoadCurrentCalculator();
Calculator motorPerformanceCalculator();

} // namespace recp
