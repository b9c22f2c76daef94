#include "app/pages/solution_page.h"

#include "app/models/audit_session.h"
#include "app/models/calculation.h"
#include "app/models/display.h"
#include "app/models/measurement_model.h"
#include "app/models/solution_table_model.h"
#include "app/pages/direct_estimate_editor.h"
#include "app/pages/finance_panel.h"
#include "app/pages/photo_strip.h"
#include "app/pages/price_panel.h"
#include "app/pages/result_panel.h"
#include "app/pages/solution_chooser.h"
#include "app/pages/suggestion_list.h"
#include "app/widgets/buttons.h"
#include "app/widgets/calculator_form.h"
#include "app/widgets/chip.h"
#include "app/widgets/panel.h"
#include "app/widgets/words.h"
#include "core/analysis/equipment_energy.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace recp {

namespace {

const auto DirectEstimate = QStringLiteral("direct_estimate");
constexpr int LiveDelay = 120; // ms without a key before the result follows
constexpr int FinanceWidth = 286;
constexpr int FormWidth = 486;
constexpr int ResultWidth = 308;

} // namespace

SolutionPage::SolutionPage(AuditSession &session, QWidget *parent)
    : Page(parent), m_session(session), m_live(new QTimer(this))
{
    m_live->setSingleShot(true);
    m_live->setInterval(LiveDelay);
    m_tools = buildTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->addTab(tr("Calculation"));
    m_tabs->addTab(tr("Situation and proposal"));
    m_tabs->setDrawBase(false);
    auto *tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(16, 0, 16, 0);
    tabLine->addWidget(m_tabs);
    tabLine->addStretch(1);
    layout->addLayout(tabLine);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildCalculation());
    m_pages->addWidget(buildTexts());
    layout->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_live, &QTimer::timeout, this, &SolutionPage::computeLive);
    connect(m_form, &CalculatorForm::edited, m_live, qOverload<>(&QTimer::start));
    connect(m_form, &CalculatorForm::committed, this, &SolutionPage::commitEstimate);
    connect(m_direct, &DirectEstimateEditor::edited, m_live, qOverload<>(&QTimer::start));
    connect(m_direct, &DirectEstimateEditor::committed, this, &SolutionPage::commitEstimate);
    connect(m_finance, &FinancePanel::edited, m_live, qOverload<>(&QTimer::start));
    connect(m_finance, &FinancePanel::committed, this, &SolutionPage::commitEstimate);
    connect(m_prices, &PricePanel::edited, m_live, qOverload<>(&QTimer::start));
    connect(m_prices, &PricePanel::committed, this, &SolutionPage::commitEstimate);
    connect(&session, &AuditSession::changed, this, &SolutionPage::refresh);
}

