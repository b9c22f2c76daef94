#include "core/analysis/load_profile.h"
#include "core/catalog/catalog.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <numeric>

using namespace recp;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

bool near(double actual, double expected, double relative = 1e-9)
{
    return std::abs(actual - expected) <= relative * std::max(1.0, std::abs(expected));
}

/// Rates in W by the hour, from a Monday's midnight on.
LoadProfile hourly(const std::vector<double> &rates, const QDate &first = QDate(2026, 1, 5))
{
    LoadProfile profile{QDateTime(first, QTime(0, 0), Qt::UTC), 3600, {}};
    for (double rate : rates)
        profile.amounts.push_back(rate * 3600);
    return profile;
}

/// A week of 100 W day and night, 50 W at the weekend.
std::vector<double> week()
{
    std::vector<double> rates(7 * 24, 100);
    std::fill(rates.begin() + 5 * 24, rates.end(), 50);
    return rates;
}

const FactorSet &factors()
{
    static const Catalog catalog = Catalog::load().value();
    return catalog.defaultFactorSet();
}

LoadAnalysis analysed(const LoadProfile &profile)
{
    const auto analysis = analyseLoad(profile, factors());
    return analysis ? *analysis : LoadAnalysis{};
}

} // namespace

class TestLoadProfile : public QObject
{
    Q_OBJECT

private slots:
    void aWeekIsWorkedByHand();
    void baseLoadIsTheFifthPercentile();
    void gapsAreLeftOut();
    void hoursOfTheTariffFollowTheDay();
    void anIntervalOverTwoPeriodsIsSharedOut();
    void theStepOfTheReadingsDoesNotMatter();
    void dailyReadingsHaveNoHours();
    void nothingIsRefused();
    void theCurveFallsAndKeepsItsEnds();
    void aColumnShowsItsLowestAndHighest();
};

void TestLoadProfile::aWeekIsWorkedByHand()
{
    std::vector<double> rates = week();
    rates[10] = 200; // Monday 10 h
    const LoadAnalysis a = analysed(hourly(rates));
    const double sum = 5 * 24 * 100 + 100 + 2 * 24 * 50; // Wh
    QCOMPARE(a.readings, std::size_t(168));
    QVERIFY(near(a.total, sum * 3600));
    QVERIFY(near(a.peak, 200));
    QCOMPARE(a.peakAt, QDateTime(QDate(2026, 1, 5), QTime(10, 0), Qt::UTC));
    QVERIFY(near(a.mean, sum / 168));
    QVERIFY(near(a.loadFactor, sum / 168 / 200));
    QVERIFY(near(*a.weekendMean, 50));
    QVERIFY(near(a.weekendShare, 2400 / sum));
    QVERIFY(near(*a.nightShare, (5 * 8 * 100 + 2 * 8 * 50) / sum));
    QVERIFY(near((*a.weekdayHours)[10], 120)); // 200 and four times 100
    QVERIFY(near((*a.weekendHours)[3], 50));
}

void TestLoadProfile::baseLoadIsTheFifthPercentile()
{
    std::vector<double> rates(101);
    std::iota(rates.begin(), rates.end(), 0);
    QVERIFY(near(analysed(hourly(rates)).base, 5));
    QVERIFY(near(percentileOf({1, 2}, 0.5), 1.5));
    QVERIFY(near(percentileOf({7}, 0.05), 7));
    QVERIFY(std::isnan(percentileOf({}, 0.05)));
}

void TestLoadProfile::gapsAreLeftOut()
{
    std::vector<double> rates = week();
    const LoadAnalysis whole = analysed(hourly(rates));
    rates[20] = NaN;
    rates[21] = NaN;
    const LoadAnalysis a = analysed(hourly(rates));
    QCOMPARE(a.gaps, std::size_t(2));
    QCOMPARE(a.readings, std::size_t(166));
    QVERIFY(near(a.total, whole.total - 200 * 3600));
    QVERIFY(near(a.base, whole.base));
}

