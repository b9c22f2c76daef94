#include "core/calculators/steam/boiler_efficiency.h"
#include "core/calculators/steam/pipe_heat_loss.h"
#include "hand_worked.h"

using namespace recp;
using namespace recp::testing;

namespace {

constexpr double MmBtu = 1.05505585262; // GJ
constexpr double Pound = 0.45359237;    // kg

} // namespace

class TestSteam : public QObject
{
    Q_OBJECT

private slots:
    // 45 kg/h of wet steam with 2,000 kJ/kg carry 90 MJ/h, also above the pressures of region 2.
    void wetSteamCarriesTheEnthalpyThatWasGiven()
    {
        Case boiler = boilerAt20MPa();
        boiler.with({{"steam_specific_enthalpy", 2000, "kJ/kg"}});
        QVERIFY(isClose(boiler.result("steam_energy_flow", "MJ/h"), 90, 1e-12));
        // 45.91837 kg/h of feedwater at 10 MPa (1,407.87 kJ/kg), 0.91837 kg/h of blowdown at 20 MPa (1,827.10 kJ/kg).
        QVERIFY(isClose(boiler.result("boiler_energy", "MJ/h"), 90 + 1.677949 - 64.64697, 1e-5));
    }

    void aBoilerWantsExactlyOneSteamProperty()
    {
        Case boiler = boilerAt20MPa();
        QVERIFY(boiler.refusal().contains("steam_quality"));
        boiler.with({{"steam_specific_enthalpy", 2000, "kJ/kg"}, {"steam_quality", 1, "fraction"}});
        QVERIFY(boiler.refusal().contains("steam_quality"));
    }

    void steamOutsideTheFormulationIsRefused()
    {
        Case boiler = boilerAt20MPa();
        boiler.with({{"steam_specific_enthalpy", 4200, "kJ/kg"}});
        QVERIFY(boiler.refusal().contains("steam_pressure"));
    }

    // 300/6,000 = 5 % of the feedwater; 10 t/h of steam: 10/0.95 t/h of feedwater.
    void blowdownFollowsConductivity()
    {
        Case boiler("boiler_blowdown_rate");
        boiler.with({{"feedwater_conductivity", 300, "uS/cm"},
                     {"blowdown_conductivity", 6000, "uS/cm"},
                     {"steam_flow", 10, "t/h"}});
        QVERIFY(isClose(boiler.result("blowdown_rate", "% of feedwater"), 5, 1e-12));
        QVERIFY(isClose(boiler.result("blowdown_flow", "kg/h"), 10000 / 0.95 * 0.05, 1e-12));
        boiler.with({{"blowdown_conductivity", 300, "uS/cm"}});
        QVERIFY(boiler.refusal().contains("blowdown_conductivity"));
    }

    // US DOE, Steam Tip Sheet 9: 100,000 lb/h at 150 psig, make-up at 60 °F, boiler 80 %, 8,760 h, blowdown from 8 % to
    // 6 % of the feedwater: 2,312 lb/h of water; x 310.5 Btu/lb x 8,760 h / 0.80 = 7,861 MMBtu a year.
    void lessBlowdownSavesWhatTheTipSheetSays()
    {
        Case boiler = blowdown(8000);
        QVERIFY(isClose(boiler.result("fuel_saved", "GJ/yr"), 7861 * MmBtu, 3e-3));
        QVERIFY(isClose(boiler.result("water_saved", "m3/yr"), 2312 * 8760 * Pound / 998.2, 1e-3));
        QCOMPARE(boiler.result("waste_water_avoided", "m3/yr"), boiler.result("water_saved", "m3/yr"));
    }
    void theSameBlowdownSavesNothing() { QCOMPARE(blowdown(6000).result("fuel_saved", "GJ/yr"), 0.0); }

    // US DOE, Steam Tip Sheet 8: 10,000 lb/h of condensate at 180 °F, 12 % of it flashing, 8,000 h, make-up at 55 °F,
    // boiler 82 %: 0.88 x 10,000 x 8,000 x 125 Btu / 0.82 = 10,732 MMBtu.
    void condensateSavesWhatTheTipSheetSays()
    {
        Case line = condensate(0.88 * 10000 * 8000 * Pound / 1000);
        QVERIFY(isClose(line.result("fuel_saved", "GJ/yr"), 10732 * MmBtu, 5e-3));
        QVERIFY(isClose(line.result("water_saved", "m3/yr"), 31933.0 / 0.9982, 1e-4));
        QVERIFY(isClose(line.result("waste_water_avoided", "m3/yr"), 31933.0 / 0.9982 / 2, 1e-4));
        QVERIFY(isClose(line.result("electricity_saved", "kWh/yr"), -0.2 * 31933.0 / 0.9982, 1e-4));
    }
    void noCondensateSavesNothing() { QCOMPARE(condensate(0).result("fuel_saved", "GJ/yr"), 0.0); }
    void condensateColderThanMakeUpIsRefused()
    {
        Case line = condensate(100);
        line.with({{"condensate_temperature", 10, "degC"}});
        QVERIFY(line.refusal().contains("condensate_temperature"));
    }

