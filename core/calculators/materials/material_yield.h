#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

struct MaterialYieldInput {
    SavingMethod method = SavingMethod::Quick;
    YearlyMass output; ///< good product a year
    Ratio yieldBefore; ///< good product / material put in, before any rework, above 0 and up to 1
    Ratio yieldAfter;
    Ratio reworkBefore; ///< share of the rejects that becomes good product by rework
    Ratio reworkAfter;
    std::optional<Ratio> discarded; ///< share of the final scrap that is thrown away; the rest goes back into the process or is sold
    YearlyMass weighed{}; ///< material put in a year, now
};

struct MaterialYieldResult {
    YearlyMass inputBefore; ///< material put in a year, now
    YearlyMass inputAfter;
    YearlyMass materialSaved; ///< primary material no longer bought
    YearlyMass scrapBefore;   ///< rejects that stay scrap
    YearlyMass scrapAfter;
    std::optional<YearlyMass> wasteAvoided; ///< where scrap is thrown away
};

/// Material saved when the same good output comes from a higher yield: output × (1/Y1 − 1/Y2), where Y = y + (1 − y)·r counts
/// rework; the scrap that falls less is waste avoided as far as it was thrown away. Source: mass balance; UNEP Cleaner Production – Energy Efficiency Manual (2004), part 1.
MaterialYieldResult materialYield(const MaterialYieldInput &in);

Calculator materialYieldCalculator();

} // namespace recp
