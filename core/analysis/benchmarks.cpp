#include "core/analysis/benchmarks.h"

#include <algorithm>

namespace recp {

namespace {

constexpr double JoulesPerKilowattHour = 3.6e6;

/// Energy of the inflows of one resource, J.
PartialSum energyOf(const AuditDocument &document, const BaselineSummary &baseline, Resource resource)
{
    PartialSum sum;
    for (const Flow &flow : document.flows) {
        if (flow.resource != resource || flow.direction != FlowDirection::In)
            continue;
        const FlowSummary *summary = baseline.flow(flow.id);
        if (!summary || !summary->energy) {
            sum.complete = false;
            continue;
        }
        sum.any = true;
        sum.value += *summary->energy;
        sum.complete = sum.complete && summary->quantity.complete;
    }
    return sum;
}

PartialSum amountOf(const QString &compares, const AuditDocument &document, const BaselineSummary &baseline)
{
    if (compares == QLatin1String("energy"))
        return baseline.energy;
    if (compares == QLatin1String("electricity"))
        return energyOf(document, baseline, Resource::Electricity);
    if (compares == QLatin1String("fuel"))
        return energyOf(document, baseline, Resource::Fuel);
    for (const Indicator &indicator : baseline.indicators) {
        if (compares == QLatin1String("water") && indicator.resource == Resource::Water)
            return {indicator.value * baseline.output.value, indicator.complete, true};
    }
    return {};
}

/// Units of "MJ/t product": of the amount and of the product.
struct PublishedUnit {
    const Unit *amount = nullptr;
    const Unit *product = nullptr;
};

PublishedUnit publishedUnit(const Factor &factor)
{
    const QString product = factor.unit.section(u'/', 1).section(u' ', 0, 0);
    const QuantityKind amountKind = factor.compares == QLatin1String("water") ? QuantityKind::Volume : QuantityKind::Energy;
    PublishedUnit unit{findUnit(amountKind, factor.unit.section(u'/', 0, 0)), nullptr};
    for (QuantityKind kind : {QuantityKind::Mass, QuantityKind::Volume, QuantityKind::Ratio}) {
        if (const Unit *found = findUnit(kind, product)) {
            unit.product = found;
            break;
        }
    }
    return unit;
}

void addByProduct(std::vector<BenchmarkComparison> &all, const AuditDocument &document, const BaselineSummary &baseline,
                  const FactorSet &set, const QString &sector)
{
    const Unit *counted = baseline.product ? findUnitByKey(baseline.product->unit) : nullptr;
    if (!counted || !baseline.output.any || !(baseline.output.value > 0))
        return;
    std::vector<const Factor *> factors;
    for (const Factor &factor : set.factors) {
        if (!factor.compares.isEmpty() && factor.sector == sector)
            factors.push_back(&factor);
    }
    std::sort(factors.begin(), factors.end(), [](const Factor *a, const Factor *b) { return a->id < b->id; });
    for (const Factor *factor : factors) {
        const PublishedUnit unit = publishedUnit(*factor);
        const PartialSum amount = amountOf(factor->compares, document, baseline);
        if (!unit.amount || !unit.product || unit.product->kind != counted->kind || !amount.any)
            continue;
        const double own = amount.value / baseline.output.value / unit.amount->factor * unit.product->factor;
        all.push_back({.name = factor->name,
                       .unit = factor->unit,
                       .published = factor->value,
                       .own = own,
                       .complete = amount.complete && baseline.output.complete,
                       .source = factor->source,
                       .status = factor->status});
    }
}

void addByEmployee(std::vector<BenchmarkComparison> &all, const AuditDocument &document, const BaselineSummary &baseline,
                   const Catalog &catalog, const QString &sector)
{
    const SectorMedian *median = catalog.sectorMedian(sector);
    const int employees = document.enterprise.employees.value_or(0);
    const PartialSum electricity = energyOf(document, baseline, Resource::Electricity);
    if (!median || employees <= 0 || !electricity.any || baseline.months.empty())
        return;
    const double years = static_cast<double>(baseline.months.size()) / 12;
    all.push_back({.name = catalog.sectorMedianName(),
                   .unit = QStringLiteral("kWh"),
                   .published = median->median,
                   .lowerQuartile = median->lowerQuartile,
                   .upperQuartile = median->upperQuartile,
                   .count = median->count,
                   .own = electricity.value / JoulesPerKilowattHour / years / employees,
                   .complete = electricity.complete,
                   .source = catalog.sectorMedianSource(),
                   .status = SourceStatus::Verified});
}

} // namespace

std::vector<BenchmarkComparison> compareWithBenchmarks(const AuditDocument &document, const BaselineSummary &baseline,
                                                       const FactorSet &set, const Catalog &catalog)
{
    std::vector<BenchmarkComparison> all;
    const QString sector = document.enterprise.sectorCode.left(2);
    if (sector.isEmpty())
        return all;
    addByProduct(all, document, baseline, set, sector);
    addByEmployee(all, document, baseline, catalog, sector);
    return all;
}

} // namespace recp
