#pragma once

#include "core/base/result.h"
#include "core/exchange/vietnamese_encodings.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace recp {

/// One cell of a file of bills, as text. What a spreadsheet keeps as a number or a date comes without its format, so
/// that no locale stands between the file and the value.
struct BillCell {
    enum class Form {
        Typed,  ///< as a person or another program wrote it: "1.234,5", "01/2025"
        Number, ///< digits with a decimal point: "1234.5"
        Date    ///< "2025-01-31" or "2025-01-31T00:15:00"
    };
    QString text;
    Form form = Form::Typed;

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const BillCell &) const = default;
};

struct BillRow {
    int number = 0; ///< in the file: row of the sheet or of the table from 1; for XML the line
    std::vector<BillCell> cells;

    /// The cell of a column from 0; an empty one where the row is shorter.
    const BillCell &cell(std::size_t column) const;
    bool isEmpty() const;
};

/// A file of bills as rows of text.
struct BillTable {
    QString file;  ///< its name, for sentences
    QString sheet; ///< of a workbook; empty otherwise
    std::vector<BillRow> rows;
    TextEncoding encoding = TextEncoding::Unicode; ///< that was found or stated
    QStringList sheets = {}; ///< of a workbook: all that it shows
};

/// What a file of bills may hold at most: years of 15-minute readings, too little to exhaust the machine.
namespace bill_limits {
constexpr qsizetype FileBytes = 64 * 1024 * 1024;
constexpr qsizetype InflatedBytes = 128 * 1024 * 1024; ///< of one part of a workbook
constexpr qsizetype Parts = 10'000;                    ///< of a workbook
constexpr std::size_t Rows = 200'000;
constexpr std::size_t Columns = 512;
constexpr std::size_t Cells = 4'000'000;
constexpr qsizetype CellLength = 32'767; ///< what a spreadsheet allows
constexpr int XmlDepth = 64;
}

enum class BillFileKind { Csv, Xlsx, Xml };

/// The kind of a file by its content. What is none of them (an old workbook, a PDF, a picture) is refused.
Result<BillFileKind> billFileKind(const QByteArray &content, const QString &fileName);

/// The text of a file: UTF-8, UTF-16 with its mark, or bytes in the stated encoding, else in the one that looks most like
/// Vietnamese; `encoding` then says which. Composed (NFC). Refused where it is no text.
Result<QString> decodeText(const QByteArray &content, const QString &fileName, std::optional<TextEncoding> &encoding);

/// Turns cells that were typed with an old font into Unicode, composed; without a stated font, as they look.
void applyFont(BillTable &table, std::optional<TextEncoding> font);

/// Rows of a CSV file. The separator is ; , tab or | : the one that parts the rows most evenly, or the one given.
/// Quoted cells keep separators, line ends and doubled quotes.
Result<BillTable> readCsv(const QByteArray &content, const QString &fileName, QChar separator = {},
                          std::optional<TextEncoding> encoding = {});
/// A block that was copied from a spreadsheet: cells by tab, rows by line.
Result<BillTable> tableOfBlock(const QString &block, const QString &name);

/// Adds a row to a table, within the limits.
Result<void> addRow(BillTable &table, BillRow row);

/// What a cell holds, short enough for a sentence and without anything that is not shown.
QString shownCell(const QString &text);

} // namespace recp
