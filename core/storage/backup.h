#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <vector>

namespace recp {

/// Copies a database file as it is by SQLite's backup interface, also while it is in use; whole or not at all.
Result<void> backUpFile(const QString &from, const QString &to);

/// Days whose copies stay: the newest of each of the last 7 days, 4 weeks and 12 months that have one.
std::vector<QDate> backupsToKeep(std::vector<QDate> days);

/// The folder of copies beside a workspace.
QString backupFolder(const QString &workspace);

/// Today's copy, if there is none yet: the workspace whole, attachments when they changed since their last copy. Old
/// copies that need not stay are removed. An error if the disk does not suffice; the workspace is not touched.
Result<void> backUpDaily(const QString &workspace, const QString &attachments, const QDate &today);

/// A copy named after the version, before a migration.
Result<void> backUpBeforeMigration(const QString &workspace, int version);

} // namespace recp