QWidget *SolutionPage::buildTools()
{
    auto *tools = new QWidget(this);
    tools->hide();
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    m_status = new Chip({}, Chip::Kind::Neutral, tools);
    m_previous = iconButton("chevron-left", tr("Previous solution (Alt Page Up)"), tools);
    m_next = iconButton("chevron-right", tr("Next solution (Alt Page Down)"), tools);
    m_place = new QLabel(tools);
    auto *back = plainButton(tr("All solutions"), "list", tools);
    back->setObjectName(QStringLiteral("back"));
    back->setToolTip(tr("Back to the list (Esc)"));
    layout->addWidget(m_status);
    layout->addWidget(m_previous);
    layout->addWidget(m_place);
    layout->addWidget(m_next);
    layout->addWidget(back);
    connect(m_previous, &QToolButton::clicked, this, [this] { stepTo(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { stepTo(1); });
    connect(back, &QPushButton::clicked, this, &SolutionPage::backRequested);
    return tools;
}

QWidget *SolutionPage::buildCalculation()
{
    auto *page = new QWidget(this);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(10);
    QWidget *form = buildForm();
    form->setMinimumWidth(FormWidth);
    layout->addWidget(form, 3);
    auto *middle = new QScrollArea(page); // a long doubt or formula scrolls, it does not squeeze the histogram
    middle->setWidgetResizable(true);
    middle->setFrameShape(QFrame::NoFrame);
    middle->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    middle->setMinimumWidth(ResultWidth);
    auto *column = new QWidget(middle);
    column->setObjectName(QStringLiteral("scrolled"));
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(10);
    m_resultPanel = new Panel(tr("Saving a year"), column);
    m_result = new ResultPanel(m_resultPanel);
    m_resultPanel->content()->addWidget(m_result, 1);
    columnLayout->addWidget(m_resultPanel, 1);
    columnLayout->addWidget(buildFormula(column));
    middle->setWidget(column);
    layout->addWidget(middle, 1);
    auto *finance = new Panel(tr("Finance"), page);
    finance->setFixedWidth(FinanceWidth);
    auto *scroll = new QScrollArea(finance);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    content->setObjectName(QStringLiteral("scrolled"));
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 4, 0);
    m_finance = new FinancePanel(content);
    contentLayout->addWidget(m_finance);
    m_prices = new PricePanel(content);
    contentLayout->addWidget(m_prices);
    contentLayout->addStretch(1);
    scroll->setWidget(content);
    finance->content()->addWidget(scroll, 1);
    layout->addWidget(finance);
    return page;
}

QWidget *SolutionPage::buildForm()
{
    auto *panel = new Panel(tr("How it is computed"), this);
    panel->setFlush(true);
    m_calculator = new QComboBox(panel);
    m_calculator->setObjectName(QStringLiteral("calculator"));
    m_calculator->setAccessibleName(tr("Calculator"));
    m_calculator->setMaximumWidth(280);
    m_typical = plainButton(tr("Typical values"), "pencil", panel);
    m_typical->setObjectName(QStringLiteral("typical"));
    m_typical->setToolTip(tr("Fill every empty field with its typical value, marked as assumed"));
    panel->addTool(m_typical);
    m_fromEquipment = plainButton(tr("From equipment"), "gauge", panel);
    m_fromEquipment->setObjectName(QStringLiteral("from_equipment"));
    m_fromEquipment->setToolTip(tr("Fill in what the inventory knows of one piece of equipment"));
    auto *menu = new QMenu(m_fromEquipment);
    m_fromEquipment->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillEquipment(menu); });
    panel->addTool(m_fromEquipment);
    panel->addTool(m_calculator);
    m_forms = new QStackedWidget(panel);
    m_form = new CalculatorForm(m_forms);
    m_form->setObjectName(QStringLiteral("form"));
    m_direct = new DirectEstimateEditor(m_forms);
    m_forms->addWidget(m_form);
    m_forms->addWidget(m_direct);
    panel->content()->addWidget(m_forms, 1);
    m_doubt = new QLabel(panel);
    m_doubt->setObjectName(QStringLiteral("form_problem"));
    m_doubt->setProperty("role", QStringLiteral("problem"));
    m_doubt->setWordWrap(true);
    m_doubt->setContentsMargins(12, 4, 12, 6);
    panel->content()->addWidget(m_doubt);
    fillCalculators();
    connect(m_calculator, &QComboBox::activated, this, &SolutionPage::chooseCalculator);
    connect(m_typical, &QPushButton::clicked, this, [this] {
        m_form->setInputs(withTypicalInputs(*m_form->calculator(), m_form->inputs()));
        commitEstimate();
    });
    return panel;
}

QWidget *SolutionPage::buildFormula(QWidget *parent)
{
    auto *panel = new Panel({}, parent);
    m_outputs = new QLabel(panel);
    m_outputs->setObjectName(QStringLiteral("outputs"));
    m_outputs->setWordWrap(true);
    m_outputs->setTextFormat(Qt::PlainText);
    m_formula = new QLabel(panel);
    m_formula->setWordWrap(true);
    m_formula->setTextFormat(Qt::PlainText);
    QFont italic = m_formula->font();
    italic.setItalic(true);
    m_formula->setFont(italic);
    m_source = new QLabel(panel);
    m_source->setProperty("role", QStringLiteral("small"));
    m_source->setWordWrap(true);
    m_elsewhere = new QLabel(panel);
    m_elsewhere->setProperty("role", QStringLiteral("secondary"));
    m_elsewhere->setWordWrap(true);
    for (QLabel *label : {m_outputs, m_formula, m_source, m_elsewhere}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        panel->content()->addWidget(label);
    }
    return panel;
}

