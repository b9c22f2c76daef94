#include "app/pages/baseline_page.h"

#include "app/widgets/figure_widget.h"
#include "app/models/display.h"
#include "app/models/flow_grid_model.h"
#include "app/models/flow_kinds.h"
#include "app/pages/baseline_analysis_panel.h"
#include "app/pages/baseline_summary_panel.h"
#include "app/pages/bill_import_panel.h"
#include "app/pages/flow_details.h"
#include "app/pages/flow_grid_delegate.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/grid_view.h"
#include "app/widgets/issue_strip.h"
#include "app/widgets/notice_strip.h"
#include "app/widgets/panel.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/words.h"

#include <QLabel>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace recp {

namespace {

constexpr int NameWidth = 190;
constexpr int UnitWidth = 64;
constexpr int ScaleWidth = 96;
constexpr int ToolSpacing = 3; // all of them fit beside the title at 1366 pixels
constexpr int SmallestMonth = 51;
constexpr int HeadPixels = 11;  // as the style sheet's heads
constexpr int HeadPadding = 14; // twice that of a grid's heads there, and their border
constexpr int RowHeight = 26;
const auto ScaleSetting = QStringLiteral("baseline/moneyScale");

/// Whether bills over several months leave nothing to show in this one: its room goes to the sums.
bool isCovered(const FlowGridModel &model, int column)
{
    for (int row = 0; row < model.totalRow(); ++row) {
        const auto state = static_cast<FlowGridModel::CellState>(model.index(row, column).data(FlowGridModel::StateRole).toInt());
        if (state != FlowGridModel::CellState::Covered && state != FlowGridModel::CellState::NotApplicable)
            return false;
    }
    return model.totalRow() > 0;
}

} // namespace

BaselinePage::BaselinePage(AuditSession &session, QWidget *parent)
    : Page(parent), m_session(session), m_model(new FlowGridModel(session, this)),
      m_delegate(new FlowGridDelegate(this))
{
    m_tools = buildTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_notice = new NoticeStrip(this);
    layout->addWidget(m_notice);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(tr("What enters and leaves the factory, month by month, from bills and meters: electricity, "
                                "fuels, water, materials, products, waste."),
                             tr("Add a flow"), tr("Import bills"));
    m_stack->addWidget(m_empty);
    auto *full = new QWidget(m_stack);
    auto *parts = new QVBoxLayout(full);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(8);
    parts->addWidget(buildGrid(), 0);
    parts->addWidget(buildLower(), 1);
    m_stack->addWidget(full);
    m_import = new BillImportPanel(session, m_stack);
    m_stack->addWidget(m_import);
    m_analysis = new BaselineAnalysisPanel(session, m_stack);
    m_stack->addWidget(m_analysis);
    setAcceptDrops(true);
    layout->addWidget(m_stack, 1);
    m_issues = new IssueStrip(this);
    layout->addWidget(m_issues);

    connectGrid();
    connect(m_empty, &EmptyState::actionChosen, m_add, &QPushButton::showMenu);
    connect(m_empty, &EmptyState::secondChosen, this, [this] { showImport(true); });
    connect(m_import, &BillImportPanel::closed, this, [this] { showImport(false); });
    connect(m_import, &BillImportPanel::imported, this, [this](const QString &sentence) {
        showImport(false);
        emit noticed(sentence);
    });
    connect(m_issues, &IssueStrip::takeMeThere, this, &BaselinePage::takeMeTo);
    connect(m_model, &FlowGridModel::refused, this, &BaselinePage::showNotice);
    connect(m_details, &FlowDetails::refused, this, &BaselinePage::showNotice);
    connect(&session, &AuditSession::changed, this, &BaselinePage::refresh);
    refresh();
}

