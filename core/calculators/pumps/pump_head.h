#pragma once

#include "core/calculators/calculator.h"

namespace recp
{

/// What both ways of measuring a pump's head share. Density: specific gravity times that of cold water.
struct PumpHeadPipes {
    Ratio specificGravity{1};
    VolumeFlow flow;
    Length suctionDiameter{1};
    Ratio suctionLoss; ///< K: loss between gauge or tank and pump / velocity head
    Length dischargeDiameter{1};
    GaugePressure dischargePressure;
    Length dischargeElevation;
    Ratio dischargeLoss;
};

struct PumpHeadGaugesInput : PumpHeadPipes {
    GaugePressure suctionPressure;
    Length suctionElevation;
};

struct PumpHeadTankInput : PumpHeadPipes {
    GaugePressure tankPressure; ///< of the gas above the liquid
    Length tankLevel;
};

struct PumpHeadResult {
    Length elevationHead;
    Length pressureHead;
    Length velocityHead; ///< of the discharge less that of the suction
    Length suctionHeadLoss;
    Length dischargeHeadLoss;
    Length head; ///< their sum
};

/// H = Δz + Δp/(ρg) + Δ(v²/2g) + K_s·v_s²/2g + K_d·v_d²/2g, v = 4Q/(πD²). Source: ANSI/HI 14.6; ISO 9906.
PumpHeadResult pumpHeadGauges(const PumpHeadGaugesInput &in);
/// The same with the liquid's surface in the suction tank, which stands still, as the datum.
PumpHeadResult pumpHeadTank(const PumpHeadTankInput &in);

struct PumpFluidPowerInput {
    Ratio specificGravity{1};
    VolumeFlow flow;
    Length head;
};

struct PumpFluidPowerResult {
    Power fluidPower;
};

/// P = ρ·g·Q·H. Source: ISO 9906.
PumpFluidPowerResult pumpFluidPower(const PumpFluidPowerInput &in);

struct PumpEfficiencyInput : PumpFluidPowerInput {
    Power shaftPower{1};
};

struct PumpEfficiencyResult {
    Ratio efficiency; ///< above 1: a measurement is wrong
};

/// η = ρ·g·Q·H/P_shaft. Source: ISO 9906.
PumpEfficiencyResult pumpEfficiency(const PumpEfficiencyInput &in);

/// "specific_gravity", "flow_rate" and "head", in the words of all pump calculators.
InputDefinition pumpSpecificGravity();
InputDefinition pumpFlow();
InputDefinition pumpHead();

Calculator pumpHeadGaugesCalculator();
Calculator pumpHeadTankCalculator();
Calculator pumpFluidPowerCalculator();
Calculator pumpEfficiencyCalculator();

} // namespace recp
