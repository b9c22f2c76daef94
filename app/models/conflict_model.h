#pragma once

#include "core/exchange/audit_exchange.h"

#include <QAbstractTableModel>

namespace recp {

class AuditSession;

/// What both sides of an exchange changed: where, which field, the value shown and the others.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhereColumn, FieldColumn, ShownColumn, OthersColumn, ColumnCount };

    explicit ConflictModel(AuditSession &session, QObject *parent = nullptr);

    const FieldConflict *conflictAt(int row) const;
    /// A value as the audit's pages would say it, and from whom it is: "55 kW — Lan's laptop".
    QString valueText(const FieldConflict &conflict, std::size_t index) const;
    QString deviceText(const FieldConflict &conflict, std::size_t index) const;
    /// Looks at the file again.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    AuditSession &m_session;
    std::vector<FieldConflict> m_conflicts;
    QMap<QString, QString> m_devices;
};

} // namespace recp
