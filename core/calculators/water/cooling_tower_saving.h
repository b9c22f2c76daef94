#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp
{

struct CoolingTowerSavingInput {
    SavingMethod method = SavingMethod::Quick;
    VolumeFlow circulation;                ///< water over the tower
    TemperatureDifference temperatureDrop; ///< of the water in the tower
    YearlyTime operatingHours;
    Ratio cyclesBefore; ///< cycles of concentration, above 1
    Ratio cyclesAfter;
    Ratio driftBefore; ///< share of the circulation carried off as drops
    Ratio driftAfter;
    YearlyVolume meteredMakeUp{}; ///< now
    YearlyVolume meteredBlowdown{};
};

struct CoolingTowerSavingResult {
    VolumeFlow evaporation;
    VolumeFlow makeUpBefore;
    VolumeFlow makeUpAfter;
    YearlyVolume waterSaved;      ///< make-up water no longer bought
    YearlyVolume wasteWaterSaved; ///< blowdown no longer discharged
};

/// Make-up water of a cooling tower saved by more cycles of concentration and less drift:
/// E = 0.00153 × flow × drop in K; blowdown = E/(cycles − 1); make-up = E + blowdown + drift. Drift is counted as lost
/// besides the blowdown. With meters, what evaporates and drifts is make-up less blowdown, and stays. Ranges: cycles above 1, drop 0 to 30 K. Source: US DOE FEMP, Best Management Practice 10.
CoolingTowerSavingResult coolingTowerSaving(const CoolingTowerSavingInput &in);

Calculator coolingTowerSavingCalculator();

} // namespace recp
