#pragma once

#include "app/pages/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace recp {

class AuditSession;
class EmptyState;
class EquipmentDetails;
class EquipmentModel;
class GridView;
class IssueStrip;
class MeasurementLog;
class NoticeStrip;
class Panel;
class SegmentedControl;

/// The inventory of energy users: a sheet for quick entry, the form of the current line, and how far they explain the
/// bills.
class EquipmentPage : public Page
{
    Q_OBJECT

public:
    explicit EquipmentPage(AuditSession &session, QWidget *parent = nullptr);
    ~EquipmentPage() override;

    QString title() const override;
    QString subtitle() const override;
    QWidget *headerTools() override { return m_tools; }
    QList<KeyHint> keyHints() const override;
    void showSubject(const Id &subject, const QString &field) override;
    void activate() override;

private:
    QWidget *buildTools();
    QWidget *buildGrid();
    QWidget *buildLower();
    void connectGrid();
    void refresh();
    void refreshReconciliation();
    void currentChanged(const QModelIndex &current);
    void paste(const QString &block);
    void duplicate();
    void remove();
    void startNew();
    void showPart(int part);
    std::vector<int> chosenRows() const;

    AuditSession &m_session;
    EquipmentModel *m_model;
    QWidget *m_tools = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_new = nullptr;
    NoticeStrip *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    GridView *m_grid = nullptr;
    Panel *m_detailsPanel = nullptr;
    EquipmentDetails *m_details = nullptr;
    QVBoxLayout *m_sums = nullptr;
    IssueStrip *m_issues = nullptr;
    SegmentedControl *m_parts = nullptr;
    MeasurementLog *m_log = nullptr;
};

} // namespace recp
