#include "app/widgets/profile_view.h"

#include "app/charts/drawing.h"
#include "app/widgets/theme.h"
#include "core/analysis/load_profile.h"
#include "core/units/units.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace recp {

namespace {

constexpr int AxisPixels = 11;
constexpr double Least = 16;       // intervals: as near as one comes
constexpr double ZoomStep = 0.8;   // a notch of the wheel
constexpr double PanStep = 0.1;    // an arrow
constexpr double LabelWidth = 64;  // px a word of the axis has
constexpr int StepPixels = 40;      // between two lines of the grid, about
constexpr int SecondsPerDay = 86400;

/// A tick of the time axis: how far apart, and how it is written.
struct TimeStep {
    qint64 seconds;
    const char *form;
};
constexpr TimeStep timeSteps[] = {{900, "HH:mm"},          {3600, "HH:mm"},           {3 * 3600, "HH:mm"},      {6 * 3600, "dd/MM HH:mm"},
                                  {SecondsPerDay, "dd/MM"}, {7 * SecondsPerDay, "dd/MM"}};

QFont axisFont(QFont font)
{
    font.setPixelSize(AxisPixels);
    return font;
}

/// The first days of months, every so many that `most` stand between two times.
std::vector<QDateTime> monthsBetween(const QDateTime &from, const QDateTime &to, double most)
{
    const double months = static_cast<double>(from.daysTo(to)) / 30.4;
    int step = 1;
    for (int each : {1, 2, 3, 6, 12, 24, 60}) {
        step = each;
        if (months / each <= most)
            break;
    }
    std::vector<QDateTime> times;
    const int first = (from.date().month() - 1) / step * step + 1;
    for (QDate month(from.date().year(), step > 12 ? 1 : first, 1); month <= to.date(); month = month.addMonths(step)) {
        if (month >= from.date())
            times.push_back(QDateTime(month, QTime(0, 0), Qt::UTC));
    }
    return times;
}

} // namespace

ProfileView::ProfileView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
}

void ProfileView::setProfile(LoadProfile profile, Resource resource, double perRate, const QString &unit)
{
    m_profile = std::move(profile);
    m_resource = resource;
    m_perRate = perRate;
    m_unit = unit;
    m_highest = 0;
    for (double amount : m_profile.amounts)
        m_highest = std::isnan(amount) ? m_highest : std::max(m_highest, amount / m_profile.step);
    showAll();
}

void ProfileView::showAll()
{
    setRange(0, static_cast<double>(m_profile.amounts.size()));
}

void ProfileView::setRange(double from, double to)
{
    const auto count = static_cast<double>(m_profile.amounts.size());
    const double length = std::clamp(to - from, std::min(Least, count), count);
    m_from = std::clamp(from, 0.0, count - length);
    m_to = m_from + length;
    update();
}

void ProfileView::zoom(double factor, double place)
{
    const double length = m_to - m_from;
    const auto count = static_cast<double>(m_profile.amounts.size());
    const double wanted = std::clamp(length * factor, std::min(Least, count), count);
    const double kept = m_from + place * length;
    setRange(kept - place * wanted, kept + (1 - place) * wanted);
}

void ProfileView::pan(double part)
{
    const double by = part * (m_to - m_from);
    setRange(m_from + by, m_to + by);
}

ProfileView::Scale ProfileView::scale() const
{
    const double highest = m_highest > 0 ? m_highest * m_perRate : 1;
    const double step = niceStep(highest, std::max(2, height() / StepPixels));
    return {step, std::ceil(highest / step) * step};
}

QRectF ProfileView::plot() const
{
    const QFontMetricsF metrics(axisFont(font()));
    const double left = metrics.horizontalAdvance(formatNumber(scale().high, QLocale())) + 10;
    return QRectF(rect()).adjusted(left, metrics.height() + 4, -6, -metrics.height() - 4);
}

