#pragma once

#include "core/calculators/calculator.h"

namespace recp {

enum class WaterMethod { MeteredFlow, VolumeMeter, Bucket, Other };

struct WaterReductionInput {
    WaterMethod method = WaterMethod::MeteredFlow;
    YearlyTime hours;
    PricePerVolume price;
    VolumeFlow meterReading; ///< metered flow
    Volume finalReading;     ///< volume meter
    Volume initialReading;
    Time elapsed{1};
    Volume bucket; ///< bucket and stop watch
    Time fillTime{1};
    YearlyVolume yearly; ///< other
};

struct WaterReductionResult {
    YearlyVolume water;
    YearlyMoney cost;
};

/// Yearly water of a user from a flow meter, two readings of a volume meter, a bucket and a stop watch, or a known
/// amount. Source: volume balance; US DOE FEMP, Water Metering Best Practices.
WaterReductionResult waterReduction(const WaterReductionInput &in);

Calculator waterReductionCalculator();

} // namespace recp
