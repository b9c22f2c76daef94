#pragma once

#include "core/domain/factors.h"
#include "core/domain/resource.h"

#include <optional>

namespace recp {

/// Price of electricity for manufacturing in a tariff period, VND/J without VAT, by the set's tariff decision.
/// `voltage`: "lt6", "6_22", "22_110" or "ge110" (kV). Empty if the set has no such price.
std::optional<double> electricityPrice(const FactorSet &set, const QString &voltage, TariffPeriod period);

} // namespace recp
