#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

struct PercentageSavingInput {
    std::optional<YearlyEnergy> electricityUse;
    std::optional<YearlyEnergy> fuelUse; ///< by net calorific value
    FuelKind fuel = FuelKind::NaturalGas;
    std::optional<YearlyVolume> waterUse;
    std::optional<YearlyMass> materialUse;
    Ratio systemShare{1}; ///< what part of the use the measure acts on
    Ratio saved;          ///< of that part
};
struct PercentageSavingResult {
    std::optional<YearlyEnergy> electricitySaved;
    std::optional<YearlyEnergy> fuelSaved;
    std::optional<YearlyVolume> waterSaved;
    std::optional<YearlyMass> materialSaved;
};

/// A percentage of what a system uses: for measures whose effect is known from elsewhere only (training, management,
/// maintenance). ΔE = E·s·p for each resource that is given. Source: screening method; the percentage needs its own source.
PercentageSavingResult percentageSaving(const PercentageSavingInput &in);

Calculator percentageSavingCalculator();

} // namespace recp
