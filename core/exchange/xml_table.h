#pragma once

#include "core/exchange/bill_table.h"

namespace recp {

/// Whether an XML file is a Green Button feed (NAESB REQ.21, ESPI).
bool isGreenButton(const QByteArray &content);
/// Whether an XML file is an invoice of the Vietnamese format (Decision 1450/QD-TCT: root HDon).
bool isVietnameseInvoice(const QByteArray &content);

/// Rows of an XML file: each element `rowElement` is one row. `columns` are paths of elements by their last names:
/// "SLuong", "TTChung/NLap"; the first row of the table names them. A value is looked for in the row, else it is the
/// latest one before the row, so that an invoice's date goes with each of its lines. Names are without namespaces.
/// Document types, and with them entities of the file's own, are refused.
Result<BillTable> readXmlRows(const QByteArray &content, const QString &fileName, const QString &rowElement,
                              const QStringList &columns);

/// Interval readings of a Green Button feed, one a row, under the head "start", "end", "value", "unit", "cost",
/// "currency". Times are the feed's standard local time (without daylight saving). Reverse flow is left out. Where the feed holds
/// several meters' readings, `series` must name one by its title.
Result<BillTable> readGreenButton(const QByteArray &content, const QString &fileName, const QString &series = {});

} // namespace recp
