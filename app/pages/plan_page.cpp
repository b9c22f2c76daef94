#include "app/pages/plan_page.h"
#include "app/models/solution_table_model.h"

#include "app/models/display.h"
#include "app/models/plan_model.h"
#include "app/widgets/buttons.h"
#include "app/widgets/chip.h"
#include "app/widgets/date_field.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/icons.h"
#include "app/widgets/list_delegates.h"
#include "app/widgets/panel.h"
#include "app/widgets/quantity_edit.h"
#include "app/widgets/tables.h"
#include "app/widgets/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace recp {

PlanPage::PlanPage(AuditSession &session, QWidget *parent)
    : Page(parent), m_session(session), m_model(new PlanModel(session, this))
{
    setObjectName(QStringLiteral("planPage"));
    m_layers = new QStackedLayout(this);
    auto *full = new QWidget(this);
    auto *layout = new QVBoxLayout(full);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(buildFigures());
    layout->addWidget(buildTable(), 1);
    layout->addWidget(buildStatusPanel());
    layout->addWidget(buildFoot());
    m_layers->addWidget(full);
    auto *empty = new EmptyState(tr("Solutions stand here with who does them and until when, once the audit has some."),
                                 tr("Go to the solutions"), {}, this);
    connect(empty, &EmptyState::actionChosen, this, [this] { emit stepRequested({}, int(Step::Solutions), {}); });
    m_layers->addWidget(empty);
    connect(&m_session, &AuditSession::changed, this, &PlanPage::fill);
    fill();
}

QString PlanPage::title() const
{
    return tr("Plan and tracking");
}

QString PlanPage::subtitle() const
{
    return dateText(QDate::currentDate());
}

QList<KeyHint> PlanPage::keyHints() const
{
    return {{QStringLiteral("S"), tr("change status")},
            {QStringLiteral("D"), tr("due date")},
            {QStringLiteral("F2"), tr("edit")},
            {QStringLiteral("↑ ↓"), tr("choose")}};
}

