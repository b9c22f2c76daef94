#pragma once

#include "core/base/id.h"
#include "core/domain/resource.h"

#include <QGraphicsView>
#include <vector>

namespace recp {

class MapArrowItem;
class MapStepItem;

/// A step as it is drawn.
struct MapCard {
    Id id;
    QString name;
    QString note;          ///< what its balances leave over
    bool isDoubtful = false;
    QPointF place;         ///< of the box's upper left corner
};

/// A flow as it is drawn; a null end is outside.
struct MapArrow {
    Id id;
    Id from;
    Id to;
    QString name;
    QString amount;        ///< empty: missing, drawn dashed
    Resource resource = Resource::Other;
    bool isWaste = false;
};

/// The process map on a canvas: boxes that are dragged, arrows that are pulled from box to box. Flows from and to the outside
/// stand above and below their step, one a line. It shows what it is given and changes nothing itself.
class ProcessMapView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ProcessMapView(QWidget *parent = nullptr);
    ~ProcessMapView() override;

    void setMap(std::vector<MapCard> cards, std::vector<MapArrow> arrows);
    /// The step or flow that is framed; null: none.
    Id chosen() const { return m_chosen; }
    void choose(const Id &id);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// As large as it fits, at most 100 %.
    void fit();
    void zoom(double factor);
    /// The box of a step in scene coordinates; empty if there is none.
    QRectF boxOf(const Id &id) const;
    /// Places of all texts of flows between steps: what must not overlap.
    std::vector<QRectF> labelBoxes() const;

    static constexpr double BoxWidth = 170;

signals:
    void chosenChanged(recp::Id id);
    void stepsMoved(std::vector<std::pair<recp::Id, QPointF>> places);
    void stepWanted(QPointF place);
    /// Pulled from one step to another; a null end is outside.
    void flowWanted(recp::Id from, recp::Id to);
    void removeWanted(recp::Id id);
    /// Enter or a double click: the fields of what is chosen.
    void detailsWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class MapStepItem;
    MapStepItem *stepItem(const Id &id) const;
    MapStepItem *stepAt(const QPoint &position) const;
    void rebuild();
    /// Draws the arrows and finds a free place for each text.
    void route();
    void chooseNeighbour(int key);
    void updateScene();

    std::vector<MapCard> m_cards;
    std::vector<MapArrow> m_arrows;
    std::vector<MapStepItem *> m_steps;
    std::vector<MapArrowItem *> m_lines;
    Id m_chosen;
    bool m_readOnly = false;
    bool m_fitted = false;
    MapStepItem *m_pulledFrom = nullptr; ///< an arrow is being pulled
    bool m_pullsOut = true;              ///< from the right side; else from the left: into the step
    QGraphicsPathItem *m_pull = nullptr;
    QPointF m_pressedAt;
};

} // namespace recp
