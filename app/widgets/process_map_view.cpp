#include "app/widgets/process_map_view.h"

#include "app/widgets/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <map>

namespace recp {

namespace {

constexpr double BoxWidth = ProcessMapView::BoxWidth;
constexpr double LeastBoxHeight = 64;
constexpr double RowHeight = 20;
constexpr double PortRadius = 6;
constexpr double Grid = 10;
constexpr double EndGap = 15;      // between the ends of arrows on one side
constexpr double LabelWidth = 112;
constexpr double AwayCost = 6;       // of a text, in covered square pixels: a pixel farther from its arrow …
constexpr double OffCentreCost = 90; // … or at its end instead of its middle
constexpr double ReturnDrop = 26;  // below the lower box, of an arrow that leads back
constexpr double LeastZoom = 0.35;
constexpr double MostZoom = 2;
constexpr double LeastFit = 0.75;  // smaller than this the texts can't be read: scroll instead

QFont mapFont(bool bold = false)
{
    QFont font;
    font.setPixelSize(12);
    font.setBold(bold);
    return font;
}

QColor colourOf(const MapArrow &arrow)
{
    const Theme &theme = Theme::current();
    const bool isLoss = arrow.isWaste && arrow.resource != Resource::WasteWater && arrow.resource != Resource::Water;
    return theme.resource(isLoss ? Resource::WasteAvoided : arrow.resource);
}

QString elided(const QString &text, double width, bool bold = false)
{
    return QFontMetricsF(mapFont(bold)).elidedText(text, Qt::ElideRight, width);
}

QString amountText(const MapArrow &arrow)
{
    return arrow.amount.isEmpty() ? ProcessMapView::tr("missing") : arrow.amount;
}

/// "Coal · 1,200 t/yr", the name shortened so that the amount stays whole.
QString rowText(const MapArrow &arrow, double width)
{
    const QString amount = QStringLiteral(" · ") + amountText(arrow);
    return elided(arrow.name, width - QFontMetricsF(mapFont()).horizontalAdvance(amount)) + amount;
}

void drawHead(QPainter &painter, const QPointF &tip, double angle, const QColor &colour)
{
    QPolygonF head;
    head << tip << tip - QPointF(std::cos(angle - 0.42), std::sin(angle - 0.42)) * 9 << tip - QPointF(std::cos(angle + 0.42), std::sin(angle + 0.42)) * 9;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(head);
}

} // namespace

/// A box with its name, and above and below it the flows from and to the outside.
class MapStepItem : public QGraphicsItem
{
public:
    MapStepItem(ProcessMapView &view, MapCard card) : m_view(view), m_card(std::move(card))
    {
        setFlag(ItemIsMovable);
        setFlag(ItemSendsGeometryChanges);
        setZValue(1);
        setToolTip(m_card.note.isEmpty() ? m_card.name.toHtmlEscaped() : (m_card.name + QStringLiteral(": ") + m_card.note).toHtmlEscaped());
    }

    const Id &id() const { return m_card.id; }
    const MapCard &card() const { return m_card; }
    void addEntering(const MapArrow &arrow) { m_entering.push_back(arrow); }
    void addLeaving(const MapArrow &arrow) { m_leaving.push_back(arrow); }
    void setEnds(int most) { m_height = std::max(LeastBoxHeight, EndGap * most + 12); }

    QRectF box() const { return {0, 0, BoxWidth, m_height}; }
    /// With the rows above and below, in scene coordinates.
    QRectF area() const
    {
        return mapRectToScene(box().adjusted(0, -RowHeight * static_cast<double>(m_entering.size()), 0, RowHeight * static_cast<double>(m_leaving.size())));
    }
    QPointF leftPort() const { return {0, m_height / 2}; }
    QPointF rightPort() const { return {BoxWidth, m_height / 2}; }

    /// The flow whose row is at a point of the item; null: none.
    Id rowAt(const QPointF &point) const
    {
        for (std::size_t i = 0; i < m_entering.size(); ++i)
            if (enteringRow(i).contains(point))
                return m_entering[i].id;
        for (std::size_t i = 0; i < m_leaving.size(); ++i)
            if (leavingRow(i).contains(point))
                return m_leaving[i].id;
        return {};
    }

