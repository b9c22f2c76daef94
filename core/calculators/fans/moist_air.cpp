#include "core/calculators/fans/moist_air.h"

#include "core/calculators/common_inputs.h"

#include <algorithm>
#include <cmath>

namespace recp {

namespace {

constexpr const char *Source = "ASHRAE Handbook, Fundamentals (2017), chapter 1; Hyland and Wexler (1983)";
constexpr double MassRatio = 0.621945;       // water to dry air
constexpr double AirGasConstant = 287.042;   // J/(kg K)
constexpr double VolumeOfWater = 1.607858;   // 1/MassRatio
constexpr double Zero = 273.15;

/// A temperature between `low` and `high` at which a function that rises crosses zero.
template <class F> double crossing(double low, double high, F rising)
{
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (rising(middle) < 0 ? low : high) = middle;
    }
    return (low + high) / 2;
}

double saturatedRatio(double temperature, double pressure)
{
    const double vapour = saturationVapourPressure({temperature});
    return vapour < pressure ? MassRatio * vapour / (pressure - vapour) : INFINITY;
}

double ratioOf(const MoistAirInput &in)
{
    const AbsolutePressure pressure{in.barometer.si + in.staticPressure.si};
    switch (in.method) {
    case HumidityMethod::RelativeHumidity:
        return humidityRatioFromRelative(in.dryBulb, pressure, in.relativeHumidity);
    case HumidityMethod::WetBulb:
        return humidityRatioFromWetBulb(in.dryBulb, pressure, in.wetBulb);
    case HumidityMethod::DewPoint:
        return saturatedRatio(in.dewPoint.si, pressure.si);
    }
    return 0;
}

InputDefinition dryBulb()
{
    return temperatureInput("dry_bulb_temperature", QT_TRANSLATE_NOOP("calculators", "Dry-bulb temperature"), -40, 90, 30);
}

InputDefinition relativeHumidity()
{
    return share("relative_humidity", QT_TRANSLATE_NOOP("calculators", "Relative humidity"), 75);
}

InputDefinition wetBulbInput()
{
    return temperatureInput("wet_bulb_temperature", QT_TRANSLATE_NOOP("calculators", "Wet-bulb temperature"), -40, 90, 26);
}

constexpr const char *AboveDryBulb = QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the dry-bulb temperature.");
constexpr const char *TooDry = QT_TRANSLATE_NOOP("errors", "Input “%1” is too far below the dry-bulb temperature: no air is so dry.");

} // namespace

double saturationVapourPressure(Temperature temperature)
{
    const double t = temperature.si;
    if (t < Zero) {
        return std::exp(-5.6745359e3 / t + 6.3925247 - 9.677843e-3 * t + 6.2215701e-7 * t * t + 2.0747825e-9 * t * t * t -
                        9.484024e-13 * t * t * t * t + 4.1635019 * std::log(t));
    }
    return std::exp(-5.8002206e3 / t + 1.3914993 - 4.8640239e-2 * t + 4.1764768e-5 * t * t - 1.4452093e-8 * t * t * t +
                    6.5459673 * std::log(t));
}

double humidityRatioFromRelative(Temperature dryBulb, AbsolutePressure pressure, Ratio relativeHumidity)
{
    const double vapour = relativeHumidity.si * saturationVapourPressure(dryBulb);
    return MassRatio * vapour / (pressure.si - vapour);
}

double humidityRatioFromWetBulb(Temperature dryBulb, AbsolutePressure pressure, Temperature wetBulb)
{
    const double saturated = saturatedRatio(wetBulb.si, pressure.si);
    const double t = dryBulb.si - Zero;
    const double wet = wetBulb.si - Zero;
    if (wet < 0)
        return ((2830 - 0.24 * wet) * saturated - 1.006 * (t - wet)) / (2830 + 1.86 * t - 2.1 * wet);
    return ((2501 - 2.326 * wet) * saturated - 1.006 * (t - wet)) / (2501 + 1.86 * t - 4.186 * wet);
}

Density moistAirDensity(const MoistAir &air)
{
    const double volume = AirGasConstant * air.dryBulb.si * (1 + VolumeOfWater * air.humidityRatio) / air.pressure.si;
    return {(1 + air.humidityRatio) / volume};
}

SpecificEnergy moistAirEnthalpy(const MoistAir &air)
{
    const double t = air.dryBulb.si - Zero;
    return {1e3 * (1.006 * t + air.humidityRatio * (2501 + 1.86 * t))};
}

Temperature dewPoint(const MoistAir &air)
{
    const double vapour = air.pressure.si * air.humidityRatio / (MassRatio + air.humidityRatio);
    return {crossing(150, air.dryBulb.si, [&](double t) { return saturationVapourPressure({t}) - vapour; })};
}

Temperature wetBulb(const MoistAir &air)
{
    return {crossing(150, air.dryBulb.si, [&](double t) {
        return humidityRatioFromWetBulb(air.dryBulb, air.pressure, {t}) - air.humidityRatio;
    })};
}

MoistAirResult fanAir(const MoistAirInput &in)
{
    const MoistAir air{in.dryBulb, {in.barometer.si + in.staticPressure.si}, ratioOf(in)};
    const Density density = moistAirDensity(air);
    return {.density = density,
            .humidityRatio = {air.humidityRatio},
            .enthalpy = moistAirEnthalpy(air),
            .dewPoint = dewPoint(air),
            .wetBulb = wetBulb(air),
            .specificVolume = {(1 + air.humidityRatio) / density.si}};
}

HumidityRatioResult humidityRatios(const HumidityRatioInput &in)
{
    return {.fromRelativeHumidity = {humidityRatioFromRelative(in.dryBulb, in.pressure, in.relativeHumidity)},
            .fromWetBulb = {humidityRatioFromWetBulb(in.dryBulb, in.pressure, in.wetBulb)}};
}

