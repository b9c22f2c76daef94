#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

struct TransformerSavingInput {
    SavingMethod method = SavingMethod::Quick;
    Power noLoadBefore; ///< P0
    Power loadLossBefore; ///< Pk, at rated load
    Power noLoadAfter;
    Power loadLossAfter;
    Ratio peakLoadBefore; ///< highest load as a share of the rated one
    Ratio peakLoadAfter;
    Ratio loadFactor;  ///< mean load by highest load
    Ratio rmsLoadBefore{}; ///< root mean square of the load, as a share of the rated one
    Ratio rmsLoadAfter{};
    YearlyTime energised{8760 * 3600.0};
};
struct TransformerSavingResult {
    std::optional<Ratio> lossFactor; ///< quick only
    YearlyEnergy lossBefore;
    YearlyEnergy lossAfter;
    YearlyEnergy electricitySaved;
};

/// Losses of a transformer over a year: P₀·t + k·β²·P_k·t with the loss factor k = 0.3·LF + 0.7·LF² of the load factor, not
/// the square of the mean load; with a load profile its root mean square takes the place of k·β². Source: IEC 60076-20:2017, annex A; Buller and Woodrow (1928) for the loss factor.
TransformerSavingResult transformerSaving(const TransformerSavingInput &in);

Calculator transformerSavingCalculator();

} // namespace recp
