#pragma once

#include "core/calculators/calculator.h"

namespace recp {

struct WasteWaterLoadInput {
    YearlyVolume volumeBefore;
    Concentration codBefore;
    YearlyVolume volumeAfter;
    Concentration codAfter;
    std::optional<SpecificEnergy> treatment; ///< electricity of the own plant by mass of COD
    std::optional<Density> chemical;         ///< of the own plant by volume
};
struct WasteWaterLoadResult {
    YearlyMass loadBefore; ///< COD
    YearlyMass loadAfter;
    YearlyMass loadAvoided;
    YearlyVolume wasteWaterAvoided;
    std::optional<YearlyEnergy> electricitySaved;
    std::optional<YearlyMass> chemicalSaved;
};

/// Waste water and the COD that it carries, before and after losses are kept out of it or streams are parted: L = V·c. What
/// reaches the own treatment takes less air and fewer chemicals. A negative result is a load added.
/// Source: mass balance; aeration 0.5 to 1 kWh/kg COD, Metcalf & Eddy, Wastewater Engineering (5th ed.).
WasteWaterLoadResult wasteWaterLoad(const WasteWaterLoadInput &in);

Calculator wasteWaterLoadCalculator();

} // namespace recp
