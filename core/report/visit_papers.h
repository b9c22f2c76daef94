#pragma once

#include "core/analysis/results.h"
#include "core/report/report.h"

namespace recp::report {

/// What an auditor prints around the visit, in the order of its use.
enum class VisitPaper {
    Request,    ///< letter that asks the enterprise for its data
    Checklist,  ///< the walk-through's questions with boxes to tick
    Nameplates, ///< forms for nameplates and readings of equipment
    Exit,       ///< one page for the meeting that ends the visit
};

/// Every paper, in that order.
const std::vector<VisitPaper> &allVisitPapers();
/// As the command line writes it: "request", "checklist", "nameplates", "exit".
QString key(VisitPaper paper);
/// The paper of a key; empty for a key that does not exist.
std::optional<VisitPaper> visitPaperFromKey(const QString &key);
/// The paper's name, source English in context "report".
const char *name(VisitPaper paper);

/// A paper from the audit as it stands; everything may still be missing.
Report makeVisitPaper(VisitPaper paper, const AuditDocument &document, const AuditResults &results, const Catalog &catalog,
                      Language language);

} // namespace recp::report
