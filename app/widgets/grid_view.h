#pragma once

#include <QTableView>

namespace recp {

/// A table typed like a spreadsheet: the first columns stay when the rest scrolls; Enter goes down, Tab right, typing
/// replaces, F2 edits; Ctrl C, Ctrl V, Ctrl D and Delete act on blocks. What a block means is the model's business:
/// the view only says that it is wanted.
class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The first `count` columns do not scroll.
    void setFrozenColumns(int count);
    void setFrozenDelegate(QAbstractItemDelegate *delegate);
    QTableView *frozenView() const { return m_frozen; }
    /// The selected cells, row by row.
    QModelIndexList selectedCells() const;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void copyRequested();
    void pasteRequested(const QString &block);
    void clearRequested();
    void fillDownRequested();
    void moveRowRequested(int step);
    void removeRowRequested();
    void detailsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    bool handleKey(QKeyEvent *event);
    void moveDown();
    void placeFrozen();

    QTableView *m_frozen;
    int m_frozenColumns = 0;
};

} // namespace recp
