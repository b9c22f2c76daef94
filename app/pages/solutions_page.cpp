#include "app/pages/solutions_page.h"

#include "app/models/check_list_model.h"
#include "app/models/display.h"
#include "app/models/solution_table_model.h"
#include "app/pages/catalogue_picker.h"
#include "app/pages/end_use_panel.h"
#include "app/pages/solution_delegates.h"
#include "app/pages/solution_page.h"
#include "app/pages/suggestion_list.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/issue_strip.h"
#include "app/widgets/panel.h"
#include "app/widgets/tables.h"
#include "core/analysis/interaction.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace recp {

namespace {

constexpr int SideWidth = 340;
constexpr int RowHeight = 28;
enum SidePage { CatalogueSide, ChecksSide, EndUseSide };
constexpr double Counted = 0.995; // of the sum alone: below it combining is worth a word

} // namespace

SolutionsPage::SolutionsPage(AuditSession &session, QWidget *parent)
    : Page(parent), m_session(session), m_model(new SolutionTableModel(session, this))
{
    m_tools = buildTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_list = new QWidget(m_stack);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(16, 12, 16, 12);
    list->setSpacing(10);
    list->addWidget(buildTotals());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(10);
    m_empty = new EmptyState(tr("Measures that save resources: from the catalogue, from the answers of the site checks, "
                                "or your own."),
                             tr("Add a solution"), tr("From the checks"));
    m_body = new QStackedWidget(m_list);
    m_body->addWidget(m_empty);
    m_body->addWidget(buildTable());
    middle->addWidget(m_body, 1);
    middle->addWidget(buildSide());
    list->addLayout(middle, 1);
    m_issues = new IssueStrip(m_list);
    list->addWidget(m_issues);
    m_solution = new SolutionPage(session, m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_solution);
    layout->addWidget(m_stack);

    connect(m_empty, &EmptyState::actionChosen, this, [this] { showSide(CatalogueSide); });
    connect(m_empty, &EmptyState::secondChosen, this, [this] { showSide(ChecksSide); });
    connect(m_issues, &IssueStrip::takeMeThere, this,
            [this](const Issue &issue) { showSubject(issue.subject, issue.field); });
    connect(m_solution, &SolutionPage::backRequested, this, &SolutionsPage::closeSolution);
    connect(m_solution, &Page::headerChanged, this, &Page::headerChanged);
    connect(m_solution, &Page::noticed, this, &Page::noticed);
    connect(m_solution, &Page::stepRequested, this, &Page::stepRequested);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SolutionsPage::fitColumns);
    connect(&session, &AuditSession::changed, this, &SolutionsPage::refresh);
    fitColumns();
    refresh();
}

QWidget *SolutionsPage::buildTools()
{
    auto *tools = new QWidget(this);
    tools->hide();
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    m_fromChecks = plainButton(tr("From checks"), "check", tools);
    m_fromChecks->setObjectName(QStringLiteral("from_checks"));
    m_add = accentButton(tr("Add solution"), "plus", tools);
    m_add->setObjectName(QStringLiteral("add_solution"));
    m_add->setToolTip(tr("Add a solution (Ctrl Enter)"));
    m_endUses = plainButton(tr("End uses"), "gauge", tools);
    m_endUses->setObjectName(QStringLiteral("end_uses"));
    m_endUses->setToolTip(tr("What the solutions save together on each end use"));
    m_order = plainButton(tr("Default order"), "list", tools);
    m_order->setObjectName(QStringLiteral("default_order"));
    m_order->setToolTip(tr("Sort: reduce demand first, then distribution, then generation"));
    layout->addWidget(m_order);
    layout->addWidget(m_endUses);
    layout->addWidget(m_fromChecks);
    layout->addWidget(m_add);
    connect(m_endUses, &QPushButton::clicked, this, [this] { showSide(EndUseSide); });
    connect(m_order, &QPushButton::clicked, this, &SolutionsPage::sortByDefault);
    connect(m_fromChecks, &QPushButton::clicked, this, [this] { showSide(ChecksSide); });
    connect(m_add, &QPushButton::clicked, this, [this] { showSide(CatalogueSide); });
    return tools;
}

