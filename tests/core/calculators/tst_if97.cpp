#include "core/calculators/calculator.h"
#include "core/calculators/steam/if97.h"

#include <cmath>
#include <QTest>

using namespace recp;

namespace {

bool isClose(double ours, double published, double tolerance)
{
    return std::abs(ours - published) <= tolerance * std::abs(published);
}

// The release prints nine digits.
constexpr double Printed = 1e-8;

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
        // Table 33, region 3: density 500, 200 and 500 kg/m3; the pressure is the printed result
        QTest::newRow("3: 650 K, 500 kg/m3") << 650.0 << 25.5837018 << 1 / 500.0 << 0.186343019e4 << 0.405427273e1;
        QTest::newRow("3: 650 K, 200 kg/m3") << 650.0 << 22.2930643 << 1 / 200.0 << 0.237512401e4 << 0.485438792e1;
        QTest::newRow("3: 750 K, 500 kg/m3") << 750.0 << 78.3095639 << 1 / 500.0 << 0.225868845e4 << 0.446971906e1;
    }
    void theBasicEquationsGiveTheVerificationTables()
    {
        QFETCH(double, temperature);
        QFETCH(double, pressure);
        QFETCH(double, volume);
        QFETCH(double, enthalpy);
        QFETCH(double, entropy);
        // Region 3 is solved for density from a pressure printed with nine digits; near 650 K and 200 kg/m3 density
        // answers a pressure fifty times as strongly.
        const double tolerance = std::abs(volume - 1 / 200.0) < 1e-9 ? 2e-6 : Printed * 10;
        const auto state = if97::atTemperature({pressure * 1e6}, {temperature});
        QVERIFY(state.has_value());
        QVERIFY(isClose(state->volume.si, volume, tolerance));
        QVERIFY(isClose(state->enthalpy.si, enthalpy * 1e3, tolerance));
        QVERIFY(isClose(state->entropy.si, entropy * 1e3, tolerance));
    }

    // Table 33
    void regionThreeGivesThePrintedPressures()
    {
        QVERIFY(isClose(if97::region3Pressure(500, {650}).si, 25.5837018e6, Printed));
        QVERIFY(isClose(if97::region3Pressure(200, {650}).si, 22.2930643e6, Printed));
        QVERIFY(isClose(if97::region3Pressure(500, {750}).si, 78.3095639e6, Printed));
    }

    // Tables 35 and 36
    void theSaturationLineGivesTheVerificationTables()
    {
        QVERIFY(isClose(if97::saturationPressure({300})->si, 0.353658941e4, Printed));
        QVERIFY(isClose(if97::saturationPressure({500})->si, 0.263889776e7, Printed));
        QVERIFY(isClose(if97::saturationPressure({600})->si, 0.123443146e8, Printed));
        QVERIFY(isClose(if97::saturationTemperature({0.1e6})->si, 0.372755919e3, Printed));
        QVERIFY(isClose(if97::saturationTemperature({1e6})->si, 0.453035632e3, Printed));
        QVERIFY(isClose(if97::saturationTemperature({10e6})->si, 0.584149488e3, Printed));
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
        for (double pressure : {0.001, 0.01, 0.1, 1.0, 5.0, 16.0, 20.0, 22.0, 23.0, 30.0, 60.0, 100.0}) {
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
};

QTEST_GUILESS_MAIN(TestIf97)
#include "tst_if97.moc"
