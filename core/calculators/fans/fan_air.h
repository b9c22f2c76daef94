#pragma once

#include "core/calculators/fans/fan_assessment.h"

namespace recp {

struct FanAirPowerResult {
    Power airPower;
};
/// Power given to the air: fanAirPower().
FanAirPowerResult airPowerOf(const FanDuty &in);

struct FanCompressibilityInput {
    VolumeFlow flow{1};
    GaugePressure inlet;
    GaugePressure outlet;
    AbsolutePressure barometer{101325};
    Power shaftPower;
    Ratio heatRatio{1.4}; ///< of specific heats, above 1
};
struct FanCompressibilityResult {
    Ratio factor;
};
/// Compressibility of the air in a fan: K = ln(1 + x)/x · z/ln(1 + z), x = Δp/p₁, z = (κ − 1)/κ·P/(Q·p₁), p₁ absolute.
/// Source: ISO 5801; AMCA 203, annex A.
FanCompressibilityResult fanCompressibilityFactor(const FanCompressibilityInput &in);

struct FanEnergyIndexInput : FanDuty {
    Power electricPower;
};
struct FanEnergyIndexResult {
    Ratio index;
};
/// fanEnergyIndex() of a fan whose electricity is known.
FanEnergyIndexResult energyIndexOf(const FanEnergyIndexInput &in);

Calculator fanAirPowerCalculator();
Calculator fanCompressibilityCalculator();
Calculator fanEnergyIndexCalculator();

} // namespace recp
