#pragma once

#include "core/calculators/calculator.h"

namespace recp {

struct WaterReuseInput {
    YearlyVolume available; ///< leaves one use, in the quality that the treatment can take
    YearlyVolume demand;    ///< of the use that can take it
    Ratio recovery{1};      ///< of the treatment
    Ratio sewerShare{1};    ///< of what is reused: would have been discharged
    std::optional<VolumetricEnergy> treatment; ///< electricity, by volume treated
    std::optional<Density> chemical;           ///< by volume treated
};
struct WaterReuseResult {
    YearlyVolume treated;
    YearlyVolume reused;
    YearlyVolume wasteWaterAvoided;
    std::optional<YearlyEnergy> electricitySaved = {}; ///< minus what the treatment takes
    std::optional<YearlyMass> chemicalSaved = {};      ///< minus what the treatment takes
};

/// Water from one use serves another, straight or after treatment: the lesser of what the treatment gives and what is needed.
/// Source: volume balance; water cascade, Smith, Chemical Process Design and Integration (2nd ed.), chapter 26.
WaterReuseResult waterReuse(const WaterReuseInput &in);

Calculator waterReuseCalculator();

} // namespace recp
