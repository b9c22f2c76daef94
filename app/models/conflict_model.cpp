#include "app/models/conflict_model.h"

#include "app/models/audit_session.h"
#include "app/models/display.h"
#include "app/models/solution_table_model.h"
#include "app/widgets/words.h"
#include "core/calculators/calculator.h"
#include "core/domain/equipment_properties.h"

#include <QJsonArray>
#include <QJsonObject>

namespace recp {

namespace {

struct Word {
    const char *key;
    const char *text; ///< source English in context "fields"
};

constexpr Word Fields[] = {
    {"absent_areas", QT_TRANSLATE_NOOP("fields", "area the factory lacks")},
    {"actual_investment", QT_TRANSLATE_NOOP("fields", "actual investment")},
    {"address", QT_TRANSLATE_NOOP("fields", "address")},
    {"answer", QT_TRANSLATE_NOOP("fields", "answer")},
    {"area", QT_TRANSLATE_NOOP("fields", "area")},
    {"calculator", QT_TRANSLATE_NOOP("fields", "calculator")},
    {"capacity_price", QT_TRANSLATE_NOOP("fields", "capacity price")},
    {"caption", QT_TRANSLATE_NOOP("fields", "caption")},
    {"carrier", QT_TRANSLATE_NOOP("fields", "energy carrier")},
    {"category", QT_TRANSLATE_NOOP("fields", "category")},
    {"check_id", QT_TRANSLATE_NOOP("fields", "question")},
    {"closed_at", QT_TRANSLATE_NOOP("fields", "closed")},
    {"code", QT_TRANSLATE_NOOP("fields", "code")},
    {"composition", QT_TRANSLATE_NOOP("fields", "composition")},
    {"contact_email", QT_TRANSLATE_NOOP("fields", "contact's email")},
    {"contact_name", QT_TRANSLATE_NOOP("fields", "contact")},
    {"contact_phone", QT_TRANSLATE_NOOP("fields", "contact's phone")},
    {"cost", QT_TRANSLATE_NOOP("fields", "cost")},
    {"count", QT_TRANSLATE_NOOP("fields", "number of pieces")},
    {"currency", QT_TRANSLATE_NOOP("fields", "currency")},
    {"date", QT_TRANSLATE_NOOP("fields", "date")},
    {"direct_reason", QT_TRANSLATE_NOOP("fields", "reason of the direct estimate")},
    {"direction", QT_TRANSLATE_NOOP("fields", "direction")},
    {"discount_rate", QT_TRANSLATE_NOOP("fields", "discount rate")},
    {"due", QT_TRANSLATE_NOOP("fields", "due")},
    {"effects", QT_TRANSLATE_NOOP("fields", "savings")},
    {"emission_override", QT_TRANSLATE_NOOP("fields", "CO₂e stated")},
    {"employees", QT_TRANSLATE_NOOP("fields", "employees")},
    {"end_uses", QT_TRANSLATE_NOOP("fields", "end use")},
    {"equipment_id", QT_TRANSLATE_NOOP("fields", "equipment")},
    {"evidence", QT_TRANSLATE_NOOP("fields", "evidence")},
    {"excludes", QT_TRANSLATE_NOOP("fields", "excluded solution")},
    {"factor_set", QT_TRANSLATE_NOOP("fields", "factor set")},
    {"flow_id", QT_TRANSLATE_NOOP("fields", "flow")},
    {"from", QT_TRANSLATE_NOOP("fields", "from")},
    {"from_step_id", QT_TRANSLATE_NOOP("fields", "from step")},
    {"frozen", QT_TRANSLATE_NOOP("fields", "frozen results")},
    {"heating_value", QT_TRANSLATE_NOOP("fields", "heating value")},
    {"hours", QT_TRANSLATE_NOOP("fields", "hours")},
    {"inputs", QT_TRANSLATE_NOOP("fields", "input")},
    {"instrument", QT_TRANSLATE_NOOP("fields", "instrument")},
    {"investment", QT_TRANSLATE_NOOP("fields", "investment")},
    {"investment_known_as", QT_TRANSLATE_NOOP("fields", "how the investment is known")},
    {"is_waste", QT_TRANSLATE_NOOP("fields", "waste")},
    {"kind", QT_TRANSLATE_NOOP("fields", "kind")},
    {"known_as", QT_TRANSLATE_NOOP("fields", "how it is known")},
    {"life", QT_TRANSLATE_NOOP("fields", "life")},
    {"load_factor", QT_TRANSLATE_NOOP("fields", "load")},
    {"losses", QT_TRANSLATE_NOOP("fields", "loss")},
    {"main_product", QT_TRANSLATE_NOOP("fields", "main product")},
    {"maker", QT_TRANSLATE_NOOP("fields", "maker")},
    {"marks", QT_TRANSLATE_NOOP("fields", "marks on the photo")},
    {"meter_id", QT_TRANSLATE_NOOP("fields", "meter")},
    {"model", QT_TRANSLATE_NOOP("fields", "model")},
    {"money_override", QT_TRANSLATE_NOOP("fields", "money stated")},
    {"name", QT_TRANSLATE_NOOP("fields", "name")},
    {"normal", QT_TRANSLATE_NOOP("fields", "normal hours")},
    {"note", QT_TRANSLATE_NOOP("fields", "note")},
    {"off_peak", QT_TRANSLATE_NOOP("fields", "off-peak hours")},
    {"operating_cost", QT_TRANSLATE_NOOP("fields", "operating cost")},
    {"operating_hours", QT_TRANSLATE_NOOP("fields", "operating hours")},
    {"original", QT_TRANSLATE_NOOP("fields", "original photo")},
    {"other_saving", QT_TRANSLATE_NOOP("fields", "other saving")},
    {"other_saving_reason", QT_TRANSLATE_NOOP("fields", "reason of the other saving")},
    {"park", QT_TRANSLATE_NOOP("fields", "park")},
    {"peak", QT_TRANSLATE_NOOP("fields", "peak hours")},
    {"peak_demand", QT_TRANSLATE_NOOP("fields", "peak demand")},
    {"period_from", QT_TRANSLATE_NOOP("fields", "baseline from")},
    {"period_to", QT_TRANSLATE_NOOP("fields", "baseline to")},
    {"photos", QT_TRANSLATE_NOOP("fields", "photo")},
    {"place", QT_TRANSLATE_NOOP("fields", "place")},
    {"position", QT_TRANSLATE_NOOP("fields", "place in the list")},
    {"prerequisites", QT_TRANSLATE_NOOP("fields", "solution needed before")},
    {"price_escalation", QT_TRANSLATE_NOOP("fields", "price escalation")},
    {"prices", QT_TRANSLATE_NOOP("fields", "price")},
    {"product_flow_id", QT_TRANSLATE_NOOP("fields", "product of the indicators")},
    {"profile", QT_TRANSLATE_NOOP("fields", "load profile")},
    {"properties", QT_TRANSLATE_NOOP("fields", "property")},
    {"proposal", QT_TRANSLATE_NOOP("fields", "proposal")},
    {"province", QT_TRANSLATE_NOOP("fields", "province")},
    {"purpose", QT_TRANSLATE_NOOP("fields", "purpose of the CO₂e")},
    {"quantity", QT_TRANSLATE_NOOP("fields", "quantity")},
    {"rated_power", QT_TRANSLATE_NOOP("fields", "rated power")},
    {"reactive", QT_TRANSLATE_NOOP("fields", "reactive energy")},
    {"readings", QT_TRANSLATE_NOOP("fields", "readings")},
    {"reason", QT_TRANSLATE_NOOP("fields", "reason")},
    {"resource", QT_TRANSLATE_NOOP("fields", "resource")},
    {"responsible", QT_TRANSLATE_NOOP("fields", "responsible")},
    {"schedule", QT_TRANSLATE_NOOP("fields", "time-of-use hours")},
    {"sector_code", QT_TRANSLATE_NOOP("fields", "sector")},
    {"serial", QT_TRANSLATE_NOOP("fields", "serial number")},
    {"series", QT_TRANSLATE_NOOP("fields", "series of readings")},
    {"shares", QT_TRANSLATE_NOOP("fields", "share by tariff period")},
    {"situation", QT_TRANSLATE_NOOP("fields", "present situation")},
    {"solution_id", QT_TRANSLATE_NOOP("fields", "solution")},
    {"solution_ids", QT_TRANSLATE_NOOP("fields", "solution")},
    {"source", QT_TRANSLATE_NOOP("fields", "source")},
    {"status", QT_TRANSLATE_NOOP("fields", "status")},
    {"system", QT_TRANSLATE_NOOP("fields", "system")},
    {"system_cost", QT_TRANSLATE_NOOP("fields", "system cost")},
    {"taken_at", QT_TRANSLATE_NOOP("fields", "taken")},
    {"tax_code", QT_TRANSLATE_NOOP("fields", "tax code")},
    {"tax_rate", QT_TRANSLATE_NOOP("fields", "tax rate")},
    {"team", QT_TRANSLATE_NOOP("fields", "team member")},
    {"temperature", QT_TRANSLATE_NOOP("fields", "temperature")},
    {"text", QT_TRANSLATE_NOOP("fields", "text")},
    {"title", QT_TRANSLATE_NOOP("fields", "title")},
    {"to", QT_TRANSLATE_NOOP("fields", "to")},
    {"to_step_id", QT_TRANSLATE_NOOP("fields", "to step")},
    {"uncertainty", QT_TRANSLATE_NOOP("fields", "uncertainty")},
    {"unit", QT_TRANSLATE_NOOP("fields", "unit")},
    {"value", QT_TRANSLATE_NOOP("fields", "value")},
    {"vat_basis", QT_TRANSLATE_NOOP("fields", "VAT basis")},
    {"vat_rate", QT_TRANSLATE_NOOP("fields", "VAT rate")},
    {"visit_from", QT_TRANSLATE_NOOP("fields", "visit from")},
    {"visit_to", QT_TRANSLATE_NOOP("fields", "visit to")},
    {"voltage", QT_TRANSLATE_NOOP("fields", "voltage level")},
    {"what", QT_TRANSLATE_NOOP("fields", "what was measured")},
    {"when", QT_TRANSLATE_NOOP("fields", "when")},
    {"who", QT_TRANSLATE_NOOP("fields", "who")},
    {"x", QT_TRANSLATE_NOOP("fields", "place on the map")},
    {"y", QT_TRANSLATE_NOOP("fields", "place on the map")},
    {"year", QT_TRANSLATE_NOOP("fields", "year")},
};

constexpr Word Lists[] = {
    {"answers", QT_TRANSLATE_NOOP("fields", "Check")},         {"audit", QT_TRANSLATE_NOOP("fields", "Audit")},
    {"enterprise", QT_TRANSLATE_NOOP("fields", "Enterprise")}, {"equipment", QT_TRANSLATE_NOOP("fields", "Equipment")},
    {"estimates", QT_TRANSLATE_NOOP("fields", "Estimate")},    {"events", QT_TRANSLATE_NOOP("fields", "Change of status")},
    {"findings", QT_TRANSLATE_NOOP("fields", "Finding")},      {"flows", QT_TRANSLATE_NOOP("fields", "Flow")},
    {"measurements", QT_TRANSLATE_NOOP("fields", "Measurement")}, {"meters", QT_TRANSLATE_NOOP("fields", "Meter")},
    {"photos", QT_TRANSLATE_NOOP("fields", "Photo")},          {"records", QT_TRANSLATE_NOOP("fields", "Bill")},
    {"solutions", QT_TRANSLATE_NOOP("fields", "Solution")},    {"step_flows", QT_TRANSLATE_NOOP("fields", "Flow of the process")},
    {"steps", QT_TRANSLATE_NOOP("fields", "Process step")},
};

template <std::size_t N> QString wordFor(const Word (&words)[N], const QString &key)
{
    for (const Word &word : words) {
        if (key == QLatin1String(word.key))
            return said("fields", word.text);
    }
    return key;
}

template <class T> const T *rowOf(const std::vector<T> &rows, const QString &id)
{
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const T &row) { return toText(row.id) == id; });
    return at == rows.end() ? nullptr : &*at;
}

