#include "core/calculators/calculator.h"
#include "core/calculators/steam/if97.h"
#include "core/calculators/steam/if97_backward.h"
#include "hand_worked.h"

#include <cmath>
#include <QTest>

using namespace recp;
using recp::testing::Case;
using recp::testing::isClose;

namespace {

/// Equal to all nine digits that the release prints.
bool asPrinted(double ours, double published)
{
    const double digit = std::pow(10, std::floor(std::log10(std::abs(published))) - 8);
    if (std::abs(ours - published) <= 0.5 * digit * (1 + 1e-6))
        return true;
    qWarning("%.12g instead of %.9g", ours, published);
    return false;
}

} // namespace

/// The verification tables of IAPWS R7-97(2012).
class TestIf97 : public QObject
{
    Q_OBJECT

private slots:
    void theBasicEquationsGiveTheVerificationTables_data()
    {
        QTest::addColumn<double>("temperature");
        QTest::addColumn<double>("pressure"); // MPa
        QTest::addColumn<double>("volume");
        QTest::addColumn<double>("enthalpy"); // kJ/kg
        QTest::addColumn<double>("entropy");  // kJ/(kg K)
        // Table 5, region 1
        QTest::newRow("1: 300 K, 3 MPa") << 300.0 << 3.0 << 0.100215168e-2 << 0.115331273e3 << 0.392294792;
        QTest::newRow("1: 300 K, 80 MPa") << 300.0 << 80.0 << 0.971180894e-3 << 0.184142828e3 << 0.368563852;
        QTest::newRow("1: 500 K, 3 MPa") << 500.0 << 3.0 << 0.120241800e-2 << 0.975542239e3 << 0.258041912e1;
        // Table 15, region 2
        QTest::newRow("2: 300 K, 0.0035 MPa") << 300.0 << 0.0035 << 0.394913866e2 << 0.254991145e4 << 0.852238967e1;
        QTest::newRow("2: 700 K, 0.0035 MPa") << 700.0 << 0.0035 << 0.923015898e2 << 0.333568375e4 << 0.101749996e2;
        QTest::newRow("2: 700 K, 30 MPa") << 700.0 << 30.0 << 0.542946619e-2 << 0.263149474e4 << 0.517540298e1;
    }
    void theBasicEquationsGiveTheVerificationTables()
    {
        QFETCH(double, temperature);
        QFETCH(double, pressure);
        QFETCH(double, volume);
        QFETCH(double, enthalpy);
        QFETCH(double, entropy);
        const auto state = if97::atTemperature({pressure * 1e6}, {temperature});
        QVERIFY(state.has_value());
        QVERIFY(asPrinted(state->volume.si, volume));
        QVERIFY(asPrinted(state->enthalpy.si, enthalpy * 1e3));
        QVERIFY(asPrinted(state->entropy.si, entropy * 1e3));
    }

    // Table 33
    void regionThreeGivesItsVerificationTable_data()
    {
        QTest::addColumn<double>("temperature");
        QTest::addColumn<double>("density"); // kg/m3
        QTest::addColumn<double>("pressure"); // MPa
        QTest::addColumn<double>("enthalpy"); // kJ/kg
        QTest::addColumn<double>("entropy");  // kJ/(kg K)
        QTest::newRow("650 K, 500 kg/m3") << 650.0 << 500.0 << 0.255837018e2 << 0.186343019e4 << 0.405427273e1;
        QTest::newRow("650 K, 200 kg/m3") << 650.0 << 200.0 << 0.222930643e2 << 0.237512401e4 << 0.485438792e1;
        QTest::newRow("750 K, 500 kg/m3") << 750.0 << 500.0 << 0.783095639e2 << 0.225868845e4 << 0.446971906e1;
    }
    void regionThreeGivesItsVerificationTable()
    {
        QFETCH(double, temperature);
        QFETCH(double, density);
        QFETCH(double, pressure);
        QFETCH(double, enthalpy);
        QFETCH(double, entropy);
        const auto state = if97::atDensity(density, {temperature});
        QVERIFY(asPrinted(state.pressure.si, pressure * 1e6));
        QVERIFY(asPrinted(state.enthalpy.si, enthalpy * 1e3));
        QVERIFY(asPrinted(state.entropy.si, entropy * 1e3));
        // From pressure and temperature back to the same density.
        QVERIFY(isClose(1 / if97::atTemperature(state.pressure, {temperature})->volume.si, density, 1e-9));
    }

