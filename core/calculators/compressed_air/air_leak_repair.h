#pragma once

#include "core/calculators/calculator.h"

namespace recp {

/// LeakShare: no test yet, an assumed share of the compressors' electricity.
enum class LeakTest { LoadUnload, KnownFlow, LeakShare };

struct AirLeakRepairInput {
    LeakTest test = LeakTest::LoadUnload;
    VolumeFlow ratedFlow; ///< free air of the compressor that ran in the test
    Time loadTime;        ///< with production stopped
    Time unloadTime;
    VolumeFlow leakFlow{}; ///< if it is known otherwise
    SpecificPower specificPower;
    YearlyTime pressurisedHours;
    Ratio repairedShare;
    YearlyEnergy compressorElectricity{};
    Ratio assumedShare{}; ///< of it that feeds leaks
};

struct AirLeakRepairResult {
    std::optional<VolumeFlow> leakFlow; ///< with a test only
    std::optional<Ratio> leakShare;     ///< of the rated flow, or as assumed; not where only the flow is known
    YearlyEnergy energyBefore;      ///< electricity that feeds the leaks today
    YearlyEnergy electricitySaved;
    YearlyStandardGasVolume airSaved; ///< that the electricity would have compressed
};

/// Electricity that leaks cost and that their repair saves. With the load/unload test, production stopped:
/// Q_leak = Q_rated × T_load/(T_load + T_unload); E = Q_leak × SP × h; saved = E × repaired share.
/// Without a test E is a share of the compressors' electricity: 20 to 30 % where nobody looks after leaks.
/// The specific power must be that of the real part load. Source: US DOE, Compressed Air Tip Sheet 3.
AirLeakRepairResult airLeakRepair(const AirLeakRepairInput &in);

Calculator airLeakRepairCalculator();

} // namespace recp
