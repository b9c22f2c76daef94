#pragma once

#include "core/analysis/results.h"
#include "core/exchange/audit_exchange.h"
#include "core/storage/workspace.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <memory>

namespace recp {

/// The open audit: its document, its results, and every way to change it. Pages read document() and results(), call
/// save…, and listen to changed(). Every save is on disk when it returns and is one step to undo. When many solutions
/// are to be computed, results() first lacks them (pending) and changed() comes again when they are there.
class AuditSession : public QObject
{
    Q_OBJECT

public:
    AuditSession(Workspace &workspace, const Catalog &catalog, QObject *parent = nullptr);
    ~AuditSession() override;

    Result<void> open(const Id &auditId);
    void close();
    bool isOpen() const { return m_open; }

    Workspace &workspace() { return m_workspace; }
    const Catalog &catalog() const { return m_catalog; }
    const AuditDocument &document() const { return m_document; }
    const AuditResults &results() const { return m_results; }
    /// The same with nothing pending: waits for what is being computed.
    const AuditResults &finishedResults();
    const FactorSet &factorSet() const { return factorSetOf(m_document.audit, m_catalog); }
    /// A closed audit shows and prints; it takes no change but of plan and status.
    bool isReadOnly() const { return m_open && m_document.audit.closedAt.isValid(); }

    // Each returns false after failed() was emitted; the document then is as it is on disk. What is saved unchanged is
    // written nowhere and is no step. A closed audit refuses all but saveSolution, saveStatus and being opened again.
    bool saveEnterprise(const Enterprise &enterprise);
    bool saveAudit(const Audit &audit);
    bool saveFlow(const Flow &flow);
    /// Several flows as one step of undo.
    bool saveFlows(const std::vector<Flow> &flows);
    bool removeFlow(const Id &flowId);
    bool saveRecords(const std::vector<FlowRecord> &records);
    bool removeRecords(const std::vector<Id> &recordIds);
    bool saveAnswer(const CheckAnswer &answer);
    /// Equipment, findings, photos, the process map…: what is given, as one step to undo.
    bool save(const AuditRows &rows);
    bool saveSolution(const Solution &solution);
    bool saveSolutions(const std::vector<Solution> &solutions);
    bool saveEstimate(const Estimate &estimate);
    bool addSolution(const Solution &solution, const Estimate &estimate);
    bool removeSolution(const Id &solutionId);
    bool saveStatus(const Solution &solution, const ImplementationEvent &event);

    /// A colleague's changes to this audit, or an audit that is not here yet; one step to undo. Empty: plan again.
    Result<std::optional<MergeResult>> merge(const MergePlan &plan);
    /// Decides what both sides changed for one of the values.
    bool choose(const FieldConflict &conflict, std::size_t index);

    // Only what was done since this audit was opened: not what was done on another page to another audit.
    bool canUndo() const { return m_open && m_workspace.canUndoSince(m_openedAt); }
    bool canRedo() const { return m_open && m_workspace.canRedoSince(m_openedAt); }
    void undo();
    void redo();

signals:
    /// The document changed, or results that were pending came.
    void changed();
    /// While solutions are computed in the background; done equals total at the end.
    void computing(int done, int total);
    void saved();
    void failed(const recp::Error &error);

private:
    bool refuses();
    bool finish(const Result<void> &written);
    void reload();
    /// Brings m_results up to m_document: at once, or what there is now and the rest in the background.
    void compute(EarlierResults earlier);
    /// Stops the background, keeps what it has.
    void stopComputing();
    void takeComputed();

    Workspace &m_workspace;
    const Catalog &m_catalog;
    AuditDocument m_document;
    AuditResults m_results;
    bool m_open = false;
    qint64 m_openedAt = 0; ///< position of the undo log
    QFutureWatcher<AuditResults> m_background;
    std::shared_ptr<Progress> m_progress; ///< of the background; null: nothing is computed there
    int m_computing = 0;                  ///< solutions the background has to compute
    QTimer m_tick;
};

} // namespace recp
