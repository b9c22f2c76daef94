#include "core/calculators/process_heating/exhaust_air_heating.h"

#include "core/calculators/common_inputs.h"

#include <algorithm>

namespace recp
{

namespace
{

bool flueIsHotter(const ExhaustAirHeatingInput &in)
{
    return in.flue.si >= in.airInlet.si + 1;
}

/// W/K
double flueCapacity(const ExhaustAirHeatingInput &in)
{
    const FuelAnalysis fuel = analysisOf(in);
    const FlueGas gas = flueGasOf(fuel, {}, in.excessAir.si);
    return in.fireRate.si / fuel.heatingValue * gas.mass() * gas.meanHeat(in.flue, in.airInlet).si;
}

/// W/K
double airCapacity(const ExhaustAirHeatingInput &in)
{
    const double moles = in.airFlow.si / StandardMolarVolume;
    return moles * airHeat({}, in.flue, in.airInlet) / (in.flue.si - in.airInlet.si);
}

} // namespace

ExhaustAirHeatingResult exhaustAirHeating(const ExhaustAirHeatingInput &in)
{
    const double flue = flueCapacity(in);
    const double air = airCapacity(in);
    const double heat = in.effectiveness.si * std::min(flue, air) * (in.flue.si - in.airInlet.si);
    return {.heatRecovered = {heat},
            .exhaustOutlet = {in.flue.si - heat / flue},
            .energySaved = {heat * in.hours.si / in.heaterEfficiency.si},
            .flueCapacity = {flue},
            .airCapacity = {air}};
}

Calculator exhaustAirHeatingCalculator()
{
    using In = ExhaustAirHeatingInput;
    using Out = ExhaustAirHeatingResult;
    CalculatorBuilder<In, Out> builder("air_heating_using_exhaust",
                                       QT_TRANSLATE_NOOP("calculators", "Air heated by exhaust"), "FUR",
                                       CalculatorKind::Engineering, exhaustAirHeating);
    builder.formula("q = ε·C_min·(T_flue − T_air); saved = q·t/η",
                    "Kays and London, Compact Heat Exchangers; US DOE, Process Heating Tip Sheets 1 and 8");
    return addGasFuel(builder)
        .input(temperatureInput("flue_gas_temperature", QT_TRANSLATE_NOOP("calculators", "Flue gas temperature"), 20,
                                1500, 250),
               &In::flue)
        .input({.key = "excess_air",
                .label = QT_TRANSLATE_NOOP("calculators", "Excess air"),
                .unit = "%",
                .minimum = 0,
                .maximum = 2000,
                .typical = 30},
               &In::excessAir)
        .input({.key = "fire_rate",
                .label = QT_TRANSLATE_NOOP("calculators", "Heat of the fuel"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 1e6,
                .typical = 2000,
                .minimumExcluded = true},
               &In::fireRate)
        .input({.key = "air_flow",
                .label = QT_TRANSLATE_NOOP("calculators", "Air to be heated"),
                .unit = "Sm3/h",
                .minimum = 0,
                .maximum = 1e7,
                .typical = 5000,
                .hint = QT_TRANSLATE_NOOP("calculators", "At 15 °C and 101,325 Pa.")},
               &In::airFlow)
        .input(
            temperatureInput("air_inlet_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature in"), -40, 500, 30),
            &In::airInlet)
        .input(efficiency("heater_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the present air heater"),
                          80),
               &In::heaterEfficiency)
        .input(share("hx_effectiveness", QT_TRANSLATE_NOOP("calculators", "Effectiveness of the heat exchanger"), 60,
                     "",
                     QT_TRANSLATE_NOOP("calculators",
                                       "Share of the greatest possible heat: 50 to 70 % is usual for gas to air.")),
               &In::effectiveness)
        .input(operatingHours(), &In::hours)
        .require("flue_gas_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must be above the temperature in."),
                 flueIsHotter)
        .output({.key = "heat_recovered", .label = QT_TRANSLATE_NOOP("calculators", "Heat recovered"), .unit = "kW"},
                &Out::heatRecovered)
        .output({.key = "exhaust_outlet_temperature",
                 .label = QT_TRANSLATE_NOOP("calculators", "Flue gas temperature behind the heat exchanger"),
                 .unit = "degC"},
                &Out::exhaustOutlet)
        .output(
            {.key = "energy_savings", .label = QT_TRANSLATE_NOOP("calculators", "Fuel saved a year"), .unit = "GJ/yr"},
            &Out::energySaved)
        .output({.key = "flue_heat_capacity_rate",
                 .label = QT_TRANSLATE_NOOP("calculators", "Heat capacity flow of the flue gas"),
                 .unit = "kW/K"},
                &Out::flueCapacity)
        .output({.key = "air_heat_capacity_rate",
                 .label = QT_TRANSLATE_NOOP("calculators", "Heat capacity flow of the air"),
                 .unit = "kW/K"},
                &Out::airCapacity)
        .build();
}

} // namespace recp
