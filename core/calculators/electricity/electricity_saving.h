#pragma once

#include "core/calculators/calculator.h"

namespace recp {

struct ElectricitySavingInput {
    Power powerBefore; ///< of one unit
    YearlyTime hoursBefore;
    Power powerAfter;
    YearlyTime hoursAfter;
    Ratio units;
};

struct ElectricitySavingResult {
    YearlyEnergy before;
    YearlyEnergy after;
    YearlyEnergy saved;
    Power powerSaved;
};

/// ΔE = n·(P₁·h₁ − P₂·h₂), with power as measured or averaged over the hours. Source: energy balance.
ElectricitySavingResult electricitySaving(const ElectricitySavingInput &in);

Calculator electricitySavingCalculator();

} // namespace recp
