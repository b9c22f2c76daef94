#pragma once

#include <QStyledItemDelegate>

namespace recp {

/// An area of the walk-through in one line: a bar of how much is answered, its name, the count, the score.
class AreaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace recp
