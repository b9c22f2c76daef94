#include "core/analysis/results.h"

#include "core/analysis/doubts.h"
#include "core/analysis/equipment_energy.h"
#include "core/analysis/finance.h"
#include "core/analysis/frozen.h"
#include "core/analysis/interaction.h"
#include "core/analysis/process_map.h"
#include "core/analysis/uncertainty.h"
#include "core/catalog/walk_through.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace recp {

namespace {

Issue missing(Step step, const char *sentence, QStringList arguments, const Id &subject, const char *field)
{
    return {Issue::Level::Missing, step, sentence, std::move(arguments), subject, QString::fromLatin1(field)};
}

void addEnterpriseIssues(const AuditDocument &document, std::vector<Issue> &issues)
{
    const Enterprise &enterprise = document.enterprise;
    const Audit &audit = document.audit;
    const auto ask = [&](bool isMissing, const char *sentence, const char *field) {
        if (isMissing)
            issues.push_back(missing(Step::Enterprise, sentence, {}, enterprise.id, field));
    };
    ask(enterprise.name.isEmpty(), QT_TRANSLATE_NOOP("issues", "The enterprise has no name yet."), "name");
    ask(enterprise.sectorCode.isEmpty(), QT_TRANSLATE_NOOP("issues", "The enterprise has no sector yet."), "sector");
    ask(audit.team.empty(), QT_TRANSLATE_NOOP("issues", "The audit has no team yet."), "team");
    ask(!audit.periodFrom.isValid() || !audit.periodTo.isValid() || audit.periodTo < audit.periodFrom,
        QT_TRANSLATE_NOOP("issues", "The baseline period is not complete."), "period_from");
}

void addBaselineIssues(const AuditDocument &document, const BaselineSummary &baseline, std::vector<Issue> &issues)
{
    for (std::size_t i = 0; i < document.flows.size(); ++i) {
        const Flow &flow = document.flows[i];
        const FlowSummary &summary = baseline.flows[i];
        if (!summary.quantity.any)
            issues.push_back(missing(Step::Baseline, QT_TRANSLATE_NOOP("issues", "%1: no quantity yet."), {flow.name}, flow.id, "quantity"));
        else if (!summary.quantity.complete)
            issues.push_back(missing(Step::Baseline, QT_TRANSLATE_NOOP("issues", "%1: some months have no quantity, so the year is only a minimum."),
                                     {flow.name}, flow.id, "quantity"));
        const bool needsEnergy = flow.resource == Resource::Fuel && flow.direction == FlowDirection::In && summary.quantity.any;
        if (needsEnergy && !summary.energy)
            issues.push_back(missing(Step::Baseline, QT_TRANSLATE_NOOP("issues", "%1: no heating value, so its energy and CO2e are not computed."),
                                     {flow.name}, flow.id, "heating_value"));
    }
    if (!baseline.product)
        issues.push_back(missing(Step::Baseline, QT_TRANSLATE_NOOP("issues", "There is no product yet: indicators per product are not computed."),
                                 {}, {}, "product"));
}

/// A sum of ranges: what solutions share was drawn once, so draws are added, not ends.
struct RangeSum {
    double gross = 0;
    double net = 0;
    bool any = false;
    std::vector<double> draws;

