#include "core/calculators/steam/boiler.h"

#include "core/calculators/common_inputs.h"

namespace recp {

namespace {

/// The blowdown is boiling water.
bool boils(const BoilerInput &in)
{
    return if97::atQuality(in.steam.pressure, 0).has_value();
}

bool concentrates(const BlowdownRateInput &in)
{
    return in.feedwater < in.blowdown;
}

InputDefinition conductivity(const char *key, const char *label, double minimum, double typical)
{
    return {.key = key, .label = label, .unit = "uS/cm", .minimum = minimum, .maximum = 1e5, .typical = typical};
}

} // namespace

BoilerResult boiler(const BoilerInput &in)
{
    const double steamEnthalpy = stateOf(in.steam).enthalpy.si;
    const double feedwaterEnthalpy = orNaN(if97::atQuality(in.deaeratorPressure, 0)).enthalpy.si;
    const double blowdownEnthalpy = orNaN(if97::atQuality(in.steam.pressure, 0)).enthalpy.si;
    const MassFlow feedwater = in.steamFlow / (1 - in.blowdownRate.si);
    const MassFlow blowdown = feedwater * in.blowdownRate.si;
    BoilerResult out;
    out.steamEnergy = {in.steamFlow.si * steamEnthalpy};
    out.feedwaterFlow = feedwater;
    out.feedwaterEnergy = {feedwater.si * feedwaterEnthalpy};
    out.blowdownFlow = blowdown;
    out.blowdownEnergy = {blowdown.si * blowdownEnthalpy};
    out.boilerEnergy = out.steamEnergy + out.blowdownEnergy - out.feedwaterEnergy;
    out.fuelEnergy = out.boilerEnergy / in.combustionEfficiency.si;
    return out;
}

BlowdownRateResult blowdownRate(const BlowdownRateInput &in)
{
    const double rate = in.feedwater / in.blowdown;
    const MassFlow feedwater = in.steamFlow / (1 - rate);
    return {.rate = {rate}, .feedwaterFlow = feedwater, .blowdownFlow = feedwater * rate};
}

Calculator boilerCalculator()
{
    using In = BoilerInput;
    using Out = BoilerResult;
    CalculatorBuilder<In, Out> builder("boiler", QT_TRANSLATE_NOOP("calculators", "Energy balance of a boiler"), "STM",
                                       CalculatorKind::Engineering, boiler);
    builder
        .formula("m_fw = m_s/(1 − b); Q = m_s·h_s + m_bd·h_bd − m_fw·h_fw; fuel = Q/η",
                 "US DOE, Steam System Modeler; ASME PTC 4; properties: IAPWS-IF97")
        .input(boilingPressure("deaerator_pressure", QT_TRANSLATE_NOOP("calculators", "Deaerator pressure"), 1.2),
               &In::deaeratorPressure)
        .input(efficiency("combustion_efficiency", QT_TRANSLATE_NOOP("calculators", "Boiler efficiency"), 85),
               &In::combustionEfficiency)
        .input({.key = "blowdown_rate",
                .label = QT_TRANSLATE_NOOP("calculators", "Blowdown"),
                .unit = "% of feedwater",
                .minimum = 0,
                .maximum = 90,
                .typical = 4},
               &In::blowdownRate);
    addPoint<&In::steam>(builder, {.pressure = "steam_pressure",
                                   .temperature = "steam_temperature",
                                   .enthalpy = "steam_specific_enthalpy",
                                   .entropy = "steam_specific_entropy",
                                   .quality = "steam_quality",
                                   .typicalPressure = 9,
                                   .group = QT_TRANSLATE_NOOP("calculators", "Steam")});
    return builder
        .input(steamMassFlow("steam_mass_flow", QT_TRANSLATE_NOOP("calculators", "Steam")), &In::steamFlow)
        .require("steam_pressure", QT_TRANSLATE_NOOP("errors", "At “%1” water does not boil."), boils)
        .output(heatFlow("steam_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat in the steam")), &Out::steamEnergy)
        .output(massFlow("feedwater_mass_flow", QT_TRANSLATE_NOOP("calculators", "Feedwater")), &Out::feedwaterFlow)
        .output(heatFlow("feedwater_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat in the feedwater")),
                &Out::feedwaterEnergy)
        .output(massFlow("blowdown_mass_flow", QT_TRANSLATE_NOOP("calculators", "Blowdown")), &Out::blowdownFlow)
        .output(heatFlow("blowdown_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat in the blowdown")),
                &Out::blowdownEnergy)
        .output(heatFlow("boiler_energy", QT_TRANSLATE_NOOP("calculators", "Heat given by the boiler")),
                &Out::boilerEnergy)
        .output(heatFlow("fuel_energy", QT_TRANSLATE_NOOP("calculators", "Heat of the fuel")), &Out::fuelEnergy)
        .build();
}

Calculator blowdownRateCalculator()
{
    using In = BlowdownRateInput;
    using Out = BlowdownRateResult;
    return CalculatorBuilder<In, Out>("boiler_blowdown_rate", QT_TRANSLATE_NOOP("calculators", "Boiler blowdown rate"),
                                      "STM", CalculatorKind::Engineering, blowdownRate)
        .formula("b = κ_fw/κ_bd; m_fw = m_s/(1 − b); m_bd = b·m_fw", "US DOE, Steam Tip Sheet 9")
        .input(conductivity("feedwater_conductivity", QT_TRANSLATE_NOOP("calculators", "Conductivity of the feedwater"),
                            0, 300),
               &In::feedwater)
        .input(conductivity("blowdown_conductivity", QT_TRANSLATE_NOOP("calculators", "Conductivity of the blowdown"),
                            1, 4000),
               &In::blowdown)
        .input(steamMassFlow("steam_flow", QT_TRANSLATE_NOOP("calculators", "Steam")), &In::steamFlow)
        .require("blowdown_conductivity",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must be above the conductivity of the feedwater."),
                 concentrates)
        .output(
            {.key = "blowdown_rate", .label = QT_TRANSLATE_NOOP("calculators", "Blowdown"), .unit = "% of feedwater"},
            &Out::rate)
        .output(massFlow("feedwater_flow", QT_TRANSLATE_NOOP("calculators", "Feedwater")), &Out::feedwaterFlow)
        .output(massFlow("blowdown_flow", QT_TRANSLATE_NOOP("calculators", "Blowdown flow")), &Out::blowdownFlow)
        .build();
}

} // namespace recp
