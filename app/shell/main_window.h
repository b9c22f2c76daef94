#pragma once

#include "app/models/audit_session.h"
#include "app/shell/navigation.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;
class QToolButton;

namespace recp {

class AppLanguage;
class FindPanel;
class Page;
class PageHeader;
class SidePanel;
class StatusLine;
struct Findable;
struct KeyHint;

/// The one window: places at the left, the page in front, its header, and the status line. It knows which page shows
/// what; everything else belongs to the pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, const Catalog &catalog, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens an audit at the step it was left at, or its first.
    void openAudit(const Id &auditId);
    void showPlace(const Place &place);
    Place place() const { return m_place; }
    Page *currentPage() const;
    AuditSession &session() { return m_session; }
    /// The language of the window, texts and numbers; the pages are made again in it.
    void setLanguage(Language language);

public slots:
    void newAudit();
    void newAuditFor(const recp::Id &enterpriseId);
    void importFiles();
    void openSample();
    void exportAudit();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void rebuild();
    void buildShortcuts();
    void addShortcut(const QKeySequence &keys, void (MainWindow::*act)());
    void saveAsSolution(const Id &auditId, const QString &calculator, const std::vector<EstimateInput> &inputs);
    Page *pageFor(const Place &place);
    Page *makePage(const Place &place);
    void refresh();
    void refreshHeader();
    void showBasis();
    void takeMeThere(const Issue &issue);
    void goTo(Step step, const Id &subject, const QString &field);
    void find();
    void fillFindables();
    void openFound(const Findable &findable);
    void undo();
    void redo();
    void afterUndo();
    void nextIssue();
    void previousIssue();
    void nextPanel();
    void toggleKeys();
    void toggleMissing();
    void showMissing();
    void closeSidePanel();
    void showHome();
    void showReport();
    void showFailure(const Error &error);
    void deletePages();
    QList<KeyHint> windowKeys() const;

    Workspace &m_workspace;
    const Catalog &m_catalog;
    AuditSession m_session;
    AppLanguage *m_language;
    Place m_place;
    Language m_builtIn = Language::Vietnamese; ///< the language the pages were made in
    int m_issueAt = -1;
    bool m_rebuildPending = false;

    Navigation *m_navigation = nullptr;
    QToolButton *m_options = nullptr;
    QWidget *m_left = nullptr;
    PageHeader *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    SidePanel *m_side = nullptr;
    StatusLine *m_status = nullptr;
    FindPanel *m_find = nullptr;
    QHash<int, Page *> m_pages;
};

} // namespace recp