QWidget *BaselinePage::buildTools()
{
    auto *tools = new QWidget(this);
    tools->hide();
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ToolSpacing);
    m_view = iconButton("chart", tr("Analysis"), tools); // a word more would not fit beside the others at 1366 pixels
    m_view->setObjectName(QStringLiteral("analysis_view"));
    m_view->setCheckable(true);
    connect(m_view, &QToolButton::toggled, this, &BaselinePage::showChosenView);
    m_measure = new SegmentedControl(tools);
    m_measure->addSegment(tr("Quantity"), QStringLiteral("quantity_view"));
    m_measure->addSegment(tr("Cost"), QStringLiteral("cost_view"));
    m_measure->addSegment(tr("Price"), QStringLiteral("price_view"));
    m_measure->addSegment(tr("tCO₂e"), QStringLiteral("emission_view"));
    m_scale = new QComboBox(tools);
    m_scale->setFixedWidth(ScaleWidth);
    m_scale->setObjectName(QStringLiteral("money_scale"));
    m_scale->setAccessibleName(tr("Money is typed and shown in"));
    m_scale->setToolTip(tr("Money is typed and shown in this unit"));
    m_add = plainButton(tr("Add flow"), "plus", tools);
    m_add->setObjectName(QStringLiteral("add_flow"));
    m_menu = new QMenu(m_add);
    m_add->setMenu(m_menu);
    m_importButton = iconButton("import", tr("Import bills: CSV, XLSX, XML, or a block copied from a spreadsheet"), tools);
    m_importButton->setAccessibleName(tr("Import bills"));
    m_importButton->setObjectName(QStringLiteral("import_bills"));
    connect(m_importButton, &QToolButton::clicked, this, [this] { showImport(m_stack->currentWidget() != m_import); });
    layout->addWidget(m_view);
    layout->addWidget(m_measure);
    layout->addWidget(m_scale);
    layout->addWidget(m_importButton);
    layout->addWidget(m_add);
    connect(m_measure, &SegmentedControl::chosen, this, [this](int index) {
        m_model->setMeasure(static_cast<FlowGridModel::Measure>(index));
        fitColumns();
    });
    connect(m_scale, &QComboBox::activated, this, [this] {
        m_model->setMoneyScale(m_scale->currentData().toDouble());
        if (const auto stored = m_session.workspace().setSetting(ScaleSetting, m_scale->currentData().toString()); !stored)
            showNotice(said(stored.error()));
        fitColumns();
    });
    connect(m_menu, &QMenu::aboutToShow, this, &BaselinePage::fillFlowMenu);
    return tools;
}

QWidget *BaselinePage::buildGrid()
{
    m_gridPanel = new Panel({}, this);
    m_gridPanel->setFlush(true);
    m_grid = new GridView(m_gridPanel);
    m_grid->setObjectName(QStringLiteral("grid"));
    m_grid->setAccessibleName(tr("Baseline by month"));
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setItemDelegate(m_delegate);
    m_grid->setFrozenDelegate(m_delegate);
    m_grid->setModel(m_model);
    m_grid->setFrozenColumns(FlowGridModel::FirstMonthColumn);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    m_gridPanel->content()->addWidget(m_grid);
    return m_gridPanel;
}

QWidget *BaselinePage::buildLower()
{
    auto *lower = new QWidget(this);
    auto *layout = new QHBoxLayout(lower);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_chartPanel = new Panel(tr("Cost by month"), lower);
    m_chart = new FigureWidget(m_chartPanel);
    m_chart->setAccessibleName(tr("Cost by month"));
    m_chartPanel->content()->addWidget(m_chart, 1);
    m_noMonths = new QLabel(tr("No cost is known month by month: the bills cover longer times, or are missing."), m_chartPanel);
    m_noMonths->setWordWrap(true);
    m_noMonths->setAlignment(Qt::AlignTop);
    m_chartPanel->content()->addWidget(m_noMonths, 1);
    layout->addWidget(m_chartPanel, 5);
    auto *detailsPanel = new Panel({}, lower);
    m_details = new FlowDetails(m_session, *m_model, detailsPanel);
    detailsPanel->content()->addWidget(m_details, 1);
    layout->addWidget(detailsPanel, 3);
    auto *summaryPanel = new Panel(tr("Per unit of product"), lower);
    m_summary = new BaselineSummaryPanel(m_session, summaryPanel);
    summaryPanel->content()->addWidget(m_summary, 1);
    layout->addWidget(summaryPanel, 4);
    return lower;
}

void BaselinePage::connectGrid()
{
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &BaselinePage::currentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BaselinePage::fitColumns);
    connect(m_grid, &GridView::copyRequested, this, &BaselinePage::copy);
    connect(m_grid, &GridView::pasteRequested, this, &BaselinePage::paste);
    connect(m_grid, &GridView::clearRequested, this, [this] { m_model->clear(m_grid->selectedCells()); });
    connect(m_grid, &GridView::fillDownRequested, this, [this] { m_model->fillDown(m_grid->selectedCells()); });
    connect(m_grid, &GridView::moveRowRequested, this, &BaselinePage::moveFlow);
    connect(m_grid, &GridView::removeRowRequested, this, &BaselinePage::removeFlow);
    connect(m_grid, &GridView::detailsRequested, m_details, &FlowDetails::focusSource);
}

BaselinePage::~BaselinePage()
{
    finishTyping();
}

QString BaselinePage::title() const
{
    return tr("Baseline");
}

