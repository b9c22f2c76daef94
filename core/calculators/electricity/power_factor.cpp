#include "core/calculators/electricity/power_factor.h"

#include <cmath>

namespace recp {

namespace {

/// tan φ of a power factor.
double tangent(double factor)
{
    return std::sqrt(1 - factor * factor) / factor;
}

double otherSide(double hypotenuse, double side)
{
    return std::sqrt(std::max(0.0, hypotenuse * hypotenuse - side * side));
}

double realPower(const PowerTriangleInput &in)
{
    switch (in.mode) {
    case PowerTriangleMode::ApparentReactive:
        return otherSide(in.apparent.si, in.reactive.si);
    case PowerTriangleMode::ApparentFactor:
        return in.apparent.si * in.factor.si;
    case PowerTriangleMode::ReactiveFactor:
        return in.reactive.si / tangent(in.factor.si);
    case PowerTriangleMode::ApparentReal:
    case PowerTriangleMode::RealReactive:
    case PowerTriangleMode::RealFactor:
        break;
    }
    return in.real.si;
}

double reactivePower(const PowerTriangleInput &in, double real)
{
    switch (in.mode) {
    case PowerTriangleMode::ApparentReal:
    case PowerTriangleMode::ApparentFactor:
        return otherSide(in.apparent.si, real);
    case PowerTriangleMode::RealFactor:
        return real * tangent(in.factor.si);
    case PowerTriangleMode::ApparentReactive:
    case PowerTriangleMode::RealReactive:
    case PowerTriangleMode::ReactiveFactor:
        break;
    }
    return in.reactive.si;
}

bool realFits(const PowerTriangleInput &in)
{
    return in.mode != PowerTriangleMode::ApparentReal || in.real.si <= in.apparent.si;
}

bool reactiveFits(const PowerTriangleInput &in)
{
    return in.mode != PowerTriangleMode::ApparentReactive || in.reactive.si < in.apparent.si;
}

bool triangleExists(const PowerTriangleInput &in)
{
    return in.mode != PowerTriangleMode::RealReactive || in.real.si > 0;
}

bool factorLeavesAnAngle(const PowerTriangleInput &in)
{
    return in.mode != PowerTriangleMode::ReactiveFactor || in.factor.si < 1;
}

InputDefinition power(const char *key, const char *label, const char *unit, std::vector<std::string_view> modes)
{
    return {.key = key,
            .label = label,
            .unit = unit,
            .minimum = 0,
            .maximum = 1e7,
            .typical = 100,
            .whenKey = "mode",
            .whenValues = std::move(modes)};
}

InputDefinition factor(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "fraction", .minimum = 0.01, .maximum = 1, .typical = typical};
}

OutputDefinition result(const char *key, const char *label, const char *unit)
{
    return {.key = key, .label = label, .unit = unit};
}

} // namespace

PowerTriangleResult powerTriangle(const PowerTriangleInput &in)
{
    const double real = realPower(in);
    const double reactive = reactivePower(in, real);
    const double apparent = std::hypot(real, reactive);
    const double factor = apparent > 0 ? real / apparent : 1.0;
    const double demandAtTarget = real / in.target.si;
    const double proposedReactive = real * tangent(in.target.si);
    return {.real = {real},
            .reactive = {reactive},
            .apparent = {apparent},
            .factor = {factor},
            .angle = {std::acos(factor)},
            .demandAtTarget = {demandAtTarget},
            .demandDifference = {apparent - demandAtTarget},
            .proposedReactive = {proposedReactive},
            .capacitor = {reactive - proposedReactive}};
}

PowerFactorCorrectionResult powerFactorCorrection(const PowerFactorCorrectionInput &in)
{
    const double existing = in.demand.si * tangent(in.current.si);
    const double proposed = in.demand.si * tangent(in.proposed.si);
    return {.existingApparent = {in.demand.si / in.current.si},
            .existingReactive = {existing},
            .proposedApparent = {in.demand.si / in.proposed.si},
            .proposedReactive = {proposed},
            .capacitance = {existing - proposed}};
}

