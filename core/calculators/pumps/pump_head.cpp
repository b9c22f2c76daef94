#include "core/calculators/pumps/pump_head.h"

#include "core/calculators/common_inputs.h"

#include <cmath>
#include <numbers>

namespace recp
{

namespace
{

constexpr double Gravity = 9.80665; // m/s2, standard

double velocityHead(VolumeFlow flow, Length diameter)
{
    const double velocity = 4 * flow.si / (std::numbers::pi * diameter.si * diameter.si);
    return velocity * velocity / (2 * Gravity);
}

/// `suctionVelocityHead`: of the liquid where the suction pressure is taken.
PumpHeadResult pumpHead(const PumpHeadPipes &in, GaugePressure suctionPressure, Length suctionLevel,
                        double suctionVelocityHead)
{
    const double density = in.specificGravity.si * ColdWaterDensity;
    const double dischargeVelocityHead = velocityHead(in.flow, in.dischargeDiameter);
    PumpHeadResult out;
    out.elevationHead = in.dischargeElevation - suctionLevel;
    out.pressureHead = {(in.dischargePressure - suctionPressure).si / (density * Gravity)};
    out.velocityHead = {dischargeVelocityHead - suctionVelocityHead};
    out.suctionHeadLoss = {in.suctionLoss.si * velocityHead(in.flow, in.suctionDiameter)};
    out.dischargeHeadLoss = {in.dischargeLoss.si * dischargeVelocityHead};
    out.head = out.elevationHead + out.pressureHead + out.velocityHead + out.suctionHeadLoss + out.dischargeHeadLoss;
    return out;
}

const char *suctionSide = QT_TRANSLATE_NOOP("calculators", "Suction side");
const char *dischargeSide = QT_TRANSLATE_NOOP("calculators", "Discharge side");

InputDefinition diameter(const char *key, const char *label, double typical, const char *group)
{
    return {
        .key = key, .label = label, .unit = "mm", .minimum = 5, .maximum = 5000, .typical = typical, .group = group};
}

InputDefinition pressure(const char *key, const char *label, double minimum, double maximum, double typical,
                         const char *group)
{
    return {.key = key,
            .label = label,
            .unit = "bar",
            .minimum = minimum,
            .maximum = maximum,
            .typical = typical,
            .group = group};
}

InputDefinition elevation(const char *key, const char *label, const char *group)
{
    return {.key = key,
            .label = label,
            .unit = "m",
            .minimum = -1000,
            .maximum = 1000,
            .typical = 1,
            .hint = QT_TRANSLATE_NOOP("calculators", "Above one datum for both sides; negative if below it."),
            .group = group};
}

InputDefinition lossCoefficient(const char *key, const char *label, const char *group)
{
    return {.key = key,
            .label = label,
            .unit = "",
            .minimum = 0,
            .maximum = 1000,
            .typical = 1,
            .hint = QT_TRANSLATE_NOOP(
                "calculators", "Sum of the loss coefficients K of the fittings between the reading and the pump."),
            .group = group};
}

OutputDefinition headOutput(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "m"};
}

template <class In> using HeadBuilder = CalculatorBuilder<In, PumpHeadResult>;

template <class In> void addLiquid(HeadBuilder<In> &builder)
{
    builder.input(pumpSpecificGravity(), static_cast<Ratio In::*>(&PumpHeadPipes::specificGravity))
        .input(pumpFlow(), static_cast<VolumeFlow In::*>(&PumpHeadPipes::flow))
        .input(diameter("suction_pipe_diameter", QT_TRANSLATE_NOOP("calculators", "Inner diameter of the suction pipe"),
                        200, suctionSide),
               static_cast<Length In::*>(&PumpHeadPipes::suctionDiameter));
}

template <class In> void addPipes(HeadBuilder<In> &builder)
{
    builder
        .input(lossCoefficient("suction_line_loss_coefficient",
                               QT_TRANSLATE_NOOP("calculators", "Loss coefficient of the suction line"), suctionSide),
               static_cast<Ratio In::*>(&PumpHeadPipes::suctionLoss))
        .input(diameter("discharge_pipe_diameter",
                        QT_TRANSLATE_NOOP("calculators", "Inner diameter of the discharge pipe"), 150, dischargeSide),
               static_cast<Length In::*>(&PumpHeadPipes::dischargeDiameter))
        .input(pressure("discharge_gauge_pressure", QT_TRANSLATE_NOOP("calculators", "Pressure at the discharge gauge"),
                        -1, 1000, 4, dischargeSide),
               static_cast<GaugePressure In::*>(&PumpHeadPipes::dischargePressure))
        .input(elevation("discharge_gauge_elevation", QT_TRANSLATE_NOOP("calculators", "Height of the discharge gauge"),
                         dischargeSide),
               static_cast<Length In::*>(&PumpHeadPipes::dischargeElevation))
        .input(lossCoefficient("discharge_line_loss_coefficient",
                               QT_TRANSLATE_NOOP("calculators", "Loss coefficient of the discharge line"),
                               dischargeSide),
               static_cast<Ratio In::*>(&PumpHeadPipes::dischargeLoss));
}

template <class In> void addHeads(HeadBuilder<In> &builder)
{
    using Out = PumpHeadResult;
    builder
        .output(headOutput("elevation_head", QT_TRANSLATE_NOOP("calculators", "Head by height")), &Out::elevationHead)
        .output(headOutput("pressure_head", QT_TRANSLATE_NOOP("calculators", "Head by pressure")), &Out::pressureHead)
        .output(headOutput("velocity_head_differential", QT_TRANSLATE_NOOP("calculators", "Head by velocity")),
                &Out::velocityHead)
        .output(headOutput("suction_head_loss", QT_TRANSLATE_NOOP("calculators", "Head lost in the suction line")),
                &Out::suctionHeadLoss)
        .output(headOutput("discharge_head_loss", QT_TRANSLATE_NOOP("calculators", "Head lost in the discharge line")),
                &Out::dischargeHeadLoss)
        .output(headOutput("pump_head", QT_TRANSLATE_NOOP("calculators", "Head of the pump")), &Out::head);
}

} // namespace

