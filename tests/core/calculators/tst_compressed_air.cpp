#include "core/calculators/compressed_air/air_system.h"
#include "core/calculators/compressed_air/air_use.h"
#include "core/calculators/compressed_air/leak_survey.h"
#include "core/calculators/compressed_air/compressor_load.h"
#include "core/calculators/compressed_air/pressure_reduction.h"
#include "hand_worked.h"

using namespace recp;
using namespace recp::testing;

class TestCompressedAir : public QObject
{
    Q_OBJECT

private slots:
    /// 13.4 m3/min machine, 8 used, half of 2 leaked repaired: 7 left, 52.24 % of the full flow.
    void repairedLeaksUnloadTheCompressor()
    {
        const auto result = compressorLeaks({.capacity = {13.4 / 60}, .airUse = {8 / 60.0}, .leakage = {2 / 60.0}, .repaired = {0.5}});
        QVERIFY(isClose(result.saved.si * 60, 1, 1e-9));
        QVERIFY(isClose(result.airUseAfter.si * 60, 7, 1e-9));
        QVERIFY(isClose(result.capacityAfter.si, 0.522388, 1e-5));
    }

    /// 90 kW, 60 kW at no flow: at half flow 60 + 30 x 0.5 = 75 kW, with variable displacement 60 + 30 x 0.25 = 67.5 kW.
    void aThrottledCompressorStaysNearItsFullPower()
    {
        CompressorModulationInput in{.fullPower = {90e3}, .fullFlow = {0.2}, .noLoadPower = {60e3}, .capacity = {0.5}};
        QVERIFY(isClose(compressorModulation(in).power.si, 75e3, 1e-9));
        QVERIFY(isClose(compressorModulation(in).flow.si, 0.1, 1e-9));
        in.exponent = {2};
        QVERIFY(isClose(compressorModulation(in).power.si, 67.5e3, 1e-9));
        in.capacity = {0};
        QVERIFY(isClose(compressorModulation(in).power.si, 60e3, 1e-9));
    }

    // 90 kW shaft, 6,000 h, 80 % loaded at 93 %, unloaded 35 % at 90 %, 2,000 VND/kWh:
    // loaded 90 x 6,000 x 0.8/0.93 = 464,516 kWh; unloaded 90 x 0.35 x 6,000 x 0.2/0.9 = 42,000 kWh.
    void anUnloadedCompressorStillCosts()
    {
        Case cost("compressor_operating_cost");
        cost.with({{"motor_power", 90, "kW"},
                   {"unloaded_power", 35, "%"},
                   {"operating_hours", 6000, "h/yr"},
                   {"run_time_loaded", 80, "%"},
                   {"efficiency_loaded", 93, "%"},
                   {"efficiency_unloaded", 90, "%"},
                   {"electricity_cost", 2000, "currency/kWh"}});
        QVERIFY(isClose(cost.result("cost_loaded", "currency/yr"), 464516.13 * 2000, 1e-6));
        QVERIFY(isClose(cost.result("cost_unloaded", "currency/yr"), 42000 * 2000, 1e-9));
        QVERIFY(isClose(cost.result("total_annual_cost", "currency/yr"), 506516.13 * 2000, 1e-6));
    }

    // At 0.85 bar (1,450 m) the same displacement draws 0.839 of the air, and compresses it in a higher ratio:
    // 0.83888 x ((7.85/0.85)^0.28315 - 1)/((8.01325/1.01325)^0.28315 - 1) = 0.92386.
    void aCompressorOnAMountainDrawsThinnerAir()
    {
        const RatedCompressor compressor{.ratedPower = {100e3}, .ratedPressure = {7e5}, .site = {85000}};
        QVERIFY(isClose(powerAtDischarge(compressor, {7e5}).si, 92386, 1e-4));
        const RatedCompressor atSea{.ratedPower = {100e3}, .ratedPressure = {7e5}};
        QVERIFY(isClose(powerAtDischarge(atSea, {7e5}).si, 100e3, 1e-12));
        QVERIFY(isClose(powerAtDischarge(atSea, {6e5}).si, 100e3 * compressionPowerRatio({7e5}, {6e5}, {101325}), 1e-12));
    }

