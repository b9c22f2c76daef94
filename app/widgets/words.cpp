#include "app/widgets/words.h"

#include "app/widgets/calculator_words.h"
#include "core/analysis/results.h"
#include "core/calculators/calculator.h"
#include "core/units/units.h"

#include <limits>

namespace recp {

namespace {

const QChar EnDash(0x2013);

QString dayFormat(const QLocale &locale)
{
    return locale.language() == QLocale::Vietnamese ? QStringLiteral("dd/MM/yyyy") : QStringLiteral("d MMM yyyy");
}

} // namespace

Language windowLanguage()
{
    return QLocale().language() == QLocale::English ? Language::English : Language::Vietnamese;
}

QString wordOf(Resource resource)
{
    return QCoreApplication::translate("words", resourceWord(resource));
}

QString sentenceOf(const Error &error)
{
    return fillIn(QCoreApplication::translate("errors", error.sentence), error.arguments);
}

QString sentenceOf(const Issue &issue)
{
    const Calculator *calculator = findCalculator(issue.calculator);
    const QString sentence = calculator ? sentenceOf(*calculator, Error{issue.sentence, issue.arguments, {}})
                                        : fillIn(QCoreApplication::translate(issue.context, issue.sentence), issue.arguments);
    return issue.about.isEmpty() ? sentence : issue.about + QStringLiteral(": ") + sentence;
}

QString dateText(const QDate &date, const QLocale &locale)
{
    return date.isValid() ? locale.toString(date, dayFormat(locale)) : QString(EnDash);
}

QString periodText(const QDate &from, const QDate &to, const QLocale &locale)
{
    if (!from.isValid() || !to.isValid())
        return QString(EnDash);
    const bool wholeYears = from.dayOfYear() == 1 && to.dayOfYear() == to.daysInYear();
    if (wholeYears && from.year() == to.year())
        return QString::number(from.year());
    const QString range = QStringLiteral("%1 %2 %3");
    if (wholeYears)
        return range.arg(from.year()).arg(EnDash).arg(to.year());
    const bool wholeMonths = from.day() == 1 && to.day() == to.daysInMonth();
    const QString format = wholeMonths ? QStringLiteral("MM/yyyy") : dayFormat(locale);
    return range.arg(locale.toString(from, format)).arg(EnDash).arg(locale.toString(to, format));
}

QString whenText(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    const QDateTime local = when.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return locale.toString(local.time(), QStringLiteral("HH:mm"));
    if (days == 1)
        return QCoreApplication::translate("recp::Words", "yesterday");
    return dateText(local.date(), locale);
}

QString numberText(const std::optional<double> &value, int significant, const QLocale &locale)
{
    return formatNumber(value.value_or(std::numeric_limits<double>::quiet_NaN()), locale, significant);
}

} // namespace recp