InputDefinition pumpSpecificGravity()
{
    return {.key = "specific_gravity",
            .label = QT_TRANSLATE_NOOP("calculators", "Specific gravity of the liquid"),
            .unit = "",
            .minimum = 0.1,
            .maximum = 20,
            .typical = 1,
            .hint = QT_TRANSLATE_NOOP("calculators", "Density against that of water at 20 °C.")};
}

InputDefinition pumpFlow()
{
    return {.key = "flow_rate",
            .label = QT_TRANSLATE_NOOP("calculators", "Flow"),
            .unit = "m3/h",
            .minimum = 0,
            .maximum = 200000,
            .typical = 200};
}

InputDefinition pumpHead()
{
    return {.key = "head",
            .label = QT_TRANSLATE_NOOP("calculators", "Head"),
            .unit = "m",
            .minimum = 0,
            .maximum = 10000,
            .typical = 40,
            .hint = QT_TRANSLATE_NOOP("calculators", "Total head of the pump, from its own calculator.")};
}

PumpHeadResult pumpHeadGauges(const PumpHeadGaugesInput &in)
{
    return pumpHead(in, in.suctionPressure, in.suctionElevation, velocityHead(in.flow, in.suctionDiameter));
}

PumpHeadResult pumpHeadTank(const PumpHeadTankInput &in)
{
    return pumpHead(in, in.tankPressure, in.tankLevel, 0);
}

PumpFluidPowerResult pumpFluidPower(const PumpFluidPowerInput &in)
{
    return {.fluidPower = {in.specificGravity.si * ColdWaterDensity * Gravity * in.flow.si * in.head.si}};
}

PumpEfficiencyResult pumpEfficiency(const PumpEfficiencyInput &in)
{
    return {.efficiency = {pumpFluidPower(in).fluidPower / in.shaftPower}};
}