    /// `fixed` is the part of the draws that combining does not touch; the rest counts by `share`.
    void add(double expected, const std::vector<double> &part, double share, double fixed)
    {
        any = true;
        gross += expected;
        net += (expected - fixed) * share + fixed;
        if (draws.size() < part.size())
            draws.resize(part.size(), 0);
        for (std::size_t i = 0; i < part.size(); ++i)
            draws[i] += (part[i] - fixed) * share + fixed;
    }
    void skip(double expected)
    {
        any = true;
        gross += expected;
    }
    std::optional<Range> range() { return any ? std::optional(rangeOf(net, std::move(draws))) : std::nullopt; }
    std::optional<double> grossValue() const { return any ? std::optional(gross) : std::nullopt; }
};

/// The share of a solution's money or CO2e that counts: its effects' shares, weighed by what each is worth.
double combinedShare(const SolutionResult &result, std::optional<Range> EffectValue::*worth)
{
    double all = 0;
    double counted = 0;
    for (std::size_t i = 0; i < result.effects.size() && i < result.combined.size(); ++i) {
        if (const auto &value = result.effects[i].*worth) {
            all += value->expected;
            counted += value->expected * result.combined[i];
        }
    }
    return all != 0 ? std::clamp(counted / all, 0.0, 1.0) : 1;
}

/// The audit without what no solution's own value depends on.
Audit valuationBasis(Audit audit)
{
    audit.updatedAt = {};
    audit.endUses.clear();
    audit.team.clear();
    audit.title.clear();
    return audit;
}

/// The solution without what its own value does not depend on: its place in the order and its life.
Solution valuedPart(Solution solution)
{
    solution.position = 0;
    solution.status = SolutionStatus::Identified;
    solution.responsible.clear();
    solution.due = {};
    solution.actualInvestment.reset();
    solution.excludes.clear();
    solution.prerequisites.clear();
    return solution;
}

/// The place among the earlier results of each solution that nothing has changed for; -1: none. `earlier` must be a
/// result of an audit that was open: a frozen one holds what was frozen.
std::vector<std::ptrdiff_t> unchangedResults(const AuditDocument &document, const EarlierResults &earlier)
{
    std::vector<std::ptrdiff_t> unchanged(document.solutions.size(), -1);
    const AuditDocument &before = earlier.document;
    const bool sameBasis = before.flows == document.flows && before.records == document.records
                           && !before.audit.closedAt.isValid()
                           && valuationBasis(before.audit) == valuationBasis(document.audit);
    for (std::size_t i = 0; sameBasis && i < document.solutions.size(); ++i) {
        const Solution &solution = document.solutions[i];
        const Solution *old = before.solution(solution.id);
        const Estimate *estimate = document.estimateOf(solution.id);
        const Estimate *oldEstimate = before.estimateOf(solution.id);
        if (!old || !estimate || !oldEstimate || !(*estimate == *oldEstimate) || !(valuedPart(*old) == valuedPart(solution)))
            continue;
        const auto found = std::find_if(earlier.results.solutions.begin(), earlier.results.solutions.end(),
                                        [&](const SolutionResult &result) { return result.solutionId == solution.id; });
        if (found != earlier.results.solutions.end() && !found->pending)
            unchanged[i] = found - earlier.results.solutions.begin();
    }
    return unchanged;
}

/// Values every solution, those that changed on all processors: each is a function of the audit alone.
std::vector<SolutionResult> valueAll(const AuditDocument &document, const BaselineSummary &baseline, const FactorSet &set,
                                     EarlierResults &earlier, Progress *progress)
{
    std::vector<SolutionResult> results(document.solutions.size());
    const std::vector<std::ptrdiff_t> unchanged = unchangedResults(document, earlier);
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (unchanged[i] >= 0)
            results[i] = std::move(earlier.results.solutions[static_cast<std::size_t>(unchanged[i])]);
        else
            changed.push_back(i);
    }
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t at = next++; at < changed.size(); at = next++) {
            const Solution &solution = document.solutions[changed[at]];
            SolutionResult &result = results[changed[at]];
            if (progress && progress->stopped) {
                result.solutionId = solution.id;
                result.pending = true;
                continue;
            }
            const Estimate *estimate = document.estimateOf(solution.id);
            result = valueSolution(document, baseline, set, solution, estimate ? *estimate : Estimate{});
            if (progress)
                ++progress->done;
        }
    };
    std::vector<std::thread> helpers;
    const std::size_t processors = std::max(1u, std::thread::hardware_concurrency());
    for (std::size_t i = 1; i < std::min(processors, changed.size()); ++i)
        helpers.emplace_back(work);
    work();
    for (std::thread &helper : helpers)
        helper.join();
    return results;
}

void addTotals(const AuditDocument &document, AuditResults &results)
{
    RangeSum money, emission;
    for (std::size_t i = 0; i < document.solutions.size(); ++i) {
        const SolutionResult &solution = results.solutions[i];
        if (!countsInTotals(document.solutions[i]))
            continue;
        const bool isExcluded = !solution.excludedBy.isNull();
        if (solution.netMoney && isExcluded)
            money.skip(solution.netMoney->expected);
        else if (solution.netMoney)
            money.add(solution.netMoney->expected, solution.moneyDraws, combinedShare(solution, &EffectValue::money),
                      solution.netMoney->expected - solution.money.value_or(*solution.netMoney).expected);
        if (solution.emission && isExcluded)
            emission.skip(solution.emission->expected);
        else if (solution.emission)
            emission.add(solution.emission->expected, solution.emissionDraws, combinedShare(solution, &EffectValue::emission), 0);
        if (isExcluded)
            continue;
        results.investment.any = results.investment.any || solution.investment;
        results.investment.complete = results.investment.complete && solution.investment;
        results.investment.value += solution.investment.value_or(0);
    }
    results.money = money.range();
    results.grossMoney = money.grossValue();
    results.emission = emission.range();
    results.grossEmission = emission.grossValue();
    if (results.investment.any && results.investment.complete && results.money)
        results.payback = simplePayback(results.investment.value, results.money->expected);
}