QWidget *SolutionsPage::buildTotals()
{
    auto *panel = new Panel({}, m_list);
    auto *line = new QHBoxLayout;
    line->setSpacing(24);
    m_money = new KeyFigure(tr("Net saving a year"), panel);
    m_money->setObjectName(QStringLiteral("total_money"));
    m_investment = new KeyFigure(tr("Investment"), panel);
    m_investment->setObjectName(QStringLiteral("total_investment"));
    m_payback = new KeyFigure(tr("Payback"), panel);
    m_emission = new KeyFigure(tr("CO₂e avoided a year"), panel);
    for (KeyFigure *figure : {m_money, m_investment, m_payback, m_emission})
        line->addWidget(figure, 1, Qt::AlignTop);
    panel->content()->addLayout(line);
    return panel;
}

QWidget *SolutionsPage::buildTable()
{
    auto *panel = new Panel({}, m_body);
    panel->setFlush(true);
    m_table = new QTableView(panel);
    m_table->setObjectName(QStringLiteral("solutions"));
    m_table->setAccessibleName(tr("Solutions"));
    setUpTable(m_table, RowHeight);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegate(new SolutionCellDelegate(m_table));
    m_table->setItemDelegateForColumn(SolutionTableModel::SavingColumn, new SavingDelegate(m_table));
    m_table->setItemDelegateForColumn(SolutionTableModel::RangeColumn, new RangeBarDelegate(m_table));
    m_table->setItemDelegateForColumn(SolutionTableModel::StatusColumn, new StatusDelegate(m_table));
    m_table->setDragEnabled(true);
    m_table->setAcceptDrops(true);
    m_table->setDropIndicatorShown(true);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { openSolution(m_model->idAt(index.row())); });
    panel->content()->addWidget(m_table, 1);
    return panel;
}

QWidget *SolutionsPage::buildSide()
{
    m_side = new Panel(tr("Add a solution"), m_list);
    m_side->setFixedWidth(SideWidth);
    QToolButton *close = iconButton("close", tr("Close (Esc)"), m_side);
    m_side->addTool(close);
    m_sidePages = new QStackedWidget(m_side);
    m_picker = new CataloguePicker(m_session.catalog(), m_sidePages);
    m_suggestions = new SuggestionList(m_sidePages);
    m_sidePages->addWidget(m_picker);
    m_sidePages->addWidget(m_suggestions);
    m_sidePages->addWidget(new EndUsePanel(m_session, m_sidePages));
    m_side->content()->addWidget(m_sidePages, 1);
    m_side->hide();
    connect(close, &QToolButton::clicked, this, &SolutionsPage::hideSide);
    connect(m_picker, &CataloguePicker::chosen, this, &SolutionsPage::add);
    connect(m_picker, &CataloguePicker::freeWanted, this, &SolutionsPage::addFree);
    connect(m_picker, &CataloguePicker::closed, this, &SolutionsPage::hideSide);
    connect(m_suggestions, &SuggestionList::added, this, &SolutionsPage::add);
    connect(m_suggestions, &SuggestionList::openRequested, this, [this](const QString &code) {
        for (const Solution &solution : m_session.document().solutions) {
            if (solution.code == code)
                return openSolution(solution.id);
        }
    });
    return m_side;
}

bool SolutionsPage::isOpen() const
{
    return m_stack->currentWidget() == m_solution;
}

SolutionsPage::~SolutionsPage()
{
    finishTyping();
}

QString SolutionsPage::title() const
{
    return isOpen() ? m_solution->title() : tr("Solutions");
}

QString SolutionsPage::subtitle() const
{
    if (isOpen())
        return m_solution->subtitle();
    return tr("%n solutions", nullptr, static_cast<int>(m_session.document().solutions.size()));
}

