#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/steam/if97.h"

namespace recp {

/// A pressure and one property more, by which the state is asked.
struct SteamStateInput {
    AbsolutePressure pressure{1e6};
    Temperature temperature{373.15};
    SpecificEnergy enthalpy;
    SpecificHeat entropy;
    Ratio quality;
};

struct SteamStateResult {
    Temperature temperature;
    SpecificEnergy enthalpy;
    SpecificHeat entropy;
    SpecificVolume volume;
    Ratio quality; ///< 0 for liquid, 1 for vapour
};

struct SaturationResult {
    Temperature temperature;
    SpecificEnergy liquidEnthalpy;
    SpecificEnergy gasEnthalpy;
    SpecificEnergy evaporationEnthalpy;
    SpecificHeat liquidEntropy;
    SpecificHeat gasEntropy;
    SpecificVolume liquidVolume;
    SpecificVolume gasVolume;
};

// Water and steam by IAPWS-IF97, regions 1 to 4: by pressure and temperature, enthalpy, entropy or quality.
Calculator steamByTemperatureCalculator();
Calculator steamByEnthalpyCalculator();
Calculator steamByEntropyCalculator();
Calculator steamByQualityCalculator();
/// Saturated liquid and vapour, up to 22 MPa.
Calculator steamSaturationCalculator();

} // namespace recp
