#pragma once

#include "core/calculators/calculator.h"

namespace recp {

// Inputs and outputs that many calculators declare in the same words.

/// "operating_hours", 0 to 8,784 h a year.
InputDefinition operatingHours();
/// Yearly hours under another key, label or heading: "hours_before", "Hours a year, now".
InputDefinition yearlyHours(const char *key, const char *label, const char *group = "");
/// "electricity_cost" of the engineering functions.
InputDefinition electricityCost();
/// "annual_cost" of the engineering functions.
OutputDefinition yearlyCost();
/// "units": how many identical pieces.
InputDefinition numberOfUnits();
/// "compressor_specific_power": electricity for a volume of free air.
InputDefinition compressorSpecificPower();
/// "electricity_saved", an effect.
OutputDefinition electricitySavedOutput();
/// "fuel_saved", an effect on the fuel that the input "fuel" names, by net calorific value.
OutputDefinition fuelSavedOutput();
/// "water_saved", an effect.
OutputDefinition waterSavedOutput();
/// "waste_water_avoided", an effect.
OutputDefinition wasteWaterAvoidedOutput();
/// "atmospheric_pressure" of the site; the default of the bound member if left empty, which must be 101,325 Pa.
InputDefinition atmosphericPressure();
/// "correction_factor" of a heat loss.
InputDefinition correctionFactor();
/// A temperature in °C.
InputDefinition temperatureInput(const char *key, const char *label, double minimum, double maximum, double typical);
/// "fuel": the keys of the catalogue's fuels. Binds to a member of type FuelKind.
InputDefinition fuelChoice();
/// "boiler_efficiency": on the net calorific value, as the fuel effect is counted.
InputDefinition boilerEfficiency();
/// An efficiency above 0 and up to 100 %.
InputDefinition efficiency(const char *key, const char *label, double typical, const char *group = "");
/// A share from 0 to 100 %.
InputDefinition share(const char *key, const char *label, double typical, const char *group = "",
                      const char *hint = "");

/// The two ways into a savings calculator: a few typical numbers, or what was measured.
enum class SavingMethod { Quick, Measured };
/// "method": "quick" or "measured"; the labels say what each asks for. Binds to a SavingMethod.
InputDefinition methodChoice(const char *quick, const char *measured, SavingMethod typical = SavingMethod::Quick);
/// The definition, asked only in that way in.
InputDefinition ifQuick(const InputDefinition &definition);
InputDefinition ifMeasured(const InputDefinition &definition);
/// An amount that a meter or a ledger tells, from 0; asked only where things are measured.
InputDefinition metered(const char *key, const char *label, const char *unit, double typical, const char *group = "");
/// "extra_electricity": what pumps, fans or machines of the measure use in a year; none if left empty.
InputDefinition extraElectricity();
/// "cop": heat or cold for each unit of electricity.
InputDefinition coefficientOfPerformance(const char *key, const char *label, double typical, const char *group = "");
/// The definition under a heading of the form.
InputDefinition inGroup(InputDefinition definition, const char *group);

/// The fuel of an effect; the order is that of fuelChoice().
enum class FuelKind {
    Anthracite,
    CoalDust34,
    CoalDust56,
    Bituminous,
    Subbituminous,
    Lignite,
    Coke,
    Petcoke,
    Diesel,
    FuelOil,
    Kerosene,
    Gasoline,
    Lpg,
    NaturalGas,
    Cng,
    WasteOil,
    Wood,
    RiceHusk,
    Bagasse,
    OtherBiomass,
    Charcoal,
    Biogas,
    SteamFromCoal,
    SteamFromOil,
    SteamFromGas,
    SteamFromBiomass,
};

/// Constant of Stefan and Boltzmann, W/(m2 K4). Source: CODATA 2018 (exact).
inline constexpr double StefanBoltzmann = 5.670374419e-8;
/// Density of cold mains water, kg/m3, to count water by volume. Source: IAPWS-IF97, 0.1 MPa and 20 °C.
inline constexpr double ColdWaterDensity = 998.2;
/// Specific heat of water between 10 and 80 °C, J/(kg K), within 0.3 %. Source: IAPWS-IF97.
inline constexpr double WaterSpecificHeat = 4186;

} // namespace recp
