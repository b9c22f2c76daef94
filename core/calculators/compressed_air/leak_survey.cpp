#include "core/calculators/compressed_air/leak_survey.h"

#include "core/calculators/common_inputs.h"

#include <cmath>
#include <numbers>

namespace recp {

namespace {

constexpr double IsentropicExponent = 1.4; // air

LeakSurveyResult survey(const LeakCosts &costs, double rateOfOne)
{
    const double rate = rateOfOne * costs.units.si;
    const double volume = rate * costs.hours.si;
    const double electricity = costs.specificPower.si * volume;
    return {.rate = {rate}, .volume = {volume}, .electricity = {electricity}, .cost = {electricity * costs.price.si}};
}

/// Flow is choked only if the pressure behind the hole is below 0.528 of that before it.
bool isChoked(const LeakOrificeInput &in)
{
    const double criticalRatio = std::pow(2 / (IsentropicExponent + 1), IsentropicExponent / (IsentropicExponent - 1));
    return in.atmosphere.si <= criticalRatio * (in.supply.si + in.atmosphere.si);
}

InputDefinition soundLevel(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "dB", .minimum = 0, .maximum = 150, .typical = typical};
}

InputDefinition tablePressure(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "bar", .minimum = 0, .maximum = 100, .typical = typical};
}

InputDefinition tableFlow(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "Nm3/min", .minimum = 0, .maximum = 1000, .typical = typical};
}

/// Where x stands between a (0) and b (1).
double between(double a, double b, double x)
{
    return (x - a) / (b - a);
}

bool isInside(double a, double b, double x)
{
    return (x - a) * (x - b) <= 0;
}

InputDefinition surveyMethod(const char *key, const char *label)
{
    return {.key = "method",
            .label = QT_TRANSLATE_NOOP("calculators", "How it is measured"),
            .typical = 0,
            .choices = {{key, label}}};
}

template <class In>
CalculatorBuilder<In, LeakSurveyResult> leakBuilder(const char *id, const char *label,
                                                    LeakSurveyResult (*function)(const In &))
{
    CalculatorBuilder<In, LeakSurveyResult> builder(id, label, "AIR", CalculatorKind::Engineering, function);
    builder.input(operatingHours(), static_cast<YearlyTime In::*>(&In::hours))
        .input(electricityCost(), static_cast<PricePerEnergy In::*>(&In::price))
        .input(compressorSpecificPower(), static_cast<SpecificPower In::*>(&In::specificPower))
        .input(numberOfUnits(), static_cast<Ratio In::*>(&In::units));
    using Out = LeakSurveyResult;
    builder
        .output({.key = "leak_rate", .label = QT_TRANSLATE_NOOP("calculators", "Leak flow"), .unit = "Nm3/min"},
                &Out::rate)
        .output({.key = "annual_leak_volume",
                 .label = QT_TRANSLATE_NOOP("calculators", "Air lost a year"),
                 .unit = "Nm3/yr"},
                &Out::volume)
        .output({.key = "annual_electricity",
                 .label = QT_TRANSLATE_NOOP("calculators", "Electricity a year"),
                 .unit = "kWh/yr"},
                &Out::electricity)
        .output(yearlyCost(), &Out::cost);
    return builder;
}

} // namespace

LeakSurveyResult leakByEstimate(const LeakEstimateInput &in)
{
    return survey(in, in.rate.si);
}

LeakSurveyResult leakByBag(const LeakBagInput &in)
{
    const double bag = std::numbers::pi / 4 * std::pow(in.diameter.si, 2) * in.height.si;
    return survey(in, bag / in.fillTime.si);
}

LeakSurveyResult leakByOrifice(const LeakOrificeInput &in)
{
    constexpr double k = IsentropicExponent;
    const double area = in.orifices.si * std::numbers::pi / 4 * std::pow(in.diameter.si, 2);
    const double pressureRatio = (in.supply.si + in.atmosphere.si) / in.atmosphere.si;
    const double throatDensityRatio = std::pow(2 / (k + 1), 1 / (k - 1));
    const double throatSpeed = std::sqrt(2 * k / (k + 1) * in.gasConstant.si * in.temperature.si);
    return survey(in, in.dischargeCoefficient.si * area * pressureRatio * throatDensityRatio * throatSpeed);
}