    // Napier: 0.247 x 5² x 8.01325 = 49.482 kg/h; 2 traps, 5,000 h: 494.82 t; steam at 8.01325 bar 2,768.4 kJ/kg, water
    // at 80 °C 335.8 kJ/kg: 494.82 x 2.4326 / 0.8 = 1,504.7 GJ.
    void anOpenTrapLosesLiveSteam()
    {
        Case trap = steamTrap(0);
        QVERIFY(isClose(trap.result("steam_loss", "kg/h"), 2 * 49.4818, 1e-5));
        QVERIFY(isClose(trap.result("fuel_saved", "GJ/yr"), 1504.7, 1e-3));
        QVERIFY(isClose(trap.result("water_saved", "m3/yr"), 494.818 / 0.9982, 1e-5));
        trap.choose({{"outlet", "return_line"}});
        QCOMPARE(trap.result("water_saved", "m3/yr"), 0.0);
    }
    void aHighOutletPressureIsRefused() { QVERIFY(steamTrap(4).refusal().contains("outlet_pressure")); }
    void noFailedTrapLosesNothing()
    {
        Case trap = steamTrap(0);
        trap.with({{"traps", 0, "count"}});
        QCOMPARE(trap.result("fuel_saved", "GJ/yr"), 0.0);
    }

    // 10,000 GJ x (1 - 78/84) = 714.29 GJ.
    void aBetterBoilerBurnsLess() { QVERIFY(isClose(boilerEfficiency(84).result("fuel_saved", "GJ/yr"), 714.285714, 1e-8)); }
    void theSameEfficiencySavesNothing() { QCOMPARE(boilerEfficiency(78).result("fuel_saved", "GJ/yr"), 0.0); }

    // Siegert, natural gas, 3 % O2, 180 °C, air 20 °C: 160 x (0.66/18 + 0.009) = 7.307 %.
    void flueGasTellsTheLoss()
    {
        QVERIFY(isClose(flueGasLoss(0.03, 160, *siegertConstants(FuelKind::NaturalGas)), 0.0730667, 1e-6));
        Case boiler = byFlueGas("natural_gas");
        QVERIFY(isClose(boiler.result("flue_loss_after", "%"), 7.30667, 1e-6));
        QVERIFY(isClose(boiler.result("efficiency_after_result", "%"), 89.69333, 1e-6));
    }
    void purchasedSteamHasNoFlueGasConstant()
    {
        QVERIFY(byFlueGas("steam_coal").refusal().contains("siegert_a2"));
        Case boiler = byFlueGas("steam_coal");
        boiler.with({{"siegert_a2", 0.65, ""}});
        QVERIFY(boiler.refusal().isEmpty());
    }
    void flueGasThatTakesAllTheHeatIsRefused()
    {
        Case boiler = byFlueGas("natural_gas");
        boiler.with({{"oxygen_before", 18, "%"}, {"flue_temperature_before", 1000, "degC"}});
        QVERIFY(boiler.refusal().contains("flue_temperature_before"));
    }

