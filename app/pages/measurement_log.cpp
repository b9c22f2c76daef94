#include "app/pages/measurement_log.h"

#include "app/models/display.h"
#include "app/models/measurement_model.h"
#include "app/widgets/buttons.h"
#include "app/widgets/date_field.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/panel.h"
#include "app/widgets/quantity_edit.h"
#include "app/widgets/tables.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>

namespace recp {

namespace {

constexpr int Widths[] = {140, 145, 115, 100, 122, 96};
constexpr int FormWidth = 380;
const QString TimeFormat = QStringLiteral("dd/MM/yyyy HH:mm");

/// "24/11/2026 10:15", "24/11/2026", "24/11 10:15"; invalid: it can't be read.
QDateTime timeFrom(const QString &text)
{
    const QString typed = text.simplified();
    const QString clock = typed.section(u' ', 1);
    const QDate date = parseDate(typed.section(u' ', 0, 0), QLocale(), QDate::currentDate());
    const QTime time = clock.isEmpty() ? QTime(0, 0) : QTime::fromString(clock, QStringLiteral("H:mm"));
    return date.isValid() && time.isValid() ? QDateTime(date, time) : QDateTime();
}

} // namespace

MeasurementLog::MeasurementLog(AuditSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new MeasurementModel(session, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(tr("Readings of instruments: what was measured, where, with which instrument, when and by whom. A series from a "
                                "logger is pasted as it is; a calculator takes a reading as measured, with its own uncertainty."),
                             tr("Add a reading"), tr("Paste a series"), this);
    layout->addWidget(m_empty);
    m_full = new QWidget(this);
    auto *across = new QHBoxLayout(m_full);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    across->addWidget(buildList(), 1);
    across->addWidget(buildForm());
    layout->addWidget(m_full);
    connect(m_empty, &EmptyState::actionChosen, this, [this] { add(); });
    connect(m_empty, &EmptyState::secondChosen, this, [this] { pasteSeries(QGuiApplication::clipboard()->text()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (const Measurement *row = m_model->measurementAt(index.row()); row && row->id != m_id) {
            m_draft.reset();
            m_id = row->id;
            refresh();
        }
    });
    connect(&session, &AuditSession::changed, this, &MeasurementLog::refresh);
    refresh();
}

MeasurementLog::~MeasurementLog()
{
    if (QWidget *field = focusWidget(); field && field->hasFocus())
        field->clearFocus(); // what is being typed is stored while the log is whole
}

QWidget *MeasurementLog::buildList()
{
    auto *panel = new Panel(tr("Readings"), m_full);
    panel->setFlush(true);
    QPushButton *add = plainButton(tr("Add a reading"), "plus", panel);
    add->setObjectName(QStringLiteral("add_reading"));
    QPushButton *paste = plainButton(tr("Paste a series"), "clipboard", panel);
    paste->setObjectName(QStringLiteral("paste_series"));
    panel->addTool(add);
    panel->addTool(paste);
    connect(add, &QPushButton::clicked, this, [this] { this->add(); });
    connect(paste, &QPushButton::clicked, this, [this] { pasteSeries(QGuiApplication::clipboard()->text()); });
    m_table = new QTableView(panel);
    m_table->setObjectName(QStringLiteral("measurements"));
    m_table->setAccessibleName(tr("Readings"));
    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < MeasurementModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, Widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    rememberColumns(m_table);
    auto *pasteKey = new QShortcut(QKeySequence::Paste, m_table);
    pasteKey->setContext(Qt::WidgetShortcut);
    connect(pasteKey, &QShortcut::activated, this, [this] { pasteSeries(QGuiApplication::clipboard()->text()); });
    auto *removeKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete), m_table);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &MeasurementLog::remove);
    panel->content()->addWidget(m_table);
    return panel;
}

QLineEdit *MeasurementLog::textField(const char *name, QString Measurement::*member)
{
    auto *field = new QLineEdit(m_form);
    field->setObjectName(QLatin1String(name));
    m_texts.emplace_back(field, member);
    connect(field, &QLineEdit::editingFinished, this, [this, field, member] {
        const Measurement *row = current();
        if (!row || row->*member == field->text())
            return;
        Measurement changed = *row;
        changed.*member = field->text();
        commit(changed);
    });
    return field;
}

