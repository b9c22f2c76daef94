#include "core/exchange/bill_dates.h"

#include "core/base/search_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace recp {

namespace {

Error notADate(const BillCell &cell)
{
    return {QT_TRANSLATE_NOOP("errors", "“%1” is not a date or month."), {shownCell(cell.text)}, {}};
}

Error ambiguousDate(const BillCell &cell)
{
    return {QT_TRANSLATE_NOOP("errors", "“%1” can be read as day or month first; “dates” of a mapping must say which: “dd/mm/yyyy” or “mm/dd/yyyy”."),
            {shownCell(cell.text)}, {}};
}

/// Ways of writing a date, in small letters without diacritics.
struct Patterns {
    QRegularExpression yearFirst{QStringLiteral("^(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?:[t ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})"
                                                "(?:[.,]\\d+)?)? ?(?:z|[+-]\\d{2}:?\\d{2})?)?$")};
    QRegularExpression yearLast{QStringLiteral("^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})"
                                               "(?:[t ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?([ap]m)?)?$")};
    QRegularExpression monthYear{QStringLiteral("^(\\d{1,2})[-/. ](\\d{4})$")};
    QRegularExpression compact{QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})?$")};
    QRegularExpression vietnamese{QStringLiteral("^(?:ngay (\\d{1,2}) )?(?:thang|ky|t|month) ?(\\d{1,2}|[a-z]+(?: mot| hai)?)"
                                                 "(?: ?(?:nam|[-/.,]) ?(\\d{4}|\\d{2})| (\\d{4}))?$")};
    QRegularExpression nameFirst{QStringLiteral("^([a-z]{3,9})[.]?(?:[ -]?(\\d{1,2}),)?[ /,'-]*(\\d{4}|\\d{2})$")};
    QRegularExpression dayAndName{QStringLiteral("^(\\d{1,2})[ /-]([a-z]{3,9})[.]?[ /,'-]+(\\d{4}|\\d{2})$")};
    QRegularExpression yearAndName{QStringLiteral("^(\\d{4})[ /-]([a-z]{3,9})$")};
};

const Patterns &patterns()
{
    static const Patterns all;
    return all;
}

