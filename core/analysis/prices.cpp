#include "core/analysis/prices.h"

#include "core/analysis/emissions.h"
#include "core/analysis/tariff.h"
#include "core/analysis/uncertainty.h"

#include <algorithm>

namespace recp {

namespace {

bool isWaste(Resource resource)
{
    return resource == Resource::WasteAvoided || resource == Resource::WasteReused || resource == Resource::WasteRecycled;
}

/// Waste avoided, reused or recycled is the same bin that is not paid for any more.
bool sameBill(Resource flow, Resource effect)
{
    return flow == effect || (isWaste(flow) && isWaste(effect));
}

FlowDirection directionOf(Resource resource)
{
    return resource == Resource::WasteWater || resource == Resource::WasteWaterLoad || isWaste(resource) ? FlowDirection::Out : FlowDirection::In;
}

/// Published without VAT; the audit may count with it.
double onBasis(double priceWithoutVat, const Audit &audit)
{
    return audit.vatBasis == VatBasis::Included ? priceWithoutVat * (1 + audit.vatRate) : priceWithoutVat;
}

std::optional<UnitPrice> tariffPrice(const Audit &audit, const FactorSet &set, const TariffShares &shares)
{
    if (audit.currency != QLatin1String("VND") || audit.voltage.isEmpty())
        return std::nullopt;
    const auto normal = electricityPrice(set, audit.voltage, TariffPeriod::Normal);
    const auto offPeak = electricityPrice(set, audit.voltage, TariffPeriod::OffPeak);
    const auto peak = electricityPrice(set, audit.voltage, TariffPeriod::Peak);
    if (!normal || !offPeak || !peak)
        return std::nullopt;
    const double price = shares.normal * *normal + shares.offPeak * *offPeak + shares.peak * *peak;
    return UnitPrice{onBasis(price, audit), QStringLiteral("tariff"), QStringLiteral("tariff"), 0};
}

std::optional<UnitPrice> billPrice(const BaselineSummary &baseline, const Flow *flow)
{
    const FlowSummary *summary = flow ? baseline.flow(flow->id) : nullptr;
    if (!summary || !summary->unitPrice)
        return std::nullopt;
    return UnitPrice{*summary->unitPrice, QStringLiteral("bills"), QStringLiteral("price/") + toText(flow->id),
                     defaultUncertainty(KnownAs::Billed)};
}

std::optional<UnitPrice> electricityPriceOf(const AuditDocument &document, const BaselineSummary &baseline,
                                            const FactorSet &set, const Effect &effect)
{
    if (effect.shares)
        return tariffPrice(document.audit, set, *effect.shares);
    const Flow *flow = billedFlow(document, effect);
    if (auto price = billPrice(baseline, flow))
        return price;
    const FlowSummary *summary = flow ? baseline.flow(flow->id) : nullptr;
    if (summary && summary->shares)
        return tariffPrice(document.audit, set, *summary->shares);
    return std::nullopt;
}

std::optional<UnitPrice> statedPrice(const Estimate &estimate, const Effect &effect)
{
    for (const StatedPrice &each : estimate.prices) {
        if (each.resource == effect.resource && each.carrier == effect.carrier) {
            return UnitPrice{each.price, QStringLiteral("stated"),
                             QStringLiteral("stated/%1/%2").arg(resourceKey(each.resource), each.carrier),
                             defaultUncertainty(KnownAs::Document)};
        }
    }
    return std::nullopt;
}

PriceBasis fuelPriceBasis(const FactorSet &set, const Effect &effect)
{
    const Fuel *fuel = set.fuel(effect.carrier);
    const auto perMass = fuel ? heatByMass(set, *fuel) : std::nullopt;
    if (!perMass || fuel->gas)
        return {QuantityKind::PricePerEnergy, "currency/GJ", 1};
    if (const auto density = fuelDensity(set, *fuel, QStringLiteral("L")))
        return {QuantityKind::PricePerVolume, "currency/L", *perMass * *density};
    return {QuantityKind::PricePerMass, "currency/kg", *perMass};
}

} // namespace

std::optional<PriceBasis> priceBasis(const FactorSet &set, const Effect &effect)
{
    switch (effect.resource) {
    case Resource::Electricity:
        return PriceBasis{QuantityKind::PricePerEnergy, "currency/kWh", 1};
    case Resource::Fuel:
        return fuelPriceBasis(set, effect);
    case Resource::PeakPower:
        return PriceBasis{QuantityKind::YearlyPricePerPower, "currency/kW-month", 1};
    case Resource::Water:
    case Resource::WasteWater:
        return PriceBasis{QuantityKind::PricePerVolume, "currency/m3", 1};
    case Resource::WasteWaterLoad:
    case Resource::Chemical:
    case Resource::Material:
    case Resource::WasteAvoided:
    case Resource::WasteReused:
    case Resource::WasteRecycled:
    case Resource::Refrigerant:
        return PriceBasis{QuantityKind::PricePerMass, "currency/kg", 1};
    case Resource::Steam:
    case Resource::CompressedAir:
    case Resource::ReactiveEnergy:
    case Resource::Product:
    case Resource::ByProduct:
    case Resource::Other:
        break;
    }
    return std::nullopt;
}

const Flow *billedFlow(const AuditDocument &document, const Effect &effect)
{
    if (effect.carrier == QLatin1String(SubstituteCarrier))
        return nullptr;
    const Flow *only = nullptr;
    int count = 0;
    for (const Flow &flow : document.flows) {
        if (!sameBill(flow.resource, effect.resource) || flow.direction != directionOf(effect.resource))
            continue;
        const bool named = !effect.carrier.isEmpty()
                           && (flow.carrier == effect.carrier || flow.name == effect.carrier || toText(flow.id) == effect.carrier);
        if (named)
            return &flow;
        only = &flow;
        ++count;
    }
    // A fuel's carrier is a fact of the calculation: another fuel's bill says nothing of it.
    const bool carrierMatters = effect.resource == Resource::Fuel && !effect.carrier.isEmpty();
    return count == 1 && !carrierMatters ? only : nullptr;
}

std::optional<UnitPrice> priceOf(const AuditDocument &document, const BaselineSummary &baseline, const FactorSet &set,
                                 const Estimate &estimate, const Effect &effect)
{
    if (effect.resource == Resource::Other)
        return UnitPrice{1, QStringLiteral("none"), {}, 0};
    if (isMadeOnSite(effect.resource))
        return std::nullopt;
    if (auto stated = statedPrice(estimate, effect))
        return stated;
    if (effect.resource == Resource::PeakPower) {
        const double price = document.audit.capacityPrice;
        return price > 0 ? std::optional(UnitPrice{price, QStringLiteral("capacity"), QStringLiteral("capacity"), 0}) : std::nullopt;
    }
    if (effect.resource == Resource::Electricity)
        return electricityPriceOf(document, baseline, set, effect);
    const Flow *flow = billedFlow(document, effect);
    std::optional<UnitPrice> price = billPrice(baseline, flow);
    if (price && effect.resource == Resource::Fuel) {
        const auto energy = heatingValue(set, *flow);
        if (!energy || !(*energy > 0))
            return std::nullopt;
        price->price /= *energy;
    }
    const Unit *unit = flow ? findUnitByKey(flow->unit) : nullptr;
    const bool weighed = unit && (unit->kind == QuantityKind::Mass || unit->kind == QuantityKind::YearlyMass);
    const bool isMass = effectKind(effect.resource) == QuantityKind::YearlyMass;
    if (price && isMass && !weighed)
        return std::nullopt; // a bill in litres or pieces can't price kilograms
    return price;
}

} // namespace recp
