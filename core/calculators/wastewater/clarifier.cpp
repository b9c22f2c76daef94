#include "core/calculators/wastewater/clarifier.h"

#include <cmath>

namespace recp {

namespace {

using In = ClarifierInput;

constexpr double MetrePerHour = 1.0 / 3600;
constexpr double HighestStirredIndex = 248; // mL/g, where the stirred correlation has no settling left

bool isStirred(const In &in)
{
    return in.type == SludgeIndex::Svigs || in.type == SludgeIndex::Sviss;
}

double indexInMillilitres(const In &in)
{
    return in.index ? in.index->si * 1e3 : NAN; // 1 m3/kg = 1 L/g
}

/// m/s
double settlingVelocity(const In &in)
{
    if (in.settlingVelocity)
        return in.settlingVelocity->si;
    const double solids = in.mlss.si; // kg/m3 = g/L
    const double index = indexInMillilitres(in);
    if (!isStirred(in))
        return MetrePerHour * std::exp(1.871 - (0.1646 + 0.001586 * index) * solids);
    return MetrePerHour * (15.3 - 0.0615 * index) *
           std::exp((-0.426 + 0.00384 * index - 0.0000543 * index * index) * solids);
}

bool settlingIsKnown(const In &in)
{
    return in.index || in.settlingVelocity;
}

bool stirredIndexIsInRange(const In &in)
{
    return in.settlingVelocity || !isStirred(in) || indexInMillilitres(in) <= HighestStirredIndex;
}

InputDefinition flow(const char *key, const char *label, double minimum, double typical)
{
    return {.key = key, .label = label, .unit = "m3/h", .minimum = minimum, .maximum = 1e5, .typical = typical};
}

} // namespace

ClarifierResult clarifier(const ClarifierInput &in)
{
    const double area = in.area.si * in.clarifiers.si;
    const double both = in.influent.si + in.returnSludge.si;
    ClarifierResult out;
    out.totalArea = {area};
    out.overflow = {in.influent.si / area};
    out.solidsLoading = {both * in.mlss.si / area};
    out.returnConcentration = {both * in.mlss.si / in.returnSludge.si};
    out.statePointX = in.mlss;
    out.statePointY = {out.overflow.si * in.mlss.si};
    out.settlingFlux = {settlingVelocity(in) * in.mlss.si};
    return out;
}

Calculator clarifierCalculator()
{
    using Out = ClarifierResult;
    return CalculatorBuilder<In, Out>("clarifier_state_point",
                                      QT_TRANSLATE_NOOP("calculators", "State point of a clarifier"), "WWT",
                                      CalculatorKind::Engineering, clarifier)
        .formula("overflow Q/A; loading (Q + R)·X/A; return sludge (Q + R)·X/R; state point X, Q·X/A against X·v",
                 "Metcalf & Eddy, Wastewater Engineering, 4th ed., section 8-7; Daigger (1995), Wahlberg and Keinath (1988)")
        .input({.key = "svi_type",
                .label = QT_TRANSLATE_NOOP("calculators", "How the index was measured"),
                .typical = 1,
                .choices = {{"SVISN", QT_TRANSLATE_NOOP("calculators", "Settleometer, not stirred")},
                            {"SVIGN", QT_TRANSLATE_NOOP("calculators", "Graduated cylinder, not stirred")},
                            {"SVIGS", QT_TRANSLATE_NOOP("calculators", "Graduated cylinder, stirred")},
                            {"SVISS", QT_TRANSLATE_NOOP("calculators", "Settleometer, stirred")}}},
               &In::type)
        .input({.key = "svi",
                .label = QT_TRANSLATE_NOOP("calculators", "Sludge volume index"),
                .unit = "L/g",
                .minimum = 0.02,
                .maximum = 0.6,
                .typical = 0.12,
                .hint = QT_TRANSLATE_NOOP("calculators", "May stay empty where the settling velocity was measured.")},
               &In::index)
        .input({.key = "clarifiers",
                .label = QT_TRANSLATE_NOOP("calculators", "Clarifiers in use"),
                .unit = "count",
                .minimum = 1,
                .maximum = 100,
                .typical = 1},
               &In::clarifiers)
        .input({.key = "clarifier_area",
                .label = QT_TRANSLATE_NOOP("calculators", "Surface of one clarifier"),
                .unit = "m2",
                .minimum = 1,
                .maximum = 1e5,
                .typical = 100},
               &In::area)
        .input({.key = "MLSS",
                .label = QT_TRANSLATE_NOOP("calculators", "Solids of the mixed liquor"),
                .unit = "g/L",
                .minimum = 0,
                .maximum = 50,
                .typical = 3},
               &In::mlss)
        .input(flow("influent_flow", QT_TRANSLATE_NOOP("calculators", "Waste water"), 0, 50), &In::influent)
        .input(flow("RAS_flow", QT_TRANSLATE_NOOP("calculators", "Return sludge"), 0.001, 25), &In::returnSludge)
        .input({.key = "sludge_settling_velocity",
                .label = QT_TRANSLATE_NOOP("calculators", "Measured settling velocity of the mixed liquor"),
                .unit = "m/h",
                .minimum = 0,
                .maximum = 50,
                .typical = 1,
                .hint = QT_TRANSLATE_NOOP("calculators", "From the sludge volume index if left empty.")},
               &In::settlingVelocity)
        .require("svi", QT_TRANSLATE_NOOP("errors", "Give “%1” or the settling velocity."), settlingIsKnown)
        .require("svi", QT_TRANSLATE_NOOP("errors", "A stirred index “%1” must be at most 0.248 L/g."),
                 stirredIndexIsInRange)
        .output({.key = "total_area", .label = QT_TRANSLATE_NOOP("calculators", "Surface of all clarifiers"), .unit = "m2"},
                &Out::totalArea)
        .output({.key = "surface_overflow", .label = QT_TRANSLATE_NOOP("calculators", "Surface overflow"), .unit = "m/h"},
                &Out::overflow)
        .output({.key = "applied_solids_loading",
                 .label = QT_TRANSLATE_NOOP("calculators", "Solids loading"),
                 .unit = "kg/m2-h"},
                &Out::solidsLoading)
        .output({.key = "RAS_concentration",
                 .label = QT_TRANSLATE_NOOP("calculators", "Solids of the return sludge"),
                 .unit = "g/L"},
                &Out::returnConcentration)
        .output({.key = "state_point_x",
                 .label = QT_TRANSLATE_NOOP("calculators", "State point, concentration"),
                 .unit = "g/L"},
                &Out::statePointX)
        .output({.key = "state_point_y", .label = QT_TRANSLATE_NOOP("calculators", "State point, solids flux"), .unit = "kg/m2-h"},
                &Out::statePointY)
        .output({.key = "settling_flux",
                 .label = QT_TRANSLATE_NOOP("calculators", "Solids flux that settles there"),
                 .unit = "kg/m2-h"},
                &Out::settlingFlux)
        .build();
}

} // namespace recp
