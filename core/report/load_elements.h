#pragma once

#include "core/analysis/load_profile.h"
#include "core/report/words.h"

namespace recp::report {

/// How rates of a flow are read: kW for electricity, "m³/h" for water counted in m³.
struct RateForm {
    double perRate = 1; ///< of the unit in one SI rate
    QString unit;
};
RateForm rateForm(const Words &w, const Flow &flow);

/// Mean rate by hour of the day, weekdays and weekends. Empty for steps above an hour.
std::optional<Figure> hoursFigure(const Words &w, const Flow &flow, const LoadAnalysis &load);
/// Rates from the highest to the lowest over the share of the time.
Figure durationFigure(const Words &w, const Flow &flow, const LoadAnalysis &load);
/// Base load, peak, mean, weekend, night, tariff periods.
std::vector<KeyFigure> loadFigures(const Words &w, const Flow &flow, const LoadAnalysis &load);
/// What they mean: how much runs when nothing is made, and what the readings lack.
QString loadWords(const Words &w, const LoadAnalysis &load);

} // namespace recp::report
