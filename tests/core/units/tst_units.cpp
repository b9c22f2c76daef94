#include "core/units/units.h"

#include <algorithm>
#include <cmath>
#include <QSet>
#include <QTest>
#include <random>

using namespace recp;

namespace
{

const QLocale Vietnamese(QLocale::Vietnamese, QLocale::Vietnam);
const QLocale English(QLocale::English, QLocale::UnitedStates);

QString name(const Unit &unit)
{
    return QStringLiteral("kind %1, unit “%2”").arg(static_cast<int>(unit.kind)).arg(QString::fromUtf8(unit.key));
}

} // namespace

class TestUnits : public QObject
{
    Q_OBJECT

private slots:
    void knownConversions_data()
    {
        QTest::addColumn<QuantityKind>("kind");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("si");
        using K = QuantityKind;
        const auto row = [](K kind, double value, const char *unit, double si) {
            QTest::addRow("%g %s as kind %d", value, unit, static_cast<int>(kind))
                << kind << value << QString::fromUtf8(unit) << si;
        };
        // NIST SP 811 (2008), appendix B.8, unless a definition makes the figure exact.
        row(K::Energy, 1, "kWh", 3.6e6);
        row(K::Energy, 1, "kcal", 4186.8);
        row(K::Energy, 1, "MMBtu", 1.05505585262e9);
        row(K::Energy, 1, "TJ", 1e12);
        row(K::YearlyEnergy, 2, "MWh/yr", 7.2e9);
        row(K::YearlyEnergy, 100, "kWh/month", 4.32e9);
        row(K::Power, 1, "hp", 745.699872);
        row(K::Power, 1, "bhp", 745.699872);
        row(K::Power, 1, "ton", 3516.8528420667);
        row(K::Power, 1, "boiler hp", 9809.5);
        row(K::Power, 860, "kcal/h", 860 * 4186.8 / 3600);
        row(K::GaugePressure, 7, "bar", 7e5);
        row(K::GaugePressure, 100, "psig", 689475.7293168361);
        row(K::GaugePressure, 1, "kg/cm2", 98066.5);
        row(K::GaugePressure, -16.36, "inH2O", -16.36 * 249.08891);
        row(K::AbsolutePressure, 3.5, "MPa_abs", 3.5e6);
        row(K::AbsolutePressure, 14.7, "psia", 14.7 * 6894.757293168361);
        row(K::AbsolutePressure, 1, "atm", 101325);
        row(K::AbsolutePressure, 29.92, "inHg", 101320.747);
        row(K::PressureDifference, 10, "mmH2O", 98.0665);
        row(K::Temperature, 25, "degC", 298.15);
        row(K::Temperature, -40, "degF", 233.15);
        row(K::Temperature, 212, "degF", 373.15);
        row(K::Temperature, 759.67, "degR", 422.0388889);
        row(K::Temperature, 300, "K", 300);
        row(K::TemperatureDifference, 5, "degC", 5);
        row(K::TemperatureDifference, 9, "degF diff", 5);
        row(K::VolumeFlow, 36, "m3/h", 0.01);
        row(K::VolumeFlow, 60, "L/min", 0.001);
        row(K::VolumeFlow, 100, "gpm", 0.00630901964);
        row(K::VolumeFlow, 1, "Mgal/d", 0.0438126364);
        row(K::StandardGasFlow, 1000, "scfm", 0.4719474432);
        row(K::StandardGasFlow, 3600, "Nm3/h", 1);
        row(K::MassFlow, 1, "t/h", 0.2777777778);
        row(K::MassFlow, 1, "klb/h", 0.1259978806);
        row(K::YearlyMass, 1, "t/yr", 1000);
        row(K::YearlyVolume, 1, "kgal/yr", 3.785411784);
        row(K::YearlyTime, 8760, "h/yr", 8760 * 3600.0);
        row(K::RotationalSpeed, 60, "rpm", 6.283185307);
        row(K::Speed, 10, "mph", 4.4704);
        row(K::Density, 62.4, "lb/ft3", 999.552115);
        row(K::SpecificEnergy, 1000, "Btu/lb", 2.326e6);
        row(K::VolumetricEnergy, 1, "Btu/scf", 37258.9458);
        row(K::SpecificHeat, 1, "Btu/lb-F", 4186.8);
        row(K::Conductivity, 1, "Btu/h-ft-F", 1.730734666);
        row(K::HeatTransfer, 1, "Btu/h-ft2-F", 5.678263341);
        row(K::SpecificPower, 6.5, "kW/(m3/min)", 390000);
        row(K::SpecificPower, 0.16, "kW/scfm", 0.16e3 / 4.719474432e-4);
        row(K::PowerPerCooling, 0.6, "kW/ton", 0.170607081656);
        row(K::ElectricConductivity, 1000, "uS/cm", 0.1);
        row(K::ElectricConductivity, 1, "mS/cm", 0.1);
        row(K::Concentration, 10, "dH", 0.17848);
        row(K::Concentration, 250, "mg/L CaCO3", 0.25);
        row(K::YearlyReactiveEnergy, 1, "kvarh/yr", 3.6e6);
        row(K::EmissionMass, 1, "t CO2/yr", 1000);
        row(K::EmissionPerEnergy, 0.6592, "t CO2/MWh", 0.6592 / 3.6e6);
        row(K::EmissionPerEnergy, 53.06, "kg CO2/MMBtu", 53.06 / 1.05505585262e9);
        row(K::PricePerEnergy, 1899, "currency/kWh", 1899 / 3.6e6);
        row(K::PricePerMass, 5000000, "currency/t", 5000);
        row(K::PricePerVolume, 31040, "currency/L", 3.104e7);
        row(K::YearlyMoney, 1, "million currency/yr", 1e6);
        row(K::EnergyPerMass, 1, "MJ/t", 1000);
        row(K::EnergyPerVolume, 129, "MJ/hl", 1.29e9);
        row(K::Ratio, 12, "%", 0.12);
    }

