#include "core/calculators/materials/percentage_saving.h"

namespace recp {

namespace {

bool anythingGiven(const PercentageSavingInput &in)
{
    return in.electricityUse || in.fuelUse || in.waterUse || in.materialUse;
}

InputDefinition use(const char *key, const char *label, const char *unit, double typical)
{
    return {.key = key,
            .label = label,
            .unit = unit,
            .minimum = 0,
            .maximum = 1e9,
            .typical = typical,
            .hint = QT_TRANSLATE_NOOP("calculators", "Left empty, this resource is not touched.")};
}

template <class Q> std::optional<Q> part(const std::optional<Q> &use, double share)
{
    return use ? std::optional(*use * share) : std::nullopt;
}

} // namespace

PercentageSavingResult percentageSaving(const PercentageSavingInput &in)
{
    const double share = in.systemShare.si * in.saved.si;
    return {.electricitySaved = part(in.electricityUse, share),
            .fuelSaved = part(in.fuelUse, share),
            .waterSaved = part(in.waterUse, share),
            .materialSaved = part(in.materialUse, share)};
}

Calculator percentageSavingCalculator()
{
    using In = PercentageSavingInput;
    using Out = PercentageSavingResult;
    return CalculatorBuilder<In, Out>("percentage_saving", QT_TRANSLATE_NOOP("calculators", "Percentage of a system's use"), "MGT",
                                      CalculatorKind::Savings, percentageSaving)
        .formula("ΔE = E·s·p", "Screening method; the percentage needs its own source")
        .input(use("electricity_use", QT_TRANSLATE_NOOP("calculators", "Electricity a year"), "MWh/yr", 1000), &In::electricityUse)
        .input(use("fuel_use", QT_TRANSLATE_NOOP("calculators", "Fuel a year, by net calorific value"), "GJ/yr", 5000), &In::fuelUse)
        .input(fuelChoice(), &In::fuel)
        .input(use("water_use", QT_TRANSLATE_NOOP("calculators", "Water a year"), "m3/yr", 20000), &In::waterUse)
        .input(use("material_use", QT_TRANSLATE_NOOP("calculators", "Material a year"), "t/yr", 1000), &In::materialUse)
        .input(share("system_share", QT_TRANSLATE_NOOP("calculators", "Part of it that the measure acts on"), 100), &In::systemShare)
        .input(share("saved", QT_TRANSLATE_NOOP("calculators", "Saved, of that part"), 3, "",
                     QT_TRANSLATE_NOOP("calculators", "The screening range of the catalogue is shown beside; name the source of the figure.")),
               &In::saved)
        .require("electricity_use", QT_TRANSLATE_NOOP("errors", "Input “%1”, or the use of another resource, is needed."), anythingGiven)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .output(waterSavedOutput(), &Out::waterSaved)
        .output({.key = "material_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Material saved"),
                 .unit = "t/yr",
                 .effect = Resource::Material},
                &Out::materialSaved)
        .build();
}

} // namespace recp
