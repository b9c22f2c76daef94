#include "app/pages/bill_import_panel.h"
#include "app/widgets/ask.h"
#include "core/exchange/load_profile_file.h"
#include "tests/support/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace recp;

class TestBillImportPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SessionFixture> m_fixture;
    std::unique_ptr<BillImportPanel> m_panel;

    AuditSession &session() { return *m_fixture->session; }
    template <class W> W *part(const char *name) { return m_panel->findChild<W *>(QString::fromLatin1(name)); }
    QString summary() { return part<QLabel>("summary")->text(); }
    void choose(const char *name, const QString &text)
    {
        auto *combo = part<QComboBox>(name);
        const int index = combo->findText(text, Qt::MatchStartsWith);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setCurrentIndex(index);
        emit combo->activated(index);
        QTRY_VERIFY(!summary().startsWith(QStringLiteral("Reading"))); // as a person sees the answer before the next choice
    }
    void open(const QString &block)
    {
        m_panel->openBlock(block);
        QTRY_VERIFY(!summary().startsWith(QStringLiteral("Reading")));
    }
    std::size_t records() { return session().document().records.size(); }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_fixture = std::make_unique<test::SessionFixture>();
        m_panel = std::make_unique<BillImportPanel>(session());
        m_panel->resize(1100, 600);
        m_panel->show();
        new QAbstractItemModelTester(part<QTableView>("rows")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_panel.get());
    }
    void cleanup()
    {
        m_panel.reset();
        m_fixture.reset();
    }

    void readingsAreKeptAsAProfileInTheSameStep()
    {
        const auto electricity = [&] { return *session().document().flow(m_fixture->electricity); };
        const std::size_t before = records();
        open(QStringLiteral("Time\tkWh\n2025-03-01 00:00\t10\n2025-03-01 00:15\t20\n2025-03-01 00:30\t30\n"));
        QTest::mouseClick(part<QPushButton>("import"), Qt::LeftButton);
        QCOMPARE(records(), before + 1);
        const auto profile = storedLoadProfile(*m_fixture->workspace, electricity());
        QVERIFY(profile.ok());
        QCOMPARE(profile->amounts, (std::vector<double>{10 * 3.6e6, 20 * 3.6e6, 30 * 3.6e6}));
        session().undo();
        QCOMPARE(records(), before);
        QVERIFY(electricity().profile.isEmpty());
    }

    void aBlockIsLookedAtStoredAndUndone()
    {
        const std::size_t before = records();
        open(QStringLiteral("Month\tkWh\tCost (VND)\n01/2031\t100\t200000\n02/2031\toops\t1\n"));
        QVERIFY2(summary().contains(QStringLiteral("accepted 1, rejected 1")), qPrintable(summary()));
        QCOMPARE(records(), before);
        const auto *rows = part<QTableView>("rows")->model();
        QCOMPARE(rows->index(0, 0).data().toString(), QStringLiteral("head"));
        QCOMPARE(rows->index(1, 0).data().toString(), QStringLiteral("✓"));
        QVERIFY(rows->index(2, 0).data().toString().contains(QStringLiteral("oops")));
        QSignalSpy imported(m_panel.get(), &BillImportPanel::imported);
        QTest::mouseClick(part<QPushButton>("import"), Qt::LeftButton);
        QCOMPARE(imported.count(), 1);
        QCOMPARE(records(), before + 1);
        session().undo();
        QCOMPARE(records(), before);
    }

    void whatIsUnclearIsAskedAndRemembered()
    {
        const QString block = QStringLiteral("Kỳ\tX\tVND\n01/2031\t1.234\t2.000\n02/2031\t2.345\t3.000\n");
        open(block);
        QVERIFY(!part<QPushButton>("import")->isEnabled());
        choose("column_month", QStringLiteral("A"));
        QTRY_VERIFY(part<QComboBox>("column_month")->currentIndex() > 0);
        choose("column_quantity", QStringLiteral("B"));
        QTRY_VERIFY(part<QComboBox>("column_quantity")->currentText().startsWith(u'B'));
        choose("column_cost", QStringLiteral("C"));
        QTRY_VERIFY(part<QComboBox>("column_cost")->currentText().startsWith(u'C'));
        choose("flow", QStringLiteral("Electricity"));
        QTRY_VERIFY2(summary().contains(QStringLiteral("rejected 2")), qPrintable(summary()));
        choose("numbers", QStringLiteral("1.234,5"));
        QTRY_VERIFY2(summary().contains(QStringLiteral("accepted 2, rejected 0")), qPrintable(summary()));
        QTest::mouseClick(part<QPushButton>("import"), Qt::LeftButton);
        QCOMPARE(*m_fixture->record(m_fixture->electricity, QDate(2031, 1, 1))->cost, 2000.0);
        // The next file of this supplier needs no answer.
        open(QString(block).replace(QStringLiteral("2031"), QStringLiteral("2032")));
        QTRY_VERIFY2(summary().contains(QStringLiteral("accepted 2, rejected 0")), qPrintable(summary()));
    }

    void rejectedRowsGoIntoAFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.csv"));
        Ask::Answers answers;
        answers.saveFile = [&](const QString &) { return path; };
        open(QStringLiteral("Month\tkWh\tCost\n01/2031\t100\t1\n02/2031\t=cmd()\t1\n"));
        QVERIFY2(part<QPushButton>("save_rejected")->isEnabled(), qPrintable(summary()));
        QTest::mouseClick(part<QPushButton>("save_rejected"), Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("'=cmd()"));
    }

    void aFileThatIsNoneSaysSo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4");
        file.close();
        m_panel->openFile(file.fileName());
        QTRY_VERIFY(!part<QPushButton>("import")->isEnabled() && !summary().startsWith(QStringLiteral("Reading")));
        m_panel->openFile(folder.filePath(QStringLiteral("none.csv")));
        QVERIFY(!part<QPushButton>("import")->isEnabled());
    }
};

QTEST_MAIN(TestBillImportPanel)
#include "tst_bill_import_panel.moc"
