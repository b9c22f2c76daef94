#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

/// What makes the heat that a measure saves. The order is that of heatSourceChoice().
enum class HeatSource { Fuel, Electricity };

/// The heat supply in use today.
struct HeatSupply {
    HeatSource source = HeatSource::Fuel;
    FuelKind fuel = FuelKind::Bituminous;
    Ratio efficiency{0.8}; ///< fuel: on the net calorific value
};

/// Fuel for a heat; nothing if electricity makes it.
std::optional<YearlyEnergy> fuelFor(const HeatSupply &supply, YearlyEnergy heat);
/// Electricity for a heat; 0 if fuel makes it.
YearlyEnergy electricityFor(const HeatSupply &supply, YearlyEnergy heat);
/// Heat that warms water, metered cold.
YearlyEnergy waterHeat(YearlyVolume water, Temperature from, Temperature to);

/// "heat_source": "fuel" or "electricity".
InputDefinition heatSourceChoice();
/// "heat_efficiency" of that supply.
InputDefinition heatEfficiency();
/// "energy_before": fuel or electricity for the whole heat today.
OutputDefinition energyBeforeOutput();

/// Asks for the heat supply: source, fuel and efficiency.
template <class In, class Out>
void askHeatSupply(CalculatorBuilder<In, Out> &builder, HeatSupply In::*part,
                   const InputDefinition &efficiency = heatEfficiency())
{
    builder.input(heatSourceChoice(), part, &HeatSupply::source)
        .input(fuelChoice().when("heat_source", {"fuel"}), part, &HeatSupply::fuel)
        .input(efficiency, part, &HeatSupply::efficiency);
}

} // namespace recp
