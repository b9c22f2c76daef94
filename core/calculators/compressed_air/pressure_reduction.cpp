#include "core/calculators/compressed_air/pressure_reduction.h"

#include <cmath>

namespace recp {

namespace {

constexpr double PolytropicExponent = 0.395 / 1.395;
constexpr const char *Formula = "P₂/P₁ = ((p₂/p_a)^n − 1)/((p₁/p_a)^n − 1), n = 0.2832; E = P·t";
constexpr const char *Source = "US DOE, Compressed Air Tip Sheet 8; polytropic compression";
constexpr const char *SiteFormula = "P = P_r·(p_s/p_a)·(((p + p_s)/p_s)^n − 1)/(((p_r + p_a)/p_a)^n − 1), n = 0.2832";
constexpr const char *SiteSource = "US DOE, AIRMaster+ user manual; polytropic compression";

InputDefinition dischargePressure(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "bar", .minimum = 0, .maximum = 400, .typical = typical};
}

bool isLowered(const AirPressureReductionInput &in)
{
    return in.after <= in.before;
}

/// Work of a displacement from `inlet` to `discharge`, but for a constant factor.
double compressionWork(GaugePressure discharge, AbsolutePressure inlet)
{
    return inlet.si * (std::pow((discharge.si + inlet.si) / inlet.si, PolytropicExponent) - 1);
}

/// Adds the compressor and both pressures of the air to a calculator.
template <class In, class Out> void addRatedCompressor(CalculatorBuilder<In, Out> &builder)
{
    InputDefinition rated =
        dischargePressure("rated_full_load_pressure", QT_TRANSLATE_NOOP("calculators", "Rated discharge pressure"), 7);
    rated.minimumExcluded = true;
    InputDefinition site = atmosphericPressure();
    site.key = "altitude_pressure";
    site.label = QT_TRANSLATE_NOOP("calculators", "Atmospheric pressure at the site");
    InputDefinition rating = atmosphericPressure();
    rating.label = QT_TRANSLATE_NOOP("calculators", "Atmospheric pressure of the rating");
    builder
        .input({.key = "rated_full_load_power",
                .label = QT_TRANSLATE_NOOP("calculators", "Compressor power at the rated pressure"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 100000,
                .typical = 75},
               static_cast<Power In::*>(&In::ratedPower))
        .input(rated, static_cast<GaugePressure In::*>(&In::ratedPressure))
        .input(site, static_cast<AbsolutePressure In::*>(&In::site))
        .input(rating, static_cast<AbsolutePressure In::*>(&In::rating));
}

} // namespace

double compressionPowerRatio(GaugePressure rated, GaugePressure proposed, AbsolutePressure atmosphere)
{
    return compressionWork(proposed, atmosphere) / compressionWork(rated, atmosphere);
}

Power powerAtDischarge(const RatedCompressor &compressor, GaugePressure discharge)
{
    return {compressor.ratedPower.si * compressionWork(discharge, compressor.site) /
            compressionWork(compressor.ratedPressure, compressor.rating)};
}

DischargePowerResult dischargePower(const DischargePowerInput &in)
{
    return {powerAtDischarge(in, in.discharge)};
}

DischargeSavingResult dischargeSaving(const DischargeSavingInput &in)
{
    const double power = powerAtDischarge(in, in.before).si - powerAtDischarge(in, in.after).si;
    const double energy = power * in.hours.si;
    return {.power = {power}, .energy = {energy}, .cost = {energy * in.price.si}};
}

AirPressureResult airPressure(const AirPressureInput &in)
{
    const double ratio =
        in.isBaseline ? 1.0 : compressionPowerRatio(in.ratedPressure, in.proposedPressure, in.atmosphere);
    const double energy = in.ratedPower.si * ratio * in.hours.si;
    return {.energy = {energy}, .cost = {energy * in.price.si}};
}

AirPressureReductionResult airPressureReduction(const AirPressureReductionInput &in)
{
    const double ratio = compressionPowerRatio(in.before, in.after, in.atmosphere);
    const double before = in.method == SavingMethod::Quick ? in.power.si * in.hours.si : in.metered.si;
    return {.powerRatio = {ratio}, .electricityBefore = {before}, .electricitySaved = {before * (1 - ratio)}};
}

Calculator airPressureCalculator()
{
    using In = AirPressureInput;
    using Out = AirPressureResult;
    InputDefinition rated =
        dischargePressure("rated_discharge_pressure", QT_TRANSLATE_NOOP("calculators", "Rated discharge pressure"), 7);
    rated.minimumExcluded = true;
    return CalculatorBuilder<In, Out>("compressed_air_pressure_reduction",
                                      QT_TRANSLATE_NOOP("calculators", "Compressor energy by discharge pressure"),
                                      "AIR", CalculatorKind::Engineering, airPressure)
        .formula(Formula, Source)
        .input({.key = "is_baseline", .label = QT_TRANSLATE_NOOP("calculators", "At the rated pressure (baseline)")},
               &In::isBaseline)
        .input(operatingHours(), &In::hours)
        .input(electricityCost(), &In::price)
        .input({.key = "compressor_power_at_rated_pressure",
                .label = QT_TRANSLATE_NOOP("calculators", "Compressor power at the rated pressure"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 100000},
               &In::ratedPower)
        .input(rated, &In::ratedPressure)
        .input(dischargePressure("proposed_discharge_pressure",
                                 QT_TRANSLATE_NOOP("calculators", "Proposed discharge pressure"), 6)
                   .when("is_baseline", {"false"}),
               &In::proposedPressure)
        .input(atmosphericPressure(), &In::atmosphere)
        .output(
            {.key = "annual_energy", .label = QT_TRANSLATE_NOOP("calculators", "Electricity a year"), .unit = "kWh/yr"},
            &Out::energy)
        .output(yearlyCost(), &Out::cost)
        .build();
}

Calculator airPressureReductionCalculator()
{
    using In = AirPressureReductionInput;
    using Out = AirPressureReductionResult;
    InputDefinition before =
        dischargePressure("pressure_before", QT_TRANSLATE_NOOP("calculators", "Discharge pressure now"), 7);
    before.minimumExcluded = true;
    before.group = QT_TRANSLATE_NOOP("calculators", "Now");
    InputDefinition after =
        dischargePressure("pressure_after", QT_TRANSLATE_NOOP("calculators", "Discharge pressure after"), 6);
    after.group = QT_TRANSLATE_NOOP("calculators", "After");
    return CalculatorBuilder<In, Out>("air_pressure_reduction",
                                      QT_TRANSLATE_NOOP("calculators", "Lower compressed-air pressure"), "AIR",
                                      CalculatorKind::Savings, airPressureReduction)
        .formula(Formula, Source)
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: power and hours"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: electricity by a meter or logger")),
               &In::method)
        .input(ifQuick({.key = "compressor_power",
                        .label = QT_TRANSLATE_NOOP("calculators", "Average power of the compressors now"),
                        .unit = "kW",
                        .minimum = 0,
                        .maximum = 100000,
                        .typical = 75,
                        .hint = QT_TRANSLATE_NOOP("calculators", "Electric power at the real load, best by power meter."),
                        .group = QT_TRANSLATE_NOOP("calculators", "Now")}),
               &In::power)
        .input(metered("compressor_electricity", QT_TRANSLATE_NOOP("calculators", "Electricity of the compressors a year"), "MWh/yr", 400,
                       QT_TRANSLATE_NOOP("calculators", "Now")),
               &In::metered)
        .input(before, &In::before)
        .input(after, &In::after)
        .input(ifQuick(operatingHours()), &In::hours)
        .input(atmosphericPressure(), &In::atmosphere)
        .require("pressure_after", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the pressure now."),
                 isLowered)
        .output(
            {.key = "power_ratio", .label = QT_TRANSLATE_NOOP("calculators", "Power after, as a share"), .unit = "%"},
            &Out::powerRatio)
        .output({.key = "electricity_before",
                 .label = QT_TRANSLATE_NOOP("calculators", "Electricity, now"),
                 .unit = "kWh/yr"},
                &Out::electricityBefore)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

