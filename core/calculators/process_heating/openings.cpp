#include "core/calculators/process_heating/openings.h"

#include "core/calculators/combustion/gas_fuel.h"
#include "core/calculators/common_inputs.h"

#include <cmath>
#include <numbers>

namespace recp {

namespace {

constexpr const char *LossFormula = "Q = ε·σ·A·F·(T_i⁴ − T_a⁴)·x";
constexpr const char *LossSource = "Trinks et al., Industrial Furnaces (6th ed., 2004), chapter 5";
constexpr const char *FactorSource = "Clausing (1932); Berman, J. Appl. Phys. 36 (1965) 3356; Hottel and Sarofim, Radiative Transfer";

double area(const Opening &opening)
{
    if (opening.shape == OpeningShape::Circular)
        return std::numbers::pi / 4 * opening.diameter.si * opening.diameter.si;
    return opening.width.si * opening.height.si;
}

double hydraulicDiameter(const Opening &opening)
{
    if (opening.shape == OpeningShape::Circular)
        return opening.diameter.si;
    return 2 * opening.width.si * opening.height.si / (opening.width.si + opening.height.si);
}

/// Transmission of a passage, `l` its length over its radius.
double transmission(double l)
{
    if (l < 1e-3) // where the closed form loses its digits
        return 1 - l / 2;
    const double root = std::sqrt(l * l + 4);
    const double numerator = std::pow((8 - l * l) * root + l * l * l - 16, 2);
    const double denominator = 72 * l * root - 288 * std::log((l + root) / 2);
    return 1 + l * l / 4 - l / 4 * root - numerator / denominator;
}

double radiation(const OpeningRadiation &in, double factor)
{
    return in.emissivity.si * StefanBoltzmann * area(in) * factor *
           (std::pow(in.inside.si, 4) - std::pow(in.ambient.si, 4)) * in.timeOpen.si;
}

InputDefinition size(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "mm", .minimum = 10, .maximum = 20000, .typical = typical};
}

InputDefinition wallThickness()
{
    InputDefinition definition = size("wall_thickness", QT_TRANSLATE_NOOP("calculators", "Thickness of the wall"), 230);
    definition.minimum = 0;
    definition.maximum = 5000;
    return definition;
}

InputDefinition ambientTemperature()
{
    return temperatureInput("ambient_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the surroundings"), -40, 100, 30);
}

template <class In> CalculatorBuilder<In, OpeningLossResult> openingBuilder(const char *id, const char *label,
                                                                            OpeningLossResult (*function)(const In &))
{
    CalculatorBuilder<In, OpeningLossResult> builder(id, label, "FUR", CalculatorKind::Engineering, function);
    builder
        .input({.key = "shape",
                .label = QT_TRANSLATE_NOOP("calculators", "Shape of the opening"),
                .typical = 0,
                .choices = {{"circular", QT_TRANSLATE_NOOP("calculators", "Round")},
                            {"rectangular", QT_TRANSLATE_NOOP("calculators", "Rectangular")}}},
               static_cast<OpeningShape In::*>(&In::shape))
        .input(size("diameter", QT_TRANSLATE_NOOP("calculators", "Diameter"), 300).when("shape", {"circular"}),
               static_cast<Length In::*>(&In::diameter))
        .input(size("length", QT_TRANSLATE_NOOP("calculators", "Length"), 600).when("shape", {"rectangular"}),
               static_cast<Length In::*>(&In::width))
        .input(size("width", QT_TRANSLATE_NOOP("calculators", "Width"), 300).when("shape", {"rectangular"}),
               static_cast<Length In::*>(&In::height))
        .input({.key = "emissivity",
                .label = QT_TRANSLATE_NOOP("calculators", "Emissivity inside"),
                .unit = "",
                .minimum = 0,
                .maximum = 1,
                .typical = 0.95},
               static_cast<Ratio In::*>(&In::emissivity))
        .input(temperatureInput("inside_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature inside"), 0, 2500, 900),
               static_cast<Temperature In::*>(&In::inside))
        .input(ambientTemperature(), static_cast<Temperature In::*>(&In::ambient))
        .input(share("time_open", QT_TRANSLATE_NOOP("calculators", "Time that it is open"), 100),
               static_cast<Ratio In::*>(&In::timeOpen))
        .require("inside_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the surroundings."),
                 [](const In &in) { return in.ambient <= in.inside; });
    return builder;
}

OutputDefinition viewFactor()
{
    return {.key = "view_factor", .label = QT_TRANSLATE_NOOP("calculators", "View factor"), .unit = ""};
}

OutputDefinition heatLoss()
{
    return {.key = "heat_loss", .label = QT_TRANSLATE_NOOP("calculators", "Heat lost"), .unit = "kW"};
}

} // namespace

double openingViewFactor(const Opening &opening, Length wall)
{
    return transmission(2 * wall.si / hydraulicDiameter(opening));
}

OpeningLossResult openingLoss(const OpeningLossInput &in)
{
    const double factor = openingViewFactor(in, in.wall);
    return {.viewFactor = {factor}, .heatLoss = {radiation(in, factor)}};
}

