#pragma once

#include "core/domain/audit.h"
#include "core/storage/attachments.h"
#include "core/storage/sql.h"

namespace recp {

/// Checks the file and one audit in it: pages, foreign keys, change log, attachments. One line a finding; none: all well.
Result<QStringList> checkAudit(const QSqlDatabase &db, const AuditDocument &document, Attachments &attachments);

} // namespace recp
