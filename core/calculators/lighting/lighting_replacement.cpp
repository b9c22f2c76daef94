#include "core/calculators/lighting/lighting_replacement.h"

namespace recp {

namespace {

// The builder binds to members of the input struct itself, so the two states lie there side by side.
struct Flat {
    YearlyTime hours1, hours2;
    Power watts1, watts2;
    Ratio lamps1, lamps2;
    Ratio fixtures1, fixtures2;
    Ratio ballast1, ballast2;
    LuminousFlux lumens1, lumens2;
    Ratio utilization1, utilization2;
    Ratio degradation1, degradation2;
    PricePerEnergy price;
};

LightingReplacementResult replacementOf(const Flat &in)
{
    return lightingReplacement({.baseline = {in.hours1, in.watts1, in.lamps1, in.fixtures1, in.ballast1, in.lumens1,
                                             in.utilization1, in.degradation1},
                                .modified = {in.hours2, in.watts2, in.lamps2, in.fixtures2, in.ballast2, in.lumens2,
                                             in.utilization2, in.degradation2},
                                .price = in.price});
}

constexpr const char *Now = QT_TRANSLATE_NOOP("calculators", "Now");
constexpr const char *After = QT_TRANSLATE_NOOP("calculators", "After");

InputDefinition lampPower(const char *key, const char *group)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Power of one lamp"),
            .unit = "W",
            .minimum = 0,
            .maximum = 10000,
            .group = group};
}

InputDefinition lamps(const char *key, const char *group)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Lamps in a fixture"),
            .unit = "count",
            .minimum = 0,
            .maximum = 100,
            .typical = 1,
            .group = group};
}

InputDefinition fixtures(const char *key, const char *group)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Number of fixtures"),
            .unit = "count",
            .minimum = 0,
            .maximum = 1e6,
            .typical = 100,
            .group = group};
}

InputDefinition factor(const char *key, const char *label, double typical, const char *group)
{
    return {.key = key, .label = label, .unit = "", .minimum = 0, .maximum = 2, .typical = typical, .group = group};
}

InputDefinition ballast(const char *key, const char *group)
{
    return factor(key, QT_TRANSLATE_NOOP("calculators", "Ballast factor"), 1, group);
}

InputDefinition utilization(const char *key, const char *group)
{
    return factor(key, QT_TRANSLATE_NOOP("calculators", "Coefficient of utilisation"), 0.7, group);
}

InputDefinition degradation(const char *key, const char *group)
{
    return factor(key, QT_TRANSLATE_NOOP("calculators", "Lumen degradation factor"), 0.85, group);
}

InputDefinition light(const char *key, const char *label, const char *group)
{
    return {.key = key, .label = label, .unit = "lm", .minimum = 0, .maximum = 1e6, .group = group};
}

InputDefinition lampLight(const char *key, const char *group)
{
    return light(key, QT_TRANSLATE_NOOP("calculators", "Light of one lamp"), group);
}

InputDefinition fixturePower(const char *key, const char *group, double typical)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Power of one fixture"),
            .unit = "W",
            .minimum = 0,
            .maximum = 10000,
            .typical = typical,
            .hint = QT_TRANSLATE_NOOP("calculators", "With ballast or driver."),
            .group = group};
}

InputDefinition fixtureLight(const char *key, const char *group)
{
    InputDefinition definition = light(key, QT_TRANSLATE_NOOP("calculators", "Light of one fixture"), group);
    definition.minimum = 1;
    definition.optional = true;
    definition.hint = QT_TRANSLATE_NOOP("calculators", "Left empty, the light is not compared.");
    return definition;
}

InputDefinition lightHours(const char *key, const char *group)
{
    return yearlyHours(key, QT_TRANSLATE_NOOP("calculators", "Burning hours"), group);
}

OutputDefinition electricity(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kWh/yr"};
}

} // namespace

YearlyEnergy lightingElectricity(const LightingState &state)
{
    return {state.wattsPerLamp.si * state.lampsPerFixture.si * state.fixtures.si * state.ballastFactor.si *
            state.hours.si};
}

LuminousFlux usefulLight(const LightingState &state)
{
    return {state.lumensPerLamp.si * state.lampsPerFixture.si * state.fixtures.si * state.ballastFactor.si *
            state.utilization.si * state.degradation.si};
}

LightingReplacementResult lightingReplacement(const LightingReplacementInput &in)
{
    const YearlyEnergy before = lightingElectricity(in.baseline);
    const YearlyEnergy after = lightingElectricity(in.modified);
    return {.baselineElectricity = before,
            .modifiedElectricity = after,
            .baselineLight = usefulLight(in.baseline),
            .modifiedLight = usefulLight(in.modified),
            .energySavings = before - after,
            .costSavings = {(before - after).si * in.price.si}};
}

LightingSavingResult lightingSaving(const LightingSavingInput &in)
{
    LightingSavingResult out;
    const bool quick = in.method == SavingMethod::Quick;
    out.electricityBefore = {(quick ? in.fixturesBefore.si * in.powerBefore.si : in.circuitBefore.si) * in.hoursBefore.si};
    out.electricityAfter = {(quick ? in.fixturesAfter.si * in.powerAfter.si : in.circuitAfter.si) * in.hoursAfter.si};
    out.electricitySaved = out.electricityBefore - out.electricityAfter;
    if (quick && in.lightBefore && in.lightAfter && in.fixturesBefore.si > 0) {
        out.usefulLightRatio =
            Ratio{in.fixturesAfter.si * in.lightAfter->si / (in.fixturesBefore.si * in.lightBefore->si)};
    }
    return out;
}

