#include "core/analysis/baseline_analysis.h"

#include "core/analysis/emissions.h"
#include "core/units/units.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

namespace recp {

namespace {

constexpr double JoulePerTerajoule = 1e12;

/// A product or by-product brings money in.
bool isBought(const Flow &flow)
{
    return flow.resource != Resource::Product && flow.resource != Resource::ByProduct;
}

/// The newest factor whose id has this beginning and end, by its year: "defra23_water_supply" of "defra…_water_supply".
const Factor *newestFactor(const FactorSet &set, const QString &category, const QString &end)
{
    const Factor *newest = nullptr;
    for (const Factor &factor : set.factors) {
        if (factor.category != category || !factor.id.endsWith(end))
            continue;
        if (!newest || std::pair(factor.status != SourceStatus::Recalled, factor.year) > std::pair(newest->status != SourceStatus::Recalled, newest->year))
            newest = &factor;
    }
    return newest;
}

bool isVolume(const Flow &flow)
{
    const Unit *unit = findUnitByKey(flow.unit);
    return unit && unit->kind == QuantityKind::Volume;
}

bool isMass(const Flow &flow)
{
    const Unit *unit = findUnitByKey(flow.unit);
    return unit && unit->kind == QuantityKind::Mass;
}

std::optional<double> factorValue(const FactorSet &set, const QString &id)
{
    const Factor *factor = set.factor(id);
    return factor ? std::optional(factor->value) : std::nullopt;
}

/// kg CO2e per kg of steam that is bought, by the fuel it is made with (the flow's carrier: "coal", "oil", "gas", "biomass").
/// Source: Circular 38/2023/TT-BCT, appendix II: enthalpy · factor of the fuel / efficiency. CO2 of biomass does not count.
std::optional<double> steamEmission(const FactorSet &set, const Flow &flow, EmissionPurpose purpose)
{
    const auto enthalpy = factorValue(set, QStringLiteral("enthalpy_steam")); // GJ/t
    const auto of = [&](const char *gas) { return factorValue(set, QStringLiteral("ef_%1_steam_%2").arg(QLatin1String(gas), flow.carrier)); };
    const auto co2 = of("co2");
    const auto ch4 = of("ch4");
    const auto n2o = of("n2o");
    const auto ch4Warming = refrigerantGwp(set, QStringLiteral("CH4"), purpose);
    const auto n2oWarming = refrigerantGwp(set, QStringLiteral("N2O"), purpose);
    if (!isMass(flow) || !enthalpy || !co2 || !ch4 || !n2o || !ch4Warming || !n2oWarming)
        return std::nullopt;
    const bool biogenic = flow.carrier == QLatin1String("biomass");
    const double perTerajoule = (biogenic ? 0 : *co2) + *ch4 * *ch4Warming + *n2o * *n2oWarming;
    return *enthalpy * 1e6 * perTerajoule / JoulePerTerajoule; // GJ/t is 1e6 J/kg
}

struct ScopeFactor {
    Scope scope = Scope::One;
    std::optional<double> perUnit; ///< kg CO2e per SI unit of the flow
    QString factor = {};           ///< id
};

/// The scope of a flow and its factor; empty: it emits nothing that scopes count (a product), or it is counted with others.
std::optional<ScopeFactor> scopeFactor(const FactorSet &set, const Flow &flow, EmissionPurpose purpose)
{
    const bool in = flow.direction == FlowDirection::In;
    const auto water = [&](const char *end) {
        const Factor *factor = newestFactor(set, QStringLiteral("embodied_water"), QLatin1String(end));
        return factor && isVolume(flow) ? ScopeFactor{Scope::Three, factor->value, factor->id} : ScopeFactor{Scope::Three, std::nullopt};
    };
    switch (flow.resource) {
    case Resource::Refrigerant:
        return in ? std::optional(ScopeFactor{Scope::One, isMass(flow) ? refrigerantGwp(set, flow.carrier, purpose) : std::nullopt}) : std::nullopt;
    case Resource::Steam:
        return in ? std::optional(ScopeFactor{Scope::Two, steamEmission(set, flow, purpose)}) : std::nullopt;
    case Resource::Water:
        return in ? std::optional(water("_water_supply")) : std::nullopt;
    case Resource::WasteWater:
        return in ? std::nullopt : std::optional(water("_water_treatment"));
    case Resource::Material:
    case Resource::Chemical:
        return in ? std::optional(ScopeFactor{Scope::Three, std::nullopt}) : std::nullopt;
    case Resource::WasteAvoided:
    case Resource::WasteReused:
    case Resource::WasteRecycled:
        return in ? std::nullopt : std::optional(ScopeFactor{Scope::Three, std::nullopt});
    default:
        return std::nullopt;
    }
}

bool isEnergyCarrier(const Flow &flow)
{
    return flow.direction == FlowDirection::In && (flow.resource == Resource::Electricity || flow.resource == Resource::Fuel);
}

/// Quantity and cost of one month's bills that have both.
struct MonthSum {
    double quantity = 0;
    double cost = 0;
};

/// The month of a bill's middle day.
QDate monthOf(const FlowRecord &record)
{
    const QDate middle = record.from.addDays(record.from.daysTo(record.to) / 2);
    return {middle.year(), middle.month(), 1};
}

bool isMonthly(const FlowRecord &record)
{
    constexpr int LongestMonthlyBill = 45; // days
    return record.from.isValid() && record.to.isValid() && record.from <= record.to && record.from.daysTo(record.to) < LongestMonthlyBill;
}

/// The years that hold records, as first days: twelve months each, in step with the baseline's first month.
std::vector<QDate> yearsOfRecords(const AuditDocument &document)
{
    const QDate start = document.audit.periodFrom;
    if (!start.isValid())
        return {};
    std::map<int, QDate> years;
    for (const FlowRecord &record : document.records) {
        if (!record.from.isValid() || !record.to.isValid())
            continue;
        const QDate middle = record.from.addDays(record.from.daysTo(record.to) / 2);
        const int months = (middle.year() - start.year()) * 12 + middle.month() - start.month();
        const int year = static_cast<int>(std::floor(months / 12.0));
        years[year] = start.addMonths(12 * year);
    }
    std::vector<QDate> firsts;
    for (const auto &[year, first] : years)
        firsts.push_back(first);
    return firsts;
}

/// Which of the indicators of a baseline an indicator of RECP is made from.
Resource resourceOf(RecpIndicator indicator)
{
    switch (indicator) {
    case RecpIndicator::Energy:
        return Resource::Fuel;
    case RecpIndicator::Materials:
        return Resource::Material;
    case RecpIndicator::Water:
        return Resource::Water;
    case RecpIndicator::Carbon:
        return Resource::Other;
    case RecpIndicator::WasteWater:
        return Resource::WasteWater;
    case RecpIndicator::Waste:
        return Resource::WasteAvoided;
    }
    return Resource::Other;
}

IndicatorYear indicatorYear(const AuditDocument &document, const FactorSet &set, const QDate &first)
{
    AuditDocument year = document;
    year.audit.periodFrom = first;
    year.audit.periodTo = first.addMonths(12).addDays(-1);
    const BaselineSummary baseline = summariseBaseline(year, set);
    IndicatorYear result{year.audit.periodFrom, year.audit.periodTo, {}};
    for (std::size_t i = 0; i < RecpIndicators; ++i) {
        const auto kind = static_cast<RecpIndicator>(i);
        const auto found = std::find_if(baseline.indicators.begin(), baseline.indicators.end(),
                                        [&](const Indicator &each) { return each.resource == resourceOf(kind); });
        if (found == baseline.indicators.end() || (isProductivity(kind) && !(found->value > 0)))
            continue;
        result.values[i] = IndicatorValue{isProductivity(kind) ? 1 / found->value : found->value, found->complete, {}};
    }
    return result;
}

/// The year in which most of an audit's period lies; -1: none.
int yearOf(const std::vector<IndicatorYear> &years, const AuditPeriod &audit)
{
    const QDate middle = audit.from.addDays(audit.from.daysTo(audit.to) / 2);
    const auto found = std::find_if(years.begin(), years.end(), [&](const IndicatorYear &y) { return y.from <= middle && middle <= y.to; });
    return found == years.end() ? -1 : static_cast<int>(found - years.begin());
}

void chooseBase(IndicatorHistory &history, std::vector<AuditPeriod> audits)
{
    history.base = history.years.empty() ? -1 : 0;
    std::stable_sort(audits.begin(), audits.end(), [](const AuditPeriod &a, const AuditPeriod &b) {
        return std::pair(!a.closed, a.from) < std::pair(!b.closed, b.from);
    });
    for (const AuditPeriod &audit : audits) {
        const int year = audit.from.isValid() && audit.to.isValid() ? yearOf(history.years, audit) : -1;
        if (year < 0)
            continue;
        history.base = year;
        history.baseAudit = audit.title;
        return;
    }
}

void addIndexes(IndicatorHistory &history)
{
    if (history.base < 0)
        return;
    const IndicatorYear base = history.years[static_cast<std::size_t>(history.base)];
    for (IndicatorYear &year : history.years) {
        for (std::size_t i = 0; i < RecpIndicators; ++i) {
            auto &value = year.values[i];
            if (value && base.values[i] && value->complete && base.values[i]->complete && base.values[i]->value > 0)
                value->index = 100 * value->value / base.values[i]->value;
        }
    }
}

bool canFollowOutput(const Flow &flow)
{
    return flow.direction == FlowDirection::In && (flow.resource == Resource::Electricity || flow.resource == Resource::Fuel ||
                                                   flow.resource == Resource::Steam || flow.resource == Resource::Water);
}

EnergyLine energyLine(const FlowSummary &flow, const Flow &product, const BaselineSummary &baseline, const Driver &degreeDays)
{
    EnergyLine line{flow.flowId, Error{}, {}, {}, {{product.name, {}}}};
    const std::vector<double> &output = baseline.flow(product.id)->monthlyQuantity;
    const bool hasDegrees = degreeDays.values.size() == baseline.months.size();
    if (hasDegrees)
        line.drivers.push_back({degreeDays.name, {}});
    for (std::size_t m = 0; m < baseline.months.size(); ++m) {
        if (std::isnan(flow.monthlyQuantity[m]) || std::isnan(output[m]) || (hasDegrees && std::isnan(degreeDays.values[m])))
            continue;
        line.months.push_back(baseline.months[m]);
        line.use.push_back(flow.monthlyQuantity[m]);
        line.drivers[0].values.push_back(output[m]);
        if (hasDegrees)
            line.drivers[1].values.push_back(degreeDays.values[m]);
    }
    line.fit = fitLine(line.use, line.drivers);
    return line;
}

} // namespace

std::size_t CostPareto::flowsFor(double share) const
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const ParetoItem &item) { return item.cumulative >= share - 1e-9; });
    return found == items.end() ? items.size() : static_cast<std::size_t>(found - items.begin()) + 1;
}

