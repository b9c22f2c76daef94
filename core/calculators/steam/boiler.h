#pragma once

#include "core/calculators/steam/steam_point.h"

namespace recp {

struct BoilerInput {
    AbsolutePressure deaeratorPressure{1.2e5};
    Ratio combustionEfficiency{0.85};
    Ratio blowdownRate; ///< of the feedwater
    SteamPoint steam;
    MassFlow steamFlow;
};

struct BoilerResult {
    Power steamEnergy;
    MassFlow feedwaterFlow;
    Power feedwaterEnergy;
    MassFlow blowdownFlow;
    Power blowdownEnergy;
    Power boilerEnergy; ///< heat that the boiler gives to the water
    Power fuelEnergy;   ///< heat of the fuel, on the basis of the efficiency
};

/// Energy balance of a steam boiler. Feedwater is saturated liquid at the deaerator's pressure, blowdown saturated
/// liquid at the steam pressure: m_fw = m_s/(1−b); Q = m_s·h_s + m_bd·h_bd − m_fw·h_fw; fuel = Q/η. Source: US DOE,
/// Steam System Modeler; ASME PTC 4; properties IAPWS-IF97. Range: inside IF97, pressures up to 22 MPa.
BoilerResult boiler(const BoilerInput &in);

struct BlowdownRateInput {
    ElectricConductivity feedwater;
    ElectricConductivity blowdown{1};
    MassFlow steamFlow;
};

struct BlowdownRateResult {
    Ratio rate; ///< of the feedwater
    MassFlow feedwaterFlow;
    MassFlow blowdownFlow;
};

/// b = conductivity of feedwater / of blowdown; m_fw = m_s/(1−b). Source: US DOE, Steam Tip Sheet 9.
BlowdownRateResult blowdownRate(const BlowdownRateInput &in);

Calculator boilerCalculator();
Calculator blowdownRateCalculator();

} // namespace recp