    void knownConversions()
    {
        QFETCH(QuantityKind, kind);
        QFETCH(double, value);
        QFETCH(QString, unit);
        QFETCH(double, si);
        const Unit *found = findUnit(kind, unit);
        QVERIFY(found);
        QCOMPARE(QString::fromUtf8(found->key), unit);
        QVERIFY2(std::abs(toSi(value, *found) - si) <= 1e-7 * std::abs(si),
                 qPrintable(QString::number(toSi(value, *found), 'g', 12)));
    }

    void keysLabelsAndKindsAreInOrder()
    {
        QSet<QString> keys;
        int previous = -1;
        for (const Unit &unit : allUnits()) {
            const QString key = QString::fromUtf8(unit.key);
            const int kind = static_cast<int>(unit.kind);
            QVERIFY2(kind >= previous, qPrintable(name(unit)));
            if (kind != previous)
                keys.clear();
            previous = kind;
            QVERIFY2(!keys.contains(key), qPrintable(name(unit)));
            keys.insert(key);
            QVERIFY2(std::all_of(key.begin(), key.end(), [](QChar c) { return c >= u' ' && c < u'\u007f'; }),
                     qPrintable(name(unit)));
            QVERIFY2(key.isEmpty() == QByteArray(unit.label).isEmpty(), qPrintable(name(unit)));
            QVERIFY2(std::isfinite(unit.factor) && unit.factor > 0, qPrintable(name(unit)));
            QVERIFY2(unit.offset == 0 || unit.kind == QuantityKind::Temperature, qPrintable(name(unit)));
        }
    }

    void everyKindHasUnitsThatFormsOfferFirst()
    {
        for (int kind = 0; kind < static_cast<int>(QuantityKind::Choice); ++kind) {
            const auto units = unitsOf(static_cast<QuantityKind>(kind));
            QVERIFY2(!units.empty(), qPrintable(QString::number(kind)));
            QVERIFY2(units.front().offered, units.front().key);
            for (std::size_t i = 1; i < units.size(); ++i)
                QVERIFY2(units[i - 1].offered || !units[i].offered, units[i].key);
            const auto offered = offeredUnits(static_cast<QuantityKind>(kind));
            QCOMPARE(static_cast<qsizetype>(offered.size()),
                     static_cast<qsizetype>(
                         std::count_if(units.begin(), units.end(), [](const Unit &u) { return u.offered; })));
        }
        QVERIFY(unitsOf(QuantityKind::Choice).empty());
    }

