#pragma once

#include "core/domain/audit.h"
#include "core/domain/factors.h"

#include <optional>

namespace recp {

/// CO2e of burning a fuel: CO2 (zero where biogenic), CH4 and N2O by the GWP of the purpose.
/// kg CO2e per J of net calorific value. IPCC 2006 Guidelines, vol. 2, eq. 2.1 and table 2.3. Empty if a factor is missing.
std::optional<double> fuelEmission(const FactorSet &set, const Fuel &fuel, EmissionPurpose purpose);
/// Biogenic CO2 reported apart, kg CO2 per J. Zero for fossil fuels.
std::optional<double> biogenicEmission(const FactorSet &set, const Fuel &fuel);
/// Grid electricity, kg CO2e per J, by the set's factor in force.
std::optional<double> gridEmission(const FactorSet &set);
/// Net calorific value of a fuel flow: J per SI unit of the flow's unit (kg, m3, standard m3 or J). The enterprise's own
/// value goes first. Empty if the density or heating value is missing.
std::optional<double> heatingValue(const FactorSet &set, const Flow &flow);
/// The same for a fuel that no flow has: J in a kilogram.
std::optional<double> heatByMass(const FactorSet &set, const Fuel &fuel);
/// kg per m3 of the unit in which the fuel is counted ("L", "Nm3"). A gas is counted at the state of its unit: the same m3
/// holds less at 15 °C than at 0 °C.
std::optional<double> fuelDensity(const FactorSet &set, const Fuel &fuel, const QString &unit);
/// Legal tonnes of oil equivalent of an amount (SI of the flow's unit): per carrier, by the official letter's dated
/// factors, never a unit conversion. Empty where the letter has none for this carrier.
std::optional<double> legalToe(const FactorSet &set, const Flow &flow, double amount);
/// Legal TOE of electricity, J.
std::optional<double> legalToeOfElectricity(const FactorSet &set, double joule);
/// GWP100 of a refrigerant by the purpose; empty if not in the set.
std::optional<double> refrigerantGwp(const FactorSet &set, const QString &refrigerant, EmissionPurpose purpose);
/// Designated energy user from this many TOE a year (1,000 for industry).
double designatedUserThreshold(const FactorSet &set);

} // namespace recp