OpeningLossResult openingLossByFactor(const OpeningFactorInput &in)
{
    return {.viewFactor = in.viewFactor, .heatLoss = {radiation(in, in.viewFactor.si)}};
}

OpeningViewFactorResult circularViewFactor(const OpeningViewFactorInput &in)
{
    return {{openingViewFactor({.diameter = in.diameter}, in.wall)}};
}

FurnaceLeakageResult furnaceLeakage(const FurnaceLeakageInput &in)
{
    constexpr double GasConstant = 8.314462618; // J/(mol K)
    constexpr double Atmosphere = 101325;       // Pa
    static const FlueGas furnaceGas = flueGasOf(analysisOf(typicalNaturalGas()), {}, 0.3);
    const double molarVolume = GasConstant * in.gas.si / Atmosphere;
    const double density = in.specificGravity.si * MolarMassOfAir / molarVolume;
    const double flow = in.dischargeCoefficient.si * in.area.si * std::sqrt(2 * in.draft.si / density);
    const double heat = furnaceGas.sensibleHeat(in.gas, in.ambient) / furnaceGas.moles();
    return {{flow / molarVolume * heat * in.correction.si}};
}

Calculator openingLossCalculator()
{
    return openingBuilder<OpeningLossInput>("opening_loss", QT_TRANSLATE_NOOP("calculators", "Radiation through an opening"),
                                            openingLoss)
        .formula(LossFormula, LossSource)
        .input(wallThickness(), &OpeningLossInput::wall)
        .output(viewFactor(), &OpeningLossResult::viewFactor)
        .output(heatLoss(), &OpeningLossResult::heatLoss)
        .build();
}

Calculator openingLossByFactorCalculator()
{
    return openingBuilder<OpeningFactorInput>("opening_loss_given_view_factor",
                                              QT_TRANSLATE_NOOP("calculators", "Radiation through an opening, view factor known"),
                                              openingLossByFactor)
        .formula(LossFormula, LossSource)
        .input({.key = "view_factor",
                .label = QT_TRANSLATE_NOOP("calculators", "View factor"),
                .unit = "",
                .minimum = 0,
                .maximum = 1,
                .typical = 0.7},
               &OpeningFactorInput::viewFactor)
        .output(heatLoss(), &OpeningLossResult::heatLoss)
        .build();
}

Calculator openingViewFactorCalculator()
{
    using In = OpeningViewFactorInput;
    return CalculatorBuilder<In, OpeningViewFactorResult>("opening_view_factor_circular",
                                                          QT_TRANSLATE_NOOP("calculators", "View factor of a round opening"), "FUR",
                                                          CalculatorKind::Engineering, circularViewFactor)
        .formula("F = 1 + l²/4 − l/4·√(l² + 4) − ((8 − l²)·√(l² + 4) + l³ − 16)²/(72·l·√(l² + 4) − 288·ln((l + √(l² + 4))/2)), l = 2·s/D",
                 FactorSource)
        .input(wallThickness(), &In::wall)
        .input(size("diameter", QT_TRANSLATE_NOOP("calculators", "Diameter"), 300), &In::diameter)
        .output(viewFactor(), &OpeningViewFactorResult::viewFactor)
        .build();
}

Calculator furnaceLeakageCalculator()
{
    using In = FurnaceLeakageInput;
    return CalculatorBuilder<In, FurnaceLeakageResult>("furnace_leakage_loss",
                                                       QT_TRANSLATE_NOOP("calculators", "Hot gas leaking out of a furnace"), "FUR",
                                                       CalculatorKind::Engineering, furnaceLeakage)
        .formula("Q = C·A·√(2·Δp/ρ)/V_m·∫c dT·k", "US DOE, Process Heating Tip Sheet 6; orifice flow")
        .input({.key = "draft_pressure",
                .label = QT_TRANSLATE_NOOP("calculators", "Pressure of the furnace above its surroundings"),
                .unit = "Pa",
                .minimum = 0,
                .maximum = 5000,
                .typical = 10},
               &In::draft)
        .input({.key = "opening_area",
                .label = QT_TRANSLATE_NOOP("calculators", "Area of the gaps"),
                .unit = "m2",
                .minimum = 0,
                .maximum = 100,
                .typical = 0.1},
               &In::area)
        .input(temperatureInput("leakage_gas_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the leaking gas"), 0, 2500, 900),
               &In::gas)
        .input(ambientTemperature(), &In::ambient)
        .input({.key = "discharge_coefficient",
                .label = QT_TRANSLATE_NOOP("calculators", "Discharge coefficient"),
                .unit = "",
                .minimum = 0,
                .maximum = 1,
                .typical = 0.8},
               &In::dischargeCoefficient)
        .input({.key = "specific_gravity",
                .label = QT_TRANSLATE_NOOP("calculators", "Density of the gas, air = 1"),
                .unit = "",
                .minimum = 0.1,
                .maximum = 3,
                .typical = 1.02},
               &In::specificGravity)
        .input(correctionFactor(), &In::correction)
        .require("leakage_gas_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the surroundings."),
                 [](const In &in) { return in.ambient <= in.gas; })
        .output(heatLoss(), &FurnaceLeakageResult::heatLoss)
        .build();
}

} // namespace recp
