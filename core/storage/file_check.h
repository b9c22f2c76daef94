#pragma once

#include "core/base/result.h"

#include <QString>

namespace recp {

/// The sentence of a file that can't be read as a workspace.
Error damaged(const QString &path, const QString &details = {});

/// A workspace's file while this program has it open. Its first bytes say whether it is SQLite and how long it must be: a
/// cut file is met here, before anything reads it. They are read only where the file is not open yet: closing a file gives
/// up all locks that the same program holds on it (POSIX), and another program would then take the open one's log away.
/// Source: SQLite, How To Corrupt An SQLite Database File, 2.2.
class FileInUse
{
public:
    FileInUse() = default;
    ~FileInUse();
    FileInUse(const FileInUse &) = delete;
    FileInUse &operator=(const FileInUse &) = delete;

    /// Checks the file, or finds it open already; must come before the file is opened. Refused where it is damaged.
    Result<void> begin(const QString &path);

private:
    QString m_name;
};

/// The folder is made if it is missing; a place that can't be written is named. Read-only: the file must be there.
Result<void> checkFolder(const QString &path, bool readOnly);

} // namespace recp
