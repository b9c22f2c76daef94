#pragma once

#include "core/calculators/calculator.h"

namespace recp
{

/// Pump styles of ANSI/HI 20.3, in the order of the choice "pump_style".
enum class PumpStyle {
    EndSuctionSlurry,
    EndSuctionSewage,
    EndSuctionStock,
    EndSuctionSubmersibleSewage,
    ApiDoubleSuction,
    MultistageBoilerFeed,
    EndSuctionAnsiApi,
    AxialFlow,
    DoubleSuction,
    VerticalTurbine,
    LargeEndSuction,
    SpecifiedOptimalEfficiency
};

struct AchievablePumpEfficiencyInput {
    PumpStyle style = PumpStyle::EndSuctionAnsiApi;
    VolumeFlow flow;
};

struct AchievablePumpEfficiencyResult {
    Ratio average;
    Ratio maximum;
};

/// Efficiency at the best point that a pump of this style and flow can have, at its best specific speed.
/// Average: the least that a clean-water pump may have on the EU market (MEI 0.4), Regulation (EU) No 547/2012, annex
/// III: η = 88.59·x + 13.46·y − 11.48·x² − 0.85·y² − 0.38·x·y − C, x = ln n_s, y = ln Q (m3/h), C 128.07 for
/// end-suction pumps with own bearings at 1,450/min. Maximum: that regulation's benchmark (MEI 0.7). Other styles lie
/// lower by steps read from the charts of ANSI/HI 20.3.
AchievablePumpEfficiencyResult achievablePumpEfficiency(const AchievablePumpEfficiencyInput &in);

/// "pump_style", with its choices; `all` has the style of known efficiency too.
InputDefinition pumpStyleInput(bool all = true);

Calculator achievablePumpEfficiencyCalculator();

} // namespace recp
