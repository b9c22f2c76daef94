#include "core/analysis/emissions.h"
#include "core/analysis/results.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace recp {

namespace {

constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();
/// A bill may run from the 12th to the 11th; anything longer than this covers several months.
constexpr int LongestMonthlyBill = 45; // days

bool isEnergy(const Flow &flow)
{
    return flow.direction == FlowDirection::In && (flow.resource == Resource::Electricity || flow.resource == Resource::Fuel);
}

/// A product or by-product brings money in; its price is no cost of the audit.
bool hasCost(const Flow &flow)
{
    return flow.resource != Resource::Product && flow.resource != Resource::ByProduct;
}

void add(PartialSum &sum, const PartialSum &part)
{
    sum.value += part.value;
    sum.any = sum.any || part.any;
    sum.complete = sum.complete && part.complete;
}

void add(PartialSum &sum, const std::optional<double> &part, bool complete)
{
    if (part) {
        sum.value += *part;
        sum.any = true;
    }
    sum.complete = sum.complete && part && complete;
}

/// One figure (quantity or cost) of a flow, month by month, and what is known of the whole period.
struct Series {
    std::vector<double> monthly;
    std::vector<bool> covered;
    PartialSum total;

    explicit Series(std::size_t months) : monthly(months, Unknown), covered(months, false) {}

    void take(std::size_t first, std::size_t last, const std::optional<double> &value)
    {
        if (!value)
            return;
        total.value += *value;
        total.any = true;
        std::fill(covered.begin() + static_cast<std::ptrdiff_t>(first),
                  covered.begin() + static_cast<std::ptrdiff_t>(last) + 1, true);
        if (first == last)
            monthly[first] = std::isnan(monthly[first]) ? *value : monthly[first] + *value;
    }
    void close() { total.complete = !covered.empty() && std::find(covered.begin(), covered.end(), false) == covered.end(); }
};

/// Average price from the records that have both quantity and cost.
struct PriceBasis {
    double quantity = 0;
    double cost = 0;
};

/// Shares by tariff period from the records that give all three registers.
struct Registers {
    double normal = 0, offPeak = 0, peak = 0;

    std::optional<TariffShares> shares() const
    {
        const double sum = normal + offPeak + peak;
        if (!(sum > 0))
            return std::nullopt;
        return TariffShares{normal / sum, offPeak / sum, peak / sum};
    }
};

/// One figure of a flow spread over the days of its bills and gathered by calendar month. A month that bills cover by half
/// or more is brought to all of its days; one that they cover less is not known.
class Calendarised
{
public:
    explicit Calendarised(const std::vector<QDate> &months) : m_months(months), m_sum(months.size(), 0), m_days(months.size(), 0) {}

    void take(const FlowRecord &record, const std::optional<double> &value)
    {
        const qint64 length = record.from.daysTo(record.to) + 1;
        if (!value || length <= 0 || length > LongestMonthlyBill)
            return;
        m_crosses = m_crosses || record.from.month() != record.to.month();
        for (std::size_t i = 0; i < m_months.size(); ++i) {
            const QDate last = m_months[i].addMonths(1).addDays(-1);
            const qint64 days = std::max(record.from, m_months[i]).daysTo(std::min(record.to, last)) + 1;
            if (days <= 0)
                continue;
            m_sum[i] += *value * static_cast<double>(days) / static_cast<double>(length);
            m_days[i] += static_cast<double>(days);
        }
    }

    /// Whether any bill lies in two months; where none does, there is nothing to spread.
    bool crosses() const { return m_crosses; }

    std::vector<double> monthly() const
    {
        constexpr double LeastCovered = 0.5;
        std::vector<double> values(m_months.size(), Unknown);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double days = m_months[i].daysInMonth();
            if (m_days[i] >= LeastCovered * days)
                values[i] = m_sum[i] * std::max(1.0, days / m_days[i]);
        }
        return values;
    }

private:
    const std::vector<QDate> &m_months;
    std::vector<double> m_sum;
    std::vector<double> m_days;
    bool m_crosses = false;
};

