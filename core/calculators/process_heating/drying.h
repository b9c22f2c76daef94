#pragma once

#include "core/calculators/process_heating/heat_supply.h"

namespace recp {

struct DryingInput {
    SavingMethod method = SavingMethod::Quick;
    YearlyMass product; ///< that leaves the dryer
    Ratio moistureBefore; ///< wet basis, into the dryer, now
    Ratio moistureAfter;
    Ratio moistureOut; ///< wet basis, of the product
    SpecificEnergy heatPerWater; ///< heat for each kg of water evaporated, with the dryer's losses
    YearlyEnergy dryerEnergy; ///< measured: fuel or electricity of the dryer
    Ratio fixedShare; ///< of it that does not fall with the water: walls, idling
    HeatSupply supply;
    YearlyEnergy extraElectricity;
};

struct DryingResult {
    YearlyMass waterBefore; ///< evaporated
    YearlyMass waterAfter;
    YearlyEnergy energyBefore;
    std::optional<YearlyEnergy> fuelSaved;
    YearlyEnergy electricitySaved;
};

/// Drier material into a dryer, after press, centrifuge or roof. Water for each kg of product: (w_in − w_out)/(1 − w_in).
/// Saved: Δm·q/η with q = 2.6 to 4 MJ/kg, or of the measured energy E: E·(1 − fixed)·(1 − m₂/m₁).
/// Source: moisture balance; Mujumdar, Handbook of Industrial Drying.
DryingResult drying(const DryingInput &in);

Calculator dryingCalculator();

} // namespace recp
