#include "app/widgets/calculator_form.h"

#include "app/widgets/calculator_words.h"
#include "app/widgets/input_row.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolTip>
#include <QVBoxLayout>

namespace recp {

namespace {

QString said(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

} // namespace

CalculatorForm::CalculatorForm(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields = new QWidget(scroll);
    m_fields->setObjectName(QStringLiteral("scrolled"));
    scroll->setWidget(m_fields);
    scroll->viewport()->setAutoFillBackground(false);
    m_fields->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    buildDetails(layout);
}

CalculatorForm::~CalculatorForm() = default;

void CalculatorForm::buildDetails(QVBoxLayout *layout)
{
    m_details = new QWidget(this);
    auto *details = new QGridLayout(m_details);
    details->setContentsMargins(12, 8, 12, 8);
    m_explanation = new QLabel(m_details);
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumHeight(34);
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    details->addWidget(m_explanation, 0, 0, 1, 2);
    m_sourceLabel = new QLabel(tr("Source"), m_details);
    m_source = new QLineEdit(m_details);
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setPlaceholderText(tr("Instrument, bill, nameplate, note"));
    m_sourceLabel->setBuddy(m_source);
    details->addWidget(m_sourceLabel, 1, 0);
    details->addWidget(m_source, 1, 1);
    details->setColumnStretch(1, 1);
    layout->addWidget(m_details);
    connect(m_source, &QLineEdit::editingFinished, this, [this] {
        if (m_detailsOf)
            m_detailsOf->setSource(m_source->text().trimmed());
    });
}

void CalculatorForm::setPlain(bool plain)
{
    m_plain = plain;
    m_source->setVisible(!plain);
    m_sourceLabel->setVisible(!plain);
}

void CalculatorForm::clearRows()
{
    m_detailsOf = nullptr;
    m_rows.clear();
    m_headings.clear();
    qDeleteAll(m_fields->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_fields->layout();
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(12, 4, 12, 8);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
}

void CalculatorForm::setCalculator(const Calculator *calculator)
{
    if (calculator == m_calculator && m_grid)
        return;
    m_calculator = calculator;
    m_foreign.clear();
    clearRows();
    m_details->setVisible(calculator);
    if (!calculator)
        return;
    const char *group = "";
    for (std::size_t i = 0; i < calculator->inputs.size(); ++i) {
        if (QLatin1String(calculator->inputs[i].group) != QLatin1String(group)) {
            group = calculator->inputs[i].group;
            if (*group || !m_headings.empty())
                addHeading(*group ? said("calculators", group) : tr("General"));
        }
        addRow(static_cast<int>(i));
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    showAsked();
    showDetails(m_rows.empty() ? nullptr : m_rows.front().get());
}

void CalculatorForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_fields);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, 6, 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 5);
    m_headings.push_back({heading, m_rows.size()});
}

void CalculatorForm::addRow(int input)
{
    const InputDefinition &definition = m_calculator->inputs[static_cast<std::size_t>(input)];
    m_rows.push_back(std::make_unique<InputRow>(definition, m_grid, m_grid->rowCount(), m_fields));
    InputRow *row = m_rows.back().get();
    row->setPlain(m_plain);
    connect(row, &InputRow::edited, this, &CalculatorForm::rowEdited);
    connect(row, &InputRow::committed, this, &CalculatorForm::rowCommitted);
    for (QWidget *widget : std::initializer_list<QWidget *>{row->valueField(), row->unitField(), row->knownAsField(),
                                                            row->uncertaintyField()}) {
        if (widget)
            widget->installEventFilter(this);
    }
}

void CalculatorForm::setInputs(const std::vector<EstimateInput> &inputs)
{
    if (!m_calculator)
        return;
    m_foreign.clear();
    std::vector<bool> present(m_rows.size(), false);
    for (const EstimateInput &input : inputs) {
        const int index = m_calculator->inputIndex(input.key);
        if (index < 0) {
            m_foreign.push_back(input);
            continue;
        }
        present[static_cast<std::size_t>(index)] = true;
        m_rows[static_cast<std::size_t>(index)]->setInput(input);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!present[i])
            m_rows[i]->setInput({});
    }
    showAsked();
    checkFields();
    if (!m_source->hasFocus())
        showDetails(m_detailsOf);
}

std::vector<EstimateInput> CalculatorForm::inputs() const
{
    std::vector<EstimateInput> given;
    for (const auto &row : m_rows) {
        if (row->isGiven() || !row->input().source.isEmpty())
            given.push_back(row->input());
    }
    given.insert(given.end(), m_foreign.begin(), m_foreign.end());
    return given;
}

