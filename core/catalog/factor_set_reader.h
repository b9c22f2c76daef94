#pragma once

#include "core/base/result.h"
#include "core/domain/factors.h"

namespace recp
{

/// Reads and checks one factor set: ids unique, fuels and grid factor refer to factors that are there in the unit that
/// computations expect, every tariff price of the decision is there, hours do not overlap. Errors name file and field.
Result<FactorSet> readFactorSet(const QString &path);

} // namespace recp
