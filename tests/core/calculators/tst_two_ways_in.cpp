#include "hand_worked.h"

#include <QSet>

using namespace recp;
using namespace recp::testing;

namespace {

/// Savings calculators with one way in, and why.
const QSet<QString> oneWay{
    "boiler_efficiency",      // the efficiency is known, or comes from the flue gas
    "fuel_saving",            // energy, mass or heat: whichever is known
    "chiller_replacement",    // the cooling load is measured, or the old machine's electricity
    "air_leak_repair",        // a test, a known flow or a share
    "displacement_part_load", // measured at three loads
    "heat_exchange",          // two measured streams; heat_recovery is the quick one
    "waste_saving",           // shares of an amount that is weighed or estimated
    "waste_water_load",       // volume and COD, from the log or a sample
    "water_reuse",            // volumes, metered or estimated
    "by_product_exchange",    // an amount, weighed or estimated
    "percentage_saving",      // a screening, by nature quick
};

} // namespace

/// The second way into the savings calculators: what a meter, a log or a trial tells. Each case by hand.
class TestTwoWaysIn : public QObject
{
    Q_OBJECT

private slots:
    void everySavingsCalculatorHasBothOrIsNamed()
    {
        for (const Calculator &calculator : calculators()) {
            if (calculator.kind != CalculatorKind::Savings)
                continue;
            const int method = calculator.inputIndex(u"method");
            if (method < 0)
                QVERIFY2(oneWay.contains(calculator.id), qPrintable(calculator.id));
            else
                QVERIFY2(calculator.choiceIndex(method, QStringLiteral("quick")) == 0
                             && calculator.choiceIndex(method, QStringLiteral("measured")) == 1,
                         qPrintable(calculator.id));
        }
    }

    void electricityByAMeter()
    {
        Case before("electricity_saving");
        before.choose({{"method", "measured"}})
            .with({{"electricity_metered_before", 60000, "kWh/yr"}, {"electricity_metered_after", 48000, "kWh/yr"}});
        QVERIFY(isClose(before.result("electricity_saved", "kWh/yr"), 12000, 1e-6));
        QVERIFY(std::isnan(before.result("power_saved", "kW")));
    }

    // 2 x 25 kW x 6,000 h = 300,000 kWh; x (1 - 0.90/0.94).
    void aMotorByItsElectricPower()
    {
        Case motor("motor_replacement");
        motor.choose({{"method", "measured"}})
            .with({{"measured_power", 25, "kW"}, {"operating_hours", 6000, "h/yr"}, {"motors", 2, "count"},
                   {"efficiency_before", 90, "%"}, {"efficiency_after", 94, "%"}});
        QVERIFY(isClose(motor.result("electricity_before", "kWh/yr"), 300000, 1e-6));
        QVERIFY(isClose(motor.result("electricity_saved", "kWh/yr"), 12765.957, 1e-7));
    }

    // (8 - 3.6) kW x 6,000 h.
    void lightingByItsCircuits()
    {
        Case light("lighting_saving");
        light.choose({{"method", "measured"}})
            .with({{"circuit_power_before", 8, "kW"}, {"hours_before", 6000, "h/yr"}, {"circuit_power_after", 3.6, "kW"},
                   {"hours_after", 6000, "h/yr"}});
        QVERIFY(isClose(light.result("electricity_saved", "kWh/yr"), 26400, 1e-6));
    }

    void waterByItsMeter()
    {
        Case water("water_saving");
        water.choose({{"method", "measured"}, {"is_hot", "false"}})
            .with({{"water_metered_before", 12000, "m3/yr"}, {"water_metered_after", 5000, "m3/yr"}, {"sewer_share", 80, "%"}});
        QVERIFY(isClose(water.result("water_saved", "m3/yr"), 7000, 1e-6));
        QVERIFY(isClose(water.result("waste_water_avoided", "m3/yr"), 5600, 1e-6));
    }

