#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

/// What makes up for the heat that the surface loses or, if it is cold, takes in.
enum class SurfaceSupply { Electricity, Refrigeration, Fuel };

/// Insulation of a flat wall, tank, barrel or large pipe. Thickness 0: bare.
struct SurfaceInsulation {
    Length thickness;
    Quantity<QuantityKind::Conductivity> conductivity{0.05};
    Ratio emissivity{0.8};
};

struct SurfaceInsulationInput {
    SurfaceSupply supply = SurfaceSupply::Electricity;
    FuelKind fuel = FuelKind::Bituminous;
    Ratio efficiency{1};
    Ratio cop{3};
    SavingMethod method = SavingMethod::Quick;
    Area area;
    YearlyTime hours;
    Temperature surface{453.15}; ///< under the insulation
    Temperature ambient{303.15};
    SurfaceInsulation before;
    SurfaceInsulation after;
    HeatFlux fluxBefore; ///< measured
    HeatFlux fluxAfter;
};

struct SurfaceInsulationResult {
    HeatFlux fluxBefore; ///< out of a hot, into a cold surface
    HeatFlux fluxAfter;
    YearlyEnergy energyBefore;
    YearlyEnergy electricitySaved;
    std::optional<YearlyEnergy> fuelSaved;
};

/// Heat through a flat insulated surface in still air, W/m2, positive outwards:
/// q = (T − T_s)·λ/d = ε·σ·(T_s⁴ − T_a⁴) + 1.74·(T_s − T_a)^(4/3). Source: ISO 12241, surfaces with free convection.
double surfaceHeatFlux(const SurfaceInsulation &insulation, Temperature inside, Temperature ambient);

/// ΔE = (q₁ − q₂)·A·h/η, or divided by the COP where refrigeration keeps it cold. Moisture that condenses on cold
/// surfaces is left out, which makes the saving smaller. Indoors; in wind, measure. Source: ISO 12241.
SurfaceInsulationResult surfaceInsulation(const SurfaceInsulationInput &in);

Calculator surfaceInsulationCalculator();

} // namespace recp
