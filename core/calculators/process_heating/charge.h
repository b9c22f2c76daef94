#pragma once

#include "core/calculators/calculator.h"

namespace recp {

// What a furnace or dryer must give to the material that goes through it. The heat of an exothermic reaction is a heat that
// the furnace receives: it stands beside the heat required and is not taken off it.
// Source: US DOE, Improving Process Heating System Performance (2015), section 3; energy balance of an open system.

enum class ReactionKind { Endothermic, Exothermic };

struct Charge {
    ReactionKind reaction = ReactionKind::Endothermic;
    MassFlow feed;
    Temperature initial;
    Temperature discharge; ///< not below the initial
    Ratio reacted;         ///< share of the charge (of the dry charge, if solid)
    SpecificEnergy reactionHeat;
};
struct ChargeResult {
    Power heatRequired;
    Power heatReleased; ///< by an exothermic reaction
};

struct SolidChargeInput : Charge {
    SpecificHeat solidHeat;
    SpecificHeat liquidHeat;
    SpecificEnergy latentHeat;  ///< of melting
    Temperature melting;
    Ratio waterCharged;         ///< share of the wet charge
    Ratio waterDischarged;      ///< of the same wet charge, not above waterCharged
    Temperature vapour{373.15}; ///< at which the water vapour leaves
    Ratio melted;               ///< share; above 0 only where the discharge reaches the melting point
};
/// Dry solid heated, and melted in part; its water evaporated at 100 °C and heated to the vapour's temperature; the water that
/// stays leaves with the charge, liquid, at the vapour's temperature at most.
ChargeResult solidCharge(const SolidChargeInput &in);

struct LiquidChargeInput : Charge {
    SpecificHeat liquidHeat;
    SpecificHeat vapourHeat;
    Temperature boiling;
    SpecificEnergy latentHeat;
    Ratio vaporized; ///< share; above 0 only where the discharge reaches the boiling point
};
/// Liquid heated and evaporated in part, both parts to the discharge temperature.
ChargeResult liquidCharge(const LiquidChargeInput &in);

struct GasChargeInput : Charge {
    SpecificHeat gasHeat;
    SpecificHeat vapourHeat;
    Ratio vapour; ///< share of the mass
    Power additional; ///< heat of anything else, as known
};
/// Gas with a share of vapour, heated.
ChargeResult gasCharge(const GasChargeInput &in);

Calculator solidChargeCalculator();
Calculator liquidChargeCalculator();
Calculator gasChargeCalculator();

} // namespace recp
