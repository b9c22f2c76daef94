#pragma once

#include "core/calculators/steam/steam_point.h"

namespace recp {

struct SteamTurbineInput {
    SteamPoint inlet;
    Ratio isentropicEfficiency{1};
    Ratio generatorEfficiency{1};
    MassFlow flow;
    AbsolutePressure outletPressure{1e5};
};

struct SteamTurbineResult {
    SpecificEnergy outletEnthalpy;
    Temperature outletTemperature;
    Ratio outletQuality;
    Power shaftPower;
    Power electricPower;
};

/// A back-pressure or condensing turbine: h_2 = h_1 − η_s·(h_1 − h_2s), h_2s at the outlet pressure and the inlet's
/// entropy; P = m·(h_1 − h_2)·η_g. Source: US DOE, Steam Tip Sheet 20; properties IAPWS-IF97.
SteamTurbineResult steamTurbine(const SteamTurbineInput &in);

Calculator steamTurbineCalculator();

} // namespace recp
