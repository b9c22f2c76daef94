#include "core/calculators/steam/pipe_heat_loss.h"

#include "core/calculators/common_inputs.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace recp {

namespace {

constexpr double Gravity = 9.80665;                // m/s2
constexpr double AirGasConstant = 287.05;          // J/(kg K)
constexpr double AirSpecificHeat = 1007;           // J/(kg K), 250 K to 400 K within 1 %

struct Air {
    double conductivity;       // W/(m K)
    double kinematicViscosity; // m2/s
    double prandtl;
};

/// Dry air at 101,325 Pa; viscosity and conductivity by the formulas of the US Standard Atmosphere 1976.
Air airAt(double temperature)
{
    const double power = temperature * std::sqrt(temperature);
    const double viscosity = 1.458e-6 * power / (temperature + 110.4);
    const double conductivity =
        2.64638e-3 * power / (temperature + 245.4 * std::exp(-12 * std::numbers::ln10 / temperature));
    const double density = 101325 / (AirGasConstant * temperature);
    return {conductivity, viscosity / density, viscosity * AirSpecificHeat / conductivity};
}

// Roots take a fraction of the time of powers, and a range asks for tens of thousands of these.
double fourthRoot(double value)
{
    return std::sqrt(std::sqrt(value));
}

/// Churchill and Bernstein 1977, cylinder in cross flow: exponents 2/3, 1/4, 5/8 and 4/5.
double forcedNusselt(double reynolds, double prandtl)
{
    const double root = std::cbrt(0.4 / prandtl);
    const double shape = fourthRoot(1 + root * root);
    const double ratio = std::sqrt(reynolds / 282000);
    const double high = std::pow(1 + ratio * fourthRoot(ratio), 4.0 / 5);
    return 0.3 + 0.62 * std::sqrt(reynolds) * std::cbrt(prandtl) / shape * high;
}

/// Churchill and Chu 1975, long horizontal cylinder: exponents 9/16, 8/27 and 1/6.
double freeNusselt(double rayleigh, double prandtl)
{
    const double half = std::sqrt(0.559 / prandtl);
    const double shape = std::pow(1 + half * std::sqrt(fourthRoot(half)), 8.0 / 27);
    const double root = 0.6 + 0.387 * std::cbrt(std::sqrt(rayleigh)) / shape;
    return root * root;
}

/// Heat that one metre of surface gives to the surroundings, W/m.
double surfaceLoss(double diameter, double surface, double ambient, double emissivity, double wind)
{
    if (surface == ambient)
        return 0;
    const double film = (surface + ambient) / 2;
    const Air air = airAt(film);
    const double rayleigh = Gravity / film * std::abs(surface - ambient) * diameter * diameter * diameter /
                            (air.kinematicViscosity * air.kinematicViscosity) * air.prandtl;
    const auto fourth = [](double value) { return value * value * value * value; };
    double nusselt = freeNusselt(rayleigh, air.prandtl);
    if (wind > 0) {
        const double forced = forcedNusselt(wind * diameter / air.kinematicViscosity, air.prandtl);
        nusselt = fourthRoot(fourth(forced) + fourth(nusselt));
    }
    const double convection = nusselt * air.conductivity / diameter * (surface - ambient);
    const double radiation = emissivity * StefanBoltzmann * (fourth(surface) - fourth(ambient));
    return std::numbers::pi * diameter * (convection + radiation);
}

double evaluate(const ConductivityPolynomial &polynomial, double temperature)
{
    double value = 0;
    for (double coefficient : polynomial)
        value = value * temperature + coefficient;
    return value;
}

/// What conducts the heat from the inner wall, at `inside`, to the surface of one metre.
class Conduction
{
public:
    Conduction(const PipeSection &pipe, double inside)
        : m_pipe(pipe), m_inside(inside),
          m_wall(std::log(pipe.outerDiameter / (pipe.outerDiameter - 2 * pipe.wallThickness)) / evaluate(pipe.wallConductivity, inside)),
          m_insulation(std::log((pipe.outerDiameter + 2 * pipe.insulationThickness) / pipe.outerDiameter))
    {
    }

