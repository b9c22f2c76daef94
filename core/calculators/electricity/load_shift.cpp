#include "core/calculators/electricity/load_shift.h"

#include "core/calculators/common_inputs.h"

namespace recp {

namespace {

InputDefinition shifted(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "kWh/yr", .minimum = 0, .maximum = 1e9, .typical = typical};
}

OutputDefinition ofPeriod(const char *key, const char *label, TariffPeriod period)
{
    return {.key = key, .label = label, .unit = "kWh/yr", .effect = Resource::Electricity, .period = period};
}

} // namespace

LoadShiftResult loadShift(const LoadShiftInput &in)
{
    const double taken = 1 / (1 - in.storageLoss.si);
    return {.peakSaved = in.shiftedToNormal + in.shiftedToOffPeak,
            .normalSaved = in.shiftedToNormal * -taken,
            .offPeakSaved = in.shiftedToOffPeak * -taken,
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
