#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

// Steam traps, condensate, pipe insulation and blowdown. Fuel by net calorific value. Pressures of steam are gauge,
// with standard atmosphere; properties IAPWS-IF97.

enum class TrapOutlet { Atmosphere, ReturnLine };

struct SteamTrapRepairInput {
    SavingMethod method = SavingMethod::Quick;
    Length orifice; ///< bore of the trap's seat
    GaugePressure steam{7e5};
    GaugePressure outlet;
    TrapOutlet goesTo = TrapOutlet::Atmosphere;
    Ratio traps; ///< failed open
    MassFlow measuredLoss{}; ///< of one trap
    Ratio dischargeCoefficient{0.6};
    YearlyTime hours;
    Temperature feedwater{353.15};
    Ratio boilerEfficiency{0.8};
    FuelKind fuel = FuelKind::Bituminous;
};

struct SteamTrapRepairResult {
    MassFlow steamLoss; ///< of all traps
    YearlyMass steamSaved;
    YearlyEnergy fuelSaved;
    YearlyVolume waterSaved; ///< 0 where the condensate comes back
};

/// Live steam through a trap that failed open, Napier: W = 0.247·D²·p·C_d/0.6 (kg/h, mm, bar absolute), valid while the
/// outlet's absolute pressure is at most 0.58 of the steam's; fuel = W·h·(h_steam − h_feedwater)/η.
/// A measured loss goes before the formula. Blocked or cold traps lose no steam. Source: Napier (1870) as in US DOE, Steam Tip Sheet 1.
SteamTrapRepairResult steamTrapRepair(const SteamTrapRepairInput &in);

struct CondensateReturnInput {
    SavingMethod method = SavingMethod::Measured;
    YearlyMass steam{};     ///< quick: steam a year, of which…
    Ratio returnedBefore{}; ///< … so much comes back now
    Ratio returnedAfter{};
    YearlyMass condensate; ///< measured: returned in addition
    Temperature condensateTemperature{353.15};
    Temperature makeupTemperature{298.15};
    Ratio sewerShare; ///< of it that goes to the sewer today
    Ratio boilerEfficiency{0.8};
    FuelKind fuel = FuelKind::Bituminous;
    EnergyPerVolume pumping; ///< electricity of the return pumps
};

struct CondensateReturnResult {
    YearlyEnergy fuelSaved;
    YearlyVolume waterSaved;
    YearlyVolume wasteWaterAvoided;
    YearlyEnergy electricitySaved; ///< negative: the pumps use more
};

/// Fuel = m·(h_condensate − h_makeup)/η; water = m; quick: m = steam·(r₂ − r₁). Source: US DOE, Steam Tip Sheet 8.
CondensateReturnResult condensateReturn(const CondensateReturnInput &in);

struct PipeInsulationInput {
    SavingMethod method = SavingMethod::Quick;
    Length length;
    Length outerDiameter{0.06};
    Temperature pipe{423.15};
    Temperature ambient{303.15};
    Speed wind;
    Length thickness;
    Quantity<QuantityKind::Conductivity> conductivity{0.045};
    Ratio pipeEmissivity{0.8};
    Ratio jacketEmissivity{0.2};
    HeatPerLength measuredBefore{}; ///< by heat-flux meter or the supplier's certificate
    HeatPerLength measuredAfter{};
    YearlyTime hours;
    Ratio boilerEfficiency{0.8};
    FuelKind fuel = FuelKind::Bituminous;
};

struct PipeInsulationResult {
    HeatPerLength bareLoss;
    HeatPerLength insulatedLoss;
    YearlyEnergy fuelBefore; ///< for the loss of the bare pipe
    YearlyEnergy fuelSaved;
};

/// Fuel = (q'_bare − q'_insulated)·L·h/η, both as measured or by the heat balance of the surface as in pipeHeatLoss. Source: ISO 12241.
PipeInsulationResult pipeInsulation(const PipeInsulationInput &in);

struct BlowdownReductionInput {
    SavingMethod method = SavingMethod::Quick;
    YearlyMass steam;
    GaugePressure pressure{7e5};
    ElectricConductivity feedwater;
    ElectricConductivity blowdownBefore{1};
    ElectricConductivity blowdownAfter{1};
    YearlyMass meteredBefore{};
    YearlyMass meteredAfter{};
    Temperature makeupTemperature{298.15};
    Ratio boilerEfficiency{0.8};
    FuelKind fuel = FuelKind::Bituminous;
};

struct BlowdownReductionResult {
    YearlyMass blowdownBefore;
    YearlyMass blowdownAfter;
    YearlyEnergy fuelSaved;
    YearlyVolume waterSaved;
    YearlyVolume wasteWaterAvoided;
};

/// Blowdown = steam·κ_fw/(κ_bd − κ_fw), or as metered; fuel = Δ·(h_boiler water − h_makeup)/η; water and waste water = Δ.
/// Source: US DOE, Steam Tip Sheets 9 and 10.
BlowdownReductionResult blowdownReduction(const BlowdownReductionInput &in);

Calculator steamTrapRepairCalculator();
Calculator condensateReturnCalculator();
Calculator pipeInsulationCalculator();
Calculator blowdownReductionCalculator();

} // namespace recp
