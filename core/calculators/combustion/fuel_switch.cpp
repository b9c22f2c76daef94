#include "core/calculators/combustion/fuel_switch.h"

namespace recp {

namespace {

bool fuelIsAnother(const FuelSwitchInput &in)
{
    return in.replacement == Replacement::Electricity || in.fuelAfter != in.fuel;
}

InputDefinition usefulShare(const char *key, double typical, const char *group)
{
    InputDefinition definition =
        efficiency(key, QT_TRANSLATE_NOOP("calculators", "Efficiency with this carrier"), typical, group);
    definition.maximum = 110;
    definition.hint = QT_TRANSLATE_NOOP("calculators",
                                        "On the net calorific value; diesel vehicle about 25 %, electric about 75 %.");
    return definition;
}

} // namespace

FuelSwitchResult fuelSwitch(const FuelSwitchInput &in)
{
    FuelSwitchResult out;
    out.fuelBefore = in.method == SavingMethod::Quick ? in.fuelUse
                                                      : YearlyEnergy{in.fuelMass.si * in.netCalorificValue.si};
    out.fuelSaved = out.fuelBefore * in.switchedShare.si;
    out.energyAfter = out.fuelSaved * (in.efficiencyBefore / in.efficiencyAfter);
    out.electricitySaved = in.extraElectricity * -1;
    if (in.replacement == Replacement::Fuel)
        out.fuelAdded = out.energyAfter * -1;
    else
        out.electricitySaved = out.electricitySaved - out.energyAfter;
    return out;
}

Calculator fuelSwitchCalculator()
{
    using In = FuelSwitchInput;
    using Out = FuelSwitchResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    InputDefinition before = inGroup(fuelChoice(), now);
    before.hint = QT_TRANSLATE_NOOP("calculators", "The fuel that is given up.");
    InputDefinition other = inGroup(fuelChoice(), after).when("replacement", {"fuel"});
    other.key = "fuel_after";
    other.typical = static_cast<double>(FuelKind::Wood);
    other.hint = QT_TRANSLATE_NOOP("calculators", "The fuel that is burnt instead.");
    return CalculatorBuilder<In, Out>("fuel_switch",
                                      QT_TRANSLATE_NOOP("calculators", "Another fuel, or electricity instead"), "STM",
                                      CalculatorKind::Savings, fuelSwitch)
        .formula("E₂ = B₁·share·η₁/η₂; B₁ = m·NCV", "Energy balance; IPCC 2006 Guidelines, vol. 2")
        .input(before, &In::fuel)
        .input(inGroup(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: energy of the fuel"),
                                    QT_TRANSLATE_NOOP("calculators", "Measured: mass and calorific value")),
                       now),
               &In::method)
        .input(InputDefinition{.key = "fuel_use",
                               .label = QT_TRANSLATE_NOOP("calculators", "Fuel used a year, by net calorific value"),
                               .unit = "GJ/yr",
                               .minimum = 0,
                               .maximum = 1e9,
                               .typical = 10000,
                               .group = now}
                   .when("method", {"quick"}),
               &In::fuelUse)
        .input(InputDefinition{.key = "fuel_mass",
                               .label = QT_TRANSLATE_NOOP("calculators", "Fuel a year"),
                               .unit = "t/yr",
                               .minimum = 0,
                               .maximum = 1e8,
                               .typical = 400,
                               .group = now}
                   .when("method", {"measured"}),
               &In::fuelMass)
        .input(InputDefinition{.key = "net_calorific_value",
                               .label = QT_TRANSLATE_NOOP("calculators", "Net calorific value"),
                               .unit = "MJ/kg",
                               .minimum = 1,
                               .maximum = 130,
                               .typical = 25,
                               .hint = QT_TRANSLATE_NOOP("calculators", "As fired, by the laboratory or the supplier."),
                               .group = now}
                   .when("method", {"measured"}),
               &In::netCalorificValue)
        .input(usefulShare("efficiency_before", 78, now), &In::efficiencyBefore)
        .input(share("switched_share", QT_TRANSLATE_NOOP("calculators", "Share that is replaced"), 100, after),
               &In::switchedShare)
        .input({.key = "replacement",
                .label = QT_TRANSLATE_NOOP("calculators", "Replaced by"),
                .typical = 0,
                .choices = {{"fuel", QT_TRANSLATE_NOOP("calculators", "Another fuel")},
                            {"electricity", QT_TRANSLATE_NOOP("calculators", "Electricity")}},
                .group = after},
               &In::replacement)
        .input(other, &In::fuelAfter)
        .input(usefulShare("efficiency_after", 76, after), &In::efficiencyAfter)
        .input(inGroup(extraElectricity(), after), &In::extraElectricity)
        .require("fuel_after", QT_TRANSLATE_NOOP("errors", "Input “%1” must be another fuel than now."), fuelIsAnother)
        .output({.key = "fuel_before", .label = QT_TRANSLATE_NOOP("calculators", "Fuel, now"), .unit = "GJ/yr"},
                &Out::fuelBefore)
        .output({.key = "energy_after",
                 .label = QT_TRANSLATE_NOOP("calculators", "Other fuel or electricity, after"),
                 .unit = "GJ/yr"},
                &Out::energyAfter)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .output({.key = "fuel_added",
                 .label = QT_TRANSLATE_NOOP("calculators", "Other fuel (negative: more is used)"),
                 .unit = "GJ/yr",
                 .effect = Resource::Fuel,
                 .carrierInput = "fuel_after"},
                &Out::fuelAdded)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

} // namespace recp
