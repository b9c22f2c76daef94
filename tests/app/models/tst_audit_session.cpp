#include "app/models/audit_session.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace recp;

class TestAuditSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto loaded = Catalog::load();
        QVERIFY(loaded.ok());
        m_catalog = std::make_unique<Catalog>(std::move(*loaded));
    }

    void init()
    {
        auto opened = Workspace::open(QStringLiteral(":memory:"));
        QVERIFY(opened.ok());
        m_workspace = std::move(*opened);
        m_session = std::make_unique<AuditSession>(*m_workspace, *m_catalog);
        m_first = openAudit("first", {});
        m_second = openAudit("second", {});
        QVERIFY(m_session->open(m_first).ok());
    }

    void cleanup()
    {
        m_session.reset();
        m_workspace.reset();
    }

    void aSaveIsOnDiskAndIsOneStep()
    {
        QSignalSpy changed(m_session.get(), &AuditSession::changed);
        QSignalSpy saved(m_session.get(), &AuditSession::saved);
        QVERIFY(!m_session->canUndo());
        Enterprise enterprise = m_session->document().enterprise;
        enterprise.name = "Đồng Tâm";
        QVERIFY(m_session->saveEnterprise(enterprise));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(m_session->document().enterprise.name, QString("Đồng Tâm"));
        QCOMPARE(m_workspace->enterprise(enterprise.id)->name, QString("Đồng Tâm"));
        m_session->undo();
        QCOMPARE(m_session->document().enterprise.name, QString("first"));
        QVERIFY(!m_session->canUndo());
        m_session->redo();
        QCOMPARE(m_session->document().enterprise.name, QString("Đồng Tâm"));
    }

    void whatIsUnchangedIsNoStep()
    {
        const FlowRecord record = addMonth(1000);
        m_session->undo();
        m_session->redo();
        m_session->undo();
        QVERIFY(m_session->canRedo());
        QSignalSpy saved(m_session.get(), &AuditSession::saved);
        QVERIFY(m_session->saveEnterprise(m_session->document().enterprise));
        QVERIFY(m_session->saveAudit(m_session->document().audit));
        QVERIFY(m_session->saveFlow(m_session->document().flows.front()));
        QVERIFY(m_session->saveRecords({}));
        QCOMPARE(saved.count(), 0);
        QVERIFY(m_session->canRedo()); // nothing new was done
        m_session->redo();
        QVERIFY(m_session->saveRecords({record}));
        QCOMPARE(saved.count(), 1); // the redo alone
    }

    void resultsFollowEveryChange()
    {
        addMonth(1000);
        QCOMPARE(m_session->results().baseline.flows.front().quantity.value, 1000.0);
        m_session->undo();
        QVERIFY(!m_session->results().baseline.flows.front().quantity.any);
    }

    void whatDoesNotFitIsRefusedAndNothingChanges()
    {
        QSignalSpy failed(m_session.get(), &AuditSession::failed);
        Flow flow = m_session->document().flows.front();
        flow.id = newId();
        flow.enterpriseId = newId(); // nobody's
        QVERIFY(!m_session->saveFlow(flow));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_session->document().flows.size(), std::size_t(1));
        QVERIFY(!m_session->canUndo());
    }

    void undoStaysInThisAudit()
    {
        addMonth(1000);
        QVERIFY(m_session->open(m_second).ok());
        QVERIFY(!m_session->canUndo());
        Audit audit = m_session->document().audit;
        audit.title = "2026";
        QVERIFY(m_session->saveAudit(audit));
        m_session->undo();
        QVERIFY(!m_session->canUndo());
        QVERIFY(m_session->canRedo());
        m_session->undo(); // does nothing
        QVERIFY(m_session->open(m_first).ok());
        QVERIFY(!m_session->canRedo());
        QCOMPARE(m_session->document().records.size(), std::size_t(1));
    }

    void aClosedAuditTakesPlanAndStatusAlone()
    {
        Solution solution;
        solution.id = newId();
        solution.enterpriseId = m_session->document().enterprise.id;
        solution.calculator = "direct_estimate";
        Estimate estimate;
        estimate.id = newId();
        estimate.solutionId = solution.id;
        estimate.auditId = m_first;
        QVERIFY(m_session->addSolution(solution, estimate));
        Audit audit = m_session->document().audit;
        audit.closedAt = QDateTime(QDate(2026, 5, 1), QTime(8, 0), Qt::UTC);
        QVERIFY(m_session->saveAudit(audit));
        QVERIFY(m_session->isReadOnly());

        QSignalSpy failed(m_session.get(), &AuditSession::failed);
        Enterprise enterprise = m_session->document().enterprise;
        enterprise.name = "x";
        QVERIFY(!m_session->saveEnterprise(enterprise));
        estimate.investment = 1;
        QVERIFY(!m_session->saveEstimate(estimate));
        QVERIFY(!m_session->removeSolution(solution.id));
        QCOMPARE(failed.count(), 3);
        QVERIFY(m_session->document().estimates.front() != estimate);

        solution.status = SolutionStatus::Implemented;
        ImplementationEvent event;
        event.id = newId();
        event.solutionId = solution.id;
        event.date = QDate(2026, 6, 1);
        event.status = solution.status;
        QVERIFY(m_session->saveStatus(solution, event));
        QCOMPARE(m_session->document().events.size(), std::size_t(1));
        audit.closedAt = {};
        QVERIFY(m_session->saveAudit(audit));
        QVERIFY(!m_session->isReadOnly());
        QVERIFY(m_session->saveEstimate(estimate));
    }

    void manySolutionsAreComputedInTheBackground()
    {
        addManySolutions(60);
        QSignalSpy changed(m_session.get(), &AuditSession::changed);
        QVERIFY(m_session->open(m_first).ok()); // anew, with nothing computed before
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_session->results().pending > 0);
        QVERIFY(m_session->results().solutions.back().pending);
        QVERIFY(changed.wait(20000));
        const AuditResults atOnce = computeResults(m_session->document(), *m_catalog);
        QCOMPARE(m_session->results().pending, 0);
        for (std::size_t i = 0; i < atOnce.solutions.size(); ++i) {
            QCOMPARE(m_session->results().solutions[i].effects.size(), atOnce.solutions[i].effects.size());
            QVERIFY(!atOnce.solutions[i].effects.empty());
            QCOMPARE(m_session->results().solutions[i].effects.front().effect.saving,
                     atOnce.solutions[i].effects.front().effect.saving);
        }
    }

    void whatIsTypedWhileComputingIsKept()
    {
        addManySolutions(60);
        QVERIFY(m_session->open(m_first).ok());
        Estimate estimate = m_session->document().estimates.front();
        estimate.inputs.front().si = 7e6;
        QVERIFY(m_session->saveEstimate(estimate)); // stops what runs and starts again with it
        Enterprise enterprise = m_session->document().enterprise;
        enterprise.name = "Đồng Tâm";
        QVERIFY(m_session->saveEnterprise(enterprise));
        QCOMPARE(m_session->finishedResults().pending, 0);
        const AuditResults atOnce = computeResults(m_session->document(), *m_catalog);
        const SolutionResult *own = m_session->results().solution(estimate.solutionId);
        QCOMPARE(own->effects.front().effect.saving, atOnce.solution(estimate.solutionId)->effects.front().effect.saving);
        QVERIFY(m_session->open(m_first).ok());
        m_session->close(); // while it computes
        QCOMPARE(m_session->results().solutions.size(), std::size_t(0));
        QVERIFY(m_session->open(m_first).ok()); // and the session may go while it computes
    }

