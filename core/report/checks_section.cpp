#include "core/report/check_elements.h"

#include "core/catalog/walk_through.h"

#include <QCoreApplication>

namespace recp::report {

namespace {

std::optional<Table> weakPoints(const Words &w, const CheckArea &area)
{
    Table table;
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Question"))), left(w(QT_TRANSLATE_NOOP("report", "Answer")), false),
                     left(w(QT_TRANSLATE_NOOP("report", "Observed"))), left(w(QT_TRANSLATE_NOOP("report", "Suggests")), false)};
    for (const CheckItem &check : w.catalog.checks()) {
        const CheckAnswer *answer = check.area == area.id ? w.document.answerTo(check.id) : nullptr;
        if (!answer || (answer->answer != Answer::No && answer->answer != Answer::Partly))
            continue;
        table.rows.push_back({cell(questionOf(check, w.texts.language())), strong(w.word(*answer->answer)), cell(answer->note),
                              faint(check.suggests.join(QStringLiteral(", ")))});
    }
    if (table.rows.empty())
        return std::nullopt;
    return table;
}

} // namespace

Table areasTable(const Words &w)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Walk-through by area"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Area"))), right(w(QT_TRANSLATE_NOOP("report", "Answered"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Score")))};
    for (const AreaProgress &area : areaProgress(w.document, w.catalog)) {
        table.rows.push_back({cell(area.name.in(w.texts.language())),
                              cell(area.answered == 0 ? w(QT_TRANSLATE_NOOP("report", "not checked"))
                                                      : QStringLiteral("%1/%2").arg(area.answered).arg(area.questions)),
                              area.score() ? strong(w.percent(*area.score(), 2)) : cell(QStringLiteral("–"))});
    }
    return table;
}

std::optional<Figure> radarFigure(const Words &w)
{
    constexpr std::size_t Fewest = 3;
    Radar radar;
    for (const AreaProgress &area : areaProgress(w.document, w.catalog)) {
        if (const std::optional<double> score = area.score())
            radar.axes.push_back({area.name.in(w.texts.language()), *score, w.percent(*score, 2), area.answered < area.questions});
    }
    if (radar.axes.size() < Fewest)
        return std::nullopt;
    return Figure{w(QT_TRANSLATE_NOOP("report", "Score by area")), radar, 92,
                  w(QT_TRANSLATE_NOOP("report", "Open points: not all questions of the area are answered. Areas without a rated answer are left out, not counted as zero."))};
}

namespace {

void addChecks(const Words &w, std::vector<Element> &e)
{
    e.push_back(heading(1, w(QT_TRANSLATE_NOOP("report", "Check results"))));
    bool any = false;
    for (const CheckAnswer &answer : w.document.answers)
        any = any || answer.answer;
    if (!any) {
        e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "No question of the walk-through was answered: nothing is said about practice on the shop floor."))));
        return;
    }
    e.push_back(areasTable(w));
    if (const auto radar = radarFigure(w))
        e.push_back(*radar);
    e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Score: yes 100 %, partly 50 %, no 0 %, over the questions that apply. Not checked is not “no”.")), Paragraph::Style::Caption));
    QStringList absent;
    for (const CheckArea &area : w.catalog.areas())
        if (w.document.audit.absentAreas.contains(area.id) && !hasAnswers(w.document, w.catalog, area.id))
            absent << area.name.in(w.texts.language());
    if (!absent.isEmpty())
        e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Not in this factory: %1."), {absent.join(QStringLiteral(", "))}), Paragraph::Style::Note));
    for (const CheckArea &area : applicableAreas(w.document, w.catalog)) {
        if (const auto table = weakPoints(w, area)) {
            e.push_back(heading(2, area.name.in(w.texts.language())));
            e.push_back(*table);
        }
    }
}

/// What was found, where, what it loses and what it led to.
Table findingsTable(const Words &w)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "What was found"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Finding"))), left(w(QT_TRANSLATE_NOOP("report", "Place"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Loss a year"))), left(w(QT_TRANSLATE_NOOP("report", "Solution")))};
    for (const Finding &finding : w.document.findings) {
        QStringList losses, solutions;
        for (const Loss &loss : finding.losses)
            losses << w.quantity(loss.amount, QString::fromUtf8(effectUnitKey(loss.resource)));
        for (const Id &id : finding.solutionIds)
            if (const Solution *solution = w.document.solution(id))
                solutions << w.title(*solution);
        table.rows.push_back({cell(finding.text), cell(finding.place), cell(losses.join(u'\n')), cell(solutions.join(QStringLiteral(", ")))});
    }
    return table;
}

} // namespace

Section checksSection(const Words &w)
{
    Section section;
    auto &e = section.elements;
    addChecks(w, e);
    if (!w.document.findings.empty()) {
        e.push_back(heading(2, w(QT_TRANSLATE_NOOP("report", "Findings"))));
        e.push_back(findingsTable(w));
    }
    return section;
}

} // namespace recp::report
