#include "core/calculators/wastewater/waste_water_load.h"

#include "core/calculators/common_inputs.h"

namespace recp {

namespace {

InputDefinition volume(const char *key, const char *group)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Waste water a year"),
            .unit = "m3/yr",
            .minimum = 0,
            .maximum = 1e9,
            .typical = 50000,
            .group = group};
}

InputDefinition cod(const char *key, double typical, const char *group)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "COD"),
            .unit = "mg/L",
            .minimum = 0,
            .maximum = 500000,
            .typical = typical,
            .group = group};
}

OutputDefinition load(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kg/yr"};
}

} // namespace

WasteWaterLoadResult wasteWaterLoad(const WasteWaterLoadInput &in)
{
    const double before = in.volumeBefore.si * in.codBefore.si;
    const double after = in.volumeAfter.si * in.codAfter.si;
    const double volume = in.volumeBefore.si - in.volumeAfter.si;
    WasteWaterLoadResult result{.loadBefore = {before},
                                .loadAfter = {after},
                                .loadAvoided = {before - after},
                                .wasteWaterAvoided = {volume},
                                .electricitySaved = {},
                                .chemicalSaved = {}};
    if (in.treatment)
        result.electricitySaved = YearlyEnergy{(before - after) * in.treatment->si};
    if (in.chemical)
        result.chemicalSaved = YearlyMass{volume * in.chemical->si};
    return result;
}

Calculator wasteWaterLoadCalculator()
{
    using In = WasteWaterLoadInput;
    using Out = WasteWaterLoadResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    OutputDefinition avoided = load("load_avoided", QT_TRANSLATE_NOOP("calculators", "Load avoided, COD"));
    avoided.effect = Resource::WasteWaterLoad;
    return CalculatorBuilder<In, Out>("waste_water_load", QT_TRANSLATE_NOOP("calculators", "Waste water and its load"), "WWT",
                                      CalculatorKind::Savings, wasteWaterLoad)
        .formula("L = V·c; ΔE = ΔL·e; ΔC = ΔV·d", "Mass balance; Metcalf & Eddy, Wastewater Engineering (5th ed.)")
        .input(volume("volume_before", now), &In::volumeBefore)
        .input(cod("cod_before", 1500, now), &In::codBefore)
        .input(volume("volume_after", after), &In::volumeAfter)
        .input(cod("cod_after", 1200, after), &In::codAfter)
        .input({.key = "treatment_electricity",
                .label = QT_TRANSLATE_NOOP("calculators", "Electricity of the own treatment, for the COD"),
                .unit = "kWh/kg",
                .minimum = 0,
                .maximum = 10,
                .typical = 0.7,
                .optional = true,
                .hint = QT_TRANSLATE_NOOP("calculators", "0.5 to 1 kWh/kg where it is aerated; none if left empty.")},
               &In::treatment)
        .input({.key = "treatment_chemical",
                .label = QT_TRANSLATE_NOOP("calculators", "Chemicals for the treatment"),
                .unit = "kg/m3",
                .minimum = 0,
                .maximum = 50,
                .typical = 0.1,
                .optional = true,
                .hint = QT_TRANSLATE_NOOP("calculators", "None if left empty.")},
               &In::chemical)
        .output(load("load_before", QT_TRANSLATE_NOOP("calculators", "Load, now")), &Out::loadBefore)
        .output(load("load_after", QT_TRANSLATE_NOOP("calculators", "Load, after")), &Out::loadAfter)
        .output(avoided, &Out::loadAvoided)
        .output(wasteWaterAvoidedOutput(), &Out::wasteWaterAvoided)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .output({.key = "chemical_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Chemical saved"),
                 .unit = "kg/yr",
                 .effect = Resource::Chemical},
                &Out::chemicalSaved)
        .build();
}

} // namespace recp
