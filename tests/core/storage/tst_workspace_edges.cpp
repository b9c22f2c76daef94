#include "core/storage/workspace.h"
#include "tests/support/random_document.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <functional>
#include <memory>
#include <sqlite3.h>
#include <thread>
#include <vector>
#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace recp;

namespace {

std::unique_ptr<Workspace> opened(const QString &path = ":memory:")
{
    auto workspace = Workspace::open(path, {.clock = systemClock(), .backups = false});
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().english() + workspace.error().details));
    return std::move(*workspace);
}

/// A connection of another program.
struct OtherProgram {
    sqlite3 *db = nullptr;
    explicit OtherProgram(const QString &path) { sqlite3_open(QFile::encodeName(path).constData(), &db); }
    ~OtherProgram() { sqlite3_close(db); }
    int run(const char *statement) { return sqlite3_exec(db, statement, nullptr, nullptr, nullptr); }
};

#ifdef Q_OS_LINUX
/// The superuser may write everywhere: for this scope be nobody, in the real user id too, which access() asks.
struct WithoutPrivileges {
    const bool privileged = geteuid() == 0;
    WithoutPrivileges() { changed = !privileged || setresuid(65534, 65534, 0) == 0; }
    ~WithoutPrivileges()
    {
        if (privileged && setresuid(0, 0, 0) != 0)
            qFatal("the user can't be changed back");
    }
    bool changed = false;
};
#endif

AuditDocument someDocument(unsigned seed)
{
    std::mt19937_64 random(seed);
    return test::randomDocument(random);
}

} // namespace

