#pragma once

#include "core/calculators/calculator.h"

namespace recp {

enum class ChillerType { Centrifugal, Screw };
enum class ChillerCondenser { Water, Air };
enum class ChillerSpeed { Variable, Constant, MagneticBearing };

/// A chiller and its rating: 6.7 °C of chilled water, 29.4 °C of cooling water or 35 °C of air.
struct RatedChiller {
    ChillerType type = ChillerType::Centrifugal;
    ChillerCondenser condenser = ChillerCondenser::Water;
    ChillerSpeed speed = ChillerSpeed::Constant;
    Power capacity{1};
    PowerPerCooling efficiency; ///< electricity for each unit of cooling at the rating
};

/// How much it can cool at these temperatures. Source: as chillerPower().
Power chillerCapacity(const RatedChiller &chiller, Temperature chilled, Temperature condenser);
/// Electricity for a load that it can carry: capacity, efficiency by temperatures (biquadratic) and by part load (quadratic),
/// cycling below a tenth (screw: a fifth) of the capacity. Curves of temperature: DOE-2.1E generic centrifugal chiller, 5 to
/// 10 °C and 24 to 35 °C, beyond which it stays at the nearer end; air counts 5.6 K lower, as its rating. Part load: the same
/// with vanes, a Carrier 19XR with variable speed, a Carrier 23XL screw with slide valve, all as published with the
/// data sets of EnergyPlus (US DOE).
Power chillerPower(const RatedChiller &chiller, Temperature chilled, Temperature condenser, Power load);

struct ChillerResetInput : RatedChiller {
    Ratio capacityRatio{1}; ///< what its control allows, share of the capacity
    Time hours;
    VolumeFlow flow;
    TemperatureDifference waterRise;
    Temperature chilledBefore;
    Temperature condenserBefore;
    Temperature chilledAfter;
    Temperature condenserAfter;
};
struct ChillerResetResult {
    Power capacity;
    PowerPerCooling efficiency;
    Power before;
    Power after;
    Energy saved;
};
/// The same load at other temperatures of chilled and cooling water.
ChillerResetResult chillerReset(const ChillerResetInput &in);

struct ChillerStagingInput : RatedChiller {
    Time hours;
    Temperature chilled;
    Temperature condenserInlet;
    std::vector<double> before; ///< W of cooling by each chiller; 0: off
    std::vector<double> after;
};
struct ChillerStagingResult {
    Power before;
    Power after;
    Energy saved;
};
/// The same cooling by other chillers of one kind.
ChillerStagingResult chillerStaging(const ChillerStagingInput &in);

Calculator chillerResetCalculator();
Calculator chillerStagingCalculator();

} // namespace recp
