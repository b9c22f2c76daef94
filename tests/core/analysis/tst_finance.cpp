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

    void severalRatesOfReturnAreNoRate()
    {
        // −100 + 230/x − 132/x² = 0 has x = 1.1 and 1.2 (Brealey, Myers, Allen, ch. 5.3 uses such a mine).
        const auto rates = internalRatesOfReturn({-100, 230, -132});
        QCOMPARE(rates.size(), std::size_t(2));
        QVERIFY(std::abs(rates[0] - 0.10) < 1e-9 && std::abs(rates[1] - 0.20) < 1e-9);
        QVERIFY(!internalRateOfReturn({-100, 230, -132}));
    }

    void discountedPaybackCountsThePartOfTheYear()
    {
        // 100 at 10 %: 60/1.1 = 54.545, 60/1.21 = 49.587: paid after 1 + 45.455/49.587 = 1.91667 years.
        QVERIFY(std::abs(*discountedPayback({-100, 60, 60}, 0.10) - 1.916667) < 1e-6);
        QVERIFY(!discountedPayback({-100, 50, 50}, 0.10));
        QCOMPARE(*discountedPayback({-100, 50, 50}, 0), 2.0);
        QCOMPARE(*discountedPayback({0, 50}, 0.1), 0.0);
    }

    void recoveryFactorOfTenYearsAtTenPerCent()
    {
        QVERIFY(std::abs(capitalRecoveryFactor(0.10, 10) - 0.16274539) < 1e-8); // interest tables
        QCOMPARE(capitalRecoveryFactor(0, 8), 0.125);
        // 1,000 over 10 years at 10 % and 20 a year for 500 kWh: (162.745 + 20)/500 = 0.36549 a kWh.
        QVERIFY(std::abs(*costOfConserved(1000, 20, 0.10, 10, 500) - 0.36549079) < 1e-7);
        QVERIFY(!costOfConserved(1000, 20, 0.10, 10, 0));
        // It brings 200 a year: (162.745 − 200)/2,000 kg = −0.018627 a kg.
        QVERIFY(std::abs(*abatementCost(1000, 200, 0.10, 10, 2000) + 0.0186273) < 1e-7);
    }

    void pricesThatRiseRaiseTheSaving()
    {
        const auto flow = cashFlow({.investment = 1000, .resourceSaving = 200, .fixedSaving = -50, .life = 3, .escalation = 0.10});
        QCOMPARE(flow.size(), std::size_t(4));
        QCOMPARE(flow[1], 150.0);
        QVERIFY(std::abs(flow[2] - 170) < 1e-9 && std::abs(flow[3] - 192) < 1e-9); // 200·1.1 − 50, 200·1.21 − 50
    }

    void aLoanMovesTheInvestmentIntoInstalments()
    {
        // 60 % of 1,000 over 2 years at 10 %: 600 · 0.576190 = 345.714 a year.
        InvestmentCase c{.investment = 1000, .resourceSaving = 500, .life = 4};
        c.terms.loanShare = 0.6;
        c.terms.loanRate = 0.10;
        c.terms.loanYears = 2;
        const auto flow = cashFlow(c);
        QCOMPARE(flow[0], -400.0);
        QVERIFY(std::abs(flow[1] - (500 - 345.7142857)) < 1e-6);
        QVERIFY(std::abs(flow[2] - (500 - 345.7142857)) < 1e-6);
        QCOMPARE(flow[3], 500.0);
        // At the loan's own rate a loan changes no present value.
        QVERIFY(std::abs(netPresentValue(flow, 0.10) - netPresentValue(cashFlow(1000, 500, 4), 0.10)) < 1e-9);
        c.terms.loanYears = 10; // longer than the life: the rest is paid back at its end
        QVERIFY(std::abs(netPresentValue(cashFlow(c), 0.10) - netPresentValue(cashFlow(1000, 500, 4), 0.10)) < 1e-9);
    }

    void taxIsPaidOnSavingLessDepreciationAndInterest()
    {
        // 1,000 over 4 years: depreciation 250; 20 % tax on 400 − 250 = 150 is 30 a year.
        InvestmentCase c{.investment = 1000, .resourceSaving = 400, .life = 4, .taxRate = 0.20};
        QCOMPARE(cashFlow(c), (std::vector<double>{-1000, 370, 370, 370, 370}));
        c.terms.salvage = 100; // fully depreciated, so all of it is taxed: +80 in the last year
        QCOMPARE(cashFlow(c).back(), 450.0);
        c.terms.salvage.reset();
        c.terms.depreciationYears = 8; // 125 a year; in the last year the other 500 are written off
        QCOMPARE(cashFlow(c)[1], 345.0);
        QCOMPARE(cashFlow(c)[4], 400 - 0.2 * (400 - 125 - 500));
    }

    void aReplacementFallsInItsYear()
    {
        InvestmentCase c{.investment = 1000, .resourceSaving = 400, .life = 4};
        c.terms.replacementCost = 150;
        c.terms.replacementYear = 3;
        QCOMPARE(cashFlow(c), (std::vector<double>{-1000, 400, 400, 250, 400}));
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
