#include "core/domain/resource.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace recp {

namespace {

struct ResourceRow {
    Resource resource;
    const char *key;
    const char *word;
    QuantityKind effectKind;
};

constexpr ResourceRow rows[] = {
    {Resource::Fuel, "fuel", QT_TRANSLATE_NOOP("words", "Fuel"), QuantityKind::YearlyEnergy},
    {Resource::Electricity, "electricity", QT_TRANSLATE_NOOP("words", "Electricity"), QuantityKind::YearlyEnergy},
    {Resource::Steam, "steam", QT_TRANSLATE_NOOP("words", "Steam"), QuantityKind::YearlyMass},
    {Resource::CompressedAir, "compressed_air", QT_TRANSLATE_NOOP("words", "Compressed air"), QuantityKind::YearlyStandardGasVolume},
    {Resource::PeakPower, "peak_power", QT_TRANSLATE_NOOP("words", "Peak power"), QuantityKind::Power},
    {Resource::ReactiveEnergy, "reactive_energy", QT_TRANSLATE_NOOP("words", "Reactive energy"),
     QuantityKind::YearlyReactiveEnergy},
    {Resource::Chemical, "chemical", QT_TRANSLATE_NOOP("words", "Chemicals"), QuantityKind::YearlyMass},
    {Resource::Water, "water", QT_TRANSLATE_NOOP("words", "Water"), QuantityKind::YearlyVolume},
    {Resource::WasteWater, "waste_water", QT_TRANSLATE_NOOP("words", "Waste water"), QuantityKind::YearlyVolume},
    {Resource::WasteWaterLoad, "waste_water_load", QT_TRANSLATE_NOOP("words", "Waste-water load, COD"), QuantityKind::YearlyMass},
    {Resource::Material, "material", QT_TRANSLATE_NOOP("words", "Materials"), QuantityKind::YearlyMass},
    {Resource::WasteAvoided, "waste_avoided", QT_TRANSLATE_NOOP("words", "Waste avoided"), QuantityKind::YearlyMass},
    {Resource::WasteReused, "waste_reused", QT_TRANSLATE_NOOP("words", "Waste reused"), QuantityKind::YearlyMass},
    {Resource::WasteRecycled, "waste_recycled", QT_TRANSLATE_NOOP("words", "Waste recycled"), QuantityKind::YearlyMass},
    {Resource::Refrigerant, "refrigerant", QT_TRANSLATE_NOOP("words", "Refrigerant"), QuantityKind::YearlyMass},
    {Resource::Product, "product", QT_TRANSLATE_NOOP("words", "Product"), QuantityKind::YearlyMass},
    {Resource::ByProduct, "by_product", QT_TRANSLATE_NOOP("words", "By-product"), QuantityKind::YearlyMass},
    {Resource::Other, "other", QT_TRANSLATE_NOOP("words", "Other"), QuantityKind::YearlyMoney},
};

const ResourceRow &rowOf(Resource resource)
{
    return *std::find_if(std::begin(rows), std::end(rows), [=](const ResourceRow &row) { return row.resource == resource; });
}

} // namespace

QString resourceKey(Resource resource)
{
    return QString::fromLatin1(rowOf(resource).key);
}

const char *resourceWord(Resource resource)
{
    return rowOf(resource).word;
}

std::optional<Resource> resourceFromKey(const QString &key)
{
    for (const ResourceRow &row : rows) {
        if (key == QLatin1String(row.key))
            return row.resource;
    }
    return std::nullopt;
}

QuantityKind effectKind(Resource resource)
{
    return rowOf(resource).effectKind;
}

const char *effectUnitKey(Resource resource)
{
    switch (resource) {
    case Resource::Electricity:
        return "MWh/yr";
    case Resource::Fuel:
        return "GJ/yr";
    case Resource::CompressedAir:
        return "Nm3/yr";
    case Resource::PeakPower:
        return "kW";
    case Resource::ReactiveEnergy:
        return "kvarh/yr";
    case Resource::Water:
    case Resource::WasteWater:
        return "m3/yr";
    case Resource::Refrigerant:
        return "kg/yr";
    case Resource::Other:
        return "currency/yr";
    default:
        return "t/yr";
    }
}

bool isMadeOnSite(Resource resource)
{
    return resource == Resource::Steam || resource == Resource::CompressedAir;
}

const std::vector<Resource> &allResources()
{
    static const std::vector<Resource> all = [] {
        std::vector<Resource> list;
        for (const ResourceRow &row : rows)
            list.push_back(row.resource);
        return list;
    }();
    return all;
}

} // namespace recp
