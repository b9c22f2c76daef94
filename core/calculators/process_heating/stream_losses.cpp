#include "core/calculators/process_heating/stream_losses.h"

#include "core/calculators/common_inputs.h"
#include "core/calculators/steam/if97.h"

#include <cmath>

namespace recp {

namespace {

constexpr const char *Source = "US DOE, Improving Process Heating System Performance (2015), section 3";
constexpr const char *NotCooler = QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the inlet temperature.");

InputDefinition temperature(const char *key, const char *label, double typical)
{
    return temperatureInput(key, label, -50, 2000, typical);
}

InputDefinition liquidFlow()
{
    return {.key = "flow_rate",
            .label = QT_TRANSLATE_NOOP("calculators", "Flow of the liquid"),
            .unit = "m3/h",
            .minimum = 0,
            .maximum = 1e5,
            .typical = 10};
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
    builder
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

StreamLossResult liquidStreamLoss(const LiquidStreamInput &in)
{
    return {{in.flow.si * in.density.si * in.specificHeat.si * (in.outlet.si - in.inlet.si)}};
}

StreamLossResult waterStreamLoss(const WaterStreamInput &in)
{
    const auto water = if97::atTemperature({101325}, {(in.inlet.si + in.outlet.si) / 2});
    const Density density{water ? 1 / water->volume.si : NAN};
    return liquidStreamLoss({in.flow, density, in.specificHeat, in.inlet, in.outlet});
}

Calculator atmosphereLossCalculator()
{
    return gasStream("atmosphere_loss", QT_TRANSLATE_NOOP("calculators", "Loss with the furnace atmosphere"), "inlet_temperature",
                     "outlet_temperature")
        .formula("Q = V·c·(T₂ − T₁)·k", Source)
        .input(correctionFactor(), &GasStreamInput::correction)
        .build();
}

Calculator gasCoolingLossCalculator()
{
    return gasStream("gas_cooling_loss", QT_TRANSLATE_NOOP("calculators", "Loss with cooling air or gas"), "initial_temperature",
                     "final_temperature")
        .formula("Q = V·c·(T₂ − T₁)", Source)
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
        .input(correctionFactor(), &In::correction)
        .require("final_temperature", NotCooler, [](const In &in) { return in.inlet <= in.outlet; })
        .output(heatLoss(), &StreamLossResult::heatLoss)
        .build();
}

Calculator liquidCoolingLossCalculator()
{
    using In = LiquidStreamInput;
    return CalculatorBuilder<In, StreamLossResult>("liquid_cooling_loss", QT_TRANSLATE_NOOP("calculators", "Loss with a cooling liquid"),
                                                   "FUR", CalculatorKind::Engineering, liquidStreamLoss)
        .formula("Q = V·ρ·c·(T₂ − T₁)", Source)
        .input(liquidFlow(), &In::flow)
        .input({.key = "density",
                .label = QT_TRANSLATE_NOOP("calculators", "Density of the liquid"),
                .unit = "kg/m3",
                .minimum = 100,
                .maximum = 15000,
                .typical = 1000},
               &In::density)
        .input({.key = "specific_heat",
                .label = QT_TRANSLATE_NOOP("calculators", "Specific heat of the liquid"),
                .unit = "kJ/kg-K",
                .minimum = 0.1,
                .maximum = 10,
                .typical = 4.19},
               &In::specificHeat)
        .input(temperature("initial_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature at the inlet"), 30), &In::inlet)
        .input(temperature("outlet_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature at the outlet"), 45), &In::outlet)
        .require("outlet_temperature", NotCooler, [](const In &in) { return in.inlet <= in.outlet; })
        .output(heatLoss(), &StreamLossResult::heatLoss)
        .build();
}

Calculator waterCoolingLossCalculator()
{
    using In = WaterStreamInput;
    InputDefinition specificHeat{.key = "specific_heat",
                                 .label = QT_TRANSLATE_NOOP("calculators", "Specific heat of the water"),
                                 .unit = "kJ/kg-K",
                                 .minimum = 3,
                                 .maximum = 5,
                                 .typical = 4.1868,
                                 .optional = true,
                                 .hint = QT_TRANSLATE_NOOP("calculators", "4.1868 kJ/(kg·K) if left empty: 1 kcal/(kg·°C).")};
    return CalculatorBuilder<In, StreamLossResult>("water_cooling_loss", QT_TRANSLATE_NOOP("calculators", "Loss with cooling water"),
                                                   "FUR", CalculatorKind::Engineering, waterStreamLoss)
        .formula("Q = V·ρ((T₁ + T₂)/2)·c·(T₂ − T₁)", "US DOE, Improving Process Heating System Performance (2015), section 3; density: IAPWS-IF97")
        .input(liquidFlow(), &In::flow)
        .input(temperatureInput("initial_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature at the inlet"), 1, 99, 30), &In::inlet)
        .input(temperatureInput("outlet_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature at the outlet"), 1, 99, 45), &In::outlet)
        .input(specificHeat, &In::specificHeat)
        .require("outlet_temperature", NotCooler, [](const In &in) { return in.inlet <= in.outlet; })
        .output(heatLoss(), &StreamLossResult::heatLoss)
        .build();
}

} // namespace recp
