#pragma once

#include "core/analysis/baseline_analysis.h"
#include "core/report/words.h"

namespace recp::report {

/// What the analysis of a baseline says, as figures, tables and sentences: for the report and for the window alike.

/// Use by month of the flows of one resource, or cost of all: stacked. Empty where no month is known.
std::optional<Figure> monthlyUse(const Words &w, Resource resource);
/// Cost by flow, the dearest first. Empty without a cost.
std::optional<Figure> paretoFigure(const Words &w, const CostPareto &pareto);
/// CO2e by scope; the note says what is not counted. Empty where nothing is.
std::optional<Figure> scopesFigure(const Words &w, const ScopeEmissions &scopes);
/// Unit prices by month, the first month of each as 100. Empty where no flow has two months.
std::optional<Figure> pricesFigure(const Words &w, const std::vector<PriceSeries> &prices);

/// The six indicators by year with their index. Columns: the base year and the four latest others.
Table indicatorHistoryTable(const Words &w, const IndicatorHistory &history);
/// Which year is 100 and why, or why there is no comparison.
QString baseYearSentence(const Words &w, const IndicatorHistory &history);

/// Use against output, a point a month.
Figure regressionFigure(const Words &w, const EnergyLine &line);
/// "Electricity, MWh a month = 200 + 3.0 · t"; empty without a fit.
QString regressionFormula(const Words &w, const EnergyLine &line);
/// R², CV(RMSE) and the other figures of merit in one line; empty without a fit.
QString regressionStatistics(const Words &w, const EnergyLine &line);
/// What the line says in plain words: how good it is, the base load, months to look at; or why there is none.
QStringList regressionWords(const Words &w, const EnergyLine &line);
/// All lines in a table: base load, slope, R², CV(RMSE), months to look at.
Table regressionTable(const Words &w, const std::vector<EnergyLine> &lines);
/// Why there is no regression at all; empty where there is one.
QString noRegressionSentence(const Words &w, const BaselineAnalysis &analysis);

/// The part of the report: Pareto, scopes, indicators over the years, regression.
void addAnalysis(const Words &w, std::vector<Element> &elements);

} // namespace recp::report
