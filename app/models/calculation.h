#pragma once

#include "core/calculators/calculator.h"
#include "core/domain/solution.h"

#include <QStringList>

namespace recp {

/// One result of a calculation outside any audit.
struct CalculationRow {
    std::size_t output = 0;
    Range range = {};     ///< SI, with its 90 % range
    bool isGiven = false; ///< false: does not apply to the chosen method
    std::vector<double> list = {}; ///< SI, of a result that is a list; then there is no range
};

/// A calculation outside any audit: what a calculator says to these inputs, with ranges, or why it says nothing.
struct Calculation {
    std::vector<CalculationRow> rows; ///< one an output; empty while the inputs are not complete
    std::optional<Error> error;
};
Calculation calculate(const Calculator &calculator, const std::vector<EstimateInput> &inputs);

/// `inputs` and, where nothing is given, the typical values, said to be assumed. What the choices made do not ask for, what
/// need not be given and what has no typical value is left out.
std::vector<EstimateInput> withTypicalInputs(const Calculator &calculator, std::vector<EstimateInput> inputs);

/// The calculation as lines of text in the window's language, for the clipboard: name, inputs, results in `units` (one an
/// output), formula, source. Values and names are parted by tabs, so that they fall into the cells of a sheet.
QString calculationText(const Calculator &calculator, const std::vector<EstimateInput> &inputs, const Calculation &result,
                        const std::vector<const Unit *> &units, const QString &currency);

} // namespace recp
