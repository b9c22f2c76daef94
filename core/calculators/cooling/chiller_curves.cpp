#include "core/calculators/cooling/chiller_curves.h"

#include "core/calculators/common_inputs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace recp {

namespace {

constexpr const char *Source = "EnergyPlus data sets (US DOE): DOE-2.1E centrifugal chiller, Carrier 19XR, Carrier 23XL";

constexpr double RatedChilled = 6.67;      // °C
constexpr double RatedCoolingWater = 29.4; // °C
constexpr double RatedAir = 35;            // °C

using Biquadratic = std::array<double, 6>; ///< 1, x, x², y, y², x·y
constexpr Biquadratic CapacityByTemperature{0.257896, 0.0389016, -0.00021708, 0.0468684, -0.00094284, -0.00034344};
constexpr Biquadratic PowerByTemperature{0.933884, -0.058212, 0.00450036, 0.00243, 0.000486, -0.001215};

struct PartLoad {
    std::array<double, 3> curve; ///< 1, x, x²
    double minimum;              ///< below, it cycles
};
constexpr PartLoad Vanes{{0.222903, 0.313387, 0.463710}, 0.1};
constexpr PartLoad VariableSpeed{{0.1620909, -0.2553890, 1.092232}, 0.19};
constexpr PartLoad SlideValve{{0.2576261, 0.3416910, 0.4007672}, 0.2};

double evaluate(const Biquadratic &c, double x, double y)
{
    return c[0] + c[1] * x + c[2] * x * x + c[3] * y + c[4] * y * y + c[5] * x * y;
}

/// A curve of temperature, 1 at the rating.
double byTemperature(const Biquadratic &curve, const RatedChiller &chiller, Temperature chilled, Temperature condenser)
{
    const double shift = chiller.condenser == ChillerCondenser::Air ? RatedAir - RatedCoolingWater : 0;
    const double x = std::clamp(chilled.si - 273.15, 5.0, 10.0);
    const double y = std::clamp(condenser.si - 273.15 - shift, 24.0, 35.0);
    return evaluate(curve, x, y) / evaluate(curve, RatedChilled, RatedCoolingWater);
}

const PartLoad &partLoadOf(const RatedChiller &chiller)
{
    if (chiller.speed != ChillerSpeed::Constant)
        return VariableSpeed;
    return chiller.type == ChillerType::Screw ? SlideValve : Vanes;
}

double loadOf(const ChillerResetInput &in)
{
    return in.flow.si * ColdWaterDensity * WaterSpecificHeat * in.waterRise.si;
}

bool carries(const ChillerResetInput &in, Temperature chilled, Temperature condenser)
{
    return loadOf(in) <= in.capacityRatio.si * chillerCapacity(in, chilled, condenser).si;
}

bool carriesEach(const ChillerStagingInput &in, const std::vector<double> &loads)
{
    const double capacity = chillerCapacity(in, in.chilled, in.condenserInlet).si;
    return std::all_of(loads.begin(), loads.end(), [&](double load) { return load <= capacity; });
}

double powerOf(const ChillerStagingInput &in, const std::vector<double> &loads)
{
    return std::accumulate(loads.begin(), loads.end(), 0.0, [&](double sum, double load) {
        return sum + chillerPower(in, in.chilled, in.condenserInlet, {load}).si;
    });
}

InputDefinition chilledWater(const char *key, const char *label)
{
    return temperatureInput(key, label, 4, 15, 7);
}

InputDefinition condenserInlet(const char *key, const char *label)
{
    return temperatureInput(key, label, 15, 45, 30);
}

template <class In, class Out> void addChiller(CalculatorBuilder<In, Out> &builder)
{
    builder
        .input({.key = "chiller_type",
                .label = QT_TRANSLATE_NOOP("calculators", "Compressor"),
                .typical = 0,
                .choices = {{"centrifugal", QT_TRANSLATE_NOOP("calculators", "Centrifugal")},
                            {"screw", QT_TRANSLATE_NOOP("calculators", "Screw")}}},
               static_cast<ChillerType In::*>(&In::type))
        .input({.key = "condenser",
                .label = QT_TRANSLATE_NOOP("calculators", "Condenser cooled by"),
                .typical = 0,
                .choices = {{"water", QT_TRANSLATE_NOOP("calculators", "Water")}, {"air", QT_TRANSLATE_NOOP("calculators", "Air")}}},
               static_cast<ChillerCondenser In::*>(&In::condenser))
        .input({.key = "compressor",
                .label = QT_TRANSLATE_NOOP("calculators", "Speed"),
                .typical = 1,
                .choices = {{"vfd", QT_TRANSLATE_NOOP("calculators", "Variable")},
                            {"no_vfd", QT_TRANSLATE_NOOP("calculators", "Constant")},
                            {"magnetic_bearing", QT_TRANSLATE_NOOP("calculators", "Variable, magnetic bearings")}}},
               static_cast<ChillerSpeed In::*>(&In::speed))
        .input({.key = "ari_capacity",
                .label = QT_TRANSLATE_NOOP("calculators", "Rated cooling capacity"),
                .unit = "ton",
                .minimum = 1,
                .maximum = 10000,
                .typical = 300},
               static_cast<Power In::*>(&In::capacity))
        .input({.key = "ari_efficiency",
                .label = QT_TRANSLATE_NOOP("calculators", "Rated electricity for cooling"),
                .unit = "kW/ton",
                .minimum = 0.1,
                .maximum = 3,
                .typical = 0.65},
               static_cast<PowerPerCooling In::*>(&In::efficiency));
}

InputDefinition hoursSo()
{
    return {.key = "operating_hours",
            .label = QT_TRANSLATE_NOOP("calculators", "Hours so"),
            .unit = "h",
            .minimum = 0,
            .maximum = 8784,
            .typical = 4000};
}

OutputDefinition power(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "kW"};
}

} // namespace

