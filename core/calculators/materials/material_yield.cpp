#include "core/calculators/materials/material_yield.h"

namespace recp {

namespace {

/// Yield after the rework of a share of the rejects.
double withRework(Ratio yield, Ratio rework)
{
    return yield.si + (1 - yield.si) * rework.si;
}

InputDefinition rework(const char *key, const char *label)
{
    InputDefinition definition = share(key, label, 0);
    definition.optional = true;
    definition.hint = QT_TRANSLATE_NOOP("calculators", "None if left empty.");
    return definition;
}

} // namespace

MaterialYieldResult materialYield(const MaterialYieldInput &in)
{
    const YearlyMass before =
        in.method == SavingMethod::Measured ? in.weighed : in.output / withRework(in.yieldBefore, in.reworkBefore);
    const YearlyMass after = in.output / withRework(in.yieldAfter, in.reworkAfter);
    const YearlyMass scrapBefore = before - in.output;
    const YearlyMass scrapAfter = after - in.output;
    std::optional<YearlyMass> wasteAvoided;
    if (in.discarded)
        wasteAvoided = (scrapBefore - scrapAfter) * in.discarded->si;
    return {.inputBefore = before,
            .inputAfter = after,
            .materialSaved = before - after,
            .scrapBefore = scrapBefore,
            .scrapAfter = scrapAfter,
            .wasteAvoided = wasteAvoided};
}

Calculator materialYieldCalculator()
{
    using In = MaterialYieldInput;
    using Out = MaterialYieldResult;
    return CalculatorBuilder<In, Out>("material_yield", QT_TRANSLATE_NOOP("calculators", "Material yield"), "MAT",
                                      CalculatorKind::Savings, materialYield)
        .formula("ΔM = P × (1/Y₁ − 1/Y₂)", "Mass balance; UNEP CP-EE Manual (2004), part 1")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: yields"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: material put in, by weight")),
               &In::method)
        .input({.key = "output",
                .label = QT_TRANSLATE_NOOP("calculators", "Good product a year"),
                .unit = "t/yr",
                .minimum = 0,
                .maximum = 1e9,
                .typical = 1000},
               &In::output)
        .input(metered("input_weighed", QT_TRANSLATE_NOOP("calculators", "Material put in a year, now"), "t/yr", 1110), &In::weighed)
        .input({.key = "yield_before",
                .label = QT_TRANSLATE_NOOP("calculators", "Yield now"),
                .unit = "%",
                .minimum = 0,
                .maximum = 100,
                .typical = 90,
                .minimumExcluded = true,
                .whenKey = "method",
                .whenValues = {"quick"}},
               &In::yieldBefore)
        .input({.key = "yield_after",
                .label = QT_TRANSLATE_NOOP("calculators", "Yield after"),
                .unit = "%",
                .minimum = 0,
                .maximum = 100,
                .typical = 92,
                .minimumExcluded = true},
               &In::yieldAfter)
        .input(ifQuick(rework("rework_before", QT_TRANSLATE_NOOP("calculators", "Rejects made good by rework, now"))), &In::reworkBefore)
        .input(rework("rework_after", QT_TRANSLATE_NOOP("calculators", "Rejects made good by rework, after")), &In::reworkAfter)
        .input(rework("discarded", QT_TRANSLATE_NOOP("calculators", "Share of the scrap that is thrown away")), &In::discarded)
        .require("input_weighed", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the good product."),
                 [](const In &in) { return in.method == SavingMethod::Quick || in.weighed >= in.output; })
        .output(
            {.key = "input_before", .label = QT_TRANSLATE_NOOP("calculators", "Material put in, now"), .unit = "t/yr"},
            &Out::inputBefore)
        .output(
            {.key = "input_after", .label = QT_TRANSLATE_NOOP("calculators", "Material put in, after"), .unit = "t/yr"},
            &Out::inputAfter)
        .output({.key = "material_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Material saved"),
                 .unit = "t/yr",
                 .effect = Resource::Material},
                &Out::materialSaved)
        .output({.key = "scrap_before", .label = QT_TRANSLATE_NOOP("calculators", "Scrap, now"), .unit = "t/yr"}, &Out::scrapBefore)
        .output({.key = "scrap_after", .label = QT_TRANSLATE_NOOP("calculators", "Scrap, after"), .unit = "t/yr"}, &Out::scrapAfter)
        .output({.key = "waste_avoided",
                 .label = QT_TRANSLATE_NOOP("calculators", "Waste avoided"),
                 .unit = "t/yr",
                 .effect = Resource::WasteAvoided},
                &Out::wasteAvoided)
        .build();
}

} // namespace recp