PartialSum ScopeEmissions::of(Scope scope) const
{
    PartialSum sum;
    for (const ScopeItem &item : items) {
        if (item.scope != scope)
            continue;
        sum.value += item.emission;
        sum.any = true;
        sum.complete = sum.complete && item.complete;
    }
    return sum;
}

const char *word(RecpIndicator indicator)
{
    switch (indicator) {
    case RecpIndicator::Energy:
        return QT_TRANSLATE_NOOP("report", "Energy productivity");
    case RecpIndicator::Materials:
        return QT_TRANSLATE_NOOP("report", "Material productivity");
    case RecpIndicator::Water:
        return QT_TRANSLATE_NOOP("report", "Water productivity");
    case RecpIndicator::Carbon:
        return QT_TRANSLATE_NOOP("report", "Carbon intensity");
    case RecpIndicator::WasteWater:
        return QT_TRANSLATE_NOOP("report", "Waste water intensity");
    case RecpIndicator::Waste:
        return QT_TRANSLATE_NOOP("report", "Waste intensity");
    }
    return "";
}

bool isProductivity(RecpIndicator indicator)
{
    return indicator == RecpIndicator::Energy || indicator == RecpIndicator::Materials || indicator == RecpIndicator::Water;
}

CostPareto costPareto(const AuditDocument &document, const BaselineSummary &baseline)
{
    CostPareto pareto;
    double total = 0;
    for (std::size_t i = 0; i < baseline.flows.size(); ++i) {
        const FlowSummary &flow = baseline.flows[i];
        if (!isBought(document.flows[i]))
            continue;
        if (flow.cost.any && flow.cost.value > 0) {
            pareto.items.push_back({flow.flowId, flow.cost.value, 0, 0, flow.cost.complete});
            total += flow.cost.value;
        } else if (!flow.cost.any && flow.quantity.any) {
            pareto.unknown.push_back(flow.flowId);
        }
    }
    std::stable_sort(pareto.items.begin(), pareto.items.end(), [](const ParetoItem &a, const ParetoItem &b) { return a.cost > b.cost; });
    double sum = 0;
    for (ParetoItem &item : pareto.items) {
        sum += item.cost;
        item.share = item.cost / total;
        item.cumulative = sum / total;
    }
    return pareto;
}

