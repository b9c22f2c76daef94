#include "core/calculators/process_heating/tank_heat_loss.h"

#include "core/calculators/common_inputs.h"
#include "core/calculators/process_heating/surface_insulation.h"

#include <cmath>
#include <numbers>

namespace recp {

namespace {

/// What parts a cylinder of `radius` from a surface further out by `thickness`, as a flat layer on the outer surface.
double flatThickness(double radius, double thickness)
{
    return (radius + thickness) * std::log((radius + thickness) / radius);
}

SurfaceInsulation layers(const TankHeatLossInput &in, bool isRound)
{
    const double radius = in.diameter.si / 2;
    if (in.insulation.si == 0)
        return {{in.wall.si}, in.wallConductivity, in.wallEmissivity};
    const double insulation = isRound ? flatThickness(radius, in.insulation.si) : in.insulation.si;
    const double wall = in.wall.si * in.insulationConductivity.si / in.wallConductivity.si;
    return {{insulation + wall}, in.insulationConductivity, in.jacketEmissivity};
}

InputDefinition length(const char *key, const char *label, const char *unit, double minimum, double maximum, double typical)
{
    return {.key = key, .label = label, .unit = unit, .minimum = minimum, .maximum = maximum, .typical = typical};
}

InputDefinition conductivity(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "W/m-K", .minimum = 0.005, .maximum = 500, .typical = typical};
}

InputDefinition emissivity(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "", .minimum = 0, .maximum = 1, .typical = typical};
}

} // namespace

TankHeatLossResult tankHeatLoss(const TankHeatLossInput &in)
{
    const double outside = in.diameter.si + 2 * in.insulation.si;
    const double side = std::numbers::pi * outside * in.height.si;
    const double roof = std::numbers::pi / 4 * outside * outside;
    const SurfaceInsulation onSide = layers(in, true);
    double loss = 0;
    double surface = 0;
    if (in.surface) {
        const SurfaceInsulation none{.thickness = {0}, .emissivity = onSide.emissivity};
        loss = (side + roof) * surfaceHeatFlux(none, *in.surface, in.ambient);
        surface = in.surface->si;
    } else {
        const double flux = surfaceHeatFlux(onSide, in.tank, in.ambient);
        loss = side * flux + roof * surfaceHeatFlux(layers(in, false), in.tank, in.ambient);
        surface = in.tank.si - flux * onSide.thickness.si / onSide.conductivity.si;
    }
    return {.heatLoss = {loss}, .yearly = {loss * in.hours.si / in.efficiency.si}, .surface = {surface}};
}

Calculator tankHeatLossCalculator()
{
    using In = TankHeatLossInput;
    using Out = TankHeatLossResult;
    InputDefinition surface = temperatureInput("surface_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the outer surface"), -20,
                                               500, 45);
    surface.hint = QT_TRANSLATE_NOOP("calculators", "If it was measured; computed if left empty.");
    InputDefinition diameter =
        length("tank_diameter", QT_TRANSLATE_NOOP("calculators", "Outside diameter of the tank"), "m", 0.1, 100, 3);
    return CalculatorBuilder<In, Out>("tank_heat_loss", QT_TRANSLATE_NOOP("calculators", "Heat lost by a tank"), "FUR",
                                      CalculatorKind::Engineering, tankHeatLoss)
        .formula("q = (T − T_s)·λ/d = ε·σ·(T_s⁴ − T_a⁴) + 1.74·(T_s − T_a)^(4/3); Q = q·(π·D·H + π/4·D²)", "ISO 12241")
        .input(operatingHours(), &In::hours)
        .input(length("tank_height", QT_TRANSLATE_NOOP("calculators", "Height of the tank"), "m", 0.1, 100, 4), &In::height)
        .input(diameter, &In::diameter)
        .input(length("tank_wall_thickness", QT_TRANSLATE_NOOP("calculators", "Thickness of its wall"), "mm", 0, 500, 6), &In::wall)
        .input(conductivity("tank_conductivity", QT_TRANSLATE_NOOP("calculators", "Conductivity of its wall"), 50), &In::wallConductivity)
        .input(emissivity("tank_emissivity", QT_TRANSLATE_NOOP("calculators", "Emissivity of its wall"), 0.8), &In::wallEmissivity)
        .input(length("insulation_thickness", QT_TRANSLATE_NOOP("calculators", "Thickness of the insulation"), "mm", 0, 1000, 50),
               &In::insulation)
        .input(conductivity("insulation_conductivity", QT_TRANSLATE_NOOP("calculators", "Conductivity of the insulation"), 0.045),
               &In::insulationConductivity)
        .input(emissivity("jacket_emissivity", QT_TRANSLATE_NOOP("calculators", "Emissivity of the jacket"), 0.3), &In::jacketEmissivity)
        .input(temperatureInput("tank_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the tank"), 0, 500, 80), &In::tank)
        .input(temperatureInput("ambient_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the surroundings"), -20, 100, 30),
               &In::ambient)
        .input(efficiency("system_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the heating"), 80), &In::efficiency)
        .input(surface, &In::surface)
        .require("tank_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the surroundings."),
                 [](const In &in) { return in.ambient <= in.tank; })
        .require("surface_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the surroundings."),
                 [](const In &in) { return !in.surface || in.ambient <= *in.surface; })
        .require("surface_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the temperature of the tank."),
                 [](const In &in) { return !in.surface || *in.surface <= in.tank; })
        .output({.key = "heat_loss", .label = QT_TRANSLATE_NOOP("calculators", "Heat lost"), .unit = "kW"}, &Out::heatLoss)
        .output({.key = "annual_heat_loss", .label = QT_TRANSLATE_NOOP("calculators", "Energy a year"), .unit = "kWh/yr"}, &Out::yearly)
        .output({.key = "surface_temperature_found", .label = QT_TRANSLATE_NOOP("calculators", "Temperature of the surface"), .unit = "degC"},
                &Out::surface)
        .build();
}

} // namespace recp
