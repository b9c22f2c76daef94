#include "core/calculators/process_heating/heat_recovery.h"

#include <algorithm>

namespace recp {

namespace {

YearlyEnergy recoverableHeat(const HeatRecoveryInput &in)
{
    return {in.rejectedHeat.si * in.recoverableShare.si * in.hours.si};
}

double heatCapacityFlow(const HeatStream &stream)
{
    return stream.flow.si * stream.specificHeat.si;
}

bool recoveryWarms(const HeatRecoveryInput &in)
{
    return in.method == SavingMethod::Quick || in.recoveredWater >= in.coldWater;
}

bool heaterWarms(const HeatRecoveryInput &in)
{
    return in.method == SavingMethod::Quick || in.usedWater >= in.recoveredWater;
}

bool heatPumpWarms(const HeatPumpInput &in)
{
    return in.method == SavingMethod::Quick || in.hotWater >= in.coldWater;
}

bool hotStreamCools(const HeatExchangeInput &in)
{
    return in.hot.limit <= in.hot.inlet;
}

bool coldStreamWarms(const HeatExchangeInput &in)
{
    return in.cold.limit >= in.cold.inlet;
}

InputDefinition demand(const char *label, const char *hint)
{
    return InputDefinition{.key = "heat_demand",
                           .label = label,
                           .unit = "MWh/yr",
                           .minimum = 0,
                           .maximum = 1e7,
                           .typical = 400,
                           .hint = hint}
        .when("method", {"quick"});
}

InputDefinition water(const char *label)
{
    return InputDefinition{.key = "hot_water",
                           .label = label,
                           .unit = "m3/yr",
                           .minimum = 0,
                           .maximum = 1e8,
                           .typical = 6000,
                           .hint = QT_TRANSLATE_NOOP("calculators", "By the meter of the cold water that is heated.")}
        .when("method", {"measured"});
}

InputDefinition waterTemperature(const char *key, const char *label, double typical)
{
    return temperatureInput(key, label, 0, 180, typical).when("method", {"measured"});
}

InputDefinition flow(const char *key, const char *group)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Flow of the stream"),
            .unit = "t/h",
            .minimum = 0,
            .maximum = 1e5,
            .typical = 5,
            .group = group};
}

InputDefinition specificHeat(const char *key, const char *group)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Specific heat of the stream"),
            .unit = "kJ/kg-K",
            .minimum = 0.5,
            .maximum = 6,
            .typical = 4.19,
            .optional = true,
            .hint = QT_TRANSLATE_NOOP("calculators", "That of water, 4.19, if left empty; air 1.0, milk 3.9, oil 2."),
            .group = group};
}

InputDefinition streamTemperature(const char *key, const char *label, double typical, const char *group)
{
    return inGroup(temperatureInput(key, label, -40, 1200, typical), group);
}

} // namespace

HeatRecoveryResult heatRecovery(const HeatRecoveryInput &in)
{
    HeatRecoveryResult out;
    if (in.method == SavingMethod::Quick) {
        out.heatNeeded = in.heatDemand;
        out.heatRecovered = std::min(in.heatDemand, recoverableHeat(in));
    } else {
        out.heatNeeded = waterHeat(in.water, in.coldWater, in.usedWater);
        out.heatRecovered = waterHeat(in.water, in.coldWater, in.recoveredWater);
    }
    out.energyBefore = out.heatNeeded / in.supply.efficiency.si;
    out.fuelSaved = fuelFor(in.supply, out.heatRecovered);
    out.electricitySaved = electricityFor(in.supply, out.heatRecovered) - in.extraElectricity;
    return out;
}