ScopeEmissions emissionsByScope(const AuditDocument &document, const BaselineSummary &baseline, const FactorSet &set)
{
    ScopeEmissions scopes;
    for (std::size_t i = 0; i < baseline.flows.size(); ++i) {
        const Flow &flow = document.flows[i];
        const FlowSummary &summary = baseline.flows[i];
        if (!summary.quantity.any)
            continue;
        std::optional<ScopeFactor> factor;
        std::optional<double> emission;
        if (isEnergyCarrier(flow)) {
            factor = ScopeFactor{flow.resource == Resource::Fuel ? Scope::One : Scope::Two, {}};
            emission = summary.emission;
        } else {
            factor = scopeFactor(set, flow, document.audit.purpose);
            if (factor && factor->perUnit)
                emission = *factor->perUnit * summary.quantity.value;
        }
        if (factor && emission)
            scopes.items.push_back({flow.id, factor->scope, *emission, summary.quantity.complete, factor->factor});
        else if (factor)
            scopes.uncounted.push_back(flow.id);
    }
    return scopes;
}

std::vector<PriceSeries> pricesByMonth(const AuditDocument &document)
{
    std::vector<PriceSeries> all;
    for (const Flow &flow : document.flows) {
        if (!isBought(flow) || flow.direction != FlowDirection::In)
            continue;
        std::map<QDate, MonthSum> months;
        for (const FlowRecord &record : document.records) {
            if (record.flowId != flow.id || !record.quantity || !record.cost || !isMonthly(record))
                continue;
            MonthSum &month = months[monthOf(record)];
            month.quantity += *record.quantity;
            month.cost += *record.cost;
        }
        PriceSeries series{flow.id, {}};
        for (const auto &[first, sum] : months) {
            if (sum.quantity > 0 && sum.cost > 0)
                series.points.push_back({first, sum.cost / sum.quantity});
        }
        if (series.points.size() >= 2)
            all.push_back(std::move(series));
    }
    return all;
}

