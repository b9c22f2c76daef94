#include "core/calculators/electricity/electricity_reduction.h"

#include "core/calculators/common_inputs.h"

#include <cmath>

namespace recp {

namespace {

// Between the cube of pure friction and the square of a mostly static head.
constexpr double FrequencyExponent = 2.5;

double multimeterPower(const ElectricityReductionInput &in)
{
    const double phaseFactor = in.phases.si > 1 ? std::sqrt(3.0) : 1.0;
    return phaseFactor * in.voltage.si * in.current.si * in.powerFactor.si;
}

double nameplatePower(const ElectricityReductionInput &in)
{
    const double speed = in.variableSpeed ? in.operatingFrequency / in.lineFrequency : 1.0;
    return in.ratedPower.si * in.load.si * std::pow(speed, FrequencyExponent) / in.efficiency.si;
}

double powerOfOne(const ElectricityReductionInput &in)
{
    switch (in.method) {
    case ElectricityMethod::Multimeter:
        return multimeterPower(in);
    case ElectricityMethod::Nameplate:
        return nameplatePower(in);
    case ElectricityMethod::PowerMeter:
    case ElectricityMethod::Other:
        break;
    }
    return in.power.si;
}

bool onePhaseOrThree(const ElectricityReductionInput &in)
{
    return in.method != ElectricityMethod::Multimeter || in.phases.si == 1 || in.phases.si == 3;
}

} // namespace

ElectricityReductionResult electricityReduction(const ElectricityReductionInput &in)
{
    if (in.method == ElectricityMethod::Other)
        return {.energy = in.yearly, .cost = {in.yearly.si * in.price.si}, .power = {}};
    const double power = powerOfOne(in) * in.units.si;
    const double energy = power * in.hours.si;
    return {.energy = {energy}, .cost = {energy * in.price.si}, .power = Power{power}};
}

Calculator electricityReductionCalculator()
{
    using In = ElectricityReductionInput;
    using Out = ElectricityReductionResult;
    const std::vector<std::string_view> measured{"multimeter", "nameplate", "power_meter"};
    return CalculatorBuilder<In, Out>("electricity_reduction",
                                      QT_TRANSLATE_NOOP("calculators", "Electricity use of equipment"), "ELE",
                                      CalculatorKind::Engineering, electricityReduction)
        .formula(
            "P = √3·U·I·cosφ (3 phases) or U·I·cosφ; P = P_rated·load·(f/f_line)^2.5/η; E = n·P·t",
            "IEC 60050-131 (power in one and three phases); US DOE, Determining Electric Motor Load and Efficiency")
        .input({.key = "method",
                .label = QT_TRANSLATE_NOOP("calculators", "How it is measured"),
                .choices = {{"multimeter", QT_TRANSLATE_NOOP("calculators", "Voltage, current and power factor")},
                            {"nameplate", QT_TRANSLATE_NOOP("calculators", "Nameplate and load")},
                            {"power_meter", QT_TRANSLATE_NOOP("calculators", "Power meter")},
                            {"other", QT_TRANSLATE_NOOP("calculators", "Yearly energy is known")}}},
               &In::method)
        .input(operatingHours().when("method", measured), &In::hours)
        .input(numberOfUnits().when("method", measured), &In::units)
        .input({.key = "phases",
                .label = QT_TRANSLATE_NOOP("calculators", "Phases"),
                .unit = "",
                .minimum = 1,
                .maximum = 3,
                .typical = 3,
                .whenKey = "method",
                .whenValues = {"multimeter"},
                .hint = QT_TRANSLATE_NOOP("calculators", "1 or 3.")},
               &In::phases)
        .input({.key = "voltage",
                .label = QT_TRANSLATE_NOOP("calculators", "Voltage"),
                .unit = "V",
                .minimum = 0,
                .maximum = 50000,
                .typical = 400,
                .whenKey = "method",
                .whenValues = {"multimeter"},
                .hint = QT_TRANSLATE_NOOP("calculators", "Between two lines if there are three phases.")},
               &In::voltage)
        .input({.key = "current",
                .label = QT_TRANSLATE_NOOP("calculators", "Current"),
                .unit = "A",
                .minimum = 0,
                .maximum = 20000,
                .whenKey = "method",
                .whenValues = {"multimeter"}},
               &In::current)
        .input({.key = "power_factor",
                .label = QT_TRANSLATE_NOOP("calculators", "Power factor"),
                .unit = "fraction",
                .minimum = 0,
                .maximum = 1,
                .typical = 0.85,
                .whenKey = "method",
                .whenValues = {"multimeter"}},
               &In::powerFactor)
        .input({.key = "rated_motor_power",
                .label = QT_TRANSLATE_NOOP("calculators", "Rated motor power"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 100000,
                .whenKey = "method",
                .whenValues = {"nameplate"}},
               &In::ratedPower)
        .input({.key = "load_factor",
                .label = QT_TRANSLATE_NOOP("calculators", "Load"),
                .unit = "%",
                .minimum = 0,
                .maximum = 150,
                .typical = 75,
                .whenKey = "method",
                .whenValues = {"nameplate"},
                .hint = QT_TRANSLATE_NOOP("calculators", "Average shaft power as a share of the rated power.")},
               &In::load)
        .input(efficiency("motor_and_drive_efficiency",
                          QT_TRANSLATE_NOOP("calculators", "Efficiency of motor and drive"), 90)
                   .when("method", {"nameplate"}),
               &In::efficiency)
        .input({.key = "variable_speed_motor",
                .label = QT_TRANSLATE_NOOP("calculators", "Runs at variable speed"),
                .typical = 0,
                .whenKey = "method",
                .whenValues = {"nameplate"}},
               &In::variableSpeed)
        .input({.key = "operational_frequency",
                .label = QT_TRANSLATE_NOOP("calculators", "Operating frequency"),
                .unit = "Hz",
                .minimum = 0,
                .maximum = 120,
                .typical = 50,
                .whenKey = "variable_speed_motor",
                .whenValues = {"true"}},
               &In::operatingFrequency)
        .input({.key = "line_frequency",
                .label = QT_TRANSLATE_NOOP("calculators", "Mains frequency"),
                .unit = "Hz",
                .minimum = 16,
                .maximum = 60,
                .typical = 50,
                .optional = true,
                .whenKey = "variable_speed_motor",
                .whenValues = {"true"},
                .hint = QT_TRANSLATE_NOOP("calculators", "50 Hz if left empty.")},
               &In::lineFrequency)
        .input({.key = "power",
                .label = QT_TRANSLATE_NOOP("calculators", "Measured power of one unit"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 1e6,
                .whenKey = "method",
                .whenValues = {"power_meter"}},
               &In::power)
        .input({.key = "annual_energy_input",
                .label = QT_TRANSLATE_NOOP("calculators", "Yearly electricity of all units"),
                .unit = "kWh/yr",
                .minimum = 0,
                .maximum = 1e12,
                .whenKey = "method",
                .whenValues = {"other"}},
               &In::yearly)
        .input(electricityCost(), &In::price)
        .require("phases", QT_TRANSLATE_NOOP("errors", "Input “%1” must be 1 or 3."), onePhaseOrThree)
        .output(
            {.key = "annual_energy", .label = QT_TRANSLATE_NOOP("calculators", "Electricity a year"), .unit = "kWh/yr"},
            &Out::energy)
        .output(yearlyCost(), &Out::cost)
        .output({.key = "power", .label = QT_TRANSLATE_NOOP("calculators", "Power of all units"), .unit = "kW"},
                &Out::power)
        .build();
}

} // namespace recp