HeatPumpResult heatPump(const HeatPumpInput &in)
{
    const YearlyEnergy demand =
        in.method == SavingMethod::Quick ? in.heatDemand : waterHeat(in.water, in.coldWater, in.hotWater);
    HeatPumpResult out;
    out.heatDelivered = demand * in.coveredShare.si;
    out.electricityUsed = out.heatDelivered / in.cop.si;
    out.energyBefore = demand / in.supply.efficiency.si;
    out.fuelSaved = fuelFor(in.supply, out.heatDelivered);
    out.electricitySaved = electricityFor(in.supply, out.heatDelivered) - out.electricityUsed;
    return out;
}

HeatExchangeResult heatExchange(const HeatExchangeInput &in)
{
    const double approach = in.minimumApproach.si;
    const double hotCapacity = heatCapacityFlow(in.hot);
    const double coldCapacity = heatCapacityFlow(in.cold);
    const double hotDuty = hotCapacity * (in.hot.inlet.si - std::max(in.hot.limit.si, in.cold.inlet.si + approach));
    const double coldDuty = coldCapacity * (std::min(in.cold.limit.si, in.hot.inlet.si - approach) - in.cold.inlet.si);
    const double duty = std::max(0.0, std::min(hotDuty, coldDuty));
    const double needed = coldCapacity * (in.cold.limit.si - in.cold.inlet.si);
    const YearlyEnergy heat{duty * in.hours.si};
    const YearlyEnergy cooling = in.coolingCop ? heat / in.coolingCop->si : YearlyEnergy{};
    HeatExchangeResult out;
    out.heatRecovered = {duty};
    out.heatNeeded = {needed};
    out.hotOutlet = {in.hot.inlet.si - (duty > 0 ? duty / hotCapacity : 0)};
    out.coldOutlet = {in.cold.inlet.si + (duty > 0 ? duty / coldCapacity : 0)};
    out.energyBefore = {needed * in.hours.si / in.supply.efficiency.si};
    out.fuelSaved = fuelFor(in.supply, heat);
    out.electricitySaved = electricityFor(in.supply, heat) + cooling - in.extraElectricity;
    return out;
}

Calculator heatRecoveryCalculator()
{
    using In = HeatRecoveryInput;
    using Out = HeatRecoveryResult;
    CalculatorBuilder<In, Out> builder("heat_recovery", QT_TRANSLATE_NOOP("calculators", "Use of waste heat"), "REF",
                                       CalculatorKind::Savings, heatRecovery);
    builder
        .formula("Q = min(P·share·h, Q_demand), or V·ρ·c·(T_recovered − T_cold); ΔB = Q/η", "Energy balance")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: heat that the source gives off, and the need"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: heated water and its temperatures")),
               &In::method)
        .input(InputDefinition{.key = "rejected_heat",
                               .label = QT_TRANSLATE_NOOP("calculators", "Heat that the source gives off"),
                               .unit = "kW",
                               .minimum = 0,
                               .maximum = 1e6,
                               .typical = 75,
                               .hint = QT_TRANSLATE_NOOP("calculators",
                                                         "Air compressor: its electric power; refrigeration: cooling "
                                                         "and electric power together.")}
                   .when("method", {"quick"}),
               &In::rejectedHeat)
        .input(share("recoverable_share", QT_TRANSLATE_NOOP("calculators", "Share of it that can be taken up"), 60, "",
                     QT_TRANSLATE_NOOP("calculators",
                                       "Oil of a screw compressor 60 to 75 %; desuperheater of a condenser 10 to 20 "
                                       "%."))
                   .when("method", {"quick"}),
               &In::recoverableShare)
        .input(operatingHours().when("method", {"quick"}), &In::hours)
        .input(demand(QT_TRANSLATE_NOOP("calculators", "Heat that is needed in these hours"),
                      QT_TRANSLATE_NOOP("calculators", "Only what the source is warm enough for.")),
               &In::heatDemand)
        .input(water(QT_TRANSLATE_NOOP("calculators", "Water heated by recovery")), &In::water)
        .input(waterTemperature("cold_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the cold water"),
                                28),
               &In::coldWater)
        .input(waterTemperature("recovered_temperature",
                                QT_TRANSLATE_NOOP("calculators", "Temperature behind the recovery"), 50),
               &In::recoveredWater)
        .input(waterTemperature("use_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature at which it is used"),
                                70),
               &In::usedWater);
    askHeatSupply(builder, &In::supply);
    return builder.input(extraElectricity(), &In::extraElectricity)
        .require("recovered_temperature",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below that of the cold water."), recoveryWarms)
        .require("use_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below that behind the recovery."),
                 heaterWarms)
        .output({.key = "heat_needed", .label = QT_TRANSLATE_NOOP("calculators", "Heat needed"), .unit = "MWh/yr"},
                &Out::heatNeeded)
        .output(
            {.key = "heat_recovered", .label = QT_TRANSLATE_NOOP("calculators", "Heat recovered"), .unit = "MWh/yr"},
            &Out::heatRecovered)
        .output(energyBeforeOutput(), &Out::energyBefore)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

