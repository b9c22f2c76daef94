#pragma once

#include "app/pages/page.h"
#include "core/analysis/balance.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace recp {

class AuditSession;
class EmptyState;
class IssueStrip;
class NoticeStrip;
class ProcessDetails;
class ProcessMapEditor;
class ProcessMapView;
class SankeyView;
class SegmentedControl;

/// Unit operations and the flows between them: the map, its balances and costs, and the Sankey diagram.
class ProcessPage : public Page
{
    Q_OBJECT

public:
    explicit ProcessPage(AuditSession &session, QWidget *parent = nullptr);
    ~ProcessPage() override;

    QString title() const override;
    QString subtitle() const override;
    QWidget *headerTools() override { return m_tools; }
    QList<KeyHint> keyHints() const override;
    void showSubject(const Id &subject, const QString &field) override;
    void activate() override;

private:
    enum View { MapPart, BalancePart, SankeyPart };

    QWidget *buildTools();
    QWidget *buildMap();
    QWidget *buildBalances();
    QWidget *buildSankey();
    void connectMap();
    void refresh();
    void refreshMap();
    void refreshBalances();
    void refreshSankey();
    void showPart(int part);
    void chooseSubject(const Id &id);
    void addStep();
    void removeChosen();
    void addTable(const QString &title, const QString &name, const QString &problem);
    /// The map as it was stated, or with reconciled amounts.
    ProcessMap shownMap() const;
    void exportSankey(const QString &ending);

    AuditSession &m_session;
    ProcessMapEditor *m_editor;
    QWidget *m_tools = nullptr;
    SegmentedControl *m_parts = nullptr;
    QPushButton *m_arrange = nullptr;
    QPushButton *m_add = nullptr;
    NoticeStrip *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    ProcessMapView *m_view = nullptr;
    ProcessDetails *m_details = nullptr;
    QVBoxLayout *m_balances = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_amounts = nullptr;
    SankeyView *m_sankey = nullptr;
    QLabel *m_sankeyNote = nullptr;
    IssueStrip *m_issues = nullptr;
    bool m_stale = true;
};

} // namespace recp
