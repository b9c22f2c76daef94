#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/domain/keys.h"
#include "core/domain/resource.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <optional>

namespace recp {

struct Issue;

/// Texts of core in the language of the window. (Reports and files use Texts of a stated language instead.)

/// The language the window speaks: that of the default locale.
Language windowLanguage();

/// The word of a status, role, answer …: translated from context "words".
template <class E> QString wordOf(E value)
{
    return QCoreApplication::translate("words", word(value));
}
QString wordOf(Resource resource);
/// A whole sentence with its arguments.
QString sentenceOf(const Error &error);
QString sentenceOf(const Issue &issue);

/// "05/11/2026"; an en dash for no date.
QString dateText(const QDate &date, const QLocale &locale = QLocale());
/// "01/01 – 31/12/2025", whole years "2025".
QString periodText(const QDate &from, const QDate &to, const QLocale &locale = QLocale());
/// The time today, "yesterday", else the date.
QString whenText(const QDateTime &when, const QDateTime &now, const QLocale &locale = QLocale());
/// A number of results, or an en dash where it is unknown.
QString numberText(const std::optional<double> &value, int significant = 3, const QLocale &locale = QLocale());

} // namespace recp
