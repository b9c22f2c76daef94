#include "core/calculators/compressed_air/air_system.h"

#include "core/calculators/common_inputs.h"

#include <cmath>
#include <numbers>

namespace recp {

namespace {

constexpr const char *StorageSource =
    "Compressed Air Challenge, Best Practices for Compressed Air Systems (2nd ed.), storage";

InputDefinition linePressure(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "bar", .minimum = 0, .maximum = 400, .typical = typical};
}

InputDefinition freeAir(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "Nm3/min", .minimum = 0, .maximum = 1e4, .typical = typical};
}

InputDefinition length(const char *key, const char *label, const char *unit, double maximum, double typical)
{
    return {.key = key, .label = label, .unit = unit, .minimum = 0, .maximum = maximum, .typical = typical};
}

InputDefinition velocity(const char *key, const char *label, double typical)
{
    return {.key = key,
            .label = label,
            .unit = "m/s",
            .minimum = 0.1,
            .maximum = 400,
            .typical = typical};
}

double area(double diameter)
{
    return std::numbers::pi / 4 * diameter * diameter;
}

} // namespace

ReceiverSizeResult receiverSize(const ReceiverSizeInput &in)
{
    const double between = in.initialPressure.si - in.finalPressure.si;
    const auto volume = [&](double air, double drop) {
        return ReceiverSizeResult{{air * in.atmosphere.si / drop}};
    };
    switch (in.method) {
    case ReceiverMethod::General:
        return volume(in.demand.si, in.allowedDrop.si);
    case ReceiverMethod::Dedicated:
        return volume(in.duration.si * in.flow.si, between);
    case ReceiverMethod::Metered:
        return volume(in.duration.si * (in.flow.si - in.metered.si), between);
    case ReceiverMethod::Bridging:
        return volume(in.distance.si / in.speed.si * in.flow.si, in.allowedDrop.si);
    }
    return {};
}

UsableAirResult usableAir(const UsableAirInput &in)
{
    return {{in.tank.si * (in.from.si - in.to.si) / in.atmosphere.si}};
}

AirPipeResult airPipe(const AirPipeInput &in)
{
    const double section = in.flow.si * in.atmosphere.si / (in.pressure.si + in.atmosphere.si) / in.velocity.si;
    return {.section = {section}, .diameter = {std::sqrt(4 * section / std::numbers::pi)}};
}

CylinderAirResult cylinderAir(const CylinderAirInput &in)
{
    double section = area(in.bore.si);
    if (in.type == CylinderType::DoubleActing)
        section += area(in.bore.si) - area(in.rod.si);
    const double swept = section * in.stroke.si * in.cycles.si;
    const double ratio = (in.pressure.si + in.atmosphere.si) / in.atmosphere.si;
    return {.swept = {swept}, .compressionRatio = {ratio}, .freeAir = {swept * ratio}};
}