std::vector<Value> CalculatorForm::values() const
{
    std::vector<Value> all;
    for (const auto &row : m_rows)
        all.push_back(row->value());
    return all;
}

void CalculatorForm::showAsked()
{
    if (!m_calculator)
        return;
    const std::vector<Value> all = values();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setAsked(m_calculator->isAsked(static_cast<int>(i), all));
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        const auto first = m_rows.begin() + static_cast<std::ptrdiff_t>(m_headings[i].firstRow);
        const auto last = i + 1 < m_headings.size() ? m_rows.begin() + static_cast<std::ptrdiff_t>(m_headings[i + 1].firstRow) : m_rows.end();
        m_headings[i].widget->setVisible(std::any_of(first, last, [](const auto &row) { return row->isAsked(); }));
    }
}

QString CalculatorForm::problem() const
{
    for (const auto &row : m_rows) {
        if (row->isAsked() && !row->unreadable().isEmpty())
            return row->unreadable();
    }
    if (!m_calculator)
        return {};
    const Result<void> checked = m_calculator->check(values());
    return checked ? QString() : sentenceOf(*m_calculator, checked.error());
}

void CalculatorForm::checkFields()
{
    const Result<void> all = m_calculator->check(values());
    for (const auto &row : m_rows) {
        if (!row->unreadable().isEmpty() || !row->isGiven()) {
            row->showProblem(row->unreadable());
            continue;
        }
        // A calculator of this one input: its check says whether the value is within the declared bounds.
        Calculator alone;
        alone.inputs = {row->definition()};
        alone.inputs.front().whenKey = nullptr;
        const Value value = row->value();
        const Result<void> own = alone.check({&value, 1});
        if (!own)
            row->showProblem(sentenceOf(*m_calculator, own.error()));
        else if (!all && all.error().arguments.value(0) == row->input().key)
            row->showProblem(sentenceOf(*m_calculator, all.error()));
        else
            row->showProblem({});
    }
}

void CalculatorForm::rowEdited()
{
    showAsked();
    checkFields();
    emit edited();
}

void CalculatorForm::rowCommitted()
{
    checkFields();
    emit committed();
}

void CalculatorForm::setReadOnly(bool readOnly)
{
    for (const auto &row : m_rows)
        row->setReadOnly(readOnly);
    m_source->setReadOnly(readOnly);
}

bool CalculatorForm::focusField(const QString &key)
{
    for (const auto &row : m_rows) {
        if (row->input().key == key) {
            row->valueField()->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

InputRow *CalculatorForm::currentRow() const
{
    for (const auto &row : m_rows) {
        if (row->owns(QApplication::focusWidget()))
            return row.get();
    }
    return QApplication::focusWidget() == m_source ? m_detailsOf : nullptr;
}

void CalculatorForm::showDetails(InputRow *row)
{
    m_detailsOf = row;
    m_source->setEnabled(row && row->definition().kind != QuantityKind::Choice);
    m_source->setText(row ? row->input().source : QString());
    m_explanation->setText(row ? tr("%1. %2").arg(said("calculators", row->definition().label), row->explanation())
                               : QString());
}

void CalculatorForm::explainCurrent()
{
    const InputRow *row = currentRow();
    if (!row)
        return;
    QWidget *field = row->valueField();
    QToolTip::showText(field->mapToGlobal(field->rect().bottomLeft()), row->explanation(), field);
}

bool CalculatorForm::event(QEvent *event)
{
    // F1 in a field explains the field; elsewhere it is the window's.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1 && currentRow()) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool CalculatorForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (const auto &row : m_rows) {
            if (row->owns(watched))
                showDetails(row.get());
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CalculatorForm::keyPressEvent(QKeyEvent *event)
{
    InputRow *row = currentRow();
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (row && alt && event->key() == Qt::Key_K && row->knownAsField() && !m_plain) {
        row->knownAsField()->setFocus(Qt::ShortcutFocusReason);
        row->knownAsField()->showPopup();
    } else if (row && alt && event->key() == Qt::Key_U && row->unitField()) {
        row->unitField()->setFocus(Qt::ShortcutFocusReason);
        row->unitField()->showPopup();
    } else if (row && alt && event->key() == Qt::Key_R && row->uncertaintyField()) {
        row->uncertaintyField()->setFocus(Qt::ShortcutFocusReason);
    } else if (row && alt && event->key() == Qt::Key_S) {
        m_source->setFocus(Qt::ShortcutFocusReason);
    } else if (row && event->key() == Qt::Key_F1) {
        explainCurrent();
    } else if (row && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        focusNextChild();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace recp
