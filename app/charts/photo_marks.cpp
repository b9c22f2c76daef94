#include "app/charts/photo_marks.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace recp {

namespace {

const QColor MarkColor(0xd7, 0x26, 0x1e);
const QColor EdgeColor(255, 255, 255);
constexpr double PartOfSide = 0.006; // line width

QPointF placeOf(const QRectF &area, double x, double y)
{
    return {area.left() + x * area.width(), area.top() + y * area.height()};
}

QPainterPath arrowPath(const QPointF &tail, const QPointF &head, double width)
{
    QPainterPath path(tail);
    path.lineTo(head);
    const double angle = std::atan2(head.y() - tail.y(), head.x() - tail.x());
    for (const double side : {2.6, -2.6}) {
        path.moveTo(head);
        path.lineTo(head + QPointF(std::cos(angle + side), std::sin(angle + side)) * width * 6);
    }
    return path;
}

} // namespace

void paintMarks(QPainter &painter, const QRectF &area, const std::vector<PhotoMark> &marks, int chosen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = std::max(1.5, PartOfSide * std::min(area.width(), area.height()));
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const PhotoMark &mark = marks[i];
        const QPointF from = placeOf(area, mark.x1, mark.y1);
        const QPointF to = placeOf(area, mark.x2, mark.y2);
        QPainterPath path;
        if (mark.kind == MarkKind::Arrow)
            path = arrowPath(from, to, width);
        else if (mark.kind == MarkKind::Box)
            path.addRect(QRectF(from, to).normalized());
        if (!path.isEmpty()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(EdgeColor, width * (static_cast<int>(i) == chosen ? 4 : 2.2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPath(path);
            painter.setPen(QPen(MarkColor, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPath(path);
        }
        if (mark.text.isEmpty())
            continue;
        QFont font = painter.font();
        font.setPixelSize(std::max(10, static_cast<int>(width * 5)));
        font.setBold(true);
        painter.setFont(font);
        const QFontMetricsF metrics(font);
        const QPointF base = mark.kind == MarkKind::Arrow ? from : QRectF(from, to).normalized().topLeft();
        const QRectF box = metrics.boundingRect(mark.text).translated(base).adjusted(-4, -2, 4, 2);
        painter.setPen(static_cast<int>(i) == chosen ? QPen(MarkColor, width) : QPen(Qt::NoPen));
        painter.setBrush(EdgeColor);
        painter.drawRect(box);
        painter.setPen(MarkColor);
        painter.drawText(base, mark.text);
    }
    painter.restore();
}

} // namespace recp
