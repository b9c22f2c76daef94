#include "core/calculators/steam/steam_reduction.h"

#include "core/calculators/common_inputs.h"

namespace recp {

namespace {

using In = SteamReductionInput;

constexpr AbsolutePressure OpenTank{101325};

/// What the boiler gives to each kilogram, J/kg.
double heatOfSteam(const In &in)
{
    return (stateOf(in.steam).enthalpy - orNaN(if97::atTemperature(OpenTank, in.feedwaterTemperature)).enthalpy).si;
}

bool steamIsHotterThanFeedwater(const In &in)
{
    return heatOfSteam(in) >= 1e3; // J/kg: less would make endless steam of some fuel
}

bool isStream(const In &in)
{
    return in.method == SteamMethod::Air || in.method == SteamMethod::Water;
}

bool streamIsHeated(const In &in)
{
    return !isStream(in) || in.inletTemperature <= in.outletTemperature;
}

/// Heat that the boiler must give a year, J.
double yearlyHeat(const In &in)
{
    const double warming = (in.outletTemperature - in.inletTemperature).si;
    const double atUse = in.hours.si * in.units.si / in.systemEfficiency.si;
    switch (in.method) {
    case SteamMethod::FlowMeter:
        return in.steamFlow.si * heatOfSteam(in) * atUse;
    case SteamMethod::Air:
        return in.airFlow.si * in.airHeat.si * warming * atUse;
    case SteamMethod::Water:
        return in.waterFlow.si * in.waterHeat.si * warming * atUse;
    case SteamMethod::Offsheet:
        break;
    }
    return in.yearlyFuel.si * in.boilerEfficiency.si;
}

InputDefinition stream(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "m3/h", .minimum = 0, .maximum = 1e6, .typical = typical};
}

InputDefinition heatOfStream(const char *key, const char *label, double maximum, double typical, const char *hint)
{
    return {.key = key,
            .label = label,
            .unit = "kJ/m3-K",
            .minimum = typical / 4,
            .maximum = maximum,
            .typical = typical,
            .optional = true,
            .hint = hint};
}

/// Binds to a member that keeps its own default when the input is not given.
InputDefinition price(const char *key, const char *label, const char *unit)
{
    return {.key = key, .label = label, .unit = unit, .minimum = 0, .maximum = 1e9};
}

} // namespace

SteamReductionResult steamReduction(const SteamReductionInput &in)
{
    const double heat = yearlyHeat(in);
    const YearlyMass steam{heat / heatOfSteam(in)};
    const YearlyEnergy fuel{heat / in.boilerEfficiency.si};
    const bool paysSteam = in.utility == SteamUtility::Steam;
    return {.steam = steam,
            .fuel = fuel,
            .cost = {paysSteam ? steam.si * in.steamPrice.si : fuel.si * in.fuelPrice.si}};
}