    // Tables 7, 24: temperature from pressure (MPa) and enthalpy (kJ/kg)
    void theBackwardEquationsOfEnthalpyGiveTheVerificationTables()
    {
        QVERIFY(asPrinted(if97::temperature1(3, SpecificEnergy{500e3}), 0.391798509e3));
        QVERIFY(asPrinted(if97::temperature1(80, SpecificEnergy{500e3}), 0.378108626e3));
        QVERIFY(asPrinted(if97::temperature1(80, SpecificEnergy{1500e3}), 0.611041229e3));
        QVERIFY(asPrinted(if97::temperature2(0.001, SpecificEnergy{3000e3}), 0.534433241e3));
        QVERIFY(asPrinted(if97::temperature2(3, SpecificEnergy{3000e3}), 0.575373370e3));
        QVERIFY(asPrinted(if97::temperature2(3, SpecificEnergy{4000e3}), 0.101077577e4));
        QVERIFY(asPrinted(if97::temperature2(5, SpecificEnergy{3500e3}), 0.801299102e3));
        QVERIFY(asPrinted(if97::temperature2(5, SpecificEnergy{4000e3}), 0.101531583e4));
        QVERIFY(asPrinted(if97::temperature2(25, SpecificEnergy{3500e3}), 0.875279054e3));
        QVERIFY(asPrinted(if97::temperature2(40, SpecificEnergy{2700e3}), 0.743056411e3));
        QVERIFY(asPrinted(if97::temperature2(60, SpecificEnergy{2700e3}), 0.791137067e3));
        QVERIFY(asPrinted(if97::temperature2(60, SpecificEnergy{3200e3}), 0.882756860e3));
    }

    // Tables 9, 29: temperature from pressure (MPa) and entropy (kJ/(kg K))
    void theBackwardEquationsOfEntropyGiveTheVerificationTables()
    {
        QVERIFY(asPrinted(if97::temperature1(3, SpecificHeat{0.5e3}), 0.307842258e3));
        QVERIFY(asPrinted(if97::temperature1(80, SpecificHeat{0.5e3}), 0.309979785e3));
        QVERIFY(asPrinted(if97::temperature1(80, SpecificHeat{3e3}), 0.565899909e3));
        QVERIFY(asPrinted(if97::temperature2(0.1, SpecificHeat{7.5e3}), 0.399517097e3));
        QVERIFY(asPrinted(if97::temperature2(0.1, SpecificHeat{8e3}), 0.514127081e3));
        QVERIFY(asPrinted(if97::temperature2(2.5, SpecificHeat{8e3}), 0.103984917e4));
        QVERIFY(asPrinted(if97::temperature2(8, SpecificHeat{6e3}), 0.600484040e3));
        QVERIFY(asPrinted(if97::temperature2(8, SpecificHeat{7.5e3}), 0.106495556e4));
        QVERIFY(asPrinted(if97::temperature2(90, SpecificHeat{6e3}), 0.103801126e4));
        QVERIFY(asPrinted(if97::temperature2(20, SpecificHeat{5.75e3}), 0.697992849e3));
        QVERIFY(asPrinted(if97::temperature2(80, SpecificHeat{5.25e3}), 0.854011484e3));
        QVERIFY(asPrinted(if97::temperature2(80, SpecificHeat{5.75e3}), 0.949017998e3));
    }

    // Tables 35 and 36
    void theSaturationLineGivesTheVerificationTables()
    {
        QVERIFY(asPrinted(if97::saturationPressure({300})->si, 0.353658941e4));
        QVERIFY(asPrinted(if97::saturationPressure({500})->si, 0.263889776e7));
        QVERIFY(asPrinted(if97::saturationPressure({600})->si, 0.123443146e8));
        QVERIFY(asPrinted(if97::saturationTemperature({0.1e6})->si, 0.372755919e3));
        QVERIFY(asPrinted(if97::saturationTemperature({1e6})->si, 0.453035632e3));
        QVERIFY(asPrinted(if97::saturationTemperature({10e6})->si, 0.584149488e3));
    }

    // Saturated liquid and vapour at 20 MPa lie in region 3: 1827.10 and 2411.39 kJ/kg (Wagner and Kretzschmar, table
    // 2).
    void saturationAboveRegionTwoComesFromRegionThree()
    {
        QVERIFY(isClose(if97::atQuality({20e6}, 0)->enthalpy.si, 1827.10e3, 1e-5));
        QVERIFY(isClose(if97::atQuality({20e6}, 1)->enthalpy.si, 2411.39e3, 1e-5));
        QVERIFY(if97::atQuality({22e6}, 0)->enthalpy < if97::atQuality({22e6}, 1)->enthalpy);
    }

