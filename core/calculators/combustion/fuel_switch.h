#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

/// What does the work after. The order is that of the choice.
enum class Replacement { Fuel, Electricity };

struct FuelSwitchInput {
    FuelKind fuel = FuelKind::Bituminous;
    SavingMethod method = SavingMethod::Quick;
    YearlyEnergy fuelUse;
    YearlyMass fuelMass;
    SpecificEnergy netCalorificValue;
    Ratio efficiencyBefore{0.8};
    Ratio switchedShare{1};
    Replacement replacement = Replacement::Fuel;
    FuelKind fuelAfter = FuelKind::Wood;
    Ratio efficiencyAfter{0.8};
    YearlyEnergy extraElectricity;
};

struct FuelSwitchResult {
    YearlyEnergy fuelBefore;
    YearlyEnergy energyAfter; ///< of the other fuel or of electricity
    YearlyEnergy fuelSaved;
    std::optional<YearlyEnergy> fuelAdded; ///< negative: more of the other fuel
    YearlyEnergy electricitySaved;         ///< negative: more of it
};

/// The same heat or work from another carrier: E₂ = B₁·share·η₁/η₂, all by net calorific value.
/// CO2e follows from both carriers' factors. Source: energy balance; IPCC 2006 Guidelines, vol. 2.
FuelSwitchResult fuelSwitch(const FuelSwitchInput &in);

Calculator fuelSwitchCalculator();

} // namespace recp