Calculator dischargePowerCalculator()
{
    using In = DischargePowerInput;
    CalculatorBuilder<In, DischargePowerResult> builder(
        "compressor_power_vs_discharge_pressure", QT_TRANSLATE_NOOP("calculators", "Compressor power at another pressure and height"),
        "AIR", CalculatorKind::Engineering, dischargePower);
    addRatedCompressor(builder);
    return builder.formula(SiteFormula, SiteSource)
        .input(dischargePressure("discharge_pressure", QT_TRANSLATE_NOOP("calculators", "Discharge pressure"), 6), &In::discharge)
        .output({.key = "adjusted_power", .label = QT_TRANSLATE_NOOP("calculators", "Power"), .unit = "kW"},
                &DischargePowerResult::power)
        .build();
}

Calculator dischargeSavingCalculator()
{
    using In = DischargeSavingInput;
    using Out = DischargeSavingResult;
    CalculatorBuilder<In, Out> builder("compressor_pressure_reduction_saving",
                                       QT_TRANSLATE_NOOP("calculators", "Compressor power saved by a lower pressure"), "AIR",
                                       CalculatorKind::Engineering, dischargeSaving);
    addRatedCompressor(builder);
    return builder.formula(SiteFormula, SiteSource)
        .input(operatingHours(), &In::hours)
        .input(electricityCost(), &In::price)
        .input(dischargePressure("discharge_pressure_baseline", QT_TRANSLATE_NOOP("calculators", "Discharge pressure now"), 7),
               &In::before)
        .input(dischargePressure("discharge_pressure_modified", QT_TRANSLATE_NOOP("calculators", "Discharge pressure after"), 6),
               &In::after)
        .require("discharge_pressure_modified", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the pressure now."),
                 [](const In &in) { return in.after <= in.before; })
        .output({.key = "power_saving", .label = QT_TRANSLATE_NOOP("calculators", "Power saved"), .unit = "kW"}, &Out::power)
        .output({.key = "energy_saving", .label = QT_TRANSLATE_NOOP("calculators", "Electricity saved"), .unit = "kWh/yr"},
                &Out::energy)
        .output({.key = "cost_saving", .label = QT_TRANSLATE_NOOP("calculators", "Cost saved a year"), .unit = "currency/yr", .money = true},
                &Out::cost)
        .build();
}

} // namespace recp
