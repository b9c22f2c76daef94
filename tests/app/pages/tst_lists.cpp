#include "tests/support/gui_fixture.h"

#include "app/models/audit_list_model.h"
#include "app/models/audit_session.h"
#include "app/models/enterprise_list_model.h"
#include "app/models/plan_model.h"
#include "app/pages/enterprises_page.h"
#include "app/pages/home_page.h"
#include "app/pages/plan_page.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/panel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace recp;

/// Home, Enterprises and Plan: the pages that are lists.
class TestLists : public QObject
{
    Q_OBJECT

    static EnterpriseSummary named(const char *name, const char *park = "")
    {
        EnterpriseSummary summary;
        summary.id = newId();
        summary.name = QString::fromUtf8(name);
        summary.park = QString::fromUtf8(park);
        return summary;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void anEmptyFileOffersANewAuditAndASample()
    {
        test::GuiFixture fixture;
        HomePage home(*fixture.workspace, test::catalog());
        home.show();
        home.activate();
        auto *empty = home.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QSignalSpy started(&home, &HomePage::newAuditRequested);
        QSignalSpy sample(&home, &HomePage::sampleRequested);
        QTest::mouseClick(empty->actionButton(), Qt::LeftButton);
        QTest::mouseClick(empty->secondButton(), Qt::LeftButton);
        QCOMPARE(started.count(), 1);
        QCOMPARE(sample.count(), 1);
    }

    void homeKeepsProposedImplementedAndVerifiedApart()
    {
        test::GuiFixture fixture;
        fixture.store();
        HomePage home(*fixture.workspace, test::catalog());
        home.show();
        home.activate();
        const auto figure = [&](const char *name) {
            return home.findChild<KeyFigure *>(QLatin1String(name))->accessibleDescription().split(u' ').first();
        };
        QCOMPARE(figure("proposed"), QStringLiteral("8"));
        QCOMPARE(figure("implemented"), QStringLiteral("2"));
        QCOMPARE(figure("verified"), QStringLiteral("1"));
        // 176 + 153 MWh at the grid factor 0.6592 tCO2/MWh
        QCOMPARE(figure("avoided"), QStringLiteral("217"));
        auto *table = home.findChild<QTableView *>(QStringLiteral("recentAudits"));
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(!table->model()->index(0, AuditListModel::MoneyColumn).data().toString().isEmpty());
        QSignalSpy opened(&home, &HomePage::auditRequested);
        emit table->activated(table->model()->index(0, 0));
        QCOMPARE(opened.first().first().value<Id>(), fixture.document.audit.id);
    }

    void whatIsLateComesFirst()
    {
        test::GuiFixture fixture;
        fixture.store();
        HomePage home(*fixture.workspace, test::catalog());
        home.show();
        home.activate();
        QSignalSpy wanted(&home, &HomePage::subjectRequested);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        const auto actions = home.findChildren<QPushButton *>(QStringLiteral("attentionAction"));
        QVERIFY(!actions.isEmpty());
        QPushButton *first = actions.first();
        QVERIFY(first->accessibleName().contains(QString::fromUtf8("Biến tần")));
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(wanted.first().at(2).value<Id>(), fixture.document.solutions[2].id);
    }

    void enterprisesAreFoundWithoutMarksAndSortedAsInVietnamese()
    {
        EnterpriseListModel model(test::catalog());
        QAbstractItemModelTester tester(&model);
        EnterpriseFilter filter;
        QAbstractItemModelTester filterTester(&filter);
        filter.setSourceModel(&model);
        model.setEnterprises({named("Thủy sản Đồng Lúa"), named("Đá Hộc"), named("Ẩn Giang"), named("Dệt Sông Xanh"),
                              named("Em Bé", "KCN Đồng Văn")});
        filter.sort(EnterpriseListModel::NameColumn);
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names << filter.index(row, 0).data().toString();
        QCOMPARE(names, (QStringList{QString::fromUtf8("Ẩn Giang"), QString::fromUtf8("Dệt Sông Xanh"),
                                     QString::fromUtf8("Đá Hộc"), QString::fromUtf8("Em Bé"),
                                     QString::fromUtf8("Thủy sản Đồng Lúa")}));
        filter.setSearch(QStringLiteral("dong"));
        QCOMPARE(filter.rowCount(), 2);
        filter.setSearch(QStringLiteral("dong lua"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setSearch(QString::fromUtf8("ĐỒNG"));
        QCOMPARE(filter.rowCount(), 2);
    }

    void aDeletedEnterpriseComesBack()
    {
        test::GuiFixture fixture;
        fixture.store();
        EnterprisesPage page(*fixture.workspace, test::catalog());
        page.show();
        page.activate();
        QSignalSpy noticed(&page, &Page::noticed);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("deleteEnterprise")), Qt::LeftButton);
        QCOMPARE(fixture.workspace->enterprises().value().size(), std::size_t(0));
        QVERIFY(noticed.first().first().toString().contains(fixture.document.enterprise.name));
        QVERIFY(fixture.workspace->undo().ok());
        page.activate();
        QCOMPARE(page.findChild<QTableView *>(QStringLiteral("enterprises"))->model()->rowCount(), 1);
        QVERIFY(fixture.stored() == fixture.stored());
        QCOMPARE(fixture.stored().solutions.size(), fixture.document.solutions.size());
    }

    void theAuditsOfAnEnterpriseAreOpenedAndBegun()
    {
        test::GuiFixture fixture;
        fixture.store();
        EnterprisesPage page(*fixture.workspace, test::catalog());
        page.show();
        page.activate();
        QSignalSpy opened(&page, &EnterprisesPage::auditRequested);
        QSignalSpy begun(&page, &EnterprisesPage::newAuditRequested);
        const auto links = page.findChildren<QPushButton *>(QStringLiteral("openAudit"));
        QTest::mouseClick(links.last(), Qt::LeftButton);
        QCOMPARE(opened.first().first().value<Id>(), fixture.document.audit.id);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("newAuditFor")), Qt::LeftButton);
        QCOMPARE(begun.first().first().value<Id>(), fixture.document.enterprise.id);
    }

    void aStatusChangesWithAnEventThatSaysWhy()
    {
        test::GuiFixture fixture;
        fixture.store();
        AuditSession session(*fixture.workspace, test::catalog());
        QVERIFY(session.open(fixture.document.audit.id).ok());
        PlanPage page(session);
        page.resize(1150, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate();
        const Id wanted = fixture.document.solutions[3].id;
        page.showSubject(wanted, {});
        auto *table = page.findChild<QTableView *>(QStringLiteral("plan"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_S);
        auto *panel = page.findChild<QWidget *>(QStringLiteral("statusPanel"));
        QTRY_VERIFY(panel->isVisible());
        auto *status = page.findChild<QComboBox *>(QStringLiteral("newStatus"));
        status->setCurrentIndex(status->findData(QStringLiteral("implemented")));
        QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("eventReason")), QStringLiteral("handed over"));
        test::typeInto(page.findChild<QLineEdit *>(QStringLiteral("actualInvestment")), QStringLiteral("1700000000"));
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("recordStatus")), Qt::LeftButton);
        QVERIFY(!panel->isVisible());
        const AuditDocument stored = fixture.stored();
        QCOMPARE(stored.solution(wanted)->status, SolutionStatus::Implemented);
        QCOMPARE(stored.solution(wanted)->actualInvestment.value(), 1.7e9);
        QCOMPARE(stored.events.size(), std::size_t(1));
        QCOMPARE(stored.events[0].reason, QStringLiteral("handed over"));
        QCOMPARE(stored.events[0].date, QDate::currentDate());
        session.undo();
        QCOMPARE(fixture.stored().solution(wanted)->status, SolutionStatus::Planned);
        QVERIFY(fixture.stored().events.empty());
    }

    void lateIsSaidInWordsAndDatesAreTyped()
    {
        test::GuiFixture fixture;
        fixture.store();
        AuditSession session(*fixture.workspace, test::catalog());
        QVERIFY(session.open(fixture.document.audit.id).ok());
        PlanModel model(session);
        QAbstractItemModelTester tester(&model);
        const QModelIndex due = model.index(2, PlanModel::DueColumn);
        QVERIFY(due.data(PlanModel::LateRole).toBool());
        QVERIFY(due.data().toString().contains(QStringLiteral("12")));
        QVERIFY(model.setData(due, QDate::currentDate().addDays(40)));
        QVERIFY(!due.data(PlanModel::LateRole).toBool());
        QCOMPARE(fixture.stored().solutions[2].due, QDate::currentDate().addDays(40));
        QVERIFY(model.setData(model.index(2, PlanModel::ResponsibleColumn), QStringLiteral(" T. Minh ")));
        QCOMPARE(fixture.stored().solutions[2].responsible, QStringLiteral("T. Minh"));
    }

    void timelinessKnowsWhatIsDone()
    {
        const QDate today(2026, 11, 23);
        Solution solution;
        solution.due = QDate(2026, 11, 11);
        solution.status = SolutionStatus::Planned;
        QCOMPARE(timelinessOf(solution, today), Timeliness::Late);
        solution.status = SolutionStatus::Implemented;
        QCOMPARE(timelinessOf(solution, today), Timeliness::None);
        solution.status = SolutionStatus::InProgress;
        solution.due = QDate(2026, 11, 30);
        QCOMPARE(timelinessOf(solution, today), Timeliness::DueThisMonth);
        solution.due = QDate(2026, 12, 1);
        QCOMPARE(timelinessOf(solution, today), Timeliness::OnTime);
        solution.due = {};
        QCOMPARE(timelinessOf(solution, today), Timeliness::None);
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
