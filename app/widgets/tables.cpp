#include "app/widgets/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QSettings>
#include <QTableView>
#include <QTreeView>

namespace recp {

namespace {

void setUpHead(QHeaderView *head)
{
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setMinimumSectionSize(24);
    head->setStretchLastSection(false);
}

/// Keeps the widths when the mouse has let go of the head: what the program sets itself is not kept.
class ColumnMemory : public QObject
{
public:
    ColumnMemory(QHeaderView *head, const QString &key) : QObject(head), m_head(head), m_key(key)
    {
        head->viewport()->installEventFilter(this);
    }

    void restore()
    {
        const QVariantList widths = QSettings().value(m_key).toList();
        for (int column = 0; widths.size() == m_head->count() && column < m_head->count(); ++column) {
            const int width = widths[column].toInt();
            if (m_head->sectionResizeMode(column) == QHeaderView::Interactive && width >= m_head->minimumSectionSize())
                m_head->resizeSection(column, width);
        }
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonRelease)
            QMetaObject::invokeMethod(this, [this] { keep(); }, Qt::QueuedConnection); // after the head has had its turn
        return false;
    }

private:
    void keep()
    {
        const QVariantList before = QSettings().value(m_key).toList();
        QVariantList widths;
        for (int column = 0; column < m_head->count(); ++column) {
            const bool hidden = m_head->isSectionHidden(column); // its size counts as 0
            widths << (hidden ? before.value(column).toInt() : m_head->sectionSize(column));
        }
        QSettings().setValue(m_key, widths);
    }

    QHeaderView *m_head;
    QString m_key;
};

} // namespace

void setUpTable(QTableView *table, int rowHeight)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setAlternatingRowColors(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setVisible(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    setUpHead(table->horizontalHeader());
}

void rememberColumns(QTableView *table)
{
    QHeaderView *head = table->horizontalHeader();
    const QString name = QStringLiteral("columnMemory");
    auto *memory = static_cast<ColumnMemory *>(head->findChild<QObject *>(name, Qt::FindDirectChildrenOnly));
    if (!memory) {
        memory = new ColumnMemory(head, QStringLiteral("columns/") + table->objectName());
        memory->setObjectName(name);
    }
    memory->restore();
}

void setUpTree(QTreeView *tree)
{
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUpHead(tree->header());
}

} // namespace recp
