#pragma once

#include "core/calculators/calculator.h"

namespace recp {

struct MaterialYieldInput {
    YearlyMass output; ///< good product a year
    Ratio yieldBefore; ///< good product / material put in, 0..1
    Ratio yieldAfter;
};

struct MaterialYieldResult {
    YearlyMass inputBefore; ///< material put in a year, now
    YearlyMass inputAfter;
    YearlyMass materialSaved; ///< primary material no longer bought
};

/// Material saved when the same good output comes from a higher yield: output × (1/Y1 − 1/Y2). Ranges: yields in (0,
/// 1]. Source: mass balance; UNEP Cleaner Production – Energy Efficiency Manual (2004), part 1.
MaterialYieldResult materialYield(const MaterialYieldInput &in);

Calculator materialYieldCalculator();

} // namespace recp
