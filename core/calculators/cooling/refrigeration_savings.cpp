#include "core/calculators/cooling/refrigeration_savings.h"

#include <cmath>

namespace recp {

namespace {

InputDefinition coefficient(const char *key, const char *label, double typical)
{
    return {.key = key,
            .label = label,
            .unit = "",
            .minimum = 0.5,
            .maximum = 15,
            .typical = typical,
            .hint = QT_TRANSLATE_NOOP("calculators", "Cold by electricity, mean of the season; cold rooms 1.5 to 3, chillers 3 to 6.")};
}

InputDefinition compressorElectricity()
{
    return {.key = "electricity_use",
            .label = QT_TRANSLATE_NOOP("calculators", "Electricity of the compressors a year"),
            .unit = "kWh/yr",
            .minimum = 0,
            .maximum = 1e9,
            .typical = 500000};
}

InputDefinition trial(const char *key, const char *label, double typical)
{
    InputDefinition definition = metered(key, label, "kWh", typical);
    definition.minimum = 1;
    definition.hint = QT_TRANSLATE_NOOP("calculators", "Equally many days of like weather and production with each setting.");
    return definition;
}

InputDefinition topUp(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "kg/yr", .minimum = 0, .maximum = 1e5, .typical = typical};
}

InputDefinition charge(const char *key, double typical, const char *group)
{
    return InputDefinition{.key = key,
                           .label = QT_TRANSLATE_NOOP("calculators", "Charge of the plant"),
                           .unit = "kg",
                           .minimum = 0,
                           .maximum = 1e6,
                           .typical = typical,
                           .group = group}
        .when("method", {"quick"});
}

InputDefinition leakRate(const char *key, double typical, const char *group)
{
    return share(key, QT_TRANSLATE_NOOP("calculators", "Leak rate a year, share of the charge"), typical, group,
                 QT_TRANSLATE_NOOP("calculators", "Industrial refrigeration 7 to 25 %, commercial 10 to 35 %, chillers 2 to "
                                                  "15 %, air conditioners 1 to 10 %."))
        .when("method", {"quick"});
}

InputDefinition loggedTopUp(const char *key, double typical, const char *group)
{
    return inGroup(topUp(key, QT_TRANSLATE_NOOP("calculators", "Refrigerant topped up a year"), typical), group)
        .when("method", {"measured"});
}

bool refrigerantIsAnother(const RefrigerantChangeInput &in)
{
    return in.refrigerant != in.refrigerantAfter;
}

OutputDefinition refrigerantSavedOutput()
{
    return {.key = "refrigerant_saved",
            .label = QT_TRANSLATE_NOOP("calculators", "Refrigerant saved"),
            .unit = "kg/yr",
            .effect = Resource::Refrigerant,
            .carrierInput = "refrigerant"};
}

} // namespace

ChillerReplacementResult chillerReplacement(const ChillerReplacementInput &in)
{
    const double cold = in.basis == ColdBasis::CoolingLoad ? in.coolingLoad.si * in.hours.si : in.electricityUse.si * in.copBefore.si;
    const YearlyEnergy before{cold / in.copBefore.si};
    const YearlyEnergy after{cold / in.copAfter.si};
    return {.cold = {cold}, .electricityBefore = before, .electricityAfter = after, .electricitySaved = before - after};
}