    /// W/m
    double loss(double surface) const
    {
        const double resistance = m_wall + m_insulation / evaluate(m_pipe.insulationConductivity, (m_inside + surface) / 2);
        return 2 * std::numbers::pi * (m_inside - surface) / resistance;
    }

private:
    const PipeSection &m_pipe;
    double m_inside;
    double m_wall;       ///< resistance times 2π
    double m_insulation; ///< the same times its conductivity
};

ConductivityPolynomial polynomial(const std::vector<double> &coefficients)
{
    ConductivityPolynomial result{};
    std::copy_n(coefficients.begin(), std::min(coefficients.size(), result.size()), result.begin());
    return result;
}

PipeHeatLossResult heatLoss(const PipeHeatLossInput &in, Length insulation, Ratio emissivity)
{
    const double perLength = pipeHeatLoss({.outerDiameter = in.outerDiameter.si,
                                           .wallThickness = in.wallThickness.si,
                                           .insulationThickness = insulation.si,
                                           .wallConductivity = polynomial(in.pipeConductivity),
                                           .insulationConductivity = polynomial(in.insulationConductivity),
                                           .surfaceEmissivity = emissivity.si,
                                           .wind = in.wind.si},
                                          in.pipeTemperature.si, in.ambientTemperature.si);
    return {.perLength = {perLength}, .yearly = {perLength * in.length.si * in.hours.si / in.efficiency.si}};
}

bool wallFits(const PipeHeatLossInput &in)
{
    return 2 * in.wallThickness.si < 0.999 * in.outerDiameter.si;
}

bool conducts(const std::vector<double> &coefficients, const PipeHeatLossInput &in)
{
    constexpr int Steps = 20;
    for (int i = 0; i <= Steps; ++i) {
        const double temperature = std::lerp(in.ambientTemperature.si, in.pipeTemperature.si, double(i) / Steps);
        if (!(evaluate(polynomial(coefficients), temperature) > 1e-4))
            return false;
    }
    return true;
}

bool wallConducts(const PipeHeatLossInput &in)
{
    return conducts(in.pipeConductivity, in);
}

bool insulationConducts(const PipeHeatLossInput &in)
{
    return conducts(in.insulationConductivity, in);
}

InputDefinition length(const char *key, const char *label, const char *unit, double minimum, double maximum,
                       double typical)
{
    return {.key = key, .label = label, .unit = unit, .minimum = minimum, .maximum = maximum, .typical = typical};
}

InputDefinition emissivity(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "", .minimum = 0, .maximum = 1, .typical = typical};
}

InputDefinition conductivity(const char *key, const char *label)
{
    return {.key = key,
            .label = label,
            .kind = QuantityKind::Conductivity,
            .unit = "W/m-K, T in K, highest power first",
            .minimum = -1e6,
            .maximum = 1e6,
            .listLength = 5,
            .hint = QT_TRANSLATE_NOOP("calculators", "Five coefficients of T⁴, T³, T², T and 1, with T in K.")};
}