    // 100 kW for 4,000 h is what a meter of 400 MWh tells.
    void pressureByTheCompressorsMeter()
    {
        Case quick("air_pressure_reduction"), measured("air_pressure_reduction");
        for (Case *each : {&quick, &measured})
            each->with({{"pressure_before", 7, "bar"}, {"pressure_after", 6, "bar"}});
        quick.choose({{"method", "quick"}}).with({{"compressor_power", 100, "kW"}, {"operating_hours", 4000, "h/yr"}});
        measured.choose({{"method", "measured"}}).with({{"compressor_electricity", 400, "MWh/yr"}});
        QVERIFY(isClose(measured.result("electricity_saved", "kWh/yr"), quick.result("electricity_saved", "kWh/yr"), 1e-6));
    }

    // 5 x 30 kg/h x 6,000 h = 900 t.
    void trapsByATester()
    {
        Case traps("steam_trap_repair");
        traps.choose({{"method", "measured"}, {"outlet", "atmosphere"}, {"fuel", "bituminous"}})
            .with({{"measured_loss", 30, "kg/h"}, {"steam_pressure", 7, "bar"}, {"traps", 5, "count"}, {"operating_hours", 6000, "h/yr"},
                   {"feedwater_temperature", 80, "degC"}, {"boiler_efficiency", 80, "%"}});
        QVERIFY(isClose(traps.result("steam_saved", "t/yr"), 900, 1e-6));
    }

    // 500 million a year, 12 % of it saved; or 300 million of fee and 140 million that stay.
    void aSharedServiceByItsOffer()
    {
        Case cost("shared_cost");
        cost.choose({{"method", "quick"}}).with({{"cost_now", 500e6, "currency/yr"}, {"saved", 12, "%"}});
        QVERIFY(isClose(cost.result("money_saved", "currency/yr"), 60e6, 1e-9));
        cost.choose({{"method", "measured"}}).with({{"shared_fee", 300e6, "currency/yr"}, {"own_cost_after", 140e6, "currency/yr"}});
        QVERIFY(isClose(cost.result("money_saved", "currency/yr"), 60e6, 1e-9));
    }

    // 20,000 t x (75 - 40) % = 7,000 t.
    void condensateByShares()
    {
        Case quick("condensate_return"), measured("condensate_return");
        for (Case *each : {&quick, &measured})
            each->choose({{"fuel", "bituminous"}})
                .with({{"condensate_temperature", 80, "degC"}, {"makeup_temperature", 28, "degC"}, {"sewer_share", 100, "%"},
                       {"boiler_efficiency", 80, "%"}});
        quick.choose({{"method", "quick"}})
            .with({{"steam", 20000, "t/yr"}, {"returned_before", 40, "%"}, {"returned_after", 75, "%"}});
        measured.choose({{"method", "measured"}}).with({{"condensate", 7000, "t/yr"}});
        QVERIFY(isClose(quick.result("fuel_saved", "GJ/yr"), measured.result("fuel_saved", "GJ/yr"), 1e-6));
        quick.with({{"returned_after", 30, "%"}});
        QVERIFY(quick.refusal().contains("returned_after"));
    }

    // (300 - 40) W/m x 20 m x 6,000 h / 0.8 = 140.4 GJ.
    void pipesByAHeatFluxMeter()
    {
        Case pipe("pipe_insulation");
        pipe.choose({{"method", "measured"}, {"fuel", "bituminous"}})
            .with({{"pipe_length", 20, "m"}, {"measured_loss_before", 300, "W/m"}, {"measured_loss_after", 40, "W/m"},
                   {"operating_hours", 6000, "h/yr"}, {"boiler_efficiency", 80, "%"}});
        QVERIFY(isClose(pipe.result("fuel_saved", "GJ/yr"), 140.4, 1e-6));
        pipe.with({{"measured_loss_after", 400, "W/m"}});
        QVERIFY(pipe.refusal().contains("measured_loss_after"));
    }

