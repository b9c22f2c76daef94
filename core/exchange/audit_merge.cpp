#include "core/exchange/audit_merge.h"

#include "core/exchange/audit_json.h"
#include "core/exchange/json_archive.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace recp {

namespace {

using Fields = std::map<QString, QJsonValue>;
using Rows = RowFields;

const QLatin1Char Slash('/');

/// A list of the audit's file, and the field that tells its rows apart. What there can be only one of is found by what it
/// is about, so that two people who answer one question give two values of one answer.
struct RowList {
    const char *name;
    const char *identity;
};
constexpr std::array RowLists{
    RowList{"flows", "id"},         RowList{"records", "id"},  RowList{"meters", "id"},     RowList{"equipment", "id"},
    RowList{"steps", "id"},         RowList{"step_flows", "id"}, RowList{"answers", "check_id"}, RowList{"findings", "id"},
    RowList{"solutions", "id"},     RowList{"events", "id"},   RowList{"estimates", "solution_id"}, RowList{"photos", "hash"},
    RowList{"measurements", "id"},
};
/// What the file has one of.
constexpr std::array Singles{"enterprise", "audit"};

bool isSingle(const QString &list)
{
    return std::any_of(Singles.begin(), Singles.end(), [&](const char *name) { return list == QLatin1String(name); });
}

const RowList *rowList(const QString &name)
{
    const auto at = std::find_if(RowLists.begin(), RowLists.end(), [&](const RowList &list) { return name == QLatin1String(list.name); });
    return at == RowLists.end() ? nullptr : &*at;
}

QString listOf(const QString &row)
{
    return row.section(Slash, 0, 0);
}
QString nameOf(const QString &row)
{
    return row.section(Slash, 1);
}

/// A field that names a row of another list. A row that `owns` goes with the one it names.
struct Reference {
    const char *field;
    const char *list;
};
constexpr std::array References{
    Reference{"flow_id", "flows"},       Reference{"product_flow_id", "flows"}, Reference{"meter_id", "meters"},
    Reference{"from_step_id", "steps"},  Reference{"to_step_id", "steps"},      Reference{"equipment_id", "equipment"},
    Reference{"solution_id", "solutions"}, Reference{"solution_ids/", "solutions"},
};

/// The row that a field names, if it names one.
QString rowNamedBy(const QString &field, const QJsonValue &value)
{
    for (const Reference &reference : References) {
        const QLatin1String name(reference.field);
        if (name.endsWith(Slash) ? field.startsWith(name) : field == name)
            return QLatin1String(reference.list) + Slash + (name.endsWith(Slash) ? field.mid(name.size()) : value.toString());
    }
    return {};
}

/// Whether a row can't be without the one that its field names.
bool belongsTo(const QString &list, const QString &field)
{
    return (list == u"records" && field == u"flow_id") || ((list == u"events" || list == u"estimates") && field == u"solution_id");
}

// Fields of a row: lists are taken apart

/// The key of a list's element within it; empty: none of its own.
QString keyOf(const QString &field, const QJsonValue &element)
{
    if (element.isString())
        return element.toString();
    const QJsonObject object = element.toObject();
    const auto text = [&](const char *name) { return object.value(QLatin1String(name)).toString(); };
    if (field == u"team")
        return text("name");
    if (field == u"end_uses")
        return text("system") + u'|' + text("flow_id");
    if (field == u"losses" || field == u"prices")
        return text("resource") + u'|' + text("carrier");
    return field == u"properties" || field == u"inputs" ? text("key") : QString();
}

/// Whether every element of the list has a key and none has another's.
bool hasKeys(const QString &field, const QJsonArray &list)
{
    QSet<QString> keys;
    for (const QJsonValue &element : list) {
        const QString key = keyOf(field, element);
        if (key.isEmpty() || keys.contains(key))
            return false;
        keys.insert(key);
    }
    return true;
}

/// An element as [place in the list, element]: the place only orders.
QJsonValue placed(qsizetype place, const QJsonValue &element)
{
    return QJsonArray{static_cast<qint64>(place), element};
}
QJsonValue elementOf(const QJsonValue &placedElement)
{
    return placedElement.toArray().at(1);
}

Fields fieldsOf(const QJsonObject &row)
{
    Fields fields{{rowItself(), true}};
    for (auto at = row.begin(); at != row.end(); ++at) {
        const QJsonArray list = at->toArray();
        if (!at->isArray() || !hasKeys(at.key(), list)) {
            fields[at.key()] = *at;
            continue;
        }
        for (qsizetype i = 0; i < list.size(); ++i)
            fields[at.key() + Slash + keyOf(at.key(), list.at(i))] = placed(i, list.at(i));
    }
    return fields;
}

QJsonObject objectOf(const Fields &fields)
{
    struct Element {
        double place;
        QString key;
        QJsonValue value;
    };
    std::map<QString, std::vector<Element>> lists;
    QJsonObject row;
    for (const auto &[name, value] : fields) {
        if (name.isEmpty() || value.isNull())
            continue;
        if (name.contains(Slash))
            lists[listOf(name)].push_back({value.toArray().at(0).toDouble(), name, elementOf(value)});
        else
            row.insert(name, value);
    }
    for (auto &[name, elements] : lists) {
        std::stable_sort(elements.begin(), elements.end(), [](const Element &a, const Element &b) { return std::tie(a.place, a.key) < std::tie(b.place, b.key); });
        QJsonArray list = row.value(name).toArray(); // as one value, where an element had no key of its own
        for (const Element &element : elements) {
            if (!list.contains(element.value))
                list.append(element.value);
        }
        row.insert(name, list);
    }
    return row;
}

/// What two values must share to be the same to a person: an element's place is no part of it.
QJsonValue meaning(const QString &field, const QJsonValue &value)
{
    return field.contains(Slash) && !value.isNull() ? elementOf(value) : value;
}

// Values

/// The order in which one of several values is shown: something before nothing, then by device.
bool showsBefore(const FieldValue &a, const FieldValue &b)
{
    if (a.value.isNull() != b.value.isNull())
        return b.value.isNull();
    return b.mark < a.mark;
}

QJsonValue shown(const RowVersion &row, const QString &field)
{
    const auto at = row.fields.find(field);
    if (at == row.fields.end() || at->second.empty())
        return QJsonValue(QJsonValue::Null);
    return std::min_element(at->second.begin(), at->second.end(), showsBefore)->value;
}

Fields shownFields(const RowVersion &version)
{
    Fields fields;
    for (const auto &[field, values] : version.fields) {
        if (const QJsonValue value = shown(version, field); !value.isNull())
            fields[field] = value;
    }
    return fields;
}

bool isThere(const RowVersion &row)
{
    return !shown(row, rowItself()).isNull();
}

void give(RowVersion &row, const QString &field, const QJsonValue &value, const ChangeMark &mark)
{
    row.fields[field] = {{mark, value}};
    row.seen[mark.device] = mark.number;
}

/// What changed names other rows: they are wanted, should somebody remove them at the same time.
void wantNamed(AuditVersions &versions, QStringList changedRows, const ChangeMark &mark)
{
    QSet<QString> done;
    while (!changedRows.isEmpty()) {
        const QString key = changedRows.takeLast();
        const auto at = versions.find(key);
        if (at == versions.end() || !isThere(at->second) || done.contains(key))
            continue;
        done.insert(key);
        give(at->second, rowItself(), true, mark);
        for (const auto &[field, value] : shownFields(at->second))
            changedRows += rowNamedBy(field, value);
        if (listOf(key) == u"solutions") // an audit sees a solution through its estimate
            changedRows += QStringLiteral("estimates/") + nameOf(key);
    }
}

std::vector<FieldValue> mergedValues(const RowVersion &mine, const RowVersion &theirs, const QString &field)
{
    static const std::vector<FieldValue> None;
    const auto valuesOf = [&](const RowVersion &row) -> const std::vector<FieldValue> & {
        const auto at = row.fields.find(field);
        return at == row.fields.end() ? None : at->second;
    };
    const auto isSeen = [](const RowVersion &row, const ChangeMark &mark) {
        const auto at = row.seen.find(mark.device);
        return at != row.seen.end() && mark.number <= at->second;
    };
    std::vector<FieldValue> values;
    for (const FieldValue &value : valuesOf(mine)) {
        if (!isSeen(theirs, value.mark) || std::find(valuesOf(theirs).begin(), valuesOf(theirs).end(), value) != valuesOf(theirs).end())
            values.push_back(value);
    }
    for (const FieldValue &value : valuesOf(theirs)) {
        if (!isSeen(mine, value.mark))
            values.push_back(value);
    }
    std::sort(values.begin(), values.end(), showsBefore);
    return values;
}

RowVersion mergedRow(const RowVersion &mine, const RowVersion &theirs)
{
    RowVersion row;
    row.seen = mine.seen;
    for (const auto &[device, number] : theirs.seen)
        row.seen[device] = std::max(row.seen[device], number);
    const auto take = [&](const RowVersion &from) {
        for (const auto &[field, values] : from.fields) {
            if (!row.fields.contains(field))
                row.fields[field] = mergedValues(mine, theirs, field);
        }
    };
    take(mine);
    take(theirs);
    return row;
}

Rows shownRows(const AuditVersions &versions)
{
    Rows rows;
    for (const auto &[key, version] : versions) {
        if (isThere(version))
            rows[key] = shownFields(version);
    }
    return rows;
}

/// Brings back what a row that is there can't be without, and drops what names nothing that is there.
void completeReferences(Rows &rows, const AuditVersions &versions)
{
    const auto bringBack = [&](const QString &key) {
        const auto at = versions.find(key);
        if (at == versions.end() || rows.contains(key))
            return;
        rows[key] = shownFields(at->second);
        rows[key][rowItself()] = true;
    };
    QStringList keys;
    for (const auto &[key, fields] : rows)
        keys += key;
    for (const QString &key : keys) {
        for (const auto &[field, value] : rows[key]) {
            if (belongsTo(listOf(key), field))
                bringBack(rowNamedBy(field, value));
        }
        if (listOf(key) == u"solutions")
            bringBack(QStringLiteral("estimates/") + nameOf(key));
    }
    for (auto &[key, fields] : rows) {
        std::erase_if(fields, [&](const auto &field) {
            const QString named = rowNamedBy(field.first, field.second);
            return !named.isEmpty() && !rows.contains(named);
        });
    }
}

/// One photo that two rows stand for (one of them with its people blurred) gets an id for each.
void keepIdsApart(Rows &rows)
{
    QSet<QString> ids;
    for (auto &[key, fields] : rows) {
        const QString id = fields[QStringLiteral("id")].toString();
        if (ids.contains(id))
            fields[QStringLiteral("id")] = toText(QUuid::createUuidV5(idFromText(id), key));
        else
            ids.insert(id);
    }
}

/// The rows of the audit that versions show.
Rows auditRows(const AuditVersions &versions)
{
    Rows rows = shownRows(versions);
    completeReferences(rows, versions);
    keepIdsApart(rows);
    return rows;
}

/// The park without its programme: each file has programmes of its own.
QJsonObject parkOf(const QJsonObject &file)
{
    QJsonObject park = file.value(QLatin1String("park")).toObject();
    park.remove(QLatin1String("programme_id"));
    return park;
}

} // namespace