Power chillerCapacity(const RatedChiller &chiller, Temperature chilled, Temperature condenser)
{
    return {chiller.capacity.si * byTemperature(CapacityByTemperature, chiller, chilled, condenser)};
}

Power chillerPower(const RatedChiller &chiller, Temperature chilled, Temperature condenser, Power load)
{
    const double capacity = chillerCapacity(chiller, chilled, condenser).si;
    const PartLoad &part = partLoadOf(chiller);
    const double ratio = load.si / capacity;
    const double running = std::max(ratio, part.minimum);
    const auto &c = part.curve;
    const double share = (c[0] + c[1] * running + c[2] * running * running) / (c[0] + c[1] + c[2]);
    const double cycling = std::min(1.0, ratio / part.minimum);
    return {capacity * chiller.efficiency.si * byTemperature(PowerByTemperature, chiller, chilled, condenser) * share * cycling};
}

ChillerResetResult chillerReset(const ChillerResetInput &in)
{
    const Power load{loadOf(in)};
    const double before = chillerPower(in, in.chilledBefore, in.condenserBefore, load).si;
    const double after = chillerPower(in, in.chilledAfter, in.condenserAfter, load).si;
    return {.capacity = {in.capacityRatio.si * chillerCapacity(in, in.chilledBefore, in.condenserBefore).si},
            .efficiency = {before / load.si},
            .before = {before},
            .after = {after},
            .saved = {(before - after) * in.hours.si}};
}

ChillerStagingResult chillerStaging(const ChillerStagingInput &in)
{
    const double before = powerOf(in, in.before);
    const double after = powerOf(in, in.after);
    return {.before = {before}, .after = {after}, .saved = {(before - after) * in.hours.si}};
}