Calculator receiverSizeCalculator()
{
    using In = ReceiverSizeInput;
    InputDefinition drop{.key = "allowable_pressure_drop",
                         .label = QT_TRANSLATE_NOOP("calculators", "Fall of pressure allowed"),
                         .unit = "bar",
                         .minimum = 0.01,
                         .maximum = 100,
                         .typical = 0.5};
    InputDefinition initial =
        linePressure("initial_tank_pressure", QT_TRANSLATE_NOOP("calculators", "Pressure in the receiver, first"), 7.5);
    initial.minimumExcluded = true;
    return CalculatorBuilder<In, ReceiverSizeResult>("compressed_air_receiver_size",
                                                     QT_TRANSLATE_NOOP("calculators", "Size of an air receiver"), "AIR",
                                                     CalculatorKind::Engineering, receiverSize)
        .formula("V = V_air·p_a/Δp; V_air = t·(q − q_metered)", StorageSource)
        .input({.key = "method",
                .label = QT_TRANSLATE_NOOP("calculators", "What it bridges"),
                .typical = 0,
                .choices = {{"general", QT_TRANSLATE_NOOP("calculators", "A known amount of air")},
                            {"dedicated", QT_TRANSLATE_NOOP("calculators", "One user for some time")},
                            {"metered", QT_TRANSLATE_NOOP("calculators", "One user, refilled by a metered flow")},
                            {"bridging", QT_TRANSLATE_NOOP("calculators", "The start of the next compressor")}}},
               &In::method)
        .input(atmosphericPressure(), &In::atmosphere)
        .input(InputDefinition{.key = "air_demand",
                               .label = QT_TRANSLATE_NOOP("calculators", "Free air of the event"),
                               .unit = "Nm3",
                               .minimum = 0,
                               .maximum = 1e5,
                               .typical = 5}
                   .when("method", {"general"}),
               &In::demand)
        .input(drop.when("method", {"general", "bridging"}), &In::allowedDrop)
        .input(InputDefinition{.key = "length_of_demand",
                               .label = QT_TRANSLATE_NOOP("calculators", "How long it draws"),
                               .unit = "min",
                               .minimum = 0,
                               .maximum = 1440,
                               .typical = 1}
                   .when("method", {"dedicated", "metered"}),
               &In::duration)
        .input(freeAir("air_flow_requirement", QT_TRANSLATE_NOOP("calculators", "Free air drawn"), 3)
                   .when("method", {"dedicated", "metered", "bridging"}),
               &In::flow)
        .input(freeAir("metered_flow", QT_TRANSLATE_NOOP("calculators", "Free air coming in meanwhile"), 1)
                   .when("method", {"metered"}),
               &In::metered)
        .input(initial.when("method", {"dedicated", "metered"}), &In::initialPressure)
        .input(linePressure("final_tank_pressure", QT_TRANSLATE_NOOP("calculators", "Pressure in the receiver, last"), 6.5)
                   .when("method", {"dedicated", "metered"}),
               &In::finalPressure)
        .input(length("distance", QT_TRANSLATE_NOOP("calculators", "Distance to the compressors"), "m", 1e4, 150)
                   .when("method", {"bridging"}),
               &In::distance)
        .input(velocity("speed", QT_TRANSLATE_NOOP("calculators", "Speed of the pressure wave"), 75)
                   .when("method", {"bridging"}),
               &In::speed)
        .require("final_tank_pressure", QT_TRANSLATE_NOOP("errors", "Input “%1” must be below the first pressure."),
                 [](const In &in) {
                     return in.method == ReceiverMethod::General || in.method == ReceiverMethod::Bridging ||
                            in.finalPressure < in.initialPressure;
                 })
        .require("metered_flow", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the air drawn."),
                 [](const In &in) { return in.method != ReceiverMethod::Metered || in.metered <= in.flow; })
        .output({.key = "receiver_volume", .label = QT_TRANSLATE_NOOP("calculators", "Volume of the receiver"), .unit = "m3"},
                &ReceiverSizeResult::volume)
        .build();
}

Calculator usableAirCalculator()
{
    using In = UsableAirInput;
    return CalculatorBuilder<In, UsableAirResult>("compressed_air_usable_storage",
                                                  QT_TRANSLATE_NOOP("calculators", "Usable air of a receiver"), "AIR",
                                                  CalculatorKind::Engineering, usableAir)
        .formula("V_air = V·(p₁ − p₂)/p_a", StorageSource)
        .input({.key = "tank_size",
                .label = QT_TRANSLATE_NOOP("calculators", "Volume of the receiver"),
                .unit = "m3",
                .minimum = 0,
                .maximum = 1e4,
                .typical = 3},
               &In::tank)
        .input(linePressure("pressure_in", QT_TRANSLATE_NOOP("calculators", "Pressure in the receiver, first"), 7.5), &In::from)
        .input(linePressure("pressure_out", QT_TRANSLATE_NOOP("calculators", "Pressure in the receiver, last"), 6.5), &In::to)
        .input(atmosphericPressure(), &In::atmosphere)
        .require("pressure_out", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the first pressure."),
                 [](const In &in) { return in.to <= in.from; })
        .output({.key = "usable_air", .label = QT_TRANSLATE_NOOP("calculators", "Free air it gives"), .unit = "Nm3"},
                &UsableAirResult::air)
        .build();
}

