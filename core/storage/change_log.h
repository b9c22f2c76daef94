#pragma once

#include "core/storage/sql.h"

namespace recp {

/// The chained record of what was done (table change_log).
class ChangeLog
{
public:
    explicit ChangeLog(const QSqlDatabase &db) : m_db(db) {}

    /// Adds a line for each row as it is now; inside the transaction that changed them.
    Result<void> add(const std::vector<std::pair<QString, QString>> &rows, const QDateTime &now);
    /// Numbers of lines whose hash does not follow from the line before. Empty: the chain holds.
    Result<std::vector<int>> brokenLines() const;
    /// Rows that the log left in place and that are no longer there, as (table, row id).
    Result<std::vector<std::pair<QString, QString>>> missingRows() const;
    /// True if the row is as the log's last line about it says.
    Result<bool> matches(const QString &table, const QString &rowId) const;

private:
    /// Columns with a default, as (name, default as SQL): "revision" and what later schemas added.
    Result<std::vector<std::pair<QString, QString>>> addedColumns(const QString &table) const;
    Result<QString> hashOf(const QString &table, const QString &rowId) const;

    QSqlDatabase m_db;
};

} // namespace recp
