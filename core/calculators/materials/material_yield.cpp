#include "core/calculators/materials/material_yield.h"

namespace recp {

MaterialYieldResult materialYield(const MaterialYieldInput &in)
{
    const YearlyMass before = in.output / in.yieldBefore.si;
    const YearlyMass after = in.output / in.yieldAfter.si;
    return {.inputBefore = before, .inputAfter = after, .materialSaved = before - after};
}

Calculator materialYieldCalculator()
{
    using In = MaterialYieldInput;
    using Out = MaterialYieldResult;
    return CalculatorBuilder<In, Out>("material_yield", QT_TRANSLATE_NOOP("calculators", "Material yield"), "MAT",
                                      CalculatorKind::Savings, materialYield)
        .formula("ΔM = P × (1/Y₁ − 1/Y₂)", "Mass balance; UNEP CP-EE Manual (2004), part 1")
        .input({.key = "output",
                .label = QT_TRANSLATE_NOOP("calculators", "Good product a year"),
                .unit = "t/yr",
                .minimum = 0,
                .maximum = 1e9,
                .typical = 1000},
               &In::output)
        .input({.key = "yield_before",
                .label = QT_TRANSLATE_NOOP("calculators", "Yield now"),
                .unit = "%",
                .minimum = 0,
                .maximum = 100,
                .typical = 90,
                .minimumExcluded = true},
               &In::yieldBefore)
        .input({.key = "yield_after",
                .label = QT_TRANSLATE_NOOP("calculators", "Yield after"),
                .unit = "%",
                .minimum = 0,
                .maximum = 100,
                .typical = 92,
                .minimumExcluded = true},
               &In::yieldAfter)
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
        .build();
}

} // namespace recp
