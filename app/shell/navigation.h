#pragma once

#include "core/analysis/results.h"

#include <QStyledItemDelegate>
#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace recp {

class AuditSession;

/// A place of the window: one of the general pages, or a step of the open audit.
struct Place {
    enum Kind { Home, Enterprises, Calculators, Exchange, Options, AuditStep } kind = Home;
    Step step = Step::Enterprise; ///< of AuditStep only
    bool operator==(const Place &other) const { return kind == other.kind && (kind != AuditStep || step == other.step); }
};

/// Draws a place: icon, word, how complete the step is as a ring, and how many issues it has.
class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setFolded(bool folded) { m_folded = folded; }

private:
    bool m_folded = false;
};

/// The places at the left of the window.
class Navigation : public QTreeView
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, StepRole, IconRole, CompleteRole, IssuesRole, HeadRole, SubRole };
    static constexpr int Width = 222;
    static constexpr int FoldedWidth = 52;

    explicit Navigation(QWidget *parent = nullptr);

    /// Shows the general places and, while an audit is open, its steps.
    void build(const AuditSession &session);
    /// Rings and counts of the open audit, and its name.
    void refresh(const AuditSession &session);
    void setCurrent(const Place &place);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

signals:
    void placeChosen(const recp::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QStandardItem *addPlace(const QString &text, const char *icon, const Place &place);
    void chooseRow(const QModelIndex &index);

    QStandardItemModel *m_model;
    StepDelegate *m_delegate;
    QStandardItem *m_head = nullptr;
    bool m_folded = false;
};

} // namespace recp

Q_DECLARE_METATYPE(recp::Place)