QWidget *PlanPage::buildFigures()
{
    auto *panel = new Panel({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    panel->content()->addLayout(row);
    const auto figure = [&](const QString &label, const QString &name) {
        if (row->count() > 0) {
            auto *upright = new QFrame(panel);
            upright->setProperty("role", QStringLiteral("upright"));
            row->addWidget(upright);
        }
        auto *made = new KeyFigure(label, panel);
        made->setObjectName(name);
        row->addWidget(made, 1);
        return made;
    };
    m_open = figure(tr("Still pursued"), QStringLiteral("pursued"));
    m_implemented = figure(tr("Implemented"), QStringLiteral("implemented"));
    m_verified = figure(tr("Verified"), QStringLiteral("verified"));
    m_promised = figure(tr("Promised by what is implemented"), QStringLiteral("promised"));
    m_spent = figure(tr("Money spent"), QStringLiteral("spent"));
    return panel;
}

QWidget *PlanPage::buildTable()
{
    auto *panel = new Panel({}, this);
    panel->setFlush(true);
    m_table = new QTableView(panel);
    m_table->setObjectName(QStringLiteral("plan"));
    m_table->setAccessibleName(tr("Plan"));
    setUpTable(m_table, 32);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(PlanModel::StatusColumn, new StatusChipDelegate(PlanModel::StatusRole, this));
    m_table->setItemDelegateForColumn(PlanModel::DueColumn,
                                      new DateDelegate(PlanModel::LateRole, DoubtDelegate::Look::Late, this));
    QHeaderView *head = m_table->horizontalHeader();
    head->setFixedHeight(38);
    head->setSectionResizeMode(PlanModel::TitleColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {
        {PlanModel::CodeColumn, 72},       {PlanModel::StatusColumn, 118},    {PlanModel::ResponsibleColumn, 110},
        {PlanModel::DueColumn, 140},       {PlanModel::InvestmentColumn, 88}, {PlanModel::ActualColumn, 88},
        {PlanModel::SavingColumn, 100},    {PlanModel::EmissionColumn, 66}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    rememberColumns(m_table);
    const auto onTable = [this](QKeySequence keys, void (PlanPage::*act)()) {
        auto *shortcut = new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onTable(Qt::Key_S, &PlanPage::openStatusPanel);
    onTable(Qt::Key_D, &PlanPage::editDue);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == PlanModel::StatusColumn)
            openStatusPanel();
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == PlanModel::StatusColumn)
            openStatusPanel();
    });
    panel->content()->addWidget(m_table);
    return panel;
}

QWidget *PlanPage::buildStatusPanel()
{
    auto *panel = new Panel(tr("Change of status"), this);
    panel->setObjectName(QStringLiteral("statusPanel"));
    m_statusPanel = panel;
    m_statusOf = new QLabel(panel);
    m_statusOf->setProperty("role", QStringLiteral("secondary"));
    m_statusOf->setTextFormat(Qt::PlainText);
    panel->content()->addWidget(m_statusOf);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    m_status = new QComboBox(panel);
    for (SolutionStatus status : allValues<SolutionStatus>())
        m_status->addItem(wordOf(status), key(status));
    m_date = new DateField(panel);
    m_date->setMinimumWidth(112);
    m_who = new QLineEdit(panel);
    m_reason = new QLineEdit(panel);
    m_reason->setPlaceholderText(tr("why, and what shows it"));
    m_actual = new QuantityEdit(QuantityKind::Money, {}, panel);
    int column = 0;
    const auto field = [&](const QString &label, const QString &name, QWidget *widget, int stretch) {
        auto *caption = new QLabel(label, panel);
        caption->setProperty("role", QStringLiteral("secondary"));
        caption->setBuddy(widget);
        widget->setObjectName(name);
        widget->setAccessibleName(label);
        grid->addWidget(caption, 0, column);
        grid->addWidget(widget, 1, column);
        grid->setColumnStretch(column, stretch);
        ++column;
    };
    field(tr("New status"), QStringLiteral("newStatus"), m_status, 2);
    field(tr("Date"), QStringLiteral("eventDate"), m_date, 1);
    field(tr("Decided by"), QStringLiteral("eventWho"), m_who, 2);
    field(tr("Reason"), QStringLiteral("eventReason"), m_reason, 4);
    field(tr("Money spent"), QStringLiteral("actualInvestment"), m_actual, 2);
    QPushButton *record = accentButton(tr("Record"), "tick", panel);
    record->setObjectName(QStringLiteral("recordStatus"));
    QPushButton *cancel = plainButton(tr("Cancel"), nullptr, panel);
    cancel->setObjectName(QStringLiteral("cancelStatus"));
    connect(record, &QPushButton::clicked, this, &PlanPage::recordStatus);
    connect(cancel, &QPushButton::clicked, this, &PlanPage::closeStatusPanel);
    grid->addWidget(record, 1, column++);
    grid->addWidget(cancel, 1, column);
    grid->addWidget(m_actual->hintLabel(), 2, 4);
    panel->content()->addLayout(grid);
    auto *enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), panel, nullptr, nullptr,
                                Qt::WidgetWithChildrenShortcut);
    connect(enter, &QShortcut::activated, this, &PlanPage::recordStatus);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), panel, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PlanPage::closeStatusPanel);
    panel->hide();
    return panel;
}

