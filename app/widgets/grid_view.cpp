#include "app/widgets/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

namespace recp {

GridView::GridView(QWidget *parent) : QTableView(parent), m_frozen(new QTableView(this))
{
    m_frozen->setObjectName(QStringLiteral("frozen"));
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        view->setShowGrid(false);
        view->setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
        view->setSelectionMode(ExtendedSelection);
        view->setHorizontalScrollMode(ScrollPerPixel);
        view->setVerticalScrollMode(ScrollPerPixel);
        view->setWordWrap(false);
        view->verticalHeader()->hide();
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->verticalHeader()->setDefaultSectionSize(26);
        view->horizontalHeader()->setHighlightSections(false);
        view->setTabKeyNavigation(true);
    }
    m_frozen->setFocusProxy(this);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->installEventFilter(this);
    viewport()->stackUnder(m_frozen);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        m_frozen->setColumnWidth(column, size);
        placeFrozen();
    });
    connect(verticalHeader(), &QHeaderView::sectionResized, this,
            [this](int row, int, int size) { m_frozen->setRowHeight(row, size); });
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
}

void GridView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    connect(model, &QAbstractItemModel::modelReset, this, [this] { setFrozenColumns(m_frozenColumns); });
    setFrozenColumns(m_frozenColumns);
}

void GridView::setFrozenColumns(int count)
{
    m_frozenColumns = count;
    if (!model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column)
        m_frozen->setColumnHidden(column, column >= count);
    for (int column = 0; column < count; ++column)
        m_frozen->setColumnWidth(column, columnWidth(column));
    m_frozen->setVisible(count > 0);
    placeFrozen();
}

void GridView::setFrozenDelegate(QAbstractItemDelegate *delegate)
{
    m_frozen->setItemDelegate(delegate);
}

QModelIndexList GridView::selectedCells() const
{
    QModelIndexList cells = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    std::sort(cells.begin(), cells.end());
    return cells;
}

void GridView::placeFrozen()
{
    int width = 0;
    for (int column = 0; column < m_frozenColumns; ++column)
        width += columnWidth(column);
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->setGeometry(frameWidth(), frameWidth(), width, viewport()->height() + horizontalHeader()->height());
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.column() >= m_frozenColumns)
        QTableView::scrollTo(index, hint);
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    const int frozen = m_frozen->width();
    const int left = visualRect(next).left();
    if (next.column() >= m_frozenColumns && left < frozen)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left - frozen);
    return next;
}

void GridView::moveDown()
{
    const QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (next.isValid())
        setCurrentIndex(next);
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool previous = hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, next || previous ? QAbstractItemDelegate::NoHint : hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        moveDown();
    else if (next || previous)
        setCurrentIndex(moveCursor(next ? MoveNext : MovePrevious, Qt::NoModifier));
}

bool GridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wanted = trigger == EditKeyPressed || trigger == AnyKeyPressed;
    if (index.column() >= m_frozenColumns || !wanted || !(index.flags() & Qt::ItemIsEditable))
        return QTableView::edit(index, trigger, event);
    m_frozen->edit(index);
    QWidget *editor = QApplication::focusWidget();
    if (event && trigger == AnyKeyPressed && editor && m_frozen->isAncestorOf(editor))
        QCoreApplication::sendEvent(editor, event);
    return true;
}

bool GridView::handleKey(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
    } else if (event->matches(QKeySequence::Paste)) {
        emit pasteRequested(QGuiApplication::clipboard()->text());
    } else if (control && event->key() == Qt::Key_D) {
        emit fillDownRequested();
    } else if (control && event->key() == Qt::Key_Delete) {
        emit removeRowRequested();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit clearRequested();
    } else if (alt && event->modifiers() & Qt::ShiftModifier && event->key() == Qt::Key_Up) {
        emit moveRowRequested(-1);
    } else if (alt && event->modifiers() & Qt::ShiftModifier && event->key() == Qt::Key_Down) {
        emit moveRowRequested(1);
    } else if (alt && event->key() == Qt::Key_Down) {
        emit detailsRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        moveDown();
    } else {
        return false;
    }
    event->accept();
    return true;
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    // An editor lets Enter through once it has finished: the cell then has moved on already.
    if (state() == EditingState || !handleKey(event))
        QTableView::keyPressEvent(event);
}

bool GridView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_frozen && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event));
    return QTableView::eventFilter(watched, event);
}

} // namespace recp
