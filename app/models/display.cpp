#include "app/models/display.h"

#include "app/widgets/words.h"

#include <QCoreApplication>
#include <cmath>

namespace recp {

namespace {

struct Display {
    Q_DECLARE_TR_FUNCTIONS(Display)
};

} // namespace

Language shownLanguage()
{
    return windowLanguage();
}

QString said(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

QString said(const Error &error)
{
    return fillIn(QCoreApplication::translate("errors", error.sentence), error.arguments);
}

QString MoneyForm::number(double value, int significant) const
{
    return formatNumber(value / scale, QLocale(), significant);
}

QString MoneyForm::text(double value, int significant) const
{
    return number(value, significant) + QChar(0x00A0) + unit;
}

MoneyForm moneyForm(const QString &currency)
{
    if (currency == QLatin1String("VND"))
        return {1e6, Display::tr("million VND"), Display::tr("million VND/yr")};
    return {1, currency, Display::tr("%1/yr").arg(currency)};
}

QString priceText(double perSi, const Unit &unit, const QString &currency)
{
    return priceText(perSi * unit.factor, said("units", unit.label), currency);
}

QString priceText(double price, const QString &label, const QString &currency)
{
    if (currency == QLatin1String("VND") && std::abs(price) >= 1e6)
        return Display::tr("%1 million VND/%2").arg(formatNumber(price / 1e6, QLocale()), label);
    if (currency == QLatin1String("VND") && std::abs(price) >= 1e4)
        return Display::tr("%1 thousand VND/%2").arg(formatNumber(price / 1e3, QLocale()), label);
    return Display::tr("%1 %2/%3").arg(formatNumber(price, QLocale()), currency, label);
}

const Unit &effectUnit(Resource resource)
{
    const QuantityKind kind = effectKind(resource);
    if (const Unit *unit = findUnit(kind, QString::fromLatin1(effectUnitKey(resource))))
        return *unit;
    return unitsOf(kind).front();
}

QString effectName(const Effect &effect, const FactorSet &set)
{
    const QString name = wordOf(effect.resource);
    if (effect.carrier.isEmpty())
        return name;
    const Fuel *fuel = effect.resource == Resource::Fuel ? set.fuel(effect.carrier) : nullptr;
    if (fuel)
        return fuel->name.in(shownLanguage());
    const QString carrier = effect.carrier == QLatin1String(SubstituteCarrier) ? said("words", SubstituteWord) : effect.carrier;
    return QCoreApplication::translate("recp::Display", "%1 (%2)").arg(name, carrier);
}

QString systemName(const Catalog &catalog, const QString &id)
{
    for (const CatalogEntry &entry : catalog.systems()) {
        if (entry.id == id)
            return entry.name.in(shownLanguage());
    }
    return id;
}

QString yearsText(double years)
{
    if (std::abs(years) < 1.5)
        return Display::tr("%1 months").arg(formatNumber(years * 12, QLocale(), 2));
    return Display::tr("%1 years").arg(formatNumber(years, QLocale(), 2));
}

QString sensitivityName(const QString &key, const Calculator *calculator)
{
    const auto Price = QLatin1String("price/");
    if (key.startsWith(Price))
        return Display::tr("price of %1")
            .arg(said("words", resourceWord(resourceFromKey(key.mid(Price.size())).value_or(Resource::Other))).toLower());
    const int index = calculator ? calculator->inputIndex(key) : -1;
    return index >= 0 ? calculator->nameOf(index, [](const char *context, const char *source) { return said(context, source); })
                      : Display::tr("investment");
}

QString rangeText(double low, double high)
{
    return Display::tr("%1 – %2").arg(formatNumber(low, QLocale()), formatNumber(high, QLocale()));
}

} // namespace recp
