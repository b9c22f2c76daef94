#pragma once

#include "core/calculators/calculator.h"

namespace recp {

struct ProcessWaterInput {
    YearlyVolume required;
    YearlyVolume consumed; ///< goes into the product or evaporates
    YearlyVolume lost;
    Ratio recirculated;    ///< share of what is required
};
struct ProcessWaterResult {
    YearlyVolume recirculated;
    YearlyVolume incoming;
    YearlyVolume discharged; ///< or recycled elsewhere
};
/// Water of a process: what is required and does not come round again must come in; what is neither consumed nor lost goes
/// out. Source: ISO 46001, water balance.
ProcessWaterResult processWater(const ProcessWaterInput &in);

struct TowerBalanceInput {
    YearlyTime hours;
    Power capacity;             ///< of the cooling
    Ratio load;
    Ratio evaporationRate{0.0085}; ///< share of the circulation for a fall of 10 °F (5.56 K)
    TemperatureDifference drop;
    ElectricConductivity makeUp{1};
    ElectricConductivity blowdown{2}; ///< above that of the make-up
};
struct TowerBalanceResult {
    YearlyVolume gross;
    YearlyVolume evaporation;
    Ratio cycles;
    YearlyVolume makeUp;
    YearlyVolume blowdown;
};
/// Yearly water of a cooling tower, circulation by 3 gal/min for each ton of refrigeration; make-up = E/(1 − 1/C).
/// Source: US DOE FEMP, Best Management Practice 10.
TowerBalanceResult towerBalance(const TowerBalanceInput &in);

struct TowerMakeUpInput {
    VolumeFlow flow{1};
    Power load;
    YearlyTime hours;
    Ratio evaporationFactor{0.85}; ///< percent of the flow for a fall of 10 °F (5.56 K)
    Ratio cyclesBefore{3};
    Ratio cyclesAfter{5};
    Ratio driftBefore;
    Ratio driftAfter;
};
struct TowerMakeUpResult {
    YearlyVolume before;
    YearlyVolume after;
    YearlyVolume saved;
};
/// Make-up water from the load: the fall of temperature is load/(flow·ρ·c). Source: US DOE FEMP, Best Management Practice 10;
/// CTI. Water at 20 °C.
TowerMakeUpResult towerMakeUp(const TowerMakeUpInput &in);

struct BoilerWaterInput {
    YearlyTime hours;
    Power power;    ///< of the boiler
    Ratio load;
    MassPerEnergy steamRate; ///< steam for each unit of that power and time
    ElectricConductivity feedwater{1};
    ElectricConductivity makeUp{2};   ///< not below the feedwater
    ElectricConductivity blowdown{3}; ///< above the feedwater
};
struct BoilerWaterResult {
    Ratio cycles;
    YearlyVolume gross;     ///< feedwater
    YearlyVolume makeUp;
    YearlyVolume steamLoss;
    YearlyVolume blowdown;
    YearlyVolume condensate;
    Ratio makeUpShare;
};
/// Yearly water of a boiler: C = κ_bd/κ_fw; feedwater = steam/(1 − 1/C); blowdown = feedwater/C; make-up = feedwater·κ_fw/κ_mu
/// (condensate carries no salt); steam lost = make-up − blowdown. Water at 20 °C. Source: US DOE, Steam Tip Sheets 8 and 9.
BoilerWaterResult boilerWater(const BoilerWaterInput &in);

struct DischargeHeatInput {
    YearlyVolume discharge;
    Temperature incoming;
    Temperature outgoing; ///< not below the incoming
    Ratio efficiency{0.8};
};
struct DischargeHeatResult {
    YearlyEnergy energy;
};
/// Fuel or electricity that has heated the water which leaves: V·ρ·c·(T₂ − T₁)/η. Source: heat balance; water at 20 °C.
DischargeHeatResult dischargeHeat(const DischargeHeatInput &in);

Calculator processWaterCalculator();
Calculator towerBalanceCalculator();
Calculator towerMakeUpCalculator();
Calculator boilerWaterCalculator();
Calculator dischargeHeatCalculator();

} // namespace recp