Calculator chillerReplacementCalculator()
{
    using In = ChillerReplacementInput;
    using Out = ChillerReplacementResult;
    return CalculatorBuilder<In, Out>("chiller_replacement", QT_TRANSLATE_NOOP("calculators", "Chiller with a better COP"), "REF",
                                      CalculatorKind::Savings, chillerReplacement)
        .formula("E = Q·h·(1/COP₁ − 1/COP₂)", "EN 14511-1 (coefficient of performance); ASHRAE Handbook, Refrigeration, ch. 2")
        .input({.key = "basis",
                .label = QT_TRANSLATE_NOOP("calculators", "What is known"),
                .choices = {{"cooling_load", QT_TRANSLATE_NOOP("calculators", "The cooling load (measured)")},
                            {"electricity", QT_TRANSLATE_NOOP("calculators", "The old machine's electricity (quick)")}}},
               &In::basis)
        .input(InputDefinition{.key = "cooling_load",
                               .label = QT_TRANSLATE_NOOP("calculators", "Mean cooling load while running"),
                               .unit = "kW",
                               .minimum = 0,
                               .maximum = 1e5,
                               .typical = 300}
                   .when("basis", {"cooling_load"}),
               &In::coolingLoad)
        .input(operatingHours().when("basis", {"cooling_load"}), &In::hours)
        .input(compressorElectricity().when("basis", {"electricity"}), &In::electricityUse)
        .input(coefficient("cop_before", QT_TRANSLATE_NOOP("calculators", "Coefficient of performance, now"), 3.2), &In::copBefore)
        .input(coefficient("cop_after", QT_TRANSLATE_NOOP("calculators", "Coefficient of performance, after"), 5), &In::copAfter)
        .output({.key = "cold", .label = QT_TRANSLATE_NOOP("calculators", "Cold delivered"), .unit = "kWh/yr"}, &Out::cold)
        .output({.key = "electricity_before", .label = QT_TRANSLATE_NOOP("calculators", "Electricity, now"), .unit = "kWh/yr"},
                &Out::electricityBefore)
        .output({.key = "electricity_after", .label = QT_TRANSLATE_NOOP("calculators", "Electricity, after"), .unit = "kWh/yr"},
                &Out::electricityAfter)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

TemperatureSetPointResult temperatureSetPoint(const TemperatureSetPointInput &in)
{
    const double left = in.method == SavingMethod::Quick ? std::pow(1 - in.savingPerKelvin.si, in.rise.si)
                                                         : in.trialAfter.si / in.trialBefore.si;
    const YearlyEnergy after = in.electricityUse * left;
    return {.electricityAfter = after, .electricitySaved = in.electricityUse - after};
}

Calculator temperatureSetPointCalculator()
{
    using In = TemperatureSetPointInput;
    using Out = TemperatureSetPointResult;
    return CalculatorBuilder<In, Out>("refrigeration_set_point",
                                      QT_TRANSLATE_NOOP("calculators", "Refrigeration temperatures and condensers"), "REF",
                                      CalculatorKind::Savings, temperatureSetPoint)
        .formula("ΔE = E·(1 − (1 − p)^ΔT)", "ASHRAE Handbook, Refrigeration (2022), ch. 2; Carbon Trust CTG046")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: kelvins"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: a trial with both settings")),
               &In::method)
        .input(compressorElectricity(), &In::electricityUse)
        .input({.key = "temperature_change",
                .label = QT_TRANSLATE_NOOP("calculators", "Evaporation higher or condensation lower by"),
                .unit = "K",
                .minimum = 0,
                .maximum = 30,
                .typical = 3,
                .whenKey = "method",
                .whenValues = {"quick"}},
               &In::rise)
        .input(trial("trial_before", QT_TRANSLATE_NOOP("calculators", "Electricity of the trial, old setting"), 9000), &In::trialBefore)
        .input(trial("trial_after", QT_TRANSLATE_NOOP("calculators", "Electricity of the trial, new setting"), 8350), &In::trialAfter)
        .input({.key = "saving_per_kelvin",
                .label = QT_TRANSLATE_NOOP("calculators", "Electricity saved for each kelvin"),
                .unit = "%",
                .minimum = 0,
                .maximum = 5,
                .typical = 2.5,
                .whenKey = "method",
                .whenValues = {"quick"},
                .hint = QT_TRANSLATE_NOOP("calculators", "2 to 3 % for each kelvin of a smaller lift.")},
               &In::savingPerKelvin)
        .output({.key = "electricity_after", .label = QT_TRANSLATE_NOOP("calculators", "Electricity, after"), .unit = "kWh/yr"},
                &Out::electricityAfter)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

InputDefinition refrigerantChoice(const char *key, const char *label, RefrigerantKind typical)
{
    return {.key = key,
            .label = label,
            .typical = static_cast<double>(typical),
            .choices = {{"R22", "R22"},
                        {"R134a", "R134a"},
                        {"R404A", "R404A"},
                        {"R407C", "R407C"},
                        {"R410A", "R410A"},
                        {"R507A", "R507A"},
                        {"R32", "R32"},
                        {"R290", "R290"},
                        {"R600a", "R600a"},
                        {"R717", QT_TRANSLATE_NOOP("calculators", "R717 (ammonia)")},
                        {"R744", QT_TRANSLATE_NOOP("calculators", "R744 (CO2)")}}};
}