QWidget *PlanPage::buildFoot()
{
    auto *panel = new Panel({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_footTitle = new QLabel(panel);
    m_footTitle->setProperty("role", QStringLiteral("bold"));
    m_footText = new QLabel(panel);
    m_footText->setObjectName(QStringLiteral("dueThisMonth"));
    m_footText->setTextFormat(Qt::RichText);
    m_footText->setWordWrap(true);
    row->addWidget(m_footTitle, 0, Qt::AlignTop);
    row->addWidget(m_footText, 1);
    panel->content()->addLayout(row);
    return panel;
}

void PlanPage::activate()
{
    m_model->setToday(QDate::currentDate());
    fill();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
}

void PlanPage::fill()
{
    if (!m_session.isOpen())
        return;
    m_layers->setCurrentIndex(m_session.document().solutions.empty() ? 1 : 0);
    fillFigures();
    fillFoot();
    emit headerChanged();
}

void PlanPage::fillFigures()
{
    const QLocale locale;
    const AuditDocument &document = m_session.document();
    const MoneyForm money = moneyForm(document.audit.currency);
    const PlanTotals totals = planTotals(document, m_session.results());
    const int all = static_cast<int>(document.solutions.size());
    const auto sum = [&](const PartialSum &part) {
        if (!part.any)
            return QString(QChar(0x2013));
        return part.complete ? money.number(part.value) : tr("≥ %1").arg(money.number(part.value));
    };
    m_open->setValue(locale.toString(totals.pursued), tr("of %n solution(s)", nullptr, all));
    m_implemented->setValue(locale.toString(totals.implemented));
    m_verified->setValue(locale.toString(totals.verified));
    m_promised->setValue(sum(totals.promised), money.yearly);
    m_spent->setValue(sum(totals.spent), money.unit);
}

void PlanPage::fillFoot()
{
    const QDate today = QDate::currentDate();
    m_footTitle->setText(tr("Month %1").arg(QLocale().toString(today, QStringLiteral("MM/yyyy"))));
    QStringList parts;
    const QString late = inkColor(Ink::Error).name();
    for (const Solution &solution : m_session.document().solutions) {
        const QString name = (solution.code.isEmpty() ? solutionTitle(solution, m_session.catalog()) : solution.code).toHtmlEscaped();
        const int days = static_cast<int>(solution.due.daysTo(today));
        switch (timelinessOf(solution, today)) {
        case Timeliness::Late:
            parts << QStringLiteral("<span style=\"color:%1\">%2</span>").arg(late, tr("%1 is %n day(s) late", nullptr, days).arg(name));
            break;
        case Timeliness::DueThisMonth:
            parts << tr("%1 is due on %2").arg(name, dateText(solution.due));
            break;
        case Timeliness::None:
        case Timeliness::OnTime:
            break;
        }
    }
    m_footText->setText(parts.isEmpty() ? tr("Nothing is late or due this month.") : parts.join(QStringLiteral(" &nbsp;·&nbsp; ")));
}

int PlanPage::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void PlanPage::openStatusPanel()
{
    if (currentRow() < 0)
        return;
    const Solution &solution = m_model->solution(currentRow());
    const QString title = solutionTitle(solution, m_session.catalog());
    m_statusOf->setText(solution.code.isEmpty() ? title
                                                : tr("%1 · %2").arg(solution.code, title));
    m_status->setCurrentIndex(m_status->findData(key(solution.status)));
    m_date->setDate(QDate::currentDate());
    m_who->setText(solution.responsible);
    m_reason->clear();
    m_actual->setCurrency(m_session.document().audit.currency);
    if (m_session.document().audit.currency == QLatin1String("VND") && unitsOf(QuantityKind::Money).size() > 1)
        m_actual->setUnit(QString::fromUtf8(unitsOf(QuantityKind::Money)[0].key));
    m_actual->setSi(solution.actualInvestment.value_or(std::numeric_limits<double>::quiet_NaN()));
    m_actual->setPlaceholderText(m_session.document().audit.currency);
    m_statusPanel->show();
    m_status->setFocus();
}

void PlanPage::closeStatusPanel()
{
    m_statusPanel->hide();
    m_table->setFocus();
}

void PlanPage::recordStatus()
{
    if (currentRow() < 0 || !m_actual->isValid())
        return;
    if (!m_date->isValid() || m_date->text().trimmed().isEmpty()) {
        m_date->setFocus();
        emit noticed(tr("The change needs a date."));
        return;
    }
    Solution solution = m_model->solution(currentRow());
    solution.status = *fromKey<SolutionStatus>(m_status->currentData().toString());
    if (!m_actual->isMissing())
        solution.actualInvestment = m_actual->si();
    ImplementationEvent event;
    event.id = newId();
    event.solutionId = solution.id;
    event.date = parseDate(m_date->text(), m_date->locale(), QDate::currentDate());
    event.status = solution.status;
    event.who = m_who->text().simplified();
    event.reason = m_reason->text().simplified();
    if (!m_actual->isMissing())
        event.actualInvestment = m_actual->si();
    if (m_session.saveStatus(solution, event))
        closeStatusPanel();
}

void PlanPage::editDue()
{
    if (currentRow() >= 0)
        m_table->edit(m_model->index(currentRow(), PlanModel::DueColumn));
}

void PlanPage::showSubject(const Id &subject, const QString &)
{
    const int row = m_model->rowOf(subject);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    m_table->setFocus();
}

} // namespace recp
