#include "core/calculators/combustion/economizer.h"

#include "core/calculators/common_inputs.h"
#include "core/calculators/steam/if97.h"

#include <algorithm>

namespace recp
{

namespace
{

constexpr double SmallestEfficiency = 0.05;
constexpr AbsolutePressure Atmosphere{101325};

template <class In> CombustionAir airOf(const In &in)
{
    return {.moisture = in.airMoisture.si};
}

template <class In> bool oxygenIsPossible(const In &in)
{
    return airHasMore(in.flueGasOxygen, in.basis, airOf(in));
}

FuelAnalysis fuelOf(const FeedwaterEconomizerInput &in)
{
    FuelAnalysis fuel = analysisOf(in);
    if (in.heatingValue)
        fuel.heatingValue = in.heatingValue->si * StandardMolarVolume;
    return fuel;
}

FuelAnalysis fuelOf(const CondensingEconomizerInput &in)
{
    return analysisOf(in);
}

template <class In> Firing firingOf(const In &in, Temperature flue)
{
    const FuelAnalysis fuel = fuelOf(in);
    return {.fuel = fuel,
            .air = airOf(in),
            .excessAir = excessAirAt(in.flueGasOxygen.si, in.basis, fuel, airOf(in)),
            .flue = flue,
            .airTemperature = in.airTemperature,
            .fuelTemperature = in.fuelTemperature,
            .reference = in.ambient};
}

/// Flue gas of one mole of fuel.
FlueGas flueGasOf(const Firing &firing)
{
    return flueGasOf(firing.fuel, firing.air, firing.excessAir);
}

double boilerEfficiencyOf(const FeedwaterEconomizerInput &in)
{
    return 1 - stackLoss(firingOf(in, in.flue));
}

/// The boiler and its economizer, on the water side and the gas side.
struct Economizer {
    double steamFlow = 0;     // kg/s
    double feedwaterFlow = 0; // kg/s
    double flueFlow = 0;      // kg/s
    double flueCapacity = 0;  // W/K
    double heat = 0;          // W
    SpecificEnergy feedwaterOut;
};

std::optional<if97::State> steamOf(const FeedwaterEconomizerInput &in)
{
    return in.condition == SteamCondition::Saturated ? if97::atQuality(in.steamPressure, 1)
                                                     : if97::atTemperature(in.steamPressure, in.steamTemperature);
}

Economizer economizerOf(const FeedwaterEconomizerInput &in)
{
    const Firing firing = firingOf(in, in.flue);
    const FlueGas gas = flueGasOf(firing);
    Economizer out;
    out.flueFlow = in.rating.si / firing.fuel.heatingValue * gas.mass();
    out.flueCapacity = out.flueFlow * gas.meanHeat(in.flue, in.feedwater).si;

    const double feedwater = if97::atTemperature(in.steamPressure, in.feedwater)->enthalpy.si;
    const double blowdown = if97::atQuality(in.steamPressure, 0)->enthalpy.si;
    const double blowdownBySteam = in.blowdown.si / (1 - in.blowdown.si);
    const double heatBySteam = steamOf(in)->enthalpy.si - feedwater + blowdownBySteam * (blowdown - feedwater);
    out.steamFlow = in.rating.si * (1 - stackLoss(firing)) / heatBySteam;
    out.feedwaterFlow = out.steamFlow * (1 + blowdownBySteam);

    const double warmer = if97::atTemperature(in.steamPressure, {in.feedwater.si + 0.5})->enthalpy.si;
    const double colder = if97::atTemperature(in.steamPressure, {in.feedwater.si - 0.5})->enthalpy.si;
    const double waterCapacity = out.feedwaterFlow * (warmer - colder);
    const double smallest = std::min(out.flueCapacity, waterCapacity);
    out.heat = in.effectiveness.si * smallest * (in.flue.si - in.feedwater.si);
    out.feedwaterOut = {feedwater + out.heat / out.feedwaterFlow};
    return out;
}

bool boilerLeavesHeat(const FeedwaterEconomizerInput &in)
{
    return boilerEfficiencyOf(in) >= SmallestEfficiency;
}

bool steamIsSteam(const FeedwaterEconomizerInput &in)
{
    const auto saturation = if97::saturationTemperature(in.steamPressure);
    return saturation && steamOf(in) &&
           (in.condition == SteamCondition::Saturated || in.steamTemperature >= *saturation);
}

bool feedwaterIsLiquid(const FeedwaterEconomizerInput &in)
{
    const auto saturation = if97::saturationTemperature(in.steamPressure);
    return saturation && in.feedwater.si + 1 <= saturation->si;
}

bool flueIsHotter(const FeedwaterEconomizerInput &in)
{
    return in.flue > in.feedwater;
}

bool waterDoesNotBoil(const FeedwaterEconomizerInput &in)
{
    return economizerOf(in).feedwaterOut <= if97::atQuality(in.steamPressure, 0)->enthalpy;
}

bool flueCools(const CondensingEconomizerInput &in)
{
    return in.flueOutlet <= in.flueInlet;
}

/// Share of the water in the flue gas that is liquid at this temperature.
double condensedShareAt(const FlueGas &gas, Temperature temperature)
{
    const auto saturated = if97::saturationPressure(temperature);
    if (!saturated || *saturated >= Atmosphere || gas.water <= 0)
        return 0;
    const double vapour = gas.dryMoles() * saturated->si / (Atmosphere.si - saturated->si);
    return std::max(0.0, 1 - vapour / gas.water);
}

/// J/mol
double heatOfEvaporation(Temperature temperature)
{
    const AbsolutePressure saturated = *if97::saturationPressure(temperature);
    const SpecificEnergy heat = if97::atQuality(saturated, 1)->enthalpy - if97::atQuality(saturated, 0)->enthalpy;
    return heat.si * MolarMassOfWater;
}

InputDefinition temperature(const char *key, const char *label, double minimum, double maximum, double typical)
{
    return temperatureInput(key, label, minimum, maximum, typical);
}

InputDefinition fuelHeat(const char *key)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Heat of the fuel"),
            .unit = "kW",
            .minimum = 1,
            .maximum = 1e7,
            .typical = 7000,
            .hint = QT_TRANSLATE_NOOP("calculators", "By gross heating value.")};
}

