#include "core/report/visit_papers.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace recp::report {

namespace {

constexpr int LongestObservation = 120; // characters: two lines at the most
constexpr int LongestTitle = 66;
constexpr int LongestIssue = 100;
constexpr int LongestName = 90;
constexpr double EmptyHeight = 6; // mm
constexpr int EmptyRows = 3;      // to write on where nothing was recorded

/// How many rows of its three lists the page has room for, what each keeps even if the others are long,
/// and what it gets at the most.
constexpr std::size_t AllRows = 15;
constexpr std::size_t LeastSolutions = 6, LeastObservations = 5, LeastIssues = 4;
constexpr std::size_t MostSolutions = 9, MostObservations = 8, MostIssues = 6;

struct Rows {
    std::size_t solutions = 0, observations = 0, issues = 0;
};

/// Each list gets its least, and what the others leave.
Rows shareRows(const Rows &wanted)
{
    Rows given{std::min(wanted.solutions, LeastSolutions), std::min(wanted.observations, LeastObservations), std::min(wanted.issues, LeastIssues)};
    std::size_t rest = AllRows - given.solutions - given.observations - given.issues;
    const auto more = [&rest](std::size_t &rows, std::size_t want, std::size_t most) {
        const std::size_t extra = std::min({rest, want - rows, most - rows});
        rows += extra;
        rest -= extra;
    };
    more(given.solutions, wanted.solutions, MostSolutions);
    more(given.observations, wanted.observations, MostObservations);
    more(given.issues, wanted.issues, MostIssues);
    return given;
}

/// Something seen, and how much it matters: what solutions came from first, then losses, then "no", then "partly".
struct Observation {
    QString area;
    QString text;
    int weight = 0;
};

int weightOf(const Finding &finding)
{
    return finding.solutionIds.empty() ? finding.losses.empty() ? 4 : 5 : 6;
}

bool hasFinding(const Words &w, const QString &checkId)
{
    const auto &findings = w.document.findings;
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.checkId == checkId; });
}

QString quoted(const Words &w, const CheckItem &check, const CheckAnswer &answer)
{
    const QString said = QStringLiteral("%1 %2").arg(questionOf(check, w.texts.language()), w.word(*answer.answer));
    return answer.note.isEmpty() ? said : answer.note;
}

/// What the auditor wrote down, then the questions answered "no" or "partly"; the most important first.
std::vector<Observation> observations(const Words &w)
{
    std::vector<Observation> all;
    for (const Finding &finding : w.document.findings) {
        if (!finding.text.trimmed().isEmpty())
            all.push_back({finding.area, finding.text, weightOf(finding)});
    }
    for (const CheckItem &check : w.catalog.checks()) {
        const CheckAnswer *answer = w.document.answerTo(check.id);
        if (!answer || (answer->answer != Answer::No && answer->answer != Answer::Partly) || hasFinding(w, check.id))
            continue;
        all.push_back({check.area, quoted(w, check, *answer), (answer->answer == Answer::No ? 2 : 0) + (answer->note.isEmpty() ? 0 : 1)});
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.weight > b.weight; });
    return all;
}

