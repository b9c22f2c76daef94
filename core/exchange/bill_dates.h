#pragma once

#include "core/exchange/bill_table.h"

#include <optional>
#include <QDate>

namespace recp {

enum class DayOrder { DayFirst, MonthFirst };

/// A day or a month as a bill writes it.
struct BillDate {
    QDate day;               ///< of a month: its first day
    bool wholeMonth = false; ///< no day was written
    int second = -1;         ///< of the day; -1: no time was written
    bool operator==(const BillDate &) const = default;
};

/// What a date's writing says of its order: DayFirst for "31/01/2025", MonthFirst for "01/31/2025", empty otherwise.
std::optional<DayOrder> dayOrderOf(const BillCell &cell);

/// Reads "31/01/2025 00:15", "2025-01-31", "01/2025", "Tháng 1/2025", "T1-2025", "tháng năm năm 2025", "Jan 2025",
/// "5 January 2025", "202501", and with a stated `year` (0: none) also "Tháng 1" and "1". Refused is what is no date between 1950 and
/// 2100, and "03/04/2025" where `order` does not say which one is the month.
Result<BillDate> parseBillDate(const BillCell &cell, std::optional<DayOrder> order, int year = 0);

} // namespace recp