Rows rowsOf(const AuditDocument &document)
{
    // Through the text, so that numbers are what a reader of the file would find.
    QJsonObject file = QJsonDocument::fromJson(toJson(document)).object();
    Rows rows;
    for (const char *single : Singles) {
        QJsonObject object = file.value(QLatin1String(single)).toObject();
        object.remove(QLatin1String("updated_at")); // follows from the changes
        if (single == QLatin1String("enterprise") && file.contains(QLatin1String("park")))
            object.insert(QLatin1String("park"), parkOf(file)); // an enterprise is in one park
        rows[QLatin1String(single) + Slash + object.value(QLatin1String("id")).toString()] = fieldsOf(object);
    }
    for (const RowList &list : RowLists) {
        for (const QJsonValue &value : file.value(QLatin1String(list.name)).toArray()) {
            const QJsonObject object = value.toObject();
            rows[QLatin1String(list.name) + Slash + object.value(QLatin1String(list.identity)).toString()] = fieldsOf(object);
        }
    }
    return rows;
}

bool isOfEnterprise(const QString &row)
{
    static const QSet<QString> Lists{QStringLiteral("enterprise"), QStringLiteral("flows"), QStringLiteral("records"), QStringLiteral("meters"),
                                     QStringLiteral("equipment"),  QStringLiteral("steps"), QStringLiteral("step_flows")};
    return Lists.contains(listOf(row));
}

