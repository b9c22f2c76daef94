#pragma once

#include "core/domain/audit.h"
#include "core/storage/sql.h"

namespace recp {

/// Every row through the repository that knows it; the first error ends it.
template <class Repository, class T> Result<void> saveAll(Repository repository, const std::vector<T> &rows)
{
    for (const T &row : rows)
        RECP_TRY(repository.save(row));
    return {};
}

/// Inserts or updates every row of the document, within the caller's transaction. `now` stands for an audit's time of
/// work where the document has none.
Result<void> writeDocument(const QSqlDatabase &db, const AuditDocument &document, const QDateTime &now);

/// The document with only those rows in its lists that may have to be written: the old one has them not, or otherwise.
AuditDocument changedRows(const AuditDocument &old, AuditDocument document);

/// Removes what the old document has and the new one has not; a solution that another audit estimates stays.
Result<void> removeMissing(const QSqlDatabase &db, const AuditDocument &old, const AuditDocument &document);

} // namespace recp
