#pragma once

#include "core/report/report.h"

#include <QList>
#include <QTextLength>

namespace recp {

/// How wide a table's columns are, in parts of a hundred, and how large its text.
struct ColumnPlan {
    QList<QTextLength> widths; ///< empty: as the text layout finds
    double points = 8.5;
    bool rangesBreak = false;  ///< even the smallest text leaves too little for names: ranges may break after their dash
};

/// Columns that do not wrap get what they need, those that wrap share the rest by the length of their texts.
ColumnPlan planColumns(const report::Table &table, double millimetres);

} // namespace recp
