#pragma once

#include "core/calculators/calculator.h"

namespace recp {

enum class GasMethod { FlowMeter, AirMassFlow, WaterMassFlow, Other };

struct NaturalGasReductionInput {
    GasMethod method = GasMethod::FlowMeter;
    YearlyTime hours;
    PricePerEnergy price;
    Ratio units;

    StandardGasFlow gasFlow;                                              ///< of one unit
    VolumetricEnergy heatingValue{1030 * 1055.05585262 / 0.028316846592}; ///< 1,030 Btu/scf

    VolumeFlow airFlow;                                      ///< heated air, of one unit
    Density airDensity{0.075 * 0.45359237 / 0.028316846592}; ///< 0.075 lb/ft3: standard air
    SpecificHeat airHeat{0.24 * 4186.8};                     ///< 0.24 Btu/(lb °F)
    VolumeFlow waterFlow;                                    ///< heated water, of one unit
    Density waterDensity{998.54};
    SpecificHeat waterHeat{4186.8};
    Temperature inlet{273.15};
    Temperature outlet{273.15};
    Ratio efficiency{1};

    YearlyEnergy yearly; ///< other: of all units together
};

struct NaturalGasReductionResult {
    YearlyEnergy energy;
    YearlyMoney cost;
    Power heatFlow;  ///< of one unit, by the stream that is heated; 0 where the gas itself is metered
    Ratio totalFlow; ///< of all units, in the customary unit of the method's meter: scfh, cfm or gpm
};

/// Fuel that a heater uses a year: by the gas meter and its heating value, by the air or the water that it heats,
/// Q = ρ·V·c_p·ΔT/η, or a known amount. Source: energy balance; US DOE, Process Heating Sourcebook.
NaturalGasReductionResult naturalGasReduction(const NaturalGasReductionInput &in);

Calculator naturalGasReductionCalculator();

} // namespace recp
