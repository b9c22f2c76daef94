#pragma once

#include "app/pages/page.h"

class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace recp {

class AuditSession;
class EmptyState;
class FindingDetails;
class FindingListModel;
class NoticeStrip;
class Panel;
class SegmentedControl;

/// What was observed: findings left, the fields of the current one right; and all photos of the audit.
class FindingsPage : public Page
{
    Q_OBJECT

public:
    explicit FindingsPage(AuditSession &session, QWidget *parent = nullptr);
    ~FindingsPage() override;

    QString title() const override;
    QString subtitle() const override;
    QWidget *headerTools() override { return m_tools; }
    QList<KeyHint> keyHints() const override;
    void showSubject(const Id &subject, const QString &field) override;
    void activate() override;

private:
    QWidget *buildTools();
    QWidget *buildFindings();
    QWidget *buildPhotos();
    void refresh();
    void refreshPhotos();
    void showPart(int part);
    void choose(const Id &id);
    void add();
    void remove();

    AuditSession &m_session;
    FindingListModel *m_model;
    Id m_current;
    QWidget *m_tools = nullptr;
    SegmentedControl *m_parts = nullptr;
    QPushButton *m_add = nullptr;
    NoticeStrip *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QTableView *m_table = nullptr;
    Panel *m_photosPanel = nullptr;
    FindingDetails *m_details = nullptr;
    QListWidget *m_photos = nullptr;
};

} // namespace recp
