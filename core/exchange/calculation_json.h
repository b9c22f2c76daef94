#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/calculators/calculator.h"

#include <QJsonArray>
#include <QJsonObject>

namespace recp {

/// Runs one calculation as `recp-audit calc` takes and gives it:
/// {"inputs": {NAME: {"value": 7, "unit": "bar"}}, "want": {NAME: "MWh/yr"}} -> {"outputs": {NAME: {"value", "unit"}}}.
/// Choices are texts with unit "enum", yes and no are booleans with unit "bool", lists are arrays. Inputs with a stated
/// default may be left out, as may those the chosen method does not ask. Outputs that do not apply to the method are left
/// out. Unknown names, units and choices, units of another family, wrong types and missing inputs are refused with one
/// sentence that names the field.
Result<QJsonObject> runCalculation(const Calculator &calculator, const QJsonObject &request);

/// Every calculator with its inputs, outputs, units, bounds and source: `calc --list --json`.
QJsonArray describeCalculators(Language language);

} // namespace recp