QString BaselinePage::subtitle() const
{
    const Audit &audit = m_session.document().audit;
    return periodText(audit.periodFrom, audit.periodTo);
}

QList<KeyHint> BaselinePage::keyHints() const
{
    return {{tr("Ctrl V"), tr("paste a block")},       {tr("Ctrl D"), tr("fill down")},
            {tr("Alt ↓"), tr("source")},               {tr("Alt Shift ↑ ↓"), tr("move flow")},
            {tr("Ctrl Del"), tr("remove flow")},       {tr("F8"), tr("next issue")}};
}

void BaselinePage::activate()
{
    m_grid->setFocus();
}

void BaselinePage::refresh()
{
    const QString currency = m_session.document().audit.currency;
    if (m_scale->property("currency").toString() != currency) {
        m_scale->setProperty("currency", currency);
        m_scale->clear();
        m_scale->addItem(currency, 1.0);
        m_scale->addItem(tr("thousand %1").arg(currency), 1e3);
        m_scale->addItem(tr("million %1").arg(currency), 1e6);
        const double stored = m_session.workspace().setting(ScaleSetting).toDouble();
        const double scale = stored > 0 ? stored : moneyForm(currency).scale;
        m_scale->setCurrentIndex(std::max(0, m_scale->findData(scale)));
        m_model->setMoneyScale(m_scale->currentData().toDouble());
    }
    if (m_stack->currentWidget() != m_import)
        showChosenView();
    m_add->setEnabled(m_session.isOpen() && !m_session.isReadOnly());
    m_importButton->setEnabled(m_add->isEnabled());
    m_issues->setIssues(m_session.results().issuesOf(Step::Baseline));
    refreshChart();
    m_summary->refresh();
    m_analysis->refresh();
    fitColumns();
    emit headerChanged();
}

void BaselinePage::showImport(bool show)
{
    for (QWidget *tool : std::initializer_list<QWidget *>{m_view, m_measure, m_scale, m_add})
        tool->setVisible(!show);
    if (show)
        m_stack->setCurrentWidget(m_import);
    else
        showChosenView();
    m_issues->setVisible(!show);
    emit headerChanged();
}

void BaselinePage::showChosenView()
{
    const bool empty = m_session.document().flows.empty();
    const bool analysis = !empty && m_view->isChecked();
    m_stack->setCurrentIndex(empty ? 0 : analysis ? m_stack->indexOf(m_analysis) : 1);
    m_view->setEnabled(!empty);
    m_measure->setVisible(!analysis);
    m_scale->setVisible(!analysis);
}

void BaselinePage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!m_session.isReadOnly() && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void BaselinePage::dropEvent(QDropEvent *event)
{
    showImport(true);
    m_import->openFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

void BaselinePage::refreshChart()
{
    report::Figure figure;
    report::StackedBars bars = costByMonth(m_session);
    m_chartPanel->setAside(bars.unit);
    m_chart->setVisible(!bars.series.empty());
    m_noMonths->setVisible(bars.series.empty());
    figure.content = std::move(bars);
    m_chart->setFigure(figure);
}

void BaselinePage::fitColumns()
{
    m_grid->setColumnWidth(FlowGridModel::NameColumn, NameWidth);
    m_grid->setColumnWidth(FlowGridModel::UnitColumn, UnitWidth);
    const bool quantity = m_model->measure() == FlowGridModel::Measure::Quantity;
    m_grid->setColumnHidden(m_model->costColumn(), !quantity);
    m_grid->setColumnHidden(m_model->priceColumn(), !quantity);
    m_grid->ensurePolished();
    QFont bold = m_grid->font();
    bold.setBold(true);
    const QFontMetrics metrics(m_grid->font());
    const QFontMetrics boldMetrics(bold);
    QFont headFont = m_grid->font();
    headFont.setPixelSize(HeadPixels);
    const QFontMetrics headMetrics(headFont);
    for (int column = FlowGridModel::FirstMonthColumn; column < m_model->columnCount(); ++column) {
        const bool narrow = m_model->isMonth(column) && isCovered(*m_model, column);
        const int padding = narrow ? 6 : 14;
        int width = narrow ? 0 : SmallestMonth;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex cell = m_model->index(row, column);
            const bool total = cell.data(FlowGridModel::TotalRole).toBool();
            width = std::max(width, (total ? boldMetrics : metrics).horizontalAdvance(cell.data().toString()) + padding);
        }
        const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_grid->setColumnWidth(column, std::max(width, headMetrics.horizontalAdvance(head) + HeadPadding));
    }
    m_grid->setFrozenColumns(FlowGridModel::FirstMonthColumn);
    const int rows = std::clamp(m_model->rowCount(), 3, 10);
    m_gridPanel->setFixedHeight(rows * RowHeight + m_grid->horizontalHeader()->sizeHint().height() + 14);
}

