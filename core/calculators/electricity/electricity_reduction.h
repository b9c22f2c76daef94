#pragma once

#include "core/calculators/calculator.h"

namespace recp {

enum class ElectricityMethod { Multimeter, Nameplate, PowerMeter, Other };

struct ElectricityReductionInput {
    ElectricityMethod method = ElectricityMethod::PowerMeter;
    YearlyTime hours;
    PricePerEnergy price;
    Ratio units;

    Ratio phases{3}; ///< multimeter: 1 or 3
    Voltage voltage; ///< between two lines with 3 phases
    Current current; ///< of one line
    Ratio powerFactor;

    Power ratedPower;    ///< nameplate: shaft power
    Ratio load;          ///< share of the rated power
    Ratio efficiency{1}; ///< of motor and drive
    bool variableSpeed = false;
    Frequency operatingFrequency{50};
    Frequency lineFrequency{50};

    Power power;         ///< power meter: of one unit
    YearlyEnergy yearly; ///< other: of all units together
};

struct ElectricityReductionResult {
    YearlyEnergy energy;
    YearlyMoney cost;
    std::optional<Power> power; ///< of all units together; not with method other
};

/// Yearly electricity of a user, from what can be measured or read on the spot. Source: electrical power in one and
/// three phases; nameplate: US DOE, Determining Electric Motor Load and Efficiency, with shaft power by frequency to
/// the 2.5.
ElectricityReductionResult electricityReduction(const ElectricityReductionInput &in);

Calculator electricityReductionCalculator();

} // namespace recp
