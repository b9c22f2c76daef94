#pragma once

#include "core/storage/sql.h"
#include "core/storage/workspace.h"

namespace recp {

/// Audits and what was seen in them; and the lists and counts over all of them.
class AuditRepository
{
public:
    explicit AuditRepository(const QSqlDatabase &db) : m_db(db) {}

    Result<void> save(const Audit &audit);
    Result<void> save(const CheckAnswer &answer);
    Result<void> save(const Finding &finding);
    Result<void> save(const Photo &photo);
    Result<void> save(const Measurement &measurement);
    /// Notes that the audit, or every open audit of the enterprise, was worked on.
    Result<void> touchAudit(const Id &auditId, const QDateTime &now);
    Result<void> touchEnterprise(const Id &enterpriseId, const QDateTime &now);

    /// The same for audits that an undo brought back.
    Result<void> touchReturned(const QDateTime &now);

    Result<Audit> audit(const Id &auditId) const;
    Result<std::vector<CheckAnswer>> answers(const Id &auditId) const;
    Result<std::vector<Finding>> findings(const Id &auditId) const;
    Result<std::vector<Photo>> photos(const Id &auditId) const;
    Result<std::vector<Measurement>> measurements(const Id &auditId) const;

    /// Last worked on first; of one enterprise, or of all if null.
    Result<std::vector<AuditSummary>> summaries(int limit, const Id &enterpriseId, const QDate &today) const;
    Result<std::vector<EnterpriseSummary>> enterprises() const;
    Result<WorkspaceCounts> counts() const;
    Result<std::vector<Id>> withPrefix(const QString &prefix) const;

private:
    QSqlDatabase m_db;
};

} // namespace recp