    // Half way in level, a quarter of the way in pressure: (0.05 + 0.01/4 + 0.08 + 0.02/4)/2 = 0.06875.
    void theDetectorsTableIsReadBetweenItsEntries()
    {
        Case leak("compressed_air_leak_survey_decibel");
        leak.with({{"operating_hours", 8000, "h/yr"},
                   {"electricity_cost", 1, "currency/kWh"},
                   {"compressor_specific_power", 6.5, "kW/(m3/min)"},
                   {"units", 1, "count"},
                   {"line_pressure", 6.5, "bar"},
                   {"decibels", 45, "dB"},
                   {"table_decibel_A", 40, "dB"},
                   {"table_pressure_A", 6, "bar"},
                   {"table_flow_A_first", 0.05, "Nm3/min"},
                   {"table_flow_A_second", 0.06, "Nm3/min"},
                   {"table_decibel_B", 50, "dB"},
                   {"table_pressure_B", 8, "bar"},
                   {"table_flow_B_first", 0.08, "Nm3/min"},
                   {"table_flow_B_second", 0.1, "Nm3/min"}});
        QVERIFY(isClose(leak.result("leak_rate", "Nm3/min"), 0.06875, 1e-9));
        leak.with({{"decibels", 55, "dB"}});
        QVERIFY(leak.refusal().contains("decibels"));
    }

    // 3 m3/min for a minute from 7.5 to 6.5 bar: 3 x 1.01325 = 3.04 m3; with 1 m3/min coming in, two thirds of it.
    void aReceiverGivesItsAirBetweenTwoPressures()
    {
        ReceiverSizeInput in{.method = ReceiverMethod::Dedicated,
                             .duration = {60},
                             .flow = {0.05},
                             .initialPressure = {7.5e5},
                             .finalPressure = {6.5e5}};
        QVERIFY(isClose(receiverSize(in).volume.si, 3.03975, 1e-9));
        in.method = ReceiverMethod::Metered;
        in.metered = {1.0 / 60};
        QVERIFY(isClose(receiverSize(in).volume.si, 3.03975 * 2 / 3, 1e-9));
        QVERIFY(isClose(usableAir({.tank = {3.03975}, .from = {7.5e5}, .to = {6.5e5}}).air.si, 3, 1e-9));
        // 150 m at 75 m/s are 2 s: 0.1 m3 of air, at 0.5 bar 0.20265 m3.
        const ReceiverSizeInput start{.method = ReceiverMethod::Bridging,
                                      .allowedDrop = {5e4},
                                      .flow = {0.05},
                                      .distance = {150},
                                      .speed = {75}};
        QVERIFY(isClose(receiverSize(start).volume.si, 0.20265, 1e-9));
    }

    // 20 m3/min at 7 bar: 20/60 x 1.01325/8.01325 = 0.042149 m3/s; at 6 m/s 70.248 cm2, 94.57 mm.
    void aPipeIsWideEnoughForItsVelocity()
    {
        const auto pipe = airPipe({.flow = {20.0 / 60}, .pressure = {7e5}, .velocity = {6}});
        QVERIFY(isClose(pipe.section.si, 70.248e-4, 1e-4));
        QVERIFY(isClose(pipe.diameter.si, 0.09457, 1e-4));
    }

    // 50 mm bore, 20 mm rod, 200 mm, 20 a minute, 6 bar: 0.0078540 and 0.0144514 m3/min x 6.92156.
    void theRodOfACylinderTakesItsRoom()
    {
        CylinderAirInput in{.bore = {0.05}, .rod = {0.02}, .stroke = {0.2}, .pressure = {6e5}, .cycles = {20 / 60.0}};
        QVERIFY(isClose(cylinderAir(in).freeAir.si * 60, 0.0078540 * 6.92156, 1e-5));
        in.type = CylinderType::DoubleActing;
        QVERIFY(isClose(cylinderAir(in).freeAir.si * 60, 0.0144514 * 6.92156, 1e-5));
    }

    // 2 m3/min for 4,000 h with 6.5 kW/(m3/min): 480,000 m3, 52,000 kWh. A 3 mm nozzle at 6 bar: the leak of that hole.
    void usersOfAirAreAddedUp()
    {
        AirUseInput in{.hours = {4000 * 3600.0}, .price = {2000 / 3.6e6}, .specificPower = {6.5e3 * 60}, .reading = {2 / 60.0}};
        QVERIFY(isClose(airUse(in).air.si, 480000, 1e-12));
        QVERIFY(isClose(airUse(in).electricity.si / 3.6e6, 52000, 1e-12));
        QVERIFY(isClose(airUse(in).cost.si, 104e6, 1e-12));
        in.utility = AirUtility::CompressedAir;
        in.airPrice = {300};
        QVERIFY(isClose(airUse(in).cost.si, 144e6, 1e-12));
        QCOMPARE(airUse(in).electricity.si, 0.0);
        in.method = AirUseMethod::Nozzle;
        in.nozzleBore = {0.003};
        in.pressure = {6e5};
        in.nozzles = {2};
        in.units = {3};
        LeakOrificeInput hole;
        hole.units = {2}; // the nozzles of one user
        hole.diameter = {0.003};
        hole.supply = {6e5};
        hole.dischargeCoefficient = {0.95};
        hole.orifices = {1};
        QVERIFY(isClose(airUse(in).flow.si, leakByOrifice(hole).rate.si, 1e-12));
        QVERIFY(isClose(airUse(in).air.si, 3 * 4000 * 3600 * leakByOrifice(hole).rate.si, 1e-12));
    }

