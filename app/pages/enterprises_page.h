#pragma once

#include "app/pages/page.h"
#include "core/storage/workspace.h"

class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace recp {

class Catalog;
class EnterpriseFilter;
class EnterpriseListModel;
class Panel;

/// Every enterprise of the file: find one, open its audits, begin a new one for it.
class EnterprisesPage : public Page
{
    Q_OBJECT

public:
    EnterprisesPage(Workspace &workspace, const Catalog &catalog, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<KeyHint> keyHints() const override;
    void showSubject(const Id &subject, const QString &field) override;
    void activate() override;

signals:
    void auditRequested(const recp::Id &audit);
    void newAuditRequested(const recp::Id &enterprise);
    void saved();
    void failed(const recp::Error &error);

private:
    QWidget *buildList();
    QWidget *buildDetail();
    Id chosen() const;
    void showChosen();
    void openNewest();
    void remove();

    Workspace &m_workspace;
    EnterpriseListModel *m_model;
    EnterpriseFilter *m_filter;
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    Panel *m_detail = nullptr;
    QVBoxLayout *m_audits = nullptr;
    QPushButton *m_newAudit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace recp
