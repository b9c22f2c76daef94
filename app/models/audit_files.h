#pragma once

#include "core/storage/workspace.h"

namespace recp {

/// Reads an audit's file and stores it: all of it or nothing. Gives the audit's id.
Result<Id> importAuditFile(Workspace &workspace, const QString &path);
/// Writes the audit's file: whole or not at all.
Result<void> exportAuditFile(const AuditDocument &document, const QString &path);
/// Stores a sample that comes with the program, unless it is there; an empty name takes the first. Gives its audit's id.
Result<Id> storeSample(Workspace &workspace, const QString &name);
/// Writes bytes into a file: whole or not at all.
Result<void> writeWholeFile(const QByteArray &content, const QString &path);
/// "Dệt nhuộm Sông Xanh 2025.json": the enterprise and the end of its period, without what file systems refuse.
/// `what` says which of its papers: "Sông Xanh 2025 Exit meeting.pdf".
QString proposedFileName(const AuditDocument &document, const QString &ending, const QString &what = {});

} // namespace recp
