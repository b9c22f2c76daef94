#include "core/catalog/walk_through.h"
#include "core/report/words.h"

#include <QCoreApplication>

namespace recp::report {

namespace {

struct AreaResult {
    int questions = 0;
    int answered = 0;
    int rated = 0;      ///< answered and applicable
    double points = 0;  ///< yes 1, partly 0.5, no 0
};

AreaResult resultOf(const Words &w, const QString &area)
{
    AreaResult result;
    for (const CheckItem &check : w.catalog.checks()) {
        if (check.area != area)
            continue;
        ++result.questions;
        const CheckAnswer *answer = w.document.answerTo(check.id);
        if (!answer || !answer->answer)
            continue;
        ++result.answered;
        if (*answer->answer == Answer::NotApplicable)
            continue;
        ++result.rated;
        result.points += *answer->answer == Answer::Yes ? 1 : *answer->answer == Answer::Partly ? 0.5 : 0;
    }
    return result;
}

Table areasTable(const Words &w)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Walk-through by area"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Area"))), right(w(QT_TRANSLATE_NOOP("report", "Answered"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Score")))};
    for (const CheckArea &area : applicableAreas(w.document, w.catalog)) {
        const AreaResult r = resultOf(w, area.id);
        table.rows.push_back({cell(area.name.in(w.texts.language())),
                              cell(r.answered == 0 ? w(QT_TRANSLATE_NOOP("report", "not checked"))
                                                   : QStringLiteral("%1/%2").arg(r.answered).arg(r.questions)),
                              r.rated == 0 ? cell(QStringLiteral("–")) : strong(w.percent(r.points / r.rated, 2))});
    }
    return table;
}

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

Section checksSection(const Words &w)
{
    Section section;
    auto &e = section.elements;
    e.push_back(heading(1, w(QT_TRANSLATE_NOOP("report", "Check results"))));
    bool any = false;
    for (const CheckAnswer &answer : w.document.answers)
        any = any || answer.answer;
    if (!any) {
        e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "No question of the walk-through was answered: nothing is said about practice on the shop floor."))));
        return section;
    }
    e.push_back(areasTable(w));
    e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Score: yes 100 %, partly 50 %, no 0 %, over the questions that apply. Not checked is not “no”.")), Paragraph::Style::Caption));
    for (const CheckArea &area : applicableAreas(w.document, w.catalog)) {
        if (const auto table = weakPoints(w, area)) {
            e.push_back(heading(2, area.name.in(w.texts.language())));
            e.push_back(*table);
        }
    }
    return section;
}

} // namespace recp::report