/// In the order of the walk-through.
void sortByArea(const Words &w, std::vector<Observation> &some)
{
    const auto place = [&](const Observation &each) {
        const auto &areas = w.catalog.areas();
        return std::find_if(areas.begin(), areas.end(), [&](const CheckArea &area) { return area.id == each.area; }) - areas.begin();
    };
    std::stable_sort(some.begin(), some.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
}

QString areaName(const Words &w, const QString &id)
{
    const CheckArea *area = w.catalog.area(id);
    return area ? area->name.in(w.texts.language()) : QStringLiteral("–");
}

Table formTable(std::vector<Column> columns)
{
    Table table;
    table.columns = std::move(columns);
    table.emptyHeightMm = EmptyHeight;
    return table;
}

void fillWithEmpty(Table &table)
{
    if (table.rows.empty())
        table.rows.assign(EmptyRows, std::vector<Cell>(table.columns.size()));
}

Table observationTable(const Words &w, std::vector<Observation> all, std::size_t rows)
{
    Table table = formTable({wide(40, w(QT_TRANSLATE_NOOP("report", "Area"))), wide(0, w(QT_TRANSLATE_NOOP("report", "Observed")))});
    all.resize(rows);
    sortByArea(w, all);
    for (const Observation &each : all)
        table.rows.push_back({faint(areaName(w, each.area)), cell(shortened(each.text, LongestObservation))});
    fillWithEmpty(table);
    return table;
}

/// Those not rejected, what saves most first; what is not computed yet last.
std::vector<const Solution *> solutionsToShow(const Words &w)
{
    std::vector<const Solution *> all;
    for (const Solution &solution : w.document.solutions) {
        if (solution.status != SolutionStatus::Rejected)
            all.push_back(&solution);
    }
    const auto saving = [&](const Solution *solution) {
        const SolutionResult &result = w.result(*solution);
        return result.netMoney ? std::optional(result.netMoney->expected) : std::nullopt;
    };
    std::stable_sort(all.begin(), all.end(), [&](const Solution *a, const Solution *b) { return saving(a) > saving(b); });
    return all;
}

std::vector<Cell> totals(const Words &w)
{
    const AuditResults &all = w.results;
    return {cell({}), strong(w(QT_TRANSLATE_NOOP("report", "All together"))),
            strong(w.money(all.money ? std::optional(all.money->expected) : std::nullopt)),
            faint(all.money ? w.moneyRange(*all.money) : QString()),
            strong(all.investment.any ? w.sum(all.investment, w.money(all.investment.value)) : QStringLiteral("–")),
            strong(all.payback ? w.years(*all.payback) : QStringLiteral("–"))};
}

Table solutionTable(const Words &w, const std::vector<const Solution *> &all, std::size_t rows)
{
    Table table = formTable({left(w(QT_TRANSLATE_NOOP("report", "Code")), false), left(w(QT_TRANSLATE_NOOP("report", "Solution"))),
                             right(w(QT_TRANSLATE_NOOP("report", "Saving, %1 a year"), {w.moneyUnit()})),
                             right(w(QT_TRANSLATE_NOOP("report", "90 % range"))),
                             right(w(QT_TRANSLATE_NOOP("report", "Investment, %1"), {w.moneyUnit()})),
                             right(w(QT_TRANSLATE_NOOP("report", "Payback")))});
    for (std::size_t i = 0; i < rows; ++i) {
        const SolutionResult &result = w.result(*all[i]);
        table.rows.push_back({faint(shortened(all[i]->code, 12)), cell(shortened(w.title(*all[i]), LongestTitle)),
                              result.netMoney ? strong(w.money(result.netMoney->expected)) : cell(QStringLiteral("–")),
                              faint(result.netMoney ? w.moneyRange(*result.netMoney) : QString()), cell(w.money(result.investment)),
                              cell(result.payback ? w.years(*result.payback) : QStringLiteral("–"))});
    }
    if (!all.empty()) {
        table.total = totals(w);
        table.emptyHeightMm = 0;
    }
    fillWithEmpty(table);
    return table;
}

/// What is missing before what is doubtful; each sentence once.
QStringList issuesToShow(const Words &w)
{
    std::vector<Issue> all = w.results.issues;
    std::stable_sort(all.begin(), all.end(), [](const Issue &a, const Issue &b) { return a.level < b.level; });
    return w.issues(all);
}

Table issueTable(const Words &w, const QStringList &all, std::size_t rows)
{
    Table table = formTable({wide(0, w(QT_TRANSLATE_NOOP("report", "What is missing or doubtful"))), wide(32, w(QT_TRANSLATE_NOOP("report", "Who brings it"))),
                             wide(22, w(QT_TRANSLATE_NOOP("report", "By when")))});
    for (const QString &issue : all.mid(0, static_cast<qsizetype>(rows)))
        table.rows.push_back({cell(shortened(issue, LongestIssue)), cell({}), cell({})});
    fillWithEmpty(table);
    return table;
}

Table nextSteps(const Words &w)
{
    static constexpr std::array steps{QT_TRANSLATE_NOOP("report", "The enterprise sends what is missing"),
                                      QT_TRANSLATE_NOOP("report", "The audit team sends the draft report"),
                                      QT_TRANSLATE_NOOP("report", "The enterprise comments and chooses what to carry out"),
                                      QT_TRANSLATE_NOOP("report", "Final report and action plan")};
    Table table = formTable({wide(0, w(QT_TRANSLATE_NOOP("report", "Step"))), wide(32, w(QT_TRANSLATE_NOOP("report", "Responsible"))), wide(22, w(QT_TRANSLATE_NOOP("report", "Date")))});
    for (const char *step : steps)
        table.rows.push_back({cell(w(step)), cell({}), faint(QStringLiteral("……/……/20……"))});
    return table;
}

void addMore(std::vector<Element> &elements, const QString &text, std::size_t more)
{
    if (more > 0)
        elements.push_back(paragraph(text, Paragraph::Style::Caption));
}

QString subtitle(const Words &w)
{
    const Audit &audit = w.document.audit;
    QStringList parts{w(QT_TRANSLATE_NOOP("report", "meeting on %1"), {audit.visitTo.isValid() ? w.date(audit.visitTo) : QStringLiteral("……/……/20……")})};
    if (audit.periodFrom.isValid())
        parts += w(QT_TRANSLATE_NOOP("report", "baseline %1"), {w.period(audit.periodFrom, audit.periodTo)});
    return parts.join(QStringLiteral(" · "));
}

Signatures signatures(const Words &w)
{
    const TeamMember *leader = w.leader();
    const QString statement = w(QT_TRANSLATE_NOOP("report", "Name, signature"));
    return {{{w(QT_TRANSLATE_NOOP("report", "For the enterprise")), statement, {}},
             {w(QT_TRANSLATE_NOOP("report", "Leader of the audit team")), statement, leader ? shortened(leader->name, 60) : QString()}}};
}

} // namespace

