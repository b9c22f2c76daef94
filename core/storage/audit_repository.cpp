#include "core/storage/audit_repository.h"

#include "core/storage/json_columns.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace recp {

using namespace sql;

namespace {

Audit readAudit(const QSqlQuery &q)
{
    Audit a;
    a.id = toId(q.value(0));
    a.enterpriseId = toId(q.value(1));
    a.title = q.value(2).toString();
    a.periodFrom = toDate(q.value(3));
    a.periodTo = toDate(q.value(4));
    a.visitFrom = toDate(q.value(5));
    a.visitTo = toDate(q.value(6));
    a.team = columns::toTeam(q.value(7).toString());
    a.currency = q.value(8).toString();
    a.vatBasis = fromKey<VatBasis>(q.value(9).toString()).value_or(VatBasis::Excluded);
    a.vatRate = q.value(10).toDouble();
    a.factorSet = q.value(11).toString();
    a.purpose = fromKey<EmissionPurpose>(q.value(12).toString()).value_or(EmissionPurpose::NationalInventory);
    a.voltage = q.value(13).toString();
    a.schedule = q.value(14).toString();
    a.discountRate = q.value(15).toDouble();
    a.productFlowId = toId(q.value(16));
    a.closedAt = toTime(q.value(17));
    a.frozen = QJsonDocument::fromJson(q.value(18).toString().toUtf8()).object();
    a.sourceText = q.value(19).toString();
    a.sourceUrl = q.value(20).toString();
    a.createdAt = toTime(q.value(21));
    a.updatedAt = toTime(q.value(22));
    a.endUses = columns::toEndUses(q.value(23).toString());
    a.priceEscalation = q.value(24).toDouble();
    a.taxRate = q.value(25).toDouble();
    a.capacityPrice = q.value(26).toDouble();
    a.absentAreas = columns::toTexts(q.value(27).toString());
    return a;
}

AuditSummary readSummary(const QSqlQuery &q)
{
    AuditSummary s;
    s.auditId = toId(q.value(0));
    s.enterpriseId = toId(q.value(1));
    s.enterprise = q.value(2).toString();
    s.park = q.value(3).toString();
    s.sectorCode = q.value(4).toString();
    s.title = q.value(5).toString();
    s.periodFrom = toDate(q.value(6));
    s.periodTo = toDate(q.value(7));
    s.updatedAt = toTime(q.value(8));
    s.closed = !q.value(9).isNull();
    s.checksAnswered = q.value(10).toInt();
    s.solutions = q.value(11).toInt();
    s.implemented = q.value(12).toInt();
    s.overdue = q.value(13).toInt();
    return s;
}

} // namespace

Result<void> AuditRepository::save(const Audit &a)
{
    return upsert(m_db, "audit", a.id,
                  {{"enterprise_id", id(a.enterpriseId)},
                   {"title", text(a.title)},
                   {"period_from", date(a.periodFrom)},
                   {"period_to", date(a.periodTo)},
                   {"visit_from", date(a.visitFrom)},
                   {"visit_to", date(a.visitTo)},
                   {"team", columns::fromTeam(a.team)},
                   {"currency", text(a.currency)},
                   {"vat_basis", key(a.vatBasis)},
                   {"vat_rate", a.vatRate},
                   {"factor_set", text(a.factorSet)},
                   {"purpose", key(a.purpose)},
                   {"voltage", text(a.voltage)},
                   {"schedule", text(a.schedule)},
                   {"discount_rate", a.discountRate},
                   {"product_flow_id", id(a.productFlowId)},
                   {"closed_at", time(a.closedAt)},
                   {"frozen", QString::fromUtf8(QJsonDocument(a.frozen).toJson(QJsonDocument::Compact))},
                   {"source_text", text(a.sourceText)},
                   {"source_url", text(a.sourceUrl)},
                   {"created_at", time(a.createdAt)},
                   {"end_uses", columns::fromEndUses(a.endUses)},
                   {"price_escalation", a.priceEscalation},
                   {"tax_rate", a.taxRate},
                   {"capacity_price", a.capacityPrice},
                   {"absent_areas", columns::fromTexts(a.absentAreas)}});
}

