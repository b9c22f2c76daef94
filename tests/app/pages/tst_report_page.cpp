#include "tests/support/gui_fixture.h"

#include "app/models/audit_session.h"
#include "app/pages/report_page.h"
#include "app/widgets/ask.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPdfDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace recp;

class TestReportPage : public QObject
{
    Q_OBJECT

    struct Open : test::GuiFixture {
        explicit Open(bool hasData = true)
        {
            if (!hasData)
                clear();
            store();
            [this] { QVERIFY(session.open(document.audit.id).ok()); }();
            page = std::make_unique<ReportPage>(session);
            page->resize(1150, 700);
            page->show();
        }
        /// Leaves an enterprise and an audit of which nothing is known yet.
        void clear()
        {
            AuditDocument empty;
            empty.enterprise.id = document.enterprise.id;
            empty.audit.id = document.audit.id;
            empty.audit.enterpriseId = document.enterprise.id;
            empty.audit.factorSet = document.audit.factorSet;
            document = empty;
        }
        AuditSession session{*workspace, test::catalog()};
        std::unique_ptr<ReportPage> page;
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void thePreviewIsTheReportThatIsExported()
    {
        Open open;
        QSignalSpy ready(open.page.get(), &ReportPage::previewReady);
        open.page->activate();
        QVERIFY(ready.wait(20000));
        const auto *preview = open.page->findChild<QPdfDocument *>();
        QVERIFY(preview->pageCount() >= 3);

        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("report.pdf"));
        Ask::Answers answers;
        QString proposed;
        answers.saveFile = [&](const QString &name) {
            proposed = name;
            return file;
        };
        open.page->headerTools()->show();
        QTest::mouseClick(open.page->findChild<QPushButton *>(QStringLiteral("exportPdf")), Qt::LeftButton);
        QVERIFY(proposed.endsWith(QStringLiteral(".pdf")));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.read(5) == "%PDF-");
        QPdfDocument reread;
        reread.load(file);
        QCOMPARE(reread.pageCount(), preview->pageCount());
    }

    void papersForTheVisitAreExportedInTheChosenLanguage_data()
    {
        QTest::addColumn<bool>("hasData");
        QTest::newRow("with data") << true;
        QTest::newRow("before any data") << false;
    }
    void papersForTheVisitAreExportedInTheChosenLanguage()
    {
        QFETCH(bool, hasData);
        Open open(hasData);
        QTemporaryDir folder;
        Ask::Answers answers;
        QStringList proposed;
        answers.saveFile = [&](const QString &name) {
            proposed += name;
            return folder.filePath(QString::number(proposed.size()) + QStringLiteral(".pdf"));
        };
        open.page->findChild<QToolButton *>(QStringLiteral("reportEn"))->click();
        for (const char *paper : {"request", "checklist", "nameplates", "exit"})
            open.page->findChild<QAction *>(QStringLiteral("paper_") + QString::fromLatin1(paper))->trigger();
        QCOMPARE(proposed.size(), 4);
        QVERIFY2(proposed.last().endsWith(QStringLiteral("Exit meeting.pdf")), qPrintable(proposed.last()));
        QVERIFY(!proposed.last().contains(QStringLiteral(" 0 ")));
        for (qsizetype number = 1; number <= proposed.size(); ++number) {
            QPdfDocument written;
            written.load(folder.filePath(QString::number(number) + QStringLiteral(".pdf")));
            QVERIFY(written.pageCount() >= 1);
        }
    }

    void closingFreezesTheResultsAndReopeningLetsGo()
    {
        Open open;
        auto *close = open.page->findChild<QPushButton *>(QStringLiteral("closeAudit"));
        open.page->activate();
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(open.stored().audit.closedAt.isValid());
        QVERIFY(!open.stored().audit.frozen.isEmpty());
        QVERIFY(open.session.isReadOnly());
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!open.stored().audit.closedAt.isValid());
        QVERIFY(!open.session.isReadOnly());
    }

    void aCancelledPreviewLeavesNothingBehind()
    {
        Open open;
        QSignalSpy ready(open.page.get(), &ReportPage::previewReady);
        open.page->activate();
        auto *cancel = open.page->findChild<QPushButton *>(QStringLiteral("cancelReport"));
        QVERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!cancel->isVisible());
        QVERIFY(!ready.wait(3000));
        open.page->activate();
        QVERIFY(ready.wait(20000));
    }
};

QTEST_MAIN(TestReportPage)
#include "tst_report_page.moc"