QWidget *MeasurementLog::buildForm()
{
    auto *panel = new Panel({}, m_full);
    panel->setFixedWidth(FormWidth);
    m_form = new QWidget(panel);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->addRow(tr("What"), textField("what", &Measurement::what));
    auto *valueRow = new QHBoxLayout;
    m_value = new QuantityEdit(QuantityKind::Power, QStringLiteral("kW"), m_form);
    m_value->setObjectName(QStringLiteral("value"));
    m_value->setAccessibleName(tr("Value"));
    m_unit = new QComboBox(m_form);
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setAccessibleName(tr("Unit"));
    for (const Unit *unit : measuredUnits())
        m_unit->addItem(unitLabel(*unit, QLocale()), QString::fromUtf8(unit->key));
    valueRow->addWidget(m_value, 1);
    valueRow->addWidget(m_unit);
    form->addRow(tr("Value"), valueRow);
    form->addRow(QString(), m_value->hintLabel());
    m_uncertainty = new QuantityEdit(QuantityKind::Ratio, QStringLiteral("%"), m_form);
    m_uncertainty->setObjectName(QStringLiteral("uncertainty"));
    m_uncertainty->setPlaceholderText(tr("± %, 90 % sure; empty: the usual"));
    form->addRow(tr("Uncertainty"), m_uncertainty);
    m_equipment = new QComboBox(m_form);
    m_equipment->setObjectName(QStringLiteral("measured_equipment"));
    form->addRow(tr("Equipment"), m_equipment);
    form->addRow(tr("Place"), textField("measured_place", &Measurement::place));
    form->addRow(tr("Instrument"), textField("instrument", &Measurement::instrument));
    m_when = new QLineEdit(m_form);
    m_when->setObjectName(QStringLiteral("when"));
    m_when->setPlaceholderText(QStringLiteral("24/11/2026 10:15"));
    form->addRow(tr("When"), m_when);
    form->addRow(tr("Who"), textField("who", &Measurement::who));
    form->addRow(tr("Note"), textField("measured_note", &Measurement::note));
    m_series = new QLabel(m_form);
    m_series->setObjectName(QStringLiteral("series"));
    m_series->setProperty("role", QStringLiteral("secondary"));
    m_series->setWordWrap(true);
    form->addRow(tr("Series"), m_series);
    m_accuracy = new QuantityEdit(QuantityKind::Ratio, QStringLiteral("%"), m_form);
    m_accuracy->setObjectName(QStringLiteral("accuracy"));
    m_accuracy->setPlaceholderText(tr("± %, for the next series"));
    form->addRow(tr("Instrument's accuracy"), m_accuracy);

    connect(m_value, &QuantityEdit::committed, this, [this](double si, const QString &unit) {
        if (const Measurement *row = current()) {
            Measurement changed = *row;
            changed.si = si;
            changed.unit = unit;
            commit(changed);
        }
    });
    connect(m_uncertainty, &QuantityEdit::committed, this, [this](double si, const QString &) {
        if (const Measurement *row = current()) {
            Measurement changed = *row;
            changed.uncertainty = si == si ? std::optional<double>(si) : std::nullopt;
            commit(changed);
        }
    });
    connect(m_unit, &QComboBox::activated, this, &MeasurementLog::changeUnit);
    connect(m_equipment, &QComboBox::activated, this, [this] {
        if (const Measurement *row = current()) {
            Measurement changed = *row;
            changed.equipmentId = idFromText(m_equipment->currentData().toString());
            commit(changed);
        }
    });
    connect(m_when, &QLineEdit::editingFinished, this, &MeasurementLog::changeTime);
    auto *scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_form->setObjectName(QStringLiteral("scrolled"));
    scroll->setWidget(m_form);
    panel->content()->addWidget(scroll, 1);
    return panel;
}

const Measurement *MeasurementLog::current() const
{
    return isDraft() ? &*m_draft : m_model->measurementAt(m_model->rowOf(m_id));
}

void MeasurementLog::commit(const Measurement &measurement)
{
    if (!std::isfinite(measurement.si)) {
        if (isDraft())
            m_draft = measurement;
        refresh();
        return;
    }
    if (isDraft())
        m_draft.reset();
    AuditRows rows;
    rows.measurements = {measurement};
    m_session.save(rows);
}

void MeasurementLog::add(const Id &equipment)
{
    if (m_session.isReadOnly())
        return;
    Measurement measurement = newMeasurement(m_session.document(), QDateTime::currentDateTime());
    measurement.equipmentId = equipment;
    m_id = measurement.id;
    m_draft = measurement;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    refresh();
    m_value->setFocus();
}

