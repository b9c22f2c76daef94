#pragma once

#include "core/calculators/calculator.h"

namespace recp {

/// Kinetic values are those at 20 °C and for BOD5.
struct ActivatedSludgeInput {
    Temperature temperature{293.15};
    Concentration influentBod;
    Volume aerationVolume{1};
    VolumeFlow flow{1};
    Concentration inertVss;
    Concentration oxidizableNitrogen;
    Ratio vssOfBiomass{0.85};
    Concentration influentTss;
    Concentration inertInorganicTss;
    Concentration effluentTss;
    Concentration returnTss{10};
    Concentration targetMlss{3};
    Ratio inertOfBiomass{0.1};
    Ratio yield{0.6};
    Concentration halfSaturation{0.06};
    Frequency decay;
    Frequency maximumUtilization;
    Time longestAge;
    Time step{86400};
    Concentration oxygen{0.002};
    Ratio alpha{1};
    Ratio beta{1};
    MassPerEnergy transfer;
    Power aerationPower;
    Length elevation;
    DailyTime hours;
    Ratio aeratorType{1};
    Ratio speed{1};
    PricePerEnergy electricityPrice;
    Ratio denitrified{0.6};
    Ratio motorLoad{0.8};
    Ratio motorEfficiency{0.92};
};

struct ActivatedSludgeResult {
    Frequency foodToMass;
    Time sludgeAge;
    Concentration mlss;
    MassFlow oxygenRequired;
    MassFlow oxygenWithDenitrification;
    VolumeFlow returnFlow;
    VolumeFlow wasteFlow;
    Concentration effluentBod;
    Concentration effluentAmmonia;
    YearlyEnergy energy;
    YearlyMoney cost;
    MassFlow oxygenTransferred;
};

/// A completely mixed activated-sludge plant. The sludge age (SRT) is the shortest of 1 day and whole steps more at
/// which the mixed liquor reaches its target, at most the longest one:
///   S = K_s·(1 + k_d·SRT)/(SRT·(Y·k − k_d) − 1); X = SRT/θ·Y·(S_0 − S)/(1 + k_d·SRT); debris f_d·k_d·SRT·X;
///   MLSS = (X + debris)/(VSS/TSS) + SRT/θ·(inert VSS + inert inorganic TSS);
///   O2 = Q·((S_0 − S)/0.68 − 1.42·P_x + 4.57·N_ox), denitrification gives 2.86 for each N back;
///   return Q·MLSS/(RAS − MLSS); waste (V·MLSS/SRT − Q·TSS_e)/RAS.
/// Source: Metcalf & Eddy, Wastewater Engineering, 4th ed., sections 7-6 and 8-3, tables 8-10 and 8-11 (temperature,
/// nitrifiers), section 5-11 (aeration in the field). Range: 5 to 35 °C, sludge that grows faster than it decays.
ActivatedSludgeResult activatedSludge(const ActivatedSludgeInput &in);

Calculator activatedSludgeCalculator();

} // namespace recp
