#pragma once

#include "core/calculators/steam/steam_point.h"

namespace recp {

/// Each list has one number an inlet, in SI; exactly one of the four lists of properties is given.
struct SteamHeaderInput {
    AbsolutePressure pressure{1e5};
    std::vector<double> inletPressures;
    std::vector<double> inletTemperatures;
    std::vector<double> inletEnthalpies;
    std::vector<double> inletEntropies;
    std::vector<double> inletQualities;
    std::vector<double> inletFlows;
};

struct SteamHeaderResult {
    Temperature temperature;
    SpecificEnergy enthalpy;
    SpecificHeat entropy;
    SpecificVolume volume;
    Ratio quality;
    MassFlow flow;
    Power energy;
};

/// Adiabatic mixing at the header's pressure: h = Σ m·h / Σ m. Source: US DOE, Steam System Modeler; properties
/// IAPWS-IF97. Range: no inlet below the header's pressure.
SteamHeaderResult steamHeader(const SteamHeaderInput &in);

Calculator steamHeaderCalculator();

} // namespace recp
