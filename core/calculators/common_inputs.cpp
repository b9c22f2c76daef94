#include "core/calculators/common_inputs.h"

namespace recp {

InputDefinition operatingHours()
{
    return yearlyHours("operating_hours", QT_TRANSLATE_NOOP("calculators", "Operating hours"));
}

InputDefinition yearlyHours(const char *key, const char *label, const char *group)
{
    return {.key = key,
            .label = label,
            .unit = "h/yr",
            .minimum = 0,
            .maximum = 8784,
            .typical = 6000,
            .hint = QT_TRANSLATE_NOOP("calculators", "Hours a year in which it really runs, not calendar hours."),
            .group = group};
}

InputDefinition electricityCost()
{
    return {.key = "electricity_cost",
            .label = QT_TRANSLATE_NOOP("calculators", "Electricity price"),
            .unit = "currency/kWh",
            .minimum = 0,
            .maximum = 1e9};
}

OutputDefinition yearlyCost()
{
    return {.key = "annual_cost",
            .label = QT_TRANSLATE_NOOP("calculators", "Cost a year"),
            .unit = "currency/yr",
            .money = true};
}

OutputDefinition electricitySavedOutput()
{
    return {.key = "electricity_saved",
            .label = QT_TRANSLATE_NOOP("calculators", "Electricity saved"),
            .unit = "kWh/yr",
            .effect = Resource::Electricity};
}

OutputDefinition fuelSavedOutput()
{
    return {.key = "fuel_saved",
            .label = QT_TRANSLATE_NOOP("calculators", "Fuel saved, by net calorific value"),
            .unit = "GJ/yr",
            .effect = Resource::Fuel,
            .carrierInput = "fuel"};
}

OutputDefinition waterSavedOutput()
{
    return {.key = "water_saved",
            .label = QT_TRANSLATE_NOOP("calculators", "Water saved"),
            .unit = "m3/yr",
            .effect = Resource::Water};
}

OutputDefinition wasteWaterAvoidedOutput()
{
    return {.key = "waste_water_avoided",
            .label = QT_TRANSLATE_NOOP("calculators", "Waste water avoided"),
            .unit = "m3/yr",
            .effect = Resource::WasteWater};
}

InputDefinition atmosphericPressure()
{
    return {.key = "atmospheric_pressure",
            .label = QT_TRANSLATE_NOOP("calculators", "Atmospheric pressure"),
            .unit = "bar_abs",
            .minimum = 0.4,
            .maximum = 1.2,
            .typical = 1.01325,
            .optional = true,
            .hint = QT_TRANSLATE_NOOP("calculators", "1.01325 bar if left empty.")};
}

InputDefinition correctionFactor()
{
    return {.key = "correction_factor",
            .label = QT_TRANSLATE_NOOP("calculators", "Correction factor"),
            .unit = "",
            .minimum = 0,
            .maximum = 10,
            .typical = 1};
}

InputDefinition temperatureInput(const char *key, const char *label, double minimum, double maximum, double typical)
{
    return {.key = key, .label = label, .unit = "degC", .minimum = minimum, .maximum = maximum, .typical = typical};
}

InputDefinition compressorSpecificPower()
{
    return {.key = "compressor_specific_power",
            .label = QT_TRANSLATE_NOOP("calculators", "Specific power of the compressors"),
            .unit = "kW/(m3/min)",
            .minimum = 0,
            .maximum = 100,
            .typical = 6.5};
}

InputDefinition numberOfUnits()
{
    return {.key = "units",
            .label = QT_TRANSLATE_NOOP("calculators", "Number of identical units"),
            .unit = "count",
            .minimum = 0,
            .maximum = 1e6,
            .typical = 1};
}

InputDefinition fuelChoice()
{
    return {.key = "fuel",
            .label = QT_TRANSLATE_NOOP("calculators", "Fuel"),
            .choices = {{"anthracite", QT_TRANSLATE_NOOP("calculators", "Anthracite")},
                        {"coal_dust_34", QT_TRANSLATE_NOOP("calculators", "Coal dust, grades 3-4")},
                        {"coal_dust_56", QT_TRANSLATE_NOOP("calculators", "Coal dust, grades 5-6")},
                        {"bituminous", QT_TRANSLATE_NOOP("calculators", "Bituminous coal")},
                        {"subbituminous", QT_TRANSLATE_NOOP("calculators", "Sub-bituminous coal")},
                        {"lignite", QT_TRANSLATE_NOOP("calculators", "Lignite")},
                        {"coke", QT_TRANSLATE_NOOP("calculators", "Coke")},
                        {"petcoke", QT_TRANSLATE_NOOP("calculators", "Petroleum coke")},
                        {"diesel", QT_TRANSLATE_NOOP("calculators", "Diesel oil")},
                        {"fuel_oil", QT_TRANSLATE_NOOP("calculators", "Fuel oil")},
                        {"kerosene", QT_TRANSLATE_NOOP("calculators", "Kerosene")},
                        {"gasoline", QT_TRANSLATE_NOOP("calculators", "Gasoline")},
                        {"lpg", QT_TRANSLATE_NOOP("calculators", "LPG")},
                        {"natural_gas", QT_TRANSLATE_NOOP("calculators", "Natural gas")},
                        {"cng", QT_TRANSLATE_NOOP("calculators", "Compressed natural gas")},
                        {"waste_oil", QT_TRANSLATE_NOOP("calculators", "Waste oil")},
                        {"wood", QT_TRANSLATE_NOOP("calculators", "Wood")},
                        {"rice_husk", QT_TRANSLATE_NOOP("calculators", "Rice husk")},
                        {"bagasse", QT_TRANSLATE_NOOP("calculators", "Bagasse")},
                        {"other_biomass", QT_TRANSLATE_NOOP("calculators", "Other biomass")},
                        {"charcoal", QT_TRANSLATE_NOOP("calculators", "Charcoal")},
                        {"biogas", QT_TRANSLATE_NOOP("calculators", "Biogas")},
                        {"steam_coal", QT_TRANSLATE_NOOP("calculators", "Purchased steam (coal boiler)")},
                        {"steam_oil", QT_TRANSLATE_NOOP("calculators", "Purchased steam (oil boiler)")},
                        {"steam_gas", QT_TRANSLATE_NOOP("calculators", "Purchased steam (gas boiler)")},
                        {"steam_biomass", QT_TRANSLATE_NOOP("calculators", "Purchased steam (biomass boiler)")}},
            .hint = QT_TRANSLATE_NOOP("calculators", "The fuel that is burnt to make this heat.")};
}

InputDefinition efficiency(const char *key, const char *label, double typical, const char *group)
{
    return {.key = key, .label = label, .unit = "%", .minimum = 1, .maximum = 100, .typical = typical, .group = group};
}

InputDefinition boilerEfficiency()
{
    InputDefinition definition =
        efficiency("boiler_efficiency", QT_TRANSLATE_NOOP("calculators", "Boiler efficiency"), 80);
    definition.maximum = 110;
    definition.hint = QT_TRANSLATE_NOOP(
        "calculators", "On the net calorific value of the fuel; a condensing boiler can be above 100 %.");
    return definition;
}

InputDefinition share(const char *key, const char *label, double typical, const char *group, const char *hint)
{
    return {.key = key,
            .label = label,
            .unit = "%",
            .minimum = 0,
            .maximum = 100,
            .typical = typical,
            .hint = hint,
            .group = group};
}

InputDefinition ifQuick(const InputDefinition &definition)
{
    return definition.when("method", {"quick"});
}

InputDefinition ifMeasured(const InputDefinition &definition)
{
    return definition.when("method", {"measured"});
}

InputDefinition metered(const char *key, const char *label, const char *unit, double typical, const char *group)
{
    return ifMeasured(
        {.key = key, .label = label, .unit = unit, .minimum = 0, .maximum = 1e9, .typical = typical, .group = group});
}

InputDefinition methodChoice(const char *quick, const char *measured, SavingMethod typical)
{
    return {.key = "method",
            .label = QT_TRANSLATE_NOOP("calculators", "What is known"),
            .typical = static_cast<double>(typical),
            .choices = {{"quick", quick}, {"measured", measured}}};
}

InputDefinition extraElectricity()
{
    return {.key = "extra_electricity",
            .label = QT_TRANSLATE_NOOP("calculators", "Electricity that the measure itself uses"),
            .unit = "MWh/yr",
            .minimum = 0,
            .maximum = 1e6,
            .typical = 10,
            .optional = true,
            .hint = QT_TRANSLATE_NOOP("calculators", "Its pumps, fans and machines in a year; none if left empty.")};
}

InputDefinition coefficientOfPerformance(const char *key, const char *label, double typical, const char *group)
{
    return {.key = key,
            .label = label,
            .unit = "",
            .minimum = 0.3,
            .maximum = 20,
            .typical = typical,
            .hint = QT_TRANSLATE_NOOP("calculators",
                                      "Mean of the year at the real load; 3.517 divided by the kW per ton (RT)."),
            .group = group};
}

InputDefinition inGroup(InputDefinition definition, const char *group)
{
    definition.group = group;
    return definition;
}

} // namespace recp
