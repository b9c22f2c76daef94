#include "core/calculators/process_heating/wall_loss.h"

#include "core/calculators/common_inputs.h"

#include <cmath>

namespace recp {

double outerSurfaceHeat(const OuterSurface &surface)
{
    constexpr double CoefficientFromUS = 5.678263341;    // Btu/(h ft2 °F) in W/(m2 K)
    constexpr double MilePerHour = 0.44704;              // m/s
    const double difference = surface.surface.si - surface.ambient.si;
    const double meanFahrenheit = (surface.surface.si + surface.ambient.si) / 2 * 1.8 - 459.67;
    const double wind = std::sqrt(1 + 1.277 * surface.wind.si / MilePerHour);
    const double coefficient = surface.shape.si * std::pow(1.0 / 24, 0.2) * std::pow(1 / meanFahrenheit, 0.181) *
                               std::pow(1.8 * difference, 0.266) * wind * CoefficientFromUS;
    const double radiation =
        surface.emissivity.si * StefanBoltzmann * (std::pow(surface.surface.si, 4) - std::pow(surface.ambient.si, 4));
    return coefficient * difference + radiation;
}

WallLossResult wallLoss(const WallLossInput &in)
{
    return {{outerSurfaceHeat(in) * in.area.si * in.correction.si}};
}

Calculator wallLossCalculator()
{
    using In = WallLossInput;
    return CalculatorBuilder<In, WallLossResult>("wall_loss", QT_TRANSLATE_NOOP("calculators", "Heat lost by a furnace wall"), "FUR",
                                                 CalculatorKind::Engineering, wallLoss)
        .formula("q = C·(1/24)^0.2·(1/T_m)^0.181·ΔT^1.266·√(1 + 1.277·w) [Btu/(h·ft²), °F, mph] + ε·σ·(T_s⁴ − T_a⁴); Q = q·A·k",
                 "ASTM C680-89; Turner and Malloy, Thermal Insulation Handbook (1981)")
        .input({.key = "surface_area",
                .label = QT_TRANSLATE_NOOP("calculators", "Area"),
                .unit = "m2",
                .minimum = 0,
                .maximum = 1e5,
                .typical = 20},
               &In::area)
        .input(temperatureInput("surface_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the outer surface"), -10, 1000, 80),
               static_cast<Temperature In::*>(&In::surface))
        .input(temperatureInput("ambient_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the surroundings"), -10, 100, 30),
               static_cast<Temperature In::*>(&In::ambient))
        .input({.key = "wind_velocity",
                .label = QT_TRANSLATE_NOOP("calculators", "Velocity of the air"),
                .unit = "m/s",
                .minimum = 0,
                .maximum = 50,
                .typical = 0},
               static_cast<Speed In::*>(&In::wind))
        .input({.key = "surface_emissivity",
                .label = QT_TRANSLATE_NOOP("calculators", "Emissivity of the surface"),
                .unit = "",
                .minimum = 0,
                .maximum = 1,
                .typical = 0.9},
               static_cast<Ratio In::*>(&In::emissivity))
        .input({.key = "surface_shape_factor",
                .label = QT_TRANSLATE_NOOP("calculators", "Shape of the surface"),
                .unit = "",
                .minimum = 0.5,
                .maximum = 2.5,
                .typical = 1.394,
                .hint = QT_TRANSLATE_NOOP("calculators",
                                          "1.394 vertical wall; 1.79 horizontal, facing up; 0.89 facing down; 1.016 horizontal cylinder.")},
               static_cast<Ratio In::*>(&In::shape))
        .input(correctionFactor(), &In::correction)
        .require("surface_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the surroundings."),
                 [](const In &in) { return in.ambient <= in.surface; })
        .output({.key = "heat_loss", .label = QT_TRANSLATE_NOOP("calculators", "Heat lost"), .unit = "kW"}, &WallLossResult::heatLoss)
        .build();
}

} // namespace recp