    void everySpellingFindsItsUnit()
    {
        for (const Unit &unit : allUnits()) {
            QVERIFY2(findUnit(unit.kind, QString::fromUtf8(unit.key)) == &unit, qPrintable(name(unit)));
            QStringList spellings = QString::fromUtf8(unit.aliases).split(u'|', Qt::SkipEmptyParts);
            if (unit.offered)
                spellings << QString::fromUtf8(unit.label) << unitLabel(unit, Vietnamese, QStringLiteral("VND"))
                          << unitLabel(unit, English, QStringLiteral("VND"));
            for (const QString &spelling : spellings) {
                const Unit *found = findUnit(unit.kind, spelling);
                QVERIFY2(found, qPrintable(name(unit) + u' ' + spelling));
                // cfm, acfm and ft3/min are one thing, and so are "kg CO2/kWh" and "t CO2/MWh": equal, not identical.
                QVERIFY2(found->factor == unit.factor && found->offset == unit.offset,
                         qPrintable(name(unit) + QStringLiteral(" reads “") + spelling + QStringLiteral("” as ") + QString::fromUtf8(found->key)));
            }
        }
    }

    void everyUnitReturnsWhatItWasGiven()
    {
        std::mt19937_64 random(20261123);
        for (const Unit &unit : allUnits()) {
            for (int i = 0; i < 2000; ++i) {
                const double exponent = static_cast<double>(random() % 2400) / 100 - 12;
                const double sign = random() % 2 ? 1 : -1;
                const double value = sign * std::pow(10, exponent) * (1 + static_cast<double>(random() % 1000) / 1000);
                const double back = fromSi(toSi(value, unit), unit);
                // An offset costs the digits that stand behind those of the offset.
                const double size = std::max(std::abs(value), std::abs(unit.offset));
                QVERIFY2(
                    std::abs(back - value) <= 1e-12 * size,
                    qPrintable(name(unit) + QStringLiteral(" %1 → %2").arg(value, 0, 'g', 17).arg(back, 0, 'g', 17)));
            }
        }
    }

