#pragma once

#include "core/calculators/calculator.h"
#include "core/domain/solution.h"

#include <random>
#include <vector>

namespace recp {

/// Default relative 90 % half-width of an input by how it is known: billed 2 %, measured 5 %, nameplate and document
/// 10 %, estimated 20 %, assumed 35 %. Expert judgement in the manner of IPCC 2006 Guidelines, vol. 1, ch. 3; the
/// auditor can give each input its own.
double defaultUncertainty(KnownAs knownAs);

/// Number of draws and the seed are fixed: the same audit prints the same numbers on every machine.
inline constexpr int Draws = 10'000;

/// Standard normal numbers from std::mt19937_64 by the Box-Muller transform: the standard distributions differ between
/// compilers. Two streams with the same name are the same, so what solutions share is drawn once for the whole audit.
class NormalStream
{
public:
    /// A stream of its own for each name: "price/<flow id>", "<solution id>/load_factor".
    explicit NormalStream(const QString &name);
    double next();

private:
    double uniform();

    std::mt19937_64 m_engine;
    double m_spare = 0;
    bool m_hasSpare = false;
};

/// `Draws` factors around 1 with this relative 90 % half-width, never negative.
std::vector<double> drawFactors(const QString &stream, double relativeHalfWidth);
/// `Draws` values around an expected value with its own low and high end (two half normal distributions).
std::vector<double> drawRange(const QString &stream, const Range &range);

/// The expected value with the 5th and 95th percentile of samples, never on its wrong side. NaN samples are left out.
Range rangeOf(double expected, std::vector<double> samples);

/// How much of the doubt about a result comes from one input: the square of their correlation over the draws, as a
/// share of the sum over all inputs (IPCC 2006 Guidelines, vol. 1, ch. 3.2.3.2 calls it the sensitivity).
struct Contribution {
    QString input;    ///< the input's key
    double share = 0; ///< 0..1; the shares of a result add up to 1
    bool operator==(const Contribution &) const = default;
};

/// What repeated draws say of a calculator's results.
struct Propagation {
    std::vector<double> expected;             ///< one an output, at the inputs as given
    std::vector<std::vector<double>> samples; ///< by output, one a draw
    std::vector<QString> inputs;              ///< the inputs that varied
    std::vector<std::vector<double>> inputSamples; ///< by varied input, one a draw

    /// Of one output, the largest first; empty when nothing varied.
    std::vector<Contribution> contributions(std::size_t output) const;
};

/// The ends of an input's 90 % range, SI, inside its bounds; both the expected value where nothing is uncertain.
struct InputSpread {
    double low;
    double high;
};
InputSpread spreadOf(const Calculator &calculator, std::size_t input, const std::vector<Value> &values,
                     const std::vector<EstimateInput> &inputs);

/// Draws every uncertain input from a normal distribution cut to its bounds and evaluates the calculator each time.
/// Choices, counts and lists stay as they are. A temperature's relative width is taken of its distance from 0 degC.
/// Equal hours a year are the same hours: they are drawn once for the whole audit.
/// `values` must have passed Calculator::check. `owner` names the streams: the solution's id.
Propagation propagate(const Calculator &calculator, const std::vector<Value> &values,
                      const std::vector<EstimateInput> &inputs, const QString &owner);

/// How good the data behind a result are: A: the 90 % range within 10 % of the expected value on either side, B: 20 %,
/// C: 35 %, D: wider. The limits are those of measured, estimated and assumed single inputs (defaultUncertainty).
char dataQualityGrade(const Range &range);

/// Equal-width counts of samples between their ends, for the histogram.
struct Histogram {
    double from = 0;
    double to = 0;
    std::vector<double> counts;
};
Histogram histogram(const std::vector<double> &samples, int bins = 28);

} // namespace recp
