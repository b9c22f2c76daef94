#include "core/calculators/electricity/chp_screening.h"

#include "core/calculators/common_inputs.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace recp {

namespace {

using In = ChpInput;

constexpr double Kilowatt = 1e3;
constexpr double KilowattHour = 3.6e6;

struct Engine {
    double size;         // kW
    double efficiency;   // electric, gross calorific value: 3,412 Btu over the heat rate
    double specificCost; // USD/kW
    double maintenance;  // USD/kWh
};
// EPA, Catalog of CHP Technologies, tables 2-4 and 2-5; heat rates 12,637, 9,896, 9,264, 8,454 and 8,207 Btu/kWh.
constexpr Engine Engines[] = {
    {100, 0.270, 2900, 0.024},   {633, 0.345, 2837, 0.021},   {1121, 0.368, 2366, 0.019},
    {3325, 0.404, 1801, 0.016},  {9341, 0.416, 1433, 0.0085},
};
constexpr double TotalEfficiency = 0.784;

Engine engineOf(double kilowatts)
{
    const auto next = std::find_if(std::begin(Engines), std::end(Engines),
                                   [kilowatts](const Engine &engine) { return engine.size >= kilowatts; });
    if (next == std::begin(Engines))
        return Engines[0];
    if (next == std::end(Engines))
        return *std::prev(next);
    const Engine &above = *next;
    const Engine &below = *std::prev(next);
    const double place = std::log(kilowatts / below.size) / std::log(above.size / below.size);
    return {kilowatts, std::lerp(below.efficiency, above.efficiency, place),
            std::lerp(below.specificCost, above.specificCost, place),
            std::lerp(below.maintenance, above.maintenance, place)};
}

/// The engine as given, and from the catalogue what is not.
struct Plant {
    double efficiency;
    double heatPerElectricity;
    double specificCost; // currency/W
    double maintenance;  // currency/J
};

Plant plantOf(const In &in, double power)
{
    const Engine engine = engineOf(power / Kilowatt);
    const double efficiency = in.electricEfficiency ? in.electricEfficiency->si : engine.efficiency;
    const double total = in.totalEfficiency ? in.totalEfficiency->si : std::max(TotalEfficiency, efficiency);
    return {.efficiency = efficiency,
            .heatPerElectricity = (total - efficiency) / efficiency,
            .specificCost = in.specificCost ? in.specificCost->si : engine.specificCost / Kilowatt,
            .maintenance = in.maintenance ? in.maintenance->si : engine.maintenance / KilowattHour};
}

/// W: all the electricity, or less where its heat would find no use.
double sizeOf(const In &in)
{
    const double hours = in.hours.si;
    double high = in.electricity.si / hours;
    const auto heatOf = [&in, hours](double power) { return power * plantOf(in, power).heatPerElectricity * hours; };
    if (heatOf(high) <= in.heat.si)
        return high;
    double low = 0;
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        (heatOf(middle) <= in.heat.si ? low : high) = middle;
    }
    return low;
}

bool totalIsAboveElectric(const In &in)
{
    return !in.totalEfficiency || in.totalEfficiency->si >= plantOf(in, sizeOf(in)).efficiency;
}

InputDefinition price(const char *key, const char *label, const char *unit)
{
    return {.key = key, .label = label, .unit = unit, .minimum = 0, .maximum = 1e9};
}

InputDefinition demand(const char *key, const char *label, const char *unit, double typical)
{
    return {.key = key, .label = label, .unit = unit, .minimum = 1, .maximum = 1e9, .typical = typical};
}

InputDefinition fromCatalogue(InputDefinition definition)
{
    definition.optional = true;
    definition.group = QT_TRANSLATE_NOOP("calculators", "Engine");
    definition.hint =
        QT_TRANSLATE_NOOP("calculators", "A gas engine of the size if left empty, by gross calorific value.");
    return definition;
}

InputDefinition inDollars(InputDefinition definition)
{
    definition.optional = true;
    definition.group = QT_TRANSLATE_NOOP("calculators", "Engine");
    definition.hint = QT_TRANSLATE_NOOP(
        "calculators", "If left empty, an engine of the size in US dollars of 2013: give it wherever the currency is another.");
    return definition;
}

OutputDefinition perKilowattHour(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "currency/kWh", .money = true};
}

} // namespace

ChpResult chpScreening(const ChpInput &in)
{
    const double power = sizeOf(in);
    const Plant plant = plantOf(in, power);
    const double generated = power * in.hours.si * in.availability.si;
    const double displaced = plant.heatPerElectricity * in.utilization.si / in.boilerEfficiency.si; // boiler fuel
    const double fuel = in.chpFuelPrice.si / plant.efficiency;
    const double credit = -displaced * in.boilerFuelPriceWithChp.si;
    const double total = fuel + credit + plant.maintenance;
    const double avoided = in.option == AvoidedPrice::ShareOfAverage
                               ? in.electricityPrice.si * in.avoidedShare.si
                               : in.electricityPrice.si - in.standbyRate.si;
    const double boilerFuel = in.heat.si / in.boilerEfficiency.si;
    ChpResult out;
    out.saving = {generated * (avoided - total) -
                  boilerFuel * (in.boilerFuelPriceWithChp.si - in.boilerFuelPrice.si)};
    out.installedCost = {power * plant.specificCost};
    if (out.saving.si > 0)
        out.payback = Years{out.installedCost.si / out.saving.si};
    out.fuel = {fuel};
    out.thermalCredit = {credit};
    out.maintenance = {plant.maintenance};
    out.total = {total};
    out.size = {power};
    return out;
}

