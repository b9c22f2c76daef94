#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/combustion/stoichiometry.h"

namespace recp
{

/// A fuel gas by volume. Shares that do not add up to 1 exactly are scaled so that they do.
struct GasFuel {
    Ratio methane;
    Ratio ethane;
    Ratio nitrogen;
    Ratio hydrogen;
    Ratio propane;
    Ratio butane;
    Ratio water;
    Ratio carbonMonoxide;
    Ratio carbonDioxide;
    Ratio sulphurDioxide;
    Ratio oxygen;
};

/// One component: atoms, molar mass, heating value and heat capacity of a mole.
/// Heating values: gross, 15 °C, ISO 6976:2016, table 3. Heat capacities at 25 °C: NIST Chemistry WebBook.
struct GasComponent {
    const char *key;
    const char *label;
    Ratio GasFuel::*share;
    double carbon;
    double hydrogen;
    double oxygen;
    double nitrogen; ///< N2
    double sulphur;
    double molarMass;    ///< kg/mol
    double heatingValue; ///< J/mol
    double heatCapacity; ///< J/(mol K)
};
std::span<const GasComponent> gasComponents();

/// One mole of the gas.
FuelAnalysis analysisOf(const GasFuel &gas);
/// kg/mol
double molarMassOf(const GasFuel &gas);
/// Shares add up to 1 within 2 points.
bool sharesAddUp(const GasFuel &gas);
/// There is something to burn: it takes at least 0.5 % of its volume in oxygen and gives at least 1 kJ/mol.
bool canBurn(const GasFuel &gas);
/// A pipeline gas for calculations that do not ask for the composition: 94 % methane, 3 % ethane, 0.5 % propane, 0.3 %
/// butane, 1.5 % nitrogen, 0.7 % carbon dioxide; 38.3 MJ/m3 gross at 15 °C.
GasFuel typicalNaturalGas();

/// Declares the components of a gas as inputs, with the rules between them. `In` derives from GasFuel.
template <class In, class Out> CalculatorBuilder<In, Out> &addGasFuel(CalculatorBuilder<In, Out> &builder);
/// The input for one component.
InputDefinition gasShare(const GasComponent &component);

/// "flue_gas_O2"; "oxygen_basis", to go with it; and the rule that air has more oxygen than its flue gas.
InputDefinition flueGasOxygen();
InputDefinition oxygenBasis();
inline constexpr const char *OxygenIsTooHigh = QT_TRANSLATE_NOOP("errors", "Input “%1” is nearly that of air.");
bool airHasMore(Ratio flueGasOxygen, OxygenBasis basis, const CombustionAir &air);
/// "combustion_air_moisture", kg/kg; optional: dry air.
InputDefinition airMoisture();

struct GasHeatingValueResult {
    SpecificEnergy byMass;
    VolumetricEnergy byVolume; ///< at 60 °F and 14.696 psia
    Ratio specificGravity;     ///< air = 1
};
/// Gross heating value of a mixture: Σ xᵢ·Hᵢ; by volume as an ideal gas. Source: ISO 6976:2016.
GasHeatingValueResult gasHeatingValue(const GasFuel &gas);

struct GasExcessAirInput : GasFuel {
    Ratio flueGasOxygen;
    OxygenBasis basis = OxygenBasis::Dry;
};
struct GasExcessAirResult {
    Ratio excessAir;
};
/// Excess air of a gas from the oxygen in its flue gas, by exact stoichiometry. Source: ASME PTC 4; EN 12952-15.
GasExcessAirResult gasExcessAir(const GasExcessAirInput &in);

struct GasStackLossInput : GasFuel {
    Temperature flue{473.15};
    Ratio flueGasOxygen;
    OxygenBasis basis = OxygenBasis::Dry;
    Temperature airTemperature{298.15};
    Temperature fuelTemperature{298.15};
    Temperature ambient{288.7055556}; ///< heat is counted from here
    Ratio airMoisture;
};
struct GasStackLossResult {
    Ratio excessAir;
    Ratio availableHeat;
    Ratio stackLoss;
    SpecificHeat flueGasHeat; ///< mean between ambient and flue gas
    Ratio stoichiometricAir;  ///< m3 of air by m3 of gas
};
/// Stack loss of a gas: (Σ n·Δh + latent heat of the water made − what air and fuel bring in)/gross heating value.
/// Source: ASME PTC 4; EN 12952-15.
GasStackLossResult gasStackLoss(const GasStackLossInput &in);

Calculator gasHeatingValueCalculator();
Calculator gasExcessAirCalculator();
Calculator gasStackLossCalculator();

template <class In, class Out> CalculatorBuilder<In, Out> &addGasFuel(CalculatorBuilder<In, Out> &builder)
{
    for (const GasComponent &component : gasComponents())
        builder.input(gasShare(component), static_cast<Ratio In::*>(component.share));
    builder.require("CH4", QT_TRANSLATE_NOOP("errors", "“%1” and the other shares of the gas must add up to 100 %."),
                    [](const In &in) { return sharesAddUp(in); });
    return builder.require("CH4", QT_TRANSLATE_NOOP("errors", "With “%1” and the other shares the gas does not burn."),
                           [](const In &in) { return canBurn(in); });
}

} // namespace recp
