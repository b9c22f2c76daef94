#include "core/analysis/sensitivity.h"

#include "core/analysis/prices.h"

#include <algorithm>
#include <cmath>

namespace recp {

namespace {

/// Money a year of these outputs at the prices of the result.
std::optional<double> moneyOf(const Calculator &calculator, const std::vector<double> &outputs, const SolutionResult &result)
{
    double money = 0;
    std::size_t effect = 0;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        if (!calculator.outputs[i].effect || std::isnan(result.outputs[i]))
            continue;
        if (effect >= result.effects.size() || !std::isfinite(outputs[i]))
            return std::nullopt;
        money += outputs[i] * result.effects[effect++].unitPrice.value_or(0);
    }
    return money;
}

class Tornado
{
public:
    Tornado(const Audit &audit, const Estimate &estimate, const SolutionResult &result, InvestmentCase base)
        : m_audit(audit), m_estimate(estimate), m_result(result), m_base(std::move(base))
    {
    }

    void addInvestment()
    {
        const double width = defaultUncertainty(m_estimate.investmentKnownAs) * m_base.investment;
        InvestmentCase low = m_base, high = m_base;
        low.investment = std::max(0.0, m_base.investment - width);
        high.investment = m_base.investment + width;
        add(QStringLiteral("investment"), presentValue(low), presentValue(high));
    }

    void addPrices()
    {
        for (const EffectValue &value : m_result.effects) {
            if (!value.money || !(value.priceUncertainty > 0))
                continue;
            const double swing = value.money->expected * value.priceUncertainty;
            add(QStringLiteral("price/") + resourceKey(value.effect.resource), withSaving(m_base.resourceSaving - swing),
                withSaving(m_base.resourceSaving + swing));
        }
    }

    void addInputs(const Calculator &calculator)
    {
        const std::vector<Value> values = valuesOf(calculator, m_estimate.inputs);
        const auto expected = moneyOf(calculator, m_result.outputs, m_result);
        if (!expected || m_estimate.moneyOverride)
            return;
        for (const Contribution &contribution : m_result.contributions) {
            const auto index = static_cast<std::size_t>(calculator.inputIndex(contribution.input));
            const InputSpread spread = spreadOf(calculator, index, values, m_estimate.inputs);
            const auto at = [&](double si) -> std::optional<double> {
                std::vector<Value> moved = values;
                moved[index].si = si;
                const auto money = moneyOf(calculator, calculator.evaluateUnchecked(moved), m_result);
                return money ? std::optional(withSaving(m_base.resourceSaving + *money - *expected)) : std::nullopt;
            };
            const auto low = at(spread.low);
            const auto high = at(spread.high);
            if (low && high)
                add(contribution.input, *low, *high);
        }
    }

    std::vector<TornadoBar> widest(std::size_t count)
    {
        std::stable_sort(m_bars.begin(), m_bars.end(), [](const TornadoBar &a, const TornadoBar &b) {
            return std::abs(a.high - a.low) > std::abs(b.high - b.low);
        });
        if (m_bars.size() > count)
            m_bars.resize(count);
        return std::move(m_bars);
    }

private:
    double presentValue(const InvestmentCase &c) const { return netPresentValue(cashFlow(c), m_audit.discountRate); }
    double withSaving(double saving) const
    {
        InvestmentCase moved = m_base;
        moved.resourceSaving = saving;
        return presentValue(moved);
    }
    void add(const QString &input, double low, double high)
    {
        if (std::isfinite(low) && std::isfinite(high) && low != high)
            m_bars.push_back({input, low, high});
    }

    const Audit &m_audit;
    const Estimate &m_estimate;
    const SolutionResult &m_result;
    InvestmentCase m_base;
    std::vector<TornadoBar> m_bars;
};

} // namespace

std::optional<InvestmentCase> investmentCase(const Audit &audit, const Estimate &estimate, const SolutionResult &result)
{
    if (!result.netMoney || !estimate.investment || !estimate.life || !(*estimate.life > 0))
        return std::nullopt;
    const double resources = result.money ? result.money->expected : 0;
    return InvestmentCase{.investment = *estimate.investment,
                          .resourceSaving = resources,
                          .fixedSaving = result.netMoney->expected - resources,
                          .life = *estimate.life,
                          .escalation = audit.priceEscalation,
                          .taxRate = audit.taxRate,
                          .terms = estimate.terms};
}

std::vector<TornadoBar> tornado(const Audit &audit, const Solution &solution, const Estimate &estimate,
                                const SolutionResult &result, std::size_t count)
{
    const auto base = investmentCase(audit, estimate, result);
    if (!base)
        return {};
    Tornado bars(audit, estimate, result, *base);
    bars.addInvestment();
    bars.addPrices();
    if (const Calculator *calculator = findCalculator(solution.calculator); calculator && !result.outputs.empty())
        bars.addInputs(*calculator);
    return bars.widest(count);
}

} // namespace recp
