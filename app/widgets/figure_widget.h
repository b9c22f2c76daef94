#pragma once

#include "core/report/report.h"

#include <QWidget>

namespace recp {

/// A figure on the screen in the theme's colours. Ctrl C copies its numbers as a table; so does its description.
class FigureWidget : public QWidget
{
    Q_OBJECT

public:
    explicit FigureWidget(QWidget *parent = nullptr);

    void setFigure(const report::Figure &figure);
    const report::Figure &figure() const { return m_figure; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    report::Figure m_figure;
};

} // namespace recp
