#include "core/calculators/combustion/gas_flow_orifice.h"

#include "core/calculators/combustion/stoichiometry.h"
#include "core/calculators/common_inputs.h"

#include <cmath>
#include <numbers>

namespace recp {

GasOrificeResult gasThroughOrifice(const GasOrificeInput &in)
{
    constexpr double StandardTemperature = 288.7055556; // 60 °F
    constexpr double StandardPressure = 101325;
    const double standardAir = MolarMassOfAir / StandardMolarVolume;
    const double compression =
        (in.pressure.si + in.atmosphere.si) / StandardPressure * StandardTemperature / in.temperature.si;
    const double density = in.specificGravity.si * standardAir * compression;
    const double beta = in.bore.si / in.pipe.si;
    const double area = std::numbers::pi / 4 * in.bore.si * in.bore.si;
    const double actual =
        in.dischargeCoefficient.si * area * std::sqrt(2 * in.drop.si / density) / std::sqrt(1 - std::pow(beta, 4));
    const double flow = actual * compression;
    const double volume = flow * in.time.si;
    return {.flow = {flow}, .volume = {volume}, .heat = {volume * in.heatingValue.si}};
}

Calculator gasOrificeCalculator()
{
    using In = GasOrificeInput;
    using Out = GasOrificeResult;
    const auto length = [](const char *key, const char *label, double typical) {
        return InputDefinition{.key = key, .label = label, .unit = "mm", .minimum = 1, .maximum = 3000, .typical = typical};
    };
    return CalculatorBuilder<In, Out>("gas_flow_orifice", QT_TRANSLATE_NOOP("calculators", "Gas flow through an orifice"), "FUR",
                                      CalculatorKind::Engineering, gasThroughOrifice)
        .formula("q = C·π/4·d²·√(2·Δp/ρ)/√(1 − (d/D)⁴); Q = q·t·H", "ISO 5167-1, equation (1)")
        .input({.key = "section_type",
                .label = QT_TRANSLATE_NOOP("calculators", "What narrows the pipe"),
                .typical = 0,
                .choices = {{"square_edge", QT_TRANSLATE_NOOP("calculators", "Plate with a square edge")},
                            {"sharp_edge", QT_TRANSLATE_NOOP("calculators", "Plate with a sharp edge")},
                            {"venturi", QT_TRANSLATE_NOOP("calculators", "Venturi")}},
                .hint = QT_TRANSLATE_NOOP("calculators", "For the record; it does not change the result.")},
               &In::section)
        .input({.key = "specific_gravity",
                .label = QT_TRANSLATE_NOOP("calculators", "Density of the gas, air = 1"),
                .unit = "",
                .minimum = 0.05,
                .maximum = 10,
                .typical = 0.6},
               &In::specificGravity)
        .input(length("orifice_diameter", QT_TRANSLATE_NOOP("calculators", "Bore"), 50), &In::bore)
        .input(length("inside_pipe_diameter", QT_TRANSLATE_NOOP("calculators", "Inside diameter of the pipe"), 100), &In::pipe)
        .input({.key = "discharge_coefficient",
                .label = QT_TRANSLATE_NOOP("calculators", "Discharge coefficient"),
                .unit = "",
                .minimum = 0,
                .maximum = 1,
                .typical = 0.6,
                .hint = QT_TRANSLATE_NOOP("calculators", "0.6 for a plate, 0.98 for a Venturi.")},
               &In::dischargeCoefficient)
        .input({.key = "gas_heating_value",
                .label = QT_TRANSLATE_NOOP("calculators", "Heating value of the gas"),
                .unit = "MJ/Sm3",
                .minimum = 0,
                .maximum = 5000,
                .typical = 38},
               &In::heatingValue)
        .input(temperatureInput("gas_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the gas"), -50, 500, 30), &In::temperature)
        .input({.key = "gas_pressure",
                .label = QT_TRANSLATE_NOOP("calculators", "Pressure of the gas"),
                .unit = "bar",
                .minimum = 0,
                .maximum = 100,
                .typical = 0.3},
               &In::pressure)
        .input({.key = "orifice_pressure_drop",
                .label = QT_TRANSLATE_NOOP("calculators", "Pressure difference at the orifice"),
                .unit = "mbar",
                .minimum = 0,
                .maximum = 1000,
                .typical = 25},
               &In::drop)
        .input(atmosphericPressure(), &In::atmosphere)
        .input({.key = "operating_time", .label = QT_TRANSLATE_NOOP("calculators", "Time"), .unit = "h", .minimum = 0, .maximum = 8784, .typical = 1},
               &In::time)
        .require("orifice_diameter", QT_TRANSLATE_NOOP("errors", "Input “%1” must be below the diameter of the pipe."),
                 [](const In &in) { return in.bore.si <= 0.99 * in.pipe.si; })
        .require("orifice_pressure_drop", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above a quarter of the absolute pressure."),
                 [](const In &in) { return in.drop.si <= (in.pressure.si + in.atmosphere.si) / 4; })
        .output({.key = "flow", .label = QT_TRANSLATE_NOOP("calculators", "Gas flow"), .unit = "Sm3/h"}, &Out::flow)
        .output({.key = "total_flow", .label = QT_TRANSLATE_NOOP("calculators", "Gas in that time"), .unit = "Sm3"}, &Out::volume)
        .output({.key = "heat_input", .label = QT_TRANSLATE_NOOP("calculators", "Heat in that time"), .unit = "GJ"}, &Out::heat)
        .build();
}

} // namespace recp
