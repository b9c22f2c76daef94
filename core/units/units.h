#pragma once

#include "core/base/result.h"
#include "core/units/quantity.h"

#include <QLocale>
#include <QString>
#include <span>
#include <vector>

namespace recp {

/// One way of writing a kind of quantity. SI value = (value + offset) * factor.
struct Unit {
    const char *key;     ///< as files write it, for ever: "kWh/yr", "psig", "%"
    const char *label;   ///< as people read it: "m³/h"; marked for translation in context "units" ("h/yr" is "giờ/năm")
    QuantityKind kind;
    double factor;
    double offset = 0;
    const char *aliases = ""; ///< other spellings that people type, separated by '|'
};

/// Every unit of a kind, the SI-nearest customary one first. Empty for Choice.
std::span<const Unit> unitsOf(QuantityKind kind);
/// Every unit of the table.
std::span<const Unit> allUnits();
/// The unit of this kind with this key or alias (aliases also ignore case and spaces); nullptr if there is none.
const Unit *findUnit(QuantityKind kind, QStringView text);
/// The first unit with exactly this key, of whatever kind; nullptr if there is none.
const Unit *findUnitByKey(QStringView key);

double toSi(double value, const Unit &unit);
double fromSi(double si, const Unit &unit);

/// Reads a number as people type it. A dot or comma that does not stand before exactly three digits is a decimal mark
/// whatever the locale; "1.234" follows the locale; "1.234,5" and "1,234.5" are both 1234.5; "13,56,19,400" is Indian
/// grouping. Spaces and thin spaces group. A real minus sign counts. Refuses empty, several decimal marks, trailing
/// text, infinity and NaN with one sentence.
Result<double> parseNumber(QStringView text, const QLocale &locale);

/// A typed quantity: what was typed, in which unit, and its SI value.
struct TypedQuantity {
    double value = 0;
    const Unit *unit = nullptr;
    double si = 0;
};

/// Reads "7 bar", "1.234,5 kWh", "12 %", or a bare number in the `assumed` unit. An unknown unit, or a unit of another
/// kind, is refused with one sentence that names it.
Result<TypedQuantity> parseQuantity(QStringView text, QuantityKind kind, const Unit &assumed, const QLocale &locale);

/// A number for reading: `significant` digits below 1,000, whole numbers from there on; real minus sign U+2212; never
/// an exponent. NaN and infinity are shown as an en dash.
QString formatNumber(double value, const QLocale &locale, int significant = 3);
/// A number for editing: all digits that were typed (up to 12), no grouping.
QString formatForEditing(double value, const QLocale &locale);
/// "153 MWh": formatNumber of an SI value in this unit, a no-break space, the unit's label in the locale's language.
QString formatQuantity(double si, const Unit &unit, const QLocale &locale, int significant = 3);

} // namespace recp
