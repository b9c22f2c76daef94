#pragma once

#include "core/calculators/calculator.h"

namespace recp {

enum class LeakTest { LoadUnload, KnownFlow };

struct AirLeakRepairInput {
    LeakTest test = LeakTest::LoadUnload;
    VolumeFlow ratedFlow; ///< free air of the compressor that ran in the test
    Time loadTime;        ///< with production stopped
    Time unloadTime;
    VolumeFlow leakFlow{}; ///< if it is known otherwise
    SpecificPower specificPower;
    YearlyTime pressurisedHours;
    Ratio repairedShare;
};

struct AirLeakRepairResult {
    VolumeFlow leakFlow;
    std::optional<Ratio> leakShare; ///< of the rated flow; load/unload test only
    YearlyEnergy energyBefore;      ///< electricity that feeds the leaks today
    YearlyEnergy electricitySaved;
};

/// Electricity that leaks cost and that their repair saves. With the load/unload test, production stopped:
/// Q_leak = Q_rated × T_load/(T_load + T_unload); E = Q_leak × SP × h; saved = E × repaired share.
/// The specific power must be that of the real part load. Source: US DOE, Compressed Air Tip Sheet 3.
AirLeakRepairResult airLeakRepair(const AirLeakRepairInput &in);

Calculator airLeakRepairCalculator();

} // namespace recp
