#include "app/pages/process_details.h"

#include "app/models/baseline_study.h"
#include "app/models/display.h"
#include "app/widgets/buttons.h"
#include "app/widgets/icons.h"
#include "app/widgets/input_row.h"
#include "app/widgets/quantity_edit.h"
#include "app/widgets/words.h"
#include "core/report/process_elements.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recp {

namespace {

/// What a flow between steps may be, the usual ones first.
const std::vector<Resource> &offeredResources()
{
    static const std::vector<Resource> resources{Resource::Material, Resource::Chemical,  Resource::Water,        Resource::WasteWater,
                                                 Resource::Steam,    Resource::Electricity, Resource::Fuel,       Resource::CompressedAir,
                                                 Resource::Product,  Resource::ByProduct, Resource::WasteAvoided, Resource::WasteReused,
                                                 Resource::WasteRecycled, Resource::Other};
    return resources;
}

QLabel *textLabel(const char *role, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void setTextUnlessTyping(QLineEdit *edit, const QString &text)
{
    if (!edit->hasFocus() || !edit->isModified())
        edit->setText(text);
}

QuantityEdit *quantityField(QuantityKind kind, const char *unit, const QString &name, const QString &label, QWidget *parent)
{
    auto *edit = new QuantityEdit(kind, QString::fromLatin1(unit), parent);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    return edit;
}

std::optional<double> valueOf(const QuantityEdit *edit)
{
    return edit->isMissing() ? std::nullopt : std::optional(edit->si());
}

} // namespace

ProcessDetails::ProcessDetails(ProcessMapEditor &editor, QWidget *parent) : QWidget(parent), m_editor(editor)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildNothing());
    m_stack->addWidget(buildStep());
    m_stack->addWidget(buildFlow());
    layout->addWidget(m_stack);
    connect(&editor, &ProcessMapEditor::changed, this, &ProcessDetails::refresh);
    refresh();
}

QWidget *ProcessDetails::buildNothing()
{
    auto *label = textLabel("secondary", QStringLiteral("help"), m_stack);
    label->setAlignment(Qt::AlignTop);
    label->setText(tr("Click a step or a flow to see its fields.\n\nPull an arrow from the right dot of a step to another one, or into the "
                      "empty space for what leaves the factory; from the left dot for what enters.\n\nA double click on the empty space adds a step."));
    return label;
}

QWidget *ProcessDetails::buildStep()
{
    auto *page = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(3);
    m_stepName = new QLineEdit(page);
    m_stepName->setObjectName(QStringLiteral("step_name"));
    m_stepNote = new QLineEdit(page);
    m_stepNote->setObjectName(QStringLiteral("step_note"));
    m_systemCost = quantityField(QuantityKind::YearlyMoney, "", QStringLiteral("system_cost"), tr("System cost a year"), page);
    m_systemCost->setToolTip(tr("Labour, depreciation and maintenance of this step (ISO 14051)"));
    form->addRow(tr("Step"), m_stepName);
    form->addRow(tr("System cost a year"), m_systemCost);
    form->addRow(QString(), m_systemCost->hintLabel());
    form->addRow(tr("Note"), m_stepNote);
    layout->addLayout(form);
    m_balance = textLabel("secondary", QStringLiteral("step_balance"), page);
    layout->addWidget(m_balance);
    m_flows = new QListWidget(page);
    m_flows->setObjectName(QStringLiteral("step_flows"));
    m_flows->setAccessibleName(tr("Flows of the step"));
    m_flows->setIconSize({16, 16});
    m_flows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_flows->setTextElideMode(Qt::ElideRight);
    layout->addWidget(m_flows, 1);
    auto *in = plainButton(tr("What enters from outside"), "plus", page);
    in->setObjectName(QStringLiteral("add_inflow"));
    auto *out = plainButton(tr("What leaves the factory"), "plus", page);
    out->setObjectName(QStringLiteral("add_outflow"));
    auto *next = plainButton(tr("What goes to another step"), "plus", page);
    next->setObjectName(QStringLiteral("add_inner_flow"));
    for (QPushButton *button : {in, out, next})
        layout->addWidget(button);
    connect(m_stepName, &QLineEdit::editingFinished, this, &ProcessDetails::commitStep);
    connect(m_stepNote, &QLineEdit::editingFinished, this, &ProcessDetails::commitStep);
    connect(m_systemCost, &QuantityEdit::committed, this, &ProcessDetails::commitStep);
    connect(in, &QPushButton::clicked, this, [this] { addFlow(Id(), m_id); });
    connect(out, &QPushButton::clicked, this, [this] { addFlow(m_id, Id()); });
    connect(next, &QPushButton::clicked, this, [this] {
        // To the step behind it in the list; its end can be chosen after.
        const auto &steps = m_editor.map().steps;
        for (std::size_t i = 0; i < steps.size(); ++i)
            if (steps[i].id == m_id)
                return addFlow(m_id, i + 1 < steps.size() ? steps[i + 1].id : i > 0 ? steps[i - 1].id : Id());
    });
    connect(m_flows, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { emit chosenChanged(idFromText(item->data(Qt::UserRole).toString())); });
    connect(m_flows, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { emit chosenChanged(idFromText(item->data(Qt::UserRole).toString())); });
    return page;
}

