#include "core/analysis/regression.h"

#include <QTest>
#include <cmath>
#include <numeric>
#include <random>

using namespace recp;

namespace {

bool near(double actual, double expected, double relative)
{
    const bool same = std::abs(actual - expected) <= relative * std::max(1e-300, std::abs(expected));
    if (!same)
        qWarning("%.15g is not %.15g", actual, expected);
    return same;
}

Regression fitted(const std::vector<double> &use, const std::vector<Driver> &drivers)
{
    const auto fit = fitLine(use, drivers);
    return fit ? *fit : Regression{};
}

/// NIST StRD, linear regression, data set Norris (calibration of ozone monitors, 36 observations).
const std::vector<double> norrisX{0.2,   337.4, 118.2, 884.6, 10.1,  226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4,
                                  0.6,   775.5, 666.9, 338.0, 447.5, 11.6,  556.0, 228.1, 995.8, 887.6, 120.2, 0.3,
                                  0.3,   556.8, 339.1, 887.2, 999.0, 779.0, 11.1,  118.3, 229.2, 669.1, 448.9, 0.5};
const std::vector<double> norrisY{0.1,   338.8, 118.1, 888.0, 9.2,   228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3,
                                  0.1,   778.1, 668.8, 339.3, 448.9, 10.8,  557.7, 228.3, 998.0, 888.8, 119.6, 0.3,
                                  0.6,   557.6, 339.3, 888.0, 998.5, 778.9, 10.2,  117.6, 228.9, 668.4, 449.2, 0.2};

} // namespace

class TestRegression : public QObject
{
    Q_OBJECT

private slots:
    void theCertifiedDigitsOfNorrisAreMet();
    void fourDifferentPicturesHaveTheSameLine_data();
    void fourDifferentPicturesHaveTheSameLine();
    void aPlaneThroughItsPointsIsFoundExactly();
    void twoDriversAreWorkedByHand();
    void residualsSumToZero();
    void unitsChangeNothing();
    void anOutlierIsNamed();
    void fewMonthsHaveNoOutliers();
    void whatSaysNothingIsRefused();
    void aLineIsGoodFromTheUsualThresholds();
};

void TestRegression::theCertifiedDigitsOfNorrisAreMet()
{
    // https://www.itl.nist.gov/div898/strd/lls/data/Norris.shtml, certified values
    const Regression fit = fitted(norrisY, {{{}, norrisX}});
    constexpr double Digits = 1e-11;
    QVERIFY(near(fit.base.value, -0.262323073774029, Digits));
    QVERIFY(near(fit.base.standardError, 0.232818234301152, Digits));
    QVERIFY(near(fit.slopes[0].value, 1.00211681802045, 1e-13));
    QVERIFY(near(fit.slopes[0].standardError, 0.429796848199937e-3, Digits));
    QVERIFY(near(fit.residualDeviation, 0.884796396144373, Digits));
    QVERIFY(near(fit.r2, 0.999993745883712, 1e-13));
    QCOMPARE(fit.n, std::size_t(36));
}

