#include "core/calculators/process_heating/surface_insulation.h"

#include <algorithm>
#include <cmath>

namespace recp {

namespace {

constexpr double FreeConvection = 1.74;            // W/(m2 K^(4/3)), ISO 12241, vertical, turbulent

double surfaceLoss(double surface, double ambient, double emissivity)
{
    const double difference = surface - ambient;
    const double squares = surface * surface + ambient * ambient; // T⁴ − T_a⁴ = (T² + T_a²)·(T + T_a)·(T − T_a)
    return emissivity * StefanBoltzmann * squares * (surface + ambient) * difference +
           FreeConvection * std::cbrt(std::abs(difference)) * difference;
}

double supplyFactor(const SurfaceInsulationInput &in)
{
    return 1 / (in.supply == SurfaceSupply::Refrigeration ? in.cop.si : in.efficiency.si);
}

bool sideFitsSupply(const SurfaceInsulationInput &in)
{
    if (in.method == SavingMethod::Measured)
        return true;
    return in.supply == SurfaceSupply::Refrigeration ? in.surface <= in.ambient : in.surface >= in.ambient;
}

InputDefinition thickness(const char *key, double typical, const char *group)
{
    return InputDefinition{.key = key,
                           .label = QT_TRANSLATE_NOOP("calculators", "Thickness of the insulation"),
                           .unit = "mm",
                           .minimum = 0,
                           .maximum = 1000,
                           .typical = typical,
                           .hint = QT_TRANSLATE_NOOP("calculators", "0 if the surface is bare."),
                           .group = group}
        .when("method", {"quick"});
}

InputDefinition conductivity(const char *key, double typical, const char *group)
{
    return InputDefinition{.key = key,
                           .label = QT_TRANSLATE_NOOP("calculators", "Conductivity of the insulation"),
                           .unit = "W/m-K",
                           .minimum = 0.005,
                           .maximum = 5,
                           .typical = typical,
                           .hint = QT_TRANSLATE_NOOP("calculators",
                                                     "At its mean temperature; wet insulation conducts 3 to 5 times "
                                                     "as much as dry."),
                           .group = group}
        .when("method", {"quick"});
}

InputDefinition emissivity(const char *key, const char *group)
{
    return InputDefinition{.key = key,
                           .label = QT_TRANSLATE_NOOP("calculators", "Emissivity of the surface"),
                           .unit = "",
                           .minimum = 0,
                           .maximum = 1,
                           .typical = 0.8,
                           .optional = true,
                           .hint = QT_TRANSLATE_NOOP("calculators", "0.8 if left empty; bright metal sheet about 0.2."),
                           .group = group}
        .when("method", {"quick"});
}

InputDefinition flux(const char *key, double typical, const char *group)
{
    return InputDefinition{.key = key,
                           .label = QT_TRANSLATE_NOOP("calculators", "Heat flux through the surface"),
                           .unit = "W/m2",
                           .minimum = 0,
                           .maximum = 1e5,
                           .typical = typical,
                           .hint = QT_TRANSLATE_NOOP("calculators",
                                                     "By heat flux meter, or from the surface temperature; for after, "
                                                     "of a part that is insulated already."),
                           .group = group}
        .when("method", {"measured"});
}

} // namespace

double surfaceHeatFlux(const SurfaceInsulation &insulation, Temperature inside, Temperature ambient)
{
    if (insulation.thickness.si <= 0)
        return surfaceLoss(inside.si, ambient.si, insulation.emissivity.si);
    double low = std::min(inside.si, ambient.si);
    double high = std::max(inside.si, ambient.si);
    // Conduction falls and surface loss rises with the temperature of the surface: they meet once.
    for (int step = 0; step < 48; ++step) { // 1,000 K halved so often is far below any digit that is shown
        const double surface = (low + high) / 2;
        const double conducted = (inside.si - surface) * insulation.conductivity.si / insulation.thickness.si;
        (conducted > surfaceLoss(surface, ambient.si, insulation.emissivity.si) ? low : high) = surface;
    }
    return surfaceLoss((low + high) / 2, ambient.si, insulation.emissivity.si);
}

SurfaceInsulationResult surfaceInsulation(const SurfaceInsulationInput &in)
{
    SurfaceInsulationResult out{.fluxBefore = in.fluxBefore,
                                .fluxAfter = in.fluxAfter,
                                .energyBefore = {},
                                .electricitySaved = {},
                                .fuelSaved = {}};
    if (in.method == SavingMethod::Quick) {
        out.fluxBefore = {std::abs(surfaceHeatFlux(in.before, in.surface, in.ambient))};
        out.fluxAfter = {std::abs(surfaceHeatFlux(in.after, in.surface, in.ambient))};
    }
    const double energyPerFlux = in.area.si * in.hours.si * supplyFactor(in);
    out.energyBefore = {out.fluxBefore.si * energyPerFlux};
    const YearlyEnergy saved{(out.fluxBefore - out.fluxAfter).si * energyPerFlux};
    if (in.supply == SurfaceSupply::Fuel)
        out.fuelSaved = saved;
    else
        out.electricitySaved = saved;
    return out;
}

Calculator surfaceInsulationCalculator()
{
    using In = SurfaceInsulationInput;
    using Out = SurfaceInsulationResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    InputDefinition supplyEfficiency =
        efficiency("heat_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the heat supply"), 95);
    supplyEfficiency.maximum = 110;
    return CalculatorBuilder<In, Out>("surface_insulation",
                                      QT_TRANSLATE_NOOP("calculators", "Insulation of hot or cold surfaces"), "FUR",
                                      CalculatorKind::Savings, surfaceInsulation)
        .formula("ΔE = (q₁ − q₂)·A·h/η (or /COP); q = (T − T_s)·λ/d = ε·σ·(T_s⁴ − T_a⁴) + 1.74·(T_s − T_a)^(4/3)",
                 "ISO 12241; Stefan-Boltzmann law")
        .input({.key = "supply",
                .label = QT_TRANSLATE_NOOP("calculators", "What makes up for the loss"),
                .typical = 0,
                .choices = {{"electricity", QT_TRANSLATE_NOOP("calculators", "Electric heaters")},
                            {"refrigeration", QT_TRANSLATE_NOOP("calculators", "Refrigeration: the surface is cold")},
                            {"fuel", QT_TRANSLATE_NOOP("calculators", "Fuel or steam")}}},
               &In::supply)
        .input(fuelChoice().when("supply", {"fuel"}), &In::fuel)
        .input(supplyEfficiency.when("supply", {"electricity", "fuel"}), &In::efficiency)
        .input(coefficientOfPerformance("cop", QT_TRANSLATE_NOOP("calculators", "COP of the refrigeration"), 3)
                   .when("supply", {"refrigeration"}),
               &In::cop)
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: temperatures and insulation"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: heat flux before and after")),
               &In::method)
        .input({.key = "area",
                .label = QT_TRANSLATE_NOOP("calculators", "Area that is insulated"),
                .unit = "m2",
                .minimum = 0,
                .maximum = 1e6,
                .typical = 10},
               &In::area)
        .input(operatingHours(), &In::hours)
        .input(temperatureInput("surface_temperature",
                                QT_TRANSLATE_NOOP("calculators", "Temperature of the surface under the insulation"),
                                -80, 1500, 180)
                   .when("method", {"quick"}),
               &In::surface)
        .input(temperatureInput("ambient_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the air"), -30,
                                80, 30)
                   .when("method", {"quick"}),
               &In::ambient)
        .input(thickness("thickness_before", 0, now), &In::before, &SurfaceInsulation::thickness)
        .input(conductivity("conductivity_before", 0.1, now), &In::before, &SurfaceInsulation::conductivity)
        .input(emissivity("emissivity_before", now), &In::before, &SurfaceInsulation::emissivity)
        .input(flux("heat_flux_measured_before", 800, now), &In::fluxBefore)
        .input(thickness("thickness_after", 30, after), &In::after, &SurfaceInsulation::thickness)
        .input(conductivity("conductivity_after", 0.045, after), &In::after, &SurfaceInsulation::conductivity)
        .input(emissivity("emissivity_after", after), &In::after, &SurfaceInsulation::emissivity)
        .input(flux("heat_flux_measured_after", 150, after), &In::fluxAfter)
        .require("surface_temperature",
                 QT_TRANSLATE_NOOP("errors",
                                   "Input “%1” must be above that of the air for a heated surface and below it for a "
                                   "cold one."),
                 sideFitsSupply)
        .output({.key = "heat_flux_before", .label = QT_TRANSLATE_NOOP("calculators", "Heat flux now"), .unit = "W/m2"},
                &Out::fluxBefore)
        .output(
            {.key = "heat_flux_after", .label = QT_TRANSLATE_NOOP("calculators", "Heat flux after"), .unit = "W/m2"},
            &Out::fluxAfter)
        .output({.key = "energy_before",
                 .label = QT_TRANSLATE_NOOP("calculators", "Fuel or electricity for it, now"),
                 .unit = "GJ/yr"},
                &Out::energyBefore)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .build();
}

} // namespace recp
