#pragma once

#include "app/charts/sankey_painter.h"

#include <QWidget>

namespace recp {

/// A Sankey diagram on the screen: as large as its names need. Under the mouse a band tells its amount; a click on a step
/// names it. Ctrl C copies the links as a table.
class SankeyView : public QWidget
{
    Q_OBJECT

public:
    explicit SankeyView(QWidget *parent = nullptr);

    void setSankey(const report::Sankey &sankey);
    const report::Sankey &sankey() const { return m_sankey; }
    /// The size in which every name is readable.
    QSize comfortable() const { return m_comfortable; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void stepChosen(recp::Id step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    FigureStyle style() const;
    void layOut();

    report::Sankey m_sankey;
    SankeyPicture m_picture;
    QSize m_comfortable;
};

} // namespace recp