private:
    void addManySolutions(int count)
    {
        for (int i = 0; i < count; ++i) {
            Solution solution;
            solution.id = newId();
            solution.enterpriseId = m_session->document().enterprise.id;
            solution.calculator = "material_yield";
            solution.position = i;
            Estimate estimate;
            estimate.id = newId();
            estimate.solutionId = solution.id;
            estimate.auditId = m_first;
            estimate.inputs = {{.key = "output", .si = 1e6 + i}, {.key = "yield_before", .si = 0.90}, {.key = "yield_after", .si = 0.92}};
            const auto written = m_workspace->save(solution, estimate);
            QVERIFY(written.ok());
        }
    }

    Id openAudit(const QString &name, const QDateTime &closedAt)
    {
        AuditDocument document;
        document.enterprise.id = newId();
        document.enterprise.name = name;
        document.audit.id = newId();
        document.audit.enterpriseId = document.enterprise.id;
        document.audit.title = "2025";
        document.audit.periodFrom = QDate(2025, 1, 1);
        document.audit.periodTo = QDate(2025, 12, 31);
        document.audit.closedAt = closedAt;
        Flow flow;
        flow.id = newId();
        flow.enterpriseId = document.enterprise.id;
        flow.unit = "kWh";
        document.flows = {flow};
        const auto saved = m_workspace->save(document);
        Q_ASSERT(saved.ok());
        return document.audit.id;
    }

    FlowRecord addMonth(double quantity)
    {
        FlowRecord record;
        record.id = newId();
        record.flowId = m_session->document().flows.front().id;
        record.from = QDate(2025, 1, 1);
        record.to = QDate(2025, 1, 31);
        record.quantity = quantity;
        m_session->saveRecords({record});
        return record;
    }

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AuditSession> m_session;
    Id m_first, m_second;
};

QTEST_GUILESS_MAIN(TestAuditSession)
#include "tst_audit_session.moc"
