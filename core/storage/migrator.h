#pragma once

#include "core/storage/sql.h"

namespace recp {

/// The numbered steps in a folder: "0001.sql", "0002.sql", … The version of a file is its PRAGMA user_version.
class Migrator
{
public:
    explicit Migrator(const QString &folder = QStringLiteral(":/recp/migrations"));

    /// The version this program writes.
    int newest() const { return static_cast<int>(m_steps.size()); }
    static Result<int> versionOf(const QSqlDatabase &db);
    /// Runs the missing steps, each with its version in a transaction of its own; a failed one changes nothing.
    Result<void> migrate(const QSqlDatabase &db, int from) const;

private:
    QStringList m_steps;
};

} // namespace recp
