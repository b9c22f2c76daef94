#include "core/calculators/process_heating/charge.h"

#include "core/calculators/common_inputs.h"

#include <algorithm>

namespace recp {

namespace {

constexpr const char *Source = "US DOE, Improving Process Heating System Performance (2015), section 3";

// Water between 0 and 250 °C at atmospheric pressure, by IAPWS-IF97.
constexpr double BoilingPoint = 373.15;      // K
constexpr double EvaporationHeat = 2256.5e3; // J/kg at 100 °C
constexpr double LiquidHeat = 4186.8;        // J/(kg K)
constexpr double SteamHeat = 2010;           // J/(kg K), 100 to 250 °C

/// The temperature of a change of state, or the end of the way that is nearer to it.
double between(double temperature, const Charge &in)
{
    return std::max(in.initial.si, std::min(temperature, in.discharge.si));
}

ChargeResult withReaction(double heat, double mass, const Charge &in)
{
    const double reaction = mass * in.reacted.si * in.reactionHeat.si;
    if (in.reaction == ReactionKind::Endothermic)
        return {.heatRequired = {heat + reaction}, .heatReleased = {0}};
    return {.heatRequired = {heat}, .heatReleased = {reaction}};
}

InputDefinition heatOf(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "kJ/kg-K", .minimum = 0.05, .maximum = 20, .typical = typical};
}

InputDefinition latentHeat(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "kJ/kg", .minimum = 0, .maximum = 20000, .typical = typical};
}

InputDefinition temperature(const char *key, const char *label, double typical)
{
    return temperatureInput(key, label, -50, 3000, typical);
}

/// The end of every charge calculator: temperatures, reaction, results.
template <class In> Calculator finish(CalculatorBuilder<In, ChargeResult> &builder, const char *reactedKey)
{
    using Out = ChargeResult;
    return builder
        .input({.key = "feed_rate",
                .label = QT_TRANSLATE_NOOP("calculators", "Charge through the furnace"),
                .unit = "kg/h",
                .minimum = 0,
                .maximum = 1e7,
                .typical = 1000},
               static_cast<MassFlow In::*>(&In::feed))
        .input(temperature("initial_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature at the inlet"), 30),
               static_cast<Temperature In::*>(&In::initial))
        .input(temperature("discharge_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature at the outlet"), 750),
               static_cast<Temperature In::*>(&In::discharge))
        .input({.key = "reaction",
                .label = QT_TRANSLATE_NOOP("calculators", "Reaction"),
                .typical = 0,
                .choices = {{"endothermic", QT_TRANSLATE_NOOP("calculators", "Takes in heat")},
                            {"exothermic", QT_TRANSLATE_NOOP("calculators", "Gives off heat")}}},
               static_cast<ReactionKind In::*>(&In::reaction))
        .input(share(reactedKey, QT_TRANSLATE_NOOP("calculators", "Share that reacts"), 0), static_cast<Ratio In::*>(&In::reacted))
        .input(latentHeat("reaction_heat", QT_TRANSLATE_NOOP("calculators", "Heat of the reaction"), 0),
               static_cast<SpecificEnergy In::*>(&In::reactionHeat))
        .require("discharge_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the inlet temperature."),
                 [](const In &in) { return in.initial <= in.discharge; })
        .output({.key = "heat_required", .label = QT_TRANSLATE_NOOP("calculators", "Heat required"), .unit = "kW"}, &Out::heatRequired)
        .output({.key = "heat_released", .label = QT_TRANSLATE_NOOP("calculators", "Heat released by the reaction"), .unit = "kW"},
                &Out::heatReleased)
        .build();
}

} // namespace

ChargeResult solidCharge(const SolidChargeInput &in)
{
    const double dry = in.feed.si * (1 - in.waterCharged.si);
    // The part of the way below the melting point is heated as a solid.
    const double turning = between(in.melting.si, in);
    const bool startsMolten = in.initial.si > in.melting.si;
    const double above = startsMolten ? in.liquidHeat.si
                                      : in.melted.si * in.liquidHeat.si + (1 - in.melted.si) * in.solidHeat.si;
    double heat = dry * (in.solidHeat.si * (turning - in.initial.si) + above * (in.discharge.si - turning));
    if (!startsMolten)
        heat += dry * in.melted.si * in.latentHeat.si;
    const double evaporated = in.feed.si * (in.waterCharged.si - in.waterDischarged.si);
    heat += evaporated * (LiquidHeat * (BoilingPoint - in.initial.si) + EvaporationHeat +
                          SteamHeat * (in.vapour.si - BoilingPoint));
    const double kept = in.feed.si * in.waterDischarged.si;
    heat += kept * LiquidHeat * (std::min(in.discharge.si, in.vapour.si) - in.initial.si);
    return withReaction(heat, dry, in);
}

ChargeResult liquidCharge(const LiquidChargeInput &in)
{
    const double turning = between(in.boiling.si, in);
    const double above = in.vaporized.si * in.vapourHeat.si + (1 - in.vaporized.si) * in.liquidHeat.si;
    const double heat = in.liquidHeat.si * (turning - in.initial.si) + above * (in.discharge.si - turning) +
                        in.vaporized.si * in.latentHeat.si;
    return withReaction(in.feed.si * heat, in.feed.si, in);
}

