#include "core/storage/backup.h"
#include "core/storage/workspace.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace recp;

namespace {

Clock fixedClock()
{
    return [] { return QDateTime(QDate(2026, 11, 23), QTime(10, 42, 7), Qt::UTC); };
}

/// A document with a value in every field that storage knows.
AuditDocument fullDocument()
{
    AuditDocument d;
    d.park = Park{newId(), "KCN Đồng Lúa", "Đồng Nai", {}};
    d.enterprise = {newId(), "Công ty <b>Dệt</b> '; DROP TABLE audit; --", "0312345678", "Lô A1", "Đồng Nai", d.park->id, "1313",
                    "vải 😀",  "Lan",  "0900", "lan@example.vn", 120, 7200.0 * 3600};
    Flow flow;
    flow.id = newId();
    flow.enterpriseId = d.enterprise.id;
    flow.name = "Điện";
    flow.carrier = "x";
    flow.unit = "kWh";
    flow.heatingValue = 26.7e6;
    flow.position = 1;
    flow.note = "n";
    d.flows = {flow};
    d.meters = {{newId(), d.enterprise.id, flow.id, "m", "s", "p"}};
    d.records = {{newId(), flow.id, d.meters[0].id, QDate(2025, 1, 1), QDate(2025, 1, 31), 0.1 + 0.2, 1e15 / 3, 1.0, 2.0, 3.0, 4.0,
                  KnownAs::Measured, "HĐ 1"}};
    d.equipment = {{newId(), d.enterprise.id, "máy", "AIR", "xưởng", 2, 132e3, 0.7, 3600.0, KnownAs::Measured, "note"}};
    d.steps = {{newId(), d.enterprise.id, "giặt", 1, "n", 20, -30.5, 7e6}};
    d.stepFlows = {{newId(), d.enterprise.id, flow.id, {}, d.steps[0].id, 5.0, KnownAs::Assumed}};
    Audit &a = d.audit;
    a.id = newId();
    a.enterpriseId = d.enterprise.id;
    a.title = "Kiểm toán 2025";
    a.periodFrom = QDate(2025, 1, 1);
    a.periodTo = QDate(2025, 12, 31);
    a.visitFrom = QDate(2026, 4, 14);
    a.visitTo = QDate(2026, 4, 15);
    a.team = {{"Nguyễn Thị Lan", TeamRole::Leader, "KTV-01", "Trung tâm"}};
    a.vatBasis = VatBasis::Included;
    a.factorSet = "VN-2026.1";
    a.purpose = EmissionPurpose::Circular38;
    a.voltage = "6_22";
    a.schedule = "qd963_2026";
    a.discountRate = 0.12;
    a.productFlowId = flow.id;
    a.closedAt = QDateTime(QDate(2026, 5, 1), QTime(8, 0), Qt::UTC);
    a.frozen = {{"version", 1}};
    a.sourceText = "s";
    a.sourceUrl = "http://example.vn";
    a.createdAt = QDateTime(QDate(2026, 4, 1), QTime(8, 0), Qt::UTC);
    a.updatedAt = QDateTime(QDate(2026, 4, 2), QTime(8, 0), Qt::UTC);
    d.answers = {{newId(), a.id, "Q-AIR-01", Answer::Partly, "ghi chú", {"abc"}}};
    d.solutions = {{newId(), d.enterprise.id, "AIR-01", "t", "GHK", "AIR", "air_leak_repair", SolutionStatus::Planned, "Hòa",
                    QDate(2026, 11, 11), 5e6, 3}};
    d.findings = {{newId(), a.id, "AIR", "rò rỉ", "Q-AIR-01", {d.solutions[0].id}}};
    d.measurements = {{newId(), a.id, d.equipment[0].id, d.solutions[0].id, "công suất", "kW", 138e3, "kìm đo", "Lan",
                       QDateTime(QDate(2026, 4, 14), QTime(12, 5), Qt::UTC), "n"}};
    Estimate e;
    e.id = newId();
    e.solutionId = d.solutions[0].id;
    e.auditId = a.id;
    e.inputs = {{.key = "load_time", .si = 96, .unit = "s", .knownAs = KnownAs::Measured, .uncertainty = 0.11, .source = "thử"},
                {.key = "unknown", .unit = "s"},
                {.key = "method", .unit = "enum", .choice = "test"},
                {.key = "bins", .unit = "%", .list = {0.1, 1.0 / 3}}};
    e.effects = {{Resource::Fuel, "diesel", {1e9, 0.5e9, 2e9}, {}}, {Resource::Electricity, {}, {-1, -2, 0}, TariffShares{0.5, 0.3, 0.2}}};
    e.directReason = "r";
    e.shares = TariffShares{0.6, 0.3, 0.1};
    e.situation = "s";
    e.proposal = "p";
    e.investment = 120e6;
    e.investmentKnownAs = KnownAs::Document;
    e.operatingCost = 1;
    e.otherSaving = 2;
    e.otherSavingReason = "o";
    e.life = 3;
    e.moneyOverride = Override{4, "m"};
    e.emissionOverride = Override{5, "c"};
    d.estimates = {e};
    d.events = {{newId(), d.solutions[0].id, QDate(2026, 6, 1), SolutionStatus::Planned, "Lan", "r", 3.0, "e"}};
    return d;
}

std::unique_ptr<Workspace> opened(const QString &path = ":memory:")
{
    auto workspace = Workspace::open(path, {.clock = fixedClock(), .backups = false});
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().english() + workspace.error().details));
    return std::move(*workspace);
}

