#pragma once

#include "core/domain/audit.h"
#include "core/units/units.h"

#include <optional>
#include <vector>

namespace recp {

/// What a series of readings of one thing says of its mean. All in the unit of the readings.
struct SeriesStatistics {
    std::size_t count = 0;
    double mean = 0;
    double lowest = 0;
    double highest = 0;
    double deviation = 0;      ///< sample standard deviation (n - 1); 0 of one reading
    double autocorrelation = 0; ///< of each reading with the next one, -1..1
    double effectiveCount = 0; ///< independent readings that say as much, 1..count
    double standardError = 0;  ///< deviation / sqrt(effectiveCount)
    double halfWidth = 0;      ///< 90 % half-width of the mean by Student's t; from the scatter alone
    bool operator==(const SeriesStatistics &) const = default;
};

/// Of finite readings in the order of time; empty without any. Readings that follow closely repeat one another: the
/// effective number of readings is n' = n (1 - r) / (1 + r), with r their correlation from one to the next (Bayley and
/// Hammersley 1946, J. R. Stat. Soc. Suppl. 8(2), for a first-order process; ASHRAE Guideline 14 counts so, too). A
/// negative r doesn't make more readings than there are.
std::optional<SeriesStatistics> seriesStatistics(const std::vector<double> &readings);

/// The 95th percentile of Student's t, so that +-t holds 90 %: Cornish-Fisher expansion of Abramowitz and Stegun 26.7.5,
/// exact for 1 and 2 degrees of freedom, else within 0.1 %.
double studentT95(int degreesOfFreedom);

/// The relative 90 % half-width that an instrument's limits of error +-`accuracy` (a fraction of the reading) give: a
/// rectangular distribution has the standard deviation accuracy / sqrt 3 (JCGM 100:2008, 4.3.7).
double instrumentHalfWidth(double accuracy);

/// Writes mean, lowest, highest, deviation and count of a series into a measurement, in SI, with the relative uncertainty
/// of the mean: its scatter and, where given, the instrument's accuracy, as the root of the sum of squares. Relative
/// widths of a temperature are of its distance from 0 degC. Empty where the mean is zero: a relative one has no meaning.
void takeSeries(Measurement &measurement, const SeriesStatistics &series, const Unit &unit, std::optional<double> accuracy);

/// Whether a measurement in its own unit can be the value of something of this kind: bar also of a pressure difference (one
/// word for both), but a temperature not of a temperature difference, nor an amount of some days that of a year.
bool fits(const Measurement &measurement, QuantityKind kind);

} // namespace recp
