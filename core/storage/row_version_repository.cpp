#include "core/storage/row_version_repository.h"

#include <algorithm>

namespace recp {

using namespace sql;

namespace {

const QLatin1Char Slash('/');

const QString DeviceKey = QStringLiteral("device");
const QString PlaceKey = QStringLiteral("device_place");
const QString NumberKey = QStringLiteral("device_number");
constexpr int DeviceLength = 12; ///< hexadecimal digits: enough to tell apart the devices of one audit

} // namespace

Result<void> RowVersionRepository::save(const RowState &state)
{
    const auto done = run(m_db,
                          QStringLiteral("INSERT INTO row_version (id, owner_id, state) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                                         "state = excluded.state, revision = revision + 1 WHERE state <> excluded.state"),
                          {QString(toText(state.owner) + Slash + state.row), id(state.owner), QString::fromUtf8(state.state)});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<std::vector<RowState>> RowVersionRepository::states(const std::vector<Id> &owners) const
{
    std::vector<RowState> states;
    for (const Id &owner : owners) {
        auto query = run(m_db, QStringLiteral("SELECT id, state FROM row_version WHERE owner_id = ? ORDER BY id"), {id(owner)});
        if (!query)
            return query.error();
        while (query->next())
            states.push_back({owner, query->value(0).toString().section(Slash, 1), query->value(1).toString().toUtf8()});
    }
    return states;
}

Result<void> RowVersionRepository::saveDevice(const QString &deviceId, const QString &name)
{
    const auto done = run(m_db, QStringLiteral("INSERT INTO device (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name"),
                          {text(deviceId), text(name)});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QMap<QString, QString>> RowVersionRepository::devices() const
{
    auto query = run(m_db, QStringLiteral("SELECT id, name FROM device"));
    if (!query)
        return query.error();
    QMap<QString, QString> devices;
    while (query->next())
        devices.insert(query->value(0).toString(), query->value(1).toString());
    return devices;
}

Result<ExchangeMark> RowVersionRepository::nextMark(const QString &place, const QDateTime &now)
{
    QMap<QString, QString> known;
    auto query = run(m_db, QStringLiteral("SELECT key, value FROM setting WHERE key IN (?, ?, ?)"), {DeviceKey, PlaceKey, NumberKey});
    if (!query)
        return query.error();
    while (query->next())
        known.insert(query->value(0).toString(), query->value(1).toString());
    ExchangeMark mark{known.value(DeviceKey), known.value(NumberKey).toLongLong()};
    if (mark.device.isEmpty() || known.value(PlaceKey) != place)
        mark = {newId().toString(QUuid::Id128).left(DeviceLength), 0};
    // The time makes the number new even in a file brought back from a backup; it puts nothing in order.
    mark.number = std::max(mark.number + 1, now.toMSecsSinceEpoch());
    const std::pair<QString, QString> settings[] = {{DeviceKey, mark.device}, {PlaceKey, place}, {NumberKey, QString::number(mark.number)}};
    for (const auto &[key, value] : settings) {
        const auto done = run(m_db,
                              QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                              {key, value});
        if (!done)
            return done.error();
    }
    return mark;
}

} // namespace recp
