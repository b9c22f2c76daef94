#pragma once

#include "core/calculators/calculator.h"

namespace recp {

struct GasStreamInput {
    StandardGasFlow flow;
    VolumetricHeat specificHeat; ///< mean between both temperatures, by standard volume
    Temperature inlet;
    Temperature outlet;          ///< not below the inlet
    Ratio correction{1};         ///< for what the auditor knows better than the product of flow and heat
};
struct FixtureLossInput {
    MassFlow feed;
    SpecificHeat specificHeat;
    Temperature inlet;
    Temperature outlet;          ///< not below the inlet
    Ratio correction{1};
};
struct LiquidStreamInput {
    VolumeFlow flow;
    Density density;
    SpecificHeat specificHeat;
    Temperature inlet;
    Temperature outlet; ///< not below the inlet
};
struct WaterStreamInput {
    VolumeFlow flow;
    Temperature inlet;
    Temperature outlet;                ///< not below the inlet, below 100 °C
    SpecificHeat specificHeat{4186.8}; ///< that of the calorie, within 0.3 % up to 90 °C
};
struct StreamLossResult {
    Power heatLoss;
};

/// Heat that a gas carries out of a furnace, a protective atmosphere or cooling air: V·c·(T₂ − T₁)·k.
/// Source: US DOE, Improving Process Heating System Performance (2015), section 3 (heat balance of a furnace).
StreamLossResult gasStreamLoss(const GasStreamInput &in);

/// Heat that trays, baskets and conveyors carry out of a furnace: m·c·(T₂ − T₁)·k. Source: as above.
StreamLossResult fixtureLoss(const FixtureLossInput &in);

/// Heat that a liquid carries out of a furnace: V·ρ·c·(T₂ − T₁). Source: as above.
StreamLossResult liquidStreamLoss(const LiquidStreamInput &in);
/// The same for water, its density by IAPWS-IF97 at the mean temperature.
StreamLossResult waterStreamLoss(const WaterStreamInput &in);

Calculator atmosphereLossCalculator();
Calculator gasCoolingLossCalculator();
Calculator fixtureLossCalculator();
Calculator liquidCoolingLossCalculator();
Calculator waterCoolingLossCalculator();

} // namespace recp
