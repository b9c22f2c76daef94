#pragma once

#include "core/analysis/results.h"
#include "core/report/report.h"

namespace recp::report {

/// The audit report as the issue of the law and the director want it: cover, management summary, enterprise and baseline
/// with charts, check results by area, one sheet a solution, action plan, annex of factors with sources.
Report makeAuditReport(const AuditDocument &document, const AuditResults &results, const Catalog &catalog,
                       Language language);

} // namespace recp::report
