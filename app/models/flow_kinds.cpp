#include "app/models/flow_kinds.h"

#include "app/models/display.h"

#include <QCoreApplication>

namespace recp {

namespace {

struct FlowKinds {
    Q_DECLARE_TR_FUNCTIONS(FlowKinds)
};

QString fuelUnit(const Fuel &fuel)
{
    if (fuel.gas)
        return QStringLiteral("Nm3");
    return fuel.densityFactor.isEmpty() ? QStringLiteral("t") : QStringLiteral("L");
}

void addUnits(std::vector<const Unit *> &units, QuantityKind kind)
{
    for (const Unit &unit : unitsOf(kind)) {
        const bool shares = kind == QuantityKind::Ratio && QLatin1String(unit.key) != QLatin1String("count");
        // A unit is stored by its key alone: keys that another kind claims first cannot be told apart.
        if (!shares && findUnitByKey(QString::fromUtf8(unit.key)) == &unit)
            units.push_back(&unit);
    }
}

} // namespace

std::vector<FlowTemplate> usualFlows(const FactorSet &set)
{
    using D = FlowDirection;
    std::vector<FlowTemplate> flows{
        {FlowKinds::tr("Electricity"), Resource::Electricity, D::In, {}, QStringLiteral("kWh")}};
    for (const Fuel &fuel : set.fuels)
        flows.push_back({fuel.name.in(shownLanguage()), Resource::Fuel, D::In, fuel.key, fuelUnit(fuel)});
    const FlowTemplate others[] = {
        {FlowKinds::tr("Water"), Resource::Water, D::In, {}, QStringLiteral("m3")},
        {FlowKinds::tr("Waste water"), Resource::WasteWater, D::Out, {}, QStringLiteral("m3")},
        {FlowKinds::tr("Material"), Resource::Material, D::In, {}, QStringLiteral("t")},
        {FlowKinds::tr("Chemical"), Resource::Chemical, D::In, {}, QStringLiteral("kg")},
        {FlowKinds::tr("Waste"), Resource::WasteAvoided, D::Out, {}, QStringLiteral("t")},
        {FlowKinds::tr("Product"), Resource::Product, D::Out, {}, QStringLiteral("t")},
        {FlowKinds::tr("By-product"), Resource::ByProduct, D::Out, {}, QStringLiteral("t")},
        {FlowKinds::tr("Other"), Resource::Other, D::In, {}, QStringLiteral("t")},
    };
    flows.insert(flows.end(), std::begin(others), std::end(others));
    return flows;
}

std::vector<QuantityKind> flowKinds(const Flow &flow, const FactorSet &set)
{
    using K = QuantityKind;
    switch (flow.resource) {
    case Resource::Electricity:
        return {K::Energy};
    case Resource::Fuel:
        if (const Fuel *fuel = set.fuel(flow.carrier); fuel && fuel->gas)
            return {K::StandardGasVolume, K::Mass, K::Energy, K::Volume};
        return {K::Mass, K::Volume, K::Energy};
    case Resource::Water:
    case Resource::WasteWater:
        return {K::Volume, K::Mass};
    case Resource::Product:
    case Resource::ByProduct:
    case Resource::Other:
        return {K::Mass, K::Ratio, K::Volume, K::Length, K::Area, K::Energy};
    default:
        return {K::Mass, K::Volume, K::Ratio};
    }
}

std::vector<const Unit *> flowUnits(const Flow &flow, const FactorSet &set, bool hasRecords)
{
    std::vector<const Unit *> units;
    const Unit *present = findUnitByKey(flow.unit);
    if (present && hasRecords) {
        addUnits(units, present->kind);
        return units;
    }
    for (QuantityKind kind : flowKinds(flow, set))
        addUnits(units, kind);
    return units;
}

} // namespace recp
