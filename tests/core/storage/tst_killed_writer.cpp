#include "core/storage/workspace.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace recp;

class TestKilledWriter : public QObject
{
    Q_OBJECT

private slots:
    /// The program is killed in the middle of typing, fifty times on the same file: it opens, and everything that was
    /// reported as saved is there; at most one field more, saved but not yet reported.
    void losesAtMostTheLastEdit()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        Enterprise enterprise;
        enterprise.id = newId();
        enterprise.employees = 0;
        {
            auto workspace = Workspace::open(path, {.clock = systemClock(), .backups = false});
            QVERIFY(workspace.ok());
            QVERIFY((*workspace)->save(enterprise).ok());
        }
        int last = 0;
        QRandomGenerator random(20261123);
        for (int kill = 0; kill < 50; ++kill) {
            QProcess writer;
            writer.start(RECP_TYPING_WRITER, {path, toText(enterprise.id), QString::number(last + 1)});
            QVERIFY(writer.waitForReadyRead(20000)); // it has begun to save
            QTest::qSleep(static_cast<int>(random.bounded(25)));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit); // killed, not ended by an error of its own

            const QByteArray said = writer.readAllStandardOutput();
            const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
            const int reported = lines.last().toInt();
            QVERIFY(reported > last);

            auto workspace = Workspace::open(path, {.clock = systemClock(), .backups = false});
            QVERIFY2(workspace.ok(), workspace.ok() ? "" : qPrintable(workspace.error().english()));
            const auto kept = (*workspace)->enterprise(enterprise.id);
            QVERIFY(kept.ok());
            const int found = kept->employees.value_or(-1);
            QVERIFY2(found == reported || found == reported + 1, qPrintable(QString("%1 of %2").arg(found).arg(reported)));
            QCOMPARE(kept->name, QString::number(found) + QString(found % 500, QLatin1Char('x'))); // whole, not half
            last = found;
        }
        qInfo("50 kills, %d fields saved", last);
    }

    /// The window opens its file a second time for what it loads beside itself. Another program that opens and closes the
    /// file meanwhile must still see that it is in use, and must see what the window saves later.
    void aSecondConnectionKeepsTheFileInUse()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        Enterprise enterprise;
        enterprise.id = newId();
        enterprise.employees = 1;
        auto window = Workspace::open(path, {.clock = systemClock(), .backups = false});
        QVERIFY((*window)->save(enterprise).ok());
        for (int employees = 2; employees < 6; ++employees) {
            Workspace::open(path, {.clock = systemClock(), .backups = false, .readOnly = true});
            QCOMPARE(whatAnotherProgramSees(path, enterprise.id), employees - 1);
            enterprise.employees = employees;
            QVERIFY((*window)->save(enterprise).ok());
        }
        QCOMPARE(whatAnotherProgramSees(path, enterprise.id), 5);
        QVERIFY(QFile::exists(path + "-wal")); // the window is open: nobody else may take its log away
    }

private:
    static int whatAnotherProgramSees(const QString &path, const Id &enterprise)
    {
        QProcess reader;
        reader.start(RECP_TYPING_WRITER, {path, toText(enterprise)});
        return reader.waitForFinished(20000) && reader.exitCode() == 0 ? reader.readAllStandardOutput().trimmed().toInt() : -1;
    }
};

QTEST_GUILESS_MAIN(TestKilledWriter)
#include "tst_killed_writer.moc"
