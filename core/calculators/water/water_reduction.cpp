#include "core/calculators/water/water_reduction.h"

#include "core/calculators/common_inputs.h"

namespace recp {

namespace {

double flow(const WaterReductionInput &in)
{
    switch (in.method) {
    case WaterMethod::VolumeMeter:
        return (in.finalReading - in.initialReading).si / in.elapsed.si;
    case WaterMethod::Bucket:
        return in.bucket.si / in.fillTime.si;
    case WaterMethod::MeteredFlow:
    case WaterMethod::Other:
        break;
    }
    return in.meterReading.si;
}

bool readingsRise(const WaterReductionInput &in)
{
    return in.method != WaterMethod::VolumeMeter || in.finalReading >= in.initialReading;
}

} // namespace

WaterReductionResult waterReduction(const WaterReductionInput &in)
{
    const double water = in.method == WaterMethod::Other ? in.yearly.si : flow(in) * in.hours.si;
    return {.water = {water}, .cost = {water * in.price.si}};
}

Calculator waterReductionCalculator()
{
    using In = WaterReductionInput;
    using Out = WaterReductionResult;
    return CalculatorBuilder<In, Out>("water_reduction", QT_TRANSLATE_NOOP("calculators", "Water use of equipment"),
                                      "WAT", CalculatorKind::Engineering, waterReduction)
        .formula("V = Q·t; Q = meter, (V₂ − V₁)/Δt, or V_bucket/t_fill",
                 "Volume balance; US DOE FEMP, Water Metering Best Practices")
        .input({.key = "method",
                .label = QT_TRANSLATE_NOOP("calculators", "How it is measured"),
                .choices = {{"metered_flow", QT_TRANSLATE_NOOP("calculators", "Flow meter")},
                            {"volume_meter", QT_TRANSLATE_NOOP("calculators", "Two readings of a water meter")},
                            {"bucket", QT_TRANSLATE_NOOP("calculators", "Bucket and stop watch")},
                            {"other", QT_TRANSLATE_NOOP("calculators", "Yearly volume is known")}}},
               &In::method)
        .input(operatingHours().when("method", {"metered_flow", "volume_meter", "bucket"}), &In::hours)
        .input({.key = "meter_reading",
                .label = QT_TRANSLATE_NOOP("calculators", "Flow"),
                .unit = "m3/h",
                .minimum = 0,
                .maximum = 1e6,
                .whenKey = "method",
                .whenValues = {"metered_flow"}},
               &In::meterReading)
        .input({.key = "initial_reading",
                .label = QT_TRANSLATE_NOOP("calculators", "First reading"),
                .unit = "m3",
                .minimum = 0,
                .maximum = 1e9,
                .whenKey = "method",
                .whenValues = {"volume_meter"}},
               &In::initialReading)
        .input({.key = "final_reading",
                .label = QT_TRANSLATE_NOOP("calculators", "Second reading"),
                .unit = "m3",
                .minimum = 0,
                .maximum = 1e9,
                .whenKey = "method",
                .whenValues = {"volume_meter"}},
               &In::finalReading)
        .input({.key = "elapsed_time",
                .label = QT_TRANSLATE_NOOP("calculators", "Time between the readings"),
                .unit = "min",
                .minimum = 0,
                .maximum = 527040,
                .typical = 60,
                .minimumExcluded = true,
                .whenKey = "method",
                .whenValues = {"volume_meter"}},
               &In::elapsed)
        .input({.key = "bucket_volume",
                .label = QT_TRANSLATE_NOOP("calculators", "Volume of the bucket"),
                .unit = "L",
                .minimum = 0,
                .maximum = 1e6,
                .typical = 10,
                .whenKey = "method",
                .whenValues = {"bucket"}},
               &In::bucket)
        .input({.key = "fill_time",
                .label = QT_TRANSLATE_NOOP("calculators", "Time to fill it"),
                .unit = "s",
                .minimum = 0,
                .maximum = 86400,
                .typical = 30,
                .minimumExcluded = true,
                .whenKey = "method",
                .whenValues = {"bucket"}},
               &In::fillTime)
        .input({.key = "annual_water_input",
                .label = QT_TRANSLATE_NOOP("calculators", "Water a year"),
                .unit = "m3/yr",
                .minimum = 0,
                .maximum = 1e10,
                .whenKey = "method",
                .whenValues = {"other"}},
               &In::yearly)
        .input({.key = "water_cost",
                .label = QT_TRANSLATE_NOOP("calculators", "Water price"),
                .unit = "currency/m3",
                .minimum = 0,
                .maximum = 1e9},
               &In::price)
        .require("final_reading", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the first reading."),
                 readingsRise)
        .output({.key = "annual_water", .label = QT_TRANSLATE_NOOP("calculators", "Water a year"), .unit = "m3/yr"},
                &Out::water)
        .output(yearlyCost(), &Out::cost)
        .build();
}

} // namespace recp
