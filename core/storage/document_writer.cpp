#include "core/storage/document_writer.h"

#include "core/storage/audit_repository.h"
#include "core/storage/enterprise_repository.h"
#include "core/storage/solution_repository.h"

#include <QHash>
#include <QSet>

namespace recp {

namespace {

template <class T> Result<void> removeMissing(const QSqlDatabase &db, const char *table, const std::vector<T> &old, const std::vector<T> &now)
{
    QSet<Id> kept;
    for (const T &row : now)
        kept.insert(row.id);
    for (const T &row : old) {
        if (!kept.contains(row.id))
            RECP_TRY(sql::removeRow(db, table, row.id));
    }
    return {};
}

template <class T> void dropUnchanged(const std::vector<T> &old, std::vector<T> &now)
{
    QHash<Id, const T *> known;
    for (const T &row : old)
        known.insert(row.id, &row);
    std::erase_if(now, [&](const T &row) {
        const T *before = known.value(row.id);
        return before && *before == row;
    });
}

/// The programme, if this file has it.
Result<Id> knownProgramme(const QSqlDatabase &db, const Id &programme)
{
    auto query = sql::run(db, QStringLiteral("SELECT id FROM programme WHERE id = ?"), {sql::id(programme)});
    if (!query)
        return query.error();
    return query->next() ? programme : Id();
}

} // namespace

Result<void> writeDocument(const QSqlDatabase &db, const AuditDocument &document, const QDateTime &now)
{
    EnterpriseRepository enterprises(db);
    AuditRepository audits(db);
    const SolutionRepository solutions(db);
    if (document.park) {
        Park park = *document.park;
        const auto programme = knownProgramme(db, park.programmeId);
        if (!programme)
            return programme.error();
        park.programmeId = *programme; // one that is not in this file is not invented
        RECP_TRY(enterprises.save(park));
    }
    RECP_TRY(enterprises.save(document.enterprise));
    RECP_TRY(saveAll(enterprises, document.flows));
    RECP_TRY(saveAll(enterprises, document.meters));
    RECP_TRY(saveAll(enterprises, document.records));
    RECP_TRY(saveAll(enterprises, document.equipment));
    RECP_TRY(saveAll(enterprises, document.steps));
    RECP_TRY(saveAll(enterprises, document.stepFlows));
    RECP_TRY(saveAll(solutions, document.solutions));
    RECP_TRY(saveAll(solutions, document.events));
    RECP_TRY(audits.save(document.audit));
    RECP_TRY(audits.touchAudit(document.audit.id, document.audit.updatedAt.isValid() ? document.audit.updatedAt : now));
    RECP_TRY(saveAll(audits, document.answers));
    RECP_TRY(saveAll(audits, document.findings));
    RECP_TRY(saveAll(audits, document.photos));
    RECP_TRY(saveAll(audits, document.measurements));
    return saveAll(solutions, document.estimates);
}

AuditDocument changedRows(const AuditDocument &old, AuditDocument document)
{
    dropUnchanged(old.flows, document.flows);
    dropUnchanged(old.meters, document.meters);
    dropUnchanged(old.records, document.records);
    dropUnchanged(old.equipment, document.equipment);
    dropUnchanged(old.steps, document.steps);
    dropUnchanged(old.stepFlows, document.stepFlows);
    dropUnchanged(old.solutions, document.solutions);
    dropUnchanged(old.events, document.events);
    dropUnchanged(old.answers, document.answers);
    // Findings are all written: a solution that went is still named in their rows, and must not be when it comes back.
    dropUnchanged(old.photos, document.photos);
    dropUnchanged(old.measurements, document.measurements);
    dropUnchanged(old.estimates, document.estimates);
    return document;
}

Result<void> removeMissing(const QSqlDatabase &db, const AuditDocument &old, const AuditDocument &document)
{
    RECP_TRY(removeMissing(db, "estimate", old.estimates, document.estimates));
    RECP_TRY(removeMissing(db, "check_answer", old.answers, document.answers));
    RECP_TRY(removeMissing(db, "photo", old.photos, document.photos));
    RECP_TRY(removeMissing(db, "measurement", old.measurements, document.measurements));
    RECP_TRY(removeMissing(db, "finding", old.findings, document.findings));
    RECP_TRY(removeMissing(db, "implementation_event", old.events, document.events));
    RECP_TRY(removeMissing(db, "step_flow", old.stepFlows, document.stepFlows));
    RECP_TRY(removeMissing(db, "process_step", old.steps, document.steps));
    RECP_TRY(removeMissing(db, "equipment", old.equipment, document.equipment));
    RECP_TRY(removeMissing(db, "flow_record", old.records, document.records));
    RECP_TRY(removeMissing(db, "meter", old.meters, document.meters));
    RECP_TRY(removeMissing(db, "flow", old.flows, document.flows));
    for (const Solution &solution : old.solutions) {
        if (document.solution(solution.id))
            continue;
        const auto done = sql::run(db,
                                   QStringLiteral("DELETE FROM solution WHERE id = ? AND NOT EXISTS "
                                                  "(SELECT 1 FROM estimate e WHERE e.solution_id = solution.id)"),
                                   {sql::id(solution.id)});
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace recp