AuditVersions stamped(AuditVersions versions, const Rows &rows, const ChangeMark &mark)
{
    const Rows known = auditRows(versions);
    const auto fieldsOfKnown = [&](const QString &key) {
        if (const auto at = known.find(key); at != known.end())
            return at->second;
        const auto gone = versions.find(key); // a row that went and is there again may have held more
        return gone == versions.end() ? Fields() : shownFields(gone->second);
    };
    const auto valueIn = [](const Fields &fields, const QString &field) {
        const auto at = fields.find(field);
        return at == fields.end() ? QJsonValue(QJsonValue::Null) : at->second;
    };
    QStringList changed;
    for (const auto &[key, fields] : rows) {
        const Fields before = fieldsOfKnown(key);
        std::vector<QString> changes;
        for (const auto &[field, value] : fields) {
            if (meaning(field, valueIn(before, field)) != meaning(field, value))
                changes.push_back(field);
        }
        for (const auto &[field, value] : before) {
            if (!fields.contains(field))
                changes.push_back(field);
        }
        for (const QString &field : changes)
            give(versions[key], field, valueIn(fields, field), mark);
        if (!changes.empty())
            changed += key;
    }
    for (const auto &[key, fields] : known) {
        if (!rows.contains(key))
            give(versions[key], rowItself(), QJsonValue(QJsonValue::Null), mark);
    }
    wantNamed(versions, changed, mark);
    return versions;
}

