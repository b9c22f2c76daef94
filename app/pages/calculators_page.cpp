#include "app/pages/calculators_page.h"

#include "app/models/audit_session.h"
#include "app/models/display.h"
#include "app/widgets/buttons.h"
#include "app/widgets/calculator_form.h"
#include "app/widgets/panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace recp {

namespace {

constexpr int ListWidth = 236;
constexpr int UnitWidth = 104;
constexpr int FormWidth = 466;
constexpr int LiveDelay = 120; // ms without a key before the result follows
constexpr int AuditsOffered = 10;
constexpr int Digits = 5;

QLabel *textLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace

CalculatorsPage::CalculatorsPage(AuditSession &session, QWidget *parent)
    : Page(parent), m_session(session), m_model(new CalculatorListModel(session.catalog(), this)), m_live(new QTimer(this))
{
    setObjectName(QStringLiteral("calculatorsPage"));
    m_live->setSingleShot(true);
    m_live->setInterval(LiveDelay);
    m_tools = buildTools();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(buildList());
    layout->addWidget(buildForm(), 1);
    layout->addWidget(buildResult(), 1);
    connect(m_live, &QTimer::timeout, this, &CalculatorsPage::compute);
    connect(m_form, &CalculatorForm::edited, m_live, qOverload<>(&QTimer::start));
    connect(m_form, &CalculatorForm::committed, this, &CalculatorsPage::compute);
    m_list->setCurrentIndex(m_model->index(0));
}

QWidget *CalculatorsPage::buildTools()
{
    auto *tools = new QWidget(this);
    tools->hide();
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *typical = plainButton(tr("Typical values"), "pencil", tools);
    typical->setObjectName(QStringLiteral("typical"));
    typical->setToolTip(tr("Fill every empty field with its typical value, marked as assumed"));
    m_copy = plainButton(tr("Copy"), "clipboard", tools);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_copy->setToolTip(tr("Copy inputs, results, formula and source as text"));
    m_save = new QToolButton(tools);
    m_save->setObjectName(QStringLiteral("save_as_solution"));
    m_save->setText(tr("Save as solution"));
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_audits = new QMenu(m_save);
    m_save->setMenu(m_audits);
    layout->addWidget(typical);
    layout->addWidget(m_copy);
    layout->addWidget(m_save);
    connect(typical, &QPushButton::clicked, this, &CalculatorsPage::fillTypical);
    connect(m_copy, &QPushButton::clicked, this, &CalculatorsPage::copy);
    connect(m_audits, &QMenu::aboutToShow, this, &CalculatorsPage::fillAudits);
    return tools;
}

QWidget *CalculatorsPage::buildList()
{
    auto *panel = new Panel({}, this);
    panel->setFixedWidth(ListWidth);
    m_search = new QLineEdit(panel);
    m_search->setObjectName(QStringLiteral("calculator_search"));
    m_search->setPlaceholderText(tr("Search the calculators"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_system = new QComboBox(panel);
    m_system->setObjectName(QStringLiteral("calculator_system"));
    m_system->setAccessibleName(tr("System"));
    m_system->addItem(tr("All systems"), QString());
    for (const CatalogEntry &system : m_model->systems())
        m_system->addItem(system.name.in(shownLanguage()), system.id);
    m_list = new QListView(panel);
    m_list->setObjectName(QStringLiteral("calculator_list"));
    m_list->setAccessibleName(tr("Calculators"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    panel->content()->addWidget(m_search);
    panel->content()->addWidget(m_system);
    panel->content()->addWidget(m_list, 1);
    const auto again = [this] {
        const int row = m_model->rowOf(m_calculator);
        m_list->setCurrentIndex(m_model->index(std::max(0, row)));
        emit headerChanged();
    };
    connect(m_search, &QLineEdit::textChanged, this, [this, again](const QString &text) {
        m_model->setSearch(text);
        again();
    });
    connect(m_system, &QComboBox::currentIndexChanged, this, [this, again] {
        m_model->setSystem(m_system->currentData().toString());
        again();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const Calculator *calculator = m_model->calculatorAt(current.row()))
            choose(calculator);
    });
    return panel;
}

QWidget *CalculatorsPage::buildForm()
{
    m_formPanel = new Panel(tr("Inputs"), this);
    m_formPanel->setFlush(true);
    m_formPanel->setMinimumWidth(FormWidth);
    m_form = new CalculatorForm(m_formPanel);
    m_form->setPlain(true);
    m_formPanel->content()->addWidget(m_form, 1);
    return m_formPanel;
}

QWidget *CalculatorsPage::buildResult()
{
    auto *panel = new Panel(tr("Results"), this);
    auto *scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rowsPlace = new QWidget(scroll);
    m_rowsPlace->setObjectName(QStringLiteral("scrolled"));
    scroll->setWidget(m_rowsPlace);
    m_problem = textLabel("problem", panel);
    m_problem->setObjectName(QStringLiteral("calculation_problem"));
    m_formula = textLabel(nullptr, panel);
    QFont italic = m_formula->font();
    italic.setItalic(true);
    m_formula->setFont(italic);
    m_source = textLabel("small", panel);
    panel->content()->addWidget(m_problem);
    panel->content()->addWidget(scroll, 1);
    panel->content()->addWidget(m_formula);
    panel->content()->addWidget(m_source);
    return panel;
}

QString CalculatorsPage::title() const
{
    return tr("Calculators");
}

QString CalculatorsPage::subtitle() const
{
    return tr("%n calculators", nullptr, m_model->rowCount());
}

QList<KeyHint> CalculatorsPage::keyHints() const
{
    return {{tr("↑ ↓"), tr("choose, from the search field")},
            {tr("Enter"), tr("next field")},
            {tr("Alt U"), tr("unit")},
            {tr("F1"), tr("explain")}};
}

void CalculatorsPage::activate()
{
    m_search->setFocus();
}

void CalculatorsPage::showCalculator(const QString &id)
{
    m_search->clear();
    m_system->setCurrentIndex(0);
    m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(findCalculator(id)))));
}

void CalculatorsPage::keepInputs()
{
    if (m_calculator)
        m_typed.insert(QString::fromLatin1(m_calculator->id), m_form->inputs());
}

void CalculatorsPage::choose(const Calculator *calculator)
{
    if (calculator == m_calculator)
        return;
    keepInputs();
    m_calculator = calculator;
    m_form->setCalculator(calculator);
    m_form->setInputs(m_typed.value(QString::fromLatin1(calculator->id)));
    m_formPanel->setTitle(said("calculators", calculator->label));
    m_formula->setText(QString::fromUtf8(calculator->formula));
    m_source->setText(tr("Source: %1").arg(QString::fromUtf8(calculator->source)));
    buildRows();
    compute();
}

const Unit *CalculatorsPage::unitOf(std::size_t output) const
{
    const OutputDefinition &definition = m_calculator->outputs[output];
    const QComboBox *chosen = output < m_rows.size() ? m_rows[output].unit : nullptr;
    const QString key = chosen && chosen->currentIndex() >= 0 ? chosen->currentData().toString() : QString::fromUtf8(definition.unit);
    return findUnit(definition.kind, key);
}

void CalculatorsPage::buildRows()
{
    m_rows.clear();
    qDeleteAll(m_rowsPlace->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_rowsPlace->layout();
    auto *grid = new QGridLayout(m_rowsPlace);
    grid->setContentsMargins(0, 0, 4, 0);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(2);
    const QString currency = m_session.isOpen() ? m_session.document().audit.currency : QStringLiteral("VND");
    int line = 0;
    for (const OutputDefinition &output : m_calculator->outputs) {
        auto *name = textLabel(nullptr, m_rowsPlace);
        name->setText(said("calculators", output.label));
        auto *value = textLabel("bold", m_rowsPlace);
        value->setObjectName(QStringLiteral("result_%1").arg(QLatin1String(output.key)));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *unit = new QComboBox(m_rowsPlace);
        unit->setObjectName(QStringLiteral("unit_%1").arg(QLatin1String(output.key)));
        unit->setAccessibleName(tr("Unit of %1").arg(name->text()));
        for (const Unit &offered : offeredUnits(output.kind))
            unit->addItem(unitLabel(offered, QLocale(), currency), QString::fromUtf8(offered.key));
        const Unit *own = findUnit(output.kind, QString::fromUtf8(output.unit));
        if (own && unit->findData(QString::fromUtf8(own->key)) < 0)
            unit->addItem(unitLabel(*own, QLocale(), currency), QString::fromUtf8(own->key));
        unit->setCurrentIndex(unit->findData(QString::fromUtf8(output.unit)));
        unit->setVisible(unit->count() > 1 || (unit->count() == 1 && !unit->currentText().isEmpty()));
        unit->setEnabled(unit->count() > 1);
        unit->setFixedWidth(UnitWidth);
        auto *range = textLabel("small", m_rowsPlace);
        range->setObjectName(QStringLiteral("range_%1").arg(QLatin1String(output.key)));
        range->setAlignment(Qt::AlignRight);
        grid->addWidget(name, line, 0);
        grid->addWidget(value, line, 1);
        grid->addWidget(unit, line++, 2);
        grid->addWidget(range, line++, 0, 1, output.list ? 3 : 2);
        m_rows.push_back({value, range, unit});
        connect(unit, &QComboBox::activated, this, &CalculatorsPage::showResult);
    }
    grid->setRowStretch(line, 1);
}

void CalculatorsPage::compute()
{
    m_live->stop();
    if (!m_calculator)
        return;
    m_calculation = calculate(*m_calculator, m_form->inputs());
    showResult();
}

void CalculatorsPage::showResult()
{
    const QString problem = m_form->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const bool any = !m_calculation.rows.empty() && problem.isEmpty();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Unit *unit = unitOf(i);
        const bool shown = any && m_calculation.rows[i].isGiven && unit;
        const auto number = [&](double si) { return formatNumber(fromSi(si, *unit), QLocale(), Digits); };
        if (m_calculator->outputs[i].list) {
            QStringList numbers;
            if (shown)
                std::transform(m_calculation.rows[i].list.begin(), m_calculation.rows[i].list.end(), std::back_inserter(numbers), number);
            m_rows[i].range->setText(numbers.join(QStringLiteral(";  ")));
            continue;
        }
        const Range range = shown ? m_calculation.rows[i].range : Range{};
        m_rows[i].value->setText(shown ? number(range.expected) : QStringLiteral("–"));
        m_rows[i].range->setText(shown && range.low < range.high ? tr("from %1 to %2").arg(number(range.low), number(range.high))
                                                                 : QString());
    }
    m_copy->setEnabled(any);
    const bool hasEffect = std::any_of(m_calculator->outputs.begin(), m_calculator->outputs.end(),
                                       [](const OutputDefinition &output) { return output.effect.has_value(); });
    m_save->setEnabled(any && hasEffect);
    m_save->setToolTip(hasEffect ? QString() : tr("This calculator gives no saving of a resource."));
}

void CalculatorsPage::fillTypical()
{
    if (!m_calculator)
        return;
    m_form->setInputs(withTypicalInputs(*m_calculator, m_form->inputs()));
    compute();
}

void CalculatorsPage::copy()
{
    std::vector<const Unit *> units;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        units.push_back(unitOf(i));
    const QString currency = m_session.isOpen() ? m_session.document().audit.currency : QStringLiteral("VND");
    QGuiApplication::clipboard()->setText(calculationText(*m_calculator, m_form->inputs(), m_calculation, units, currency));
    emit noticed(tr("The calculation is in the clipboard."));
}

void CalculatorsPage::fillAudits()
{
    m_audits->clear();
    const auto offer = [this](const Id &id, const QString &name) {
        QString text = name;
        QAction *action = m_audits->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this,
                [this, id] { emit solutionWanted(id, QString::fromLatin1(m_calculator->id), m_form->inputs()); });
    };
    const auto name = [](const QString &enterprise, const QString &audit) { return tr("%1 · %2").arg(enterprise, audit); };
    const bool hasOpen = m_session.isOpen() && !m_session.isReadOnly();
    const Id open = hasOpen ? m_session.document().audit.id : Id();
    if (hasOpen)
        offer(open, name(m_session.document().enterprise.name, m_session.document().audit.title));
    if (const auto audits = m_session.workspace().audits(AuditsOffered)) {
        for (const AuditSummary &audit : *audits) {
            if (audit.auditId != open && !audit.closed)
                offer(audit.auditId, name(audit.enterprise, audit.title));
        }
    }
    if (m_audits->isEmpty())
        m_audits->addAction(tr("There is no open audit yet."))->setEnabled(false);
}

bool CalculatorsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_model->rowCount())
                m_list->setCurrentIndex(m_model->index(row));
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_calculator && !m_calculator->inputs.empty()) {
            m_form->focusField(QString::fromLatin1(m_calculator->inputs.front().key));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace recp
