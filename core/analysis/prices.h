#pragma once

#include "core/analysis/results.h"

namespace recp {

/// What a unit of a resource costs in an audit, and where that comes from.
struct UnitPrice {
    double price = 0;         ///< currency per SI unit of the effect
    QString source;           ///< key of the source: "bills", "tariff", "none"
    QString stream;           ///< solutions with the same price share its draws
    double uncertainty = 0;   ///< relative 90 % half-width
};

/// The price of one effect. Electricity with stated shares by tariff period is priced by the tariff of the audit's voltage,
/// converted to its VAT basis; otherwise the bills' average price counts, which has the bills' shares in it; without
/// bills the tariff by the bills' shares. Fuels by the bills of the flow with the same carrier and the same heating value
/// as its CO2e. Empty if there is no such price: the normal price is never taken by default.
std::optional<UnitPrice> priceOf(const AuditDocument &document, const BaselineSummary &baseline, const FactorSet &set,
                                 const Effect &effect);

/// The flow whose bills price an effect: same resource and carrier, or the only one of that resource. May be null.
const Flow *billedFlow(const AuditDocument &document, const Effect &effect);

} // namespace recp