    void enthalpyAndEntropyLeadBackToTheState_data()
    {
        QTest::addColumn<double>("pressure");
        QTest::addColumn<double>("temperature");
        for (double pressure : {0.0001, 0.001, 0.01, 0.1, 1.0, 5.0, 16.0, 17.0, 20.0, 22.0, 23.0, 30.0, 60.0, 100.0}) {
            for (double temperature : {280.0, 350.0, 450.0, 600.0, 630.0, 645.0, 660.0, 750.0, 860.0, 900.0, 1070.0})
                QTest::addRow("%g MPa, %g K", pressure, temperature) << pressure << temperature;
        }
    }
    void enthalpyAndEntropyLeadBackToTheState()
    {
        QFETCH(double, pressure);
        QFETCH(double, temperature);
        const auto state = if97::atTemperature({pressure * 1e6}, {temperature});
        QVERIFY(state.has_value());
        const auto byEnthalpy = if97::atEnthalpy(state->pressure, state->enthalpy);
        const auto byEntropy = if97::atEntropy(state->pressure, state->entropy);
        QVERIFY(byEnthalpy && byEntropy);
        QVERIFY(isClose(byEnthalpy->temperature.si, temperature, 1e-9));
        QVERIFY(isClose(byEntropy->temperature.si, temperature, 1e-9));
        QVERIFY(isClose(byEnthalpy->entropy.si, state->entropy.si, 1e-9));
        QVERIFY(isClose(byEntropy->enthalpy.si, state->enthalpy.si, 1e-9));
        QCOMPARE(byEnthalpy->quality, state->quality);
        // What was found has the property that was asked, by the basic equations.
        const auto again = if97::atTemperature(state->pressure, byEnthalpy->temperature);
        const auto alike = if97::atTemperature(state->pressure, byEntropy->temperature);
        QVERIFY(isClose(again->enthalpy.si, state->enthalpy.si, 1e-9));
        QVERIFY(isClose(alike->entropy.si, state->entropy.si, 1e-9));
    }

    // Every kelvin of the isobars, also where the backward equations only guess: beside saturation and in region 3.
    void everyStateReturnsItsEnthalpyAndEntropy()
    {
        for (double pressure : {0.0008, 0.02, 0.7, 3.9, 4.1, 6.6, 12.0, 16.5, 16.6, 19.0, 21.9, 22.1, 25.0, 45.0, 99.0}) {
            for (double temperature = 273.65; temperature < 1073; temperature += 1) {
                const auto state = if97::atTemperature({pressure * 1e6}, {temperature});
                const auto byEnthalpy = if97::atEnthalpy(state->pressure, state->enthalpy);
                const auto byEntropy = if97::atEntropy(state->pressure, state->entropy);
                QVERIFY(byEnthalpy && byEntropy);
                QVERIFY(isClose(byEnthalpy->entropy.si, state->entropy.si, 1e-9));
                QVERIFY(isClose(byEntropy->enthalpy.si, state->enthalpy.si, 1e-9));
            }
        }
    }

    void aMixtureLiesBetweenItsEnds()
    {
        const auto half = if97::atQuality({1e6}, 0.5);
        const auto liquid = if97::atQuality({1e6}, 0);
        const auto vapour = if97::atQuality({1e6}, 1);
        QVERIFY(isClose(half->enthalpy.si, (liquid->enthalpy.si + vapour->enthalpy.si) / 2, 1e-12));
        QVERIFY(isClose(if97::atEnthalpy({1e6}, half->enthalpy)->quality, 0.5, 1e-9));
        QVERIFY(isClose(if97::atEntropy({1e6}, half->entropy)->quality, 0.5, 1e-9));
    }

    void regionFiveAndNonsenseAreRefused()
    {
        QVERIFY(!if97::atTemperature({1e6}, {1100}));
        QVERIFY(!if97::atTemperature({101e6}, {500}));
        QVERIFY(!if97::atTemperature({0}, {500}));
        QVERIFY(!if97::atTemperature({1e6}, {200}));
        QVERIFY(!if97::atTemperature({NAN}, {500}));
        QVERIFY(!if97::atEnthalpy({1e6}, {5e6}));
        QVERIFY(!if97::atEnthalpy({1e6}, {NAN}));
        QVERIFY(!if97::atQuality({23e6}, 0.5));
        QVERIFY(!if97::atQuality({1e6}, 1.1));
        QVERIFY(!if97::saturationPressure({650}));
        QVERIFY(!if97::saturationTemperature({23e6}));
    }

    // 1 MPa: 4,157 kJ/kg at 800 °C, the end of region 2.
    void aStateOfRegionFiveIsRefusedInOneSentence()
    {
        Case steam("steam_properties_p_h");
        steam.with({{"pressure", 10, "bar_abs"}, {"specific_enthalpy", 4190, "kJ/kg"}});
        const QString sentence = steam.refusal();
        QVERIFY2(sentence.contains("specific_enthalpy") && sentence.endsWith(u'.') && sentence.count(". ") == 0,
                 qPrintable(sentence));
        steam.with({{"specific_enthalpy", 4150, "kJ/kg"}});
        QVERIFY(steam.refusal().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIf97)
#include "tst_if97.moc"
