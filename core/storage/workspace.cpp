#include "core/storage/workspace.h"

#include "core/storage/attachments.h"
#include "core/storage/audit_check.h"
#include "core/storage/audit_repository.h"
#include "core/storage/backup.h"
#include "core/storage/change_log.h"
#include "core/storage/document_writer.h"
#include "core/storage/enterprise_repository.h"
#include "core/storage/file_check.h"
#include "core/storage/migrator.h"
#include "core/storage/row_version_repository.h"
#include "core/storage/solution_repository.h"
#include "core/storage/undo_log.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <mutex>
#include <optional>
#include <thread>

namespace recp {

namespace {

const QString Memory = QStringLiteral(":memory:");
constexpr std::chrono::seconds OpeningWait(30);

QString newConnectionName()
{
    return QStringLiteral("recp-") + toText(newId());
}

/// QLockFile's own waiting doubles its pauses up to seconds; who opens a file at once wants it at once.
bool lockWithin(QLockFile &lock, std::chrono::milliseconds wait)
{
    lock.setStaleLockTime(0); // only a dead program's lock is stale: a migration may take long
    const QDeadlineTimer deadline(wait);
    while (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError || deadline.hasExpired())
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

} // namespace

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

QString defaultWorkspacePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("recp.sqlite"));
}

struct Workspace::Private {
    QString path;
    QString connection = newConnectionName();
    Clock clock;
    bool readOnly = false;
    FileInUse inUse; ///< until after the database is closed
    QSqlDatabase db;
    std::optional<UndoLog> undo;
    std::optional<Attachments> attachments;
    QList<Error> warnings;
    std::thread backup;
    mutable std::mutex warningsGuard;

    Result<void> openFile();
    Result<void> migrate(bool backups);
    void startBackup();

    /// Runs `change` as one transaction, with its lines in the change log, as one step to undo.
    template <class F> Result<void> write(F change)
    {
        RECP_TRY(undo->install());
        sql::Transaction transaction(db);
        RECP_TRY(transaction.begin());
        RECP_TRY(change());
        RECP_TRY(logChanges());
        RECP_TRY(transaction.commit());
        return undo->closeStep();
    }

    /// The same for what is no edit: no step, no line in the change log.
    template <class F> Result<void> writeBeside(F change)
    {
        RECP_TRY(undo->install());
        sql::Transaction transaction(db);
        RECP_TRY(transaction.begin());
        RECP_TRY(change());
        RECP_TRY(undo->forget());
        return transaction.commit();
    }

    Result<void> logChanges()
    {
        auto rows = undo->changedRows();
        if (!rows)
            return rows.error();
        std::erase_if(*rows, [](const auto &row) { return row.first == QLatin1String("row_version"); }); // nobody's edit
        return ChangeLog(db).add(*rows, clock());
    }

    /// A save of what is there already leaves no trace, not even a time.
    bool changedAnything() const
    {
        const auto rows = undo->changedRows();
        return rows && !rows->empty();
    }

    /// Saves enterprise-owned rows and notes that its open audits were worked on.
    template <class F> Result<void> writeFor(const Id &enterpriseId, F change)
    {
        return write([&]() -> Result<void> {
            RECP_TRY(change());
            return changedAnything() ? AuditRepository(db).touchEnterprise(enterpriseId, clock()) : Result<void>();
        });
    }
    template <class F> Result<void> writeForAudit(const Id &auditId, F change)
    {
        return write([&]() -> Result<void> {
            RECP_TRY(change());
            return changedAnything() ? AuditRepository(db).touchAudit(auditId, clock()) : Result<void>();
        });
    }

    Result<void> remove(const char *table, const Id &rowId) { return sql::removeRow(db, table, rowId); }

