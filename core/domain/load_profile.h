#pragma once

#include <QDateTime>
#include <vector>

namespace recp {

/// Interval readings of one flow at even steps: what a meter counted in each.
struct LoadProfile {
    QDateTime start;             ///< begin of the first interval by the clock on the wall, kept as UTC: no zone, no summer time
    int step = 0;                ///< s
    std::vector<double> amounts; ///< in each interval, SI of the flow's unit (J, m3 …); NaN: no reading

    bool isEmpty() const { return amounts.empty() || step <= 0; }
    /// Begin of interval i.
    QDateTime at(std::size_t i) const { return start.addSecs(static_cast<qint64>(i) * step); }
    /// Begin of the first interval after the last one.
    QDateTime end() const { return at(amounts.size()); }
};

} // namespace recp
