#include "core/calculators/materials/by_product_exchange.h"

#include "core/calculators/common_inputs.h"

namespace recp {

namespace {

constexpr double DieselHeat = 36e6; // J/L: 43.0 GJ/t (IPCC 2006) at 0.84 kg/L
constexpr double Per100Km = 1e5;    // m

} // namespace

ByProductExchangeResult byProductExchange(const ByProductExchangeInput &in)
{
    const double used = in.amount.si * in.usable.si;
    const double trips = in.amount.si / in.load.si;
    ByProductExchangeResult result;
    result.trips = {trips};
    if (in.role == ExchangeRole::Giver)
        result.wasteRecycled = YearlyMass{used};
    else
        result.materialSaved = YearlyMass{used * in.replacement.si};
    if (in.processing)
        result.electricitySaved = YearlyEnergy{-in.amount.si * in.processing->si};
    if (in.carries)
        result.fuelSaved = YearlyEnergy{-trips * 2 * in.distance.si / Per100Km * in.dieselUse.si * DieselHeat};
    return result;
}

Calculator byProductExchangeCalculator()
{
    using In = ByProductExchangeInput;
    using Out = ByProductExchangeResult;
    InputDefinition processing{.key = "processing_electricity",
                               .label = QT_TRANSLATE_NOOP("calculators", "Electricity to make it fit, done here"),
                               .unit = "kWh/kg",
                               .minimum = 0,
                               .maximum = 10,
                               .typical = 0.02,
                               .optional = true,
                               .hint = QT_TRANSLATE_NOOP("calculators", "Sorting, crushing, pressing, drying; none if left empty.")};
    InputDefinition load{.key = "load",
                         .label = QT_TRANSLATE_NOOP("calculators", "Load of a trip"),
                         .unit = "t",
                         .minimum = 0.1,
                         .maximum = 1e4,
                         .typical = 10};
    return CalculatorBuilder<In, Out>("by_product_exchange", QT_TRANSLATE_NOOP("calculators", "By-product to another enterprise"), "SYM",
                                      CalculatorKind::Savings, byProductExchange)
        .formula("ΔM = Q·u·r; ΔE = −Q·e; diesel = −Q/L·2·s·d", "Mass balance; diesel 36 MJ/L (IPCC 2006)")
        .input({.key = "role",
                .label = QT_TRANSLATE_NOOP("calculators", "This enterprise"),
                .typical = 0,
                .choices = {{"giver", QT_TRANSLATE_NOOP("calculators", "Gives the by-product")},
                            {"receiver", QT_TRANSLATE_NOOP("calculators", "Uses it instead of a bought material")}}},
               &In::role)
        .input({.key = "amount",
                .label = QT_TRANSLATE_NOOP("calculators", "By-product exchanged a year"),
                .unit = "t/yr",
                .minimum = 0,
                .maximum = 1e7,
                .typical = 500},
               &In::amount)
        .input(share("usable", QT_TRANSLATE_NOOP("calculators", "Share that can be used"), 95), &In::usable)
        .input(InputDefinition{.key = "replacement",
                               .label = QT_TRANSLATE_NOOP("calculators", "Bought material that a kilogram replaces, kg"),
                               .unit = "",
                               .minimum = 0,
                               .maximum = 5,
                               .typical = 1}
                   .when("role", {"receiver"}),
               &In::replacement)
        .input(processing, &In::processing)
        .input({.key = "carries", .label = QT_TRANSLATE_NOOP("calculators", "This enterprise carries it")}, &In::carries)
        .input(InputDefinition{.key = "distance",
                               .label = QT_TRANSLATE_NOOP("calculators", "Distance, one way"),
                               .unit = "km",
                               .minimum = 0,
                               .maximum = 5000,
                               .typical = 20}
                   .when("carries", {"true"}),
               &In::distance)
        .input(load.when("carries", {"true"}), &In::load)
        .input(InputDefinition{.key = "diesel_per_100km",
                               .label = QT_TRANSLATE_NOOP("calculators", "Diesel of the lorry, L for 100 km"),
                               .unit = "",
                               .minimum = 0,
                               .maximum = 200,
                               .typical = 30}
                   .when("carries", {"true"}),
               &In::dieselUse)
        .output({.key = "trips", .label = QT_TRANSLATE_NOOP("calculators", "Trips a year"), .unit = "count"}, &Out::trips)
        .output({.key = "waste_recycled",
                 .label = QT_TRANSLATE_NOOP("calculators", "Waste recycled"),
                 .unit = "t/yr",
                 .effect = Resource::WasteRecycled},
                &Out::wasteRecycled)
        .output({.key = "material_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Material saved"),
                 .unit = "t/yr",
                 .effect = Resource::Material},
                &Out::materialSaved)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .output({.key = "fuel_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Fuel saved, by net calorific value"),
                 .unit = "GJ/yr",
                 .effect = Resource::Fuel,
                 .carrier = "diesel"},
                &Out::fuelSaved)
        .build();
}

} // namespace recp
