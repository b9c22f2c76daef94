#include "core/calculators/water/water_reuse.h"

#include "core/calculators/common_inputs.h"

#include <algorithm>

namespace recp {

WaterReuseResult waterReuse(const WaterReuseInput &in)
{
    const double reused = std::min(in.available.si * in.recovery.si, in.demand.si);
    const double treated = reused / in.recovery.si;
    WaterReuseResult result{.treated = {treated}, .reused = {reused}, .wasteWaterAvoided = {reused * in.sewerShare.si}};
    if (in.treatment)
        result.electricitySaved = YearlyEnergy{-treated * in.treatment->si};
    if (in.chemical)
        result.chemicalSaved = YearlyMass{-treated * in.chemical->si};
    return result;
}

Calculator waterReuseCalculator()
{
    using In = WaterReuseInput;
    using Out = WaterReuseResult;
    const auto volume = [](const char *key, const char *label, double typical) {
        return InputDefinition{.key = key, .label = label, .unit = "m3/yr", .minimum = 0, .maximum = 1e9, .typical = typical};
    };
    InputDefinition recovery = efficiency("recovery", QT_TRANSLATE_NOOP("calculators", "Water that the treatment gives back"), 90);
    recovery.hint = QT_TRANSLATE_NOOP("calculators", "100 % where it is used as it is; 70 to 85 % after a membrane.");
    return CalculatorBuilder<In, Out>("water_reuse", QT_TRANSLATE_NOOP("calculators", "Water used again"), "WAT", CalculatorKind::Savings,
                                      waterReuse)
        .formula("ΔV = min(V_available·r, V_needed); ΔE = −ΔV/r·e; ΔC = −ΔV/r·c",
                 "Volume balance; Smith, Chemical Process Design and Integration, chapter 26")
        .input(volume("available", QT_TRANSLATE_NOOP("calculators", "Water that leaves the first use"), 20000), &In::available)
        .input(volume("demand", QT_TRANSLATE_NOOP("calculators", "Water that the second use needs"), 15000), &In::demand)
        .input(recovery, &In::recovery)
        .input(share("sewer_share", QT_TRANSLATE_NOOP("calculators", "Share of it that was discharged"), 100), &In::sewerShare)
        .input({.key = "treatment_electricity",
                .label = QT_TRANSLATE_NOOP("calculators", "Electricity for treatment and pumping"),
                .unit = "kWh/m3",
                .minimum = 0,
                .maximum = 50,
                .typical = 0.5,
                .optional = true,
                .hint = QT_TRANSLATE_NOOP("calculators", "None if left empty.")},
               &In::treatment)
        .input({.key = "treatment_chemical",
                .label = QT_TRANSLATE_NOOP("calculators", "Chemicals for the treatment"),
                .unit = "kg/m3",
                .minimum = 0,
                .maximum = 50,
                .typical = 0.05,
                .optional = true,
                .hint = QT_TRANSLATE_NOOP("calculators", "None if left empty.")},
               &In::chemical)
        .output({.key = "treated", .label = QT_TRANSLATE_NOOP("calculators", "Water treated"), .unit = "m3/yr"}, &Out::treated)
        .output(waterSavedOutput(), &Out::reused)
        .output(wasteWaterAvoidedOutput(), &Out::wasteWaterAvoided)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .output({.key = "chemical_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Treatment chemicals saved (a minus is used)"),
                 .unit = "kg/yr",
                 .effect = Resource::Chemical,
                 .carrier = SubstituteCarrier},
                &Out::chemicalSaved)
        .build();
}

} // namespace recp
