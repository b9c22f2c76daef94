#pragma once

#include "core/calculators/calculator.h"

namespace recp {

/// A surface in air that moves.
struct OuterSurface {
    Temperature surface{373.15}; ///< not below the ambient
    Temperature ambient{303.15};
    Speed wind;
    Ratio emissivity{0.9};
    Ratio shape{1.394};          ///< 1.016 horizontal cylinder, 1.235 vertical one, 1.394 vertical plate, 1.79 and 0.89
                                 ///< horizontal plate facing up and down
};

/// Heat that a large surface gives off, W/m2: convection C·(1/24)^0.2·(1/T_m)^0.181·ΔT^1.266·√(1 + 1.277·w), in US units with
/// the mean temperature in °F and the wind in mph, and radiation. Range: mean temperature above −17 °C. Source: ASTM C680-89,
/// surface coefficients; the same in metric units in Turner and Malloy, Thermal Insulation Handbook (1981).
double outerSurfaceHeat(const OuterSurface &surface);

struct WallLossInput : OuterSurface {
    Area area;
    Ratio correction{1};
};
struct WallLossResult {
    Power heatLoss;
};
WallLossResult wallLoss(const WallLossInput &in);

Calculator wallLossCalculator();

} // namespace recp
