#pragma once

#include "core/domain/enterprise.h"
#include "core/storage/sql.h"

namespace recp {

/// Programmes, parks, enterprises and what lives on with an enterprise, but solutions.
class EnterpriseRepository
{
public:
    explicit EnterpriseRepository(const QSqlDatabase &db) : m_db(db) {}

    Result<void> save(const Programme &programme);
    Result<void> save(const Park &park);
    Result<void> save(const Enterprise &enterprise);
    Result<void> save(const Flow &flow);
    Result<void> save(const FlowRecord &record);
    Result<void> save(const Meter &meter);
    Result<void> save(const Equipment &equipment);
    Result<void> save(const ProcessStep &step);
    Result<void> save(const StepFlow &stepFlow);

    Result<std::vector<Programme>> programmes() const;
    Result<std::vector<Park>> parks() const;
    Result<Enterprise> enterprise(const Id &enterpriseId) const;
    Result<std::vector<Flow>> flows(const Id &enterpriseId) const;
    Result<std::vector<FlowRecord>> records(const Id &enterpriseId) const;
    Result<std::vector<Meter>> meters(const Id &enterpriseId) const;
    Result<std::vector<Equipment>> equipment(const Id &enterpriseId) const;
    Result<std::vector<ProcessStep>> steps(const Id &enterpriseId) const;
    Result<std::vector<StepFlow>> stepFlows(const Id &enterpriseId) const;

private:
    QSqlDatabase m_db;
};

} // namespace recp
