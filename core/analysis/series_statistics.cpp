#include "core/analysis/series_statistics.h"

#include "core/analysis/half_width.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace recp {

namespace {

constexpr double FreezingPoint = 273.15; // K

/// Sums of squares about the mean, and of products of each reading with the next.
double lagOneCorrelation(const std::vector<double> &readings, double mean)
{
    double squares = 0;
    double products = 0;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        squares += (readings[i] - mean) * (readings[i] - mean);
        if (i > 0)
            products += (readings[i] - mean) * (readings[i - 1] - mean);
    }
    return squares > 0 ? products / squares : 0;
}

} // namespace

std::optional<SeriesStatistics> seriesStatistics(const std::vector<double> &readings)
{
    if (readings.empty() || !std::all_of(readings.begin(), readings.end(), [](double each) { return std::isfinite(each); }))
        return std::nullopt;
    SeriesStatistics s;
    s.count = readings.size();
    const double n = static_cast<double>(s.count);
    double squares = 0; // about the running mean: no difference of large sums
    double seen = 0;
    for (double reading : readings) {
        const double before = reading - s.mean;
        s.mean += before / ++seen;
        squares += before * (reading - s.mean);
    }
    const auto [low, high] = std::minmax_element(readings.begin(), readings.end());
    s.lowest = *low;
    s.highest = *high;
    s.effectiveCount = n;
    if (s.count < 2)
        return s;
    s.deviation = std::sqrt(squares / (n - 1));
    s.autocorrelation = lagOneCorrelation(readings, s.mean);
    s.effectiveCount = std::clamp(n * (1 - s.autocorrelation) / (1 + s.autocorrelation), 1.0, n);
    s.standardError = s.deviation / std::sqrt(s.effectiveCount);
    s.halfWidth = studentT95(std::max(1, static_cast<int>(s.effectiveCount - 1))) * s.standardError;
    return s;
}

double studentT95(int degreesOfFreedom)
{
    constexpr double P = 0.95;
    if (degreesOfFreedom <= 1)
        return std::tan(std::numbers::pi * (P - 0.5));
    if (degreesOfFreedom == 2)
        return (2 * P - 1) * std::sqrt(2 / (4 * P * (1 - P)));
    const double x = HalfWidthInDeviations;
    const double x3 = x * x * x, x5 = x3 * x * x, x7 = x5 * x * x, x9 = x7 * x * x;
    const double v = degreesOfFreedom;
    return x + (x3 + x) / (4 * v) + (5 * x5 + 16 * x3 + 3 * x) / (96 * v * v) +
           (3 * x7 + 19 * x5 + 17 * x3 - 15 * x) / (384 * v * v * v) +
           (79 * x9 + 776 * x7 + 1482 * x5 - 1920 * x3 - 945 * x) / (92160 * v * v * v * v);
}

double instrumentHalfWidth(double accuracy)
{
    return HalfWidthInDeviations * accuracy / std::numbers::sqrt3;
}

void takeSeries(Measurement &measurement, const SeriesStatistics &series, const Unit &unit, std::optional<double> accuracy)
{
    measurement.unit = QString::fromUtf8(unit.key);
    measurement.si = toSi(series.mean, unit);
    measurement.lowest = toSi(series.lowest, unit);
    measurement.highest = toSi(series.highest, unit);
    measurement.deviation = series.deviation * unit.factor; // a difference: no offset
    measurement.readings = static_cast<int>(series.count);
    measurement.uncertainty.reset();
    const double size = std::abs(unit.kind == QuantityKind::Temperature ? measurement.si - FreezingPoint : measurement.si);
    if (size == 0 || (series.count < 2 && !accuracy))
        return;
    const double scatter = series.halfWidth * unit.factor / size;
    const double relative = std::hypot(scatter, accuracy ? instrumentHalfWidth(*accuracy) : 0.0);
    if (std::isfinite(relative))
        measurement.uncertainty = relative;
}

bool fits(const Measurement &measurement, QuantityKind kind)
{
    const Unit *own = findUnitByKey(measurement.unit);
    if (!own || kind == QuantityKind::Choice)
        return false;
    if (own->kind == kind || own->kind == QuantityKind::Temperature)
        return own->kind == kind;
    const std::span<const Unit> units = unitsOf(kind);
    return std::any_of(units.begin(), units.end(), [&](const Unit &unit) {
        return measurement.unit == QLatin1String(unit.key) && unit.factor == own->factor && unit.offset == own->offset;
    });
}

} // namespace recp
