#include "app/pages/equipment_page.h"

#include "app/models/display.h"
#include "app/models/equipment_model.h"
#include "app/pages/equipment_details.h"
#include "app/pages/measurement_log.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/figure_widget.h"
#include "app/widgets/grid_view.h"
#include "app/widgets/issue_strip.h"
#include "app/widgets/notice_strip.h"
#include "app/widgets/panel.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/tables.h"
#include "app/widgets/theme.h"
#include "core/analysis/equipment_energy.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace recp {

namespace {

constexpr int Widths[] = {180, 132, 158, 104, 58, 88, 56, 76, 84, 84, 76};
constexpr double MegawattHour = 3.6e9;

/// Cells typed like a spreadsheet's; a column of words offers its choices. What is missing is hatched.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QStringList choices = index.data(EquipmentModel::ChoicesRole).toStringList();
        if (choices.isEmpty()) {
            auto *edit = new QLineEdit(parent);
            edit->setObjectName(QStringLiteral("cell"));
            edit->setFrame(false);
            return edit;
        }
        auto *combo = new QComboBox(parent);
        combo->setObjectName(QStringLiteral("cell"));
        combo->setEditable(true); // so that typing over chooses by the first letters
        combo->addItems(choices);
        return combo;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const QString text = index.data(Qt::EditRole).toString();
        if (auto *combo = qobject_cast<QComboBox *>(editor))
            combo->setCurrentText(text);
        else
            static_cast<QLineEdit *>(editor)->setText(text);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *combo = qobject_cast<QComboBox *>(editor);
        model->setData(index, combo ? combo->currentText() : static_cast<QLineEdit *>(editor)->text());
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(EquipmentModel::MissingRole).toBool() && !(option.state & QStyle::State_Selected))
            painter->fillRect(option.rect.adjusted(2, 2, -2, -2), QBrush(Theme::current().hatch, Qt::BDiagPattern));
        QStyledItemDelegate::paint(painter, option, index);
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool computed = index.column() >= EquipmentModel::EnergyColumn;
        if (computed || !index.data(Qt::EditRole).isValid())
            option->palette.setColor(QPalette::Text, Theme::current().text2);
    }
};

} // namespace

EquipmentPage::EquipmentPage(AuditSession &session, QWidget *parent) : Page(parent), m_session(session), m_model(new EquipmentModel(session, this))
{
    m_tools = buildTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_notice = new NoticeStrip(this);
    layout->addWidget(m_notice);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(tr("Motors, pumps, fans, compressors, boilers, chillers, lighting: what their nameplates say, how long "
                                "they run, and how much of the bills they explain."),
                             tr("Add equipment"), tr("Paste from a spreadsheet"));
    m_stack->addWidget(m_empty);
    auto *full = new QWidget(m_stack);
    auto *parts = new QVBoxLayout(full);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(10);
    parts->addWidget(buildGrid(), 3);
    parts->addWidget(buildLower(), 2);
    m_stack->addWidget(full);
    m_log = new MeasurementLog(m_session, m_stack);
    m_stack->addWidget(m_log);
    connect(m_log, &MeasurementLog::refused, m_notice, &NoticeStrip::show);
    connect(m_log, &MeasurementLog::noticed, this, &EquipmentPage::noticed);
    layout->addWidget(m_stack, 1);
    m_issues = new IssueStrip(this);
    layout->addWidget(m_issues);
    connectGrid();
    connect(m_empty, &EmptyState::actionChosen, this, &EquipmentPage::startNew);
    connect(m_empty, &EmptyState::secondChosen, this, [this] {
        startNew();
        paste(QGuiApplication::clipboard()->text());
    });
    connect(m_issues, &IssueStrip::takeMeThere, this, [this](const Issue &issue) { showSubject(issue.subject, issue.field); });
    connect(m_model, &EquipmentModel::refused, this, [this](const QString &sentence) { m_notice->show(sentence); });
    connect(&session, &AuditSession::changed, this, &EquipmentPage::refresh);
    refresh();
}

EquipmentPage::~EquipmentPage()
{
    finishTyping();
}

QWidget *EquipmentPage::buildTools()
{
    auto *tools = new QWidget(this);
    tools->hide();
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    m_parts = new SegmentedControl(tools);
    m_parts->addSegment(tr("Inventory"), QStringLiteral("inventory_part"));
    m_parts->addSegment(tr("Measurements"), QStringLiteral("measurements_part"));
    layout->addWidget(m_parts);
    connect(m_parts, &SegmentedControl::chosen, this, &EquipmentPage::showPart);
    m_duplicate = plainButton(tr("Duplicate"), "box", tools);
    m_duplicate->setObjectName(QStringLiteral("duplicate"));
    m_duplicate->setToolTip(tr("Copy the chosen lines (Ctrl Shift D)"));
    m_new = accentButton(tr("Add equipment"), "plus", tools);
    m_new->setObjectName(QStringLiteral("add_equipment"));
    layout->addWidget(m_duplicate);
    layout->addWidget(m_new);
    connect(m_duplicate, &QPushButton::clicked, this, &EquipmentPage::duplicate);
    connect(m_new, &QPushButton::clicked, this, &EquipmentPage::startNew);
    return tools;
}