double share(int part, int whole)
{
    return whole > 0 ? static_cast<double>(part) / whole : 0;
}

double enterpriseComplete(const AuditDocument &document)
{
    const Enterprise &e = document.enterprise;
    const Audit &a = document.audit;
    const bool filled[] = {!e.name.isEmpty(),         !e.sectorCode.isEmpty(),   !e.address.isEmpty(),
                           e.employees.has_value(),   !a.team.empty(),           a.periodFrom.isValid(),
                           a.periodTo.isValid(),      a.visitFrom.isValid(),     !e.mainProduct.isEmpty()};
    return share(static_cast<int>(std::count(std::begin(filled), std::end(filled), true)), static_cast<int>(std::size(filled)));
}

double baselineComplete(const AuditDocument &document, const AuditResults &results)
{
    int known = 0;
    for (const FlowSummary &flow : results.baseline.flows)
        known += flow.quantity.complete ? 2 : flow.quantity.any ? 1 : 0;
    return share(known, 2 * static_cast<int>(document.flows.size()));
}

double checksComplete(const AuditDocument &document, const Catalog &catalog)
{
    const std::vector<const CheckItem *> checks = applicableChecks(document, catalog);
    const auto answered = std::count_if(checks.begin(), checks.end(), [&](const CheckItem *check) {
        const CheckAnswer *answer = document.answerTo(check->id);
        return answer && answer->answer;
    });
    return share(static_cast<int>(answered), static_cast<int>(checks.size()));
}

double equipmentComplete(const AuditDocument &document)
{
    const auto known = std::count_if(document.equipment.begin(), document.equipment.end(),
                                     [](const Equipment &equipment) { return yearlyEnergy(equipment).has_value(); });
    return share(static_cast<int>(known), static_cast<int>(document.equipment.size()));
}

/// What the walk-through still lacks: one issue for the questions, one for each line of the inventory.
void addSiteIssues(const AuditDocument &document, const Catalog &catalog, std::vector<Issue> &issues)
{
    QSet<QString> areas;
    QString first;
    int open = 0;
    for (const CheckItem *check : applicableChecks(document, catalog)) {
        const CheckAnswer *answer = document.answerTo(check->id);
        if (answer && answer->answer)
            continue;
        first = open++ == 0 ? check->id : first;
        areas.insert(check->area);
    }
    if (open > 0)
        issues.push_back({Issue::Level::Missing, Step::Checks,
                          QT_TRANSLATE_NOOP("issues", "Questions that are not checked yet: %1, in %2 areas."),
                          {QString::number(open), QString::number(areas.size())}, {}, first});
    for (const Equipment &equipment : document.equipment) {
        if (!yearlyEnergy(equipment))
            issues.push_back({Issue::Level::Missing, Step::Equipment,
                              QT_TRANSLATE_NOOP("issues", "%1: power, load or hours are missing."), {equipment.name}, equipment.id,
                              QStringLiteral("hours")});
    }
}

double solutionsComplete(const AuditResults &results)
{
    const auto valued = std::count_if(results.solutions.begin(), results.solutions.end(),
                                      [](const SolutionResult &s) { return s.netMoney && s.investment; });
    return share(static_cast<int>(valued), static_cast<int>(results.solutions.size()));
}

/// The share of the flows whose amount is known; nothing while there is no step.
double processComplete(const AuditDocument &document, const AuditResults &results, const Catalog &catalog)
{
    if (document.steps.empty())
        return 0;
    const ProcessMap map = processMapOf(document, results.baseline, factorSetOf(document.audit, catalog));
    const auto known = std::count_if(map.flows.begin(), map.flows.end(), [](const MapFlow &flow) { return knownQuantity(flow).has_value(); });
    return share(static_cast<int>(known), static_cast<int>(map.flows.size()));
}