InputDefinition fuelTemperature()
{
    return temperature("fuel_temperature", QT_TRANSLATE_NOOP("calculators", "Fuel temperature"), -40, 500, 30);
}

InputDefinition airTemperature()
{
    return temperature("combustion_air_temperature", QT_TRANSLATE_NOOP("calculators", "Combustion air temperature"),
                       -40, 500, 30);
}

InputDefinition ambientTemperature()
{
    return temperature("ambient_temperature", QT_TRANSLATE_NOOP("calculators", "Ambient temperature"), -40, 60, 30);
}

OutputDefinition percent(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "%"};
}

OutputDefinition power(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kW"};
}

OutputDefinition flow(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kg/h"};
}

OutputDefinition degrees(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "degC"};
}

template <class Out>
CalculatorBuilder<FeedwaterEconomizerInput, Out> &addBoiler(CalculatorBuilder<FeedwaterEconomizerInput, Out> &builder)
{
    using In = FeedwaterEconomizerInput;
    const char *group = QT_TRANSLATE_NOOP("calculators", "Boiler");
    InputDefinition rating = fuelHeat("boiler_rating");
    rating.group = group;
    InputDefinition steamTemperature =
        temperature("steam_temperature", QT_TRANSLATE_NOOP("calculators", "Steam temperature"), 20, 800, 250);
    steamTemperature.group = group;
    InputDefinition feedwater =
        temperature("feedwater_temperature", QT_TRANSLATE_NOOP("calculators", "Feedwater temperature"), 1, 350, 105);
    feedwater.group = group;
    return builder.input(rating, &In::rating)
        .input({.key = "fuel_hhv",
                .label = QT_TRANSLATE_NOOP("calculators", "Gross heating value by volume (15 °C)"),
                .unit = "MJ/Sm3",
                .minimum = 1,
                .maximum = 150,
                .typical = 38,
                .optional = true,
                .hint = QT_TRANSLATE_NOOP("calculators", "By the composition of the gas if left empty."),
                .group = group},
               &In::heatingValue)
        .input({.key = "steam_pressure",
                .label = QT_TRANSLATE_NOOP("calculators", "Steam pressure"),
                .unit = "bar_abs",
                .minimum = 0.5,
                .maximum = 200,
                .typical = 11,
                .group = group},
               &In::steamPressure)
        .input({.key = "steam_condition",
                .label = QT_TRANSLATE_NOOP("calculators", "Steam"),
                .typical = 1,
                .choices = {{"superheated", QT_TRANSLATE_NOOP("calculators", "Superheated")},
                            {"saturated", QT_TRANSLATE_NOOP("calculators", "Saturated")}},
                .group = group},
               &In::condition)
        .input(steamTemperature.when("steam_condition", {"superheated"}), &In::steamTemperature)
        .input(feedwater, &In::feedwater)
        .input({.key = "blowdown",
                .label = QT_TRANSLATE_NOOP("calculators", "Blowdown"),
                .unit = "% of feedwater",
                .minimum = 0,
                .maximum = 50,
                .typical = 4,
                .group = group},
               &In::blowdown);
}

} // namespace

