#pragma once

#include "core/calculators/calculator.h"

namespace recp {

struct DisplacementPartLoadInput {
    Power fullPower;     ///< electric, at full flow
    Ratio idleBefore;    ///< power at no flow as a share of full power, with the control of now
    Ratio idleAfter;
    Ratio flow1, flow2, flow3; ///< three load levels, shares of full flow
    YearlyTime hours1, hours2, hours3;
};
struct DisplacementPartLoadResult {
    YearlyEnergy electricityBefore;
    YearlyEnergy electricityAfter;
    YearlyEnergy electricitySaved;
};

/// Screw, Roots and other positive-displacement machines at constant pressure: the power falls on a straight line with the
/// flow, P(x) = P_full·(a + (1 − a)·x), never by the cube. a is 5 to 15 % with speed control, 25 to 35 % load/unload,
/// 65 to 75 % with inlet modulation. Source: US DOE, Improving Compressed Air System Performance (2016), section 6; CAGI.
DisplacementPartLoadResult displacementPartLoad(const DisplacementPartLoadInput &in);

Calculator displacementPartLoadCalculator();

} // namespace recp
