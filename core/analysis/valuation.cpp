#include "core/analysis/emissions.h"
#include "core/analysis/finance.h"
#include "core/analysis/prices.h"
#include "core/analysis/results.h"
#include "core/analysis/sensitivity.h"
#include "core/analysis/uncertainty.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace recp {

namespace {

/// Relative 90 % half-width of an emission factor of combustion CO2 or of the grid: IPCC 2006 Guidelines, vol. 2,
/// section 2.4 (fuel CO2 below 5 %, published grid averages alike).
constexpr double EmissionFactorUncertainty = 0.05;

/// kg CO2e per SI unit of an effect. Empty: this resource has none inside the factory (scope 1 and 2), or its factor is
/// missing.
std::optional<double> emissionFactor(const FactorSet &set, const Effect &effect, EmissionPurpose purpose)
{
    switch (effect.resource) {
    case Resource::Electricity:
        return gridEmission(set);
    case Resource::Fuel:
        if (const Fuel *fuel = set.fuel(effect.carrier))
            return fuelEmission(set, *fuel, purpose);
        return std::nullopt;
    case Resource::Refrigerant:
        return refrigerantGwp(set, effect.carrier, purpose);
    default:
        return std::nullopt;
    }
}

bool emits(Resource resource)
{
    return resource == Resource::Electricity || resource == Resource::Fuel || resource == Resource::Refrigerant;
}

/// Resources whose money is not asked for: a peak or a reactive saving has a price only where a contract says so, steam and
/// air are paid for as fuel and electricity.
bool priceIsExpected(Resource resource)
{
    return !isMadeOnSite(resource) && resource != Resource::PeakPower && resource != Resource::ReactiveEnergy;
}

void addProduct(std::vector<double> &sum, const std::vector<double> &amounts, const std::vector<double> &factors, double factor)
{
    sum.resize(amounts.size(), 0);
    for (std::size_t i = 0; i < amounts.size(); ++i)
        sum[i] += amounts[i] * factors[i] * factor;
}

std::vector<double> product(const std::vector<double> &amounts, const std::vector<double> &factors, double factor)
{
    std::vector<double> result;
    addProduct(result, amounts, factors, factor);
    return result;
}

Issue issue(Issue::Level level, const char *sentence, QStringList arguments, const Id &subject, const char *field)
{
    return {level, Step::Solutions, sentence, std::move(arguments), subject, QString::fromLatin1(field)};
}

void sumMoney(SolutionResult &result)
{
    double expected = 0;
    for (const EffectValue &value : result.effects) {
        if (value.money)
            expected += value.money->expected;
    }
    if (!result.moneyDraws.empty())
        result.money = rangeOf(expected, result.moneyDraws);
    expected = 0;
    for (const EffectValue &value : result.effects) {
        if (value.emission)
            expected += value.emission->expected;
    }
    if (!result.emissionDraws.empty())
        result.emission = rangeOf(expected, result.emissionDraws);
}

void applyOverrides(SolutionResult &result, const Estimate &estimate)
{
    if (estimate.emissionOverride) {
        if (result.emission)
            result.derivedEmission = result.emission->expected;
        result.emission = Range::exact(estimate.emissionOverride->value);
        result.emissionDraws.assign(Draws, estimate.emissionOverride->value);
        result.emissionComplete = true;
    }
    if (estimate.moneyOverride) {
        if (result.money)
            result.derivedMoney = result.money->expected;
        result.money = Range::exact(estimate.moneyOverride->value);
        result.moneyDraws.assign(Draws, estimate.moneyOverride->value);
        result.moneyComplete = true;
    }
}

/// Money after O&M and other savings; both are taken as they were given.
void addFixedMoney(SolutionResult &result, const Estimate &estimate)
{
    if (estimate.otherSaving && !result.money) {
        result.money = Range::exact(0);
        result.moneyDraws.assign(Draws, 0);
    }
    if (!result.money)
        return;
    const double fixed = estimate.otherSaving.value_or(0) - estimate.operatingCost.value_or(0);
    result.netMoney = Range{result.money->expected + fixed, result.money->low + fixed, result.money->high + fixed};
    for (double &draw : result.moneyDraws)
        draw += fixed;
}

void addFinance(SolutionResult &result, const Audit &audit, const Solution &solution, const Estimate &estimate)
{
    result.investment = estimate.investment;
    if (!result.netMoney || !result.investment)
        return;
    const double investment = *result.investment;
    const Range &net = *result.netMoney;
    result.payback = simplePayback(investment, net.expected);
    if (result.payback) {
        const double infinite = std::numeric_limits<double>::infinity();
        result.paybackRange = Range{*result.payback, simplePayback(investment, net.high).value_or(infinite),
                                    simplePayback(investment, net.low).value_or(infinite)};
    }
    const auto terms = investmentCase(audit, estimate, result);
    if (!terms)
        return;
    const double rate = audit.discountRate;
    const std::vector<double> flow = cashFlow(*terms);
    const std::vector<double> rates = internalRatesOfReturn(flow);
    result.npv = netPresentValue(flow, rate);
    if (rates.size() == 1)
        result.irr = rates.front();
    result.severalRates = rates.size() > 1;
    result.discountedPayback = discountedPayback(flow, rate);
    result.cumulativeCash = cumulative(flow);
    if (result.mainEffect >= 0)
        result.costOfConserved =
            costOfConserved(investment, std::max(0.0, -terms->fixedSaving), rate, terms->life,
                            result.effects[static_cast<std::size_t>(result.mainEffect)].effect.saving.expected);
    if (result.emission)
        result.abatementCost = abatementCost(investment, net.expected, rate, terms->life, result.emission->expected);
    result.tornado = tornado(audit, solution, estimate, result);
}

int mainEffectOf(const SolutionResult &result)
{
    int best = result.effects.empty() ? -1 : 0;
    double worth = -1;
    for (std::size_t i = 0; i < result.effects.size(); ++i) {
        const auto &money = result.effects[i].money;
        if (money && std::abs(money->expected) > worth) {
            worth = std::abs(money->expected);
            best = static_cast<int>(i);
        }
    }
    return best;
}

void addIssues(SolutionResult &result, const Solution &solution, const Estimate &estimate)
{
    const Id &id = solution.id;
    if (result.error) {
        result.issues.push_back(issue(Issue::Level::Missing, result.error->sentence, result.error->arguments, id, "form"));
        Issue &refused = result.issues.back();
        refused.context = "errors";
        refused.about = shortNameOf(solution);
        const Calculator *calculator = findCalculator(solution.calculator);
        if (calculator && !refused.arguments.isEmpty() && calculator->inputIndex(refused.arguments.front()) >= 0) {
            refused.field = refused.arguments.front();
            refused.calculator = solution.calculator;
        }
    } else if (result.effects.empty() && !estimate.otherSaving && !estimate.moneyOverride) {
        result.issues.push_back(issue(Issue::Level::Missing,
                                      QT_TRANSLATE_NOOP("issues", "%1: no saving yet."), {shortNameOf(solution)}, id, "form"));
    }
    if (!estimate.investment)
        result.issues.push_back(issue(Issue::Level::Missing,
                                      QT_TRANSLATE_NOOP("issues", "%1: no investment yet."), {shortNameOf(solution)}, id, "investment"));
    if (solution.calculator == QLatin1String("direct_estimate") && !estimate.effects.empty() && estimate.directReason.isEmpty())
        result.issues.push_back(issue(Issue::Level::Missing,
                                      QT_TRANSLATE_NOOP("issues", "%1: a direct estimate needs its reason."), {shortNameOf(solution)}, id, "direct_reason"));
}

/// The price of an effect; of one that the bill counts as electricity, as that.
std::optional<UnitPrice> priceOfEffect(const AuditDocument &document, const BaselineSummary &baseline, const FactorSet &set,
                                       const Estimate &estimate, const EffectDraws &draws, std::size_t i)
{
    const Effect &effect = draws.effects[i];
    if (i >= draws.worth.size() || std::isnan(draws.worth[i]))
        return priceOf(document, baseline, set, estimate, effect);
    auto price = priceOf(document, baseline, set, estimate, {.resource = Resource::Electricity});
    if (price)
        price->price *= draws.worth[i];
    return price;
}

/// All of it in one tariff period.
TariffShares sharesOf(TariffPeriod period)
{
    return {period == TariffPeriod::Normal ? 1.0 : 0.0, period == TariffPeriod::OffPeak ? 1.0 : 0.0,
            period == TariffPeriod::Peak ? 1.0 : 0.0};
}

} // namespace

