#pragma once

#include "core/calculators/motors/drive_train.h"

namespace recp
{

/// What a fan does to the air. Total pressures, unless the velocity pressure is taken off for a static efficiency.
struct FanDuty {
    VolumeFlow flow;
    GaugePressure inlet;
    GaugePressure outlet;
    std::optional<PressureDifference> velocityPressure; ///< taken off the rise; none if not given
    Ratio compressibility{1};
    Density airDensity{1.2}; ///< at the inlet
};

/// W given to the air: Q·(p_out − p_in − p_v)·K_p. Source: AMCA 210; ISO 5801.
Power fanAirPower(const FanDuty &duty);
/// Electricity of the reference fan at this duty over the fan's own, which is above 0. Source: ANSI/AMCA 208.
Ratio fanEnergyIndex(const FanDuty &duty, Power electricity);
/// "flow_rate", pressures and compressibility, in the words of all fan calculators.
InputDefinition fanFlow();
InputDefinition fanInletPressure();
InputDefinition fanOutletPressure();
InputDefinition fanCompressibility();
InputDefinition fanAirDensity();
/// False if the pressure would fall in the fan.
bool pressureRises(const FanDuty &duty);

inline constexpr const char *PressureMustRise =
    QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the inlet pressure and the velocity pressure together.");

struct FanExistingInput : MeasuredDriveTrainInput, FanDuty {
    std::optional<RotationalSpeed> fanSpeed; ///< for the record
};

struct FanExistingResult : DriveTrainResult {
    Ratio fanEfficiency;
    Ratio fanEnergyIndex;
};

/// Efficiency of a running fan: power given to the air over the shaft power found from the motor's power or current.
/// Fan energy index: electricity of the reference fan at this duty over the fan's own; reference by ANSI/AMCA 208:
/// shaft (Q + 0.118 m3/s)·(p + 100 Pa·ρ/1.2)/0.66 (total pressure), V-belts, a four-pole IE3 motor.
/// Source: US DOE, Fan System Assessment Tool; AMCA 210; ANSI/AMCA 208.
FanExistingResult fanExisting(const FanExistingInput &in);

struct FanModifiedInput : DriveTrainInput, FanDuty {
    Ratio target{0.75}; ///< efficiency of the new fan
};

struct FanModifiedResult : DriveTrainResult {
};

/// The same duty with a fan of another efficiency.
FanModifiedResult fanModified(const FanModifiedInput &in);

Calculator fanExistingCalculator();
Calculator fanModifiedCalculator();

} // namespace recp
