#include "app/models/baseline_study.h"

#include "app/models/audit_session.h"
#include "app/models/display.h"

namespace recp {

BaselineAnalysis studyBaseline(AuditSession &session)
{
    AnalysisContext context;
    // Audits that can't be read leave the first year of records as the base.
    if (const auto audits = session.workspace().auditsOf(session.document().enterprise.id)) {
        for (const AuditSummary &audit : *audits) {
            if (audit.auditId != session.document().audit.id)
                context.otherAudits.push_back({audit.title, audit.periodFrom, audit.periodTo, audit.closed});
        }
    }
    return analyseBaseline(session.document(), session.results().baseline, session.factorSet(), context);
}

report::Words wordsOf(const AuditSession &session)
{
    return {session.document(), session.results(), session.catalog(), shownLanguage()};
}

} // namespace recp
