#pragma once

#include "core/calculators/calculator.h"

namespace recp
{

enum class EnergyType { Electricity, Fuel };

struct Co2EmissionsInput {
    EnergyType type = EnergyType::Electricity; ///< what the emission factor was stated for; no part of the arithmetic
    EmissionPerEnergy factor;
    YearlyEnergy energy; ///< on the calorific value for which the factor is stated
};

struct Co2EmissionsResult {
    EmissionMass emissions;
};

/// CO2 of a yearly use of energy: energy × emission factor. Source: IPCC 2006 Guidelines, volume 2, equation 2.1.
Co2EmissionsResult co2Emissions(const Co2EmissionsInput &in);

Calculator co2EmissionsCalculator();

} // namespace recp