    // 7 to 6 bar(g), 1.01325 bar: ((7.01325/1.01325)^0.28315 - 1)/((8.01325/1.01325)^0.28315 - 1) = 0.91643.
    void aLowerPressureTakesLessPower()
    {
        QVERIFY(isClose(compressionPowerRatio({7e5}, {6e5}, {101325}), 0.91643, 1e-5));
        QVERIFY(isClose(reduction(6).result("electricity_saved", "kWh/yr"), 75 * 6000 * (1 - 0.91643), 1e-4));
    }

    // US DOE, Compressed Air Tip Sheet 8: about 1 % of power for 2 psi around 100 psig.
    void twoPsiAreAboutOnePercent()
    {
        constexpr double Psi = 6894.757;
        const double ratio = compressionPowerRatio({100 * Psi}, {98 * Psi}, {101325});
        QVERIFY(1 - ratio > 0.009 && 1 - ratio < 0.013);
    }

    void theSamePressureSavesNothing() { QCOMPARE(reduction(7).result("electricity_saved", "kWh/yr"), 0.0); }

    void aHigherPressureIsRefused() { QVERIFY(reduction(7.5).refusal().contains("pressure_after")); }

    void theBaselineIsTheRatedPower()
    {
        Case compressor("compressed_air_pressure_reduction");
        compressor.choose({{"is_baseline", "true"}})
            .with({{"operating_hours", 1000, "h/yr"},
                   {"electricity_cost", 1, "currency/kWh"},
                   {"compressor_power_at_rated_pressure", 100, "kW"},
                   {"rated_discharge_pressure", 7, "bar"}});
        QVERIFY(isClose(compressor.result("annual_energy", "kWh/yr"), 100000, 1e-12));
    }

    // π/4 x 0.25² x 0.4 m3 in 10 s = 0.117810 m3/min; 3 leaks: 0.353429 m3/min; x 6.5 kW/(m3/min) x 8,000 h = 18,378.3 kWh.
    void aBagMeasuresALeak()
    {
        Case leak("compressed_air_leak_survey_bag");
        leak.with({{"operating_hours", 8000, "h/yr"},
                   {"electricity_cost", 1, "currency/kWh"},
                   {"compressor_specific_power", 6.5, "kW/(m3/min)"},
                   {"units", 3, "count"},
                   {"bag_height", 400, "mm"},
                   {"bag_diameter", 250, "mm"},
                   {"fill_time", 10, "s"}});
        QVERIFY(isClose(leak.result("leak_rate", "Nm3/min"), 0.3534292, 1e-6));
        QVERIFY(isClose(leak.result("annual_electricity", "kWh/yr"), 18378.3, 1e-5));
    }

    // A round-edged 3 mm hole at 7 bar(g) and 20 °C loses about 0.66 m3/min, the table value of US DOE's Tip Sheet 3
    // (1/8 in, 100 psig, well-rounded: 26 cfm) scaled to this bore and pressure: 26 cfm x (3/3.175)² x 8.013/7.908.
    void aHoleLosesWhatTheTableSays()
    {
        const double table = 26 * 0.0283168 * std::pow(3 / 3.175, 2) * 8.013 / 7.908;
        QVERIFY(isClose(hole(7).result("leak_rate", "Nm3/min"), table, 0.03));
    }

    void aPressureTooLowForChokedFlowIsRefused() { QVERIFY(hole(0.8).refusal().contains("supply_pressure")); }

private:
    static Case reduction(double after)
    {
        Case measure("air_pressure_reduction");
        measure.with({{"compressor_power", 75, "kW"},
                      {"pressure_before", 7, "bar"},
                      {"pressure_after", after, "bar"},
                      {"operating_hours", 6000, "h/yr"}});
        return measure;
    }

    static Case hole(double pressure)
    {
        Case leak("compressed_air_leak_survey_orifice");
        leak.with({{"operating_hours", 8000, "h/yr"},
                   {"electricity_cost", 1, "currency/kWh"},
                   {"compressor_specific_power", 6.5, "kW/(m3/min)"},
                   {"units", 1, "count"},
                   {"compressed_air_temperature", 20, "degC"},
                   {"atmospheric_pressure", 1.01325, "bar_abs"},
                   {"discharge_coefficient", 0.97, ""},
                   {"orifice_diameter", 3, "mm"},
                   {"supply_pressure", pressure, "bar"},
                   {"number_of_orifices", 1, "count"}});
        return leak;
    }
};

QTEST_GUILESS_MAIN(TestCompressedAir)
#include "tst_compressed_air.moc"
