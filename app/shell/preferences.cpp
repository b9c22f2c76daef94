#include "app/shell/preferences.h"

#include <QSettings>

namespace recp {

namespace {

const QLatin1String LanguageKey("window/language");
const QLatin1String ThemeKey("window/theme");
const QLatin1String GeometryKey("window/geometry");
const QLatin1String Light("light");
const QLatin1String Dark("dark");

} // namespace

Language Preferences::language()
{
    return languageFromKey(QSettings().value(LanguageKey, QStringLiteral("vi")).toString());
}

void Preferences::setLanguage(Language language)
{
    QSettings().setValue(LanguageKey, languageKey(language));
}

ThemeChoice Preferences::theme()
{
    const QString key = QSettings().value(ThemeKey).toString();
    return key == Dark ? ThemeChoice::Dark : key == Light ? ThemeChoice::Light : ThemeChoice::Platform;
}

void Preferences::setTheme(ThemeChoice choice)
{
    const QLatin1String key = choice == ThemeChoice::Dark    ? Dark
                              : choice == ThemeChoice::Light ? Light
                                                             : QLatin1String("platform");
    QSettings().setValue(ThemeKey, key);
}

QByteArray Preferences::geometry()
{
    return QSettings().value(GeometryKey).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    QSettings().setValue(GeometryKey, geometry);
}

} // namespace recp
