#include "core/calculators/steam/flash_tank.h"

namespace recp {

namespace {

bool pressureFalls(const FlashTankInput &in)
{
    return in.tankPressure <= in.inlet.pressure;
}

std::optional<if97::State> inTank(const FlashTankInput &in)
{
    return if97::atEnthalpy(in.tankPressure, stateOf(in.inlet).enthalpy);
}

bool existsInTank(const FlashTankInput &in)
{
    return inTank(in).has_value();
}

} // namespace

FlashTankResult flashTank(const FlashTankInput &in)
{
    const if97::State mixed = orNaN(inTank(in));
    const double vapour = orNaN(if97::atQuality(in.tankPressure, 1)).enthalpy.si;
    const MassFlow steam = in.inletFlow * mixed.quality;
    const Power all{in.inletFlow.si * mixed.enthalpy.si};
    const Power steamEnergy{mixed.quality < 1 ? steam.si * vapour : all.si};
    return {.inletEnergy = all,
            .steamFlow = steam,
            .steamEnergy = steamEnergy,
            .liquidFlow = in.inletFlow - steam,
            .liquidEnergy = all - steamEnergy};
}

Calculator flashTankCalculator()
{
    using In = FlashTankInput;
    using Out = FlashTankResult;
    CalculatorBuilder<In, Out> builder("flash_tank", QT_TRANSLATE_NOOP("calculators", "Flash steam of a tank"), "STM",
                                       CalculatorKind::Engineering, flashTank);
    builder.formula("x = (h_in − h_f)/(h_g − h_f); m_steam = x·m", "US DOE, Steam Tip Sheet 12; properties: IAPWS-IF97");
    addPoint<&In::inlet>(builder, {.pressure = "inlet_pressure",
                                   .temperature = "inlet_temperature",
                                   .enthalpy = "inlet_specific_enthalpy",
                                   .entropy = "inlet_specific_entropy",
                                   .quality = "inlet_quality",
                                   .typicalPressure = 9,
                                   .group = QT_TRANSLATE_NOOP("calculators", "Inlet")});
    return builder
        .input(steamMassFlow("inlet_mass_flow", QT_TRANSLATE_NOOP("calculators", "Flow"),
                             QT_TRANSLATE_NOOP("calculators", "Inlet")),
               &In::inletFlow)
        .input(boilingPressure("tank_pressure", QT_TRANSLATE_NOOP("calculators", "Tank pressure"), 1.5), &In::tankPressure)
        .require("tank_pressure", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the inlet pressure."),
                 pressureFalls)
        .require("tank_pressure", PointDoesNotExist, existsInTank)
        .output(heatFlow("inlet_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat at the inlet")), &Out::inletEnergy)
        .output(massFlow("flash_steam_mass_flow", QT_TRANSLATE_NOOP("calculators", "Flash steam")), &Out::steamFlow)
        .output(heatFlow("flash_steam_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat in the flash steam")),
                &Out::steamEnergy)
        .output(massFlow("liquid_mass_flow", QT_TRANSLATE_NOOP("calculators", "Remaining condensate")), &Out::liquidFlow)
        .output(heatFlow("liquid_energy_flow", QT_TRANSLATE_NOOP("calculators", "Heat in the remaining condensate")),
                &Out::liquidEnergy)
        .build();
}

} // namespace recp
