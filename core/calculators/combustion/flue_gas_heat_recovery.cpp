#include "core/calculators/combustion/flue_gas_heat_recovery.h"

#include "core/calculators/steam/boiler_efficiency.h"

namespace recp {

namespace {

/// Efficiency on the net calorific value that even condensing does not pass.
constexpr double HighestEfficiency = 1.1;

std::optional<SiegertConstants> constantsOf(const FlueGasHeatRecoveryInput &in)
{
    if (in.a2)
        return SiegertConstants{in.a2->si, in.b ? in.b->si : 0.0};
    return siegertConstants(in.fuel);
}

/// Heat taken from the flue gas and used, per unit of fuel.
double recoveredShare(const FlueGasHeatRecoveryInput &in)
{
    const double drop = in.flueBefore.si - in.flueAfter.si;
    if (in.method == SavingMethod::Quick)
        return flueGasLoss(in.oxygen.si, drop, *constantsOf(in)) * in.usedShare.si;
    return in.gasFlow.si * in.gasHeat.si * drop * in.hours.si / in.fuelUse.si * in.usedShare.si;
}

bool constantsAreKnown(const FlueGasHeatRecoveryInput &in)
{
    return in.method == SavingMethod::Measured || constantsOf(in).has_value();
}

bool gasIsCooled(const FlueGasHeatRecoveryInput &in)
{
    return in.flueAfter <= in.flueBefore;
}

bool lossHoldsTheHeat(const FlueGasHeatRecoveryInput &in)
{
    return !constantsAreKnown(in) || in.efficiency.si + recoveredShare(in) <= HighestEfficiency;
}

InputDefinition flueTemperature(const char *key, const char *label, double typical)
{
    return temperatureInput(key, label, 40, 1400, typical);
}

InputDefinition siegert(const char *key, const char *label, double minimum, double maximum)
{
    return InputDefinition{
        .key = key,
        .label = label,
        .unit = "",
        .minimum = minimum,
        .maximum = maximum,
        .optional = true,
        .hint = QT_TRANSLATE_NOOP("calculators",
                                  "Left empty, the value of the fuel is used; there is none for gasoline and purchased "
                                  "steam.")}
        .when("method", {"quick"});
}

} // namespace

FlueGasHeatRecoveryResult flueGasHeatRecovery(const FlueGasHeatRecoveryInput &in)
{
    const double share = recoveredShare(in);
    const double after = in.efficiency.si + share;
    return {.heatRecovered = in.fuelUse * share,
            .efficiencyAfter = {after},
            .fuelSaved = in.fuelUse * (share / after),
            .electricitySaved = in.extraElectricity * -1};
}

Calculator flueGasHeatRecoveryCalculator()
{
    using In = FlueGasHeatRecoveryInput;
    using Out = FlueGasHeatRecoveryResult;
    InputDefinition known =
        efficiency("efficiency_before", QT_TRANSLATE_NOOP("calculators", "Efficiency now"), 80);
    known.hint = QT_TRANSLATE_NOOP("calculators", "On the net calorific value.");
    InputDefinition flueAfter = flueTemperature(
        "flue_temperature_after", QT_TRANSLATE_NOOP("calculators", "Flue gas temperature behind the exchanger"), 150);
    flueAfter.hint = QT_TRANSLATE_NOOP(
        "calculators", "Not below about 130 °C for coal and oil and 100 °C for gas, or acid attacks the steel.");
    return CalculatorBuilder<In, Out>("flue_gas_heat_recovery",
                                      QT_TRANSLATE_NOOP("calculators", "Heat recovery from flue gas"), "STM",
                                      CalculatorKind::Savings, flueGasHeatRecovery)
        .formula("ΔB = B·δ/(η + δ); δ = (T₁ − T₂)·(A₂/(21 − O₂) + B_S), or V·c·(T₁ − T₂)·h/B",
                 "Energy balance; Siegert formula: 1. BImSchV, annex 2; EN 50379")
        .input(fuelChoice(), &In::fuel)
        .input({.key = "fuel_use",
                .label = QT_TRANSLATE_NOOP("calculators", "Fuel used a year, by net calorific value"),
                .unit = "GJ/yr",
                .minimum = 0,
                .maximum = 1e9,
                .typical = 50000,
                .minimumExcluded = true},
               &In::fuelUse)
        .input(known, &In::efficiency)
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: oxygen and temperatures of the flue gas"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: flow and temperatures of the flue gas")),
               &In::method)
        .input(flueTemperature("flue_temperature_before",
                               QT_TRANSLATE_NOOP("calculators", "Flue gas temperature before the exchanger"), 220),
               &In::flueBefore)
        .input(flueAfter, &In::flueAfter)
        .input(InputDefinition{.key = "oxygen",
                               .label = QT_TRANSLATE_NOOP("calculators", "Oxygen in the dry flue gas"),
                               .unit = "%",
                               .minimum = 0,
                               .maximum = 18,
                               .typical = 8}
                   .when("method", {"quick"}),
               &In::oxygen)
        .input(siegert("siegert_a2", QT_TRANSLATE_NOOP("calculators", "Siegert constant A₂"), 0.1, 2), &In::a2)
        .input(siegert("siegert_b", QT_TRANSLATE_NOOP("calculators", "Siegert constant B"), 0, 0.1), &In::b)
        .input(InputDefinition{.key = "flue_gas_flow",
                               .label = QT_TRANSLATE_NOOP("calculators", "Flue gas flow"),
                               .unit = "Nm3/h",
                               .minimum = 0,
                               .maximum = 1e7,
                               .typical = 5000,
                               .hint = QT_TRANSLATE_NOOP("calculators", "Wet gas at 0 °C and 1.013 bar, at mean load.")}
                   .when("method", {"measured"}),
               &In::gasFlow)
        .input(InputDefinition{.key = "flue_gas_heat",
                               .label = QT_TRANSLATE_NOOP("calculators", "Specific heat of the flue gas"),
                               .unit = "kJ/m3-K",
                               .minimum = 1,
                               .maximum = 2,
                               .typical = 1.38,
                               .optional = true,
                               .hint = QT_TRANSLATE_NOOP("calculators",
                                                         "By volume at 0 °C and 1.013 bar; 1.38 if left empty.")}
                   .when("method", {"measured"}),
               &In::gasHeat)
        .input(operatingHours().when("method", {"measured"}), &In::hours)
        .input(share("used_share", QT_TRANSLATE_NOOP("calculators", "Share of this heat that is used"), 95, "",
                     QT_TRANSLATE_NOOP("calculators", "Less if water or air can't take it at all hours.")),
               &In::usedShare)
        .input(extraElectricity(), &In::extraElectricity)
        .require("siegert_a2", QT_TRANSLATE_NOOP("errors", "Input “%1” is missing: the table has no value for this fuel."),
                 constantsAreKnown)
        .require("flue_temperature_after",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above that before the exchanger."), gasIsCooled)
        .require("fuel_use",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” is too small: the flue gas can't hold so much of its heat."),
                 lossHoldsTheHeat)
        .output({.key = "heat_recovered",
                 .label = QT_TRANSLATE_NOOP("calculators", "Heat recovered at today's firing"),
                 .unit = "GJ/yr"},
                &Out::heatRecovered)
        .output({.key = "efficiency_after",
                 .label = QT_TRANSLATE_NOOP("calculators", "Efficiency after"),
                 .unit = "%"},
                &Out::efficiencyAfter)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

} // namespace recp
