#include "app/pages/baseline_analysis_panel.h"

#include "app/models/audit_session.h"
#include "app/models/baseline_study.h"
#include "app/pages/baseline_summary_panel.h"
#include "app/pages/load_profile_panel.h"
#include "app/widgets/figure_widget.h"
#include "app/widgets/panel.h"
#include "app/widgets/report_table.h"
#include "app/widgets/words.h"
#include "core/report/analysis_elements.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recp {

namespace {

constexpr int PanelGap = 10;
constexpr int LeastFigure = 150;
constexpr double PixelsPerMillimetre = 2.8;
constexpr int CostItem = -1; // of the list of what is shown by month

QLabel *wrappedLabel(const char *role, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QVBoxLayout *addColumn(QHBoxLayout *row, int stretch)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(PanelGap);
    row->addLayout(column, stretch);
    return column;
}

QHBoxLayout *addRow(QVBoxLayout *rows)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(PanelGap);
    rows->addLayout(row);
    return row;
}

} // namespace

BaselineAnalysisPanel::BaselineAnalysisPanel(AuditSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(scroll);
    content->setObjectName(QStringLiteral("scrolled"));
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(PanelGap);
    QHBoxLayout *first = addRow(rows);
    buildMonths(addColumn(first, 1));
    m_pareto = addFigurePanel(tr("Cost by flow"), QStringLiteral("pareto"), tr("No cost is known: type the bills' amounts to see where the money goes."),
                              addColumn(first, 1));
    QHBoxLayout *second = addRow(rows);
    m_scopes = addFigurePanel(tr("CO₂e by scope"), QStringLiteral("scopes"), tr("Nothing that emits is known in the baseline period."), addColumn(second, 1));
    m_prices = addFigurePanel(tr("Unit price by month"), QStringLiteral("prices"),
                              tr("A price by month needs two months with quantity and cost."), addColumn(second, 1));
    buildIndicators(rows);
    buildRegression(rows);
    auto *profile = new Panel(tr("Load profile"), this);
    m_profile = new LoadProfilePanel(session, profile);
    profile->addTool(m_profile->flows());
    profile->content()->addWidget(m_profile);
    rows->addWidget(profile);
    rows->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll);
}

BaselineAnalysisPanel::FigurePanel BaselineAnalysisPanel::addFigurePanel(const QString &title, const QString &name, const QString &empty,
                                                                         QVBoxLayout *column)
{
    FigurePanel made;
    made.panel = new Panel(title, this);
    made.figure = new FigureWidget(made.panel);
    made.figure->setObjectName(name);
    made.figure->setAccessibleName(title);
    made.figure->setMinimumHeight(LeastFigure);
    made.note = wrappedLabel("small", name + QStringLiteral("_note"), made.panel);
    made.empty = empty;
    made.panel->content()->addWidget(made.figure, 1);
    made.panel->content()->addWidget(made.note);
    column->addWidget(made.panel, 1);
    return made;
}

void BaselineAnalysisPanel::showFigure(const FigurePanel &panel, const std::optional<report::Figure> &figure)
{
    panel.figure->setVisible(figure.has_value());
    panel.note->setText(figure ? figure->note : panel.empty);
    panel.note->setVisible(!panel.note->text().isEmpty());
    if (!figure)
        return;
    panel.panel->setTitle(figure->caption);
    panel.figure->setMinimumHeight(std::max(LeastFigure, static_cast<int>(figure->heightMm * PixelsPerMillimetre)));
    panel.figure->setFigure(*figure);
}

void BaselineAnalysisPanel::buildMonths(QVBoxLayout *column)
{
    m_months = addFigurePanel(tr("By month"), QStringLiteral("months"),
                              tr("No cost and no use is known month by month: the bills cover longer times, or are missing."), column);
    m_monthly = new QComboBox(m_months.panel);
    m_monthly->setObjectName(QStringLiteral("monthly"));
    m_monthly->setAccessibleName(tr("Shown by month"));
    m_months.panel->addTool(m_monthly);
    connect(m_monthly, &QComboBox::activated, this, &BaselineAnalysisPanel::showMonths);
}

void BaselineAnalysisPanel::buildIndicators(QVBoxLayout *column)
{
    auto *panel = new Panel(tr("Indicators of RECP by year"), this);
    panel->setAside(tr("in brackets: base year = 100"));
    m_indicators = new ReportTable(panel);
    m_indicators->setObjectName(QStringLiteral("indicators"));
    m_base = wrappedLabel("small", QStringLiteral("base_year"), panel);
    panel->content()->addWidget(m_indicators);
    panel->content()->addWidget(m_base);
    column->addWidget(panel);
}