QWidget *SolutionPage::buildTexts()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 10, 16, 12);
    auto *panel = new Panel({}, page);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    m_title = new QLineEdit(panel);
    m_title->setObjectName(QStringLiteral("title"));
    m_category = new QComboBox(panel);
    m_category->setObjectName(QStringLiteral("category"));
    m_category->addItem(tr("none"), QString());
    for (const CatalogEntry &entry : m_session.catalog().categories())
        m_category->addItem(entry.name.in(shownLanguage()), entry.id);
    m_system = new QComboBox(panel);
    m_system->setObjectName(QStringLiteral("system"));
    m_system->addItem(tr("none"), QString());
    for (const CatalogEntry &entry : m_session.catalog().systems())
        m_system->addItem(entry.name.in(shownLanguage()), entry.id);
    m_situation = new QPlainTextEdit(panel);
    m_situation->setObjectName(QStringLiteral("situation"));
    m_situation->setPlaceholderText(tr("What was found, where, with which figures"));
    m_proposal = new QPlainTextEdit(panel);
    m_proposal->setObjectName(QStringLiteral("proposal"));
    m_proposal->setPlaceholderText(tr("What to do, with which equipment, in which order"));
    for (QPlainTextEdit *edit : {m_situation, m_proposal}) {
        edit->setTabChangesFocus(true);
        edit->installEventFilter(this);
    }
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Category"), m_category);
    form->addRow(tr("System (end use)"), m_system);
    m_excludes = new SolutionChooser(panel);
    m_excludes->setObjectName(QStringLiteral("excludes"));
    m_excludes->setAccessibleName(tr("Not together with"));
    m_prerequisites = new SolutionChooser(panel);
    m_prerequisites->setObjectName(QStringLiteral("prerequisites"));
    m_prerequisites->setAccessibleName(tr("Needs"));
    form->addRow(tr("Not together with"), m_excludes);
    form->addRow(tr("Needs"), m_prerequisites);
    form->addRow(tr("Situation"), m_situation);
    form->addRow(tr("Proposal"), m_proposal);
    m_photos = new PhotoStrip(m_session, panel);
    form->addRow(tr("Photos"), m_photos);
    connect(m_photos, &PhotoStrip::refused, this, &SolutionPage::noticed);
    connect(m_photos, &PhotoStrip::added, this, [this](const QString &owner, const QStringList &hashes, const std::vector<Photo> &rows) {
        if (const auto *row = m_session.document().solution(idFromText(owner)))
            m_session.save({.solutions = {withPhotos(*row, hashes)}, .photos = rows});
    });
    connect(m_photos, &PhotoStrip::removed, this, [this](const QString &owner, const QString &hash) {
        if (const auto *row = m_session.document().solution(idFromText(owner)))
            m_session.save({.solutions = {withoutPhoto(*row, hash)}});
    });
    panel->content()->addLayout(form);
    layout->addWidget(panel);
    connect(m_title, &QLineEdit::editingFinished, this, &SolutionPage::commitTexts);
    connect(m_category, &QComboBox::activated, this, &SolutionPage::commitTexts);
    connect(m_system, &QComboBox::activated, this, &SolutionPage::commitTexts);
    connect(m_excludes, &SolutionChooser::changed, this, &SolutionPage::commitTexts);
    connect(m_prerequisites, &SolutionChooser::changed, this, &SolutionPage::commitTexts);
    return page;
}

void SolutionPage::fillCalculators()
{
    m_calculator->addItem(tr("Direct estimate"), DirectEstimate);
    for (const Calculator &calculator : calculators()) {
        const bool hasEffect = std::any_of(calculator.outputs.begin(), calculator.outputs.end(),
                                           [](const OutputDefinition &output) { return output.effect.has_value(); });
        if (hasEffect && QLatin1String(calculator.id) != DirectEstimate)
            m_calculator->addItem(said("calculators", calculator.label), QString::fromLatin1(calculator.id));
    }
}

const Solution *SolutionPage::solution() const
{
    return m_session.document().solution(m_id);
}

bool SolutionPage::isDirect() const
{
    const Solution *shown = solution();
    return !shown || !findCalculator(shown->calculator);
}

QString SolutionPage::title() const
{
    const Solution *shown = solution();
    return shown ? solutionTitle(*shown, m_session.catalog()) : QString();
}

QString SolutionPage::subtitle() const
{
    const Solution *shown = solution();
    return shown ? shown->code : QString();
}

QList<KeyHint> SolutionPage::keyHints() const
{
    return {{tr("Tab"), tr("next field")},      {tr("Alt K"), tr("how known")}, {tr("Alt U"), tr("unit")},
            {tr("Alt R"), tr("range")},         {tr("Alt S"), tr("source")},    {tr("F1"), tr("explain")},
            {tr("Ctrl 1 2"), tr("tab")},        {tr("Esc"), tr("back")}};
}

