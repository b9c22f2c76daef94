#pragma once

#include "core/units/quantity.h"

namespace recp
{

/// Efficiency classes of line-operated motors.
enum class IeClass { Ie1, Ie2, Ie3, Ie4 };

/// Nominal efficiency (0..1) at rated load and 50 Hz, 2, 4, 6 or 8 poles, rated power from 120 W on. The standard's
/// table ends at 1,000 kW; larger motors get the value for 1,000 kW.
/// At 60 Hz the standard's values are up to about one point higher.
/// Source: IEC 60034-30-1:2014.
double iecNominalEfficiency(IeClass ieClass, int poles, Power rated);

} // namespace recp