void BaselineAnalysisPanel::buildRegression(QVBoxLayout *column)
{
    auto *panel = new Panel(tr("Use against output"), this);
    m_line = new QComboBox(panel);
    m_line->setObjectName(QStringLiteral("line"));
    m_line->setAccessibleName(tr("Flow"));
    panel->addTool(m_line);
    connect(m_line, &QComboBox::activated, this, &BaselineAnalysisPanel::showRegression);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_scatter = new FigureWidget(panel);
    m_scatter->setObjectName(QStringLiteral("scatter"));
    m_scatter->setAccessibleName(tr("Use against output"));
    m_scatter->setMinimumHeight(250);
    row->addWidget(m_scatter, 3);
    auto *texts = new QVBoxLayout;
    m_formula = wrappedLabel("bold", QStringLiteral("formula"), panel);
    m_statistics = wrappedLabel("secondary", QStringLiteral("statistics"), panel);
    m_words = wrappedLabel("", QStringLiteral("line_words"), panel);
    texts->addWidget(m_formula);
    texts->addWidget(m_statistics);
    texts->addWidget(m_words);
    texts->addStretch(1);
    row->addLayout(texts, 2);
    panel->content()->addLayout(row);
    column->addWidget(panel);
}

void BaselineAnalysisPanel::refresh()
{
    m_stale = true;
    if (isVisible())
        analyse();
}

void BaselineAnalysisPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        analyse();
}

void BaselineAnalysisPanel::analyse()
{
    m_stale = false;
    m_analysis = studyBaseline(m_session);
    const report::Words words = wordsOf(m_session);
    fillMonths();
    showFigure(m_pareto, report::paretoFigure(words, m_analysis.pareto));
    showFigure(m_scopes, report::scopesFigure(words, m_analysis.scopes));
    showFigure(m_prices, report::pricesFigure(words, m_analysis.prices));
    m_indicators->setVisible(m_analysis.history.base >= 0);
    m_indicators->setTable(report::indicatorHistoryTable(words, m_analysis.history));
    m_base->setText(report::baseYearSentence(words, m_analysis.history));
    fillRegression();
    m_profile->refresh();
}

void BaselineAnalysisPanel::fillMonths()
{
    const QVariant chosen = m_monthly->currentData();
    const report::Words words = wordsOf(m_session);
    m_monthly->clear();
    if (!costByMonth(m_session).series.empty())
        m_monthly->addItem(tr("Cost"), CostItem);
    for (Resource resource : allResources()) {
        if (report::monthlyUse(words, resource))
            m_monthly->addItem(wordOf(resource), static_cast<int>(resource));
    }
    m_monthly->setVisible(m_monthly->count() > 1);
    m_monthly->setCurrentIndex(std::max(0, m_monthly->findData(chosen)));
    showMonths();
}

void BaselineAnalysisPanel::showMonths()
{
    if (m_monthly->count() == 0)
        return showFigure(m_months, std::nullopt);
    const int chosen = m_monthly->currentData().toInt();
    if (chosen != CostItem)
        return showFigure(m_months, report::monthlyUse(wordsOf(m_session), static_cast<Resource>(chosen)));
    report::StackedBars bars = costByMonth(m_session);
    const QString title = tr("Cost by month, %1").arg(bars.unit);
    showFigure(m_months, report::Figure{title, std::move(bars), 40, {}});
}

void BaselineAnalysisPanel::fillRegression()
{
    const QString chosen = m_line->currentText();
    m_line->clear();
    for (const EnergyLine &line : m_analysis.lines) {
        const Flow *flow = m_session.document().flow(line.flowId);
        m_line->addItem(flow ? flow->name : QString());
    }
    m_line->setVisible(m_line->count() > 0);
    m_line->setCurrentIndex(std::max(0, m_line->findText(chosen)));
    showRegression();
}

void BaselineAnalysisPanel::showRegression()
{
    const report::Words words = wordsOf(m_session);
    const bool any = m_line->count() > 0;
    m_scatter->setVisible(any);
    m_formula->setVisible(any);
    m_statistics->setVisible(any);
    if (!any) {
        m_words->setText(report::noRegressionSentence(words, m_analysis));
        return;
    }
    const EnergyLine &line = m_analysis.lines[static_cast<std::size_t>(std::max(0, m_line->currentIndex()))];
    m_scatter->setFigure(report::regressionFigure(words, line));
    m_formula->setText(report::regressionFormula(words, line));
    m_statistics->setText(report::regressionStatistics(words, line));
    m_formula->setVisible(line.fit.ok());
    m_statistics->setVisible(line.fit.ok());
    m_words->setText(report::regressionWords(words, line).join(QStringLiteral("\n\n")));
}

} // namespace recp
