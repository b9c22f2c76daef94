#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

struct LoadShiftInput {
    SavingMethod method = SavingMethod::Quick;
    YearlyEnergy shiftedToNormal;  ///< from peak to normal hours
    YearlyEnergy shiftedToOffPeak; ///< from peak to off-peak hours
    Ratio storageLoss;             ///< of what is stored: battery, cold or hot water; 0 for rescheduled work
    Power peakReduction;           ///< of the billed demand
    Power load{};                  ///< that runs at another time, as measured
    YearlyTime hoursToNormal{};    ///< peak hours a year that it leaves for normal ones
    YearlyTime hoursToOffPeak{};
};
struct LoadShiftResult {
    YearlyEnergy peakSaved;
    YearlyEnergy normalSaved;  ///< negative: used more
    YearlyEnergy offPeakSaved; ///< negative: used more
    Power demandSaved;
};

/// Use moved out of the peak hours: the same energy, and the losses of storing it, falls into cheaper hours. It is a saving
/// of money, not of energy or CO2e. Source: energy balance by the periods of the Vietnamese tariff; a capacity charge is
/// counted where the contract has one.
LoadShiftResult loadShift(const LoadShiftInput &in);

Calculator loadShiftCalculator();

} // namespace recp
