#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <optional>
#include <utility>
#include <vector>

struct sqlite3;

namespace recp::sql {

/// The sentence of a database error: full disk, damaged file, read-only, locked by another program, or "can't be written".
Error errorOf(const QSqlError &error);

/// Whether the last thing that failed on this connection says that the file is damaged or is no database.
bool isDamage(const QSqlDatabase &db);

/// Runs one statement with its values bound in order.
Result<QSqlQuery> run(const QSqlDatabase &db, const QString &statement, const QVariantList &values = {});
/// Runs a whole script (a migration).
Result<void> runScript(const QSqlDatabase &db, const QByteArray &script);
/// SQLite's own connection, for what QtSql has no words for.
sqlite3 *handle(const QSqlDatabase &db);

/// Column names and values of a row, in the order of the table.
using Row = std::vector<std::pair<const char *, QVariant>>;
/// Inserts the row, or updates the one with this id where anything differs, raising its revision. The statement is made
/// from the column names, so that they stand once in each repository instead of four times.
Result<void> upsert(const QSqlDatabase &db, const char *table, const Id &id, const Row &row);

/// Deletes the row with this id; nothing where there is none.
Result<void> removeRow(const QSqlDatabase &db, const char *table, const Id &id);

/// Rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> begin();
    Result<void> commit();

private:
    QSqlDatabase m_db;
    bool m_open = false;
};

// To and from columns. Empty texts are kept apart from NULL: a text column is never NULL; U+0000 can't be typed and is dropped.
QVariant text(const QString &value);
QVariant id(const Id &value);
QVariant date(const QDate &value);
QVariant time(const QDateTime &value);
QVariant number(const std::optional<double> &value);
QVariant whole(const std::optional<int> &value);
Id toId(const QVariant &value);
QDate toDate(const QVariant &value);
QDateTime toTime(const QVariant &value);
std::optional<double> toNumber(const QVariant &value);
std::optional<int> toWhole(const QVariant &value);

} // namespace recp::sql
