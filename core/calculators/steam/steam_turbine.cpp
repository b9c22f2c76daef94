#include "core/calculators/steam/steam_turbine.h"

#include "core/calculators/common_inputs.h"

namespace recp {

namespace {

std::optional<if97::State> outlet(const SteamTurbineInput &in)
{
    const if97::State inlet = stateOf(in.inlet);
    const auto ideal = if97::atEntropy(in.outletPressure, inlet.entropy);
    if (!ideal)
        return {};
    return if97::atEnthalpy(in.outletPressure,
                            inlet.enthalpy - (inlet.enthalpy - ideal->enthalpy) * in.isentropicEfficiency.si);
}

bool outletExists(const SteamTurbineInput &in)
{
    return outlet(in).has_value();
}

bool pressureFalls(const SteamTurbineInput &in)
{
    return in.outletPressure <= in.inlet.pressure;
}

} // namespace

SteamTurbineResult steamTurbine(const SteamTurbineInput &in)
{
    const if97::State after = orNaN(outlet(in));
    const Power shaft{in.flow.si * (stateOf(in.inlet).enthalpy - after.enthalpy).si};
    return {.outletEnthalpy = after.enthalpy,
            .outletTemperature = after.temperature,
            .outletQuality = {after.quality},
            .shaftPower = shaft,
            .electricPower = shaft * in.generatorEfficiency.si};
}

Calculator steamTurbineCalculator()
{
    using In = SteamTurbineInput;
    using Out = SteamTurbineResult;
    CalculatorBuilder<In, Out> builder("steam_turbine", QT_TRANSLATE_NOOP("calculators", "Steam turbine"), "STM",
                                       CalculatorKind::Engineering, steamTurbine);
    builder.formula("h_2 = h_1 − η_s·(h_1 − h_2s); P = m·(h_1 − h_2)·η_g",
                    "US DOE, Steam Tip Sheet 20; properties: IAPWS-IF97");
    addPoint<&In::inlet>(builder, {.pressure = "inlet_pressure",
                                   .temperature = "inlet_temperature",
                                   .enthalpy = "inlet_specific_enthalpy",
                                   .entropy = "inlet_specific_entropy",
                                   .quality = "inlet_quality",
                                   .typicalPressure = 20,
                                   .group = QT_TRANSLATE_NOOP("calculators", "Inlet")});
    return builder
        .input(efficiency("isentropic_efficiency", QT_TRANSLATE_NOOP("calculators", "Isentropic efficiency"), 65),
               &In::isentropicEfficiency)
        .input(efficiency("generator_efficiency", QT_TRANSLATE_NOOP("calculators", "Generator efficiency"), 95),
               &In::generatorEfficiency)
        .input(steamMassFlow("mass_flow", QT_TRANSLATE_NOOP("calculators", "Flow")), &In::flow)
        .input(steamPressure("outlet_pressure", QT_TRANSLATE_NOOP("calculators", "Outlet pressure"), 4),
               &In::outletPressure)
        .require("outlet_pressure", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the inlet pressure."),
                 pressureFalls)
        .require("outlet_pressure", PointDoesNotExist, outletExists)
        .output({.key = "outlet_specific_enthalpy",
                 .label = QT_TRANSLATE_NOOP("calculators", "Outlet enthalpy"),
                 .unit = "kJ/kg"},
                &Out::outletEnthalpy)
        .output({.key = "outlet_temperature",
                 .label = QT_TRANSLATE_NOOP("calculators", "Outlet temperature"),
                 .unit = "degC"},
                &Out::outletTemperature)
        .output({.key = "outlet_quality",
                 .label = QT_TRANSLATE_NOOP("calculators", "Outlet quality"),
                 .unit = "fraction"},
                &Out::outletQuality)
        .output({.key = "energy_out", .label = QT_TRANSLATE_NOOP("calculators", "Power at the shaft"), .unit = "kW"},
                &Out::shaftPower)
        .output({.key = "power_out", .label = QT_TRANSLATE_NOOP("calculators", "Electric power"), .unit = "kW"},
                &Out::electricPower)
        .build();
}

} // namespace recp
