#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/combustion/stoichiometry.h"

namespace recp
{

/// A solid or liquid fuel as it is fired, by mass (ultimate analysis). Shares that do not add up to 1 exactly are
/// scaled so that they do.
struct SolidFuel {
    Ratio carbon;
    Ratio hydrogen; ///< without the moisture's
    Ratio sulphur;
    Ratio ash;
    Ratio oxygen; ///< without the moisture's
    Ratio moisture;
    Ratio nitrogen;
    std::optional<SpecificEnergy> heatingValue; ///< gross, measured; else by Dulong
};

/// Gross heating value by Dulong: 14,500·C + 62,000·(H − O/8) + 4,000·S in Btu/lb. Within some 2 % for coal, less good
/// for wood (some 10 % below the usual 20 MJ/kg of dry wood). Source: Perry's Chemical Engineers' Handbook (8th
/// edition), section 24.
SpecificEnergy dulongHeatingValue(const SolidFuel &fuel);

struct SolidExcessAirInput : SolidFuel {
    Ratio flueGasOxygen;
    OxygenBasis basis = OxygenBasis::Dry;
    Ratio airMoisture;
};
struct SolidExcessAirResult {
    Ratio excessAir;
};
/// Excess air from the oxygen in the flue gas, by exact stoichiometry. Source: ASME PTC 4; EN 12952-15.
SolidExcessAirResult solidExcessAir(const SolidExcessAirInput &in);

struct SolidStackLossInput : SolidFuel {
    Temperature flue{473.15};
    Ratio excessAir;
    Temperature airTemperature{298.15};
    Temperature fuelTemperature{298.15};
    Ratio airMoisture;
    Temperature ashTemperature{373.15};
    Ratio carbonInAsh;                ///< share of the dry residue
    Temperature ambient{288.7055556}; ///< heat is counted from here
};
struct SolidStackLossResult {
    Ratio availableHeat;
    Ratio stackLoss; ///< with what the ash carries off
};
/// Loss by flue gas, carbon that stays in the ash (c·ash/(1 − c) by mass of fuel, 14,500 Btu/lb) and hot ash, less what
/// air and fuel bring in, by gross heating value. Source: ASME PTC 4, sections 5-10 and 5-14; EN 12952-15.
SolidStackLossResult solidStackLoss(const SolidStackLossInput &in);

Calculator solidExcessAirCalculator();
Calculator solidStackLossCalculator();

} // namespace recp
