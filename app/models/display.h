#pragma once

#include "core/base/language.h"
#include "core/calculators/calculator.h"
#include "core/catalog/catalog.h"
#include "core/domain/factors.h"
#include "core/domain/resource.h"
#include "core/units/units.h"

#include <QString>
#include <optional>

namespace recp {

/// The language of the window: what QLocale's default says.
Language shownLanguage();

/// A marked text of core in the language of the window.
QString said(const char *context, const char *source);
QString said(const Error &error);

/// How money is read in a currency: đồng by the million, others as they are.
struct MoneyForm {
    double scale = 1;
    QString unit;     ///< "million VND"
    QString yearly;   ///< "million VND/yr"

    QString number(double value, int significant = 3) const;
    QString text(double value, int significant = 3) const; ///< with the unit
};
MoneyForm moneyForm(const QString &currency);

/// "1,968 VND/kWh": a price per SI unit, by this unit, in đồng, thousand or million as reads best.
QString priceText(double perSi, const Unit &unit, const QString &currency);
/// The same for a price of one amount with this label: "kWh".
QString priceText(double price, const QString &amount, const QString &currency);

/// Unit in which savings of a resource are read: MWh, GJ, m³, t, …
const Unit &effectUnit(Resource resource);

/// "Diesel oil", "Chemicals (substitute)": what an effect acts on.
QString effectName(const Effect &effect, const FactorSet &set);

/// Years in figures people use: months below one year and a half, else years. "4.8 months", "2.2 years".
/// The name of a catalogue's system in the window's language; the id itself where there is none such.
QString systemName(const Catalog &catalog, const QString &id);
QString yearsText(double years);

/// What a bar of the tornado moves: the label of a calculator's input, "price of electricity", "investment".
QString sensitivityName(const QString &key, const Calculator *calculator);

/// "112 – 195"
QString rangeText(double low, double high);

} // namespace recp
