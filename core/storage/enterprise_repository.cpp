#include "core/storage/enterprise_repository.h"

#include "core/storage/json_columns.h"

#include <QCoreApplication>

namespace recp {

using namespace sql;

namespace {

/// Every row of a query as a T.
template <class T> Result<std::vector<T>> all(Result<QSqlQuery> query, T (*read)(const QSqlQuery &))
{
    if (!query)
        return query.error();
    std::vector<T> rows;
    while (query->next())
        rows.push_back(read(*query));
    return rows;
}

KnownAs knownAs(const QVariant &value)
{
    return fromKey<KnownAs>(value.toString()).value_or(KnownAs::Estimated);
}

Enterprise readEnterprise(const QSqlQuery &q)
{
    return {toId(q.value(0)),       q.value(1).toString(), q.value(2).toString(), q.value(3).toString(), q.value(4).toString(),
            toId(q.value(5)),       q.value(6).toString(), q.value(7).toString(), q.value(8).toString(), q.value(9).toString(),
            q.value(10).toString(), toWhole(q.value(11)),  toNumber(q.value(12))};
}

Flow readFlow(const QSqlQuery &q)
{
    Flow flow;
    flow.id = toId(q.value(0));
    flow.enterpriseId = toId(q.value(1));
    flow.name = q.value(2).toString();
    flow.resource = resourceFromKey(q.value(3).toString()).value_or(Resource::Other);
    flow.direction = fromKey<FlowDirection>(q.value(4).toString()).value_or(FlowDirection::In);
    flow.carrier = q.value(5).toString();
    flow.unit = q.value(6).toString();
    flow.heatingValue = toNumber(q.value(7));
    flow.position = q.value(8).toInt();
    flow.note = q.value(9).toString();
    flow.profile = q.value(10).toString();
    return flow;
}

FlowRecord readRecord(const QSqlQuery &q)
{
    return {toId(q.value(0)),     toId(q.value(1)),     toId(q.value(2)),     toDate(q.value(3)),  toDate(q.value(4)),
            toNumber(q.value(5)), toNumber(q.value(6)), toNumber(q.value(7)), toNumber(q.value(8)), toNumber(q.value(9)),
            toNumber(q.value(10)), knownAs(q.value(11)), q.value(12).toString(), toNumber(q.value(13))};
}

Equipment readEquipment(const QSqlQuery &q)
{
    return {toId(q.value(0)),
            toId(q.value(1)),
            q.value(2).toString(),
            q.value(3).toString(),
            q.value(4).toString(),
            q.value(5).toInt(),
            toNumber(q.value(6)),
            toNumber(q.value(7)),
            toNumber(q.value(8)),
            knownAs(q.value(9)),
            q.value(10).toString(),
            fromKey<EquipmentKind>(q.value(11).toString()).value_or(EquipmentKind::Other),
            q.value(12).toString(),
            q.value(13).toString(),
            q.value(14).toString(),
            toWhole(q.value(15)),
            toId(q.value(16)),
            columns::toProperties(q.value(17).toString()),
            columns::toTexts(q.value(18).toString()),
            q.value(19).toInt()};
}

StepFlow readStepFlow(const QSqlQuery &q)
{
    return {toId(q.value(0)),      toId(q.value(1)),       toId(q.value(2)),       toId(q.value(3)),       toId(q.value(4)),
            toNumber(q.value(5)),  knownAs(q.value(6)),    q.value(7).toString(),  q.value(8).toString(),  q.value(9).toString(),
            toNumber(q.value(10)), q.value(11).toString(), toNumber(q.value(12)), q.value(13).toBool()};
}

} // namespace

Result<void> EnterpriseRepository::save(const Programme &p)
{
    return upsert(m_db, "programme", p.id, {{"name", text(p.name)}, {"funder", text(p.funder)}});
}

Result<void> EnterpriseRepository::save(const Park &p)
{
    return upsert(m_db, "park", p.id, {{"name", text(p.name)}, {"province", text(p.province)}, {"programme_id", id(p.programmeId)}});
}

Result<void> EnterpriseRepository::save(const Enterprise &e)
{
    return upsert(m_db, "enterprise", e.id,
                  {{"name", text(e.name)},
                   {"tax_code", text(e.taxCode)},
                   {"address", text(e.address)},
                   {"province", text(e.province)},
                   {"park_id", id(e.parkId)},
                   {"sector_code", text(e.sectorCode)},
                   {"main_product", text(e.mainProduct)},
                   {"contact_name", text(e.contactName)},
                   {"contact_phone", text(e.contactPhone)},
                   {"contact_email", text(e.contactEmail)},
                   {"employees", whole(e.employees)},
                   {"operating_hours", number(e.operatingHours)}});
}

Result<void> EnterpriseRepository::save(const Flow &f)
{
    return upsert(m_db, "flow", f.id,
                  {{"enterprise_id", id(f.enterpriseId)},
                   {"name", text(f.name)},
                   {"resource", resourceKey(f.resource)},
                   {"direction", key(f.direction)},
                   {"carrier", text(f.carrier)},
                   {"unit", text(f.unit)},
                   {"heating_value", number(f.heatingValue)},
                   {"position", f.position},
                   {"note", text(f.note)},
                   {"profile", text(f.profile)}});
}

Result<void> EnterpriseRepository::save(const FlowRecord &r)
{
    return upsert(m_db, "flow_record", r.id,
                  {{"flow_id", id(r.flowId)},
                   {"meter_id", id(r.meterId)},
                   {"from_date", text(r.from.toString(Qt::ISODate))},
                   {"to_date", text(r.to.toString(Qt::ISODate))},
                   {"quantity", number(r.quantity)},
                   {"cost", number(r.cost)},
                   {"normal", number(r.normal)},
                   {"off_peak", number(r.offPeak)},
                   {"peak", number(r.peak)},
                   {"peak_demand", number(r.peakDemand)},
                   {"known_as", key(r.knownAs)},
                   {"source", text(r.source)},
                   {"reactive", number(r.reactive)}});
}

Result<void> EnterpriseRepository::save(const Meter &m)
{
    return upsert(m_db, "meter", m.id,
                  {{"enterprise_id", id(m.enterpriseId)},
                   {"flow_id", id(m.flowId)},
                   {"name", text(m.name)},
                   {"serial", text(m.serial)},
                   {"place", text(m.place)}});
}

Result<void> EnterpriseRepository::save(const Equipment &e)
{
    return upsert(m_db, "equipment", e.id,
                  {{"enterprise_id", id(e.enterpriseId)},
                   {"name", text(e.name)},
                   {"system", text(e.system)},
                   {"place", text(e.place)},
                   {"count", e.count},
                   {"rated_power", number(e.ratedPower)},
                   {"load_factor", number(e.loadFactor)},
                   {"hours", number(e.hours)},
                   {"known_as", key(e.knownAs)},
                   {"note", text(e.note)},
                   {"kind", key(e.kind)},
                   {"maker", text(e.maker)},
                   {"model", text(e.model)},
                   {"serial", text(e.serial)},
                   {"year", whole(e.year)},
                   {"flow_id", id(e.flowId)},
                   {"properties", columns::fromProperties(e.properties)},
                   {"photos", columns::fromTexts(e.photos)},
                   {"position", e.position}});
}

Result<void> EnterpriseRepository::save(const ProcessStep &s)
{
    return upsert(m_db, "process_step", s.id,
                  {{"enterprise_id", id(s.enterpriseId)}, {"name", text(s.name)}, {"position", s.position}, {"note", text(s.note)}, {"x", s.x}, {"y", s.y},
                   {"system_cost", number(s.systemCost)}});
}

Result<void> EnterpriseRepository::save(const StepFlow &s)
{
    return upsert(m_db, "step_flow", s.id,
                  {{"enterprise_id", id(s.enterpriseId)},
                   {"flow_id", id(s.flowId)},
                   {"from_step_id", id(s.fromStepId)},
                   {"to_step_id", id(s.toStepId)},
                   {"quantity", number(s.quantity)},
                   {"known_as", key(s.knownAs)},
                   {"name", text(s.name)},
                   {"resource", text(s.resource)},
                   {"unit", text(s.unit)},
                   {"temperature", number(s.temperature)},
                   {"composition", text(s.composition)},
                   {"uncertainty", number(s.uncertainty)},
                   {"is_waste", s.isWaste ? 1 : 0}});
}

Result<std::vector<Programme>> EnterpriseRepository::programmes() const
{
    return all<Programme>(run(m_db, QStringLiteral("SELECT id, name, funder FROM programme ORDER BY name, id")),
                          [](const QSqlQuery &q) { return Programme{toId(q.value(0)), q.value(1).toString(), q.value(2).toString()}; });
}

Result<std::vector<Park>> EnterpriseRepository::parks() const
{
    return all<Park>(run(m_db, QStringLiteral("SELECT id, name, province, programme_id FROM park ORDER BY name, id")),
                     [](const QSqlQuery &q) {
                         return Park{toId(q.value(0)), q.value(1).toString(), q.value(2).toString(), toId(q.value(3))};
                     });
}

Result<Enterprise> EnterpriseRepository::enterprise(const Id &enterpriseId) const
{
    auto found = all(run(m_db,
                         QStringLiteral("SELECT id, name, tax_code, address, province, park_id, sector_code, main_product, contact_name, "
                                        "contact_phone, contact_email, employees, operating_hours FROM enterprise WHERE id = ?"),
                         {id(enterpriseId)}),
                     readEnterprise);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{QT_TRANSLATE_NOOP("errors", "There is no enterprise %1 in this file."), {toText(enterpriseId)}, {}};
    return found->front();
}

Result<std::vector<Flow>> EnterpriseRepository::flows(const Id &enterpriseId) const
{
    return all(run(m_db,
                   QStringLiteral("SELECT id, enterprise_id, name, resource, direction, carrier, unit, heating_value, position, note, profile "
                                  "FROM flow WHERE enterprise_id = ? ORDER BY position, id"),
                   {id(enterpriseId)}),
               readFlow);
}

Result<std::vector<FlowRecord>> EnterpriseRepository::records(const Id &enterpriseId) const
{
    return all(run(m_db,
                   QStringLiteral("SELECT r.id, r.flow_id, r.meter_id, r.from_date, r.to_date, r.quantity, r.cost, r.normal, r.off_peak, "
                                  "r.peak, r.peak_demand, r.known_as, r.source, r.reactive FROM flow_record r JOIN flow f ON f.id = r.flow_id "
                                  "WHERE f.enterprise_id = ? ORDER BY f.position, f.id, r.from_date, r.id"),
                   {id(enterpriseId)}),
               readRecord);
}

Result<std::vector<Meter>> EnterpriseRepository::meters(const Id &enterpriseId) const
{
    return all<Meter>(run(m_db, QStringLiteral("SELECT id, enterprise_id, flow_id, name, serial, place FROM meter WHERE enterprise_id = ? ORDER BY id"),
                          {id(enterpriseId)}),
                      [](const QSqlQuery &q) {
                          return Meter{toId(q.value(0)),        toId(q.value(1)),        toId(q.value(2)),
                                       q.value(3).toString(), q.value(4).toString(), q.value(5).toString()};
                      });
}

Result<std::vector<Equipment>> EnterpriseRepository::equipment(const Id &enterpriseId) const
{
    return all(run(m_db,
                   QStringLiteral("SELECT id, enterprise_id, name, system, place, count, rated_power, load_factor, hours, known_as, note, "
                                  "kind, maker, model, serial, year, flow_id, properties, photos, position "
                                  "FROM equipment WHERE enterprise_id = ? ORDER BY position, id"),
                   {id(enterpriseId)}),
               readEquipment);
}

Result<std::vector<ProcessStep>> EnterpriseRepository::steps(const Id &enterpriseId) const
{
    return all<ProcessStep>(run(m_db,
                                QStringLiteral("SELECT id, enterprise_id, name, position, note, x, y, system_cost FROM process_step WHERE enterprise_id = ? "
                                               "ORDER BY position, id"),
                                {id(enterpriseId)}),
                            [](const QSqlQuery &q) {
                                return ProcessStep{toId(q.value(0)), toId(q.value(1)), q.value(2).toString(), q.value(3).toInt(),
                                                   q.value(4).toString(), q.value(5).toDouble(), q.value(6).toDouble(),
                                                   toNumber(q.value(7))};
                            });
}

Result<std::vector<StepFlow>> EnterpriseRepository::stepFlows(const Id &enterpriseId) const
{
    return all(run(m_db,
                   QStringLiteral("SELECT id, enterprise_id, flow_id, from_step_id, to_step_id, quantity, known_as, name, resource, unit, "
                                  "temperature, composition, uncertainty, is_waste FROM step_flow WHERE enterprise_id = ? ORDER BY id"),
                   {id(enterpriseId)}),
               readStepFlow);
}

} // namespace recp
