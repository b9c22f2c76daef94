#pragma once

#include "core/domain/enterprise.h"
#include "core/units/units.h"

#include <vector>

namespace recp {

/// What can be known of a kind of equipment beside power, load and hours.
struct EquipmentPropertyDefinition {
    const char *key;         ///< for ever: "rated_flow"
    const char *label;       ///< source English in context "equipment"
    const char *unit;        ///< key of the unit it is usually read in; "" for a plain number
    QuantityKind kind;
    double minimum = 0;      ///< in that unit
    double maximum = 1e9;
    const char *inputs = ""; ///< inputs of calculators that it can fill, separated by '|'
};

/// Input of calculators, as above, for what every piece of equipment has.
namespace equipment_inputs {
constexpr auto Power = "motor_power|full_power|power_before|circuit_power_before|heater_power";
constexpr auto Hours = "operating_hours|hours_before";
constexpr auto Load = "load";
constexpr auto Count = "motors|fixtures_before";
} // namespace equipment_inputs

/// The properties that are asked for of a kind, in the order of a nameplate.
const std::vector<EquipmentPropertyDefinition> &equipmentProperties(EquipmentKind kind);
/// One of them; nullptr if the kind has none of this key.
const EquipmentPropertyDefinition *equipmentProperty(EquipmentKind kind, const QString &key);
/// What is known of it; nullptr if nothing is.
const EquipmentProperty *propertyOf(const Equipment &equipment, const QString &key);
/// The catalogue's system that a kind usually belongs to: "AIR" of a compressor; empty for other.
QString usualSystem(EquipmentKind kind);
/// Whether it burns fuel: its energy is then on a fuel's bill.
bool burnsFuel(EquipmentKind kind);

} // namespace recp
