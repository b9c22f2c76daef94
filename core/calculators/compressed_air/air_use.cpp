#include "core/calculators/compressed_air/air_use.h"

#include "core/calculators/common_inputs.h"
#include "core/calculators/compressed_air/leak_survey.h"

namespace recp {

namespace {

/// Free air by leakByOrifice(), of the nozzles of one user.
double throughNozzles(const AirUseInput &in)
{
    LeakOrificeInput nozzle;
    nozzle.units = {1};
    nozzle.supply = in.pressure;
    nozzle.diameter = in.nozzleBore;
    nozzle.dischargeCoefficient = in.dischargeCoefficient;
    nozzle.orifices = in.nozzles;
    return leakByOrifice(nozzle).rate.si;
}

double flowOf(const AirUseInput &in)
{
    switch (in.method) {
    case AirUseMethod::FlowMeter:
        return in.reading.si;
    case AirUseMethod::Bag: {
        LeakBagInput bag;
        bag.units = {1};
        bag.height = in.bagHeight;
        bag.diameter = in.bagDiameter;
        bag.fillTime = in.fillTime;
        return leakByBag(bag).rate.si;
    }
    case AirUseMethod::Nozzle:
        return throughNozzles(in);
    case AirUseMethod::Other:
        return 0;
    }
    return 0;
}

InputDefinition size(const char *key, const char *label, double maximum, double typical)
{
    return {.key = key, .label = label, .unit = "mm", .minimum = 0, .maximum = maximum, .typical = typical};
}

} // namespace

AirUseResult airUse(const AirUseInput &in)
{
    const double flow = flowOf(in);
    const double air = in.method == AirUseMethod::Other ? in.yearly.si : flow * in.units.si * in.hours.si;
    if (in.utility == AirUtility::CompressedAir)
        return {.flow = {flow}, .air = {air}, .electricity = {0}, .cost = {air * in.airPrice.si}};
    const double electricity = air * in.specificPower.si;
    return {.flow = {flow}, .air = {air}, .electricity = {electricity}, .cost = {electricity * in.price.si}};
}

Calculator airUseCalculator()
{
    using In = AirUseInput;
    using Out = AirUseResult;
    InputDefinition price = electricityCost();
    price.key = "utility_cost";
    InputDefinition airPrice{.key = "air_cost",
                             .label = QT_TRANSLATE_NOOP("calculators", "Price of the compressed air"),
                             .unit = "currency/Nm3",
                             .minimum = 0,
                             .maximum = 1e9};
    airPrice.alsoKey = "utility_cost";
    InputDefinition fillTime{.key = "fill_time",
                             .label = QT_TRANSLATE_NOOP("calculators", "Time to fill it"),
                             .unit = "s",
                             .minimum = 0,
                             .maximum = 86400,
                             .typical = 30,
                             .minimumExcluded = true};
    return CalculatorBuilder<In, Out>("compressed_air_reduction", QT_TRANSLATE_NOOP("calculators", "Compressed air of a user"), "AIR",
                                      CalculatorKind::Engineering, airUse)
        .formula("V = q·t; E = SP·V; nozzle: q = C·n·A·(p/p_a)·(2/(k+1))^(1/(k−1))·√(2k/(k+1)·R·T), k = 1.4",
                 "US DOE, Improving Compressed Air System Performance (2016); ISO 9300")
        .input({.key = "method",
                .label = QT_TRANSLATE_NOOP("calculators", "How it is known"),
                .typical = 0,
                .choices = {{"flow_meter", QT_TRANSLATE_NOOP("calculators", "Flow meter")},
                            {"bag", QT_TRANSLATE_NOOP("calculators", "Bag")},
                            {"nozzle_pressure", QT_TRANSLATE_NOOP("calculators", "Pressure at nozzles")},
                            {"other", QT_TRANSLATE_NOOP("calculators", "Known amount")}}},
               &In::method)
        .input({.key = "utility_type",
                .label = QT_TRANSLATE_NOOP("calculators", "What is paid for"),
                .typical = 0,
                .choices = {{"electricity", QT_TRANSLATE_NOOP("calculators", "Electricity of the compressors")},
                            {"compressed_air", QT_TRANSLATE_NOOP("calculators", "Compressed air")}}},
               &In::utility)
        .input(operatingHours(), &In::hours)
        .input(price.when("utility_type", {"electricity"}), &In::price)
        .input(airPrice.when("utility_type", {"compressed_air"}), &In::airPrice)
        .input(compressorSpecificPower().when("utility_type", {"electricity"}), &In::specificPower)
        .input(numberOfUnits().when("method", {"flow_meter", "bag", "nozzle_pressure"}), &In::units)
        .input(InputDefinition{.key = "meter_reading",
                               .label = QT_TRANSLATE_NOOP("calculators", "Flow of one user"),
                               .unit = "Nm3/min",
                               .minimum = 0,
                               .maximum = 1e4,
                               .typical = 2}
                   .when("method", {"flow_meter"}),
               &In::reading)
        .input(size("bag_height", QT_TRANSLATE_NOOP("calculators", "Height of the bag"), 10000, 400).when("method", {"bag"}), &In::bagHeight)
        .input(size("bag_diameter", QT_TRANSLATE_NOOP("calculators", "Diameter of the bag"), 10000, 250).when("method", {"bag"}),
               &In::bagDiameter)
        .input(fillTime.when("method", {"bag"}), &In::fillTime)
        .input(size("nozzle_bore", QT_TRANSLATE_NOOP("calculators", "Bore of a nozzle"), 100, 3).when("method", {"nozzle_pressure"}),
               &In::nozzleBore)
        .input(InputDefinition{.key = "number_of_nozzles",
                               .label = QT_TRANSLATE_NOOP("calculators", "Nozzles of a user"),
                               .unit = "count",
                               .minimum = 0,
                               .maximum = 1e4,
                               .typical = 1}
                   .when("method", {"nozzle_pressure"}),
               &In::nozzles)
        .input(InputDefinition{.key = "discharge_coefficient",
                               .label = QT_TRANSLATE_NOOP("calculators", "Discharge coefficient"),
                               .unit = "",
                               .minimum = 0,
                               .maximum = 1,
                               .typical = 0.95,
                               .hint = QT_TRANSLATE_NOOP("calculators", "0.6 for a sharp edge, 0.97 for a rounded one.")}
                   .when("method", {"nozzle_pressure"}),
               &In::dischargeCoefficient)
        .input(InputDefinition{.key = "supply_pressure",
                               .label = QT_TRANSLATE_NOOP("calculators", "Pressure in the pipe"),
                               .unit = "bar",
                               .minimum = 0.95,
                               .maximum = 400,
                               .typical = 6}
                   .when("method", {"nozzle_pressure"}),
               &In::pressure)
        .input(InputDefinition{.key = "annual_air_input",
                               .label = QT_TRANSLATE_NOOP("calculators", "Air a year"),
                               .unit = "Nm3/yr",
                               .minimum = 0,
                               .maximum = 1e10,
                               .typical = 100000}
                   .when("method", {"other"}),
               &In::yearly)
        .output({.key = "flow_rate", .label = QT_TRANSLATE_NOOP("calculators", "Flow of one user"), .unit = "Nm3/min"}, &Out::flow)
        .output({.key = "annual_air", .label = QT_TRANSLATE_NOOP("calculators", "Air a year"), .unit = "Nm3/yr"}, &Out::air)
        .output({.key = "annual_energy", .label = QT_TRANSLATE_NOOP("calculators", "Electricity a year"), .unit = "kWh/yr"}, &Out::electricity)
        .output(yearlyCost(), &Out::cost)
        .build();
}

} // namespace recp
