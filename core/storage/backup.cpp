#include "core/storage/backup.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QStorageInfo>
#include <algorithm>
#include <sqlite3.h>

namespace recp {

namespace {

constexpr auto DateForm = "yyyyMMdd";

/// One connection of SQLite's own, closed at the end.
struct Connection {
    sqlite3 *db = nullptr;

    Connection(const QString &path, int flags) { sqlite3_open_v2(QFile::encodeName(path).constData(), &db, flags, nullptr); }
    ~Connection() { sqlite3_close(db); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
};

Error cannotCopy(const QString &to, const QString &details = {})
{
    return {QT_TRANSLATE_NOOP("errors", "The copy “%1” could not be written; the file itself is as it was."), {to}, details};
}

bool diskSuffices(const QString &folder, qint64 bytes)
{
    const QStorageInfo disk(folder);
    return !disk.isValid() || disk.bytesAvailable() > bytes + bytes / 10 + 1024 * 1024;
}

QString baseOf(const QString &workspace)
{
    return QFileInfo(workspace).completeBaseName();
}

QString dailyName(const QString &workspace, const QDate &day)
{
    return QStringLiteral("%1-%2.sqlite").arg(baseOf(workspace), day.toString(QLatin1String(DateForm)));
}

void removeOld(const QString &workspace)
{
    const QDir folder(backupFolder(workspace));
    QMap<QDate, QString> copies;
    const QString prefix = baseOf(workspace) + QLatin1Char('-');
    for (const QString &name : folder.entryList({prefix + QStringLiteral("????????.sqlite")}, QDir::Files)) {
        const QDate day = QDate::fromString(name.mid(prefix.size(), 8), QLatin1String(DateForm));
        if (day.isValid())
            copies.insert(day, name);
    }
    const QList<QDate> days = copies.keys();
    const std::vector<QDate> keep = backupsToKeep({days.begin(), days.end()});
    for (auto copy = copies.cbegin(); copy != copies.cend(); ++copy) {
        if (std::find(keep.begin(), keep.end(), copy.key()) == keep.end())
            QFile::remove(folder.filePath(copy.value()));
    }
}

} // namespace

Result<void> backUpFile(const QString &from, const QString &to)
{
    const QString part = to + QStringLiteral(".part");
    QFile::remove(part);
    int code = SQLITE_ERROR;
    {
        const Connection source(from, SQLITE_OPEN_READONLY);
        const Connection target(part, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        sqlite3_backup *backup = sqlite3_backup_init(target.db, "main", source.db, "main");
        if (backup) {
            sqlite3_backup_step(backup, -1);
            code = sqlite3_backup_finish(backup);
        }
    }
    if (code == SQLITE_OK) {
        QFile::remove(to);
        if (QFile::rename(part, to))
            return {};
    }
    QFile::remove(part);
    return cannotCopy(to, QString::fromUtf8(sqlite3_errstr(code)));
}

std::vector<QDate> backupsToKeep(std::vector<QDate> days)
{
    std::sort(days.begin(), days.end(), std::greater<>());
    std::vector<QDate> keep;
    // The newest copy of each period, for so many periods.
    const auto keepNewest = [&](std::size_t periods, auto periodOf) {
        QSet<qint64> seen;
        for (const QDate &day : days) {
            const qint64 period = periodOf(day);
            if (seen.contains(period))
                continue;
            if (static_cast<std::size_t>(seen.size()) == periods)
                break;
            seen.insert(period);
            if (std::find(keep.begin(), keep.end(), day) == keep.end())
                keep.push_back(day);
        }
    };
    keepNewest(7, [](const QDate &day) { return day.toJulianDay(); });
    keepNewest(4, [](const QDate &day) { return day.toJulianDay() / 7; });
    keepNewest(12, [](const QDate &day) { return qint64(day.year()) * 12 + day.month(); });
    return keep;
}

QString backupFolder(const QString &workspace)
{
    return QFileInfo(workspace).absoluteDir().filePath(QStringLiteral("backups"));
}

Result<void> backUpDaily(const QString &workspace, const QString &attachments, const QDate &today)
{
    const QDir folder(backupFolder(workspace));
    const QString copy = folder.filePath(dailyName(workspace, today));
    if (QFile::exists(copy))
        return {};
    const QString attachmentCopy = folder.filePath(QFileInfo(attachments).fileName());
    const bool newAttachments = QFile::exists(attachments)
                                && (!QFile::exists(attachmentCopy)
                                    || QFileInfo(attachments).lastModified() > QFileInfo(attachmentCopy).lastModified());
    const qint64 bytes = QFileInfo(workspace).size() + (newAttachments ? QFileInfo(attachments).size() : 0);
    if (!folder.mkpath(QStringLiteral(".")))
        return cannotCopy(copy);
    if (!diskSuffices(folder.path(), bytes))
        return Error{QT_TRANSLATE_NOOP("errors", "The disk has no room for today's copy of the file (%1 MB)."),
                     {QString::number(bytes / 1000000 + 1)},
                     {}};
    RECP_TRY(backUpFile(workspace, copy));
    if (newAttachments)
        RECP_TRY(backUpFile(attachments, attachmentCopy));
    removeOld(workspace);
    return {};
}

Result<void> backUpBeforeMigration(const QString &workspace, int version)
{
    const QDir folder(backupFolder(workspace));
    const QString copy = folder.filePath(QStringLiteral("%1-schema%2.sqlite").arg(baseOf(workspace)).arg(version));
    if (!folder.mkpath(QStringLiteral(".")))
        return cannotCopy(copy);
    return backUpFile(workspace, copy);
}

} // namespace recp