    // 20,000 t x 300/(2,500 - 300) = 2,727.27 t; x 300/(4,500 - 300) = 1,428.57 t.
    void blowdownByAMeter()
    {
        Case quick("blowdown_reduction"), measured("blowdown_reduction");
        for (Case *each : {&quick, &measured})
            each->choose({{"fuel", "bituminous"}})
                .with({{"boiler_pressure", 7, "bar"}, {"makeup_temperature", 28, "degC"}, {"boiler_efficiency", 80, "%"}});
        quick.choose({{"method", "quick"}})
            .with({{"steam", 20000, "t/yr"}, {"feedwater_conductivity", 300, "uS/cm"},
                   {"blowdown_conductivity_before", 2500, "uS/cm"}, {"blowdown_conductivity_after", 4500, "uS/cm"}});
        measured.choose({{"method", "measured"}})
            .with({{"blowdown_metered_before", 60000 / 22.0, "t/yr"}, {"blowdown_metered_after", 60000 / 42.0, "t/yr"}});
        QVERIFY(isClose(quick.result("fuel_saved", "GJ/yr"), measured.result("fuel_saved", "GJ/yr"), 1e-6));
        QVERIFY(isClose(quick.result("water_saved", "m3/yr"), measured.result("water_saved", "m3/yr"), 1e-6));
    }

    // 500 MWh x (1 - 8,100/9,000).
    void aSetPointByATrial()
    {
        Case plant("refrigeration_set_point");
        plant.choose({{"method", "measured"}})
            .with({{"electricity_use", 500000, "kWh/yr"}, {"trial_before", 9000, "kWh"}, {"trial_after", 8100, "kWh"}});
        QVERIFY(isClose(plant.result("electricity_saved", "kWh/yr"), 50000, 1e-6));
    }

    // 400 kg x (15 - 4) %.
    void refrigerantByLeakRates()
    {
        Case plant("refrigerant_leak");
        plant.choose({{"method", "quick"}, {"refrigerant", "R134a"}})
            .with({{"charge", 400, "kg"}, {"leak_rate_before", 15, "%"}, {"leak_rate_after", 4, "%"}});
        QVERIFY(isClose(plant.result("leak_before", "kg/yr"), 60, 1e-6));
        QVERIFY(isClose(plant.result("refrigerant_saved", "kg/yr"), 44, 1e-6));
    }

    // 4,380 kWh x (1 + 0.6/2).
    void defrostByALogger()
    {
        Case room("defrost_control");
        room.choose({{"method", "measured"}})
            .with({{"heaters_metered_before", 8760, "kWh/yr"}, {"heaters_metered_after", 4380, "kWh/yr"}, {"heat_into_room", 60, "%"},
                   {"cop", 2, ""}});
        QVERIFY(isClose(room.result("electricity_saved", "kWh/yr"), 5694, 1e-6));
    }

    // 35,000 - 11,500 = 23,500 m3 evaporate and drift; / (5 - 1) = 5,875 of blowdown: 5,625 m3 saved.
    void aTowerByItsMeters()
    {
        Case tower("cooling_tower_saving");
        tower.choose({{"method", "measured"}})
            .with({{"operating_hours", 7000, "h/yr"}, {"make_up_metered", 35000, "m3/yr"}, {"blowdown_metered", 11500, "m3/yr"},
                   {"cycles_after", 5, ""}});
        QVERIFY(isClose(tower.result("water_saved", "m3/yr"), 5625, 1e-6));
        QVERIFY(isClose(tower.result("make_up_before", "m3/h"), 5, 1e-6));
        tower.with({{"blowdown_metered", 36000, "m3/yr"}});
        QVERIFY(tower.refusal().contains("blowdown_metered"));
    }

    // 1,110 t weighed in for 1,000 t; at 95 % 1,052.632 t.
    void aYieldByTheScales()
    {
        Case line("material_yield");
        line.choose({{"method", "measured"}})
            .with({{"output", 1000, "t/yr"}, {"input_weighed", 1110, "t/yr"}, {"yield_after", 95, "%"}});
        QVERIFY(isClose(line.result("material_saved", "t/yr"), 1110 - 1000 / 0.95, 1e-6));
        line.with({{"input_weighed", 900, "t/yr"}});
        QVERIFY(line.refusal().contains("input_weighed"));
    }

    void chemicalsByTheLedger()
    {
        Case dye("chemical_saving");
        dye.choose({{"method", "measured"}})
            .with({{"chemical_ledger_before", 80000, "kg/yr"}, {"chemical_ledger_after", 60000, "kg/yr"}, {"replaced_by", 0, "%"}});
        QVERIFY(isClose(dye.result("chemical_saved", "kg/yr"), 20000, 1e-6));
    }

