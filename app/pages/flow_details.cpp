#include "app/pages/flow_details.h"

#include "app/models/display.h"
#include "app/models/flow_grid_model.h"
#include "app/models/flow_kinds.h"
#include "app/models/paste_block.h"
#include "app/widgets/input_row.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace recp {

namespace {

const char *fieldName(int field)
{
    static const char *const names[] = {"quantity", "cost", "normal", "off_peak", "peak", "peak_demand"};
    return names[field];
}

void setTextKeepingCursor(QLineEdit *edit, const QString &text)
{
    if (!edit->hasFocus() || !edit->isModified())
        edit->setText(text);
}

} // namespace

FlowDetails::FlowDetails(AuditSession &session, FlowGridModel &model, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(model)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    m_title = new QLabel(this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_period = new QLabel(this);
    m_previous = new QToolButton(this);
    m_previous->setText(QStringLiteral("‹"));
    m_previous->setToolTip(tr("Previous record"));
    m_next = new QToolButton(this);
    m_next->setText(QStringLiteral("›"));
    m_next->setToolTip(tr("Next record"));
    head->addWidget(m_title);
    head->addWidget(m_period, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    layout->addLayout(head);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(scroll);
    content->setObjectName(QStringLiteral("scrolled"));
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(0, 0, 6, 0);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildRecord(m_form);
    buildFlow(m_form);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    connect(m_previous, &QToolButton::clicked, this, [this] { chooseRecord(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { chooseRecord(1); });
    connect(&session, &AuditSession::changed, this, &FlowDetails::refresh);
}

QLineEdit *FlowDetails::addEdit(QFormLayout *form, const QString &label, const char *name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(label);
    form->addRow(label, edit);
    return edit;
}

void FlowDetails::buildRecord(QFormLayout *form)
{
    const QString labels[] = {tr("Quantity"), tr("Cost"), tr("Normal hours"), tr("Off-peak hours"), tr("Peak hours"),
                              tr("Peak demand")};
    for (int field = 0; field < FieldCount; ++field) {
        m_edits[field] = addEdit(form, labels[field], fieldName(field));
        m_edits[field]->setAlignment(Qt::AlignRight);
        connect(m_edits[field], &QLineEdit::editingFinished, this, [this, field] { commit(static_cast<Field>(field)); });
    }
    m_knownAs = new QComboBox(this);
    m_knownAs->setObjectName(QStringLiteral("known_as"));
    m_knownAs->setIconSize({12, 12});
    for (KnownAs knownAs : allValues<KnownAs>())
        m_knownAs->addItem(knownAsIcon(knownAs), said("words", word(knownAs)), key(knownAs));
    form->addRow(tr("Known as"), m_knownAs);
    connect(m_knownAs, &QComboBox::activated, this, &FlowDetails::commitKnownAs);
    m_source = addEdit(form, tr("Bill, meter"), "source");
    connect(m_source, &QLineEdit::editingFinished, this, &FlowDetails::commitSource);
}

void FlowDetails::buildFlow(QFormLayout *form)
{
    m_name = addEdit(form, tr("Flow"), "name");
    m_unit = new QComboBox(this);
    m_unit->setObjectName(QStringLiteral("unit"));
    form->addRow(tr("Unit"), m_unit);
    m_heatingValue = addEdit(form, tr("Own heating value"), "heating_value");
    m_heatingValue->setAlignment(Qt::AlignRight);
    m_note = addEdit(form, tr("Note"), "note");
    for (QLineEdit *edit : {m_name, m_heatingValue, m_note})
        connect(edit, &QLineEdit::editingFinished, this, &FlowDetails::commitFlow);
    connect(m_unit, &QComboBox::activated, this, &FlowDetails::commitFlow);
}

const Flow *FlowDetails::flow() const
{
    return m_cell.isValid() ? m_model.flowAt(m_cell.row()) : nullptr;
}

FlowRecord FlowDetails::record() const
{
    const std::vector<FlowRecord> records = m_model.recordsAt(m_cell);
    if (m_record >= 0 && m_record < static_cast<int>(records.size()))
        return records[static_cast<std::size_t>(m_record)];
    return m_model.recordFor(m_cell);
}

const Unit *FlowDetails::unitOf(Field field) const
{
    switch (field) {
    case Quantity:
        return findUnitByKey(flow()->unit);
    case Normal:
    case OffPeak:
    case Peak: {
        const Unit *own = findUnitByKey(flow()->unit);
        return own && own->kind == QuantityKind::Energy ? own : findUnit(QuantityKind::Energy, u"kWh");
    }
    case PeakDemand:
        return findUnit(QuantityKind::Power, u"kW");
    default:
        return nullptr;
    }
}

std::optional<double> *FlowDetails::slot(FlowRecord &record, Field field) const
{
    switch (field) {
    case Quantity:
        return &record.quantity;
    case Cost:
        return &record.cost;
    case Normal:
        return &record.normal;
    case OffPeak:
        return &record.offPeak;
    case Peak:
        return &record.peak;
    default:
        return &record.peakDemand;
    }
}

void FlowDetails::showCell(const QModelIndex &cell)
{
    if (QModelIndex(m_cell) != cell)
        m_record = 0;
    m_cell = cell;
    refresh();
}

void FlowDetails::refresh()
{
    setVisible(flow() != nullptr);
    if (!flow())
        return;
    refreshRecord();
    refreshFlow();
}

void FlowDetails::refreshRecord()
{
    const bool hasRecord = m_model.isMonth(m_cell.column()) || m_cell.column() == m_model.totalColumn();
    const auto count = static_cast<int>(m_model.recordsAt(m_cell).size());
    m_record = std::clamp(m_record, 0, std::max(0, count - 1));
    m_title->setText(flow()->name);
    m_previous->setVisible(hasRecord && count > 1);
    m_next->setVisible(hasRecord && count > 1);
    const bool electricity = flow()->resource == Resource::Electricity;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const bool ofRecord = row < FieldCount + 2;
        const bool ofElectricity = row >= Normal && row <= PeakDemand;
        const bool ofFuel = row == FieldCount + 4;
        for (auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole}) {
            m_form->itemAt(row, role)->widget()->setVisible(ofRecord ? hasRecord && (electricity || !ofElectricity)
                                                                    : !ofFuel || flow()->resource == Resource::Fuel);
        }
    }
    if (!hasRecord) {
        m_period->clear();
        return;
    }
    FlowRecord shown = record();
    const bool month = m_model.isMonth(m_cell.column());
    QString period = month ? QLocale().toString(shown.from, QStringLiteral("MM/yyyy"))
                           : tr("%1 – %2").arg(QLocale().toString(shown.from, QLocale::ShortFormat),
                                               QLocale().toString(shown.to, QLocale::ShortFormat));
    if (count > 1)
        period = tr("%1 · record %2 of %3").arg(period).arg(m_record + 1).arg(count);
    m_period->setText(period);
    for (int field = 0; field < FieldCount; ++field) {
        const std::optional<double> value = *slot(shown, static_cast<Field>(field));
        const Unit *unit = unitOf(static_cast<Field>(field));
        const double scale = m_model.moneyScale();
        setTextKeepingCursor(m_edits[field],
                             !value ? QString()
                                    : formatForEditing(unit ? fromSi(*value, *unit) : *value / scale, QLocale()));
        m_edits[field]->setReadOnly(m_session.isReadOnly());
        m_edits[field]->setPlaceholderText(unit ? said("units", unit->label)
                                                : m_model.headerData(m_model.costColumn(), Qt::Horizontal,
                                                                     Qt::DisplayRole).toString());
    }
    m_knownAs->setCurrentIndex(m_knownAs->findData(key(shown.knownAs)));
    m_knownAs->setEnabled(count > 0 && !m_session.isReadOnly());
    setTextKeepingCursor(m_source, shown.source);
}

void FlowDetails::fillUnits(const Flow &flow)
{
    const auto &records = m_session.document().records;
    const bool hasRecords =
        std::any_of(records.begin(), records.end(), [&](const FlowRecord &record) { return record.flowId == flow.id; });
    m_unit->clear();
    for (const Unit *unit : flowUnits(flow, m_session.factorSet(), hasRecords))
        m_unit->addItem(said("units", unit->label), QString::fromUtf8(unit->key));
    m_unit->setCurrentIndex(m_unit->findData(flow.unit));
    m_unit->setEnabled(!m_session.isReadOnly());
}

void FlowDetails::refreshFlow()
{
    fillUnits(*flow());
    setTextKeepingCursor(m_name, flow()->name);
    setTextKeepingCursor(m_note, flow()->note);
    const Unit *unit = findUnitByKey(flow()->unit);
    const QString unitLabel = unit ? said("units", unit->label) : QString();
    m_heatingValue->setPlaceholderText(tr("MJ/%1, else the factor set's").arg(unitLabel));
    const double factor = unit ? unit->factor : 1;
    setTextKeepingCursor(m_heatingValue, flow()->heatingValue
                                             ? formatForEditing(*flow()->heatingValue * factor / 1e6, QLocale())
                                             : QString());
}

void FlowDetails::commit(Field field)
{
    QLineEdit *edit = m_edits[field];
    if (!edit->isModified() || !flow())
        return;
    edit->setModified(false);
    FlowRecord changed = record();
    std::optional<double> *value = slot(changed, field);
    const QString text = bareNumber(edit->text());
    if (text.isEmpty()) {
        value->reset();
    } else if (const Unit *unit = unitOf(field)) {
        const Result<TypedQuantity> typed = parseQuantity(text, unit->kind, *unit, QLocale());
        if (!typed || typed->si < 0) {
            emit refused(typed ? tr("“%1” is negative; an amount is zero or more.").arg(text) : said(typed.error()));
            return;
        }
        *value = typed->si;
    } else {
        const Result<double> number = parseNumber(text, QLocale());
        if (!number) {
            emit refused(said(number.error()));
            return;
        }
        *value = *number * m_model.moneyScale();
    }
    m_session.saveRecords({changed});
}

void FlowDetails::commitKnownAs()
{
    if (!flow())
        return;
    FlowRecord changed = record();
    changed.knownAs = fromKey<KnownAs>(m_knownAs->currentData().toString()).value_or(KnownAs::Billed);
    m_session.saveRecords({changed});
}

void FlowDetails::commitSource()
{
    if (!m_source->isModified() || !flow())
        return;
    m_source->setModified(false);
    FlowRecord changed = record();
    changed.source = m_source->text().trimmed();
    m_session.saveRecords({changed});
}

void FlowDetails::commitFlow()
{
    if (!flow() || m_session.isReadOnly())
        return;
    Flow changed = *flow();
    if (!m_name->text().trimmed().isEmpty())
        changed.name = m_name->text().trimmed();
    changed.note = m_note->text().trimmed();
    if (!m_unit->currentData().toString().isEmpty())
        changed.unit = m_unit->currentData().toString();
    const Unit *unit = findUnitByKey(changed.unit);
    const Result<double> heat = parseNumber(m_heatingValue->text(), QLocale());
    if (m_heatingValue->text().trimmed().isEmpty())
        changed.heatingValue.reset();
    else if (heat && *heat > 0 && unit && m_heatingValue->isModified())
        changed.heatingValue = *heat * 1e6 / unit->factor;
    else if (!heat)
        emit refused(said(heat.error()));
    for (QLineEdit *edit : {m_name, m_note, m_heatingValue})
        edit->setModified(false);
    if (!(changed == *flow()))
        m_session.saveFlow(changed);
}

void FlowDetails::chooseRecord(int step)
{
    m_record += step;
    refreshRecord();
}

void FlowDetails::focusSource()
{
    if (m_source->isVisible())
        m_source->setFocus(Qt::ShortcutFocusReason);
}

bool FlowDetails::focusField(const QString &name)
{
    auto *field = findChild<QWidget *>(name);
    if (field)
        field->setFocus(Qt::ShortcutFocusReason);
    return field != nullptr;
}

} // namespace recp
