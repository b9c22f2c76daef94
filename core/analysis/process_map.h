#pragma once

#include "core/analysis/balance.h"

namespace recp {

/// The kinds of quantity in which people state a year of a flow between steps, the usual one first. A flow of a bill may be
/// stated as the bill counts it; what no bill describes only in what can be balanced: mass, volume of water, energy.
std::vector<QuantityKind> stepFlowKinds(Resource resource, const Flow *flow);
/// The resource of a step's flow: that of its bill, else its own; Other where it states none.
Resource resourceOf(const StepFlow &stepFlow, const AuditDocument &document);
/// Its name: its own, else that of its bill, else the word for its resource is the caller's business (empty).
QString nameOf(const StepFlow &stepFlow, const AuditDocument &document);

/// The enterprise's process map as it is balanced. An amount in the unit of a bill becomes energy by the heating value, water
/// in tonnes becomes cubic metres. A flow that enters or leaves the factory and names a bill needs no amount of its own where
/// it is the only one without: it is what the bills of a year leave over. What it costs is its part of the bill.
/// Uncertainty: as stated, else by how the amount is known.
ProcessMap processMapOf(const AuditDocument &document, const BaselineSummary &baseline, const FactorSet &set);

} // namespace recp
