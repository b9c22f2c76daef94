#pragma once

#include "core/units/quantity.h"

#include <QCoreApplication>
#include <QString>
#include <optional>
#include <vector>

namespace recp {

/// What a measure acts on. The keys are for ever; the order is that of stacks in charts (LOOK section 3).
/// They map to the result lines of the yearly report forms B.4 and A.4 of Decree 35/2022 (DOMAIN 3.3).
enum class Resource {
    Fuel,           ///< "fuel": energy of a fuel by its net calorific value, J a year; carrier = fuel key
    Electricity,    ///< "electricity": J a year
    Steam,          ///< "steam": kg a year, made on site: worth the fuel that makes it
    CompressedAir,  ///< "compressed_air": standard m3 a year, made on site: worth the electricity that makes it
    PeakPower,      ///< "peak_power": W of billed demand
    ReactiveEnergy, ///< "reactive_energy": var s a year
    Chemical,       ///< "chemical": kg a year
    Water,          ///< "water": m3 a year
    WasteWater,     ///< "waste_water": m3 a year
    WasteWaterLoad, ///< "waste_water_load": kg of COD a year that the water carries
    Material,       ///< "material": kg a year of primary material
    WasteAvoided,   ///< "waste_avoided": kg a year not generated
    WasteReused,    ///< "waste_reused": kg a year
    WasteRecycled,  ///< "waste_recycled": kg a year
    Refrigerant,    ///< "refrigerant": kg a year topped up; carrier = refrigerant key, e.g. "R134a"
    Product,        ///< "product": kg or pieces (flows only)
    ByProduct,      ///< "by_product": kg (flows only)
    Other,          ///< "other": money only
};

/// Carrier of what takes the place of the chemical or material that is saved: no bill of the other one prices it.
inline constexpr const char *SubstituteCarrier = "substitute";
/// What people read for it, source English in context "words".
inline constexpr const char *SubstituteWord = QT_TRANSLATE_NOOP("words", "substitute");

QString resourceKey(Resource resource);
/// The word people read, source English in context "words".
const char *resourceWord(Resource resource);
std::optional<Resource> resourceFromKey(const QString &key);
/// The kind of quantity a yearly effect on this resource is counted in.
QuantityKind effectKind(Resource resource);
/// The unit in which people read a yearly effect on this resource: "MWh/yr", "GJ/yr", "m3/yr", "t/yr", …
const char *effectUnitKey(Resource resource);
/// A utility made inside the factory. Its effect is told beside that on the fuel or the electricity that makes it, and
/// has no money and no emission of its own: they would be counted twice.
bool isMadeOnSite(Resource resource);
/// Every resource in chart order.
const std::vector<Resource> &allResources();

/// The time-of-use periods of the Vietnamese electricity tariff.
enum class TariffPeriod { Normal, OffPeak, Peak };

/// Shares of a quantity of electricity by tariff period; they add up to 1.
struct TariffShares {
    double normal = 1;
    double offPeak = 0;
    double peak = 0;

    bool operator==(const TariffShares &) const = default;
};

/// A number with its 90 % range. low <= expected <= high.
struct Range {
    double expected = 0;
    double low = 0;
    double high = 0;

    static Range exact(double value) { return {value, value, value}; }
    bool operator==(const Range &) const = default;
};

/// What a measure does to one resource in a year. Positive saves, negative uses more.
struct Effect {
    Resource resource = Resource::Electricity;
    QString carrier = {};               ///< which fuel, refrigerant, material…; empty where there is only one
    Range saving = {};                  ///< in the SI unit of effectKind(resource)
    std::optional<TariffShares> shares = {}; ///< electricity only; empty: the bills' shares, else asked

    bool operator==(const Effect &) const = default;
};

} // namespace recp