    // 200,000 Nm3 x 65 % x 35.8 MJ = 4,654 GJ.
    void biogasByAGasMeter()
    {
        Case digester("biogas_saving");
        digester.choose({{"method", "measured"}, {"fuel", "natural_gas"}})
            .with({{"biogas", 200000, "Nm3/yr"}, {"methane_share", 65, "%"}, {"efficiency_biogas", 80, "%"},
                   {"efficiency_replaced", 80, "%"}});
        QVERIFY(isClose(digester.result("fuel_saved", "GJ/yr"), 4654, 1e-6));
        QVERIFY(std::isnan(digester.result("cod_removed", "t/yr")));
    }

    // (75 - 70) x 1,000 + (68 - 40) x 3,000 + (60 - 20) x 2,000 = 169,000 kWh.
    void speedControlByATrial()
    {
        Case pump("vsd_pump_fan");
        pump.choose({{"method", "measured"}})
            .with({{"flow_1", 100, "%"}, {"hours_1", 1000, "h/yr"}, {"power_now_1", 75, "kW"}, {"power_trial_1", 70, "kW"},
                   {"flow_2", 80, "%"}, {"hours_2", 3000, "h/yr"}, {"power_now_2", 68, "kW"}, {"power_trial_2", 40, "kW"},
                   {"flow_3", 60, "%"}, {"hours_3", 2000, "h/yr"}, {"power_now_3", 60, "kW"}, {"power_trial_3", 20, "kW"}});
        QVERIFY(isClose(pump.result("electricity_saved", "kWh/yr"), 169000, 1e-6));
    }

    // After: 998 x 9.80665 x 100/3,600 x 32 / (0.72 x 0.92) = 13.1334 kW; (22 - 13.1334) kW x 6,000 h.
    void aPumpByItsElectricPower()
    {
        Case pump("pump_hydraulics");
        pump.choose({{"method", "measured"}})
            .with({{"measured_power", 22, "kW"}, {"flow_after", 100, "m3/h"}, {"head_after", 32, "m"}, {"pump_efficiency_after", 72, "%"},
                   {"motor_efficiency_after", 92, "%"}, {"density", 998, "kg/m3"}, {"operating_hours", 6000, "h/yr"}});
        QVERIFY(isClose(pump.result("electricity_saved", "kWh/yr"), 53199.6, 1e-5));
    }

    // 50 kW x 1,000 h.
    void aLoadByItsHours()
    {
        Case kiln("load_shift");
        kiln.choose({{"method", "measured"}})
            .with({{"load", 50, "kW"}, {"hours_to_normal", 0, "h/yr"}, {"hours_to_off_peak", 1000, "h/yr"}, {"storage_loss", 0, "%"},
                   {"peak_reduction", 0, "kW"}});
        QVERIFY(isClose(kiln.result("peak_saved", "kWh/yr"), 50000, 1e-6));
        QVERIFY(isClose(kiln.result("off_peak_saved", "kWh/yr"), -50000, 1e-6));
    }

    // (1.7 + 0.25² x 10.5) kW x 8,760 h = 20,640.75 kWh.
    void aTransformerByItsLoadProfile()
    {
        Case transformer("transformer_saving");
        transformer.choose({{"method", "measured"}})
            .with({{"no_load_loss_before", 1.7, "kW"}, {"load_loss_before", 10.5, "kW"}, {"rms_load_before", 25, "%"},
                   {"no_load_loss_after", 0.77, "kW"}, {"load_loss_after", 7.6, "kW"}, {"rms_load_after", 25, "%"},
                   {"energised_hours", 8760, "h/yr"}});
        QVERIFY(isClose(transformer.result("loss_before", "kWh/yr"), 20640.75, 1e-6));
        QVERIFY(std::isnan(transformer.result("loss_factor", "")));
    }

    // 600 MWh x 0.95 x 0.9.
    void aRoofBySimulation()
    {
        Case roof("rooftop_solar");
        roof.choose({{"method", "measured"}}).with({{"simulated", 600000, "kWh/yr"}, {"degradation", 5, "%"}, {"self_use", 90, "%"}});
        QVERIFY(isClose(roof.result("electricity_saved", "kWh/yr"), 513000, 1e-6));
    }
};

QTEST_GUILESS_MAIN(TestTwoWaysIn)
#include "tst_two_ways_in.moc"
