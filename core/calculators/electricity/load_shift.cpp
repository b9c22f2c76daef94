#include "core/calculators/electricity/load_shift.h"

namespace recp {

namespace {

InputDefinition shifted(const char *key, const char *label, double typical)
{
    return ifQuick({.key = key, .label = label, .unit = "kWh/yr", .minimum = 0, .maximum = 1e9, .typical = typical});
}

InputDefinition hoursMoved(const char *key, const char *label, double typical)
{
    InputDefinition definition = ifMeasured(yearlyHours(key, label));
    definition.typical = typical;
    return definition;
}

OutputDefinition ofPeriod(const char *key, const char *label, TariffPeriod period)
{
    return {.key = key, .label = label, .unit = "kWh/yr", .effect = Resource::Electricity, .period = period};
}

} // namespace

LoadShiftResult loadShift(const LoadShiftInput &in)
{
    const bool quick = in.method == SavingMethod::Quick;
    const YearlyEnergy toNormal = quick ? in.shiftedToNormal : YearlyEnergy{in.load.si * in.hoursToNormal.si};
    const YearlyEnergy toOffPeak = quick ? in.shiftedToOffPeak : YearlyEnergy{in.load.si * in.hoursToOffPeak.si};
    const double taken = 1 / (1 - in.storageLoss.si);
    return {.peakSaved = toNormal + toOffPeak,
            .normalSaved = toNormal * -taken,
            .offPeakSaved = toOffPeak * -taken,
            .demandSaved = in.peakReduction};
}

Calculator loadShiftCalculator()
{
    using In = LoadShiftInput;
    using Out = LoadShiftResult;
    InputDefinition loss = share("storage_loss", QT_TRANSLATE_NOOP("calculators", "Lost by storing"), 0, "",
                                 QT_TRANSLATE_NOOP("calculators", "0 % for work that is only rescheduled, 10 to 15 % for batteries."));
    loss.maximum = 80;
    return CalculatorBuilder<In, Out>("load_shift", QT_TRANSLATE_NOOP("calculators", "Load shifted out of the peak hours"), "ELE",
                                      CalculatorKind::Savings, loadShift)
        .formula("ΔE_peak = E₁ + E₂; ΔE_normal = −E₁/(1 − v); ΔE_off-peak = −E₂/(1 − v)",
                 "Energy balance by tariff period; hours by Circular 16/2014/TT-BCT as amended, dated in the factor set")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: energy that is moved"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: power and hours of the load that is moved")),
               &In::method)
        .input(metered("load", QT_TRANSLATE_NOOP("calculators", "Power of the load that is moved"), "kW", 50), &In::load)
        .input(hoursMoved("hours_to_normal", QT_TRANSLATE_NOOP("calculators", "Hours from peak to normal hours"), 0), &In::hoursToNormal)
        .input(hoursMoved("hours_to_off_peak", QT_TRANSLATE_NOOP("calculators", "Hours from peak to off-peak hours"), 1000),
               &In::hoursToOffPeak)
        .input(shifted("to_normal", QT_TRANSLATE_NOOP("calculators", "From peak to normal hours"), 0), &In::shiftedToNormal)
        .input(shifted("to_off_peak", QT_TRANSLATE_NOOP("calculators", "From peak to off-peak hours"), 50000), &In::shiftedToOffPeak)
        .input(loss, &In::storageLoss)
        .input({.key = "peak_reduction",
                .label = QT_TRANSLATE_NOOP("calculators", "Billed demand cut by"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 1e5,
                .typical = 0},
               &In::peakReduction)
        .output(ofPeriod("peak_saved", QT_TRANSLATE_NOOP("calculators", "Less in peak hours"), TariffPeriod::Peak), &Out::peakSaved)
        .output(ofPeriod("normal_saved", QT_TRANSLATE_NOOP("calculators", "Less in normal hours"), TariffPeriod::Normal), &Out::normalSaved)
        .output(ofPeriod("off_peak_saved", QT_TRANSLATE_NOOP("calculators", "Less in off-peak hours"), TariffPeriod::OffPeak),
                &Out::offPeakSaved)
        .output({.key = "demand_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Billed demand saved"),
                 .unit = "kW",
                 .effect = Resource::PeakPower},
                &Out::demandSaved)
        .build();
}

} // namespace recp
