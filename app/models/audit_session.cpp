#include "app/models/audit_session.h"

#include <QCoreApplication>
#include <QtConcurrent>
#include <algorithm>
#include <utility>

namespace recp {

namespace {

/// As many solutions as are computed within a tenth of a second on a modest machine.
constexpr int ComputedAtOnce = 24;
constexpr int TickMs = 100;

/// Whether the document has this row, exactly so.
template <class T> bool holds(const std::vector<T> &all, const T &row)
{
    return std::find(all.begin(), all.end(), row) != all.end();
}

} // namespace

AuditSession::AuditSession(Workspace &workspace, const Catalog &catalog, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_catalog(catalog)
{
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_progress)
            emit computing(m_progress->done, m_computing);
    });
    connect(&m_background, &QFutureWatcher<AuditResults>::finished, this, [this] {
        if (!m_progress)
            return; // it was stopped, and what it had was taken
        takeComputed();
        emit changed();
    });
}

AuditSession::~AuditSession()
{
    m_background.disconnect(this);
    if (m_progress)
        m_progress->stopped = true;
    m_background.waitForFinished();
}

void AuditSession::stopComputing()
{
    if (!m_progress)
        return;
    m_progress->stopped = true;
    takeComputed();
}

void AuditSession::takeComputed()
{
    m_background.waitForFinished();
    m_results = m_background.result();
    m_progress.reset();
    m_tick.stop();
    emit computing(m_computing, m_computing);
}

const AuditResults &AuditSession::finishedResults()
{
    if (m_progress) {
        takeComputed();
        emit changed();
    }
    return m_results;
}

void AuditSession::compute(EarlierResults earlier)
{
    m_computing = solutionsToCompute(m_document, earlier);
    if (m_computing <= ComputedAtOnce) {
        m_results = computeResults(m_document, m_catalog, std::move(earlier));
        return;
    }
    Progress nothingNew;
    nothingNew.stopped = true;
    m_results = computeResults(m_document, m_catalog, std::move(earlier), &nothingNew);
    m_progress = std::make_shared<Progress>();
    m_background.setFuture(QtConcurrent::run(
        [document = m_document, results = m_results, progress = m_progress, &catalog = m_catalog]() mutable {
            const AuditDocument same = document;
            return computeResults(same, catalog, {std::move(document), std::move(results)}, progress.get());
        }));
    m_tick.start();
}

Result<void> AuditSession::open(const Id &auditId)
{
    auto document = m_workspace.audit(auditId);
    if (!document)
        return document.error();
    if (!m_open || m_document.audit.id != auditId)
        m_openedAt = m_workspace.undoPosition();
    stopComputing();
    m_document = std::move(*document);
    compute({});
    m_open = true;
    emit changed();
    return {};
}

void AuditSession::close()
{
    stopComputing();
    m_open = false;
    m_document = {};
    m_results = {};
    emit changed();
}

void AuditSession::reload()
{
    stopComputing();
    const Id auditId = m_document.audit.id;
    auto document = m_workspace.audit(auditId);
    if (document) {
        EarlierResults earlier{std::move(m_document), std::move(m_results)};
        m_document = std::move(*document);
        compute(std::move(earlier));
    } else {
        // An undo can take back the making of the audit itself.
        m_open = false;
        m_document = {};
        m_results = {};
        emit failed(document.error());
    }
    emit changed();
}

bool AuditSession::refuses()
{
    if (!isReadOnly())
        return false;
    emit failed({QT_TRANSLATE_NOOP("errors", "The audit “%1” is closed: only plan and status can be changed."),
                 {m_document.audit.title},
                 {}});
    return true;
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

Result<std::optional<MergeResult>> AuditSession::merge(const MergePlan &plan)
{
    auto result = carryOut(m_workspace, plan);
    if (result && *result && m_open)
        finish({});
    return result;
}

bool AuditSession::choose(const FieldConflict &conflict, std::size_t index)
{
    return !refuses() && finish(recp::choose(m_workspace, m_document, conflict, index));
}

bool AuditSession::saveEnterprise(const Enterprise &enterprise)
{
    return enterprise == m_document.enterprise || (!refuses() && finish(m_workspace.save(enterprise)));
}

bool AuditSession::saveAudit(const Audit &audit)
{
    if (audit == m_document.audit)
        return true;
    const bool reopens = isReadOnly() && !audit.closedAt.isValid();
    return (reopens || !refuses()) && finish(m_workspace.save(audit));
}

bool AuditSession::saveFlow(const Flow &flow)
{
    return holds(m_document.flows, flow) || (!refuses() && finish(m_workspace.save(flow)));
}

bool AuditSession::saveFlows(const std::vector<Flow> &flows)
{
    std::vector<Flow> changedOnes;
    for (const Flow &flow : flows) {
        if (!holds(m_document.flows, flow))
            changedOnes.push_back(flow);
    }
    return changedOnes.empty() || (!refuses() && finish(m_workspace.save(changedOnes, {})));
}

bool AuditSession::removeFlow(const Id &flowId)
{
    return !refuses() && finish(m_workspace.removeFlow(flowId));
}

bool AuditSession::saveRecords(const std::vector<FlowRecord> &records)
{
    std::vector<FlowRecord> changedOnes;
    for (const FlowRecord &record : records) {
        if (!holds(m_document.records, record))
            changedOnes.push_back(record);
    }
    return changedOnes.empty() || (!refuses() && finish(m_workspace.save(changedOnes)));
}

bool AuditSession::removeRecords(const std::vector<Id> &recordIds)
{
    return recordIds.empty() || (!refuses() && finish(m_workspace.removeRecords(recordIds)));
}

bool AuditSession::saveAnswer(const CheckAnswer &answer)
{
    return holds(m_document.answers, answer) || (!refuses() && finish(m_workspace.save(answer)));
}

bool AuditSession::saveSolution(const Solution &solution)
{
    return holds(m_document.solutions, solution) || finish(m_workspace.save(solution));
}

bool AuditSession::saveSolutions(const std::vector<Solution> &solutions)
{
    return solutions == m_document.solutions || (!refuses() && finish(m_workspace.save(solutions)));
}

bool AuditSession::saveEstimate(const Estimate &estimate)
{
    return holds(m_document.estimates, estimate) || (!refuses() && finish(m_workspace.save(estimate)));
}

bool AuditSession::addSolution(const Solution &solution, const Estimate &estimate)
{
    return !refuses() && finish(m_workspace.save(solution, estimate));
}

bool AuditSession::removeSolution(const Id &solutionId)
{
    return !refuses() && finish(m_workspace.removeSolution(solutionId));
}

bool AuditSession::saveStatus(const Solution &solution, const ImplementationEvent &event)
{
    if (holds(m_document.solutions, solution) && holds(m_document.events, event))
        return true;
    return finish(m_workspace.save(solution, event));
}

bool AuditSession::save(const AuditRows &rows)
{
    return !refuses() && finish(m_workspace.save(m_document.audit.id, rows));
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
