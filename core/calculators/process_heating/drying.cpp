#include "core/calculators/process_heating/drying.h"

namespace recp {

namespace {

constexpr double LeastMoistureDifference = 0.005;

YearlyMass evaporated(const DryingInput &in, Ratio moistureIn)
{
    return in.product * ((moistureIn.si - in.moistureOut.si) / (1 - moistureIn.si));
}

bool driesBefore(const DryingInput &in)
{
    return in.moistureBefore.si >= in.moistureOut.si + LeastMoistureDifference;
}

bool driesAfter(const DryingInput &in)
{
    return in.moistureAfter >= in.moistureOut;
}

InputDefinition moisture(const char *key, const char *label, double typical)
{
    return {.key = key,
            .label = label,
            .unit = "%",
            .minimum = 0,
            .maximum = 95,
            .typical = typical,
            .hint = QT_TRANSLATE_NOOP("calculators", "Wet basis: water in the mass of the moist material.")};
}

} // namespace

DryingResult drying(const DryingInput &in)
{
    DryingResult out;
    out.waterBefore = evaporated(in, in.moistureBefore);
    out.waterAfter = evaporated(in, in.moistureAfter);
    const double avoidedShare = 1 - ((in.moistureAfter.si - in.moistureOut.si) / (1 - in.moistureAfter.si)) /
                                        ((in.moistureBefore.si - in.moistureOut.si) / (1 - in.moistureBefore.si));
    HeatSupply supply = in.supply;
    YearlyEnergy heat{out.waterBefore.si * in.heatPerWater.si};
    double savedShare = avoidedShare;
    if (in.method == SavingMethod::Measured) {
        supply.efficiency = {1};
        heat = in.dryerEnergy;
        savedShare = avoidedShare * (1 - in.fixedShare.si);
    }
    out.energyBefore = heat / supply.efficiency.si;
    out.fuelSaved = fuelFor(supply, heat * savedShare);
    out.electricitySaved = electricityFor(supply, heat * savedShare) - in.extraElectricity;
    return out;
}

Calculator dryingCalculator()
{
    using In = DryingInput;
    using Out = DryingResult;
    CalculatorBuilder<In, Out> builder("drying", QT_TRANSLATE_NOOP("calculators", "Drier material into the dryer"),
                                       "FUR", CalculatorKind::Savings, drying);
    builder
        .formula("m = P·(w_in − w_out)/(1 − w_in); ΔB = (m₁ − m₂)·q/η, or E·(1 − fixed)·(1 − m₂/m₁)",
                 "Moisture balance; Mujumdar, Handbook of Industrial Drying")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: typical heat of the dryer for each kg of water"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: energy that the dryer uses")),
               &In::method)
        .input({.key = "product",
                .label = QT_TRANSLATE_NOOP("calculators", "Product that leaves the dryer"),
                .unit = "t/yr",
                .minimum = 0,
                .maximum = 1e8,
                .typical = 5000},
               &In::product)
        .input(moisture("moisture_before", QT_TRANSLATE_NOOP("calculators", "Moisture into the dryer, now"), 60),
               &In::moistureBefore)
        .input(moisture("moisture_after", QT_TRANSLATE_NOOP("calculators", "Moisture into the dryer, after"), 52),
               &In::moistureAfter)
        .input(moisture("moisture_out", QT_TRANSLATE_NOOP("calculators", "Moisture of the dried product"), 10),
               &In::moistureOut)
        .input(InputDefinition{.key = "heat_per_water",
                               .label = QT_TRANSLATE_NOOP("calculators", "Heat for each kg of water evaporated"),
                               .unit = "MJ/kg",
                               .minimum = 2.3,
                               .maximum = 15,
                               .typical = 3.5,
                               .hint = QT_TRANSLATE_NOOP("calculators",
                                                         "2.6 to 4 MJ/kg with the dryer's losses; 2.6 for moisture of "
                                                         "a fuel in its furnace.")}
                   .when("method", {"quick"}),
               &In::heatPerWater)
        .input(InputDefinition{.key = "dryer_energy",
                               .label = QT_TRANSLATE_NOOP("calculators", "Fuel or electricity of the dryer"),
                               .unit = "GJ/yr",
                               .minimum = 0,
                               .maximum = 1e9,
                               .typical = 30000,
                               .hint = QT_TRANSLATE_NOOP("calculators", "Metered; fuel by its net calorific value.")}
                   .when("method", {"measured"}),
               &In::dryerEnergy)
        .input(share("fixed_share", QT_TRANSLATE_NOOP("calculators", "Share that does not fall with the water"), 15, "",
                     QT_TRANSLATE_NOOP("calculators", "Losses of walls, warm-up and idling."))
                   .when("method", {"measured"}),
               &In::fixedShare);
    askHeatSupply(builder, &In::supply, heatEfficiency().when("method", {"quick"}));
    return builder.input(extraElectricity(), &In::extraElectricity)
        .require("moisture_before",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must be at least 0.5 % above that of the dried product."),
                 driesBefore)
        .require("moisture_after", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below that of the dried product."),
                 driesAfter)
        .output({.key = "water_before",
                 .label = QT_TRANSLATE_NOOP("calculators", "Water evaporated, now"),
                 .unit = "t/yr"},
                &Out::waterBefore)
        .output({.key = "water_after",
                 .label = QT_TRANSLATE_NOOP("calculators", "Water evaporated, after"),
                 .unit = "t/yr"},
                &Out::waterAfter)
        .output(energyBeforeOutput(), &Out::energyBefore)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

} // namespace recp
