#pragma once

#include "core/units/quantity.h"

#include <optional>

namespace recp::if97 {

// Water and steam by the IAPWS Industrial Formulation 1997, release R7-97(2012): regions 1, 2, 3 and 4.
// Range: 273.15 K to 1073.15 K and above 0 to 100 MPa. Region 5 (hotter) is not covered. Outside the range every
// function returns nothing. Enthalpy and entropy are 0 for liquid at the triple point.
// A state asked by enthalpy or entropy starts at the backward equations of the release and is polished on the basic
// equations until the property returns.

/// A state of equilibrium. `quality` is the mass share of vapour: 0 for liquid and 1 for vapour outside the two-phase
/// region. Above the critical pressure, where there is neither, it is 1 in region 2 and 0 in the dense fluid of region 3.
struct State {
    AbsolutePressure pressure;
    Temperature temperature;
    SpecificEnergy enthalpy;
    SpecificHeat entropy;
    SpecificVolume volume;
    double quality = 0;
};

inline constexpr AbsolutePressure MaximumPressure{100e6};
inline constexpr AbsolutePressure CriticalPressure{22.064e6};
inline constexpr Temperature MinimumTemperature{273.15};
inline constexpr Temperature MaximumTemperature{1073.15};
inline constexpr Temperature CriticalTemperature{647.096};

/// Equation 30, 273.15 K to the critical temperature.
std::optional<AbsolutePressure> saturationPressure(Temperature temperature);
/// Equation 31, 611.213 Pa to the critical pressure.
std::optional<Temperature> saturationTemperature(AbsolutePressure pressure);

/// One phase; on the saturation line the vapour.
std::optional<State> atTemperature(AbsolutePressure pressure, Temperature temperature);
std::optional<State> atEnthalpy(AbsolutePressure pressure, SpecificEnergy enthalpy);
std::optional<State> atEntropy(AbsolutePressure pressure, SpecificHeat entropy);
/// A mixture of saturated liquid and vapour, quality 0 to 1.
std::optional<State> atQuality(AbsolutePressure pressure, double quality);

/// The basic equation of region 3: a density (kg/m3) and a temperature.
State atDensity(double density, Temperature temperature);

} // namespace recp::if97