Calculator airPipeCalculator()
{
    using In = AirPipeInput;
    return CalculatorBuilder<In, AirPipeResult>("compressed_air_pipe_sizing",
                                                QT_TRANSLATE_NOOP("calculators", "Size of a compressed-air pipe"), "AIR",
                                                CalculatorKind::Engineering, airPipe)
        .formula("A = q·p_a/((p + p_a)·v); D = √(4·A/π)",
                 "US DOE, Improving Compressed Air System Performance (2016), section 2")
        .input(freeAir("air_flow", QT_TRANSLATE_NOOP("calculators", "Flow of free air"), 20), &In::flow)
        .input(linePressure("line_pressure", QT_TRANSLATE_NOOP("calculators", "Pressure in the pipe"), 7), &In::pressure)
        .input(velocity("design_velocity", QT_TRANSLATE_NOOP("calculators", "Velocity of the compressed air"), 6), &In::velocity)
        .input(atmosphericPressure(), &In::atmosphere)
        .output({.key = "cross_section_area", .label = QT_TRANSLATE_NOOP("calculators", "Inside section"), .unit = "cm2"},
                &AirPipeResult::section)
        .output({.key = "pipe_diameter", .label = QT_TRANSLATE_NOOP("calculators", "Inside diameter"), .unit = "mm"},
                &AirPipeResult::diameter)
        .build();
}

Calculator cylinderAirCalculator()
{
    using In = CylinderAirInput;
    using Out = CylinderAirResult;
    return CalculatorBuilder<In, Out>("pneumatic_cylinder_air", QT_TRANSLATE_NOOP("calculators", "Air of a pneumatic cylinder"),
                                      "AIR", CalculatorKind::Engineering, cylinderAir)
        .formula("q = π/4·D²·s·n·(p + p_a)/p_a; double-acting: (2·D² − d²) for D²",
                 "Compressed Air and Gas Institute, Handbook (7th ed.), chapter 6")
        .input({.key = "type",
                .label = QT_TRANSLATE_NOOP("calculators", "Cylinder"),
                .typical = 0,
                .choices = {{"single_acting", QT_TRANSLATE_NOOP("calculators", "Single-acting")},
                            {"double_acting", QT_TRANSLATE_NOOP("calculators", "Double-acting")}}},
               &In::type)
        .input(length("cylinder_diameter", QT_TRANSLATE_NOOP("calculators", "Bore"), "mm", 2000, 50), &In::bore)
        .input(length("rod_diameter", QT_TRANSLATE_NOOP("calculators", "Diameter of the rod"), "mm", 2000, 20)
                   .when("type", {"double_acting"}),
               &In::rod)
        .input(length("stroke", QT_TRANSLATE_NOOP("calculators", "Stroke"), "mm", 2e4, 200), &In::stroke)
        .input(linePressure("air_pressure", QT_TRANSLATE_NOOP("calculators", "Pressure of the air"), 6), &In::pressure)
        .input({.key = "cycles",
                .label = QT_TRANSLATE_NOOP("calculators", "Cycles, there and back"),
                .unit = "1/min",
                .minimum = 0,
                .maximum = 6000,
                .typical = 20},
               &In::cycles)
        .input(atmosphericPressure(), &In::atmosphere)
        .require("rod_diameter", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be above the bore."),
                 [](const In &in) { return in.type == CylinderType::SingleActing || in.rod <= in.bore; })
        .output({.key = "piston_volume", .label = QT_TRANSLATE_NOOP("calculators", "Swept volume"), .unit = "m3/min"}, &Out::swept)
        .output({.key = "compression_ratio", .label = QT_TRANSLATE_NOOP("calculators", "Ratio of absolute pressures"), .unit = ""},
                &Out::compressionRatio)
        .output({.key = "air_requirement", .label = QT_TRANSLATE_NOOP("calculators", "Free air"), .unit = "Nm3/min"}, &Out::freeAir)
        .build();
}

} // namespace recp
