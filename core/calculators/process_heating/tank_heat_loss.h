#pragma once

#include "core/calculators/calculator.h"

namespace recp {

struct TankHeatLossInput {
    YearlyTime hours;
    Length height;
    Length diameter{1};        ///< outside the wall
    Length wall;
    Ratio wallEmissivity{0.8};
    Conductivity wallConductivity{50};
    Length insulation;         ///< 0: bare
    Conductivity insulationConductivity{0.04};
    Ratio jacketEmissivity{0.3};
    Temperature tank{353.15};
    Temperature ambient{303.15}; ///< not above the tank
    Ratio efficiency{0.8};       ///< of what makes the heat
    std::optional<Temperature> surface; ///< measured; solved if not given
};
struct TankHeatLossResult {
    Power heatLoss;
    YearlyEnergy yearly;
    Temperature surface;
};

/// Heat lost by side and roof of an upright tank in still air; through the insulation, or from the surface temperature where
/// that was measured. Source: ISO 12241 (see surfaceHeatFlux); the cylinder counts by its outer surface.
TankHeatLossResult tankHeatLoss(const TankHeatLossInput &in);

Calculator tankHeatLossCalculator();

} // namespace recp
