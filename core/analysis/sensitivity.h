#pragma once

#include "core/analysis/finance.h"
#include "core/analysis/results.h"

namespace recp {

/// The investment case of a solution as its estimate and the audit state it; empty without investment, saving or life.
std::optional<InvestmentCase> investmentCase(const Audit &audit, const Estimate &estimate, const SolutionResult &result);

/// What moves the net present value most: calculator inputs, prices and the investment, each alone at both ends of its
/// 90 % range, everything else as expected. At most `count`, the widest first. Empty without a net present value.
std::vector<TornadoBar> tornado(const Audit &audit, const Solution &solution, const Estimate &estimate,
                                const SolutionResult &result, std::size_t count = 3);

} // namespace recp
