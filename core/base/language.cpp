#include "core/base/language.h"

#include <QTranslator>

namespace recp {

QString languageKey(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("vi") : QStringLiteral("en");
}

Language languageFromKey(QStringView key)
{
    return key == QLatin1String("en") ? Language::English : Language::Vietnamese;
}

QLocale localeOf(Language language)
{
    return language == Language::Vietnamese ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                            : QLocale(QLocale::English, QLocale::UnitedStates);
}

Texts::Texts(Language language)
    : m_language(language), m_locale(localeOf(language)),
      m_translator(std::make_shared<QTranslator>())
{
    // A missing file leaves the English source texts: readable, and a test of the translations says so.
    [[maybe_unused]] const bool loaded = m_translator->load(QStringLiteral(":/recp/i18n/recp_") + languageKey(language));
}

QString Texts::operator()(const char *context, const char *source, int n) const
{
    QString text = m_translator->translate(context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), m_locale.toString(n));
    return text;
}

QString Texts::error(const Error &error) const
{
    return fillIn((*this)("errors", error.sentence), error.arguments);
}

} // namespace recp
