#include "core/calculators/steam/steam_savings.h"

#include "core/calculators/steam/if97.h"
#include "core/calculators/steam/pipe_heat_loss.h"

#include <cmath>

namespace recp {

namespace {

constexpr double Atmosphere = 101325; // Pa
// Napier: 24.24 lb/h per square inch of bore diameter and psi absolute, with C_d 0.6 in it; 0.247 kg/(h mm2 bar).
constexpr double NapierConstant = 0.247 / 3600 / (1e-6 * 1e5); // kg/s per m2 and Pa
constexpr double NapierDischarge = 0.6;
constexpr double CriticalPressureRatio = 0.58;
// Liquid enthalpies are taken at a pressure at which water is liquid up to 180 °C; it changes them by less than 1
// kJ/kg.
constexpr AbsolutePressure LiquidPressure{1.0e6};

AbsolutePressure absolute(GaugePressure pressure)
{
    return {pressure.si + Atmosphere};
}

double liquidEnthalpy(Temperature temperature)
{
    return if97::atTemperature(LiquidPressure, temperature)->enthalpy.si;
}

bool trapFlowIsChoked(const SteamTrapRepairInput &in)
{
    return in.method == SavingMethod::Measured || absolute(in.outlet).si <= CriticalPressureRatio * absolute(in.steam).si;
}

bool condensateIsWarmer(const CondensateReturnInput &in)
{
    return in.condensateTemperature >= in.makeupTemperature;
}

bool moreComesBack(const CondensateReturnInput &in)
{
    return in.method == SavingMethod::Measured || in.returnedAfter >= in.returnedBefore;
}

bool insulationHelps(const PipeInsulationInput &in)
{
    return in.method == SavingMethod::Quick || in.measuredAfter <= in.measuredBefore;
}

bool pipeIsHotter(const PipeInsulationInput &in)
{
    return in.method == SavingMethod::Measured || in.pipe >= in.ambient;
}

bool concentratesBefore(const BlowdownReductionInput &in)
{
    return in.method == SavingMethod::Measured || in.blowdownBefore.si >= 1.05 * in.feedwater.si;
}

bool concentratesAfter(const BlowdownReductionInput &in)
{
    return in.method == SavingMethod::Measured || in.blowdownAfter.si >= 1.05 * in.feedwater.si;
}

InputDefinition gaugePressure(const char *key, const char *label, double minimum, double maximum, double typical)
{
    return {.key = key, .label = label, .unit = "bar", .minimum = minimum, .maximum = maximum, .typical = typical};
}

InputDefinition makeupTemperature()
{
    return temperatureInput("makeup_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the make-up water"),
                            1, 100, 28);
}

InputDefinition yearlyMass(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "t/yr", .minimum = 0, .maximum = 1e8, .typical = typical};
}

InputDefinition length(const char *key, const char *label, const char *unit, double minimum, double maximum,
                       double typical)
{
    return {.key = key, .label = label, .unit = unit, .minimum = minimum, .maximum = maximum, .typical = typical};
}

InputDefinition conductivity(const char *key, const char *label, double minimum, double typical, const char *group)
{
    return {.key = key,
            .label = label,
            .unit = "uS/cm",
            .minimum = minimum,
            .maximum = 1e5,
            .typical = typical,
            .group = group};
}

InputDefinition emissivity(const char *key, const char *label, double typical, const char *hint)
{
    return {.key = key,
            .label = label,
            .unit = "",
            .minimum = 0,
            .maximum = 1,
            .typical = typical,
            .optional = true,
            .hint = hint};
}

} // namespace

SteamTrapRepairResult steamTrapRepair(const SteamTrapRepairInput &in)
{
    const AbsolutePressure pressure = absolute(in.steam);
    const double lossOfOne =
        in.method == SavingMethod::Measured
            ? in.measuredLoss.si
            : NapierConstant * std::pow(in.orifice.si, 2) * pressure.si * in.dischargeCoefficient.si / NapierDischarge;
    const double loss = lossOfOne * in.traps.si;
    const double saved = loss * in.hours.si;
    const double heat = if97::atQuality(pressure, 1)->enthalpy.si - liquidEnthalpy(in.feedwater);
    const double water = in.goesTo == TrapOutlet::Atmosphere ? saved / ColdWaterDensity : 0;
    return {.steamLoss = {loss},
            .steamSaved = {saved},
            .fuelSaved = {saved * heat / in.boilerEfficiency.si},
            .waterSaved = {water}};
}

