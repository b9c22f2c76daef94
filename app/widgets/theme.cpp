#include "app/widgets/theme.h"

#include "app/widgets/style_sheet.h"

#include <QApplication>
#include <QFont>
#include <QStyle>
#include <QStyleFactory>

namespace recp {

namespace {

Theme &mutableCurrent()
{
    static Theme theme = Theme::light();
    return theme;
}

} // namespace

Theme Theme::light()
{
    Theme t;
    t.dark = false;
    t.ground = 0xF4F6F5;
    t.nav = 0xE9EEEC;
    t.surface = 0xFFFFFF;
    t.raised = 0xF8FAF9;
    t.line = 0xD9E0DE;
    t.hairline = 0xEAEFED;
    t.text = 0x1A2426;
    t.text2 = 0x4C595E;
    t.text3 = 0x5F6C71;
    t.accent = 0x0A6A60;
    t.onAccent = 0xFFFFFF;
    t.selection = 0xDFEFEC;
    t.warningText = 0x8A5A00;
    t.warningGround = 0xFFF3D6;
    t.warningLine = 0xE3B95B;
    t.errorText = 0xA3261B;
    t.errorGround = 0xFDEAE7;
    t.goodText = 0x1F6B3A;
    t.goodGround = 0xE4F2E7;
    t.noteText = 0x2C5282;
    t.noteGround = 0xE6EEF8;
    t.hatch = 0x9AA6A5;
    t.emission = 0x4B5B70;
    return t;
}

Theme Theme::darkTheme()
{
    Theme t;
    t.dark = true;
    t.ground = 0x14191C;
    t.nav = 0x101517;
    t.surface = 0x1B2226;
    t.raised = 0x20282D;
    t.line = 0x343E44;
    t.hairline = 0x283136;
    t.text = 0xE7ECEE;
    t.text2 = 0xA7B2B8;
    t.text3 = 0x98A5AB;
    t.accent = 0x5CC9B5;
    t.onAccent = 0x06231F;
    t.selection = 0x1D3A37;
    t.warningText = 0xF2C46B;
    t.warningGround = 0x3A2F16;
    t.warningLine = 0x7A6230;
    t.errorText = 0xFF9C8C;
    t.errorGround = 0x40211D;
    t.goodText = 0x8DD6A0;
    t.goodGround = 0x1D3324;
    t.noteText = 0x9CC4F5;
    t.noteGround = 0x1D2C40;
    t.hatch = 0x5B686E;
    t.emission = 0xD5DCE3;
    return t;
}

const Theme &Theme::current()
{
    return mutableCurrent();
}

QColor Theme::resource(Resource resource) const
{
    switch (resource) {
    case Resource::Electricity:
    case Resource::CompressedAir:
    case Resource::PeakPower:
    case Resource::ReactiveEnergy:
        return dark ? 0xF2BE2C : 0xCE8205;
    case Resource::Fuel:
    case Resource::Steam:
        return dark ? 0xDD4F2E : 0xA23C10;
    case Resource::Water:
    case Resource::WasteWater:
    case Resource::WasteWaterLoad:
        return dark ? 0x3F86F5 : 0x1F74E0;
    case Resource::Material:
    case Resource::ByProduct:
    case Resource::Product:
        return dark ? 0x94E29A : 0x169C62;
    case Resource::WasteAvoided:
    case Resource::WasteReused:
    case Resource::WasteRecycled:
        return dark ? 0x908173 : 0x5A4030;
    case Resource::Chemical:
    case Resource::Refrigerant:
        return dark ? 0xB455B0 : 0x7C249A;
    case Resource::Other:
        break;
    }
    return text2;
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, ground);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, raised);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, text3);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, errorText);
    p.setColor(QPalette::ToolTipBase, raised);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Midlight, hairline);
    p.setColor(QPalette::Light, surface);
    p.setColor(QPalette::Dark, line);
    p.setColor(QPalette::Shadow, line);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, text3);
    return p;
}

namespace {

/// The platform's own colours, as they were before ours were set.
const QPalette &platformPalette()
{
    static const QPalette palette = QGuiApplication::palette();
    return palette;
}

bool platformIsDark()
{
    const QPalette &palette = platformPalette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// The platform's interface font where it has all Vietnamese marks, at 13 px; figures of one width come with both.
QFont interfaceFont()
{
#ifdef Q_OS_WIN
    QFont font(QStringLiteral("Segoe UI"));
#else
    QFont font(QStringLiteral("Noto Sans")); // where it is missing the font system finds one that has the letters
#endif
    font.setPixelSize(13);
    return font;
}

} // namespace

void applyTheme(QApplication &application, ThemeChoice choice)
{
    const bool dark = platformIsDark() ? choice != ThemeChoice::Light : choice == ThemeChoice::Dark;
    mutableCurrent() = dark ? Theme::darkTheme() : Theme::light();
    if (application.style()->name() != QLatin1String("fusion"))
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(interfaceFont());
    application.setPalette(Theme::current().palette());
    application.setStyleSheet(styleSheet(Theme::current()));
}

} // namespace recp
