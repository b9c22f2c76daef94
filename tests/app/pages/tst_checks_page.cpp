#include "app/pages/check_row.h"
#include "app/pages/checks_page.h"
#include "app/widgets/figure_widget.h"
#include "app/widgets/ask.h"
#include "tests/support/session_fixture.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QAbstractButton>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace recp;

class TestChecksPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::SessionFixture> m_fixture;
    std::unique_ptr<ChecksPage> m_page;

    AuditSession &session() { return *m_fixture->session; }
    const CheckItem &check(int at) { return session().catalog().checks()[static_cast<std::size_t>(at)]; }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_fixture = std::make_unique<test::SessionFixture>();
        m_page = std::make_unique<ChecksPage>(session());
        m_page->resize(1154, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void oneKeyAnswersAndMovesOn()
    {
        QCOMPARE(m_page->currentCheck(), check(0).id);
        press(Qt::Key_3);
        QCOMPARE(*session().document().answerTo(check(0).id)->answer, Answer::No);
        QCOMPARE(m_page->currentCheck(), check(1).id);
        press(Qt::Key_2);
        QCOMPARE(*session().document().answerTo(check(1).id)->answer, Answer::Partly);
        press(Qt::Key_Up);
        press(Qt::Key_0);
        const CheckAnswer *cleared = session().document().answerTo(check(1).id);
        QVERIFY(!cleared || !cleared->answer);
    }

    void theMouseAnswersToo()
    {
        auto *button = m_page->findChild<QAbstractButton *>(check(0).id + QStringLiteral("_not_applicable"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(*session().document().answerTo(check(0).id)->answer, Answer::NotApplicable);
    }

    void keysWriteInANoteInsteadOfAnswering()
    {
        press(Qt::Key_N);
        auto *note = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(note);
        QTest::keyClicks(note, QStringLiteral("3 of 12 meters"));
        QTest::keyClick(note, Qt::Key_Escape);
        QTRY_COMPARE(session().document().answerTo(check(0).id)->note, QStringLiteral("3 of 12 meters"));
        QVERIFY(!session().document().answerTo(check(0).id)->answer);
    }

    void photosComeThroughTheFileQuestion()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.png"));
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(path));
        Ask::Answers answers;
        answers.openFiles = [path] { return QStringList{path}; };
        press(Qt::Key_P);
        QTRY_VERIFY(session().document().answerTo(check(0).id));
        QCOMPARE(session().document().answerTo(check(0).id)->photos.size(), 1);
        QCOMPARE(session().document().photos.size(), std::size_t(1));
        session().undo(); // answer and photo were one step
        QVERIFY(session().document().photos.empty());
    }

    void anAreaThatTheFactoryLacksIsNotAsked()
    {
        auto *areas = m_page->findChild<QListView *>(QStringLiteral("areas"));
        const int before = areas->model()->rowCount();
        const QString area = check(0).area;
        m_page->findChild<QPushButton *>(QStringLiteral("not_here"))->click();
        QCOMPARE(session().document().audit.absentAreas, QStringList{area});
        QCOMPARE(areas->model()->rowCount(), before - 1);
        QVERIFY(session().catalog().check(m_page->currentCheck()) == nullptr || session().catalog().check(m_page->currentCheck())->area != area);
        auto *absent = m_page->findChild<QPushButton *>(QStringLiteral("absent_areas"));
        QVERIFY(absent->isVisible());
        absent->menu()->actions().first()->trigger();
        QCOMPARE(areas->model()->rowCount(), before);
        session().undo();
        QCOMPARE(areas->model()->rowCount(), before - 1);
        session().undo();
        // What was answered is never out of sight.
        areas->setCurrentIndex(areas->model()->index(0, 0));
        m_page->setFocus();
        press(Qt::Key_1);
        QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("not_here"))->isEnabled());
    }

    void theResultIsDrawnFromThreeAreasOn()
    {
        QStringList areas;
        for (const CheckItem &item : session().catalog().checks()) {
            if (areas.contains(item.area) || areas.size() == 3)
                continue;
            areas << item.area;
            CheckAnswer answer;
            answer.id = newId();
            answer.auditId = session().document().audit.id;
            answer.checkId = item.id;
            answer.answer = areas.size() == 1 ? Answer::Yes : areas.size() == 2 ? Answer::Partly : Answer::No;
            QVERIFY(session().saveAnswer(answer));
        }
        m_page->headerTools()->show();
        m_page->findChild<QToolButton *>(QStringLiteral("result_part"))->click();
        auto *radar = m_page->findChild<FigureWidget *>(QStringLiteral("radar"));
        QVERIFY(radar->isVisible());
        const auto &axes = std::get<report::Radar>(radar->figure().content).axes;
        QCOMPARE(axes.size(), std::size_t(3)); // what was not checked is left out, not zero
        QCOMPARE(axes[0].value, 1.0);
        QCOMPARE(axes[1].value, 0.5);
        QCOMPARE(axes[2].value, 0.0);
        QVERIFY(axes[0].isOpen);
        session().undo();
        QVERIFY(!radar->isVisible());
    }

    void aBadAnswerBecomesAFinding()
    {
        press(Qt::Key_3);
        press(Qt::Key_Up);
        QSignalSpy wanted(m_page.get(), &Page::stepRequested);
        press(Qt::Key_F);
        QCOMPARE(session().document().findings.size(), std::size_t(1));
        QCOMPARE(session().document().findings[0].checkId, check(0).id);
        QCOMPARE(wanted.size(), 1);
        press(Qt::Key_F); // leads to the same one
        QCOMPARE(session().document().findings.size(), std::size_t(1));
    }

    void aNoOffersSolutionsAndSAddsTheFirst()
    {
        press(Qt::Key_3);
        press(Qt::Key_S);
        QCOMPARE(session().document().solutions.size(), std::size_t(1));
        QCOMPARE(session().document().solutions.front().code, check(0).suggests.front());
        QVERIFY(session().document().estimateOf(session().document().solutions.front().id));
    }

    void theNextAreaFollowsTheLastQuestion()
    {
        const QString area = check(0).area;
        for (int i = 0; i < 40 && session().catalog().check(m_page->currentCheck())->area == area; ++i)
            press(Qt::Key_Down);
        QVERIFY(session().catalog().check(m_page->currentCheck())->area != area);
    }

    void anotherSectorKeepsTheAreaShown()
    {
        auto *areas = m_page->findChild<QListView *>(QStringLiteral("areas"));
        areas->setCurrentIndex(areas->model()->index(2, 0));
        press(Qt::Key_Down);
        const QString current = m_page->currentCheck();
        Enterprise enterprise = session().document().enterprise;
        enterprise.sectorCode = QStringLiteral("1020");
        QVERIFY(session().saveEnterprise(enterprise));
        QCOMPARE(areas->model()->rowCount(), 22);
        QCOMPARE(areas->currentIndex().row(), 2);
        QCOMPARE(m_page->currentCheck(), current);
        areas->setCurrentIndex(areas->model()->index(21, 0));
        QCOMPARE(m_page->currentCheck(), QString("Q-SEA-01"));
        enterprise.sectorCode = QStringLiteral("24");
        QVERIFY(session().saveEnterprise(enterprise));
        QCOMPARE(areas->currentIndex().row(), 0);
        QCOMPARE(m_page->currentCheck(), check(0).id);
    }

    void markupInAQuestionIsShownAsText()
    {
        CheckRow row(QStringLiteral("U-AIR-01"), [](const QString &) { return QPixmap(); });
        CheckContent content;
        content.question = QStringLiteral("<b>Is it tight?</b>");
        content.evidence = QStringLiteral("<img src=x>");
        row.show(content);
        int marked = 0;
        for (const QLabel *label : row.findChildren<QLabel *>()) {
            if (!label->text().contains(u'<'))
                continue;
            ++marked;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QCOMPARE(marked, 2);
    }

    void aClosedAuditTakesNoAnswer()
    {
        Audit audit = session().document().audit;
        audit.closedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(session().saveAudit(audit));
        press(Qt::Key_1);
        QVERIFY(session().document().answers.empty());
    }
};

QTEST_MAIN(TestChecksPage)
#include "tst_checks_page.moc"
