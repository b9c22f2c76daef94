#include "core/storage/workspace.h"
#include "tests/support/big_workspace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace recp;

/// What the home page asks of a file with 10,000 audits. The bounds are wide, for slow and busy machines: they catch a
/// missing index, which costs a hundred times more.
class TestBigWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        const auto filled = test::fillWorkspace(path());
        QVERIFY2(filled.ok(), filled.ok() ? "" : qPrintable(filled.error().details));
        qInfo("filled in %lld ms", timer.restart());
        auto opened = Workspace::open(path(), {.clock = systemClock(), .backups = false});
        QVERIFY(opened.ok());
        m_workspace = std::move(*opened);
        qInfo("opened in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 500);
    }

    void cleanupTestCase() { m_workspace.reset(); }

    void listsTheNewestAuditsAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        const auto audits = m_workspace->audits(20);
        qInfo("audits(20) in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 200);
        QVERIFY(audits.ok());
        QCOMPARE(audits->size(), std::size_t(20));
        QCOMPARE(audits->front().title, QString("Đánh giá 9999"));
        QCOMPARE(audits->front().solutions, 5);
        QCOMPARE(audits->front().checksAnswered, 4);
    }

    void listsEveryAudit()
    {
        QElapsedTimer timer;
        timer.start();
        const auto audits = m_workspace->audits();
        qInfo("audits() in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(audits.ok());
        QCOMPARE(audits->size(), std::size_t(10000));
        int overdue = 0;
        for (const AuditSummary &each : *audits)
            overdue += each.overdue;
        QCOMPARE(overdue, 3334); // i % 10 = 1 and not i % 3 = 0
    }

    void countsTheWholeFile()
    {
        QElapsedTimer timer;
        timer.start();
        const auto counts = m_workspace->counts();
        qInfo("counts() in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 500);
        QVERIFY(counts.ok());
        QCOMPARE(counts->enterprises, 10000);
        QCOMPARE(counts->audits, 10000);
        QCOMPARE(counts->proposed, 50000);
        QCOMPARE(counts->implemented, 16667);
        QCOMPARE(counts->verified, 0);
    }

    void listsEveryEnterprise()
    {
        QElapsedTimer timer;
        timer.start();
        const auto enterprises = m_workspace->enterprises();
        qInfo("enterprises() in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(enterprises.ok());
        QCOMPARE(enterprises->size(), std::size_t(10000));
        int solutions = 0;
        for (const EnterpriseSummary &each : *enterprises)
            solutions += each.solutions;
        QCOMPARE(solutions, 50000);
    }

    void opensAndSavesOneAuditAsFastAsInASmallFile()
    {
        const Id first = m_workspace->audits(1)->front().auditId;
        QElapsedTimer timer;
        timer.start();
        auto document = m_workspace->audit(first);
        qInfo("audit() in %lld ms", timer.restart());
        QVERIFY(document.ok());
        QCOMPARE(document->estimates.size(), std::size_t(5));
        document->enterprise.name += "!";
        QVERIFY(m_workspace->save(document->enterprise).ok());
        qInfo("save() in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 500);
        QVERIFY(m_workspace->undo().ok());
    }

private:
    QString path() const { return m_folder.filePath("big.sqlite"); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestBigWorkspace)
#include "tst_big_workspace.moc"