QString shortened(const QString &text)
{
    return text.size() > 80 ? text.left(79) + QChar(0x2026) : text;
}

/// "Bill: Electricity 01/2025": which row of the audit.
QString whereText(const QString &row, const AuditDocument &d, const Catalog &catalog)
{
    const QString list = row.section(u'/', 0, 0), name = row.section(u'/', 1);
    QString what;
    const auto named = [&](const auto &rows) {
        if (const auto *found = rowOf(rows, name))
            what = found->name;
    };
    if (list == u"flows")
        named(d.flows);
    else if (list == u"equipment")
        named(d.equipment);
    else if (list == u"steps")
        named(d.steps);
    else if (list == u"step_flows")
        named(d.stepFlows);
    else if (list == u"meters")
        named(d.meters);
    else if (list == u"enterprise")
        what = d.enterprise.name;
    else if (list == u"audit")
        what = d.audit.title;
    else if (list == u"answers")
        what = name;
    else if (list == u"findings")
        what = rowOf(d.findings, name) ? rowOf(d.findings, name)->text : QString();
    else if (list == u"measurements")
        what = rowOf(d.measurements, name) ? rowOf(d.measurements, name)->what : QString();
    else if (list == u"photos")
        what = d.photo(name) ? d.photo(name)->caption : QString();
    else if (list == u"solutions" || list == u"estimates")
        what = d.solution(idFromText(name)) ? solutionTitle(*d.solution(idFromText(name)), catalog) : QString();
    else if (const FlowRecord *record = list == u"records" ? rowOf(d.records, name) : nullptr) {
        const Flow *flow = d.flow(record->flowId);
        what = (flow ? flow->name + u' ' : QString()) + periodText(record->from, record->to);
    }
    const QString kind = wordFor(Lists, list);
    return what.isEmpty() ? kind : kind + QStringLiteral(": ") + shortened(what);
}

