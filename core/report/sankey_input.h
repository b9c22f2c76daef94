#pragma once

#include "core/base/language.h"
#include "core/report/sankey_layout.h"

namespace recp::report {

/// What of a process map a diagram shows.
struct SankeyChoice {
    std::vector<BalanceKind> kinds = allBalanceKinds();
    /// What a step takes without anything described that leaves ends in the step, as use does. The balance says it; drawn
    /// as unaccounted it would hide what is really lost.
    bool endsOneSided = true;
};

/// A process map as a diagram: a node a step that has a flow of the kinds, one a source or a sink outside (flows of the
/// same name, kind and resource meet in one), and one for whatever a step's balance leaves over. Amounts that are unknown
/// stay unknown; notes with "≥" lack a part.
Sankey sankeyOf(const ProcessMap &map, const SankeyChoice &choice, const Texts &texts);

/// The unit in which people read amounts of this size: TJ or GJ, t or kg, m3, a year. Never null.
const Unit *sankeyUnit(BalanceKind kind, double largest);
/// The largest known amount of a kind in a diagram, SI a year; 0 where there is none.
double largestValue(const Sankey &sankey, BalanceKind kind);

} // namespace recp::report