Calculator pumpHeadGaugesCalculator()
{
    using In = PumpHeadGaugesInput;
    HeadBuilder<In> builder("pump_head_gauges", QT_TRANSLATE_NOOP("calculators", "Head of a pump between two gauges"),
                            "PMP", CalculatorKind::Engineering, pumpHeadGauges);
    builder.formula("H = Δz + Δp/(ρ·g) + Δv²/(2·g) + K_s·v_s²/(2·g) + K_d·v_d²/(2·g)", "ANSI/HI 14.6; ISO 9906");
    addLiquid(builder);
    builder
        .input(pressure("suction_gauge_pressure", QT_TRANSLATE_NOOP("calculators", "Pressure at the suction gauge"), -1,
                        1000, 0.5, suctionSide),
               &In::suctionPressure)
        .input(elevation("suction_gauge_elevation", QT_TRANSLATE_NOOP("calculators", "Height of the suction gauge"),
                         suctionSide),
               &In::suctionElevation);
    addPipes(builder);
    addHeads(builder);
    return builder.build();
}

Calculator pumpHeadTankCalculator()
{
    using In = PumpHeadTankInput;
    HeadBuilder<In> builder("pump_head_suction_tank",
                            QT_TRANSLATE_NOOP("calculators", "Head of a pump that draws from a tank"), "PMP",
                            CalculatorKind::Engineering, pumpHeadTank);
    builder.formula("H = z_d − z_tank + (p_d − p_tank)/(ρ·g) + v_d²/(2·g) + K_s·v_s²/(2·g) + K_d·v_d²/(2·g)",
                    "ANSI/HI 14.6; ISO 9906");
    addLiquid(builder);
    builder
        .input(pressure("suction_tank_gas_overpressure",
                        QT_TRANSLATE_NOOP("calculators", "Pressure of the gas in the tank"), -1, 1000, 0, suctionSide),
               &In::tankPressure)
        .input(elevation("suction_tank_fluid_surface_elevation",
                         QT_TRANSLATE_NOOP("calculators", "Height of the liquid's surface"), suctionSide),
               &In::tankLevel);
    addPipes(builder);
    addHeads(builder);
    return builder.build();
}

Calculator pumpFluidPowerCalculator()
{
    using In = PumpFluidPowerInput;
    using Out = PumpFluidPowerResult;
    return CalculatorBuilder<In, Out>("pump_fluid_power",
                                      QT_TRANSLATE_NOOP("calculators", "Power that a pump gives to the liquid"), "PMP",
                                      CalculatorKind::Engineering, pumpFluidPower)
        .formula("P = ρ·g·Q·H", "ISO 9906")
        .input(pumpSpecificGravity(), &In::specificGravity)
        .input(pumpFlow(), &In::flow)
        .input(pumpHead(), &In::head)
        .output({.key = "fluid_power",
                 .label = QT_TRANSLATE_NOOP("calculators", "Power given to the liquid"),
                 .unit = "kW"},
                &Out::fluidPower)
        .build();
}

Calculator pumpEfficiencyCalculator()
{
    using In = PumpEfficiencyInput;
    using Out = PumpEfficiencyResult;
    return CalculatorBuilder<In, Out>("pump_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of a pump"),
                                      "PMP", CalculatorKind::Engineering, pumpEfficiency)
        .formula("η = ρ·g·Q·H/P_shaft", "ISO 9906")
        .input(pumpSpecificGravity(), static_cast<Ratio In::*>(&In::specificGravity))
        .input(pumpFlow(), static_cast<VolumeFlow In::*>(&In::flow))
        .input(pumpHead(), static_cast<Length In::*>(&In::head))
        .input({.key = "pump_shaft_power",
                .label = QT_TRANSLATE_NOOP("calculators", "Shaft power of the pump"),
                .unit = "kW",
                .minimum = 0.001,
                .maximum = 1e5,
                .typical = 30},
               &In::shaftPower)
        .output({.key = "pump_efficiency",
                 .label = QT_TRANSLATE_NOOP("calculators", "Efficiency of the pump"),
                 .unit = "fraction"},
                &Out::efficiency)
        .build();
}

} // namespace recp
