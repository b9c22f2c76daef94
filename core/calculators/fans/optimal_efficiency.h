#pragma once

#include "core/calculators/fans/fan_assessment.h"

namespace recp
{

/// In the order of the choice "fan_type"; SISW and DIDW: single and double inlet and width.
enum class FanType {
    AirfoilSisw,
    BackwardCurvedSisw,
    RadialSisw,
    RadialTipSisw,
    BackwardInclinedSisw,
    AirfoilDidw,
    BackwardCurvedDidw,
    BackwardInclinedDidw,
    VaneAxial,
    AirHandling,
    MaterialHandling,
    LongShavings
};

struct FanOptimalEfficiencyInput {
    FanType type = FanType::BackwardCurvedSisw;
    std::optional<RotationalSpeed> speed; ///< for the record
    VolumeFlow flow;
    GaugePressure inlet;
    GaugePressure outlet;
    Ratio compressibility{1};
};

struct FanOptimalEfficiencyResult {
    Ratio efficiency;
};

/// Best total efficiency of a fan of that type, chosen for its duty: from the published range of peak efficiencies the
/// low end up to 1 kW given to the air, the high end from 1 MW, between them by the logarithm of the power, as fans
/// gain with size (ISO 12759). Source of the ranges: Bureau of Energy Efficiency (India), Energy Efficiency in
/// Electrical Utilities, chapter 5, table "Fan efficiencies"; UNEP, Energy Efficiency Guide for Industry in Asia
/// (2006), fans and blowers.
FanOptimalEfficiencyResult fanOptimalEfficiency(const FanOptimalEfficiencyInput &in);

Calculator fanOptimalEfficiencyCalculator();

} // namespace recp