Calculator moistAirDensityCalculator()
{
    using In = MoistAirInput;
    using Out = MoistAirResult;
    return CalculatorBuilder<In, Out>("fan_moist_air_density", QT_TRANSLATE_NOOP("calculators", "Density of moist air"), "FAN",
                                      CalculatorKind::Engineering, fanAir)
        .formula("W = 0.621945·p_w/(p − p_w); ρ = (1 + W)·p/(R·T·(1 + 1.607858·W))", Source)
        .input({.key = "method",
                .label = QT_TRANSLATE_NOOP("calculators", "Humidity known by"),
                .typical = 0,
                .choices = {{"relative_humidity", QT_TRANSLATE_NOOP("calculators", "Relative humidity")},
                            {"wet_bulb", QT_TRANSLATE_NOOP("calculators", "Wet-bulb temperature")},
                            {"dew_point", QT_TRANSLATE_NOOP("calculators", "Dew point")}}},
               &In::method)
        .input(dryBulb(), &In::dryBulb)
        .input({.key = "static_pressure",
                .label = QT_TRANSLATE_NOOP("calculators", "Static pressure at the fan"),
                .unit = "Pa",
                .minimum = -20000,
                .maximum = 100000,
                .typical = 0},
               &In::staticPressure)
        .input({.key = "barometric_pressure",
                .label = QT_TRANSLATE_NOOP("calculators", "Barometric pressure"),
                .unit = "bar_abs",
                .minimum = 0.9,
                .maximum = 1.2,
                .typical = 1.01325},
               &In::barometer)
        .input(relativeHumidity().when("method", {"relative_humidity"}), &In::relativeHumidity)
        .input(wetBulbInput().when("method", {"wet_bulb"}), &In::wetBulb)
        .input(temperatureInput("dew_point_temperature", QT_TRANSLATE_NOOP("calculators", "Dew point"), -40, 90, 24)
                   .when("method", {"dew_point"}),
               &In::dewPoint)
        .require("wet_bulb_temperature", AboveDryBulb,
                 [](const In &in) { return in.method != HumidityMethod::WetBulb || in.wetBulb <= in.dryBulb; })
        .require("wet_bulb_temperature", TooDry,
                 [](const In &in) { return in.method != HumidityMethod::WetBulb || ratioOf(in) >= 0; })
        .require("dew_point_temperature", AboveDryBulb,
                 [](const In &in) { return in.method != HumidityMethod::DewPoint || in.dewPoint <= in.dryBulb; })
        .require("dry_bulb_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” is above the boiling point at this pressure."),
                 [](const In &in) { return std::isfinite(saturatedRatio(in.dryBulb.si, in.barometer.si + in.staticPressure.si)); })
        .output({.key = "density", .label = QT_TRANSLATE_NOOP("calculators", "Density of the air"), .unit = "kg/m3"}, &Out::density)
        .output({.key = "humidity_ratio", .label = QT_TRANSLATE_NOOP("calculators", "Water by mass of dry air"), .unit = "lb/lb"},
                &Out::humidityRatio)
        .output({.key = "enthalpy", .label = QT_TRANSLATE_NOOP("calculators", "Specific enthalpy, from 0 °C"), .unit = "kJ/kg"}, &Out::enthalpy)
        .output({.key = "dew_point", .label = QT_TRANSLATE_NOOP("calculators", "Dew point"), .unit = "degC"}, &Out::dewPoint)
        .output({.key = "wet_bulb_temperature", .label = QT_TRANSLATE_NOOP("calculators", "Wet-bulb temperature"), .unit = "degC"}, &Out::wetBulb)
        .output({.key = "specific_volume", .label = QT_TRANSLATE_NOOP("calculators", "Volume by mass of dry air"), .unit = "m3/kg"},
                &Out::specificVolume)
        .build();
}

Calculator humidityRatioCalculator()
{
    using In = HumidityRatioInput;
    using Out = HumidityRatioResult;
    return CalculatorBuilder<In, Out>("humidity_ratio", QT_TRANSLATE_NOOP("calculators", "Humidity ratio of air"), "FUR",
                                      CalculatorKind::Engineering, humidityRatios)
        .formula("W = 0.621945·p_w/(p − p_w); wet bulb: W = ((2501 − 2.326·t*)·W_s* − 1.006·(t − t*))/(2501 + 1.86·t − 4.186·t*)", Source)
        .input({.key = "atmospheric_pressure",
                .label = QT_TRANSLATE_NOOP("calculators", "Atmospheric pressure"),
                .unit = "bar_abs",
                .minimum = 0.75,
                .maximum = 1.2,
                .typical = 1.01325},
               &In::pressure)
        .input(dryBulb(), &In::dryBulb)
        .input(relativeHumidity(), &In::relativeHumidity)
        .input(wetBulbInput(), &In::wetBulb)
        .require("wet_bulb_temperature", AboveDryBulb, [](const In &in) { return in.wetBulb <= in.dryBulb; })
        .require("wet_bulb_temperature", TooDry,
                 [](const In &in) { return humidityRatioFromWetBulb(in.dryBulb, in.pressure, in.wetBulb) >= 0; })
        .output({.key = "humidity_ratio_from_rh",
                 .label = QT_TRANSLATE_NOOP("calculators", "Water by mass of dry air, from the relative humidity"),
                 .unit = "lb/lb"},
                &Out::fromRelativeHumidity)
        .output({.key = "humidity_ratio_from_wet_bulb",
                 .label = QT_TRANSLATE_NOOP("calculators", "Water by mass of dry air, from the wet bulb"),
                 .unit = "lb/lb"},
                &Out::fromWetBulb)
        .build();
}

} // namespace recp
