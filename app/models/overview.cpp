#include "app/models/overview.h"

#include "app/models/solution_table_model.h"
#include "core/analysis/uncertainty.h"
#include "core/storage/workspace.h"

#include <QSet>
#include <QtConcurrent>

namespace recp {

namespace {

const int DueSoonDays = 30;

bool isUnderWay(SolutionStatus status)
{
    return status == SolutionStatus::Planned || status == SolutionStatus::InProgress;
}

void addDates(const AuditDocument &document, const Catalog &catalog, const QDate &today, std::vector<Attention> &list)
{
    for (const Solution &solution : document.solutions) {
        if (!isUnderWay(solution.status) || !solution.due.isValid())
            continue;
        const int days = static_cast<int>(today.daysTo(solution.due));
        if (days > DueSoonDays)
            continue;
        Attention attention;
        attention.kind = days < 0 ? Attention::Kind::Overdue : Attention::Kind::Due;
        attention.auditId = document.audit.id;
        attention.enterprise = document.enterprise.name;
        attention.what = solutionTitle(solution, catalog);
        attention.who = solution.responsible;
        attention.number = qAbs(days);
        attention.subject = solution.id;
        list.push_back(attention);
    }
}

void addIssues(const AuditDocument &document, const std::vector<Issue> &issues, std::vector<Attention> &list)
{
    int missing = 0;
    const Issue *firstMissing = nullptr;
    for (const Issue &issue : issues) {
        Attention attention;
        attention.auditId = document.audit.id;
        attention.enterprise = document.enterprise.name;
        if (issue.level == Issue::Level::Doubt) {
            attention.kind = Attention::Kind::Doubt;
            attention.issue = issue;
            attention.step = issue.step;
            attention.subject = issue.subject;
            list.push_back(attention);
        } else {
            ++missing;
            firstMissing = firstMissing ? firstMissing : &issue;
        }
    }
    if (missing == 0)
        return;
    Attention attention;
    attention.kind = Attention::Kind::Missing;
    attention.auditId = document.audit.id;
    attention.enterprise = document.enterprise.name;
    attention.number = missing;
    attention.step = firstMissing->step;
    attention.subject = firstMissing->subject;
    list.push_back(attention);
}

void addFactors(const AuditDocument &document, const Catalog &catalog, std::vector<Attention> &list)
{
    const QString newest = catalog.defaultFactorSet().id;
    if (document.audit.factorSet.isEmpty() || document.audit.factorSet == newest)
        return;
    Attention attention;
    attention.kind = Attention::Kind::NewFactors;
    attention.auditId = document.audit.id;
    attention.enterprise = document.enterprise.name;
    attention.what = newest;
    attention.step = Step::Enterprise;
    list.push_back(attention);
}

AuditOverview compute(const AuditDocument &document, const Catalog &catalog, const std::vector<Step> &steps)
{
    return overviewOf(document, computeResults(document, catalog), catalog, steps, QDate::currentDate());
}

} // namespace

AuditOverview overviewOf(const AuditDocument &document, const AuditResults &results, const Catalog &catalog,
                         const std::vector<Step> &steps, const QDate &today)
{
    AuditOverview overview;
    overview.auditId = document.audit.id;
    overview.currency = document.audit.currency;
    overview.money = results.money;
    for (Step step : steps)
        overview.complete.push_back(stepState(step, document, results, catalog).complete);
    overview.missing = static_cast<int>(results.issues.size());
    addDates(document, catalog, today, overview.attention);
    if (!document.audit.closedAt.isValid()) {
        addIssues(document, results.issues, overview.attention);
        addFactors(document, catalog, overview.attention);
    }
    for (std::size_t i = 0; i < document.solutions.size() && i < results.solutions.size(); ++i) {
        const SolutionResult &result = results.solutions[i];
        if (countsAsImplemented(document.solutions[i].status) && result.emission)
            overview.avoided.push_back({document.solutions[i].id, result.emission->expected, result.emissionDraws});
    }
    return overview;
}

std::optional<Range> avoidedBy(const std::vector<AuditOverview> &overviews)
{
    QSet<Id> counted;
    double expected = 0;
    std::vector<double> sum(Draws, 0.0);
    for (const AuditOverview &overview : overviews) {
        for (const AuditOverview::Avoided &avoided : overview.avoided) {
            if (counted.contains(avoided.solutionId))
                continue;
            counted.insert(avoided.solutionId);
            expected += avoided.expected;
            const bool drawn = avoided.draws.size() == sum.size();
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] += drawn ? avoided.draws[i] : avoided.expected;
        }
    }
    if (counted.isEmpty())
        return std::nullopt;
    return rangeOf(expected, sum);
}

OverviewLoader::OverviewLoader(Workspace &workspace, const Catalog &catalog, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_catalog(catalog)
{
}

OverviewLoader::~OverviewLoader()
{
    stop();
}

void OverviewLoader::stop()
{
    if (m_stopped)
        *m_stopped = true;
    m_running.waitForFinished();
}

void OverviewLoader::load(const std::vector<Id> &audits, const std::vector<Step> &steps)
{
    stop();
    m_stopped = std::make_shared<std::atomic_bool>(false);
    if (m_workspace.path().contains(QLatin1String(":memory:"))) {
        // Nobody else can open what is only in memory.
        for (const Id &id : audits) {
            if (const auto document = m_workspace.audit(id))
                emit loaded(compute(*document, m_catalog, steps));
        }
        emit finished();
        return;
    }
    const QString path = m_workspace.path();
    m_running = QtConcurrent::run([this, stopped = m_stopped, path, audits, steps] {
        Workspace::Options options;
        options.readOnly = true;
        options.backups = false;
        auto own = Workspace::open(path, options);
        for (std::size_t i = 0; own && i < audits.size() && !*stopped; ++i) {
            const auto document = (*own)->audit(audits[i]);
            if (!document)
                continue;
            const AuditOverview overview = compute(*document, m_catalog, steps);
            const auto deliver = [this, stopped, overview] {
                if (!*stopped)
                    emit loaded(overview);
            };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        }
        const auto end = [this, stopped] {
            if (!*stopped)
                emit finished();
        };
        QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
    });
}

} // namespace recp
