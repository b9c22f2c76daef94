#pragma once

class QTableView;
class QTreeView;

namespace recp {

/// The look of every list and grid: no frame, hairlines between rows, whole rows selected, quiet heads.
void setUpTable(QTableView *table, int rowHeight = 28);
void setUpTree(QTreeView *tree);
/// Gives the columns the widths that this person gave them last, and keeps what is changed from now on, by the table's
/// objectName. Call after the first widths are set; columns that stretch are left alone.
void rememberColumns(QTableView *table);

} // namespace recp
