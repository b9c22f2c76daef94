#include "core/domain/equipment_properties.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace recp {

namespace {

using K = QuantityKind;
using Definition = EquipmentPropertyDefinition;

constexpr Definition MeasuredPower{"measured_power", QT_TRANSLATE_NOOP("equipment", "Measured electric power"), "kW", K::Power, 0, 1e6,
                                   "measured_power|compressor_power|power_before|full_power"};
constexpr Definition Voltage{"voltage", QT_TRANSLATE_NOOP("equipment", "Measured voltage"), "V", K::Voltage, 0, 1e6};
constexpr Definition Current{"current", QT_TRANSLATE_NOOP("equipment", "Measured current"), "A", K::Current, 0, 1e6};
constexpr Definition PowerFactor{"power_factor", QT_TRANSLATE_NOOP("equipment", "Measured power factor"), "", K::Ratio, 0, 1, "power_factor_before"};
constexpr Definition MotorEfficiency{"motor_efficiency", QT_TRANSLATE_NOOP("equipment", "Motor efficiency"), "%", K::Ratio, 1, 100, "motor_efficiency_before"};
constexpr Definition FlueTemperature{"flue_temperature", QT_TRANSLATE_NOOP("equipment", "Flue gas temperature"), "degC", K::Temperature, 0, 1500,
                                     "flue_temperature_before"};
constexpr Definition Oxygen{"oxygen", QT_TRANSLATE_NOOP("equipment", "Oxygen in the flue gas, dry"), "%", K::Ratio, 0, 20.9, "oxygen_before|oxygen"};

const std::map<EquipmentKind, std::vector<Definition>> &table()
{
    static const std::map<EquipmentKind, std::vector<Definition>> all = {
        {EquipmentKind::Motor,
         {{"efficiency", QT_TRANSLATE_NOOP("equipment", "Rated efficiency"), "%", K::Ratio, 1, 100, "efficiency_before"},
          {"efficiency_class", QT_TRANSLATE_NOOP("equipment", "Efficiency class IE (1 to 5)"), "", K::Ratio, 1, 5},
          {"speed", QT_TRANSLATE_NOOP("equipment", "Rated speed"), "rpm", K::RotationalSpeed, 0, 60000},
          Voltage, Current, PowerFactor, MeasuredPower}},
        {EquipmentKind::Pump,
         {{"rated_flow", QT_TRANSLATE_NOOP("equipment", "Rated flow"), "m3/h", K::VolumeFlow, 0, 1e6},
          {"rated_head", QT_TRANSLATE_NOOP("equipment", "Rated head"), "m", K::Length, 0, 5000},
          {"flow", QT_TRANSLATE_NOOP("equipment", "Flow in operation"), "m3/h", K::VolumeFlow, 0, 1e6, "flow_before"},
          {"head", QT_TRANSLATE_NOOP("equipment", "Head in operation"), "m", K::Length, 0, 5000, "head_before"},
          {"pump_efficiency", QT_TRANSLATE_NOOP("equipment", "Pump efficiency"), "%", K::Ratio, 1, 100, "pump_efficiency_before"},
          MotorEfficiency, MeasuredPower}},
        {EquipmentKind::Fan,
         {{"rated_flow", QT_TRANSLATE_NOOP("equipment", "Rated flow"), "m3/h", K::VolumeFlow, 0, 1e8},
          {"pressure", QT_TRANSLATE_NOOP("equipment", "Total pressure"), "Pa", K::PressureDifference, 0, 1e5},
          MotorEfficiency, Current, MeasuredPower}},
        {EquipmentKind::Compressor,
         {{"rated_flow", QT_TRANSLATE_NOOP("equipment", "Free air delivered"), "m3/min", K::VolumeFlow, 0, 1e4, "rated_flow"},
          {"pressure", QT_TRANSLATE_NOOP("equipment", "Discharge pressure"), "bar", K::GaugePressure, 0, 400, "pressure_before"},
          {"specific_power", QT_TRANSLATE_NOOP("equipment", "Specific power"), "kW/(m3/min)", K::SpecificPower, 2, 25, "specific_power"},
          Current, MeasuredPower}},
        {EquipmentKind::Boiler,
         {{"steam_output", QT_TRANSLATE_NOOP("equipment", "Rated steam output"), "t/h", K::MassFlow, 0, 2000},
          {"pressure", QT_TRANSLATE_NOOP("equipment", "Steam pressure"), "bar", K::GaugePressure, 0, 200, "steam_pressure|boiler_pressure"},
          {"efficiency", QT_TRANSLATE_NOOP("equipment", "Efficiency, net calorific value"), "%", K::Ratio, 1, 110,
           "boiler_efficiency|efficiency_before|heat_efficiency"},
          FlueTemperature, Oxygen,
          {"feedwater_temperature", QT_TRANSLATE_NOOP("equipment", "Feedwater temperature"), "degC", K::Temperature, 1, 300, "feedwater_temperature"}}},
        {EquipmentKind::Furnace,
         {{"capacity", QT_TRANSLATE_NOOP("equipment", "Capacity"), "t/h", K::MassFlow, 0, 2000},
          {"temperature", QT_TRANSLATE_NOOP("equipment", "Temperature inside"), "degC", K::Temperature, 0, 2500},
          {"efficiency", QT_TRANSLATE_NOOP("equipment", "Efficiency, net calorific value"), "%", K::Ratio, 1, 110, "efficiency_before|heat_efficiency"},
          FlueTemperature, Oxygen,
          {"surface", QT_TRANSLATE_NOOP("equipment", "Outer surface"), "m2", K::Area, 0, 1e5, "area"}}},
        {EquipmentKind::Chiller,
         {{"cooling_capacity", QT_TRANSLATE_NOOP("equipment", "Cooling capacity"), "kW", K::Power, 0, 1e6, "cooling_load"},
          {"cop", QT_TRANSLATE_NOOP("equipment", "Coefficient of performance"), "", K::Ratio, 0.3, 20, "cop_before|cop"},
          {"charge", QT_TRANSLATE_NOOP("equipment", "Refrigerant charge"), "kg", K::Mass, 0, 1e5, "charge|charge_before"},
          {"set_point", QT_TRANSLATE_NOOP("equipment", "Temperature set point"), "degC", K::Temperature, -100, 50},
          MeasuredPower}},
        {EquipmentKind::CoolingTower,
         {{"circulation", QT_TRANSLATE_NOOP("equipment", "Circulating water"), "m3/h", K::VolumeFlow, 0, 1e6, "circulation"},
          {"cycles", QT_TRANSLATE_NOOP("equipment", "Cycles of concentration"), "", K::Ratio, 1, 50, "cycles_before"},
          MeasuredPower}},
        {EquipmentKind::Lighting,
         {{"fixture_power", QT_TRANSLATE_NOOP("equipment", "Power of a fixture with its gear"), "W", K::Power, 0, 1e5, "fixture_power_before"},
          {"fixture_light", QT_TRANSLATE_NOOP("equipment", "Light of a fixture"), "lm", K::LuminousFlux, 0, 1e7, "fixture_light_before"},
          {"illuminance", QT_TRANSLATE_NOOP("equipment", "Measured illuminance, lx"), "", K::Ratio, 0, 1e5}}},
        {EquipmentKind::Other, {Voltage, Current, PowerFactor, MeasuredPower}},
    };
    return all;
}

} // namespace

