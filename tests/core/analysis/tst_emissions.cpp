#include "core/analysis/emissions.h"
#include "core/catalog/catalog.h"
#include "core/units/units.h"

#include <cmath>
#include <QTest>

using namespace recp;

namespace
{

Flow fuelFlow(const QString &carrier, const QString &unit)
{
    Flow flow;
    flow.resource = Resource::Fuel;
    flow.carrier = carrier;
    flow.unit = unit;
    return flow;
}

double si(double value, const QString &unit)
{
    return toSi(value, *findUnitByKey(unit));
}

bool close(double value, double expected, double relative = 1e-9)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

} // namespace

class TestEmissions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto catalog = Catalog::load();
        QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().english()));
        m_catalog = std::move(*catalog);
        m_set = &m_catalog.defaultFactorSet();
    }

    /// Worked by hand from IPCC 2006 and the AR5 potentials: NCV × (CO2 + 28 CH4 + 265 N2O).
    void emissionOfFuels_data()
    {
        QTest::addColumn<QString>("carrier");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("biogenic");
        QTest::newRow("1 t anthracite") << "anthracite"
                                        << "t" << 2642.70 << 0.0;
        QTest::newRow("1 L diesel") << "diesel"
                                    << "L" << 2.6853 << 0.0;
        QTest::newRow("1 t fuel oil") << "fuel_oil"
                                      << "t" << 3136.78 << 0.0;
        QTest::newRow("1 t LPG") << "lpg"
                                 << "t" << 2987.21 << 0.0;
        QTest::newRow("1 GJ natural gas") << "natural_gas"
                                          << "GJ" << 56.1545 << 0.0;
        QTest::newRow("1 t wood") << "wood"
                                  << "t" << 29.64 << 1747.2;
        // 12.5 GJ/t × (30 × 28 + 4 × 265) kg/TJ, and × 100,000 kg/TJ
        QTest::newRow("1 t rice husk") << "rice_husk"
                                       << "t" << 23.75 << 1250.0;
        // 0.72 kg/Sm3 × 48 GJ/t × 56,154.5 kg/TJ
        QTest::newRow("1 Sm3 natural gas") << "natural_gas"
                                           << "Sm3" << 1.94070 << 0.0;
    }

    void emissionOfFuels()
    {
        QFETCH(QString, carrier);
        QFETCH(QString, unit);
        QFETCH(double, expected);
        QFETCH(double, biogenic);
        const Flow flow = fuelFlow(carrier, unit);
        const Fuel *fuel = m_set->fuel(carrier);
        QVERIFY(fuel);
        const auto perUnit = heatingValue(*m_set, flow);
        QVERIFY(perUnit.has_value());
        const double energy = si(1, unit) * *perUnit;
        const auto emission = fuelEmission(*m_set, *fuel, EmissionPurpose::NationalInventory);
        QVERIFY(emission.has_value());
        QVERIFY2(close(energy * *emission, expected, 2e-5), qPrintable(QString::number(energy * *emission, 'g', 9)));
        QVERIFY(std::abs(energy * biogenicEmission(*m_set, *fuel).value() - biogenic) <= 1e-9 * (1 + biogenic));
    }

    void aMegawattHourOfTheGridOf2023() { QVERIFY(close(gridEmission(*m_set).value() * si(1, "MWh"), 659.2)); }

    /// Circular 38/2023/TT-BCT: enthalpy / boiler efficiency × factor of the fuel; 2,776 kJ/kg, 85 %, 74,100 kg/TJ.
    void aTonneOfPurchasedSteam()
    {
        const Flow steam = fuelFlow("steam_oil", "t");
        const double energy = si(1, "t") * heatingValue(*m_set, steam).value();
        QVERIFY(close(energy, 2.776e9));
        const double carbonDioxide = energy * m_set->factor("ef_co2_steam_oil")->value / 1e12;
        QVERIFY2(close(carbonDioxide, 242.0, 2e-4), qPrintable(QString::number(carbonDioxide)));
    }

    void thePurposeChoosesThePotentials()
    {
        const Fuel &wood = *m_set->fuel(QStringLiteral("wood"));
        // 30 × 27.9 + 4 × 273 kg/TJ
        QVERIFY(close(fuelEmission(*m_set, wood, EmissionPurpose::Circular38).value() * 1e12, 1929));
        QCOMPARE(refrigerantGwp(*m_set, "R134a", EmissionPurpose::NationalInventory).value(), 1300.0);
        QCOMPARE(refrigerantGwp(*m_set, "R134a", EmissionPurpose::Circular38).value(), 1530.0);
        QCOMPARE(refrigerantGwp(*m_set, "R717", EmissionPurpose::Circular38).value(), 0.0);
        QVERIFY(!refrigerantGwp(*m_set, "R999", EmissionPurpose::Circular38));
        QVERIFY(!refrigerantGwp(*m_set, "", EmissionPurpose::Circular38));
    }

    void tenThousandMegawattHoursAreADesignatedUser()
    {
        const double toe = legalToeOfElectricity(*m_set, si(10000, "MWh")).value();
        QVERIFY(close(toe, 1543));
        QCOMPARE(designatedUserThreshold(*m_set), 1000.0);
        QVERIFY(toe >= designatedUserThreshold(*m_set));
        Flow electricity;
        electricity.unit = QStringLiteral("kWh");
        QVERIFY(close(legalToe(*m_set, electricity, si(1e7, "kWh")).value(), 1543));
    }

    /// By the table of the letter: each carrier by its own row, in the unit it is bought in.
    void legalToeByCarrier_data()
    {
        QTest::addColumn<QString>("carrier");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("toe");
        QTest::newRow("1 t coal dust 1-2") << "anthracite"
                                           << "t" << 0.70;
        QTest::newRow("1 t coal dust 5-6") << "coal_dust_56"
                                           << "t" << 0.50;
        QTest::newRow("1 m3 diesel") << "diesel"
                                     << "m3" << 0.88;
        QTest::newRow("1 L diesel") << "diesel"
                                    << "L" << 0.00088;
        QTest::newRow("1 t diesel") << "diesel"
                                    << "t" << 1.02;
        QTest::newRow("1 t LPG") << "lpg"
                                 << "t" << 1.09;
        QTest::newRow("1 Sm3 natural gas") << "natural_gas"
                                           << "Sm3" << 0.0009;
        // sold by energy: 1 GJ / 48 GJ/t / 0.72 kg/Sm3 = 28.935 Sm3
        QTest::newRow("1 GJ natural gas") << "natural_gas"
                                          << "GJ" << 0.0260417;
        // sold by mass: 1 t / 0.72 kg/Sm3
        QTest::newRow("1 t natural gas") << "natural_gas"
                                         << "t" << 1.25;
    }

    void legalToeByCarrier()
    {
        QFETCH(QString, carrier);
        QFETCH(QString, unit);
        QFETCH(double, toe);
        const auto legal = legalToe(*m_set, fuelFlow(carrier, unit), si(1, unit));
        QVERIFY(legal.has_value());
        QVERIFY2(close(*legal, toe, 1e-5), qPrintable(QString::number(*legal, 'g', 9)));
    }

    void whatTheLetterDoesNotNameHasNoToe()
    {
        QVERIFY(!legalToe(*m_set, fuelFlow("wood", "t"), 1000));
        QVERIFY(!legalToe(*m_set, fuelFlow("nothing", "t"), 1000));
        Flow water;
        water.resource = Resource::Water;
        water.unit = QStringLiteral("m3");
        QVERIFY(!legalToe(*m_set, water, 1));
    }

    void theEnterprisesOwnHeatingValueGoesFirst()
    {
        Flow husk = fuelFlow("rice_husk", "t");
        QVERIFY(close(heatingValue(*m_set, husk).value(), 12.5e6));
        husk.heatingValue = 13.1e6;
        QCOMPARE(heatingValue(*m_set, husk).value(), 13.1e6);
    }

    void aGasHoldsMoreAtZeroDegrees()
    {
        const double normal = heatingValue(*m_set, fuelFlow("natural_gas", "Nm3")).value();
        const double standard = heatingValue(*m_set, fuelFlow("natural_gas", "Sm3")).value();
        QVERIFY(close(standard, 34.56e6));
        QVERIFY(close(normal / standard, 288.15 / 273.15));
        QVERIFY(close(heatingValue(*m_set, fuelFlow("biogas", "Nm3")).value(), 0.43 * 50.4e6));
    }

    void whatIsMissingIsNotZero()
    {
        QVERIFY(!heatingValue(*m_set, fuelFlow("nothing", "t")));
        QVERIFY(!heatingValue(*m_set, fuelFlow("wood", "m3")));
        QVERIFY(!heatingValue(*m_set, fuelFlow("wood", "kW")));
        const FactorSet empty;
        const Fuel &diesel = *m_set->fuel(QStringLiteral("diesel"));
        QVERIFY(!fuelEmission(empty, diesel, EmissionPurpose::NationalInventory));
        QVERIFY(!gridEmission(empty));
        QVERIFY(!legalToeOfElectricity(empty, 1));
        QVERIFY(!biogenicEmission(empty, *m_set->fuel(QStringLiteral("wood"))));
    }

    void everyFuelHasAnEmissionAndAHeatingValue()
    {
        for (const Fuel &fuel : m_set->fuels) {
            const auto emission = fuelEmission(*m_set, fuel, EmissionPurpose::NationalInventory);
            QVERIFY2(emission && *emission > 0 && *emission < 130e-9, qPrintable(fuel.key));
            const auto heat = heatingValue(*m_set, fuelFlow(fuel.key, "kg"));
            QVERIFY2(heat && *heat > 2e6 && *heat < 55e6, qPrintable(fuel.key));
        }
    }

private:
    Catalog m_catalog;
    const FactorSet *m_set = nullptr;
};

QTEST_GUILESS_MAIN(TestEmissions)
#include "tst_emissions.moc"
