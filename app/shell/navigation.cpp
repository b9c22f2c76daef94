#include "app/shell/navigation.h"

#include "app/models/audit_session.h"
#include "app/shell/page_table.h"
#include "app/widgets/icons.h"
#include "app/widgets/theme.h"
#include "app/widgets/words.h"

#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>

namespace recp {

namespace {

const int RowHeight = 30;
const int HeadHeight = 52;

void paintRing(QPainter *painter, const QRect &rect, double complete, bool doubtful)
{
    const Theme &theme = Theme::current();
    const QColor ink = doubtful ? theme.warningText : theme.accent;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
    if (complete >= 0.999 && !doubtful) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(ring.adjusted(-1, -1, 1, 1));
        painter->drawPixmap(rect.adjusted(2, 2, -2, -2),
                            iconPixmap("tick", theme.onAccent, rect.width() - 4, painter->device()->devicePixelRatio()));
        return;
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.line, 3));
    painter->drawEllipse(ring);
    painter->setPen(QPen(ink, 3, Qt::SolidLine, Qt::FlatCap));
    painter->drawArc(ring, 90 * 16, -static_cast<int>(complete * 360 * 16));
}

void paintHead(QPainter *painter, const QRect &rect, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    QFont font = painter->font();
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(theme.text);
    const QRect upper(rect.left() + 17, rect.top() + 11, rect.width() - 27, 20);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, upper.width()));
    font.setBold(false);
    font.setPixelSize(11);
    painter->setFont(font);
    painter->setPen(theme.text2);
    const QRect lower(upper.left(), upper.bottom(), upper.width(), 18);
    const QString below = index.data(Navigation::SubRole).toString();
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(below, Qt::ElideRight, lower.width()));
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setFont(option.font);
    if (index.data(Navigation::HeadRole).toBool()) {
        if (!m_folded)
            paintHead(painter, option.rect, index);
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    const bool focused = (option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
    const QRect row = option.rect.adjusted(8, 1, -8, -1);
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || focused) {
        painter->setPen(focused ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(current ? QBrush(theme.selection) : Qt::NoBrush);
        painter->drawRoundedRect(focused ? row.adjusted(1, 1, -1, -1) : row, 5, 5);
    }
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(QRect(row.left(), row.top() + 6, 3, row.height() - 12), 1.5, 1.5);
    }
    const QByteArray name = index.data(Navigation::IconRole).toByteArray();
    const QPoint at(m_folded ? option.rect.center().x() - 8 : row.left() + 7, row.center().y() - 7);
    const double scale = painter->device()->devicePixelRatio();
    painter->drawPixmap(at, iconPixmap(name.constData(), current ? theme.accent : theme.text2, 16, scale));
    if (m_folded) {
        painter->restore();
        return;
    }

    int right = row.right() - 7;
    const QVariant complete = index.data(Navigation::CompleteRole);
    const int issues = index.data(Navigation::IssuesRole).toInt();
    if (complete.isValid()) {
        paintRing(painter, QRect(right - 13, row.center().y() - 6, 14, 14), complete.toDouble(), issues > 0);
        right -= 20;
    }
    QFont font = option.font;
    if (issues > 0) {
        font.setBold(true);
        font.setPixelSize(12);
        painter->setFont(font);
        painter->setPen(theme.warningText);
        const QString count = QLocale().toString(issues);
        painter->drawText(QRect(row.left(), row.top(), right - row.left(), row.height()),
                          Qt::AlignRight | Qt::AlignVCenter, count);
        right -= painter->fontMetrics().horizontalAdvance(count) + 6;
    }
    font = option.font;
    font.setBold(current);
    painter->setFont(font);
    painter->setPen(current ? theme.accent : theme.text);
    const QRect room(row.left() + 30, row.top(), right - row.left() - 30, row.height());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool head = index.data(Navigation::HeadRole).toBool();
    return {m_folded ? Navigation::FoldedWidth : Navigation::Width, head ? (m_folded ? 14 : HeadHeight) : RowHeight};
}

