#pragma once

#include "core/calculators/process_heating/heat_supply.h"

namespace recp {

struct HeatRecoveryInput {
    HeatSupply supply; ///< of the heat that is replaced
    SavingMethod method = SavingMethod::Quick;
    Power rejectedHeat; ///< that the source gives off while it runs
    Ratio recoverableShare;
    YearlyTime hours;
    YearlyEnergy heatDemand; ///< while the source runs, at temperatures that it reaches
    YearlyVolume water;      ///< heated, metered
    Temperature coldWater{301.15};
    Temperature recoveredWater{328.15}; ///< after recovery
    Temperature usedWater{333.15};      ///< after the heater
    YearlyEnergy extraElectricity;
};

struct HeatRecoveryResult {
    YearlyEnergy heatNeeded;
    YearlyEnergy heatRecovered;
    YearlyEnergy energyBefore; ///< fuel or electricity for the heat needed
    std::optional<YearlyEnergy> fuelSaved;
    YearlyEnergy electricitySaved; ///< negative where only the pumps' electricity counts
};

/// Waste heat of a compressor, condenser or process put to use: Q = the smaller of what can be taken up, P·share·h, and
/// what is needed; or the heat of the metered water, V·ρ·c·(T_recovered − T_cold). ΔB = Q/η, or electricity where it
/// makes the heat. Source: energy balance.
HeatRecoveryResult heatRecovery(const HeatRecoveryInput &in);

struct HeatPumpInput {
    HeatSupply supply; ///< that the heat pump replaces
    SavingMethod method = SavingMethod::Quick;
    YearlyEnergy heatDemand;
    YearlyVolume water; ///< hot water, metered
    Temperature coldWater{301.15};
    Temperature hotWater{333.15};
    Ratio coveredShare{1};
    Ratio cop{3.5};
};

struct HeatPumpResult {
    YearlyEnergy heatDelivered;
    YearlyEnergy electricityUsed;
    YearlyEnergy energyBefore;
    std::optional<YearlyEnergy> fuelSaved;
    YearlyEnergy electricitySaved; ///< negative where it replaces fuel
};

/// Heat from a heat pump or the sun instead of a boiler or electric heaters: ΔB = Q/η, extra electricity = Q/COP.
/// Source: energy balance.
HeatPumpResult heatPump(const HeatPumpInput &in);

struct HeatStream {
    MassFlow flow;
    SpecificHeat specificHeat{4186};
    Temperature inlet{303.15};
    Temperature limit{303.15}; ///< to which it may be cooled or must be heated
};

struct HeatExchangeInput {
    HeatStream hot;
    HeatStream cold;
    TemperatureDifference minimumApproach{10};
    YearlyTime hours;
    HeatSupply supply;               ///< that heats the cold stream today
    std::optional<Ratio> coolingCop; ///< of the chiller that cools the hot stream today
    YearlyEnergy extraElectricity;
};

struct HeatExchangeResult {
    Power heatRecovered;
    Power heatNeeded; ///< to heat the cold stream up to its limit
    Temperature hotOutlet;
    Temperature coldOutlet;
    YearlyEnergy energyBefore;
    std::optional<YearlyEnergy> fuelSaved;
    YearlyEnergy electricitySaved;
};

/// The most heat that two streams can exchange in counterflow: straight temperature lines come closest at an end, so
/// T_hot,out ≥ T_cold,in + ΔT_min and T_cold,out ≤ T_hot,in − ΔT_min, and the smaller duty counts. The problem table of
/// pinch analysis gives the same for two streams. ΔB = Q·h/η; less cooling of the hot stream = Q·h/COP.
/// Source: Linnhoff et al., User Guide on Process Integration (IChemE); Kemp, Pinch Analysis and Process Integration.
HeatExchangeResult heatExchange(const HeatExchangeInput &in);

Calculator heatRecoveryCalculator();
Calculator heatPumpCalculator();
Calculator heatExchangeCalculator();

} // namespace recp
