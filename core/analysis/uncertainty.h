#pragma once

#include "core/calculators/calculator.h"
#include "core/domain/solution.h"

#include <vector>

namespace recp {

/// Default relative 90 % half-width of an input by how it is known: measured 5 %, billed 2 %, nameplate 10 %,
/// document 10 %, estimated 20 %, assumed 35 %. Expert judgement in the manner of IPCC 2006, vol. 1, ch. 3, table 3.2;
/// the auditor can give each input its own.
double defaultUncertainty(KnownAs knownAs);

/// Number of draws and the seed are fixed: the same audit prints the same numbers on every machine.
inline constexpr int Draws = 2000;
inline constexpr unsigned long long DrawSeed = 20260101;

/// What repeated draws say of one result.
struct Distribution {
    Range range;                 ///< expected value at the given inputs; 5th and 95th percentile of the draws
    std::vector<double> samples; ///< one a draw, in the order of draws
};

/// Draws every uncertain input from a normal distribution cut to its bounds (choices, counts and lists stay), and evaluates the calculator.
/// `inputs` must have passed Calculator::check. One distribution an output.
std::vector<Distribution> propagate(const Calculator &calculator, const std::vector<Value> &values,
                                    const std::vector<EstimateInput> &inputs);

/// Equal-width counts of samples between their ends, for the histogram.
struct Histogram {
    double from = 0;
    double to = 0;
    std::vector<double> counts;
};
Histogram histogram(const std::vector<double> &samples, int bins = 28);

} // namespace recp
