#include "app/pages/solution_delegates.h"

#include "app/models/solution_table_model.h"
#include "app/widgets/chip.h"
#include "app/widgets/icons.h"
#include "app/widgets/theme.h"

#include <QPainter>

namespace recp {

namespace {

constexpr int Margin = 6;
constexpr int IconSize = 15;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::current();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? theme.selection : theme.surface);
    painter->setPen(theme.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace

void SavingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    paintGround(painter, option);
    painter->setClipRect(option.rect);
    const QVariantList parts = index.data(SolutionTableModel::SavingRole).toList();
    QRect rest = option.rect.adjusted(Margin, 0, -Margin, 0);
    if (parts.isEmpty()) {
        painter->setPen(theme.warningText);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    }
    const QFontMetrics metrics(option.font);
    for (const QVariant &each : parts) {
        const auto part = each.value<SavingPart>();
        const QIcon icon = resourceIcon(part.resource);
        if (!icon.isNull()) {
            icon.paint(painter, {rest.left(), rest.center().y() - IconSize / 2, IconSize, IconSize});
            rest.setLeft(rest.left() + IconSize + 4);
        }
        painter->setPen(theme.text);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, part.amount);
        rest.setLeft(rest.left() + metrics.horizontalAdvance(part.amount) + 3);
        painter->setPen(theme.text2);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, part.unit);
        rest.setLeft(rest.left() + metrics.horizontalAdvance(part.unit) + 10);
    }
    painter->restore();
}

void RangeBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    paintGround(painter, option);
    const QVariant given = index.data(SolutionTableModel::RangeRole);
    const auto scale = index.data(SolutionTableModel::ScaleRole).value<Range>();
    const double width = scale.high - scale.low;
    if (given.isValid() && width > 0) {
        const auto range = given.value<Range>();
        const QRectF line = QRectF(option.rect).adjusted(Margin, 0, -Margin, 0);
        const auto x = [&](double value) { return line.left() + (value - scale.low) / width * line.width(); };
        const double y = line.center().y();
        painter->fillRect(QRectF(line.left(), y - 0.5, line.width(), 1), theme.line);
        QColor bar = theme.accent;
        bar.setAlphaF(0.5f);
        painter->fillRect(QRectF(x(range.low), y - 2, std::max(2.0, x(range.high) - x(range.low)), 4), bar);
        painter->fillRect(QRectF(x(range.expected) - 1.5, y - 5, 3, 10), theme.accent);
    }
    painter->restore();
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    const auto status = static_cast<SolutionStatus>(index.data(SolutionTableModel::StatusRole).toInt());
    paintChip(painter, option.rect.adjusted(Margin, 0, -Margin, 0), chipText(status), chipKind(status));
    painter->restore();
}

void SolutionCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    paintGround(painter, option);
    const bool missing = index.data(SolutionTableModel::MissingRole).toBool();
    const QRect rect = option.rect.adjusted(Margin, 0, -Margin, 0);
    QFont font = option.font;
    font.setBold(index.column() == SolutionTableModel::MoneyColumn && !missing);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    if (missing) {
        painter->fillRect(option.rect.adjusted(2, 3, -2, -3), QBrush(theme.hatch, Qt::BDiagPattern));
        const int width = QFontMetrics(font).horizontalAdvance(text) + 6;
        painter->fillRect(QRect(rect.right() - width + 4, rect.top() + 4, width, rect.height() - 8),
                          option.state & QStyle::State_Selected ? theme.selection : theme.surface);
    }
    const bool quiet = index.column() == SolutionTableModel::CodeColumn || index.column() == SolutionTableModel::HandleColumn;
    painter->setFont(font);
    painter->setPen(missing ? theme.warningText : quiet ? theme.text2 : theme.text);
    painter->drawText(rect, index.data(Qt::TextAlignmentRole).toInt(), text);
    painter->restore();
}

} // namespace recp
