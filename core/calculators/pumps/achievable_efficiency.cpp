#include "core/calculators/pumps/achievable_efficiency.h"

#include "core/calculators/pumps/pump_head.h"

#include <algorithm>
#include <cmath>

namespace recp
{

namespace
{

// Constants C of Regulation (EU) No 547/2012, annex III, end suction with own bearings, 1,450/min (recalled): MEI 0.1
// 132.58, MEI 0.4 128.07. The benchmark MEI 0.7 follows from these two, as MEI is a share of the market's pumps and
// their efficiencies spread about normally: σ = (132.58 − 128.07)/(1.2816 − 0.2533) = 4.386 points,
// C = 128.07 − (0.2533 + 0.5244)·σ = 124.66.
constexpr double AverageConstant = 128.07;
constexpr double BenchmarkConstant = 124.66;

/// Points below a clean-water end-suction pump, in the order of PumpStyle; read to one or two points from the charts of
/// ANSI/HI 20.3 (recalled): solids need wide passages, process pumps wide clearances.
constexpr double pointsBelow[] = {10, 5, 3, 7, 4, 4, 2, 2, 0, 0, 0, 0};

/// The regulation's left side at the best specific speed, without C, in points; from 1 m3/h to 1,189 m3/h, where it is
/// highest. Larger pumps keep that value.
double attainable(VolumeFlow flow)
{
    const double y = std::log(std::clamp(flow.si * 3600, 1.0, 1189.0));
    const double x = (88.59 - 0.38 * y) / (2 * 11.48);
    return 88.59 * x + 13.46 * y - 11.48 * x * x - 0.85 * y * y - 0.38 * x * y;
}

} // namespace

AchievablePumpEfficiencyResult achievablePumpEfficiency(const AchievablePumpEfficiencyInput &in)
{
    const double points = attainable(in.flow) - pointsBelow[static_cast<std::size_t>(in.style)];
    return {.average = {(points - AverageConstant) / 100}, .maximum = {(points - BenchmarkConstant) / 100}};
}

InputDefinition pumpStyleInput(bool all)
{
    InputDefinition definition{
        .key = "pump_style",
        .label = QT_TRANSLATE_NOOP("calculators", "Style of pump"),
        .choices = {{"end_suction_slurry", QT_TRANSLATE_NOOP("calculators", "End suction, slurry")},
                    {"end_suction_sewage", QT_TRANSLATE_NOOP("calculators", "End suction, sewage")},
                    {"end_suction_stock", QT_TRANSLATE_NOOP("calculators", "End suction, paper stock")},
                    {"end_suction_submersible_sewage", QT_TRANSLATE_NOOP("calculators", "Submersible, sewage")},
                    {"api_double_suction", QT_TRANSLATE_NOOP("calculators", "Double suction, refinery (API)")},
                    {"multistage_boiler_feed", QT_TRANSLATE_NOOP("calculators", "Multistage, boiler feed")},
                    {"end_suction_ansi_api", QT_TRANSLATE_NOOP("calculators", "End suction, process (ISO, ANSI, API)")},
                    {"axial_flow", QT_TRANSLATE_NOOP("calculators", "Axial flow")},
                    {"double_suction", QT_TRANSLATE_NOOP("calculators", "Double suction, water")},
                    {"vertical_turbine", QT_TRANSLATE_NOOP("calculators", "Vertical turbine")},
                    {"large_end_suction", QT_TRANSLATE_NOOP("calculators", "End suction, large, water")}}};
    if (all) {
        definition.choices.push_back(
            {"specified_optimal_efficiency", QT_TRANSLATE_NOOP("calculators", "Other, its best efficiency is known")});
    }
    return definition;
}

Calculator achievablePumpEfficiencyCalculator()
{
    using In = AchievablePumpEfficiencyInput;
    using Out = AchievablePumpEfficiencyResult;
    InputDefinition flow = pumpFlow();
    flow.minimum = 1;
    flow.hint = QT_TRANSLATE_NOOP("calculators", "At the best point of the pump.");
    return CalculatorBuilder<In, Out>("pump_achievable_efficiency",
                                      QT_TRANSLATE_NOOP("calculators", "Efficiency that a pump can have"), "PMP",
                                      CalculatorKind::Engineering, achievablePumpEfficiency)
        .formula("η = 88.59·x + 13.46·y − 11.48·x² − 0.85·y² − 0.38·x·y − C; x = ln n_s (best), y = ln Q (m³/h)",
                 "Regulation (EU) No 547/2012, annex III (MEI 0.4 and 0.7); styles: ANSI/HI 20.3")
        .input(pumpStyleInput(false), &In::style)
        .input(flow, &In::flow)
        .output({.key = "average_efficiency",
                 .label = QT_TRANSLATE_NOOP("calculators", "Efficiency of an ordinary pump"),
                 .unit = "%"},
                &Out::average)
        .output({.key = "maximum_efficiency",
                 .label = QT_TRANSLATE_NOOP("calculators", "Efficiency of the best pumps"),
                 .unit = "%"},
                &Out::maximum)
        .build();
}

} // namespace recp
