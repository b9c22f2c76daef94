#pragma once

#include <QStyledItemDelegate>

namespace recp {

/// A cell of two lines: the display text in bold, and below it the text of `secondRole` in secondary ink.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TwoLineDelegate(int secondRole, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_secondRole(secondRole) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_secondRole;
};

/// One short bar a step, filled as far as the step is complete. `role` gives a list of 0..1.
class StepBarsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StepBarsDelegate(int role, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_role(role) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

/// A text that is amber with a triangle, or red, where `role` says so.
class DoubtDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Look { Warning, Late };
    DoubtDelegate(int role, Look look, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_role(role), m_look(look)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
    Look m_look;
};

/// A solution's status as its chip; `role` gives the status as int.
class StatusChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StatusChipDelegate(int role, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_role(role) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

/// Dates are typed into a DateField.
class DateDelegate : public DoubtDelegate
{
    Q_OBJECT

public:
    using DoubtDelegate::DoubtDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace recp
