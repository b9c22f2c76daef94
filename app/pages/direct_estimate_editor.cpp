#include "app/pages/direct_estimate_editor.h"

#include "app/models/display.h"
#include "app/widgets/buttons.h"
#include "app/widgets/icons.h"
#include "app/widgets/quantity_edit.h"
#include "app/widgets/words.h"
#include "core/analysis/uncertainty.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

namespace recp {

namespace {

constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();

/// Signs of the effect on a resource.
enum Sign { Saves, UsesMore };

bool isWaiting(const QuantityEdit *edit)
{
    return edit->hasFocus() && edit->isModified();
}

} // namespace

EffectRow::EffectRow(const FactorSet &set, const QString &currency, QWidget *parent)
    : QWidget(parent), m_set(set), m_currency(currency)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 8);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    m_resource = new QComboBox(this);
    m_resource->setObjectName(QStringLiteral("effect_resource"));
    m_resource->setAccessibleName(tr("Resource"));
    for (Resource resource : allResources()) {
        if (resource != Resource::Product && resource != Resource::ByProduct)
            m_resource->addItem(resourceIcon(resource), wordOf(resource), resourceKey(resource));
    }
    m_carrier = new QComboBox(this);
    m_carrier->setObjectName(QStringLiteral("effect_carrier"));
    m_carrier->setAccessibleName(tr("Fuel or refrigerant"));
    m_sign = new QComboBox(this);
    m_sign->setObjectName(QStringLiteral("effect_sign"));
    m_sign->setAccessibleName(tr("Saves or uses more"));
    m_sign->addItems({tr("saves"), tr("uses more")});
    m_remove = iconButton("close", tr("Remove this effect"), this);
    grid->addWidget(m_resource, 0, 0);
    grid->addWidget(m_carrier, 0, 1, 1, 2);
    grid->addWidget(m_sign, 0, 3);
    grid->addWidget(m_remove, 0, 4);
    const QString labels[] = {tr("expected"), tr("low"), tr("high"), tr("unit")};
    const char *const names[] = {"effect_expected", "effect_low", "effect_high"};
    QuantityEdit **edits[] = {&m_expected, &m_low, &m_high};
    for (int i = 0; i < 4; ++i) {
        auto *label = new QLabel(labels[i], this);
        label->setProperty("role", QStringLiteral("small"));
        grid->addWidget(label, 1, i);
        grid->setColumnStretch(i, 1);
        if (i == 3)
            break;
        *edits[i] = new QuantityEdit(QuantityKind::YearlyEnergy, {}, this);
        (*edits[i])->setObjectName(QString::fromLatin1(names[i]));
        (*edits[i])->setAccessibleName(labels[i]);
        (*edits[i])->setMinimumWidth(60);
        grid->addWidget(*edits[i], 2, i);
        connect(*edits[i], &QuantityEdit::edited, this, &EffectRow::edited);
        connect(*edits[i], &QuantityEdit::committed, this, [this](double, const QString &unit) {
            m_unit->setCurrentIndex(m_unit->findData(unit));
            chooseUnit();
            emit committed();
        });
    }
    m_unit = new QComboBox(this);
    m_unit->setObjectName(QStringLiteral("effect_unit"));
    m_unit->setAccessibleName(tr("Unit"));
    grid->addWidget(m_unit, 2, 3, 1, 2);
    for (QComboBox *combo : {m_resource, m_carrier, m_sign, m_unit}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(combo == m_resource ? 9 : 6);
    }
    m_problem = new QLabel(this);
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    grid->addWidget(m_problem, 3, 0, 1, 5);
    connect(m_resource, &QComboBox::activated, this, [this] {
        chooseResource();
        emit committed();
    });
    connect(m_carrier, &QComboBox::activated, this, &EffectRow::committed);
    connect(m_sign, &QComboBox::activated, this, &EffectRow::committed);
    connect(m_unit, &QComboBox::activated, this, &EffectRow::chooseUnit);
    connect(m_remove, &QToolButton::clicked, this, &EffectRow::removeWanted);
    chooseResource();
}