class TestWorkspaceEdges : public QObject
{
    Q_OBJECT

private slots:
    void hostileTextStaysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << QString("'\"`]; -- /* '' %1 %s ? :a $b @c");
        QTest::newRow("sql") << QString("'); DROP TABLE enterprise; --");
        QTest::newRow("emoji") << QString("👩🏽‍🏭🇻🇳 \u202Eright to left\u202C");
        QTest::newRow("megabyte") << QString(1024 * 1024, QChar(0x1ED3));
        QTest::newRow("lines") << QString("a\r\nb\tc\u2028d");
        QTest::newRow("number") << QString("1e400");
    }
    void hostileTextStaysText()
    {
        QFETCH(QString, text);
        auto w = opened();
        Enterprise enterprise;
        enterprise.id = newId();
        enterprise.name = text;
        QVERIFY(w->save(enterprise).ok());
        QCOMPARE(w->enterprise(enterprise.id)->name, text);
        Enterprise other = enterprise;
        other.name = "plain";
        QVERIFY(w->save(other).ok());
        QVERIFY(w->undo().ok()); // by way of SQL text
        QCOMPARE(w->enterprise(enterprise.id)->name, text);
        QVERIFY(w->setSetting(text, text).ok());
        QCOMPARE(w->setting(text), text);
    }

    void aZeroCharacterIsLeftOut()
    {
        auto w = opened();
        Enterprise enterprise;
        enterprise.id = newId();
        enterprise.name = QString("a%1b").arg(QChar(0));
        QVERIFY(w->save(enterprise).ok());
        QCOMPARE(w->enterprise(enterprise.id)->name, QString("ab"));
    }

    void aByteOrderMarkIsNoText_data()
    {
        QTest::addColumn<char16_t>("mark");
        QTest::newRow("mark") << char16_t(0xFEFF);
        QTest::newRow("swapped mark") << char16_t(0xFFFE);
    }
    void aByteOrderMarkIsNoText()
    {
        QFETCH(char16_t, mark);
        auto w = opened();
        Enterprise enterprise;
        enterprise.id = newId();
        enterprise.name = QChar(mark) + QString("Giấy");
        QVERIFY(w->save(enterprise).ok());
        QCOMPARE(w->enterprise(enterprise.id)->name, QString("Giấy"));
    }

    void anInfiniteNumberIsMissing()
    {
        auto w = opened();
        Enterprise enterprise;
        enterprise.id = newId();
        enterprise.operatingHours = std::numeric_limits<double>::infinity();
        QVERIFY(w->save(enterprise).ok());
        QVERIFY(!w->enterprise(enterprise.id)->operatingHours);
    }

    void programsOpenOneNewFileAtOnce()
    {
        for (int times = 0; times < 5; ++times) {
            const QTemporaryDir folder;
            std::array<QString, 8> problems;
            std::vector<std::thread> programs;
            for (unsigned program = 0; program < problems.size(); ++program) {
                programs.emplace_back([&, program] {
                    const auto workspace = Workspace::open(folder.filePath("new.sqlite"));
                    if (!workspace) {
                        problems[program] = workspace.error().english() + workspace.error().details;
                    } else if (const auto saved = (*workspace)->save(someDocument(program)); !saved) {
                        problems[program] = saved.error().english() + saved.error().details;
                    }
                });
            }
            for (std::thread &program : programs)
                program.join();
            for (const QString &problem : problems)
                QCOMPARE(problem, QString());
            QCOMPARE(opened(folder.filePath("new.sqlite"))->audits(-1)->size(), problems.size());
        }
    }

    void everyRemovalIsTakenBackWhole_data()
    {
        QTest::addColumn<int>("kind");
        const char *kinds[] = {"flow", "records", "solution", "audit", "enterprise", "answer", "finding"};
        for (int kind = 0; kind < 7; ++kind)
            QTest::newRow(kinds[kind]) << kind;
    }
    void everyRemovalIsTakenBackWhole()
    {
        QFETCH(int, kind);
        auto w = opened();
        const AuditDocument given = someDocument(7);
        QVERIFY(!given.flows.empty() && !given.records.empty() && !given.solutions.empty() && !given.answers.empty()
                && !given.findings.empty());
        QVERIFY(w->save(given).ok());
        AuditDocument before = *w->audit(given.audit.id);
        const std::function<Result<void>()> removals[] = {
            [&] { return w->removeFlow(given.flows[0].id); },
            [&] { return w->removeRecords({given.records[0].id}); },
            [&] { return w->removeSolution(given.solutions[0].id); },
            [&] { return w->removeAudit(given.audit.id); },
            [&] { return w->removeEnterprise(given.enterprise.id); },
            [&] { return w->removeAnswer(given.answers[0].id); },
            [&] { return w->save(given.audit.id, {.removed = {{RowName::Table::Finding, given.findings[0].id}}}); },
        };
        const auto withoutTime = [](AuditDocument document) {
            document.audit.updatedAt = {}; // when it was worked on is no edit
            return document;
        };
        before = withoutTime(before);
        for (int round = 0; round < 3; ++round) {
            QVERIFY(round == 0 ? removals[kind]().ok() : w->redo().ok());
            const auto without = w->audit(given.audit.id);
            QVERIFY(!without.ok() || withoutTime(*without) != before);
            QVERIFY(w->undo().ok());
            const auto back = w->audit(given.audit.id);
            QVERIFY(back.ok());
            QVERIFY(withoutTime(*back) == before);
        }
    }

    void aFileLockedByAnotherProgramIsNamedAsSuch()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        opened(path).reset();
        OtherProgram other(path);
        QCOMPARE(other.run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE x (y)"), SQLITE_OK);
        const auto w = Workspace::open(path, {.clock = systemClock(), .backups = false});
        QVERIFY(!w.ok());
        QVERIFY2(w.error().english().contains("Another program"), qPrintable(w.error().english()));
    }

    void aRowRemovedOutsideIsFound()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        AuditDocument given = someDocument(3);
        const auto attachments = static_cast<qsizetype>(attachmentsOf(given).size()); // none of them is there
        {
            auto w = opened(path);
            QVERIFY(w->save(given).ok());
            QCOMPARE(w->verify(given.audit.id)->size(), attachments);
        }
        QCOMPARE(OtherProgram(path).run("DELETE FROM finding"), SQLITE_OK);
        const auto findings = opened(path)->verify(given.audit.id);
        given.findings.clear();
        QCOMPARE(findings->filter(QStringLiteral("removed outside")).size(), qsizetype(3));
        QCOMPARE(findings->size(), 3 + static_cast<qsizetype>(attachmentsOf(given).size()));
        QVERIFY(findings->first().contains("removed outside"));
    }

#ifdef Q_OS_LINUX
    void aReadOnlyFolderIsNamedAndNothingIsLeftThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        opened(path).reset();
        QCOMPARE(chmod(QFile::encodeName(path).constData(), 0644), 0);
        QCOMPARE(chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
        {
            const WithoutPrivileges nobody;
            QVERIFY(nobody.changed);
            const auto w = Workspace::open(path, {.clock = systemClock(), .backups = false});
            QVERIFY(!w.ok());
            QVERIFY2(w.error().english().contains("read-only"), qPrintable(w.error().english()));
            const auto fresh = Workspace::open(folder.filePath("new.sqlite"), {.clock = systemClock(), .backups = false});
            QVERIFY(!fresh.ok());
            QVERIFY(fresh.error().english().contains("read-only"));
        }
        QCOMPARE(chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"w.sqlite"});
    }
#endif
};

QTEST_GUILESS_MAIN(TestWorkspaceEdges)
#include "tst_workspace_edges.moc"
