#include "app/pages/load_profile_panel.h"

#include "app/models/audit_session.h"
#include "app/models/baseline_study.h"
#include "app/models/display.h"
#include "app/widgets/figure_widget.h"
#include "app/widgets/panel.h"
#include "app/widgets/profile_view.h"
#include "core/report/load_elements.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace recp {

namespace {

constexpr int ViewHeight = 190;
constexpr int FigureHeight = 170;

QLabel *smallLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setProperty("role", QStringLiteral("small"));
    label->setWordWrap(true);
    return label;
}


} // namespace

LoadProfilePanel::LoadProfilePanel(AuditSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_flows = new QComboBox(this);
    m_flows->setObjectName(QStringLiteral("profile_flow"));
    m_flows->setAccessibleName(tr("Flow with interval readings"));
    m_sentence = smallLabel(QStringLiteral("no_profile"), this);
    layout->addWidget(m_sentence);
    m_content = buildContent();
    layout->addWidget(m_content);
    connect(m_flows, &QComboBox::activated, this, &LoadProfilePanel::showFlow);
}

QWidget *LoadProfilePanel::buildContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_figures = new QHBoxLayout;
    m_figures->setSpacing(18);
    layout->addLayout(m_figures);
    m_view = new ProfileView(content);
    m_view->setObjectName(QStringLiteral("profile"));
    m_view->setAccessibleName(tr("Load profile"));
    m_view->setMinimumHeight(ViewHeight);
    layout->addWidget(m_view);
    auto *hint = smallLabel(QStringLiteral("profile_hint"), content);
    hint->setText(tr("Drag to move; Ctrl and wheel, or + and −, to come nearer; double click or Home for all."));
    layout->addWidget(hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    m_hours = addFigure(row, QStringLiteral("hours"), content);
    m_duration = addFigure(row, QStringLiteral("duration"), content);
    layout->addLayout(row);
    m_words = smallLabel(QStringLiteral("profile_words"), content);
    layout->addWidget(m_words);
    return content;
}

LoadProfilePanel::TitledFigure LoadProfilePanel::addFigure(QHBoxLayout *row, const QString &name, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    TitledFigure made{new QLabel(parent), new FigureWidget(parent)};
    made.title->setProperty("role", QStringLiteral("section"));
    made.figure->setObjectName(name);
    made.figure->setMinimumHeight(FigureHeight);
    column->addWidget(made.title);
    column->addWidget(made.figure, 1);
    row->addLayout(column, 1);
    return made;
}

void LoadProfilePanel::showFigure(const TitledFigure &shown, const std::optional<report::Figure> &figure)
{
    shown.title->setVisible(figure.has_value());
    shown.figure->setVisible(figure.has_value());
    if (!figure)
        return;
    shown.title->setText(figure->caption);
    shown.figure->setAccessibleName(figure->caption);
    shown.figure->setFigure(*figure);
}

void LoadProfilePanel::refresh()
{
    const QVariant chosen = m_flows->currentData();
    m_flows->clear();
    for (const Flow &flow : m_session.document().flows) {
        if (!flow.profile.isEmpty())
            m_flows->addItem(flow.name, toText(flow.id));
    }
    m_flows->setCurrentIndex(std::max(0, m_flows->findData(chosen)));
    m_flows->setVisible(m_flows->count() > 0);
    if (m_flows->count() > 0)
        showFlow();
    else
        showSentence(tr("No flow has interval readings yet. Import a CSV or Green Button file with times: readings of 15 minutes, or any even step, "
                        "are added up by month and kept as a load profile."));
}

void LoadProfilePanel::showSentence(const QString &sentence)
{
    m_shown.clear();
    m_content->hide();
    m_sentence->setText(sentence);
    m_sentence->show();
}

void LoadProfilePanel::showFlow()
{
    const QString chosen = m_flows->currentData().toString();
    for (const Flow &flow : m_session.document().flows) {
        if (toText(flow.id) == chosen && flow.profile != m_shown)
            fill(flow);
    }
}

void LoadProfilePanel::fill(const Flow &flow)
{
    Result<LoadStudy> study = studyLoad(m_session, flow);
    if (!study)
        return showSentence(said(study.error()));
    const report::Words words = wordsOf(m_session);
    const report::RateForm form = report::rateForm(words, flow);
    m_shown = flow.profile;
    m_sentence->hide();
    m_content->show();
    m_view->setProfile(std::move(study->profile), flow.resource, form.perRate, form.unit);
    fillKeyFigures(flow, study->load);
    showFigure(m_hours, report::hoursFigure(words, flow, study->load));
    showFigure(m_duration, report::durationFigure(words, flow, study->load));
    m_words->setText(report::loadWords(words, study->load));
    m_view->setAccessibleDescription(m_words->text());
}

void LoadProfilePanel::fillKeyFigures(const Flow &flow, const LoadAnalysis &load)
{
    while (QLayoutItem *item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const report::KeyFigure &figure : report::loadFigures(wordsOf(m_session), flow, load)) {
        auto *shown = new KeyFigure(figure.label, m_content);
        shown->setValue(figure.value);
        shown->setNote(figure.note);
        m_figures->addWidget(shown);
    }
}

} // namespace recp
