#pragma once

#include "core/analysis/results.h"
#include "core/base/language.h"
#include "core/base/result.h"

#include <QByteArray>

namespace recp {

/// The audit's figures as a workbook (.xlsx): summary, baseline by month, solutions, cash flows, factors, in one language.
/// Sums, paybacks, net present values and the like are formulas, so that a changed figure changes what follows from it; each
/// carries its value of today for programs that do not compute. What is unknown is an empty cell, and what the program
/// alone can compute (combined savings, ranges) is a plain number. Texts are never formulas.
Result<QByteArray> makeAuditWorkbook(const AuditDocument &document, const AuditResults &results, const Catalog &catalog,
                                     Language language);

} // namespace recp