CondensateReturnResult condensateReturn(const CondensateReturnInput &in)
{
    const double heat = liquidEnthalpy(in.condensateTemperature) - liquidEnthalpy(in.makeupTemperature);
    const YearlyMass condensate =
        in.method == SavingMethod::Measured ? in.condensate : in.steam * (in.returnedAfter - in.returnedBefore).si;
    const double water = condensate.si / ColdWaterDensity;
    return {.fuelSaved = {condensate.si * heat / in.boilerEfficiency.si},
            .waterSaved = {water},
            .wasteWaterAvoided = {water * in.sewerShare.si},
            .electricitySaved = {-water * in.pumping.si}};
}

PipeInsulationResult pipeInsulation(const PipeInsulationInput &in)
{
    double bare = in.measuredBefore.si;
    double insulated = in.measuredAfter.si;
    if (in.method == SavingMethod::Quick) {
        PipeSection pipe{
            .outerDiameter = in.outerDiameter.si, .surfaceEmissivity = in.pipeEmissivity.si, .wind = in.wind.si};
        bare = pipeHeatLoss(pipe, in.pipe.si, in.ambient.si);
        pipe.insulationThickness = in.thickness.si;
        pipe.insulationConductivity = {0, 0, 0, 0, in.conductivity.si};
        pipe.surfaceEmissivity = in.jacketEmissivity.si;
        insulated = pipeHeatLoss(pipe, in.pipe.si, in.ambient.si);
    }
    const double fuelPerLoss = in.length.si * in.hours.si / in.boilerEfficiency.si;
    return {.bareLoss = {bare},
            .insulatedLoss = {insulated},
            .fuelBefore = {bare * fuelPerLoss},
            .fuelSaved = {(bare - insulated) * fuelPerLoss}};
}

BlowdownReductionResult blowdownReduction(const BlowdownReductionInput &in)
{
    const auto blowdown = [&in](ElectricConductivity limit) {
        return in.steam * (in.feedwater.si / (limit.si - in.feedwater.si));
    };
    const bool quick = in.method == SavingMethod::Quick;
    const YearlyMass before = quick ? blowdown(in.blowdownBefore) : in.meteredBefore;
    const YearlyMass after = quick ? blowdown(in.blowdownAfter) : in.meteredAfter;
    const double heat = if97::atQuality(absolute(in.pressure), 0)->enthalpy.si - liquidEnthalpy(in.makeupTemperature);
    const YearlyMass saved = before - after;
    const YearlyVolume water{saved.si / ColdWaterDensity};
    return {.blowdownBefore = before,
            .blowdownAfter = after,
            .fuelSaved = {saved.si * heat / in.boilerEfficiency.si},
            .waterSaved = water,
            .wasteWaterAvoided = water};
}

