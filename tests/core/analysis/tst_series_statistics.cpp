#include "core/analysis/series_statistics.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace recp;

class TestSeriesStatistics : public QObject
{
    Q_OBJECT

private slots:
    void meanAndDeviationOfAKnownSeries();
    void oneReadingHasNoScatter();
    void nothingAndNotANumberSayNothing();
    void aDriftingSeriesCountsFewerReadings();
    void alternatingReadingsAreNoMoreThanThereAre();
    void largeEqualReadingsHaveNoDeviation();
    void studentFollowsTheTables_data();
    void studentFollowsTheTables();
    void scatterAndInstrumentAreCombined();
    void aTemperatureIsRelativeToZeroDegrees();
    void aMeanOfZeroHasNoRelativeUncertainty();
    void onlyTheSameQuantityFits();
};

void TestSeriesStatistics::meanAndDeviationOfAKnownSeries()
{
    // NIST StRD, univariate, "NumAcc1": 10000001, 10000003, 10000002: mean 10000002, deviation 1.
    const auto s = seriesStatistics({10000001, 10000003, 10000002});
    QVERIFY(s);
    QCOMPARE(s->count, std::size_t(3));
    QCOMPARE(s->mean, 10000002.0);
    QCOMPARE(s->deviation, 1.0);
    QCOMPARE(s->lowest, 10000001.0);
    QCOMPARE(s->highest, 10000003.0);
}

void TestSeriesStatistics::oneReadingHasNoScatter()
{
    const auto s = seriesStatistics({7.5});
    QVERIFY(s);
    QCOMPARE(s->mean, 7.5);
    QCOMPARE(s->deviation, 0.0);
    QCOMPARE(s->halfWidth, 0.0);
}

void TestSeriesStatistics::nothingAndNotANumberSayNothing()
{
    QVERIFY(!seriesStatistics({}));
    QVERIFY(!seriesStatistics({1, std::numeric_limits<double>::quiet_NaN()}));
    QVERIFY(!seriesStatistics({1, std::numeric_limits<double>::infinity()}));
}

void TestSeriesStatistics::aDriftingSeriesCountsFewerReadings()
{
    std::vector<double> slow;
    for (int i = 0; i < 100; ++i)
        slow.push_back(i);
    const auto s = seriesStatistics(slow);
    QVERIFY(s->autocorrelation > 0.9);
    const double expected = 100 * (1 - s->autocorrelation) / (1 + s->autocorrelation);
    QVERIFY(std::abs(s->effectiveCount - expected) < 1e-9);
    QVERIFY(s->effectiveCount < 5);
    QVERIFY(std::abs(s->standardError - s->deviation / std::sqrt(expected)) < 1e-9);
}

void TestSeriesStatistics::alternatingReadingsAreNoMoreThanThereAre()
{
    const auto s = seriesStatistics({1, 2, 1, 2, 1, 2, 1, 2});
    QVERIFY(s->autocorrelation < 0);
    QCOMPARE(s->effectiveCount, 8.0);
}

void TestSeriesStatistics::largeEqualReadingsHaveNoDeviation()
{
    const auto s = seriesStatistics(std::vector<double>(1000, 1e14 + 0.5));
    QCOMPARE(s->deviation, 0.0);
    QCOMPARE(s->autocorrelation, 0.0);
    QVERIFY(std::isfinite(s->halfWidth));
}

void TestSeriesStatistics::studentFollowsTheTables_data()
{
    // One-sided 95 % points of any table of Student's t.
    QTest::addColumn<int>("degrees");
    QTest::addColumn<double>("t");
    QTest::newRow("1") << 1 << 6.314;
    QTest::newRow("2") << 2 << 2.920;
    QTest::newRow("3") << 3 << 2.353;
    QTest::newRow("5") << 5 << 2.015;
    QTest::newRow("10") << 10 << 1.812;
    QTest::newRow("30") << 30 << 1.697;
    QTest::newRow("many") << 1'000'000 << 1.645;
}

void TestSeriesStatistics::studentFollowsTheTables()
{
    QFETCH(int, degrees);
    QFETCH(double, t);
    QVERIFY2(std::abs(studentT95(degrees) - t) < 0.002, qPrintable(QString::number(studentT95(degrees), 'g', 8)));
}

void TestSeriesStatistics::scatterAndInstrumentAreCombined()
{
    const Unit *kilowatt = findUnitByKey(u"kW");
    QVERIFY(kilowatt);
    const auto s = seriesStatistics({9, 11, 9.5, 10.5, 10});
    Measurement m;
    takeSeries(m, *s, *kilowatt, std::nullopt);
    QCOMPARE(m.si, 10e3);
    QCOMPARE(*m.lowest, 9e3);
    QCOMPARE(*m.highest, 11e3);
    QCOMPARE(*m.deviation, s->deviation * 1e3);
    QCOMPARE(m.readings, 5);
    const double scatter = *m.uncertainty;
    QVERIFY(std::abs(scatter - s->halfWidth / 10) < 1e-12);
    takeSeries(m, *s, *kilowatt, 0.03);
    QVERIFY(std::abs(*m.uncertainty - std::hypot(scatter, 1.6448536 * 0.03 / std::sqrt(3.0))) < 1e-7);
}

void TestSeriesStatistics::aTemperatureIsRelativeToZeroDegrees()
{
    const Unit &celsius = unitsOf(QuantityKind::Temperature).front();
    const auto s = seriesStatistics({179, 181, 180, 180});
    Measurement m;
    takeSeries(m, *s, celsius, std::nullopt);
    QVERIFY(std::abs(m.si - 453.15) < 1e-9);
    QVERIFY(std::abs(*m.uncertainty - s->halfWidth / 180) < 1e-12);
    QVERIFY(std::abs(*m.deviation - s->deviation) < 1e-12);
}

void TestSeriesStatistics::aMeanOfZeroHasNoRelativeUncertainty()
{
    Measurement m;
    m.uncertainty = 0.2;
    takeSeries(m, *seriesStatistics({-1, 1}), *findUnitByKey(u"kW"), 0.01);
    QVERIFY(!m.uncertainty);
}

void TestSeriesStatistics::onlyTheSameQuantityFits()
{
    Measurement m;
    m.unit = QStringLiteral("kW");
    QVERIFY(fits(m, QuantityKind::Power));
    QVERIFY(!fits(m, QuantityKind::Energy));
    m.unit = QStringLiteral("kWh");
    QVERIFY(fits(m, QuantityKind::Energy));
    QVERIFY(!fits(m, QuantityKind::YearlyEnergy));
    m.unit = QString::fromUtf8(unitsOf(QuantityKind::Temperature).front().key);
    QVERIFY(fits(m, QuantityKind::Temperature));
    QVERIFY(!fits(m, QuantityKind::TemperatureDifference));
    m.unit = QStringLiteral("K");
    QVERIFY(!fits(m, QuantityKind::TemperatureDifference) || findUnitByKey(u"K")->kind == QuantityKind::TemperatureDifference);
    m.unit = QStringLiteral("bar");
    QVERIFY(fits(m, QuantityKind::GaugePressure));
    QVERIFY(fits(m, QuantityKind::PressureDifference));
    m.unit = QStringLiteral("no unit");
    QVERIFY(!fits(m, QuantityKind::Power));
}

QTEST_GUILESS_MAIN(TestSeriesStatistics)
#include "tst_series_statistics.moc"