    void howPeopleSpell_data()
    {
        QTest::addColumn<QuantityKind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        using K = QuantityKind;
        const auto row = [](K kind, const char *typed, const char *key) {
            QTest::addRow("%s as kind %d", typed, static_cast<int>(kind))
                << kind << QString::fromUtf8(typed) << QString::fromUtf8(key);
        };
        row(K::YearlyEnergy, "kWh/năm", "kWh/yr");
        row(K::YearlyEnergy, "KWH / Năm", "kWh/yr");
        row(K::YearlyEnergy, "kWh", "kWh/yr");
        row(K::YearlyEnergy, "MWh/year", "MWh/yr");
        row(K::YearlyEnergy, "kWh/tháng", "kWh/month");
        row(K::YearlyVolume, "m3", "m3/yr");
        row(K::YearlyVolume, "m³/năm", "m3/yr");
        row(K::YearlyMass, "tấn", "t/yr");
        row(K::YearlyMass, "tấn/năm", "t/yr");
        row(K::YearlyMass, "tan", "t/yr");
        row(K::YearlyMass, "t", "t/yr");
        row(K::YearlyTime, "giờ/năm", "h/yr");
        row(K::YearlyTime, "h", "h/yr");
        row(K::YearlyTime, "giờ", "h/yr");
        row(K::Mass, "tấn", "t");
        row(K::Money, "VND", "currency");
        row(K::Money, "đồng", "currency");
        row(K::Money, "vnđ", "currency");
        row(K::Money, "triệu đồng", "million currency");
        row(K::Money, "tr.đ", "million currency");
        row(K::Money, "tỷ đồng", "billion currency");
        row(K::YearlyMoney, "triệu đồng/năm", "million currency/yr");
        row(K::YearlyMoney, "đồng", "currency/yr");
        row(K::PricePerEnergy, "đ/kWh", "currency/kWh");
        row(K::PricePerEnergy, "VND/kWh", "currency/kWh");
        row(K::PricePerMass, "đồng/tấn", "currency/t");
        row(K::PricePerVolume, "đồng/lít", "currency/L");
        row(K::GaugePressure, "bar(g)", "bar");
        row(K::GaugePressure, "barg", "bar");
        row(K::GaugePressure, "kG/cm²", "kg/cm2");
        row(K::GaugePressure, "kgf/cm2", "kg/cm2");
        row(K::GaugePressure, "psi", "psig");
        row(K::AbsolutePressure, "bar(a)", "bar_abs");
        row(K::AbsolutePressure, "kPa", "kPa_abs");
        row(K::Temperature, "°C", "degC");
        row(K::Temperature, "ºC", "degC");
        row(K::Temperature, "oC", "degC");
        row(K::Temperature, "độ C", "degC");
        row(K::TemperatureDifference, "°C", "degC");
        row(K::VolumeFlow, "m³/giờ", "m3/h");
        row(K::VolumeFlow, "lít/phút", "L/min");
        row(K::VolumeFlow, "m3/ngày", "m3/d");
        row(K::StandardGasFlow, "Nm³/h", "Nm3/h");
        row(K::ReactivePower, "kvar", "kVAr");
        row(K::YearlyReactiveEnergy, "kvarh", "kvarh/yr");
        row(K::RotationalSpeed, "vòng/phút", "rpm");
        row(K::ElectricConductivity, "µS/cm", "uS/cm");
        row(K::ElectricConductivity, "μS/cm", "uS/cm");
        row(K::Concentration, "ppm", "mg/L");
        row(K::EmissionMass, "tCO2e", "t CO2/yr");
        row(K::EmissionMass, "kgCO₂e", "kg CO2/yr");
        row(K::HeatTransfer, "W/m2K", "W/m2-K");
        row(K::SpecificPower, "kW/(m³/min)", "kW/(m3/min)");
        row(K::SpecificPower, "kW/(m³/phút)", "kW/(m3/min)");
        row(K::EnergyPerMass, "kWh/tấn", "kWh/t");
        row(K::GaugePressure, "bar(a)", "");
        row(K::AbsolutePressure, "bar(g)", "");
        row(K::AbsolutePressure, "psig", "");
        row(K::StandardGasFlow, "m3/h", "");
        row(K::VolumeFlow, "Nm3/h", "");
        row(K::Energy, "TOE", "");
        row(K::Energy, "kWh/yr", "");
        row(K::Energy, "m3", "");
        row(K::Energy, "", "");
        row(K::Money, "USD", "");
        row(K::Choice, "kWh", "");
    }

    void howPeopleSpell()
    {
        QFETCH(QuantityKind, kind);
        QFETCH(QString, typed);
        QFETCH(QString, key);
        const Unit *unit = findUnit(kind, typed);
        QCOMPARE(unit ? QString::fromUtf8(unit->key) : QString(), key);
    }

    void moneyIsThatOfTheAudit()
    {
        QVERIFY(findUnit(QuantityKind::Money, u"USD", u"USD"));
        QVERIFY(findUnit(QuantityKind::PricePerEnergy, u"$/kWh", u"USD"));
        QVERIFY(findUnit(QuantityKind::Money, u"currency", u"USD"));
        QVERIFY(!findUnit(QuantityKind::Money, u"VND", u"USD"));
        QVERIFY(!findUnit(QuantityKind::PricePerEnergy, u"đồng/kWh", u"USD"));
        const Unit *unit = findUnit(QuantityKind::PricePerEnergy, u"currency/kWh");
        QCOMPARE(unitLabel(*unit, English, QStringLiteral("USD")), QString("USD/kWh"));
        QCOMPARE(unitLabel(*unit, English), QString("currency/kWh"));
    }

    void aKeyAloneFindsItsFirstUnit()
    {
        QCOMPARE(findUnitByKey(u"kWh")->kind, QuantityKind::Energy);
        QCOMPARE(findUnitByKey(u"t")->kind, QuantityKind::Mass);
        QCOMPARE(findUnitByKey(u"m3")->kind, QuantityKind::Volume);
        QCOMPARE(findUnitByKey(u"Sm3")->kind, QuantityKind::StandardGasVolume);
        QCOMPARE(findUnitByKey(u"%")->kind, QuantityKind::Ratio);
        QVERIFY(!findUnitByKey(u"KWH"));
        QVERIFY(!findUnitByKey(u"TOE"));
    }
};

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