ChargeResult gasCharge(const GasChargeInput &in)
{
    const double specificHeat = (1 - in.vapour.si) * in.gasHeat.si + in.vapour.si * in.vapourHeat.si;
    const double heat = in.feed.si * specificHeat * (in.discharge.si - in.initial.si) + in.additional.si;
    return withReaction(heat, in.feed.si, in);
}

Calculator solidChargeCalculator()
{
    using In = SolidChargeInput;
    CalculatorBuilder<In, ChargeResult> builder("charge_material_solid", QT_TRANSLATE_NOOP("calculators", "Heat of a solid charge"), "FUR",
                                                CalculatorKind::Engineering, solidCharge);
    builder
        .formula("Q = m·(1 − w)·(c_s·(T_m − T₁) + f·L + (f·c_l + (1 − f)·c_s)·(T₂ − T_m)) + water + reaction", Source)
        .input(heatOf("specific_heat_solid", QT_TRANSLATE_NOOP("calculators", "Specific heat, solid"), 0.6), &In::solidHeat)
        .input(heatOf("specific_heat_liquid", QT_TRANSLATE_NOOP("calculators", "Specific heat, liquid"), 1), &In::liquidHeat)
        .input(temperature("melting_point", QT_TRANSLATE_NOOP("calculators", "Melting point"), 1450), &In::melting)
        .input(latentHeat("latent_heat_fusion", QT_TRANSLATE_NOOP("calculators", "Heat of melting"), 250), &In::latentHeat)
        .input(share("charge_melted", QT_TRANSLATE_NOOP("calculators", "Share that melts"), 0), &In::melted)
        .input(share("water_content_charged", QT_TRANSLATE_NOOP("calculators", "Water at the inlet, share of the charge"), 0),
               &In::waterCharged)
        .input(share("water_content_discharged", QT_TRANSLATE_NOOP("calculators", "Water that stays, share of the charge at the inlet"), 0),
               &In::waterDischarged)
        .input(temperatureInput("vapor_discharge_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the water vapour"), 0, 1000,
                                120),
               &In::vapour)
        .require("water_content_discharged", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the water at the inlet."),
                 [](const In &in) { return in.waterDischarged <= in.waterCharged; })
        .require("charge_melted", QT_TRANSLATE_NOOP("errors", "Input “%1” must be 0: the outlet is below the melting point."),
                 [](const In &in) { return in.melted.si == 0 || in.melting <= in.discharge; });
    return finish(builder, "charge_reacted");
}

Calculator liquidChargeCalculator()
{
    using In = LiquidChargeInput;
    CalculatorBuilder<In, ChargeResult> builder("charge_material_liquid", QT_TRANSLATE_NOOP("calculators", "Heat of a liquid charge"),
                                                "FUR", CalculatorKind::Engineering, liquidCharge);
    builder.formula("Q = m·(c_l·(T_b − T₁) + f·L + (f·c_v + (1 − f)·c_l)·(T₂ − T_b)) + reaction", Source)
        .input(heatOf("specific_heat_liquid", QT_TRANSLATE_NOOP("calculators", "Specific heat, liquid"), 2), &In::liquidHeat)
        .input(temperature("vaporizing_temperature", QT_TRANSLATE_NOOP("calculators", "Boiling point"), 100), &In::boiling)
        .input(latentHeat("latent_heat", QT_TRANSLATE_NOOP("calculators", "Heat of evaporation"), 2257), &In::latentHeat)
        .input(heatOf("specific_heat_vapor", QT_TRANSLATE_NOOP("calculators", "Specific heat, vapour"), 2), &In::vapourHeat)
        .input(share("vaporized", QT_TRANSLATE_NOOP("calculators", "Share that evaporates"), 0), &In::vaporized)
        .require("vaporized", QT_TRANSLATE_NOOP("errors", "Input “%1” must be 0: the outlet is below the boiling point."),
                 [](const In &in) { return in.vaporized.si == 0 || in.boiling <= in.discharge; });
    return finish(builder, "reacted");
}

Calculator gasChargeCalculator()
{
    using In = GasChargeInput;
    CalculatorBuilder<In, ChargeResult> builder("charge_material_gas", QT_TRANSLATE_NOOP("calculators", "Heat of a gas charge"), "FUR",
                                                CalculatorKind::Engineering, gasCharge);
    builder.formula("Q = m·((1 − f)·c_g + f·c_v)·(T₂ − T₁) + reaction + Q_other", Source)
        .input(heatOf("specific_heat_gas", QT_TRANSLATE_NOOP("calculators", "Specific heat, gas"), 1), &In::gasHeat)
        .input(heatOf("specific_heat_vapor", QT_TRANSLATE_NOOP("calculators", "Specific heat, vapour"), 2), &In::vapourHeat)
        .input(share("vapor", QT_TRANSLATE_NOOP("calculators", "Vapour, share of the mass"), 0), &In::vapour)
        .input({.key = "additional_heat",
                .label = QT_TRANSLATE_NOOP("calculators", "Other heat required"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 1e6,
                .typical = 0},
               &In::additional);
    return finish(builder, "reacted");
}

} // namespace recp