Resource EffectRow::resource() const
{
    return resourceFromKey(m_resource->currentData().toString()).value_or(Resource::Electricity);
}

void EffectRow::fillCarriers()
{
    m_carrier->clear();
    if (resource() == Resource::Fuel) {
        for (const Fuel &fuel : m_set.fuels)
            m_carrier->addItem(fuel.name.in(shownLanguage()), fuel.key);
    } else if (resource() == Resource::Refrigerant) {
        m_carrier->setEditable(true);
        m_carrier->setCurrentText(QStringLiteral("R134a"));
    }
    m_carrier->setEditable(resource() == Resource::Refrigerant);
    m_carrier->setVisible(resource() == Resource::Fuel || resource() == Resource::Refrigerant);
}

void EffectRow::fillUnits()
{
    const QuantityKind kind = effectKind(resource());
    m_unit->clear();
    for (const Unit &unit : unitsOf(kind))
        m_unit->addItem(unitLabel(unit, QLocale(), m_currency), QString::fromUtf8(unit.key));
    const Unit &usual = effectUnit(resource());
    const bool money = resource() == Resource::Other;
    const QString key = money && moneyForm(m_currency).scale > 1 ? QStringLiteral("million currency/yr")
                                                                 : QString::fromUtf8(usual.key);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(key)));
    for (QuantityEdit *edit : {m_expected, m_low, m_high}) {
        edit->setKind(kind, m_unit->currentData().toString());
        edit->setCurrency(m_currency);
    }
}

void EffectRow::chooseResource()
{
    fillCarriers();
    fillUnits();
}

void EffectRow::chooseUnit()
{
    for (QuantityEdit *edit : {m_expected, m_low, m_high})
        edit->setUnit(m_unit->currentData().toString());
}

void EffectRow::setEffect(const Effect &effect)
{
    if (resource() != effect.resource) {
        m_resource->setCurrentIndex(m_resource->findData(resourceKey(effect.resource)));
        chooseResource();
    }
    const int carrier = m_carrier->findData(effect.carrier);
    if (m_carrier->isEditable())
        m_carrier->setCurrentText(effect.carrier);
    else if (carrier >= 0)
        m_carrier->setCurrentIndex(carrier);
    const bool uses = effect.saving.expected < 0;
    m_sign->setCurrentIndex(uses ? UsesMore : Saves);
    const Range &saving = effect.saving;
    const double values[] = {uses ? -saving.expected : saving.expected, uses ? -saving.high : saving.low,
                             uses ? -saving.low : saving.high};
    QuantityEdit *edits[] = {m_expected, m_low, m_high};
    for (int i = 0; i < 3; ++i) {
        if (!isWaiting(edits[i]) && edits[i]->si() != values[i])
            edits[i]->setSi(values[i]);
    }
}

std::optional<Effect> EffectRow::effect() const
{
    if (m_expected->isMissing())
        return std::nullopt;
    Effect effect;
    effect.resource = resource();
    if (m_carrier->isVisibleTo(this))
        effect.carrier = m_carrier->isEditable() ? m_carrier->currentText().trimmed() : m_carrier->currentData().toString();
    const double expected = m_expected->si();
    // Without ends of its own the usual range of an estimate counts.
    const double usual = defaultUncertainty(KnownAs::Estimated) * std::abs(expected);
    const double low = m_low->isMissing() ? expected - usual : m_low->si();
    const double high = m_high->isMissing() ? expected + usual : m_high->si();
    const Range range{expected, std::min(low, expected), std::max(high, expected)};
    const bool uses = m_sign->currentIndex() == UsesMore;
    effect.saving = uses ? Range{-range.expected, -range.high, -range.low} : range;
    return effect;
}

QString EffectRow::problem() const
{
    for (const QuantityEdit *edit : {m_expected, m_low, m_high}) {
        if (!edit->isValid())
            return edit->problem();
    }
    const bool fits = m_expected->isMissing() || ((m_low->isMissing() || m_low->si() <= m_expected->si())
                                                  && (m_high->isMissing() || m_high->si() >= m_expected->si()));
    const QString sentence = fits ? QString() : tr("The expected value must lie between low and high.");
    m_problem->setText(sentence);
    m_problem->setVisible(!fits);
    return sentence;
}

