#pragma once

#include "core/calculators/motors/drive_train.h"
#include "core/calculators/pumps/achievable_efficiency.h"

namespace recp
{

/// What a pump does, and what is known of it but does not enter: the efficiency is measured or aimed at, not predicted.
struct PumpDuty {
    Ratio specificGravity{1};
    VolumeFlow flow;
    Length head;
    PumpStyle style = PumpStyle::EndSuctionAnsiApi;
    std::optional<RotationalSpeed> speed;
    std::optional<Quantity<QuantityKind::KinematicViscosity>> viscosity;
    std::optional<Ratio> stages;
};

struct PumpExistingInput : MeasuredDriveTrainInput, PumpDuty {
};

struct PumpExistingResult : DriveTrainResult {
    Ratio pumpEfficiency;
};

/// Efficiency of a running pump: ρ·g·Q·H over the shaft power found from the motor's power or current.
/// Source: US DOE, Pumping System Assessment Tool, user manual; ISO 9906.
PumpExistingResult pumpExisting(const PumpExistingInput &in);

struct PumpModifiedInput : DriveTrainInput, PumpDuty {
    Ratio target{0.8}; ///< efficiency of the new pump
};

struct PumpModifiedResult : DriveTrainResult {
};

/// The same duty with a pump of another efficiency.
PumpModifiedResult pumpModified(const PumpModifiedInput &in);

Calculator pumpExistingCalculator();
Calculator pumpModifiedCalculator();

} // namespace recp
