#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace recp::report {

namespace {

/// A solution that pays back within a year is where to begin.
constexpr double Noticeable = 0.005; // of the sum alone
constexpr double QuickPayback = 1; // years

struct QuickWins {
    int count = 0;
    double investment = 0;
    double money = 0;
};

QuickWins quickWins(const Words &w)
{
    QuickWins wins;
    for (const Solution &solution : w.document.solutions) {
        const SolutionResult &result = w.result(solution);
        if (solution.status == SolutionStatus::Rejected || !result.payback || *result.payback > QuickPayback)
            continue;
        ++wins.count;
        wins.investment += result.investment.value_or(0);
        wins.money += result.netMoney ? result.netMoney->expected : 0;
    }
    return wins;
}

Paragraph forTheDirector(const Words &w)
{
    const AuditResults &r = w.results;
    Paragraph text;
    const int count = static_cast<int>(w.document.solutions.size());
    text.runs.push_back({w.count(QT_TRANSLATE_N_NOOP("report", "The audit proposes %n solution(s)."), count) + QLatin1Char(' '), true});
    if (r.money)
        text.runs.push_back({w(QT_TRANSLATE_NOOP("report", "If all are carried out, the enterprise saves %1 a year"), {w.moneyText(r.money->expected)})
                                 + (w.moneyRange(*r.money).isEmpty() ? QString() : QStringLiteral(" (%1)").arg(w.moneyRange(*r.money)))
                                 + QStringLiteral(". "),
                             false});
    else
        text.runs.push_back({w(QT_TRANSLATE_NOOP("report", "What they save in money is not computed yet, for want of prices.")) + QLatin1Char(' '), false});
    if (r.investment.any)
        text.runs.push_back({w(QT_TRANSLATE_NOOP("report", "Investment: %1."), {w.sum(r.investment, w.moneyText(r.investment.value))}) + QLatin1Char(' '), false});
    if (r.emission)
        text.runs.push_back({w(QT_TRANSLATE_NOOP("report", "Emissions fall by %1 tCO2e a year."), {w.tonnes(r.emission->expected)}), false});
    return text;
}

std::optional<Paragraph> whereToBegin(const Words &w)
{
    const QuickWins wins = quickWins(w);
    if (wins.count == 0)
        return std::nullopt;
    Paragraph text;
    text.runs.push_back({w.count(QT_TRANSLATE_N_NOOP("report", "Begin with the %n solution(s) that pay back within a year"), wins.count), true});
    text.runs.push_back({w(QT_TRANSLATE_NOOP("report", ": they cost %1 and save %2 a year."), {w.moneyText(wins.investment), w.moneyText(wins.money)}), false});
    return text;
}

Cell mainSaving(const Words &w, const SolutionResult &result)
{
    if (result.mainEffect < 0)
        return cell(QStringLiteral("–"));
    const Effect &effect = result.effects[static_cast<std::size_t>(result.mainEffect)].effect;
    Cell main = cell(w.effect(effect));
    main.icon = effect.resource;
    return main;
}

Table solutionsTable(const Words &w)
{
    Table table;
    table.caption = w(QT_TRANSLATE_NOOP("report", "Solutions, savings, investment and payback"));
    table.columns = {left(w(QT_TRANSLATE_NOOP("report", "Code")), false),
                     left(w(QT_TRANSLATE_NOOP("report", "Solution"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Main resource saved a year"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Saving, %1 a year"), {w.moneyUnit()})),
                     right(w(QT_TRANSLATE_NOOP("report", "90 % range"))),
                     right(w(QT_TRANSLATE_NOOP("report", "Investment, %1"), {w.moneyUnit()})),
                     right(w(QT_TRANSLATE_NOOP("report", "Payback"))),
                     right(w(QT_TRANSLATE_NOOP("report", "tCO2e a year")))};
    for (const Solution &solution : w.document.solutions) {
        const SolutionResult &r = w.result(solution);
        const bool rejected = solution.status == SolutionStatus::Rejected;
        Cell name = cell(w.title(solution));
        if (rejected)
            name.text += QStringLiteral(" (%1)").arg(w.word(solution.status));
        name.secondary = rejected;
        table.rows.push_back({faint(solution.code), name, mainSaving(w, r),
                              r.netMoney ? strong(w.money(r.netMoney->expected)) : cell(QStringLiteral("–")),
                              faint(r.netMoney ? w.moneyRange(*r.netMoney) : QString()), cell(w.money(r.investment)),
                              cell(r.payback ? w.years(*r.payback) : QStringLiteral("–")),
                              cell(r.emission ? w.tonnes(r.emission->expected) : QStringLiteral("–"))});
    }
    const AuditResults &all = w.results;
    table.total = {cell({}), strong(w(QT_TRANSLATE_NOOP("report", "Total"))), cell({}),
                   strong(w.money(all.money ? std::optional(all.money->expected) : std::nullopt)),
                   faint(all.money ? w.moneyRange(*all.money) : QString()),
                   strong(all.investment.any ? w.sum(all.investment, w.money(all.investment.value)) : QStringLiteral("–")),
                   strong(all.payback ? w.years(*all.payback) : QStringLiteral("–")),
                   strong(all.emission ? w.tonnes(all.emission->expected) : QStringLiteral("–"))};
    return table;
}

bool isOfFlow(const Effect &effect, const Flow &flow)
{
    if (effect.resource != flow.resource)
        return false;
    return effect.resource != Resource::Fuel || effect.carrier == flow.carrier;
}

/// Savings of one flow by all solutions that are not rejected, combined, in the effect's SI unit.
double savedOf(const Words &w, const Flow &flow)
{
    double saved = 0;
    for (const Solution &solution : w.document.solutions) {
        if (solution.status == SolutionStatus::Rejected)
            continue;
        const SolutionResult &result = w.result(solution);
        for (std::size_t i = 0; i < result.effects.size(); ++i) {
            const Effect &effect = result.effects[i].effect;
            if (isOfFlow(effect, flow))
                saved += effect.saving.expected * (i < result.combined.size() ? result.combined[i] : 1);
        }
    }
    return saved;
}

/// The year's amount of a flow in the SI unit of effects on it; empty if it is not known whole.
std::optional<double> yearlyAmount(const Words &w, const Flow &flow, const FlowSummary &summary)
{
    if (!summary.quantity.complete || w.results.baseline.months.empty())
        return std::nullopt;
    const double years = static_cast<double>(w.results.baseline.months.size()) / 12;
    if (flow.resource == Resource::Electricity || flow.resource == Resource::Fuel)
        return summary.energy ? std::optional(*summary.energy / years) : std::nullopt;
    const Unit *unit = findUnitByKey(flow.unit);
    const Unit *read = findUnitByKey(QString::fromUtf8(effectUnitKey(flow.resource)));
    const bool mass = unit && unit->kind == QuantityKind::Mass && read && read->kind == QuantityKind::YearlyMass;
    const bool volume = unit && unit->kind == QuantityKind::Volume && read && read->kind == QuantityKind::YearlyVolume;
    return mass || volume ? std::optional(summary.quantity.value / years) : std::nullopt;
}

std::optional<Figure> beforeAfter(const Words &w)
{
    BeforeAfterBars bars;
    for (std::size_t i = 0; i < w.document.flows.size(); ++i) {
        const Flow &flow = w.document.flows[i];
        const double saved = savedOf(w, flow);
        const auto before = yearlyAmount(w, flow, w.results.baseline.flows[i]);
        if (!before || !(*before > 0) || saved == 0)
            continue;
        const double after = *before - saved;
        const QString unit = QString::fromUtf8(effectUnitKey(flow.resource));
        bars.bars.push_back({QStringLiteral("%1, %2").arg(flow.name, w.unitLabel(unit)), flow.resource, *before, std::max(after, 0.0),
                             QStringLiteral("%1 → %2").arg(w.number(fromSi(*before, *findUnitByKey(unit))),
                                                           w.number(fromSi(after, *findUnitByKey(unit)))),
                             w.percent(after / *before - 1)});
    }
    const PartialSum &emission = w.results.baseline.emission;
    if (emission.any && emission.complete && w.results.emission) {
        const double before = emission.value * 12 / static_cast<double>(w.results.baseline.months.size());
        const double after = before - w.results.emission->expected;
        bars.bars.push_back({w(QT_TRANSLATE_NOOP("report", "Emissions, tCO2e")), std::nullopt, before, std::max(after, 0.0),
                             QStringLiteral("%1 → %2").arg(w.tonnes(before), w.tonnes(after)), w.percent(after / before - 1)});
    }
    if (bars.bars.empty())
        return std::nullopt;
    const double height = 6 + 9 * static_cast<double>(bars.bars.size());
    return Figure{w(QT_TRANSLATE_NOOP("report", "A year before and after all solutions")), bars, height,
                  w(QT_TRANSLATE_NOOP("report", "Before: the baseline. After: less the expected savings, each on what the ones before it leave."))};
}

Signatures signatures(const Words &w)
{
    Signatures s;
    s.places.push_back({w(QT_TRANSLATE_NOOP("report", "For the enterprise")),
                        w(QT_TRANSLATE_NOOP("report", "has read the report and chooses the solutions to carry out")),
                        w(QT_TRANSLATE_NOOP("report", "Director · date, signature"))});
    for (TeamRole role : {TeamRole::Leader, TeamRole::Reviewer, TeamRole::Approver}) {
        for (const TeamMember &member : w.document.audit.team) {
            if (member.role != role)
                continue;
            const char *statement = role == TeamRole::Leader ? QT_TRANSLATE_NOOP("report", "answers for method and figures")
                                    : role == TeamRole::Reviewer ? QT_TRANSLATE_NOOP("report", "has reviewed method and figures")
                                                                 : QT_TRANSLATE_NOOP("report", "approves the report");
            s.places.push_back({w.word(role), w(statement), w(QT_TRANSLATE_NOOP("report", "%1 · date, signature"), {member.name})});
        }
    }
    return s;
}

} // namespace

Section summarySection(const Words &w)
{
    Section section;
    auto &e = section.elements;
    e.push_back(heading(1, w(QT_TRANSLATE_NOOP("report", "Management summary"))));
    if (w.document.solutions.empty()) {
        e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "The audit has no solutions yet."))));
    } else {
        e.push_back(forTheDirector(w));
        if (const auto begin = whereToBegin(w))
            e.push_back(*begin);
        e.push_back(solutionsTable(w));
        const AuditResults &all = w.results;
        if (all.money && all.grossMoney && std::abs(all.money->expected - *all.grossMoney) > Noticeable * std::abs(*all.grossMoney))
            e.push_back(paragraph(w(QT_TRANSLATE_NOOP("report", "Each alone, the solutions would save %1 a year; together %2, because measures on one end use act on what the ones before leave and those that exclude one another count once."),
                                    {w.moneyText(*all.grossMoney), w.moneyText(all.money->expected)}),
                                  Paragraph::Style::Note));
        if (const auto figure = beforeAfter(w))
            e.push_back(*figure);
    }
    e.push_back(signatures(w));
    return section;
}

} // namespace recp::report
