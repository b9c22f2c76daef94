#include "core/calculators/steam/pressure_reducing_valve.h"

#include "core/calculators/common_inputs.h"

namespace recp {

namespace {

constexpr const char *Source = "US DOE, Steam System Modeler; properties: IAPWS-IF97";

constexpr SteamPointKeys Inlet{.pressure = "inlet_pressure",
                               .temperature = "inlet_temperature",
                               .enthalpy = "inlet_specific_enthalpy",
                               .entropy = "inlet_specific_entropy",
                               .quality = "inlet_quality",
                               .typicalPressure = 12,
                               .group = QT_TRANSLATE_NOOP("calculators", "Inlet")};
constexpr SteamPointKeys Feedwater{.pressure = "feedwater_pressure",
                                   .temperature = "feedwater_temperature",
                                   .enthalpy = "feedwater_specific_enthalpy",
                                   .entropy = "feedwater_specific_entropy",
                                   .quality = "feedwater_quality",
                                   .typicalPressure = 15,
                                   .group = QT_TRANSLATE_NOOP("calculators", "Water sprayed in")};

template <class In> bool pressureFalls(const In &in)
{
    return in.outletPressure <= in.inlet.pressure;
}

std::optional<if97::State> throttled(const ValveInput &in)
{
    return if97::atEnthalpy(in.outletPressure, stateOf(in.inlet).enthalpy);
}

bool throttledExists(const ValveInput &in)
{
    return throttled(in).has_value();
}

if97::State cooled(const DesuperheaterInput &in)
{
    return orNaN(if97::atTemperature(in.outletPressure, in.outletTemperature));
}

bool outletIsSteam(const DesuperheaterInput &in)
{
    return cooled(in).quality == 1;
}

bool waterCools(const DesuperheaterInput &in)
{
    const SpecificEnergy outlet = cooled(in).enthalpy;
    return outlet <= stateOf(in.inlet).enthalpy && stateOf(in.feedwater).enthalpy * (1 + 1e-9) < outlet;
}

InputDefinition outletPressure()
{
    return steamPressure("outlet_pressure", QT_TRANSLATE_NOOP("calculators", "Outlet pressure"), 5);
}

constexpr const char *PressureRises = QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the inlet pressure.");

} // namespace

ValveResult pressureReducingValve(const ValveInput &in)
{
    const if97::State after = orNaN(throttled(in));
    return {.temperature = after.temperature,
            .enthalpy = after.enthalpy,
            .entropy = after.entropy,
            .volume = after.volume,
            .quality = {after.quality},
            .energy = {in.flow.si * after.enthalpy.si}};
}

DesuperheaterResult desuperheater(const DesuperheaterInput &in)
{
    const double before = stateOf(in.inlet).enthalpy.si;
    const double after = cooled(in).enthalpy.si;
    const double water = stateOf(in.feedwater).enthalpy.si;
    const MassFlow waterFlow = in.flow * ((before - after) / (after - water));
    const MassFlow outletFlow = in.flow + waterFlow;
    return {.outletFlow = outletFlow,
            .outletEnergy = {outletFlow.si * after},
            .feedwaterFlow = waterFlow,
            .feedwaterEnergy = {waterFlow.si * water}};
}

Calculator pressureReducingValveCalculator()
{
    using In = ValveInput;
    using Out = ValveResult;
    CalculatorBuilder<In, Out> builder("prv_without_desuperheating",
                                       QT_TRANSLATE_NOOP("calculators", "Pressure-reducing valve"), "STM",
                                       CalculatorKind::Engineering, pressureReducingValve);
    builder.formula("h_2 = h_1", Source);
    addPoint<&In::inlet>(builder, Inlet);
    builder.input(steamMassFlow("mass_flow", QT_TRANSLATE_NOOP("calculators", "Flow")), &In::flow)
        .input(outletPressure(), &In::outletPressure)
        .require("outlet_pressure", PressureRises, pressureFalls<In>)
        .require("outlet_pressure", PointDoesNotExist, throttledExists);
    return addStateResults(builder)
        .output(heatFlow("energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat in the steam")), &Out::energy)
        .build();
}

Calculator desuperheaterCalculator()
{
    using In = DesuperheaterInput;
    using Out = DesuperheaterResult;
    CalculatorBuilder<In, Out> builder("prv_with_desuperheating",
                                       QT_TRANSLATE_NOOP("calculators", "Pressure-reducing valve with desuperheating"),
                                       "STM", CalculatorKind::Engineering, desuperheater);
    builder.formula("m_w = m·(h_1 − h_2)/(h_2 − h_w)", Source);
    addPoint<&In::inlet>(builder, Inlet);
    builder
        .input(steamMassFlow("inlet_mass_flow", QT_TRANSLATE_NOOP("calculators", "Flow"), Inlet.group), &In::flow)
        .input(outletPressure(), &In::outletPressure);
    addPoint<&In::feedwater>(builder, Feedwater);
    return builder
        .input(temperatureInput("desuperheating_temperature",
                                QT_TRANSLATE_NOOP("calculators", "Outlet temperature"), 0, 800, 160),
               &In::outletTemperature)
        .require("outlet_pressure", PressureRises, pressureFalls<In>)
        .require("desuperheating_temperature",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must be above boiling at the outlet pressure."), outletIsSteam)
        .require("desuperheating_temperature",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must lie between the sprayed water and the incoming steam."),
                 waterCools)
        .output(massFlow("outlet_mass_flow", QT_TRANSLATE_NOOP("calculators", "Steam at the outlet")), &Out::outletFlow)
        .output(heatFlow("outlet_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat at the outlet")),
                &Out::outletEnergy)
        .output(massFlow("feedwater_mass_flow", QT_TRANSLATE_NOOP("calculators", "Water sprayed in")),
                &Out::feedwaterFlow)
        .output(heatFlow("feedwater_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat in the water sprayed in")),
                &Out::feedwaterEnergy)
        .build();
}

} // namespace recp