void TestLoadProfile::hoursOfTheTariffFollowTheDay()
{
    // Until 21 April 2026: peak 9:30 to 11:30 and 17 to 20 h, off-peak 22 to 4 h, no peak on Sunday; even load
    const TariffShares old = *analysed(hourly(std::vector<double>(7 * 24, 10))).shares;
    QVERIFY(near(old.peak, 6 * 5.0 / 168));
    QVERIFY(near(old.offPeak, 6.0 / 24));
    // After it: peak 17:30 to 22:30, off-peak 0 to 6 h
    const TariffShares now = *analysed(hourly(std::vector<double>(7 * 24, 10), QDate(2026, 5, 4))).shares;
    QVERIFY(near(now.peak, 6 * 5.0 / 168));
    QVERIFY(near(now.offPeak, 6.0 / 24));
    std::vector<double> evening(7 * 24, 0);
    evening[21] = 10; // Monday 21 to 22 h
    QVERIFY(near(analysed(hourly(evening)).shares->peak, 0));
    QVERIFY(near(analysed(hourly(evening, QDate(2026, 5, 4))).shares->peak, 1));
    QVERIFY(!analysed(hourly(evening, QDate(1990, 1, 1))).shares); // no schedule then
}

void TestLoadProfile::anIntervalOverTwoPeriodsIsSharedOut()
{
    std::vector<double> rates(24, 0);
    rates[9] = 10; // half of it before 9:30
    const TariffShares shares = *analysed(hourly(rates)).shares;
    QVERIFY(near(shares.peak, 0.5));
    QVERIFY(near(shares.normal, 0.5));
}

void TestLoadProfile::theStepOfTheReadingsDoesNotMatter()
{
    const std::vector<double> rates = week();
    LoadProfile quarters{hourly(rates).start, 900, {}};
    for (double rate : rates)
        quarters.amounts.insert(quarters.amounts.end(), 4, rate * 900);
    const LoadAnalysis one = analysed(hourly(rates));
    const LoadAnalysis four = analysed(quarters);
    QVERIFY(near(one.total, four.total));
    QVERIFY(near(one.mean, four.mean));
    QVERIFY(near(one.base, four.base));
    QVERIFY(near(one.shares->peak, four.shares->peak));
    QVERIFY(near(*one.nightShare, *four.nightShare));
}

void TestLoadProfile::dailyReadingsHaveNoHours()
{
    const LoadProfile profile{QDateTime(QDate(2026, 1, 5), QTime(0, 0), Qt::UTC), 86400, std::vector<double>(14, 86400)};
    const LoadAnalysis a = analysed(profile);
    QVERIFY(!a.nightShare);
    QVERIFY(!a.shares);
    QVERIFY(near(a.weekendShare, 4.0 / 14));
    QVERIFY(near(a.mean, 1));
}

void TestLoadProfile::nothingIsRefused()
{
    QVERIFY(!analyseLoad({}, factors()));
    QVERIFY(!analyseLoad(hourly({NaN, NaN}), factors()));
    QVERIFY(near(analysed(hourly({0, 0})).loadFactor, 0));
}

void TestLoadProfile::theCurveFallsAndKeepsItsEnds()
{
    std::vector<double> rates(8760);
    for (std::size_t i = 0; i < rates.size(); ++i)
        rates[i] = static_cast<double>((i * 7919) % 8760);
    const LoadAnalysis a = analysed(hourly(rates));
    QCOMPARE(a.duration.size(), DurationPoints);
    QVERIFY(std::is_sorted(a.duration.rbegin(), a.duration.rend()));
    QVERIFY(near(a.duration.front(), a.peak));
    QVERIFY(near(a.duration.back(), 0));
}

void TestLoadProfile::aColumnShowsItsLowestAndHighest()
{
    const LoadProfile profile = hourly({1, 5, 2, NaN, NaN, 9});
    const auto halves = spansOf(profile, 0, 6, 2);
    QVERIFY(near(halves[0].low, 1) && near(halves[0].high, 5));
    QVERIFY(near(halves[1].low, 9) && near(halves[1].high, 9));
    QVERIFY(std::isnan(spansOf(profile, 3, 5, 1)[0].high));
    const auto fine = spansOf(profile, 0, 2, 4); // columns narrower than an interval
    QVERIFY(near(fine[0].high, 1) && near(fine[1].high, 1) && near(fine[2].high, 5) && near(fine[3].high, 5));
    QVERIFY(std::isnan(spansOf(profile, -4, 10, 2)[0].low) == false);
}

QTEST_GUILESS_MAIN(TestLoadProfile)
#include "tst_load_profile.moc"
