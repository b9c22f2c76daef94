#pragma once

#include "core/units/quantity.h"

namespace recp
{

// Complete combustion of any fuel: air, flue gas and their heat, from the elements. The amount of fuel is one mole of a
// gas or one kilogram of a solid or liquid; everything below is "per amount of fuel", moles and joules.
// Sources: stoichiometry and stack loss: ASME PTC 4, section 5; EN 12952-15, section 8. Enthalpies of the gases: NASA
// polynomials, McBride, Gordon and Reno, NASA TM-4513 (1993), and for nitrogen Burcat and Ruscic, ANL-05/20 (2005),
// 200 K to 3,500 K. Gas volumes: ideal.

/// What an amount of fuel is made of: atoms, except nitrogen, which is counted as N2.
struct FuelAnalysis {
    double carbon = 0;
    double hydrogen = 0; ///< without the water
    double sulphur = 0;
    double oxygen = 0; ///< without the water
    double nitrogen = 0;
    double liquidWater = 0;
    double vapour = 0;       ///< water that is already vapour (in a gas)
    double heatingValue = 0; ///< J, gross, water condensed
    double heatCapacity = 0; ///< J/K, to count a preheated fuel
};

/// The air, or the air enriched with oxygen, that burns it.
struct CombustionAir {
    double oxygenShare = 0.2095; ///< of the dry air, by volume; the rest counts as nitrogen
    double moisture = 0;         ///< kg of water by kg of dry air
};

/// Moles of each product.
struct FlueGas {
    double carbonDioxide = 0;
    double water = 0;
    double sulphurDioxide = 0;
    double nitrogen = 0;
    double oxygen = 0;

    double dryMoles() const { return carbonDioxide + sulphurDioxide + nitrogen + oxygen; }
    double moles() const { return dryMoles() + water; }
    double mass() const; ///< kg
    /// Heat that it gives off from one temperature down to another, its water staying vapour, J.
    double sensibleHeat(Temperature from, Temperature to) const;
    /// Mean over the two temperatures.
    SpecificHeat meanHeat(Temperature from, Temperature to) const;
};

/// How the oxygen of the flue gas is measured: after the water is taken out (most portable analysers) or in the stack.
enum class OxygenBasis { Dry, Wet };

/// A fuel that burns, and the temperatures at which everything comes and goes.
struct Firing {
    FuelAnalysis fuel;
    CombustionAir air;
    double excessAir = 0;
    Temperature flue;
    Temperature airTemperature;
    Temperature fuelTemperature;
    Temperature reference; ///< heat is counted from here
};

/// Molar volume of an ideal gas at 60 °F and 14.696 psia, m3/mol (at 15 °C it is 0.2 % less).
inline constexpr double StandardMolarVolume = 8.314462618 * 288.7055556 / 101325;
/// Heat of evaporation of water at 15 °C, J/mol: 2,465.4 kJ/kg by IAPWS-IF97.
inline constexpr double LatentHeatAtReference = 44414;
/// Oxygen in dry air by volume.
inline constexpr double OxygenOfDryAir = 0.2095;
inline constexpr double MolarMassOfAir = 28.964e-3;    ///< kg/mol, dry
inline constexpr double MolarMassOfWater = 18.0153e-3; ///< kg/mol

/// Moles of O2 that an amount of fuel needs.
double oxygenDemand(const FuelAnalysis &fuel);
/// Moles of dry air that an amount of fuel needs.
double stoichiometricAir(const FuelAnalysis &fuel, const CombustionAir &air);
FlueGas flueGasOf(const FuelAnalysis &fuel, const CombustionAir &air, double excessAir);
/// Excess air at which the flue gas has this share of oxygen. The share is below highestOxygen().
double excessAirAt(double oxygen, OxygenBasis basis, const FuelAnalysis &fuel, const CombustionAir &air);
/// Share of oxygen to which the flue gas comes with air without end.
double highestOxygen(OxygenBasis basis, const CombustionAir &air);
/// Heat by dry air from one temperature to another, J/mol of dry air, its moisture included.
double airHeat(const CombustionAir &air, Temperature from, Temperature to);
/// Heat that leaves with the flue gas, less what air and fuel bring in: share of the gross heating value. The water
/// that the fuel makes or holds as liquid leaves as vapour.
double stackLoss(const Firing &firing);

} // namespace recp
