#pragma once

#include "core/calculators/steam/steam_point.h"

namespace recp {

struct ValveInput {
    SteamPoint inlet;
    MassFlow flow;
    AbsolutePressure outletPressure{1e5};
};

struct ValveResult {
    Temperature temperature;
    SpecificEnergy enthalpy;
    SpecificHeat entropy;
    SpecificVolume volume;
    Ratio quality;
    Power energy;
};

/// A pressure-reducing valve keeps the enthalpy. Source: US DOE, Steam System Modeler; properties IAPWS-IF97.
ValveResult pressureReducingValve(const ValveInput &in);

struct DesuperheaterInput {
    SteamPoint inlet;
    MassFlow flow;
    AbsolutePressure outletPressure{1e5};
    SteamPoint feedwater; ///< sprayed in
    Temperature outletTemperature{400};
};

struct DesuperheaterResult {
    MassFlow outletFlow;
    Power outletEnergy;
    MassFlow feedwaterFlow;
    Power feedwaterEnergy;
};

/// A valve with water sprayed in down to a temperature: m_w = m·(h_in − h_out)/(h_out − h_w). Source and properties as
/// for the valve. Range: the outlet is steam, not colder than boiling.
DesuperheaterResult desuperheater(const DesuperheaterInput &in);

Calculator pressureReducingValveCalculator();
Calculator desuperheaterCalculator();

} // namespace recp