RefrigerantLeakResult refrigerantLeak(const RefrigerantLeakInput &in)
{
    const bool quick = in.method == SavingMethod::Quick;
    const YearlyMass before = quick ? YearlyMass{in.charge.si * in.leakRateBefore.si} : in.topUpBefore;
    const YearlyMass after = quick ? YearlyMass{in.charge.si * in.leakRateAfter.si} : in.topUpAfter;
    return {.leakBefore = before, .refrigerantSaved = before - after};
}

Calculator refrigerantLeakCalculator()
{
    using In = RefrigerantLeakInput;
    using Out = RefrigerantLeakResult;
    return CalculatorBuilder<In, Out>("refrigerant_leak", QT_TRANSLATE_NOOP("calculators", "Refrigerant leaks"), "REF",
                                      CalculatorKind::Savings, refrigerantLeak)
        .formula("Δm = m₁ − m₂; m = charge·leak rate, or by the log; CO2e = Δm·GWP", "IPCC 2006 Guidelines, vol. 3, ch. 7.5")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: charge and typical leak rate"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: refrigerant topped up by the log"), SavingMethod::Measured),
               &In::method)
        .input(refrigerantChoice("refrigerant", QT_TRANSLATE_NOOP("calculators", "Refrigerant"), RefrigerantKind::R134a),
               &In::refrigerant)
        .input(ifMeasured(topUp("top_up_before", QT_TRANSLATE_NOOP("calculators", "Topped up a year, now"), 60)), &In::topUpBefore)
        .input(ifMeasured(topUp("top_up_after", QT_TRANSLATE_NOOP("calculators", "Topped up a year, after"), 15)), &In::topUpAfter)
        .input(charge("charge", 400, ""), &In::charge)
        .input(leakRate("leak_rate_before", 15, QT_TRANSLATE_NOOP("calculators", "Now")), &In::leakRateBefore)
        .input(leakRate("leak_rate_after", 4, QT_TRANSLATE_NOOP("calculators", "After")), &In::leakRateAfter)
        .output({.key = "leak_before", .label = QT_TRANSLATE_NOOP("calculators", "Refrigerant lost a year, now"), .unit = "kg/yr"},
                &Out::leakBefore)
        .output(refrigerantSavedOutput(), &Out::refrigerantSaved)
        .build();
}

RefrigerantChangeResult refrigerantChange(const RefrigerantChangeInput &in)
{
    const bool quick = in.method == SavingMethod::Quick;
    const YearlyMass before = quick ? YearlyMass{in.chargeBefore.si * in.leakRateBefore.si} : in.topUpBefore;
    const YearlyMass after = quick ? YearlyMass{in.chargeAfter.si * in.leakRateAfter.si} : in.topUpAfter;
    return {.refrigerantSaved = before, .refrigerantAdded = after * -1, .electricitySaved = in.electricitySaved};
}

Calculator refrigerantChangeCalculator()
{
    using In = RefrigerantChangeInput;
    using Out = RefrigerantChangeResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    return CalculatorBuilder<In, Out>("refrigerant_change", QT_TRANSLATE_NOOP("calculators", "Another refrigerant"), "REF",
                                      CalculatorKind::Savings, refrigerantChange)
        .formula("Δm₁ = m₁, Δm₂ = −m₂; m = charge·leak rate, or by the log; CO2e = Σ Δm·GWP",
                 "IPCC 2006 Guidelines, vol. 3, ch. 7.5 and table 7.9")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: charge and typical leak rate"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: refrigerant topped up by the log")),
               &In::method)
        .input(inGroup(refrigerantChoice("refrigerant", QT_TRANSLATE_NOOP("calculators", "Refrigerant now"),
                                         RefrigerantKind::R404A),
                       now),
               &In::refrigerant)
        .input(charge("charge_before", 200, now), &In::chargeBefore)
        .input(leakRate("leak_rate_before", 15, now), &In::leakRateBefore)
        .input(loggedTopUp("top_up_before", 30, now), &In::topUpBefore)
        .input(inGroup(refrigerantChoice("refrigerant_after", QT_TRANSLATE_NOOP("calculators", "Refrigerant after"),
                                         RefrigerantKind::R717),
                       after),
               &In::refrigerantAfter)
        .input(charge("charge_after", 150, after), &In::chargeAfter)
        .input(leakRate("leak_rate_after", 10, after), &In::leakRateAfter)
        .input(loggedTopUp("top_up_after", 15, after), &In::topUpAfter)
        .input({.key = "plant_electricity_saved",
                .label = QT_TRANSLATE_NOOP("calculators", "Electricity that the plant saves"),
                .unit = "MWh/yr",
                .minimum = -1e6,
                .maximum = 1e6,
                .typical = 0,
                .optional = true,
                .hint = QT_TRANSLATE_NOOP("calculators", "Negative if it uses more; none if left empty."),
                .group = after},
               &In::electricitySaved)
        .require("refrigerant_after", QT_TRANSLATE_NOOP("errors", "Input “%1” must be another refrigerant than now."),
                 refrigerantIsAnother)
        .output(refrigerantSavedOutput(), &Out::refrigerantSaved)
        .output({.key = "refrigerant_added",
                 .label = QT_TRANSLATE_NOOP("calculators", "Other refrigerant (negative: topped up)"),
                 .unit = "kg/yr",
                 .effect = Resource::Refrigerant,
                 .carrierInput = "refrigerant_after"},
                &Out::refrigerantAdded)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

