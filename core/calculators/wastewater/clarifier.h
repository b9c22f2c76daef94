#pragma once

#include "core/calculators/calculator.h"

namespace recp {

/// How the sludge volume index was measured: in a settleometer (S) or a graduated cylinder (G), not stirred (N) or
/// stirred (S).
enum class SludgeIndex { Svisn, Svign, Svigs, Sviss };

struct ClarifierInput {
    SludgeIndex type = SludgeIndex::Svign;
    std::optional<SpecificVolume> index;
    Ratio clarifiers{1};
    Area area{1};
    Concentration mlss;
    VolumeFlow influent;
    VolumeFlow returnSludge{1};
    std::optional<Speed> settlingVelocity; ///< measured, of the mixed liquor
};

struct ClarifierResult {
    Area totalArea;
    Speed overflow;
    MassFlux solidsLoading;
    Concentration returnConcentration;
    Concentration statePointX;
    MassFlux statePointY;
    MassFlux settlingFlux; ///< what settles at the state point's concentration
};

/// State point of secondary clarifiers: overflow Q/A; loading (Q + R)·X/A; return (Q + R)·X/R; state point X, Q·X/A. A
/// clarifier holds its sludge while the state point lies below the settling flux X·v. The settling velocity v (m/h, X in
/// g/L, index in mL/g) is the measured one, else, not stirred, exp(1.871 − (0.1646 + 0.001586·SVI)·X) (Daigger 1995),
/// stirred (15.3 − 0.0615·SSVI)·exp((−0.426 + 0.00384·SSVI − 0.0000543·SSVI²)·X) (Wahlberg and Keinath 1988).
/// Source: Metcalf & Eddy, Wastewater Engineering, 4th ed., section 8-7.
ClarifierResult clarifier(const ClarifierInput &in);

Calculator clarifierCalculator();

} // namespace recp
