#include "core/calculators/electricity/electricity_saving.h"

namespace recp {

namespace {

InputDefinition power(const char *key, const char *label, double typical, const char *group)
{
    return ifQuick({.key = key,
                    .label = label,
                    .unit = "kW",
                    .minimum = 0,
                    .maximum = 1e6,
                    .typical = typical,
                    .hint = QT_TRANSLATE_NOOP("calculators", "Average electric power of one unit while it runs."),
                    .group = group});
}

} // namespace

ElectricitySavingResult electricitySaving(const ElectricitySavingInput &in)
{
    if (in.method == SavingMethod::Measured)
        return {.before = in.meteredBefore, .after = in.meteredAfter, .saved = in.meteredBefore - in.meteredAfter, .powerSaved = {}};
    const YearlyEnergy before{in.powerBefore.si * in.hoursBefore.si * in.units.si};
    const YearlyEnergy after{in.powerAfter.si * in.hoursAfter.si * in.units.si};
    return {.before = before,
            .after = after,
            .saved = before - after,
            .powerSaved = (in.powerBefore - in.powerAfter) * in.units.si};
}

Calculator electricitySavingCalculator()
{
    using In = ElectricitySavingInput;
    using Out = ElectricitySavingResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    return CalculatorBuilder<In, Out>("electricity_saving",
                                      QT_TRANSLATE_NOOP("calculators", "Electricity, before and after"), "ELE",
                                      CalculatorKind::Savings, electricitySaving)
        .formula("ΔE = n·(P₁·h₁ − P₂·h₂)", "Energy balance")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: power and hours"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: electricity by a meter or logger")),
               &In::method)
        .input(power("power_before", QT_TRANSLATE_NOOP("calculators", "Power now"), 10, now), &In::powerBefore)
        .input(ifQuick(yearlyHours("hours_before", QT_TRANSLATE_NOOP("calculators", "Hours now"), now)), &In::hoursBefore)
        .input(metered("electricity_metered_before", QT_TRANSLATE_NOOP("calculators", "Electricity a year, now"), "kWh/yr", 60000, now),
               &In::meteredBefore)
        .input(power("power_after", QT_TRANSLATE_NOOP("calculators", "Power after"), 8, after), &In::powerAfter)
        .input(ifQuick(yearlyHours("hours_after", QT_TRANSLATE_NOOP("calculators", "Hours after"), after)), &In::hoursAfter)
        .input(metered("electricity_metered_after", QT_TRANSLATE_NOOP("calculators", "Electricity a year, after"), "kWh/yr", 48000, after),
               &In::meteredAfter)
        .input(ifQuick(numberOfUnits()), &In::units)
        .output({.key = "electricity_before",
                 .label = QT_TRANSLATE_NOOP("calculators", "Electricity, now"),
                 .unit = "kWh/yr"},
                &Out::before)
        .output({.key = "electricity_after",
                 .label = QT_TRANSLATE_NOOP("calculators", "Electricity, after"),
                 .unit = "kWh/yr"},
                &Out::after)
        .output(electricitySavedOutput(), &Out::saved)
        .output({.key = "power_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Power saved while running"),
                 .unit = "kW"},
                &Out::powerSaved)
        .build();
}

} // namespace recp
