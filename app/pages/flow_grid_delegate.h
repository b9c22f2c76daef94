#pragma once

#include <QStyledItemDelegate>

namespace recp {

/// Cells of the baseline grid: hatched where missing, "≥" where a part is missing, a dot where a longer record covers
/// the month; the current cell has a frame.
class FlowGridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row that holds the cursor is tinted over its whole width.
    void setCurrentRow(int row) { m_currentRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_currentRow = -1;
};

} // namespace recp
