#pragma once

#include "core/analysis/results.h"

#include <map>
#include <QSet>
#include <QString>

namespace recp
{

/// What a set of solutions saves in a year. Sums of what is known.
struct YearlySavings {
    double electricity = 0;          ///< J
    double fuel = 0;                 ///< J, net calorific value
    double water = 0;                ///< m3
    double emission = 0;             ///< kg CO2e
    std::map<QString, double> money; ///< net, by currency: currencies are never added
    std::map<QString, double> investment;
    int solutions = 0;
    int withoutMoney = 0;            ///< solutions whose money is not known
    int withoutEmission = 0;         ///< solutions whose CO2e is not known, or not complete
};

/// Many audits as one table.
struct RollUpTotals {
    int enterprises = 0;
    int audits = 0;
    int verified = 0;
    YearlySavings proposed;    ///< every solution ever identified
    YearlySavings implemented; ///< implemented or verified
};

/// Adds up audits. A solution that several audits looked at counts once, by the estimate of the last audit added: add
/// them oldest first.
class RollUp
{
public:
    void add(const AuditDocument &document, const AuditResults &results);
    RollUpTotals totals() const;

private:
    struct Entry {
        SolutionStatus status = SolutionStatus::Identified;
        QString currency;
        SolutionResult result;
    };
    QSet<Id> m_enterprises;
    int m_audits = 0;
    std::map<Id, Entry> m_solutions;
};

} // namespace recp
