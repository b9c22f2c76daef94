#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/audit.h"

#include <QDateTime>
#include <QMap>
#include <QSqlDatabase>
#include <QString>
#include <functional>
#include <memory>

namespace recp {

/// "Now", given so that tests decide it.
using Clock = std::function<QDateTime()>;
Clock systemClock();

/// A row of the list of audits: enough to show, find and open it.
struct AuditSummary {
    Id auditId;
    Id enterpriseId;
    QString enterprise;
    QString park;
    QString sectorCode;
    QString title;
    QDate periodFrom;
    QDate periodTo;
    QDateTime updatedAt;
    bool closed = false;
    int checksAnswered = 0;
    int solutions = 0;
    int implemented = 0;
    int overdue = 0; ///< planned or in progress with a due date gone by
};

struct EnterpriseSummary {
    Id id;
    QString name;
    QString park;
    QString province;
    QString sectorCode;
    int audits = 0;
    int solutions = 0;
    int implemented = 0;
};

/// Whole-file counts for the home page.
struct WorkspaceCounts {
    int enterprises = 0;
    int audits = 0;
    int proposed = 0;
    int implemented = 0;
    int verified = 0;
};

/// What exchange keeps of a row beside the row: text of its own, kept by owner (an enterprise or an audit) and by the
/// row's name in the audit's file.
struct RowState {
    Id owner;
    QString row;
    QByteArray state;
};

/// This file as a device of the exchange, and a number that no change of its had before.
struct ExchangeMark {
    QString device;
    qint64 number = 0;
};

/// One SQLite file with everything a user has, and its attachments beside it. The only door to SQL.
/// Every save is one transaction, on disk when it returns. One thread each; open another Workspace for another thread.
class Workspace
{
public:
    struct Options {
        Clock clock = systemClock();
        bool backups = true; ///< before a migration and once a day of use
        bool readOnly = false;
    };

    /// Opens or makes the file, migrates it after a backup. A newer, damaged or unwritable file is refused with one
    /// sentence and left as it is. ":memory:" for tests.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Options options);
    static Result<std::unique_ptr<Workspace>> open(const QString &path) { return open(path, Options{}); }
    /// Checkpoints, so that a single file is left.
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    QString path() const;
    /// Warnings of opening that are no errors: "The disk does not suffice for today's backup."
    QList<Error> warnings() const;

    // Reading
    Result<std::vector<AuditSummary>> audits(int limit = -1) const; ///< last changed first
    Result<std::vector<EnterpriseSummary>> enterprises() const;     ///< unsorted: the model sorts by Vietnamese order
    Result<WorkspaceCounts> counts() const;
    Result<AuditDocument> audit(const Id &auditId) const;
    Result<std::vector<AuditSummary>> auditsOf(const Id &enterpriseId) const;
    Result<Enterprise> enterprise(const Id &enterpriseId) const;
    Result<std::vector<Park>> parks() const;
    Result<std::vector<Programme>> programmes() const;
    /// Id of the only audit whose id begins with this text; an error if there is none or there are several.
    Result<Id> auditByPrefix(const QString &prefix) const;

    // Writing: insert or update of the whole row, by id; unchanged rows are left alone
    Result<void> save(const Programme &programme);
    Result<void> save(const Park &park);
    Result<void> save(const Enterprise &enterprise);
    Result<void> save(const Flow &flow);
    Result<void> save(const std::vector<FlowRecord> &records); ///< a pasted block is one step to undo
    /// Imported bills: new flows and the records of them all, of one enterprise, as one step.
    Result<void> save(const std::vector<Flow> &flows, const std::vector<FlowRecord> &records);
    Result<void> save(const Meter &meter);
    Result<void> save(const Equipment &equipment);
    Result<void> save(const ProcessStep &step);
    Result<void> save(const StepFlow &stepFlow);
    Result<void> save(const Audit &audit);
    Result<void> save(const CheckAnswer &answer);
    Result<void> save(const Finding &finding);
    Result<void> save(const Measurement &measurement);
    Result<void> save(const Solution &solution);
    Result<void> save(const std::vector<Solution> &solutions); ///< a new order
    Result<void> save(const Estimate &estimate);
    Result<void> save(const Solution &solution, const Estimate &estimate);
    /// The solution with its new status, and the event that says so.
    Result<void> save(const Solution &solution, const ImplementationEvent &event);
    /// Rows of one audit and its enterprise, written and removed as one step.
    Result<void> save(const Id &auditId, const AuditRows &rows);
    /// Everything of a document in one transaction: import. Rows that are there by id are replaced; what the file does
    /// not name is left alone.
    Result<void> save(const AuditDocument &document);

    /// The document takes the place of the old one: what it does not name goes, as one step to undo together with the
    /// rows' states. A solution that another audit estimates stays with that one.
    Result<void> replace(const AuditDocument &old, const AuditDocument &document, const std::vector<RowState> &states);

    Result<void> removeFlow(const Id &flowId);
    Result<void> removeRecords(const std::vector<Id> &recordIds);
    Result<void> removeSolution(const Id &solutionId);
    Result<void> removeAudit(const Id &auditId);
    Result<void> removeEnterprise(const Id &enterpriseId);
    Result<void> removeAnswer(const Id &answerId);

    // Undo: every save or remove above is one step. Steps live as long as the Workspace.
    bool canUndo() const;
    bool canRedo() const;
    Result<void> undo();
    Result<void> redo();
    /// Where the log of steps stands now; canUndoSince and canRedoSince of it see only steps made later, so that one
    /// audit's page never takes back what was done on another.
    qint64 undoPosition() const;
    bool canUndoSince(qint64 position) const;
    bool canRedoSince(qint64 position) const;

    // Exchange with other devices
    Result<std::vector<RowState>> rowStates(const Id &enterpriseId, const Id &auditId) const;
    /// No step to undo: what was sent stays sent.
    Result<void> keepRowStates(const std::vector<RowState> &states);
    /// A new number of this file's device.
    Result<ExchangeMark> nextExchangeMark();
    Result<QMap<QString, QString>> devices() const; ///< names by id
    Result<void> saveDevices(const QMap<QString, QString> &names);

    // Attachments: a second file beside the first, by SHA-256
    Result<QString> attach(const QByteArray &content, const QString &fileName);
    Result<QByteArray> attachment(const QString &hash) const;
    Result<QString> attachmentName(const QString &hash) const;

    /// Checks the file: pages, foreign keys, change log of one audit, hashes of its attachments. One line a finding;
    /// empty: nothing wrong.
    Result<QStringList> verify(const Id &auditId) const;

    /// A copy by the backup interface, safe while open.
    Result<void> backupTo(const QString &path) const;

    // Settings of the program that belong to the file
    QString setting(const QString &key) const;
    Result<void> setSetting(const QString &key, const QString &value);

private:
    Workspace();
    struct Private;
    std::unique_ptr<Private> d;
};

/// The default file in the user's data folder.
QString defaultWorkspacePath();

} // namespace recp