Calculator heatPumpCalculator()
{
    using In = HeatPumpInput;
    using Out = HeatPumpResult;
    CalculatorBuilder<In, Out> builder("heat_pump", QT_TRANSLATE_NOOP("calculators", "Heat pump or solar heat"), "REN",
                                       CalculatorKind::Savings, heatPump);
    InputDefinition cop = coefficientOfPerformance("cop", QT_TRANSLATE_NOOP("calculators", "Heat per electricity (COP)"),
                                                   3.5);
    cop.minimum = 1;
    cop.maximum = 200;
    cop.hint = QT_TRANSLATE_NOOP("calculators",
                                 "Mean of the year at the temperatures in use; solar heat: about 50, for its pumps.");
    builder
        .formula("Q = demand·share, demand = V·ρ·c·(T_hot − T_cold); ΔB = Q/η; extra electricity = Q/COP",
                 "Energy balance")
        .input(methodChoice(QT_TRANSLATE_NOOP("calculators", "Quick: heat that is needed"),
                            QT_TRANSLATE_NOOP("calculators", "Measured: hot water and its temperatures")),
               &In::method)
        .input(demand(QT_TRANSLATE_NOOP("calculators", "Heat that is needed a year"),
                      QT_TRANSLATE_NOOP("calculators", "Useful heat: fuel times the efficiency of the heat supply.")),
               &In::heatDemand)
        .input(water(QT_TRANSLATE_NOOP("calculators", "Hot water a year")), &In::water)
        .input(waterTemperature("cold_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the cold water"),
                                28),
               &In::coldWater)
        .input(waterTemperature("hot_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the hot water"), 60),
               &In::hotWater)
        .input(share("covered_share", QT_TRANSLATE_NOOP("calculators", "Share of the heat that it covers"), 80),
               &In::coveredShare)
        .input(cop, &In::cop);
    askHeatSupply(builder, &In::supply);
    return builder
        .require("hot_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below that of the cold water."),
                 heatPumpWarms)
        .output(
            {.key = "heat_delivered", .label = QT_TRANSLATE_NOOP("calculators", "Heat delivered"), .unit = "MWh/yr"},
            &Out::heatDelivered)
        .output({.key = "electricity_used",
                 .label = QT_TRANSLATE_NOOP("calculators", "Electricity that it uses"),
                 .unit = "kWh/yr"},
                &Out::electricityUsed)
        .output(energyBeforeOutput(), &Out::energyBefore)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

