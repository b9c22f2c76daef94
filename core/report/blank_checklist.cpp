#include "core/catalog/walk_through.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace recp::report {

namespace {

constexpr double BoxWidth = 13;   // mm
constexpr double LineHeight = 8;  // mm, to write on
constexpr std::size_t ShortArea = 4; // questions: half a page

std::vector<CheckArea> areasToAsk(const Words &w)
{
    std::vector<CheckArea> areas = applicableAreas(w.document, w.catalog);
    std::erase_if(areas, [&](const CheckArea &area) { return w.document.audit.absentAreas.contains(area.id); });
    return areas;
}

Table questionsOf(const Words &w, const CheckArea &area)
{
    Table table;
    table.lines = Table::Lines::Grid;
    table.emptyHeightMm = LineHeight;
    table.columns = {{w(QT_TRANSLATE_NOOP("report", "No.")), Column::Align::Left, false, 17}, wide(0, w(QT_TRANSLATE_NOOP("report", "Question and what to see")))};
    for (const QString &answer : {w.word(Answer::Yes), w.word(Answer::Partly), w.word(Answer::No), w(QT_TRANSLATE_NOOP("report", "n.a."))})
        table.columns.push_back({answer, Column::Align::Center, true, BoxWidth});
    table.columns.push_back(wide(34, w(QT_TRANSLATE_NOOP("report", "Observed"))));
    const Cell box = cell(QString(Box));
    for (const CheckItem &check : w.catalog.checks()) {
        if (check.area != area.id)
            continue;
        Cell question = cell(questionOf(check, w.texts.language()));
        const QString &evidence = check.evidence.in(w.texts.language());
        if (!evidence.isEmpty())
            question.below = w(QT_TRANSLATE_NOOP("report", "To see: %1"), {evidence});
        QString id = check.id;
        if (id.startsWith(QLatin1String("Q-")))
            id.remove(0, 2);
        table.rows.push_back({faint(id), question, box, box, box, box, cell({})});
    }
    return table;
}

/// A line with names before dots: who, with whom, when.
Table whoAndWhen(const Words &w)
{
    Table table;
    table.lines = Table::Lines::None;
    table.columns = {wide(60), wide(66), wide(42)};
    const QString dots(13, QChar(0x2026));
    table.rows.push_back({cell(w(QT_TRANSLATE_NOOP("report", "Auditor: %1"), {dots})), cell(w(QT_TRANSLATE_NOOP("report", "Accompanied by: %1"), {dots})),
                          cell(w(QT_TRANSLATE_NOOP("report", "Date: %1"), {QStringLiteral("……/……/20……")}))});
    return table;
}

/// As many as the sheet has room for below its questions.
int noteLinesFor(std::size_t questions)
{
    constexpr int mostLines = 22;
    constexpr int leastLines = 3;
    const int taken = static_cast<int>(questions) * 3 / 2;
    return questions <= ShortArea ? leastLines : std::max(leastLines, mostLines - taken);
}

Table noteLines(int lines)
{
    Table table;
    table.emptyHeightMm = LineHeight;
    table.columns = {wide(0)};
    table.rows.assign(static_cast<std::size_t>(lines), {cell({})});
    return table;
}

Section areaSection(const Words &w, const CheckArea &area)
{
    Section section;
    auto &e = section.elements;
    e.push_back(heading(2, area.name.in(w.texts.language()), area.id));
    e.push_back(whoAndWhen(w));
    const Table questions = questionsOf(w, area);
    section.mayFollow = questions.rows.size() <= ShortArea; // else each area is a sheet that one of the team takes along
    const int lines = noteLinesFor(questions.rows.size());
    e.push_back(questions);
    e.push_back(heading(3, w(QT_TRANSLATE_NOOP("report", "Notes, readings, photo numbers"))));
    e.push_back(noteLines(lines));
    return section;
}

Table areasTable(const Words &w, const std::vector<CheckArea> &areas)
{
    Table table;
    table.lines = Table::Lines::Grid;
    table.columns = {wide(16, w(QT_TRANSLATE_NOOP("report", "Code"))), wide(0, w(QT_TRANSLATE_NOOP("report", "Area"))),
                     {w(QT_TRANSLATE_NOOP("report", "Questions")), Column::Align::Center, true, 22}, wide(44, w(QT_TRANSLATE_NOOP("report", "Who goes there"))),
                     {w(QT_TRANSLATE_NOOP("report", "Done")), Column::Align::Center, true, 18}};
    for (const CheckArea &area : areas) {
        const auto &checks = w.catalog.checks();
        const auto count = std::count_if(checks.begin(), checks.end(), [&](const CheckItem &check) { return check.area == area.id; });
        table.rows.push_back({faint(area.id), cell(area.name.in(w.texts.language())), cell(w.number(static_cast<double>(count))), cell({}), cell(QString(Box))});
    }
    return table;
}

Section firstSheet(const Words &w, const std::vector<CheckArea> &areas)
{
    Section section;
    auto &e = section.elements;
    e.push_back(heading(1, w(QT_TRANSLATE_NOOP("report", "Checklist for the walk-through"))));
    e.push_back(paragraph(orDots(w.document.enterprise.name)));
    e.push_back(whoAndWhen(w));
    e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Yes: seen to be so everywhere. Partly: in some places, or only on paper. No: not done. n.a.: there is no such thing in this factory. What was not looked at stays empty; it does not count as “no”."))));
    e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Ask to see the evidence named under the question, and write down place, reading and number of the photo."))));
    e.push_back(areasTable(w, areas));
    QStringList absent;
    for (const QString &id : w.document.audit.absentAreas) {
        if (const CheckArea *area = w.catalog.area(id))
            absent += area->name.in(w.texts.language());
    }
    if (!absent.isEmpty())
        e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Left out, as the factory does not have them: %1."), {absent.join(QStringLiteral(", "))}), Paragraph::Style::Caption));
    return section;
}

} // namespace

std::vector<Section> blankChecklist(const Words &w)
{
    const std::vector<CheckArea> areas = areasToAsk(w);
    std::vector<Section> sections{firstSheet(w, areas)};
    for (const CheckArea &area : areas)
        sections.push_back(areaSection(w, area));
    return sections;
}

} // namespace recp::report
