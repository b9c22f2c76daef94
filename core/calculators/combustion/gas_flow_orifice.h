#pragma once

#include "core/calculators/calculator.h"

namespace recp {

/// What narrows the pipe; for the record, since the discharge coefficient is given.
enum class OrificeSection { SquareEdge, SharpEdge, Venturi };

struct GasOrificeInput {
    OrificeSection section = OrificeSection::SquareEdge;
    Ratio specificGravity{0.6};        ///< air = 1
    Length bore{0.05};
    Length pipe{0.1};                  ///< inside, above the bore
    Ratio dischargeCoefficient{0.6};
    VolumetricEnergy heatingValue;     ///< by standard volume
    Temperature temperature{288.15};
    GaugePressure pressure;            ///< before the orifice
    PressureDifference drop;           ///< not above a quarter of the absolute pressure
    AbsolutePressure atmosphere{101325};
    Time time;
};
struct GasOrificeResult {
    StandardGasFlow flow;
    StandardGasVolume volume;
    Energy heat;
};

/// Gas through an orifice as a flow at 60 °F (15.6 °C) and 101,325 Pa: C·A·√(2·Δp/ρ)/√(1 − β⁴), without the expansion factor,
/// which takes off 0.4 % for each percent of pressure that is lost. Source: ISO 5167-1, equation (1).
GasOrificeResult gasThroughOrifice(const GasOrificeInput &in);

Calculator gasOrificeCalculator();

} // namespace recp
