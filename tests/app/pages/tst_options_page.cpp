#include "app/pages/options_page.h"

#include "app/models/own_checklist.h"
#include "app/widgets/ask.h"
#include "tests/support/session_fixture.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace recp;

class TestOptionsPage : public QObject
{
    Q_OBJECT

    test::SessionFixture m_fixture;
    QTemporaryDir m_folder;
    std::unique_ptr<OptionsPage> m_page;

    QString path() const { return m_folder.filePath(QStringLiteral("own.json")); }
    template <class W> W *field(const char *name) { return m_page->findChild<W *>(QString::fromLatin1(name)); }
    QString state() { return field<QLabel>("checklist_state")->text(); }
    void write(const QByteArray &content)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void choose()
    {
        Ask::Answers answers;
        answers.openFiles = [this] { return QStringList{path()}; };
        field<QPushButton>("choose_checklist")->click();
    }
    std::optional<Checklist> kept()
    {
        const auto list = ownChecklist(*m_fixture.workspace, *m_fixture.catalog);
        return list ? *list : std::nullopt;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QVERIFY(dropChecklist(*m_fixture.workspace));
        m_page = std::make_unique<OptionsPage>(*m_fixture.workspace, Language::English, ThemeChoice::Light);
    }

    void aFileToBeginWithIsOneThatIsTaken()
    {
        QVERIFY(!field<QPushButton>("drop_checklist")->isEnabled());
        {
            Ask::Answers answers;
            answers.saveFile = [this](const QString &) { return path(); };
            field<QPushButton>("write_checklist")->click();
        }
        choose();
        QVERIFY(kept());
        QVERIFY(kept()->changes.size() > 10);
        // It changes nothing until somebody edits it.
        const Catalog with = m_fixture.catalog->withChecklist(*kept());
        QCOMPARE(with.checks().size(), m_fixture.catalog->checks().size());
        for (const CheckItem &check : m_fixture.catalog->checks())
            QVERIFY2(with.check(check.id)->question == check.question && with.check(check.id)->thresholds == check.thresholds, qPrintable(check.id));
        field<QPushButton>("drop_checklist")->click();
        QVERIFY(!kept());
    }

    void aWrongFileIsRefusedAndTheOldOneStays()
    {
        write(QByteArrayLiteral("{\"hide\": [\"Q-AIR-02\"]}"));
        choose();
        QCOMPARE(kept()->hidden, QStringList{QStringLiteral("Q-AIR-02")});
        write(QByteArrayLiteral("{\"hide\": [\"Q-NONE-01\"]}"));
        choose();
        QVERIFY2(state().contains(QStringLiteral("own.json")) && state().contains(QStringLiteral("Q-NONE-01")), qPrintable(state()));
        QCOMPARE(kept()->hidden, QStringList{QStringLiteral("Q-AIR-02")});
    }

    void oneThatNoLongerFitsSaysWhy()
    {
        QVERIFY(m_fixture.workspace->setSetting(QStringLiteral("checklist"), QStringLiteral("{\"hide\": [\"Q-OLD-01\"]}")));
        m_page = std::make_unique<OptionsPage>(*m_fixture.workspace, Language::English, ThemeChoice::Light);
        QVERIFY2(state().contains(QStringLiteral("Q-OLD-01")), qPrintable(state()));
        QVERIFY(field<QPushButton>("drop_checklist")->isEnabled());
    }
};

QTEST_MAIN(TestOptionsPage)
#include "tst_options_page.moc"