QWidget *ProcessDetails::buildFlow()
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    content->setObjectName(QStringLiteral("scrolled"));
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 6, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(3);
    const auto combo = [&](const char *name, const QString &label) {
        auto *made = new QComboBox(content);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(label);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        form->addRow(label, made);
        return made;
    };
    m_from = combo("from", tr("From"));
    m_to = combo("to", tr("To"));
    m_bill = combo("bill", tr("Bill"));
    m_flowName = new QLineEdit(content);
    m_flowName->setObjectName(QStringLiteral("flow_name"));
    form->addRow(tr("Name"), m_flowName);
    m_resource = combo("resource", tr("Resource"));
    for (Resource resource : offeredResources())
        m_resource->addItem(resourceIcon(resource), wordOf(resource), resourceKey(resource));
    m_quantity = quantityField(QuantityKind::YearlyMass, "t/yr", QStringLiteral("quantity"), tr("Amount a year"), content);
    form->addRow(tr("Amount a year"), m_quantity);
    m_hint = textLabel("small", QStringLiteral("quantity_hint"), content);
    form->addRow(QString(), m_hint);
    m_knownAs = combo("known_as", tr("Known as"));
    for (KnownAs knownAs : allValues<KnownAs>())
        m_knownAs->addItem(knownAsIcon(knownAs), wordOf(knownAs), key(knownAs));
    m_uncertainty = quantityField(QuantityKind::Ratio, "%", QStringLiteral("uncertainty"), tr("Uncertainty ±"), content);
    form->addRow(tr("Uncertainty ±"), m_uncertainty);
    m_temperature = quantityField(QuantityKind::Temperature, "°C", QStringLiteral("temperature"), tr("Temperature"), content);
    form->addRow(tr("Temperature"), m_temperature);
    m_composition = new QLineEdit(content);
    m_composition->setObjectName(QStringLiteral("composition"));
    form->addRow(tr("Composition"), m_composition);
    m_waste = new QCheckBox(tr("Waste or loss"), content);
    m_waste->setObjectName(QStringLiteral("is_waste"));
    form->addRow(m_waste);
    for (QLineEdit *edit : {m_flowName, m_composition})
        connect(edit, &QLineEdit::editingFinished, this, &ProcessDetails::commitFlow);
    for (QuantityEdit *edit : {m_quantity, m_uncertainty, m_temperature})
        connect(edit, &QuantityEdit::committed, this, &ProcessDetails::commitFlow);
    connect(m_quantity, &QuantityEdit::hintChanged, this, [this] {
        if (const StepFlow *flow = m_editor.flow(m_id))
            refreshHint(*flow);
    });
    connect(m_knownAs, &QComboBox::activated, this, &ProcessDetails::commitFlow);
    connect(m_waste, &QCheckBox::clicked, this, &ProcessDetails::commitFlow);
    connect(m_from, &QComboBox::activated, this, &ProcessDetails::commitPlaces);
    connect(m_to, &QComboBox::activated, this, &ProcessDetails::commitPlaces);
    connect(m_bill, &QComboBox::activated, this, [this] {
        if (const StepFlow *flow = m_editor.flow(m_id))
            m_editor.saveFlow(m_editor.withBill(*flow, idFromText(m_bill->currentData().toString())));
    });
    connect(m_resource, &QComboBox::activated, this, [this] {
        const auto resource = resourceFromKey(m_resource->currentData().toString());
        if (const StepFlow *flow = m_editor.flow(m_id); flow && resource)
            m_editor.saveFlow(m_editor.withResource(*flow, *resource));
    });
    scroll->setWidget(content);
    return scroll;
}