void SolutionPage::activate()
{
    if (!QApplication::focusWidget() || !isAncestorOf(QApplication::focusWidget()))
        setFocus();
}

void SolutionPage::showSubject(const Id &subject, const QString &field)
{
    if (subject != m_id) {
        m_id = subject;
        m_lastValid = {};
        m_tabs->setCurrentIndex(CalculationTab);
    }
    refresh();
    const bool text = field == QLatin1String("title") || field == QLatin1String("situation")
                      || field == QLatin1String("proposal");
    if (text)
        m_tabs->setCurrentIndex(TextTab);
    if (field.isEmpty() || m_form->focusField(field))
        return;
    if (auto *widget = findChild<QWidget *>(field))
        widget->setFocus(Qt::ShortcutFocusReason);
}

void SolutionPage::refresh()
{
    const Solution *shown = solution();
    const Estimate *estimate = m_session.document().estimateOf(m_id);
    if (!shown || !estimate)
        return;
    const auto &all = m_session.document().solutions;
    const auto at = std::find_if(all.begin(), all.end(), [&](const Solution &each) { return each.id == m_id; });
    m_place->setText(tr("%1 / %2").arg(at - all.begin() + 1).arg(all.size()));
    m_previous->setEnabled(at != all.begin());
    m_next->setEnabled(at + 1 != all.end());
    m_status->setStatus(shown->status);

    const bool readOnly = m_session.isReadOnly();
    const QString currency = m_session.document().audit.currency;
    const int choice = m_calculator->findData(shown->calculator);
    m_calculator->setCurrentIndex(std::max(0, choice));
    m_calculator->setEnabled(!readOnly);
    m_forms->setCurrentWidget(isDirect() ? static_cast<QWidget *>(m_direct) : m_form);
    m_typical->setVisible(!isDirect() && !readOnly);
    m_fromEquipment->setVisible(m_typical->isVisibleTo(this) && !m_session.document().equipment.empty());
    if (isDirect()) {
        m_direct->setContext(m_session.factorSet(), currency);
        m_direct->setEstimate(*estimate);
        m_direct->setReadOnly(readOnly);
    } else {
        m_form->setCalculator(findCalculator(shown->calculator));
        m_form->setInputs(estimate->inputs);
        m_form->setReadOnly(readOnly);
    }
    m_finance->setCurrency(currency);
    m_finance->setEstimate(*estimate);
    m_finance->setReadOnly(readOnly);
    m_prices->setEstimate(*estimate);
    m_prices->setReadOnly(readOnly);
    refreshTexts(*shown, *estimate);
    refreshRelations(*shown);
    refreshFormula();
    if (const SolutionResult *result = m_session.results().solution(m_id); result && !m_live->isActive()) {
        if (result->pending)
            computeLive();
        else
            showResult(*result);
    }
    emit headerChanged();
}

void SolutionPage::refreshTexts(const Solution &shown, const Estimate &estimate)
{
    const CatalogSolution *entry = m_session.catalog().solution(shown.code);
    m_title->setPlaceholderText(entry ? entry->name.in(shownLanguage()) : tr("Title of the solution"));
    if (!m_title->hasFocus())
        m_title->setText(shown.title);
    m_category->setCurrentIndex(std::max(0, m_category->findData(shown.category)));
    m_system->setCurrentIndex(std::max(0, m_system->findData(shown.system)));
    if (!m_situation->hasFocus() && m_situation->toPlainText() != estimate.situation)
        m_situation->setPlainText(estimate.situation);
    if (!m_proposal->hasFocus() && m_proposal->toPlainText() != estimate.proposal)
        m_proposal->setPlainText(estimate.proposal);
    const bool readOnly = m_session.isReadOnly();
    m_title->setReadOnly(readOnly);
    m_situation->setReadOnly(readOnly);
    m_photos->setReadOnly(readOnly);
    m_photos->setPhotos(shown.photos, toText(shown.id));
    m_proposal->setReadOnly(readOnly);
    m_category->setEnabled(!readOnly);
    m_system->setEnabled(!readOnly);
}

