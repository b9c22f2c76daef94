#pragma once

#include "core/calculators/steam/steam_point.h"

namespace recp {

struct FlashTankInput {
    SteamPoint inlet; ///< condensate or blowdown
    MassFlow inletFlow;
    AbsolutePressure tankPressure{1e5};
};

struct FlashTankResult {
    Power inletEnergy;
    MassFlow steamFlow;
    Power steamEnergy;
    MassFlow liquidFlow;
    Power liquidEnergy;
};

/// What flashes when hot water is let into a tank of lower pressure: x = (h_in − h_f)/h_fg at the tank's pressure,
/// between 0 and 1. Water colder than boiling leaves as it came, superheated steam too. Source: US DOE, Steam Tip Sheet
/// 12; properties IAPWS-IF97.
FlashTankResult flashTank(const FlashTankInput &in);

Calculator flashTankCalculator();

} // namespace recp
