#pragma once

#include <compare>

namespace recp {

/// What a number measures. Two kinds are never converted into one another: gauge and absolute pressure, temperature
/// and temperature difference, actual and standard gas volume are different kinds.
/// The comment gives the SI unit in which core keeps the number. "Yearly" kinds are amounts a year and keep the
/// amount's SI unit (a yearly energy of 1 J a year is 1), because audits count by the year, not by the second.
enum class QuantityKind {
    Ratio,              ///< dimensionless: fraction, %, count, index
    Power,              ///< W (electric, mechanical and heat flow)
    Energy,             ///< J
    YearlyEnergy,       ///< J a year
    GaugePressure,      ///< Pa above ambient
    AbsolutePressure,   ///< Pa
    PressureDifference, ///< Pa
    Temperature,        ///< K
    TemperatureDifference, ///< K
    VolumeFlow,         ///< m3/s
    StandardGasFlow,    ///< m3/s at the stated standard state (scfm, Nm3/h)
    MassFlow,           ///< kg/s
    Mass,               ///< kg
    YearlyMass,         ///< kg a year
    Volume,             ///< m3
    YearlyVolume,       ///< m3 a year
    StandardGasVolume,  ///< m3 at the stated standard state
    YearlyStandardGasVolume, ///< m3 a year at the stated standard state
    Length,             ///< m
    Area,               ///< m2
    Time,               ///< s
    YearlyTime,         ///< s a year
    DailyTime,          ///< s a day
    Frequency,          ///< Hz (also strokes a minute, 1/d)
    RotationalSpeed,    ///< rad/s
    Speed,              ///< m/s
    Angle,              ///< rad
    Density,            ///< kg/m3
    SpecificVolume,     ///< m3/kg
    SpecificEnergy,     ///< J/kg (enthalpy, heating value by mass)
    VolumetricEnergy,   ///< J/m3 (heating value by volume)
    SpecificHeat,       ///< J/(kg K) (specific heat, specific entropy)
    VolumetricHeat,     ///< J/(m3 K)
    HeatTransfer,       ///< W/(m2 K)
    Conductivity,       ///< W/(m K)
    HeatCapacityFlow,   ///< W/K
    HeatPerLength,      ///< W/m
    HeatFlux,           ///< W/m2
    KinematicViscosity, ///< m2/s
    Voltage,            ///< V
    Current,            ///< A
    ReactivePower,      ///< var
    ApparentPower,      ///< VA
    ReactiveEnergy,     ///< var s
    YearlyReactiveEnergy, ///< var s a year
    ElectricConductivity, ///< S/m (water)
    Concentration,      ///< kg/m3 (mg/L, hardness as CaCO3)
    SpecificPower,      ///< W per m3/s of free air
    PowerPerCooling,    ///< W of electricity per W of cooling
    MassPerEnergy,      ///< kg/J (steam per boiler power, oxygen per aerator energy)
    MassFlux,           ///< kg/(s m2)
    EnergyPerMass,      ///< J/kg of product (energy indicators)
    EnergyPerVolume,    ///< J/m3 of product (energy indicators: MJ/hl of beer)
    EnergyPerCount,     ///< J a piece
    LuminousFlux,       ///< lm
    SoundLevel,         ///< dB
    EmissionMass,       ///< kg CO2e a year
    EmissionPerEnergy,  ///< kg CO2e/J
    Money,              ///< the audit's currency
    YearlyMoney,        ///< the audit's currency a year
    PricePerEnergy,     ///< currency/J
    PricePerMass,       ///< currency/kg
    PricePerVolume,     ///< currency/m3
    PricePerStandardGasVolume, ///< currency/m3
    PricePerPower,      ///< currency/W
    YearlyPricePerPower, ///< currency/W a year (capacity charge)
    Years,              ///< a (payback, life)
    Choice,             ///< one of stated keys
};

/// A number that knows what it measures; `si` is in the SI unit named at its kind.
template <QuantityKind K> struct Quantity {
    static constexpr QuantityKind Kind = K;
    double si = 0;

    auto operator<=>(const Quantity &) const = default;
    Quantity operator+(Quantity other) const { return {si + other.si}; }
    Quantity operator-(Quantity other) const { return {si - other.si}; }
    Quantity operator*(double factor) const { return {si * factor}; }
    Quantity operator/(double divisor) const { return {si / divisor}; }
    double operator/(Quantity other) const { return si / other.si; }
};

using Ratio = Quantity<QuantityKind::Ratio>;
using Power = Quantity<QuantityKind::Power>;
using Energy = Quantity<QuantityKind::Energy>;
using YearlyEnergy = Quantity<QuantityKind::YearlyEnergy>;
using GaugePressure = Quantity<QuantityKind::GaugePressure>;
using AbsolutePressure = Quantity<QuantityKind::AbsolutePressure>;
using PressureDifference = Quantity<QuantityKind::PressureDifference>;
using Temperature = Quantity<QuantityKind::Temperature>;
using TemperatureDifference = Quantity<QuantityKind::TemperatureDifference>;
using VolumeFlow = Quantity<QuantityKind::VolumeFlow>;
using StandardGasFlow = Quantity<QuantityKind::StandardGasFlow>;
using MassFlow = Quantity<QuantityKind::MassFlow>;
using Mass = Quantity<QuantityKind::Mass>;
using YearlyMass = Quantity<QuantityKind::YearlyMass>;
using Volume = Quantity<QuantityKind::Volume>;
using YearlyVolume = Quantity<QuantityKind::YearlyVolume>;
using StandardGasVolume = Quantity<QuantityKind::StandardGasVolume>;
using YearlyStandardGasVolume = Quantity<QuantityKind::YearlyStandardGasVolume>;
using Length = Quantity<QuantityKind::Length>;
using Area = Quantity<QuantityKind::Area>;
using Time = Quantity<QuantityKind::Time>;
using YearlyTime = Quantity<QuantityKind::YearlyTime>;
using DailyTime = Quantity<QuantityKind::DailyTime>;
using Frequency = Quantity<QuantityKind::Frequency>;
using RotationalSpeed = Quantity<QuantityKind::RotationalSpeed>;
using Speed = Quantity<QuantityKind::Speed>;
using Angle = Quantity<QuantityKind::Angle>;
using Density = Quantity<QuantityKind::Density>;
using SpecificVolume = Quantity<QuantityKind::SpecificVolume>;
using SpecificEnergy = Quantity<QuantityKind::SpecificEnergy>;
using VolumetricEnergy = Quantity<QuantityKind::VolumetricEnergy>;
using SpecificHeat = Quantity<QuantityKind::SpecificHeat>;
using VolumetricHeat = Quantity<QuantityKind::VolumetricHeat>;
using HeatTransfer = Quantity<QuantityKind::HeatTransfer>;
using Conductivity = Quantity<QuantityKind::Conductivity>;
using HeatCapacityFlow = Quantity<QuantityKind::HeatCapacityFlow>;
using HeatPerLength = Quantity<QuantityKind::HeatPerLength>;
using HeatFlux = Quantity<QuantityKind::HeatFlux>;
using KinematicViscosity = Quantity<QuantityKind::KinematicViscosity>;
using Voltage = Quantity<QuantityKind::Voltage>;
using Current = Quantity<QuantityKind::Current>;
using ReactivePower = Quantity<QuantityKind::ReactivePower>;
using ApparentPower = Quantity<QuantityKind::ApparentPower>;
using ReactiveEnergy = Quantity<QuantityKind::ReactiveEnergy>;
using YearlyReactiveEnergy = Quantity<QuantityKind::YearlyReactiveEnergy>;
using ElectricConductivity = Quantity<QuantityKind::ElectricConductivity>;
using Concentration = Quantity<QuantityKind::Concentration>;
using SpecificPower = Quantity<QuantityKind::SpecificPower>;
using PowerPerCooling = Quantity<QuantityKind::PowerPerCooling>;
using MassPerEnergy = Quantity<QuantityKind::MassPerEnergy>;
using MassFlux = Quantity<QuantityKind::MassFlux>;
using EnergyPerMass = Quantity<QuantityKind::EnergyPerMass>;
using EnergyPerVolume = Quantity<QuantityKind::EnergyPerVolume>;
using EnergyPerCount = Quantity<QuantityKind::EnergyPerCount>;
using LuminousFlux = Quantity<QuantityKind::LuminousFlux>;
using SoundLevel = Quantity<QuantityKind::SoundLevel>;
using EmissionMass = Quantity<QuantityKind::EmissionMass>;
using EmissionPerEnergy = Quantity<QuantityKind::EmissionPerEnergy>;
using Money = Quantity<QuantityKind::Money>;
using YearlyMoney = Quantity<QuantityKind::YearlyMoney>;
using PricePerEnergy = Quantity<QuantityKind::PricePerEnergy>;
using PricePerMass = Quantity<QuantityKind::PricePerMass>;
using PricePerVolume = Quantity<QuantityKind::PricePerVolume>;
using PricePerStandardGasVolume = Quantity<QuantityKind::PricePerStandardGasVolume>;
using PricePerPower = Quantity<QuantityKind::PricePerPower>;
using YearlyPricePerPower = Quantity<QuantityKind::YearlyPricePerPower>;
using Years = Quantity<QuantityKind::Years>;

} // namespace recp
