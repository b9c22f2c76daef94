#include "app/pages/process_page.h"

#include "app/models/audit_files.h"
#include "app/models/baseline_study.h"
#include "app/models/process_map_editor.h"
#include "app/pages/process_details.h"
#include "app/printing/print_style.h"
#include "app/widgets/ask.h"
#include "app/widgets/buttons.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/issue_strip.h"
#include "app/widgets/notice_strip.h"
#include "app/widgets/panel.h"
#include "app/widgets/process_map_view.h"
#include "app/widgets/report_table.h"
#include "app/widgets/sankey_view.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/words.h"
#include "core/report/process_elements.h"
#include "core/report/sankey_input.h"

#include <QBuffer>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recp {

namespace {

constexpr int DetailsWidth = 268;
constexpr int AllKinds = -1;
constexpr double PictureScale = 2; // pixels of a PNG to a point

QString kindWord(BalanceKind kind)
{
    return QCoreApplication::translate("words", balanceKindWord(kind));
}

QString amountOf(const MapFlow &flow)
{
    const auto quantity = knownQuantity(flow);
    return quantity ? formatQuantity(*quantity, *report::sankeyUnit(flow.kind, *quantity), QLocale()) : QString();
}

QLabel *sentenceLabel(const QStringList &sentences, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(sentences.join(u'\n'), parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ProcessPage::ProcessPage(AuditSession &session, QWidget *parent)
    : Page(parent), m_session(session), m_editor(new ProcessMapEditor(session, this))
{
    m_tools = buildTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_notice = new NoticeStrip(this);
    layout->addWidget(m_notice);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildMap());
    m_stack->addWidget(buildBalances());
    m_stack->addWidget(buildSankey());
    m_empty = new EmptyState(tr("The steps of the process and what flows between them: energy, water and materials are balanced, and what is "
                                "unaccounted for, and what waste really costs, is shown."),
                             tr("Add a step"));
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    m_issues = new IssueStrip(this);
    layout->addWidget(m_issues);
    connectMap();
    connect(m_empty, &EmptyState::actionChosen, this, &ProcessPage::addStep);
    connect(m_issues, &IssueStrip::takeMeThere, this, [this](const Issue &issue) { showSubject(issue.subject, issue.field); });
    connect(m_editor, &ProcessMapEditor::changed, this, &ProcessPage::refresh);
    refresh();
}

ProcessPage::~ProcessPage()
{
    finishTyping();
}

QWidget *ProcessPage::buildTools()
{
    auto *tools = new QWidget(this);
    tools->hide();
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    m_parts = new SegmentedControl(tools);
    m_parts->addSegment(tr("Map"), QStringLiteral("map_part"));
    m_parts->addSegment(tr("Balances and costs"), QStringLiteral("balance_part"));
    m_parts->addSegment(tr("Sankey"), QStringLiteral("sankey_part"));
    m_arrange = plainButton(tr("Arrange"), "grid", tools);
    m_arrange->setObjectName(QStringLiteral("arrange"));
    m_arrange->setToolTip(tr("Put the steps in order by their flows"));
    m_add = accentButton(tr("Add a step"), "plus", tools);
    m_add->setObjectName(QStringLiteral("add_step"));
    layout->addWidget(m_parts);
    layout->addWidget(m_arrange);
    layout->addWidget(m_add);
    connect(m_parts, &SegmentedControl::chosen, this, &ProcessPage::showPart);
    connect(m_arrange, &QPushButton::clicked, this, [this] {
        m_editor->arrange();
        m_view->fit();
    });
    connect(m_add, &QPushButton::clicked, this, &ProcessPage::addStep);
    return tools;
}

QWidget *ProcessPage::buildMap()
{
    auto *part = new QWidget(m_stack);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *canvas = new Panel({}, part);
    canvas->setFlush(true);
    m_view = new ProcessMapView(canvas);
    m_view->setObjectName(QStringLiteral("process_map"));
    canvas->content()->addWidget(m_view);
    layout->addWidget(canvas, 1);
    auto *side = new Panel({}, part);
    side->setFixedWidth(DetailsWidth);
    m_details = new ProcessDetails(*m_editor, side);
    side->content()->addWidget(m_details);
    layout->addWidget(side);
    return part;
}

QWidget *ProcessPage::buildBalances()
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(scroll);
    content->setObjectName(QStringLiteral("scrolled"));
    m_balances = new QVBoxLayout(content);
    m_balances->setContentsMargins(0, 0, 6, 0);
    m_balances->setSpacing(10);
    scroll->setWidget(content);
    return scroll;
}

QWidget *ProcessPage::buildSankey()
{
    auto *panel = new Panel(tr("Sankey"), m_stack);
    m_kind = new QComboBox(panel);
    m_kind->setObjectName(QStringLiteral("sankey_kind"));
    m_kind->setAccessibleName(tr("What the diagram shows"));
    m_kind->addItem(tr("Energy, water and mass"), AllKinds);
    for (BalanceKind kind : {BalanceKind::Energy, BalanceKind::Water, BalanceKind::Mass})
        m_kind->addItem(kindWord(kind), static_cast<int>(kind));
    m_amounts = new QComboBox(panel);
    m_amounts->setObjectName(QStringLiteral("sankey_amounts"));
    m_amounts->setAccessibleName(tr("Amounts"));
    m_amounts->addItem(tr("as stated"));
    m_amounts->addItem(tr("reconciled"));
    panel->addTool(m_kind);
    panel->addTool(m_amounts);
    for (const char *ending : {"svg", "png", "csv"}) {
        auto *button = plainButton(QString::fromLatin1(ending).toUpper(), "export", panel);
        button->setObjectName(QStringLiteral("export_") + QLatin1String(ending));
        button->setToolTip(qstrcmp(ending, "csv") == 0 ? tr("The list of flows for a spreadsheet or a Sankey tool") : tr("Save the diagram as a picture"));
        panel->addTool(button);
        connect(button, &QPushButton::clicked, this, [this, ending] { exportSankey(QString::fromLatin1(ending)); });
    }
    auto *scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_sankey = new SankeyView(scroll);
    m_sankey->setObjectName(QStringLiteral("sankey"));
    m_sankey->setAccessibleName(tr("Sankey"));
    scroll->setWidget(m_sankey);
    panel->content()->addWidget(scroll, 1);
    m_sankeyNote = sentenceLabel({}, QStringLiteral("sankey_note"), panel);
    m_sankeyNote->setProperty("role", QStringLiteral("secondary"));
    panel->content()->addWidget(m_sankeyNote);
    connect(m_kind, &QComboBox::activated, this, &ProcessPage::refreshSankey);
    connect(m_amounts, &QComboBox::activated, this, &ProcessPage::refreshSankey);
    connect(m_sankey, &SankeyView::stepChosen, this, [this](const Id &step) { showSubject(step, {}); });
    return panel;
}

void ProcessPage::connectMap()
{
    connect(m_view, &ProcessMapView::chosenChanged, this, [this](const Id &id) { m_details->showSubject(id); });
    connect(m_view, &ProcessMapView::stepsMoved, m_editor, [this](const auto &places) { m_editor->move(places); });
    connect(m_view, &ProcessMapView::stepWanted, this, [this](const QPointF &place) {
        chooseSubject(m_editor->addStepAt(place));
        m_details->focusField(QStringLiteral("step_name"));
    });
    connect(m_view, &ProcessMapView::flowWanted, this, [this](const Id &from, const Id &to) {
        chooseSubject(m_editor->addFlow(from, to));
        m_details->focusField(QStringLiteral("flow_name"));
    });
    connect(m_view, &ProcessMapView::removeWanted, this, &ProcessPage::removeChosen);
    connect(m_view, &ProcessMapView::detailsWanted, this, [this] { m_details->focusField({}); });
    connect(m_details, &ProcessDetails::chosenChanged, this, [this](const Id &id) {
        chooseSubject(id);
        m_details->focusField(m_editor->flow(id) ? QStringLiteral("flow_name") : QString());
    });
    auto *add = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this);
    add->setContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QShortcut::activated, this, &ProcessPage::addStep);
    auto *remove = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete), this);
    remove->setContext(Qt::WidgetWithChildrenShortcut);
    connect(remove, &QShortcut::activated, this, &ProcessPage::removeChosen);
}