AuditVersions merged(const AuditVersions &mine, const AuditVersions &theirs)
{
    AuditVersions both = mine;
    for (const auto &[key, theirRow] : theirs) {
        const auto at = mine.find(key);
        both[key] = at == mine.end() ? theirRow : mergedRow(at->second, theirRow);
    }
    return both;
}

Result<AuditDocument> documentOf(const AuditVersions &versions, const QString &fileName)
{
    const Rows rows = auditRows(versions);
    QJsonObject file{{QStringLiteral("format"), QStringLiteral("recp-audit")}, {QStringLiteral("version"), 1}};
    std::map<QString, QJsonArray> lists;
    for (const auto &[key, fields] : rows) {
        QJsonObject object = objectOf(fields);
        const QString list = listOf(key);
        if (!isSingle(list)) {
            lists[list].append(object);
            continue;
        }
        if (file.contains(list))
            return Error{QT_TRANSLATE_NOOP("errors", "%1 holds more than one audit or enterprise."), {fileName}, {}};
        if (object.contains(QLatin1String("park")))
            file.insert(QLatin1String("park"), object.take(QLatin1String("park")));
        file.insert(list, object);
    }
    for (const auto &[name, list] : lists)
        file.insert(name, list);
    return auditFromJson(QJsonDocument(file).toJson(QJsonDocument::Compact), fileName);
}

std::vector<FieldConflict> conflictsOf(const AuditVersions &versions)
{
    std::vector<FieldConflict> conflicts;
    for (const auto &[key, version] : versions) {
        for (const auto &[field, values] : version.fields) {
            if (values.size() < 2 || (!field.isEmpty() && !isThere(version)) || field == u"id")
                continue;
            FieldConflict conflict{key, field, {}};
            for (const FieldValue &value : values) { // in the order in which they show
                const bool isNew = std::none_of(conflict.values.begin(), conflict.values.end(), [&](const FieldValue &known) {
                    return meaning(field, known.value) == meaning(field, value.value);
                });
                if (isNew)
                    conflict.values.push_back(value);
            }
            if (conflict.values.size() > 1)
                conflicts.push_back(std::move(conflict));
        }
    }
    return conflicts;
}

AuditVersions chosen(AuditVersions versions, const FieldConflict &conflict, std::size_t index, const ChangeMark &mark)
{
    const auto at = versions.find(conflict.row);
    if (at == versions.end() || index >= conflict.values.size())
        return versions;
    const QJsonValue value = conflict.values[index].value;
    give(at->second, conflict.field, value, mark);
    if (conflict.field != rowItself() || !value.isNull()) {
        wantNamed(versions, {conflict.row}, mark);
        return versions;
    }
    // A row that goes takes along what belongs to it.
    QStringList gone{conflict.row};
    while (!gone.isEmpty()) {
        const QString parent = gone.takeLast();
        for (auto &[key, version] : versions) {
            const auto belongs = [&](const auto &field) {
                return belongsTo(listOf(key), field.first) && rowNamedBy(field.first, shown(version, field.first)) == parent;
            };
            if (isThere(version) && std::any_of(version.fields.begin(), version.fields.end(), belongs)) {
                give(version, rowItself(), QJsonValue(QJsonValue::Null), mark);
                gone += key;
            }
        }
    }
    return versions;
}

RowChanges changesBetween(const AuditVersions &before, const AuditVersions &after)
{
    const Rows old = auditRows(before);
    const Rows now = auditRows(after);
    RowChanges changes;
    for (const auto &[key, fields] : now) {
        const auto at = old.find(key);
        if (at == old.end())
            ++changes.added;
        else if (objectOf(at->second) != objectOf(fields))
            ++changes.changed;
    }
    changes.removed = static_cast<int>(std::count_if(old.begin(), old.end(), [&](const auto &row) { return !now.contains(row.first); }));
    return changes;
}