FlowSummary summariseFlow(const AuditDocument &document, const Flow &flow, const std::vector<QDate> &months)
{
    Series quantity(months.size());
    Series cost(months.size());
    Calendarised calendarQuantity(months);
    Calendarised calendarCost(months);
    PriceBasis price;
    Registers registers;
    for (const FlowRecord &record : document.records) {
        if (record.flowId != flow.id)
            continue;
        calendarQuantity.take(record, record.quantity);
        calendarCost.take(record, record.cost);
        const auto span = monthsCovered(record, months);
        if (!span)
            continue;
        quantity.take(span->first, span->second, record.quantity);
        cost.take(span->first, span->second, record.cost);
        if (record.quantity && record.cost) {
            price.quantity += *record.quantity;
            price.cost += *record.cost;
        }
        if (record.normal && record.offPeak && record.peak) {
            registers.normal += *record.normal;
            registers.offPeak += *record.offPeak;
            registers.peak += *record.peak;
        }
    }
    quantity.close();
    cost.close();

    FlowSummary summary;
    summary.flowId = flow.id;
    summary.quantity = quantity.total;
    summary.cost = cost.total;
    summary.monthlyQuantity = calendarQuantity.crosses() ? calendarQuantity.monthly() : std::move(quantity.monthly);
    summary.monthlyCost = calendarCost.crosses() ? calendarCost.monthly() : std::move(cost.monthly);
    if (price.quantity > 0)
        summary.unitPrice = price.cost / price.quantity;
    if (flow.resource == Resource::Electricity)
        summary.shares = registers.shares();
    return summary;
}

/// Final energy, CO2e and legal TOE of an energy flow.
void addEnergy(FlowSummary &summary, const Flow &flow, const FactorSet &set, EmissionPurpose purpose)
{
    if (!summary.quantity.any)
        return;
    const double amount = summary.quantity.value;
    if (flow.resource == Resource::Electricity) {
        summary.energy = amount;
        if (const auto factor = gridEmission(set))
            summary.emission = amount * *factor;
        summary.biogenic = 0;
    } else {
        if (const auto value = heatingValue(set, flow))
            summary.energy = amount * *value;
        const Fuel *fuel = set.fuel(flow.carrier);
        if (fuel && summary.energy) {
            if (const auto factor = fuelEmission(set, *fuel, purpose))
                summary.emission = *summary.energy * *factor;
            if (const auto factor = biogenicEmission(set, *fuel))
                summary.biogenic = *summary.energy * *factor;
        }
    }
    summary.toe = legalToe(set, flow, amount);
}

/// Sum of a resource's flows in one direction, with those of another kind of unit (litres among kilograms) left out and
/// the sum marked as partial.
PartialSum sumOf(const AuditDocument &document, const BaselineSummary &baseline, std::initializer_list<Resource> resources,
                 FlowDirection direction, std::initializer_list<QuantityKind> kinds)
{
    PartialSum sum;
    for (std::size_t i = 0; i < document.flows.size(); ++i) {
        const Flow &flow = document.flows[i];
        if (flow.direction != direction || std::find(resources.begin(), resources.end(), flow.resource) == resources.end())
            continue;
        const Unit *unit = findUnitByKey(flow.unit);
        if (unit && std::find(kinds.begin(), kinds.end(), unit->kind) != kinds.end())
            add(sum, baseline.flows[i].quantity);
        else
            sum.complete = false;
    }
    return sum;
}

void addIndicator(BaselineSummary &baseline, const char *name, Resource resource, const PartialSum &amount, const char *unit)
{
    if (amount.any)
        baseline.indicators.push_back({name, resource, amount.value / baseline.output.value, unit,
                                       amount.complete && baseline.output.complete});
}