void ProcessDetails::showSubject(const Id &id)
{
    if (id != m_id) { // what is half typed belongs to what was shown before
        if (QWidget *field = focusWidget(); field && field->hasFocus() && isAncestorOf(field))
            field->clearFocus();
    }
    m_id = id;
    refresh();
}

bool ProcessDetails::focusField(const QString &name)
{
    const QString wanted = !name.isEmpty() ? name : m_editor.step(m_id) ? QStringLiteral("step_name") : QStringLiteral("quantity");
    auto *field = m_stack->currentWidget()->findChild<QWidget *>(wanted);
    if (!field)
        return false;
    field->setFocus();
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->selectAll();
    return true;
}

void ProcessDetails::refresh()
{
    const ProcessStep *step = m_editor.step(m_id);
    const StepFlow *flow = m_editor.flow(m_id);
    m_filling = true;
    m_stack->setCurrentIndex(step ? 1 : flow ? 2 : 0);
    m_stack->setEnabled(m_editor.canEdit() || (!step && !flow));
    if (step)
        refreshStep(*step);
    else if (flow)
        refreshFlow(*flow);
    m_filling = false;
}

void ProcessDetails::refreshStep(const ProcessStep &step)
{
    setTextUnlessTyping(m_stepName, step.name);
    setTextUnlessTyping(m_stepNote, step.note);
    m_systemCost->setCurrency(m_editor.session().document().audit.currency);
    m_systemCost->setSi(step.systemCost.value_or(std::nan("")));
    QStringList lines;
    const report::Words words = wordsOf(m_editor.session());
    const report::Table table = report::balanceTable(words, m_editor.map());
    const std::vector<StepBalance> balances = stepBalances(m_editor.map());
    for (std::size_t i = 0; i < balances.size(); ++i) {
        if (balances[i].stepId != step.id)
            continue;
        const std::vector<report::Cell> &row = table.rows[i];
        if (row[4].text == QStringLiteral("–"))
            continue; // nothing to balance
        lines << tr("%1: in %2, out %3, unaccounted for %4").arg(row[1].text, row[2].text, row[3].text, row[4].text);
    }
    m_balance->setText(lines.join(u'\n'));
    m_balance->setVisible(!lines.isEmpty());
    m_flows->clear();
    for (const MapFlow &flow : m_editor.map().flows) {
        if (flow.from != step.id && flow.to != step.id)
            continue;
        const bool enters = flow.to == step.id;
        const Id &other = enters ? flow.from : flow.to;
        const QString place = other.isNull() ? tr("outside") : m_editor.map().stepName(other);
        auto *item = new QListWidgetItem(resourceIcon(flow.resource), QStringLiteral("%1 %2 (%3)").arg(enters ? QStringLiteral("→") : QStringLiteral("←"), flow.name, place), m_flows);
        item->setData(Qt::UserRole, toText(flow.id));
    }
}

void ProcessDetails::fillPlaces(QComboBox *combo, const Id &chosen, const Id &other)
{
    combo->clear();
    combo->addItem(tr("outside"), QString());
    for (const MapStep &step : m_editor.map().steps) {
        if (step.id != other)
            combo->addItem(step.name, toText(step.id));
    }
    combo->setCurrentIndex(std::max(0, combo->findData(chosen.isNull() ? QString() : toText(chosen))));
}

void ProcessDetails::fillBills(const StepFlow &flow)
{
    m_bill->clear();
    m_bill->addItem(tr("none: it stays in the factory"), QString());
    for (const Flow &bill : m_editor.session().document().flows)
        m_bill->addItem(resourceIcon(bill.resource), bill.name, toText(bill.id));
    m_bill->setCurrentIndex(std::max(0, m_bill->findData(flow.flowId.isNull() ? QString() : toText(flow.flowId))));
}

