#include "core/calculators/materials/waste_saving.h"

namespace recp {

namespace {

bool sharesFit(const WasteSavingInput &in)
{
    return in.avoided.si + in.reused.si + in.recycled.si <= 1 + 1e-12;
}

InputDefinition dose(const char *key, const char *label, double typical, const char *group)
{
    return {.key = key, .label = label, .unit = "%", .minimum = 0, .maximum = 500, .typical = typical,
            .hint = QT_TRANSLATE_NOOP("calculators", "Chemical by product, both in kilograms: 20 g a kilogram is 2 %."), .group = group};
}

OutputDefinition wasteOutput(const char *key, const char *label, Resource resource)
{
    return {.key = key, .label = label, .unit = "t/yr", .effect = resource};
}

} // namespace

WasteSavingResult wasteSaving(const WasteSavingInput &in)
{
    const YearlyMass avoided = in.wasteBefore * in.avoided.si;
    const YearlyMass reused = in.wasteBefore * in.reused.si;
    const YearlyMass recycled = in.wasteBefore * in.recycled.si;
    return {.wasteAfter = in.wasteBefore - avoided - reused - recycled,
            .wasteAvoided = avoided,
            .wasteReused = reused,
            .wasteRecycled = recycled,
            .materialSaved = reused * in.replacedMaterial.si};
}

Calculator wasteSavingCalculator()
{
    using In = WasteSavingInput;
    using Out = WasteSavingResult;
    return CalculatorBuilder<In, Out>("waste_saving", QT_TRANSLATE_NOOP("calculators", "Waste avoided, reused, recycled"), "WST",
                                      CalculatorKind::Savings, wasteSaving)
        .formula("W₂ = W₁·(1 − a − b − c); ΔM = W₁·b·k", "Mass balance; Law 72/2020/QH14, art. 75; Directive 2008/98/EC, art. 4")
        .input({.key = "waste_before",
                .label = QT_TRANSLATE_NOOP("calculators", "Waste a year, now"),
                .unit = "t/yr",
                .minimum = 0,
                .maximum = 1e7,
                .typical = 100},
               &In::wasteBefore)
        .input(share("avoided", QT_TRANSLATE_NOOP("calculators", "No longer made"), 20), &In::avoided)
        .input(share("reused", QT_TRANSLATE_NOOP("calculators", "Used again in the factory"), 10), &In::reused)
        .input(share("recycled", QT_TRANSLATE_NOOP("calculators", "To a recycler or another factory"), 30), &In::recycled)
        .input(share("replaced_material", QT_TRANSLATE_NOOP("calculators", "Purchased material replaced by what is reused"), 90, "",
                     QT_TRANSLATE_NOOP("calculators", "By weight: 90 % when a tonne used again replaces 900 kg.")),
               &In::replacedMaterial)
        .require("avoided", QT_TRANSLATE_NOOP("errors", "“%1” and the other shares of the waste are more than 100 %."), sharesFit)
        .output({.key = "waste_after", .label = QT_TRANSLATE_NOOP("calculators", "Waste a year, after"), .unit = "t/yr"}, &Out::wasteAfter)
        .output(wasteOutput("waste_avoided", QT_TRANSLATE_NOOP("calculators", "Waste avoided"), Resource::WasteAvoided), &Out::wasteAvoided)
        .output(wasteOutput("waste_reused", QT_TRANSLATE_NOOP("calculators", "Waste reused"), Resource::WasteReused), &Out::wasteReused)
        .output(wasteOutput("waste_recycled", QT_TRANSLATE_NOOP("calculators", "Waste recycled"), Resource::WasteRecycled),
                &Out::wasteRecycled)
        .output(wasteOutput("material_saved", QT_TRANSLATE_NOOP("calculators", "Material saved"), Resource::Material), &Out::materialSaved)
        .build();
}

ChemicalSavingResult chemicalSaving(const ChemicalSavingInput &in)
{
    const bool quick = in.method == SavingMethod::Quick;
    const YearlyMass before = quick ? in.output * in.doseBefore.si : in.ledgerBefore;
    const YearlyMass after = quick ? in.output * in.doseAfter.si : in.ledgerAfter;
    const YearlyMass saved = before - after;
    return {.chemicalBefore = before, .chemicalAfter = after, .chemicalSaved = saved, .substituteSaved = saved * -in.replacedBy.si};
}

Calculator chemicalSavingCalculator()
{
    using In = ChemicalSavingInput;
    using Out = ChemicalSavingResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    const char *label = QT_TRANSLATE_NOOP("calculators", "Dose of the chemical");
    const char *yearly = QT_TRANSLATE_NOOP("calculators", "Chemical used a year");
    return CalculatorBuilder<In, Out>("chemical_saving", QT_TRANSLATE_NOOP("calculators", "Chemicals: dose and substitution"), "CHM",
                                      CalculatorKind::Savings, chemicalSaving)
        .formula("ΔC = m·(d₁ − d₂); ΔC′ = −r·ΔC", "Mass balance")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: doses"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: amounts by the stock ledger")),
               &In::method)
        .input(ifQuick({.key = "output",
                        .label = QT_TRANSLATE_NOOP("calculators", "What is treated a year"),
                        .unit = "t/yr",
                        .minimum = 0,
                        .maximum = 1e7,
                        .typical = 2000}),
               &In::output)
        .input(ifQuick(dose("dose_before", label, 4, now)), &In::doseBefore)
        .input(metered("chemical_ledger_before", yearly, "kg/yr", 80000, now), &In::ledgerBefore)
        .input(ifQuick(dose("dose_after", label, 3, after)), &In::doseAfter)
        .input(metered("chemical_ledger_after", yearly, "kg/yr", 60000, after), &In::ledgerAfter)
        .input(share("replaced_by", QT_TRANSLATE_NOOP("calculators", "Another chemical for each kilogram saved"), 0, after,
                     QT_TRANSLATE_NOOP("calculators", "0 % when nothing takes its place; 80 % when 0.8 kg does.")),
               &In::replacedBy)
        .output({.key = "chemical_before", .label = QT_TRANSLATE_NOOP("calculators", "Chemical a year, now"), .unit = "kg/yr"},
                &Out::chemicalBefore)
        .output({.key = "chemical_after", .label = QT_TRANSLATE_NOOP("calculators", "Chemical a year, after"), .unit = "kg/yr"},
                &Out::chemicalAfter)
        .output({.key = "chemical_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Chemical saved"),
                 .unit = "kg/yr",
                 .effect = Resource::Chemical},
                &Out::chemicalSaved)
        .output({.key = "substitute_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Substitute saved (a minus is used)"),
                 .unit = "kg/yr",
                 .effect = Resource::Chemical,
                 .carrier = SubstituteCarrier},
                &Out::substituteSaved)
        .build();
}

} // namespace recp
