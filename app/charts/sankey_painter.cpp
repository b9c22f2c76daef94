#include "app/charts/sankey_painter.h"

#include "app/charts/drawing.h"
#include "core/report/sankey_input.h"
#include "core/units/units.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace recp {

namespace {

using report::Sankey;
using report::SankeyLayout;
using report::SankeyLink;

constexpr double Margin = 4;
constexpr double Tint = 0.42;          // of a band's colour
constexpr double LeastWidth = 1;       // of a band that is drawn: a thin one is still there
constexpr double OutlinedWidth = 5;    // from here on a band has a line of surface around it, where bands cross
constexpr double TallestScaleBar = 16;
constexpr double Halo = 3;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

// ---- outlines of bands

/// Along the middle at a vertical distance, by cubics with both control points half way across.
void addEdge(QPainterPath &path, const std::vector<QPointF> &middle, double offset)
{
    for (std::size_t i = 1; i < middle.size(); ++i) {
        const QPointF a = middle[i - 1] + QPointF(0, offset);
        const QPointF b = middle[i] + QPointF(0, offset);
        const double half = (a.x() + b.x()) / 2;
        path.cubicTo(QPointF(half, a.y()), QPointF(half, b.y()), b);
    }
}

QPainterPath forwardOutline(const SankeyLayout::Band &band, double width)
{
    std::vector<QPointF> back = band.middle;
    std::reverse(back.begin(), back.end());
    QPainterPath path(band.middle.front() - QPointF(0, width / 2));
    addEdge(path, band.middle, -width / 2);
    path.lineTo(back.front() + QPointF(0, width / 2));
    addEdge(path, back, width / 2);
    path.closeSubpath();
    return path;
}

/// A line through the corners, each rounded as far as its sides allow.
QPainterPath roundedLine(const std::vector<QPointF> &corners, double radius)
{
    QPainterPath path(corners.front());
    for (std::size_t i = 1; i + 1 < corners.size(); ++i) {
        const QLineF before(corners[i], corners[i - 1]);
        const QLineF after(corners[i], corners[i + 1]);
        const double room = std::min({radius, before.length() / 2, after.length() / 2});
        path.lineTo(before.length() > 0 ? before.pointAt(room / before.length()) : corners[i]);
        path.quadTo(corners[i], after.length() > 0 ? after.pointAt(room / after.length()) : corners[i]);
    }
    path.lineTo(corners.back());
    return path;
}

QPainterPath returnOutline(const SankeyLayout::Band &band, double width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::FlatCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(roundedLine(band.middle, width / 2 + 6)).simplified();
}

QPainterPath outlineOf(const SankeyLayout::Band &band)
{
    const double width = std::max(band.width, LeastWidth);
    return band.isReturn ? returnOutline(band, width) : forwardOutline(band, width);
}

/// The middle line, for what is drawn dashed.
QPainterPath middleOf(const SankeyLayout::Band &band)
{
    if (band.isReturn)
        return roundedLine(band.middle, 8);
    QPainterPath path(band.middle.front());
    addEdge(path, band.middle, 0);
    return path;
}

// ---- legend

std::vector<LegendItem> resourceItems(const Sankey &sankey, const FigureStyle &style)
{
    std::vector<LegendItem> items;
    for (const report::SankeyLegend &each : sankey.legend) {
        if (each.sign == report::SankeyLegend::Sign::Unaccounted) {
            items.push_back({each.name, style.text2, LegendItem::Sign::Hatch});
        } else if (each.sign == report::SankeyLegend::Sign::Unknown) {
            items.push_back({each.name, style.text2, LegendItem::Sign::Dashes});
        } else {
            const QColor color = style.resource(each.resource);
            const auto same = std::find_if(items.begin(), items.end(), [&](const LegendItem &item) { return item.color == color; });
            if (same == items.end())
                items.push_back({each.name, color});
            else
                same->name += QStringLiteral(", ") + each.name;
        }
    }
    return items;
}

/// A bar of a round amount a kind: how wide the bands are.
std::vector<LegendItem> scaleItems(const Sankey &sankey, const SankeyLayout &layout, const FigureStyle &style)
{
    std::vector<LegendItem> items;
    for (BalanceKind kind : allBalanceKinds()) {
        const double scale = layout.scaleOf(kind);
        if (!(scale > 0))
            continue;
        const Unit &unit = *report::sankeyUnit(kind, report::largestValue(sankey, kind));
        const double amount = toSi(niceBelow(fromSi(TallestScaleBar / scale, unit)), unit);
        items.push_back({QStringLiteral("= ") + formatQuantity(amount, unit, style.locale), style.text2, LegendItem::Sign::Bar, amount * scale});
    }
    return items;
}

/// The names for which the diagram has only numbers.
std::vector<LegendItem> keyItems(const Sankey &sankey, const SankeyLayout &layout, const FigureStyle &style)
{
    std::vector<const SankeyLayout::Label *> labels;
    for (const SankeyLayout::Label &label : layout.labels)
        if (label.key > 0)
            labels.push_back(&label);
    std::sort(labels.begin(), labels.end(), [](const auto *a, const auto *b) { return a->key < b->key; });
    std::vector<LegendItem> items;
    for (const SankeyLayout::Label *label : labels) {
        const report::SankeyNode &node = sankey.nodes[label->node];
        items.push_back({QStringLiteral("%1  %2 %3").arg(QString::number(label->key), node.name, node.note).trimmed(), style.text,
                         LegendItem::Sign::None});
    }
    return items;
}

double keyListHeight(const SankeyPicture &picture, const Sankey &sankey, const FigureStyle &style)
{
    const std::vector<LegendItem> items = keyItems(sankey, picture.layout, style);
    return items.empty() ? 0 : legendHeight(picture.area.width(), items, style.font);
}

std::vector<LegendItem> legendItems(const Sankey &sankey, const SankeyLayout &layout, const FigureStyle &style)
{
    std::vector<LegendItem> items = resourceItems(sankey, style);
    const std::vector<LegendItem> scales = scaleItems(sankey, layout, style);
    items.insert(items.end(), scales.begin(), scales.end());
    return items;
}

/// The height to keep for a legend whose scales are not known yet: as if each had a long text.
double reservedLegend(double width, const Sankey &sankey, const FigureStyle &style)
{
    std::vector<LegendItem> items = resourceItems(sankey, style);
    for (BalanceKind kind : allBalanceKinds())
        if (report::largestValue(sankey, kind) > 0)
            items.push_back({QStringLiteral("= 500.000 TJ/năm"), style.text2, LegendItem::Sign::Bar, TallestScaleBar});
    return legendHeight(width, items, style.font);
}

// ---- painting

void paintBand(QPainter &painter, const SankeyLayout::Band &band, const QPainterPath &outline, const SankeyLink &link, const FigureStyle &style)
{
    if (!link.value) {
        painter.strokePath(middleOf(band), QPen(style.surface, SankeyLayout::UnknownWidth));
        QPen pen(mix(style.resource(link.resource), style.surface, 0.8), 1.5, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4, 3});
        painter.strokePath(middleOf(band), pen);
        return;
    }
    const QPen edge = band.width >= OutlinedWidth ? QPen(style.surface, 1) : QPen(Qt::NoPen);
    painter.setPen(edge);
    if (!link.isUnaccounted) {
        // A very thin band in a tint could not be seen.
        painter.setBrush(mix(style.resource(link.resource), style.surface, band.width < 2 ? 0.8 : Tint));
        painter.drawPath(outline);
    } else if (band.width < 2) {
        painter.fillPath(outline, style.hatch);
    } else {
        painter.setBrush(style.surface);
        painter.drawPath(outline);
        for (const QPolygonF &polygon : outline.toFillPolygons())
            paintHatch(painter, polygon, style.hatch);
    }
}