int monthOfName(const QString &name)
{
    static const QStringList english{QStringLiteral("january"),   QStringLiteral("february"), QStringLiteral("march"),
                                     QStringLiteral("april"),     QStringLiteral("may"),      QStringLiteral("june"),
                                     QStringLiteral("july"),      QStringLiteral("august"),   QStringLiteral("september"),
                                     QStringLiteral("october"),   QStringLiteral("november"), QStringLiteral("december")};
    for (qsizetype i = 0; i < english.size(); ++i) {
        if (name.size() >= 3 && (english[i].startsWith(name) || (name == u"sept" && i == 8)))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// The month of "3", "ba" or "muoi hai", without diacritics.
int monthOfVietnamese(const QString &word)
{
    static const QStringList words{QStringLiteral("mot"), QStringLiteral("hai"),  QStringLiteral("ba"),
                                   QStringLiteral("tu"),  QStringLiteral("nam"),  QStringLiteral("sau"),
                                   QStringLiteral("bay"), QStringLiteral("tam"),  QStringLiteral("chin"),
                                   QStringLiteral("muoi"), QStringLiteral("muoi mot"), QStringLiteral("muoi hai")};
    bool ok = false;
    const int number = word.toInt(&ok);
    return ok ? number : static_cast<int>(words.indexOf(word)) + 1;
}

int yearOf(const QString &text)
{
    return text.size() == 2 ? 2000 + text.toInt() : text.toInt();
}

std::optional<BillDate> made(int year, int month, int day)
{
    const QDate date(year, month, day > 0 ? day : 1);
    if (!date.isValid() || year < 1950 || year > 2100)
        return std::nullopt;
    return BillDate{date, day <= 0, -1};
}

/// Puts the time of a match's captures in, from hour on.
std::optional<BillDate> timed(std::optional<BillDate> date, const QRegularExpressionMatch &match, int hour)
{
    if (!date || match.captured(hour).isEmpty())
        return date;
    int hours = match.captured(hour).toInt();
    const QString half = match.captured(hour + 3);
    if (!half.isEmpty() && (hours < 1 || hours > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hours = hours % 12 + (half == u"pm" ? 12 : 0);
    const int minutes = match.captured(hour + 1).toInt();
    const int seconds = match.captured(hour + 2).toInt();
    if (hours > 24 || minutes > 59 || seconds > 60)
        return std::nullopt;
    date->second = (hours * 60 + minutes) * 60 + seconds;
    return date;
}

QString comparable(const BillCell &cell)
{
    return cell.text.size() > 60 ? QString() : foldForSearch(cell.text.simplified());
}

std::optional<BillDate> named(const QString &text, int year)
{
    if (const auto m = patterns().vietnamese.match(text); m.hasMatch()) {
        const QString written = m.captured(3).isEmpty() ? m.captured(4) : m.captured(3);
        const int day = m.captured(1).toInt();
        return made(written.isEmpty() ? year : yearOf(written), monthOfVietnamese(m.captured(2)), day);
    }
    if (const auto m = patterns().nameFirst.match(text); m.hasMatch())
        return made(yearOf(m.captured(3)), monthOfName(m.captured(1)), m.captured(2).toInt());
    if (const auto m = patterns().dayAndName.match(text); m.hasMatch())
        return made(yearOf(m.captured(3)), monthOfName(m.captured(2)), m.captured(1).toInt());
    if (const auto m = patterns().yearAndName.match(text); m.hasMatch())
        return made(m.captured(1).toInt(), monthOfName(m.captured(2)), 0);
    bool isNumber = false;
    if (const int month = text.toInt(&isNumber); isNumber && year > 0 && month <= 12)
        return made(year, month, 0);
    return year > 0 ? made(year, monthOfName(text), 0) : std::nullopt;
}

} // namespace

std::optional<DayOrder> dayOrderOf(const BillCell &cell)
{
    const auto match = patterns().yearLast.match(comparable(cell));
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    if (!match.hasMatch() || (first > 12) == (second > 12))
        return std::nullopt;
    return first > 12 ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

Result<BillDate> parseBillDate(const BillCell &cell, std::optional<DayOrder> order, int year)
{
    const QString text = comparable(cell);
    std::optional<BillDate> date;
    if (const auto m = patterns().yearFirst.match(text); m.hasMatch()) {
        const int day = m.captured(3).toInt();
        date = m.captured(3).isEmpty() || day > 0 ? timed(made(m.captured(1).toInt(), m.captured(2).toInt(), day), m, 4)
                                                  : std::nullopt;
    } else if (const auto last = patterns().yearLast.match(text); last.hasMatch()) {
        const int first = last.captured(1).toInt();
        const int second = last.captured(2).toInt();
        const auto own = dayOrderOf(cell);
        if (!order && !own && first != second && first > 0 && second > 0 && first <= 12)
            return ambiguousDate(cell);
        const bool dayFirst = order.value_or(own.value_or(DayOrder::DayFirst)) == DayOrder::DayFirst;
        const int day = dayFirst ? first : second;
        if (day > 0)
            date = timed(made(yearOf(last.captured(3)), dayFirst ? second : first, day), last, 4);
    } else if (const auto monthYear = patterns().monthYear.match(text); monthYear.hasMatch() && cell.form != BillCell::Form::Number) {
        date = made(monthYear.captured(2).toInt(), monthYear.captured(1).toInt(), 0);
    } else if (const auto compact = patterns().compact.match(text); compact.hasMatch()) {
        date = made(compact.captured(1).toInt(), compact.captured(2).toInt(), compact.captured(3).toInt());
    } else {
        date = named(text, year);
    }
    if (!date)
        return notADate(cell);
    return *date;
}

} // namespace recp