double planComplete(const AuditDocument &document)
{
    const auto decided = std::count_if(document.solutions.begin(), document.solutions.end(), [](const Solution &s) {
        const bool settled = s.status == SolutionStatus::Rejected || s.status == SolutionStatus::Postponed
                             || countsAsImplemented(s.status);
        return settled || (!s.responsible.isEmpty() && s.due.isValid());
    });
    return share(static_cast<int>(decided), static_cast<int>(document.solutions.size()));
}

} // namespace

const SolutionResult *AuditResults::solution(const Id &solutionId) const
{
    const auto found = std::find_if(solutions.begin(), solutions.end(),
                                    [&](const SolutionResult &s) { return s.solutionId == solutionId; });
    return found == solutions.end() ? nullptr : &*found;
}

std::vector<Issue> AuditResults::issuesOf(Step step) const
{
    std::vector<Issue> chosen;
    std::copy_if(issues.begin(), issues.end(), std::back_inserter(chosen), [=](const Issue &issue) { return issue.step == step; });
    return chosen;
}

QString shortNameOf(const Solution &solution)
{
    return solution.code.isEmpty() ? solution.title : solution.code;
}

bool isOnlyOnSite(const Issue &issue)
{
    switch (issue.step) {
    case Step::Equipment:
    case Step::Process:
    case Step::Checks:
    case Step::Findings:
        return true;
    default:
        return false;
    }
}

const FactorSet &factorSetOf(const Audit &audit, const Catalog &catalog)
{
    const FactorSet *pinned = catalog.factorSet(audit.factorSet);
    return pinned ? *pinned : catalog.defaultFactorSet();
}

int solutionsToCompute(const AuditDocument &document, const EarlierResults &earlier)
{
    const std::vector<std::ptrdiff_t> unchanged = unchangedResults(document, earlier);
    return static_cast<int>(std::count(unchanged.begin(), unchanged.end(), -1));
}

AuditResults computeResults(const AuditDocument &document, const Catalog &catalog, EarlierResults earlier, Progress *progress)
{
    AuditResults results;
    const FactorSet &set = factorSetOf(document.audit, catalog);
    results.baseline = summariseBaseline(document, set);
    addEnterpriseIssues(document, results.issues);
    addBaselineIssues(document, results.baseline, results.issues);
    addSiteIssues(document, catalog, results.issues);
    const std::vector<Issue> mapIssues = balanceIssues(processMapOf(document, results.baseline, set));
    results.issues.insert(results.issues.end(), mapIssues.begin(), mapIssues.end());
    results.solutions = valueAll(document, results.baseline, set, earlier, progress);
    results.pending = static_cast<int>(std::count_if(results.solutions.begin(), results.solutions.end(),
                                                     [](const SolutionResult &solution) { return solution.pending; }));
    combineSolutions(document, results);
    for (std::size_t i = 0; i < document.solutions.size(); ++i) {
        const std::vector<Issue> &issues = results.solutions[i].issues;
        if (countsInTotals(document.solutions[i]))
            results.issues.insert(results.issues.end(), issues.begin(), issues.end());
    }
    addTotals(document, results);
    const std::vector<Issue> doubts = doubtsOf(document, results, set);
    results.issues.insert(results.issues.end(), doubts.begin(), doubts.end());
    if (document.audit.closedAt.isValid())
        thaw(document.audit.frozen, results);
    return results;
}

StepState stepState(Step step, const AuditDocument &document, const AuditResults &results, const Catalog &catalog)
{
    StepState state;
    state.issues = static_cast<int>(results.issuesOf(step).size());
    switch (step) {
    case Step::Enterprise:
        state.complete = enterpriseComplete(document);
        break;
    case Step::Baseline:
        state.complete = baselineComplete(document, results);
        break;
    case Step::Checks:
        state.complete = checksComplete(document, catalog);
        break;
    case Step::Solutions:
        state.complete = solutionsComplete(results);
        break;
    case Step::Plan:
        state.complete = planComplete(document);
        break;
    case Step::Report:
        state.complete = document.audit.closedAt.isValid() ? 1 : 0;
        break;
    case Step::Equipment:
        state.complete = equipmentComplete(document);
        break;
    case Step::Process:
        state.complete = processComplete(document, results, catalog);
        break;
    case Step::Findings:
        state.complete = document.findings.empty() ? 0 : 1;
        break;
    }
    return state;
}

} // namespace recp
