#include "core/calculators/combustion/co2_emissions.h"

namespace recp
{

Co2EmissionsResult co2Emissions(const Co2EmissionsInput &in)
{
    return {.emissions = {in.energy.si * in.factor.si}};
}

Calculator co2EmissionsCalculator()
{
    using In = Co2EmissionsInput;
    using Out = Co2EmissionsResult;
    return CalculatorBuilder<In, Out>("co2_emissions", QT_TRANSLATE_NOOP("calculators", "CO₂ of an energy use"), "MGT",
                                      CalculatorKind::Engineering, co2Emissions)
        .formula("CO₂ = E·EF", "IPCC 2006 Guidelines for National Greenhouse Gas Inventories, volume 2, equation 2.1")
        .input({.key = "energy_type",
                .label = QT_TRANSLATE_NOOP("calculators", "Kind of energy"),
                .typical = 0,
                .choices = {{"electricity", QT_TRANSLATE_NOOP("calculators", "Electricity")},
                            {"fuel", QT_TRANSLATE_NOOP("calculators", "Fuel")}}},
               &In::type)
        .input({.key = "emission_rate",
                .label = QT_TRANSLATE_NOOP("calculators", "Emission factor"),
                .unit = "kg CO2/kWh",
                .minimum = 0,
                .maximum = 10,
                .typical = 0.66,
                .hint = QT_TRANSLATE_NOOP("calculators",
                                          "Of the grid, or of the fuel on the calorific value that the use is in.")},
               &In::factor)
        .input({.key = "energy_use",
                .label = QT_TRANSLATE_NOOP("calculators", "Energy used a year"),
                .unit = "MWh/yr",
                .minimum = 0,
                .maximum = 1e9,
                .typical = 1000},
               &In::energy)
        .output({.key = "emissions", .label = QT_TRANSLATE_NOOP("calculators", "Emissions a year"), .unit = "t CO2/yr"},
                &Out::emissions)
        .build();
}

} // namespace recp