void addIndicators(const AuditDocument &document, BaselineSummary &baseline)
{
    if (!baseline.output.any || !(baseline.output.value > 0))
        return;
    using enum QuantityKind;
    const auto in = FlowDirection::In;
    const auto out = FlowDirection::Out;
    const auto masses = {Mass, YearlyMass};
    const auto volumes = {Volume, YearlyVolume};
    addIndicator(baseline, QT_TRANSLATE_NOOP("report", "Energy"), Resource::Fuel, baseline.energy, "GJ");
    addIndicator(baseline, QT_TRANSLATE_NOOP("report", "Water"), Resource::Water,
                 sumOf(document, baseline, {Resource::Water}, in, volumes), "m3");
    addIndicator(baseline, QT_TRANSLATE_NOOP("report", "Materials"), Resource::Material,
                 sumOf(document, baseline, {Resource::Material}, in, masses), "kg");
    addIndicator(baseline, QT_TRANSLATE_NOOP("report", "Chemicals"), Resource::Chemical,
                 sumOf(document, baseline, {Resource::Chemical}, in, masses), "kg");
    addIndicator(baseline, QT_TRANSLATE_NOOP("report", "CO2e (scope 1 and 2)"), Resource::Other, baseline.emission, "kgCO2e");
    addIndicator(baseline, QT_TRANSLATE_NOOP("report", "Waste water"), Resource::WasteWater,
                 sumOf(document, baseline, {Resource::WasteWater}, out, volumes), "m3");
    addIndicator(baseline, QT_TRANSLATE_NOOP("report", "Waste"), Resource::WasteAvoided,
                 sumOf(document, baseline, {Resource::WasteAvoided, Resource::WasteReused, Resource::WasteRecycled}, out, masses),
                 "kg");
}

const Flow *productOf(const AuditDocument &document)
{
    if (const Flow *chosen = document.flow(document.audit.productFlowId))
        return chosen;
    const auto found = std::find_if(document.flows.begin(), document.flows.end(),
                                    [](const Flow &flow) { return flow.resource == Resource::Product; });
    return found == document.flows.end() ? nullptr : &*found;
}

} // namespace

std::optional<std::pair<std::size_t, std::size_t>> monthsCovered(const FlowRecord &record, const std::vector<QDate> &months)
{
    if (months.empty() || !record.from.isValid() || !record.to.isValid() || record.to < record.from)
        return std::nullopt;
    const auto indexOf = [&](const QDate &day) {
        const QDate &start = months.front();
        return (day.year() - start.year()) * 12 + day.month() - start.month();
    };
    int first = indexOf(record.from);
    int last = indexOf(record.to);
    const qint64 days = record.from.daysTo(record.to) + 1;
    if (days <= LongestMonthlyBill)
        first = last = indexOf(record.from.addDays(days / 2));
    if (first < 0 || last >= static_cast<int>(months.size()))
        return std::nullopt;
    return std::pair{static_cast<std::size_t>(first), static_cast<std::size_t>(last)};
}

const FlowSummary *BaselineSummary::flow(const Id &flowId) const
{
    const auto found = std::find_if(flows.begin(), flows.end(), [&](const FlowSummary &f) { return f.flowId == flowId; });
    return found == flows.end() ? nullptr : &*found;
}

BaselineSummary summariseBaseline(const AuditDocument &document, const FactorSet &set)
{
    BaselineSummary baseline;
    baseline.months = monthsOf(document.audit.periodFrom, document.audit.periodTo);
    for (const Flow &flow : document.flows) {
        FlowSummary summary = summariseFlow(document, flow, baseline.months);
        if (isEnergy(flow)) {
            addEnergy(summary, flow, set, document.audit.purpose);
            add(baseline.energy, summary.energy, summary.quantity.complete);
            add(baseline.emission, summary.emission, summary.quantity.complete);
            add(baseline.biogenic, summary.biogenic, summary.quantity.complete);
            add(baseline.toe, summary.toe, summary.quantity.complete);
        }
        if (hasCost(flow))
            add(baseline.cost, summary.cost);
        baseline.flows.push_back(std::move(summary));
    }
    if (baseline.toe.any && !baseline.months.empty()) {
        const double yearly = baseline.toe.value * 12 / static_cast<double>(baseline.months.size());
        baseline.designatedUser = yearly >= designatedUserThreshold(set);
    }
    baseline.product = productOf(document);
    if (baseline.product)
        baseline.output = baseline.flow(baseline.product->id)->quantity;
    addIndicators(document, baseline);
    return baseline;
}

} // namespace recp
