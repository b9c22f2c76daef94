#include "app/widgets/icons.h"

#include "app/widgets/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <optional>

namespace recp {

namespace {

QByteArray svgOf(const QByteArray &name)
{
    static QHash<QByteArray, QByteArray> read;
    auto found = read.constFind(name);
    if (found == read.constEnd()) {
        QFile file(QStringLiteral(":/recp-icons/%1.svg").arg(QLatin1String(name)));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(there, "icon", name.constData());
        found = read.insert(name, there ? file.readAll() : QByteArray());
    }
    return *found;
}

QPixmap render(const QByteArray &name, const QColor &color, const QSize &pixels)
{
    const QString key = QStringLiteral("recp-icon/%1/%2/%3x%4")
                            .arg(QLatin1String(name), color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svgOf(name).replace("currentColor", color.name().toLatin1()));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(const char *name, Ink ink, std::optional<Resource> resource = std::nullopt)
        : m_name(name), m_ink(ink), m_resource(resource)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QSize pixels = rect.size() * painter->device()->devicePixelRatio();
        QPixmap picture = pixmap(pixels, mode, state);
        picture.setDevicePixelRatio(painter->device()->devicePixelRatio());
        painter->drawPixmap(rect.topLeft(), picture);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return render(m_name, color(mode, state), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return inkColor(Ink::Text3);
        if (m_resource)
            return Theme::current().resource(*m_resource);
        if (m_ink == Ink::Text2 && (mode == QIcon::Selected || state == QIcon::On))
            return inkColor(Ink::Accent);
        return inkColor(m_ink);
    }

    QByteArray m_name;
    Ink m_ink;
    std::optional<Resource> m_resource;
};

} // namespace

QColor inkColor(Ink ink)
{
    const Theme &theme = Theme::current();
    switch (ink) {
    case Ink::Text:
        return theme.text;
    case Ink::Text2:
        return theme.text2;
    case Ink::Text3:
        return theme.text3;
    case Ink::Accent:
        return theme.accent;
    case Ink::OnAccent:
        return theme.onAccent;
    case Ink::Warning:
        return theme.warningText;
    case Ink::Error:
        return theme.errorText;
    case Ink::Good:
        return theme.goodText;
    case Ink::Note:
        return theme.noteText;
    }
    return theme.text;
}

QIcon icon(const char *name, Ink ink)
{
    return QIcon(new LineIconEngine(name, ink));
}

const char *resourceIconName(Resource resource)
{
    switch (resource) {
    case Resource::Electricity:
    case Resource::CompressedAir:
    case Resource::PeakPower:
    case Resource::ReactiveEnergy:
        return "bolt";
    case Resource::Fuel:
    case Resource::Steam:
        return "flame";
    case Resource::Water:
    case Resource::WasteWater:
    case Resource::WasteWaterLoad:
        return "drop";
    case Resource::Material:
    case Resource::ByProduct:
        return "box";
    case Resource::Product:
        return "factory";
    case Resource::WasteAvoided:
    case Resource::WasteReused:
    case Resource::WasteRecycled:
        return "bin";
    case Resource::Chemical:
    case Resource::Refrigerant:
        return "flask";
    case Resource::Other:
        break;
    }
    return nullptr;
}

QIcon resourceIcon(Resource resource)
{
    const char *name = resourceIconName(resource);
    return name ? QIcon(new LineIconEngine(name, Ink::Text2, resource)) : QIcon();
}

QPixmap iconPixmap(const char *name, const QColor &color, int size, qreal scale)
{
    const int pixels = qRound(size * scale);
    QPixmap picture = render(name, color, {pixels, pixels});
    picture.setDevicePixelRatio(scale);
    return picture;
}

} // namespace recp