    // US DOE, Steam Tip Sheet 2: bare 2-inch line (60.3 mm), steam at 150 psig (185.6 °C), air 75 °F, no wind:
    // 480 MMBtu a year for 100 ft, that is 526.9 W/m, with the film coefficients of another source: within 10 %.
    void aBarePipeLosesWhatTheTipSheetSays()
    {
        const PipeSection pipe{.outerDiameter = 0.0603, .surfaceEmissivity = 0.8};
        QVERIFY(isClose(pipeHeatLoss(pipe, 458.75, 297.04), 480e9 * MmBtu / 8760 / 3600 / 30.48, 0.1));
    }
    void aPipeAsWarmAsTheAirLosesNothing()
    {
        const PipeSection pipe{.outerDiameter = 0.06, .insulationThickness = 0.05};
        QVERIFY(std::abs(pipeHeatLoss(pipe, 300, 300)) < 1e-9);
    }
    // 50 mm of 0.045 W/(m K) on 60 mm at 160 °C, air 30 °C: wall alone 2π x 0.045 x 130/ln(160/60) = 37.5 W/m; the air
    // film takes a few percent off.
    void insulationIsGovernedByItsThickness()
    {
        Case pipe = insulation();
        const double loss = pipe.result("insulated_loss", "W/m");
        QVERIFY(loss < 37.5 && loss > 33);
        const double saved = (pipe.result("bare_loss", "W/m") - loss) * 20 * 6000 * 3600 / 0.8 / 1e9;
        QVERIFY(isClose(pipe.result("fuel_saved", "GJ/yr"), saved, 1e-9));
    }

private:
    static Case boilerAt20MPa()
    {
        Case boiler("boiler");
        boiler.with({{"deaerator_pressure", 10, "MPa_abs"},
                     {"combustion_efficiency", 85, "%"},
                     {"blowdown_rate", 2, "% of feedwater"},
                     {"steam_pressure", 20, "MPa_abs"},
                     {"steam_mass_flow", 45, "kg/h"}});
        return boiler;
    }

    static Case blowdown(double after)
    {
        // 8 % of the feedwater now: conductivities 480 and 6,000; 6 % after: 480 and 8,000.
        Case boiler("blowdown_reduction");
        boiler.choose({{"fuel", "natural_gas"}})
            .with({{"steam", 100000 * 8760 * Pound / 1000, "t/yr"},
                   {"boiler_pressure", 150, "psig"},
                   {"feedwater_conductivity", 480, "uS/cm"},
                   {"blowdown_conductivity_before", 6000, "uS/cm"},
                   {"blowdown_conductivity_after", after, "uS/cm"},
                   {"makeup_temperature", 60, "degF"},
                   {"boiler_efficiency", 80, "%"}});
        return boiler;
    }

    static Case condensate(double tonnes)
    {
        Case line("condensate_return");
        line.choose({{"fuel", "natural_gas"}})
            .with({{"condensate", tonnes, "t/yr"},
                   {"condensate_temperature", 180, "degF"},
                   {"makeup_temperature", 55, "degF"},
                   {"sewer_share", 50, "%"},
                   {"boiler_efficiency", 82, "%"},
                   {"pumping_electricity", 0.2, "kWh/m3"}});
        return line;
    }

    static Case steamTrap(double outletPressure)
    {
        Case trap("steam_trap_repair");
        trap.choose({{"outlet", "atmosphere"}, {"fuel", "bituminous"}})
            .with({{"orifice_diameter", 5, "mm"},
                   {"steam_pressure", 7, "bar"},
                   {"outlet_pressure", outletPressure, "bar"},
                   {"traps", 2, "count"},
                   {"operating_hours", 5000, "h/yr"},
                   {"feedwater_temperature", 80, "degC"},
                   {"boiler_efficiency", 80, "%"}});
        return trap;
    }

    static Case boilerEfficiency(double after)
    {
        Case boiler("boiler_efficiency");
        boiler.choose({{"fuel", "bituminous"}, {"efficiency_method", "known"}})
            .with({{"fuel_use", 10000, "GJ/yr"}, {"efficiency_before", 78, "%"}, {"efficiency_after", after, "%"}});
        return boiler;
    }

    static Case byFlueGas(const char *fuel)
    {
        Case boiler("boiler_efficiency");
        boiler.choose({{"fuel", fuel}, {"efficiency_method", "flue_gas"}})
            .with({{"fuel_use", 10000, "GJ/yr"},
                   {"oxygen_before", 8, "%"},
                   {"flue_temperature_before", 220, "degC"},
                   {"oxygen_after", 3, "%"},
                   {"flue_temperature_after", 180, "degC"},
                   {"air_temperature", 20, "degC"},
                   {"other_losses", 3, "%"}});
        return boiler;
    }

    static Case insulation()
    {
        Case pipe("pipe_insulation");
        pipe.choose({{"fuel", "bituminous"}})
            .with({{"pipe_length", 20, "m"},
                   {"pipe_outer_diameter", 60, "mm"},
                   {"pipe_temperature", 160, "degC"},
                   {"ambient_temperature", 30, "degC"},
                   {"wind_velocity", 0, "m/s"},
                   {"insulation_thickness", 50, "mm"},
                   {"insulation_conductivity", 0.045, "W/m-K"},
                   {"operating_hours", 6000, "h/yr"},
                   {"boiler_efficiency", 80, "%"}});
        return pipe;
    }
};

QTEST_GUILESS_MAIN(TestSteam)
#include "tst_steam.moc"
