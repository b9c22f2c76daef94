#include "core/analysis/tariff.h"
#include "core/catalog/catalog.h"

#include <cmath>
#include <QTest>

using namespace recp;

namespace
{

constexpr int At(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

} // namespace

class TestTariff : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto catalog = Catalog::load();
        QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().english()));
        m_catalog = std::move(*catalog);
        m_set = &m_catalog.defaultFactorSet();
        m_old = m_set->schedule(QStringLiteral("legacy_2014"));
        m_new = m_set->schedule(QStringLiteral("qd963_2026"));
        QVERIFY(m_old && m_new);
    }

    /// Decision 1279/QĐ-BCT, manufacturing, VND/kWh without VAT.
    void pricesOfTheDecision_data()
    {
        QTest::addColumn<QString>("voltage");
        QTest::addColumn<double>("normal");
        QTest::addColumn<double>("offPeak");
        QTest::addColumn<double>("peak");
        QTest::newRow("110 kV and above") << "ge110" << 1811.0 << 1146.0 << 3266.0;
        QTest::newRow("22 to 110 kV") << "22_110" << 1833.0 << 1190.0 << 3398.0;
        QTest::newRow("6 to 22 kV") << "6_22" << 1899.0 << 1234.0 << 3508.0;
        QTest::newRow("below 6 kV") << "lt6" << 1987.0 << 1300.0 << 3640.0;
    }

    void pricesOfTheDecision()
    {
        QFETCH(QString, voltage);
        QFETCH(double, normal);
        QFETCH(double, offPeak);
        QFETCH(double, peak);
        const double kilowattHour = 3.6e6;
        QCOMPARE(electricityPrice(*m_set, voltage, TariffPeriod::Normal).value() * kilowattHour, normal);
        QCOMPARE(electricityPrice(*m_set, voltage, TariffPeriod::OffPeak).value() * kilowattHour, offPeak);
        QCOMPARE(electricityPrice(*m_set, voltage, TariffPeriod::Peak).value() * kilowattHour, peak);
    }

    void everyVoltageHasPricesAndNoOtherHas()
    {
        QCOMPARE(tariffVoltages().size(), std::size_t(4));
        for (const TariffVoltage &voltage : tariffVoltages())
            QVERIFY(electricityPrice(*m_set, QString::fromLatin1(voltage.key), TariffPeriod::Peak));
        QVERIFY(!electricityPrice(*m_set, QStringLiteral("35kV"), TariffPeriod::Normal));
        QVERIFY(!electricityPrice(*m_set, QString(), TariffPeriod::Normal));
    }

    void sharesOfRunningHours_data()
    {
        QTest::addColumn<bool>("newHours");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<unsigned>("days");
        QTest::addColumn<double>("offPeak"); // minutes a week
        QTest::addColumn<double>("peak");
        QTest::addColumn<double>("all");
        const unsigned every = RunningHours::EveryDay, six = RunningHours::MondayToSaturday,
                       sunday = RunningHours::Sunday;
        // Peak until 21 April 2026: 9:30-11:30 and 17-20 Monday to Saturday; off-peak 22-4.
        QTest::newRow("2014, day and night") << false << 0 << 1440 << every << 7 * 360.0 << 6 * 300.0 << 10080.0;
        QTest::newRow("2014, alike ends are a whole day")
            << false << At(6) << At(6) << every << 7 * 360.0 << 6 * 300.0 << 10080.0;
        QTest::newRow("2014, 8-17 six days") << false << At(8) << At(17) << six << 0.0 << 6 * 120.0 << 6 * 540.0;
        QTest::newRow("2014, Sunday has no peak") << false << At(8) << At(20) << sunday << 0.0 << 0.0 << 720.0;
        QTest::newRow("2014, 22-6 from Saturday night") << false << At(22) << At(6) << 0x20U << 360.0 << 0.0 << 480.0;
        QTest::newRow("2014, 22-6 from Sunday night") << false << At(22) << At(6) << sunday << 360.0 << 0.0 << 480.0;
        QTest::newRow("2014, Sunday night into Monday's peak")
            << false << At(22) << At(10) << sunday << 360.0 << 30.0 << 720.0;
        QTest::newRow("2014, Saturday night into Sunday")
            << false << At(22) << At(10) << 0x20U << 360.0 << 0.0 << 720.0;
        // From 22 April 2026: peak 17:30-22:30 Monday to Saturday; off-peak 0-6.
        QTest::newRow("2026, day and night") << true << 0 << 1440 << every << 7 * 360.0 << 6 * 300.0 << 10080.0;
        QTest::newRow("2026, 8-17 six days") << true << At(8) << At(17) << six << 0.0 << 0.0 << 6 * 540.0;
        QTest::newRow("2026, 14-22 six days") << true << At(14) << At(22) << six << 0.0 << 6 * 270.0 << 6 * 480.0;
        QTest::newRow("2026, 22-6 six nights") << true << At(22) << At(6) << six << 6 * 360.0 << 6 * 30.0 << 6 * 480.0;
        QTest::newRow("2026, Sunday evening has no peak") << true << At(17) << At(23) << sunday << 0.0 << 0.0 << 360.0;
    }

    void sharesOfRunningHours()
    {
        QFETCH(bool, newHours);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(unsigned, days);
        QFETCH(double, offPeak);
        QFETCH(double, peak);
        QFETCH(double, all);
        const auto shares = sharesOfSchedule(newHours ? *m_new : *m_old, {{from, to, days}});
        QVERIFY(shares.has_value());
        QVERIFY2(std::abs(shares->offPeak - offPeak / all) < 1e-12, qPrintable(QString::number(shares->offPeak * all)));
        QVERIFY2(std::abs(shares->peak - peak / all) < 1e-12, qPrintable(QString::number(shares->peak * all)));
        QVERIFY(std::abs(shares->normal + shares->offPeak + shares->peak - 1) < 1e-12);
    }

    void hoursThatOverlapCountOnce()
    {
        const auto once = sharesOfSchedule(*m_old, {{At(6), At(22)}});
        const auto shifts = sharesOfSchedule(*m_old, {{At(6), At(14)}, {At(13), At(22)}});
        QCOMPARE(*shifts, *once);
    }

    void nothingRunningHasNoShares()
    {
        QVERIFY(!sharesOfSchedule(*m_old, {}));
        QVERIFY(!sharesOfSchedule(*m_old, {{At(8), At(17), 0U}}));
    }

    void theDateChoosesTheHours()
    {
        QCOMPARE(m_set->scheduleOn(QDate(2025, 6, 1)), m_old);
        QCOMPARE(m_set->scheduleOn(QDate(2026, 4, 21)), m_old);
        QCOMPARE(m_set->scheduleOn(QDate(2026, 4, 22)), m_new);
        QCOMPARE(m_set->scheduleOn(QDate(2030, 1, 1)), m_new);
        QVERIFY(!m_set->scheduleOn(QDate(2010, 1, 1)));
    }

    void theDateChoosesTheTax()
    {
        QCOMPARE(m_set->vatOn(QDate(2026, 11, 23))->rate, 0.08);
        QCOMPARE(m_set->vatOn(QDate(2026, 12, 31))->rate, 0.08);
        QCOMPARE(m_set->vatOn(QDate(2027, 1, 1))->rate, 0.10);
        QCOMPARE(m_set->vatOn(QDate(2010, 5, 1))->rate, 0.10);
        QVERIFY(!m_set->vatOn(QDate(2000, 1, 1)));
    }

private:
    Catalog m_catalog;
    const FactorSet *m_set = nullptr;
    const TariffSchedule *m_old = nullptr;
    const TariffSchedule *m_new = nullptr;
};

QTEST_GUILESS_MAIN(TestTariff)
#include "tst_tariff.moc"
