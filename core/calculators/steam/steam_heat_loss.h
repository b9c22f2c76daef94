#pragma once

#include "core/calculators/steam/steam_point.h"

namespace recp {

struct SteamHeatLossInput {
    SteamPoint inlet;
    MassFlow flow;
    Ratio loss; ///< of the enthalpy flow at the inlet
};

struct SteamHeatLossResult {
    Power inletEnergy;
    Power outletEnergy;
    Power heatLoss;
    Temperature outletTemperature;
};

/// A line that loses a share of its heat at constant pressure: h_2 = h_1·(1 − loss). Enthalpy counts from liquid at the
/// triple point. Source: US DOE, Steam System Modeler; properties IAPWS-IF97.
SteamHeatLossResult steamHeatLoss(const SteamHeatLossInput &in);

Calculator steamHeatLossCalculator();

} // namespace recp
