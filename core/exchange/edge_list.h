#pragma once

#include "core/analysis/balance.h"
#include "core/base/language.h"

#include <QByteArray>

namespace recp {

/// The flows of a process map as a CSV file for spreadsheets and Sankey tools, in the language of `texts`: from, to, flow,
/// resource, amount, unit, uncertainty, waste, cost, remark; then what the balances leave over. An unknown amount is an
/// empty cell and says so in the remark. Numbers in the language's form without grouping; no cell acts as a formula.
QByteArray edgeListCsv(const ProcessMap &map, const Texts &texts);

} // namespace recp