Calculator pipeCalculator(const char *id, const char *label, PipeHeatLossResult (*function)(const PipeHeatLossInput &))
{
    using In = PipeHeatLossInput;
    using Out = PipeHeatLossResult;
    return CalculatorBuilder<In, Out>(id, label, "STM", CalculatorKind::Engineering, function)
        .formula("q' = (T_p − T_s)·2π/Σ(ln(d₂/d₁)/k) = π·d_s·(h_c + h_r)·(T_s − T_a); Nu = (Nu_forced⁴ + Nu_free⁴)^¼",
                 "ISO 12241; ASTM C680; Churchill and Bernstein 1977; Churchill and Chu 1975")
        .input(operatingHours(), &In::hours)
        .input(length("pipe_length", QT_TRANSLATE_NOOP("calculators", "Length of the pipe"), "m", 0, 1e5, 10),
               &In::length)
        .input(length("pipe_outer_diameter", QT_TRANSLATE_NOOP("calculators", "Outer diameter of the pipe"), "mm", 1,
                      5000, 60),
               &In::outerDiameter)
        .input(length("pipe_wall_thickness", QT_TRANSLATE_NOOP("calculators", "Wall of the pipe"), "mm", 0, 200, 3),
               &In::wallThickness)
        .input(length("insulation_thickness", QT_TRANSLATE_NOOP("calculators", "Thickness of the insulation"), "mm", 0,
                      1000, 50),
               &In::insulationThickness)
        .input(temperatureInput("pipe_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the pipe"), -70,
                                1200, 160),
               &In::pipeTemperature)
        .input(temperatureInput("ambient_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the air"), -70,
                                200, 30),
               &In::ambientTemperature)
        .input({.key = "wind_velocity",
                .label = QT_TRANSLATE_NOOP("calculators", "Speed of the air"),
                .unit = "m/s",
                .minimum = 0,
                .maximum = 60,
                .typical = 0.5},
               &In::wind)
        .input(efficiency("system_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the heat supply"), 80),
               &In::efficiency)
        .input(emissivity("pipe_emissivity", QT_TRANSLATE_NOOP("calculators", "Emissivity of the bare pipe"), 0.8),
               &In::pipeEmissivity)
        .input(emissivity("jacket_emissivity", QT_TRANSLATE_NOOP("calculators", "Emissivity of the jacket"), 0.1),
               &In::jacketEmissivity)
        .input(conductivity("pipe_conductivity_poly4", QT_TRANSLATE_NOOP("calculators", "Conductivity of the pipe")),
               &In::pipeConductivity)
        .input(conductivity("insulation_conductivity_poly4",
                            QT_TRANSLATE_NOOP("calculators", "Conductivity of the insulation")),
               &In::insulationConductivity)
        .require("pipe_wall_thickness", QT_TRANSLATE_NOOP("errors", "Input “%1” must leave the pipe a bore."), wallFits)
        .require("pipe_conductivity_poly4",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must be positive between the temperatures of air and pipe."),
                 wallConducts)
        .require("insulation_conductivity_poly4",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must be positive between the temperatures of air and pipe."),
                 insulationConducts)
        .output({.key = "heat_loss_per_length",
                 .label = QT_TRANSLATE_NOOP("calculators", "Heat loss of one metre"),
                 .unit = "W/m"},
                &Out::perLength)
        .output({.key = "annual_heat_loss",
                 .label = QT_TRANSLATE_NOOP("calculators", "Heat to be made for it a year"),
                 .unit = "kWh/yr"},
                &Out::yearly)
        .build();
}

} // namespace

double pipeHeatLoss(const PipeSection &pipe, double pipeTemperature, double ambientTemperature)
{
    const double surfaceDiameter = pipe.outerDiameter + 2 * pipe.insulationThickness;
    const auto lossAt = [&](double surface) {
        return surfaceLoss(surfaceDiameter, surface, ambientTemperature, pipe.surfaceEmissivity, pipe.wind);
    };
    if (surfaceDiameter <= pipe.outerDiameter && pipe.wallThickness <= 0)
        return lossAt(pipeTemperature);
    double low = std::min(pipeTemperature, ambientTemperature);
    double high = std::max(pipeTemperature, ambientTemperature);
    // Conduction falls and surface loss rises with the surface's temperature: they meet once. False position, an end that
    // stays twice counting half (Illinois method).
    const Conduction conduction(pipe, pipeTemperature);
    const auto excess = [&](double surface) { return conduction.loss(surface) - lossAt(surface); };
    double atLow = excess(low);
    double atHigh = excess(high);
    double surface = (low + high) / 2;
    int stayed = 0;
    for (int step = 0; step < 60 && atLow > 0 && atHigh < 0 && high - low > 1e-10; ++step) {
        surface = (low * atHigh - high * atLow) / (atHigh - atLow);
        const double here = excess(surface);
        if (std::abs(here) < 1e-9 * (atLow - atHigh))
            break;
        if (here > 0) {
            low = surface;
            atLow = here;
            atHigh *= stayed > 0 ? 0.5 : 1;
            stayed = 1;
        } else {
            high = surface;
            atHigh = here;
            atLow *= stayed < 0 ? 0.5 : 1;
            stayed = -1;
        }
    }
    return lossAt(surface);
}

PipeHeatLossResult barePipe(const PipeHeatLossInput &in)
{
    return heatLoss(in, {0}, in.pipeEmissivity);
}

PipeHeatLossResult insulatedPipe(const PipeHeatLossInput &in)
{
    return heatLoss(in, in.insulationThickness,
                    in.insulationThickness.si > 0 ? in.jacketEmissivity : in.pipeEmissivity);
}

Calculator barePipeCalculator()
{
    return pipeCalculator("bare_pipe", QT_TRANSLATE_NOOP("calculators", "Heat loss of a bare pipe"), barePipe);
}

Calculator insulatedPipeCalculator()
{
    return pipeCalculator("insulated_pipe", QT_TRANSLATE_NOOP("calculators", "Heat loss of an insulated pipe"),
                          insulatedPipe);
}

} // namespace recp
