#pragma once

#include "core/storage/sql.h"
#include "core/storage/workspace.h"

namespace recp {

/// What exchange keeps of each row it has sent or taken (table row_version), and the devices it knows.
class RowVersionRepository
{
public:
    explicit RowVersionRepository(const QSqlDatabase &db) : m_db(db) {}

    Result<void> save(const RowState &state);
    /// Of these owners: an enterprise, an audit.
    Result<std::vector<RowState>> states(const std::vector<Id> &owners) const;

    Result<void> saveDevice(const QString &id, const QString &name);
    Result<QMap<QString, QString>> devices() const;

    /// This file's own device and its next number. `place` says where the file lies: a copy of it on another machine or in
    /// another folder is another device, or two files would give one number to two different changes.
    Result<ExchangeMark> nextMark(const QString &place, const QDateTime &now);

private:
    QSqlDatabase m_db;
};

} // namespace recp
