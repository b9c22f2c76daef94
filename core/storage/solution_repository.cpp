#include "core/storage/solution_repository.h"

#include "core/storage/json_columns.h"

namespace recp {

using namespace sql;

namespace {

SolutionStatus status(const QVariant &value)
{
    return fromKey<SolutionStatus>(value.toString()).value_or(SolutionStatus::Identified);
}

std::optional<Override> overrideOf(const QVariant &value, const QVariant &reason)
{
    if (value.isNull())
        return std::nullopt;
    return Override{value.toDouble(), reason.toString()};
}

Estimate readEstimate(const QSqlQuery &q)
{
    Estimate e;
    e.id = toId(q.value(0));
    e.solutionId = toId(q.value(1));
    e.auditId = toId(q.value(2));
    e.inputs = columns::toInputs(q.value(3).toString());
    e.effects = columns::toEffects(q.value(4).toString());
    e.directReason = q.value(5).toString();
    e.shares = columns::toShares(q.value(6).toString());
    e.situation = q.value(7).toString();
    e.proposal = q.value(8).toString();
    e.investment = toNumber(q.value(9));
    e.investmentKnownAs = fromKey<KnownAs>(q.value(10).toString()).value_or(KnownAs::Estimated);
    e.operatingCost = toNumber(q.value(11));
    e.otherSaving = toNumber(q.value(12));
    e.otherSavingReason = q.value(13).toString();
    e.life = toNumber(q.value(14));
    e.moneyOverride = overrideOf(q.value(15), q.value(16));
    e.emissionOverride = overrideOf(q.value(17), q.value(18));
    e.terms = columns::toTerms(q.value(19).toString());
    e.prices = columns::toPrices(q.value(20).toString());
    return e;
}

std::optional<double> valueOf(const std::optional<Override> &override)
{
    return override ? std::optional(override->value) : std::nullopt;
}

QString reasonOf(const std::optional<Override> &override)
{
    return override ? override->reason : QString();
}

} // namespace

Result<void> SolutionRepository::save(const Solution &s)
{
    return upsert(m_db, "solution", s.id,
                  {{"enterprise_id", id(s.enterpriseId)},
                   {"code", text(s.code)},
                   {"title", text(s.title)},
                   {"category", text(s.category)},
                   {"system", text(s.system)},
                   {"calculator", text(s.calculator)},
                   {"status", key(s.status)},
                   {"responsible", text(s.responsible)},
                   {"due", date(s.due)},
                   {"actual_investment", number(s.actualInvestment)},
                   {"position", s.position},
                   {"excludes", columns::fromIds(s.excludes)},
                   {"prerequisites", columns::fromIds(s.prerequisites)},
                   {"photos", columns::fromTexts(s.photos)}});
}

Result<void> SolutionRepository::save(const Estimate &e)
{
    return upsert(m_db, "estimate", e.id,
                  {{"solution_id", id(e.solutionId)},
                   {"audit_id", id(e.auditId)},
                   {"inputs", columns::fromInputs(e.inputs)},
                   {"effects", columns::fromEffects(e.effects)},
                   {"direct_reason", text(e.directReason)},
                   {"shares", text(columns::fromShares(e.shares))},
                   {"situation", text(e.situation)},
                   {"proposal", text(e.proposal)},
                   {"investment", number(e.investment)},
                   {"investment_known_as", key(e.investmentKnownAs)},
                   {"operating_cost", number(e.operatingCost)},
                   {"other_saving", number(e.otherSaving)},
                   {"other_saving_reason", text(e.otherSavingReason)},
                   {"life", number(e.life)},
                   {"money_override", number(valueOf(e.moneyOverride))},
                   {"money_reason", text(reasonOf(e.moneyOverride))},
                   {"emission_override", number(valueOf(e.emissionOverride))},
                   {"emission_reason", text(reasonOf(e.emissionOverride))},
                   {"terms", columns::fromTerms(e.terms)},
                   {"prices", columns::fromPrices(e.prices)}});
}

Result<void> SolutionRepository::save(const ImplementationEvent &e)
{
    return upsert(m_db, "implementation_event", e.id,
                  {{"solution_id", id(e.solutionId)},
                   {"date", date(e.date)},
                   {"status", key(e.status)},
                   {"who", text(e.who)},
                   {"reason", text(e.reason)},
                   {"actual_investment", number(e.actualInvestment)},
                   {"evidence", text(e.evidence)}});
}

Result<std::vector<Solution>> SolutionRepository::solutions(const Id &auditId) const
{
    auto query = run(m_db,
                     QStringLiteral("SELECT s.id, s.enterprise_id, s.code, s.title, s.category, s.system, s.calculator, s.status, "
                                    "s.responsible, s.due, s.actual_investment, s.position, s.excludes, s.prerequisites, s.photos FROM solution s "
                                    "JOIN estimate e ON e.solution_id = s.id WHERE e.audit_id = ? ORDER BY s.position, s.id"),
                     {id(auditId)});
    if (!query)
        return query.error();
    std::vector<Solution> solutions;
    while (query->next()) {
        const QSqlQuery &q = *query;
        solutions.push_back({toId(q.value(0)), toId(q.value(1)), q.value(2).toString(), q.value(3).toString(),
                             q.value(4).toString(), q.value(5).toString(), q.value(6).toString(), status(q.value(7)),
                             q.value(8).toString(), toDate(q.value(9)), toNumber(q.value(10)), q.value(11).toInt(),
                             columns::toIds(q.value(12).toString()), columns::toIds(q.value(13).toString()),
                             columns::toTexts(q.value(14).toString())});
    }
    return solutions;
}

Result<std::vector<Estimate>> SolutionRepository::estimates(const Id &auditId) const
{
    auto query = run(m_db,
                     QStringLiteral("SELECT e.id, e.solution_id, e.audit_id, e.inputs, e.effects, e.direct_reason, e.shares, e.situation, "
                                    "e.proposal, e.investment, e.investment_known_as, e.operating_cost, e.other_saving, "
                                    "e.other_saving_reason, e.life, e.money_override, e.money_reason, e.emission_override, "
                                    "e.emission_reason, e.terms, e.prices FROM estimate e JOIN solution s ON s.id = e.solution_id WHERE e.audit_id = ? "
                                    "ORDER BY s.position, s.id"),
                     {id(auditId)});
    if (!query)
        return query.error();
    std::vector<Estimate> estimates;
    while (query->next())
        estimates.push_back(readEstimate(*query));
    return estimates;
}

Result<std::vector<ImplementationEvent>> SolutionRepository::events(const Id &auditId) const
{
    auto query = run(m_db,
                     QStringLiteral("SELECT v.id, v.solution_id, v.date, v.status, v.who, v.reason, v.actual_investment, v.evidence "
                                    "FROM implementation_event v JOIN estimate e ON e.solution_id = v.solution_id "
                                    "WHERE e.audit_id = ? ORDER BY v.date, v.rowid"),
                     {id(auditId)});
    if (!query)
        return query.error();
    std::vector<ImplementationEvent> events;
    while (query->next()) {
        const QSqlQuery &q = *query;
        events.push_back({toId(q.value(0)), toId(q.value(1)), toDate(q.value(2)), status(q.value(3)), q.value(4).toString(),
                          q.value(5).toString(), toNumber(q.value(6)), q.value(7).toString()});
    }
    return events;
}

} // namespace recp
