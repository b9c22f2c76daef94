#include "core/calculators/electricity/transformer_saving.h"

namespace recp {

namespace {

InputDefinition loss(const char *key, const char *label, double typical, const char *group)
{
    return {.key = key, .label = label, .unit = "kW", .minimum = 0, .maximum = 1000, .typical = typical, .group = group};
}

InputDefinition peakLoad(const char *key, double typical, const char *group)
{
    InputDefinition definition = share(key, QT_TRANSLATE_NOOP("calculators", "Highest load, share of the rated load"), typical, group);
    definition.maximum = 150;
    return ifQuick(definition);
}

InputDefinition rmsLoad(const char *key, const char *group)
{
    InputDefinition definition = metered(key, QT_TRANSLATE_NOOP("calculators", "Root mean square of the load, share of the rated load"), "%",
                                         25, group);
    definition.maximum = 150;
    definition.hint = QT_TRANSLATE_NOOP("calculators", "Of a logged load profile: the square root of the mean of the squares.");
    return definition;
}

} // namespace

TransformerSavingResult transformerSaving(const TransformerSavingInput &in)
{
    const double lossFactor = 0.3 * in.loadFactor.si + 0.7 * in.loadFactor.si * in.loadFactor.si;
    const bool quick = in.method == SavingMethod::Quick;
    const auto yearly = [&](Power noLoad, Power load, Ratio peak, Ratio rms) {
        const double meanSquare = quick ? lossFactor * peak.si * peak.si : rms.si * rms.si;
        return YearlyEnergy{(noLoad.si + meanSquare * load.si) * in.energised.si};
    };
    const YearlyEnergy before = yearly(in.noLoadBefore, in.loadLossBefore, in.peakLoadBefore, in.rmsLoadBefore);
    const YearlyEnergy after = yearly(in.noLoadAfter, in.loadLossAfter, in.peakLoadAfter, in.rmsLoadAfter);
    return {.lossFactor = quick ? std::optional(Ratio{lossFactor}) : std::nullopt, .lossBefore = before, .lossAfter = after, .electricitySaved = before - after};
}

Calculator transformerSavingCalculator()
{
    using In = TransformerSavingInput;
    using Out = TransformerSavingResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    const char *noLoad = QT_TRANSLATE_NOOP("calculators", "No-load loss");
    const char *loadLoss = QT_TRANSLATE_NOOP("calculators", "Load loss at the rated load");
    InputDefinition energised = yearlyHours("energised_hours", QT_TRANSLATE_NOOP("calculators", "Hours a year under voltage"));
    energised.typical = 8760;
    energised.hint = QT_TRANSLATE_NOOP("calculators", "8,760 unless the transformer is switched off.");
    return CalculatorBuilder<In, Out>("transformer_saving", QT_TRANSLATE_NOOP("calculators", "Transformer losses"), "ELE",
                                      CalculatorKind::Savings, transformerSaving)
        .formula("E = (P₀ + k·β²·P_k)·t; k = 0.3·LF + 0.7·LF²", "IEC 60076-20:2017, annex A")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: highest load and load factor"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: a logged load profile")),
               &In::method)
        .input(loss("no_load_loss_before", noLoad, 1.7, now), &In::noLoadBefore)
        .input(loss("load_loss_before", loadLoss, 10.5, now), &In::loadLossBefore)
        .input(peakLoad("peak_load_before", 40, now), &In::peakLoadBefore)
        .input(rmsLoad("rms_load_before", now), &In::rmsLoadBefore)
        .input(loss("no_load_loss_after", noLoad, 0.77, after), &In::noLoadAfter)
        .input(loss("load_loss_after", loadLoss, 7.6, after), &In::loadLossAfter)
        .input(peakLoad("peak_load_after", 40, after), &In::peakLoadAfter)
        .input(rmsLoad("rms_load_after", after), &In::rmsLoadAfter)
        .input(ifQuick(share("load_factor", QT_TRANSLATE_NOOP("calculators", "Load factor: mean by highest load"), 55)), &In::loadFactor)
        .input(energised, &In::energised)
        .output({.key = "loss_factor", .label = QT_TRANSLATE_NOOP("calculators", "Loss factor"), .unit = ""}, &Out::lossFactor)
        .output({.key = "loss_before", .label = QT_TRANSLATE_NOOP("calculators", "Losses, now"), .unit = "kWh/yr"}, &Out::lossBefore)
        .output({.key = "loss_after", .label = QT_TRANSLATE_NOOP("calculators", "Losses, after"), .unit = "kWh/yr"}, &Out::lossAfter)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

} // namespace recp
