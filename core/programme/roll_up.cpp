#include "core/programme/roll_up.h"

namespace recp
{

namespace
{

void addResult(YearlySavings &sum, const SolutionResult &result, const QString &currency)
{
    ++sum.solutions;
    for (const EffectValue &value : result.effects) {
        const double saving = value.effect.saving.expected;
        if (value.effect.resource == Resource::Electricity)
            sum.electricity += saving;
        else if (value.effect.resource == Resource::Fuel)
            sum.fuel += saving;
        else if (value.effect.resource == Resource::Water)
            sum.water += saving;
    }
    if (result.emission)
        sum.emission += result.emission->expected;
    if (!result.emission || !result.emissionComplete)
        ++sum.withoutEmission;
    if (result.netMoney)
        sum.money[currency] += result.netMoney->expected;
    if (!result.netMoney || !result.moneyComplete)
        ++sum.withoutMoney;
    if (result.investment)
        sum.investment[currency] += *result.investment;
}

} // namespace

void RollUp::add(const AuditDocument &document, const AuditResults &results)
{
    m_enterprises.insert(document.enterprise.id);
    ++m_audits;
    for (const Solution &solution : document.solutions) {
        const SolutionResult *result = results.solution(solution.id);
        Entry entry{solution.status, document.audit.currency, result ? *result : SolutionResult{}};
        entry.result.samples.clear(); // draws are large and no sum needs them
        entry.result.moneyDraws.clear();
        entry.result.emissionDraws.clear();
        m_solutions[solution.id] = std::move(entry);
    }
}

RollUpTotals RollUp::totals() const
{
    RollUpTotals totals;
    totals.enterprises = static_cast<int>(m_enterprises.size());
    totals.audits = m_audits;
    for (const auto &[id, entry] : m_solutions) {
        addResult(totals.proposed, entry.result, entry.currency);
        if (countsAsImplemented(entry.status))
            addResult(totals.implemented, entry.result, entry.currency);
        if (entry.status == SolutionStatus::Verified)
            ++totals.verified;
    }
    return totals;
}

} // namespace recp
