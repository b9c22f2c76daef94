#include "core/calculators/water/cooling_tower_saving.h"

#include "core/calculators/common_inputs.h"

namespace recp
{

namespace
{

/// Share of the circulation that evaporates for each kelvin: 0.85 % for 10 °F (FEMP BMP 10).
constexpr double EvaporationPerKelvin = 0.00153;

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
    using Out = CoolingTowerSavingResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    return CalculatorBuilder<In, Out>("cooling_tower_saving", QT_TRANSLATE_NOOP("calculators", "Cooling-tower water"),
                                      "CWT", CalculatorKind::Savings, coolingTowerSaving)
        .formula("E = 0.00153·Q·ΔT; blowdown = E/(C − 1); make-up = E + blowdown + drift",
                 "US DOE FEMP, Best Management Practice 10 (Cooling Tower Management)")
        .input({.key = "circulation",
                .label = QT_TRANSLATE_NOOP("calculators", "Water over the tower"),
                .unit = "m3/h",
                .minimum = 0,
                .maximum = 1e5,
                .typical = 500},
               &In::circulation)
        .input({.key = "temperature_drop",
                .label = QT_TRANSLATE_NOOP("calculators", "Temperature drop of the water in the tower"),
                .unit = "K",
                .minimum = 0,
                .maximum = 30,
                .typical = 5},
               &In::temperatureDrop)
        .input(yearlyHours("operating_hours", QT_TRANSLATE_NOOP("calculators", "Operating hours")), &In::operatingHours)
        .input(cycles("cycles_before", now, 3), &In::cyclesBefore)
        .input(drift("drift_before", now), &In::driftBefore)
        .input(cycles("cycles_after", after, 5), &In::cyclesAfter)
        .input(drift("drift_after", after), &In::driftAfter)
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
