#pragma once

#include "core/analysis/baseline_analysis.h"
#include "core/report/words.h"

namespace recp {

class AuditSession;

/// The analysis of the open audit's baseline, with the enterprise's other audits as base years.
BaselineAnalysis studyBaseline(AuditSession &session);

/// What the open audit's figures are written with, in the language of the window.
report::Words wordsOf(const AuditSession &session);

} // namespace recp