    QRectF boundingRect() const override
    {
        return box().adjusted(-12, -RowHeight * static_cast<double>(m_entering.size()) - 4, 12, RowHeight * static_cast<double>(m_leaving.size()) + 4);
    }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const Theme &theme = Theme::current();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isChosen = m_view.chosen() == id();
        painter->setPen(QPen(isChosen ? theme.accent : theme.line, isChosen ? 2 : 1));
        painter->setBrush(theme.surface);
        painter->drawRoundedRect(box(), 6, 6);
        drawTexts(*painter);
        if (!m_view.m_readOnly) {
            painter->setPen(QPen(theme.text3, 1));
            painter->setBrush(theme.surface);
            painter->drawEllipse(leftPort(), PortRadius - 2, PortRadius - 2);
            painter->drawEllipse(rightPort(), PortRadius - 2, PortRadius - 2);
        }
        for (std::size_t i = 0; i < m_entering.size(); ++i)
            drawRow(*painter, enteringRow(i), m_entering[i]);
        for (std::size_t i = 0; i < m_leaving.size(); ++i)
            drawRow(*painter, leavingRow(i), m_leaving[i]);
    }

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant &value) override
    {
        if (change == ItemPositionChange) {
            const QPointF to = value.toPointF();
            return QPointF(std::round(to.x() / Grid) * Grid, std::round(to.y() / Grid) * Grid);
        }
        if (change == ItemPositionHasChanged && scene())
            m_view.route();
        return QGraphicsItem::itemChange(change, value);
    }

private:
    QRectF enteringRow(std::size_t i) const { return {0, -RowHeight * static_cast<double>(m_entering.size() - i), BoxWidth, RowHeight}; }
    QRectF leavingRow(std::size_t i) const { return {0, m_height + RowHeight * static_cast<double>(i), BoxWidth, RowHeight}; }

    void drawTexts(QPainter &painter) const
    {
        const Theme &theme = Theme::current();
        const QRectF inner = box().adjusted(12, 4, -12, -4);
        const bool hasNote = !m_card.note.isEmpty();
        const QRectF nameBox = hasNote ? inner.adjusted(0, 0, 0, -18) : inner;
        painter.setFont(mapFont(true));
        painter.setPen(theme.text);
        // Two lines at most, the second one shortened.
        QString name = m_card.name;
        const QFontMetricsF metrics(painter.font());
        if (metrics.boundingRect(nameBox, Qt::TextWordWrap | Qt::AlignCenter, name).height() > nameBox.height() + 1)
            name = metrics.elidedText(name, Qt::ElideRight, nameBox.width() * 1.6);
        painter.drawText(nameBox, Qt::TextWordWrap | Qt::AlignCenter, name);
        if (!hasNote)
            return;
        painter.setFont(mapFont());
        painter.setPen(m_card.isDoubtful ? theme.warningText : theme.text2);
        painter.drawText(QRectF(inner.left(), inner.bottom() - 18, inner.width(), 18), Qt::AlignCenter, elided(m_card.note, inner.width()));
    }

    void drawRow(QPainter &painter, const QRectF &row, const MapArrow &arrow) const
    {
        const Theme &theme = Theme::current();
        const bool isChosen = m_view.chosen() == arrow.id;
        if (isChosen) {
            painter.setPen(QPen(theme.accent, 1));
            painter.setBrush(theme.selection);
            painter.drawRoundedRect(row.adjusted(0.5, 1, -0.5, -1), 3, 3);
        }
        const QColor colour = colourOf(arrow);
        const double x = row.left() + 10;
        painter.setPen(QPen(colour, 2, arrow.amount.isEmpty() ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(QPointF(x, row.top() + 3), QPointF(x, row.bottom() - 6));
        drawHead(painter, QPointF(x, row.bottom() - 2), M_PI / 2, colour);
        painter.setFont(mapFont());
        painter.setPen(arrow.amount.isEmpty() ? theme.warningText : theme.text);
        const QRectF text = row.adjusted(20, 0, -2, 0);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, rowText(arrow, text.width()));
    }

    ProcessMapView &m_view;
    MapCard m_card;
    double m_height = LeastBoxHeight;
    std::vector<MapArrow> m_entering;
    std::vector<MapArrow> m_leaving;
};

