#include "core/storage/file_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>
#include <mutex>

namespace recp {

Error damaged(const QString &path, const QString &details)
{
    return {QT_TRANSLATE_NOOP("errors", "“%1” is damaged or is no workspace of this program; it was left as it is. Copies lie in the backups folder beside it."),
            {path},
            details};
}

namespace {

/// Files that this program has open, and how often.
struct OpenFiles {
    std::mutex guard;
    QHash<QString, int> counts;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

Result<void> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return Error{QT_TRANSLATE_NOOP("errors", "“%1” can't be read."), {path}, file.errorString()};
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return damaged(path);
    const auto *bytes = reinterpret_cast<const uchar *>(header.constData());
    const quint32 shortSize = qFromBigEndian<quint16>(bytes + 16);
    const quint64 pageSize = shortSize == 1 ? 65536 : shortSize;
    const quint64 pages = qFromBigEndian<quint32>(bytes + 28);
    const auto isShort = [&] { return static_cast<quint64>(QFileInfo(path).size()) < pageSize * pages; };
    // While another program folds its log into the file, the header comes before the pages: only a short file without a log is damaged.
    if (isShort() && !QFile::exists(path + QStringLiteral("-wal")) && isShort())
        return damaged(path, QStringLiteral("file is shorter than its header says"));
    return {};
}

} // namespace

Result<void> FileInUse::begin(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString name = file.exists() ? file.canonicalFilePath() : folder + u'/' + file.fileName();
    OpenFiles &files = openFiles();
    const std::lock_guard lock(files.guard);
    if (files.counts.value(name) == 0)
        RECP_TRY(checkHeader(path));
    m_name = name;
    ++files.counts[m_name];
    return {};
}

FileInUse::~FileInUse()
{
    if (m_name.isEmpty())
        return;
    OpenFiles &files = openFiles();
    const std::lock_guard lock(files.guard);
    if (--files.counts[m_name] == 0)
        files.counts.remove(m_name);
}

Result<void> checkFolder(const QString &path, bool readOnly)
{
    const QFileInfo file(path);
    const QDir folder = file.absoluteDir();
    if (readOnly)
        return file.exists() ? Result<void>() : Error{QT_TRANSLATE_NOOP("errors", "There is no file “%1”."), {path}, {}};
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{QT_TRANSLATE_NOOP("errors", "The folder “%1” can't be made."), {folder.path()}, {}};
    if (file.isDir())
        return Error{QT_TRANSLATE_NOOP("errors", "“%1” is a folder, not a file."), {path}, {}};
    if (file.exists() && !file.isWritable())
        return Error{QT_TRANSLATE_NOOP("errors", "“%1” is read-only, so nothing can be saved there."), {path}, {}};
    if (!QFileInfo(folder.path()).isWritable())
        return Error{QT_TRANSLATE_NOOP("errors", "The folder “%1” is read-only, so nothing can be saved there."), {folder.path()}, {}};
    return {};
}

} // namespace recp
