#include "app/models/baseline_study.h"

#include "app/models/audit_session.h"
#include "app/models/display.h"
#include "core/exchange/load_profile_file.h"

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

Result<LoadStudy> studyLoad(AuditSession &session, const Flow &flow)
{
    Result<LoadProfile> profile = storedLoadProfile(session.workspace(), flow);
    if (!profile)
        return profile.error();
    Result<LoadAnalysis> load = analyseLoad(*profile, session.factorSet(), session.document().audit.schedule);
    if (!load)
        return load.error();
    return LoadStudy{std::move(*profile), std::move(*load)};
}

report::Words wordsOf(const AuditSession &session)
{
    return {session.document(), session.results(), session.catalog(), shownLanguage()};
}

} // namespace recp