LeakSurveyResult leakByDecibel(const LeakDecibelInput &in)
{
    const double byPressure = between(in.pressureA.si, in.pressureB.si, in.pressure.si);
    const double byLevel = between(in.levelA.si, in.levelB.si, in.reading.si);
    return survey(in, std::lerp(std::lerp(in.flowAA.si, in.flowAB.si, byPressure),
                                std::lerp(in.flowBA.si, in.flowBB.si, byPressure), byLevel));
}

Calculator leakEstimateCalculator()
{
    using In = LeakEstimateInput;
    return leakBuilder<In>("compressed_air_leak_survey_estimate",
                           QT_TRANSLATE_NOOP("calculators", "Air leak, flow estimated"), leakByEstimate)
        .formula("V = n·q·t; E = SP·V",
                 "US DOE, Improving Compressed Air System Performance: A Sourcebook for Industry")
        .input(surveyMethod("estimate", QT_TRANSLATE_NOOP("calculators", "Estimate")), &In::method)
        .input({.key = "leak_rate_estimate",
                .label = QT_TRANSLATE_NOOP("calculators", "Flow of one leak"),
                .unit = "Nm3/min",
                .minimum = 0,
                .maximum = 10000},
               &In::rate)
        .build();
}

Calculator leakBagCalculator()
{
    using In = LeakBagInput;
    return leakBuilder<In>("compressed_air_leak_survey_bag",
                           QT_TRANSLATE_NOOP("calculators", "Air leak, measured with a bag"), leakByBag)
        .formula("q = π/4·d²·h/t_fill; V = n·q·t; E = SP·V",
                 "US DOE, Improving Compressed Air System Performance: A Sourcebook for Industry")
        .input(surveyMethod("bag", QT_TRANSLATE_NOOP("calculators", "Bag")), &In::method)
        .input({.key = "bag_height",
                .label = QT_TRANSLATE_NOOP("calculators", "Height of the bag"),
                .unit = "mm",
                .minimum = 0,
                .maximum = 10000},
               &In::height)
        .input({.key = "bag_diameter",
                .label = QT_TRANSLATE_NOOP("calculators", "Diameter of the bag"),
                .unit = "mm",
                .minimum = 0,
                .maximum = 10000},
               &In::diameter)
        .input({.key = "fill_time",
                .label = QT_TRANSLATE_NOOP("calculators", "Time to fill it"),
                .unit = "s",
                .minimum = 0,
                .maximum = 86400,
                .typical = 30,
                .minimumExcluded = true},
               &In::fillTime)
        .build();
}

Calculator leakOrificeCalculator()
{
    using In = LeakOrificeInput;
    return leakBuilder<In>("compressed_air_leak_survey_orifice",
                           QT_TRANSLATE_NOOP("calculators", "Air leak through a hole of known size"), leakByOrifice)
        .formula("q = C·n·A·(p/p_a)·(2/(k+1))^(1/(k−1))·√(2k/(k+1)·R·T), k = 1.4",
                 "ISO 9300 (critical flow); isentropic flow of an ideal gas")
        .input(surveyMethod("orifice", QT_TRANSLATE_NOOP("calculators", "Orifice")), &In::method)
        .input({.key = "compressed_air_temperature",
                .label = QT_TRANSLATE_NOOP("calculators", "Temperature of the compressed air"),
                .unit = "degC",
                .minimum = -50,
                .maximum = 600,
                .typical = 30},
               &In::temperature)
        .input({.key = "atmospheric_pressure",
                .label = QT_TRANSLATE_NOOP("calculators", "Atmospheric pressure"),
                .unit = "bar_abs",
                .minimum = 0.4,
                .maximum = 1.2,
                .typical = 1.01325},
               &In::atmosphere)
        .input({.key = "discharge_coefficient",
                .label = QT_TRANSLATE_NOOP("calculators", "Discharge coefficient"),
                .unit = "",
                .minimum = 0,
                .maximum = 1,
                .typical = 0.65,
                .hint = QT_TRANSLATE_NOOP("calculators", "0.6 for a sharp edge, 0.97 for a rounded one.")},
               &In::dischargeCoefficient)
        .input({.key = "orifice_diameter",
                .label = QT_TRANSLATE_NOOP("calculators", "Diameter of the hole"),
                .unit = "mm",
                .minimum = 0,
                .maximum = 500,
                .typical = 3},
               &In::diameter)
        .input({.key = "supply_pressure",
                .label = QT_TRANSLATE_NOOP("calculators", "Pressure in the pipe"),
                .unit = "bar",
                .minimum = 0.3,
                .maximum = 400,
                .typical = 7},
               &In::supply)
        .input({.key = "number_of_orifices",
                .label = QT_TRANSLATE_NOOP("calculators", "Number of holes"),
                .unit = "count",
                .minimum = 0,
                .maximum = 1e6,
                .typical = 1},
               &In::orifices)
        .input({.key = "gas_constant",
                .label = QT_TRANSLATE_NOOP("calculators", "Gas constant of the air"),
                .unit = "J/kg-K",
                .minimum = 280,
                .maximum = 300,
                .typical = 287.2178,
                .optional = true,
                .hint = QT_TRANSLATE_NOOP("calculators", "287.22 J/(kg·K) if left empty, as US handbooks round it; dry air has 287.05.")},
               &In::gasConstant)
        .require("supply_pressure",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” is too low for choked flow, for which this formula holds."),
                 isChoked)
        .build();
}

