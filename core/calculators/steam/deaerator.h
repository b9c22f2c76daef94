#pragma once

#include "core/calculators/steam/steam_point.h"

namespace recp {

struct DeaeratorInput {
    AbsolutePressure pressure{1.2e5};
    Ratio ventRate; ///< of the feedwater
    MassFlow feedwaterFlow;
    SteamPoint water; ///< condensate and make-up water
    SteamPoint steam; ///< heating steam
};

struct DeaeratorResult {
    Power feedwaterEnergy;
    MassFlow ventFlow;
    Power ventEnergy;
    MassFlow waterFlow;
    MassFlow steamFlow;
    Power steamEnergy;
};

/// Mass and energy balance of a deaerator. Feedwater leaves as saturated liquid, the vent as saturated vapour:
/// m_v = v·m_fw; m_w + m_s = m_fw + m_v; m_w·h_w + m_s·h_s = m_fw·h_f + m_v·h_g. Source: US DOE, Steam System Modeler;
/// properties IAPWS-IF97. Range: boiling pressures, steam hotter and water colder than the deaerator's mean.
DeaeratorResult deaerator(const DeaeratorInput &in);

Calculator deaeratorCalculator();

} // namespace recp