    Result<Id> ownerOf(const char *table, const char *column, const Id &rowId) const
    {
        auto query = sql::run(db, QStringLiteral("SELECT %2 FROM %1 WHERE id = ?").arg(QLatin1String(table), QLatin1String(column)),
                              {sql::id(rowId)});
        if (!query)
            return query.error();
        return query->next() ? sql::toId(query->value(0)) : Id();
    }
};

Workspace::Workspace() : d(std::make_unique<Private>()) {}

Workspace::~Workspace()
{
    if (d->backup.joinable())
        d->backup.join();
    d->undo.reset();
    d->attachments.reset();
    if (d->db.isOpen()) {
        if (!d->readOnly && d->path != Memory)
            d->db.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        d->db.close();
    }
    d->db = QSqlDatabase();
    QSqlDatabase::removeDatabase(d->connection);
}

Result<void> Workspace::Private::openFile()
{
    if (path != Memory)
        RECP_TRY(inUse.begin(path));
    // A log that is still there was left by a crash, or belongs to the window beside which a reader opens the file.
    const bool unclean = path != Memory && !readOnly && QFile::exists(path + QStringLiteral("-wal"));
    db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    db.setDatabaseName(path);
    db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000") + (readOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!db.open())
        return sql::errorOf(db.lastError());
    RECP_TRY(sql::runScript(db, "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY"));
    if (const auto readable = sql::runScript(db, "SELECT count(*) FROM sqlite_master"); !readable)
        return sql::isDamage(db) ? damaged(path, readable.error().details) : readable.error();
    if (!readOnly)
        RECP_TRY(sql::runScript(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"));
    if (unclean) {
        auto check = sql::run(db, QStringLiteral("PRAGMA quick_check(1)"));
        if (!check || !check->next() || check->value(0).toString() != QLatin1String("ok"))
            return damaged(path, check ? check->value(0).toString() : check.error().details);
    }
    return {};
}

Result<void> Workspace::Private::migrate(bool backups)
{
    const Migrator migrator;
    const auto version = Migrator::versionOf(db);
    if (!version)
        return version.error();
    if (*version > migrator.newest())
        return Error{QT_TRANSLATE_NOOP("errors", "“%1” was written by a newer version of the program (format %2; this one knows %3): please update the program. The file was left as it is."),
                     {path, QString::number(*version), QString::number(migrator.newest())},
                     {}};
    if (*version == 0) {
        auto tables = sql::run(db, QStringLiteral("SELECT count(*) FROM sqlite_master"));
        if (!tables || !tables->next() || tables->value(0).toInt() > 0)
            return damaged(path, QStringLiteral("tables of another program"));
    }
    if (*version == migrator.newest())
        return {};
    if (readOnly)
        return Error{QT_TRANSLATE_NOOP("errors", "“%1” is of an older format and read-only, so it can't be brought up to date."), {path}, {}};
    if (backups && *version > 0 && path != Memory)
        RECP_TRY(backUpBeforeMigration(path, *version));
    return migrator.migrate(db, *version);
}

void Workspace::Private::startBackup()
{
    const QDate today = clock().toLocalTime().date();
    backup = std::thread([this, today, file = path] {
        if (const auto done = backUpDaily(file, attachmentsPath(file), today); !done) {
            const std::lock_guard lock(warningsGuard);
            warnings += done.error();
        }
    });
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Options options)
{
    std::unique_ptr<Workspace> workspace(new Workspace);
    Private &d = *workspace->d;
    d.path = path;
    d.clock = options.clock;
    d.readOnly = options.readOnly;
    if (path != Memory)
        RECP_TRY(checkFolder(path, options.readOnly));
    std::optional<QLockFile> opening; // two programs that open one new file at once would both make its tables
    if (!options.readOnly && path != Memory) {
        opening.emplace(path + QStringLiteral(".opening"));
        if (!lockWithin(*opening, OpeningWait))
            return Error{QT_TRANSLATE_NOOP("errors", "Another window of the program is opening “%1”; please try again in a moment."), {path}, {}};
    }
    RECP_TRY(d.openFile());
    RECP_TRY(d.migrate(options.backups));
    d.undo.emplace(d.db);
    d.attachments.emplace(attachmentsPath(path), newConnectionName());
    if (options.backups && !options.readOnly && path != Memory)
        d.startBackup();
    return workspace;
}

QString Workspace::path() const
{
    return d->path;
}

QList<Error> Workspace::warnings() const
{
    const std::lock_guard lock(d->warningsGuard);
    return d->warnings;
}

// Reading

Result<std::vector<AuditSummary>> Workspace::audits(int limit) const
{
    return AuditRepository(d->db).summaries(limit, {}, d->clock().toLocalTime().date());
}

Result<std::vector<AuditSummary>> Workspace::auditsOf(const Id &enterpriseId) const
{
    return AuditRepository(d->db).summaries(-1, enterpriseId, d->clock().toLocalTime().date());
}

Result<std::vector<EnterpriseSummary>> Workspace::enterprises() const
{
    return AuditRepository(d->db).enterprises();
}

Result<WorkspaceCounts> Workspace::counts() const
{
    return AuditRepository(d->db).counts();
}

Result<Enterprise> Workspace::enterprise(const Id &enterpriseId) const
{
    return EnterpriseRepository(d->db).enterprise(enterpriseId);
}

Result<std::vector<Park>> Workspace::parks() const
{
    return EnterpriseRepository(d->db).parks();
}

Result<std::vector<Programme>> Workspace::programmes() const
{
    return EnterpriseRepository(d->db).programmes();
}

namespace {

/// Takes the value into its place, or keeps the first error.
template <class T> void take(T &place, Result<T> result, std::optional<Error> &error)
{
    if (error)
        return;
    if (result)
        place = std::move(*result);
    else
        error = result.error();
}

} // namespace

Result<AuditDocument> Workspace::audit(const Id &auditId) const
{
    const EnterpriseRepository enterprises(d->db);
    const AuditRepository audits(d->db);
    const SolutionRepository solutions(d->db);
    AuditDocument document;
    std::optional<Error> error;
    take(document.audit, audits.audit(auditId), error);
    if (error)
        return *error;
    const Id owner = document.audit.enterpriseId;
    take(document.enterprise, enterprises.enterprise(owner), error);
    take(document.flows, enterprises.flows(owner), error);
    take(document.records, enterprises.records(owner), error);
    take(document.meters, enterprises.meters(owner), error);
    take(document.equipment, enterprises.equipment(owner), error);
    take(document.steps, enterprises.steps(owner), error);
    take(document.stepFlows, enterprises.stepFlows(owner), error);
    take(document.solutions, solutions.solutions(auditId), error);
    take(document.estimates, solutions.estimates(auditId), error);
    take(document.events, solutions.events(auditId), error);
    take(document.answers, audits.answers(auditId), error);
    take(document.findings, audits.findings(auditId), error);
    take(document.photos, audits.photos(auditId), error);
    take(document.measurements, audits.measurements(auditId), error);
    if (!document.enterprise.parkId.isNull()) {
        std::vector<Park> all;
        take(all, enterprises.parks(), error);
        for (const Park &park : all) {
            if (park.id == document.enterprise.parkId)
                document.park = park;
        }
    }
    if (error)
        return *error;
    for (Finding &finding : document.findings) // a solution that went since is named no more
        std::erase_if(finding.solutionIds, [&](const Id &id) { return !document.solution(id); });
    return document;
}

Result<Id> Workspace::auditByPrefix(const QString &prefix) const
{
    const auto found = AuditRepository(d->db).withPrefix(prefix);
    if (!found)
        return found.error();
    if (prefix.isEmpty() || found->empty())
        return Error{QT_TRANSLATE_NOOP("errors", "There is no audit “%1” in this file."), {prefix}, {}};
    if (found->size() > 1)
        return Error{QT_TRANSLATE_NOOP("errors", "“%1” is the beginning of several audits' ids; give more of it."), {prefix}, {}};
    return found->front();
}

// Writing

Result<void> Workspace::save(const Programme &programme)
{
    return d->write([&] { return EnterpriseRepository(d->db).save(programme); });
}

Result<void> Workspace::save(const Park &park)
{
    return d->write([&] { return EnterpriseRepository(d->db).save(park); });
}

Result<void> Workspace::save(const Enterprise &enterprise)
{
    return d->writeFor(enterprise.id, [&] { return EnterpriseRepository(d->db).save(enterprise); });
}

Result<void> Workspace::save(const Flow &flow)
{
    return d->writeFor(flow.enterpriseId, [&] { return EnterpriseRepository(d->db).save(flow); });
}

Result<void> Workspace::save(const std::vector<FlowRecord> &records)
{
    if (records.empty())
        return {};
    const auto owner = d->ownerOf("flow", "enterprise_id", records.front().flowId);
    if (!owner)
        return owner.error();
    return d->writeFor(*owner, [&]() -> Result<void> {
        for (const FlowRecord &record : records)
            RECP_TRY(EnterpriseRepository(d->db).save(record));
        return {};
    });
}

Result<void> Workspace::save(const std::vector<Flow> &flows, const std::vector<FlowRecord> &records)
{
    if (flows.empty())
        return save(records);
    return d->writeFor(flows.front().enterpriseId, [&]() -> Result<void> {
        for (const Flow &flow : flows)
            RECP_TRY(EnterpriseRepository(d->db).save(flow));
        for (const FlowRecord &record : records)
            RECP_TRY(EnterpriseRepository(d->db).save(record));
        return {};
    });
}

Result<void> Workspace::save(const Meter &meter)
{
    return d->writeFor(meter.enterpriseId, [&] { return EnterpriseRepository(d->db).save(meter); });
}

Result<void> Workspace::save(const Equipment &equipment)
{
    return d->writeFor(equipment.enterpriseId, [&] { return EnterpriseRepository(d->db).save(equipment); });
}

Result<void> Workspace::save(const ProcessStep &step)
{
    return d->writeFor(step.enterpriseId, [&] { return EnterpriseRepository(d->db).save(step); });
}

Result<void> Workspace::save(const StepFlow &stepFlow)
{
    return d->writeFor(stepFlow.enterpriseId, [&] { return EnterpriseRepository(d->db).save(stepFlow); });
}

Result<void> Workspace::save(const Audit &audit)
{
    return d->writeForAudit(audit.id, [&] { return AuditRepository(d->db).save(audit); });
}

Result<void> Workspace::save(const CheckAnswer &answer)
{
    return d->writeForAudit(answer.auditId, [&] { return AuditRepository(d->db).save(answer); });
}

Result<void> Workspace::save(const Finding &finding)
{
    return d->writeForAudit(finding.auditId, [&] { return AuditRepository(d->db).save(finding); });
}

Result<void> Workspace::save(const Measurement &measurement)
{
    return d->writeForAudit(measurement.auditId, [&] { return AuditRepository(d->db).save(measurement); });
}

Result<void> Workspace::save(const Solution &solution)
{
    return d->writeFor(solution.enterpriseId, [&] { return SolutionRepository(d->db).save(solution); });
}

Result<void> Workspace::save(const std::vector<Solution> &solutions)
{
    if (solutions.empty())
        return {};
    return d->writeFor(solutions.front().enterpriseId, [&]() -> Result<void> {
        for (const Solution &solution : solutions)
            RECP_TRY(SolutionRepository(d->db).save(solution));
        return {};
    });
}

Result<void> Workspace::save(const Estimate &estimate)
{
    return d->writeForAudit(estimate.auditId, [&] { return SolutionRepository(d->db).save(estimate); });
}

Result<void> Workspace::save(const Solution &solution, const Estimate &estimate)
{
    return d->writeForAudit(estimate.auditId, [&]() -> Result<void> {
        RECP_TRY(SolutionRepository(d->db).save(solution));
        return SolutionRepository(d->db).save(estimate);
    });
}

Result<void> Workspace::save(const Solution &solution, const ImplementationEvent &event)
{
    return d->writeFor(solution.enterpriseId, [&]() -> Result<void> {
        RECP_TRY(SolutionRepository(d->db).save(solution));
        return SolutionRepository(d->db).save(event);
    });
}

Result<void> Workspace::save(const AuditDocument &document)
{
    return d->write([&] { return writeDocument(d->db, document, d->clock()); });
}

Result<void> Workspace::replace(const AuditDocument &old, const AuditDocument &document, const std::vector<RowState> &states)
{
    return d->write([&]() -> Result<void> {
        RECP_TRY(removeMissing(d->db, old, document));
        RECP_TRY(writeDocument(d->db, changedRows(old, document), d->clock()));
        for (const RowState &state : states)
            RECP_TRY(RowVersionRepository(d->db).save(state));
        return {};
    });
}

Result<std::vector<RowState>> Workspace::rowStates(const Id &enterpriseId, const Id &auditId) const
{
    return RowVersionRepository(d->db).states({enterpriseId, auditId});
}

Result<void> Workspace::keepRowStates(const std::vector<RowState> &states)
{
    return d->writeBeside([&] { return saveAll(RowVersionRepository(d->db), states); });
}

Result<ExchangeMark> Workspace::nextExchangeMark()
{
    const QString place = QString::fromLatin1(QSysInfo::machineUniqueId()) + QFileInfo(d->path).absoluteFilePath();
    return RowVersionRepository(d->db).nextMark(place, d->clock());
}

Result<QMap<QString, QString>> Workspace::devices() const
{
    return RowVersionRepository(d->db).devices();
}

Result<void> Workspace::saveDevices(const QMap<QString, QString> &names)
{
    return d->writeBeside([&]() -> Result<void> {
        for (auto at = names.begin(); at != names.end(); ++at)
            RECP_TRY(RowVersionRepository(d->db).saveDevice(at.key(), at.value()));
        return {};
    });
}

namespace {

const char *nameOf(RowName::Table table)
{
    switch (table) {
    case RowName::Table::Equipment:
        return "equipment";
    case RowName::Table::ProcessStep:
        return "process_step";
    case RowName::Table::StepFlow:
        return "step_flow";
    case RowName::Table::Finding:
        return "finding";
    case RowName::Table::Photo:
        return "photo";
    case RowName::Table::Measurement:
        return "measurement";
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> Workspace::save(const Id &auditId, const AuditRows &rows)
{
    return d->writeForAudit(auditId, [&]() -> Result<void> {
        EnterpriseRepository enterprises(d->db);
        AuditRepository audits(d->db);
        const SolutionRepository solutions(d->db);
        RECP_TRY(saveAll(enterprises, rows.flows));
        RECP_TRY(saveAll(enterprises, rows.records));
        RECP_TRY(saveAll(enterprises, rows.equipment));
        RECP_TRY(saveAll(enterprises, rows.steps));
        RECP_TRY(saveAll(enterprises, rows.stepFlows));
        RECP_TRY(saveAll(solutions, rows.solutions));
        RECP_TRY(saveAll(audits, rows.answers));
        RECP_TRY(saveAll(audits, rows.findings));
        RECP_TRY(saveAll(audits, rows.photos));
        RECP_TRY(saveAll(audits, rows.measurements));
        RECP_TRY(saveAll(solutions, rows.estimates));
        for (const RowName &row : rows.removed)
            RECP_TRY(d->remove(nameOf(row.table), row.id));
        return {};
    });
}

Result<void> Workspace::removeFlow(const Id &flowId)
{
    const auto owner = d->ownerOf("flow", "enterprise_id", flowId);
    if (!owner)
        return owner.error();
    return d->writeFor(*owner, [&] { return d->remove("flow", flowId); });
}

Result<void> Workspace::removeRecords(const std::vector<Id> &recordIds)
{
    if (recordIds.empty())
        return {};
    const auto flow = d->ownerOf("flow_record", "flow_id", recordIds.front());
    if (!flow)
        return flow.error();
    const auto owner = d->ownerOf("flow", "enterprise_id", *flow);
    if (!owner)
        return owner.error();
    return d->writeFor(*owner, [&]() -> Result<void> {
        for (const Id &recordId : recordIds)
            RECP_TRY(d->remove("flow_record", recordId));
        return {};
    });
}

Result<void> Workspace::removeSolution(const Id &solutionId)
{
    const auto owner = d->ownerOf("solution", "enterprise_id", solutionId);
    if (!owner)
        return owner.error();
    return d->writeFor(*owner, [&] { return d->remove("solution", solutionId); });
}

Result<void> Workspace::removeAudit(const Id &auditId)
{
    return d->write([&] { return d->remove("audit", auditId); });
}

Result<void> Workspace::removeEnterprise(const Id &enterpriseId)
{
    return d->write([&] { return d->remove("enterprise", enterpriseId); });
}

Result<void> Workspace::removeAnswer(const Id &answerId)
{
    const auto owner = d->ownerOf("check_answer", "audit_id", answerId);
    if (!owner)
        return owner.error();
    return d->writeForAudit(*owner, [&] { return d->remove("check_answer", answerId); });
}

// Undo

bool Workspace::canUndo() const
{
    return d->undo->canUndo();
}

bool Workspace::canRedo() const
{
    return d->undo->canRedo();
}

qint64 Workspace::undoPosition() const
{
    return d->undo->position();
}

bool Workspace::canUndoSince(qint64 position) const
{
    return d->undo->canUndoSince(position);
}

bool Workspace::canRedoSince(qint64 position) const
{
    return d->undo->canRedoSince(position);
}

Result<void> Workspace::undo()
{
    if (!canUndo())
        return {};
    sql::Transaction transaction(d->db);
    RECP_TRY(transaction.begin());
    RECP_TRY(d->undo->undo());
    RECP_TRY(AuditRepository(d->db).touchReturned(d->clock()));
    RECP_TRY(d->logChanges());
    RECP_TRY(transaction.commit());
    return d->undo->undone();
}

Result<void> Workspace::redo()
{
    if (!canRedo())
        return {};
    sql::Transaction transaction(d->db);
    RECP_TRY(transaction.begin());
    RECP_TRY(d->undo->redo());
    RECP_TRY(AuditRepository(d->db).touchReturned(d->clock()));
    RECP_TRY(d->logChanges());
    RECP_TRY(transaction.commit());
    return d->undo->redone();
}

// Attachments

Result<QString> Workspace::attach(const QByteArray &content, const QString &fileName)
{
    return d->attachments->add(content, fileName, d->clock());
}

Result<QByteArray> Workspace::attachment(const QString &hash) const
{
    return d->attachments->content(hash);
}

Result<QString> Workspace::attachmentName(const QString &hash) const
{
    return d->attachments->fileName(hash);
}

// Keeping watch

Result<QStringList> Workspace::verify(const Id &auditId) const
{
    const auto document = audit(auditId);
    if (!document)
        return document.error();
    return checkAudit(d->db, *document, *d->attachments);
}

Result<void> Workspace::backupTo(const QString &path) const
{
    return backUpFile(d->path, path);
}

QString Workspace::setting(const QString &key) const
{
    auto query = sql::run(d->db, QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key});
    return query && query->next() ? query->value(0).toString() : QString();
}

Result<void> Workspace::setSetting(const QString &key, const QString &value)
{
    const auto done = sql::run(d->db, QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) "
                                                     "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                               {sql::text(key), sql::text(value)});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace recp
