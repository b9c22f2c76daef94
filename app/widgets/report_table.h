#pragma once

#include "core/report/report.h"

#include <QTableWidget>

namespace recp {

/// A table of the report on the screen: as high as its rows, not to be edited. Ctrl C copies it.
class ReportTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ReportTable(QWidget *parent = nullptr);

    void setTable(const report::Table &table);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString text() const;
};

} // namespace recp
