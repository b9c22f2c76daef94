#include "core/calculators/fans/fan_air.h"

#include "core/calculators/common_inputs.h"

#include <cmath>

namespace recp {

namespace {

/// ln(1 + x)/x, 1 at 0.
double logarithmOver(double x)
{
    return std::abs(x) < 1e-12 ? 1 : std::log1p(x) / x;
}

InputDefinition power(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "kW", .minimum = 0, .maximum = 1e5, .typical = typical};
}

} // namespace

FanAirPowerResult airPowerOf(const FanDuty &in)
{
    return {fanAirPower(in)};
}

FanCompressibilityResult fanCompressibilityFactor(const FanCompressibilityInput &in)
{
    const double inlet = in.barometer.si + in.inlet.si;
    const double x = (in.outlet.si - in.inlet.si) / inlet;
    const double z = (in.heatRatio.si - 1) / in.heatRatio.si * in.shaftPower.si / in.flow.si / inlet;
    return {{logarithmOver(x) / logarithmOver(z)}};
}

FanEnergyIndexResult energyIndexOf(const FanEnergyIndexInput &in)
{
    return {fanEnergyIndex(in, in.electricPower)};
}

Calculator fanAirPowerCalculator()
{
    using In = FanDuty;
    return CalculatorBuilder<In, FanAirPowerResult>("fan_air_power", QT_TRANSLATE_NOOP("calculators", "Power that a fan gives to the air"),
                                                    "FAN", CalculatorKind::Engineering, airPowerOf)
        .formula("P = Q·(p_out − p_in)·K_p", "AMCA 210; ISO 5801")
        .input(fanFlow(), &In::flow)
        .input(fanInletPressure(), &In::inlet)
        .input(fanOutletPressure(), &In::outlet)
        .input(fanCompressibility(), &In::compressibility)
        .require("outlet_pressure", PressureMustRise, [](const In &in) { return pressureRises(in); })
        .output({.key = "air_power", .label = QT_TRANSLATE_NOOP("calculators", "Power given to the air"), .unit = "kW"},
                &FanAirPowerResult::airPower)
        .build();
}

Calculator fanCompressibilityCalculator()
{
    using In = FanCompressibilityInput;
    InputDefinition flow = fanFlow();
    flow.minimum = 1;
    return CalculatorBuilder<In, FanCompressibilityResult>("fan_compressibility_factor",
                                                           QT_TRANSLATE_NOOP("calculators", "Compressibility of the air in a fan"), "FAN",
                                                           CalculatorKind::Engineering, fanCompressibilityFactor)
        .formula("K_p = ln(1 + x)/x·z/ln(1 + z), x = Δp/p₁, z = (κ − 1)/κ·P/(Q·p₁)", "ISO 5801; AMCA 203, annex A")
        .input(flow, &In::flow)
        .input(fanInletPressure(), &In::inlet)
        .input(fanOutletPressure(), &In::outlet)
        .input({.key = "barometric_pressure",
                .label = QT_TRANSLATE_NOOP("calculators", "Barometric pressure"),
                .unit = "bar_abs",
                .minimum = 0.6,
                .maximum = 1.2,
                .typical = 1.01325},
               &In::barometer)
        .input(power("fan_shaft_power", QT_TRANSLATE_NOOP("calculators", "Shaft power of the fan"), 45), &In::shaftPower)
        .input({.key = "specific_heat_ratio",
                .label = QT_TRANSLATE_NOOP("calculators", "Ratio of the specific heats"),
                .unit = "",
                .minimum = 1.01,
                .maximum = 1.7,
                .typical = 1.4},
               &In::heatRatio)
        .require("outlet_pressure", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the inlet pressure."),
                 [](const In &in) { return in.inlet <= in.outlet; })
        .output({.key = "compressibility_factor", .label = QT_TRANSLATE_NOOP("calculators", "Compressibility factor"), .unit = ""},
                &FanCompressibilityResult::factor)
        .build();
}

Calculator fanEnergyIndexCalculator()
{
    using In = FanEnergyIndexInput;
    InputDefinition electricity =
        power("motor_electric_power", QT_TRANSLATE_NOOP("calculators", "Electric power of the motor"), 45);
    electricity.minimumExcluded = true;
    return CalculatorBuilder<In, FanEnergyIndexResult>("fan_energy_index", QT_TRANSLATE_NOOP("calculators", "Fan energy index"), "FAN",
                                                       CalculatorKind::Engineering, energyIndexOf)
        .formula("FEI = P_ref/P; P_ref = (Q + 0.118)·(p + 100·ρ/1.2)/0.66 with V-belts and a four-pole IE3 motor", "ANSI/AMCA 208")
        .input(fanFlow(), static_cast<VolumeFlow In::*>(&FanDuty::flow))
        .input(fanInletPressure(), static_cast<GaugePressure In::*>(&FanDuty::inlet))
        .input(fanOutletPressure(), static_cast<GaugePressure In::*>(&FanDuty::outlet))
        .input(fanAirDensity(), static_cast<Density In::*>(&FanDuty::airDensity))
        .input(electricity, &In::electricPower)
        .require("outlet_pressure", PressureMustRise, [](const In &in) { return pressureRises(in); })
        .output({.key = "fan_energy_index", .label = QT_TRANSLATE_NOOP("calculators", "Fan energy index"), .unit = ""},
                &FanEnergyIndexResult::index)
        .build();
}

} // namespace recp
