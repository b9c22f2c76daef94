#include "core/units/units.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

// Reading and writing numbers and quantities: the typing rule of units.h.

namespace recp
{

namespace
{

constexpr QChar Minus = u'\u2212';
constexpr QChar NoBreakSpace = u'\u00a0';
constexpr QChar EnDash = u'\u2013';

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSign(QChar c)
{
    return c == u'+' || c == u'-' || c == Minus;
}

bool isMark(QChar c)
{
    return c == u'.' || c == u',';
}

/// What was typed, short enough for a sentence.
QString shown(QStringView text)
{
    const QString whole = text.trimmed().toString();
    return whole.size() <= 40 ? whole : whole.left(39) + u'…';
}

Error notANumber(QStringView text)
{
    return {QT_TRANSLATE_NOOP("errors", "“%1” is not a number."), {shown(text)}, {}};
}

Error severalMarks(QStringView text)
{
    return {QT_TRANSLATE_NOOP("errors", "“%1” has more than one decimal mark."), {shown(text)}, {}};
}

Error outOfRange(QStringView text)
{
    return {QT_TRANSLATE_NOOP("errors", "“%1” is too large or too small."), {shown(text)}, {}};
}

/// Groups of three after a first group of one to three, or Indian grouping: groups of two before the last of three.
bool areGroups(const QStringList &groups)
{
    if (groups.size() < 2 || groups.last().size() != 3 || groups.first().isEmpty())
        return false;
    const auto inner = groups.mid(1, groups.size() - 2);
    const auto all = [&](qsizetype size) {
        return std::all_of(inner.begin(), inner.end(), [=](const QString &group) { return group.size() == size; });
    };
    return (groups.first().size() <= 3 && all(3)) || (groups.first().size() <= 2 && all(2));
}

/// A single mark before exactly three digits that could as well group thousands.
bool isAmbiguous(const QStringList &parts)
{
    return areGroups(parts) && !parts.first().startsWith(u'0');
}

/// The digits of a mantissa with "." as the only mark, from digits, marks and single spaces. `text` is for the message.
Result<QString> plainDigits(const QString &mantissa, bool hasExponent, QChar localeMark, QStringView text)
{
    const qsizetype lastMark = std::max(mantissa.lastIndexOf(u'.'), mantissa.lastIndexOf(u','));
    const bool spaced = mantissa.contains(u' ');
    if (lastMark < 0) {
        if (spaced && !areGroups(mantissa.split(u' ')))
            return notANumber(text);
        return QString(mantissa).remove(u' ');
    }
    const QChar mark = mantissa.at(lastMark);
    const QChar other = mark == u'.' ? u',' : u'.';
    const bool both = mantissa.contains(other);
    if (mantissa.count(mark) > 1) { // grouping only
        if (both || spaced || !areGroups(mantissa.split(mark)))
            return severalMarks(text);
        return QString(mantissa).remove(mark);
    }
    const QString whole = mantissa.left(lastMark);
    const QString decimals = mantissa.mid(lastMark + 1);
    if (decimals.contains(u' ') || (both && spaced))
        return notANumber(text);
    if (both || spaced) {
        const QChar group = both ? other : QChar(u' ');
        if (!areGroups(whole.split(group)))
            return both ? severalMarks(text) : notANumber(text);
        return QString(whole).remove(group) + u'.' + decimals;
    }
    if (!hasExponent && mark != localeMark && isAmbiguous({whole, decimals}))
        return whole + decimals;
    return whole + u'.' + decimals;
}

/// Position behind the number that `text` starts with: sign, digits, marks, spaces and an exponent.
qsizetype endOfNumber(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && (isDigit(text.at(i)) || isMark(text.at(i)) || isSign(text.at(i)) || text.at(i).isSpace()))
        ++i;
    if (i == 0 || i >= text.size() || text.at(i).toLower() != u'e' ||
        !(isDigit(text.at(i - 1)) || isMark(text.at(i - 1))))
        return i;
    qsizetype end = i + 1;
    if (end < text.size() && isSign(text.at(end)))
        ++end;
    const qsizetype firstDigit = end;
    while (end < text.size() && isDigit(text.at(end)))
        ++end;
    return end > firstDigit ? end : i;
}

/// Figures and marks that a text starts with, without sign and spaces.
QString mantissaOf(QStringView text)
{
    QString mantissa;
    for (QChar c : text.trimmed()) {
        if (isDigit(c) || isMark(c))
            mantissa += c;
        else if (!(mantissa.isEmpty() && isSign(c)) && !c.isSpace())
            break;
    }
    return mantissa;
}

Result<TypedQuantity> quantityOf(QStringView number, const Unit &unit, const QLocale &locale)
{
    const auto value = parseNumber(number, locale);
    if (!value)
        return value.error();
    const TypedQuantity typed{*value, &unit, toSi(*value, unit)};
    if (!std::isfinite(typed.si))
        return outOfRange(number);
    return typed;
}

Error unknownUnit(QStringView text, const Unit &assumed, QStringView currency)
{
    const QString example = QString::fromUtf8(assumed.label).replace(u'¤', currency.toString());
    bool elsewhere = false;
    for (int kind = 0; kind < static_cast<int>(QuantityKind::Choice) && !elsewhere; ++kind)
        elsewhere = findUnit(static_cast<QuantityKind>(kind), text, currency) != nullptr;
    if (elsewhere)
        return {QT_TRANSLATE_NOOP("errors", "“%1” measures something else; a unit such as “%2” is needed here."),
                {shown(text), example},
                {}};
    return {QT_TRANSLATE_NOOP("errors", "The unit “%1” is not known; a unit such as “%2” is needed here."),
            {shown(text), example},
            {}};
}

/// Digits after the decimal mark that show `significant` figures of a number that is not zero.
int decimalsFor(double value, int significant)
{
    return significant - 1 - static_cast<int>(std::floor(std::log10(std::abs(value))));
}

/// A number in the C locale without exponent and without zeros at the end.
QString fixed(double value, int decimals)
{
    QString text = QString::number(value, 'f', std::max(decimals, 0));
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

} // namespace

Result<double> parseNumber(QStringView text, const QLocale &locale)
{
    QString typed = text.toString().simplified(); // every kind of space becomes one plain space
    if (typed.isEmpty())
        return Error{QT_TRANSLATE_NOOP("errors", "A number is missing."), {}, {}};
    bool negative = false;
    if (isSign(typed.at(0))) {
        negative = typed.at(0) != u'+';
        typed = typed.mid(1).trimmed();
    }
    QString exponent;
    if (const qsizetype e = typed.indexOf(u'e', 0, Qt::CaseInsensitive); e >= 0) {
        exponent = typed.mid(e + 1).replace(Minus, u'-');
        typed.truncate(e);
        const QString digits = exponent.startsWith(u'-') || exponent.startsWith(u'+') ? exponent.mid(1) : exponent;
        if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit) || typed.endsWith(u' '))
            return notANumber(text);
    }
    const bool onlyNumber =
        std::all_of(typed.begin(), typed.end(), [](QChar c) { return isDigit(c) || isMark(c) || c == u' '; });
    if (!onlyNumber || std::none_of(typed.begin(), typed.end(), isDigit))
        return notANumber(text);
    const QString localeMark = locale.decimalPoint();
    const auto digits =
        plainDigits(typed, !exponent.isEmpty(), localeMark.isEmpty() ? QChar(u'.') : localeMark.at(0), text);
    if (!digits)
        return digits.error();
    bool ok = false;
    const double value = QLocale::c().toDouble(exponent.isEmpty() ? *digits : *digits + u'e' + exponent, &ok);
    const bool isZero = std::none_of(digits->begin(), digits->end(), [](QChar c) { return isDigit(c) && c != u'0'; });
    if (isZero)
        return 0.0;
    if (!ok || !std::isfinite(value) || value == 0)
        return outOfRange(text);
    return negative ? -value : value;
}