void paintBands(QPainter &painter, const SankeyPicture &picture, const Sankey &sankey, const FigureStyle &style)
{
    std::vector<std::size_t> order(picture.layout.bands.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto rank = [&](std::size_t i) {
        const SankeyLayout::Band &band = picture.layout.bands[i];
        return std::make_pair(!band.isReturn, -band.width); // return links pass under the others
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    for (std::size_t i : order)
        paintBand(painter, picture.layout.bands[i], picture.bands[i], sankey.links[picture.layout.bands[i].link], style);
}

void paintNode(QPainter &painter, const QRectF &rect, const report::SankeyNode &node, const FigureStyle &style)
{
    if (node.isUnaccounted) {
        painter.fillRect(rect, style.surface);
        paintHatch(painter, rect, style.text2);
    } else {
        painter.fillRect(rect, node.resource ? style.resource(*node.resource) : style.text2);
    }
}

/// A text with a halo of surface behind it: it stands over bands.
void paintText(QPainter &painter, const QPointF &baseline, const QString &text, const QFont &font, const QColor &color, const FigureStyle &style)
{
    QPainterPath halo;
    halo.addText(baseline, font, text);
    painter.strokePath(halo, QPen(style.surface, Halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(baseline, text);
}

void paintLabel(QPainter &painter, const SankeyLayout::Label &label, double lineHeight, const FigureStyle &style)
{
    const QFont bold = boldOf(style.font);
    const QFontMetricsF metrics(bold);
    QPointF baseline = label.box.topLeft() + QPointF(0, (lineHeight + metrics.ascent() - metrics.descent()) / 2);
    for (const QString &line : label.name) {
        paintText(painter, baseline, line, bold, style.text, style);
        baseline.ry() += lineHeight;
    }
    if (label.note.isEmpty())
        return;
    if (label.isNoteBeside)
        baseline = QPointF(label.box.right() - QFontMetricsF(style.font).horizontalAdvance(label.note), baseline.y() - lineHeight);
    paintText(painter, baseline, label.note, style.font, style.text, style);
}

void paintAll(QPainter &painter, const Sankey &sankey, const QSize &size, const FigureStyle &style)
{
    const QRectF area(QPointF(0, 0), size);
    painter.fillRect(area, style.surface);
    paintSankey(painter, layOutSankey(area.adjusted(12, 12, -12, -12), sankey, style), sankey, style);
}

} // namespace

std::optional<std::size_t> SankeyPicture::nodeAt(const QPointF &point) const
{
    for (std::size_t node = 0; node < layout.nodes.size(); ++node)
        if (layout.nodes[node].rect.adjusted(-2, -2, 2, 2).contains(point))
            return node;
    for (const SankeyLayout::Label &label : layout.labels)
        if (label.box.contains(point))
            return label.node;
    return std::nullopt;
}

std::optional<std::size_t> SankeyPicture::linkAt(const QPointF &point) const
{
    std::optional<std::size_t> found;
    double thinnest = 0;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const double width = layout.bands[i].width;
        const bool isHit = bands[i].contains(point) || (width < 4 && bands[i].intersects(QRectF(point - QPointF(2, 2), QSizeF(4, 4))));
        if (isHit && (!found || width < thinnest)) {
            found = layout.bands[i].link;
            thinnest = width;
        }
    }
    return found;
}

report::SankeyRoom sankeyRoom(const QRectF &area, const Sankey &sankey, const FigureStyle &style)
{
    const QFontMetricsF regular(style.font);
    const QFontMetricsF bold(boldOf(style.font));
    report::SankeyRoom room;
    room.canvas = area.adjusted(0, Margin, 0, -reservedLegend(area.width(), sankey, style) - Margin);
    room.textWidth = [regular, bold](const QString &text, bool isBold) { return (isBold ? bold : regular).horizontalAdvance(text) + 1; };
    room.lineHeight = std::ceil(bold.height());
    return room;
}

SankeyPicture layOutSankey(const QRectF &area, const Sankey &sankey, const FigureStyle &style)
{
    SankeyPicture picture;
    picture.area = area;
    report::SankeyRoom room = sankeyRoom(area, sankey, style);
    picture.layout = report::layOut(sankey, room);
    // The list of names that stand as numbers takes height from the diagram, which may turn more names into numbers.
    const double bottom = room.canvas.bottom();
    for (int round = 0; round < 3; ++round) {
        const double list = keyListHeight(picture, sankey, style);
        if (room.canvas.bottom() <= bottom - list)
            break;
        room.canvas.setBottom(bottom - list);
        picture.layout = report::layOut(sankey, room);
    }
    for (const SankeyLayout::Band &band : picture.layout.bands)
        picture.bands.push_back(outlineOf(band));
    return picture;
}

void paintSankey(QPainter &painter, const SankeyPicture &picture, const Sankey &sankey, const FigureStyle &style,
                 std::optional<std::size_t> selected)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.font);
    paintBands(painter, picture, sankey, style);
    for (std::size_t node = 0; node < picture.layout.nodes.size(); ++node)
        paintNode(painter, picture.layout.nodes[node].rect, sankey.nodes[node], style);
    if (selected && *selected < picture.layout.nodes.size()) {
        painter.setPen(QPen(style.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(picture.layout.nodes[*selected].rect.adjusted(-1, -1, 1, 1));
    }
    const double lineHeight = std::ceil(QFontMetricsF(boldOf(style.font)).height());
    for (const SankeyLayout::Label &label : picture.layout.labels)
        paintLabel(painter, label, lineHeight, style);
    painter.setFont(style.font);
    const double legend = paintLegend(painter, picture.area, legendItems(sankey, picture.layout, style), style.font, style.text);
    paintLegend(painter, picture.area.adjusted(0, 0, 0, -legend), keyItems(sankey, picture.layout, style), style.font, style.text);
    painter.restore();
}

QImage sankeyImage(const Sankey &sankey, const QSize &size, const FigureStyle &style, double scale)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.fill(style.surface);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintAll(painter, sankey, size, style);
    return image;
}

QByteArray sankeySvg(const Sankey &sankey, const QSize &size, const FigureStyle &style, const QString &title)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(title);
    QPainter painter(&generator);
    paintAll(painter, sankey, size, style);
    painter.end();
    return content;
}

void paint(QPainter &painter, const QRectF &area, const Sankey &sankey, const FigureStyle &style, std::vector<FigureSpot> &spots)
{
    const SankeyPicture picture = layOutSankey(area, sankey, style);
    paintSankey(painter, picture, sankey, style);
    for (std::size_t node = 0; node < picture.layout.nodes.size(); ++node) {
        const report::SankeyNode &each = sankey.nodes[node];
        spots.push_back({picture.layout.nodes[node].rect, each.note.isEmpty() ? each.name : each.name + QStringLiteral(": ") + each.note});
    }
}

QStringList table(const Sankey &sankey)
{
    QStringList lines;
    for (const SankeyLink &link : sankey.links)
        lines << QStringList{sankey.nodes[link.from].name, sankey.nodes[link.to].name, link.text}.join(u'\t');
    return lines;
}

} // namespace recp