std::vector<Value> valuesOf(const Calculator &calculator, const std::vector<EstimateInput> &inputs)
{
    std::vector<Value> values = calculator.blankValues();
    for (const EstimateInput &input : inputs) {
        const int index = calculator.inputIndex(input.key);
        if (index < 0)
            continue;
        Value &value = values[static_cast<std::size_t>(index)];
        if (calculator.inputs[static_cast<std::size_t>(index)].kind == QuantityKind::Choice) {
            const int choice = calculator.choiceIndex(index, input.choice);
            value.si = choice < 0 ? value.si : choice;
        } else {
            value.si = input.si;
            value.list = input.list;
        }
    }
    return values;
}

EffectDraws computeEffects(const Solution &solution, const Estimate &estimate)
{
    EffectDraws draws;
    const QString owner = toText(solution.id);
    const Calculator *calculator = findCalculator(solution.calculator);
    if (!calculator) {
        draws.effects = estimate.effects;
        for (std::size_t i = 0; i < draws.effects.size(); ++i)
            draws.samples.push_back(drawRange(QStringLiteral("%1/effect/%2").arg(owner).arg(i), draws.effects[i].saving));
    } else {
        const std::vector<Value> values = valuesOf(*calculator, estimate.inputs);
        auto evaluated = calculator->evaluate(values);
        if (!evaluated) {
            draws.error = evaluated.error();
            return draws;
        }
        Propagation propagation = propagate(*calculator, values, estimate.inputs, owner);
        for (std::size_t i = 0; i < calculator->outputs.size(); ++i) {
            const OutputDefinition &output = calculator->outputs[i];
            if (!output.effect || std::isnan(propagation.expected[i]))
                continue;
            Effect effect;
            effect.resource = *output.effect;
            if (output.carrierInput) {
                const auto input = static_cast<std::size_t>(calculator->inputIndex(QString::fromUtf8(output.carrierInput)));
                const auto choice = static_cast<std::size_t>(values[input].si);
                effect.carrier = QString::fromUtf8(calculator->inputs[input].choices[choice].key);
            }
            if (output.carrier)
                effect.carrier = QString::fromUtf8(output.carrier);
            if (output.period)
                effect.shares = sharesOf(*output.period);
            effect.saving = rangeOf(propagation.expected[i], propagation.samples[i]);
            draws.effects.push_back(effect);
            draws.contributions.push_back(propagation.contributions(i));
            draws.samples.push_back(std::move(propagation.samples[i]));
            const int worth = output.worthOutput ? calculator->outputIndex(QString::fromUtf8(output.worthOutput)) : -1;
            draws.worth.push_back(worth < 0 ? std::numeric_limits<double>::quiet_NaN()
                                            : propagation.expected[static_cast<std::size_t>(worth)]);
        }
        draws.outputs = std::move(propagation.expected);
    }
    for (Effect &effect : draws.effects) {
        if (effect.resource == Resource::Electricity && estimate.shares && !effect.shares)
            effect.shares = estimate.shares;
    }
    return draws;
}

