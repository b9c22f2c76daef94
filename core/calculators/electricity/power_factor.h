#pragma once

#include "core/calculators/calculator.h"

namespace recp {

/// Which two of real power, reactive power, apparent power and power factor are known.
enum class PowerTriangleMode {
    ApparentReal,
    ApparentReactive,
    ApparentFactor,
    RealReactive,
    RealFactor,
    ReactiveFactor
};

struct PowerTriangleInput {
    PowerTriangleMode mode = PowerTriangleMode::RealFactor;
    Quantity<QuantityKind::ApparentPower> apparent{1};
    Power real;
    Quantity<QuantityKind::ReactivePower> reactive;
    Ratio factor{1};
    Ratio target{1};
};

struct PowerTriangleResult {
    Power real;
    Quantity<QuantityKind::ReactivePower> reactive;
    Quantity<QuantityKind::ApparentPower> apparent;
    Ratio factor;
    Angle angle;
    Quantity<QuantityKind::ApparentPower> demandAtTarget;
    Quantity<QuantityKind::ApparentPower> demandDifference;
    Quantity<QuantityKind::ReactivePower> proposedReactive;
    Quantity<QuantityKind::ReactivePower> capacitor; ///< negative if the target is below the present power factor
};

/// S² = P² + Q², cosφ = P/S; capacitor = P·(tanφ − tanφ_target). Source: IEEE 141.
PowerTriangleResult powerTriangle(const PowerTriangleInput &in);

struct PowerFactorCorrectionInput {
    Power demand;
    Ratio current{1};
    Ratio proposed{1};
};

struct PowerFactorCorrectionResult {
    Quantity<QuantityKind::ApparentPower> existingApparent;
    Quantity<QuantityKind::ReactivePower> existingReactive;
    Quantity<QuantityKind::ApparentPower> proposedApparent;
    Quantity<QuantityKind::ReactivePower> proposedReactive;
    Quantity<QuantityKind::ReactivePower> capacitance;
};

/// Capacitors for a better power factor: Q_c = P·(tanφ₁ − tanφ₂). Source: IEEE 141.
PowerFactorCorrectionResult powerFactorCorrection(const PowerFactorCorrectionInput &in);

Calculator powerTriangleCalculator();
Calculator powerFactorCorrectionCalculator();

} // namespace recp
