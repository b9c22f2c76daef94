#pragma once

#include "core/calculators/calculator.h"

namespace recp {

/// Which event the receiver has to bridge.
enum class ReceiverMethod {
    General,   ///< a known amount of free air
    Dedicated, ///< one user draws a flow for some time
    Metered,   ///< as before, while a metered flow comes in
    Bridging,  ///< the time until a signal has started the next compressor
};

struct ReceiverSizeInput {
    ReceiverMethod method = ReceiverMethod::General;
    AbsolutePressure atmosphere{101325};
    StandardGasVolume demand;            ///< free air of the event; General
    PressureDifference allowedDrop{1};   ///< above 0; General and Bridging
    Time duration;                       ///< Dedicated and Metered
    StandardGasFlow flow;                ///< Dedicated, Metered and Bridging
    StandardGasFlow metered;             ///< not above the flow; Metered
    GaugePressure initialPressure{1};    ///< Dedicated and Metered
    GaugePressure finalPressure;         ///< below the initial one
    Length distance;                     ///< that the signal or the pressure wave travels; Bridging
    Speed speed{1};                      ///< of that wave, above 0
};
struct ReceiverSizeResult {
    Volume volume;
};

/// Volume of a receiver that gives the air of an event within a fall of pressure: V = V_air·p_a/Δp, isothermal.
/// Source: Compressed Air Challenge, Best Practices for Compressed Air Systems (2nd ed.), chapter on storage.
ReceiverSizeResult receiverSize(const ReceiverSizeInput &in);

struct UsableAirInput {
    Volume tank;
    GaugePressure from;
    GaugePressure to; ///< not above `from`
    AbsolutePressure atmosphere{101325};
};
struct UsableAirResult {
    StandardGasVolume air; ///< free air
};

/// Free air that a receiver gives between two pressures: V·Δp/p_a, isothermal. Source: as above.
UsableAirResult usableAir(const UsableAirInput &in);

struct AirPipeInput {
    StandardGasFlow flow; ///< free air
    GaugePressure pressure;
    Speed velocity{1};    ///< of the compressed air, above 0
    AbsolutePressure atmosphere{101325};
};
struct AirPipeResult {
    Area section;
    Length diameter;
};

/// Inside section of a compressed-air pipe for a velocity, at the temperature of the free air.
/// Source: US DOE, Improving Compressed Air System Performance (2016), section 2.
AirPipeResult airPipe(const AirPipeInput &in);

enum class CylinderType { SingleActing, DoubleActing };

struct CylinderAirInput {
    CylinderType type = CylinderType::SingleActing;
    Length bore;
    Length rod;        ///< below the bore; double-acting only
    Length stroke;
    GaugePressure pressure;
    Frequency cycles;  ///< there and back
    AbsolutePressure atmosphere{101325};
};
struct CylinderAirResult {
    VolumeFlow swept;        ///< at the pressure of the line
    Ratio compressionRatio;
    StandardGasFlow freeAir;
};

/// Free air of a pneumatic cylinder: swept volume times the ratio of absolute pressures; the rod takes its room out of one
/// of the two strokes. Source: Compressed Air and Gas Institute, Handbook (7th ed.), chapter 6.
CylinderAirResult cylinderAir(const CylinderAirInput &in);

Calculator receiverSizeCalculator();
Calculator usableAirCalculator();
Calculator airPipeCalculator();
Calculator cylinderAirCalculator();

} // namespace recp
