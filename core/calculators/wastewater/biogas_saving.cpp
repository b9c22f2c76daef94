#include "core/calculators/wastewater/biogas_saving.h"

namespace recp {

namespace {

constexpr double MethaneOfCod = 0.35;          // Nm3/kg, 2 mol O2 a mol CH4
constexpr double MethaneHeatingValue = 35.8e6; // J/Nm3, net

bool codFalls(const BiogasSavingInput &in)
{
    return in.method == SavingMethod::Measured || in.codOut <= in.codIn;
}

InputDefinition cod(const char *key, const char *label, double typical)
{
    return ifQuick({.key = key, .label = label, .unit = "mg/L", .minimum = 0, .maximum = 2e5, .typical = typical});
}

} // namespace

BiogasSavingResult biogasSaving(const BiogasSavingInput &in)
{
    const bool quick = in.method == SavingMethod::Quick;
    const double removed = in.wasteWater.si * (in.codIn.si - in.codOut.si);
    const double methane = quick ? removed * MethaneOfCod * in.yield.si : in.biogas.si * in.methaneShare.si;
    const YearlyEnergy energy{methane * MethaneHeatingValue};
    return {.codRemoved = quick ? std::optional(YearlyMass{removed}) : std::nullopt,
            .methane = {methane},
            .methaneEnergy = energy,
            .fuelSaved = energy * (in.efficiencyBiogas.si / in.efficiencyReplaced.si)};
}

Calculator biogasSavingCalculator()
{
    using In = BiogasSavingInput;
    using Out = BiogasSavingResult;
    return CalculatorBuilder<In, Out>("biogas_saving", QT_TRANSLATE_NOOP("calculators", "Biogas from waste water"), "WWT",
                                      CalculatorKind::Savings, biogasSaving)
        .formula("CH₄ = Q·(COD₁ − COD₂)·0.35·y; B = CH₄·35.8 MJ·η₁/η₂",
                 "Metcalf & Eddy, Wastewater Engineering, 5th ed., 10-2; ISO 6976")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: COD of the waste water"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: biogas by a gas meter")),
               &In::method)
        .input(metered("biogas", QT_TRANSLATE_NOOP("calculators", "Biogas a year that is used"), "Nm3/yr", 200000), &In::biogas)
        .input(ifMeasured(share("methane_share", QT_TRANSLATE_NOOP("calculators", "Methane in it, by volume"), 65)), &In::methaneShare)
        .input(ifQuick({.key = "waste_water",
                        .label = QT_TRANSLATE_NOOP("calculators", "Waste water a year"),
                        .unit = "m3/yr",
                        .minimum = 0,
                        .maximum = 1e8,
                        .typical = 100000}),
               &In::wasteWater)
        .input(cod("cod_in", QT_TRANSLATE_NOOP("calculators", "COD in"), 5000), &In::codIn)
        .input(cod("cod_out", QT_TRANSLATE_NOOP("calculators", "COD out of the digester"), 1000), &In::codOut)
        .input(ifQuick(share("yield", QT_TRANSLATE_NOOP("calculators", "Captured and used"), 78, "",
                             QT_TRANSLATE_NOOP("calculators", "70 to 85 % of the stoichiometric methane."))),
               &In::yield)
        .input(fuelChoice(), &In::fuel)
        .input(efficiency("efficiency_biogas", QT_TRANSLATE_NOOP("calculators", "Burner efficiency on biogas"), 80), &In::efficiencyBiogas)
        .input(efficiency("efficiency_replaced", QT_TRANSLATE_NOOP("calculators", "Burner efficiency on the replaced fuel"), 80),
               &In::efficiencyReplaced)
        .require("cod_out", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the COD in."), codFalls)
        .output({.key = "cod_removed", .label = QT_TRANSLATE_NOOP("calculators", "COD removed"), .unit = "t/yr"}, &Out::codRemoved)
        .output({.key = "methane", .label = QT_TRANSLATE_NOOP("calculators", "Methane"), .unit = "Nm3/yr"}, &Out::methane)
        .output({.key = "methane_energy", .label = QT_TRANSLATE_NOOP("calculators", "Energy of the methane"), .unit = "GJ/yr"},
                &Out::methaneEnergy)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .build();
}

} // namespace recp
