#include "core/storage/change_log.h"

#include <QCryptographicHash>
#include <QSqlRecord>
#include <algorithm>

namespace recp {

namespace {

QString sha256(const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArray(1, '\0')); // parts never hold it, so their ends are certain
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// ", t.name IS default" for each of these columns.
QString isDefault(const std::vector<std::pair<QString, QString>> &columns)
{
    QString list;
    for (const auto &[name, value] : columns)
        list += QStringLiteral(", t.%1 IS %2").arg(name, value);
    return list;
}

} // namespace

Result<std::vector<std::pair<QString, QString>>> ChangeLog::addedColumns(const QString &table) const
{
    auto query = sql::run(m_db, QStringLiteral("SELECT name, dflt_value FROM pragma_table_info(?) WHERE dflt_value IS NOT NULL ORDER BY cid"), {table});
    if (!query)
        return query.error();
    std::vector<std::pair<QString, QString>> columns;
    while (query->next())
        columns.emplace_back(query->value(0).toString(), query->value(1).toString());
    return columns;
}

Result<QString> ChangeLog::hashOf(const QString &table, const QString &rowId) const
{
    // Every column counts: the only place where the names of columns do not matter. One that a later schema added counts
    // from the day it holds more than its default, so that rows from before keep their hash.
    const auto added = addedColumns(table);
    if (!added)
        return added.error();
    auto query = sql::run(m_db, QStringLiteral("SELECT t.*%2 FROM %1 t WHERE t.id = ?").arg(table, isDefault(*added)), {rowId});
    if (!query)
        return query.error();
    if (!query->next())
        return QStringLiteral("deleted");
    QStringList parts;
    const QSqlRecord record = query->record();
    const int columns = record.count() - static_cast<int>(added->size());
    for (int i = 0; i < columns; ++i) {
        const QString name = record.fieldName(i);
        const auto at = std::find_if(added->begin(), added->end(), [&](const auto &column) { return column.first == name; });
        const QString text = record.isNull(i) ? QStringLiteral("NULL") : record.value(i).toString();
        if (at == added->end())
            parts += text;
        else if (name != QLatin1String("revision") && !record.value(columns + static_cast<int>(at - added->begin())).toBool())
            parts += name + QLatin1Char('=') + text;
    }
    return sha256(parts);
}

Result<void> ChangeLog::add(const std::vector<std::pair<QString, QString>> &rows, const QDateTime &now)
{
    if (rows.empty())
        return {};
    auto last = sql::run(m_db, QStringLiteral("SELECT chain_hash FROM change_log ORDER BY number DESC LIMIT 1"));
    if (!last)
        return last.error();
    QString chain = last->next() ? last->value(0).toString() : QString();
    const QString when = now.toUTC().toString(Qt::ISODateWithMs);
    for (const auto &[table, rowId] : rows) {
        const auto content = hashOf(table, rowId);
        if (!content)
            return content.error();
        chain = sha256({chain, when, table, rowId, *content});
        const auto added = sql::run(m_db,
                                    QStringLiteral("INSERT INTO change_log (happened_at, table_name, row_id, content_hash, chain_hash) "
                                                   "VALUES (?, ?, ?, ?, ?)"),
                                    {when, table, rowId, *content, chain});
        if (!added)
            return added.error();
    }
    return {};
}

Result<std::vector<int>> ChangeLog::brokenLines() const
{
    auto query = sql::run(m_db, QStringLiteral("SELECT number, happened_at, table_name, row_id, content_hash, chain_hash FROM change_log "
                                               "ORDER BY number"));
    if (!query)
        return query.error();
    std::vector<int> broken;
    QString chain;
    int expected = 1;
    while (query->next()) {
        const int number = query->value(0).toInt();
        chain = sha256({chain, query->value(1).toString(), query->value(2).toString(), query->value(3).toString(),
                        query->value(4).toString()});
        if (chain != query->value(5).toString() || number != expected)
            broken.push_back(number);
        chain = query->value(5).toString();
        expected = number + 1;
    }
    return broken;
}

Result<std::vector<std::pair<QString, QString>>> ChangeLog::missingRows() const
{
    auto tables = sql::run(m_db, QStringLiteral("SELECT DISTINCT table_name FROM change_log ORDER BY table_name"));
    if (!tables)
        return tables.error();
    QStringList names;
    while (tables->next())
        names += tables->value(0).toString();
    const auto known = m_db.tables();
    std::vector<std::pair<QString, QString>> missing;
    for (const QString &table : names) {
        if (!known.contains(table))
            continue; // the line itself was changed: brokenLines says so
        auto rows = sql::run(m_db,
                             QStringLiteral("SELECT c.row_id FROM change_log c WHERE c.table_name = ? AND c.content_hash <> 'deleted' "
                                            "AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.id = c.row_id) AND NOT EXISTS (SELECT 1 FROM "
                                            "change_log later WHERE later.row_id = c.row_id AND later.number > c.number) ORDER BY c.number")
                                 .arg(table),
                             {table});
        if (!rows)
            return rows.error();
        while (rows->next())
            missing.emplace_back(table, rows->value(0).toString());
    }
    return missing;
}

Result<bool> ChangeLog::matches(const QString &table, const QString &rowId) const
{
    auto logged = sql::run(m_db,
                           QStringLiteral("SELECT content_hash FROM change_log WHERE row_id = ? AND table_name = ? ORDER BY number DESC LIMIT 1"),
                           {rowId, table});
    if (!logged)
        return logged.error();
    if (!logged->next())
        return false;
    const auto now = hashOf(table, rowId);
    if (!now)
        return now.error();
    return logged->value(0).toString() == *now;
}

} // namespace recp
