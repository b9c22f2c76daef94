#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

struct FlueGasHeatRecoveryInput {
    FuelKind fuel = FuelKind::Bituminous;
    YearlyEnergy fuelUse; ///< by net calorific value
    Ratio efficiency{0.8};
    SavingMethod method = SavingMethod::Quick;
    Temperature flueBefore{493.15};
    Temperature flueAfter{423.15};
    Ratio oxygen;            ///< in the dry flue gas, by volume; unchanged
    std::optional<Ratio> a2; ///< Siegert constants of the fuel where the table has none
    std::optional<Ratio> b;
    StandardGasFlow gasFlow; ///< measured, wet
    VolumetricHeat gasHeat{1380};
    YearlyTime hours;
    Ratio usedShare{1}; ///< of the heat taken from the gas
    YearlyEnergy extraElectricity;
};

struct FlueGasHeatRecoveryResult {
    YearlyEnergy heatRecovered; ///< at today's firing
    Ratio efficiencyAfter;
    YearlyEnergy fuelSaved;
    YearlyEnergy electricitySaved; ///< negative: fan and pump use more
};

/// Economizer or air preheater: the heat δ taken from the flue gas, per unit of fuel, adds to the efficiency, so
/// ΔB = B·δ/(η + δ). δ by Siegert's constants, ΔT·(A₂/(21 − O₂) + B), or from the measured gas, V·c·ΔT·h/B.
/// Q/η, as often written, is too much by the factor (η + δ)/η, because less fuel also makes less flue gas.
/// Range: δ at most the loss 1.1 − η. Source: energy balance of boiler and exchanger; Siegert formula: EN 50379.
FlueGasHeatRecoveryResult flueGasHeatRecovery(const FlueGasHeatRecoveryInput &in);

Calculator flueGasHeatRecoveryCalculator();

} // namespace recp
