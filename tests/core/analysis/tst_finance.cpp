#include "core/analysis/finance.h"

#include <QTest>
#include <cmath>

using namespace recp;

class TestFinance : public QObject
{
    Q_OBJECT

private slots:
    void paybackIsInvestmentByNetSaving_data()
    {
        QTest::addColumn<double>("investment");
        QTest::addColumn<double>("saving");
        QTest::addColumn<double>("years");
        // Reuse of rinse water in a brewery (thesis, 2011): 5.5 million / 3.591 million VND a year = 18.4 months,
        // where the publication says "about 07 months".
        QTest::newRow("brewery") << 5.5e6 << 3.591e6 << 1.53161;
        QTest::newRow("instant tea, air leaks: 9.0 months") << 112000.0 << 149236.0 << 0.750489;
        QTest::newRow("nothing to pay") << 0.0 << 10.0 << 0.0;
    }
    void paybackIsInvestmentByNetSaving()
    {
        QFETCH(double, investment);
        QFETCH(double, saving);
        QFETCH(double, years);
        const auto payback = simplePayback(investment, saving);
        QVERIFY(payback);
        QVERIFY(std::abs(*payback - years) < 1e-5 * std::max(1.0, years));
    }

    void paybackIsUndefinedWithoutANetSaving()
    {
        QVERIFY(!simplePayback(100, 0));
        QVERIFY(!simplePayback(100, -5));
        QVERIFY(!simplePayback(100, std::nan("")));
        QVERIFY(!simplePayback(-100, 5));
    }

    void netPresentValueOfAnAnnuity()
    {
        // 1,000 invested, 300 a year for 5 years at 10 %: annuity factor (1 - 1.1^-5)/0.1 = 3.790787.
        const auto flow = cashFlow(1000, 300, 5);
        QCOMPARE(flow.size(), std::size_t(6));
        QVERIFY(std::abs(netPresentValue(flow, 0.10) - (300 * 3.7907868 - 1000)) < 1e-3);
        QCOMPARE(netPresentValue(flow, 0), 500.0);
    }

    void internalRateMakesThePresentValueZero_data()
    {
        QTest::addColumn<QList<double>>("flow");
        QTest::addColumn<double>("rate");
        // −100, 60, 60: 1/(1+r) solves 60x² + 60x − 100 = 0, x = 0.88443, r = 13.066 %.
        QTest::newRow("two years") << QList<double>{-100, 60, 60} << 0.13066;
        QTest::newRow("a year doubles") << QList<double>{-100, 200} << 1.0;
        QTest::newRow("paid in days") << QList<double>{-1, 100, 100} << 99.990001;
        QTest::newRow("loses") << QList<double>{-100, 50} << -0.5;
    }
    void internalRateMakesThePresentValueZero()
    {
        QFETCH(QList<double>, flow);
        QFETCH(double, rate);
        const std::vector<double> cash(flow.begin(), flow.end());
        const auto found = internalRateOfReturn(cash);
        QVERIFY(found);
        QVERIFY2(std::abs(*found - rate) < 1e-4 * std::max(1.0, std::abs(rate)), qPrintable(QString::number(*found, 'g', 10)));
        QVERIFY(std::abs(netPresentValue(cash, *found)) < 1e-6);
    }

    void noInternalRateWithoutAChangeOfSign()
    {
        QVERIFY(!internalRateOfReturn({100, 50}));
        QVERIFY(!internalRateOfReturn({-100, -1}));
        QVERIFY(!internalRateOfReturn({}));
    }

    void aPartOfTheLastYearCountsInPart()
    {
        const auto flow = cashFlow(100, 40, 2.5);
        QCOMPARE(flow, (std::vector<double>{-100, 40, 40, 20}));
        QCOMPARE(cumulative(flow), (std::vector<double>{-100, -60, -20, 0}));
    }

    void presentValueFallsAsTheRateRises()
    {
        const auto flow = cashFlow(1000, 250, 12);
        double before = netPresentValue(flow, 0);
        for (double rate = 0.01; rate < 3; rate += 0.01) {
            const double now = netPresentValue(flow, rate);
            QVERIFY(now < before);
            before = now;
        }
    }
};

QTEST_GUILESS_MAIN(TestFinance)
#include "tst_finance.moc"
