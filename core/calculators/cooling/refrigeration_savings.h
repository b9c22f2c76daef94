#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

/// The cold as a measured cooling load, or from the electricity that the old machine takes.
enum class ColdBasis { CoolingLoad, Electricity };

struct ChillerReplacementInput {
    ColdBasis basis = ColdBasis::CoolingLoad;
    Power coolingLoad; ///< mean, while running
    YearlyTime hours;
    YearlyEnergy electricityUse; ///< of the old machine
    Ratio copBefore{1};
    Ratio copAfter{1};
};
struct ChillerReplacementResult {
    YearlyEnergy cold;
    YearlyEnergy electricityBefore;
    YearlyEnergy electricityAfter;
    YearlyEnergy electricitySaved; ///< negative if the new machine is worse
};
/// The same cold from a machine with a better coefficient of performance: E = Q·h·(1/COP₁ − 1/COP₂). The coefficients are
/// seasonal means, of the whole machine with its pumps and fans where these change. Source: definition of the coefficient
/// of performance, EN 14511-1; ASHRAE Handbook, Refrigeration, ch. 2.
ChillerReplacementResult chillerReplacement(const ChillerReplacementInput &in);
Calculator chillerReplacementCalculator();

struct TemperatureSetPointInput {
    SavingMethod method = SavingMethod::Quick;
    YearlyEnergy electricityUse; ///< of the compressors
    TemperatureDifference rise;  ///< evaporating temperature up, or condensing temperature down
    Ratio savingPerKelvin{0.025};
    Energy trialBefore{1}; ///< of comparable days with the old setting
    Energy trialAfter{};   ///< of as many days with the new one
};
struct TemperatureSetPointResult {
    YearlyEnergy electricityAfter;
    YearlyEnergy electricitySaved;
};
/// A smaller lift between evaporation and condensation: each kelvin leaves 1 − p of the electricity, E·(1 − (1 − p)^ΔT),
/// so that the saving never passes the use. A trial with both settings on comparable days goes before it: E·(1 − E₂/E₁). p is 2 to 3 % for each kelvin. Source: ASHRAE Handbook, Refrigeration
/// (2022), ch. 2; Carbon Trust CTG046, Refrigeration systems.
TemperatureSetPointResult temperatureSetPoint(const TemperatureSetPointInput &in);
Calculator temperatureSetPointCalculator();

/// Refrigerants with a global warming potential in the factor set; the order is that of the choice.
enum class RefrigerantKind { R22, R134a, R404A, R407C, R410A, R507A, R32, R290, R600a, R717, R744 };
/// "refrigerant", or under another key; the choices are the catalogue's keys.
InputDefinition refrigerantChoice(const char *key, const char *label, RefrigerantKind typical);

struct RefrigerantLeakInput {
    SavingMethod method = SavingMethod::Measured;
    RefrigerantKind refrigerant = RefrigerantKind::R134a;
    YearlyMass topUpBefore;
    YearlyMass topUpAfter;
    Mass charge{};
    Ratio leakRateBefore{}; ///< of the charge, a year
    Ratio leakRateAfter{};
};
struct RefrigerantLeakResult {
    YearlyMass leakBefore;
    YearlyMass refrigerantSaved; ///< negative if more is topped up
};
/// Refrigerant that need not be topped up: what is topped up in a year is what leaked; without a log, the charge times a
/// typical leak rate. Source: IPCC 2006 Guidelines,
/// vol. 3, ch. 7.5 (mass balance); Regulation (EU) 2024/573 leak records.
RefrigerantLeakResult refrigerantLeak(const RefrigerantLeakInput &in);
Calculator refrigerantLeakCalculator();

struct RefrigerantChangeInput {
    RefrigerantKind refrigerant = RefrigerantKind::R404A;
    RefrigerantKind refrigerantAfter = RefrigerantKind::R717;
    SavingMethod method = SavingMethod::Quick;
    Mass chargeBefore;
    Ratio leakRateBefore; ///< of the charge, a year
    YearlyMass topUpBefore;
    Mass chargeAfter;
    Ratio leakRateAfter;
    YearlyMass topUpAfter;
    YearlyEnergy electricitySaved; ///< of the plant; negative if it uses more
};
struct RefrigerantChangeResult {
    YearlyMass refrigerantSaved;
    YearlyMass refrigerantAdded; ///< negative: topped up of the other one
    YearlyEnergy electricitySaved;
};
/// Another refrigerant: the top-up of one, from the log or charge times leak rate, is saved, that of the other is added,
/// each with its own warming potential. The charge that is taken out is not counted: it must be recovered.
/// Source: IPCC 2006 Guidelines, vol. 3, ch. 7.5 (leak rates: table 7.9).
RefrigerantChangeResult refrigerantChange(const RefrigerantChangeInput &in);
Calculator refrigerantChangeCalculator();

struct DefrostControlInput {
    SavingMethod method = SavingMethod::Quick;
    Power heaterPower;
    YearlyTime defrostBefore; ///< heater hours a year, all defrosts
    YearlyTime defrostAfter;
    Ratio heatIntoRoom{0.6}; ///< share of the defrost heat that the refrigeration must remove again
    Ratio cop{2};
    YearlyEnergy meteredBefore{}; ///< of the heaters
    YearlyEnergy meteredAfter{};
};
struct DefrostControlResult {
    YearlyEnergy heaterSaved;
    YearlyEnergy compressorSaved;
    YearlyEnergy electricitySaved;
};
/// Defrost on demand instead of by the clock saves the heater's electricity and the cold that took its heat away again:
/// P·(t₁ − t₂)·(1 + s/COP). Source: ASHRAE Handbook, Refrigeration (2022), ch. 14.
DefrostControlResult defrostControl(const DefrostControlInput &in);
Calculator defrostControlCalculator();

} // namespace recp
