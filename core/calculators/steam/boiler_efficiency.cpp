#include "core/calculators/steam/boiler_efficiency.h"

#include <algorithm>

namespace recp {

namespace {

constexpr double OxygenOfAir = 0.21;
constexpr double SmallestEfficiency = 0.05;

std::optional<SiegertConstants> constantsOf(const BoilerEfficiencyInput &in)
{
    if (in.a2)
        return SiegertConstants{in.a2->si, in.b ? in.b->si : 0.0};
    return siegertConstants(in.fuel);
}

double lossAt(const BoilerEfficiencyInput &in, Ratio oxygen, Temperature flue)
{
    return flueGasLoss(oxygen.si, flue.si - in.air.si, *constantsOf(in));
}

bool constantsAreKnown(const BoilerEfficiencyInput &in)
{
    return in.method == EfficiencyMethod::Known || constantsOf(in).has_value();
}

bool leavesHeat(const BoilerEfficiencyInput &in, Ratio oxygen, Temperature flue)
{
    return in.method == EfficiencyMethod::Known || !constantsOf(in) ||
           1 - lossAt(in, oxygen, flue) - in.otherLosses.si >= SmallestEfficiency;
}

bool beforeLeavesHeat(const BoilerEfficiencyInput &in)
{
    return leavesHeat(in, in.oxygenBefore, in.flueBefore);
}

bool afterLeavesHeat(const BoilerEfficiencyInput &in)
{
    return leavesHeat(in, in.oxygenAfter, in.flueAfter);
}

bool isHotterThanAir(const BoilerEfficiencyInput &in)
{
    return in.method == EfficiencyMethod::Known || (in.flueBefore >= in.air && in.flueAfter >= in.air);
}

InputDefinition oxygen(const char *key, double typical, const char *group)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Oxygen in the dry flue gas"),
            .unit = "%",
            .minimum = 0,
            .maximum = 18,
            .typical = typical,
            .whenKey = "efficiency_method",
            .whenValues = {"flue_gas"},
            .group = group};
}

InputDefinition flueTemperature(const char *key, double typical, const char *group)
{
    InputDefinition definition =
        temperatureInput(key, QT_TRANSLATE_NOOP("calculators", "Flue gas temperature"), 20, 1200, typical);
    definition.group = group;
    return definition.when("efficiency_method", {"flue_gas"});
}

InputDefinition knownEfficiency(const char *key, const char *label, double typical, const char *group)
{
    InputDefinition definition = efficiency(key, label, typical, group);
    definition.maximum = 110;
    definition.hint = QT_TRANSLATE_NOOP("calculators", "On the net calorific value.");
    return definition.when("efficiency_method", {"known"});
}

InputDefinition siegert(const char *key, const char *label, double minimum, double maximum, const char *hint)
{
    return {.key = key,
            .label = label,
            .unit = "",
            .minimum = minimum,
            .maximum = maximum,
            .optional = true,
            .whenKey = "efficiency_method",
            .whenValues = {"flue_gas"},
            .hint = hint};
}

} // namespace

std::optional<SiegertConstants> siegertConstants(FuelKind fuel)
{
    switch (fuel) {
    case FuelKind::NaturalGas:
    case FuelKind::Cng:
        return SiegertConstants{0.66, 0.009};
    case FuelKind::Biogas:
        return SiegertConstants{0.71, 0.010};
    case FuelKind::Lpg:
        return SiegertConstants{0.63, 0.008};
    case FuelKind::Diesel:
    case FuelKind::FuelOil:
    case FuelKind::Kerosene:
    case FuelKind::WasteOil:
        return SiegertConstants{0.68, 0.007};
    case FuelKind::Anthracite:
    case FuelKind::CoalDust34:
    case FuelKind::CoalDust56:
    case FuelKind::Charcoal:
    case FuelKind::Petcoke:
        return SiegertConstants{0.72, 0.004};
    case FuelKind::Bituminous:
        return SiegertConstants{0.71, 0.005};
    case FuelKind::Subbituminous:
        return SiegertConstants{0.72, 0.008};
    case FuelKind::Lignite:
        return SiegertConstants{0.74, 0.010};
    case FuelKind::Coke:
        return SiegertConstants{0.73, 0.003};
    case FuelKind::Wood:
    case FuelKind::OtherBiomass:
        return SiegertConstants{0.73, 0.012};
    case FuelKind::RiceHusk:
        return SiegertConstants{0.70, 0.010};
    case FuelKind::Bagasse:
        return SiegertConstants{0.80, 0.022};
    default:
        return {};
    }
}

double flueGasLoss(double oxygen, double temperatureRise, SiegertConstants constants)
{
    return temperatureRise * (constants.a2 / (100 * (OxygenOfAir - oxygen)) + constants.b) / 100;
}

