#pragma once

#include "core/calculators/calculator.h"

namespace recp {

struct CashFlowInput {
    Years life{1};
    YearlyMoney saving;
    Money installation;
    YearlyMoney operation;
    Money salvage;
    Ratio discountRate;
};

struct CashFlowResult {
    std::vector<double> yearly; ///< currency, from year 0 to the last
    Money netPresentValue;
    std::optional<Years> payback; ///< none without a saving
};

/// Year 0 −installation; years 1 to n saving − operation; the last year also the salvage value;
/// NPV = Σ CF_k/(1 + r)^k. The payback is that of the energy saving alone: installation/saving. Source: Fuller and
/// Petersen, NIST Handbook 135, Life-Cycle Costing Manual (1995), chapters 3 and 5. Range: whole years.
CashFlowResult cashFlow(const CashFlowInput &in);

Calculator cashFlowCalculator();

} // namespace recp
