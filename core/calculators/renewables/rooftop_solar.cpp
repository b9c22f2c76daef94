#include "core/calculators/renewables/rooftop_solar.h"

namespace recp {

namespace {

/// The sun shines in normal hours: the tariff's peak hours begin in the evening (schedule of 2026).
OutputDefinition savedInNormalHours()
{
    OutputDefinition definition = electricitySavedOutput();
    definition.period = TariffPeriod::Normal;
    return definition;
}

} // namespace

RooftopSolarResult rooftopSolar(const RooftopSolarInput &in)
{
    const YearlyEnergy firstYear =
        in.method == SavingMethod::Quick ? YearlyEnergy{in.peakPower.si * in.specificYield.si} : in.simulated;
    const YearlyEnergy generated = firstYear * (1 - in.degradation.si);
    const YearlyEnergy used = generated * in.selfUse.si;
    return {.generated = generated, .electricitySaved = used, .fedIn = generated - used};
}

Calculator rooftopSolarCalculator()
{
    using In = RooftopSolarInput;
    using Out = RooftopSolarResult;
    InputDefinition degradation = share("degradation", QT_TRANSLATE_NOOP("calculators", "Mean loss over the life"), 5, "",
                                        QT_TRANSLATE_NOOP("calculators", "About 0.5 % a year: 5 % on average over 20 years."));
    degradation.maximum = 50;
    return CalculatorBuilder<In, Out>("rooftop_solar", QT_TRANSLATE_NOOP("calculators", "Rooftop solar, self-used"), "REN",
                                      CalculatorKind::Savings, rooftopSolar)
        .formula("E = P·Y·(1 − d)·s", "IEC 61724-1 (final yield); Decree 58/2025/ND-CP")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: module power and yield of the site"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: a simulation of the roof, or a plant's meter")),
               &In::method)
        .input(metered("simulated", QT_TRANSLATE_NOOP("calculators", "Electricity of the first year"), "kWh/yr", 600000), &In::simulated)
        .input({.key = "peak_power",
                .label = QT_TRANSLATE_NOOP("calculators", "Module power, kWp"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 1e5,
                .typical = 500,
                .whenKey = "method",
                .whenValues = {"quick"}},
               &In::peakPower)
        .input({.key = "specific_yield",
                .label = QT_TRANSLATE_NOOP("calculators", "Yield of the site, kWh a kWp and year"),
                .unit = "h/yr",
                .minimum = 500,
                .maximum = 2200,
                .whenKey = "method",
                .whenValues = {"quick"},
                .hint = QT_TRANSLATE_NOOP("calculators", "Look it up for the site (PVGIS, Global Solar Atlas) and name it as the source: the north has much less than the south.")},
               &In::specificYield)
        .input(degradation, &In::degradation)
        .input(share("self_use", QT_TRANSLATE_NOOP("calculators", "Used in the factory"), 90, "",
                     QT_TRANSLATE_NOOP("calculators", "Compare the load on Sundays and holidays with the solar power at noon.")),
               &In::selfUse)
        .output({.key = "generated", .label = QT_TRANSLATE_NOOP("calculators", "Generated"), .unit = "kWh/yr"}, &Out::generated)
        .output(savedInNormalHours(), &Out::electricitySaved)
        .output({.key = "fed_in", .label = QT_TRANSLATE_NOOP("calculators", "Not used in the factory"), .unit = "kWh/yr"}, &Out::fedIn)
        .build();
}

} // namespace recp
