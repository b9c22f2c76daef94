#pragma once

#include "core/calculators/calculator.h"

namespace recp
{

struct AbsorptionChillerInput {
    Ratio availableHeat; ///< share of the fuel's heat that stays in the furnace
    Power heatInput;     ///< heat of the fuel
    Ratio exchangerEfficiency;
    Temperature hotWaterIn{363.15}; ///< to the chiller
    Temperature hotWaterOut{343.15};
    Density waterDensity{8.335 * 0.45359237 / 0.003785411784}; ///< 8.335 lb/gal
    Ratio absorptionCop;
    Ratio chillerEfficiency; ///< share of the cooling that reaches its use
    Ratio compressorCop;     ///< of the electric chiller that need not run
};

struct AbsorptionChillerResult {
    Power recoveredHeat;
    VolumeFlow hotWaterFlow;
    Power refrigeration;
    Power chillerCapacity;
    Power electricity; ///< that the electric chiller would have taken
};

/// Cooling from the heat in a furnace's exhaust: q = (1 − AH)·Q·η_hx; cooling = q·COP; electricity not needed =
/// cooling·η/COP_comp; hot water = q/(ρ·c·ΔT).
/// Source: US DOE, Process Heating Tip Sheets; energy balance.
AbsorptionChillerResult absorptionChiller(const AbsorptionChillerInput &in);

Calculator absorptionChillerCalculator();

} // namespace recp
