#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QString>
#include <memory>

class QTranslator;

namespace recp {

enum class Language { Vietnamese, English };

/// "vi" or "en", as files and the command line write it.
QString languageKey(Language language);
/// The language of "vi" or "en"; Vietnamese for anything else.
Language languageFromKey(QStringView key);
/// Number, date and money forms of a language: vi_VN or en_US.
QLocale localeOf(Language language);

/// A text of the reference data in both languages.
struct Bilingual {
    QString vi;
    QString en;

    const QString &in(Language language) const { return language == Language::Vietnamese ? vi : en; }
    bool operator==(const Bilingual &) const = default;
};

/// Texts of one stated language, whatever the window shows. Reports, files and the command line use it, so that
/// exporting English from a Vietnamese window changes nothing on the screen. Cheap to copy.
class Texts
{
public:
    explicit Texts(Language language);

    Language language() const { return m_language; }
    /// localeOf its language.
    const QLocale &locale() const { return m_locale; }

    /// The translation of a source text marked with QT_TRANSLATE_NOOP(context, source); `n` picks the plural of %n.
    QString operator()(const char *context, const char *source, int n = -1) const;
    /// The sentence of an error with its arguments, in this language.
    QString error(const Error &error) const;

private:
    Language m_language;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace recp