void SolutionPage::refreshRelations(const Solution &shown)
{
    std::vector<SolutionChooser::Choice> others;
    for (const Solution &other : m_session.document().solutions) {
        if (other.id == shown.id)
            continue;
        const QString title = solutionTitle(other, m_session.catalog());
        others.push_back({other.id, other.code.isEmpty() ? title : tr("%1 %2").arg(other.code, title),
                          other.code.isEmpty() ? title : other.code});
    }
    m_excludes->setChoices(others, shown.excludes);
    m_prerequisites->setChoices(others, shown.prerequisites);
    if (m_session.isReadOnly()) {
        m_excludes->setEnabled(false);
        m_prerequisites->setEnabled(false);
    }
}

void SolutionPage::refreshFormula()
{
    const Solution *shown = solution();
    const Calculator *calculator = findCalculator(shown->calculator);
    const CatalogSolution *entry = m_session.catalog().solution(shown->code);
    m_formula->setText(calculator ? QString::fromUtf8(calculator->formula) : QString());
    m_formula->setVisible(calculator);
    m_source->setText(calculator ? tr("Source: %1").arg(QString::fromUtf8(calculator->source))
                      : entry    ? tr("Source of the screening range: %1").arg(entry->source.in(shownLanguage()))
                                 : QString());
    m_source->setVisible(!m_source->text().isEmpty());
    QStringList lines;
    if (entry) {
        if (const QString range = screeningText(*entry); !range.isEmpty())
            lines << tr("Screening range: %1.").arg(range);
        if (entry->adoption && entry->adoption->count > 0)
            lines << tr("Elsewhere: %1 % of %2 proposals of this kind were implemented.")
                         .arg(formatNumber(entry->adoption->implementedShare * 100, QLocale(), 2))
                         .arg(QLocale().toString(entry->adoption->count));
        if (const QString measure = entry->measure.in(shownLanguage()); !measure.isEmpty())
            lines << tr("Measure: %1").arg(measure);
    }
    m_elsewhere->setText(lines.join(u'\n'));
    m_elsewhere->setVisible(!lines.isEmpty());
}

void SolutionPage::showOutputs(const SolutionResult &result)
{
    const Calculator *calculator = solution() ? findCalculator(solution()->calculator) : nullptr;
    QStringList lines;
    for (std::size_t i = 0; calculator && i < calculator->outputs.size() && i < result.outputs.size(); ++i) {
        const OutputDefinition &output = calculator->outputs[i];
        const Unit *unit = findUnit(output.kind, QString::fromUtf8(output.unit));
        if (std::isnan(result.outputs[i]) || output.effect || output.money || !unit)
            continue;
        lines << tr("%1: %2").arg(said("calculators", output.label), formatQuantity(result.outputs[i], *unit, QLocale()));
    }
    m_outputs->setText(lines.join(QStringLiteral(" · ")));
    m_outputs->setVisible(!lines.isEmpty());
}

QString SolutionPage::problem() const
{
    return isDirect() ? m_direct->problem() : m_form->problem();
}

void SolutionPage::showResult(const SolutionResult &result)
{
    const QString sentence = problem();
    const bool stale = result.error.has_value() || !sentence.isEmpty();
    const bool hadResult = m_lastValid.solutionId == m_id && m_lastValid.mainEffect >= 0;
    if (!stale)
        m_lastValid = result;
    m_doubt->setText(sentence);
    m_doubt->setVisible(!sentence.isEmpty());
    const SolutionResult &shown = stale && hadResult ? m_lastValid : result;
    m_result->show(shown, m_session.factorSet(), m_session.document().audit.currency, stale && hadResult, sentence,
                   findCalculator(solution()->calculator));
    m_finance->showResult(shown, m_session.document().audit, findCalculator(solution()->calculator));
    m_prices->showResult(shown, m_session.factorSet(), m_session.document().audit.currency);
    showOutputs(shown);
}

Estimate SolutionPage::edited() const
{
    Estimate estimate = *m_session.document().estimateOf(m_id);
    if (isDirect())
        m_direct->applyTo(estimate);
    else
        estimate.inputs = m_form->inputs();
    m_finance->applyTo(estimate);
    m_prices->applyTo(estimate);
    return estimate;
}

void SolutionPage::computeLive()
{
    if (!solution())
        return;
    showResult(valueSolution(m_session.document(), m_session.results().baseline, m_session.factorSet(), *solution(),
                             edited()));
}

