#pragma once

#include "core/analysis/results.h"

#include <QObject>
#include <QFuture>
#include <atomic>
#include <memory>

namespace recp {

class Workspace;

/// Something in an audit that wants doing, most urgent kind first.
struct Attention {
    enum class Kind { Overdue, Due, Doubt, Missing, NewFactors } kind = Kind::Missing;
    Id auditId;
    QString enterprise;
    QString what;      ///< the solution's title; the factor set's id
    QString who;       ///< responsible
    Issue issue;       ///< of Doubt
    int number = 0;    ///< days late, days left, or how much is missing
    Step step = Step::Plan;
    Id subject;
};

/// What the home page says of one audit beyond its row: costs a computation of the whole audit.
struct AuditOverview {
    Id auditId;
    std::vector<double> complete; ///< by step, 0..1
    int missing = 0;
    std::optional<Range> money;   ///< net, currency a year
    QString currency;
    std::vector<Attention> attention;
    /// Implemented and verified solutions: id and draws of kg CO2e a year, for the sum over audits.
    struct Avoided {
        Id solutionId;
        double expected = 0;
        std::vector<double> draws;
    };
    std::vector<Avoided> avoided;
};

/// Pure. `steps` are those the window shows.
AuditOverview overviewOf(const AuditDocument &document, const AuditResults &results, const Catalog &catalog,
                         const std::vector<Step> &steps, const QDate &today);

/// CO2e avoided by the implemented solutions of several audits, kg a year: each solution once, draws added.
std::optional<Range> avoidedBy(const std::vector<AuditOverview> &overviews);

/// Computes overviews away from the window, on its own connection to the file, one after the other.
class OverviewLoader : public QObject
{
    Q_OBJECT

public:
    OverviewLoader(Workspace &workspace, const Catalog &catalog, QObject *parent = nullptr);
    ~OverviewLoader() override;

    /// Starts again with these audits; what was still running is dropped.
    void load(const std::vector<Id> &audits, const std::vector<Step> &steps);

signals:
    void loaded(const recp::AuditOverview &overview);
    void finished();

private:
    void stop();

    Workspace &m_workspace;
    const Catalog &m_catalog;
    std::shared_ptr<std::atomic_bool> m_stopped;
    QFuture<void> m_running;
};

} // namespace recp
