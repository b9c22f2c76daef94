#include "app/widgets/figure_widget.h"

#include "app/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>

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
    setAccessibleDescription(figureTable(figure));
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
    m_spots = paintFigure(painter, QRectF(rect()), m_figure, screenStyle(font()));
}

bool FigureWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto spot = std::find_if(m_spots.begin(), m_spots.end(), [&](const FigureSpot &each) { return each.place.contains(help->pos()); });
    if (spot != m_spots.end())
        QToolTip::showText(help->globalPos(), spot->text.toHtmlEscaped(), this, spot->place.toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void FigureWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(figureTable(m_figure));
    else
        QWidget::keyPressEvent(event);
}

} // namespace recp
