#pragma once

#include "core/base/result.h"
#include "core/units/quantity.h"

#include <QLocale>
#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace recp {

/// One way of writing a kind of quantity. SI value = (value + offset) * factor.
struct Unit {
    const char *key;     ///< as files write it, for ever: "kWh/yr", "psig", "%"
    const char *label;   ///< as people read it: "m³/h"; marked for translation in context "units" ("h/yr" is "giờ/năm");
                         ///< "¤" stands for the audit's currency: show it with unitLabel
    QuantityKind kind;
    double factor;
    double offset = 0;
    const char *aliases = ""; ///< other spellings that people type, separated by '|'
    bool offered = true;      ///< false: files know it ("% of bhp"), forms do not list it
};

/// Every unit of a kind, the SI-nearest customary one first. Empty for Choice.
std::span<const Unit> unitsOf(QuantityKind kind);
/// The units of a kind that a form lists: the first ones of unitsOf.
std::span<const Unit> offeredUnits(QuantityKind kind);
/// Every unit of the table.
std::span<const Unit> allUnits();
/// The unit of this kind with this key, label or alias; nullptr if there is none. All but an exact key ignore case,
/// spaces and whether a figure is raised; Vietnamese words ("tấn", "giờ/năm", "đồng/kWh") are understood. In yearly
/// kinds the plain unit is the yearly one ("kWh" is kWh/yr). Words of money are those of `currency` (ISO 4217), so that
/// "5 USD" is refused in an audit in VND.
const Unit *findUnit(QuantityKind kind, QStringView text, QStringView currency = u"VND");
/// The first unit with exactly this key, of whatever kind; nullptr if there is none.
const Unit *findUnitByKey(QStringView key);
/// The label in the locale's language, with `currency` in the place of "¤" (without one: the word "currency").
QString unitLabel(const Unit &unit, const QLocale &locale, const QString &currency = {});

double toSi(double value, const Unit &unit);
double fromSi(double si, const Unit &unit);

/// Reads a number as people type it. A dot or comma that does not stand before exactly three digits is a decimal mark
/// whatever the locale; "1.234" follows the locale; "1.234,5" and "1,234.5" are both 1234.5; "13,56,19,400" is Indian
/// grouping. Spaces and thin spaces group. A real minus sign counts. Refuses empty, several decimal marks, trailing
/// text, infinity and NaN with one sentence. What cannot be grouping ("0.125", "1234.567") is a decimal mark, and so is the
/// mark after a number grouped by spaces or before an exponent ("1.234e5").
Result<double> parseNumber(QStringView text, const QLocale &locale);

enum class DecimalMark { Comma, Dot };

/// What a number's writing says of its decimal mark: Comma for "1.234,5", "1.234.567" and "12,5"; empty for "1.234", which
/// can be read both ways, and for a number without marks. What follows the number, such as a unit, does not count.
std::optional<DecimalMark> decimalMarkOf(QStringView number);
/// Whether the number has one mark that may part thousands or decimals: "1.234", "12,500"; not "0.125".
bool isAmbiguousNumber(QStringView number);

/// A typed quantity: what was typed, in which unit, and its SI value.
struct TypedQuantity {
    double value = 0;
    const Unit *unit = nullptr;
    double si = 0;
};

/// Reads "7 bar", "1.234,5 kWh", "12 %", or a bare number in the `assumed` unit. An unknown unit, or a unit of another
/// kind, is refused with one sentence that names it.
Result<TypedQuantity> parseQuantity(QStringView text, QuantityKind kind, const Unit &assumed, const QLocale &locale,
                                    QStringView currency = u"VND");

/// A number for reading: `significant` digits below 1,000, whole numbers from there on; real minus sign U+2212; never
/// an exponent, no zeros at the end. NaN and infinity are shown as an en dash.
QString formatNumber(double value, const QLocale &locale, int significant = 3);
/// A number for editing: all digits that were typed (up to 12), grouped from 10,000 on; read back in the same locale.
QString formatForEditing(double value, const QLocale &locale);
/// "153 MWh": formatNumber of an SI value in this unit, a no-break space, the unit's label (unitLabel).
QString formatQuantity(double si, const Unit &unit, const QLocale &locale, int significant = 3,
                       const QString &currency = {});

} // namespace recp
