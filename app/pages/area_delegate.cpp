#include "app/pages/area_delegate.h"

#include "app/models/check_list_model.h"
#include "app/widgets/theme.h"
#include "core/units/units.h"

#include <QPainter>

namespace recp {

namespace {

constexpr int RowHeight = 28;
constexpr int Margin = 8;
constexpr int BarWidth = 4;
constexpr int ScoreWidth = 40;
constexpr int CountWidth = 36;

QColor scoreColor(double score)
{
    const Theme &theme = Theme::current();
    return score >= 0.7 ? theme.goodText : score >= 0.5 ? theme.warningText : theme.errorText;
}

void paintBar(QPainter *painter, const QRect &bar, double share)
{
    const Theme &theme = Theme::current();
    painter->fillRect(bar, theme.line);
    const int height = static_cast<int>(bar.height() * share + 0.5);
    painter->fillRect(QRect(bar.left(), bar.bottom() - height + 1, bar.width(), height), theme.accent);
}

} // namespace

void AreaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool chosen = option.state & QStyle::State_Selected;
    const int answered = index.data(AreaListModel::AnsweredRole).toInt();
    const int questions = index.data(AreaListModel::QuestionsRole).toInt();
    const QVariant score = index.data(AreaListModel::ScoreRole);
    painter->save();
    painter->fillRect(option.rect, chosen ? theme.selection : theme.surface);
    const QRect line = option.rect.adjusted(Margin, 0, -Margin, 0);
    paintBar(painter, {line.left(), line.top() + 7, BarWidth, line.height() - 14}, questions ? double(answered) / questions : 0);
    QFont font = option.font;
    font.setBold(chosen);
    painter->setFont(font);
    painter->setPen(chosen ? theme.accent : theme.text);
    const QRect name = line.adjusted(BarWidth + 7, 0, -ScoreWidth - CountWidth, 0);
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    font.setBold(false);
    painter->setFont(font);
    painter->setPen(theme.text2);
    painter->drawText(QRect(line.right() - ScoreWidth - CountWidth, line.top(), CountWidth, line.height()),
                      Qt::AlignVCenter | Qt::AlignRight, tr("%1/%2").arg(answered).arg(questions));
    font.setBold(score.isValid());
    painter->setFont(font);
    painter->setPen(score.isValid() ? scoreColor(score.toDouble()) : theme.text3);
    painter->drawText(QRect(line.right() - ScoreWidth, line.top(), ScoreWidth, line.height()),
                      Qt::AlignVCenter | Qt::AlignRight,
                      score.isValid() ? tr("%1 %").arg(formatNumber(score.toDouble() * 100, QLocale(), 2))
                                      : QStringLiteral("–"));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize AreaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), RowHeight};
}

} // namespace recp
