#include "app/shell/app_language.h"

#include <QCoreApplication>
#include <QLocale>

namespace recp {

AppLanguage::AppLanguage(QObject *parent) : QObject(parent) {}

AppLanguage::~AppLanguage()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

void AppLanguage::set(Language language)
{
    m_language = language;
    QLocale::setDefault(Texts(language).locale());
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    const QString key = languageKey(language);
    // English source texts remain where a file is missing; a test says so.
    if (m_qtTexts.load(QStringLiteral(":/recp/i18n/qt_") + key))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(QStringLiteral(":/recp/i18n/recp_") + key))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace recp
