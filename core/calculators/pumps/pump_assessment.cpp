#include "core/calculators/pumps/pump_assessment.h"

#include "core/calculators/pumps/pump_head.h"

namespace recp
{

namespace
{

Power fluidPower(const PumpDuty &duty)
{
    return pumpFluidPower({.specificGravity = duty.specificGravity, .flow = duty.flow, .head = duty.head}).fluidPower;
}

Power shaftPower(const PumpModifiedInput &in)
{
    return fluidPower(in) / in.target.si;
}

bool motorIsLargeEnough(const PumpModifiedInput &in)
{
    return motorCarries(in, shaftPower(in));
}

InputDefinition ofRecord(const char *key, const char *label, const char *unit, double minimum, double maximum,
                         double typical)
{
    return {.key = key,
            .label = label,
            .unit = unit,
            .minimum = minimum,
            .maximum = maximum,
            .typical = typical,
            .hint = QT_TRANSLATE_NOOP("calculators", "For the record; it does not change the result.")};
}

template <class In, class Out> void addDuty(CalculatorBuilder<In, Out> &builder)
{
    using Viscosity = std::optional<Quantity<QuantityKind::KinematicViscosity>>;
    InputDefinition style = pumpStyleInput();
    style.typical = static_cast<double>(PumpStyle::EndSuctionAnsiApi);
    style.hint = QT_TRANSLATE_NOOP("calculators", "For the record; it does not change the result.");
    builder.input(pumpSpecificGravity(), static_cast<Ratio In::*>(&PumpDuty::specificGravity))
        .input(pumpFlow(), static_cast<VolumeFlow In::*>(&PumpDuty::flow))
        .input(pumpHead(), static_cast<Length In::*>(&PumpDuty::head))
        .input(style, static_cast<PumpStyle In::*>(&PumpDuty::style))
        .input(ofRecord("pump_speed", QT_TRANSLATE_NOOP("calculators", "Speed of the pump"), "rpm", 10, 30000, 1480),
               static_cast<std::optional<RotationalSpeed> In::*>(&PumpDuty::speed))
        .input(ofRecord("kinematic_viscosity", QT_TRANSLATE_NOOP("calculators", "Kinematic viscosity of the liquid"),
                        "cSt", 0.01, 100000, 1),
               static_cast<Viscosity In::*>(&PumpDuty::viscosity))
        .input(ofRecord("stages", QT_TRANSLATE_NOOP("calculators", "Stages of the pump"), "", 1, 100, 1),
               static_cast<std::optional<Ratio> In::*>(&PumpDuty::stages));
}

constexpr const char *Source = "US DOE, Pumping System Assessment Tool (user manual); motor: IEC 60034-30-1, IEC TS "
                               "60034-31; drive: ANSI/AMCA 208";
constexpr DriveTrainKeys Keys{.voltage = "field_voltage", .power = "field_power", .current = "field_current"};

} // namespace

PumpExistingResult pumpExisting(const PumpExistingInput &in)
{
    const DriveTrainResult train = measuredDriveTrain(in);
    return {train, {fluidPower(in) / train.machineShaftPower}};
}

PumpModifiedResult pumpModified(const PumpModifiedInput &in)
{
    return {requiredDriveTrain(in, shaftPower(in))};
}

Calculator pumpExistingCalculator()
{
    using In = PumpExistingInput;
    using Out = PumpExistingResult;
    CalculatorBuilder<In, Out> builder("pump_psat_existing", QT_TRANSLATE_NOOP("calculators", "Pump as it runs now"),
                                       "PMP", CalculatorKind::Engineering, pumpExisting);
    builder.formula("η_pump = ρ·g·Q·H/(P_el·η_motor·η_drive); E = P_el·t", Source);
    addDuty(builder);
    addDriveTrain(builder, Keys);
    addMeasurement(builder, Keys);
    builder.output({.key = "pump_efficiency",
                    .label = QT_TRANSLATE_NOOP("calculators", "Efficiency of the pump"),
                    .unit = "fraction"},
                   &Out::pumpEfficiency);
    addDriveTrainResults(builder, "pump_shaft_power");
    return builder.build();
}

Calculator pumpModifiedCalculator()
{
    using In = PumpModifiedInput;
    using Out = PumpModifiedResult;
    CalculatorBuilder<In, Out> builder("pump_psat_modified", QT_TRANSLATE_NOOP("calculators", "Pump after a change"),
                                       "PMP", CalculatorKind::Engineering, pumpModified);
    builder.formula("P_el = ρ·g·Q·H/(η_pump·η_drive·η_motor); E = P_el·t", Source);
    addDuty(builder);
    builder.input(
        efficiency("pump_efficiency_target", QT_TRANSLATE_NOOP("calculators", "Efficiency of the new pump"), 80),
        &In::target);
    addDriveTrain(builder, Keys);
    builder.require("motor_rated_power", MotorTooSmall, motorIsLargeEnough);
    addDriveTrainResults(builder, "pump_shaft_power");
    return builder.build();
}

} // namespace recp