std::vector<Section> exitPaper(const Words &w)
{
    const std::vector<Observation> seen = observations(w);
    const std::vector<const Solution *> solutions = solutionsToShow(w);
    const QStringList issues = issuesToShow(w);
    const Rows wanted{solutions.size(), seen.size(), static_cast<std::size_t>(issues.size())};
    const Rows rows = shareRows(wanted);
    const auto more = [](std::size_t all, std::size_t shown) { return static_cast<int>(all - shown); };
    Section section;
    section.onePage = true;
    auto &e = section.elements;
    e.push_back(heading(1, w(name(VisitPaper::Exit))));
    e.push_back({Paragraph{{{shortened(orDots(w.document.enterprise.name), LongestName), true}}}});
    e.push_back(paragraph(subtitle(w), Paragraph::Style::Caption));
    e.push_back(heading(3, w(QT_TRANSLATE_NOOP("report", "What was seen"))));
    e.push_back(observationTable(w, seen, rows.observations));
    addMore(e, w.count(QT_TRANSLATE_N_NOOP("report", "And %n more point(s), in the report to come."), more(seen.size(), rows.observations)), seen.size() - rows.observations);
    e.push_back(heading(3, w(QT_TRANSLATE_NOOP("report", "Preliminary solutions"))));
    e.push_back(solutionTable(w, solutions, rows.solutions));
    addMore(e, w.count(QT_TRANSLATE_N_NOOP("report", "And %n more solution(s), counted in the sum."), more(solutions.size(), rows.solutions)), solutions.size() - rows.solutions);
    e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Preliminary: figures of this day, for discussion; data still to come will change them. What several solutions save twice is counted once in the sum.")), Paragraph::Style::Warning));
    e.push_back(heading(3, w(QT_TRANSLATE_NOOP("report", "Still missing"))));
    e.push_back(issueTable(w, issues, rows.issues));
    addMore(e, w.count(QT_TRANSLATE_N_NOOP("report", "And %n more point(s), on the list of the audit team."), more(wanted.issues, rows.issues)), wanted.issues - rows.issues);
    e.push_back(heading(3, w(QT_TRANSLATE_NOOP("report", "Next steps"))));
    e.push_back(nextSteps(w));
    e.push_back(signatures(w));
    return {section};
}

} // namespace recp::report