void ProcessDetails::refreshHint(const StepFlow &flow)
{
    const QString typed = m_quantity->problem().isEmpty() ? m_quantity->understood() : m_quantity->problem();
    const MapFlow *balanced = m_editor.map().flow(flow.id);
    const bool isRest = !flow.quantity && balanced && balanced->quantity;
    m_hint->setText(!typed.isEmpty() ? typed
                    : isRest         ? tr("Left empty: what the bills of a year leave over, %1.").arg(formatQuantity(
                                   *balanced->quantity, unitsOf(quantityKind(balanced->kind)).front(), QLocale()))
                                     : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void ProcessDetails::refreshFlow(const StepFlow &flow)
{
    const AuditDocument &document = m_editor.session().document();
    const Resource resource = resourceOf(flow, document);
    fillPlaces(m_from, flow.fromStepId, flow.toStepId);
    fillPlaces(m_to, flow.toStepId, flow.fromStepId);
    fillBills(flow);
    m_flowName->setPlaceholderText(nameOf(flow, document));
    setTextUnlessTyping(m_flowName, flow.name);
    m_resource->setCurrentIndex(m_resource->findData(resourceKey(resource)));
    m_resource->setEnabled(flow.flowId.isNull());
    const Unit &unit = m_editor.unitOf(flow);
    const QString unitKey = QString::fromUtf8(unit.key);
    if (m_quantity->kind() != unit.kind)
        m_quantity->setKind(unit.kind, unitKey);
    m_quantity->setUnit(unitKey);
    m_quantity->setSi(flow.quantity.value_or(std::nan("")));
    m_knownAs->setCurrentIndex(m_knownAs->findData(key(flow.knownAs)));
    m_uncertainty->setSi(flow.uncertainty.value_or(std::nan("")));
    m_uncertainty->setPlaceholderText(tr("%1 % by how it is known").arg(formatNumber(100 * defaultUncertainty(flow.knownAs), QLocale())));
    m_temperature->setSi(flow.temperature.value_or(std::nan("")));
    setTextUnlessTyping(m_composition, flow.composition);
    m_waste->setChecked(flow.isWaste);
    refreshHint(flow);
}

void ProcessDetails::commitStep()
{
    const ProcessStep *present = m_editor.step(m_id);
    if (!present || m_filling)
        return;
    ProcessStep step = *present;
    if (const QString name = m_stepName->text().trimmed(); !name.isEmpty())
        step.name = name;
    step.note = m_stepNote->text().trimmed();
    step.systemCost = valueOf(m_systemCost);
    if (step != *present)
        m_editor.saveStep(step);
}

void ProcessDetails::commitFlow()
{
    const StepFlow *present = m_editor.flow(m_id);
    if (!present || m_filling)
        return;
    StepFlow flow = *present;
    flow.name = m_flowName->text().trimmed();
    if (flow.name.isEmpty() && flow.flowId.isNull())
        flow.name = present->name;
    const std::optional<double> quantity = valueOf(m_quantity);
    if (quantity != present->quantity || (quantity && m_quantity->unitKey() != QString::fromUtf8(m_editor.unitOf(*present).key))) {
        flow.quantity = quantity;
        flow.unit = m_quantity->unitKey();
    }
    flow.knownAs = fromKey<KnownAs>(m_knownAs->currentData().toString()).value_or(present->knownAs);
    flow.uncertainty = valueOf(m_uncertainty);
    flow.temperature = valueOf(m_temperature);
    flow.composition = m_composition->text().trimmed();
    flow.isWaste = m_waste->isChecked();
    if (flow != *present)
        m_editor.saveFlow(flow);
}

void ProcessDetails::commitPlaces()
{
    const StepFlow *present = m_editor.flow(m_id);
    if (!present)
        return;
    StepFlow flow = *present;
    flow.fromStepId = idFromText(m_from->currentData().toString());
    flow.toStepId = idFromText(m_to->currentData().toString());
    if (flow.fromStepId != flow.toStepId)
        m_editor.saveFlow(flow);
    else
        refresh();
}

void ProcessDetails::addFlow(const Id &from, const Id &to)
{
    const Id made = m_editor.addFlow(from, to);
    if (!made.isNull())
        emit chosenChanged(made);
}

} // namespace recp