Calculator lightingReplacementCalculator()
{
    using Out = LightingReplacementResult;
    return CalculatorBuilder<Flat, Out>("lighting_replacement",
                                        QT_TRANSLATE_NOOP("calculators", "Lighting: old and new"), "LGT",
                                        CalculatorKind::Engineering, replacementOf)
        .formula("E = W·n·N·BF·t; useful light = lm·n·N·BF·CU·LLD", "IES Lighting Handbook (lumen method)")
        .input(lightHours("baseline_hours", Now), &Flat::hours1)
        .input(lampPower("baseline_watts_per_lamp", Now), &Flat::watts1)
        .input(lamps("baseline_lamps_per_fixture", Now), &Flat::lamps1)
        .input(fixtures("baseline_fixtures", Now), &Flat::fixtures1)
        .input(ballast("baseline_ballast_factor", Now), &Flat::ballast1)
        .input(lampLight("baseline_lumens_per_lamp", Now), &Flat::lumens1)
        .input(utilization("baseline_coefficient_of_utilization", Now), &Flat::utilization1)
        .input(degradation("baseline_lumen_degradation_factor", Now), &Flat::degradation1)
        .input(lightHours("modified_hours", After), &Flat::hours2)
        .input(lampPower("modified_watts_per_lamp", After), &Flat::watts2)
        .input(lamps("modified_lamps_per_fixture", After), &Flat::lamps2)
        .input(fixtures("modified_fixtures", After), &Flat::fixtures2)
        .input(ballast("modified_ballast_factor", After), &Flat::ballast2)
        .input(lampLight("modified_lumens_per_lamp", After), &Flat::lumens2)
        .input(utilization("modified_coefficient_of_utilization", After), &Flat::utilization2)
        .input(degradation("modified_lumen_degradation_factor", After), &Flat::degradation2)
        .input(electricityCost(), &Flat::price)
        .output(electricity("baseline_electricity", QT_TRANSLATE_NOOP("calculators", "Electricity, now")),
                &Out::baselineElectricity)
        .output(electricity("modified_electricity", QT_TRANSLATE_NOOP("calculators", "Electricity, after")),
                &Out::modifiedElectricity)
        .output({.key = "baseline_useful_light",
                 .label = QT_TRANSLATE_NOOP("calculators", "Useful light, now"),
                 .unit = "lm"},
                &Out::baselineLight)
        .output({.key = "modified_useful_light",
                 .label = QT_TRANSLATE_NOOP("calculators", "Useful light, after"),
                 .unit = "lm"},
                &Out::modifiedLight)
        .output(electricity("energy_savings", QT_TRANSLATE_NOOP("calculators", "Electricity saved")),
                &Out::energySavings)
        .output({.key = "cost_savings",
                 .label = QT_TRANSLATE_NOOP("calculators", "Cost saved a year"),
                 .unit = "currency/yr",
                 .money = true},
                &Out::costSavings)
        .build();
}

Calculator lightingSavingCalculator()
{
    using In = LightingSavingInput;
    using Out = LightingSavingResult;
    const char *circuit = QT_TRANSLATE_NOOP("calculators", "Power of the lighting circuits");
    return CalculatorBuilder<In, Out>("lighting_saving", QT_TRANSLATE_NOOP("calculators", "More efficient lighting"),
                                      "LGT", CalculatorKind::Savings, lightingSaving)
        .formula("ΔE = N₁·W₁·h₁ − N₂·W₂·h₂", "Energy balance; light by the lumen method, IES Lighting Handbook")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: number and power of the fixtures"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: power of the lighting circuits")),
               &In::method)
        .input(ifQuick(fixtures("fixtures_before", Now)), &In::fixturesBefore)
        .input(ifQuick(fixturePower("fixture_power_before", Now, 80)), &In::powerBefore)
        .input(metered("circuit_power_before", circuit, "kW", 8, Now), &In::circuitBefore)
        .input(lightHours("hours_before", Now), &In::hoursBefore)
        .input(ifQuick(fixtureLight("fixture_light_before", Now)), &In::lightBefore)
        .input(ifQuick(fixtures("fixtures_after", After)), &In::fixturesAfter)
        .input(ifQuick(fixturePower("fixture_power_after", After, 36)), &In::powerAfter)
        .input(metered("circuit_power_after", circuit, "kW", 3.6, After), &In::circuitAfter)
        .input(lightHours("hours_after", After), &In::hoursAfter)
        .input(ifQuick(fixtureLight("fixture_light_after", After)), &In::lightAfter)
        .output(electricity("electricity_before", QT_TRANSLATE_NOOP("calculators", "Electricity, now")),
                &Out::electricityBefore)
        .output(electricity("electricity_after", QT_TRANSLATE_NOOP("calculators", "Electricity, after")),
                &Out::electricityAfter)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .output({.key = "useful_light_ratio",
                 .label = QT_TRANSLATE_NOOP("calculators", "Light after compared with now (should not be below 100 %)"),
                 .unit = "%"},
                &Out::usefulLightRatio)
        .build();
}

} // namespace recp
