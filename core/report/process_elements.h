#pragma once

#include "core/analysis/material_flow_costs.h"
#include "core/analysis/reconciliation.h"
#include "core/report/words.h"

namespace recp::report {

/// What the process map says, as figures, tables and sentences: for the report and for the window alike.

/// Where the flows of these kinds go. Empty where the map has none of them.
std::optional<Figure> sankeyFigure(const Words &w, const ProcessMap &map, const std::vector<BalanceKind> &kinds);

/// In, out and what is unaccounted for, by step and kind, then for the whole factory.
Table balanceTable(const Words &w, const ProcessMap &map);

/// What each waste carries of the cost of material, energy, system and treatment (ISO 14051).
Table wasteCostTable(const Words &w, const ProcessMap &map, const MaterialFlowCosts &costs);
/// The share of waste in all costs, and what is missing from it.
QStringList wasteCostWords(const Words &w, const ProcessMap &map, const MaterialFlowCosts &costs);

/// Stated and reconciled amounts side by side.
Table reconciliationTable(const Words &w, const ProcessMap &map, const Reconciliation &reconciliation);
/// Whether the stated amounts agree within their uncertainties, and which flow to look at.
QStringList reconciliationWords(const Words &w, const ProcessMap &map, const Reconciliation &reconciliation);

/// The chapter of the report; without elements where there is no process map.
Section processSection(const Words &w);

} // namespace recp::report
