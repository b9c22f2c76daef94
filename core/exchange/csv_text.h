#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace recp {

/// A text as one quoted cell. What a spreadsheet would take for a formula gets an apostrophe before it; numbers stay.
QString csvCell(QString text);

/// A whole file of cells that are written already: parted by semicolons, lines by CR LF, UTF-8 with its mark, as
/// spreadsheets of every language open it.
QByteArray csvFile(const std::vector<QStringList> &rows);

} // namespace recp
