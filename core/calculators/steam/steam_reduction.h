#pragma once

#include "core/calculators/steam/steam_point.h"

namespace recp {

enum class SteamMethod { FlowMeter, Air, Water, Offsheet };
enum class SteamUtility { Steam, Fuel };

struct SteamReductionInput {
    YearlyTime hours;
    SteamMethod method = SteamMethod::FlowMeter;
    SteamUtility utility = SteamUtility::Steam;
    PricePerEnergy fuelPrice;
    PricePerMass steamPrice;
    Ratio systemEfficiency{1};
    Ratio boilerEfficiency{1};
    SteamPoint steam;
    Temperature feedwaterTemperature{288.15};
    Ratio units{1};
    MassFlow steamFlow;
    VolumeFlow airFlow;
    VolumeFlow waterFlow;
    Temperature inletTemperature{288.15};
    Temperature outletTemperature{288.15};
    VolumetricHeat airHeat{1206};
    VolumetricHeat waterHeat{4.184e6};
    YearlyEnergy yearlyFuel;
};

struct SteamReductionResult {
    YearlyMass steam;
    YearlyEnergy fuel;
    YearlyMoney cost;
};

/// Steam and fuel of a use. Metered: steam = m·t·n/η_sys, fuel = steam·(h_s − h_fw)/η_b. A stream of air or water:
/// fuel = V·c·ΔT·t·n/(η_sys·η_b). Known fuel: steam = fuel·η_b/(h_s − h_fw). Feedwater stands in an open tank
/// (101,325 Pa). Heat of the streams, each an input: air 1.206 kJ/(m3 K) (1.2 kg/m3 x 1.005 kJ/(kg K), 20 °C, sea
/// level), water 4,184 kJ/(m3 K) (1,000 kg/m3 x 4.184 kJ/(kg K)). Source: US DOE, Steam Sourcebook; IAPWS-IF97.
SteamReductionResult steamReduction(const SteamReductionInput &in);

Calculator steamReductionCalculator();

} // namespace recp
