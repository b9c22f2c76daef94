#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

/// Friction: all the head falls with the flow. StaticHead: a part of it does not (lift, tank pressure).
enum class HeadKind { Friction, StaticHead };

struct VsdPumpFanInput {
    SavingMethod method = SavingMethod::Quick;
    Power fullPower; ///< electric, at full flow and full speed, without a drive
    HeadKind head = HeadKind::Friction;
    Ratio exponent{2.5};
    Ratio staticShare; ///< of the head at full flow
    Ratio driveEfficiency{1};
    // Three load levels: flow as a share of full flow, hours a year, measured power now.
    Ratio flow1, flow2, flow3;
    YearlyTime hours1, hours2, hours3;
    Power powerNow1, powerNow2, powerNow3;
    Power trial1{}, trial2{}, trial3{}; ///< power with speed control, by trial or the maker's curve
};

struct VsdPumpFanResult {
    Power powerAfter1, powerAfter2, powerAfter3;
    YearlyEnergy electricityBefore;
    YearlyEnergy electricityAfter;
    YearlyEnergy electricitySaved; ///< negative if the drive's losses outweigh what it saves
};

/// Speed control instead of throttling. At a flow x, friction only: P = P_full·x^k/η_drive, k 2.5 to 3; with a static
/// head share s: H = s + (1 − s)·x², P = P_full·x·H/η_drive, pump efficiency taken as unchanged. Not for positive
/// displacement machines. Powers of a trial go before the laws. Source: affinity laws; Hydraulic Institute and Europump, Variable Speed Pumping (2004).
VsdPumpFanResult vsdPumpFan(const VsdPumpFanInput &in);

Calculator vsdPumpFanCalculator();

} // namespace recp
