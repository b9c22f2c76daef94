#pragma once

#include "core/calculators/calculator.h"

namespace recp {

struct CompressorLeaksInput {
    VolumeFlow capacity; ///< free air at full load, above 0
    VolumeFlow airUse;   ///< with the leaks, not above the capacity
    VolumeFlow leakage;  ///< part of the use, not above it
    Ratio repaired;      ///< share of the leakage, 0..1
};
struct CompressorLeaksResult {
    VolumeFlow saved;
    VolumeFlow airUseAfter;
    Ratio capacityAfter; ///< share of the full capacity
};

/// What a compressor still has to deliver when a part of the leakage is repaired. Source: US DOE, Improving Compressed Air
/// System Performance (2016), section 3 (leaks).
CompressorLeaksResult compressorLeaks(const CompressorLeaksInput &in);

struct CompressorModulationInput {
    Power fullPower;   ///< at full load
    VolumeFlow fullFlow;
    Power noLoadPower; ///< at no flow, not above fullPower
    Ratio exponent{1}; ///< 1 inlet modulation, 2 variable displacement
    Ratio capacity;    ///< flow as a share of the full flow, 0..1
};
struct CompressorModulationResult {
    Power power;
    VolumeFlow flow;
};

/// Power of a compressor that throttles its flow: P = P₀ + (P_full − P₀)·xⁿ. Source: US DOE, Improving Compressed Air System
/// Performance (2016), section 6 (controls).
CompressorModulationResult compressorModulation(const CompressorModulationInput &in);

struct CompressorCostInput {
    Power shaftPower;     ///< of the motor at full load
    Ratio unloadedShare;  ///< shaft power unloaded, share of that at full load
    YearlyTime hours;
    Ratio loadedTime;     ///< share of the hours; the rest is unloaded
    Ratio loadedEfficiency{0.93}; ///< of the motor, above 0
    Ratio unloadedEfficiency{0.9};
    PricePerEnergy price;
};
struct CompressorCostResult {
    Ratio unloadedTime;
    YearlyMoney loaded;
    YearlyMoney unloaded;
    YearlyMoney total;
};

/// Electricity cost of a compressor loaded and unloaded: P·t·c·(x/η + u·(1 − x)/η_u). Source: US DOE, Improving Compressed
/// Air System Performance (2016), section on the cost of compressed air.
CompressorCostResult compressorCost(const CompressorCostInput &in);

Calculator compressorLeaksCalculator();
Calculator compressorModulationCalculator();
Calculator compressorCostCalculator();

} // namespace recp
