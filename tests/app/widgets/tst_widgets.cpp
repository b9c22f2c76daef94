#include "app/widgets/ask.h"
#include "app/widgets/chip.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/issue_strip.h"
#include "app/widgets/panel.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/tables.h"
#include "app/widgets/wheel_guard.h"
#include "app/widgets/words.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace recp;

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void aSegmentIsChosenByClickAndByKey()
    {
        SegmentedControl control;
        QToolButton *amount = control.addSegment(QStringLiteral("Amount"), QStringLiteral("amount"));
        QToolButton *cost = control.addSegment(QStringLiteral("Cost"), QStringLiteral("cost"));
        control.show();
        QCOMPARE(control.chosenIndex(), 0);
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        QTest::mouseClick(cost, Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
        QVERIFY(!amount->isChecked());
        control.setChosen(0);
        QCOMPARE(control.chosenIndex(), 0);
        QCOMPARE(chosen.count(), 1);
        QTest::keyClick(cost, Qt::Key_Space);
        QCOMPARE(control.chosenIndex(), 1);
    }

    void theWheelScrollsThePageAndChangesNoChoice()
    {
        WheelGuard guard;
        qApp->installEventFilter(&guard);
        QScrollArea area;
        area.resize(200, 100);
        auto *page = new QWidget;
        page->setFixedSize(180, 600);
        auto *combo = new QComboBox(page);
        combo->addItems({QStringLiteral("one"), QStringLiteral("two")});
        area.setWidget(page);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QCOMPARE(combo->focusPolicy(), Qt::StrongFocus);
        QWheelEvent down(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, {0, -240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&down); // as from the window system: only such a wheel goes on to the parents
        qApp->notify(combo, &down);
        QCOMPARE(combo->currentIndex(), 0);
        QVERIFY(area.verticalScrollBar()->value() > 0);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentIndex(), 1);
    }

    void columnsKeepTheWidthsThatTheMouseGaveThem()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("recp-audit-test"));
        QSettings().remove(QStringLiteral("columns"));
        QStandardItemModel model(2, 3);
        const auto opened = [&model](QTableView &table) {
            table.setObjectName(QStringLiteral("widths"));
            setUpTable(&table);
            table.setModel(&model);
            table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
            table.setColumnWidth(1, 70);
            table.setColumnWidth(2, 80);
            rememberColumns(&table);
            table.resize(400, 200);
            table.show();
        };
        {
            QTableView table;
            opened(table);
            QCOMPARE(table.columnWidth(1), 70);
            QHeaderView *head = table.horizontalHeader();
            const QPoint edge(head->sectionViewportPosition(1) + 69, head->height() / 2);
            QTest::mousePress(head->viewport(), Qt::LeftButton, {}, edge);
            QMouseEvent move(QEvent::MouseMove, edge + QPoint(30, 0), head->viewport()->mapToGlobal(edge + QPoint(30, 0)),
                             Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(head->viewport(), &move);
            QTest::mouseRelease(head->viewport(), Qt::LeftButton, {}, edge + QPoint(30, 0));
            QCoreApplication::processEvents();
            QVERIFY(table.columnWidth(1) > 70);
            table.setColumnWidth(2, 33); // by the program: not kept
        }
        QTableView again;
        opened(again);
        QVERIFY(again.columnWidth(1) > 70);
        QCOMPARE(again.columnWidth(2), 80);
        QSettings().remove(QStringLiteral("columns"));
    }

    void everyStatusHasItsWordOnItsChip()
    {
        for (SolutionStatus status : allValues<SolutionStatus>()) {
            const std::unique_ptr<Chip> chip(statusChip(status));
            QVERIFY(chip->text().contains(wordOf(status)));
            QCOMPARE(chip->kind(), chipKind(status));
        }
        QVERIFY(chipText(SolutionStatus::Verified) != chipText(SolutionStatus::Implemented));
        QCOMPARE(chipKind(SolutionStatus::Rejected), Chip::Kind::Error);
    }

    void theStripLeadsFromIssueToIssue()
    {
        IssueStrip strip;
        strip.resize(900, 36);
        QVERIFY(strip.isHidden());
        Issue first;
        first.sentence = "%1 has no quantity in %2.";
        first.arguments = {QStringLiteral("Sludge & ash"), QStringLiteral("September")};
        first.field = QStringLiteral("a");
        Issue second;
        second.sentence = "The product has no output.";
        second.field = QStringLiteral("b");
        strip.setIssues({first, second});
        QVERIFY(!strip.isHidden());
        QCOMPARE(sentenceOf(first), QStringLiteral("Sludge & ash has no quantity in September."));

        QStringList fields;
        connect(&strip, &IssueStrip::takeMeThere, this, [&](const Issue &issue) { fields << issue.field; });
        strip.goToNext();
        strip.goToNext();
        strip.goToNext();
        strip.goToPrevious();
        QCOMPARE(fields, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("b")}));
        strip.setIssues({});
        QVERIFY(strip.isHidden());
        strip.goToNext();
        QCOMPARE(fields.size(), 4);
    }

    void anEmptyStateOffersTheOneActionAndASecond()
    {
        EmptyState empty(QStringLiteral("Nothing here yet."), QStringLiteral("New audit"), QStringLiteral("Open sample"));
        QSignalSpy action(&empty, &EmptyState::actionChosen);
        QSignalSpy second(&empty, &EmptyState::secondChosen);
        QTest::mouseClick(empty.findChild<QPushButton *>(QStringLiteral("emptyAction")), Qt::LeftButton);
        QTest::mouseClick(empty.findChild<QPushButton *>(QStringLiteral("emptySecond")), Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        QCOMPARE(second.count(), 1);
    }

    void aFigureIsReadAloudWithItsUnit()
    {
        KeyFigure figure(QStringLiteral("Proposed"));
        figure.setValue(QStringLiteral("92"), QStringLiteral("solutions"));
        QCOMPARE(figure.accessibleName(), QStringLiteral("Proposed"));
        QCOMPARE(figure.accessibleDescription(), QStringLiteral("92 solutions"));
    }

    void aTestAnswersWhatTheProgramAsks()
    {
        Ask::Answers answers;
        answers.saveFile = [](const QString &name) { return QStringLiteral("/somewhere/") + name; };
        answers.confirm = [](const QString &) { return true; };
        QCOMPARE(Ask::saveFile(nullptr, {}, QStringLiteral("a.pdf"), {}), QStringLiteral("/somewhere/a.pdf"));
        QVERIFY(Ask::confirm(nullptr, QStringLiteral("Really?"), QStringLiteral("Yes")));
        QVERIFY(Ask::openFiles(nullptr, {}, {}).isEmpty());
    }

    void datesAndPeriodsFollowTheLocale()
    {
        const QLocale vi(QLocale::Vietnamese, QLocale::Vietnam);
        const QLocale en(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(dateText({2026, 11, 5}, vi), QStringLiteral("05/11/2026"));
        QCOMPARE(dateText({2026, 11, 5}, en), QStringLiteral("5 Nov 2026"));
        QCOMPARE(dateText({}, vi), QString(QChar(0x2013)));
        QCOMPARE(periodText({2025, 1, 1}, {2025, 12, 31}, vi), QStringLiteral("2025"));
        QCOMPARE(periodText({2024, 4, 1}, {2025, 3, 31}, vi), QString::fromUtf8("04/2024 – 03/2025"));
        const QDateTime now({2026, 11, 23}, {10, 0}, Qt::LocalTime);
        QCOMPARE(whenText(now.addSecs(-3600), now, vi), QStringLiteral("09:00"));
        QCOMPARE(whenText(now.addDays(-3), now, vi), QStringLiteral("20/11/2026"));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