QString ProcessPage::title() const
{
    return tr("Process");
}

QString ProcessPage::subtitle() const
{
    const AuditDocument &document = m_session.document();
    return QStringLiteral("%1 · %2").arg(tr("%n steps", nullptr, static_cast<int>(document.steps.size())),
                                         tr("%n flows", nullptr, static_cast<int>(document.stepFlows.size())));
}

QList<KeyHint> ProcessPage::keyHints() const
{
    return {{tr("Ctrl N"), tr("add a step")},   {tr("↑ ↓ ← →"), tr("choose a step")}, {tr("Ctrl ↑ ↓ ← →"), tr("move it")},
            {tr("Enter"), tr("its fields")},    {tr("Ctrl Del"), tr("remove")},       {tr("Ctrl + −"), tr("zoom")},
            {tr("F8"), tr("next issue")}};
}

void ProcessPage::activate()
{
    m_view->setFocus();
}

void ProcessPage::showPart(int part)
{
    m_parts->setChosen(part);
    const bool isEmpty = m_editor->map().steps.empty();
    m_stack->setCurrentIndex(isEmpty ? m_stack->indexOf(m_empty) : part);
    m_arrange->setVisible(part == MapPart);
    if (part == BalancePart)
        refreshBalances();
    if (part == SankeyPart)
        refreshSankey();
}

