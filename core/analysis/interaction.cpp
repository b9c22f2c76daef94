#include "core/analysis/interaction.h"

#include "core/analysis/prices.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace recp {

namespace {

constexpr double MonthsOfAYear = 12;

bool excludesEachOther(const Solution &one, const Solution &other)
{
    const auto names = [](const Solution &from, const Solution &to) {
        return std::find(from.excludes.begin(), from.excludes.end(), to.id) != from.excludes.end();
    };
    return names(one, other) || names(other, one);
}

Issue doubt(const char *sentence, QStringList arguments, const Id &subject)
{
    return {Issue::Level::Doubt, Step::Solutions, sentence, std::move(arguments), subject, QStringLiteral("title")};
}

class Combiner
{
public:
    Combiner(const AuditDocument &document, AuditResults &results) : m_document(document), m_results(results) {}

    void run()
    {
        for (SolutionResult &result : m_results.solutions) {
            result.combined.clear();
            result.excludedBy = {};
        }
        for (std::size_t i = 0; i < m_document.solutions.size(); ++i) {
            if (countsInTotals(m_document.solutions[i]))
                add(m_document.solutions[i], m_results.solutions[i]);
        }
        askForPrerequisites();
        flagTooLarge();
    }

private:
    void add(const Solution &solution, SolutionResult &result)
    {
        result.combined.assign(result.effects.size(), 1);
        for (const Solution *before : m_counted) {
            if (!excludesEachOther(solution, *before))
                continue;
            result.excludedBy = before->id;
            result.combined.assign(result.effects.size(), 0);
            m_results.issues.push_back(doubt(QT_TRANSLATE_NOOP("issues", "%1 is not counted: it and %2 exclude one another."),
                                          {shortNameOf(solution), shortNameOf(*before)}, solution.id));
            return;
        }
        m_counted.push_back(&solution);
        for (std::size_t i = 0; i < result.effects.size(); ++i)
            result.combined[i] = addEffect(solution, result.effects[i].effect);
        for (std::size_t i = 0; i < result.effects.size(); ++i) {
            if (isMadeOnSite(result.effects[i].effect.resource))
                result.combined[i] = combinedOfItsSource(result, result.effects[i].effect.resource);
        }
    }

    /// Steam is left as its fuel is, compressed air as its electricity.
    static double combinedOfItsSource(const SolutionResult &result, Resource utility)
    {
        const Resource source = utility == Resource::Steam ? Resource::Fuel : Resource::Electricity;
        for (std::size_t i = 0; i < result.effects.size(); ++i) {
            if (result.effects[i].effect.resource == source)
                return result.combined[i];
        }
        return 1;
    }

    /// What is left for this effect, as a share of its saving alone.
    double addEffect(const Solution &solution, const Effect &effect)
    {
        const Flow *flow = billedFlow(m_document, effect);
        if (!flow || !(effect.saving.expected > 0))
            return 1;
        EndUseTotal *total = endUse(solution.system, *flow);
        if (!total)
            return 1;
        const double alone = std::min(effect.saving.expected, total->use); // nothing saves more than there is
        const double counted = alone * total->left;
        total->gross += effect.saving.expected;
        total->net += counted;
        total->left *= 1 - alone / total->use;
        total->solutions.push_back(solution.id);
        return counted / effect.saving.expected;
    }

    EndUseTotal *endUse(const QString &system, const Flow &flow)
    {
        auto &all = m_results.endUses;
        const auto found = std::find_if(all.begin(), all.end(), [&](const EndUseTotal &each) {
            return each.system == system && each.flowId == flow.id;
        });
        if (found != all.end())
            return &*found;
        const auto use = yearlyUse(m_document, m_results.baseline, flow);
        if (!use || !(*use > 0))
            return nullptr;
        double share = 0;
        for (const EndUse &stated : m_document.audit.endUses) {
            if (stated.system == system && stated.flowId == flow.id)
                share += stated.share;
        }
        EndUseTotal total;
        total.system = system;
        total.flowId = flow.id;
        total.resource = flow.resource;
        total.isSized = share > 0;
        total.use = *use * (share > 0 ? std::min(1.0, share) : 1);
        all.push_back(total);
        return &all.back();
    }

