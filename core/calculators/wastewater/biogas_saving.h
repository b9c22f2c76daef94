#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

struct BiogasSavingInput {
    SavingMethod method = SavingMethod::Quick;
    YearlyVolume wasteWater;
    Concentration codIn;
    Concentration codOut;
    Ratio yield{0.8};           ///< methane captured and used, of the stoichiometric one
    YearlyStandardGasVolume biogas{}; ///< by a gas meter, at 0 °C and 101,325 Pa
    Ratio methaneShare{};       ///< of it, by volume
    Ratio efficiencyBiogas{0.8};   ///< of the burner on biogas
    Ratio efficiencyReplaced{0.8}; ///< of the burner on the replaced fuel
    FuelKind fuel = FuelKind::NaturalGas; ///< the replaced fuel
};
struct BiogasSavingResult {
    std::optional<YearlyMass> codRemoved; ///< quick only
    YearlyStandardGasVolume methane;
    YearlyEnergy methaneEnergy;
    YearlyEnergy fuelSaved;
};

/// Methane from anaerobic treatment in place of a fuel: COD removed · 0.35 Nm³/kg · yield · 35.8 MJ/Nm³, and the replaced
/// fuel for the same heat; with a gas meter, biogas · share of methane. 0.35 Nm³ is the stoichiometric methane of a kilogram of COD; 70 to 85 % of it is captured.
/// Source: Metcalf & Eddy, Wastewater Engineering, 5th ed., 10-2; ISO 6976 (methane, net).
BiogasSavingResult biogasSaving(const BiogasSavingInput &in);

Calculator biogasSavingCalculator();

} // namespace recp
