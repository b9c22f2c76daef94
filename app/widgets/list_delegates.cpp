#include "app/widgets/list_delegates.h"

#include "app/widgets/chip.h"
#include "app/widgets/date_field.h"
#include "app/widgets/icons.h"
#include "app/widgets/theme.h"
#include "app/widgets/words.h"

#include <QApplication>
#include <QPainter>

namespace recp {

namespace {

const int Padding = 8;

/// Ground, selection and hairline of the cell, without its text.
void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem empty = option;
    empty.index = index;
    empty.text.clear();
    empty.icon = QIcon();
    empty.features &= ~(QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
}

} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    painter->save();
    const QRect room = option.rect.adjusted(Padding, 0, -Padding, 0);
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(Theme::current().text);
    const QString below = index.data(m_secondRole).toString();
    const QRect upper = below.isEmpty() ? room : QRect(room.left(), room.top() + 3, room.width(), 19);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    font.setBold(false);
    font.setPixelSize(11);
    painter->setFont(font);
    painter->setPen(Theme::current().text2);
    painter->drawText(QRect(room.left(), room.top() + 22, room.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(below, Qt::ElideRight, room.width()));
    painter->restore();
}

void StepBarsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const QVariantList steps = index.data(m_role).toList();
    if (steps.isEmpty())
        return;
    const Theme &theme = Theme::current();
    const QRect room = option.rect.adjusted(Padding, 0, -Padding, 0);
    const int count = static_cast<int>(steps.size());
    const int width = qBound(8, (room.width() - 2 * (count - 1)) / count, 22);
    for (int i = 0; i < count; ++i) {
        const QRect bar(room.left() + i * (width + 2), room.center().y() - 3, width, 7);
        painter->fillRect(bar, theme.line);
        const int filled = qRound(width * qBound(0.0, steps.at(i).toDouble(), 1.0));
        painter->fillRect(QRect(bar.left(), bar.top(), filled, bar.height()), theme.accent);
    }
}

void DoubtDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(m_role).toBool()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    paintGround(painter, option, index);
    const bool warning = m_look == Look::Warning;
    const Theme &theme = Theme::current();
    painter->save();
    QFont font = option.font;
    font.setBold(!warning);
    painter->setFont(font);
    painter->setPen(warning ? theme.warningText : theme.errorText);
    const QRect room = option.rect.adjusted(Padding, 0, -Padding, 0);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) | Qt::AlignVCenter;
    painter->drawText(room, int(alignment), text);
    if (warning) {
        const int advance = painter->fontMetrics().horizontalAdvance(text);
        const int x = alignment & Qt::AlignRight ? room.right() - advance - 16 : room.left() + advance + 4;
        painter->drawPixmap(x, room.center().y() - 6,
                            iconPixmap("warning", theme.warningText, 12, painter->device()->devicePixelRatio()));
    }
    painter->restore();
}

void StatusChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const auto status = static_cast<SolutionStatus>(index.data(m_role).toInt());
    painter->save();
    painter->setFont(option.font);
    paintChip(painter, option.rect.adjusted(Padding - 2, 0, -2, 0), chipText(status), chipKind(status));
    painter->restore();
}

QWidget *DateDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *field = new DateField(parent);
    field->setObjectName(QStringLiteral("dueEditor"));
    return field;
}

void DateDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<DateField *>(editor);
    if (!field->isModified())
        field->setDate(index.data(Qt::EditRole).toDate());
    field->selectAll();
}

void DateDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *field = static_cast<DateField *>(editor);
    if (!field->isValid())
        return;
    const QString text = field->text().trimmed();
    model->setData(index, text.isEmpty() ? QDate() : parseDate(text, field->locale(), QDate::currentDate()));
}

} // namespace recp
