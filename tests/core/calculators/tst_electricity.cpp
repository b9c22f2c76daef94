#include "core/calculators/electricity/power_factor_saving.h"
#include "core/catalog/catalog.h"
#include "hand_worked.h"

using namespace recp;
using namespace recp::testing;

class TestElectricity : public QObject
{
    Q_OBJECT

private slots:
    // 500 kW for 4,000 h at 0.82: 184.66 kvar to 0.95 (tan 0.69800 - 0.32868), charge 0.9/0.82 - 1 = 9.756 %.
    // In cables that lose 2 %: 2,000,000 x 0.02 x (1 - (0.82/0.95)^2) = 10,198 kWh.
    void aPowerFactorIsChargedBelowTheFreeOne()
    {
        PowerFactorSavingInput in{.electricity = {2e6 * 3.6e6}, .factorBefore = {0.82}, .hours = {4000 * 3600.0}, .cableLoss = Ratio{0.02}};
        const auto quick = powerFactorSaving(in);
        QVERIFY(isClose(quick.capacitor.si, 184.66e3, 1e-4));
        QVERIFY(isClose(quick.chargeBefore.si, 0.097561, 1e-5));
        QCOMPARE(quick.chargeAfter.si, 0.0);
        QVERIFY(isClose(quick.worth.si * quick.reactiveSaved.si, 0.097561 * 2e6 * 3.6e6, 1e-5));
        QVERIFY(isClose(quick.electricitySaved->si / 3.6e6, 10198, 1e-4));
        in.method = SavingMethod::Measured;
        in.reactive = {2e6 * 3.6e6 * 0.69800};
        QVERIFY(isClose(powerFactorSaving(in).factorBefore.si, 0.82, 1e-5));
        // The table of the circular ends at 0.59: 52.54 %.
        QVERIFY(isClose(powerFactorCharge({0.4}, {0.9}), 0.5254, 1e-3));
        QCOMPARE(powerFactorCharge({0.92}, {0.9}), 0.0);
    }

    // k in % of Circular 15/2014/TT-BCT, as printed: to two decimals.
    void theChargeIsThatOfTheTable()
    {
        for (const auto &[factor, k] : {std::pair{0.90, 0.0}, {0.89, 1.12}, {0.85, 5.88}, {0.81, 11.11}, {0.80, 12.5}, {0.75, 20.0},
                                        {0.70, 28.57}, {0.65, 38.46}, {0.61, 47.54}, {0.60, 50.0}, {0.59, 52.54}, {0.30, 52.54}})
            QVERIFY2(std::abs(powerFactorCharge({factor}, {0.9}) * 100 - k) < 0.006, qPrintable(QString::number(factor)));
    }

    void theFreePowerFactorIsThatOfTheFactors()
    {
        const auto catalog = Catalog::load();
        QVERIFY(catalog.ok());
        const Factor *threshold = catalog->defaultFactorSet().factor(QStringLiteral("pf_threshold"));
        QVERIFY(threshold);
        QCOMPARE(PowerFactorSavingInput{}.freeFactor.si, threshold->value);
    }

    // √3 x 400 V x 100 A x 0.8 = 55.4256 kW; two of them, 1,000 h: 110,851.25 kWh.
    void threePhasesGiveRootThree()
    {
        Case user = multimeter(3);
        QVERIFY(isClose(user.result("power", "kW"), 110.851252, 1e-7));
        QVERIFY(isClose(user.result("annual_energy", "kWh/yr"), 110851.252, 1e-7));
        QVERIFY(isClose(user.result("annual_cost", "currency/yr"), 221702503, 1e-7));
    }

    // 400 V x 100 A x 0.8 = 32 kW.
    void onePhaseGivesNone() { QVERIFY(isClose(multimeter(1).result("power", "kW"), 64, 1e-12)); }

    void twoPhasesAreRefused() { QVERIFY(multimeter(2).refusal().contains("phases")); }

    // 30 kW x 0.7 x (40/50)^2.5 / 0.9 = 13.35701 kW.
    void theNameplateFollowsTheFrequency()
    {
        Case user = nameplate();
        QVERIFY(isClose(user.result("power", "kW"), 23.3333333, 1e-8));
        user.choose({{"variable_speed_motor", "true"}}).with({{"operational_frequency", 40, "Hz"}});
        QVERIFY(isClose(user.result("power", "kW"), 23.3333333 * std::pow(0.8, 2.5), 1e-8));
    }