Calculator steamTrapRepairCalculator()
{
    using In = SteamTrapRepairInput;
    using Out = SteamTrapRepairResult;
    return CalculatorBuilder<In, Out>("steam_trap_repair", QT_TRANSLATE_NOOP("calculators", "Repair of steam traps"),
                                      "STM", CalculatorKind::Savings, steamTrapRepair)
        .formula("W = 0.247·D²·p_abs·C_d/0.6 (kg/h, mm, bar); ΔB = n·W·h·(h_steam − h_fw)/η",
                 "Napier's formula; US DOE, Steam Tip Sheet 1; enthalpies: IAPWS-IF97")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: the trap's bore"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: steam lost, by a trap tester")),
               &In::method)
        .input(ifQuick(length("orifice_diameter", QT_TRANSLATE_NOOP("calculators", "Bore of the trap's seat"), "mm", 0, 50, 5)),
               &In::orifice)
        .input(metered("measured_loss", QT_TRANSLATE_NOOP("calculators", "Steam lost by one trap"), "kg/h", 30), &In::measuredLoss)
        .input(gaugePressure("steam_pressure", QT_TRANSLATE_NOOP("calculators", "Steam pressure before the trap"), 0,
                             200, 7),
               &In::steam)
        .input(ifQuick(gaugePressure("outlet_pressure", QT_TRANSLATE_NOOP("calculators", "Pressure behind the trap"), 0, 200, 0)),
               &In::outlet)
        .input(
            {.key = "outlet",
             .label = QT_TRANSLATE_NOOP("calculators", "Where the trap discharges"),
             .choices = {{"atmosphere", QT_TRANSLATE_NOOP("calculators", "To the open: steam and water are lost")},
                         {"return_line", QT_TRANSLATE_NOOP("calculators", "To a return line: the water comes back")}}},
            &In::goesTo)
        .input({.key = "traps",
                .label = QT_TRANSLATE_NOOP("calculators", "Traps of this kind that failed open"),
                .unit = "count",
                .minimum = 0,
                .maximum = 1e5,
                .typical = 5,
                .hint = QT_TRANSLATE_NOOP("calculators", "Blocked or cold traps lose no steam and count zero.")},
               &In::traps)
        .input(
            {.key = "discharge_coefficient",
             .label = QT_TRANSLATE_NOOP("calculators", "Discharge coefficient"),
             .unit = "",
             .minimum = 0,
             .maximum = 1,
             .typical = 0.6,
             .optional = true,
             .whenKey = "method",
             .whenValues = {"quick"},
             .hint = QT_TRANSLATE_NOOP("calculators", "0.6 if left empty; less if condensate passes with the steam.")},
            &In::dischargeCoefficient)
        .input(operatingHours(), &In::hours)
        .input(temperatureInput("feedwater_temperature", QT_TRANSLATE_NOOP("calculators", "Feedwater temperature"), 1,
                                175, 80),
               &In::feedwater)
        .input(boilerEfficiency(), &In::boilerEfficiency)
        .input(fuelChoice(), &In::fuel)
        .require("outlet_pressure",
                 QT_TRANSLATE_NOOP("errors",
                                   "Input “%1” is too high: the formula holds while it is at most 58 % of the steam's "
                                   "pressure, both absolute."),
                 trapFlowIsChoked)
        .output({.key = "steam_loss", .label = QT_TRANSLATE_NOOP("calculators", "Steam lost"), .unit = "kg/h"},
                &Out::steamLoss)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .output({.key = "steam_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Steam saved a year"),
                 .unit = "t/yr",
                 .effect = Resource::Steam},
                &Out::steamSaved)
        .output(waterSavedOutput(), &Out::waterSaved)
        .build();
}

