#pragma once

#include "core/analysis/results.h"

namespace recp {

/// What a good senior auditor would ask about figures that are there but can hardly be true: prices far from the tariff,
/// more hours than a year has, savings above most of an end use, equipment that does not explain the bill, paybacks of
/// days, typed-over results that do not follow from the effects, months out of line, registers that do not add up.
/// Needs baseline, solutions and end uses of `results`; says nothing of what is merely missing.
std::vector<Issue> doubtsOf(const AuditDocument &document, const AuditResults &results, const FactorSet &set);

} // namespace recp