FeedwaterEconomizerResult feedwaterEconomizer(const FeedwaterEconomizerInput &in)
{
    const Economizer economizer = economizerOf(in);
    const double efficiency = boilerEfficiencyOf(in);
    const YearlyEnergy saved{economizer.heat * in.hours.si / efficiency};
    return {.boilerEfficiency = {efficiency},
            .flueFlow = {economizer.flueFlow},
            .steamFlow = {economizer.steamFlow},
            .feedwaterFlow = {economizer.feedwaterFlow},
            .heatRecovered = {economizer.heat},
            .flueOutlet = {in.flue.si - economizer.heat / economizer.flueCapacity},
            .feedwaterOutlet = if97::atEnthalpy(in.steamPressure, economizer.feedwaterOut)->temperature,
            .energySaved = saved,
            .costSaved = {saved.si * in.price.si}};
}

CondensingEconomizerResult condensingEconomizer(const CondensingEconomizerInput &in)
{
    const Firing firing = firingOf(in, in.flueInlet);
    const FlueGas gas = flueGasOf(firing);
    const double fuelFlow = in.heatInput.si / firing.fuel.heatingValue; // mol/s
    const double condensed = condensedShareAt(gas, in.flueOutlet);
    const double latent = condensed > 0 ? fuelFlow * condensed * gas.water * heatOfEvaporation(in.flueOutlet) : 0;
    return {.excessAir = {firing.excessAir},
            .flueFlow = {fuelFlow * gas.mass()},
            .condensedShare = {condensed},
            .thermalEfficiency = {1 - stackLoss(firing)},
            .latentEfficiency = {latent / in.heatInput.si},
            .latentHeat = {latent},
            .sensibleHeat = {fuelFlow * gas.sensibleHeat(in.flueInlet, in.flueOutlet)}};
}

Calculator feedwaterEconomizerCalculator()
{
    using In = FeedwaterEconomizerInput;
    using Out = FeedwaterEconomizerResult;
    CalculatorBuilder<In, Out> builder("feedwater_economizer", QT_TRANSLATE_NOOP("calculators", "Feedwater economizer"),
                                       "STM", CalculatorKind::Engineering, feedwaterEconomizer);
    builder.formula("q = ε·C_min·(T_flue − T_fw); Q·η = m_s·(h_s − h_fw) + m_bd·(h_bd − h_fw); saved = q·t/η",
                    "US DOE, Steam Tip Sheet 3; Kays and London, Compact Heat Exchangers; properties: IAPWS-IF97");
    addGasFuel(builder)
        .input(temperature("flue_gas_temperature", QT_TRANSLATE_NOOP("calculators", "Flue gas temperature"), 50, 1200,
                           250),
               &In::flue)
        .input(flueGasOxygen(), &In::flueGasOxygen)
        .input(oxygenBasis(), &In::basis)
        .input(airTemperature(), &In::airTemperature)
        .input(airMoisture(), &In::airMoisture)
        .input(fuelTemperature(), &In::fuelTemperature)
        .input(ambientTemperature(), &In::ambient);
    return addBoiler(builder)
        .input(share("hx_effectiveness", QT_TRANSLATE_NOOP("calculators", "Effectiveness of the heat exchanger"), 60),
               &In::effectiveness)
        .input(operatingHours(), &In::hours)
        .input({.key = "fuel_cost",
                .label = QT_TRANSLATE_NOOP("calculators", "Fuel price"),
                .unit = "currency/GJ",
                .minimum = 0,
                .maximum = 1e12},
               &In::price)
        .require("flue_gas_O2", OxygenIsTooHigh, oxygenIsPossible<In>)
        .require("flue_gas_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must be above that of the feedwater."),
                 flueIsHotter)
        .require("flue_gas_temperature",
                 QT_TRANSLATE_NOOP("errors", "With “%1” so hot, nearly all heat of the fuel leaves with the exhaust."),
                 boilerLeavesHeat)
        .require("steam_temperature",
                 QT_TRANSLATE_NOOP("errors", "There is no steam of this pressure at “%1” in the range of IAPWS-IF97."),
                 steamIsSteam)
        .require("feedwater_temperature",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must be below the boiling point at the steam pressure."),
                 feedwaterIsLiquid)
        .require("hx_effectiveness", QT_TRANSLATE_NOOP("errors", "With so high a “%1” the feedwater would boil."),
                 waterDoesNotBoil)
        .output(
            percent("boiler_efficiency", QT_TRANSLATE_NOOP("calculators", "Boiler efficiency, by gross heating value")),
            &Out::boilerEfficiency)
        .output(flow("flue_gas_flow", QT_TRANSLATE_NOOP("calculators", "Flue gas")), &Out::flueFlow)
        .output(flow("steam_flow", QT_TRANSLATE_NOOP("calculators", "Steam")), &Out::steamFlow)
        .output(flow("feedwater_flow", QT_TRANSLATE_NOOP("calculators", "Feedwater")), &Out::feedwaterFlow)
        .output(power("heat_recovered", QT_TRANSLATE_NOOP("calculators", "Heat recovered")), &Out::heatRecovered)
        .output(degrees("flue_gas_outlet_temperature",
                        QT_TRANSLATE_NOOP("calculators", "Flue gas temperature behind the heat exchanger")),
                &Out::flueOutlet)
        .output(degrees("feedwater_outlet_temperature",
                        QT_TRANSLATE_NOOP("calculators", "Feedwater temperature behind the heat exchanger")),
                &Out::feedwaterOutlet)
        .output(
            {.key = "energy_savings", .label = QT_TRANSLATE_NOOP("calculators", "Fuel saved a year"), .unit = "GJ/yr"},
            &Out::energySaved)
        .output({.key = "cost_savings",
                 .label = QT_TRANSLATE_NOOP("calculators", "Cost saved a year"),
                 .unit = "currency/yr",
                 .money = true},
                &Out::costSaved)
        .build();
}

