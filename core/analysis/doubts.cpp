#include "core/analysis/doubts.h"

#include "core/analysis/equipment_energy.h"
#include "core/analysis/interaction.h"
#include "core/analysis/tariff.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace recp {

namespace {

constexpr double HoursOfAYear = 8760;
constexpr double SecondsOfAnHour = 3600;
constexpr double LargestShareOfAnEndUse = 0.60;
constexpr double Week = 7 / 365.25;              // years
constexpr double OverrideTolerance = 0.10;       // of the derived value
constexpr double RegisterTolerance = 0.01;       // of the quantity
constexpr double OutOfLine = 3;                  // times the median month
constexpr double ExplainedAtMost = 1.10;         // of the bill, by the equipment
constexpr double ExplainedAtLeast = 0.50;
// Energy that costs less or more than this for the CO2e it stands for: coal at 1.5 million VND/t gives about 0.7 million
// VND per tonne of CO2, electricity at the peak tariff about 5.5 million.
constexpr double LeastMoneyPerKilogram = 200;    // VND/kg CO2e
constexpr double MostMoneyPerKilogram = 20'000;

bool leavesTheFactory(Resource resource)
{
    switch (resource) {
    case Resource::Product:
    case Resource::ByProduct:
    case Resource::WasteWater:
    case Resource::WasteWaterLoad:
    case Resource::WasteAvoided:
    case Resource::WasteReused:
    case Resource::WasteRecycled:
        return true;
    default:
        return false;
    }
}

bool isEnergy(const EffectValue &value)
{
    return value.effect.resource == Resource::Electricity || value.effect.resource == Resource::Fuel;
}

/// One list of doubts, filled check by check.
class Doubts
{
public:
    Doubts(const AuditDocument &document, const AuditResults &results, const FactorSet &set)
        : m_document(document), m_results(results), m_set(set)
    {
    }

    std::vector<Issue> all()
    {
        checkEnterprise();
        for (std::size_t i = 0; i < m_document.flows.size(); ++i)
            checkFlow(m_document.flows[i], m_results.baseline.flows[i]);
        checkRegisters();
        checkEquipment();
        checkMeasurements();
        for (std::size_t i = 0; i < m_document.solutions.size(); ++i) {
            const Estimate *estimate = m_document.estimateOf(m_document.solutions[i].id);
            if (estimate && countsInTotals(m_document.solutions[i]))
                checkSolution(m_document.solutions[i], *estimate, m_results.solutions[i]);
        }
        checkEndUses();
        return std::move(m_issues);
    }

private:
    void doubt(Step step, const char *sentence, QStringList arguments, const Id &subject, const char *field)
    {
        m_issues.push_back({Issue::Level::Doubt, step, sentence, std::move(arguments), subject, QString::fromLatin1(field)});
    }

    void checkEnterprise()
    {
        const auto hours = m_document.enterprise.operatingHours;
        if (hours && *hours > HoursOfAYear * SecondsOfAnHour * (1 + 1e-9))
            doubt(Step::Enterprise, QT_TRANSLATE_NOOP("issues", "The operating hours are more than the 8,760 of a year."), {},
                  m_document.enterprise.id, "operating_hours");
    }

    /// ISO 50002: a reading says with what and when it was taken.
    void checkMeasurements()
    {
        for (const Measurement &measurement : m_document.measurements) {
            if (measurement.instrument.isEmpty())
                doubt(Step::Equipment, QT_TRANSLATE_NOOP("issues", "The measurement “%1” does not say with which instrument it was taken."),
                      {measurement.what}, measurement.id, "instrument");
            if (!measurement.when.isValid())
                doubt(Step::Equipment, QT_TRANSLATE_NOOP("issues", "The measurement “%1” does not say when it was taken."), {measurement.what},
                      measurement.id, "when");
        }
    }