QStringList attachmentsOf(const AuditVersions &versions)
{
    static const QSet<QString> Naming{QStringLiteral("hash"), QStringLiteral("original"), QStringLiteral("series"), QStringLiteral("profile")};
    QStringList hashes;
    const auto add = [&](const QString &hash) {
        if (!hash.isEmpty() && !hashes.contains(hash))
            hashes += hash;
    };
    for (const auto &[key, version] : versions) {
        if (!isThere(version))
            continue;
        for (const auto &[field, values] : version.fields) {
            for (const FieldValue &value : values) {
                if (Naming.contains(field))
                    add(value.value.toString());
                else if (field.startsWith(QLatin1String("photos/")))
                    add(elementOf(value.value).toString());
            }
        }
    }
    return hashes;
}

// As text: {"seen": {DEVICE: NUMBER}, "fields": {NAME: [[DEVICE, NUMBER, VALUE], …]}}, where most fields of a row were given
// by one device at once: {"by": [DEVICE, NUMBER], "given": {NAME: VALUE}}.

namespace {

constexpr int MostDevices = 200;
constexpr qsizetype LongestKey = json_limits::TextLength + 100;

QString text(const char *name)
{
    return QLatin1String(name);
}

} // namespace

QJsonObject toJson(const RowVersion &version)
{
    std::map<ChangeMark, int> marks;
    for (const auto &[field, values] : version.fields) {
        if (values.size() == 1)
            ++marks[values.front().mark];
    }
    const auto most = std::max_element(marks.begin(), marks.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    QJsonObject seen, given, fields;
    for (const auto &[device, number] : version.seen)
        seen.insert(device, number);
    for (const auto &[field, values] : version.fields) {
        if (most != marks.end() && values.size() == 1 && values.front().mark == most->first) {
            given.insert(field, values.front().value);
            continue;
        }
        QJsonArray list;
        for (const FieldValue &value : values)
            list.append(QJsonArray{value.mark.device, value.mark.number, value.value});
        fields.insert(field, list);
    }
    QJsonObject object{{text("seen"), seen}};
    if (!fields.isEmpty())
        object.insert(text("fields"), fields);
    if (most != marks.end()) {
        object.insert(text("by"), QJsonArray{most->first.device, most->first.number});
        object.insert(text("given"), given);
    }
    return object;
}

Result<RowVersion> rowVersionFromJson(const QJsonObject &object, const QString &row, const QString &fileName)
{
    const Error bad{QT_TRANSLATE_NOOP("errors", "%1: what it says of the changes to “%2” can't be understood."), {fileName, row.left(80)}, {}};
    const QString list = listOf(row);
    if (object.isEmpty() || row.size() > LongestKey || nameOf(row).isEmpty() || (!rowList(list) && !isSingle(list)))
        return bad;
    RowVersion version;
    const QJsonObject seen = object.value(text("seen")).toObject();
    for (auto at = seen.begin(); at != seen.end(); ++at)
        version.seen[at.key()] = at->toInteger(-1);
    const auto isKnown = [&](const ChangeMark &mark) {
        const auto at = version.seen.find(mark.device);
        return at != version.seen.end() && mark.number > 0 && mark.number <= at->second;
    };
    const auto add = [&](const QString &field, const QJsonArray &by, const QJsonValue &value) {
        const FieldValue given{{by.at(0).toString(), by.at(1).toInteger(-1)}, value};
        version.fields[field].push_back(given);
        return isKnown(given.mark) && field.size() <= LongestKey && (!field.contains(Slash) || value.isNull() || value.toArray().size() == 2);
    };
    const QJsonArray by = object.value(text("by")).toArray();
    const QJsonObject given = object.value(text("given")).toObject();
    for (auto at = given.begin(); at != given.end(); ++at) {
        if (!add(at.key(), by, *at))
            return bad;
    }
    const QJsonObject fields = object.value(text("fields")).toObject();
    for (auto at = fields.begin(); at != fields.end(); ++at) {
        const QJsonArray values = at->toArray();
        if (values.isEmpty() || values.size() > MostDevices || version.fields.contains(at.key()))
            return bad;
        for (const QJsonValue &value : values) {
            if (value.toArray().size() != 3 || !add(at.key(), value.toArray(), value.toArray().at(2)))
                return bad;
        }
    }
    const auto itself = version.fields.find(rowItself());
    if (version.seen.size() > MostDevices || itself == version.fields.end())
        return bad;
    for (auto &[field, values] : version.fields)
        std::sort(values.begin(), values.end(), showsBefore);
    return version;
}

} // namespace recp