bool isAmbiguousNumber(QStringView number)
{
    const QString text = mantissaOf(number);
    const qsizetype marks = text.count(u'.') + text.count(u',');
    return marks == 1 && isAmbiguous(text.split(text.contains(u'.') ? u'.' : u','));
}

std::optional<DecimalMark> decimalMarkOf(QStringView number)
{
    const QString text = mantissaOf(number);
    const qsizetype dots = text.count(u'.');
    const qsizetype commas = text.count(u',');
    if (dots + commas == 0 || isAmbiguousNumber(text))
        return std::nullopt;
    if (dots > 0 && commas > 0)
        return text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? DecimalMark::Dot : DecimalMark::Comma;
    const bool several = dots + commas > 1; // several marks of one kind part thousands
    return (dots > 0) == several ? DecimalMark::Comma : DecimalMark::Dot;
}

Result<TypedQuantity> parseQuantity(QStringView text, QuantityKind kind, const Unit &assumed, const QLocale &locale,
                                    QStringView currency)
{
    const QStringView typed = text.trimmed();
    const qsizetype end = endOfNumber(typed);
    const QStringView number = typed.left(end).trimmed();
    const QStringView name = typed.mid(end).trimmed();
    if (number.isEmpty() && !name.isEmpty())
        return notANumber(text);
    if (name.isEmpty())
        return quantityOf(number, assumed, locale);
    if (const Unit *unit = findUnit(kind, name, currency))
        return quantityOf(number, *unit, locale);
    // A unit may itself begin with a figure: "60 1/min".
    for (qsizetype space = number.size() - 1; space > 0; --space) {
        if (!number.at(space).isSpace())
            continue;
        if (const Unit *unit = findUnit(kind, typed.mid(space), currency))
            return quantityOf(number.left(space), *unit, locale);
    }
    return unknownUnit(name, assumed, currency);
}