const std::vector<EquipmentPropertyDefinition> &equipmentProperties(EquipmentKind kind)
{
    return table().at(kind);
}

const EquipmentPropertyDefinition *equipmentProperty(EquipmentKind kind, const QString &key)
{
    const auto &all = equipmentProperties(kind);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Definition &each) { return key == QLatin1String(each.key); });
    return found == all.end() ? nullptr : &*found;
}

const EquipmentProperty *propertyOf(const Equipment &equipment, const QString &key)
{
    const auto found = std::find_if(equipment.properties.begin(), equipment.properties.end(),
                                    [&](const EquipmentProperty &each) { return each.key == key; });
    return found == equipment.properties.end() ? nullptr : &*found;
}

QString usualSystem(EquipmentKind kind)
{
    switch (kind) {
    case EquipmentKind::Motor:
        return QStringLiteral("MOT");
    case EquipmentKind::Pump:
        return QStringLiteral("PMP");
    case EquipmentKind::Fan:
        return QStringLiteral("FAN");
    case EquipmentKind::Compressor:
        return QStringLiteral("AIR");
    case EquipmentKind::Boiler:
        return QStringLiteral("STM");
    case EquipmentKind::Furnace:
        return QStringLiteral("FUR");
    case EquipmentKind::Chiller:
        return QStringLiteral("REF");
    case EquipmentKind::CoolingTower:
        return QStringLiteral("CWT");
    case EquipmentKind::Lighting:
        return QStringLiteral("LGT");
    case EquipmentKind::Other:
        break;
    }
    return {};
}

bool burnsFuel(EquipmentKind kind)
{
    return kind == EquipmentKind::Boiler || kind == EquipmentKind::Furnace;
}

} // namespace recp
