#pragma once

#include "core/calculators/calculator.h"
#include "core/calculators/common_inputs.h"

namespace recp {

struct WasteSavingInput {
    YearlyMass wasteBefore;
    Ratio avoided;  ///< shares of the waste of now; together at most 1
    Ratio reused;
    Ratio recycled;
    Ratio replacedMaterial; ///< purchased material replaced by a kilogram that is reused
};
struct WasteSavingResult {
    YearlyMass wasteAfter;
    YearlyMass wasteAvoided;
    YearlyMass wasteReused;
    YearlyMass wasteRecycled;
    YearlyMass materialSaved;
};
/// Waste that is not made, is used again in the factory, or goes to a recycler: each is a line of its own in the yearly
/// report. What is reused replaces purchased material. Source: mass balance; order of Law 72/2020/QH14, art. 75, and
/// Directive 2008/98/EC, art. 4.
WasteSavingResult wasteSaving(const WasteSavingInput &in);
Calculator wasteSavingCalculator();

struct ChemicalSavingInput {
    SavingMethod method = SavingMethod::Quick;
    YearlyMass output;   ///< what is treated: product, cloth, hides
    Ratio doseBefore;    ///< kg of chemical a kg
    Ratio doseAfter;
    Ratio replacedBy;    ///< kg of another chemical for each kg saved
    YearlyMass ledgerBefore{};
    YearlyMass ledgerAfter{};
};
struct ChemicalSavingResult {
    YearlyMass chemicalBefore;
    YearlyMass chemicalAfter;
    YearlyMass chemicalSaved;
    YearlyMass substituteSaved; ///< negative: the substitute is used
};
/// Less of a chemical for the same product: m·(d₁ − d₂), or by the stock ledger, and what replaces it. Source: mass balance.
ChemicalSavingResult chemicalSaving(const ChemicalSavingInput &in);
Calculator chemicalSavingCalculator();

} // namespace recp
