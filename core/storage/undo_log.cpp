#include "core/storage/undo_log.h"

namespace recp {

namespace {

Result<QStringList> column(const QSqlDatabase &db, const QString &statement, const QVariantList &values = {})
{
    auto query = sql::run(db, statement, values);
    if (!query)
        return query.error();
    QStringList list;
    while (query->next())
        list += query->value(0).toString();
    return list;
}

/// A temporary trigger that logs `inverse`, an SQL expression, for a change of `table`.
QString trigger(const QString &table, const QString &event, const QString &row, const QString &inverse)
{
    return QStringLiteral("CREATE TEMP TRIGGER undo_%1_%2 AFTER %2 ON main.%1 BEGIN "
                          "INSERT INTO undo_entry (table_name, row_id, inverse) VALUES ('%1', %3.id, %4); END")
        .arg(table, event, row, inverse);
}

QString inverseOfInsert(const QString &table)
{
    return QStringLiteral("'DELETE FROM main.%1 WHERE id = ' || quote(NEW.id)").arg(table);
}

QString inverseOfUpdate(const QString &table, const QStringList &columns)
{
    QStringList sets;
    for (const QString &name : columns) {
        if (name != QLatin1String("id") && name != QLatin1String("revision"))
            sets += QStringLiteral("%1 = ' || quote(OLD.%1) || '").arg(name);
    }
    return QStringLiteral("'UPDATE main.%1 SET %2, revision = revision + 1 WHERE id = ' || quote(OLD.id)")
        .arg(table, sets.join(QStringLiteral(", ")));
}

QString inverseOfDelete(const QString &table, const QStringList &columns)
{
    QStringList values;
    for (const QString &name : columns)
        values += QStringLiteral("' || quote(OLD.%1) || '").arg(name);
    return QStringLiteral("'INSERT INTO main.%1 (%2) VALUES (%3)'")
        .arg(table, columns.join(QStringLiteral(", ")), values.join(QStringLiteral(", ")));
}

} // namespace

Result<void> UndoLog::install()
{
    if (m_installed)
        return {};
    RECP_TRY(sql::runScript(m_db, "CREATE TEMP TABLE undo_entry (number INTEGER PRIMARY KEY AUTOINCREMENT, "
                                  "table_name TEXT NOT NULL, row_id TEXT NOT NULL, inverse TEXT NOT NULL)"));
    const auto tables = column(m_db, QStringLiteral("SELECT m.name FROM main.sqlite_master m, pragma_table_info(m.name) c "
                                                    "WHERE m.type = 'table' AND c.name = 'revision' AND m.name <> 'tombstone'"));
    if (!tables)
        return tables.error();
    for (const QString &table : *tables) {
        const auto columns = column(m_db, QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table});
        if (!columns)
            return columns.error();
        const QString statements[] = {
            trigger(table, QStringLiteral("INSERT"), QStringLiteral("NEW"), inverseOfInsert(table)),
            trigger(table, QStringLiteral("UPDATE"), QStringLiteral("OLD"), inverseOfUpdate(table, *columns)),
            trigger(table, QStringLiteral("DELETE"), QStringLiteral("OLD"), inverseOfDelete(table, *columns)),
        };
        for (const QString &statement : statements)
            RECP_TRY(sql::runScript(m_db, statement.toUtf8()));
    }
    m_installed = true;
    return {};
}

Result<qint64> UndoLog::lastEntry() const
{
    auto query = sql::run(m_db, QStringLiteral("SELECT coalesce(max(number), 0) FROM undo_entry"));
    if (!query)
        return query.error();
    query->next();
    return std::max(query->value(0).toLongLong(), m_closed);
}

Result<std::vector<std::pair<QString, QString>>> UndoLog::changedRows() const
{
    auto query = sql::run(m_db, QStringLiteral("SELECT DISTINCT table_name, row_id FROM undo_entry WHERE number > ?"), {m_closed});
    if (!query)
        return query.error();
    std::vector<std::pair<QString, QString>> rows;
    while (query->next())
        rows.emplace_back(query->value(0).toString(), query->value(1).toString());
    return rows;
}

Result<void> UndoLog::closeStep()
{
    const auto last = lastEntry();
    if (!last)
        return last.error();
    if (*last == m_closed)
        return {};
    m_undo.push_back({m_closed, *last});
    m_closed = *last;
    m_redo.clear();
    if (m_undo.size() > MostSteps) {
        const auto gone = sql::run(m_db, QStringLiteral("DELETE FROM undo_entry WHERE number <= ?"), {m_undo.front().last});
        m_undo.erase(m_undo.begin());
        if (!gone)
            return gone.error();
    }
    return {};
}

Result<void> UndoLog::forget()
{
    const auto done = sql::run(m_db, QStringLiteral("DELETE FROM undo_entry WHERE number > ?"), {m_closed});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> UndoLog::takeBack(const Step &step)
{
    RECP_TRY(sql::runScript(m_db, "PRAGMA defer_foreign_keys = ON"));
    const auto inverses = column(m_db, QStringLiteral("SELECT inverse FROM undo_entry WHERE number > ? AND number <= ? ORDER BY number DESC"),
                                 {step.first, step.last});
    if (!inverses)
        return inverses.error();
    for (const QString &inverse : *inverses)
        RECP_TRY(sql::runScript(m_db, inverse.toUtf8()));
    return {};
}

Result<void> UndoLog::move(std::vector<Step> &from, std::vector<Step> &to)
{
    const auto last = lastEntry();
    if (!last)
        return last.error();
    from.pop_back();
    to.push_back({m_closed, *last});
    m_closed = *last;
    return {};
}

} // namespace recp
