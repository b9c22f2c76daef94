#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/steam/if97.h"

namespace recp {

/// Water or steam at one place: its pressure and exactly one property more.
struct SteamPoint {
    AbsolutePressure pressure{1e6};
    std::optional<Temperature> temperature;
    std::optional<SpecificEnergy> enthalpy;
    std::optional<SpecificHeat> entropy;
    std::optional<Ratio> quality;
};

bool hasOneProperty(const SteamPoint &point);
/// Nothing outside the range of IAPWS-IF97 or without a property.
std::optional<if97::State> findState(const SteamPoint &point);
/// The state, or one of NaN: for formulas, whose requirements have refused what does not exist.
if97::State stateOf(const SteamPoint &point);
if97::State orNaN(const std::optional<if97::State> &state);

/// How a calculator names a point of its own.
struct SteamPointKeys {
    const char *pressure;
    const char *temperature;
    const char *enthalpy;
    const char *entropy;
    const char *quality;
    double typicalPressure; ///< bar absolute
    const char *group = ""; ///< context "calculators"
};

// The inputs of a point.
InputDefinition pointPressure(const SteamPointKeys &keys);
InputDefinition pointTemperature(const SteamPointKeys &keys);
InputDefinition pointEnthalpy(const SteamPointKeys &keys);
InputDefinition pointEntropy(const SteamPointKeys &keys);
InputDefinition pointQuality(const SteamPointKeys &keys);
inline constexpr const char *PointWantsOneProperty =
    QT_TRANSLATE_NOOP("errors", "Give “%1”, or the temperature, enthalpy or entropy of the same point, exactly one of them.");
inline constexpr const char *PointDoesNotExist =
    QT_TRANSLATE_NOOP("errors", "There is no water or steam of this state at “%1” in the range of IAPWS-IF97, up to 800 °C.");

/// Declares the point `Point` of the input, a member of type SteamPoint, and its rules.
template <auto Point, class In, class Out>
void addPoint(CalculatorBuilder<In, Out> &builder, const SteamPointKeys &keys)
{
    builder.input(pointPressure(keys), Point, &SteamPoint::pressure)
        .input(pointTemperature(keys), Point, &SteamPoint::temperature)
        .input(pointEnthalpy(keys), Point, &SteamPoint::enthalpy)
        .input(pointEntropy(keys), Point, &SteamPoint::entropy)
        .input(pointQuality(keys), Point, &SteamPoint::quality)
        .require(keys.quality, PointWantsOneProperty, +[](const In &in) { return hasOneProperty(in.*Point); })
        .require(keys.pressure, PointDoesNotExist, +[](const In &in) { return findState(in.*Point).has_value(); });
}

/// Declares the state of a result: its members temperature, enthalpy, entropy, volume and quality.
template <class In, class Out> CalculatorBuilder<In, Out> &addStateResults(CalculatorBuilder<In, Out> &builder)
{
    return builder
        .output({.key = "temperature", .label = QT_TRANSLATE_NOOP("calculators", "Temperature"), .unit = "degC"},
                &Out::temperature)
        .output({.key = "specific_enthalpy", .label = QT_TRANSLATE_NOOP("calculators", "Enthalpy"), .unit = "kJ/kg"},
                &Out::enthalpy)
        .output({.key = "specific_entropy", .label = QT_TRANSLATE_NOOP("calculators", "Entropy"), .unit = "kJ/kg-K"},
                &Out::entropy)
        .output({.key = "specific_volume", .label = QT_TRANSLATE_NOOP("calculators", "Specific volume"), .unit = "m3/kg"},
                &Out::volume)
        .output({.key = "quality", .label = QT_TRANSLATE_NOOP("calculators", "Quality"), .unit = "fraction"},
                &Out::quality);
}

// Inputs and outputs that the calculators of steam share.

/// An absolute pressure in the range of IAPWS-IF97.
InputDefinition steamPressure(const char *key, const char *label, double typical, const char *group = "");
/// A pressure at which water boils, up to 220 bar.
InputDefinition boilingPressure(const char *key, const char *label, double typical, const char *group = "");
InputDefinition steamMassFlow(const char *key, const char *label, const char *group = "");
OutputDefinition heatFlow(const char *key, const char *label);
OutputDefinition massFlow(const char *key, const char *label);

} // namespace recp
