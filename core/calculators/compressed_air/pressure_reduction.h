#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

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

struct RatedCompressor {
    Power ratedPower;
    GaugePressure ratedPressure{7e5};
    AbsolutePressure site{101325};   ///< air that the compressor draws in
    AbsolutePressure rating{101325}; ///< air for which it is rated
};

/// Power at a discharge pressure on a site: P_r·(p_s/p_a)·(((p + p_s)/p_s)^n − 1)/(((p_r + p_a)/p_a)^n − 1): the same
/// displacement draws in thinner air on a mountain. Source: US DOE, AIRMaster+ user manual; polytropic compression.
Power powerAtDischarge(const RatedCompressor &compressor, GaugePressure discharge);

struct DischargePowerInput : RatedCompressor {
    GaugePressure discharge;
};
struct DischargePowerResult {
    Power power;
};
DischargePowerResult dischargePower(const DischargePowerInput &in);

struct DischargeSavingInput : RatedCompressor {
    YearlyTime hours;
    PricePerEnergy price;
    GaugePressure before;
    GaugePressure after; ///< not above `before`
};
struct DischargeSavingResult {
    Power power;
    YearlyEnergy energy;
    YearlyMoney cost;
};
/// What a lower discharge pressure saves of the rated power. Source: as powerAtDischarge().
DischargeSavingResult dischargeSaving(const DischargeSavingInput &in);

struct AirPressureReductionInput {
    SavingMethod method = SavingMethod::Quick;
    Power power;
    GaugePressure before{7e5};
    GaugePressure after;
    AbsolutePressure atmosphere{101325};
    YearlyTime hours;
    YearlyEnergy metered{}; ///< of the compressors, now
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
Calculator dischargePowerCalculator();
Calculator dischargeSavingCalculator();

} // namespace recp