Calculator steamReductionCalculator()
{
    using Out = SteamReductionResult;
    const std::vector<std::string_view> metered{"flow_meter", "air_mass_flow", "water_mass_flow"};
    const std::vector<std::string_view> streams{"air_mass_flow", "water_mass_flow"};
    InputDefinition steamPrice = price("steam_cost", QT_TRANSLATE_NOOP("calculators", "Steam price"), "currency/t");
    steamPrice.alsoKey = "utility_cost";
    CalculatorBuilder<In, Out> builder("steam_reduction", QT_TRANSLATE_NOOP("calculators", "Steam use of a consumer"),
                                       "STM", CalculatorKind::Engineering, steamReduction);
    builder
        .formula("steam = m·t·n/η_sys; fuel = steam·(h_s − h_fw)/η_b; stream: fuel = V·c·ΔT·t·n/(η_sys·η_b)",
                 "US DOE, Improving Steam System Performance (Sourcebook); properties: IAPWS-IF97")
        .input({.key = "method",
                .label = QT_TRANSLATE_NOOP("calculators", "Known from"),
                .typical = 0,
                .choices = {{"flow_meter", QT_TRANSLATE_NOOP("calculators", "Steam flow meter")},
                            {"air_mass_flow", QT_TRANSLATE_NOOP("calculators", "Stream of air that is heated")},
                            {"water_mass_flow", QT_TRANSLATE_NOOP("calculators", "Stream of water that is heated")},
                            {"offsheet", QT_TRANSLATE_NOOP("calculators", "Yearly energy is known")}}},
               &In::method)
        .input({.key = "utility_type",
                .label = QT_TRANSLATE_NOOP("calculators", "Paid for"),
                .typical = 0,
                .choices = {{"steam", QT_TRANSLATE_NOOP("calculators", "Steam")},
                            {"fuel", QT_TRANSLATE_NOOP("calculators", "Fuel")}}},
               &In::utility)
        .input(price("utility_cost", QT_TRANSLATE_NOOP("calculators", "Fuel price"), "currency/GJ")
                   .when("utility_type", {"fuel"}),
               &In::fuelPrice)
        .input(steamPrice.when("utility_type", {"steam"}), &In::steamPrice)
        .input(operatingHours().when("method", metered), &In::hours)
        .input(numberOfUnits().when("method", metered), &In::units)
        .input({.key = "annual_energy_input",
                .label = QT_TRANSLATE_NOOP("calculators", "Yearly fuel of all units"),
                .unit = "GJ/yr",
                .minimum = 0,
                .maximum = 1e9,
                .typical = 10000,
                .whenKey = "method",
                .whenValues = {"offsheet"}},
               &In::yearlyFuel)
        .input(steamMassFlow("steam_flow", QT_TRANSLATE_NOOP("calculators", "Steam of one unit"))
                   .when("method", {"flow_meter"}),
               &In::steamFlow)
        .input(stream("air_flow", QT_TRANSLATE_NOOP("calculators", "Air of one unit"), 10000)
                   .when("method", {"air_mass_flow"}),
               &In::airFlow)
        .input(stream("water_flow", QT_TRANSLATE_NOOP("calculators", "Water of one unit"), 10)
                   .when("method", {"water_mass_flow"}),
               &In::waterFlow)
        .input(temperatureInput("inlet_temperature", QT_TRANSLATE_NOOP("calculators", "Inlet temperature"), -50, 500, 25)
                   .when("method", streams),
               &In::inletTemperature)
        .input(temperatureInput("outlet_temperature", QT_TRANSLATE_NOOP("calculators", "Outlet temperature"), -50, 500,
                                80)
                   .when("method", streams),
               &In::outletTemperature)
        .input(heatOfStream("air_heat", QT_TRANSLATE_NOOP("calculators", "Heat to warm the air"), 10, 1.206,
                            QT_TRANSLATE_NOOP("calculators", "1.206 kJ/(m³·K) if left empty: air at 20 °C and sea level."))
                   .when("method", {"air_mass_flow"}),
               &In::airHeat)
        .input(heatOfStream("water_heat", QT_TRANSLATE_NOOP("calculators", "Heat to warm the water"), 10000, 4184,
                            QT_TRANSLATE_NOOP("calculators", "4,184 kJ/(m³·K) if left empty: water."))
                   .when("method", {"water_mass_flow"}),
               &In::waterHeat)
        .input(efficiency("system_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the steam system"), 90)
                   .when("method", metered),
               &In::systemEfficiency)
        .input(boilerEfficiency(), &In::boilerEfficiency);
    addPoint<&In::steam>(builder, {.pressure = "pressure",
                                   .temperature = "steam_temperature",
                                   .enthalpy = "steam_specific_enthalpy",
                                   .entropy = "steam_specific_entropy",
                                   .quality = "steam_quality",
                                   .typicalPressure = 8,
                                   .group = QT_TRANSLATE_NOOP("calculators", "Steam")});
    return builder
        .input(temperatureInput("feedwater_temperature", QT_TRANSLATE_NOOP("calculators", "Feedwater temperature"), 0, 99,
                                80),
               &In::feedwaterTemperature)
        .require("feedwater_temperature",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must leave the boiler some heat to give to the steam."),
                 steamIsHotterThanFeedwater)
        .require("outlet_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the inlet temperature."),
                 streamIsHeated)
        .output({.key = "steam_use", .label = QT_TRANSLATE_NOOP("calculators", "Steam a year"), .unit = "t/yr"},
                &Out::steam)
        .output({.key = "energy_use", .label = QT_TRANSLATE_NOOP("calculators", "Fuel a year"), .unit = "GJ/yr"},
                &Out::fuel)
        .output({.key = "energy_cost",
                 .label = QT_TRANSLATE_NOOP("calculators", "Cost a year"),
                 .unit = "currency/yr",
                 .money = true},
                &Out::cost)
        .build();
}

} // namespace recp
