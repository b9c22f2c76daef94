#include "core/calculators/combustion/solid_fuel.h"

#include "core/calculators/combustion/gas_fuel.h"
#include "core/calculators/common_inputs.h"

#include <algorithm>
#include <cmath>

namespace recp
{

namespace
{

constexpr const char *Source =
    "Dulong formula: Perry's Chemical Engineers' Handbook (8th edition), section 24; ASME PTC 4; EN 12952-15";

constexpr double BtuPerPound = 2326;                 // J/kg
constexpr double HeatOfCarbon = 14500 * BtuPerPound; // ASME PTC 4: carbon in the residue, J/kg
constexpr double HeatOfAsh = 840;                    // 0.2 Btu/(lb °F): dry ash, J/(kg K)
constexpr double HeatOfDryFuel = 1300;               // coal 1.1 to 1.4, wood 1.2 to 1.6 kJ/(kg K)
constexpr double HeatOfWater = 4187;                 // J/(kg K)
constexpr double SmallestHeatingValue = 1e6;         // J/kg, below which a waste does not burn by itself
constexpr double SmallestDemand = 1;                 // mol O2/kg, as 1.2 % of carbon

// kg/mol
constexpr double MolarMassOfCarbon = 12.011e-3;
constexpr double MolarMassOfHydrogen = 1.008e-3; // atom
constexpr double MolarMassOfSulphur = 32.06e-3;
constexpr double MolarMassOfOxygen = 15.999e-3; // atom
constexpr double MolarMassOfNitrogen = 28.014e-3;

struct MassShare {
    const char *key;
    const char *label;
    Ratio SolidFuel::*share;
    double typical;
};
/// Typical: anthracite dust.
constexpr MassShare massShares[] = {
    {"carbon", QT_TRANSLATE_NOOP("calculators", "Carbon"), &SolidFuel::carbon, 62},
    {"hydrogen", QT_TRANSLATE_NOOP("calculators", "Hydrogen"), &SolidFuel::hydrogen, 2.6},
    {"sulphur", QT_TRANSLATE_NOOP("calculators", "Sulphur"), &SolidFuel::sulphur, 0.6},
    {"ash", QT_TRANSLATE_NOOP("calculators", "Ash"), &SolidFuel::ash, 24},
    {"oxygen", QT_TRANSLATE_NOOP("calculators", "Oxygen"), &SolidFuel::oxygen, 2.5},
    {"moisture", QT_TRANSLATE_NOOP("calculators", "Moisture"), &SolidFuel::moisture, 7.5},
    {"nitrogen", QT_TRANSLATE_NOOP("calculators", "Nitrogen"), &SolidFuel::nitrogen, 0.8},
};

double sumOfShares(const SolidFuel &fuel)
{
    double sum = 0;
    for (const MassShare &row : massShares)
        sum += (fuel.*row.share).si;
    return sum;
}

double heatingValue(const SolidFuel &fuel)
{
    return fuel.heatingValue ? fuel.heatingValue->si : dulongHeatingValue(fuel).si;
}

/// Carbon that stays in the ash, kg by kg of fuel.
double lostCarbon(const SolidStackLossInput &in)
{
    const double sum = sumOfShares(in);
    return std::min(in.carbon.si, in.ash.si * in.carbonInAsh.si / (1 - in.carbonInAsh.si)) / sum;
}

/// One kilogram, of which some carbon does not burn.
FuelAnalysis analysisOf(const SolidFuel &fuel, double unburntCarbon)
{
    const double sum = sumOfShares(fuel);
    const double water = fuel.moisture.si / sum;
    return {.carbon = (fuel.carbon.si / sum - unburntCarbon) / MolarMassOfCarbon,
            .hydrogen = fuel.hydrogen.si / sum / MolarMassOfHydrogen,
            .sulphur = fuel.sulphur.si / sum / MolarMassOfSulphur,
            .oxygen = fuel.oxygen.si / sum / MolarMassOfOxygen,
            .nitrogen = fuel.nitrogen.si / sum / MolarMassOfNitrogen,
            .liquidWater = water / MolarMassOfWater,
            .heatingValue = heatingValue(fuel),
            .heatCapacity = HeatOfDryFuel * (1 - water) + HeatOfWater * water};
}

template <class In> bool sharesAddUp(const In &in)
{
    return std::abs(sumOfShares(in) - 1) <= 0.05;
}

bool burns(const SolidFuel &fuel, double unburntCarbon)
{
    return heatingValue(fuel) >= SmallestHeatingValue &&
           oxygenDemand(analysisOf(fuel, unburntCarbon)) >= SmallestDemand;
}

bool canBurn(const SolidExcessAirInput &in)
{
    return burns(in, 0);
}

bool canBurnWithLoss(const SolidStackLossInput &in)
{
    return burns(in, lostCarbon(in));
}

CombustionAir airOf(const SolidExcessAirInput &in)
{
    return {.moisture = in.airMoisture.si};
}

bool oxygenIsPossible(const SolidExcessAirInput &in)
{
    return airHasMore(in.flueGasOxygen, in.basis, airOf(in));
}

template <class In, class Out>
CalculatorBuilder<In, Out> &addSolidFuel(CalculatorBuilder<In, Out> &builder, bool (*burns)(const In &))
{
    const char *group = QT_TRANSLATE_NOOP("calculators", "Fuel as fired, by mass");
    for (const MassShare &row : massShares) {
        builder.input({.key = row.key,
                       .label = row.label,
                       .unit = "wt%",
                       .minimum = 0,
                       .maximum = 100,
                       .typical = row.typical,
                       .optional = true,
                       .hint = QT_TRANSLATE_NOOP("calculators", "0 if left empty; all shares together are 100 %."),
                       .group = group},
                      static_cast<Ratio In::*>(row.share));
    }
    builder.input({.key = "heating_value",
                   .label = QT_TRANSLATE_NOOP("calculators", "Gross heating value"),
                   .unit = "MJ/kg",
                   .minimum = 1,
                   .maximum = 60,
                   .typical = 23,
                   .optional = true,
                   .hint = QT_TRANSLATE_NOOP("calculators", "Measured, as fired; by Dulong's formula if left empty."),
                   .group = group},
                  static_cast<std::optional<SpecificEnergy> In::*>(&SolidFuel::heatingValue));
    builder.note("fuel", QT_TRANSLATE_NOOP("calculators", "Fuel"));
    builder.require("carbon",
                    QT_TRANSLATE_NOOP("errors", "“%1” and the other shares of the fuel must add up to 100 %."),
                    sharesAddUp<In>);
    return builder.require(
        "carbon", QT_TRANSLATE_NOOP("errors", "With “%1” and the other shares the fuel does not burn."), burns);
}

} // namespace

SpecificEnergy dulongHeatingValue(const SolidFuel &fuel)
{
    const double heat =
        14500 * fuel.carbon.si + 62000 * (fuel.hydrogen.si - fuel.oxygen.si / 8) + 4000 * fuel.sulphur.si;
    return {heat / sumOfShares(fuel) * BtuPerPound};
}

SolidExcessAirResult solidExcessAir(const SolidExcessAirInput &in)
{
    return {.excessAir = {excessAirAt(in.flueGasOxygen.si, in.basis, analysisOf(in, 0), airOf(in))}};
}

SolidStackLossResult solidStackLoss(const SolidStackLossInput &in)
{
    const double unburnt = lostCarbon(in);
    const double residue = in.ash.si / sumOfShares(in) + unburnt;
    const double flueGas = stackLoss({.fuel = analysisOf(in, unburnt),
                                      .air = {.moisture = in.airMoisture.si},
                                      .excessAir = in.excessAir.si,
                                      .flue = in.flue,
                                      .airTemperature = in.airTemperature,
                                      .fuelTemperature = in.fuelTemperature,
                                      .reference = in.ambient});
    const double ash = unburnt * HeatOfCarbon + residue * HeatOfAsh * (in.ashTemperature.si - in.ambient.si);
    const double loss = flueGas + ash / heatingValue(in);
    return {.availableHeat = {1 - loss}, .stackLoss = {loss}};
}

Calculator solidExcessAirCalculator()
{
    using In = SolidExcessAirInput;
    using Out = SolidExcessAirResult;
    CalculatorBuilder<In, Out> builder("solid_fuel_excess_air_from_o2",
                                       QT_TRANSLATE_NOOP("calculators", "Excess air with coal, wood or oil"), "STM",
                                       CalculatorKind::Engineering, solidExcessAir);
    builder.formula("e = y·n₀/(O₂_min·(1 − y/0.2095)); O₂_min = C/12 + H/4 + S/32 − O/32", Source);
    return addSolidFuel(builder, canBurn)
        .input(flueGasOxygen(), &In::flueGasOxygen)
        .input(oxygenBasis(), &In::basis)
        .input(airMoisture(), &In::airMoisture)
        .require("flue_gas_O2", OxygenIsTooHigh, oxygenIsPossible)
        .output({.key = "excess_air", .label = QT_TRANSLATE_NOOP("calculators", "Excess air"), .unit = "%"},
                &Out::excessAir)
        .build();
}

Calculator solidStackLossCalculator()
{
    using In = SolidStackLossInput;
    using Out = SolidStackLossResult;
    CalculatorBuilder<In, Out> builder("stack_loss_solid_liquid_fuel",
                                       QT_TRANSLATE_NOOP("calculators", "Stack loss with coal, wood or oil"), "STM",
                                       CalculatorKind::Engineering, solidStackLoss);
    builder.formula("q = (Σnᵢ·Δhᵢ + n_H₂O·r + q_ash − n_air·Δh_air − c·ΔT_fuel)/HHV; "
                    "HHV = 14,500·C + 62,000·(H − O/8) + 4,000·S Btu/lb",
                    Source);
    return addSolidFuel(builder, canBurnWithLoss)
        .input(temperatureInput("flue_gas_temperature", QT_TRANSLATE_NOOP("calculators", "Flue gas temperature"), 0,
                                2000, 200),
               &In::flue)
        .input({.key = "excess_air",
                .label = QT_TRANSLATE_NOOP("calculators", "Excess air"),
                .unit = "%",
                .minimum = 0,
                .maximum = 2000,
                .typical = 50},
               &In::excessAir)
        .input(temperatureInput("combustion_air_temperature",
                                QT_TRANSLATE_NOOP("calculators", "Combustion air temperature"), -40, 1200, 30),
               &In::airTemperature)
        .input(temperatureInput("fuel_temperature", QT_TRANSLATE_NOOP("calculators", "Fuel temperature"), -40, 300, 30),
               &In::fuelTemperature)
        .input(airMoisture(), &In::airMoisture)
        .input(temperatureInput("ash_discharge_temperature", QT_TRANSLATE_NOOP("calculators", "Ash temperature"), 0,
                                1500, 200),
               &In::ashTemperature)
        .input({.key = "unburned_carbon_in_ash",
                .label = QT_TRANSLATE_NOOP("calculators", "Carbon in the ash"),
                .unit = "%",
                .minimum = 0,
                .maximum = 80,
                .typical = 10,
                .hint = QT_TRANSLATE_NOOP("calculators", "Share of the dry ash; often its loss on ignition.")},
               &In::carbonInAsh)
        .input(temperatureInput("ambient_temperature", QT_TRANSLATE_NOOP("calculators", "Ambient temperature"), -40, 60,
                                30),
               &In::ambient)
        .output({.key = "available_heat",
                 .label = QT_TRANSLATE_NOOP("calculators", "Available heat, by gross heating value"),
                 .unit = "%"},
                &Out::availableHeat)
        .output({.key = "stack_loss",
                 .label = QT_TRANSLATE_NOOP("calculators", "Stack loss, by gross heating value"),
                 .unit = "%"},
                &Out::stackLoss)
        .build();
}

} // namespace recp