QWidget *EquipmentPage::buildGrid()
{
    auto *panel = new Panel({}, m_stack);
    panel->setFlush(true);
    m_grid = new GridView(panel);
    m_grid->setObjectName(QStringLiteral("equipment"));
    m_grid->setAccessibleName(tr("Equipment"));
    m_grid->setFrameShape(QFrame::NoFrame);
    auto *delegate = new CellDelegate(m_grid);
    m_grid->setItemDelegate(delegate);
    m_grid->setFrozenDelegate(delegate);
    m_grid->setModel(m_model);
    for (int column = 0; column < EquipmentModel::ColumnCount; ++column)
        m_grid->setColumnWidth(column, Widths[column]);
    m_grid->setFrozenColumns(1);
    m_grid->horizontalHeader()->setStretchLastSection(true);
    rememberColumns(m_grid);
    panel->content()->addWidget(m_grid);
    return panel;
}

QWidget *EquipmentPage::buildLower()
{
    auto *lower = new QWidget(m_stack);
    auto *layout = new QHBoxLayout(lower);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_detailsPanel = new Panel(tr("Nameplate and measured values"), lower);
    m_details = new EquipmentDetails(m_session, m_detailsPanel);
    m_detailsPanel->content()->addWidget(m_details, 1);
    connect(m_details, &EquipmentDetails::refused, this, [this](const QString &sentence) { m_notice->show(sentence); });
    layout->addWidget(m_detailsPanel, 8);
    auto *sums = new Panel(tr("What the equipment explains"), lower);
    auto *scroll = new QScrollArea(sums);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(scroll);
    content->setObjectName(QStringLiteral("scrolled"));
    m_sums = new QVBoxLayout(content);
    m_sums->setContentsMargins(0, 0, 6, 0);
    scroll->setWidget(content);
    sums->content()->addWidget(scroll, 1);
    layout->addWidget(sums, 4);
    return lower;
}

void EquipmentPage::connectGrid()
{
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &EquipmentPage::currentChanged);
    connect(m_grid, &GridView::copyRequested, this, [this] { QGuiApplication::clipboard()->setText(m_model->copy(m_grid->selectedCells())); });
    connect(m_grid, &GridView::pasteRequested, this, &EquipmentPage::paste);
    connect(m_grid, &GridView::clearRequested, this, [this] { m_model->clear(m_grid->selectedCells()); });
    connect(m_grid, &GridView::fillDownRequested, this, [this] { m_model->fillDown(m_grid->selectedCells()); });
    connect(m_grid, &GridView::removeRowRequested, this, &EquipmentPage::remove);
    connect(m_grid, &GridView::moveRowRequested, this, [this](int step) {
        const QModelIndex current = m_grid->currentIndex();
        if (m_model->move(current.row(), current.row() + step))
            m_grid->setCurrentIndex(m_model->index(current.row() + step, current.column()));
    });
    connect(m_grid, &GridView::detailsRequested, this, [this] { m_details->focusField(QStringLiteral("maker")); });
    auto *duplicateKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this);
    duplicateKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(duplicateKey, &QShortcut::activated, this, &EquipmentPage::duplicate);
}

QString EquipmentPage::title() const
{
    return tr("Equipment");
}

QString EquipmentPage::subtitle() const
{
    return tr("%n lines", nullptr, static_cast<int>(m_session.document().equipment.size()));
}

QList<KeyHint> EquipmentPage::keyHints() const
{
    if (m_parts->chosenIndex() == 1)
        return {{tr("Ctrl V"), tr("paste a series")}, {tr("Ctrl Del"), tr("remove")}, {tr("F8"), tr("next issue")}};
    return {{tr("Ctrl V"), tr("paste lines")},       {tr("Ctrl Shift D"), tr("duplicate")}, {tr("Ctrl D"), tr("fill down")},
            {tr("Alt ↓"), tr("nameplate")},          {tr("Alt Shift ↑ ↓"), tr("move")},     {tr("Ctrl Del"), tr("remove")},
            {tr("F8"), tr("next issue")}};
}

void EquipmentPage::activate()
{
    if (m_parts->chosenIndex() == 0)
        m_grid->setFocus();
}

void EquipmentPage::showPart(int part)
{
    refresh();
    if (part == 0)
        m_grid->setFocus();
}

void EquipmentPage::refresh()
{
    const bool canEdit = m_session.isOpen() && !m_session.isReadOnly();
    const bool empty = m_session.document().equipment.empty();
    const bool inLog = m_parts->chosenIndex() == 1;
    if (inLog)
        m_stack->setCurrentWidget(m_log);
    else if (!empty)
        m_stack->setCurrentIndex(1);
    else if (!m_grid->hasFocus())
        m_stack->setCurrentIndex(0);
    m_duplicate->setVisible(!inLog);
    m_new->setVisible(!inLog);
    m_duplicate->setEnabled(canEdit && !empty);
    m_new->setEnabled(canEdit);
    m_issues->setIssues(m_session.results().issuesOf(Step::Equipment));
    refreshReconciliation();
    currentChanged(m_grid->currentIndex());
    emit headerChanged();
}

