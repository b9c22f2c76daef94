#include "core/calculators/process_heating/stream_losses.h"

#include "core/calculators/common_inputs.h"

namespace recp {

namespace {

constexpr const char *Source = "US DOE, Improving Process Heating System Performance (2015), section 3";
constexpr const char *NotCooler = QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the temperature at the inlet.");

InputDefinition temperature(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "degC", .minimum = -50, .maximum = 2000, .typical = typical};
}

InputDefinition correction()
{
    return {.key = "correction_factor",
            .label = QT_TRANSLATE_NOOP("calculators", "Correction factor"),
            .unit = "",
            .minimum = 0,
            .maximum = 10,
            .typical = 1};
}

OutputDefinition heatLoss()
{
    return {.key = "heat_loss", .label = QT_TRANSLATE_NOOP("calculators", "Heat carried away"), .unit = "kW"};
}

/// A gas that is heated: the two calculators differ by their names of the temperatures alone.
CalculatorBuilder<GasStreamInput, StreamLossResult> gasStream(const char *id, const char *label, const char *inlet, const char *outlet)
{
    using In = GasStreamInput;
    CalculatorBuilder<In, StreamLossResult> builder(id, label, "FUR", CalculatorKind::Engineering, gasStreamLoss);
    builder.formula("Q = V·c·(T₂ − T₁)·k", Source)
        .input({.key = "flow_rate",
                .label = QT_TRANSLATE_NOOP("calculators", "Gas flow"),
                .unit = "Nm3/h",
                .minimum = 0,
                .maximum = 1e6,
                .typical = 100},
               &In::flow)
        .input({.key = "specific_heat",
                .label = QT_TRANSLATE_NOOP("calculators", "Specific heat of the gas"),
                .unit = "kJ/m3-K",
                .minimum = 0.1,
                .maximum = 10,
                .typical = 1.3},
               &In::specificHeat)
        .input(temperature(inlet, QT_TRANSLATE_NOOP("calculators", "Temperature at the inlet"), 30), &In::inlet)
        .input(temperature(outlet, QT_TRANSLATE_NOOP("calculators", "Temperature at the outlet"), 750), &In::outlet)
        .require(outlet, NotCooler, [](const In &in) { return in.inlet <= in.outlet; })
        .output(heatLoss(), &StreamLossResult::heatLoss);
    return builder;
}

} // namespace

StreamLossResult gasStreamLoss(const GasStreamInput &in)
{
    return {{in.flow.si * in.specificHeat.si * (in.outlet.si - in.inlet.si) * in.correction.si}};
}

StreamLossResult fixtureLoss(const FixtureLossInput &in)
{
    return {{in.feed.si * in.specificHeat.si * (in.outlet.si - in.inlet.si) * in.correction.si}};
}

Calculator atmosphereLossCalculator()
{
    return gasStream("atmosphere_loss", QT_TRANSLATE_NOOP("calculators", "Loss with the furnace atmosphere"), "inlet_temperature",
                     "outlet_temperature")
        .input(correction(), &GasStreamInput::correction)
        .build();
}

Calculator gasCoolingLossCalculator()
{
    return gasStream("gas_cooling_loss", QT_TRANSLATE_NOOP("calculators", "Loss with cooling air or gas"), "initial_temperature",
                     "final_temperature")
        .build();
}

Calculator fixtureLossCalculator()
{
    using In = FixtureLossInput;
    return CalculatorBuilder<In, StreamLossResult>("fixture_loss", QT_TRANSLATE_NOOP("calculators", "Loss with fixtures, trays and conveyors"),
                                                   "FUR", CalculatorKind::Engineering, fixtureLoss)
        .formula("Q = m·c·(T₂ − T₁)·k", Source)
        .input({.key = "feed_rate",
                .label = QT_TRANSLATE_NOOP("calculators", "Fixtures through the furnace"),
                .unit = "kg/h",
                .minimum = 0,
                .maximum = 1e6,
                .typical = 500},
               &In::feed)
        .input({.key = "specific_heat",
                .label = QT_TRANSLATE_NOOP("calculators", "Specific heat of the fixtures"),
                .unit = "kJ/kg-K",
                .minimum = 0.1,
                .maximum = 5,
                .typical = 0.5},
               &In::specificHeat)
        .input(temperature("initial_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature at the inlet"), 30), &In::inlet)
        .input(temperature("final_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature at the outlet"), 750), &In::outlet)
        .input(correction(), &In::correction)
        .require("final_temperature", NotCooler, [](const In &in) { return in.inlet <= in.outlet; })
        .output(heatLoss(), &StreamLossResult::heatLoss)
        .build();
}

} // namespace recp
