#pragma once

#include "core/domain/solution.h"
#include "core/storage/sql.h"

namespace recp {

/// Solutions, their estimates and the events of their implementation.
class SolutionRepository
{
public:
    explicit SolutionRepository(const QSqlDatabase &db) : m_db(db) {}

    Result<void> save(const Solution &solution);
    Result<void> save(const Estimate &estimate);
    Result<void> save(const ImplementationEvent &event);

    /// Those that the audit estimates, by position.
    Result<std::vector<Solution>> solutions(const Id &auditId) const;
    Result<std::vector<Estimate>> estimates(const Id &auditId) const;
    /// Of the solutions that the audit estimates, oldest first.
    Result<std::vector<ImplementationEvent>> events(const Id &auditId) const;

private:
    QSqlDatabase m_db;
};

} // namespace recp
