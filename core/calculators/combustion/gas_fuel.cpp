#include "core/calculators/combustion/gas_fuel.h"

#include "core/calculators/common_inputs.h"

#include <cmath>

namespace recp
{

namespace
{

constexpr const char *Source = "ISO 6976:2016 (heating values); ASME PTC 4 and EN 12952-15 (combustion)";

constexpr GasComponent components[] = {
    // clang-format off
    {"CH4", QT_TRANSLATE_NOOP("calculators", "Methane, CH₄"), &GasFuel::methane, 1, 4, 0, 0, 0, 16.0425e-3, 891.51e3, 35.7},
    {"C2H6", QT_TRANSLATE_NOOP("calculators", "Ethane, C₂H₆"), &GasFuel::ethane, 2, 6, 0, 0, 0, 30.069e-3, 1562.14e3, 52.5},
    {"C3H8", QT_TRANSLATE_NOOP("calculators", "Propane, C₃H₈"), &GasFuel::propane, 3, 8, 0, 0, 0, 44.0956e-3, 2221.1e3, 73.6},
    {"C4H10", QT_TRANSLATE_NOOP("calculators", "Butane, C₄H₁₀"), &GasFuel::butane, 4, 10, 0, 0, 0, 58.1222e-3, 2879.76e3, 98.5},
    {"H2", QT_TRANSLATE_NOOP("calculators", "Hydrogen, H₂"), &GasFuel::hydrogen, 0, 2, 0, 0, 0, 2.01588e-3, 286.15e3, 28.8},
    {"CO", QT_TRANSLATE_NOOP("calculators", "Carbon monoxide, CO"), &GasFuel::carbonMonoxide, 1, 0, 1, 0, 0, 28.0101e-3, 282.91e3, 29.1},
    {"CO2", QT_TRANSLATE_NOOP("calculators", "Carbon dioxide, CO₂"), &GasFuel::carbonDioxide, 1, 0, 2, 0, 0, 44.0095e-3, 0, 37.1},
    {"N2", QT_TRANSLATE_NOOP("calculators", "Nitrogen, N₂"), &GasFuel::nitrogen, 0, 0, 0, 1, 0, 28.0134e-3, 0, 29.1},
    {"O2", QT_TRANSLATE_NOOP("calculators", "Oxygen, O₂"), &GasFuel::oxygen, 0, 0, 2, 0, 0, 31.9988e-3, 0, 29.4},
    {"H2O", QT_TRANSLATE_NOOP("calculators", "Water vapour, H₂O"), &GasFuel::water, 0, 0, 0, 0, 0, MolarMassOfWater, 0, 33.6},
    {"SO2", QT_TRANSLATE_NOOP("calculators", "Sulphur dioxide, SO₂"), &GasFuel::sulphurDioxide, 0, 0, 2, 0, 1, 64.064e-3, 0, 39.9},
    // clang-format on
};

double sumOfShares(const GasFuel &gas)
{
    double sum = 0;
    for (const GasComponent &component : components)
        sum += (gas.*component.share).si;
    return sum;
}

/// Sum over the components of share × property.
double mean(const GasFuel &gas, double GasComponent::*property)
{
    double sum = 0;
    for (const GasComponent &component : components)
        sum += (gas.*component.share).si * component.*property;
    return sum / sumOfShares(gas);
}

template <class In> CombustionAir airOf(const In &in)
{
    return {.moisture = in.airMoisture.si};
}

Firing firingOf(const GasStackLossInput &in)
{
    const FuelAnalysis fuel = analysisOf(in);
    return {.fuel = fuel,
            .air = airOf(in),
            .excessAir = excessAirAt(in.flueGasOxygen.si, in.basis, fuel, airOf(in)),
            .flue = in.flue,
            .airTemperature = in.airTemperature,
            .fuelTemperature = in.fuelTemperature,
            .reference = in.ambient};
}

bool oxygenIsPossible(const GasStackLossInput &in)
{
    return airHasMore(in.flueGasOxygen, in.basis, airOf(in));
}

OutputDefinition ratio(const char *key, const char *label, const char *unit)
{
    return {.key = key, .label = label, .unit = unit};
}

} // namespace

std::span<const GasComponent> gasComponents()
{
    return components;
}

FuelAnalysis analysisOf(const GasFuel &gas)
{
    return {.carbon = mean(gas, &GasComponent::carbon),
            .hydrogen = mean(gas, &GasComponent::hydrogen),
            .sulphur = mean(gas, &GasComponent::sulphur),
            .oxygen = mean(gas, &GasComponent::oxygen),
            .nitrogen = mean(gas, &GasComponent::nitrogen),
            .vapour = gas.water.si / sumOfShares(gas),
            .heatingValue = mean(gas, &GasComponent::heatingValue),
            .heatCapacity = mean(gas, &GasComponent::heatCapacity)};
}

double molarMassOf(const GasFuel &gas)
{
    return mean(gas, &GasComponent::molarMass);
}

bool sharesAddUp(const GasFuel &gas)
{
    return std::abs(sumOfShares(gas) - 1) <= 0.02;
}

bool canBurn(const GasFuel &gas)
{
    const FuelAnalysis fuel = analysisOf(gas);
    return oxygenDemand(fuel) >= 0.005 && fuel.heatingValue >= 1e3;
}

GasFuel typicalNaturalGas()
{
    GasFuel gas;
    gas.methane = {0.94};
    gas.ethane = {0.03};
    gas.propane = {0.005};
    gas.butane = {0.003};
    gas.nitrogen = {0.015};
    gas.carbonDioxide = {0.007};
    return gas;
}

InputDefinition gasShare(const GasComponent &component)
{
    const bool isMain = component.share == &GasFuel::methane;
    return {.key = component.key,
            .label = component.label,
            .unit = "vol%",
            .minimum = 0,
            .maximum = 100,
            .typical = isMain ? 95.0 : 0.5,
            .optional = true,
            .hint = QT_TRANSLATE_NOOP("calculators", "0 if left empty; all shares together are 100 %."),
            .group = QT_TRANSLATE_NOOP("calculators", "Gas")};
}

InputDefinition flueGasOxygen()
{
    return {.key = "flue_gas_O2",
            .label = QT_TRANSLATE_NOOP("calculators", "Oxygen in the flue gas"),
            .unit = "%",
            .minimum = 0,
            .maximum = 20,
            .typical = 3,
            .hint = QT_TRANSLATE_NOOP("calculators", "By volume.")};
}

InputDefinition oxygenBasis()
{
    return {.key = "oxygen_basis",
            .label = QT_TRANSLATE_NOOP("calculators", "Oxygen is measured in"),
            .typical = 0,
            .choices = {{"dry", QT_TRANSLATE_NOOP("calculators", "Dry gas (portable analyser)")},
                        {"wet", QT_TRANSLATE_NOOP("calculators", "Wet gas (probe in the stack)")}}};
}

bool airHasMore(Ratio flueGasOxygen, OxygenBasis basis, const CombustionAir &air)
{
    return flueGasOxygen.si <= 0.96 * highestOxygen(basis, air);
}

InputDefinition airMoisture()
{
    return {.key = "combustion_air_moisture",
            .label = QT_TRANSLATE_NOOP("calculators", "Moisture of the combustion air"),
            .unit = "lb/lb",
            .minimum = 0,
            .maximum = 0.1,
            .typical = 0.018,
            .optional = true,
            .hint = QT_TRANSLATE_NOOP("calculators",
                                      "kg of water by kg of dry air: about 0.02 at 30 °C and 75 %; 0 if left empty.")};
}

GasHeatingValueResult gasHeatingValue(const GasFuel &gas)
{
    const double molar = mean(gas, &GasComponent::heatingValue);
    const double mass = molarMassOf(gas);
    return {.byMass = {molar / mass},
            .byVolume = {molar / StandardMolarVolume},
            .specificGravity = {mass / MolarMassOfAir}};
}

GasExcessAirResult gasExcessAir(const GasExcessAirInput &in)
{
    return {.excessAir = {excessAirAt(in.flueGasOxygen.si, in.basis, analysisOf(in), {})}};
}

GasStackLossResult gasStackLoss(const GasStackLossInput &in)
{
    const Firing firing = firingOf(in);
    const double loss = stackLoss(firing);
    return {.excessAir = {firing.excessAir},
            .availableHeat = {1 - loss},
            .stackLoss = {loss},
            .flueGasHeat = flueGasOf(firing.fuel, firing.air, firing.excessAir).meanHeat(firing.flue, firing.reference),
            .stoichiometricAir = {stoichiometricAir(firing.fuel, firing.air)}};
}

Calculator gasHeatingValueCalculator()
{
    using Out = GasHeatingValueResult;
    CalculatorBuilder<GasFuel, Out> builder("gas_fuel_heating_value",
                                            QT_TRANSLATE_NOOP("calculators", "Heating value of a fuel gas"), "FUR",
                                            CalculatorKind::Engineering, gasHeatingValue);
    builder.formula("H = Σxᵢ·Hᵢ; d = ΣxᵢMᵢ/M_air", "ISO 6976:2016");
    return addGasFuel(builder)
        .output({.key = "heating_value_mass",
                 .label = QT_TRANSLATE_NOOP("calculators", "Gross heating value by mass"),
                 .unit = "MJ/kg"},
                &Out::byMass)
        .output({.key = "heating_value_volume",
                 .label = QT_TRANSLATE_NOOP("calculators", "Gross heating value by volume (15 °C)"),
                 .unit = "MJ/Sm3"},
                &Out::byVolume)
        .output(ratio("specific_gravity", QT_TRANSLATE_NOOP("calculators", "Specific gravity"), "air=1"),
                &Out::specificGravity)
        .build();
}

Calculator gasExcessAirCalculator()
{
    using In = GasExcessAirInput;
    using Out = GasExcessAirResult;
    CalculatorBuilder<In, Out> builder("gas_fuel_excess_air_from_o2",
                                       QT_TRANSLATE_NOOP("calculators", "Excess air of a gas burner"), "FUR",
                                       CalculatorKind::Engineering, gasExcessAir);
    builder.formula("e = y·n₀/(O₂_min·(1 − y/0.2095))", Source);
    return addGasFuel(builder)
        .input(flueGasOxygen(), &In::flueGasOxygen)
        .input(oxygenBasis(), &In::basis)
        .output(ratio("excess_air", QT_TRANSLATE_NOOP("calculators", "Excess air"), "%"), &Out::excessAir)
        .build();
}

Calculator gasStackLossCalculator()
{
    using In = GasStackLossInput;
    using Out = GasStackLossResult;
    CalculatorBuilder<In, Out> builder("stack_loss_gas_fuel", QT_TRANSLATE_NOOP("calculators", "Stack loss with gas"),
                                       "FUR", CalculatorKind::Engineering, gasStackLoss);
    builder.formula("q = (Σnᵢ·Δhᵢ + n_H₂O·r − n_air·Δh_air − c·ΔT_fuel)/HHV", Source);
    return addGasFuel(builder)
        .input(temperatureInput("flue_gas_temperature", QT_TRANSLATE_NOOP("calculators", "Flue gas temperature"), 0,
                                2000, 200),
               &In::flue)
        .input(flueGasOxygen(), &In::flueGasOxygen)
        .input(oxygenBasis(), &In::basis)
        .input(temperatureInput("combustion_air_temperature",
                                QT_TRANSLATE_NOOP("calculators", "Combustion air temperature"), -40, 1200, 30),
               &In::airTemperature)
        .input(temperatureInput("fuel_temperature", QT_TRANSLATE_NOOP("calculators", "Fuel temperature"), -40, 500, 30),
               &In::fuelTemperature)
        .input(temperatureInput("ambient_air_temperature", QT_TRANSLATE_NOOP("calculators", "Ambient temperature"), -40,
                                60, 30),
               &In::ambient)
        .input(airMoisture(), &In::airMoisture)
        .require("flue_gas_O2", OxygenIsTooHigh, oxygenIsPossible)
        .output(ratio("excess_air_used", QT_TRANSLATE_NOOP("calculators", "Excess air"), "%"), &Out::excessAir)
        .output(
            ratio("available_heat", QT_TRANSLATE_NOOP("calculators", "Available heat, by gross heating value"), "%"),
            &Out::availableHeat)
        .output(ratio("stack_loss", QT_TRANSLATE_NOOP("calculators", "Stack loss, by gross heating value"), "%"),
                &Out::stackLoss)
        .output({.key = "flue_gas_specific_heat",
                 .label = QT_TRANSLATE_NOOP("calculators", "Mean specific heat of the flue gas"),
                 .unit = "kJ/kg-K"},
                &Out::flueGasHeat)
        .output(
            ratio("stoichiometric_air", QT_TRANSLATE_NOOP("calculators", "Air needed, by volume of gas"), "scf/scf"),
            &Out::stoichiometricAir)
        .build();
}

} // namespace recp