    void checkFlow(const Flow &flow, const FlowSummary &summary)
    {
        if (leavesTheFactory(flow.resource) && flow.direction == FlowDirection::In)
            doubt(Step::Baseline, QT_TRANSLATE_NOOP("issues", "%1: does it come in or go out? Products and waste mostly go out."),
                  {flow.name}, flow.id, "direction");
        if (flow.resource == Resource::Electricity && summary.unitPrice)
            checkElectricityPrice(flow, *summary.unitPrice);
        checkMonths(flow, summary);
    }

    void checkElectricityPrice(const Flow &flow, double price)
    {
        const Audit &audit = m_document.audit;
        if (audit.currency != QLatin1String("VND"))
            return;
        const auto &voltages = tariffVoltages();
        const QString low = audit.voltage.isEmpty() ? QString::fromLatin1(voltages.back().key) : audit.voltage;
        const QString high = audit.voltage.isEmpty() ? QString::fromLatin1(voltages.front().key) : audit.voltage;
        const auto least = electricityPrice(m_set, low, TariffPeriod::OffPeak);
        const auto most = electricityPrice(m_set, high, TariffPeriod::Peak);
        if (!least || !most)
            return;
        // The set's tariff may be a year or two newer than the bills: a tenth more on either side.
        const double vat = audit.vatBasis == VatBasis::Included ? 1 + audit.vatRate : 1;
        if (price < 0.9 * *least * vat || price > 1.1 * *most * vat)
            doubt(Step::Baseline,
                  QT_TRANSLATE_NOOP("issues", "%1: its average price lies outside the tariff; check the unit, the cost and the VAT basis."),
                  {flow.name}, flow.id, "cost");
    }

    void checkMonths(const Flow &flow, const FlowSummary &summary)
    {
        std::vector<double> months;
        std::copy_if(summary.monthlyQuantity.begin(), summary.monthlyQuantity.end(), std::back_inserter(months),
                     [](double value) { return std::isfinite(value) && value > 0; });
        if (months.size() < 4)
            return;
        const auto middle = months.begin() + static_cast<std::ptrdiff_t>(months.size() / 2);
        std::nth_element(months.begin(), middle, months.end());
        const double median = *middle;
        for (std::size_t i = 0; i < summary.monthlyQuantity.size(); ++i) {
            const double value = summary.monthlyQuantity[i];
            if (value > OutOfLine * median || (value > 0 && value < median / (OutOfLine * OutOfLine)))
                doubt(Step::Baseline, QT_TRANSLATE_NOOP("issues", "%1: %2 is far from the other months."),
                      {flow.name, m_results.baseline.months[i].toString(QStringLiteral("MM/yyyy"))}, flow.id, "quantity");
        }
    }

    void checkRegisters()
    {
        QList<Id> told;
        for (const FlowRecord &record : m_document.records) {
            if (!record.quantity || !record.normal || !record.offPeak || !record.peak || told.contains(record.flowId))
                continue;
            const double sum = *record.normal + *record.offPeak + *record.peak;
            if (std::abs(sum - *record.quantity) <= RegisterTolerance * std::abs(*record.quantity))
                continue;
            told += record.flowId;
            if (const Flow *flow = m_document.flow(record.flowId))
                doubt(Step::Baseline, QT_TRANSLATE_NOOP("issues", "%1: in %2 the normal, off-peak and peak registers do not add up to the quantity."),
                      {flow->name, record.from.toString(QStringLiteral("MM/yyyy"))}, flow->id, "quantity");
        }
    }

    void checkEquipment()
    {
        for (const Equipment &equipment : m_document.equipment) {
            if (equipment.hours && *equipment.hours > HoursOfAYear * SecondsOfAnHour * (1 + 1e-9))
                doubt(Step::Equipment, QT_TRANSLATE_NOOP("issues", "%1 runs more than the 8,760 hours of a year."), {equipment.name},
                      equipment.id, "hours");
        }
        for (const EnergyReconciliation &sum : reconcileEquipment(m_document, m_results.baseline)) {
            const auto share = sum.share();
            const QString name = m_document.flow(sum.flowId)->name;
            if (share && *share > ExplainedAtMost)
                doubt(Step::Equipment,
                      QT_TRANSLATE_NOOP("issues", "%1: the equipment would take more than the bills say: check powers, loads and hours."),
                      {name}, {}, "equipment");
            else if (share && !sum.systems.empty() && sum.unknown == 0 && *share < ExplainedAtLeast)
                doubt(Step::Equipment, QT_TRANSLATE_NOOP("issues", "%1: the equipment explains less than half of the bill."), {name}, {},
                      "equipment");
        }
    }