BoilerEfficiencyResult boilerEfficiencySaving(const BoilerEfficiencyInput &in)
{
    BoilerEfficiencyResult out;
    out.efficiencyBefore = in.efficiencyBefore;
    out.efficiencyAfter = in.efficiencyAfter;
    if (in.method == EfficiencyMethod::FlueGas) {
        out.flueLossBefore = Ratio{lossAt(in, in.oxygenBefore, in.flueBefore)};
        out.flueLossAfter = Ratio{lossAt(in, in.oxygenAfter, in.flueAfter)};
        out.efficiencyBefore = {1 - out.flueLossBefore->si - in.otherLosses.si};
        out.efficiencyAfter = {1 - out.flueLossAfter->si - in.otherLosses.si};
    }
    out.fuelSaved = in.fuelUse * (1 - out.efficiencyBefore / out.efficiencyAfter);
    return out;
}

Calculator boilerEfficiencyCalculator()
{
    using In = BoilerEfficiencyInput;
    using Out = BoilerEfficiencyResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    const char *byFuel = QT_TRANSLATE_NOOP(
        "calculators", "Left empty, the value of the fuel is used; there is none for gasoline and purchased steam.");
    return CalculatorBuilder<In, Out>("boiler_efficiency",
                                      QT_TRANSLATE_NOOP("calculators", "Better boiler or furnace efficiency"), "STM",
                                      CalculatorKind::Savings, boilerEfficiencySaving)
        .formula("ΔB = B·(1 − η₁/η₂); η = 1 − q_flue − q_other; q_flue = (T_flue − T_air)·(A₂/(21 − O₂) + B)",
                 "Energy balance; Siegert formula: 1. BImSchV, annex 2; EN 50379")
        .input(fuelChoice(), &In::fuel)
        .input({.key = "fuel_use",
                .label = QT_TRANSLATE_NOOP("calculators", "Fuel used a year, by net calorific value"),
                .unit = "GJ/yr",
                .minimum = 0,
                .maximum = 1e9,
                .typical = 10000},
               &In::fuelUse)
        .input({.key = "efficiency_method",
                .label = QT_TRANSLATE_NOOP("calculators", "How the efficiency is known"),
                .choices = {{"known", QT_TRANSLATE_NOOP("calculators", "Measured or from the boiler's papers")},
                            {"flue_gas", QT_TRANSLATE_NOOP("calculators", "Flue gas analysis")}}},
               &In::method)
        .input(knownEfficiency("efficiency_before", QT_TRANSLATE_NOOP("calculators", "Efficiency now"), 78, now),
               &In::efficiencyBefore)
        .input(knownEfficiency("efficiency_after", QT_TRANSLATE_NOOP("calculators", "Efficiency after"), 84, after),
               &In::efficiencyAfter)
        .input(oxygen("oxygen_before", 8, now), &In::oxygenBefore)
        .input(flueTemperature("flue_temperature_before", 220, now), &In::flueBefore)
        .input(oxygen("oxygen_after", 4, after), &In::oxygenAfter)
        .input(flueTemperature("flue_temperature_after", 200, after), &In::flueAfter)
        .input(temperatureInput("air_temperature",
                                QT_TRANSLATE_NOOP("calculators", "Temperature of the combustion air"), -20, 600, 30)
                   .when("efficiency_method", {"flue_gas"}),
               &In::air)
        .input(
            [] {
                InputDefinition losses =
                    share("other_losses", QT_TRANSLATE_NOOP("calculators", "Other losses"), 3, "",
                          QT_TRANSLATE_NOOP("calculators", "Radiation, unburnt fuel and blowdown."));
                losses.maximum = 60;
                return losses.when("efficiency_method", {"flue_gas"});
            }(),
            &In::otherLosses)
        .input(siegert("siegert_a2", QT_TRANSLATE_NOOP("calculators", "Siegert constant A₂"), 0.1, 2, byFuel), &In::a2)
        .input(siegert("siegert_b", QT_TRANSLATE_NOOP("calculators", "Siegert constant B"), 0, 0.1, byFuel), &In::b)
        .require("siegert_a2",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” is missing: the table has no value for this fuel."),
                 constantsAreKnown)
        .require("air_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above that of the flue gas."),
                 isHotterThanAir)
        .require("flue_temperature_before",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” with this oxygen leaves less than 5 % of the fuel's heat."),
                 beforeLeavesHeat)
        .require("flue_temperature_after",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” with this oxygen leaves less than 5 % of the fuel's heat."),
                 afterLeavesHeat)
        .output({.key = "efficiency_before_result",
                 .label = QT_TRANSLATE_NOOP("calculators", "Efficiency now"),
                 .unit = "%"},
                &Out::efficiencyBefore)
        .output({.key = "efficiency_after_result",
                 .label = QT_TRANSLATE_NOOP("calculators", "Efficiency after"),
                 .unit = "%"},
                &Out::efficiencyAfter)
        .output(
            {.key = "flue_loss_before", .label = QT_TRANSLATE_NOOP("calculators", "Flue gas loss now"), .unit = "%"},
            &Out::flueLossBefore)
        .output(
            {.key = "flue_loss_after", .label = QT_TRANSLATE_NOOP("calculators", "Flue gas loss after"), .unit = "%"},
            &Out::flueLossAfter)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .build();
}

} // namespace recp
