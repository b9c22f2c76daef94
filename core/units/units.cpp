#include "core/units/units.h"

#include "core/base/language.h"

#include <algorithm>
#include <array>
#include <QHash>
#include <QStringList>

namespace recp
{

namespace
{

constexpr auto KindCount = static_cast<std::size_t>(QuantityKind::Choice) + 1;

bool isYearly(QuantityKind kind)
{
    switch (kind) {
    case QuantityKind::YearlyEnergy:
    case QuantityKind::YearlyMass:
    case QuantityKind::YearlyVolume:
    case QuantityKind::YearlyStandardGasVolume:
    case QuantityKind::YearlyTime:
    case QuantityKind::YearlyReactiveEnergy:
    case QuantityKind::YearlyMoney:
    case QuantityKind::EmissionMass:
        return true;
    default:
        return false;
    }
}

bool isMoney(QuantityKind kind)
{
    return kind >= QuantityKind::Money && kind <= QuantityKind::YearlyPricePerPower;
}

/// One character as it is compared: raised and lowered figures as plain ones, one micro sign, one degree sign.
QChar plain(QChar c)
{
    switch (c.unicode()) {
    case u'²':
        return u'2';
    case u'³':
        return u'3';
    case u'μ':
        return u'u';
    case u'µ':
        return u'u';
    case u'º':
        return u'°';
    case u'⋅':
    case u'∙':
        return u'·';
    default:
        return c.unicode() >= u'₀' && c.unicode() <= u'₉' ? QChar(u'0' + (c.unicode() - u'₀')) : c.toLower();
    }
}

/// The unit's own word for one of the words that stand between slashes.
QString word(const QString &text)
{
    static const QHash<QString, QString> words = {
        {u"năm"_qs, u"yr"_qs},      {u"nam"_qs, u"yr"_qs},       {u"year"_qs, u"yr"_qs},   {u"years"_qs, u"yr"_qs},
        {u"y"_qs, u"yr"_qs},        {u"giờ"_qs, u"h"_qs},        {u"gio"_qs, u"h"_qs},     {u"hr"_qs, u"h"_qs},
        {u"hrs"_qs, u"h"_qs},       {u"hour"_qs, u"h"_qs},       {u"hours"_qs, u"h"_qs},   {u"tháng"_qs, u"month"_qs},
        {u"thang"_qs, u"month"_qs}, {u"months"_qs, u"month"_qs}, {u"ngày"_qs, u"d"_qs},    {u"ngay"_qs, u"d"_qs},
        {u"day"_qs, u"d"_qs},       {u"days"_qs, u"d"_qs},       {u"phút"_qs, u"min"_qs},  {u"phut"_qs, u"min"_qs},
        {u"minute"_qs, u"min"_qs},  {u"minutes"_qs, u"min"_qs},  {u"giây"_qs, u"s"_qs},    {u"giay"_qs, u"s"_qs},
        {u"tấn"_qs, u"t"_qs},       {u"tan"_qs, u"t"_qs},        {u"tonne"_qs, u"t"_qs},   {u"tonnes"_qs, u"t"_qs},
        {u"lít"_qs, u"l"_qs},       {u"lit"_qs, u"l"_qs},        {u"cái"_qs, u"piece"_qs}, {u"chiếc"_qs, u"piece"_qs},
    };
    if (text.endsWith(u')') && !text.contains(u'('))
        return words.value(text.chopped(1), text.chopped(1)) + u')';
    return words.value(text, text);
}

/// "5 triệu đồng" ends in a word of the currency: "triệucurrency".
QString withCurrencyWord(const QString &text, QStringView currency)
{
    static const QStringList dong = {u"vietnamđồng"_qs, u"đồng"_qs, u"dong"_qs, u"vnđ"_qs, u"đ"_qs, u"₫"_qs};
    QStringList names{currency.toString().toLower()};
    if (currency == u"VND")
        names += dong;
    else if (currency == u"USD")
        names += {u"us$"_qs, u"$"_qs};
    else if (currency == u"EUR")
        names += u"€"_qs;
    for (const QString &name : names) {
        if (!name.isEmpty() && text.endsWith(name))
            return text.chopped(name.size()) + u"currency"_qs;
    }
    return text;
}

/// The form in which units are compared.
QString comparable(QuantityKind kind, QStringView text, QStringView currency)
{
    QString letters;
    for (QChar c : text.toString().normalized(QString::NormalizationForm_C)) {
        if (c == u'¤')
            letters += u"currency"_qs;
        else if (!c.isSpace())
            letters += plain(c);
    }
    QStringList parts = letters.split(u'/');
    for (QString &part : parts)
        part = word(part);
    if (isMoney(kind))
        parts.first() = withCurrencyWord(parts.first(), currency);
    return parts.join(u'/');
}

using Spellings = QHash<QString, const Unit *>;

/// Every spelling of every unit, by kind. A key goes before a label or alias of another unit.
const std::array<Spellings, KindCount> &spellings()
{
    static const auto all = [] {
        std::array<Spellings, KindCount> result;
        const auto add = [&](const Unit &unit, const QString &text) {
            Spellings &kind = result[static_cast<std::size_t>(unit.kind)];
            const QString form = comparable(unit.kind, text, u"VND");
            if (!kind.contains(form))
                kind.insert(form, &unit);
        };
        for (const Unit &unit : allUnits())
            add(unit, QString::fromUtf8(unit.key));
        for (const Unit &unit : allUnits()) {
            add(unit, QString::fromUtf8(unit.label));
            for (const QString &alias : QString::fromUtf8(unit.aliases).split(u'|', Qt::SkipEmptyParts))
                add(unit, alias);
        }
        return result;
    }();
    return all;
}

const Texts &textsOf(const QLocale &locale)
{
    static const Texts vietnamese(Language::Vietnamese);
    static const Texts english(Language::English);
    return locale.language() == QLocale::Vietnamese ? vietnamese : english;
}

} // namespace

std::span<const Unit> unitsOf(QuantityKind kind)
{
    const auto all = allUnits();
    const auto rows = std::equal_range(all.begin(), all.end(), Unit{"", "", kind, 1},
                                       [](const Unit &a, const Unit &b) { return a.kind < b.kind; });
    return {rows.first, rows.second};
}

std::span<const Unit> offeredUnits(QuantityKind kind)
{
    const auto all = unitsOf(kind);
    const auto end = std::find_if(all.begin(), all.end(), [](const Unit &unit) { return !unit.offered; });
    return {all.begin(), end};
}

const Unit *findUnit(QuantityKind kind, QStringView text, QStringView currency)
{
    for (const Unit &unit : unitsOf(kind)) {
        if (text == QLatin1String(unit.key))
            return &unit;
    }
    const Spellings &known = spellings()[static_cast<std::size_t>(kind)];
    const QString form = comparable(kind, text, currency);
    if (form.isEmpty())
        return nullptr;
    const Unit *unit = known.value(form);
    return unit || !isYearly(kind) ? unit : known.value(form + u"/yr"_qs);
}

const Unit *findUnitByKey(QStringView key)
{
    const auto all = allUnits();
    const auto found = std::find_if(all.begin(), all.end(), [=](const Unit &u) { return key == QLatin1String(u.key); });
    return found == all.end() ? nullptr : &*found;
}

QString unitLabel(const Unit &unit, const QLocale &locale, const QString &currency)
{
    const Texts &texts = textsOf(locale);
    QString label = texts("units", unit.label);
    if (label.contains(u'¤'))
        label.replace(u'¤', currency.isEmpty() ? texts("units", QT_TRANSLATE_NOOP("units", "currency")) : currency);
    return label;
}

double toSi(double value, const Unit &unit)
{
    return (value + unit.offset) * unit.factor;
}

double fromSi(double si, const Unit &unit)
{
    return si / unit.factor - unit.offset;
}

} // namespace recp
