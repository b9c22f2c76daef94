#pragma once

#include "app/pages/page.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace recp {

class AuditSession;
class CataloguePicker;
class EmptyState;
class IssueStrip;
class KeyFigure;
class NoticeStrip;
class Panel;
class SolutionPage;
class SolutionTableModel;
class SuggestionList;
struct Issue;

/// The audit's solutions: totals, the table in the user's order, and the ways to add one. A chosen solution opens in the
/// same place.
class SolutionsPage : public Page
{
    Q_OBJECT

public:
    explicit SolutionsPage(AuditSession &session, QWidget *parent = nullptr);
    ~SolutionsPage() override;

    QString title() const override;
    QString subtitle() const override;
    QWidget *headerTools() override;
    QList<KeyHint> keyHints() const override;
    void showSubject(const Id &subject, const QString &field) override;
    void activate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildTotals();
    QWidget *buildTable();
    QWidget *buildSide();
    void refresh();
    void refreshTotals();
    void fitColumns();
    void showSide(int page);
    void showFewerColumns(bool fewer);
    void hideSide();
    void add(const QString &code);
    void addFree(const QString &title);
    void openSolution(const Id &id, const QString &field = {});
    void closeSolution();
    void removeCurrent();
    void move(int by);
    void sortByDefault();
    bool isOpen() const;

    AuditSession &m_session;
    SolutionTableModel *m_model;
    QWidget *m_tools = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_fromChecks = nullptr;
    QPushButton *m_endUses = nullptr;
    QPushButton *m_order = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_list = nullptr;
    QStackedWidget *m_body = nullptr;
    QTableView *m_table = nullptr;
    Panel *m_side = nullptr;
    QStackedWidget *m_sidePages = nullptr;
    CataloguePicker *m_picker = nullptr;
    SuggestionList *m_suggestions = nullptr;
    SolutionPage *m_solution = nullptr;
    KeyFigure *m_money = nullptr;
    KeyFigure *m_investment = nullptr;
    KeyFigure *m_payback = nullptr;
    KeyFigure *m_emission = nullptr;
    IssueStrip *m_issues = nullptr;
};

} // namespace recp
