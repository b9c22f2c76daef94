#pragma once

#include "core/exchange/bill_mapping.h"

namespace recp {

/// The head of a table of bills: which column holds what.
struct BillHead {
    std::size_t firstRow = 0; ///< index of the first row below it
    std::map<BillField, std::size_t> columns;
    std::optional<std::size_t> only;
    QStringList labels;       ///< by column; of a head over several rows their texts together

    bool has(BillField field) const { return columns.contains(field); }
    QString label(BillField field) const { return has(field) ? labels.value(qsizetype(columns.at(field))) : QString(); }
};

/// Finds the head: the row named by the mapping, else the rows that name most of the columns a bill has. A period and a
/// quantity or a cost must be there; a column that two heads could be is refused.
Result<BillHead> findHead(const BillTable &table, const BillMapping &mapping);

/// The text in small letters without diacritics, everything but letters and figures as single spaces.
QString foldedWords(const QString &text);

} // namespace recp
