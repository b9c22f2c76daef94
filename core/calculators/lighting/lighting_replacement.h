#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

/// One lighting installation.
struct LightingState {
    YearlyTime hours;
    Power wattsPerLamp;
    Ratio lampsPerFixture;
    Ratio fixtures;
    Ratio ballastFactor{1};
    LuminousFlux lumensPerLamp;
    Ratio utilization{1}; ///< share of the light that reaches the working plane
    Ratio degradation{1}; ///< share of the light left in the middle of the lamp's life
};

/// Yearly electricity: W per lamp × lamps × fixtures × ballast factor × hours.
YearlyEnergy lightingElectricity(const LightingState &state);
/// Light on the working plane by the lumen method. Source: IES Lighting Handbook.
LuminousFlux usefulLight(const LightingState &state);

struct LightingReplacementInput {
    LightingState baseline;
    LightingState modified;
    PricePerEnergy price;
};

struct LightingReplacementResult {
    YearlyEnergy baselineElectricity;
    YearlyEnergy modifiedElectricity;
    LuminousFlux baselineLight;
    LuminousFlux modifiedLight;
    YearlyEnergy energySavings;
    YearlyMoney costSavings;
};

/// Old and new lighting compared. The new useful light should not be below the old.
LightingReplacementResult lightingReplacement(const LightingReplacementInput &in);

struct LightingSavingInput {
    SavingMethod method = SavingMethod::Quick;
    Ratio fixturesBefore;
    Power powerBefore; ///< of one fixture, ballast included
    YearlyTime hoursBefore;
    std::optional<LuminousFlux> lightBefore; ///< of one fixture
    Ratio fixturesAfter;
    Power powerAfter;
    YearlyTime hoursAfter;
    std::optional<LuminousFlux> lightAfter;
    Power circuitBefore{}; ///< of all fixtures, by a power meter on the circuit
    Power circuitAfter{};
};

struct LightingSavingResult {
    YearlyEnergy electricityBefore;
    YearlyEnergy electricityAfter;
    YearlyEnergy electricitySaved;
    std::optional<Ratio> usefulLightRatio; ///< light after / light now; below 100 % the room gets darker
};

/// ΔE = N₁·W₁·h₁ − N₂·W₂·h₂, or by the power of the lighting circuits. Source: energy balance; light by the lumen method, IES Lighting Handbook.
LightingSavingResult lightingSaving(const LightingSavingInput &in);

Calculator lightingReplacementCalculator();
Calculator lightingSavingCalculator();

} // namespace recp
