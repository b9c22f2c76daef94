#include "core/calculators/process_heating/fuel_saving.h"

namespace recp {

namespace {

InputDefinition input(const char *key, const char *label, const char *unit, double maximum, double typical,
                      const char *method, const char *group)
{
    return {.key = key,
            .label = label,
            .unit = unit,
            .minimum = 0,
            .maximum = maximum,
            .typical = typical,
            .whenKey = "fuel_method",
            .whenValues = {method},
            .group = group};
}

} // namespace

FuelSavingResult fuelSaving(const FuelSavingInput &in)
{
    FuelSavingResult out{.before = in.energyBefore, .after = in.energyAfter, .saved = {}};
    if (in.method == FuelMethod::Mass) {
        out.before = {in.massBefore.si * in.netCalorificValue.si};
        out.after = {in.massAfter.si * in.netCalorificValue.si};
    } else if (in.method == FuelMethod::HeatDemand) {
        out.before = {in.heatBefore.si * in.hoursBefore.si / in.efficiencyBefore.si};
        out.after = {in.heatAfter.si * in.hoursAfter.si / in.efficiencyAfter.si};
    }
    out.saved = out.before - out.after;
    return out;
}

Calculator fuelSavingCalculator()
{
    using In = FuelSavingInput;
    using Out = FuelSavingResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    const char *use = QT_TRANSLATE_NOOP("calculators", "Fuel a year, by net calorific value");
    const char *mass = QT_TRANSLATE_NOOP("calculators", "Fuel a year");
    const char *heat = QT_TRANSLATE_NOOP("calculators", "Average heat that is needed");
    const char *hours = QT_TRANSLATE_NOOP("calculators", "Hours a year with this heat");
    const char *supply = QT_TRANSLATE_NOOP("calculators", "Efficiency of the heat supply");
    return CalculatorBuilder<In, Out>("fuel_saving", QT_TRANSLATE_NOOP("calculators", "Fuel, before and after"), "FUR",
                                      CalculatorKind::Savings, fuelSaving)
        .formula("ΔB = B₁ − B₂; B = m·NCV, or B = Q·h/η", "Energy balance")
        .input(fuelChoice(), &In::fuel)
        .input({.key = "fuel_method",
                .label = QT_TRANSLATE_NOOP("calculators", "What is known"),
                .choices = {{"energy", QT_TRANSLATE_NOOP("calculators", "Energy of the fuel")},
                            {"mass", QT_TRANSLATE_NOOP("calculators", "Mass of the fuel")},
                            {"heat_demand", QT_TRANSLATE_NOOP("calculators", "Heat that is needed")}}},
               &In::method)
        .input(input("net_calorific_value", QT_TRANSLATE_NOOP("calculators", "Net calorific value"), "MJ/kg", 130, 25,
                     "mass", ""),
               &In::netCalorificValue)
        .input(input("energy_before", use, "GJ/yr", 1e9, 10000, "energy", now), &In::energyBefore)
        .input(input("mass_before", mass, "t/yr", 1e8, 400, "mass", now), &In::massBefore)
        .input(input("heat_before", heat, "kW", 1e7, 500, "heat_demand", now), &In::heatBefore)
        .input(yearlyHours("hours_before", hours, now).when("fuel_method", {"heat_demand"}), &In::hoursBefore)
        .input(efficiency("efficiency_before", supply, 75, now).when("fuel_method", {"heat_demand"}),
               &In::efficiencyBefore)
        .input(input("energy_after", use, "GJ/yr", 1e9, 9000, "energy", after), &In::energyAfter)
        .input(input("mass_after", mass, "t/yr", 1e8, 360, "mass", after), &In::massAfter)
        .input(input("heat_after", heat, "kW", 1e7, 450, "heat_demand", after), &In::heatAfter)
        .input(yearlyHours("hours_after", hours, after).when("fuel_method", {"heat_demand"}), &In::hoursAfter)
        .input(efficiency("efficiency_after", supply, 80, after).when("fuel_method", {"heat_demand"}),
               &In::efficiencyAfter)
        .output({.key = "fuel_before", .label = QT_TRANSLATE_NOOP("calculators", "Fuel, now"), .unit = "GJ/yr"},
                &Out::before)
        .output({.key = "fuel_after", .label = QT_TRANSLATE_NOOP("calculators", "Fuel, after"), .unit = "GJ/yr"},
                &Out::after)
        .output(fuelSavedOutput(), &Out::saved)
        .build();
}

} // namespace recp
