#include "core/calculators/process_heating/heat_supply.h"

namespace recp {

std::optional<YearlyEnergy> fuelFor(const HeatSupply &supply, YearlyEnergy heat)
{
    if (supply.source == HeatSource::Electricity)
        return {};
    return heat / supply.efficiency.si;
}

YearlyEnergy electricityFor(const HeatSupply &supply, YearlyEnergy heat)
{
    return supply.source == HeatSource::Electricity ? heat / supply.efficiency.si : YearlyEnergy{};
}

YearlyEnergy waterHeat(YearlyVolume water, Temperature from, Temperature to)
{
    return {water.si * ColdWaterDensity * WaterSpecificHeat * (to.si - from.si)};
}

InputDefinition heatSourceChoice()
{
    return {.key = "heat_source",
            .label = QT_TRANSLATE_NOOP("calculators", "What makes this heat today"),
            .typical = 0,
            .choices = {{"fuel", QT_TRANSLATE_NOOP("calculators", "Fuel or steam")},
                        {"electricity", QT_TRANSLATE_NOOP("calculators", "Electric heaters")}}};
}

InputDefinition heatEfficiency()
{
    InputDefinition definition =
        efficiency("heat_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the heat supply"), 80);
    definition.maximum = 110;
    definition.hint = QT_TRANSLATE_NOOP(
        "calculators", "Boiler or furnace on the net calorific value, with pipe losses; electric heaters 95 to 100 %.");
    return definition;
}

OutputDefinition energyBeforeOutput()
{
    return {.key = "energy_before",
            .label = QT_TRANSLATE_NOOP("calculators", "Fuel or electricity for it, now"),
            .unit = "GJ/yr"};
}

} // namespace recp
