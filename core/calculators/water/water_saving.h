#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

struct WaterSavingInput {
    SavingMethod method = SavingMethod::Quick;
    VolumeFlow flowBefore;
    YearlyTime hoursBefore;
    VolumeFlow flowAfter;
    YearlyTime hoursAfter;
    YearlyVolume meteredBefore{};
    YearlyVolume meteredAfter{};
    Ratio sewerShare;
    bool isHot = false;
    Temperature hot{333.15};
    Temperature cold{298.15};
    Ratio heatEfficiency{0.8};
    FuelKind fuel = FuelKind::Bituminous;
};

struct WaterSavingResult {
    YearlyVolume before;
    YearlyVolume after;
    YearlyVolume saved;
    YearlyVolume wasteWaterAvoided;
    std::optional<YearlyEnergy> fuelSaved; ///< hot water only
};

/// ΔV = Q₁·t₁ − Q₂·t₂, or by water meters; waste water = ΔV·share; hot water also fuel = ΔV·ρ·(h_hot − h_cold)/η.
/// Source: volume and heat balance; enthalpies IAPWS-IF97.
WaterSavingResult waterSaving(const WaterSavingInput &in);

Calculator waterSavingCalculator();

} // namespace recp
