#pragma once

#include <QPointer>
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace recp {

class Chip;
class Page;

/// Title, subtitle and tools of the page in front, undo and redo, and the field that finds anything.
class PageHeader : public QFrame
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void show(Page *page);
    /// "published audit": where its data come from; empty hides it.
    void setMark(const QString &mark, const QString &explanation);
    void setUndo(bool undo, bool redo);
    QLineEdit *findField() const { return m_find; }

signals:
    void undoWanted();
    void redoWanted();

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    Chip *m_mark;
    QHBoxLayout *m_tools;
    QPointer<QWidget> m_shownTools; ///< of the page, which may go first
    QToolButton *m_undo;
    QToolButton *m_redo;
    QLineEdit *m_find;
};

} // namespace recp
