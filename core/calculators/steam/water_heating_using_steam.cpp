#include "core/calculators/steam/water_heating_using_steam.h"

#include "core/calculators/common_inputs.h"

#include <algorithm>
#include <cmath>

namespace recp {

namespace {

using In = WaterHeatingInput;

Temperature limit(const In &in)
{
    return if97::saturationTemperature(in.waterPressure).value_or(Temperature{NAN}) * in.temperatureLimit.si;
}

bool canBeHeated(const In &in)
{
    return in.waterInlet < limit(in);
}

std::optional<if97::State> makeup(const In &in)
{
    return if97::atTemperature(in.makeupPressure, in.makeupTemperature);
}

bool makeupIsLiquid(const In &in)
{
    const auto state = makeup(in);
    return state && state->quality == 0;
}

InputDefinition flowOfSteam()
{
    InputDefinition definition = steamMassFlow("steam_flow", QT_TRANSLATE_NOOP("calculators", "Vented steam"));
    definition.unit = "kg/h";
    definition.maximum = 1e6;
    definition.typical = 200;
    return definition;
}

} // namespace

WaterHeatingResult waterHeating(const WaterHeatingInput &in)
{
    const double steam = orNaN(if97::atQuality(in.steamPressure, 1)).enthalpy.si;
    const double condensate = orNaN(if97::atQuality(in.steamPressure, 0)).enthalpy.si;
    const double latent = steam - condensate;
    const double capacity = in.waterFlow.si * in.waterDensity.si * in.waterHeat.si; // W/K
    const double room = capacity * (limit(in) - in.waterInlet).si;
    const Power heat{std::min(in.steamFlow.si * latent, room)};
    const MassFlow condensed{heat.si / latent};
    const double yearlyCondensate = condensed.si * in.hours.si;
    return {.waterOutlet = in.waterInlet + Temperature{heat.si / capacity},
            .bypass = {std::max(0.0, (in.steamFlow - condensed).si)},
            .steamEnthalpy = {steam},
            .condensateEnthalpy = {condensate},
            .heaterSaved = {heat.si * in.hours.si / in.heaterEfficiency.si},
            .boilerSaved = {yearlyCondensate * (condensate - orNaN(makeup(in)).enthalpy.si) / in.boilerEfficiency.si},
            .waterSaved = {yearlyCondensate / in.waterDensity.si},
            .heatGain = heat};
}

Calculator waterHeatingCalculator()
{
    using Out = WaterHeatingResult;
    return CalculatorBuilder<In, Out>("water_heating_using_steam",
                                      QT_TRANSLATE_NOOP("calculators", "Water heated by vented steam"), "STM",
                                      CalculatorKind::Engineering, waterHeating)
        .formula("ΔT = m_s·(h_g − h_f)/(ρ·V·c); heater: m·(h_g − h_f)·t/η_h; boiler: m·(h_f − h_m)·t/η_b",
                 "US DOE, Steam Tip Sheet 13; properties: IAPWS-IF97")
        .input(boilingPressure("steam_pressure", QT_TRANSLATE_NOOP("calculators", "Steam pressure"), 1.5),
               &In::steamPressure)
        .input(flowOfSteam(), &In::steamFlow)
        .input(temperatureInput("water_inlet_temperature", QT_TRANSLATE_NOOP("calculators", "Water inlet temperature"), 0,
                                300, 25),
               &In::waterInlet)
        .input(boilingPressure("water_outlet_pressure", QT_TRANSLATE_NOOP("calculators", "Water outlet pressure"), 3),
               &In::waterPressure)
        .input({.key = "water_flow",
                .label = QT_TRANSLATE_NOOP("calculators", "Water to heat"),
                .unit = "m3/h",
                .minimum = 0,
                .maximum = 1e5,
                .typical = 2,
                .minimumExcluded = true},
               &In::waterFlow)
        .input(temperatureInput("makeup_temperature", QT_TRANSLATE_NOOP("calculators", "Make-up water temperature"), 0,
                                300, 25),
               &In::makeupTemperature)
        .input(steamPressure("makeup_pressure", QT_TRANSLATE_NOOP("calculators", "Make-up water pressure"), 2),
               &In::makeupPressure)
        .input(efficiency("water_heater_efficiency",
                          QT_TRANSLATE_NOOP("calculators", "Efficiency of the water heater that is replaced"), 75),
               &In::heaterEfficiency)
        .input(boilerEfficiency(), &In::boilerEfficiency)
        .input(operatingHours(), &In::hours)
        .input({.key = "water_density",
                .label = QT_TRANSLATE_NOOP("calculators", "Density of the water"),
                .unit = "kg/m3",
                .minimum = 500,
                .maximum = 1500,
                .typical = 1000,
                .optional = true,
                .hint = QT_TRANSLATE_NOOP("calculators", "1,000 kg/m³ if left empty.")},
               &In::waterDensity)
        .input({.key = "water_specific_heat",
                .label = QT_TRANSLATE_NOOP("calculators", "Specific heat of the water"),
                .unit = "kJ/kg-K",
                .minimum = 1,
                .maximum = 10,
                .typical = 4.1796,
                .optional = true,
                .hint = QT_TRANSLATE_NOOP("calculators", "4.1796 kJ/(kg·K) if left empty: water at 30 °C.")},
               &In::waterHeat)
        .input({.key = "temperature_limit",
                .label = QT_TRANSLATE_NOOP("calculators", "Highest outlet temperature, share of boiling in kelvin"),
                .unit = "fraction",
                .minimum = 0.8,
                .maximum = 1,
                .typical = 0.96328,
                .optional = true,
                .hint = QT_TRANSLATE_NOOP("calculators", "0.96328 if left empty: 15 K below boiling at 2.7 bar absolute.")},
               &In::temperatureLimit)
        .require("water_inlet_temperature",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must be below the highest outlet temperature."), canBeHeated)
        .require("makeup_temperature", QT_TRANSLATE_NOOP("errors", "At “%1” the make-up water would be steam."),
                 makeupIsLiquid)
        .output({.key = "water_outlet_temperature",
                 .label = QT_TRANSLATE_NOOP("calculators", "Water outlet temperature"),
                 .unit = "degC"},
                &Out::waterOutlet)
        .output(massFlow("bypass_steam_flow", QT_TRANSLATE_NOOP("calculators", "Steam that goes past")), &Out::bypass)
        .output({.key = "enthalpy_steam_in",
                 .label = QT_TRANSLATE_NOOP("calculators", "Enthalpy of the steam"),
                 .unit = "kJ/kg"},
                &Out::steamEnthalpy)
        .output({.key = "enthalpy_condensate_out",
                 .label = QT_TRANSLATE_NOOP("calculators", "Enthalpy of the condensate"),
                 .unit = "kJ/kg"},
                &Out::condensateEnthalpy)
        .output({.key = "energy_saved_heater",
                 .label = QT_TRANSLATE_NOOP("calculators", "Energy saved in the heater"),
                 .unit = "GJ/yr"},
                &Out::heaterSaved)
        .output({.key = "energy_saved_boiler",
                 .label = QT_TRANSLATE_NOOP("calculators", "Fuel saved in the boiler"),
                 .unit = "GJ/yr"},
                &Out::boilerSaved)
        .output({.key = "water_saved", .label = QT_TRANSLATE_NOOP("calculators", "Water saved"), .unit = "m3/yr"},
                &Out::waterSaved)
        .output(heatFlow("heat_gain_rate", QT_TRANSLATE_NOOP("calculators", "Heat to the water")), &Out::heatGain)
        .build();
}

} // namespace recp
