#pragma once

#include "core/calculators/calculator.h"

namespace recp
{

// Available heat of a furnace that burns pipeline gas (typicalNaturalGas() in combustion/gas_fuel.h): the share of the
// gross heating value that does not leave with the exhaust. By the heat balance of stackLoss(), not by a straight line
// through it; heat is counted from 15.6 °C, oxygen in the dry flue gas.
// Source: ASME PTC 4; the uses: US DOE, Process Heating Tip Sheets 1, 2 and 3.

struct AvailableHeatInput {
    Ratio excessAir;
    Temperature air{298.15};
    Temperature exhaust{473.15};
    Power heatInput; ///< of the fuel
};
struct AvailableHeatResult {
    Ratio availableHeat;
    Power heatDelivered;
    Power exhaustLosses;
};
AvailableHeatResult availableHeat(const AvailableHeatInput &in);

/// A furnace before or after a measure.
struct FurnaceState {
    Ratio oxygenOfAir{0.2095};
    Ratio oxygenOfFlueGas;
    Temperature flue{473.15};
    Temperature air{298.15};
};

struct EfficiencyImprovementInput {
    Ratio oxygenNow;
    Ratio oxygenAfter;
    Temperature flueNow{473.15};
    Temperature flueAfter{473.15};
    Temperature airNow{298.15};
    Temperature airAfter{298.15};
    Power energyNow;
};
struct EfficiencyImprovementResult {
    Ratio excessAirNow;
    Ratio excessAirAfter;
    Ratio availableHeatNow;
    Ratio availableHeatAfter;
    Ratio fuelSaved;
    Power energyAfter;
};
/// Fuel saved by less excess air and by preheated air: 1 − AH₁/AH₂.
EfficiencyImprovementResult efficiencyImprovement(const EfficiencyImprovementInput &in);

struct OxygenEnrichmentInput {
    Ratio airOxygenNow;
    Ratio airOxygenAfter;
    Temperature flueNow{473.15};
    Temperature flueAfter{473.15};
    Ratio oxygenNow;
    Ratio oxygenAfter;
    Temperature airNow{298.15};
    Temperature airAfter{298.15};
    Power fuelNow;
};
struct OxygenEnrichmentResult {
    Ratio availableHeatNow;
    Ratio availableHeatAfter;
    Ratio fuelSaved;
    Power fuelAfter;
};
/// Fuel saved by combustion air with more oxygen and so less nitrogen to heat: 1 − AH₁/AH₂.
OxygenEnrichmentResult oxygenEnrichment(const OxygenEnrichmentInput &in);

Calculator availableHeatCalculator();
Calculator efficiencyImprovementCalculator();
Calculator oxygenEnrichmentCalculator();

} // namespace recp