Calculator chpScreeningCalculator()
{
    using Out = ChpResult;
    InputDefinition standby =
        price("standby_rate", QT_TRANSLATE_NOOP("calculators", "Standby rate"), "currency/kWh").when("option", {"standby_rate"});
    standby.alsoKey = "option_value";
    return CalculatorBuilder<In, Out>("chp_screening", QT_TRANSLATE_NOOP("calculators", "Combined heat and power, first look"),
                                      "ELE", CalculatorKind::Engineering, chpScreening)
        .formula("q = (η_tot − η_el)/η_el; c = c_fuel/η_el − q·u·c_boiler/η_b + maintenance; payback = cost/saving",
                 "US EPA, Catalog of CHP Technologies (2015), tables 2-4 and 2-5")
        .input({.key = "operating_hours",
                .label = QT_TRANSLATE_NOOP("calculators", "Operating hours"),
                .unit = "h/yr",
                .minimum = 1,
                .maximum = 8784,
                .typical = 7000},
               &In::hours)
        .input(demand("annual_electricity", QT_TRANSLATE_NOOP("calculators", "Electricity a year"), "kWh/yr", 1e7),
               &In::electricity)
        .input(demand("annual_thermal_demand", QT_TRANSLATE_NOOP("calculators", "Useful heat a year"), "GJ/yr", 5e4),
               &In::heat)
        .input(price("boiler_fuel_cost", QT_TRANSLATE_NOOP("calculators", "Boiler fuel price, now"), "currency/GJ"),
               &In::boilerFuelPrice)
        .input(electricityCost(), &In::electricityPrice)
        .input({.key = "option",
                .label = QT_TRANSLATE_NOOP("calculators", "Price that own electricity avoids"),
                .typical = 0,
                .choices = {{"percent_avg_cost_avoided",
                             QT_TRANSLATE_NOOP("calculators", "A share of the average price")},
                            {"standby_rate", QT_TRANSLATE_NOOP("calculators", "The price less a standby rate")}}},
               &In::option)
        .input(share("option_value", QT_TRANSLATE_NOOP("calculators", "Share of the average price avoided"), 85)
                   .when("option", {"percent_avg_cost_avoided"}),
               &In::avoidedShare)
        .input(standby, &In::standbyRate)
        .input(price("boiler_fuel_cost_chp_case", QT_TRANSLATE_NOOP("calculators", "Boiler fuel price, with CHP"),
                     "currency/GJ"),
               &In::boilerFuelPriceWithChp)
        .input(price("chp_fuel_cost", QT_TRANSLATE_NOOP("calculators", "Engine fuel price"), "currency/GJ"),
               &In::chpFuelPrice)
        .input(efficiency("displaced_thermal_efficiency",
                          QT_TRANSLATE_NOOP("calculators", "Efficiency of the boiler that is displaced"), 80),
               &In::boilerEfficiency)
        .input(share("chp_availability", QT_TRANSLATE_NOOP("calculators", "Availability of the engine"), 95),
               &In::availability)
        .input(share("thermal_utilization", QT_TRANSLATE_NOOP("calculators", "Engine heat that is used"), 90),
               &In::utilization)
        .input(fromCatalogue(efficiency("electric_efficiency",
                                        QT_TRANSLATE_NOOP("calculators", "Electric efficiency"), 36.8)),
               &In::electricEfficiency)
        .input(fromCatalogue(efficiency("total_efficiency",
                                        QT_TRANSLATE_NOOP("calculators", "Total efficiency, electricity and heat"), 78.4)),
               &In::totalEfficiency)
        .input(inDollars(price("specific_cost", QT_TRANSLATE_NOOP("calculators", "Installed cost of each kilowatt"),
                               "currency/kW")),
               &In::specificCost)
        .input(inDollars(price("maintenance_cost", QT_TRANSLATE_NOOP("calculators", "Operation and maintenance"),
                               "currency/kWh")),
               &In::maintenance)
        .require("total_efficiency", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the electric efficiency."),
                 totalIsAboveElectric)
        .output({.key = "annual_operating_savings",
                 .label = QT_TRANSLATE_NOOP("calculators", "Saving a year"),
                 .unit = "currency/yr",
                 .money = true},
                &Out::saving)
        .output({.key = "installed_cost",
                 .label = QT_TRANSLATE_NOOP("calculators", "Installed cost"),
                 .unit = "currency",
                 .money = true},
                &Out::installedCost)
        .output({.key = "simple_payback", .label = QT_TRANSLATE_NOOP("calculators", "Simple payback"), .unit = "yr"},
                &Out::payback)
        .output(perKilowattHour("fuel_cost_to_generate", QT_TRANSLATE_NOOP("calculators", "Fuel to generate")), &Out::fuel)
        .output(perKilowattHour("thermal_credit", QT_TRANSLATE_NOOP("calculators", "Boiler fuel displaced")),
                &Out::thermalCredit)
        .output(perKilowattHour("o_and_m", QT_TRANSLATE_NOOP("calculators", "Operation and maintenance")),
                &Out::maintenance)
        .output(perKilowattHour("total_cost_to_generate", QT_TRANSLATE_NOOP("calculators", "Cost to generate")),
                &Out::total)
        .output({.key = "chp_size", .label = QT_TRANSLATE_NOOP("calculators", "Size of the engine"), .unit = "kW"},
                &Out::size)
        .build();
}

} // namespace recp
