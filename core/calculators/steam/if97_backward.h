#pragma once

#include "core/units/quantity.h"

namespace recp::if97 {

// Temperature (K) from pressure (MPa) and enthalpy or entropy by the backward equations of R7-97(2012), which lie
// within 25 mK of the basic equations: the first guess that the basic equations then polish. Range: the region itself;
// outside it the number means nothing.
double temperature1(double p, SpecificEnergy enthalpy);
double temperature1(double p, SpecificHeat entropy);
double temperature2(double p, SpecificEnergy enthalpy);
double temperature2(double p, SpecificHeat entropy);

} // namespace recp::if97