void TestRegression::fourDifferentPicturesHaveTheSameLine_data()
{
    // F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973), 17-21
    QTest::addColumn<std::vector<double>>("x");
    QTest::addColumn<std::vector<double>>("y");
    const std::vector<double> x{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    QTest::newRow("1") << x << std::vector<double>{8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
    QTest::newRow("2") << x << std::vector<double>{9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74};
    QTest::newRow("3") << x << std::vector<double>{7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73};
    QTest::newRow("4") << std::vector<double>{8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8}
                       << std::vector<double>{6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89};
}

void TestRegression::fourDifferentPicturesHaveTheSameLine()
{
    QFETCH(std::vector<double>, x);
    QFETCH(std::vector<double>, y);
    const Regression fit = fitted(y, {{{}, x}});
    // As the article prints them: y = 3 + 0.5 x, R2 0.667, standard error of the slope 0.118
    QVERIFY(std::abs(fit.base.value - 3.0) < 0.01);
    QVERIFY(std::abs(fit.slopes[0].value - 0.5) < 0.001);
    QVERIFY(std::abs(fit.r2 - 0.667) < 0.001);
    QVERIFY(std::abs(fit.slopes[0].standardError - 0.118) < 0.0005);
    QVERIFY(std::abs(fit.slopes[0].t - 4.24) < 0.01);
    QVERIFY(!fit.isGood());
}

void TestRegression::aPlaneThroughItsPointsIsFoundExactly()
{
    const std::vector<double> output{10, 20, 30, 40, 50, 60, 70};
    const std::vector<double> degrees{3, 1, 4, 1, 5, 9, 2};
    std::vector<double> use;
    for (std::size_t i = 0; i < output.size(); ++i)
        use.push_back(100 + 2 * output[i] + 7 * degrees[i]);
    const Regression fit = fitted(use, {{{}, output}, {{}, degrees}});
    QVERIFY(near(fit.base.value, 100, 1e-12));
    QVERIFY(near(fit.slopes[0].value, 2, 1e-12));
    QVERIFY(near(fit.slopes[1].value, 7, 1e-12));
    QVERIFY(near(fit.r2, 1, 1e-12));
    QVERIFY(near(fit.at({80, 5}), 295, 1e-12));
    QVERIFY(fit.outliers.empty());
}

void TestRegression::twoDriversAreWorkedByHand()
{
    // Drivers that do not depend on each other: each slope is Σxy/Σx², with Σx² = 8.
    const std::vector<double> a{-1, 1, -1, 1, -1, 1, -1, 1};
    const std::vector<double> b{-1, -1, 1, 1, -1, -1, 1, 1};
    const std::vector<double> use{5, 9, 9, 15, 7, 11, 9, 15}; // mean 10, Σay 20, Σby 16, SST 88
    const Regression fit = fitted(use, {{{}, a}, {{}, b}});
    QVERIFY(near(fit.base.value, 10, 1e-12));
    QVERIFY(near(fit.slopes[0].value, 2.5, 1e-12));
    QVERIFY(near(fit.slopes[1].value, 2, 1e-12));
    // SSE = 88 − 8·2.5² − 8·2² = 6; s² = 6/5; SE of each = √(1.2/8); R² = 1 − 6/88; adjusted: 1 − 1.2/(88/7)
    QVERIFY(near(fit.residualDeviation, std::sqrt(1.2), 1e-12));
    QVERIFY(near(fit.slopes[1].standardError, std::sqrt(0.15), 1e-12));
    QVERIFY(near(fit.base.standardError, std::sqrt(0.15), 1e-12));
    QVERIFY(near(fit.r2, 1 - 6.0 / 88, 1e-12));
    QVERIFY(near(fit.adjustedR2, 1 - 1.2 * 7 / 88, 1e-12));
    QVERIFY(near(fit.cvRmse, std::sqrt(1.2) / 10, 1e-12));
}

void TestRegression::residualsSumToZero()
{
    std::mt19937_64 random(4);
    for (int run = 0; run < 200; ++run) {
        std::vector<double> x, z, y;
        for (int i = 0; i < 12; ++i) {
            const auto draw = [&] { return static_cast<double>(random() % 1'000'000); };
            x.push_back(draw());
            z.push_back(draw());
            y.push_back(draw() + 1);
        }
        const Regression fit = fitted(y, {{{}, x}, {{}, z}});
        QVERIFY(std::abs(std::accumulate(fit.residuals.begin(), fit.residuals.end(), 0.0)) < 1e-6);
        QVERIFY(std::abs(fit.nmbe) < 1e-9);
        QVERIFY(fit.r2 >= -1e-12 && fit.r2 <= 1 + 1e-12);
        QVERIFY(fit.adjustedR2 <= fit.r2);
        QVERIFY(std::abs(fit.at({x[3], z[3]}) + fit.residuals[3] - y[3]) < 1e-6);
    }
}

void TestRegression::unitsChangeNothing()
{
    const Regression one = fitted(norrisY, {{{}, norrisX}});
    std::vector<double> x = norrisX, y = norrisY;
    for (double &value : x)
        value *= 1000; // t to kg
    for (double &value : y)
        value *= 3.6e9; // MWh to J
    const Regression other = fitted(y, {{{}, x}});
    QVERIFY(near(other.base.value, one.base.value * 3.6e9, 1e-9));
    QVERIFY(near(other.slopes[0].value, one.slopes[0].value * 3.6e6, 1e-12));
    QVERIFY(near(other.r2, one.r2, 1e-12));
    QVERIFY(near(other.cvRmse, one.cvRmse, 1e-9));
    QVERIFY(near(other.slopes[0].t, one.slopes[0].t, 1e-9));
    QCOMPARE(other.outliers, one.outliers);
}

void TestRegression::anOutlierIsNamed()
{
    std::vector<double> x, y;
    for (int month = 1; month <= 12; ++month) {
        x.push_back(100 + 5 * month);
        y.push_back(50 + 2 * x.back() + (month % 2 ? 1 : -1));
    }
    QVERIFY(fitted(y, {{{}, x}}).outliers.empty());
    y[6] += 60;
    QCOMPARE(fitted(y, {{{}, x}}).outliers, std::vector<std::size_t>{6});
}

void TestRegression::fewMonthsHaveNoOutliers()
{
    const std::vector<double> x{1, 2, 3, 4, 5, 6, 7};
    QVERIFY(fitted({1, 2, 3, 40, 5, 6, 7}, {{{}, x}}).outliers.empty());
}

void TestRegression::whatSaysNothingIsRefused()
{
    const QString cloth = QStringLiteral("Cloth");
    QCOMPARE(fitLine({1, 2, 3, 4, 5}, {{cloth, {1, 2, 3, 4, 6}}}).error().english(),
             QStringLiteral("A line needs at least 6 months with use and drivers; there are 5."));
    QVERIFY(fitLine({1, 2, 3, 4, 5, 6}, {{cloth, {7, 7, 7, 7, 7, 7}}}).error().english().contains(cloth));
    QVERIFY(!fitLine({5, 5, 5, 5, 5, 5}, {{cloth, {1, 2, 3, 4, 5, 6}}}));
    const Driver one{cloth, {1, 2, 3, 4, 5, 6}};
    const Driver same{QStringLiteral("Days"), {11, 21, 31, 41, 51, 61}};
    QVERIFY(fitLine({1, 3, 2, 5, 4, 6}, {one, same}).error().english().contains(QStringLiteral("Days")));
}

void TestRegression::aLineIsGoodFromTheUsualThresholds()
{
    Regression fit;
    fit.r2 = 0.75;
    fit.cvRmse = 0.2;
    QVERIFY(fit.isGood());
    fit.r2 = 0.74;
    QVERIFY(!fit.isGood());
    fit.r2 = 0.9;
    fit.cvRmse = 0.21;
    QVERIFY(!fit.isGood());
    fit.cvRmse = std::nan("");
    QVERIFY(!fit.isGood());
}

QTEST_GUILESS_MAIN(TestRegression)
#include "tst_regression.moc"