QString formatNumber(double value, const QLocale &locale, int significant)
{
    if (!std::isfinite(value))
        return EnDash;
    constexpr int MostDecimals = 15;
    int decimals = 0;
    if (const double size = std::abs(value); size > 0 && size < 1000)
        decimals = std::min(std::max(decimalsFor(value, significant), 0), MostDecimals);
    const double rounded = QString::number(std::abs(value), 'f', decimals).toDouble();
    if (rounded == 0)
        return locale.toString(0);
    const QString plain = fixed(rounded, rounded >= 1000 ? 0 : decimals);
    const qsizetype point = plain.indexOf(u'.');
    QLocale grouping = locale;
    grouping.setNumberOptions(QLocale::DefaultNumberOptions);
    const QString digits = grouping.toString(rounded, 'f', point < 0 ? 0 : static_cast<int>(plain.size() - point - 1));
    return value < 0 ? Minus + digits : digits;
}

QString formatForEditing(double value, const QLocale &locale)
{
    if (!std::isfinite(value))
        return {};
    if (value == 0)
        return u"0"_qs;
    constexpr int MostDigits = 12;
    constexpr double GroupedFrom = 1e4; // a year or 1500 kWh reads better without
    // Rounded first: 0.1 + 0.2 is edited as 0.3, and 999999999999.9 has no decimals left.
    const double rounded = QString::number(value, 'e', MostDigits - 1).toDouble();
    const QString plain = fixed(rounded, decimalsFor(rounded, MostDigits));
    if (std::abs(rounded) < GroupedFrom)
        return QString(plain).replace(u'.', locale.decimalPoint());
    QLocale grouping = locale;
    grouping.setNumberOptions(QLocale::DefaultNumberOptions);
    const qsizetype point = plain.indexOf(u'.');
    return grouping.toString(rounded, 'f', point < 0 ? 0 : static_cast<int>(plain.size() - point - 1));
}

QString formatQuantity(double si, const Unit &unit, const QLocale &locale, int significant, const QString &currency)
{
    const QString number = formatNumber(fromSi(si, unit), locale, significant);
    const QString label = unitLabel(unit, locale, currency);
    return label.isEmpty() ? number : number + NoBreakSpace + label;
}

} // namespace recp
