#include "core/calculators/steam/deaerator.h"

namespace recp {

namespace {

/// Enthalpy of feedwater and vent together for each kilogram of feedwater, and their mass, J/kg and kg/kg.
struct Leaving {
    double liquid;
    double vapour;
    double mass;
    double heat;
};

Leaving leaving(const DeaeratorInput &in)
{
    const double liquid = orNaN(if97::atQuality(in.pressure, 0)).enthalpy.si;
    const double vapour = orNaN(if97::atQuality(in.pressure, 1)).enthalpy.si;
    return {liquid, vapour, 1 + in.ventRate.si, liquid + in.ventRate.si * vapour};
}

bool waterIsColdEnough(const DeaeratorInput &in)
{
    const Leaving out = leaving(in);
    return stateOf(in.water).enthalpy.si * out.mass <= out.heat;
}

bool steamIsHotEnough(const DeaeratorInput &in)
{
    const Leaving out = leaving(in);
    return stateOf(in.steam).enthalpy.si * out.mass >= out.heat * (1 + 1e-9);
}

} // namespace

DeaeratorResult deaerator(const DeaeratorInput &in)
{
    const Leaving out = leaving(in);
    const double water = stateOf(in.water).enthalpy.si;
    const double steam = stateOf(in.steam).enthalpy.si;
    const MassFlow vent = in.feedwaterFlow * in.ventRate.si;
    const MassFlow steamFlow = in.feedwaterFlow * ((out.heat - out.mass * water) / (steam - water));
    return {.feedwaterEnergy = {in.feedwaterFlow.si * out.liquid},
            .ventFlow = vent,
            .ventEnergy = {vent.si * out.vapour},
            .waterFlow = in.feedwaterFlow + vent - steamFlow,
            .steamFlow = steamFlow,
            .steamEnergy = {steamFlow.si * steam}};
}

Calculator deaeratorCalculator()
{
    using In = DeaeratorInput;
    using Out = DeaeratorResult;
    CalculatorBuilder<In, Out> builder("deaerator", QT_TRANSLATE_NOOP("calculators", "Balance of a deaerator"), "STM",
                                       CalculatorKind::Engineering, deaerator);
    builder
        .formula("m_v = v·m_fw; m_w + m_s = m_fw + m_v; m_w·h_w + m_s·h_s = m_fw·h_f + m_v·h_g",
                 "US DOE, Steam System Modeler; properties: IAPWS-IF97")
        .input(boilingPressure("deaerator_pressure", QT_TRANSLATE_NOOP("calculators", "Deaerator pressure"), 1.2),
               &In::pressure)
        .input({.key = "vent_rate",
                .label = QT_TRANSLATE_NOOP("calculators", "Vented steam"),
                .unit = "% of feedwater",
                .minimum = 0,
                .maximum = 10,
                .typical = 0.1},
               &In::ventRate)
        .input(steamMassFlow("feedwater_mass_flow", QT_TRANSLATE_NOOP("calculators", "Feedwater")), &In::feedwaterFlow);
    addPoint<&In::water>(builder, {.pressure = "water_pressure",
                                   .temperature = "water_temperature",
                                   .enthalpy = "water_specific_enthalpy",
                                   .entropy = "water_specific_entropy",
                                   .quality = "water_quality",
                                   .typicalPressure = 2,
                                   .group = QT_TRANSLATE_NOOP("calculators", "Water to the deaerator")});
    addPoint<&In::steam>(builder, {.pressure = "steam_pressure",
                                   .temperature = "steam_temperature",
                                   .enthalpy = "steam_specific_enthalpy",
                                   .entropy = "steam_specific_entropy",
                                   .quality = "steam_quality",
                                   .typicalPressure = 8,
                                   .group = QT_TRANSLATE_NOOP("calculators", "Steam to the deaerator")});
    return builder
        .require("steam_pressure",
                 QT_TRANSLATE_NOOP("errors", "The steam at “%1” is too cold to heat the deaerator."), steamIsHotEnough)
        .require("water_pressure",
                 QT_TRANSLATE_NOOP("errors", "The water at “%1” is too hot for the deaerator's pressure."),
                 waterIsColdEnough)
        .output(heatFlow("feedwater_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat in the feedwater")),
                &Out::feedwaterEnergy)
        .output(massFlow("vent_mass_flow", QT_TRANSLATE_NOOP("calculators", "Vented steam")), &Out::ventFlow)
        .output(heatFlow("vent_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat in the vented steam")),
                &Out::ventEnergy)
        .output(massFlow("inlet_water_mass_flow", QT_TRANSLATE_NOOP("calculators", "Water to the deaerator")),
                &Out::waterFlow)
        .output(massFlow("inlet_steam_mass_flow", QT_TRANSLATE_NOOP("calculators", "Steam to the deaerator")),
                &Out::steamFlow)
        .output(heatFlow("inlet_steam_energy_flow",
                         QT_TRANSLATE_NOOP("calculators", "Heat in the steam to the deaerator")),
                &Out::steamEnergy)
        .build();
}

} // namespace recp
