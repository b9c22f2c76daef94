#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

struct ElectricitySavingInput {
    SavingMethod method = SavingMethod::Quick;
    Power powerBefore; ///< of one unit
    YearlyTime hoursBefore;
    Power powerAfter;
    YearlyTime hoursAfter;
    Ratio units;
    YearlyEnergy meteredBefore{}; ///< of all units
    YearlyEnergy meteredAfter{};
};

struct ElectricitySavingResult {
    YearlyEnergy before;
    YearlyEnergy after;
    YearlyEnergy saved;
    std::optional<Power> powerSaved; ///< quick only
};

/// ΔE = n·(P₁·h₁ − P₂·h₂), with power as measured or averaged over the hours, or what meters told of both states.
/// Source: energy balance.
ElectricitySavingResult electricitySaving(const ElectricitySavingInput &in);

Calculator electricitySavingCalculator();

} // namespace recp