    void askForPrerequisites()
    {
        for (const Solution *solution : m_counted) {
            for (const Id &needed : solution->prerequisites) {
                const Solution *other = m_document.solution(needed);
                const bool isCounted = std::find(m_counted.begin(), m_counted.end(), other) != m_counted.end();
                if (other && !isCounted)
                    m_results.issues.push_back(doubt(QT_TRANSLATE_NOOP("issues", "%1 needs %2, which is not counted."),
                                                     {shortNameOf(*solution), shortNameOf(*other)}, solution->id));
            }
        }
    }

    QString namesOf(const std::vector<Id> &solutions) const
    {
        QStringList names;
        for (const Id &id : solutions)
            names += shortNameOf(*m_document.solution(id));
        names.removeDuplicates();
        return names.join(QStringLiteral(", "));
    }

    void flagTooLarge()
    {
        QSet<Id> flows;
        for (const EndUseTotal &total : m_results.endUses) {
            flows.insert(total.flowId);
            if (total.gross > total.use)
                m_results.issues.push_back(
                    doubt(QT_TRANSLATE_NOOP("issues", "%1, end use %2: its solutions together would save more than it takes (%3)."),
                          {m_document.flow(total.flowId)->name, total.system.isEmpty() ? QStringLiteral("–") : total.system, namesOf(total.solutions)},
                          total.solutions.front()));
        }
        for (const Id &id : flows)
            flagFlow(id);
    }

    /// End uses may each be in bounds while their sum is not: their sizes were not stated.
    void flagFlow(const Id &id)
    {
        double net = 0;
        int parts = 0;
        std::vector<Id> solutions;
        for (const EndUseTotal &total : m_results.endUses) {
            if (total.flowId != id)
                continue;
            net += total.net;
            ++parts;
            solutions.insert(solutions.end(), total.solutions.begin(), total.solutions.end());
        }
        const Flow *flow = m_document.flow(id);
        if (parts > 1 && net > yearlyUse(m_document, m_results.baseline, *flow).value_or(0))
            m_results.issues.push_back(doubt(QT_TRANSLATE_NOOP("issues", "%1: the solutions together would save more than the bills say is used (%2)."),
                                             {flow->name, namesOf(solutions)}, solutions.front()));
    }

    const AuditDocument &m_document;
    AuditResults &m_results;
    std::vector<const Solution *> m_counted;
};

} // namespace

bool countsInTotals(const Solution &solution)
{
    return solution.status != SolutionStatus::Rejected;
}

std::optional<double> yearlyUse(const AuditDocument &document, const BaselineSummary &baseline, const Flow &flow)
{
    const FlowSummary *summary = baseline.flow(flow.id);
    const auto months = monthsOf(document.audit.periodFrom, document.audit.periodTo).size();
    if (!summary || !summary->quantity.any || months == 0)
        return std::nullopt;
    const double perYear = MonthsOfAYear / static_cast<double>(months);
    if (flow.resource == Resource::Fuel)
        return summary->energy ? std::optional(*summary->energy * perYear) : std::nullopt;
    return summary->quantity.value * perYear;
}

void combineSolutions(const AuditDocument &document, AuditResults &results)
{
    Combiner(document, results).run();
}

std::vector<Solution> inDefaultOrder(std::vector<Solution> solutions, const Catalog &catalog)
{
    const auto stage = [&](const Solution &solution) {
        const CatalogSolution *entry = catalog.solution(solution.code);
        return entry ? entry->stage : MeasureStage::Demand;
    };
    std::stable_sort(solutions.begin(), solutions.end(),
                     [&](const Solution &a, const Solution &b) { return stage(a) < stage(b); });
    for (std::size_t i = 0; i < solutions.size(); ++i)
        solutions[i].position = static_cast<int>(i);
    return solutions;
}

} // namespace recp
