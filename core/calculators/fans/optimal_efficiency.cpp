#include "core/calculators/fans/optimal_efficiency.h"

#include <algorithm>
#include <cmath>

namespace recp
{

namespace
{

struct PeakRange {
    double low, high;
};
constexpr PeakRange backward{0.79, 0.83}; // airfoil, backward curved or inclined
constexpr PeakRange modifiedRadial{0.72, 0.79};
constexpr PeakRange radial{0.69, 0.75};
constexpr PeakRange vaneAxial{0.78, 0.85};
// The sources have no line for open wheels that chop or carry shavings: that of pressure blowers, the lowest of the
// radial wheels.
constexpr PeakRange pressureBlower{0.58, 0.68};

/// In the order of FanType. Industrial wheels: air handling has radial tips, material handling radial blades.
constexpr PeakRange peaks[] = {backward, backward, radial,    modifiedRadial, backward, backward,
                               backward, backward, vaneAxial, modifiedRadial, radial,   pressureBlower};

FanDuty dutyOf(const FanOptimalEfficiencyInput &in)
{
    FanDuty duty;
    duty.flow = in.flow;
    duty.inlet = in.inlet;
    duty.outlet = in.outlet;
    duty.compressibility = in.compressibility;
    return duty;
}

bool pressureDoesRise(const FanOptimalEfficiencyInput &in)
{
    return pressureRises(dutyOf(in));
}

InputDefinition fanType()
{
    return {.key = "fan_type",
            .label = QT_TRANSLATE_NOOP("calculators", "Type of fan"),
            .choices = {{"airfoil_sisw", QT_TRANSLATE_NOOP("calculators", "Airfoil, single inlet")},
                        {"backward_curved_sisw", QT_TRANSLATE_NOOP("calculators", "Backward curved, single inlet")},
                        {"radial_sisw", QT_TRANSLATE_NOOP("calculators", "Radial blades")},
                        {"radial_tip_sisw", QT_TRANSLATE_NOOP("calculators", "Radial tips")},
                        {"backward_inclined_sisw", QT_TRANSLATE_NOOP("calculators", "Backward inclined, single inlet")},
                        {"airfoil_didw", QT_TRANSLATE_NOOP("calculators", "Airfoil, double inlet")},
                        {"backward_curved_didw", QT_TRANSLATE_NOOP("calculators", "Backward curved, double inlet")},
                        {"backward_inclined_didw", QT_TRANSLATE_NOOP("calculators", "Backward inclined, double inlet")},
                        {"vane_axial", QT_TRANSLATE_NOOP("calculators", "Axial with guide vanes")},
                        {"air_handling", QT_TRANSLATE_NOOP("calculators", "Industrial, for air with dust")},
                        {"material_handling", QT_TRANSLATE_NOOP("calculators", "Industrial, for material")},
                        {"long_shavings", QT_TRANSLATE_NOOP("calculators", "Industrial, for long shavings")}}};
}

} // namespace

FanOptimalEfficiencyResult fanOptimalEfficiency(const FanOptimalEfficiencyInput &in)
{
    const PeakRange &peak = peaks[static_cast<std::size_t>(in.type)];
    constexpr double Smallest = 1e3; // W given to the air
    constexpr double Largest = 1e6;
    const double power = std::clamp(fanAirPower(dutyOf(in)).si, Smallest, Largest);
    const double share = std::log(power / Smallest) / std::log(Largest / Smallest);
    return {.efficiency = {std::lerp(peak.low, peak.high, share)}};
}

Calculator fanOptimalEfficiencyCalculator()
{
    using In = FanOptimalEfficiencyInput;
    using Out = FanOptimalEfficiencyResult;
    return CalculatorBuilder<In, Out>("fan_optimal_efficiency",
                                      QT_TRANSLATE_NOOP("calculators", "Efficiency that a fan can have"), "FAN",
                                      CalculatorKind::Engineering, fanOptimalEfficiency)
        .formula(
            "η = η_low + (η_high − η_low)·log(P_air/1 kW)/3, from 1 kW to 1 MW",
            "BEE (India), Energy Efficiency in Electrical Utilities, chapter 5 (fan efficiencies by type); ISO 12759 "
            "(size)")
        .input(fanType(), &In::type)
        .input({.key = "fan_speed",
                .label = QT_TRANSLATE_NOOP("calculators", "Speed of the fan"),
                .unit = "rpm",
                .minimum = 10,
                .maximum = 30000,
                .typical = 1480,
                .hint = QT_TRANSLATE_NOOP("calculators", "For the record; it does not change the result.")},
               &In::speed)
        .input(fanFlow(), &In::flow)
        .input(fanInletPressure(), &In::inlet)
        .input(fanOutletPressure(), &In::outlet)
        .input(fanCompressibility(), &In::compressibility)
        .require("outlet_pressure", PressureMustRise, pressureDoesRise)
        .output({.key = "efficiency",
                 .label = QT_TRANSLATE_NOOP("calculators", "Efficiency of the fan"),
                 .unit = "fraction"},
                &Out::efficiency)
        .build();
}

} // namespace recp
