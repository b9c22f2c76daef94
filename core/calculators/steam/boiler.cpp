#include "core/calculators/steam/boiler.h"

#include "core/calculators/common_inputs.h"

namespace recp {

namespace {

int propertiesGiven(const BoilerInput &in)
{
    return in.steamTemperature.has_value() + in.steamEnthalpy.has_value() + in.steamEntropy.has_value() +
           in.steamQuality.has_value();
}

bool onePropertyIsGiven(const BoilerInput &in)
{
    return propertiesGiven(in) == 1;
}

std::optional<if97::State> steam(const BoilerInput &in)
{
    if (in.steamTemperature)
        return if97::atTemperature(in.steamPressure, *in.steamTemperature);
    if (in.steamEnthalpy)
        return if97::atEnthalpy(in.steamPressure, *in.steamEnthalpy);
    if (in.steamEntropy)
        return if97::atEntropy(in.steamPressure, *in.steamEntropy);
    return if97::atQuality(in.steamPressure, in.steamQuality ? in.steamQuality->si : 1.0);
}

bool steamExists(const BoilerInput &in)
{
    return steam(in).has_value();
}

bool concentrates(const BlowdownRateInput &in)
{
    return in.feedwater < in.blowdown;
}

InputDefinition pressure(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "bar_abs", .minimum = 0.01, .maximum = 220, .typical = typical};
}

InputDefinition conductivity(const char *key, const char *label, double minimum, double typical)
{
    return {.key = key, .label = label, .unit = "uS/cm", .minimum = minimum, .maximum = 1e5, .typical = typical};
}

InputDefinition steamFlow(const char *key)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Steam"),
            .unit = "t/h",
            .minimum = 0,
            .maximum = 1e5,
            .typical = 5};
}

OutputDefinition power(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kW"};
}

OutputDefinition flow(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kg/h"};
}

} // namespace

BoilerResult boiler(const BoilerInput &in)
{
    const double steamEnthalpy = steam(in)->enthalpy.si;
    const double feedwaterEnthalpy = if97::atQuality(in.deaeratorPressure, 0)->enthalpy.si;
    const double blowdownEnthalpy = if97::atQuality(in.steamPressure, 0)->enthalpy.si;
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
    const char *one = QT_TRANSLATE_NOOP("calculators", "Give one: quality, temperature, enthalpy or entropy.");
    return CalculatorBuilder<In, Out>("boiler", QT_TRANSLATE_NOOP("calculators", "Energy balance of a boiler"), "STM",
                                      CalculatorKind::Engineering, boiler)
        .formula("m_fw = m_s/(1 − b); Q = m_s·h_s + m_bd·h_bd − m_fw·h_fw; fuel = Q/η",
                 "US DOE, Steam System Modeler; ASME PTC 4; properties: IAPWS-IF97")
        .input(pressure("deaerator_pressure", QT_TRANSLATE_NOOP("calculators", "Deaerator pressure"), 1.2),
               &In::deaeratorPressure)
        .input(efficiency("combustion_efficiency", QT_TRANSLATE_NOOP("calculators", "Boiler efficiency"), 85),
               &In::combustionEfficiency)
        .input({.key = "blowdown_rate",
                .label = QT_TRANSLATE_NOOP("calculators", "Blowdown"),
                .unit = "% of feedwater",
                .minimum = 0,
                .maximum = 90,
                .typical = 4},
               &In::blowdownRate)
        .input(pressure("steam_pressure", QT_TRANSLATE_NOOP("calculators", "Steam pressure"), 9), &In::steamPressure)
        .input({.key = "steam_quality",
                .label = QT_TRANSLATE_NOOP("calculators", "Steam quality"),
                .unit = "fraction",
                .minimum = 0,
                .maximum = 1,
                .typical = 1,
                .optional = true,
                .hint = one},
               &In::steamQuality)
        .input({.key = "steam_temperature",
                .label = QT_TRANSLATE_NOOP("calculators", "Steam temperature"),
                .unit = "degC",
                .minimum = 0,
                .maximum = 800,
                .optional = true,
                .hint = one},
               &In::steamTemperature)
        .input({.key = "steam_specific_enthalpy",
                .label = QT_TRANSLATE_NOOP("calculators", "Steam enthalpy"),
                .unit = "kJ/kg",
                .minimum = 0,
                .maximum = 4200,
                .optional = true,
                .hint = one},
               &In::steamEnthalpy)
        .input({.key = "steam_specific_entropy",
                .label = QT_TRANSLATE_NOOP("calculators", "Steam entropy"),
                .unit = "kJ/kg-K",
                .minimum = 0,
                .maximum = 12,
                .optional = true,
                .hint = one},
               &In::steamEntropy)
        .input(steamFlow("steam_mass_flow"), &In::steamFlow)
        .require("steam_quality",
                 QT_TRANSLATE_NOOP("errors",
                                   "Give “%1” or the steam's temperature, enthalpy or entropy, exactly one of them."),
                 onePropertyIsGiven)
        .require("steam_pressure",
                 QT_TRANSLATE_NOOP("errors", "There is no steam of this state at “%1” in the range of IAPWS-IF97."),
                 steamExists)
        .output(power("steam_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat in the steam")), &Out::steamEnergy)
        .output(flow("feedwater_mass_flow", QT_TRANSLATE_NOOP("calculators", "Feedwater")), &Out::feedwaterFlow)
        .output(power("feedwater_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat in the feedwater")),
                &Out::feedwaterEnergy)
        .output(flow("blowdown_mass_flow", QT_TRANSLATE_NOOP("calculators", "Blowdown")), &Out::blowdownFlow)
        .output(power("blowdown_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat in the blowdown")),
                &Out::blowdownEnergy)
        .output(power("boiler_energy", QT_TRANSLATE_NOOP("calculators", "Heat given by the boiler")),
                &Out::boilerEnergy)
        .output(power("fuel_energy", QT_TRANSLATE_NOOP("calculators", "Heat of the fuel")), &Out::fuelEnergy)
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
        .input(steamFlow("steam_flow"), &In::steamFlow)
        .require("blowdown_conductivity",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must be above the conductivity of the feedwater."),
                 concentrates)
        .output(
            {.key = "blowdown_rate", .label = QT_TRANSLATE_NOOP("calculators", "Blowdown"), .unit = "% of feedwater"},
            &Out::rate)
        .output(flow("feedwater_flow", QT_TRANSLATE_NOOP("calculators", "Feedwater")), &Out::feedwaterFlow)
        .output(flow("blowdown_flow", QT_TRANSLATE_NOOP("calculators", "Blowdown flow")), &Out::blowdownFlow)
        .build();
}

} // namespace recp
