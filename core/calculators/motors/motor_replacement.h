#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

/// Electricity of a motor that delivers a share of its rated shaft power: P·load·t/η, in J a year.
YearlyEnergy motorEnergy(Power rated, Ratio load, YearlyTime hours, double efficiency);

struct ReplaceOrRewindInput {
    YearlyTime hours;
    Power size;
    Ratio load;
    Ratio existingEfficiency{0.9};
    Ratio newEfficiency{0.9};
    PricePerEnergy price;
    Money purchaseCost;
    Ratio rewindLoss; ///< points of efficiency that rewinding costs
    Money rewindCost;
};

struct ReplaceOrRewindResult {
    YearlyEnergy existingEnergy;
    YearlyEnergy newEnergy;
    YearlyEnergy energySavings;
    YearlyMoney costSavings;
    std::optional<Years> simplePayback; ///< undefined if nothing is saved
    YearlyEnergy rewoundEnergy;
    YearlyEnergy incrementalEnergySavings; ///< new motor against the rewound one
    std::optional<Years> incrementalSimplePayback;
};

/// A failed motor: rewind it or buy a better one. Source: US DOE, Motor Systems Tip Sheet 1. Exact horsepower.
ReplaceOrRewindResult replaceOrRewind(const ReplaceOrRewindInput &in);

struct MotorReplacementInput {
    SavingMethod method = SavingMethod::Quick;
    Power size;
    Ratio load;
    YearlyTime hours;
    Ratio efficiencyBefore{0.9};
    Ratio efficiencyAfter{0.9};
    Ratio motors;
    Power measured{}; ///< electric, of one motor, mean while it runs
};

struct MotorReplacementResult {
    YearlyEnergy electricityBefore;
    YearlyEnergy electricityAfter;
    YearlyEnergy electricitySaved;
    Power powerSaved;
};

/// ΔE = n·P·load·t·(1/η₁ − 1/η₂), or by the measured electric power n·P_m·t·(1 − η₁/η₂). Source: US DOE, Motor Systems Tip Sheet 1; efficiencies by IEC 60034-30-1.
MotorReplacementResult motorReplacement(const MotorReplacementInput &in);

Calculator replaceOrRewindCalculator();
Calculator motorReplacementCalculator();

} // namespace recp