std::vector<Effect> effectsToKeep(const Solution &solution, const Estimate &estimate)
{
    if (!findCalculator(solution.calculator))
        return estimate.effects;
    EffectDraws draws = computeEffects(solution, estimate);
    return draws.error ? estimate.effects : draws.effects;
}

SolutionResult valueSolution(const AuditDocument &document, const BaselineSummary &baseline, const FactorSet &set,
                             const Solution &solution, const Estimate &estimate)
{
    SolutionResult result;
    result.solutionId = solution.id;
    EffectDraws draws = computeEffects(solution, estimate);
    result.outputs = std::move(draws.outputs);
    result.error = draws.error;
    for (std::size_t i = 0; i < draws.effects.size(); ++i) {
        const Effect &effect = draws.effects[i];
        const std::vector<double> &samples = draws.samples[i];
        EffectValue value;
        value.effect = effect;
        if (const auto price = priceOfEffect(document, baseline, set, estimate, draws, i)) {
            const std::vector<double> factors = drawFactors(price->stream, price->uncertainty);
            value.unitPrice = price->price;
            value.priceUncertainty = price->uncertainty;
            value.priceSource = price->source;
            value.money = rangeOf(effect.saving.expected * price->price, product(samples, factors, price->price));
            addProduct(result.moneyDraws, samples, factors, price->price);
        } else if (priceIsExpected(effect.resource)) {
            result.moneyComplete = false;
            result.issues.push_back(issue(Issue::Level::Missing,
                                          effect.shares ? QT_TRANSLATE_NOOP("issues", "%1: the saving by tariff period has no price; choose the audit's voltage.")
                                                        : QT_TRANSLATE_NOOP("issues", "%1: a saved resource has no price; enter its cost in the baseline or its price with the solution."),
                                          {shortNameOf(solution)}, solution.id, "form"));
        }
        if (const auto factor = emissionFactor(set, effect, document.audit.purpose)) {
            const std::vector<double> factors =
                drawFactors(QStringLiteral("emission/") + resourceKey(effect.resource) + effect.carrier, EmissionFactorUncertainty);
            value.emission = rangeOf(effect.saving.expected * *factor, product(samples, factors, *factor));
            addProduct(result.emissionDraws, samples, factors, *factor);
        } else if (emits(effect.resource)) {
            result.emissionComplete = false;
            result.issues.push_back(issue(Issue::Level::Missing,
                                          QT_TRANSLATE_NOOP("issues", "%1: CO2e is not computed; choose which fuel or refrigerant it is."),
                                          {shortNameOf(solution)}, solution.id, "form"));
        }
        result.effects.push_back(std::move(value));
    }
    sumMoney(result);
    result.mainEffect = mainEffectOf(result);
    if (result.mainEffect >= 0) {
        const auto main = static_cast<std::size_t>(result.mainEffect);
        result.samples = std::move(draws.samples[main]);
        if (main < draws.contributions.size())
            result.contributions = std::move(draws.contributions[main]);
        result.grade = dataQualityGrade(result.effects[main].effect.saving);
    }
    applyOverrides(result, estimate);
    addFixedMoney(result, estimate);
    addFinance(result, document.audit, solution, estimate);
    addIssues(result, solution, estimate);
    return result;
}

} // namespace recp
