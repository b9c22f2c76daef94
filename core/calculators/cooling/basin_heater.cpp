#include "core/calculators/cooling/basin_heater.h"

#include "core/calculators/common_inputs.h"
#include "core/calculators/process_heating/wall_loss.h"

#include <algorithm>

namespace recp {

namespace {

double surfaceHeat(const BasinHeaterInput &in, Temperature water, Temperature air, Speed wind)
{
    // Water that is no warmer than the air needs no heater.
    const Temperature surface{std::max(water.si, air.si)};
    return outerSurfaceHeat({.surface = surface, .ambient = air, .wind = wind, .shape = in.shape});
}

InputDefinition setPoint(const char *key, const char *label, const char *group)
{
    return inGroup(temperatureInput(key, label, 1, 30, 4.5), group);
}

InputDefinition airTemperature(const char *key, const char *label, double typical, const char *group)
{
    return inGroup(temperatureInput(key, label, -30, 25, typical), group);
}

InputDefinition windSpeed(const char *key, const char *label, double typical, const char *group)
{
    return {.key = key, .label = label, .unit = "m/s", .minimum = 0, .maximum = 60, .typical = typical, .group = group};
}

} // namespace

BasinHeaterResult basinHeater(const BasinHeaterInput &in)
{
    const double rated = surfaceHeat(in, in.ratedSetPoint, in.ratedAir, in.ratedWind);
    const double loss = in.capacity.si * in.panLoss.si;
    const double before = loss * surfaceHeat(in, in.before, in.air, in.wind) / rated;
    const double after = loss * surfaceHeat(in, in.after, in.air, in.wind) / rated;
    return {.before = {before}, .after = {after}, .saved = {(before - after) * in.hours.si}};
}

Calculator basinHeaterCalculator()
{
    using In = BasinHeaterInput;
    using Out = BasinHeaterResult;
    const char *rating = QT_TRANSLATE_NOOP("calculators", "Rating");
    const char *use = QT_TRANSLATE_NOOP("calculators", "In use");
    return CalculatorBuilder<In, Out>("cooling_tower_basin_heater", QT_TRANSLATE_NOOP("calculators", "Basin heater of a cooling tower"),
                                      "CWT", CalculatorKind::Engineering, basinHeater)
        .formula("P = P_tower·r·q(T, T_air, w)/q(T_rated, T_air rated, w_rated), q as for a furnace wall", "ASTM C680-89, surface coefficients")
        .input({.key = "rated_capacity",
                .label = QT_TRANSLATE_NOOP("calculators", "Cooling capacity"),
                .unit = "ton",
                .minimum = 0,
                .maximum = 1e5,
                .typical = 300,
                .group = rating},
               &In::capacity)
        .input({.key = "pan_loss_ratio",
                .label = QT_TRANSLATE_NOOP("calculators", "Heat lost by the basin, share of the capacity"),
                .unit = "%",
                .minimum = 0,
                .maximum = 20,
                .typical = 1.1,
                .group = rating},
               &In::panLoss)
        .input(setPoint("rated_setpoint", QT_TRANSLATE_NOOP("calculators", "Temperature of the basin, rated"), rating), &In::ratedSetPoint)
        .input(airTemperature("rated_dry_bulb", QT_TRANSLATE_NOOP("calculators", "Air temperature, rated"), -20, rating), &In::ratedAir)
        .input(windSpeed("rated_wind_speed", QT_TRANSLATE_NOOP("calculators", "Wind, rated"), 20, rating), &In::ratedWind)
        .input(airTemperature("operating_dry_bulb", QT_TRANSLATE_NOOP("calculators", "Air temperature"), -2, use), &In::air)
        .input(windSpeed("operating_wind_speed", QT_TRANSLATE_NOOP("calculators", "Wind"), 4, use), &In::wind)
        .input({.key = "operating_hours", .label = QT_TRANSLATE_NOOP("calculators", "Hours in that weather"), .unit = "h", .minimum = 0, .maximum = 8784, .typical = 500, .group = use},
               &In::hours)
        .input(setPoint("setpoint_baseline", QT_TRANSLATE_NOOP("calculators", "Temperature of the basin, now"), use), &In::before)
        .input(setPoint("setpoint_modified", QT_TRANSLATE_NOOP("calculators", "Temperature of the basin, after"), use), &In::after)
        .input({.key = "surface_shape_factor",
                .label = QT_TRANSLATE_NOOP("calculators", "Shape of the surface"),
                .unit = "",
                .minimum = 0.5,
                .maximum = 2.5,
                .typical = 1.016,
                .optional = true,
                .hint = QT_TRANSLATE_NOOP("calculators", "1.016 if left empty; 1.394 for vertical walls, 1.79 for an open surface.")},
               &In::shape)
        .require("rated_setpoint", QT_TRANSLATE_NOOP("errors", "Input “%1” must be at least 1 °C above the rated air temperature."),
                 [](const In &in) { return in.ratedSetPoint.si >= in.ratedAir.si + 1; })
        .require("setpoint_modified", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the temperature now."),
                 [](const In &in) { return in.after <= in.before; })
        .output({.key = "power_baseline", .label = QT_TRANSLATE_NOOP("calculators", "Heater, now"), .unit = "kW"}, &Out::before)
        .output({.key = "power_modified", .label = QT_TRANSLATE_NOOP("calculators", "Heater, after"), .unit = "kW"}, &Out::after)
        .output({.key = "energy_savings", .label = QT_TRANSLATE_NOOP("calculators", "Electricity saved"), .unit = "kWh"}, &Out::saved)
        .build();
}

} // namespace recp
