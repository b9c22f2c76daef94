#include "app/pages/exchange_page.h"

#include "app/widgets/ask.h"
#include "tests/support/session_fixture.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace recp;

/// One laptop: a workspace, a session, its page.
struct Laptop {
    test::SessionFixture fixture;
    ExchangePage page{*fixture.session};

    const AuditDocument &document() const { return fixture.session->document(); }
    template <class W> W *field(const char *name) { return page.findChild<W *>(QString::fromLatin1(name)); }
    void rename(const QString &name)
    {
        Flow flow = document().flows.front();
        flow.name = name;
        fixture.session->saveFlow(flow);
    }
    QString electricity() const { return document().flows.front().name; }
};

class TestExchangePage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Laptop> m_mine, m_theirs;

    QString path() const { return m_folder.filePath(QStringLiteral("audit.recp")); }
    void give(Laptop &laptop)
    {
        Ask::Answers answers;
        answers.saveFile = [this](const QString &) { return path(); };
        QSignalSpy done(&laptop.page, &Page::noticed);
        laptop.field<QPushButton>("give")->click();
        QTRY_COMPARE(done.size(), 1);
    }
    void take(Laptop &laptop)
    {
        Ask::Answers answers;
        answers.openFiles = [this] { return QStringList{path()}; };
        laptop.field<QPushButton>("take")->click();
    }
    void takeMerged(Laptop &laptop)
    {
        take(laptop);
        QTRY_VERIFY(!laptop.field<QLabel>("merge_result")->isHidden());
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QFile::remove(path());
        m_mine = std::make_unique<Laptop>();
        m_theirs = std::make_unique<Laptop>();
        m_mine->page.show();
        m_theirs->page.show();
        connect(&m_theirs->page, &ExchangePage::auditRequested, this,
                [this](const Id &audit) { QVERIFY(m_theirs->fixture.session->open(audit)); });
    }

    void anAuditTravelsThereAndBack()
    {
        give(*m_mine);
        takeMerged(*m_theirs);
        QCOMPARE(m_theirs->document().audit.id, m_mine->document().audit.id);
        m_theirs->rename(QStringLiteral("Điện lưới"));
        give(*m_theirs);
        takeMerged(*m_mine);
        QCOMPARE(m_mine->electricity(), QStringLiteral("Điện lưới"));
        QCOMPARE(m_mine->page.conflicts(), 0);
        QVERIFY(m_mine->field<QLabel>("merge_result")->text().contains(u'1'));
        m_mine->fixture.session->undo();
        QCOMPARE(m_mine->electricity(), QStringLiteral("Electricity"));
    }

    void aPersonChoosesByKey()
    {
        give(*m_mine);
        takeMerged(*m_theirs);
        m_mine->rename(QStringLiteral("mine"));
        m_theirs->rename(QStringLiteral("theirs"));
        give(*m_theirs);
        takeMerged(*m_mine);
        QCOMPARE(m_mine->page.conflicts(), 1);
        auto *table = m_mine->field<QTableView>("conflicts");
        QVERIFY(table->isVisible());
        const QAbstractItemModel *model = table->model();
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Flow: ") + m_mine->electricity());
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("name"));
        QCOMPARE(model->index(0, 2).data().toString(), m_mine->electricity());
        const QString other = model->index(0, 3).data().toString();
        QVERIFY(other != m_mine->electricity());
        QVERIFY(m_mine->field<QPushButton>("value_2")->text().contains(other));
        m_mine->page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_mine->page));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_2);
        QCOMPARE(m_mine->electricity(), other);
        QCOMPARE(m_mine->page.conflicts(), 0);
        m_mine->fixture.session->undo();
        QCOMPARE(m_mine->page.conflicts(), 1); // and the choice can be taken back
    }

    void aPassphraseIsAskedFor()
    {
        m_mine->field<QCheckBox>("protect")->click();
        QVERIFY(!m_mine->field<QPushButton>("give")->isEnabled()); // none given yet
        QTest::keyClicks(m_mine->field<QLineEdit>("passphrase"), QStringLiteral("four blue ducks"));
        give(*m_mine);
        take(*m_theirs);
        auto *passphrase = m_theirs->field<QLineEdit>("their_passphrase");
        QTRY_VERIFY(passphrase->isVisible());
        QTest::keyClicks(passphrase, QStringLiteral("three"));
        m_theirs->field<QPushButton>("unlock")->click();
        QTRY_VERIFY(m_theirs->field<QPushButton>("unlock")->isEnabled());
        QVERIFY(passphrase->isVisible());
        passphrase->clear();
        QTest::keyClicks(passphrase, QStringLiteral("four blue ducks"));
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY(!m_theirs->field<QLabel>("merge_result")->isHidden());
        QCOMPARE(m_theirs->document().audit.id, m_mine->document().audit.id);
        QVERIFY(!passphrase->isVisible());
        QVERIFY(passphrase->text().isEmpty());
    }

    void aDamagedFileChangesNothing()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PK, but not really");
        file.close();
        const AuditDocument before = m_mine->document();
        take(*m_mine);
        QTRY_VERIFY(m_mine->field<QPushButton>("take")->isEnabled());
        QCOMPARE(m_mine->document(), before);
        QVERIFY(m_mine->field<QLabel>("merge_result")->isHidden());
    }

    void nothingIsOpen()
    {
        m_mine->fixture.session->close();
        QVERIFY(!m_mine->field<QPushButton>("give")->isEnabled());
        QVERIFY(m_mine->field<QPushButton>("take")->isEnabled());
    }
};

QTEST_MAIN(TestExchangePage)
#include "tst_exchange_page.moc"