    // 2 x (10 kW x 6,000 h - 8 kW x 5,000 h) = 40,000 kWh.
    void beforeLessAfterIsSaved()
    {
        Case measure = saving(8, 5000);
        QVERIFY(isClose(measure.result("electricity_saved", "kWh/yr"), 40000, 1e-12));
        QVERIFY(isClose(measure.result("electricity_before", "kWh/yr"), 120000, 1e-12));
        QVERIFY(isClose(measure.result("power_saved", "kW"), 4, 1e-12));
    }

    void noChangeSavesNothing() { QCOMPARE(saving(10, 6000).result("electricity_saved", "kWh/yr"), 0.0); }

    void moreUseIsANegativeSaving() { QVERIFY(saving(12, 6000).result("electricity_saved", "kWh/yr") < 0); }

    // 500 kW from cosφ 0.82 to 0.95: 500 x (0.697998 - 0.328684) = 184.66 kvar.
    void capacitorsLiftThePowerFactor()
    {
        Case plant("power_factor_correction");
        plant.with({{"existing_demand", 500, "kW"},
                    {"current_power_factor", 0.82, "fraction"},
                    {"proposed_power_factor", 0.95, "fraction"}});
        QVERIFY(isClose(plant.result("capacitance_required", "kVAr"), 184.66, 1e-4));
    }

    // A 3-4-5 triangle, whichever two sides are known.
    void everyPairOfTheTriangleGivesTheSameTriangle_data()
    {
        QTest::addColumn<QString>("mode");
        for (const char *mode :
             {"apparent_real", "apparent_reactive", "apparent_pf", "real_reactive", "real_pf", "reactive_pf"})
            QTest::newRow(mode) << mode;
    }
    void everyPairOfTheTriangleGivesTheSameTriangle()
    {
        QFETCH(QString, mode);
        const QByteArray key = mode.toUtf8();
        Case triangle("power_factor_triangle");
        triangle.choose({{"mode", key.constData()}})
            .with({{"apparent_power", 50, "kVA"},
                   {"real_power", 40, "kW"},
                   {"reactive_power", 30, "kVAr"},
                   {"power_factor", 0.8, "fraction"},
                   {"target_power_factor", 1, "fraction"}});
        QVERIFY(isClose(triangle.result("apparent_power", "kVA"), 50, 1e-12));
        QVERIFY(isClose(triangle.result("real_power", "kW"), 40, 1e-12));
        QVERIFY(isClose(triangle.result("reactive_power", "kVAr"), 30, 1e-12));
        QVERIFY(isClose(triangle.result("power_factor", "fraction"), 0.8, 1e-12));
        QVERIFY(isClose(triangle.result("capacitor_required", "kVAr"), 30, 1e-12));
    }

private:
    static Case multimeter(double phases)
    {
        Case user("electricity_reduction");
        user.choose({{"method", "multimeter"}})
            .with({{"operating_hours", 1000, "h/yr"},
                   {"units", 2, "count"},
                   {"phases", phases, ""},
                   {"voltage", 400, "V"},
                   {"current", 100, "A"},
                   {"power_factor", 0.8, "fraction"},
                   {"electricity_cost", 2000, "currency/kWh"}});
        return user;
    }

    static Case nameplate()
    {
        Case user("electricity_reduction");
        user.choose({{"method", "nameplate"}})
            .with({{"operating_hours", 1000, "h/yr"},
                   {"units", 1, "count"},
                   {"rated_motor_power", 30, "kW"},
                   {"load_factor", 70, "%"},
                   {"motor_and_drive_efficiency", 90, "%"},
                   {"electricity_cost", 0, "currency/kWh"}});
        return user;
    }

    static Case saving(double powerAfter, double hoursAfter)
    {
        Case measure("electricity_saving");
        measure.with({{"power_before", 10, "kW"},
                      {"hours_before", 6000, "h/yr"},
                      {"power_after", powerAfter, "kW"},
                      {"hours_after", hoursAfter, "h/yr"},
                      {"units", 2, "count"}});
        return measure;
    }
};

QTEST_GUILESS_MAIN(TestElectricity)
#include "tst_electricity.moc"