void SolutionPage::commitEstimate()
{
    m_live->stop();
    if (!solution() || m_session.isReadOnly())
        return;
    Estimate estimate = edited();
    estimate.effects = effectsToKeep(*solution(), estimate);
    if (estimate == *m_session.document().estimateOf(m_id))
        computeLive();
    else
        m_session.saveEstimate(estimate);
}

void SolutionPage::commitTexts()
{
    if (!solution() || m_session.isReadOnly())
        return;
    Solution changed = *solution();
    changed.title = m_title->text().trimmed();
    changed.category = m_category->currentData().toString();
    changed.system = m_system->currentData().toString();
    changed.excludes = m_excludes->chosen();
    changed.prerequisites = m_prerequisites->chosen();
    if (!(changed == *solution()))
        m_session.saveSolution(changed);
    Estimate estimate = *m_session.document().estimateOf(m_id);
    estimate.situation = m_situation->toPlainText().trimmed();
    estimate.proposal = m_proposal->toPlainText().trimmed();
    if (!(estimate == *m_session.document().estimateOf(m_id)))
        m_session.saveEstimate(estimate);
}

void SolutionPage::chooseCalculator()
{
    if (!solution())
        return;
    Solution changed = *solution();
    changed.calculator = m_calculator->currentData().toString();
    m_lastValid = {};
    if (!(changed == *solution()))
        m_session.saveSolution(changed);
}

void SolutionPage::fillEquipment(QMenu *menu)
{
    menu->clear();
    const Solution *shown = solution();
    std::vector<Equipment> all = m_session.document().equipment;
    std::stable_partition(all.begin(), all.end(), [&](const Equipment &each) { return shown && each.system == shown->system; });
    for (const Equipment &equipment : all) {
        const std::vector<EstimateInput> known = inputsFrom(equipment, *m_form->calculator());
        QAction *action = menu->addAction(tr("%1: %n inputs", nullptr, static_cast<int>(known.size())).arg(equipment.name));
        action->setEnabled(!known.empty());
        connect(action, &QAction::triggered, this, [this, known] { takeInputs(known); });
    }
    fillMeasurements(menu);
}

/// A reading fits the inputs of its kind of quantity: the person says which.
void SolutionPage::fillMeasurements(QMenu *menu)
{
    bool isFirst = true;
    for (const Measurement &measurement : m_session.document().measurements) {
        const std::vector<EstimateInput> fitting = inputsFrom(measurement, *m_form->calculator());
        if (fitting.empty())
            continue;
        if (isFirst)
            menu->addSection(tr("Measurements"));
        isFirst = false;
        QStringList parts{measurement.what, measuredWhere(measurement, m_session.document()), measuredText(measurement)};
        parts.removeAll(QString());
        QMenu *inputs = menu->addMenu(parts.join(QStringLiteral(" · ")));
        for (const EstimateInput &input : fitting) {
            QAction *action = inputs->addAction(sensitivityName(input.key, m_form->calculator()));
            connect(action, &QAction::triggered, this, [this, input] { takeInputs({input}); });
        }
    }
}

void SolutionPage::takeInputs(const std::vector<EstimateInput> &known)
{
    std::vector<EstimateInput> inputs = m_form->inputs();
    for (const EstimateInput &input : known) {
        std::erase_if(inputs, [&](const EstimateInput &each) { return each.key == input.key; });
        inputs.push_back(input);
    }
    m_form->setInputs(inputs);
    commitEstimate();
}

void SolutionPage::stepTo(int by)
{
    const auto &all = m_session.document().solutions;
    const auto at = std::find_if(all.begin(), all.end(), [&](const Solution &each) { return each.id == m_id; });
    const auto to = (at - all.begin()) + by;
    if (at != all.end() && to >= 0 && to < static_cast<std::ptrdiff_t>(all.size()))
        showSubject(all[static_cast<std::size_t>(to)].id, {});
}

bool SolutionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && (watched == m_situation || watched == m_proposal))
        commitTexts();
    return Page::eventFilter(watched, event);
}

void SolutionPage::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else if (alt && event->key() == Qt::Key_PageUp)
        stepTo(-1);
    else if (alt && event->key() == Qt::Key_PageDown)
        stepTo(1);
    else if (control && (event->key() == Qt::Key_1 || event->key() == Qt::Key_2))
        m_tabs->setCurrentIndex(event->key() - Qt::Key_1);
    else
        Page::keyPressEvent(event);
}

} // namespace recp
