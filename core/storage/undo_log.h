#pragma once

#include "core/storage/sql.h"

namespace recp {

/// Undo and redo for everything in the file: temporary triggers write, for each changed row, the statement that takes the
/// change back (SQLite documentation, "Automatic Undo/Redo Using SQLite"). The statements are made from the tables'
/// columns, so that a new column needs no code here. A statement raises the row's revision instead of bringing the old
/// one back: for another device an undo is one more change. Steps live as long as the connection.
class UndoLog
{
public:
    static constexpr int MostSteps = 200;

    explicit UndoLog(const QSqlDatabase &db) : m_db(db) {}

    /// Makes the triggers for every table that has a revision, once: before the first change, not when the file is opened.
    Result<void> install();

    /// The rows changed since the last closeStep, as (table, row id); deleted rows included.
    Result<std::vector<std::pair<QString, QString>>> changedRows() const;
    /// What was changed since the last call becomes one step, and there is nothing to redo any more. No change, no step.
    Result<void> closeStep();

    /// What was changed since the last step can't be undone and belongs to no step.
    Result<void> forget();

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    qint64 position() const { return m_closed; }
    bool canUndoSince(qint64 position) const { return canUndo() && m_undo.back().first >= position; }
    bool canRedoSince(qint64 position) const { return canRedo() && m_redo.back().first >= position; }
    /// Inside a transaction of the caller's, who calls undone() or redone() after it was committed.
    Result<void> undo() { return takeBack(m_undo.back()); }
    Result<void> redo() { return takeBack(m_redo.back()); }
    Result<void> undone() { return move(m_undo, m_redo); }
    Result<void> redone() { return move(m_redo, m_undo); }

private:
    /// Entries first < number <= last of the log.
    struct Step {
        qint64 first;
        qint64 last;
    };
    Result<qint64> lastEntry() const;
    Result<void> takeBack(const Step &step);
    Result<void> move(std::vector<Step> &from, std::vector<Step> &to);

    QSqlDatabase m_db;
    std::vector<Step> m_undo, m_redo;
    qint64 m_closed = 0;
    bool m_installed = false;
};

} // namespace recp
