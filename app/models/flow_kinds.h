#pragma once

#include "core/domain/enterprise.h"
#include "core/domain/factors.h"
#include "core/units/units.h"

#include <QStringList>
#include <vector>

namespace recp {

/// A flow that many plants have, ready to add: name in the window's language, resource, usual unit.
struct FlowTemplate {
    QString name;
    Resource resource = Resource::Electricity;
    FlowDirection direction = FlowDirection::In;
    QString carrier;
    QString unit;
};

/// Electricity, every fuel of the factor set, water, waste water, material, chemical, waste, product, by-product.
std::vector<FlowTemplate> usualFlows(const FactorSet &set);

/// The kinds of quantity a flow's bills may be in, the usual one first.
std::vector<QuantityKind> flowKinds(const Flow &flow, const FactorSet &set);

/// The units a flow can be counted in. Once it has records only those of its present kind: the stored amounts would
/// otherwise change their meaning.
std::vector<const Unit *> flowUnits(const Flow &flow, const FactorSet &set, bool hasRecords);

} // namespace recp
