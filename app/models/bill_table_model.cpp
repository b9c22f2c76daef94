#include "app/models/bill_table_model.h"

#include "app/models/display.h"

#include <QCoreApplication>
#include <algorithm>

namespace recp {

QString wordOf(BillField field)
{
    switch (field) {
    case BillField::From:
        return BillTableModel::tr("From");
    case BillField::To:
        return BillTableModel::tr("To");
    case BillField::Month:
        return BillTableModel::tr("Month");
    case BillField::Year:
        return BillTableModel::tr("Year");
    case BillField::Time:
        return BillTableModel::tr("Time of reading");
    case BillField::Quantity:
        return BillTableModel::tr("Quantity");
    case BillField::Unit:
        return BillTableModel::tr("Unit");
    case BillField::Cost:
        return BillTableModel::tr("Cost");
    case BillField::CostWithoutVat:
        return BillTableModel::tr("Cost without VAT");
    case BillField::CostWithVat:
        return BillTableModel::tr("Cost with VAT");
    case BillField::Currency:
        return BillTableModel::tr("Currency");
    case BillField::Normal:
        return BillTableModel::tr("Normal hours");
    case BillField::OffPeak:
        return BillTableModel::tr("Off-peak hours");
    case BillField::Peak:
        return BillTableModel::tr("Peak hours");
    case BillField::PeakDemand:
        return BillTableModel::tr("Peak demand, kW");
    case BillField::Reactive:
        return BillTableModel::tr("Reactive energy, kvarh");
    case BillField::Source:
        return BillTableModel::tr("Bill number");
    }
    Q_UNREACHABLE();
}

namespace {

/// A, B … Z, AA, AB …, as spreadsheets name columns.
QString letters(int column)
{
    QString name;
    for (int left = column; left >= 0; left = left / 26 - 1)
        name.prepend(QChar(u'A' + left % 26));
    return name;
}

} // namespace

BillTableModel::BillTableModel(const BillImporter &importer, QObject *parent) : QAbstractTableModel(parent), m_importer(importer) {}

void BillTableModel::refresh()
{
    beginResetModel();
    m_rejected.clear();
    m_columns = 0;
    m_firstRow = 0;
    if (const BillImport *result = m_importer.result()) {
        for (const RejectedRow &row : result->rejected)
            m_rejected.insert(row.row, &row);
        m_firstRow = static_cast<int>(result->head.firstRow);
    }
    if (const BillTable *table = m_importer.table()) {
        for (const BillRow &row : table->rows)
            m_columns = std::max(m_columns, static_cast<int>(row.cells.size()));
    }
    endResetModel();
}

QString BillTableModel::columnName(int column) const
{
    const BillImport *result = m_importer.result();
    const QString head = result ? shownCell(result->head.labels.value(column)) : QString();
    return head.isEmpty() ? letters(column) : tr("%1 · %2").arg(letters(column), head);
}

int BillTableModel::firstRejected() const
{
    for (int row = m_firstRow; row < rowCount(); ++row) {
        if (m_rejected.contains(m_importer.table()->rows[static_cast<std::size_t>(row)].number))
            return row;
    }
    return -1;
}

int BillTableModel::rowCount(const QModelIndex &parent) const
{
    const BillTable *table = m_importer.table();
    return parent.isValid() || !table ? 0 : static_cast<int>(table->rows.size());
}

int BillTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCellColumn + m_columns;
}

QString BillTableModel::resultText(int row) const
{
    if (!m_importer.result())
        return {};
    if (row < m_firstRow)
        return tr("head");
    const auto found = m_rejected.find(m_importer.table()->rows[static_cast<std::size_t>(row)].number);
    if (found == m_rejected.end())
        return QStringLiteral("✓");
    const RejectedRow &rejected = **found;
    const QString reason = said(rejected.reason);
    return QStringLiteral("✕ ") + (rejected.column.isEmpty() ? reason : tr("%1: %2").arg(rejected.column, reason));
}

QVariant BillTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_importer.table())
        return {};
    const BillRow &row = m_importer.table()->rows[static_cast<std::size_t>(index.row())];
    if (role == RejectedRole)
        return index.row() >= m_firstRow && m_rejected.contains(row.number);
    if (role == HeadRole)
        return index.row() < m_firstRow;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == ResultColumn)
        return resultText(index.row());
    const QString text = row.cell(static_cast<std::size_t>(index.column() - FirstCellColumn)).text;
    return role == Qt::ToolTipRole ? QVariant(text.left(1000).toHtmlEscaped()) : QVariant(text);
}

QVariant BillTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical) {
        const BillTable *table = m_importer.table();
        return table && section < rowCount() ? QVariant(table->rows[static_cast<std::size_t>(section)].number) : QVariant();
    }
    if (section == ResultColumn)
        return tr("Result");
    const int column = section - FirstCellColumn;
    if (const BillImport *result = m_importer.result()) {
        for (const auto &[field, at] : result->head.columns) {
            if (static_cast<int>(at) == column)
                return tr("%1 = %2").arg(letters(column), wordOf(field));
        }
    }
    return letters(column);
}

} // namespace recp
