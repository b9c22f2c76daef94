#include "app/models/audit_session.h"

namespace recp {

AuditSession::AuditSession(Workspace &workspace, const Catalog &catalog, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_catalog(catalog)
{
}

Result<void> AuditSession::open(const Id &auditId)
{
    auto document = m_workspace.audit(auditId);
    if (!document)
        return document.error();
    m_document = std::move(*document);
    m_results = computeResults(m_document, m_catalog);
    m_open = true;
    emit changed();
    return {};
}

void AuditSession::close()
{
    m_open = false;
    m_document = {};
    m_results = {};
    emit changed();
}

void AuditSession::reload()
{
    const Id auditId = m_document.audit.id;
    auto document = m_workspace.audit(auditId);
    if (document) {
        m_document = std::move(*document);
        m_results = computeResults(m_document, m_catalog);
    } else {
        // An undo can take back the making of the audit itself.
        m_open = false;
        m_document = {};
        m_results = {};
        emit failed(document.error());
    }
    emit changed();
}

bool AuditSession::finish(const Result<void> &written)
{
    if (!written) {
        emit failed(written.error());
        reload();
        return false;
    }
    reload();
    emit saved();
    return true;
}

bool AuditSession::saveEnterprise(const Enterprise &enterprise)
{
    return enterprise == m_document.enterprise || finish(m_workspace.save(enterprise));
}

bool AuditSession::saveAudit(const Audit &audit)
{
    return audit == m_document.audit || finish(m_workspace.save(audit));
}

bool AuditSession::saveFlow(const Flow &flow)
{
    const Flow *known = m_document.flow(flow.id);
    return (known && *known == flow) || finish(m_workspace.save(flow));
}

bool AuditSession::removeFlow(const Id &flowId)
{
    return finish(m_workspace.removeFlow(flowId));
}

bool AuditSession::saveRecords(const std::vector<FlowRecord> &records)
{
    return records.empty() || finish(m_workspace.save(records));
}

bool AuditSession::removeRecords(const std::vector<Id> &recordIds)
{
    return recordIds.empty() || finish(m_workspace.removeRecords(recordIds));
}

bool AuditSession::saveAnswer(const CheckAnswer &answer)
{
    const CheckAnswer *known = m_document.answerTo(answer.checkId);
    return (known && *known == answer) || finish(m_workspace.save(answer));
}

bool AuditSession::saveFinding(const Finding &finding)
{
    return finish(m_workspace.save(finding));
}

bool AuditSession::saveSolution(const Solution &solution)
{
    const Solution *known = m_document.solution(solution.id);
    return (known && *known == solution) || finish(m_workspace.save(solution));
}

bool AuditSession::saveSolutions(const std::vector<Solution> &solutions)
{
    return solutions == m_document.solutions || finish(m_workspace.save(solutions));
}

bool AuditSession::saveEstimate(const Estimate &estimate)
{
    const Estimate *known = m_document.estimateOf(estimate.solutionId);
    return (known && *known == estimate) || finish(m_workspace.save(estimate));
}

bool AuditSession::addSolution(const Solution &solution, const Estimate &estimate)
{
    return finish(m_workspace.save(solution, estimate));
}

bool AuditSession::removeSolution(const Id &solutionId)
{
    return finish(m_workspace.removeSolution(solutionId));
}

bool AuditSession::saveStatus(const Solution &solution, const ImplementationEvent &event)
{
    return finish(m_workspace.save(solution, event));
}

void AuditSession::undo()
{
    if (canUndo())
        finish(m_workspace.undo());
}

void AuditSession::redo()
{
    if (canRedo())
        finish(m_workspace.redo());
}

} // namespace recp
