#pragma once

#include "app/models/overview.h"
#include "core/storage/workspace.h"

#include <QAbstractTableModel>
#include <QHash>

namespace recp {

/// Audits, last changed first, a row each; what needs computing comes later, row by row.
class AuditListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EnterpriseColumn, PeriodColumn, StepsColumn, MissingColumn, SolutionsColumn, MoneyColumn, ChangedColumn,
                  ColumnCount };
    enum Role { SecondLineRole = Qt::UserRole, StepsRole, DoubtRole };

    explicit AuditListModel(const Catalog &catalog, QObject *parent = nullptr);

    void setAudits(std::vector<AuditSummary> audits, const QDateTime &now);
    void setOverview(const AuditOverview &overview);
    const AuditSummary &audit(int row) const { return m_audits[static_cast<std::size_t>(row)]; }
    /// Those computed so far, in the order of the rows.
    std::vector<AuditOverview> overviews() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const AuditSummary &audit, int column) const;
    QString secondLine(const AuditSummary &audit) const;

    const Catalog &m_catalog;
    std::vector<AuditSummary> m_audits;
    QHash<Id, AuditOverview> m_overviews;
    QDateTime m_now;
};

} // namespace recp