/// A flow between two steps with its text.
class MapArrowItem : public QGraphicsItem
{
public:
    MapArrowItem(const ProcessMapView &view, MapArrow arrow) : m_view(view), m_arrow(std::move(arrow))
    {
        setToolTip(QStringLiteral("%1: %2").arg(m_arrow.name, amountText(m_arrow)).toHtmlEscaped());
        m_name = elided(m_arrow.name, LabelWidth);
        m_amount = elided(amountText(m_arrow), LabelWidth);
        const QFontMetricsF metrics(mapFont());
        m_labelSize = QSizeF(std::max(metrics.horizontalAdvance(m_name), metrics.horizontalAdvance(m_amount)) + 6, 2 * metrics.height() - 2);
    }

    const MapArrow &arrow() const { return m_arrow; }
    const QPainterPath &path() const { return m_path; }
    QSizeF labelSize() const { return m_labelSize; }
    QRectF label() const { return m_label; }

    void setPath(const QPainterPath &path)
    {
        prepareGeometryChange();
        m_path = path;
    }
    void setLabelCentre(const QPointF &centre)
    {
        prepareGeometryChange();
        m_label = QRectF(centre - QPointF(m_labelSize.width(), m_labelSize.height()) / 2, m_labelSize);
    }
    /// The text stands before everything, the line behind the boxes.
    QRectF boundingRect() const override { return m_path.boundingRect().united(m_label).adjusted(-12, -12, 12, 12); }
    QPainterPath shape() const override
    {
        QPainterPathStroker stroker;
        stroker.setWidth(10);
        QPainterPath shape = stroker.createStroke(m_path);
        shape.addRect(m_label);
        return shape;
    }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const Theme &theme = Theme::current();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isChosen = m_view.chosen() == m_arrow.id;
        const QColor colour = colourOf(m_arrow);
        painter->setPen(QPen(colour, isChosen ? 3.5 : 2, m_arrow.amount.isEmpty() ? Qt::DashLine : Qt::SolidLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(m_path);
        drawHead(*painter, m_path.pointAtPercent(1), -m_path.angleAtPercent(0.999) * M_PI / 180, colour);
        painter->setPen(isChosen ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(isChosen ? theme.selection : theme.ground);
        painter->drawRoundedRect(m_label, 3, 3);
        painter->setFont(mapFont());
        painter->setPen(m_arrow.amount.isEmpty() ? theme.warningText : theme.text);
        const QRectF upper(m_label.left(), m_label.top(), m_label.width(), m_label.height() / 2);
        painter->drawText(upper, Qt::AlignCenter, m_name);
        painter->setPen(m_arrow.amount.isEmpty() ? theme.warningText : theme.text2);
        painter->drawText(upper.translated(0, upper.height()), Qt::AlignCenter, m_amount);
    }

private:
    const ProcessMapView &m_view;
    MapArrow m_arrow;
    QString m_name, m_amount;
    QSizeF m_labelSize;
    QPainterPath m_path;
    QRectF m_label;
};

ProcessMapView::ProcessMapView(QWidget *parent) : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::NoDrag);
    setFocusPolicy(Qt::StrongFocus);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setAccessibleName(tr("Process map"));
    setMouseTracking(true);
    scene()->setBackgroundBrush(Theme::current().ground);
}

ProcessMapView::~ProcessMapView() = default;

void ProcessMapView::setMap(std::vector<MapCard> cards, std::vector<MapArrow> arrows)
{
    m_cards = std::move(cards);
    m_arrows = std::move(arrows);
    QStringList spoken;
    for (const MapCard &card : m_cards)
        spoken << card.name + (card.note.isEmpty() ? QString() : QStringLiteral(": ") + card.note);
    for (const MapArrow &arrow : m_arrows)
        spoken << QStringLiteral("%1: %2").arg(arrow.name, amountText(arrow));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    rebuild();
}

