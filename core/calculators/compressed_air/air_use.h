#pragma once

#include "core/calculators/calculator.h"

namespace recp {

/// How the use of compressed air is known.
enum class AirUseMethod { FlowMeter, Bag, Nozzle, Other };
/// What is paid for.
enum class AirUtility { Electricity, CompressedAir };

struct AirUseInput {
    AirUseMethod method = AirUseMethod::FlowMeter;
    AirUtility utility = AirUtility::Electricity;
    YearlyTime hours;
    PricePerEnergy price;                    ///< electricity
    PricePerStandardGasVolume airPrice;      ///< compressed air that is bought
    SpecificPower specificPower;             ///< of the compressors; electricity
    Ratio units{1};                          ///< users alike
    StandardGasFlow reading;                 ///< of the meter of one user
    Length bagHeight;
    Length bagDiameter;
    Time fillTime{1};
    Length nozzleBore;
    Ratio nozzles{1};                        ///< of each user
    Ratio dischargeCoefficient{0.95};
    GaugePressure pressure;                  ///< before the nozzle, enough to choke it
    YearlyStandardGasVolume yearly;          ///< known otherwise
};
struct AirUseResult {
    StandardGasFlow flow; ///< of one user; 0 where the yearly amount is given
    YearlyStandardGasVolume air; ///< of all users
    YearlyEnergy electricity; ///< 0 for air that is bought
    YearlyMoney cost;
};

/// What users of compressed air take in a year, by a meter, a bag, a choked nozzle (air at 20 °C, 101,325 Pa) or a known
/// amount. Source: US DOE, Improving Compressed Air System Performance (2016); ISO 9300.
AirUseResult airUse(const AirUseInput &in);

Calculator airUseCalculator();

} // namespace recp
