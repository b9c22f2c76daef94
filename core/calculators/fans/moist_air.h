#pragma once

#include "core/calculators/calculator.h"

namespace recp {

// Moist air. Source: ASHRAE Handbook, Fundamentals (2017), chapter 1; saturation by Hyland and Wexler (1983), equations 5
// and 6; −100 to 200 °C. Specific enthalpy is counted from dry air and liquid water at 0 °C.

struct MoistAir {
    Temperature dryBulb{293.15};
    AbsolutePressure pressure{101325};
    double humidityRatio = 0; ///< kg of water by kg of dry air
};

/// Pressure of saturated water vapour over water or, below 0 °C, over ice, Pa.
double saturationVapourPressure(Temperature temperature);
/// kg of water by kg of dry air: 0.621945·p_w/(p − p_w).
double humidityRatioFromRelative(Temperature dryBulb, AbsolutePressure pressure, Ratio relativeHumidity);
/// From the wet bulb: equations 33 and, over ice, 35.
double humidityRatioFromWetBulb(Temperature dryBulb, AbsolutePressure pressure, Temperature wetBulb);
/// kg of moist air by m3.
Density moistAirDensity(const MoistAir &air);
SpecificEnergy moistAirEnthalpy(const MoistAir &air);
Temperature dewPoint(const MoistAir &air);
Temperature wetBulb(const MoistAir &air);

enum class HumidityMethod { RelativeHumidity, WetBulb, DewPoint };

struct MoistAirInput {
    HumidityMethod method = HumidityMethod::RelativeHumidity;
    Temperature dryBulb{293.15};
    GaugePressure staticPressure;
    AbsolutePressure barometer{101325};
    Ratio relativeHumidity{0.5};
    Temperature wetBulb{288.15};  ///< not above the dry bulb
    Temperature dewPoint{283.15}; ///< not above the dry bulb
};
struct MoistAirResult {
    Density density;
    Ratio humidityRatio;
    SpecificEnergy enthalpy;
    Temperature dewPoint;
    Temperature wetBulb;
    SpecificVolume specificVolume; ///< of a kilogram of dry air with its water
};
/// Density and state of the air at a fan.
MoistAirResult fanAir(const MoistAirInput &in);

struct HumidityRatioInput {
    AbsolutePressure pressure{101325};
    Temperature dryBulb{293.15};
    Ratio relativeHumidity{0.5};
    Temperature wetBulb{288.15};
};
struct HumidityRatioResult {
    Ratio fromRelativeHumidity;
    Ratio fromWetBulb;
};
/// The water in the air by both measurements; they agree if both are right.
HumidityRatioResult humidityRatios(const HumidityRatioInput &in);

Calculator moistAirDensityCalculator();
Calculator humidityRatioCalculator();

} // namespace recp
