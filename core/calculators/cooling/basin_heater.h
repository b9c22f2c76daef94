#pragma once

#include "core/calculators/calculator.h"

namespace recp {

struct BasinHeaterInput {
    Power capacity;            ///< of the tower, as cooling
    Ratio panLoss{0.011};      ///< heat lost by the basin at the rating, share of the capacity
    Temperature ratedSetPoint; ///< of the basin's water
    Temperature ratedAir;      ///< below the set-point
    Speed ratedWind;
    Temperature air;           ///< now, below both set-points
    Speed wind;
    Time hours;
    Temperature before;        ///< set-point now
    Temperature after;
    Ratio shape{1.016};        ///< of the surface, see OuterSurface
};
struct BasinHeaterResult {
    Power before;
    Power after;
    Energy saved;
};

/// Electric heater that keeps a cooling tower's basin from freezing: its loss at the rating, scaled by the heat that an outer
/// surface of emissivity 0.9 gives off then and now. Source: ASTM C680-89 (see outerSurfaceHeat).
BasinHeaterResult basinHeater(const BasinHeaterInput &in);

Calculator basinHeaterCalculator();

} // namespace recp