/// The unit in which a field's SI value is read; nullptr: it is no quantity.
const Unit *unitOf(const QString &list, const QString &field, const QString &row, const AuditDocument &d)
{
    if (field == u"rated_power" || field == u"peak_demand")
        return findUnitByKey(u"kW");
    if (field == u"hours" || field == u"operating_hours")
        return findUnitByKey(u"h/yr");
    if (field == u"temperature")
        return findUnitByKey(u"°C");
    if (list != u"records" || (field != u"quantity" && field != u"normal" && field != u"off_peak" && field != u"peak"))
        return nullptr;
    const FlowRecord *record = rowOf(d.records, row);
    const Flow *flow = record ? d.flow(record->flowId) : nullptr;
    return flow ? findUnitByKey(flow->unit) : nullptr;
}

QString keyWord(const QString &field, const QString &key)
{
    const auto of = [&](auto known) { return known ? wordOf(*known) : QString(); };
    if (field == u"answer")
        return of(fromKey<Answer>(key));
    if (field == u"status")
        return of(fromKey<SolutionStatus>(key));
    if (field == u"known_as" || field == u"investment_known_as")
        return of(fromKey<KnownAs>(key));
    if (field == u"resource")
        return of(resourceFromKey(key));
    return {};
}

/// The name of what a reference leads to.
QString nameBehind(const QString &field, const QString &id, const AuditDocument &d, const Catalog &catalog)
{
    if (field == u"flow_id" || field == u"product_flow_id")
        return d.flow(idFromText(id)) ? d.flow(idFromText(id))->name : id;
    if (field == u"equipment_id")
        return d.equipmentBy(idFromText(id)) ? d.equipmentBy(idFromText(id))->name : id;
    if (field == u"from_step_id" || field == u"to_step_id")
        return rowOf(d.steps, id) ? rowOf(d.steps, id)->name : id;
    if (field == u"solution_id" || field == u"solution_ids")
        return d.solution(idFromText(id)) ? solutionTitle(*d.solution(idFromText(id)), catalog) : id;
    return id;
}