/// One number from the file, past the program.
qint64 askFile(const QString &path, const QByteArray &statement)
{
    sqlite3 *db = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &db);
    sqlite3_stmt *query = nullptr;
    sqlite3_prepare_v2(db, statement.constData(), -1, &query, nullptr);
    const bool row = sqlite3_step(query) == SQLITE_ROW;
    const qint64 value = row ? sqlite3_column_int64(query, 0) : -1;
    sqlite3_finalize(query);
    sqlite3_close(db);
    return value;
}

void tellFile(const QString &path, const QByteArray &statement)
{
    sqlite3 *db = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &db);
    QCOMPARE(sqlite3_exec(db, statement.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSavedIsReadBack()
    {
        auto w = opened();
        const AuditDocument d = fullDocument();
        QVERIFY(w->save(d).ok());
        const auto back = w->audit(d.audit.id);
        QVERIFY(back.ok());
        QCOMPARE(back->enterprise, d.enterprise);
        QCOMPARE(back->audit, d.audit);
        QCOMPARE(back->estimates, d.estimates);
        QVERIFY(*back == d);
    }

    void savingAgainChangesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        const AuditDocument d = fullDocument();
        {
            auto w = opened(path);
            QVERIFY(w->save(d).ok());
            QVERIFY(w->save(d).ok());
            QVERIFY(w->save(d.flows[0]).ok());
        }
        QCOMPARE(askFile(path, "SELECT max(revision) FROM flow"), 1);
        QCOMPARE(askFile(path, "SELECT revision FROM estimate"), 1);
    }

    void aSaveThatChangesNothingIsNoStep()
    {
        auto w = opened();
        const AuditDocument d = fullDocument();
        QVERIFY(w->save(d).ok());
        QVERIFY(w->undo().ok());
        QVERIFY(!w->canUndo());
        QVERIFY(w->redo().ok());
        QVERIFY(w->save(d).ok());
        QVERIFY(w->undo().ok());
        QVERIFY(!w->audit(d.audit.id).ok());
    }

    void undoBringsBackAndRedoTakesAgain()
    {
        auto w = opened();
        AuditDocument d = fullDocument();
        QVERIFY(w->save(d).ok());
        Enterprise renamed = d.enterprise;
        renamed.name = "Tên 'mới'";
        renamed.employees = std::nullopt;
        QVERIFY(w->save(renamed).ok());
        QVERIFY(w->undo().ok());
        QCOMPARE(w->enterprise(d.enterprise.id)->name, d.enterprise.name);
        QCOMPARE(w->enterprise(d.enterprise.id)->employees, d.enterprise.employees);
        QVERIFY(w->canRedo());
        QVERIFY(w->redo().ok());
        QCOMPARE(*w->enterprise(d.enterprise.id), renamed);
        QVERIFY(w->undo().ok());
        QVERIFY(w->undo().ok()); // the import itself
        QVERIFY(!w->audit(d.audit.id).ok());
        QVERIFY(!w->canUndo());
        QVERIFY(w->redo().ok());
        AuditDocument back = *w->audit(d.audit.id);
        back.audit.updatedAt = d.audit.updatedAt; // when it was worked on is no edit
        QVERIFY(back == d);
        QCOMPARE(w->audits()->size(), std::size_t(1));
    }

    void aNewChangeEndsRedo()
    {
        auto w = opened();
        const AuditDocument d = fullDocument();
        QVERIFY(w->save(d).ok());
        Enterprise e = d.enterprise;
        e.name = "1";
        QVERIFY(w->save(e).ok());
        QVERIFY(w->undo().ok());
        e.name = "2";
        QVERIFY(w->save(e).ok());
        QVERIFY(!w->canRedo());
    }

    void undoOfADeletionBringsBackAllThatHungOnIt()
    {
        auto w = opened();
        AuditDocument d = fullDocument();
        QVERIFY(w->save(d).ok());
        QVERIFY(w->removeEnterprise(d.enterprise.id).ok());
        QVERIFY(!w->audit(d.audit.id).ok());
        QCOMPARE(w->counts()->proposed, 0);
        QVERIFY(w->undo().ok());
        auto back = w->audit(d.audit.id);
        QVERIFY(back.ok());
        back->audit.updatedAt = d.audit.updatedAt; // when it was worked on is no edit
        QVERIFY(*back == d);
        QVERIFY(w->redo().ok());
        QVERIFY(!w->audit(d.audit.id).ok());
    }

    void aDeletionLeavesATombstoneAndAReturnRemovesIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        const AuditDocument d = fullDocument();
        {
            auto w = opened(path);
            QVERIFY(w->save(d).ok());
            QVERIFY(w->removeSolution(d.solutions[0].id).ok());
        }
        QCOMPARE(askFile(path, "SELECT count(*) FROM tombstone WHERE table_name = 'solution' AND revision = 2"), 1);
        QCOMPARE(askFile(path, "SELECT count(*) FROM tombstone WHERE table_name = 'estimate'"), 1);
        {
            auto w = opened(path);
            QVERIFY(w->save(d.solutions[0]).ok());
        }
        QCOMPARE(askFile(path, "SELECT count(*) FROM tombstone WHERE table_name = 'solution'"), 0);
        QVERIFY(askFile(path, "SELECT revision FROM solution") > 2);
    }

    void undoRaisesTheRevision()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        const AuditDocument d = fullDocument();
        {
            auto w = opened(path);
            QVERIFY(w->save(d).ok());
            Flow flow = d.flows[0];
            flow.name = "khác";
            QVERIFY(w->save(flow).ok());
            QVERIFY(w->undo().ok());
        }
        QCOMPARE(askFile(path, "SELECT revision FROM flow"), 3);
    }

    void oldStepsAreForgottenNewOnesStay()
    {
        auto w = opened();
        AuditDocument d = fullDocument();
        QVERIFY(w->save(d).ok());
        for (int i = 0; i < 250; ++i) {
            d.enterprise.name = QString::number(i);
            QVERIFY(w->save(d.enterprise).ok());
        }
        int steps = 0;
        while (w->canUndo()) {
            QVERIFY(w->undo().ok());
            ++steps;
        }
        QCOMPARE(steps, 200);
        QCOMPARE(w->enterprise(d.enterprise.id)->name, QString("49"));
    }

    void closingLeavesOneFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        {
            auto w = opened(path);
            QVERIFY(w->save(fullDocument()).ok());
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"w.sqlite"});
    }

    void aNewerFileIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        opened(path).reset();
        tellFile(path, "PRAGMA user_version = 99");
        const auto w = Workspace::open(path);
        QVERIFY(!w.ok());
        QVERIFY(w.error().english().contains("newer version"));
        QCOMPARE(askFile(path, "PRAGMA user_version"), 99);
    }

    void aDamagedFileIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("this is no database at all, only a letter to a friend").repeated(20);
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("short") << QByteArray("SQLite format 3\0", 16);
    }
    void aDamagedFileIsRefusedAndLeftAsItIs()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        QFile file(folder.filePath("w.sqlite"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto w = Workspace::open(file.fileName());
        QVERIFY(!w.ok());
        QVERIFY(w.error().english().contains("damaged"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aCutFileIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        {
            auto w = opened(path);
            QVERIFY(w->save(fullDocument()).ok());
        }
        QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        const auto w = Workspace::open(path);
        QVERIFY(!w.ok());
        QVERIFY(w.error().english().contains("damaged"));
    }

    void anotherProgramsFileIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        tellFile(path, "CREATE TABLE recipes (name TEXT)");
        QVERIFY(!Workspace::open(path).ok());
        QCOMPARE(askFile(path, "SELECT count(*) FROM sqlite_master"), 1);
    }

    void aFolderThatIsAFileIsNamed()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("x"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto w = Workspace::open(folder.filePath("x/w.sqlite"));
        QVERIFY(!w.ok());
        QVERIFY(w.error().english().contains(folder.filePath("x")));
    }

    void aFullDiskLosesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        auto w = opened(path);
        AuditDocument d = fullDocument();
        QVERIFY(w->save(d).ok());
        // No page more than now: the same answer as from a full disk.
        for (const QString &name : QSqlDatabase::connectionNames())
            QSqlQuery(QSqlDatabase::database(name)).exec("PRAGMA max_page_count = 1");
        Enterprise big = d.enterprise;
        big.name = QString(2000000, 'x');
        const auto saved = w->save(big);
        QVERIFY(!saved.ok());
        QVERIFY2(saved.error().english().contains("full"), qPrintable(saved.error().english() + saved.error().details));
        QCOMPARE(*w->enterprise(d.enterprise.id), d.enterprise);
    }

    void aSecondWriterWaitsOrIsTold()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        auto w = opened(path);
        sqlite3 *other = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &other);
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        const auto saved = w->save(fullDocument());
        QVERIFY(!saved.ok());
        QVERIFY(saved.error().english().contains("Another program"));
        sqlite3_close(other);
        QVERIFY(w->save(fullDocument()).ok());
    }

    void theDailyCopyIsWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        const AuditDocument d = fullDocument();
        {
            auto w = opened(path);
            QVERIFY(w->save(d).ok());
            QVERIFY(w->attach("photo", "a.jpg").ok());
        }
        {
            auto w = Workspace::open(path, {.clock = fixedClock()});
            QVERIFY(w.ok());
        }
        const QString copy = folder.filePath("backups/w-20261123.sqlite");
        QVERIFY(QFile::exists(copy));
        QVERIFY(QFile::exists(folder.filePath("backups/w.attachments.sqlite")));
        QVERIFY(*opened(copy)->audit(d.audit.id) == d);
    }

    void copiesStayForDaysWeeksAndMonths()
    {
        std::vector<QDate> days;
        const QDate today(2026, 11, 23);
        for (int i = 0; i < 800; ++i)
            days.push_back(today.addDays(-i));
        const auto keep = backupsToKeep(days);
        QVERIFY(keep.size() <= 7 + 4 + 12);
        QVERIFY(keep.size() >= 18);
        for (int i = 0; i < 7; ++i)
            QVERIFY(std::find(keep.begin(), keep.end(), today.addDays(-i)) != keep.end());
        QVERIFY(*std::min_element(keep.begin(), keep.end()) > today.addMonths(-13));
    }

    void attachmentsAreKeptOnceByTheirHash()
    {
        auto w = opened();
        const auto one = w->attach("same", "a.jpg");
        const auto two = w->attach("same", "b.jpg");
        QVERIFY(one.ok() && two.ok());
        QCOMPARE(*one, *two);
        QCOMPARE(*w->attachment(*one), QByteArray("same"));
        QCOMPARE(*w->attachmentName(*one), QString("a.jpg"));
        QVERIFY(!w->attachment("nothing").ok());
    }

    void verifyFindsWhatWasChangedOutside()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.sqlite");
        AuditDocument d = fullDocument();
        {
            auto w = opened(path);
            d.answers[0].photos = {*w->attach("photo", "a.jpg")};
            QVERIFY(w->save(d).ok());
            QCOMPARE(*w->verify(d.audit.id), QStringList());
        }
        tellFile(path, "UPDATE estimate SET investment = 1");
        {
            auto w = opened(path);
            const auto findings = w->verify(d.audit.id);
            QVERIFY(findings.ok());
            QCOMPARE(findings->size(), 1);
            QVERIFY(findings->first().startsWith("estimate"));
        }
        tellFile(path, "UPDATE change_log SET content_hash = 'x' WHERE number = 2");
        QVERIFY(opened(path)->verify(d.audit.id)->size() >= 2);
        tellFile(folder.filePath("w.attachments.sqlite"), "UPDATE attachment SET content = x'00'");
        const QStringList last = *opened(path)->verify(d.audit.id);
        QVERIFY(last.last().startsWith("attachment"));
    }

    void listsAndCountsSayWhatIsThere()
    {
        auto w = opened();
        AuditDocument one = fullDocument();
        AuditDocument two = fullDocument();
        two.solutions[0].status = SolutionStatus::Verified;
        two.audit.updatedAt = one.audit.updatedAt.addDays(1);
        QVERIFY(w->save(one).ok() && w->save(two).ok());
        const auto audits = w->audits();
        QCOMPARE(audits->size(), std::size_t(2));
        QCOMPARE(audits->front().auditId, two.audit.id);
        QCOMPARE(audits->front().implemented, 1);
        QCOMPARE(audits->back().overdue, 1); // planned, due 11/11, today 23/11
        QCOMPARE(audits->back().checksAnswered, 1);
        QCOMPARE(w->audits(1)->size(), std::size_t(1));
        const auto counts = w->counts();
        QCOMPARE(counts->proposed, 2);
        QCOMPARE(counts->implemented, 1);
        QCOMPARE(counts->verified, 1);
        QCOMPARE(w->enterprises()->size(), std::size_t(2));
        QCOMPARE(*w->auditByPrefix(toText(one.audit.id).left(20)), one.audit.id);
        QVERIFY(!w->auditByPrefix("").ok());
        QVERIFY(!w->auditByPrefix("zz").ok());
    }

    void settingsStay()
    {
        auto w = opened();
        QCOMPARE(w->setting("x"), QString());
        QVERIFY(w->setSetting("x", "1").ok() && w->setSetting("x", "2").ok());
        QCOMPARE(w->setting("x"), QString("2"));
    }

    void everyReleasedSchemaOpens_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(RECP_TEST_DATA "/schemas");
        for (const QString &name : folder.entryList({"*.sqlite"}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void everyReleasedSchemaOpens()
    {
        QFETCH(QString, file);
        QTemporaryDir folder;
        const QString copy = folder.filePath("w.sqlite");
        QVERIFY(QFile::copy(file, copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        auto w = opened(copy);
        const auto audits = w->audits();
        QCOMPARE(audits->size(), std::size_t(1));
        const auto document = w->audit(audits->front().auditId);
        QVERIFY(document.ok());
        QCOMPARE(document->estimates[0].investment, 120e6);
        QCOMPARE(document->records[0].quantity, 0.1 + 0.2);
        QCOMPARE(document->audit.capacityPrice, 0.0);
        QVERIFY(document->estimates[0].prices.empty());
        QCOMPARE(w->verify(document->audit.id)->size(), 1); // its photo is not beside it
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