void ProcessPage::showSubject(const Id &subject, const QString &field)
{
    showPart(MapPart);
    chooseSubject(subject);
    m_details->focusField(field);
}

void ProcessPage::chooseSubject(const Id &id)
{
    if (id.isNull())
        return;
    m_view->choose(id);
    m_details->showSubject(id);
}

void ProcessPage::addStep()
{
    const Id made = m_editor->addStep(m_editor->step(m_view->chosen()) ? m_view->chosen() : Id());
    if (made.isNull())
        return;
    showPart(MapPart);
    chooseSubject(made);
    m_details->focusField(QStringLiteral("step_name"));
}

void ProcessPage::removeChosen()
{
    if (m_editor->canEdit() && m_editor->remove(m_view->chosen())) {
        m_view->choose({});
        m_details->showSubject({});
    }
}

void ProcessPage::refresh()
{
    const bool canEdit = m_editor->canEdit();
    m_add->setEnabled(canEdit);
    m_arrange->setEnabled(canEdit && !m_editor->map().steps.empty());
    m_empty->actionButton()->setEnabled(canEdit);
    m_issues->setIssues(m_session.results().issuesOf(Step::Process));
    refreshMap();
    showPart(m_parts->chosenIndex());
    emit headerChanged();
}

void ProcessPage::refreshMap()
{
    const ProcessMap &map = m_editor->map();
    const std::vector<QPointF> places = m_editor->places();
    const std::vector<UnaccountedFlow> rests = unaccountedFlows(map);
    std::vector<MapCard> cards;
    for (std::size_t i = 0; i < map.steps.size(); ++i) {
        MapCard card{map.steps[i].id, map.steps[i].name, {}, false, places[i]};
        QStringList notes;
        for (const UnaccountedFlow &rest : rests) {
            if (rest.stepId() != card.id || rest.isOneSided)
                continue;
            notes << tr("%1 unaccounted for").arg(amountOf(rest.flow));
            card.isDoubtful = card.isDoubtful || rest.isDoubtful;
        }
        card.note = notes.join(QStringLiteral(" · "));
        cards.push_back(card);
    }
    std::vector<MapArrow> arrows;
    for (const MapFlow &flow : map.flows)
        arrows.push_back({flow.id, flow.from, flow.to, flow.name, amountOf(flow), flow.resource, flow.isWaste});
    m_view->setReadOnly(!m_editor->canEdit());
    m_view->setMap(std::move(cards), std::move(arrows));
}