QWidget *SolutionsPage::headerTools()
{
    return isOpen() ? m_solution->headerTools() : m_tools;
}

QList<KeyHint> SolutionsPage::keyHints() const
{
    if (isOpen())
        return m_solution->keyHints();
    return {{tr("Enter"), tr("open")},
            {tr("Ctrl Enter"), tr("add")},
            {tr("Alt ↑ ↓"), tr("reorder")},
            {tr("Del"), tr("remove")}};
}

void SolutionsPage::activate()
{
    if (isOpen())
        m_solution->activate();
    else
        m_table->setFocus();
}

void SolutionsPage::refresh()
{
    const bool any = !m_session.document().solutions.empty();
    m_body->setCurrentIndex(any ? 1 : 0);
    m_add->setEnabled(m_session.isOpen() && !m_session.isReadOnly());
    m_fromChecks->setEnabled(m_add->isEnabled());
    m_order->setEnabled(m_add->isEnabled() && m_session.document().solutions.size() > 1);
    m_endUses->setEnabled(any);
    QSet<QString> codes;
    for (const Solution &solution : m_session.document().solutions)
        codes << solution.code;
    m_picker->setAdded(codes);
    const auto suggested = suggestions(m_session.document(), m_session.catalog(), {});
    m_suggestions->show(suggested, m_session.isReadOnly());
    m_fromChecks->setText(tr("From checks (%1)").arg(suggested.size()));
    m_issues->setIssues(m_session.results().issuesOf(Step::Solutions));
    refreshTotals();
    if (isOpen() && !m_session.document().solution(m_solution->solutionId()))
        closeSolution();
    emit headerChanged();
}

void SolutionsPage::refreshTotals()
{
    const AuditResults &results = m_session.results();
    const MoneyForm money = moneyForm(m_session.document().audit.currency);
    const QString dash = QStringLiteral("–");
    if (results.pending > 0) {
        for (KeyFigure *figure : {m_money, m_investment, m_payback, m_emission}) {
            figure->setValue(QStringLiteral("…"));
            figure->setNote({});
        }
        return;
    }
    if (results.money) {
        m_money->setValue(money.number(results.money->expected), money.yearly);
        const QString range = rangeText(results.money->low / money.scale, results.money->high / money.scale);
        const bool combined = results.grossMoney && results.money->expected < Counted * *results.grossMoney;
        m_money->setNote(combined ? tr("%1; each alone %2").arg(range, money.number(*results.grossMoney)) : range);
        m_money->setToolTip(combined ? tr("Solutions on one end use act on what the ones before leave, and of those that exclude one "
                                          "another only the first counts.")
                                     : QString());
    } else {
        m_money->setValue(dash);
        m_money->setNote(tr("not computed"));
    }
    if (results.investment.any) {
        const QString text = money.number(results.investment.value);
        m_investment->setValue(results.investment.complete ? text : tr("≥ %1").arg(text), money.unit);
    } else {
        m_investment->setValue(dash);
    }
    m_investment->setNote(results.investment.complete || !results.investment.any ? QString()
                                                                                 : tr("some investments are missing"));
    m_payback->setValue(results.payback ? yearsText(*results.payback) : dash);
    if (results.emission) {
        m_emission->setValue(formatNumber(results.emission->expected / 1000, QLocale()), tr("tCO₂e/yr"));
        m_emission->setNote(rangeText(results.emission->low / 1000, results.emission->high / 1000));
    } else {
        m_emission->setValue(dash);
        m_emission->setNote(tr("not computed"));
    }
}

void SolutionsPage::fitColumns()
{
    const int widths[SolutionTableModel::ColumnCount] = {24, 66, 0, 230, 100, 76, 84, 74, 66, 120};
    auto *header = m_table->horizontalHeader();
    for (int column = 0; column < SolutionTableModel::ColumnCount; ++column) {
        const bool stretch = column == SolutionTableModel::TitleColumn;
        header->setSectionResizeMode(column, stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!stretch)
            m_table->setColumnWidth(column, widths[column]);
    }
    rememberColumns(m_table);
}

