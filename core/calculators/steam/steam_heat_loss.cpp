#include "core/calculators/steam/steam_heat_loss.h"

#include "core/calculators/common_inputs.h"

namespace recp {

namespace {

std::optional<if97::State> outlet(const SteamHeatLossInput &in)
{
    return if97::atEnthalpy(in.inlet.pressure, stateOf(in.inlet).enthalpy * (1 - in.loss.si));
}

bool outletExists(const SteamHeatLossInput &in)
{
    return outlet(in).has_value();
}

} // namespace

SteamHeatLossResult steamHeatLoss(const SteamHeatLossInput &in)
{
    const if97::State after = orNaN(outlet(in));
    const Power before{in.flow.si * stateOf(in.inlet).enthalpy.si};
    const Power loss = before * in.loss.si;
    return {.inletEnergy = before,
            .outletEnergy = before - loss,
            .heatLoss = loss,
            .outletTemperature = after.temperature};
}

Calculator steamHeatLossCalculator()
{
    using In = SteamHeatLossInput;
    using Out = SteamHeatLossResult;
    CalculatorBuilder<In, Out> builder("steam_heat_loss", QT_TRANSLATE_NOOP("calculators", "Heat loss of a steam line"),
                                       "STM", CalculatorKind::Engineering, steamHeatLoss);
    builder.formula("h_2 = h_1·(1 − loss)", "US DOE, Steam System Modeler; properties: IAPWS-IF97");
    addPoint<&In::inlet>(builder, {.pressure = "inlet_pressure",
                                   .temperature = "inlet_temperature",
                                   .enthalpy = "inlet_specific_enthalpy",
                                   .entropy = "inlet_specific_entropy",
                                   .quality = "inlet_quality",
                                   .typicalPressure = 9,
                                   .group = QT_TRANSLATE_NOOP("calculators", "Inlet")});
    return builder
        .input(steamMassFlow("mass_flow", QT_TRANSLATE_NOOP("calculators", "Flow")), &In::flow)
        .input(share("heat_loss_percent", QT_TRANSLATE_NOOP("calculators", "Heat lost"), 3), &In::loss)
        .require("heat_loss_percent", QT_TRANSLATE_NOOP("errors", "“%1” would cool the steam below 0 °C."), outletExists)
        .output(heatFlow("inlet_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat at the inlet")), &Out::inletEnergy)
        .output(heatFlow("outlet_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat at the outlet")),
                &Out::outletEnergy)
        .output(heatFlow("heat_loss", QT_TRANSLATE_NOOP("calculators", "Heat loss")), &Out::heatLoss)
        .output({.key = "outlet_temperature",
                 .label = QT_TRANSLATE_NOOP("calculators", "Outlet temperature"),
                 .unit = "degC"},
                &Out::outletTemperature)
        .build();
}

} // namespace recp