IndicatorHistory indicatorHistory(const AuditDocument &document, const FactorSet &set, const std::vector<AuditPeriod> &otherAudits)
{
    IndicatorHistory history;
    for (const QDate &first : yearsOfRecords(document)) {
        IndicatorYear year = indicatorYear(document, set, first);
        const bool any = std::any_of(year.values.begin(), year.values.end(), [](const auto &value) { return value.has_value(); });
        if (any)
            history.years.push_back(std::move(year));
    }
    chooseBase(history, otherAudits);
    addIndexes(history);
    return history;
}

std::vector<EnergyLine> energyLines(const AuditDocument &document, const BaselineSummary &baseline, const Driver &coolingDegreeDays)
{
    std::vector<EnergyLine> lines;
    const Flow *product = baseline.product ? document.flow(baseline.product->id) : nullptr;
    if (!product)
        return lines;
    for (std::size_t i = 0; i < baseline.flows.size(); ++i) {
        const auto &monthly = baseline.flows[i].monthlyQuantity;
        if (canFollowOutput(document.flows[i]) && std::any_of(monthly.begin(), monthly.end(), [](double value) { return !std::isnan(value); }))
            lines.push_back(energyLine(baseline.flows[i], *product, baseline, coolingDegreeDays));
    }
    return lines;
}

BaselineAnalysis analyseBaseline(const AuditDocument &document, const BaselineSummary &baseline, const FactorSet &set, const AnalysisContext &context)
{
    return {costPareto(document, baseline),
            emissionsByScope(document, baseline, set),
            pricesByMonth(document),
            indicatorHistory(document, set, context.otherAudits),
            energyLines(document, baseline, context.coolingDegreeDays),
            baseline.product != nullptr};
}

} // namespace recp
