#include "app/widgets/report_table.h"

#include "app/widgets/tables.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace recp {

namespace {

constexpr int RowHeight = 26;

Qt::Alignment alignmentOf(const report::Column &column)
{
    return (column.align == report::Column::Align::Right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

ReportTable::ReportTable(QWidget *parent) : QTableWidget(parent)
{
    setUpTable(this, RowHeight);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReportTable::setTable(const report::Table &table)
{
    clear();
    setRowCount(static_cast<int>(table.rows.size()));
    setColumnCount(static_cast<int>(table.columns.size()));
    for (int column = 0; column < columnCount(); ++column) {
        const report::Column &described = table.columns[static_cast<std::size_t>(column)];
        auto *head = new QTableWidgetItem(described.head);
        head->setTextAlignment(alignmentOf(described));
        setHorizontalHeaderItem(column, head);
        for (int row = 0; row < rowCount(); ++row) {
            auto *item = new QTableWidgetItem(table.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].text);
            item->setTextAlignment(alignmentOf(described));
            setItem(row, column, item);
        }
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (columnCount() > 0)
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rowCount() * RowHeight + 4);
    setAccessibleName(table.caption);
}

QString ReportTable::text() const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << (row < 0 ? horizontalHeaderItem(column) : item(row, column))->text();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void ReportTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(text());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace recp
