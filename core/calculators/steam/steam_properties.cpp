#include "core/calculators/steam/steam_properties.h"

namespace recp {

namespace {

using In = SteamStateInput;

constexpr const char *Source = "IAPWS R7-97(2012), Industrial Formulation 1997, regions 1 to 4";

std::optional<if97::State> byTemperature(const In &in)
{
    return if97::atTemperature(in.pressure, in.temperature);
}

std::optional<if97::State> byEnthalpy(const In &in)
{
    return if97::atEnthalpy(in.pressure, in.enthalpy);
}

std::optional<if97::State> byEntropy(const In &in)
{
    return if97::atEntropy(in.pressure, in.entropy);
}

std::optional<if97::State> byQuality(const In &in)
{
    return if97::atQuality(in.pressure, in.quality.si);
}

template <std::optional<if97::State> (*find)(const In &)> SteamStateResult stateBy(const In &in)
{
    const if97::State state = *find(in);
    return {.temperature = state.temperature,
            .enthalpy = state.enthalpy,
            .entropy = state.entropy,
            .volume = state.volume,
            .quality = {state.quality}};
}

template <std::optional<if97::State> (*find)(const In &)> bool exists(const In &in)
{
    return find(in).has_value();
}

SaturationResult saturation(const In &in)
{
    const if97::State liquid = *if97::atQuality(in.pressure, 0);
    const if97::State gas = *if97::atQuality(in.pressure, 1);
    return {.temperature = liquid.temperature,
            .liquidEnthalpy = liquid.enthalpy,
            .gasEnthalpy = gas.enthalpy,
            .evaporationEnthalpy = gas.enthalpy - liquid.enthalpy,
            .liquidEntropy = liquid.entropy,
            .gasEntropy = gas.entropy,
            .liquidVolume = liquid.volume,
            .gasVolume = gas.volume};
}

InputDefinition pressure(double minimum, double maximum)
{
    return {.key = "pressure",
            .label = QT_TRANSLATE_NOOP("calculators", "Pressure"),
            .unit = "bar_abs",
            .minimum = minimum,
            .maximum = maximum,
            .typical = 8};
}

InputDefinition property(const char *key, const char *label, const char *unit, double maximum, double typical)
{
    return {.key = key, .label = label, .unit = unit, .minimum = 0, .maximum = maximum, .typical = typical};
}

OutputDefinition result(const char *key, const char *label, const char *unit)
{
    return {.key = key, .label = label, .unit = unit};
}

template <std::optional<if97::State> (*find)(const In &), QuantityKind K>
Calculator stateCalculator(const char *id, const char *label, double maximumPressure, const InputDefinition &second,
                           Quantity<K> In::*member)
{
    using Out = SteamStateResult;
    return CalculatorBuilder<In, Out>(id, label, "STM", CalculatorKind::Engineering, stateBy<find>)
        .formula("IAPWS-IF97", Source)
        .input(pressure(0.0062, maximumPressure), &In::pressure)
        .input(second, member)
        .require(second.key, QT_TRANSLATE_NOOP("errors", "Input “%1” is outside the range of IAPWS-IF97 at this pressure."),
                 exists<find>)
        .output(result("temperature", QT_TRANSLATE_NOOP("calculators", "Temperature"), "degC"), &Out::temperature)
        .output(result("specific_enthalpy", QT_TRANSLATE_NOOP("calculators", "Enthalpy"), "kJ/kg"), &Out::enthalpy)
        .output(result("specific_entropy", QT_TRANSLATE_NOOP("calculators", "Entropy"), "kJ/kg-K"), &Out::entropy)
        .output(result("specific_volume", QT_TRANSLATE_NOOP("calculators", "Specific volume"), "m3/kg"), &Out::volume)
        .output(result("quality", QT_TRANSLATE_NOOP("calculators", "Quality"), "fraction"), &Out::quality)
        .build();
}

} // namespace

Calculator steamByTemperatureCalculator()
{
    return stateCalculator<byTemperature>(
        "steam_properties_p_t", QT_TRANSLATE_NOOP("calculators", "Steam by pressure and temperature"), 1000,
        property("temperature", QT_TRANSLATE_NOOP("calculators", "Temperature"), "degC", 800, 180), &In::temperature);
}

Calculator steamByEnthalpyCalculator()
{
    return stateCalculator<byEnthalpy>(
        "steam_properties_p_h", QT_TRANSLATE_NOOP("calculators", "Steam by pressure and enthalpy"), 1000,
        property("specific_enthalpy", QT_TRANSLATE_NOOP("calculators", "Enthalpy"), "kJ/kg", 4200, 2800), &In::enthalpy);
}

Calculator steamByEntropyCalculator()
{
    return stateCalculator<byEntropy>(
        "steam_properties_p_s", QT_TRANSLATE_NOOP("calculators", "Steam by pressure and entropy"), 1000,
        property("specific_entropy", QT_TRANSLATE_NOOP("calculators", "Entropy"), "kJ/kg-K", 12, 6.7), &In::entropy);
}

Calculator steamByQualityCalculator()
{
    return stateCalculator<byQuality>(
        "steam_properties_p_x", QT_TRANSLATE_NOOP("calculators", "Steam by pressure and quality"), 220,
        property("quality", QT_TRANSLATE_NOOP("calculators", "Quality"), "fraction", 1, 0.95), &In::quality);
}

Calculator steamSaturationCalculator()
{
    using Out = SaturationResult;
    return CalculatorBuilder<In, Out>("steam_saturation_by_pressure",
                                      QT_TRANSLATE_NOOP("calculators", "Saturated steam by pressure"), "STM",
                                      CalculatorKind::Engineering, saturation)
        .formula("IAPWS-IF97", Source)
        .input(pressure(0.0062, 220), &In::pressure)
        .output(result("temperature", QT_TRANSLATE_NOOP("calculators", "Temperature"), "degC"), &Out::temperature)
        .output(result("liquid_specific_enthalpy", QT_TRANSLATE_NOOP("calculators", "Enthalpy of the liquid"), "kJ/kg"),
                &Out::liquidEnthalpy)
        .output(result("gas_specific_enthalpy", QT_TRANSLATE_NOOP("calculators", "Enthalpy of the vapour"), "kJ/kg"),
                &Out::gasEnthalpy)
        .output(result("evaporation_enthalpy", QT_TRANSLATE_NOOP("calculators", "Enthalpy of evaporation"), "kJ/kg"),
                &Out::evaporationEnthalpy)
        .output(result("liquid_specific_entropy", QT_TRANSLATE_NOOP("calculators", "Entropy of the liquid"), "kJ/kg-K"),
                &Out::liquidEntropy)
        .output(result("gas_specific_entropy", QT_TRANSLATE_NOOP("calculators", "Entropy of the vapour"), "kJ/kg-K"),
                &Out::gasEntropy)
        .output(result("liquid_specific_volume", QT_TRANSLATE_NOOP("calculators", "Specific volume of the liquid"), "m3/kg"),
                &Out::liquidVolume)
        .output(result("gas_specific_volume", QT_TRANSLATE_NOOP("calculators", "Specific volume of the vapour"), "m3/kg"),
                &Out::gasVolume)
        .build();
}

} // namespace recp
