#include "app/shell/find_panel.h"

#include "app/widgets/icons.h"
#include "core/base/search_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace recp {

namespace {

const std::size_t MostFound = 12;
const int RowHeight = 28;

bool hasAll(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
}

} // namespace

FindPanel::FindPanel(QLineEdit *field, QWidget *parent) : QFrame(parent), m_field(field)
{
    setObjectName(QStringLiteral("findPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 4);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({16, 16});
    layout->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &FindPanel::search);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    hide();
}

void FindPanel::setFindables(std::vector<Findable> findables)
{
    m_findables = std::move(findables);
    for (Findable &findable : m_findables)
        findable.folded = foldForSearch(findable.text + u' ' + findable.kind);
}

void FindPanel::search(const QString &text)
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    m_found.clear();
    m_list->clear();
    for (std::size_t i = 0; i < m_findables.size() && m_found.size() < MostFound; ++i) {
        const Findable &findable = m_findables[i];
        if (!hasAll(findable.folded, words))
            continue;
        m_found.push_back(i);
        auto *item = new QListWidgetItem(icon(findable.icon), QStringLiteral("%1   %2").arg(findable.text, findable.kind));
        item->setSizeHint({0, RowHeight});
        item->setToolTip(item->text());
        m_list->addItem(item);
    }
    if (m_found.empty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing found."));
        nothing->setFlags(Qt::NoItemFlags);
        nothing->setSizeHint({0, RowHeight});
        m_list->addItem(nothing);
    } else {
        m_list->setCurrentRow(0);
    }
    const int width = 480;
    const QPoint corner = m_field->mapTo(parentWidget(), QPoint(m_field->width() - width, m_field->height() + 4));
    setGeometry(corner.x(), corner.y(), width, m_list->count() * RowHeight + 12);
    show();
    raise();
}

void FindPanel::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    const Findable findable = m_findables[m_found[static_cast<std::size_t>(row)]];
    close();
    emit chosen(findable);
}

void FindPanel::close()
{
    hide();
    m_field->clear();
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        emit opening();
        search(m_field->text());
    } else if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentRow());
            return true;
        }
        if (key == Qt::Key_Escape) {
            close();
            m_field->clearFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace recp
