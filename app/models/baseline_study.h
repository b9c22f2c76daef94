#pragma once

#include "core/analysis/baseline_analysis.h"
#include "core/analysis/load_profile.h"
#include "core/report/words.h"

namespace recp {

class AuditSession;

/// The analysis of the open audit's baseline, with the enterprise's other audits as base years.
BaselineAnalysis studyBaseline(AuditSession &session);

/// Interval readings of a flow and what they say.
struct LoadStudy {
    LoadProfile profile;
    LoadAnalysis load;
};
/// Reads the profile that a flow of the open audit names, by the hours the audit has chosen.
Result<LoadStudy> studyLoad(AuditSession &session, const Flow &flow);

/// What the open audit's figures are written with, in the language of the window.
report::Words wordsOf(const AuditSession &session);

} // namespace recp