void ProcessPage::addTable(const QString &title, const QString &name, const QString &problem)
{
    auto *panel = new Panel(title, m_balances->parentWidget());
    panel->content()->addWidget(sentenceLabel({problem}, name, panel));
    m_balances->addWidget(panel);
}

void ProcessPage::refreshBalances()
{
    if (m_parts->chosenIndex() != BalancePart)
        return;
    while (QLayoutItem *item = m_balances->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const report::Words words = wordsOf(m_session);
    const ProcessMap &map = m_editor->map();
    const auto add = [&](const report::Table &table, const QStringList &sentences, const QString &name) {
        auto *panel = new Panel(table.caption, m_balances->parentWidget());
        auto *shown = new ReportTable(panel);
        shown->setObjectName(name);
        shown->setAccessibleName(table.caption);
        shown->setTable(table);
        panel->content()->addWidget(shown);
        if (!sentences.isEmpty())
            panel->content()->addWidget(sentenceLabel(sentences, name + QStringLiteral("_words"), panel));
        m_balances->addWidget(panel);
    };
    add(report::balanceTable(words, map), {}, QStringLiteral("balance"));
    const auto costs = materialFlowCosts(map);
    if (costs.ok())
        add(report::wasteCostTable(words, map, *costs), report::wasteCostWords(words, map, *costs), QStringLiteral("waste_costs"));
    else
        addTable(tr("What waste carries"), QStringLiteral("waste_costs_problem"), sentenceOf(costs.error()));
    for (BalanceKind kind : {BalanceKind::Energy, BalanceKind::Water, BalanceKind::Mass}) {
        const auto reconciliation = reconcile(map, kind);
        if (!reconciliation.ok())
            addTable(kindWord(kind), QStringLiteral("reconciliation_problem"), sentenceOf(reconciliation.error()));
        else if (!reconciliation->flows.empty())
            add(report::reconciliationTable(words, map, *reconciliation), report::reconciliationWords(words, map, *reconciliation),
                QStringLiteral("reconciliation_") + balanceKindKey(kind));
    }
    m_balances->addStretch(1);
}

ProcessMap ProcessPage::shownMap() const
{
    ProcessMap map = m_editor->map();
    if (m_amounts->currentIndex() == 0)
        return map;
    for (BalanceKind kind : allBalanceKinds()) {
        if (const auto reconciliation = reconcile(map, kind); reconciliation.ok())
            map = reconciledMap(map, *reconciliation);
    }
    return map;
}

void ProcessPage::refreshSankey()
{
    if (m_parts->chosenIndex() != SankeyPart)
        return;
    const int chosen = m_kind->currentData().toInt();
    const std::vector<BalanceKind> kinds = chosen == AllKinds ? allBalanceKinds() : std::vector{static_cast<BalanceKind>(chosen)};
    const auto figure = report::sankeyFigure(wordsOf(m_session), shownMap(), kinds);
    m_sankey->setSankey(figure ? std::get<report::Sankey>(figure->content) : report::Sankey());
    m_sankeyNote->setText(figure ? figure->note : tr("No flow of this kind is on the map."));
    m_sankeyNote->setVisible(!m_sankeyNote->text().isEmpty());
}

void ProcessPage::exportSankey(const QString &ending)
{
    const QString filter = ending == QLatin1String("csv") ? tr("Tables (*.csv)") : tr("Pictures (*.%1)").arg(ending);
    const QString path = Ask::saveFile(this, tr("Save the diagram"), proposedFileName(m_session.document(), ending, tr("Sankey")), filter);
    if (path.isEmpty())
        return;
    QByteArray content;
    if (ending == QLatin1String("csv")) {
        content = m_editor->edgeList();
    } else if (ending == QLatin1String("svg")) {
        content = sankeySvg(m_sankey->sankey(), m_sankey->comfortable(), print::figureStyle(), title());
    } else {
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        sankeyImage(m_sankey->sankey(), m_sankey->comfortable(), print::figureStyle(), PictureScale).save(&buffer, "PNG");
    }
    const auto written = writeWholeFile(content, path);
    if (written.ok())
        emit noticed(tr("Saved: %1").arg(path));
    else
        m_notice->show(sentenceOf(written.error()));
}

} // namespace recp
