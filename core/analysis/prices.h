#pragma once

#include "core/analysis/results.h"

namespace recp {

/// What a unit of a resource costs in an audit, and where that comes from.
struct UnitPrice {
    double price = 0;         ///< currency per SI unit of the effect
    QString source;           ///< key of the source: "stated", "bills", "tariff", "capacity", "none"
    QString stream;           ///< solutions with the same price share its draws
    double uncertainty = 0;   ///< relative 90 % half-width
};

/// How people state the price of an effect: what kind of price in which unit, and how many SI units of the effect are in
/// one SI unit of what is priced: J in a kilogram of coal or a cubic metre of oil.
struct PriceBasis {
    QuantityKind kind = QuantityKind::PricePerEnergy;
    const char *unit = "";
    double amount = 1;
};
/// Empty for what has no price of its own: money, reactive energy.
std::optional<PriceBasis> priceBasis(const FactorSet &set, const Effect &effect);

/// The price of one effect. A price stated with the estimate goes first. Peak power by the capacity price of the audit's
/// tariff, if it has one. Electricity with stated shares by tariff period is priced by the tariff of the audit's voltage,
/// converted to its VAT basis; otherwise the bills' average price counts, which has the bills' shares in it; without
/// bills the tariff by the bills' shares. Fuels by the bills of the flow with the same carrier and the same heating value
/// as its CO2e. Empty if there is no such price: the normal price is never taken by default.
std::optional<UnitPrice> priceOf(const AuditDocument &document, const BaselineSummary &baseline, const FactorSet &set,
                                 const Estimate &estimate, const Effect &effect);

/// The flow whose bills price an effect: same resource and carrier, or the only one of that resource. May be null.
const Flow *billedFlow(const AuditDocument &document, const Effect &effect);

} // namespace recp