Navigation::Navigation(QWidget *parent) : QTreeView(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Places"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    m_model = new QStandardItemModel(this);
    m_delegate = new StepDelegate(this);
    setModel(m_model);
    setItemDelegate(m_delegate);
    header()->setMinimumSectionSize(FoldedWidth / 2);
    header()->setStretchLastSection(false);
    connect(this, &QTreeView::clicked, this, &Navigation::chooseRow);
    connect(this, &QTreeView::activated, this, &Navigation::chooseRow);
}

QStandardItem *Navigation::addPlace(const QString &text, const char *icon, const Place &place)
{
    auto *item = new QStandardItem(text);
    item->setData(int(place.kind), KindRole);
    item->setData(int(place.step), StepRole);
    item->setData(QByteArray(icon), IconRole);
    item->setToolTip(text);
    m_model->appendRow(item);
    return item;
}

void Navigation::build(const AuditSession &session)
{
    m_model->clear();
    m_head = nullptr;
    addPlace(tr("Home"), "home", {Place::Home, {}});
    addPlace(tr("Enterprises"), "factory", {Place::Enterprises, {}});
    addPlace(tr("Calculators"), "library", {Place::Calculators, {}});
    addPlace(tr("Exchange"), "link", {Place::Exchange, {}});
    if (session.isOpen()) {
        m_head = new QStandardItem;
        m_head->setData(true, HeadRole);
        m_head->setFlags(Qt::NoItemFlags);
        m_model->appendRow(m_head);
        for (const PageRow &row : pageTable())
            addPlace(wordOf(row.step), row.icon, {Place::AuditStep, row.step});
    }
    setColumnWidth(0, viewport()->width());
    refresh(session);
}

/// The one column is as wide as the view, folded or not.
void Navigation::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    setColumnWidth(0, viewport()->width());
}

void Navigation::refresh(const AuditSession &session)
{
    if (!m_head || !session.isOpen())
        return;
    const AuditDocument &document = session.document();
    const QString name = document.enterprise.name;
    m_head->setText(name.isEmpty() ? tr("(no name yet)") : name);
    m_head->setToolTip(m_head->text());
    m_head->setData(document.audit.closedAt.isValid() ? tr("%1 · closed").arg(document.audit.title) : document.audit.title,
                    SubRole);
    for (int row = m_head->row() + 1; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const auto step = static_cast<Step>(item->data(StepRole).toInt());
        const StepState state = stepState(step, document, session.results(), session.catalog());
        item->setData(state.complete, CompleteRole);
        item->setData(state.issues, IssuesRole);
        const QString percent = QLocale().toString(qRound(100 * state.complete));
        item->setToolTip(state.issues > 0 ? tr("%1: %2 % complete, %n point(s) to look at", nullptr, state.issues)
                                                .arg(item->text(), percent)
                                          : tr("%1: %2 % complete").arg(item->text(), percent));
        item->setData(item->toolTip(), Qt::AccessibleTextRole);
    }
}

void Navigation::setCurrent(const Place &place)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem *item = m_model->item(row);
        const Place here{static_cast<Place::Kind>(item->data(KindRole).toInt()),
                         static_cast<Step>(item->data(StepRole).toInt())};
        if (!item->data(HeadRole).toBool() && here == place) {
            setCurrentIndex(item->index());
            return;
        }
    }
    setCurrentIndex({});
    clearSelection();
}

void Navigation::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    m_delegate->setFolded(folded);
    scheduleDelayedItemsLayout();
}

void Navigation::chooseRow(const QModelIndex &index)
{
    if (!index.isValid() || index.data(HeadRole).toBool())
        return;
    emit placeChosen({static_cast<Place::Kind>(index.data(KindRole).toInt()),
                      static_cast<Step>(index.data(StepRole).toInt())});
}

} // namespace recp
