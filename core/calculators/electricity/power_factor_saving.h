#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

struct PowerFactorSavingInput {
    SavingMethod method = SavingMethod::Quick;
    YearlyEnergy electricity;
    Ratio factorBefore{0.8};                                ///< quick
    Quantity<QuantityKind::YearlyReactiveEnergy> reactive;  ///< measured, drawn in the same year
    Ratio factorAfter{0.95};                                ///< not below the present one
    Ratio freeFactor{0.9};                                  ///< from here on reactive energy is not charged
    YearlyTime hours{6000 * 3600.0};
    std::optional<Ratio> cableLoss;                         ///< own cables and transformer before the capacitors, share of the use
};
struct PowerFactorSavingResult {
    Ratio factorBefore;
    Ratio chargeBefore; ///< share of the energy bill
    Ratio chargeAfter;
    Quantity<QuantityKind::ReactivePower> capacitor; ///< at the mean load
    Quantity<QuantityKind::YearlyReactiveEnergy> reactiveSaved;
    Ratio worth;        ///< units of electricity on the bill for each unit of reactive energy
    std::optional<YearlyEnergy> electricitySaved;
};

/// Charge for a power factor below the free one, as a share of the energy bill: k = cosφ_free/cosφ − 1; below 0.59 the table
/// of the circular ends at 52.54 %. Source: Circular 15/2014/TT-BCT, its table of k.
double powerFactorCharge(Ratio factor, Ratio freeFactor);

/// Capacitors: reactive energy saved E·(tanφ₁ − tanφ₂), worth the charge that falls; cables and transformer lose
/// (cosφ₁/cosφ₂)² of what they lost. The power factor counts as the mean of the year. Source: as above; IEEE 141.
PowerFactorSavingResult powerFactorSaving(const PowerFactorSavingInput &in);

Calculator powerFactorSavingCalculator();

} // namespace recp
