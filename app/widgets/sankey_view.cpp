#include "app/widgets/sankey_view.h"

#include "app/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace recp {

namespace {

constexpr int TextPixels = 12;
constexpr int LegendHeight = 40;
constexpr QSize Least(500, 260);

QColor resourceColor(Resource resource)
{
    return Theme::current().resource(resource);
}

} // namespace

SankeyView::SankeyView(QWidget *parent) : QWidget(parent), m_comfortable(Least)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

FigureStyle SankeyView::style() const
{
    const Theme &theme = Theme::current();
    QFont small = font();
    small.setPixelSize(TextPixels);
    return {theme.text, theme.text2, theme.line, theme.hatch, theme.accent, theme.emission, theme.surface, small, resourceColor};
}

void SankeyView::setSankey(const report::Sankey &sankey)
{
    m_sankey = sankey;
    setAccessibleDescription(table(sankey).join(u'\n'));
    const report::SankeyRoom room = sankeyRoom(QRectF(QPointF(), QSizeF(Least)), sankey, style());
    m_comfortable = (report::comfortableSize(sankey, room).toSize() + QSize(0, LegendHeight)).expandedTo(Least);
    updateGeometry();
    layOut();
}

QSize SankeyView::sizeHint() const
{
    return m_comfortable;
}

void SankeyView::layOut()
{
    m_picture = layOutSankey(QRectF(rect()).adjusted(6, 6, -6, -6), m_sankey, style());
    update();
}

void SankeyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSankey(painter, m_picture, m_sankey, style());
}

void SankeyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void SankeyView::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    const auto node = m_picture.nodeAt(event->position());
    if (node && !m_sankey.nodes[*node].stepId.isNull())
        emit stepChosen(m_sankey.nodes[*node].stepId);
}

void SankeyView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(table(m_sankey).join(u'\n'));
    else
        QWidget::keyPressEvent(event);
}

bool SankeyView::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        layOut();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    if (const auto node = m_picture.nodeAt(help->pos())) {
        const report::SankeyNode &shown = m_sankey.nodes[*node];
        text = shown.note.isEmpty() ? shown.name : shown.name + QStringLiteral(": ") + shown.note;
    } else if (const auto link = m_picture.linkAt(help->pos())) {
        text = m_sankey.links[*link].text;
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), this);
    return true;
}

} // namespace recp