void ProfileView::paintEvent(QPaintEvent *)
{
    if (m_profile.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(axisFont(font()));
    const QRectF area = plot();
    paintGrid(painter, area);
    paintTimes(painter, area);
    paintCurve(painter, area);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::current().accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ProfileView::paintGrid(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = Theme::current();
    const QFontMetricsF metrics(painter.font());
    const auto [step, high] = scale();
    for (double value = 0; value <= high + step / 2; value += step) {
        const double y = area.bottom() - value / high * area.height();
        painter.setPen(QPen(value < step / 2 ? theme.text2 : theme.line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.text2);
        painter.drawText(QRectF(0, y - metrics.height() / 2, area.left() - 6, metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                         formatNumber(value, QLocale()));
    }
    const QString range = QStringLiteral("%1 – %2").arg(QLocale().toString(m_profile.at(static_cast<std::size_t>(m_from)), QLocale::ShortFormat),
                                                        QLocale().toString(m_profile.at(static_cast<std::size_t>(m_to)), QLocale::ShortFormat));
    painter.drawText(QRectF(area.left(), 0, area.width(), metrics.height()), Qt::AlignLeft, m_unit);
    painter.drawText(QRectF(area.left(), 0, area.width(), metrics.height()), Qt::AlignRight, range);
}

void ProfileView::paintTimes(QPainter &painter, const QRectF &area) const
{
    const QFontMetricsF metrics(painter.font());
    const double most = std::max(1.0, area.width() / LabelWidth);
    const double seconds = (m_to - m_from) * m_profile.step;
    const QDateTime first = m_profile.at(0).addSecs(static_cast<qint64>(m_from * m_profile.step));
    const QDateTime last = first.addSecs(static_cast<qint64>(seconds));
    std::vector<QDateTime> times;
    QString form = QStringLiteral("MM/yy");
    const auto fitting = std::find_if(std::begin(timeSteps), std::end(timeSteps), [&](const TimeStep &each) { return seconds / static_cast<double>(each.seconds) <= most; });
    if (fitting == std::end(timeSteps)) {
        times = monthsBetween(first, last, most);
    } else {
        form = QString::fromLatin1(fitting->form);
        const qint64 begin = (first.toSecsSinceEpoch() + fitting->seconds - 1) / fitting->seconds * fitting->seconds;
        for (qint64 at = begin; at <= last.toSecsSinceEpoch(); at += fitting->seconds)
            times.push_back(QDateTime::fromSecsSinceEpoch(at, Qt::UTC));
    }
    for (const QDateTime &time : times) {
        const double x = area.left() + static_cast<double>(first.secsTo(time)) / seconds * area.width();
        painter.setPen(QPen(Theme::current().hairline, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const QString text = time.toString(form);
        const double width = metrics.horizontalAdvance(text) + 2;
        painter.setPen(Theme::current().text2);
        if (x - width / 2 > area.left() - 24 && x + width / 2 < width + area.right() - 4)
            painter.drawText(QRectF(std::min(x - width / 2, area.right() - width), area.bottom() + 3, width, metrics.height()), Qt::AlignCenter, text);
    }
}

void ProfileView::paintCurve(QPainter &painter, const QRectF &area) const
{
    const double high = scale().high;
    const auto columns = static_cast<int>(area.width());
    const std::vector<RateSpan> spans = spansOf(m_profile, m_from, m_to, columns);
    const auto y = [&](double rate) { return area.bottom() - std::max(0.0, rate) * m_perRate / high * area.height(); };
    painter.setPen(QPen(Theme::current().resource(m_resource), 1));
    const RateSpan *before = nullptr;
    int gap = -1;
    const auto closeGap = [&](int end) {
        if (gap >= 0 && end - gap > 1)
            paintHatch(painter, QRectF(area.left() + gap, area.top(), end - gap, area.height()), Theme::current().hatch);
        gap = -1;
        painter.setPen(QPen(Theme::current().resource(m_resource), 1));
    };
    for (int column = 0; column < columns; ++column) {
        const RateSpan &span = spans[static_cast<std::size_t>(column)];
        if (std::isnan(span.high)) {
            gap = gap < 0 ? column : gap;
            before = nullptr;
            continue;
        }
        closeGap(column);
        // The columns reach to each other, so that the curve has no holes where it is steep.
        const double low = before ? std::min(span.low, before->high) : span.low;
        const double top = before ? std::max(span.high, before->low) : span.high;
        const double x = area.left() + column + 0.5;
        painter.drawLine(QPointF(x, y(low)), QPointF(x, std::min(y(top), y(low) - 1)));
        before = &span;
    }
    closeGap(columns);
}

QString ProfileView::textAt(double x) const
{
    const QRectF area = plot();
    if (m_profile.isEmpty() || x < area.left() || x >= area.right())
        return {};
    const double place = m_from + (x - area.left()) / area.width() * (m_to - m_from);
    const auto i = std::min(static_cast<std::size_t>(std::max(0.0, place)), m_profile.amounts.size() - 1);
    const QString time = QLocale().toString(m_profile.at(i), QLocale::ShortFormat);
    const double amount = m_profile.amounts[i];
    if (std::isnan(amount))
        return tr("%1: no reading").arg(time);
    return tr("%1: %2 %3").arg(time, formatNumber(amount / m_profile.step * m_perRate, QLocale(), 4), m_unit);
}

void ProfileView::wheelEvent(QWheelEvent *event)
{
    const QRectF area = plot();
    // Without a modifier the page scrolls: the wheel zooms only in the view that was clicked.
    if (!hasFocus() && event->modifiers() != Qt::ControlModifier)
        return QWidget::wheelEvent(event);
    const double place = std::clamp((event->position().x() - area.left()) / std::max(1.0, area.width()), 0.0, 1.0);
    zoom(std::pow(ZoomStep, event->angleDelta().y() / 120.0), place);
    event->accept();
}

void ProfileView::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position().x();
    setFocus();
}

void ProfileView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const double moved = event->position().x() - m_grabbed;
    m_grabbed = event->position().x();
    pan(-moved / std::max(1.0, plot().width()));
}

void ProfileView::mouseDoubleClickEvent(QMouseEvent *)
{
    showAll();
}

void ProfileView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return pan(-PanStep);
    case Qt::Key_Right:
        return pan(PanStep);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(ZoomStep);
    case Qt::Key_Minus:
        return zoom(1 / ZoomStep);
    case Qt::Key_Home:
        return showAll();
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ProfileView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos().x()).toHtmlEscaped(), this);
    return true;
}

} // namespace recp
