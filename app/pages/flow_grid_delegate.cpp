#include "app/pages/flow_grid_delegate.h"

#include "app/models/flow_grid_model.h"
#include "app/widgets/icons.h"
#include "app/widgets/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace recp {

namespace {

using State = FlowGridModel::CellState;

constexpr int Margin = 6;
constexpr int IconSize = 16;

State stateOf(const QModelIndex &index)
{
    return static_cast<State>(index.data(FlowGridModel::StateRole).toInt());
}

} // namespace

void FlowGridDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool totalRow = index.data(FlowGridModel::FieldRole).toString().isEmpty();
    const bool tinted = index.row() == m_currentRow || option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, tinted ? theme.selection : totalRow ? theme.raised : theme.surface);
    if (stateOf(index) == State::Missing && !totalRow && index.column() >= FlowGridModel::FirstMonthColumn)
        painter->fillRect(option.rect.adjusted(2, 2, -2, -2), QBrush(theme.hatch, Qt::BDiagPattern));
    painter->setPen(theme.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void FlowGridDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const State state = stateOf(index);
    QRect rect = option.rect.adjusted(Margin, 0, -Margin, 0);
    QColor color = theme.text;
    QFont font = option.font;
    if (index.data(FlowGridModel::TotalRole).toBool())
        font.setBold(true);
    if (const QVariant resource = index.data(FlowGridModel::ResourceRole); resource.isValid()) {
        const QRect place(rect.left() + 2, rect.center().y() - IconSize / 2 + 1, IconSize, IconSize);
        resourceIcon(static_cast<Resource>(resource.toInt())).paint(painter, place);
        rect.setLeft(place.right() + 7);
    }
    if (index.column() == FlowGridModel::UnitColumn || state == State::NotApplicable || state == State::Covered)
        color = theme.text2;
    if (state == State::Missing && index.column() >= FlowGridModel::FirstMonthColumn)
        color = theme.warningText;
    painter->setFont(font);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    if (state == State::Missing && index.column() >= FlowGridModel::FirstMonthColumn) {
        // The word stands on a plain ground, so that the hatch does not run through it.
        const int width = QFontMetrics(font).horizontalAdvance(text) + 4;
        QRect ground = rect;
        ground.setLeft(std::max(rect.left() - 2, rect.right() - width));
        painter->fillRect(ground.adjusted(0, 4, 2, -4),
                          option.state & QStyle::State_Selected || index.row() == m_currentRow ? theme.selection
                                                                                                : theme.surface);
    }
    painter->setPen(color);
    painter->drawText(rect, index.data(Qt::TextAlignmentRole).toInt(), text);
}

void FlowGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    paintText(painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(Theme::current().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *FlowGridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("cell"));
    edit->setFrame(false);
    edit->setAlignment(index.column() == FlowGridModel::NameColumn ? Qt::AlignLeft : Qt::AlignRight);
    return edit;
}

} // namespace recp