Calculator heatExchangeCalculator()
{
    using In = HeatExchangeInput;
    using Out = HeatExchangeResult;
    const char *hot = QT_TRANSLATE_NOOP("calculators", "Hot stream");
    const char *cold = QT_TRANSLATE_NOOP("calculators", "Cold stream");
    const char *inlet = QT_TRANSLATE_NOOP("calculators", "Temperature at which it comes");
    InputDefinition cooling =
        coefficientOfPerformance("cooling_cop", QT_TRANSLATE_NOOP("calculators", "COP of its chiller"), 3, hot);
    cooling.hint = QT_TRANSLATE_NOOP("calculators", "Only if a chiller cools the hot stream today; else left empty.");
    CalculatorBuilder<In, Out> builder("heat_exchange",
                                       QT_TRANSLATE_NOOP("calculators", "Heat exchange between two streams"), "STM",
                                       CalculatorKind::Savings, heatExchange);
    builder
        .formula("Q = min(m_h·c_h·(T_h,in − max(T_h,limit, T_c,in + ΔT_min)), m_c·c_c·(min(T_c,target, T_h,in − ΔT_min) "
                 "− T_c,in)); ΔB = Q·h/η",
                 "Pinch analysis of two streams: Linnhoff et al., User Guide on Process Integration (IChemE)")
        .input(flow("hot_flow", hot), &In::hot, &HeatStream::flow)
        .input(specificHeat("hot_specific_heat", hot), &In::hot, &HeatStream::specificHeat)
        .input(streamTemperature("hot_inlet", inlet, 80, hot), &In::hot, &HeatStream::inlet)
        .input(streamTemperature("hot_limit", QT_TRANSLATE_NOOP("calculators", "Temperature to which it may be cooled"),
                                 30, hot),
               &In::hot, &HeatStream::limit)
        .input(cooling, &In::coolingCop)
        .input(flow("cold_flow", cold), &In::cold, &HeatStream::flow)
        .input(specificHeat("cold_specific_heat", cold), &In::cold, &HeatStream::specificHeat)
        .input(streamTemperature("cold_inlet", inlet, 28, cold), &In::cold, &HeatStream::inlet)
        .input(streamTemperature("cold_target",
                                 QT_TRANSLATE_NOOP("calculators", "Temperature to which it must be heated"), 75, cold),
               &In::cold, &HeatStream::limit)
        .input({.key = "minimum_approach",
                .label = QT_TRANSLATE_NOOP("calculators", "Smallest temperature difference in the exchanger"),
                .unit = "K",
                .minimum = 0,
                .maximum = 200,
                .typical = 10,
                .hint = QT_TRANSLATE_NOOP("calculators",
                                          "Plate exchanger for liquids 3 to 10 K, shell and tube 10 to 20 K, gases 20 "
                                          "to 40 K.")},
               &In::minimumApproach)
        .input(yearlyHours("operating_hours",
                           QT_TRANSLATE_NOOP("calculators", "Hours a year in which both streams flow")),
               &In::hours);
    askHeatSupply(builder, &In::supply);
    return builder.input(extraElectricity(), &In::extraElectricity)
        .require("hot_limit", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above that at which it comes."),
                 hotStreamCools)
        .require("cold_target", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below that at which it comes."),
                 coldStreamWarms)
        .output({.key = "heat_flow_recovered",
                 .label = QT_TRANSLATE_NOOP("calculators", "Heat exchanged"),
                 .unit = "kW"},
                &Out::heatRecovered)
        .output({.key = "heat_flow_needed",
                 .label = QT_TRANSLATE_NOOP("calculators", "Heat that the cold stream needs"),
                 .unit = "kW"},
                &Out::heatNeeded)
        .output({.key = "hot_outlet",
                 .label = QT_TRANSLATE_NOOP("calculators", "Hot stream behind the exchanger"),
                 .unit = "degC"},
                &Out::hotOutlet)
        .output({.key = "cold_outlet",
                 .label = QT_TRANSLATE_NOOP("calculators", "Cold stream behind the exchanger"),
                 .unit = "degC"},
                &Out::coldOutlet)
        .output(energyBeforeOutput(), &Out::energyBefore)
        .output(fuelSavedOutput(), &Out::fuelSaved)
        .output(electricitySavedOutput(), &Out::electricitySaved)
        .build();
}

} // namespace recp
