#include "app/widgets/figure_widget.h"

#include "app/charts/figure_painter.h"
#include "app/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace recp {

namespace {

constexpr int AxisPixels = 11;

QColor resourceColor(Resource resource)
{
    return Theme::current().resource(resource);
}

FigureStyle screenStyle(QFont font)
{
    const Theme &theme = Theme::current();
    font.setPixelSize(AxisPixels);
    return {theme.text,   theme.text2,    theme.line,    theme.hatch, theme.accent,
            theme.emission, theme.surface, font, resourceColor};
}

} // namespace

FigureWidget::FigureWidget(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::ClickFocus);
}

void FigureWidget::setFigure(const report::Figure &figure)
{
    m_figure = figure;
    const QString table = figureTable(figure);
    setAccessibleDescription(table);
    setToolTip(table);
    update();
}

QSize FigureWidget::sizeHint() const
{
    return {240, 90};
}

void FigureWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(isEnabled() ? 1 : 0.4);
    paintFigure(painter, QRectF(rect()), m_figure, screenStyle(font()));
}

void FigureWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(figureTable(m_figure));
    else
        QWidget::keyPressEvent(event);
}

} // namespace recp