void EquipmentPage::refreshReconciliation()
{
    while (QLayoutItem *item = m_sums->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const AuditDocument &document = m_session.document();
    for (const EnergyReconciliation &sum : reconcileEquipment(document, m_session.results().baseline)) {
        const auto share = sum.share();
        const QString name = document.flow(sum.flowId)->name;
        const auto megawattHours = [](double joule) { return formatNumber(joule / MegawattHour, QLocale()); };
        QString sentence = tr("%1: %2 MWh a year by the equipment; no bills to compare with.").arg(name, megawattHours(sum.explained));
        if (share && *share > 1)
            sentence = tr("%1: the equipment would take %2 % of the %3 MWh billed in a year.")
                           .arg(name, formatNumber(100 * *share, QLocale()), megawattHours(*sum.billed));
        else if (share)
            sentence = tr("%1: explains %2 % of %3 MWh a year; the rest is unknown.")
                           .arg(name, formatNumber(100 * *share, QLocale()), megawattHours(*sum.billed));
        auto *line = new QLabel(sentence, m_sums->parentWidget());
        line->setWordWrap(true);
        line->setObjectName(QStringLiteral("explained"));
        m_sums->addWidget(line);
        for (const SystemEnergy &system : sum.systems) {
            if (!(system.energy > 0))
                continue;
            const QString name = system.system.isEmpty() ? tr("no system") : systemName(m_session.catalog(), system.system);
            const double of = sum.billed && *sum.billed > 0 ? *sum.billed : sum.explained;
            auto *bar = new QProgressBar(m_sums->parentWidget());
            bar->setRange(0, 1000);
            bar->setValue(static_cast<int>(std::min(1.0, system.energy / of) * 1000));
            bar->setTextVisible(false);
            auto *text = new QLabel(tr("%1: %2 MWh, %3 %").arg(name, megawattHours(system.energy), formatNumber(100 * system.energy / of, QLocale())),
                                    m_sums->parentWidget());
            text->setProperty("role", QStringLiteral("secondary"));
            m_sums->addWidget(text);
            m_sums->addWidget(bar);
        }
        if (sum.unknown > 0) {
            auto *unknown = new QLabel(tr("%n lines lack power, load or hours.", nullptr, sum.unknown), m_sums->parentWidget());
            unknown->setProperty("role", QStringLiteral("secondary"));
            m_sums->addWidget(unknown);
        }
    }
    m_sums->addStretch(1);
}

void EquipmentPage::currentChanged(const QModelIndex &current)
{
    const Equipment *equipment = m_model->equipmentAt(current.row());
    m_detailsPanel->setAside(equipment ? equipment->name : QString());
    m_details->showEquipment(equipment ? equipment->id : Id());
}

std::vector<int> EquipmentPage::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &cell : m_grid->selectedCells()) {
        if (std::find(rows.begin(), rows.end(), cell.row()) == rows.end())
            rows.push_back(cell.row());
    }
    if (rows.empty() && m_grid->currentIndex().isValid())
        rows.push_back(m_grid->currentIndex().row());
    return rows;
}

void EquipmentPage::paste(const QString &block)
{
    const QModelIndex start = m_grid->currentIndex();
    if (!start.isValid() || block.isEmpty() || m_session.isReadOnly())
        return;
    const PasteReport report = m_model->paste(start, block);
    const QString done = tr("%n cells pasted.", nullptr, report.cells);
    if (report.refused.isEmpty())
        emit noticed(done);
    else
        m_notice->show(tr("%1 %2").arg(done, tr("%n cells could not be read and were left as they are:", nullptr, static_cast<int>(report.refused.size()))),
                       report.refused);
}

void EquipmentPage::duplicate()
{
    const int row = m_model->duplicate(chosenRows());
    if (row >= 0)
        m_grid->setCurrentIndex(m_model->index(row, EquipmentModel::NameColumn));
}

void EquipmentPage::remove()
{
    const Equipment *first = m_model->equipmentAt(m_grid->currentIndex().row());
    const QString name = first ? first->name : QString();
    if (!m_session.isReadOnly() && m_model->remove(chosenRows()))
        emit noticed(tr("%1 is removed. Ctrl Z brings it back.").arg(name));
}

void EquipmentPage::startNew()
{
    m_stack->setCurrentIndex(1);
    m_grid->setCurrentIndex(m_model->index(static_cast<int>(m_session.document().equipment.size()), EquipmentModel::NameColumn));
    m_grid->setFocus();
}

void EquipmentPage::showSubject(const Id &subject, const QString &field)
{
    const int row = m_model->rowOf(subject);
    const bool isReading = row < 0;
    m_parts->setChosen(isReading ? 1 : 0);
    refresh();
    if (isReading) {
        m_log->showMeasurement(subject, field);
        return;
    }
    const int column = field == u"hours" ? EquipmentModel::HoursColumn : EquipmentModel::NameColumn;
    m_grid->setCurrentIndex(m_model->index(row, column));
    m_grid->setFocus();
}

} // namespace recp
