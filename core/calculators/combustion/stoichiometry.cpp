#include "core/calculators/combustion/stoichiometry.h"

#include <array>
#include <cmath>

namespace recp
{

namespace
{

constexpr double GasConstant = 8.314462618; // J/(mol K)
constexpr double BreakTemperature = 1000;   // K, between the two polynomials of a gas

/// A gas: molar mass and the coefficients a1 to a5 of c_p/R = a1 + a2·T + a3·T² + a4·T³ + a5·T⁴ and a6 of the enthalpy
/// below and above 1,000 K.
struct Species {
    double molarMass; // kg/mol
    std::array<double, 6> low;
    std::array<double, 6> high;
};

constexpr Species Nitrogen{28.0134e-3,
                           {3.53100528, -1.23660987e-4, -5.02999437e-7, 2.43530612e-9, -1.40881235e-12, -1046.97628},
                           {2.95257637, 1.3969004e-3, -4.92631603e-7, 7.86010195e-11, -4.60755204e-15, -923.948688}};
constexpr Species Oxygen{31.9988e-3,
                         {3.78245636, -2.99673416e-3, 9.84730201e-6, -9.68129509e-9, 3.24372837e-12, -1063.94356},
                         {3.28253784, 1.48308754e-3, -7.57966669e-7, 2.09470555e-10, -2.16717794e-14, -1088.45772}};
constexpr Species Water{MolarMassOfWater,
                        {4.19864056, -2.0364341e-3, 6.52040211e-6, -5.48797062e-9, 1.77197817e-12, -30293.7267},
                        {3.03399249, 2.17691804e-3, -1.64072518e-7, -9.7041987e-11, 1.68200992e-14, -30004.2971}};
constexpr Species CarbonDioxide{
    44.0095e-3,
    {2.35677352, 8.98459677e-3, -7.12356269e-6, 2.45919022e-9, -1.43699548e-13, -48371.9697},
    {3.85746029, 4.41437026e-3, -2.21481404e-6, 5.23490188e-10, -4.72084164e-14, -48759.166}};
constexpr Species SulphurDioxide{64.064e-3,
                                 {3.2665338, 5.3237902e-3, 6.8437552e-7, -5.2810047e-9, 2.5590454e-12, -36908.1481},
                                 {5.2451364, 1.9704204e-3, -8.0375769e-7, 1.5149969e-10, -1.0558004e-14, -37558.227}};

/// Enthalpy of a gas, J/mol, from any zero.
double enthalpy(const Species &gas, Temperature temperature)
{
    const double t = temperature.si;
    const auto &a = t < BreakTemperature ? gas.low : gas.high;
    return GasConstant * (t * (a[0] + t * (a[1] / 2 + t * (a[2] / 3 + t * (a[3] / 4 + t * a[4] / 5)))) + a[5]);
}

double heat(const Species &gas, Temperature from, Temperature to)
{
    return enthalpy(gas, from) - enthalpy(gas, to);
}

/// Moles of water by mole of dry air.
double waterOfAir(const CombustionAir &air)
{
    return air.moisture * MolarMassOfAir / MolarMassOfWater;
}

} // namespace

double FlueGas::mass() const
{
    return carbonDioxide * CarbonDioxide.molarMass + water * Water.molarMass +
           sulphurDioxide * SulphurDioxide.molarMass + nitrogen * Nitrogen.molarMass + oxygen * Oxygen.molarMass;
}

double FlueGas::sensibleHeat(Temperature from, Temperature to) const
{
    return carbonDioxide * heat(CarbonDioxide, from, to) + water * heat(Water, from, to) +
           sulphurDioxide * heat(SulphurDioxide, from, to) + nitrogen * heat(Nitrogen, from, to) +
           oxygen * heat(Oxygen, from, to);
}

SpecificHeat FlueGas::meanHeat(Temperature from, Temperature to) const
{
    const double spread = std::abs(from.si - to.si) < 0.1 ? 0.5 : 0; // a mean needs two temperatures
    const Temperature upper{from.si + spread};
    const Temperature lower{to.si - spread};
    return {sensibleHeat(upper, lower) / (mass() * (upper.si - lower.si))};
}

double oxygenDemand(const FuelAnalysis &fuel)
{
    return fuel.carbon + fuel.hydrogen / 4 + fuel.sulphur - fuel.oxygen / 2;
}

double stoichiometricAir(const FuelAnalysis &fuel, const CombustionAir &air)
{
    return oxygenDemand(fuel) / air.oxygenShare;
}

FlueGas flueGasOf(const FuelAnalysis &fuel, const CombustionAir &air, double excessAir)
{
    const double dryAir = stoichiometricAir(fuel, air) * (1 + excessAir);
    return {.carbonDioxide = fuel.carbon,
            .water = fuel.hydrogen / 2 + fuel.liquidWater + fuel.vapour + dryAir * waterOfAir(air),
            .sulphurDioxide = fuel.sulphur,
            .nitrogen = fuel.nitrogen + dryAir * (1 - air.oxygenShare),
            .oxygen = oxygenDemand(fuel) * excessAir};
}

double highestOxygen(OxygenBasis basis, const CombustionAir &air)
{
    return basis == OxygenBasis::Dry ? air.oxygenShare : air.oxygenShare / (1 + waterOfAir(air));
}

double excessAirAt(double oxygen, OxygenBasis basis, const FuelAnalysis &fuel, const CombustionAir &air)
{
    // share = demand·e/(n₀ + a·e): n₀ moles of gas without excess, a moles more for each stoichiometric amount of air
    const FlueGas exact = flueGasOf(fuel, air, 0);
    const double moles = basis == OxygenBasis::Dry ? exact.dryMoles() : exact.moles();
    const double demand = oxygenDemand(fuel);
    return oxygen * moles / (demand * (1 - oxygen / highestOxygen(basis, air)));
}

double airHeat(const CombustionAir &air, Temperature from, Temperature to)
{
    return air.oxygenShare * heat(Oxygen, from, to) + (1 - air.oxygenShare) * heat(Nitrogen, from, to) +
           waterOfAir(air) * heat(Water, from, to);
}

double stackLoss(const Firing &firing)
{
    const FuelAnalysis &fuel = firing.fuel;
    const FlueGas gas = flueGasOf(fuel, firing.air, firing.excessAir);
    const double latent = (fuel.hydrogen / 2 + fuel.liquidWater) * LatentHeatAtReference;
    const double dryAir = stoichiometricAir(fuel, firing.air) * (1 + firing.excessAir);
    const double broughtIn = dryAir * airHeat(firing.air, firing.airTemperature, firing.reference) +
                             fuel.heatCapacity * (firing.fuelTemperature.si - firing.reference.si);
    return (gas.sensibleHeat(firing.flue, firing.reference) + latent - broughtIn) / fuel.heatingValue;
}

} // namespace recp
