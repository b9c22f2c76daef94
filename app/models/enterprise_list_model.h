#pragma once

#include "core/storage/workspace.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

namespace recp {

class Catalog;

/// Every enterprise of the file, a row each.
class EnterpriseListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ParkColumn, ProvinceColumn, SectorColumn, AuditsColumn, SolutionsColumn, ImplementedColumn,
                  ColumnCount };
    enum Role { SearchRole = Qt::UserRole, SortRole };

    explicit EnterpriseListModel(const Catalog &catalog, QObject *parent = nullptr);

    void setEnterprises(std::vector<EnterpriseSummary> enterprises);
    const EnterpriseSummary &enterprise(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(const Id &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant value(const EnterpriseSummary &enterprise, int column) const;

    const Catalog &m_catalog;
    std::vector<EnterpriseSummary> m_rows;
    std::vector<QString> m_folded;
};

/// Finds "đồng" from "dong" and sorts by the Vietnamese order.
class EnterpriseFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EnterpriseFilter(QObject *parent = nullptr);
    void setSearch(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    QCollator m_collator;
};

} // namespace recp