void EffectRow::setReadOnly(bool readOnly)
{
    for (QComboBox *combo : {m_resource, m_carrier, m_sign})
        combo->setEnabled(!readOnly);
    for (QuantityEdit *edit : {m_expected, m_low, m_high})
        edit->setReadOnly(readOnly);
    m_remove->setEnabled(!readOnly);
}

DirectEstimateEditor::DirectEstimateEditor(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    content->setObjectName(QStringLiteral("scrolled"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 4, 12, 8);
    auto *reasonLabel = new QLabel(tr("Reason and source of the figures (needed)"), content);
    m_reason = new QLineEdit(content);
    m_reason->setObjectName(QStringLiteral("direct_reason"));
    m_reason->setPlaceholderText(tr("Quotation, measurement, similar plant, published audit"));
    reasonLabel->setBuddy(m_reason);
    m_layout = new QVBoxLayout;
    m_add = new QToolButton(content);
    m_add->setObjectName(QStringLiteral("add_effect"));
    m_add->setText(tr("Add an effect"));
    m_add->setIcon(icon("plus"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    column->addLayout(m_layout);
    column->addWidget(m_add);
    column->addSpacing(8);
    column->addWidget(reasonLabel);
    column->addWidget(m_reason);
    column->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    connect(m_add, &QToolButton::clicked, this, [this] { addRow()->setFocus(); });
    connect(m_reason, &QLineEdit::editingFinished, this, [this] {
        if (m_reason->isModified()) {
            m_reason->setModified(false);
            emit committed();
        }
    });
}

void DirectEstimateEditor::setContext(const FactorSet &set, const QString &currency)
{
    if (m_set == &set && m_currency == currency)
        return;
    m_set = &set;
    m_currency = currency;
    while (!m_rows.empty()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
}

EffectRow *DirectEstimateEditor::addRow()
{
    auto *row = new EffectRow(*m_set, m_currency, this);
    row->setReadOnly(m_readOnly);
    m_layout->addWidget(row);
    m_rows.push_back(row);
    connect(row, &EffectRow::edited, this, &DirectEstimateEditor::edited);
    connect(row, &EffectRow::committed, this, &DirectEstimateEditor::committed);
    connect(row, &EffectRow::removeWanted, this, [this, row] { removeRow(row); });
    return row;
}

void DirectEstimateEditor::removeRow(EffectRow *row)
{
    const bool counted = row->effect().has_value();
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
    if (counted)
        emit committed();
}

void DirectEstimateEditor::setEstimate(const Estimate &estimate)
{
    // Rows that wait for their amount stand behind the stored ones.
    std::vector<EffectRow *> filled;
    for (EffectRow *row : m_rows) {
        if (row->effect())
            filled.push_back(row);
    }
    while (filled.size() > estimate.effects.size()) {
        std::erase(m_rows, filled.back());
        filled.back()->hide();
        filled.back()->deleteLater();
        filled.pop_back();
    }
    while (filled.size() < estimate.effects.size())
        filled.push_back(addRow());
    for (std::size_t i = 0; i < estimate.effects.size(); ++i)
        filled[i]->setEffect(estimate.effects[i]);
    if (m_rows.empty() && m_set)
        addRow();
    if (!m_reason->hasFocus()) {
        m_reason->setText(estimate.directReason);
        m_reason->setCursorPosition(0);
    }
}

void DirectEstimateEditor::applyTo(Estimate &estimate) const
{
    estimate.effects.clear();
    for (const EffectRow *row : m_rows) {
        if (const auto effect = row->effect())
            estimate.effects.push_back(*effect);
    }
    estimate.directReason = m_reason->text().trimmed();
}

void DirectEstimateEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (EffectRow *row : m_rows)
        row->setReadOnly(readOnly);
    m_add->setEnabled(!readOnly);
    m_reason->setReadOnly(readOnly);
}

QString DirectEstimateEditor::problem() const
{
    for (const EffectRow *row : m_rows) {
        if (const QString sentence = row->problem(); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

} // namespace recp
