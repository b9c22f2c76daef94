#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace recp {

/// The rows and cells of a block from a spreadsheet's clipboard: cells by tab, rows by line end; a quoted cell keeps
/// its tabs, line ends and doubled quotes. A last line end makes no row. Rows may differ in length.
std::vector<QStringList> splitBlock(const QString &text);

/// The text of a block, quoted where a cell needs it; what splitBlock reads back.
QString joinBlock(const std::vector<QStringList> &rows);

/// A cell without what spreadsheets put around numbers: currency signs and codes (₫, đ, VND, $, USD, €, EUR),
/// no-break spaces. A lone dash is an empty cell, as accounting formats write zero or nothing.
QString bareNumber(const QString &cell);

/// The locale in which the block's numbers are written: if any cell can only be read one way ("1,234.5" or "1.234.567")
/// and none contradicts it, that way goes for the cells that could be read both ways; else `locale`.
QLocale localeOfBlock(const std::vector<QStringList> &rows, const QLocale &locale);

} // namespace recp