void BaselinePage::currentChanged(const QModelIndex &current)
{
    m_delegate->setCurrentRow(current.row());
    m_grid->viewport()->update();
    m_grid->frozenView()->viewport()->update();
    m_details->showCell(current);
}

void BaselinePage::fillFlowMenu()
{
    m_menu->clear();
    QMenu *fuels = nullptr;
    for (const FlowTemplate &flow : usualFlows(m_session.factorSet())) {
        QMenu *menu = m_menu;
        if (flow.resource == Resource::Fuel) {
            if (!fuels)
                fuels = m_menu->addMenu(wordOf(Resource::Fuel));
            menu = fuels;
        }
        QAction *action = menu->addAction(flow.name, this, [this, flow] { addFlow(flow); });
        action->setObjectName(flow.carrier.isEmpty() ? resourceKey(flow.resource) : flow.carrier);
    }
}

void BaselinePage::addFlow(const FlowTemplate &usual)
{
    Flow flow;
    flow.id = newId();
    flow.enterpriseId = m_session.document().enterprise.id;
    flow.name = usual.name;
    flow.resource = usual.resource;
    flow.direction = usual.direction;
    flow.carrier = usual.carrier;
    flow.unit = usual.unit;
    for (const Flow &other : m_session.document().flows)
        flow.position = std::max(flow.position, other.position + 1);
    if (!m_session.saveFlow(flow))
        return;
    const QModelIndex cell = m_model->index(m_model->rowOf(flow.id), FlowGridModel::FirstMonthColumn);
    m_grid->setCurrentIndex(cell);
    m_grid->setFocus();
}

void BaselinePage::moveFlow(int step)
{
    const QModelIndex current = m_grid->currentIndex();
    if (m_model->moveFlow(current.row(), current.row() + step))
        m_grid->setCurrentIndex(m_model->index(current.row() + step, current.column()));
}

void BaselinePage::removeFlow()
{
    const Flow *flow = m_model->flowAt(m_grid->currentIndex().row());
    if (!flow || m_session.isReadOnly())
        return;
    const QString name = flow->name;
    if (m_session.removeFlow(flow->id))
        emit noticed(tr("%1 and its records are removed. Ctrl Z brings them back.").arg(name));
}

void BaselinePage::paste(const QString &block)
{
    const QModelIndex current = m_grid->currentIndex();
    if (!current.isValid() || block.isEmpty() || m_session.isReadOnly())
        return;
    QModelIndex start = current;
    for (const QModelIndex &cell : m_grid->selectedCells()) {
        if (cell.row() <= start.row() && cell.column() <= start.column())
            start = cell;
    }
    const PasteReport report = m_model->paste(start, block);
    const QString done = tr("%n cells pasted.", nullptr, report.cells);
    if (report.refused.isEmpty()) {
        m_notice->hide();
        emit noticed(done);
    } else {
        m_notice->show(tr("%1 %2").arg(done, tr("%n cells could not be read and were left as they are:", nullptr,
                                                static_cast<int>(report.refused.size()))),
                       report.refused);
    }
}

void BaselinePage::copy()
{
    QGuiApplication::clipboard()->setText(m_model->copy(m_grid->selectedCells()));
}

void BaselinePage::showNotice(const QString &sentence)
{
    m_notice->show(sentence);
}

void BaselinePage::takeMeTo(const Issue &issue)
{
    if (issue.step == Step::Baseline && m_model->rowOf(issue.subject) >= 0)
        showSubject(issue.subject, issue.field);
    else
        emit stepRequested(issue.subject, static_cast<int>(issue.step), issue.field);
}

void BaselinePage::showSubject(const Id &subject, const QString &field)
{
    const int row = m_model->rowOf(subject);
    if (row < 0)
        return;
    using State = FlowGridModel::CellState;
    int column = FlowGridModel::FirstMonthColumn;
    for (int c = FlowGridModel::FirstMonthColumn; c < m_model->totalColumn(); ++c) {
        if (m_model->index(row, c).data(FlowGridModel::StateRole).toInt() == int(State::Missing)) {
            column = c;
            break;
        }
    }
    m_grid->setCurrentIndex(m_model->index(row, column));
    m_grid->scrollTo(m_model->index(row, column));
    m_grid->setFocus();
    if (!field.isEmpty())
        m_details->focusField(field);
}

} // namespace recp
