#include "core/calculators/steam/steam_point.h"

#include <cmath>

namespace recp {

namespace {

InputDefinition property(const char *key, const char *label, const char *unit, double maximum, double typical,
                         const char *group)
{
    return {.key = key,
            .label = label,
            .unit = unit,
            .minimum = 0,
            .maximum = maximum,
            .typical = typical,
            .optional = true,
            .hint = QT_TRANSLATE_NOOP("calculators", "Give one: quality, temperature, enthalpy or entropy."),
            .group = group};
}

} // namespace

bool hasOneProperty(const SteamPoint &point)
{
    return point.temperature.has_value() + point.enthalpy.has_value() + point.entropy.has_value() +
               point.quality.has_value() ==
           1;
}

std::optional<if97::State> findState(const SteamPoint &point)
{
    if (point.temperature)
        return if97::atTemperature(point.pressure, *point.temperature);
    if (point.enthalpy)
        return if97::atEnthalpy(point.pressure, *point.enthalpy);
    if (point.entropy)
        return if97::atEntropy(point.pressure, *point.entropy);
    if (point.quality)
        return if97::atQuality(point.pressure, point.quality->si);
    return {};
}

if97::State stateOf(const SteamPoint &point)
{
    return orNaN(findState(point));
}

if97::State orNaN(const std::optional<if97::State> &state)
{
    return state.value_or(if97::State{{NAN}, {NAN}, {NAN}, {NAN}, {NAN}, NAN});
}

InputDefinition pointPressure(const SteamPointKeys &keys)
{
    return steamPressure(keys.pressure, QT_TRANSLATE_NOOP("calculators", "Pressure"), keys.typicalPressure, keys.group);
}

InputDefinition pointTemperature(const SteamPointKeys &keys)
{
    return property(keys.temperature, QT_TRANSLATE_NOOP("calculators", "Temperature"), "degC", 800, 180, keys.group);
}

InputDefinition pointEnthalpy(const SteamPointKeys &keys)
{
    return property(keys.enthalpy, QT_TRANSLATE_NOOP("calculators", "Enthalpy"), "kJ/kg", 4200, 2800, keys.group);
}

InputDefinition pointEntropy(const SteamPointKeys &keys)
{
    return property(keys.entropy, QT_TRANSLATE_NOOP("calculators", "Entropy"), "kJ/kg-K", 12, 6.7, keys.group);
}

InputDefinition pointQuality(const SteamPointKeys &keys)
{
    return property(keys.quality, QT_TRANSLATE_NOOP("calculators", "Quality"), "fraction", 1, 1, keys.group);
}

InputDefinition steamPressure(const char *key, const char *label, double typical, const char *group)
{
    return {.key = key,
            .label = label,
            .unit = "bar_abs",
            .minimum = 0.0062,
            .maximum = 1000,
            .typical = typical,
            .group = group};
}

InputDefinition boilingPressure(const char *key, const char *label, double typical, const char *group)
{
    InputDefinition definition = steamPressure(key, label, typical, group);
    definition.maximum = 220;
    return definition;
}

InputDefinition steamMassFlow(const char *key, const char *label, const char *group)
{
    return {.key = key, .label = label, .unit = "t/h", .minimum = 0, .maximum = 1e5, .typical = 5, .group = group};
}

OutputDefinition heatFlow(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kW"};
}

OutputDefinition massFlow(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kg/h"};
}

} // namespace recp