QString plainText(const QJsonValue &value)
{
    if (value.isDouble())
        return formatNumber(value.toDouble(), QLocale(), 6);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &item : value.toArray())
            parts += plainText(item);
        return parts.join(QStringLiteral("; "));
    }
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (const QJsonValue &item : object)
            parts += plainText(item);
        return parts.join(QStringLiteral(" · "));
    }
    return value.toString();
}

} // namespace

ConflictModel::ConflictModel(AuditSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session) {}

const FieldConflict *ConflictModel::conflictAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_conflicts[static_cast<std::size_t>(row)] : nullptr;
}

QString ConflictModel::valueText(const FieldConflict &conflict, std::size_t index) const
{
    const QJsonValue value = conflict.values[index].value;
    if (conflict.field == rowItself())
        return value.isNull() ? tr("remove it") : tr("keep it");
    const QString list = conflict.row.section(u'/', 0, 0), field = conflict.field.section(u'/', 0, 0);
    if (value.isNull())
        return conflict.field.contains(u'/') ? tr("without it") : tr("empty");
    if (conflict.field.contains(u'/')) {
        const QJsonValue element = value.toArray().at(1);
        return element.isString() ? tr("with it") : shortened(plainText(element));
    }
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (const Unit *unit = unitOf(list, field, conflict.row.section(u'/', 1), m_session.document()); unit && value.isDouble())
        return formatNumber(fromSi(value.toDouble(), *unit), QLocale(), 6) + u' ' + unitLabel(*unit, QLocale());
    if (const QString word = keyWord(field, value.toString()); !word.isEmpty())
        return word;
    if (const QDate date = QDate::fromString(value.toString(), Qt::ISODate); date.isValid() && value.toString().size() == 10)
        return dateText(date);
    if (value.isString())
        return shortened(nameBehind(field, value.toString(), m_session.document(), m_session.catalog()));
    return shortened(plainText(value));
}

