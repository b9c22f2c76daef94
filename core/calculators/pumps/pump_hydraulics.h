#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

struct PumpHydraulicsInput {
    SavingMethod method = SavingMethod::Quick;
    VolumeFlow flowBefore;
    Length headBefore;
    Ratio pumpEfficiencyBefore{1};
    Ratio motorEfficiencyBefore{1};
    VolumeFlow flowAfter;
    Length headAfter;
    Ratio pumpEfficiencyAfter{1};
    Ratio motorEfficiencyAfter{1};
    Density density{998.2};
    YearlyTime hours;
    Power measured{}; ///< electric, now
};
struct PumpHydraulicsResult {
    Power powerBefore;
    Power powerAfter;
    YearlyEnergy electricityBefore;
    YearlyEnergy electricityAfter;
    YearlyEnergy electricitySaved;
};

/// A pump that fits its duty: trimmed impeller, smaller pump, less head. P = ρ·g·Q·H/(η_pump·η_motor); the power now
/// may be measured instead. Source: ISO 9906;
/// Hydraulic Institute, Pump Life Cycle Costs.
PumpHydraulicsResult pumpHydraulics(const PumpHydraulicsInput &in);

Calculator pumpHydraulicsCalculator();

} // namespace recp
