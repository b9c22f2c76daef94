#pragma once

#include "core/base/result.h"

#include <vector>

namespace recp {

/// What may move the use: output, degree days. One value a month.
struct Driver {
    QString name; ///< as the user calls it, for sentences
    std::vector<double> values;
    bool operator==(const Driver &) const = default;
};

/// A coefficient of a fitted line. Units: those of the use, for a slope by one unit of its driver.
struct Coefficient {
    double value = 0;
    double standardError = 0;
    double t = 0; ///< value / standard error; infinite where the fit is exact
};

/// Use = base load + slope · driver (+ slope · second driver), by ordinary least squares.
struct Regression {
    Coefficient base;                   ///< the intercept: use of a month in which the drivers are zero
    std::vector<Coefficient> slopes;    ///< one a driver
    double r2 = 0;                      ///< share of the variance that the line explains
    double adjustedR2 = 0;
    double residualDeviation = 0;       ///< root of SSE / (n − p), p coefficients
    double cvRmse = 0;                  ///< residualDeviation / mean use; NaN where the mean is zero
    double nmbe = 0;                    ///< sum of residuals / ((n − p) · mean use): zero but for rounding; NaN likewise
    std::size_t n = 0;                  ///< months
    std::vector<double> residuals;      ///< one a month, in their order
    std::vector<std::size_t> outliers;  ///< months whose standardised residual is beyond ±2; none looked for below 8 months

    /// The line at these values of the drivers.
    double at(const std::vector<double> &drivers) const;
    /// Usual for comparing later months with it: R² ≥ 0.75 (customary, IPMVP) and CV(RMSE) ≤ 20 % (ASHRAE Guideline 14,
    /// whole-building prescriptive path).
    bool isGood() const;
};

inline constexpr std::size_t LeastMonths = 6;          ///< below it a line says nothing
inline constexpr std::size_t LeastMonthsForOutliers = 8;
inline constexpr double LeastR2 = 0.75;
inline constexpr double MostCvRmse = 0.20;

/// Fits use to one or two drivers of as many values, by QR with column pivoting of the centred and scaled drivers. The
/// standardised residual is e / (s √(1 − h)), h the leverage of the month. Refused: fewer than LeastMonths values, a driver
/// that never changes, two drivers that move together, a use that never changes. Source: Draper and Smith, Applied Regression
/// Analysis, 3rd edition, chapters 1, 5 and 8.
Result<Regression> fitLine(const std::vector<double> &use, const std::vector<Driver> &drivers);

} // namespace recp
