#include "core/calculators/electricity/power_factor_saving.h"

#include <algorithm>
#include <cmath>

namespace recp {

namespace {

constexpr double LowestCharged = 0.59;

/// tan φ
double tangent(double factor)
{
    return std::sqrt(1 / (factor * factor) - 1);
}

double presentFactor(const PowerFactorSavingInput &in)
{
    if (in.method == SavingMethod::Quick)
        return in.factorBefore.si;
    return in.electricity.si / std::hypot(in.electricity.si, in.reactive.si);
}

InputDefinition powerFactor(const char *key, const char *label, double minimum, double typical, const char *group)
{
    return {.key = key, .label = label, .unit = "", .minimum = minimum, .maximum = 1, .typical = typical, .group = group};
}

} // namespace

double powerFactorCharge(Ratio factor, Ratio freeFactor)
{
    return std::max(0.0, freeFactor.si / std::max(factor.si, LowestCharged) - 1);
}

PowerFactorSavingResult powerFactorSaving(const PowerFactorSavingInput &in)
{
    const double before = presentFactor(in);
    const double after = in.factorAfter.si;
    const double reactive = in.electricity.si * (tangent(before) - tangent(after));
    const double chargeBefore = powerFactorCharge({before}, in.freeFactor);
    const double chargeAfter = powerFactorCharge(in.factorAfter, in.freeFactor);
    const double charged = in.electricity.si * (chargeBefore - chargeAfter);
    std::optional<YearlyEnergy> electricitySaved;
    if (in.cableLoss)
        electricitySaved = in.electricity * (in.cableLoss->si * (1 - std::pow(before / after, 2)));
    return {.factorBefore = {before},
            .chargeBefore = {chargeBefore},
            .chargeAfter = {chargeAfter},
            .capacitor = {reactive / in.hours.si},
            .reactiveSaved = {reactive},
            .worth = {reactive > 0 ? charged / reactive : 0},
            .electricitySaved = electricitySaved};
}

Calculator powerFactorSavingCalculator()
{
    using In = PowerFactorSavingInput;
    using Out = PowerFactorSavingResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    InputDefinition loss = share("cable_loss", QT_TRANSLATE_NOOP("calculators", "Losses of the own cables and transformer"), 2, "",
                                 QT_TRANSLATE_NOOP("calculators", "Share of the electricity, up to where the capacitors stand; none if left empty."));
    loss.optional = true;
    loss.maximum = 20;
    InputDefinition freeFactor = powerFactor("free_power_factor", QT_TRANSLATE_NOOP("calculators", "Power factor that is not charged"), 0.6, 0.9, "");
    freeFactor.optional = true;
    freeFactor.hint = QT_TRANSLATE_NOOP("calculators", "0.9 if left empty: Circular 15/2014/TT-BCT.");
    InputDefinition electricity{.key = "electricity",
                                .label = QT_TRANSLATE_NOOP("calculators", "Electricity a year"),
                                .unit = "kWh/yr",
                                .minimum = 0,
                                .maximum = 1e10,
                                .typical = 2e6,
                                .minimumExcluded = true,
                                .group = now};
    InputDefinition hours = operatingHours();
    hours.minimum = 1;
    return CalculatorBuilder<In, Out>("power_factor_saving", QT_TRANSLATE_NOOP("calculators", "Power-factor charge avoided"), "ELE",
                                      CalculatorKind::Savings, powerFactorSaving)
        .formula("k = 0.9/cosφ − 1; ΔQ = E·(tanφ₁ − tanφ₂); ΔE = E·l·(1 − (cosφ₁/cosφ₂)²)", "Circular 15/2014/TT-BCT; IEEE 141")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Power factor on the bill"),
                            QT_TRANSLATE_NOOP("calculators", "Active and reactive energy of the meters")),
               &In::method)
        .input(electricity, &In::electricity)
        .input(powerFactor("power_factor_before", QT_TRANSLATE_NOOP("calculators", "Mean power factor"), 0.3, 0.82, now)
                   .when("method", {"quick"}),
               &In::factorBefore)
        .input(InputDefinition{.key = "reactive_energy",
                               .label = QT_TRANSLATE_NOOP("calculators", "Reactive energy a year"),
                               .unit = "kvarh/yr",
                               .minimum = 0,
                               .maximum = 1e10,
                               .typical = 1.4e6,
                               .group = now}
                   .when("method", {"measured"}),
               &In::reactive)
        .input(powerFactor("power_factor_after", QT_TRANSLATE_NOOP("calculators", "Power factor"), 0.3, 0.95, after), &In::factorAfter)
        .input(hours, &In::hours)
        .input(freeFactor, &In::freeFactor)
        .input(loss, &In::cableLoss)
        .require("power_factor_after", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the power factor now."),
                 [](const In &in) { return presentFactor(in) <= in.factorAfter.si; })
        .output({.key = "power_factor_now", .label = QT_TRANSLATE_NOOP("calculators", "Power factor, now"), .unit = ""}, &Out::factorBefore)
        .output({.key = "charge_before", .label = QT_TRANSLATE_NOOP("calculators", "Charge on the energy bill, now"), .unit = "%"},
                &Out::chargeBefore)
        .output({.key = "charge_after", .label = QT_TRANSLATE_NOOP("calculators", "Charge on the energy bill, after"), .unit = "%"},
                &Out::chargeAfter)
        .output({.key = "capacitor", .label = QT_TRANSLATE_NOOP("calculators", "Capacitors at the mean load"), .unit = "kvar"}, &Out::capacitor)
        .output({.key = "charge_worth",
                 .label = QT_TRANSLATE_NOOP("calculators", "Electricity charged for reactive energy, kWh for a kvarh"),
                 .unit = ""},
                &Out::worth)
        .output({.key = "reactive_energy_saved",
                 .label = QT_TRANSLATE_NOOP("calculators", "Reactive energy saved"),
                 .unit = "kvarh/yr",
                 .effect = Resource::ReactiveEnergy,
                 .worthOutput = "charge_worth"},
                &Out::reactiveSaved)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

} // namespace recp
