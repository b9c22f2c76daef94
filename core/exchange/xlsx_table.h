#pragma once

#include "core/exchange/bill_table.h"

namespace recp {

/// Rows of one sheet of a workbook (Office Open XML, ECMA-376): the named one, else the first that is not hidden.
/// Numbers that carry a date's format come as dates. A merged cell's text stands in each cell it covers, so that a
/// head over several columns can be read in each. Formulas count with the value the workbook keeps for them.
/// Every part has a limit, whatever size the archive states for it.
Result<BillTable> readXlsx(const QByteArray &content, const QString &fileName, const QString &sheet = {});

} // namespace recp
