#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

/// What is known before and after: the fuel's energy, its mass, or the heat that is needed.
enum class FuelMethod { Energy, Mass, HeatDemand };

struct FuelSavingInput {
    FuelKind fuel = FuelKind::Bituminous;
    FuelMethod method = FuelMethod::Energy;
    YearlyEnergy energyBefore; ///< by net calorific value
    YearlyEnergy energyAfter;
    YearlyMass massBefore;
    YearlyMass massAfter;
    SpecificEnergy netCalorificValue;
    Power heatBefore;
    YearlyTime hoursBefore;
    Ratio efficiencyBefore{0.8};
    Power heatAfter;
    YearlyTime hoursAfter;
    Ratio efficiencyAfter{0.8};
};

struct FuelSavingResult {
    YearlyEnergy before;
    YearlyEnergy after;
    YearlyEnergy saved;
};

/// Fuel before less fuel after, by net calorific value; from heat: Q·h/η. Source: energy balance.
FuelSavingResult fuelSaving(const FuelSavingInput &in);

Calculator fuelSavingCalculator();

} // namespace recp
