#include "core/exchange/audit_references.h"

#include <QCoreApplication>
#include <QSet>

namespace recp
{

namespace
{

QString place(const char *list, std::size_t index, const char *field)
{
    return QStringLiteral("%1[%2].%3").arg(QLatin1String(list), QString::number(index), QLatin1String(field));
}

class References
{
public:
    explicit References(FirstProblem &problem) : m_problem(problem) {}

    /// The ids of a list, each of which may occur once.
    template <class T> QSet<Id> idsOf(const std::vector<T> &all, const char *list)
    {
        QSet<Id> ids;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (ids.contains(all[i].id))
                m_problem.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” occurs twice."), place(list, i, "id"),
                                 {toText(all[i].id)});
            ids.insert(all[i].id);
        }
        return ids;
    }

    /// That a reference is empty or among `ids`.
    void expect(const Id &reference, const QSet<Id> &ids, const QString &place)
    {
        if (!reference.isNull() && !ids.contains(reference))
            m_problem.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” is not in the file."), place, {toText(reference)});
    }

    /// The same for one member of everything in a list.
    template <class T>
    void expectAll(const std::vector<T> &all, Id T::*member, const QSet<Id> &ids, const char *list, const char *field)
    {
        for (std::size_t i = 0; i < all.size(); ++i)
            expect(all[i].*member, ids, place(list, i, field));
    }

private:
    FirstProblem &m_problem;
};

void checkOneEstimateEach(const AuditDocument &d, FirstProblem &problem)
{
    QSet<Id> seen;
    for (std::size_t i = 0; i < d.estimates.size(); ++i) {
        const Id &solution = d.estimates[i].solutionId;
        if (seen.contains(solution))
            problem.report(QT_TRANSLATE_NOOP("errors", "%1: %2 “%3” occurs twice."),
                           place("estimates", i, "solution_id"), {toText(solution)});
        seen.insert(solution);
    }
}

} // namespace

void checkReferences(const AuditDocument &d, FirstProblem &problem)
{
    References references(problem);
    const QSet<Id> flows = references.idsOf(d.flows, "flows");
    const QSet<Id> meters = references.idsOf(d.meters, "meters");
    const QSet<Id> equipment = references.idsOf(d.equipment, "equipment");
    const QSet<Id> steps = references.idsOf(d.steps, "steps");
    const QSet<Id> solutions = references.idsOf(d.solutions, "solutions");
    references.idsOf(d.records, "records");
    references.idsOf(d.stepFlows, "step_flows");
    references.idsOf(d.answers, "answers");
    references.idsOf(d.findings, "findings");
    references.idsOf(d.events, "events");
    references.idsOf(d.estimates, "estimates");
    references.idsOf(d.photos, "photos");
    references.idsOf(d.measurements, "measurements");

    references.expect(d.audit.productFlowId, flows, QStringLiteral("audit.product_flow_id"));
    references.expectAll(d.records, &FlowRecord::flowId, flows, "records", "flow_id");
    references.expectAll(d.records, &FlowRecord::meterId, meters, "records", "meter_id");
    references.expectAll(d.meters, &Meter::flowId, flows, "meters", "flow_id");
    references.expectAll(d.stepFlows, &StepFlow::flowId, flows, "step_flows", "flow_id");
    references.expectAll(d.stepFlows, &StepFlow::fromStepId, steps, "step_flows", "from_step_id");
    references.expectAll(d.stepFlows, &StepFlow::toStepId, steps, "step_flows", "to_step_id");
    references.expectAll(d.equipment, &Equipment::flowId, flows, "equipment", "flow_id");
    references.expectAll(d.findings, &Finding::equipmentId, equipment, "findings", "equipment_id");
    references.expectAll(d.events, &ImplementationEvent::solutionId, solutions, "events", "solution_id");
    references.expectAll(d.estimates, &Estimate::solutionId, solutions, "estimates", "solution_id");
    references.expectAll(d.measurements, &Measurement::equipmentId, equipment, "measurements", "equipment_id");
    references.expectAll(d.measurements, &Measurement::solutionId, solutions, "measurements", "solution_id");
    for (std::size_t i = 0; i < d.findings.size(); ++i) {
        for (const Id &solution : d.findings[i].solutionIds)
            references.expect(solution, solutions, place("findings", i, "solution_ids"));
    }
    checkOneEstimateEach(d, problem);
}

} // namespace recp
