#pragma once

#include "core/base/result.h"
#include "core/domain/factors.h"
#include "core/domain/load_profile.h"
#include "core/domain/resource.h"

#include <array>
#include <optional>

namespace recp {

/// What interval readings say. Rates are SI of the flow a second: W for electricity, m3/s for water.
struct LoadAnalysis {
    std::size_t readings = 0;
    std::size_t gaps = 0;         ///< intervals without a reading between the first and the last
    double total = 0;             ///< SI of the flow
    double base = 0;              ///< 5th percentile of the rates: what runs nearly always
    double peak = 0;
    QDateTime peakAt;             ///< begin of the interval with the peak
    double mean = 0;
    double loadFactor = 0;        ///< mean / peak, 0..1
    std::optional<double> weekendMean;  ///< Saturday and Sunday; empty: no reading there
    double weekendShare = 0;            ///< of the total, 0..1
    /// By the hour of the day; empty for steps above an hour.
    std::optional<double> nightShare;   ///< 22 to 6 h, of the total
    std::optional<std::array<double, 24>> weekdayHours; ///< mean rate, Monday to Friday; NaN: no reading in that hour
    std::optional<std::array<double, 24>> weekendHours;
    /// By the time-of-use hours in force on each day; empty where the factor set has none for a day.
    std::optional<TariffShares> shares;
    std::vector<double> duration; ///< rates from the highest to the lowest at even parts of the time, at most DurationPoints
};

inline constexpr std::size_t DurationPoints = 400;
inline constexpr double BasePercentile = 0.05;

/// Refused: no reading at all. `schedule` names the hours that an audit has chosen; empty: those in force on each day.
Result<LoadAnalysis> analyseLoad(const LoadProfile &profile, const FactorSet &set, const QString &schedule = {});

/// The value below which this part (0..1) of the sorted values lies, with a straight line between two of them (Hyndman and
/// Fan, type 7). NaN for no values.
double percentileOf(const std::vector<double> &sorted, double part);

/// Lowest and highest rate in a column of a drawing; NaN where the column has no reading.
struct RateSpan {
    double low = 0;
    double high = 0;
};
/// Intervals `from` to `to` (as parts of intervals, end excluded) in so many columns: what a curve of a year looks like
/// without drawing each of its points. A column narrower than an interval takes the interval it lies in.
std::vector<RateSpan> spansOf(const LoadProfile &profile, double from, double to, int columns);

} // namespace recp
