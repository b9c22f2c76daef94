#include "core/calculators/water/water_saving.h"

#include "core/calculators/steam/if97.h"

namespace recp {

namespace {

constexpr AbsolutePressure TapPressure{0.5e6};

/// Heat in one m3 of cold water that is warmed, J/m3.
double heatPerVolume(Temperature cold, Temperature hot)
{
    const double rise =
        if97::atTemperature(TapPressure, hot)->enthalpy.si - if97::atTemperature(TapPressure, cold)->enthalpy.si;
    return ColdWaterDensity * rise;
}

bool hotIsWarmer(const WaterSavingInput &in)
{
    return !in.isHot || in.hot >= in.cold;
}

InputDefinition flow(const char *key, const char *label, double typical, const char *group)
{
    return ifQuick(
        {.key = key, .label = label, .unit = "m3/h", .minimum = 0, .maximum = 1e6, .typical = typical, .group = group});
}

} // namespace

WaterSavingResult waterSaving(const WaterSavingInput &in)
{
    WaterSavingResult out;
    const bool quick = in.method == SavingMethod::Quick;
    out.before = quick ? YearlyVolume{in.flowBefore.si * in.hoursBefore.si} : in.meteredBefore;
    out.after = quick ? YearlyVolume{in.flowAfter.si * in.hoursAfter.si} : in.meteredAfter;
    out.saved = out.before - out.after;
    out.wasteWaterAvoided = out.saved * in.sewerShare.si;
    if (in.isHot)
        out.fuelSaved = YearlyEnergy{out.saved.si * heatPerVolume(in.cold, in.hot) / in.heatEfficiency.si};
    return out;
}

Calculator waterSavingCalculator()
{
    using In = WaterSavingInput;
    using Out = WaterSavingResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    return CalculatorBuilder<In, Out>("water_saving", QT_TRANSLATE_NOOP("calculators", "Water, before and after"),
                                      "WAT", CalculatorKind::Savings, waterSaving)
        .formula("ΔV = Q₁·t₁ − Q₂·t₂; waste water = r·ΔV; hot water: ΔB = ΔV·ρ·(h_hot − h_cold)/η",
                 "Volume and heat balance; enthalpies: IAPWS-IF97")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: flow and hours"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: volumes by a water meter")),
               &In::method)
        .input(flow("flow_before", QT_TRANSLATE_NOOP("calculators", "Flow now"), 2, now), &In::flowBefore)
        .input(ifQuick(yearlyHours("hours_before", QT_TRANSLATE_NOOP("calculators", "Hours now"), now)), &In::hoursBefore)
        .input(metered("water_metered_before", QT_TRANSLATE_NOOP("calculators", "Water a year, now"), "m3/yr", 12000, now), &In::meteredBefore)
        .input(flow("flow_after", QT_TRANSLATE_NOOP("calculators", "Flow after"), 1, after), &In::flowAfter)
        .input(ifQuick(yearlyHours("hours_after", QT_TRANSLATE_NOOP("calculators", "Hours after"), after)), &In::hoursAfter)
        .input(metered("water_metered_after", QT_TRANSLATE_NOOP("calculators", "Water a year, after"), "m3/yr", 6000, after), &In::meteredAfter)
        .input(share("sewer_share", QT_TRANSLATE_NOOP("calculators", "Share of it that becomes waste water"), 80),
               &In::sewerShare)
        .input({.key = "is_hot", .label = QT_TRANSLATE_NOOP("calculators", "The water is heated"), .typical = 0},
               &In::isHot)
        .input(temperatureInput("hot_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the hot water"), 1,
                                150, 60)
                   .when("is_hot", {"true"}),
               &In::hot)
        .input(temperatureInput("cold_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the cold water"),
                                1, 100, 26)
                   .when("is_hot", {"true"}),
               &In::cold)
        .input(efficiency("heat_efficiency",
                          QT_TRANSLATE_NOOP("calculators", "Efficiency of the heating, pipes included"), 75)
                   .when("is_hot", {"true"}),
               &In::heatEfficiency)
        .input(fuelChoice().when("is_hot", {"true"}), &In::fuel)
        .require("hot_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below that of the cold water."),
                 hotIsWarmer)
        .output({.key = "water_before", .label = QT_TRANSLATE_NOOP("calculators", "Water, now"), .unit = "m3/yr"},
                &Out::before)
        .output({.key = "water_after", .label = QT_TRANSLATE_NOOP("calculators", "Water, after"), .unit = "m3/yr"},
                &Out::after)
        .output(waterSavedOutput(), &Out::saved)
        .output(wasteWaterAvoidedOutput(), &Out::wasteWaterAvoided)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .build();
}

} // namespace recp