Calculator condensingEconomizerCalculator()
{
    using In = CondensingEconomizerInput;
    using Out = CondensingEconomizerResult;
    CalculatorBuilder<In, Out> builder("condensing_economizer",
                                       QT_TRANSLATE_NOOP("calculators", "Condensing economizer"), "STM",
                                       CalculatorKind::Engineering, condensingEconomizer);
    builder.formula("x = 1 − n_dry·p_sat/((p − p_sat)·n_H₂O); q_lat = x·n_H₂O·r; q_sens = Σnᵢ·Δhᵢ",
                    "US DOE, Steam Tip Sheets 26A and 26B; saturation: IAPWS-IF97");
    return addGasFuel(builder)
        .input(fuelHeat("heat_input"), &In::heatInput)
        .input(temperature("flue_gas_inlet_temperature", QT_TRANSLATE_NOOP("calculators", "Flue gas temperature"), 20,
                           600, 160),
               &In::flueInlet)
        .input(temperature("flue_gas_outlet_temperature",
                           QT_TRANSLATE_NOOP("calculators", "Flue gas temperature behind the heat exchanger"), 5, 600,
                           50),
               &In::flueOutlet)
        .input(airTemperature(), &In::airTemperature)
        .input(fuelTemperature(), &In::fuelTemperature)
        .input(flueGasOxygen(), &In::flueGasOxygen)
        .input(oxygenBasis(), &In::basis)
        .input(airMoisture(), &In::airMoisture)
        .input(ambientTemperature(), &In::ambient)
        .require("flue_gas_O2", OxygenIsTooHigh, oxygenIsPossible<In>)
        .require("flue_gas_outlet_temperature",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the temperature in."), flueCools)
        .output(percent("excess_air", QT_TRANSLATE_NOOP("calculators", "Excess air")), &Out::excessAir)
        .output(flow("flue_gas_flow", QT_TRANSLATE_NOOP("calculators", "Flue gas")), &Out::flueFlow)
        .output(percent("fraction_condensed",
                        QT_TRANSLATE_NOOP("calculators", "Share of the flue gas water that condenses")),
                &Out::condensedShare)
        .output(percent("thermal_efficiency",
                        QT_TRANSLATE_NOOP("calculators", "Boiler efficiency, by gross heating value")),
                &Out::thermalEfficiency)
        .output(
            percent("latent_recovery_efficiency", QT_TRANSLATE_NOOP("calculators", "Latent heat, by heat of the fuel")),
            &Out::latentEfficiency)
        .output(power("latent_heat_recovery", QT_TRANSLATE_NOOP("calculators", "Latent heat recovered")),
                &Out::latentHeat)
        .output(power("sensible_heat_recovery", QT_TRANSLATE_NOOP("calculators", "Sensible heat recovered")),
                &Out::sensibleHeat)
        .build();
}

} // namespace recp
