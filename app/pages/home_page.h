#pragma once

#include "app/models/overview.h"
#include "app/pages/page.h"
#include "core/storage/workspace.h"

class QLabel;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace recp {

class AuditListModel;
class KeyFigure;
class Panel;

/// The first page: what was proposed, implemented, verified; the audits last worked on; what needs attention.
class HomePage : public Page
{
    Q_OBJECT

public:
    HomePage(Workspace &workspace, const Catalog &catalog, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<KeyHint> keyHints() const override;
    void activate() override;

signals:
    void auditRequested(const recp::Id &audit);
    void subjectRequested(const recp::Id &audit, int step, const recp::Id &subject);
    void allRequested();
    void newAuditRequested();
    void importRequested();
    void sampleRequested();

private:
    QWidget *buildFigures();
    QWidget *buildAudits();
    QWidget *buildAttention();
    QWidget *buildEmpty();
    void openRow(int row);
    void take(const AuditOverview &overview);
    void showFigures(const WorkspaceCounts &counts);
    void showAvoided();
    void showAttention();
    QWidget *attentionRow(const Attention &attention);

    Workspace &m_workspace;
    const Catalog &m_catalog;
    OverviewLoader *m_loader;
    AuditListModel *m_model;
    WorkspaceCounts m_counts;
    QStackedLayout *m_layers;
    KeyFigure *m_proposed = nullptr;
    KeyFigure *m_implemented = nullptr;
    KeyFigure *m_verified = nullptr;
    KeyFigure *m_avoided = nullptr;
    Panel *m_audits = nullptr;
    QTableView *m_table = nullptr;
    Panel *m_attention = nullptr;
    QWidget *m_attentionList = nullptr;
};

} // namespace recp
