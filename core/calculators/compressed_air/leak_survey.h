#pragma once

#include "core/calculators/calculator.h"

namespace recp {

// The leak survey: what one leak, or several alike, cost a year. The three ways of measuring share the costs.

enum class EstimateMethod { Estimate };
enum class BagMethod { Bag };
enum class OrificeMethod { Orifice };
enum class DecibelMethod { Decibel };

struct LeakCosts {
    YearlyTime hours;
    PricePerEnergy price;
    SpecificPower specificPower;
    Ratio units; ///< leaks of this kind
};

struct LeakEstimateInput : LeakCosts {
    EstimateMethod method = EstimateMethod::Estimate;
    StandardGasFlow rate; ///< of one leak
};

struct LeakBagInput : LeakCosts {
    BagMethod method = BagMethod::Bag;
    Length height;
    Length diameter;
    Time fillTime{1};
};

struct LeakOrificeInput : LeakCosts {
    OrificeMethod method = OrificeMethod::Orifice;
    Temperature temperature{293.15};
    AbsolutePressure atmosphere{101325};
    GaugePressure supply;
    Length diameter;
    Ratio dischargeCoefficient;
    Ratio orifices;
    /// 53.34 ft·lbf/(lb·°R) at 32.2 ft/s², as handbooks in US units round it; dry air has 287.05 J/(kg·K), 0.03 % less flow.
    SpecificHeat gasConstant{287.2178};
};

/// Four entries of an ultrasonic detector's table, around the reading.
struct LeakDecibelInput : LeakCosts {
    DecibelMethod method = DecibelMethod::Decibel;
    GaugePressure pressure; ///< of the pipe
    SoundLevel reading;
    SoundLevel levelA;
    SoundLevel levelB;       ///< not levelA
    GaugePressure pressureA;
    GaugePressure pressureB; ///< not pressureA
    StandardGasFlow flowAA;  ///< at levelA and pressureA
    StandardGasFlow flowAB;  ///< at levelA and pressureB
    StandardGasFlow flowBA;  ///< at levelB and pressureA
    StandardGasFlow flowBB;  ///< at levelB and pressureB
};

struct LeakSurveyResult {
    StandardGasFlow rate; ///< of all leaks together
    YearlyStandardGasVolume volume;
    YearlyEnergy electricity;
    YearlyMoney cost;
};

/// A leak flow that is known or estimated. Source: US DOE, Improving Compressed Air System Performance.
LeakSurveyResult leakByEstimate(const LeakEstimateInput &in);
/// A bag of known size is held over the leak until it is full.
LeakSurveyResult leakByBag(const LeakBagInput &in);
/// Choked flow through a round hole, as free air at the temperature of the compressed air and site pressure:
/// Q = C·n·A·(p/p_a)·(2/(k+1))^(1/(k−1))·√(2k/(k+1)·R·T). Valid while the supply is at least 0.9 bar above ambient.
/// Source: ISO 9300 (critical nozzles), isentropic flow of an ideal gas with k = 1.4.
LeakSurveyResult leakByOrifice(const LeakOrificeInput &in);

/// Flow by the table of an ultrasonic leak detector, linear in the level and in the pressure between four entries.
/// Source: US DOE, Improving Compressed Air System Performance (2016), section on leaks; the detector's own table.
LeakSurveyResult leakByDecibel(const LeakDecibelInput &in);

Calculator leakEstimateCalculator();
Calculator leakBagCalculator();
Calculator leakOrificeCalculator();
Calculator leakDecibelCalculator();

} // namespace recp
