#include "core/calculators/process_heating/energy_equivalency.h"

#include "core/calculators/common_inputs.h"

namespace recp
{

namespace
{

using In = EnergyEquivalencyInput;

constexpr const char *Source =
    "Energy balance; US DOE, Improving Process Heating System Performance: A Sourcebook for Industry";

InputDefinition fuelFiredEfficiency()
{
    return efficiency("fuel_fired_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency with fuel"), 40);
}

InputDefinition electricEfficiency()
{
    return efficiency("electric_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency with electricity"), 75);
}

InputDefinition heatInput(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kW", .minimum = 0, .maximum = 1e6, .typical = 1000};
}

} // namespace

ElectricEquivalentResult electricEquivalent(const EnergyEquivalencyInput &in)
{
    return {.electricalHeatInput = in.fuelFiredHeatInput * (in.fuelFiredEfficiency / in.electricEfficiency)};
}

FuelEquivalentResult fuelEquivalent(const EnergyEquivalencyInput &in)
{
    return {.fuelFiredHeatInput = in.electricalHeatInput * (in.electricEfficiency / in.fuelFiredEfficiency)};
}

Calculator fuelToElectricCalculator()
{
    using Out = ElectricEquivalentResult;
    return CalculatorBuilder<In, Out>("energy_equivalency_fuel_to_electric",
                                      QT_TRANSLATE_NOOP("calculators", "Electric heating instead of fuel"), "FUR",
                                      CalculatorKind::Engineering, electricEquivalent)
        .formula("P_el = P_fuel·η_fuel/η_el", Source)
        .input(fuelFiredEfficiency(), &In::fuelFiredEfficiency)
        .input(electricEfficiency(), &In::electricEfficiency)
        .input(heatInput("fuel_fired_heat_input", QT_TRANSLATE_NOOP("calculators", "Heat of the fuel")),
               &In::fuelFiredHeatInput)
        .output({.key = "electrical_heat_input",
                 .label = QT_TRANSLATE_NOOP("calculators", "Electric power for the same heat"),
                 .unit = "kW"},
                &Out::electricalHeatInput)
        .build();
}

Calculator electricToFuelCalculator()
{
    using Out = FuelEquivalentResult;
    return CalculatorBuilder<In, Out>("energy_equivalency_electric_to_fuel",
                                      QT_TRANSLATE_NOOP("calculators", "Fuel heating instead of electricity"), "FUR",
                                      CalculatorKind::Engineering, fuelEquivalent)
        .formula("P_fuel = P_el·η_el/η_fuel", Source)
        .input(electricEfficiency(), &In::electricEfficiency)
        .input(fuelFiredEfficiency(), &In::fuelFiredEfficiency)
        .input(heatInput("electrical_heat_input", QT_TRANSLATE_NOOP("calculators", "Electric power")),
               &In::electricalHeatInput)
        .output({.key = "fuel_fired_heat_input",
                 .label = QT_TRANSLATE_NOOP("calculators", "Heat of the fuel for the same heat"),
                 .unit = "kW"},
                &Out::fuelFiredHeatInput)
        .build();
}

} // namespace recp