Result<void> AuditRepository::touchAudit(const Id &auditId, const QDateTime &now)
{
    const auto done = run(m_db,
                          QStringLiteral("INSERT INTO audit_activity (audit_id, updated_at) SELECT id, ? FROM audit WHERE id = ? "
                                         "ON CONFLICT (audit_id) DO UPDATE SET updated_at = excluded.updated_at"),
                          {time(now), id(auditId)});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> AuditRepository::touchEnterprise(const Id &enterpriseId, const QDateTime &now)
{
    const auto done = run(m_db,
                          QStringLiteral("INSERT INTO audit_activity (audit_id, updated_at) SELECT id, ? FROM audit WHERE enterprise_id = ? "
                                         "AND closed_at IS NULL ON CONFLICT (audit_id) DO UPDATE SET updated_at = excluded.updated_at"),
                          {time(now), id(enterpriseId)});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> AuditRepository::touchReturned(const QDateTime &now)
{
    const auto done = run(m_db,
                          QStringLiteral("INSERT INTO audit_activity (audit_id, updated_at) SELECT id, ? FROM audit "
                                         "WHERE id NOT IN (SELECT audit_id FROM audit_activity)"),
                          {time(now)});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> AuditRepository::save(const CheckAnswer &a)
{
    return upsert(m_db, "check_answer", a.id,
                  {{"audit_id", id(a.auditId)},
                   {"check_id", text(a.checkId)},
                   {"answer", a.answer ? QVariant(key(*a.answer)) : QVariant(QMetaType::fromType<QString>())},
                   {"note", text(a.note)},
                   {"photos", columns::fromTexts(a.photos)}});
}

Result<void> AuditRepository::save(const Finding &f)
{
    return upsert(m_db, "finding", f.id,
                  {{"audit_id", id(f.auditId)},
                   {"area", text(f.area)},
                   {"text", text(f.text)},
                   {"check_id", text(f.checkId)},
                   {"solution_ids", columns::fromIds(f.solutionIds)},
                   {"place", text(f.place)},
                   {"equipment_id", id(f.equipmentId)},
                   {"photos", columns::fromTexts(f.photos)},
                   {"losses", columns::fromLosses(f.losses)},
                   {"position", f.position}});
}

Result<void> AuditRepository::save(const Photo &p)
{
    return upsert(m_db, "photo", p.id,
                  {{"audit_id", id(p.auditId)},
                   {"hash", text(p.hash)},
                   {"caption", text(p.caption)},
                   {"taken_at", time(p.takenAt)},
                   {"marks", columns::fromMarks(p.marks)},
                   {"original", text(p.original)}});
}

Result<void> AuditRepository::save(const Measurement &m)
{
    return upsert(m_db, "measurement", m.id,
                  {{"audit_id", id(m.auditId)},
                   {"equipment_id", id(m.equipmentId)},
                   {"solution_id", id(m.solutionId)},
                   {"what", text(m.what)},
                   {"unit", text(m.unit)},
                   {"si", m.si},
                   {"instrument", text(m.instrument)},
                   {"who", text(m.who)},
                   {"measured_at", time(m.when)},
                   {"note", text(m.note)},
                   {"place", text(m.place)},
                   {"uncertainty", number(m.uncertainty)},
                   {"series", text(m.series)},
                   {"readings", m.readings},
                   {"lowest", number(m.lowest)},
                   {"highest", number(m.highest)},
                   {"deviation", number(m.deviation)}});
}

Result<Audit> AuditRepository::audit(const Id &auditId) const
{
    auto query = run(m_db,
                     QStringLiteral("SELECT a.id, a.enterprise_id, a.title, a.period_from, a.period_to, a.visit_from, a.visit_to, a.team, "
                                    "a.currency, a.vat_basis, a.vat_rate, a.factor_set, a.purpose, a.voltage, a.schedule, a.discount_rate, "
                                    "a.product_flow_id, a.closed_at, a.frozen, a.source_text, a.source_url, a.created_at, t.updated_at, "
                                    "a.end_uses, a.price_escalation, a.tax_rate, a.capacity_price, a.absent_areas "
                                    "FROM audit a LEFT JOIN audit_activity t ON t.audit_id = a.id WHERE a.id = ?"),
                     {id(auditId)});
    if (!query)
        return query.error();
    if (!query->next())
        return Error{QT_TRANSLATE_NOOP("errors", "There is no audit %1 in this file."), {toText(auditId)}, {}};
    return readAudit(*query);
}

Result<std::vector<CheckAnswer>> AuditRepository::answers(const Id &auditId) const
{
    auto query = run(m_db,
                     QStringLiteral("SELECT id, audit_id, check_id, answer, note, photos FROM check_answer WHERE audit_id = ? ORDER BY check_id"),
                     {id(auditId)});
    if (!query)
        return query.error();
    std::vector<CheckAnswer> answers;
    while (query->next()) {
        const QSqlQuery &q = *query;
        answers.push_back({toId(q.value(0)), toId(q.value(1)), q.value(2).toString(), fromKey<Answer>(q.value(3).toString()),
                           q.value(4).toString(), columns::toTexts(q.value(5).toString())});
    }
    return answers;
}

Result<std::vector<Finding>> AuditRepository::findings(const Id &auditId) const
{
    auto query = run(m_db,
                     QStringLiteral("SELECT id, audit_id, area, text, check_id, solution_ids, place, equipment_id, photos, losses, position "
                                    "FROM finding WHERE audit_id = ? ORDER BY position, id"),
                     {id(auditId)});
    if (!query)
        return query.error();
    std::vector<Finding> findings;
    while (query->next()) {
        const QSqlQuery &q = *query;
        findings.push_back({toId(q.value(0)), toId(q.value(1)), q.value(2).toString(), q.value(3).toString(), q.value(4).toString(),
                            columns::toIds(q.value(5).toString()), q.value(6).toString(), toId(q.value(7)),
                            columns::toTexts(q.value(8).toString()), columns::toLosses(q.value(9).toString()), q.value(10).toInt()});
    }
    return findings;
}

Result<std::vector<Photo>> AuditRepository::photos(const Id &auditId) const
{
    auto query = run(m_db, QStringLiteral("SELECT id, audit_id, hash, caption, taken_at, marks, original FROM photo WHERE audit_id = ? ORDER BY id"),
                     {id(auditId)});
    if (!query)
        return query.error();
    std::vector<Photo> photos;
    while (query->next()) {
        const QSqlQuery &q = *query;
        photos.push_back({toId(q.value(0)), toId(q.value(1)), q.value(2).toString(), q.value(3).toString(), toTime(q.value(4)),
                          columns::toMarks(q.value(5).toString()), q.value(6).toString()});
    }
    return photos;
}

Result<std::vector<Measurement>> AuditRepository::measurements(const Id &auditId) const
{
    auto query = run(m_db,
                     QStringLiteral("SELECT id, audit_id, equipment_id, solution_id, what, unit, si, instrument, who, measured_at, note, "
                                    "place, uncertainty, series, readings, lowest, highest, deviation FROM measurement WHERE audit_id = ? ORDER BY measured_at, id"),
                     {id(auditId)});
    if (!query)
        return query.error();
    std::vector<Measurement> measurements;
    while (query->next()) {
        const QSqlQuery &q = *query;
        measurements.push_back({toId(q.value(0)), toId(q.value(1)), toId(q.value(2)), toId(q.value(3)), q.value(4).toString(),
                                q.value(5).toString(), q.value(6).toDouble(), q.value(7).toString(), q.value(8).toString(),
                                toTime(q.value(9)), q.value(10).toString(), q.value(11).toString(), toNumber(q.value(12)),
                                q.value(13).toString(), q.value(14).toInt(), toNumber(q.value(15)), toNumber(q.value(16)),
                                toNumber(q.value(17))});
    }
    return measurements;
}

Result<std::vector<AuditSummary>> AuditRepository::summaries(int limit, const Id &enterpriseId, const QDate &today) const
{
    const QString chosen = enterpriseId.isNull()
                               ? QStringLiteral("SELECT audit_id, updated_at FROM audit_activity ORDER BY updated_at DESC LIMIT ?")
                               : QStringLiteral("SELECT t.audit_id, t.updated_at FROM audit_activity t JOIN audit x ON x.id = t.audit_id "
                                                "WHERE x.enterprise_id = ? ORDER BY t.updated_at DESC LIMIT ?");
    // The few newest are chosen first; only they are counted. CROSS JOIN: SQLite then keeps to this order, from the
    // audit's few estimates to their solutions, and does not go through every overdue solution of the file.
    const QString statement =
        QStringLiteral("SELECT a.id, a.enterprise_id, e.name, coalesce(p.name, ''), e.sector_code, a.title, a.period_from, a.period_to, "
                       "t.updated_at, a.closed_at, "
                       "(SELECT count(*) FROM check_answer c WHERE c.audit_id = a.id AND c.answer IS NOT NULL), "
                       "(SELECT count(*) FROM estimate m WHERE m.audit_id = a.id), "
                       "(SELECT count(*) FROM estimate m CROSS JOIN solution s WHERE s.id = m.solution_id AND m.audit_id = a.id "
                       " AND s.status IN ('implemented', 'verified')), "
                       "(SELECT count(*) FROM estimate m CROSS JOIN solution s WHERE s.id = m.solution_id AND m.audit_id = a.id "
                       " AND s.status IN ('planned', 'in_progress') AND s.due < ?) "
                       "FROM (%1) t JOIN audit a ON a.id = t.audit_id JOIN enterprise e ON e.id = a.enterprise_id "
                       "LEFT JOIN park p ON p.id = e.park_id ORDER BY t.updated_at DESC, a.id")
            .arg(chosen);
    QVariantList values{date(today)};
    if (!enterpriseId.isNull())
        values += id(enterpriseId);
    values += limit;
    auto query = run(m_db, statement, values);
    if (!query)
        return query.error();
    std::vector<AuditSummary> summaries;
    while (query->next())
        summaries.push_back(readSummary(*query));
    return summaries;
}

Result<std::vector<EnterpriseSummary>> AuditRepository::enterprises() const
{
    auto query = run(m_db, QStringLiteral("SELECT e.id, e.name, coalesce(p.name, ''), e.province, e.sector_code, "
                                          "(SELECT count(*) FROM audit a WHERE a.enterprise_id = e.id), "
                                          "(SELECT count(*) FROM solution s WHERE s.enterprise_id = e.id), "
                                          "(SELECT count(*) FROM solution s WHERE s.enterprise_id = e.id "
                                          " AND s.status IN ('implemented', 'verified')) "
                                          "FROM enterprise e LEFT JOIN park p ON p.id = e.park_id"));
    if (!query)
        return query.error();
    std::vector<EnterpriseSummary> enterprises;
    while (query->next()) {
        const QSqlQuery &q = *query;
        enterprises.push_back({toId(q.value(0)), q.value(1).toString(), q.value(2).toString(), q.value(3).toString(),
                               q.value(4).toString(), q.value(5).toInt(), q.value(6).toInt(), q.value(7).toInt()});
    }
    return enterprises;
}

Result<WorkspaceCounts> AuditRepository::counts() const
{
    auto query = run(m_db, QStringLiteral("SELECT (SELECT count(*) FROM enterprise), (SELECT count(*) FROM audit), (SELECT count(*) FROM solution), "
                                          "(SELECT count(*) FROM solution WHERE status IN ('implemented', 'verified')), "
                                          "(SELECT count(*) FROM solution WHERE status = 'verified')"));
    if (!query)
        return query.error();
    query->next();
    const QSqlQuery &q = *query;
    return WorkspaceCounts{q.value(0).toInt(), q.value(1).toInt(), q.value(2).toInt(), q.value(3).toInt(), q.value(4).toInt()};
}

Result<std::vector<Id>> AuditRepository::withPrefix(const QString &prefix) const
{
    // A range of the primary key instead of LIKE: no wildcard of the user's means anything.
    auto query = run(m_db, QStringLiteral("SELECT id FROM audit WHERE id >= ? AND id < ? ORDER BY id LIMIT 2"),
                     {text(prefix.toLower()), text(prefix.toLower() + QChar(0x7F))});
    if (!query)
        return query.error();
    std::vector<Id> ids;
    while (query->next())
        ids.push_back(toId(query->value(0)));
    return ids;
}

} // namespace recp
