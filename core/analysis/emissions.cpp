#include "core/analysis/emissions.h"

#include "core/units/units.h"

#include <limits>

namespace recp
{

namespace
{

constexpr double JoulePerTerajoule = 1e12;
constexpr double JoulePerMegawattHour = 3.6e9;
constexpr double KilogramPerTonne = 1000;

std::optional<double> valueOf(const FactorSet &set, const QString &id)
{
    const Factor *factor = set.factor(id);
    return factor ? std::optional(factor->value) : std::nullopt;
}

QString gwpSet(EmissionPurpose purpose)
{
    return purpose == EmissionPurpose::NationalInventory ? QStringLiteral("gwp_ar5_") : QStringLiteral("gwp_ar6_");
}

/// Temperature at which a unit of gas volume is counted, K; all are at 1 atm. "m3" of gas is taken as Sm3.
double standardTemperature(const QString &unit)
{
    if (unit.startsWith(u'N') || unit.endsWith(QLatin1String("Nm3")))
        return 273.15;
    if (unit.startsWith(QLatin1String("scf")))
        return 288.7056; // 60 °F
    return 288.15;
}

/// How a flow's amounts are counted.
enum class Counted { ByMass, ByVolume, ByEnergy, Otherwise };

Counted countedBy(const Flow &flow)
{
    const Unit *unit = findUnitByKey(flow.unit);
    switch (unit ? unit->kind : QuantityKind::Choice) {
    case QuantityKind::Mass:
        return Counted::ByMass;
    case QuantityKind::Volume:
    case QuantityKind::StandardGasVolume:
        return Counted::ByVolume;
    case QuantityKind::Energy:
        return Counted::ByEnergy;
    default:
        return Counted::Otherwise;
    }
}

/// Mass of an amount of fuel, kg.
std::optional<double> massOf(const FactorSet &set, const Fuel &fuel, const Flow &flow, double amount)
{
    const auto perVolume = fuelDensity(set, fuel, flow.unit);
    const auto perMass = heatByMass(set, fuel);
    switch (countedBy(flow)) {
    case Counted::ByMass:
        return amount;
    case Counted::ByVolume:
        return perVolume ? std::optional(amount * *perVolume) : std::nullopt;
    case Counted::ByEnergy:
        return perMass ? std::optional(amount / *perMass) : std::nullopt;
    case Counted::Otherwise:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<double> heatByMass(const FactorSet &set, const Fuel &fuel)
{
    const auto gigajoulePerTonne = valueOf(set, fuel.ncvFactor);
    return gigajoulePerTonne ? std::optional(*gigajoulePerTonne * 1e6) : std::nullopt;
}

std::optional<double> fuelDensity(const FactorSet &set, const Fuel &fuel, const QString &unit)
{
    const Factor *factor = set.factor(fuel.densityFactor);
    if (!factor)
        return std::nullopt;
    if (!fuel.gas)
        return factor->value * 1000; // kg/L
    return factor->value * standardTemperature(factor->unit) / standardTemperature(unit);
}

std::optional<double> fuelEmission(const FactorSet &set, const Fuel &fuel, EmissionPurpose purpose)
{
    const auto carbonDioxide = valueOf(set, fuel.co2Factor);
    const auto methane = valueOf(set, fuel.ch4Factor);
    const auto nitrousOxide = valueOf(set, fuel.n2oFactor);
    const auto methaneGwp = valueOf(set, gwpSet(purpose) + QLatin1String("CH4"));
    const auto nitrousOxideGwp = valueOf(set, gwpSet(purpose) + QLatin1String("N2O"));
    if (!carbonDioxide || !methane || !nitrousOxide || !methaneGwp || !nitrousOxideGwp)
        return std::nullopt;
    const double fossil = fuel.biogenic ? 0 : *carbonDioxide;
    return (fossil + *methane * *methaneGwp + *nitrousOxide * *nitrousOxideGwp) / JoulePerTerajoule;
}

std::optional<double> biogenicEmission(const FactorSet &set, const Fuel &fuel)
{
    if (!fuel.biogenic)
        return 0.0;
    const auto carbonDioxide = valueOf(set, fuel.co2Factor);
    return carbonDioxide ? std::optional(*carbonDioxide / JoulePerTerajoule) : std::nullopt;
}

std::optional<double> gridEmission(const FactorSet &set)
{
    const auto tonnePerMegawattHour = valueOf(set, set.gridFactor);
    return tonnePerMegawattHour ? std::optional(*tonnePerMegawattHour * KilogramPerTonne / JoulePerMegawattHour)
                                : std::nullopt;
}

std::optional<double> heatingValue(const FactorSet &set, const Flow &flow)
{
    if (countedBy(flow) == Counted::ByEnergy)
        return 1.0;
    if (flow.heatingValue)
        return flow.heatingValue;
    const Fuel *fuel = set.fuel(flow.carrier);
    const auto perMass = fuel ? heatByMass(set, *fuel) : std::nullopt;
    const auto mass = fuel ? massOf(set, *fuel, flow, 1) : std::nullopt;
    return perMass && mass ? std::optional(*perMass * *mass) : std::nullopt;
}

std::optional<double> legalToe(const FactorSet &set, const Flow &flow, double amount)
{
    if (flow.resource == Resource::Electricity)
        return legalToeOfElectricity(set, amount);
    const Fuel *fuel = flow.resource == Resource::Fuel ? set.fuel(flow.carrier) : nullptr;
    if (!fuel)
        return std::nullopt;
    const auto perTonne = valueOf(set, fuel->toeByMass);
    const auto perThousandUnits = valueOf(set, fuel->toeByVolume);
    const bool byVolume = countedBy(flow) == Counted::ByVolume;
    if (byVolume && perThousandUnits)
        return amount * *perThousandUnits * (fuel->gas ? 1e-3 : 1); // TOE/1000 m3 of gas, TOE/1000 L of a liquid
    const auto mass = massOf(set, *fuel, flow, amount);
    if (mass && perTonne)
        return *mass / KilogramPerTonne * *perTonne;
    const auto perVolume = fuelDensity(set, *fuel, QStringLiteral("Sm3"));
    if (mass && perThousandUnits && perVolume)
        return *mass / *perVolume * *perThousandUnits * (fuel->gas ? 1e-3 : 1);
    return std::nullopt;
}

std::optional<double> legalToeOfElectricity(const FactorSet &set, double joule)
{
    const auto perMegawattHour = valueOf(set, QStringLiteral("toe_elec"));
    return perMegawattHour ? std::optional(joule / JoulePerMegawattHour * *perMegawattHour) : std::nullopt;
}

std::optional<double> refrigerantGwp(const FactorSet &set, const QString &refrigerant, EmissionPurpose purpose)
{
    if (refrigerant.isEmpty())
        return std::nullopt;
    const auto ofPurpose = valueOf(set, gwpSet(purpose) + refrigerant);
    return ofPurpose ? ofPurpose : valueOf(set, QLatin1String("gwp_") + refrigerant);
}

double designatedUserThreshold(const FactorSet &set)
{
    // A set without one is refused when it is read; without any set nobody is designated.
    return valueOf(set, QStringLiteral("thr_toe")).value_or(std::numeric_limits<double>::infinity());
}

} // namespace recp