void ProcessMapView::rebuild()
{
    m_pulledFrom = nullptr;
    m_pull = nullptr;
    m_steps.clear();
    m_lines.clear();
    scene()->clear();
    scene()->setBackgroundBrush(Theme::current().ground);
    for (const MapCard &card : m_cards)
        m_steps.push_back(new MapStepItem(*this, card));
    std::map<Id, std::pair<int, int>> ends; // right, left
    for (const MapArrow &arrow : m_arrows) {
        MapStepItem *from = stepItem(arrow.from);
        MapStepItem *to = stepItem(arrow.to);
        if (from && to && from != to) {
            m_lines.push_back(new MapArrowItem(*this, arrow));
            ++ends[arrow.from].first;
            ++ends[arrow.to].second;
        } else if (to && arrow.from.isNull()) {
            to->addEntering(arrow);
        } else if (from && arrow.to.isNull()) {
            from->addLeaving(arrow);
        }
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const auto &[right, left] = ends[m_steps[i]->id()];
        m_steps[i]->setEnds(std::max(right, left) + 1);
        m_steps[i]->setPos(m_cards[i].place);
        m_steps[i]->setFlag(QGraphicsItem::ItemIsMovable, !m_readOnly);
    }
    for (MapArrowItem *line : m_lines)
        scene()->addItem(line);
    for (MapStepItem *step : m_steps)
        scene()->addItem(step);
    route();
    updateScene();
    if (!m_fitted && isVisible() && !m_steps.empty())
        fit();
}

MapStepItem *ProcessMapView::stepItem(const Id &id) const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [&](const MapStepItem *step) { return step->id() == id; });
    return found == m_steps.end() ? nullptr : *found;
}

QRectF ProcessMapView::boxOf(const Id &id) const
{
    const MapStepItem *item = stepItem(id);
    return item ? item->mapRectToScene(item->box()) : QRectF();
}

std::vector<QRectF> ProcessMapView::labelBoxes() const
{
    std::vector<QRectF> boxes;
    for (const MapArrowItem *line : m_lines)
        boxes.push_back(line->label());
    return boxes;
}

void ProcessMapView::route()
{
    // Where each arrow ends on the side of its box: by the height of the other end, so that arrows of one box don't cross.
    std::map<const MapArrowItem *, std::pair<QPointF, QPointF>> ends;
    for (MapStepItem *step : m_steps) {
        for (const bool leaves : {true, false}) {
            std::vector<MapArrowItem *> side;
            for (MapArrowItem *line : m_lines)
                if ((leaves ? line->arrow().from : line->arrow().to) == step->id())
                    side.push_back(line);
            std::stable_sort(side.begin(), side.end(), [&](const MapArrowItem *a, const MapArrowItem *b) {
                const auto other = [&](const MapArrowItem *line) { return boxOf(leaves ? line->arrow().to : line->arrow().from).center().y(); };
                return other(a) < other(b);
            });
            const QRectF box = step->mapRectToScene(step->box());
            for (std::size_t i = 0; i < side.size(); ++i) {
                const double y = box.center().y() + EndGap * (static_cast<double>(i) - (static_cast<double>(side.size()) - 1) / 2);
                (leaves ? ends[side[i]].first : ends[side[i]].second) = QPointF(leaves ? box.right() : box.left(), y);
            }
        }
    }
    double returnDrop = ReturnDrop;
    for (MapArrowItem *line : m_lines) {
        const auto &[from, to] = ends[line];
        QPainterPath path(from);
        if (to.x() >= from.x() + 30) {
            const double half = std::max(40.0, (to.x() - from.x()) / 2);
            path.cubicTo(from + QPointF(half, 0), to - QPointF(half, 0), to);
        } else { // leads back: below both
            const double bottom = std::max(stepItem(line->arrow().from)->area().bottom(), stepItem(line->arrow().to)->area().bottom()) + returnDrop;
            returnDrop += 14;
            path.cubicTo(from + QPointF(46, 0), QPointF(from.x() + 46, bottom), QPointF(from.x() - 10, bottom));
            path.lineTo(QPointF(to.x() + 10, bottom));
            path.cubicTo(QPointF(to.x() - 46, bottom), to - QPointF(46, 0), to);
        }
        line->setPath(path);
    }
    // A text stands on its own arrow where it covers neither a box nor another text.
    std::vector<QRectF> taken;
    for (const MapStepItem *step : m_steps)
        taken.push_back(step->area().adjusted(-3, -1, 3, 1));
    for (MapArrowItem *line : m_lines) {
        static constexpr double along[] = {0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8, 0.14, 0.86};
        static constexpr double beside[] = {-19, 19, 0, -36, 36};
        QPointF best = line->path().pointAtPercent(0.5);
        double least = std::numeric_limits<double>::max();
        for (const double off : beside) {
            for (const double at : along) {
                const QPointF centre = line->path().pointAtPercent(at) + QPointF(0, off);
                const QRectF box(centre - QPointF(line->labelSize().width(), line->labelSize().height()) / 2, line->labelSize());
                double burden = AwayCost * std::abs(std::abs(off) - 19) + OffCentreCost * std::abs(at - 0.5);
                for (const QRectF &other : taken) {
                    const QRectF common = box.intersected(other);
                    burden += common.width() * common.height();
                }
                if (burden < least) {
                    least = burden;
                    best = centre;
                }
            }
        }
        line->setLabelCentre(best);
        taken.push_back(line->label());
    }
}