/// Beside the side panel the title keeps its room: what can be read elsewhere goes.
void SolutionsPage::showFewerColumns(bool fewer)
{
    for (int column : {SolutionTableModel::RangeColumn, SolutionTableModel::EmissionColumn, SolutionTableModel::StatusColumn})
        m_table->setColumnHidden(column, fewer);
}

void SolutionsPage::showSide(int page)
{
    m_side->setTitle(page == CatalogueSide ? tr("Add a solution")
                     : page == ChecksSide  ? tr("Suggested by the checks")
                                           : tr("End uses"));
    m_sidePages->setCurrentIndex(page);
    m_side->show();
    showFewerColumns(true);
    if (page == CatalogueSide)
        m_picker->begin();
}

void SolutionsPage::hideSide()
{
    m_side->hide();
    showFewerColumns(false);
    m_table->setFocus();
}

void SolutionsPage::add(const QString &code)
{
    const CatalogSolution *entry = m_session.catalog().solution(code);
    if (!entry)
        return;
    const auto [solution, estimate] = newSolution(m_session.document(), *entry);
    if (!m_session.addSolution(solution, estimate))
        return;
    emit noticed(tr("%1 is added.").arg(entry->name.in(shownLanguage())));
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(solution.id), SolutionTableModel::TitleColumn));
}

void SolutionsPage::addFree(const QString &title)
{
    const auto [solution, estimate] = newFreeSolution(m_session.document(), title);
    if (m_session.addSolution(solution, estimate))
        openSolution(solution.id, title.isEmpty() ? QStringLiteral("title") : QString());
}

void SolutionsPage::openSolution(const Id &id, const QString &field)
{
    if (!m_session.document().solution(id))
        return;
    hideSide();
    m_solution->showSubject(id, field);
    m_stack->setCurrentWidget(m_solution);
    m_solution->activate();
    emit headerChanged();
}

void SolutionsPage::closeSolution()
{
    m_stack->setCurrentWidget(m_list);
    const int row = m_model->rowOf(m_solution->solutionId());
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, SolutionTableModel::TitleColumn));
    m_table->setFocus();
    emit headerChanged();
}

void SolutionsPage::showSubject(const Id &subject, const QString &field)
{
    openSolution(subject, field);
}

void SolutionsPage::removeCurrent()
{
    const Solution *solution = m_session.document().solution(m_model->idAt(m_table->currentIndex().row()));
    if (!solution || m_session.isReadOnly())
        return;
    const QString name = solutionTitle(*solution, m_session.catalog());
    if (m_session.removeSolution(solution->id))
        emit noticed(tr("“%1” is removed. Ctrl Z brings it back.").arg(name));
}

void SolutionsPage::sortByDefault()
{
    const auto sorted = inDefaultOrder(m_session.document().solutions, m_session.catalog());
    if (sorted != m_session.document().solutions && m_session.saveSolutions(sorted))
        emit noticed(tr("Sorted: demand, distribution, generation. Ctrl Z brings the old order back."));
}

void SolutionsPage::move(int by)
{
    const int row = m_table->currentIndex().row();
    const Id id = m_model->idAt(row);
    if (m_model->moveSolution(row, row + by))
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(id), SolutionTableModel::TitleColumn));
}

bool SolutionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const bool alt = press->modifiers() & Qt::AltModifier;
    if (enter && press->modifiers() & Qt::ControlModifier)
        showSide(CatalogueSide);
    else if (enter)
        openSolution(m_model->idAt(m_table->currentIndex().row()));
    else if (alt && press->key() == Qt::Key_Up)
        move(-1);
    else if (alt && press->key() == Qt::Key_Down)
        move(1);
    else if (press->key() == Qt::Key_Delete)
        removeCurrent();
    else
        return false;
    return true;
}

} // namespace recp
