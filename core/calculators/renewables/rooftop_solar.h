#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

struct RooftopSolarInput {
    SavingMethod method = SavingMethod::Quick;
    Power peakPower; ///< of the modules at standard test conditions
    YearlyTime specificYield; ///< kWh a kWp and year: J/W, so a time
    YearlyEnergy simulated{}; ///< first year
    Ratio selfUse{1};
    Ratio degradation; ///< mean loss over the life against the first year
};
struct RooftopSolarResult {
    YearlyEnergy generated;
    YearlyEnergy electricitySaved; ///< used in the factory: not bought
    YearlyEnergy fedIn;            ///< not used in the factory
};

/// Electricity from the roof that need not be bought: kWp·Y·(1 − d)·s. The specific yield depends on the place: it is asked
/// with its source; a simulation for the roof may take its place (PVGIS or the Global Solar Atlas for the site), there is no national default. What is fed in counts no
/// money here: its price is a contract's. Source: IEC 61724-1 (final yield); Decree 58/2025/ND-CP on self-use.
RooftopSolarResult rooftopSolar(const RooftopSolarInput &in);

Calculator rooftopSolarCalculator();

} // namespace recp
