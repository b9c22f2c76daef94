#pragma once

#include "core/analysis/regression.h"
#include "core/analysis/results.h"

#include <array>

namespace recp {

/// One flow of the Pareto of cost.
struct ParetoItem {
    Id flowId;
    double cost = 0;       ///< currency a baseline period
    double share = 0;      ///< of the known cost, 0..1
    double cumulative = 0; ///< share of this and the dearer ones
    bool complete = true;  ///< false: months of it have no cost
};

/// Flows by falling cost. Products and by-products cost nothing here.
struct CostPareto {
    std::vector<ParetoItem> items;
    std::vector<Id> unknown; ///< flows with a quantity but without any cost: not in the shares
    /// How many of the dearest flows make up at least this share of the cost.
    std::size_t flowsFor(double share) const;
};

enum class Scope { One, Two, Three };

/// What one flow emits, in the scope of the GHG Protocol (corporate standard).
struct ScopeItem {
    Id flowId;
    Scope scope = Scope::One;
    double emission = 0;   ///< kg CO2e a baseline period
    bool complete = true;
    QString factor = {};   ///< id in the set of what is not in the baseline's own sum; empty: an energy carrier's
};

/// CO2e by scope: 1 fuels and refrigerants topped up, 2 electricity and steam that are bought, 3 what is bought or thrown away.
/// Scope 3 stands apart: it is in no total and no indicator.
struct ScopeEmissions {
    std::vector<ScopeItem> items;
    std::vector<Id> uncounted; ///< flows that emit somewhere but for which the factor set has nothing that fits
    PartialSum of(Scope scope) const;
};

/// Price of one flow, month by month over all records, also outside the baseline period.
struct PriceSeries {
    Id flowId;
    struct Point {
        QDate month;      ///< first day
        double price = 0; ///< currency per SI unit of the flow: cost / quantity of the bills of that month
    };
    std::vector<Point> points; ///< by month; only months with both
};

/// The six indicators of RECP: output by resource, pollution by output.
enum class RecpIndicator { Energy, Materials, Water, Carbon, WasteWater, Waste };
inline constexpr std::size_t RecpIndicators = 6;
/// English source in context "report".
const char *word(RecpIndicator indicator);
/// Productivity is the better the higher, intensity the lower.
bool isProductivity(RecpIndicator indicator);

/// One indicator in one year. UNIDO and UNEP, Enterprise-Level Indicators for Resource Productivity and Pollution
/// Intensity (2010): the base year is 100.
struct IndicatorValue {
    double value = 0;             ///< SI of output per SI of resource, or SI of pollution per SI of output
    bool complete = true;         ///< false: a part of the year or of the flows is not known
    std::optional<double> index;  ///< base year = 100; only of complete values
};

struct IndicatorYear {
    QDate from, to;
    std::array<std::optional<IndicatorValue>, RecpIndicators> values; ///< by RecpIndicator; empty: unknown
};

/// Another audit of the same enterprise: what can be the base year.
struct AuditPeriod {
    QString title;
    QDate from, to;
    bool closed = false;
};

struct IndicatorHistory {
    std::vector<IndicatorYear> years; ///< by time; only those with output
    int base = -1;                    ///< index of the base year; -1: no year
    QString baseAudit;                ///< title of the audit whose period is the base year; empty: the first year of records
};

/// Use of one flow against the output and, where given, cooling degree days.
struct EnergyLine {
    Id flowId;
    Result<Regression> fit = Error{};
    std::vector<QDate> months;            ///< those in the fit, in its order
    std::vector<double> use;              ///< SI
    std::vector<Driver> drivers;          ///< output first
};

/// What the bills say beside their sums.
struct BaselineAnalysis {
    CostPareto pareto;
    ScopeEmissions scopes;
    std::vector<PriceSeries> prices;      ///< of flows with two months or more
    IndicatorHistory history;
    std::vector<EnergyLine> lines;        ///< of electricity, fuels, steam and water with any monthly use; empty without a product
    bool hasProduct = false;
};

/// What an analysis may know beside the audit itself.
struct AnalysisContext {
    std::vector<AuditPeriod> otherAudits;  ///< of the enterprise
    Driver coolingDegreeDays; ///< K d, one a month of the baseline; empty: not given
};

/// Flows by falling cost, as far as it is known.
CostPareto costPareto(const AuditDocument &document, const BaselineSummary &baseline);
/// CO2e by scope, with the audit's factors. Source: GHG Protocol corporate standard; scope 3 by the set's factors of
/// water supply and treatment only: what a material or a waste is, and where it goes, no flow says.
ScopeEmissions emissionsByScope(const AuditDocument &document, const BaselineSummary &baseline, const FactorSet &set);
/// Price by month of every bought flow.
std::vector<PriceSeries> pricesByMonth(const AuditDocument &document);
/// Indicators of each year of records: twelve months each, beginning with the month the baseline begins with. All years are
/// with the factors of this audit, so that only the enterprise's own change shows. The base year is the period of the
/// earliest other audit (a closed one before an open one) where a year holds it, else the first year of records.
IndicatorHistory indicatorHistory(const AuditDocument &document, const FactorSet &set, const std::vector<AuditPeriod> &otherAudits);
/// Regression of monthly use on output, and on degree days where there is one for each month of the baseline.
std::vector<EnergyLine> energyLines(const AuditDocument &document, const BaselineSummary &baseline, const Driver &coolingDegreeDays = {});

/// All of it. Pure and deterministic.
BaselineAnalysis analyseBaseline(const AuditDocument &document, const BaselineSummary &baseline, const FactorSet &set,
                                 const AnalysisContext &context = {});

} // namespace recp