void MeasurementLog::pasteSeries(const QString &text)
{
    if (m_session.isReadOnly())
        return;
    Measurement measurement = newMeasurement(m_session.document(), QDateTime::currentDateTime());
    const std::optional<double> accuracy = m_accuracy->isMissing() ? std::nullopt : std::optional<double>(m_accuracy->si());
    const auto taken = takenSeries(m_session, text, m_value->unit(), measurement, accuracy);
    if (!taken) {
        emit refused(said(taken.error()), {});
        return;
    }
    commit(taken->measurement);
    showMeasurement(taken->measurement.id, QStringLiteral("what"));
    emit noticed(tr("Series taken: %1").arg(seriesText(taken->measurement)));
    if (taken->rejected > 0)
        emit refused(tr("%n line(s) of the series were not taken.", nullptr, taken->rejected), taken->reasons);
}

void MeasurementLog::showMeasurement(const Id &id, const QString &field)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_draft.reset();
    m_id = id;
    m_table->selectRow(row);
    refresh();
    auto *target = field.isEmpty() ? nullptr : findChild<QWidget *>(field);
    (target ? target : m_table)->setFocus();
    if (auto *edit = qobject_cast<QLineEdit *>(target))
        edit->selectAll();
}

void MeasurementLog::remove()
{
    const Measurement *row = current();
    if (!row || m_session.isReadOnly())
        return;
    if (isDraft()) {
        m_draft.reset();
        refresh();
        return;
    }
    AuditRows rows;
    rows.removed = {{RowName::Table::Measurement, row->id}};
    m_session.save(rows);
}

/// The number stays what the instrument showed; only its unit was chosen wrongly.
void MeasurementLog::changeUnit()
{
    const Measurement *row = current();
    const Unit *unit = findUnitByKey(m_unit->currentData().toString());
    if (!row || !unit || row->unit == QLatin1String(unit->key))
        return;
    Measurement changed = *row;
    const Unit *before = findUnitByKey(row->unit);
    const auto again = [&](double si) { return before ? toSi(fromSi(si, *before), *unit) : si; };
    changed.unit = QString::fromUtf8(unit->key);
    changed.si = again(row->si);
    if (changed.lowest)
        changed.lowest = again(*changed.lowest);
    if (changed.highest)
        changed.highest = again(*changed.highest);
    if (changed.deviation && before)
        changed.deviation = *changed.deviation / before->factor * unit->factor;
    commit(changed);
}

void MeasurementLog::changeTime()
{
    const Measurement *row = current();
    if (!row)
        return;
    Measurement changed = *row;
    changed.when = timeFrom(m_when->text());
    const bool isReadable = m_when->text().trimmed().isEmpty() || changed.when.isValid();
    m_when->setProperty("invalid", !isReadable);
    if (!isReadable) {
        emit refused(tr("“%1” is no day and time: write 24/11/2026 10:15.").arg(m_when->text()), {});
        refresh();
    } else if (changed.when != row->when) {
        commit(changed);
    }
}

void MeasurementLog::refresh()
{
    const bool empty = m_model->rowCount() == 0 && !isDraft();
    m_empty->setVisible(empty);
    m_full->setVisible(!empty);
    if (!current() && !empty)
        m_id = m_model->measurementAt(0)->id;
    if (const int row = m_model->rowOf(m_id); row >= 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    const Measurement *row = current();
    m_form->setEnabled(row && !m_session.isReadOnly());
    if (!row)
        return;
    for (const auto &[field, member] : m_texts) {
        if (!field->hasFocus() || field->text() != row->*member)
            field->setText(row->*member);
    }
    if (const Unit *unit = findUnitByKey(row->unit)) {
        if (m_value->kind() != unit->kind)
            m_value->setKind(unit->kind, row->unit);
        m_value->setUnit(row->unit);
        if (m_unit->findData(row->unit) < 0)
            m_unit->addItem(unitLabel(*unit, QLocale()), row->unit); // another spelling, from a series' head
    }
    m_value->setSi(row->si);
    m_unit->setCurrentIndex(m_unit->findData(row->unit));
    m_uncertainty->setSi(row->uncertainty.value_or(std::numeric_limits<double>::quiet_NaN()));
    m_equipment->clear();
    m_equipment->addItem(QStringLiteral("–"), QString());
    for (const Equipment &equipment : m_session.document().equipment)
        m_equipment->addItem(equipment.name, toText(equipment.id));
    m_equipment->setCurrentIndex(std::max(0, m_equipment->findData(toText(row->equipmentId))));
    m_when->setText(row->when.isValid() ? QLocale().toString(row->when.toLocalTime(), TimeFormat) : QString());
    m_series->setText(seriesText(*row));
}

} // namespace recp
