#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

struct SharedCostInput {
    SavingMethod method = SavingMethod::Quick;
    YearlyMoney costNow;
    Ratio saved{};           ///< quick: of the cost now
    YearlyMoney fee{};       ///< measured: what the partner or the park charges
    YearlyMoney ownAfter{};  ///< measured: what remains to be paid in the own house
};

struct SharedCostResult {
    YearlyMoney costAfter;
    YearlyMoney moneySaved; ///< negative: sharing costs more
};

/// Money saved by sharing a utility or a service with other enterprises of a park: C₁ − C₂, with C₂ = C₁·(1 − p), or the
/// partner's fee and what stays in the own house. Resources are not touched: what they save belongs in a calculator of
/// their own. Source: cost comparison (ISO 15686-5, the costs that differ between two options).
SharedCostResult sharedCost(const SharedCostInput &in);

Calculator sharedCostCalculator();

} // namespace recp
