#pragma once

#include "core/calculators/calculator.h"

#include <array>

namespace recp {

/// A conductivity by temperature: polynomial of degree 4 in K, highest power first, W/(m K).
using ConductivityPolynomial = std::array<double, 5>;

/// A pipe in still or moving air. The inner wall has the temperature of what flows inside.
struct PipeSection {
    double outerDiameter = 0;       ///< m
    double wallThickness = 0;       ///< m
    double insulationThickness = 0; ///< m; 0: bare
    ConductivityPolynomial wallConductivity{0, 0, 0, 0, 50};
    ConductivityPolynomial insulationConductivity{0, 0, 0, 0, 0.045};
    double surfaceEmissivity = 0.8;
    double wind = 0; ///< m/s
};

/// Heat loss of one metre, W/m; negative if the pipe is colder than the air. Series resistance of wall and insulation;
/// on the surface radiation and convection, (Nu_forced⁴ + Nu_free⁴)^¼ with Churchill and Bernstein (1977) and Churchill
/// and Chu (1975) for a horizontal cylinder, air at film temperature and 101,325 Pa. The surface temperature is solved.
/// Source: ISO 12241; ASTM C680. Range: 200 K to 1,500 K.
double pipeHeatLoss(const PipeSection &pipe, double pipeTemperature, double ambientTemperature);

struct PipeHeatLossInput {
    YearlyTime hours;
    Length length;
    Length outerDiameter{0.06};
    Length wallThickness;
    Length insulationThickness;
    Temperature pipeTemperature{373.15};
    Temperature ambientTemperature{298.15};
    Speed wind;
    Ratio efficiency{1};
    Ratio pipeEmissivity{0.8};
    Ratio jacketEmissivity{0.1};
    std::vector<double> pipeConductivity{0, 0, 0, 0, 50};
    std::vector<double> insulationConductivity{0, 0, 0, 0, 0.045};
};

struct PipeHeatLossResult {
    HeatPerLength perLength;
    YearlyEnergy yearly; ///< heat to be made: loss / system efficiency
};

PipeHeatLossResult barePipe(const PipeHeatLossInput &in);
PipeHeatLossResult insulatedPipe(const PipeHeatLossInput &in);

Calculator barePipeCalculator();
Calculator insulatedPipeCalculator();

} // namespace recp
