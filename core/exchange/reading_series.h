#pragma once

#include "core/base/result.h"
#include "core/units/units.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <vector>

namespace recp {

/// A line of a series that was not taken, and why.
struct RejectedReading {
    int line = 0; ///< from 1, as pasted
    Error reason;
};

/// A series as a logger or a spreadsheet wrote it.
struct ReadingSeries {
    QString label;              ///< of the head: "Công suất"; empty without one
    QString unitText;           ///< as the head says it: "kW"
    const Unit *unit = nullptr; ///< the unit meant; null: none was stated, or it is not known
    std::vector<double> values; ///< as written, in the order of the lines
    QDateTime first;            ///< of the first line with a date; invalid: none has one. UTC stands for the clock on the wall
    QDateTime last;
    std::vector<RejectedReading> rejected;
};

/// Reads one column of values, or a time (or a date and a time) and a value, parted by tab, semicolon or comma, with or
/// without a head. Numbers and dates are Vietnamese or English: what can only be read one way decides for all; `locale`
/// for what can be read both ways. Other lines are rejected one by one. Refused are several columns of values and fewer
/// than two readings. `name` says in sentences what was read.
Result<ReadingSeries> readSeries(const QString &text, const QString &name, const QLocale &locale);
inline constexpr double LargestReading = 1e15; ///< what is larger is no reading but a fault of the logger

} // namespace recp
