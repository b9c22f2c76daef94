#include "core/calculators/fans/fan_assessment.h"

#include "core/calculators/motors/iec_efficiency.h"

namespace recp
{

namespace
{

double pressureRise(const FanDuty &duty)
{
    return (duty.outlet - duty.inlet).si - duty.velocityPressure.value_or(PressureDifference{}).si;
}

Power shaftPower(const FanModifiedInput &in)
{
    return fanAirPower(in) / in.target.si;
}

/// Electricity, W, of the reference fan of ANSI/AMCA 208 at this duty.
double referencePower(const FanDuty &duty)
{
    constexpr double ReferenceFlow = 0.118;      // m3/s
    constexpr double ReferencePressure = 100;    // Pa
    constexpr double ReferenceDensity = 1.2;     // kg/m3
    constexpr double ReferenceEfficiency = 0.66; // total
    const double pressure = pressureRise(duty) + ReferencePressure * duty.airDensity.si / ReferenceDensity;
    const double fanShaft = (duty.flow.si + ReferenceFlow) * pressure / ReferenceEfficiency;
    const double motorShaft = motorShaftPowerFor(Drive::VBelt, fanShaft, 1);
    return motorShaft / iecNominalEfficiency(IeClass::Ie3, 4, {motorShaft});
}

bool motorIsLargeEnough(const FanModifiedInput &in)
{
    return motorCarries(in, shaftPower(in));
}

InputDefinition gaugePressure(const char *key, const char *label, double typical)
{
    return {.key = key,
            .label = label,
            .unit = "Pa",
            .minimum = -50000,
            .maximum = 50000,
            .typical = typical,
            .hint = QT_TRANSLATE_NOOP("calculators", "Against the air outside; negative on the suction side.")};
}

InputDefinition velocityPressure()
{
    return {.key = "velocity_pressure",
            .label = QT_TRANSLATE_NOOP("calculators", "Velocity pressure at the inlet"),
            .unit = "Pa",
            .minimum = 0,
            .maximum = 10000,
            .typical = 0,
            .hint = QT_TRANSLATE_NOOP("calculators",
                                      "Taken off the pressure rise for a static efficiency; none if left empty.")};
}

template <class In, class Out> void addDuty(CalculatorBuilder<In, Out> &builder)
{
    builder.input(fanFlow(), static_cast<VolumeFlow In::*>(&FanDuty::flow))
        .input(fanInletPressure(), static_cast<GaugePressure In::*>(&FanDuty::inlet))
        .input(fanOutletPressure(), static_cast<GaugePressure In::*>(&FanDuty::outlet))
        .input(velocityPressure(), static_cast<std::optional<PressureDifference> In::*>(&FanDuty::velocityPressure))
        .input(fanCompressibility(), static_cast<Ratio In::*>(&FanDuty::compressibility))
        .input(fanAirDensity(), static_cast<Density In::*>(&FanDuty::airDensity))
        .require("outlet_pressure", PressureMustRise, [](const In &in) { return pressureRises(in); });
}

constexpr const char *Source = "US DOE, Fan System Assessment Tool (user manual); AMCA 210; ANSI/AMCA 208; motor: IEC "
                               "60034-30-1, IEC TS 60034-31";
constexpr DriveTrainKeys Keys{.voltage = "measured_voltage", .power = "measured_power", .current = "measured_current"};

} // namespace

Ratio fanEnergyIndex(const FanDuty &duty, Power electricity)
{
    return {referencePower(duty) / electricity.si};
}

Power fanAirPower(const FanDuty &duty)
{
    return {duty.flow.si * pressureRise(duty) * duty.compressibility.si};
}

bool pressureRises(const FanDuty &duty)
{
    return pressureRise(duty) >= 0;
}

InputDefinition fanFlow()
{
    return {.key = "flow_rate",
            .label = QT_TRANSLATE_NOOP("calculators", "Air flow at the inlet"),
            .unit = "m3/h",
            .minimum = 0,
            .maximum = 1e7,
            .typical = 60000};
}

InputDefinition fanInletPressure()
{
    return gaugePressure("inlet_pressure", QT_TRANSLATE_NOOP("calculators", "Pressure at the fan's inlet"), -1500);
}

InputDefinition fanOutletPressure()
{
    return gaugePressure("outlet_pressure", QT_TRANSLATE_NOOP("calculators", "Pressure at the fan's outlet"), 500);
}

InputDefinition fanCompressibility()
{
    return {.key = "compressibility_factor",
            .label = QT_TRANSLATE_NOOP("calculators", "Compressibility factor"),
            .unit = "",
            .minimum = 0.7,
            .maximum = 1,
            .typical = 0.99,
            .hint = QT_TRANSLATE_NOOP("calculators", "1 up to 1 kPa; about 0.99 at 3 kPa and 0.98 at 6 kPa.")};
}

InputDefinition fanAirDensity()
{
    return {.key = "air_density",
            .label = QT_TRANSLATE_NOOP("calculators", "Density of the air at the inlet"),
            .unit = "kg/m3",
            .minimum = 0.1,
            .maximum = 10,
            .typical = 1.2};
}

FanExistingResult fanExisting(const FanExistingInput &in)
{
    const DriveTrainResult train = measuredDriveTrain(in);
    return {train, {fanAirPower(in) / train.machineShaftPower}, fanEnergyIndex(in, train.motorPower)};
}

FanModifiedResult fanModified(const FanModifiedInput &in)
{
    return {requiredDriveTrain(in, shaftPower(in))};
}

Calculator fanExistingCalculator()
{
    using In = FanExistingInput;
    using Out = FanExistingResult;
    CalculatorBuilder<In, Out> builder("fan_fsat_existing", QT_TRANSLATE_NOOP("calculators", "Fan as it runs now"),
                                       "FAN", CalculatorKind::Engineering, fanExisting);
    builder.formula("η_fan = Q·Δp·K_p/(P_el·η_motor·η_drive); E = P_el·t; FEI = P_el,reference/P_el", Source);
    addDuty(builder);
    builder.input({.key = "fan_speed",
                   .label = QT_TRANSLATE_NOOP("calculators", "Speed of the fan"),
                   .unit = "rpm",
                   .minimum = 10,
                   .maximum = 30000,
                   .typical = 1480,
                   .hint = QT_TRANSLATE_NOOP("calculators", "For the record; it does not change the result.")},
                  &In::fanSpeed);
    addDriveTrain(builder, Keys);
    addMeasurement(builder, Keys);
    builder.output({.key = "fan_efficiency",
                    .label = QT_TRANSLATE_NOOP("calculators", "Efficiency of the fan"),
                    .unit = "fraction"},
                   &Out::fanEfficiency);
    addDriveTrainResults(builder, "fan_shaft_power");
    return builder
        .output({.key = "fan_energy_index", .label = QT_TRANSLATE_NOOP("calculators", "Fan energy index"), .unit = ""},
                &Out::fanEnergyIndex)
        .build();
}

Calculator fanModifiedCalculator()
{
    using In = FanModifiedInput;
    using Out = FanModifiedResult;
    CalculatorBuilder<In, Out> builder("fan_fsat_modified", QT_TRANSLATE_NOOP("calculators", "Fan after a change"),
                                       "FAN", CalculatorKind::Engineering, fanModified);
    builder.formula("P_el = Q·Δp·K_p/(η_fan·η_drive·η_motor); E = P_el·t", Source);
    addDuty(builder);
    builder.input(
        efficiency("fan_efficiency_target", QT_TRANSLATE_NOOP("calculators", "Efficiency of the new fan"), 75),
        &In::target);
    addDriveTrain(builder, Keys);
    builder.require("motor_rated_power", MotorTooSmall, motorIsLargeEnough);
    addDriveTrainResults(builder, "fan_shaft_power");
    return builder.build();
}

} // namespace recp