Calculator leakDecibelCalculator()
{
    using In = LeakDecibelInput;
    const char *table = QT_TRANSLATE_NOOP("calculators", "Table of the detector, around the reading");
    return leakBuilder<In>("compressed_air_leak_survey_decibel",
                           QT_TRANSLATE_NOOP("calculators", "Air leak, by an ultrasonic detector"), leakByDecibel)
        .formula("q: linear in p and in dB between four entries of the table; V = n·q·t; E = SP·V",
                 "US DOE, Improving Compressed Air System Performance (2016); the detector's own table")
        .input(surveyMethod("decibel", QT_TRANSLATE_NOOP("calculators", "Sound level")), &In::method)
        .input(tablePressure("line_pressure", QT_TRANSLATE_NOOP("calculators", "Pressure in the pipe"), 7), &In::pressure)
        .input(soundLevel("decibels", QT_TRANSLATE_NOOP("calculators", "Sound level read"), 45), &In::reading)
        .input(inGroup(soundLevel("table_decibel_A", QT_TRANSLATE_NOOP("calculators", "Sound level A"), 40), table), &In::levelA)
        .input(inGroup(tablePressure("table_pressure_A", QT_TRANSLATE_NOOP("calculators", "Pressure A"), 6), table), &In::pressureA)
        .input(inGroup(tableFlow("table_flow_A_first", QT_TRANSLATE_NOOP("calculators", "Flow at level A, pressure A"), 0.05), table),
               &In::flowAA)
        .input(inGroup(tableFlow("table_flow_A_second", QT_TRANSLATE_NOOP("calculators", "Flow at level A, pressure B"), 0.06), table),
               &In::flowAB)
        .input(inGroup(soundLevel("table_decibel_B", QT_TRANSLATE_NOOP("calculators", "Sound level B"), 50), table), &In::levelB)
        .input(inGroup(tablePressure("table_pressure_B", QT_TRANSLATE_NOOP("calculators", "Pressure B"), 8), table), &In::pressureB)
        .input(inGroup(tableFlow("table_flow_B_first", QT_TRANSLATE_NOOP("calculators", "Flow at level B, pressure A"), 0.08), table),
               &In::flowBA)
        .input(inGroup(tableFlow("table_flow_B_second", QT_TRANSLATE_NOOP("calculators", "Flow at level B, pressure B"), 0.1), table),
               &In::flowBB)
        .require("table_decibel_B", QT_TRANSLATE_NOOP("errors", "Input “%1” must differ from the first entry of the table."),
                 [](const In &in) { return in.levelA.si != in.levelB.si; })
        .require("table_pressure_B", QT_TRANSLATE_NOOP("errors", "Input “%1” must differ from the first entry of the table."),
                 [](const In &in) { return in.pressureA.si != in.pressureB.si; })
        .require("decibels", QT_TRANSLATE_NOOP("errors", "Input “%1” must lie between both entries of the table."),
                 [](const In &in) { return isInside(in.levelA.si, in.levelB.si, in.reading.si); })
        .require("line_pressure", QT_TRANSLATE_NOOP("errors", "Input “%1” must lie between both entries of the table."),
                 [](const In &in) { return isInside(in.pressureA.si, in.pressureB.si, in.pressure.si); })
        .build();
}

} // namespace recp
