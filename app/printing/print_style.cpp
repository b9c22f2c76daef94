#include "app/printing/print_style.h"

#include "app/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <array>

namespace recp::print {

namespace {

const Theme &paper()
{
    static const Theme theme = Theme::light();
    return theme;
}

/// A band across the sheet that narrows from left to right: what a factory uses, before and after.
void drawBand(QPainter &painter, double perMm, double leftTop, double leftHeight, double rightTop, double rightHeight, const QColor &color)
{
    const double width = 210 * perMm;
    const auto point = [perMm](double x, double y) { return QPointF(x, y * perMm); };
    QPainterPath path(point(0, leftTop));
    path.cubicTo(point(width * 0.33, leftTop), point(width * 0.5, rightTop), point(width * 0.8, rightTop));
    path.lineTo(point(width, rightTop));
    path.lineTo(point(width, rightTop + rightHeight));
    path.lineTo(point(width * 0.8, rightTop + rightHeight));
    path.cubicTo(point(width * 0.5, rightTop + rightHeight), point(width * 0.33, leftTop + leftHeight), point(0, leftTop + leftHeight));
    painter.fillPath(path, color);
}

void drawBands(QPainter &painter, double perMm)
{
    struct Band {
        Resource resource;
        double height;
    };
    static constexpr std::array<Band, 7> bands{{{Resource::Electricity, 10.5},
                                                {Resource::Fuel, 15},
                                                {Resource::Water, 17.5},
                                                {Resource::Material, 8},
                                                {Resource::Chemical, 10},
                                                {Resource::WasteAvoided, 4},
                                                {Resource::Other, 6}}};
    double left = 127;
    double right = 152;
    for (const Band &band : bands) {
        const QColor color = band.resource == Resource::Other ? paper().emission : resourceColor(band.resource);
        const double narrow = band.height * 0.73;
        drawBand(painter, perMm, left, band.height, right, narrow, color);
        left += band.height + 4.3;
        right += narrow + 0.8;
    }
}

/// Draws a text in a box of millimetres; gives the height it took, in millimetres.
double drawText(QPainter &painter, double perMm, const QRectF &box, const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    QRectF used;
    painter.drawText(QRectF(box.topLeft() * perMm, box.size() * perMm), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text, &used);
    return used.height() / perMm;
}

void drawFigures(QPainter &painter, const report::Cover &cover, double perMm)
{
    if (cover.figures.empty())
        return;
    painter.setPen(QPen(ruleColor(), 0.35 * perMm));
    painter.drawLine(QPointF(22 * perMm, 232 * perMm), QPointF(190 * perMm, 232 * perMm));
    const double width = 168.0 / static_cast<double>(cover.figures.size());
    double x = 22;
    for (const report::KeyFigure &figure : cover.figures) {
        drawText(painter, perMm, {x, 235, width - 3, 12}, figure.value, font(18, true), textColor());
        drawText(painter, perMm, {x, 244.5, width - 3, 8}, figure.label, font(8.5), faintColor());
        drawText(painter, perMm, {x, 249.5, width - 3, 6}, figure.note, font(8.5), faintColor());
        x += width;
    }
}

} // namespace

QColor textColor()
{
    return paper().text;
}

QColor faintColor()
{
    return paper().text2;
}

QColor ruleColor()
{
    return paper().text;
}

QColor hairlineColor()
{
    return paper().line;
}

QColor warningColor()
{
    return paper().warningText;
}

QColor accentColor()
{
    return paper().accent;
}

QColor watermarkColor()
{
    return QColor::fromRgbF(0.92f, 0.92f, 0.92f);
}

QColor resourceColor(Resource resource)
{
    return paper().resource(resource);
}

QFont font(double points, bool bold)
{
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(points);
    font.setBold(bold);
    // Spacing of the smallest step turns ligatures off: a reader of the file then finds "efficiency", not "eﬃciency".
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

QTextCharFormat characters(double points, bool bold, const QColor &color)
{
    QTextCharFormat format;
    format.setFont(font(points, bold));
    format.setForeground(color);
    return format;
}

FigureStyle figureStyle()
{
    QFont small = font(8);
    small.setPixelSize(10);
    return {paper().text, paper().text2, paper().line, paper().hatch, paper().accent, paper().emission, paper().surface, small, resourceColor};
}

void drawCover(QPainter &painter, const report::Cover &cover, double perMm)
{
    drawText(painter, perMm, {22, 22, 168, 24}, cover.sender, font(11, true), textColor());
    double y = 54;
    y += drawText(painter, perMm, {22, y, 168, 8}, cover.kicker, font(11, true), accentColor()) + 2;
    y += drawText(painter, perMm, {22, y, 168, 18}, cover.title, font(34, true), textColor()) + 2;
    y += drawText(painter, perMm, {22, y, 168, 28}, cover.enterprise, font(19), textColor()) + 2;
    y += drawText(painter, perMm, {22, y, 168, 14}, cover.subtitle, font(10.5), faintColor()) + 2;
    if (!cover.notice.isEmpty())
        drawText(painter, perMm, {22, y, 168, 125 - y}, cover.notice, font(8.5), faintColor());
    drawBands(painter, perMm);
    drawFigures(painter, cover, perMm);
    y = 264;
    for (const QString &line : cover.foot)
        y += drawText(painter, perMm, {22, y, 168, 12}, line, font(9), faintColor()) + 1;
}

} // namespace recp::print
