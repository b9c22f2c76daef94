#pragma once

#include "app/models/bill_importer.h"

#include <QAbstractTableModel>
#include <QHash>

namespace recp {

/// The word people read for a column of a bill.
QString wordOf(BillField field);

/// The rows of a file of bills beside what becomes of each: taken, left out, or the reason why not.
class BillTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ResultColumn, FirstCellColumn };
    enum Role { RejectedRole = Qt::UserRole + 1, HeadRole };

    explicit BillTableModel(const BillImporter &importer, QObject *parent = nullptr);

    /// Takes over what the importer has now.
    void refresh();
    /// "A · Tháng": letter and head of a column of the file, from 0.
    QString columnName(int column) const;
    int fileColumns() const { return m_columns; }
    /// Row of the model of the first rejected row; -1: none.
    int firstRejected() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString resultText(int row) const;

    const BillImporter &m_importer;
    QHash<int, const RejectedRow *> m_rejected; ///< by row number of the file
    int m_columns = 0;
    int m_firstRow = 0;
};

} // namespace recp