    void checkSolution(const Solution &solution, const Estimate &estimate, const SolutionResult &result)
    {
        const auto ask = [&](const char *sentence, const char *field) {
            doubt(Step::Solutions, sentence, {shortNameOf(solution)}, solution.id, field);
        };
        checkHours(solution, estimate);
        if (result.payback && result.investment && *result.investment > 0 && *result.payback < Week)
            ask(QT_TRANSLATE_NOOP("issues", "%1 pays back within a week: check the investment's unit and the saving."), "investment");
        if (differs(estimate.moneyOverride, result.derivedMoney))
            ask(QT_TRANSLATE_NOOP("issues", "%1: the typed saving in money does not follow from what it saves and the prices."), "form");
        if (differs(estimate.emissionOverride, result.derivedEmission))
            ask(QT_TRANSLATE_NOOP("issues", "%1: the typed CO2e does not follow from what it saves and the factors."), "form");
        const bool onlyEnergy = !result.effects.empty() && std::all_of(result.effects.begin(), result.effects.end(), isEnergy);
        if (onlyEnergy && result.money && result.emission && result.emission->expected > 0
            && m_document.audit.currency == QLatin1String("VND")) {
            const double ratio = result.money->expected / result.emission->expected;
            if (ratio < LeastMoneyPerKilogram || ratio > MostMoneyPerKilogram)
                ask(QT_TRANSLATE_NOOP("issues", "%1: its money and its CO2e do not fit together."), "form");
        }
    }

    static bool differs(const std::optional<Override> &typed, const std::optional<double> &derived)
    {
        return typed && derived && std::abs(typed->value - *derived) > OverrideTolerance * std::abs(*derived);
    }

    void checkHours(const Solution &solution, const Estimate &estimate)
    {
        const Calculator *calculator = findCalculator(solution.calculator);
        for (const EstimateInput &input : estimate.inputs) {
            const int index = calculator ? calculator->inputIndex(input.key) : -1;
            const bool isHours = index >= 0 && calculator->inputs[static_cast<std::size_t>(index)].kind == QuantityKind::YearlyTime;
            if (isHours && input.si > HoursOfAYear * SecondsOfAnHour * (1 + 1e-9))
                doubt(Step::Solutions, QT_TRANSLATE_NOOP("issues", "%1: more than the 8,760 hours of a year."), {shortNameOf(solution)},
                      solution.id, input.key.toLatin1().constData());
        }
    }

    void checkEndUses()
    {
        for (const EndUseTotal &total : m_results.endUses) {
            for (const Id &id : total.solutions)
                checkShare(total, *m_document.solution(id));
        }
    }

    void checkShare(const EndUseTotal &total, const Solution &solution)
    {
        const SolutionResult *result = m_results.solution(solution.id);
        for (const EffectValue &value : result->effects) {
            if (value.effect.resource != total.resource || !(value.effect.saving.expected > LargestShareOfAnEndUse * total.use))
                continue;
            doubt(Step::Solutions, QT_TRANSLATE_NOOP("issues", "%1 would save more than 60 % of what its end use takes of “%2”."),
                  {shortNameOf(solution), m_document.flow(total.flowId)->name}, solution.id, "form");
            return;
        }
    }

    const AuditDocument &m_document;
    const AuditResults &m_results;
    const FactorSet &m_set;
    std::vector<Issue> m_issues;
};

} // namespace

std::vector<Issue> doubtsOf(const AuditDocument &document, const AuditResults &results, const FactorSet &set)
{
    return Doubts(document, results, set).all();
}

} // namespace recp
