#pragma once

#include "core/calculators/calculator.h"

namespace recp {

/// A hole through a furnace wall.
enum class OpeningShape { Circular, Rectangular };

struct Opening {
    OpeningShape shape = OpeningShape::Circular;
    Length diameter{1};
    Length width{1};
    Length height{1};
};

/// Share of the radiation that enters a hole and leaves it on the other side, its walls giving back what they take in:
/// transmission of a cylindrical passage, 1 for a thin wall. A rectangle counts as a circle of the same hydraulic
/// diameter, within 5 % while the wall is no thicker than its short side. Sources: Clausing, Ann. Phys. 404 (1932); closed
/// form by Berman, J. Appl. Phys. 36 (1965) 3356, within 0.2 %; use for furnaces: Hottel and Sarofim, Radiative Transfer.
double openingViewFactor(const Opening &opening, Length wall);

struct OpeningRadiation : Opening {
    Ratio emissivity{0.95};
    Temperature inside;  ///< not below the ambient
    Temperature ambient;
    Ratio timeOpen{1};
};
struct OpeningLossInput : OpeningRadiation {
    Length wall;
};
struct OpeningFactorInput : OpeningRadiation {
    Ratio viewFactor{1};
};
struct OpeningLossResult {
    Ratio viewFactor;
    Power heatLoss;
};

/// Radiation out of a furnace through an opening: ε·σ·A·F·(T_i⁴ − T_a⁴)·x. Source: Trinks et al., Industrial Furnaces (6th
/// ed., 2004), chapter 5; US DOE, Improving Process Heating System Performance (2015), section 3.
OpeningLossResult openingLoss(const OpeningLossInput &in);
OpeningLossResult openingLossByFactor(const OpeningFactorInput &in);

struct OpeningViewFactorInput {
    Length wall;
    Length diameter{1};
};
struct OpeningViewFactorResult {
    Ratio viewFactor;
};
OpeningViewFactorResult circularViewFactor(const OpeningViewFactorInput &in);

struct FurnaceLeakageInput {
    PressureDifference draft; ///< of the furnace above its surroundings
    Area area;
    Temperature gas;
    Temperature ambient;      ///< not above the gas
    Ratio dischargeCoefficient{0.8};
    Ratio specificGravity{1.02}; ///< of the furnace gas, air = 1
    Ratio correction{1};
};
struct FurnaceLeakageResult {
    Power heatLoss;
};

/// Heat of the hot gas that a furnace under pressure blows out: C·A·√(2·Δp/ρ)/V_m·∫c dT·k, V_m the
/// molar volume of the hot gas. A mole of it has the heat of the products of natural gas with 30 % of excess air. Source: US DOE, Process Heating Tip Sheet 6; orifice flow.
FurnaceLeakageResult furnaceLeakage(const FurnaceLeakageInput &in);

Calculator openingLossCalculator();
Calculator openingLossByFactorCalculator();
Calculator openingViewFactorCalculator();
Calculator furnaceLeakageCalculator();

} // namespace recp
