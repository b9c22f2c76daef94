#pragma once

#include "core/base/language.h"
#include "core/domain/audit.h"
#include "core/domain/load_profile.h"
#include "core/exchange/bill_head.h"

namespace recp {

/// A row that was not taken, and why.
struct RejectedRow {
    int row = 0;               ///< as BillRow::number
    QString column;            ///< head of the column the reason is about; empty: the whole row
    Error reason;
    bool alreadyThere = false; ///< the same bill is stored already
    std::vector<BillCell> cells;
};

/// A reading of an interval.
struct IntervalReading {
    qint64 second = 0; ///< begin of the interval, s since 1970 by the clock on the wall
    double amount = 0; ///< SI of the flow's unit
};

/// What a file of bills comes to.
struct BillImport {
    QString file;
    QString sheet;
    Flow flow;
    bool newFlow = false;            ///< the enterprise does not have it yet
    std::vector<FlowRecord> records; ///< new ones, to be stored
    int accepted = 0;                ///< rows in them
    int leftOut = 0;                 ///< rows that the mapping's "only" passes over
    std::vector<RejectedRow> rejected;
    BillHead head;                   ///< as it was found
    std::optional<DecimalMark> numbers; ///< as the file writes them; empty: its cells do not say
    std::optional<DayOrder> dates;
    std::vector<Error> notes;        ///< what is doubtful in what was taken
    std::optional<LoadProfile> profile = {}; ///< of a file of readings: each at its time, also in months that are there already
};

/// The rows of a file, read as its content and the mapping say.
Result<BillTable> readBillTable(const QByteArray &content, const QString &fileName, const BillMapping &mapping);
/// The name of the mapping for a file when none is named.
QString usualBillMapping(const QByteArray &content);

/// Turns the rows into records of one flow of the audit's enterprise. Nothing is guessed silently: a number, a date, a
/// unit or a currency that can be read in two ways is a rejected row, and a table whose columns can't be told is refused.
/// A bill over the same days as a record that is there is rejected, so that a file taken twice counts once.
/// `language` is that of a new flow's name. Pure: nothing is stored.
Result<BillImport> importBills(const BillTable &table, const BillMapping &mapping, const AuditDocument &document, Language language);

/// Rejected rows as CSV, with file, row, column and reason before the cells. No cell of it can act as a formula.
QByteArray rejectedRowsCsv(const std::vector<BillImport> &imports, const Texts &texts);

} // namespace recp
