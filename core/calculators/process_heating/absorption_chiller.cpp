#include "core/calculators/process_heating/absorption_chiller.h"

#include "core/calculators/common_inputs.h"

namespace recp
{

namespace
{

constexpr double WaterHeat = 4186.8; // J/(kg K), 1 Btu/(lb °F)
constexpr double SmallestDrop = 0.1; // K, below which the flow of hot water says nothing

bool waterGivesHeat(const AbsorptionChillerInput &in)
{
    return in.hotWaterIn.si - in.hotWaterOut.si >= SmallestDrop;
}

InputDefinition cop(const char *key, const char *label, double minimum, double maximum, double typical)
{
    return {.key = key, .label = label, .unit = "", .minimum = minimum, .maximum = maximum, .typical = typical};
}

InputDefinition fraction(const char *key, const char *label, double typical, const char *hint = "")
{
    return {.key = key, .label = label, .unit = "%", .minimum = 0, .maximum = 100, .typical = typical, .hint = hint};
}

OutputDefinition power(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kW"};
}

} // namespace

AbsorptionChillerResult absorptionChiller(const AbsorptionChillerInput &in)
{
    const Power recovered = in.heatInput * ((1 - in.availableHeat.si) * in.exchangerEfficiency.si);
    const double heatPerVolume = in.waterDensity.si * WaterHeat * (in.hotWaterIn.si - in.hotWaterOut.si);
    const Power refrigeration = recovered * in.absorptionCop.si;
    const Power capacity = refrigeration * in.chillerEfficiency.si;
    return {.recoveredHeat = recovered,
            .hotWaterFlow = {recovered.si / heatPerVolume},
            .refrigeration = refrigeration,
            .chillerCapacity = capacity,
            .electricity = capacity / in.compressorCop.si};
}

Calculator absorptionChillerCalculator()
{
    using In = AbsorptionChillerInput;
    using Out = AbsorptionChillerResult;
    return CalculatorBuilder<In, Out>("waste_heat_to_absorption_chiller",
                                      QT_TRANSLATE_NOOP("calculators", "Cooling from exhaust heat"), "FUR",
                                      CalculatorKind::Engineering, absorptionChiller)
        .formula("q = (1 − AH)·Q·η_hx; cooling = q·COP_abs; P = cooling·η/COP_comp; V = q/(ρ·c·ΔT)",
                 "Energy balance; US DOE, Improving Process Heating System Performance: A Sourcebook for Industry")
        .input(fraction(
                   "available_heat", QT_TRANSLATE_NOOP("calculators", "Available heat"), 60,
                   QT_TRANSLATE_NOOP("calculators", "Share of the fuel's heat that does not leave with the exhaust.")),
               &In::availableHeat)
        .input({.key = "heat_input",
                .label = QT_TRANSLATE_NOOP("calculators", "Heat of the fuel"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 1e6,
                .typical = 1500},
               &In::heatInput)
        .input(fraction("hx_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the heat exchanger"), 70),
               &In::exchangerEfficiency)
        .input(temperatureInput("hot_water_in_temperature",
                                QT_TRANSLATE_NOOP("calculators", "Hot water to the chiller"), 40, 200, 90),
               &In::hotWaterIn)
        .input(temperatureInput("hot_water_out_temperature",
                                QT_TRANSLATE_NOOP("calculators", "Hot water from the chiller"), 20, 200, 80),
               &In::hotWaterOut)
        .input({.key = "water_density",
                .label = QT_TRANSLATE_NOOP("calculators", "Density of the water"),
                .unit = "kg/m3",
                .minimum = 700,
                .maximum = 1300,
                .typical = 970,
                .optional = true,
                .hint = QT_TRANSLATE_NOOP("calculators", "998.8 kg/m³ (8.335 lb/gal, cold water) if left empty.")},
               &In::waterDensity)
        .input(cop("absorption_chiller_cop", QT_TRANSLATE_NOOP("calculators", "COP of the absorption chiller"), 0.1, 2,
                   0.7),
               &In::absorptionCop)
        .input(
            fraction("chiller_efficiency", QT_TRANSLATE_NOOP("calculators", "Share of the cooling that is used"), 90),
            &In::chillerEfficiency)
        .input(cop("compressor_cop", QT_TRANSLATE_NOOP("calculators", "COP of the electric chiller it replaces"), 0.5,
                   15, 4.5),
               &In::compressorCop)
        .require("hot_water_out_temperature",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must be below the temperature in."), waterGivesHeat)
        .output(power("recovered_heat", QT_TRANSLATE_NOOP("calculators", "Heat recovered")), &Out::recoveredHeat)
        .output({.key = "hot_water_flow", .label = QT_TRANSLATE_NOOP("calculators", "Hot water flow"), .unit = "m3/h"},
                &Out::hotWaterFlow)
        .output(power("refrigeration", QT_TRANSLATE_NOOP("calculators", "Cooling made")), &Out::refrigeration)
        .output(power("chiller_capacity", QT_TRANSLATE_NOOP("calculators", "Cooling used")), &Out::chillerCapacity)
        .output(power("electrical_energy", QT_TRANSLATE_NOOP("calculators", "Electricity not needed")),
                &Out::electricity)
        .build();
}

} // namespace recp