DefrostControlResult defrostControl(const DefrostControlInput &in)
{
    const YearlyEnergy heater = in.method == SavingMethod::Measured
                                    ? in.meteredBefore - in.meteredAfter
                                    : YearlyEnergy{in.heaterPower.si * (in.defrostBefore.si - in.defrostAfter.si)};
    const YearlyEnergy compressor = heater * (in.heatIntoRoom.si / in.cop.si);
    return {.heaterSaved = heater, .compressorSaved = compressor, .electricitySaved = heater + compressor};
}

Calculator defrostControlCalculator()
{
    using In = DefrostControlInput;
    using Out = DefrostControlResult;
    InputDefinition before = yearlyHours("defrost_before", QT_TRANSLATE_NOOP("calculators", "Defrost hours a year, now"));
    InputDefinition after = yearlyHours("defrost_after", QT_TRANSLATE_NOOP("calculators", "Defrost hours a year, after"));
    before.typical = 730;
    after.typical = 365;
    before.hint = after.hint = QT_TRANSLATE_NOOP("calculators", "All defrosts of the year added up: four of half an hour a day are 730 h.");
    return CalculatorBuilder<In, Out>("defrost_control", QT_TRANSLATE_NOOP("calculators", "Defrost on demand"), "REF",
                                      CalculatorKind::Savings, defrostControl)
        .formula("ΔE = P·(t₁ − t₂)·(1 + s/COP)", "ASHRAE Handbook, Refrigeration (2022), ch. 14")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: heater power and hours"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: electricity of the heaters by a logger")),
               &In::method)
        .input(ifQuick({.key = "heater_power",
                        .label = QT_TRANSLATE_NOOP("calculators", "Power of the defrost heaters"),
                        .unit = "kW",
                        .minimum = 0,
                        .maximum = 1e4,
                        .typical = 12}),
               &In::heaterPower)
        .input(ifQuick(before), &In::defrostBefore)
        .input(ifQuick(after), &In::defrostAfter)
        .input(metered("heaters_metered_before", QT_TRANSLATE_NOOP("calculators", "Electricity of the heaters a year, now"), "kWh/yr", 8760),
               &In::meteredBefore)
        .input(metered("heaters_metered_after", QT_TRANSLATE_NOOP("calculators", "Electricity of the heaters a year, after"), "kWh/yr", 4380),
               &In::meteredAfter)
        .input(share("heat_into_room", QT_TRANSLATE_NOOP("calculators", "Share of the heat that stays in the room"), 60), &In::heatIntoRoom)
        .input(coefficient("cop", QT_TRANSLATE_NOOP("calculators", "Coefficient of performance"), 2), &In::cop)
        .output({.key = "heater_saved", .label = QT_TRANSLATE_NOOP("calculators", "Heater electricity saved"), .unit = "kWh/yr"},
                &Out::heaterSaved)
        .output({.key = "compressor_saved", .label = QT_TRANSLATE_NOOP("calculators", "Compressor electricity saved"), .unit = "kWh/yr"},
                &Out::compressorSaved)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

} // namespace recp