void ProcessMapView::updateScene()
{
    QRectF all;
    for (const MapStepItem *step : m_steps)
        all = all.united(step->area());
    for (const MapArrowItem *line : m_lines)
        all = all.united(line->boundingRect());
    setSceneRect(all.adjusted(-30, -30, 30, 30));
}

void ProcessMapView::choose(const Id &id)
{
    if (m_chosen == id)
        return;
    m_chosen = id;
    scene()->update();
    if (const QRectF box = boxOf(id); !box.isEmpty())
        ensureVisible(box, 20, 20);
}

void ProcessMapView::fit()
{
    if (m_steps.empty())
        return;
    m_fitted = true;
    const QRectF all = sceneRect();
    const double factor = std::min(viewport()->width() / all.width(), viewport()->height() / all.height());
    resetTransform();
    const double bounded = std::clamp(factor, LeastFit, 1.0);
    scale(bounded, bounded);
    if (factor >= LeastFit)
        centerOn(all.center());
    else
        centerOn(all.topLeft());
}

void ProcessMapView::zoom(double factor)
{
    const double now = transform().m11();
    const double to = std::clamp(now * factor, LeastZoom, MostZoom);
    scale(to / now, to / now);
}

MapStepItem *ProcessMapView::stepAt(const QPoint &position) const
{
    const QPointF point = mapToScene(position);
    for (MapStepItem *step : m_steps)
        if (step->mapRectToScene(step->box()).adjusted(-PortRadius, 0, PortRadius, 0).contains(point))
            return step;
    return nullptr;
}

void ProcessMapView::mousePressEvent(QMouseEvent *event)
{
    setFocus();
    m_pressedAt = mapToScene(event->position().toPoint());
    if (event->button() != Qt::LeftButton)
        return QGraphicsView::mousePressEvent(event);
    for (MapStepItem *step : m_steps) {
        const QPointF local = step->mapFromScene(m_pressedAt);
        const bool right = QLineF(local, step->rightPort()).length() <= PortRadius + 3;
        const bool left = QLineF(local, step->leftPort()).length() <= PortRadius + 3;
        if (!m_readOnly && (right || left)) {
            m_pulledFrom = step;
            m_pullsOut = right;
            m_pull = scene()->addPath(QPainterPath(), QPen(Theme::current().accent, 2, Qt::DashLine));
            return;
        }
    }
    Id found;
    if (MapStepItem *step = stepAt(event->position().toPoint()))
        found = step->id();
    for (MapStepItem *step : m_steps)
        if (const Id row = step->rowAt(step->mapFromScene(m_pressedAt)); !row.isNull())
            found = row;
    if (found.isNull())
        for (const MapArrowItem *line : m_lines)
            if (line->shape().contains(m_pressedAt))
                found = line->arrow().id;
    const bool isNew = found != m_chosen;
    choose(found);
    if (isNew)
        emit chosenChanged(found);
    if (stepItem(found)) // is dragged
        QGraphicsView::mousePressEvent(event);
    else if (found.isNull())
        setDragMode(QGraphicsView::ScrollHandDrag), QGraphicsView::mousePressEvent(event);
}

void ProcessMapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pulledFrom)
        return QGraphicsView::mouseMoveEvent(event);
    QPainterPath path(m_pulledFrom->mapToScene(m_pullsOut ? m_pulledFrom->rightPort() : m_pulledFrom->leftPort()));
    path.lineTo(mapToScene(event->position().toPoint()));
    m_pull->setPath(path);
}

void ProcessMapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pulledFrom) {
        const Id start = m_pulledFrom->id();
        const MapStepItem *end = stepAt(event->position().toPoint());
        const Id other = end && end != m_pulledFrom ? end->id() : Id();
        const bool out = m_pullsOut;
        delete m_pull;
        m_pull = nullptr;
        m_pulledFrom = nullptr;
        emit flowWanted(out ? start : other, out ? other : start);
        return;
    }
    QGraphicsView::mouseReleaseEvent(event);
    setDragMode(QGraphicsView::NoDrag);
    std::vector<std::pair<Id, QPointF>> moved;
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        if (m_steps[i]->pos() != m_cards[i].place)
            moved.emplace_back(m_steps[i]->id(), m_steps[i]->pos());
    // Only what the hand moved: places off the grid are drawn on it, but that is no change.
    std::erase_if(moved, [&](const auto &each) { return each.first != m_chosen; });
    if (!moved.empty() && m_pressedAt != mapToScene(event->position().toPoint()))
        emit stepsMoved(moved);
    updateScene();
}

void ProcessMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_chosen.isNull())
        emit detailsWanted();
    else if (!m_readOnly)
        emit stepWanted(mapToScene(event->position().toPoint()) - QPointF(BoxWidth, LeastBoxHeight) / 2);
}

void ProcessMapView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    zoom(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void ProcessMapView::chooseNeighbour(int key)
{
    const QRectF from = boxOf(m_chosen);
    const MapStepItem *best = from.isEmpty() && !m_steps.empty() ? m_steps.front() : nullptr;
    double least = std::numeric_limits<double>::max();
    for (const MapStepItem *step : m_steps) {
        const QPointF way = step->mapRectToScene(step->box()).center() - from.center();
        const double ahead = key == Qt::Key_Right ? way.x() : key == Qt::Key_Left ? -way.x() : key == Qt::Key_Down ? way.y() : -way.y();
        const double aside = key == Qt::Key_Right || key == Qt::Key_Left ? way.y() : way.x();
        const double distance = ahead + 2 * std::abs(aside);
        if (from.isEmpty() || ahead <= 1 || distance >= least)
            continue;
        least = distance;
        best = step;
    }
    if (!best)
        return;
    const Id found = best->id();
    choose(found);
    emit chosenChanged(found);
}

void ProcessMapView::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    MapStepItem *step = stepItem(m_chosen);
    if (isArrow && event->modifiers() == Qt::ControlModifier && step && !m_readOnly) {
        const double dx = event->key() == Qt::Key_Left ? -2 * Grid : event->key() == Qt::Key_Right ? 2 * Grid : 0;
        const double dy = event->key() == Qt::Key_Up ? -2 * Grid : event->key() == Qt::Key_Down ? 2 * Grid : 0;
        emit stepsMoved({{m_chosen, step->pos() + QPointF(dx, dy)}});
    } else if (isArrow && event->modifiers() == Qt::NoModifier) {
        chooseNeighbour(event->key());
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2) && !m_chosen.isNull()) {
        emit detailsWanted();
    } else if (event->key() == Qt::Key_Delete && !m_chosen.isNull() && !m_readOnly) {
        emit removeWanted(m_chosen);
    } else if (event->matches(QKeySequence::ZoomIn)) {
        zoom(1.2);
    } else if (event->matches(QKeySequence::ZoomOut)) {
        zoom(1 / 1.2);
    } else if (event->key() == Qt::Key_0 && event->modifiers() == Qt::ControlModifier) {
        fit();
    } else {
        QGraphicsView::keyPressEvent(event);
    }
}

void ProcessMapView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (isVisible() && !m_fitted)
        fit();
}

void ProcessMapView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace recp
