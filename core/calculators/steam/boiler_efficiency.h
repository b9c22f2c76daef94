#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

/// Efficiency as known (measured, in the boiler's papers), or from a flue gas analysis.
enum class EfficiencyMethod { Known, FlueGas };

struct BoilerEfficiencyInput {
    FuelKind fuel = FuelKind::NaturalGas;
    YearlyEnergy fuelUse; ///< by net calorific value
    EfficiencyMethod method = EfficiencyMethod::Known;
    Ratio efficiencyBefore{0.8};
    Ratio efficiencyAfter{0.8};
    Ratio oxygenBefore; ///< in the dry flue gas, by volume
    Temperature flueBefore{298.15};
    Ratio oxygenAfter;
    Temperature flueAfter{298.15};
    Temperature air{298.15}; ///< combustion air
    Ratio otherLosses;       ///< radiation, unburnt fuel, blowdown: the same before and after
    std::optional<Ratio> a2; ///< Siegert constants of the fuel where the table has none
    std::optional<Ratio> b;
};

struct BoilerEfficiencyResult {
    Ratio efficiencyBefore;
    Ratio efficiencyAfter;
    std::optional<Ratio> flueLossBefore;
    std::optional<Ratio> flueLossAfter;
    YearlyEnergy fuelSaved;
};

/// Constants A₂ and B of the Siegert formula; nothing for gasoline and purchased steam. Oil and gas: 1. BImSchV, annex
/// 2. Solid fuels and biogas: stoichiometry of typical analyses as fired (wood with 30 %, bagasse with 50 % moisture,
/// rice husk with 10 %, biogas with 60 % CH₄), gas heats at 150 °C, net calorific value by Mendeleev's formula; the same
/// sum gives 0.675 and 0.0066 for diesel oil. Within 5 % of the loss; wetter fuel has more.
struct SiegertConstants {
    double a2;
    double b;
};
std::optional<SiegertConstants> siegertConstants(FuelKind fuel);

/// Flue gas loss as a share of the net calorific value, Siegert: (T_flue − T_air)·(A₂/(21 − O₂) + B)/100, O₂ in %.
/// Source: German 1. BImSchV, annex 2; EN 50379.
double flueGasLoss(double oxygen, double temperatureRise, SiegertConstants constants);

/// Fuel saved when the same heat comes from a better boiler or furnace: B·(1 − η₁/η₂). Source: energy balance.
BoilerEfficiencyResult boilerEfficiencySaving(const BoilerEfficiencyInput &in);

Calculator boilerEfficiencyCalculator();

} // namespace recp