QString ConflictModel::deviceText(const FieldConflict &conflict, std::size_t index) const
{
    const QString name = m_devices.value(conflict.values[index].mark.device);
    return name.isEmpty() ? tr("this laptop") : name;
}

void ConflictModel::refresh()
{
    auto conflicts = m_session.isOpen() ? openConflicts(m_session.workspace(), m_session.document()) : std::vector<FieldConflict>();
    const auto devices = m_session.workspace().devices();
    beginResetModel();
    m_conflicts = conflicts ? std::move(*conflicts) : std::vector<FieldConflict>();
    m_devices = devices ? *devices : QMap<QString, QString>();
    endResetModel();
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    const FieldConflict *conflict = conflictAt(index.row());
    if (!conflict || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case WhereColumn:
        return whereText(conflict->row, m_session.document(), m_session.catalog());
    case FieldColumn: {
        if (conflict->field == rowItself())
            return tr("changed here, removed there");
        const QString field = wordFor(Fields, conflict->field.section(u'/', 0, 0));
        const QString element = conflict->field.section(u'/', 1);
        const bool isName = !element.isEmpty() && element.size() < 40 && !element.contains(u'|');
        return isName ? field + QStringLiteral(": ") + nameBehind(conflict->field.section(u'/', 0, 0), element, m_session.document(), m_session.catalog())
                      : field;
    }
    case ShownColumn:
        return valueText(*conflict, 0);
    default: {
        QStringList others;
        for (std::size_t i = 1; i < conflict->values.size(); ++i)
            others += valueText(*conflict, i);
        return others.join(QStringLiteral(" | "));
    }
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhereColumn:
        return tr("Where");
    case FieldColumn:
        return tr("Field");
    case ShownColumn:
        return tr("Shown now");
    default:
        return tr("The other value");
    }
}

} // namespace recp
