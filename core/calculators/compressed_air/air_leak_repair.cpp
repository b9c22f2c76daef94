#include "core/calculators/compressed_air/air_leak_repair.h"

#include "core/calculators/common_inputs.h"

namespace recp {

AirLeakRepairResult airLeakRepair(const AirLeakRepairInput &in)
{
    AirLeakRepairResult out;
    switch (in.test) {
    case LeakTest::LoadUnload:
        out.leakShare = Ratio{in.loadTime.si / (in.loadTime.si + in.unloadTime.si)};
        out.leakFlow = in.ratedFlow * out.leakShare->si;
        break;
    case LeakTest::KnownFlow:
        out.leakFlow = in.leakFlow;
        break;
    case LeakTest::LeakShare:
        out.leakShare = in.assumedShare;
        break;
    }
    out.energyBefore = out.leakFlow ? YearlyEnergy{out.leakFlow->si * in.specificPower.si * in.pressurisedHours.si}
                                    : in.compressorElectricity * in.assumedShare.si;
    out.electricitySaved = out.energyBefore * in.repairedShare.si;
    out.airSaved = {out.electricitySaved.si / in.specificPower.si};
    return out;
}

Calculator airLeakRepairCalculator()
{
    using In = AirLeakRepairInput;
    using Out = AirLeakRepairResult;
    const char *test = QT_TRANSLATE_NOOP("calculators", "Test");
    return CalculatorBuilder<In, Out>("air_leak_repair", QT_TRANSLATE_NOOP("calculators", "Repair of air leaks"), "AIR",
                                      CalculatorKind::Savings, airLeakRepair)
        .formula("Q_leak = Q·T_load/(T_load + T_unload); ΔE = Q_leak·SP·h·share",
                 "US DOE, Compressed Air Tip Sheet 3 (Minimize Compressed Air Leaks)")
        .input(
            {.key = "leak_test",
             .label = QT_TRANSLATE_NOOP("calculators", "How the leaks were measured"),
             .typical = 0,
             .choices = {{"load_unload", QT_TRANSLATE_NOOP("calculators", "Load and unload times, production stopped")},
                         {"known_flow", QT_TRANSLATE_NOOP("calculators", "Leak flow is known")},
                         {"leak_share", QT_TRANSLATE_NOOP("calculators", "Quick: a share of the compressors' electricity")}},
             .group = test},
            &In::test)
        .input({.key = "rated_flow",
                .label = QT_TRANSLATE_NOOP("calculators", "Free air of the compressor in the test"),
                .unit = "m3/min",
                .minimum = 0,
                .maximum = 10000,
                .typical = 10,
                .whenKey = "leak_test",
                .whenValues = {"load_unload"},
                .group = test},
               &In::ratedFlow)
        .input({.key = "load_time",
                .label = QT_TRANSLATE_NOOP("calculators", "Time under load"),
                .unit = "s",
                .minimum = 0,
                .maximum = 86400,
                .typical = 60,
                .minimumExcluded = true,
                .whenKey = "leak_test",
                .whenValues = {"load_unload"},
                .hint = QT_TRANSLATE_NOOP("calculators", "Total of at least five cycles while nothing uses air."),
                .group = test},
               &In::loadTime)
        .input({.key = "unload_time",
                .label = QT_TRANSLATE_NOOP("calculators", "Time unloaded"),
                .unit = "s",
                .minimum = 0,
                .maximum = 86400,
                .typical = 240,
                .whenKey = "leak_test",
                .whenValues = {"load_unload"},
                .group = test},
               &In::unloadTime)
        .input({.key = "leak_flow_known",
                .label = QT_TRANSLATE_NOOP("calculators", "Leak flow"),
                .unit = "m3/min",
                .minimum = 0,
                .maximum = 10000,
                .whenKey = "leak_test",
                .whenValues = {"known_flow"},
                .group = test},
               &In::leakFlow)
        .input({.key = "compressor_electricity",
                .label = QT_TRANSLATE_NOOP("calculators", "Electricity of the compressors a year"),
                .unit = "MWh/yr",
                .minimum = 0,
                .maximum = 1e6,
                .typical = 400,
                .whenKey = "leak_test",
                .whenValues = {"leak_share"},
                .group = test},
               &In::compressorElectricity)
        .input(share("assumed_leak_share", QT_TRANSLATE_NOOP("calculators", "Share of it that feeds leaks"), 25, test,
                     QT_TRANSLATE_NOOP("calculators", "20 to 30 % where nobody looks after leaks; below 10 % with regular repair."))
                   .when("leak_test", {"leak_share"}),
               &In::assumedShare)
        .input({.key = "specific_power",
                .label = QT_TRANSLATE_NOOP("calculators", "Specific power of the compressors"),
                .unit = "kW/(m3/min)",
                .minimum = 2,
                .maximum = 25,
                .typical = 6.5,
                .whenKey = "leak_test",
                .whenValues = {"load_unload", "known_flow"},
                .hint =
                    QT_TRANSLATE_NOOP("calculators", "Electric power per free air delivered, at the pressure in use.")},
               &In::specificPower)
        .input(yearlyHours("operating_hours", QT_TRANSLATE_NOOP("calculators", "Hours a year under pressure"))
                   .when("leak_test", {"load_unload", "known_flow"}),
               &In::pressurisedHours)
        .input(share("repaired_share", QT_TRANSLATE_NOOP("calculators", "Share of the leaks that is repaired"), 80),
               &In::repairedShare)
        .output({.key = "leak_flow", .label = QT_TRANSLATE_NOOP("calculators", "Leak flow"), .unit = "m3/min"},
                &Out::leakFlow)
        .output({.key = "leak_share",
                 .label = QT_TRANSLATE_NOOP("calculators", "Leaks as a share of the compressor's air"),
                 .unit = "%"},
                &Out::leakShare)
        .output({.key = "electricity_before",
                 .label = QT_TRANSLATE_NOOP("calculators", "Electricity that feeds the leaks"),
                 .unit = "kWh/yr"},
                &Out::energyBefore)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .output({.key = "air_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Compressed air saved"),
                 .unit = "Nm3/yr",
                 .effect = Resource::CompressedAir},
                &Out::airSaved)
        .build();
}

} // namespace recp
