#pragma once

#include "app/charts/figure_painter.h"
#include "core/report/report.h"

#include <QWidget>

namespace recp {

/// A figure on the screen in the theme's colours. Under the mouse a bar tells its value. Ctrl C copies its numbers as a table; so does its description.
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
    bool event(QEvent *event) override;

private:
    report::Figure m_figure;
    std::vector<FigureSpot> m_spots; ///< as last drawn
};

} // namespace recp
