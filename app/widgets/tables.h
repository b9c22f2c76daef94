#pragma once

class QTableView;
class QTreeView;

namespace recp {

/// The look of every list and grid: no frame, hairlines between rows, whole rows selected, quiet heads.
void setUpTable(QTableView *table, int rowHeight = 28);
void setUpTree(QTreeView *tree);

} // namespace recp
