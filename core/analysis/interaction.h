#pragma once

#include "core/analysis/results.h"

namespace recp {

/// Whether a solution's saving is part of what the audit proposes: a rejected one is not.
bool countsInTotals(const Solution &solution);

/// Use of a flow in a year, SI of its effects (fuels: J of net calorific value). Empty while it is not known.
std::optional<double> yearlyUse(const AuditDocument &document, const BaselineSummary &baseline, const Flow &flow);

/// Combines the solutions of an audit in the user's order: on one end use of one flow each acts on what the ones before
/// leave, so a share f of the use saved alone counts f·(1 − f1)·(1 − f2)… of it. The end use is the solution's system;
/// its size is the audit's stated share of the flow, else the whole flow. Of solutions that exclude one another only the
/// first counts. Fills SolutionResult::combined and ::excludedBy, AuditResults::endUses, and the issues of sums that are
/// larger than their baseline. Source: the multiplicative rule for measures on one system, e.g. EN 16247-1, 5.6 e)
/// (interactions between measures) and UNIDO's RECP workbooks.
void combineSolutions(const AuditDocument &document, AuditResults &results);

/// The default order: measures that reduce demand, then distribution, then generation; else as they are. The sorted
/// solutions have new positions.
std::vector<Solution> inDefaultOrder(std::vector<Solution> solutions, const Catalog &catalog);

} // namespace recp
