#pragma once

#include "core/calculators/calculator.h"

namespace recp
{

struct EnergyEquivalencyInput {
    Ratio fuelFiredEfficiency; ///< useful heat by heat of the fuel
    Ratio electricEfficiency;  ///< useful heat by electricity
    Power fuelFiredHeatInput;
    Power electricalHeatInput;
};

struct ElectricEquivalentResult {
    Power electricalHeatInput;
};

struct FuelEquivalentResult {
    Power fuelFiredHeatInput;
};

// The same useful heat from fuel and from electricity: P_fuel·η_fuel = P_el·η_el.
// Source: energy balance; US DOE, Improving Process Heating System Performance: A Sourcebook for Industry.
ElectricEquivalentResult electricEquivalent(const EnergyEquivalencyInput &in);
FuelEquivalentResult fuelEquivalent(const EnergyEquivalencyInput &in);

Calculator fuelToElectricCalculator();
Calculator electricToFuelCalculator();

} // namespace recp
