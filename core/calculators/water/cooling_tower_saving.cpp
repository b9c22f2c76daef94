#include "core/calculators/water/cooling_tower_saving.h"

namespace recp
{

namespace
{

/// Share of the circulation that evaporates for each kelvin: 0.85 % for 10 °F (FEMP BMP 10).
constexpr double EvaporationPerKelvin = 0.00153;

bool blowdownFits(const CoolingTowerSavingInput &in)
{
    return in.method == SavingMethod::Quick || in.meteredBlowdown <= in.meteredMakeUp;
}

double blowdown(double evaporation, double cycles)
{
    return evaporation / (cycles - 1);
}

InputDefinition cycles(const char *key, const char *group, double typical)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Cycles of concentration"),
            .unit = "",
            .minimum = 1,
            .maximum = 20,
            .typical = typical,
            .minimumExcluded = true,
            .hint =
                QT_TRANSLATE_NOOP("calculators", "Conductivity of the blowdown divided by that of the make-up water."),
            .group = group};
}

InputDefinition drift(const char *key, const char *group)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Drift loss, share of the circulation"),
            .unit = "%",
            .minimum = 0,
            .maximum = 2,
            .typical = 0.02,
            .hint = QT_TRANSLATE_NOOP("calculators",
                                      "About 0.2 % without drift eliminators, 0.005 to 0.02 % with good ones."),
            .group = group};
}

} // namespace

CoolingTowerSavingResult coolingTowerSaving(const CoolingTowerSavingInput &in)
{
    if (in.method == SavingMethod::Measured) {
        const double lost = in.meteredMakeUp.si - in.meteredBlowdown.si;
        const double saved = in.meteredBlowdown.si - blowdown(lost, in.cyclesAfter.si);
        const double seconds = in.operatingHours.si;
        return {.evaporation = {lost / seconds},
                .makeUpBefore = {in.meteredMakeUp.si / seconds},
                .makeUpAfter = {(in.meteredMakeUp.si - saved) / seconds},
                .waterSaved = {saved},
                .wasteWaterSaved = {saved}};
    }
    const double evaporation = EvaporationPerKelvin * in.temperatureDrop.si * in.circulation.si;
    const double blowdownBefore = blowdown(evaporation, in.cyclesBefore.si);
    const double blowdownAfter = blowdown(evaporation, in.cyclesAfter.si);
    const double makeUpBefore = evaporation + blowdownBefore + in.driftBefore.si * in.circulation.si;
    const double makeUpAfter = evaporation + blowdownAfter + in.driftAfter.si * in.circulation.si;
    return {.evaporation = {evaporation},
            .makeUpBefore = {makeUpBefore},
            .makeUpAfter = {makeUpAfter},
            .waterSaved = {(makeUpBefore - makeUpAfter) * in.operatingHours.si},
            .wasteWaterSaved = {(blowdownBefore - blowdownAfter) * in.operatingHours.si}};
}

Calculator coolingTowerSavingCalculator()
{
    using In = CoolingTowerSavingInput;
    InputDefinition hours = yearlyHours("operating_hours", QT_TRANSLATE_NOOP("calculators", "Operating hours"));
    hours.minimum = 1;
    using Out = CoolingTowerSavingResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    return CalculatorBuilder<In, Out>("cooling_tower_saving", QT_TRANSLATE_NOOP("calculators", "Cooling-tower water"),
                                      "CWT", CalculatorKind::Savings, coolingTowerSaving)
        .formula("E = 0.00153·Q·ΔT; blowdown = E/(C − 1); make-up = E + blowdown + drift",
                 "US DOE FEMP, Best Management Practice 10 (Cooling Tower Management)")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: circulation and temperature drop"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: make-up and blowdown by meters")),
               &In::method)
        .input(ifQuick({.key = "circulation",
                        .label = QT_TRANSLATE_NOOP("calculators", "Water over the tower"),
                        .unit = "m3/h",
                        .minimum = 0,
                        .maximum = 1e5,
                        .typical = 500}),
               &In::circulation)
        .input(ifQuick({.key = "temperature_drop",
                        .label = QT_TRANSLATE_NOOP("calculators", "Temperature drop of the water in the tower"),
                        .unit = "K",
                        .minimum = 0,
                        .maximum = 30,
                        .typical = 5}),
               &In::temperatureDrop)
        .input(hours, &In::operatingHours)
        .input(metered("make_up_metered", QT_TRANSLATE_NOOP("calculators", "Make-up water a year"), "m3/yr", 35000, now), &In::meteredMakeUp)
        .input(metered("blowdown_metered", QT_TRANSLATE_NOOP("calculators", "Blowdown a year"), "m3/yr", 11500, now), &In::meteredBlowdown)
        .input(ifQuick(cycles("cycles_before", now, 3)), &In::cyclesBefore)
        .input(ifQuick(drift("drift_before", now)), &In::driftBefore)
        .input(cycles("cycles_after", after, 5), &In::cyclesAfter)
        .input(ifQuick(drift("drift_after", after)), &In::driftAfter)
        .require("blowdown_metered", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the make-up water."), blowdownFits)
        .output({.key = "evaporation", .label = QT_TRANSLATE_NOOP("calculators", "Evaporation"), .unit = "m3/h"},
                &Out::evaporation)
        .output(
            {.key = "make_up_before", .label = QT_TRANSLATE_NOOP("calculators", "Make-up water, now"), .unit = "m3/h"},
            &Out::makeUpBefore)
        .output(
            {.key = "make_up_after", .label = QT_TRANSLATE_NOOP("calculators", "Make-up water, after"), .unit = "m3/h"},
            &Out::makeUpAfter)
        .output({.key = "water_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Water saved"),
                 .unit = "m3/yr",
                 .effect = Resource::Water},
                &Out::waterSaved)
        .output({.key = "waste_water_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Waste water avoided"),
                 .unit = "m3/yr",
                 .effect = Resource::WasteWater},
                &Out::wasteWaterSaved)
        .build();
}

} // namespace recp
