#include "app/pages/findings_page.h"

#include "app/models/photo_import.h"
#include "app/pages/photo_viewer.h"
#include "app/widgets/segmented_control.h"
#include "tests/support/session_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace recp;

class TestFindingsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SessionFixture> m_fixture;
    std::unique_ptr<FindingsPage> m_page;

    AuditSession &session() { return *m_fixture->session; }
    const AuditDocument &document() { return session().document(); }
    template <class W> W *field(const char *name) { return m_page->findChild<W *>(QString::fromLatin1(name)); }

    void addFinding(const QString &text)
    {
        field<QPushButton>("add_finding")->click();
        auto *edit = field<QPlainTextEdit>("finding_text");
        edit->setFocus();
        QTest::keyClicks(edit, text);
        field<QLineEdit>("place")->setFocus();
        QTRY_COMPARE(document().findings.back().text, text);
    }
    void choose(const char *name, const QString &data)
    {
        auto *combo = field<QComboBox>(name);
        combo->setCurrentIndex(combo->findData(data));
        emit combo->activated(combo->currentIndex());
    }
    void pastePhoto(Qt::GlobalColor colour)
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(colour);
        QGuiApplication::clipboard()->setImage(image);
        auto *strip = field<QListWidget>("photo_strip");
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_V, Qt::ControlModifier);
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_fixture = std::make_unique<test::SessionFixture>();
        m_page = std::make_unique<FindingsPage>(session());
        m_page->resize(1154, 698);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void aFindingWithALossBecomesASolution()
    {
        addFinding(QStringLiteral("Open hose at loom 12"));
        choose("loss_resource_0", QStringLiteral("electricity"));
        auto *amount = field<QLineEdit>("loss_amount_0");
        amount->setFocus();
        QTest::keyClicks(amount, QStringLiteral("20"));
        QTest::keyClick(amount, Qt::Key_Return);
        QCOMPARE(document().findings[0].losses.size(), std::size_t(1));
        QVERIFY(std::abs(document().findings[0].losses[0].amount - 20 * 3.6e9) < 1); // MWh
        pastePhoto(Qt::red);
        QTRY_COMPARE(document().findings[0].photos.size(), 1);
        QCOMPARE(document().photos.size(), std::size_t(1));
        field<QPushButton>("make_solution")->click();
        QCOMPARE(document().solutions.size(), std::size_t(1));
        const Solution &solution = document().solutions[0];
        QCOMPARE(solution.title, QStringLiteral("Open hose at loom 12"));
        QCOMPARE(solution.photos, document().findings[0].photos);
        QCOMPARE(document().findings[0].solutionIds, std::vector<Id>{solution.id});
        const Estimate *estimate = document().estimateOf(solution.id);
        QVERIFY(estimate);
        QCOMPARE(estimate->effects.size(), std::size_t(1));
        QVERIFY(std::abs(estimate->effects[0].saving.expected - 20 * 3.6e9) < 1);
        QVERIFY(estimate->effects[0].saving.low < estimate->effects[0].saving.expected);
        QVERIFY(field<QPushButton>("linked_solution"));
        session().undo(); // one step
        QVERIFY(document().solutions.empty());
        QVERIFY(document().findings[0].solutionIds.empty());
        session().undo();
        QVERIFY(document().photos.empty());
        QVERIFY(document().findings[0].photos.isEmpty());
    }

    void aQuestionsSuggestionsAreOffered()
    {
        const CheckItem &check = session().catalog().checks().front();
        QVERIFY(!check.suggests.isEmpty());
        Finding finding;
        finding.id = newId();
        finding.auditId = document().audit.id;
        finding.checkId = check.id;
        finding.text = QStringLiteral("No plan");
        QVERIFY(session().save({.findings = {finding}}));
        auto *make = field<QPushButton>("make_solution");
        QVERIFY(make->menu());
        make->menu()->actions().first()->trigger();
        QCOMPARE(document().solutions.size(), std::size_t(1));
        QCOMPARE(document().solutions[0].code, check.suggests.first());
        QCOMPARE(document().estimateOf(document().solutions[0].id)->situation, QStringLiteral("No plan"));
    }

    void findingsAreRemovedAndComeBack()
    {
        addFinding(QStringLiteral("A"));
        addFinding(QStringLiteral("B"));
        QCOMPARE(field<QTableView>("findings")->model()->rowCount(), 2);
        QTest::keyClick(field<QTableView>("findings"), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(document().findings.size(), std::size_t(1));
        QCOMPARE(document().findings[0].text, QStringLiteral("A"));
        session().undo();
        QCOMPARE(document().findings.size(), std::size_t(2));
    }

    void marksAndCaptionAreSavedAndUndone()
    {
        addFinding(QStringLiteral("A"));
        pastePhoto(Qt::blue);
        QTRY_COMPARE(document().photos.size(), std::size_t(1));
        PhotoViewer viewer(session(), document().photos[0].hash);
        viewer.show();
        QVERIFY(QTest::qWaitForWindowExposed(&viewer));
        viewer.findChild<QToolButton *>(QStringLiteral("arrow"))->click();
        viewer.findChild<QLineEdit *>(QStringLiteral("mark_text"))->setText(QStringLiteral("<b>leak</b>"));
        auto *canvas = viewer.findChild<QWidget *>(QStringLiteral("photo_canvas"));
        QTest::mousePress(canvas, Qt::LeftButton, {}, canvas->rect().center());
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, canvas->rect().center() + QPoint(60, 40));
        QCOMPARE(document().photos[0].marks.size(), std::size_t(1));
        QCOMPARE(document().photos[0].marks[0].kind, MarkKind::Arrow);
        QCOMPARE(document().photos[0].marks[0].text, QStringLiteral("<b>leak</b>"));
        QVERIFY(std::abs(document().photos[0].marks[0].x1 - 0.5) < 0.02);
        auto *caption = viewer.findChild<QLineEdit *>(QStringLiteral("caption"));
        caption->setText(QStringLiteral("Hall A"));
        emit caption->editingFinished();
        QCOMPARE(document().photos[0].caption, QStringLiteral("Hall A"));
        viewer.findChild<QPushButton *>(QStringLiteral("remove_mark"))->click();
        QVERIFY(document().photos[0].marks.empty());
        session().undo();
        QCOMPARE(document().photos[0].marks.size(), std::size_t(1));
    }

    void blurringReplacesThePictureInOneStep()
    {
        addFinding(QStringLiteral("A"));
        QImage image(300, 200, QImage::Format_RGB32);
        for (int x = 0; x < 300; ++x)
            for (int y = 0; y < 200; ++y)
                image.setPixel(x, y, (x + y) % 7 < 3 ? 0xffffffff : 0xff000000);
        QGuiApplication::clipboard()->setImage(image);
        auto *strip = field<QListWidget>("photo_strip");
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(document().photos.size(), std::size_t(1));
        const QString before = document().photos[0].hash;
        PhotoViewer viewer(session(), before);
        viewer.show();
        QVERIFY(QTest::qWaitForWindowExposed(&viewer));
        viewer.findChild<QToolButton *>(QStringLiteral("blur"))->click();
        auto *canvas = viewer.findChild<QWidget *>(QStringLiteral("photo_canvas"));
        QTest::mousePress(canvas, Qt::LeftButton, {}, canvas->rect().center());
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, canvas->rect().center() + QPoint(80, 80));
        QVERIFY(document().photos[0].hash != before);
        QCOMPARE(document().photos.size(), std::size_t(1));
        QCOMPARE(document().findings[0].photos, QStringList{document().photos[0].hash});
        QCOMPARE(viewer.hash(), document().photos[0].hash);
        session().undo();
        QCOMPARE(document().findings[0].photos, QStringList{before});
        QCOMPARE(viewer.hash(), before);
    }

    void aClosedAuditTakesNoChange()
    {
        addFinding(QStringLiteral("A"));
        Audit closed = document().audit;
        closed.closedAt = QDateTime(QDate(2026, 1, 1), QTime(8, 0));
        QVERIFY(session().saveAudit(closed));
        QVERIFY(!field<QPushButton>("add_finding")->isEnabled());
        QVERIFY(!field<QPlainTextEdit>("finding_text")->isEnabled());
    }
};

QTEST_MAIN(TestFindingsPage)
#include "tst_findings_page.moc"