Calculator powerTriangleCalculator()
{
    using In = PowerTriangleInput;
    using Out = PowerTriangleResult;
    InputDefinition apparent = power("apparent_power", QT_TRANSLATE_NOOP("calculators", "Apparent power"), "kVA",
                                     {"apparent_real", "apparent_reactive", "apparent_pf"});
    apparent.minimumExcluded = true;
    return CalculatorBuilder<In, Out>("power_factor_triangle", QT_TRANSLATE_NOOP("calculators", "Power triangle"),
                                      "ELE", CalculatorKind::Engineering, powerTriangle)
        .formula("S² = P² + Q²; cosφ = P/S; Q_c = P·(tanφ − tanφ_target)", "IEEE 141")
        .input({.key = "mode",
                .label = QT_TRANSLATE_NOOP("calculators", "What is known"),
                .choices = {{"apparent_real", QT_TRANSLATE_NOOP("calculators", "Apparent and real power")},
                            {"apparent_reactive", QT_TRANSLATE_NOOP("calculators", "Apparent and reactive power")},
                            {"apparent_pf", QT_TRANSLATE_NOOP("calculators", "Apparent power and power factor")},
                            {"real_reactive", QT_TRANSLATE_NOOP("calculators", "Real and reactive power")},
                            {"real_pf", QT_TRANSLATE_NOOP("calculators", "Real power and power factor")},
                            {"reactive_pf", QT_TRANSLATE_NOOP("calculators", "Reactive power and power factor")}}},
               &In::mode)
        .input(apparent, &In::apparent)
        .input(power("real_power", QT_TRANSLATE_NOOP("calculators", "Real power"), "kW",
                     {"apparent_real", "real_reactive", "real_pf"}),
               &In::real)
        .input(power("reactive_power", QT_TRANSLATE_NOOP("calculators", "Reactive power"), "kVAr",
                     {"apparent_reactive", "real_reactive", "reactive_pf"}),
               &In::reactive)
        .input(factor("power_factor", QT_TRANSLATE_NOOP("calculators", "Power factor"), 0.85)
                   .when("mode", {"apparent_pf", "real_pf", "reactive_pf"}),
               &In::factor)
        .input(factor("target_power_factor", QT_TRANSLATE_NOOP("calculators", "Power factor aimed at"), 0.95),
               &In::target)
        .require("real_power", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the apparent power."),
                 realFits)
        .require("reactive_power", QT_TRANSLATE_NOOP("errors", "Input “%1” must be below the apparent power."),
                 reactiveFits)
        .require("real_power", QT_TRANSLATE_NOOP("errors", "Input “%1” must be above 0."), triangleExists)
        .require("power_factor",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must be below 1 where there is reactive power."),
                 factorLeavesAnAngle)
        .output(result("real_power", QT_TRANSLATE_NOOP("calculators", "Real power"), "kW"), &Out::real)
        .output(result("reactive_power", QT_TRANSLATE_NOOP("calculators", "Reactive power"), "kVAr"), &Out::reactive)
        .output(result("apparent_power", QT_TRANSLATE_NOOP("calculators", "Apparent power"), "kVA"), &Out::apparent)
        .output(result("power_factor", QT_TRANSLATE_NOOP("calculators", "Power factor"), "fraction"), &Out::factor)
        .output(result("phase_angle", QT_TRANSLATE_NOOP("calculators", "Phase angle"), "deg"), &Out::angle)
        .output(
            result("real_demand_at_target", QT_TRANSLATE_NOOP("calculators", "Apparent power at the target"), "kVA"),
            &Out::demandAtTarget)
        .output(result("demand_difference", QT_TRANSLATE_NOOP("calculators", "Apparent power saved"), "kVA"),
                &Out::demandDifference)
        .output(
            result("proposed_reactive_power", QT_TRANSLATE_NOOP("calculators", "Reactive power at the target"), "kVAr"),
            &Out::proposedReactive)
        .output(result("capacitor_required", QT_TRANSLATE_NOOP("calculators", "Capacitors needed"), "kVAr"),
                &Out::capacitor)
        .build();
}

Calculator powerFactorCorrectionCalculator()
{
    using In = PowerFactorCorrectionInput;
    using Out = PowerFactorCorrectionResult;
    return CalculatorBuilder<In, Out>("power_factor_correction",
                                      QT_TRANSLATE_NOOP("calculators", "Capacitors for a better power factor"), "ELE",
                                      CalculatorKind::Engineering, powerFactorCorrection)
        .formula("Q_c = P·(tanφ₁ − tanφ₂)", "IEEE 141")
        .input({.key = "existing_demand",
                .label = QT_TRANSLATE_NOOP("calculators", "Real power"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 1e7,
                .typical = 500},
               &In::demand)
        .input(factor("current_power_factor", QT_TRANSLATE_NOOP("calculators", "Power factor now"), 0.82), &In::current)
        .input(factor("proposed_power_factor", QT_TRANSLATE_NOOP("calculators", "Power factor aimed at"), 0.95),
               &In::proposed)
        .output(result("existing_apparent", QT_TRANSLATE_NOOP("calculators", "Apparent power, now"), "kVA"),
                &Out::existingApparent)
        .output(result("existing_reactive", QT_TRANSLATE_NOOP("calculators", "Reactive power, now"), "kVAr"),
                &Out::existingReactive)
        .output(result("proposed_apparent", QT_TRANSLATE_NOOP("calculators", "Apparent power, after"), "kVA"),
                &Out::proposedApparent)
        .output(result("proposed_reactive", QT_TRANSLATE_NOOP("calculators", "Reactive power, after"), "kVAr"),
                &Out::proposedReactive)
        .output(result("capacitance_required", QT_TRANSLATE_NOOP("calculators", "Capacitors needed"), "kVAr"),
                &Out::capacitance)
        .build();
}

} // namespace recp
