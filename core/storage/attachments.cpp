#include "core/storage/attachments.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace recp {

namespace {

constexpr qsizetype LargestAttachment = 64 * 1024 * 1024;

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Error notThere(const QString &hash)
{
    return {QT_TRANSLATE_NOOP("errors", "The attachment %1 is not in the file of attachments."), {hash.left(12)}, {}};
}

} // namespace

QString attachmentsPath(const QString &workspace)
{
    if (workspace == QLatin1String(":memory:"))
        return workspace;
    const QFileInfo file(workspace);
    return file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral(".attachments.sqlite"));
}

Attachments::Attachments(const QString &path, const QString &connection) : m_path(path), m_connection(connection) {}

Attachments::~Attachments()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlDatabase> Attachments::open(bool create)
{
    if (QSqlDatabase::contains(m_connection))
        return QSqlDatabase::database(m_connection);
    if (!create && m_path != QLatin1String(":memory:") && !QFile::exists(m_path))
        return Error{QT_TRANSLATE_NOOP("errors", "The file of attachments “%1” is not there."), {m_path}, {}};
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    db.setDatabaseName(m_path);
    if (!db.open())
        return sql::errorOf(db.lastError());
    RECP_TRY(sql::runScript(db, "PRAGMA synchronous = FULL;"
                                "CREATE TABLE IF NOT EXISTS attachment (hash TEXT PRIMARY KEY NOT NULL, file_name TEXT NOT NULL, "
                                "added_at TEXT NOT NULL, content BLOB NOT NULL) STRICT;"));
    return db;
}

Result<QString> Attachments::add(const QByteArray &content, const QString &fileName, const QDateTime &now)
{
    if (content.size() > LargestAttachment)
        return Error{QT_TRANSLATE_NOOP("errors", "“%1” is larger than 64 MB and was not attached."), {fileName}, {}};
    auto db = open(true);
    if (!db)
        return db.error();
    const QString hash = hashOf(content);
    const auto done = sql::run(*db, QStringLiteral("INSERT OR IGNORE INTO attachment (hash, file_name, added_at, content) VALUES (?, ?, ?, ?)"),
                               {hash, sql::text(QFileInfo(fileName).fileName()), sql::time(now), content.isNull() ? QByteArray("") : content});
    if (!done)
        return done.error();
    return hash;
}

Result<QByteArray> Attachments::content(const QString &hash)
{
    auto db = open(false);
    if (!db)
        return db.error();
    auto query = sql::run(*db, QStringLiteral("SELECT content FROM attachment WHERE hash = ?"), {hash});
    if (!query)
        return query.error();
    if (!query->next())
        return notThere(hash);
    return query->value(0).toByteArray();
}

Result<QString> Attachments::fileName(const QString &hash)
{
    auto db = open(false);
    if (!db)
        return db.error();
    auto query = sql::run(*db, QStringLiteral("SELECT file_name FROM attachment WHERE hash = ?"), {hash});
    if (!query)
        return query.error();
    if (!query->next())
        return notThere(hash);
    return query->value(0).toString();
}

Result<bool> Attachments::isWhole(const QString &hash)
{
    const auto kept = content(hash);
    return kept.ok() && hashOf(*kept) == hash;
}

} // namespace recp
