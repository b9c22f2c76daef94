#include "app/models/flow_grid_model.h"
#include "app/pages/baseline_page.h"
#include "app/widgets/grid_view.h"
#include "app/widgets/notice_strip.h"
#include "tests/support/session_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace recp;

class TestBaselinePage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::SessionFixture> m_fixture;
    std::unique_ptr<BaselinePage> m_page;

    AuditSession &session() { return *m_fixture->session; }
    GridView *grid() { return m_page->findChild<GridView *>(QStringLiteral("grid")); }
    QModelIndex cell(int row, int month) { return grid()->model()->index(row, FlowGridModel::FirstMonthColumn + month - 1); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(grid(), Qt::Key(key), modifiers); }
    /// Types over the current cell as people do: the first key opens the editor.
    void typeOver(const QString &text, int finish)
    {
        QTest::keyClicks(grid(), text.left(1));
        QWidget *editor = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(editor));
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key(finish));
        QTRY_VERIFY(!grid()->findChild<QLineEdit *>(QStringLiteral("cell"))); // Enter is delivered through the event loop
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        m_fixture = std::make_unique<test::SessionFixture>();
        m_page = std::make_unique<BaselinePage>(session());
        m_page->resize(1154, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        grid()->setCurrentIndex(cell(0, 1));
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void typingReplacesAndEnterGoesDown()
    {
        typeOver(QStringLiteral("810"), Qt::Key_Return);
        QCOMPARE(*m_fixture->record(m_fixture->electricity, QDate(2025, 1, 1))->quantity, 810 * 3.6e6);
        QCOMPARE(grid()->currentIndex(), cell(1, 1));
        typeOver(QStringLiteral("2,9"), Qt::Key_Tab);
        QCOMPARE(*m_fixture->record(m_fixture->diesel, QDate(2025, 1, 1))->quantity, 2.9e-3);
        QCOMPARE(grid()->currentIndex(), cell(1, 2));
    }

    void blocksAreCopiedPastedFilledAndCleared()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("1\t2\n3\t4\n"));
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(session().document().records.size(), std::size_t(4));
        grid()->selectionModel()->select({cell(0, 1), cell(1, 2)}, QItemSelectionModel::ClearAndSelect);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("1\t2\n3\t4"));
        grid()->selectionModel()->select({cell(0, 1), cell(2, 1)}, QItemSelectionModel::ClearAndSelect);
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(*m_fixture->record(m_fixture->water, QDate(2025, 1, 1))->quantity, 1.0);
        grid()->selectionModel()->select({cell(0, 1), cell(2, 2)}, QItemSelectionModel::ClearAndSelect);
        press(Qt::Key_Delete);
        QVERIFY(session().document().records.empty());
        session().undo();
        QCOMPARE(session().document().records.size(), std::size_t(5));
    }

    void aBadCellIsSaidInThePage()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("1\tnhiều\t3"));
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(session().document().records.size(), std::size_t(2));
        const QString notice = m_page->findChild<NoticeStrip *>()->text();
        QVERIFY2(notice.contains(QStringLiteral("nhiều")) && notice.contains(QStringLiteral("02/2025")), qPrintable(notice));
    }

    void tariffPeriodsAndTheBillAreKeptWithTheMonth()
    {
        auto *peak = m_page->findChild<QLineEdit *>(QStringLiteral("peak"));
        peak->setFocus();
        QTest::keyClicks(peak, QStringLiteral("120"));
        QTest::keyClick(peak, Qt::Key_Return);
        QCOMPARE(*m_fixture->record(m_fixture->electricity, QDate(2025, 1, 1))->peak, 120 * 3.6e6);
        auto *source = m_page->findChild<QLineEdit *>(QStringLiteral("source"));
        source->setFocus();
        QTest::keyClicks(source, QStringLiteral("HD 0012"));
        QTest::keyClick(source, Qt::Key_Return);
        QCOMPARE(m_fixture->record(m_fixture->electricity, QDate(2025, 1, 1))->source, QStringLiteral("HD 0012"));
        QVERIFY(!m_fixture->record(m_fixture->electricity, QDate(2025, 1, 1))->quantity);
        grid()->setCurrentIndex(cell(2, 1));
        QVERIFY(!peak->isVisible());
    }

    void aFlowWithRecordsKeepsItsKindOfUnit()
    {
        auto *unit = m_page->findChild<QComboBox *>(QStringLiteral("unit"));
        grid()->setCurrentIndex(cell(1, 1));
        QVERIFY(unit->findData(QStringLiteral("t")) >= 0);
        typeOver(QStringLiteral("5"), Qt::Key_Return);
        grid()->setCurrentIndex(cell(1, 1));
        QCOMPARE(unit->findData(QStringLiteral("t")), -1);
        const int cubic = unit->findData(QStringLiteral("m3"));
        QVERIFY(cubic >= 0);
        unit->setCurrentIndex(cubic);
        emit unit->activated(cubic);
        QCOMPARE(session().document().flow(m_fixture->diesel)->unit, QStringLiteral("m3"));
        QCOMPARE(*session().document().records.front().quantity, 5e-3);
    }

    void aFlowIsAddedFromTheMenuAndRemovedWithUndo()
    {
        auto *menu = m_page->headerTools()->findChild<QPushButton *>(QStringLiteral("add_flow"))->menu();
        emit menu->aboutToShow();
        auto *waste = menu->findChild<QAction *>(resourceKey(Resource::WasteWater));
        QVERIFY(waste);
        waste->trigger();
        QCOMPARE(session().document().flows.size(), std::size_t(5));
        QCOMPARE(session().document().flows.back().resource, Resource::WasteWater);
        QVERIFY(menu->findChildren<QMenu *>().size() == 1);
        press(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(session().document().flows.size(), std::size_t(4));
        session().undo();
        QCOMPARE(session().document().flows.size(), std::size_t(5));
    }

    void aClosedAuditTakesNoChange()
    {
        Audit audit = session().document().audit;
        audit.closedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(session().saveAudit(audit));
        QGuiApplication::clipboard()->setText(QStringLiteral("1\t2"));
        press(Qt::Key_V, Qt::ControlModifier);
        QTest::keyClicks(grid(), QStringLiteral("5"));
        QVERIFY(session().document().records.empty());
    }

    void theNextIssueLeadsToTheMissingMonth()
    {
        typeOver(QStringLiteral("5"), Qt::Key_Return);
        m_page->showSubject(m_fixture->electricity, {});
        QCOMPARE(grid()->currentIndex(), cell(0, 2));
    }
};

QTEST_MAIN(TestBaselinePage)
#include "tst_baseline_page.moc"