Calculator chillerResetCalculator()
{
    using In = ChillerResetInput;
    using Out = ChillerResetResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    const char *chilled = QT_TRANSLATE_NOOP("calculators", "Chilled water, leaving");
    const char *condenser = QT_TRANSLATE_NOOP("calculators", "Cooling water or air, entering");
    CalculatorBuilder<In, Out> builder("chiller_temperature_reset", QT_TRANSLATE_NOOP("calculators", "Chiller at other temperatures"),
                                       "REF", CalculatorKind::Engineering, chillerReset);
    addChiller(builder);
    return builder
        .formula("P = P_rated·f_Q(T)·f_P(T)·f(x), x = V·ρ·c·ΔT/(Q_rated·f_Q(T))", Source)
        .input({.key = "max_capacity_ratio",
                .label = QT_TRANSLATE_NOOP("calculators", "Largest load that its control allows"),
                .unit = "",
                .minimum = 0.1,
                .maximum = 1.5,
                .typical = 1},
               &In::capacityRatio)
        .input(hoursSo(), &In::hours)
        .input({.key = "water_flow",
                .label = QT_TRANSLATE_NOOP("calculators", "Flow of the chilled water"),
                .unit = "m3/h",
                .minimum = 1,
                .maximum = 5000,
                .typical = 150},
               &In::flow)
        .input({.key = "water_delta_t",
                .label = QT_TRANSLATE_NOOP("calculators", "Chilled water, cooled by"),
                .unit = "K",
                .minimum = 0.5,
                .maximum = 15,
                .typical = 5},
               &In::waterRise)
        .input(inGroup(chilledWater("supply_temp_baseline", chilled), now), &In::chilledBefore)
        .input(inGroup(condenserInlet("condenser_entering_temp_baseline", condenser), now), &In::condenserBefore)
        .input(inGroup(chilledWater("supply_temp_modified", chilled), after), &In::chilledAfter)
        .input(inGroup(condenserInlet("condenser_entering_temp_modified", condenser), after), &In::condenserAfter)
        .require("water_flow", QT_TRANSLATE_NOOP("errors", "Input “%1” asks for more cooling than the chiller gives."),
                 [](const In &in) {
                     return carries(in, in.chilledBefore, in.condenserBefore) && carries(in, in.chilledAfter, in.condenserAfter);
                 })
        .output({.key = "capacity_baseline", .label = QT_TRANSLATE_NOOP("calculators", "Cooling capacity, now"), .unit = "kW"},
                &Out::capacity)
        .output({.key = "efficiency_baseline", .label = QT_TRANSLATE_NOOP("calculators", "Electricity for cooling, now"), .unit = "kW/ton"},
                &Out::efficiency)
        .output(power("power_baseline", QT_TRANSLATE_NOOP("calculators", "Power, now")), &Out::before)
        .output(power("power_modified", QT_TRANSLATE_NOOP("calculators", "Power, after")), &Out::after)
        .output({.key = "energy_savings", .label = QT_TRANSLATE_NOOP("calculators", "Electricity saved"), .unit = "kWh"}, &Out::saved)
        .build();
}

Calculator chillerStagingCalculator()
{
    using In = ChillerStagingInput;
    using Out = ChillerStagingResult;
    const auto loads = [](const char *key, const char *label) {
        return InputDefinition{.key = key,
                               .label = label,
                               .kind = QuantityKind::Power,
                               .unit = "ton",
                               .minimum = 0,
                               .maximum = 10000,
                               .hint = QT_TRANSLATE_NOOP("calculators", "The load of each chiller; 0 for one that is off.")};
    };
    CalculatorBuilder<In, Out> builder("chiller_staging", QT_TRANSLATE_NOOP("calculators", "Cooling by fewer chillers"), "REF",
                                       CalculatorKind::Engineering, chillerStaging);
    addChiller(builder);
    return builder
        .formula("P = Σ P_rated·f_Q(T)·f_P(T)·f(x)", Source)
        .input(hoursSo(), &In::hours)
        .input(chilledWater("supply_temp", QT_TRANSLATE_NOOP("calculators", "Chilled water, leaving")), &In::chilled)
        .input(condenserInlet("condenser_entering_temp", QT_TRANSLATE_NOOP("calculators", "Cooling water or air, entering")), &In::condenserInlet)
        .input(loads("loads_baseline", QT_TRANSLATE_NOOP("calculators", "Loads, now")), &In::before)
        .input(loads("loads_modified", QT_TRANSLATE_NOOP("calculators", "Loads, after")), &In::after)
        .require("loads_baseline", QT_TRANSLATE_NOOP("errors", "Input “%1” asks for more cooling than the chiller gives."),
                 [](const In &in) { return carriesEach(in, in.before); })
        .require("loads_modified", QT_TRANSLATE_NOOP("errors", "Input “%1” asks for more cooling than the chiller gives."),
                 [](const In &in) { return carriesEach(in, in.after); })
        .output(power("power_baseline", QT_TRANSLATE_NOOP("calculators", "Power, now")), &Out::before)
        .output(power("power_modified", QT_TRANSLATE_NOOP("calculators", "Power, after")), &Out::after)
        .output({.key = "energy_savings", .label = QT_TRANSLATE_NOOP("calculators", "Electricity saved"), .unit = "kWh"}, &Out::saved)
        .build();
}

} // namespace recp
