#pragma once

#include "core/base/language.h"

#include <QObject>
#include <QTranslator>

namespace recp {

/// The language the program speaks: its own texts, Qt's standard texts, and the form of numbers and dates. Changing it
/// sends LanguageChange to every widget.
class AppLanguage : public QObject
{
    Q_OBJECT

public:
    explicit AppLanguage(QObject *parent = nullptr);
    ~AppLanguage() override;

    Language language() const { return m_language; }
    void set(Language language);

private:
    Language m_language = Language::Vietnamese;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace recp
