#pragma once

#include "core/calculators/calculator.h"

namespace recp {

/// Power at another discharge pressure as a share of that at the rated one, same free air:
/// ((p₂/p_a)^n − 1)/((p₁/p_a)^n − 1), pressures absolute, n = 0.395/1.395 (polytropic compression).
/// Source: US DOE, Compressed Air Tip Sheet 8. Rated pressure above 0.
double compressionPowerRatio(GaugePressure rated, GaugePressure proposed, AbsolutePressure atmosphere);

struct AirPressureInput {
    bool isBaseline = true;
    YearlyTime hours;
    PricePerEnergy price;
    Power ratedPower;
    GaugePressure ratedPressure{7e5};
    GaugePressure proposedPressure;
    AbsolutePressure atmosphere{101325};
};

struct AirPressureResult {
    YearlyEnergy energy;
    YearlyMoney cost;
};

/// Yearly electricity of a compressor at its rated (baseline) or at the proposed discharge pressure.
AirPressureResult airPressure(const AirPressureInput &in);

struct AirPressureReductionInput {
    Power power;
    GaugePressure before{7e5};
    GaugePressure after;
    AbsolutePressure atmosphere{101325};
    YearlyTime hours;
};

struct AirPressureReductionResult {
    Ratio powerRatio;
    YearlyEnergy electricityBefore;
    YearlyEnergy electricitySaved;
};

/// Electricity saved by a lower discharge pressure, for the same free air. The lower flow through leaks is not counted.
AirPressureReductionResult airPressureReduction(const AirPressureReductionInput &in);

Calculator airPressureCalculator();
Calculator airPressureReductionCalculator();

} // namespace recp