Calculator condensateReturnCalculator()
{
    using In = CondensateReturnInput;
    using Out = CondensateReturnResult;
    return CalculatorBuilder<In, Out>("condensate_return", QT_TRANSLATE_NOOP("calculators", "Return of condensate"),
                                      "STM", CalculatorKind::Savings, condensateReturn)
        .formula("ΔB = m·(h_condensate − h_make-up)/η; ΔV = m/ρ", "US DOE, Steam Tip Sheet 8; enthalpies: IAPWS-IF97")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: shares of the steam that come back"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: condensate by a meter"), SavingMethod::Measured),
               &In::method)
        .input(ifMeasured(yearlyMass("condensate", QT_TRANSLATE_NOOP("calculators", "Condensate returned in addition"), 5000)),
               &In::condensate)
        .input(ifQuick(yearlyMass("steam", QT_TRANSLATE_NOOP("calculators", "Steam a year"), 20000)), &In::steam)
        .input(ifQuick(share("returned_before", QT_TRANSLATE_NOOP("calculators", "Share that comes back as condensate, now"), 40)),
               &In::returnedBefore)
        .input(ifQuick(share("returned_after", QT_TRANSLATE_NOOP("calculators", "Share that comes back as condensate, after"), 75)),
               &In::returnedAfter)
        .require("returned_after", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the share now."), moreComesBack)
        .input(temperatureInput("condensate_temperature",
                                QT_TRANSLATE_NOOP("calculators", "Temperature of the condensate at the boiler house"),
                                1, 175, 80),
               &In::condensateTemperature)
        .input(makeupTemperature(), &In::makeupTemperature)
        .input(share("sewer_share", QT_TRANSLATE_NOOP("calculators", "Share of it that goes to the sewer today"), 100),
               &In::sewerShare)
        .input(boilerEfficiency(), &In::boilerEfficiency)
        .input(fuelChoice(), &In::fuel)
        .input({.key = "pumping_electricity",
                .label = QT_TRANSLATE_NOOP("calculators", "Electricity of the return pumps"),
                .unit = "kWh/m3",
                .minimum = 0,
                .maximum = 10,
                .typical = 0.2,
                .optional = true,
                .hint = QT_TRANSLATE_NOOP("calculators", "None if left empty: the condensate flows back by itself.")},
               &In::pumping)
        .require("condensate_temperature",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below that of the make-up water."),
                 condensateIsWarmer)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .output(waterSavedOutput(), &Out::waterSaved)
        .output(wasteWaterAvoidedOutput(), &Out::wasteWaterAvoided)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

Calculator pipeInsulationCalculator()
{
    using In = PipeInsulationInput;
    using Out = PipeInsulationResult;
    return CalculatorBuilder<In, Out>("pipe_insulation", QT_TRANSLATE_NOOP("calculators", "Insulation of hot pipes"),
                                      "STM", CalculatorKind::Savings, pipeInsulation)
        .formula("ΔB = (q'_bare − q'_insulated)·L·h/η; the surface temperature is solved from the heat balance",
                 "ISO 12241; Churchill and Bernstein 1977; Churchill and Chu 1975")
        .input(
            [] {
                InputDefinition definition =
                    length("pipe_length", QT_TRANSLATE_NOOP("calculators", "Length of bare pipe"), "m", 0, 1e5, 20);
                definition.hint =
                    QT_TRANSLATE_NOOP("calculators", "A bare valve loses about as much as 1 to 2 m of pipe.");
                return definition;
            }(),
            &In::length)
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: size and temperatures"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: heat loss by a heat-flux meter")),
               &In::method)
        .input(metered("measured_loss_before", QT_TRANSLATE_NOOP("calculators", "Heat loss now"), "W/m", 300), &In::measuredBefore)
        .input(metered("measured_loss_after", QT_TRANSLATE_NOOP("calculators", "Heat loss after"), "W/m", 40), &In::measuredAfter)
        .input(ifQuick(length("pipe_outer_diameter", QT_TRANSLATE_NOOP("calculators", "Outer diameter of the pipe"), "mm", 5, 3000, 60)),
               &In::outerDiameter)
        .input(ifQuick(temperatureInput("pipe_temperature", QT_TRANSLATE_NOOP("calculators", "Surface temperature of the bare pipe"), 20,
                                        700, 160)),
               &In::pipe)
        .input(ifQuick(temperatureInput("ambient_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the air"), -20, 60, 30)),
               &In::ambient)
        .input({.key = "wind_velocity",
                .label = QT_TRANSLATE_NOOP("calculators", "Speed of the air"),
                .unit = "m/s",
                .minimum = 0,
                .maximum = 30,
                .typical = 0.3,
                .whenKey = "method",
                .whenValues = {"quick"},
                .hint = QT_TRANSLATE_NOOP("calculators", "0 to 0.5 m/s indoors.")},
               &In::wind)
        .input(ifQuick(length("insulation_thickness", QT_TRANSLATE_NOOP("calculators", "Thickness of the insulation"), "mm", 5, 500, 50)),
               &In::thickness)
        .input({.key = "insulation_conductivity",
                .label = QT_TRANSLATE_NOOP("calculators", "Conductivity of the insulation"),
                .unit = "W/m-K",
                .minimum = 0.005,
                .maximum = 1,
                .typical = 0.045,
                .whenKey = "method",
                .whenValues = {"quick"},
                .hint = QT_TRANSLATE_NOOP("calculators", "At the mean temperature of the insulation.")},
               &In::conductivity)
        .input(ifQuick(emissivity("pipe_emissivity", QT_TRANSLATE_NOOP("calculators", "Emissivity of the bare pipe"), 0.8,
                                  QT_TRANSLATE_NOOP("calculators", "0.8 (oxidised steel) if left empty."))),
               &In::pipeEmissivity)
        .input(ifQuick(emissivity("jacket_emissivity", QT_TRANSLATE_NOOP("calculators", "Emissivity of the jacket"), 0.2,
                                  QT_TRANSLATE_NOOP("calculators", "0.2 (weathered aluminium) if left empty."))),
               &In::jacketEmissivity)
        .input(operatingHours(), &In::hours)
        .input(boilerEfficiency(), &In::boilerEfficiency)
        .input(fuelChoice(), &In::fuel)
        .require("pipe_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below that of the air."),
                 pipeIsHotter)
        .require("measured_loss_after", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the heat loss now."), insulationHelps)
        .output({.key = "bare_loss", .label = QT_TRANSLATE_NOOP("calculators", "Heat loss now"), .unit = "W/m"},
                &Out::bareLoss)
        .output({.key = "insulated_loss", .label = QT_TRANSLATE_NOOP("calculators", "Heat loss after"), .unit = "W/m"},
                &Out::insulatedLoss)
        .output(
            {.key = "fuel_before", .label = QT_TRANSLATE_NOOP("calculators", "Fuel for the loss now"), .unit = "GJ/yr"},
            &Out::fuelBefore)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .build();
}

