#pragma once

#include "app/pages/page.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace recp {

class AuditSession;
class BaselineAnalysisPanel;
class BaselineSummaryPanel;
class EmptyState;
class FigureWidget;
class BillImportPanel;
class FlowDetails;
class FlowGridDelegate;
class FlowGridModel;
class GridView;
class IssueStrip;
class Panel;
class SegmentedControl;
struct FlowTemplate;
struct Issue;

/// The baseline: flows down, months across, typed and pasted like a spreadsheet; below it what the numbers say.
class BaselinePage : public Page
{
    Q_OBJECT

public:
    explicit BaselinePage(AuditSession &session, QWidget *parent = nullptr);
    ~BaselinePage() override;

    QString title() const override;
    QString subtitle() const override;
    QWidget *headerTools() override { return m_tools; }
    QList<KeyHint> keyHints() const override;
    void showSubject(const Id &subject, const QString &field) override;
    void activate() override;

    FlowGridModel &model() { return *m_model; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildGrid();
    QWidget *buildLower();
    void connectGrid();
    void fillFlowMenu();
    void addFlow(const FlowTemplate &flow);
    void refresh();
    void refreshChart();
    /// Shows the import in place of the grid, or the grid again.
    void showImport(bool show);
    /// Bills or analysis, as chosen; what is empty where there is no flow.
    void showChosenView();
    void fitColumns();
    void currentChanged(const QModelIndex &current);
    void paste(const QString &block);
    void copy();
    void moveFlow(int step);
    void removeFlow();
    void showNotice(const QString &sentence);
    void takeMeTo(const Issue &issue);

    AuditSession &m_session;
    FlowGridModel *m_model;
    FlowGridDelegate *m_delegate;
    QWidget *m_tools = nullptr;
    QToolButton *m_view = nullptr;
    SegmentedControl *m_measure = nullptr;
    QComboBox *m_scale = nullptr;
    QPushButton *m_add = nullptr;
    QMenu *m_menu = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Panel *m_gridPanel = nullptr;
    GridView *m_grid = nullptr;
    class NoticeStrip *m_notice = nullptr;
    Panel *m_chartPanel = nullptr;
    QLabel *m_noMonths = nullptr; ///< said instead of the chart
    FigureWidget *m_chart = nullptr;
    FlowDetails *m_details = nullptr;
    BaselineSummaryPanel *m_summary = nullptr;
    IssueStrip *m_issues = nullptr;
    BaselineAnalysisPanel *m_analysis = nullptr;
    BillImportPanel *m_import = nullptr;
    QToolButton *m_importButton = nullptr;
};

} // namespace recp
