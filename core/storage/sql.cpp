#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <cmath>
#include <sqlite3.h>

namespace recp::sql {

Error errorOf(const QSqlError &error)
{
    const QString details = error.text();
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case SQLITE_FULL:
        return {QT_TRANSLATE_NOOP("errors", "The disk is full: nothing was changed; free some space and do it again."), {}, details};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {QT_TRANSLATE_NOOP("errors", "The file is damaged: nothing was changed; take a copy from the backups folder beside it."), {}, details};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {QT_TRANSLATE_NOOP("errors", "The file or its folder can't be written: nothing was changed."), {}, details};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {QT_TRANSLATE_NOOP("errors", "Another program is using the file: nothing was changed; close it and do it again."), {}, details};
    case SQLITE_IOERR:
        return {QT_TRANSLATE_NOOP("errors", "The disk reported an error: nothing was changed."), {}, details};
    case SQLITE_CONSTRAINT:
        return {QT_TRANSLATE_NOOP("errors", "This does not fit the rest of the file, so nothing was changed."), {}, details};
    default:
        return {QT_TRANSLATE_NOOP("errors", "The file could not be used: nothing was changed."), {}, details};
    }
}

Result<QSqlQuery> run(const QSqlDatabase &db, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return errorOf(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return errorOf(query.lastError());
    return query;
}

sqlite3 *handle(const QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

bool isDamage(const QSqlDatabase &db)
{
    const int code = sqlite3_errcode(handle(db)) & 0xFF;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

Result<void> runScript(const QSqlDatabase &db, const QByteArray &script)
{
    char *message = nullptr;
    const int code = sqlite3_exec(handle(db), script.constData(), nullptr, nullptr, &message);
    const QString details = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code == SQLITE_OK)
        return {};
    return errorOf(QSqlError(details, {}, QSqlError::StatementError, QString::number(code)));
}

Result<void> upsert(const QSqlDatabase &db, const char *table, const Id &rowId, const Row &row)
{
    QStringList names, places, updates, olds, news;
    QVariantList values{id(rowId)};
    for (const auto &[name, value] : row) {
        const QString column = QString::fromLatin1(name);
        names += column;
        places += QStringLiteral("?");
        updates += column + QStringLiteral(" = excluded.") + column;
        olds += QStringLiteral("%1.%2").arg(QLatin1String(table), column);
        news += QStringLiteral("excluded.") + column;
        values += value;
    }
    const QString separator = QStringLiteral(", ");
    const QString statement =
        QStringLiteral("INSERT INTO %1 (id, %2) VALUES (?, %3) ON CONFLICT (id) DO UPDATE SET %4, revision = %1.revision + 1 "
                       "WHERE (%5) IS NOT (%6)")
            .arg(QLatin1String(table), names.join(separator), places.join(separator), updates.join(separator),
                 olds.join(separator), news.join(separator));
    const auto done = run(db, statement, values);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> removeRow(const QSqlDatabase &db, const char *table, const Id &rowId)
{
    const auto done = run(db, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(table)), {id(rowId)});
    return done ? Result<void>() : Result<void>(done.error());
}

Transaction::Transaction(const QSqlDatabase &db) : m_db(db) {}

Transaction::~Transaction()
{
    if (m_open)
        m_db.exec(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::begin()
{
    // IMMEDIATE: another writer is met here, before anything is done.
    if (auto begun = run(m_db, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    m_open = true;
    return {};
}

Result<void> Transaction::commit()
{
    if (auto committed = run(m_db, QStringLiteral("COMMIT")); !committed)
        return committed.error();
    m_open = false;
    return {};
}

QVariant text(const QString &value)
{
    QString kept = value;
    kept.remove(QChar(u'\0'));
    // SQLite takes these at the beginning for a byte order mark, and swaps every letter after the second.
    while (kept.startsWith(QChar(0xFEFF)) || kept.startsWith(QChar(0xFFFE)))
        kept.remove(0, 1);
    return kept.isNull() ? QVariant(QStringLiteral("")) : QVariant(kept);
}

QVariant id(const Id &value)
{
    return value.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(toText(value));
}

QVariant date(const QDate &value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

QVariant time(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODateWithMs)) : QVariant(QMetaType::fromType<QString>());
}

QVariant number(const std::optional<double> &value)
{
    // Only numbers that can be written as SQL text: undo writes them so.
    return value && std::isfinite(*value) ? QVariant(*value) : QVariant(QMetaType::fromType<double>());
}

QVariant whole(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<int>());
}

Id toId(const QVariant &value)
{
    return idFromText(value.toString());
}

QDate toDate(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QDateTime toTime(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

std::optional<double> toNumber(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

std::optional<int> toWhole(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

} // namespace recp::sql