Calculator blowdownReductionCalculator()
{
    using In = BlowdownReductionInput;
    using Out = BlowdownReductionResult;
    return CalculatorBuilder<In, Out>("blowdown_reduction", QT_TRANSLATE_NOOP("calculators", "Less boiler blowdown"),
                                      "STM", CalculatorKind::Savings, blowdownReduction)
        .formula("m_bd = m_s·κ_fw/(κ_bd − κ_fw); ΔB = Δm·(h_bw − h_make-up)/η; ΔV = Δm/ρ",
                 "US DOE, Steam Tip Sheets 9 and 10; enthalpies: IAPWS-IF97")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: steam and conductivities"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: blowdown by a meter")),
               &In::method)
        .input(metered("blowdown_metered_before", QT_TRANSLATE_NOOP("calculators", "Blowdown now"), "t/yr", 2700,
                       QT_TRANSLATE_NOOP("calculators", "Now")),
               &In::meteredBefore)
        .input(metered("blowdown_metered_after", QT_TRANSLATE_NOOP("calculators", "Blowdown after"), "t/yr", 1400,
                       QT_TRANSLATE_NOOP("calculators", "After")),
               &In::meteredAfter)
        .input(ifQuick(yearlyMass("steam", QT_TRANSLATE_NOOP("calculators", "Steam a year"), 20000)), &In::steam)
        .input(gaugePressure("boiler_pressure", QT_TRANSLATE_NOOP("calculators", "Boiler pressure"), 0, 200, 7),
               &In::pressure)
        .input(ifQuick(conductivity("feedwater_conductivity", QT_TRANSLATE_NOOP("calculators", "Conductivity of the feedwater"), 0, 300, "")),
               &In::feedwater)
        .input(ifQuick(conductivity("blowdown_conductivity_before",
                                    QT_TRANSLATE_NOOP("calculators", "Conductivity of the boiler water now"), 1, 2500,
                                    QT_TRANSLATE_NOOP("calculators", "Now"))),
               &In::blowdownBefore)
        .input(ifQuick(conductivity("blowdown_conductivity_after",
                                    QT_TRANSLATE_NOOP("calculators", "Conductivity of the boiler water after"), 1, 4500,
                                    QT_TRANSLATE_NOOP("calculators", "After"))),
               &In::blowdownAfter)
        .input(makeupTemperature(), &In::makeupTemperature)
        .input(boilerEfficiency(), &In::boilerEfficiency)
        .input(fuelChoice(), &In::fuel)
        .require("blowdown_conductivity_before",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must be at least 5 % above that of the feedwater."),
                 concentratesBefore)
        .require("blowdown_conductivity_after",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must be at least 5 % above that of the feedwater."),
                 concentratesAfter)
        .output({.key = "blowdown_before", .label = QT_TRANSLATE_NOOP("calculators", "Blowdown now"), .unit = "t/yr"},
                &Out::blowdownBefore)
        .output({.key = "blowdown_after", .label = QT_TRANSLATE_NOOP("calculators", "Blowdown after"), .unit = "t/yr"},
                &Out::blowdownAfter)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .output(waterSavedOutput(), &Out::waterSaved)
        .output(wasteWaterAvoidedOutput(), &Out::wasteWaterAvoided)
        .build();
}

} // namespace recp
