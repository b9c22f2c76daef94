#pragma once

#include "core/calculators/combustion/gas_fuel.h"

namespace recp
{

struct ExhaustAirHeatingInput : GasFuel {
    Temperature flue{473.15};
    Ratio excessAir;
    Power fireRate;          ///< heat of the fuel, gross
    StandardGasFlow airFlow; ///< at 60 °F and 14.696 psia, dry
    Temperature airInlet{288.15};
    Ratio heaterEfficiency{1}; ///< of the heater that heats the air now
    Ratio effectiveness;       ///< of the heat exchanger
    YearlyTime hours;
};

struct ExhaustAirHeatingResult {
    Power heatRecovered;
    Temperature exhaustOutlet;
    YearlyEnergy energySaved; ///< fuel of the heater
    HeatCapacityFlow flueCapacity;
    HeatCapacityFlow airCapacity;
};

/// Air heated by the exhaust of a gas burner: q = ε·C_min·(T_flue − T_air), the fuel saved is q·t/η. Heat capacities
/// are means between the two inlet temperatures; condensation is not counted. Source: effectiveness: Kays and London,
/// Compact Heat Exchangers; US DOE, Process Heating Tip Sheets 1 and 8.
ExhaustAirHeatingResult exhaustAirHeating(const ExhaustAirHeatingInput &in);

Calculator exhaustAirHeatingCalculator();

} // namespace recp
