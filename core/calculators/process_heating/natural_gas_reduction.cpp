#include "core/calculators/process_heating/natural_gas_reduction.h"

#include "core/calculators/common_inputs.h"

namespace recp {

namespace {

double inUnit(double si, QuantityKind kind, const char *key)
{
    return fromSi(si, *findUnit(kind, QString::fromUtf8(key)));
}

/// Heat per second that the stream of one unit takes up, W; 0 where the gas itself is metered.
double heatFlow(const NaturalGasReductionInput &in)
{
    const double rise = in.outlet.si - in.inlet.si;
    if (in.method == GasMethod::AirMassFlow)
        return in.airFlow.si * in.airDensity.si * in.airHeat.si * rise / in.efficiency.si;
    if (in.method == GasMethod::WaterMassFlow)
        return in.waterFlow.si * in.waterDensity.si * in.waterHeat.si * rise / in.efficiency.si;
    return 0;
}

double meteredFlow(const NaturalGasReductionInput &in)
{
    switch (in.method) {
    case GasMethod::FlowMeter:
        return inUnit(in.gasFlow.si, QuantityKind::StandardGasFlow, "scfh");
    case GasMethod::AirMassFlow:
        return inUnit(in.airFlow.si, QuantityKind::VolumeFlow, "cfm");
    case GasMethod::WaterMassFlow:
        return inUnit(in.waterFlow.si, QuantityKind::VolumeFlow, "gpm");
    case GasMethod::Other:
        break;
    }
    return 0;
}

bool isHeated(const NaturalGasReductionInput &in)
{
    const bool stream = in.method == GasMethod::AirMassFlow || in.method == GasMethod::WaterMassFlow;
    return !stream || in.outlet >= in.inlet;
}

InputDefinition temperature(const char *key, const char *label, double typical)
{
    return {.key = key,
            .label = label,
            .unit = "degC",
            .minimum = -50,
            .maximum = 1500,
            .typical = typical,
            .whenKey = "method",
            .whenValues = {"air_mass_flow", "water_mass_flow"}};
}

InputDefinition stream(const char *key, const char *label, const char *method)
{
    return {.key = key,
            .label = label,
            .unit = "m3/h",
            .minimum = 0,
            .maximum = 1e7,
            .whenKey = "method",
            .whenValues = {method}};
}

InputDefinition property(const char *key, const char *label, const char *unit, double minimum, double maximum,
                         double typical, const char *method, const char *hint)
{
    return {.key = key,
            .label = label,
            .unit = unit,
            .minimum = minimum,
            .maximum = maximum,
            .typical = typical,
            .optional = true,
            .whenKey = "method",
            .whenValues = {method},
            .hint = hint};
}

} // namespace

NaturalGasReductionResult naturalGasReduction(const NaturalGasReductionInput &in)
{
    const double heat = heatFlow(in);
    double energy = in.yearly.si;
    if (in.method == GasMethod::FlowMeter)
        energy = in.gasFlow.si * in.heatingValue.si * in.hours.si * in.units.si;
    else if (in.method != GasMethod::Other)
        energy = heat * in.hours.si * in.units.si;
    return {.energy = {energy},
            .cost = {energy * in.price.si},
            .heatFlow = {heat},
            .totalFlow = {meteredFlow(in) * in.units.si}};
}

Calculator naturalGasReductionCalculator()
{
    using In = NaturalGasReductionInput;
    using Out = NaturalGasReductionResult;
    const std::vector<std::string_view> measured{"flow_meter", "air_mass_flow", "water_mass_flow"};
    return CalculatorBuilder<In, Out>("natural_gas_reduction",
                                      QT_TRANSLATE_NOOP("calculators", "Fuel gas use of equipment"), "FUR",
                                      CalculatorKind::Engineering, naturalGasReduction)
        .formula("E = n·V_gas·H·t, or E = n·ρ·V·c_p·(T₂ − T₁)·t/η",
                 "Energy balance; US DOE, Improving Process Heating System Performance: A Sourcebook for Industry")
        .input({.key = "method",
                .label = QT_TRANSLATE_NOOP("calculators", "How it is measured"),
                .choices = {{"flow_meter", QT_TRANSLATE_NOOP("calculators", "Gas meter")},
                            {"air_mass_flow", QT_TRANSLATE_NOOP("calculators", "Air that is heated")},
                            {"water_mass_flow", QT_TRANSLATE_NOOP("calculators", "Water that is heated")},
                            {"other", QT_TRANSLATE_NOOP("calculators", "Yearly energy is known")}}},
               &In::method)
        .input(operatingHours().when("method", measured), &In::hours)
        .input(numberOfUnits().when("method", measured), &In::units)
        .input({.key = "fuel_cost",
                .label = QT_TRANSLATE_NOOP("calculators", "Fuel price"),
                .unit = "currency/GJ",
                .minimum = 0,
                .maximum = 1e12},
               &In::price)
        .input({.key = "flow_rate",
                .label = QT_TRANSLATE_NOOP("calculators", "Gas flow"),
                .unit = "Sm3/h",
                .minimum = 0,
                .maximum = 1e7,
                .whenKey = "method",
                .whenValues = {"flow_meter"}},
               &In::gasFlow)
        .input(property("heating_value", QT_TRANSLATE_NOOP("calculators", "Heating value of the gas"), "MJ/Sm3", 1, 150,
                        38.38, "flow_meter",
                        QT_TRANSLATE_NOOP("calculators", "1,030 Btu/scf (38.4 MJ/m³) if left empty.")),
               &In::heatingValue)
        .input(stream("air_flow", QT_TRANSLATE_NOOP("calculators", "Air flow"), "air_mass_flow"), &In::airFlow)
        .input(property("air_density", QT_TRANSLATE_NOOP("calculators", "Density of the air"), "kg/m3", 0.1, 5, 1.201,
                        "air_mass_flow", QT_TRANSLATE_NOOP("calculators", "1.2 kg/m³ (0.075 lb/ft³) if left empty.")),
               &In::airDensity)
        .input(property("air_specific_heat", QT_TRANSLATE_NOOP("calculators", "Specific heat of the air"), "kJ/kg-K",
                        0.5, 3, 1.005, "air_mass_flow",
                        QT_TRANSLATE_NOOP("calculators", "1.005 kJ/(kg·K) (0.24 Btu/(lb·°F)) if left empty.")),
               &In::airHeat)
        .input(stream("water_flow", QT_TRANSLATE_NOOP("calculators", "Water flow"), "water_mass_flow"), &In::waterFlow)
        .input(property("water_density", QT_TRANSLATE_NOOP("calculators", "Density of the water"), "kg/m3", 700, 1300,
                        998.54, "water_mass_flow", QT_TRANSLATE_NOOP("calculators", "998.54 kg/m³ if left empty.")),
               &In::waterDensity)
        .input(property("water_specific_heat", QT_TRANSLATE_NOOP("calculators", "Specific heat of the water"),
                        "kJ/kg-K", 2, 5, 4.1868, "water_mass_flow",
                        QT_TRANSLATE_NOOP("calculators", "4.187 kJ/(kg·K) if left empty.")),
               &In::waterHeat)
        .input(temperature("inlet_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature in"), 25), &In::inlet)
        .input(temperature("outlet_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature out"), 80), &In::outlet)
        .input(efficiency("system_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the heating"), 80)
                   .when("method", {"air_mass_flow", "water_mass_flow"}),
               &In::efficiency)
        .input({.key = "annual_energy_input",
                .label = QT_TRANSLATE_NOOP("calculators", "Yearly fuel of all units"),
                .unit = "GJ/yr",
                .minimum = 0,
                .maximum = 1e10,
                .whenKey = "method",
                .whenValues = {"other"}},
               &In::yearly)
        .require("outlet_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the temperature in."),
                 isHeated)
        .output({.key = "annual_energy", .label = QT_TRANSLATE_NOOP("calculators", "Fuel a year"), .unit = "GJ/yr"},
                &Out::energy)
        .output(yearlyCost(), &Out::cost)
        .output({.key = "heat_flow", .label = QT_TRANSLATE_NOOP("calculators", "Heat flow of one unit"), .unit = "kW"},
                &Out::heatFlow)
        .output({.key = "total_flow",
                 .label = QT_TRANSLATE_NOOP("calculators", "Flow of all units"),
                 .unit = "as metered (scfh | cfm | gpm)"},
                &Out::totalFlow)
        .build();
}

} // namespace recp
