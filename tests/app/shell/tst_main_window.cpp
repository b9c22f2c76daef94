#include "tests/support/gui_fixture.h"

#include "app/pages/page.h"
#include "app/shell/main_window.h"
#include "app/shell/page_table.h"
#include "app/shell/preferences.h"
#include "app/shell/side_panel.h"
#include "app/widgets/ask.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace recp;

class TestMainWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("recp-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { Preferences::setLanguage(Language::English); }

    void itBeginsAtHomeWithoutSteps()
    {
        test::GuiFixture fixture;
        MainWindow window(*fixture.workspace, test::catalog());
        window.show();
        QCOMPARE(window.place().kind, Place::Home);
        const auto *places = window.findChild<Navigation *>();
        QCOMPARE(places->model()->rowCount(), 4);
        window.showPlace({Place::AuditStep, Step::Plan}); // nothing is open
        QCOMPARE(window.place().kind, Place::Home);
    }

    void anOpenAuditShowsItsStepsAndWhereItStands()
    {
        test::GuiFixture fixture;
        fixture.store();
        MainWindow window(*fixture.workspace, test::catalog());
        window.show();
        window.openAudit(fixture.document.audit.id);
        QCOMPARE(window.place(), (Place{Place::AuditStep, Step::Enterprise}));
        const auto *places = window.findChild<Navigation *>();
        QCOMPARE(places->model()->rowCount(), 5 + static_cast<int>(pageTable().size()));
        QVERIFY(places->model()->index(5, 0).data(Navigation::CompleteRole).isValid());
        QVERIFY(window.windowTitle().contains(fixture.document.enterprise.name));
        QVERIFY(window.findChild<QLabel *>(QStringLiteral("basis"))->text().contains(fixture.document.audit.factorSet));
    }

    void everyStepIsReachedByItsKeyAndHasAPage()
    {
        test::GuiFixture fixture;
        fixture.store();
        MainWindow window(*fixture.workspace, test::catalog());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openAudit(fixture.document.audit.id);
        for (std::size_t i = 0; i < pageTable().size(); ++i) {
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
            QCOMPARE(window.place(), (Place{Place::AuditStep, pageTable()[i].step}));
            QVERIFY(window.currentPage()->isVisible());
            QVERIFY(!window.currentPage()->title().isEmpty());
            QCOMPARE(window.findChild<QLabel *>(QStringLiteral("pageTitle"))->text(), window.currentPage()->title());
        }
        QTest::keyClick(&window, Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(window.place().kind, Place::Home);
    }

    void aNewAuditIsReadyToTypeInto()
    {
        test::GuiFixture fixture;
        MainWindow window(*fixture.workspace, test::catalog());
        window.show();
        window.newAudit();
        QCOMPARE(window.place(), (Place{Place::AuditStep, Step::Enterprise}));
        const AuditDocument &document = window.session().document();
        const int year = QDate::currentDate().year() - 1;
        QCOMPARE(document.audit.periodFrom, QDate(year, 1, 1));
        QCOMPARE(document.audit.periodTo, QDate(year, 12, 31));
        QCOMPARE(document.audit.currency, QStringLiteral("VND"));
        QCOMPARE(document.audit.factorSet, test::catalog().defaultFactorSet().id);
        QVERIFY(!document.audit.schedule.isEmpty());
        QCOMPARE(document.flows.size(), std::size_t(4));
        test::typeInto(window.currentPage()->findChild<QLineEdit *>(QStringLiteral("name")), QStringLiteral("Gach Song Con"));
        QVERIFY(window.findChild<QLabel *>(QStringLiteral("saved"))->text().startsWith(QStringLiteral("Saved")));
        QCOMPARE(fixture.workspace->enterprises().value()[0].name, QStringLiteral("Gach Song Con"));
        window.newAuditFor(document.enterprise.id);
        QCOMPARE(fixture.workspace->enterprises().value().size(), std::size_t(1));
        QCOMPARE(fixture.workspace->audits().value().size(), std::size_t(2));
        QCOMPARE(window.session().document().flows.size(), std::size_t(4));
    }

    void findLeadsFromUnmarkedLettersToTheAudit()
    {
        test::GuiFixture fixture;
        fixture.store();
        MainWindow window(*fixture.workspace, test::catalog());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("find"));
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("song xanh"));
        const auto *found = window.findChild<QListWidget *>(QStringLiteral("found"));
        QVERIFY(found->isVisible());
        QVERIFY(found->count() >= 2);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(window.session().isOpen());
        QVERIFY(!found->isVisible());
    }

    void theLanguageChangesAtOnceAndThePlaceStays()
    {
        test::GuiFixture fixture;
        fixture.store();
        MainWindow window(*fixture.workspace, test::catalog());
        window.show();
        window.openAudit(fixture.document.audit.id);
        window.showPlace({Place::AuditStep, Step::Plan});
        Page *before = window.currentPage();
        window.setLanguage(Language::Vietnamese);
        QTRY_VERIFY(window.currentPage() != before);
        QCOMPARE(QLocale().language(), QLocale::Vietnamese);
        QCOMPARE(window.place(), (Place{Place::AuditStep, Step::Plan}));
        QVERIFY(window.session().isOpen());
        QTRY_VERIFY(window.currentPage()->isVisible());
        window.setLanguage(Language::English);
        QTRY_COMPARE(QLocale().language(), QLocale::English);
        QCoreApplication::processEvents();
    }

    void keysAndWhatIsMissingOpenBesideThePage()
    {
        test::GuiFixture fixture;
        fixture.document.records.clear();
        fixture.store();
        MainWindow window(*fixture.workspace, test::catalog());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openAudit(fixture.document.audit.id);
        const auto *side = window.findChild<SidePanel *>();
        QTest::keyClick(&window, Qt::Key_F1);
        QVERIFY(side->isVisible());
        QCOMPARE(side->content(), SidePanel::Content::Keys);
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(side->content(), SidePanel::Content::Missing);
        QVERIFY(!window.session().results().issues.empty());
        QCOMPARE(side->findChildren<QPushButton *>(QStringLiteral("takeMeThere")).size(),
                 static_cast<qsizetype>(window.session().results().issues.size()));
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!side->isVisible());
        QTest::keyClick(&window, Qt::Key_F8);
        QCOMPARE(window.place(), (Place{Place::AuditStep, window.session().results().issues.front().step}));
    }

    void noPageIsWiderThanASmallScreen_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("vi") << Language::Vietnamese;
        QTest::newRow("en") << Language::English;
    }
    void noPageIsWiderThanASmallScreen()
    {
        QFETCH(Language, language);
        Preferences::setLanguage(language);
        test::GuiFixture fixture;
        fixture.document.enterprise.name = QStringLiteral("A very long name ").repeated(12);
        for (Solution &solution : fixture.document.solutions)
            solution.title = QStringLiteral("A title that goes on and on ").repeated(8);
        fixture.store();
        MainWindow window(*fixture.workspace, test::catalog());
        window.resize(1366, 740);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.openAudit(fixture.document.audit.id);
        const auto fits = [&](const QString &where) {
            QCoreApplication::processEvents();
            if (window.minimumSizeHint().width() > 1366)
                qWarning("%s needs %d", qPrintable(where), window.minimumSizeHint().width());
            return window.minimumSizeHint().width() <= 1366;
        };
        for (const auto &row : pageTable()) {
            window.showPlace({Place::AuditStep, row.step});
            QVERIFY(fits(QString::fromLatin1(row.icon)));
            if (row.step != Step::Solutions)
                continue;
            for (const Solution &solution : window.session().document().solutions) {
                window.currentPage()->showSubject(solution.id, {});
                QVERIFY(fits(solution.calculator));
            }
        }
        for (Place::Kind kind : {Place::Home, Place::Enterprises, Place::Calculators, Place::Options}) {
            window.showPlace({kind, {}});
            QVERIFY(fits(QString::number(kind)));
        }
    }

    void theWindowFoldsItsPlacesWhenNarrow()
    {
        test::GuiFixture fixture;
        MainWindow window(*fixture.workspace, test::catalog());
        window.resize(1366, 700);
        window.show();
        QVERIFY(!window.findChild<Navigation *>()->isFolded());
        window.resize(1100, 700);
        const auto *places = window.findChild<Navigation *>();
        QTRY_VERIFY(places->isFolded());
        QTRY_VERIFY(places->columnWidth(0) <= Navigation::FoldedWidth);
    }

    void anExportedAuditIsImportedAgain()
    {
        test::GuiFixture fixture;
        fixture.store();
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("audit.json"));
        Ask::Answers answers;
        QString proposed;
        answers.saveFile = [&](const QString &name) {
            proposed = name;
            return file;
        };
        answers.openFiles = [&] { return QStringList{file}; };
        MainWindow window(*fixture.workspace, test::catalog());
        window.openAudit(fixture.document.audit.id);
        window.exportAudit();
        QVERIFY(QFile::exists(file));
        QVERIFY(proposed.endsWith(QStringLiteral(".json")));

        test::GuiFixture other;
        MainWindow second(*other.workspace, test::catalog());
        second.importFiles();
        QVERIFY(second.session().isOpen());
        QCOMPARE(second.session().document().solutions.size(), fixture.document.solutions.size());
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{ not an audit");
        broken.close();
        second.importFiles();
        const auto *said = second.findChild<QLabel *>(QStringLiteral("saved"));
        QVERIFY(said->text().contains(QStringLiteral("audit.json")));
    }

    void undoWorksFromAnywhere()
    {
        test::GuiFixture fixture;
        fixture.store();
        MainWindow window(*fixture.workspace, test::catalog());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(fixture.workspace->removeEnterprise(fixture.document.enterprise.id).ok());
        window.showPlace({Place::Enterprises, {}});
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.workspace->enterprises().value().size(), std::size_t(1));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.workspace->enterprises().value().size(), std::size_t(0));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
