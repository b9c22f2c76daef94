#include "core/calculators/water/water_balance.h"

#include "core/calculators/common_inputs.h"

namespace recp {

namespace {

constexpr const char *TowerSource = "US DOE FEMP, Best Management Practice 10 (Cooling Tower Management)";
constexpr double FlowPerCooling = 3 * 3.785411784e-3 / 60 / 3516.8528420667; // 3 gal/min for a ton of refrigeration, m3/J
constexpr double TenFahrenheit = 50.0 / 9;                                  // K
constexpr double SmallestCycles = 1.01;

YearlyVolume volume(double m3)
{
    return {m3};
}

InputDefinition yearlyVolume(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "m3/yr", .minimum = 0, .maximum = 1e9, .typical = typical};
}

OutputDefinition yearlyVolume(const char *key, const char *label)
{
    return {.key = key, .label = label, .unit = "m3/yr"};
}

InputDefinition conductivity(const char *key, const char *label, double typical)
{
    return {.key = key, .label = label, .unit = "uS/cm", .minimum = 0.1, .maximum = 1e5, .typical = typical};
}

InputDefinition cycles(const char *key, double typical, const char *group)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Cycles of concentration"),
            .unit = "",
            .minimum = SmallestCycles,
            .maximum = 20,
            .typical = typical,
            .group = group};
}

InputDefinition drift(const char *key, const char *group)
{
    return {.key = key,
            .label = QT_TRANSLATE_NOOP("calculators", "Drift loss, share of the circulation"),
            .unit = "%",
            .minimum = 0,
            .maximum = 5,
            .typical = 0.02,
            .group = group};
}

InputDefinition loadFactor()
{
    return share("load_factor", QT_TRANSLATE_NOOP("calculators", "Mean load, share of the capacity"), 70);
}

double makeUpFlow(const TowerMakeUpInput &in, Ratio cycles, Ratio drift)
{
    const double fall = in.load.si / (in.flow.si * ColdWaterDensity * WaterSpecificHeat);
    const double evaporation = in.evaporationFactor.si / 100 * fall / TenFahrenheit * in.flow.si;
    return evaporation + evaporation / (cycles.si - 1) + drift.si * in.flow.si;
}

} // namespace

ProcessWaterResult processWater(const ProcessWaterInput &in)
{
    const double again = in.required.si * in.recirculated.si;
    const double incoming = in.required.si - again;
    return {.recirculated = {again}, .incoming = {incoming}, .discharged = {incoming - in.consumed.si - in.lost.si}};
}

TowerBalanceResult towerBalance(const TowerBalanceInput &in)
{
    const double gross = FlowPerCooling * in.capacity.si * in.load.si * in.hours.si;
    const double evaporation = gross * in.evaporationRate.si * in.drop.si / TenFahrenheit;
    const double cycles = in.blowdown.si / in.makeUp.si;
    const double makeUp = evaporation / (1 - 1 / cycles);
    return {.gross = volume(gross),
            .evaporation = volume(evaporation),
            .cycles = {cycles},
            .makeUp = volume(makeUp),
            .blowdown = volume(makeUp - evaporation)};
}

TowerMakeUpResult towerMakeUp(const TowerMakeUpInput &in)
{
    const double before = makeUpFlow(in, in.cyclesBefore, in.driftBefore) * in.hours.si;
    const double after = makeUpFlow(in, in.cyclesAfter, in.driftAfter) * in.hours.si;
    return {.before = volume(before), .after = volume(after), .saved = volume(before - after)};
}

BoilerWaterResult boilerWater(const BoilerWaterInput &in)
{
    const double cycles = in.blowdown.si / in.feedwater.si;
    const double steam = in.power.si * in.load.si * in.steamRate.si * in.hours.si / ColdWaterDensity;
    const double gross = steam / (1 - 1 / cycles);
    const double makeUpShare = in.feedwater.si / in.makeUp.si;
    const double makeUp = gross * makeUpShare;
    const double blowdown = gross / cycles;
    return {.cycles = {cycles},
            .gross = volume(gross),
            .makeUp = volume(makeUp),
            .steamLoss = volume(makeUp - blowdown),
            .blowdown = volume(blowdown),
            .condensate = volume(gross - makeUp),
            .makeUpShare = {makeUpShare}};
}

DischargeHeatResult dischargeHeat(const DischargeHeatInput &in)
{
    return {{in.discharge.si * ColdWaterDensity * WaterSpecificHeat * (in.outgoing.si - in.incoming.si) / in.efficiency.si}};
}

Calculator processWaterCalculator()
{
    using In = ProcessWaterInput;
    using Out = ProcessWaterResult;
    return CalculatorBuilder<In, Out>("water_process_balance", QT_TRANSLATE_NOOP("calculators", "Water balance of a process"), "WAT",
                                      CalculatorKind::Engineering, processWater)
        .formula("V_in = V·(1 − r); V_out = V_in − V_consumed − V_lost", "ISO 46001")
        .input(yearlyVolume("water_required", QT_TRANSLATE_NOOP("calculators", "Water required"), 10000), &In::required)
        .input(yearlyVolume("water_consumed", QT_TRANSLATE_NOOP("calculators", "Water into the product or evaporated"), 2000), &In::consumed)
        .input(yearlyVolume("water_loss", QT_TRANSLATE_NOOP("calculators", "Water lost"), 500), &In::lost)
        .input(share("fraction_recirculated", QT_TRANSLATE_NOOP("calculators", "Share that is recirculated"), 20), &In::recirculated)
        .require("water_consumed", QT_TRANSLATE_NOOP("errors", "Input “%1” and the losses must not be above the water that comes in."),
                 [](const In &in) { return processWater(in).discharged.si >= 0; })
        .output(yearlyVolume("recirculated", QT_TRANSLATE_NOOP("calculators", "Water recirculated")), &Out::recirculated)
        .output(yearlyVolume("incoming", QT_TRANSLATE_NOOP("calculators", "Water that comes in")), &Out::incoming)
        .output(yearlyVolume("discharged_or_recycled", QT_TRANSLATE_NOOP("calculators", "Water discharged or recycled elsewhere")),
                &Out::discharged)
        .build();
}

Calculator towerBalanceCalculator()
{
    using In = TowerBalanceInput;
    using Out = TowerBalanceResult;
    return CalculatorBuilder<In, Out>("water_cooling_tower_balance", QT_TRANSLATE_NOOP("calculators", "Water balance of a cooling tower"),
                                      "CWT", CalculatorKind::Engineering, towerBalance)
        .formula("V = 3 gal/min/RT·P·x·t; E = V·e·ΔT/5.56 K; C = κ_bd/κ_mu; make-up = E/(1 − 1/C)", TowerSource)
        .input(operatingHours(), &In::hours)
        .input({.key = "tonnage",
                .label = QT_TRANSLATE_NOOP("calculators", "Cooling capacity"),
                .unit = "ton",
                .minimum = 0,
                .maximum = 1e5,
                .typical = 300},
               &In::capacity)
        .input(loadFactor(), &In::load)
        .input({.key = "evaporation_rate_per_10F",
                .label = QT_TRANSLATE_NOOP("calculators", "Evaporation for a fall of 10 °F (5.6 K), share of the circulation"),
                .unit = "%",
                .minimum = 0,
                .maximum = 100,
                .typical = 0.85},
               &In::evaporationRate)
        .input({.key = "temperature_drop",
                .label = QT_TRANSLATE_NOOP("calculators", "Temperature drop of the water in the tower"),
                .unit = "K",
                .minimum = 0,
                .maximum = 30,
                .typical = 5},
               &In::drop)
        .input(conductivity("makeup_conductivity", QT_TRANSLATE_NOOP("calculators", "Conductivity of the make-up water"), 300), &In::makeUp)
        .input(conductivity("blowdown_conductivity", QT_TRANSLATE_NOOP("calculators", "Conductivity of the blowdown"), 1200), &In::blowdown)
        .require("blowdown_conductivity", QT_TRANSLATE_NOOP("errors", "Input “%1” must be above the conductivity of the make-up water."),
                 [](const In &in) { return in.blowdown.si >= SmallestCycles * in.makeUp.si; })
        .output(yearlyVolume("gross_water_use", QT_TRANSLATE_NOOP("calculators", "Water circulated")), &Out::gross)
        .output(yearlyVolume("evaporation_loss", QT_TRANSLATE_NOOP("calculators", "Evaporation")), &Out::evaporation)
        .output({.key = "cycles_of_concentration", .label = QT_TRANSLATE_NOOP("calculators", "Cycles of concentration"), .unit = ""},
                &Out::cycles)
        .output(yearlyVolume("makeup_water", QT_TRANSLATE_NOOP("calculators", "Make-up water")), &Out::makeUp)
        .output(yearlyVolume("blowdown_loss", QT_TRANSLATE_NOOP("calculators", "Blowdown")), &Out::blowdown)
        .build();
}

Calculator towerMakeUpCalculator()
{
    using In = TowerMakeUpInput;
    using Out = TowerMakeUpResult;
    const char *now = QT_TRANSLATE_NOOP("calculators", "Now");
    const char *after = QT_TRANSLATE_NOOP("calculators", "After");
    return CalculatorBuilder<In, Out>("cooling_tower_makeup", QT_TRANSLATE_NOOP("calculators", "Make-up water of a cooling tower"), "CWT",
                                      CalculatorKind::Engineering, towerMakeUp)
        .formula("E = f·1 %·ΔT/5.56 K·q, ΔT = P/(q·ρ·c); make-up = E + E/(C − 1) + d·q", TowerSource)
        .input({.key = "water_flow",
                .label = QT_TRANSLATE_NOOP("calculators", "Water over the tower"),
                .unit = "m3/h",
                .minimum = 0,
                .maximum = 1e5,
                .typical = 500,
                .minimumExcluded = true},
               &In::flow)
        .input({.key = "cooling_load",
                .label = QT_TRANSLATE_NOOP("calculators", "Heat given off in the tower"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 1e6,
                .typical = 2900},
               &In::load)
        .input(operatingHours(), &In::hours)
        .input({.key = "evaporation_correction_factor",
                .label = QT_TRANSLATE_NOOP("calculators", "Evaporation, in percent of the flow for 10 °F (5.6 K)"),
                .unit = "",
                .minimum = 0,
                .maximum = 2,
                .typical = 0.85},
               &In::evaporationFactor)
        .input(cycles("cycles_baseline", 3, now), &In::cyclesBefore)
        .input(drift("drift_loss_baseline", now), &In::driftBefore)
        .input(cycles("cycles_modified", 5, after), &In::cyclesAfter)
        .input(drift("drift_loss_modified", after), &In::driftAfter)
        .output(yearlyVolume("makeup_baseline", QT_TRANSLATE_NOOP("calculators", "Make-up water, now")), &Out::before)
        .output(yearlyVolume("makeup_modified", QT_TRANSLATE_NOOP("calculators", "Make-up water, after")), &Out::after)
        .output(yearlyVolume("water_savings", QT_TRANSLATE_NOOP("calculators", "Water saved")), &Out::saved)
        .build();
}

Calculator boilerWaterCalculator()
{
    using In = BoilerWaterInput;
    using Out = BoilerWaterResult;
    return CalculatorBuilder<In, Out>("water_boiler_balance", QT_TRANSLATE_NOOP("calculators", "Water balance of a boiler"), "STM",
                                      CalculatorKind::Engineering, boilerWater)
        .formula("C = κ_bd/κ_fw; feedwater = steam/(1 − 1/C); blowdown = feedwater/C; make-up = feedwater·κ_fw/κ_mu",
                 "US DOE, Steam Tip Sheets 8 and 9")
        .input(operatingHours(), &In::hours)
        .input({.key = "boiler_power",
                .label = QT_TRANSLATE_NOOP("calculators", "Capacity of the boiler"),
                .unit = "kW",
                .minimum = 0,
                .maximum = 1e6,
                .typical = 3000},
               &In::power)
        .input(loadFactor(), &In::load)
        .input({.key = "steam_per_boiler_hp",
                .label = QT_TRANSLATE_NOOP("calculators", "Steam for each unit of capacity"),
                .unit = "kg/kWh",
                .minimum = 0,
                .maximum = 10,
                .typical = 1.6,
                .hint = QT_TRANSLATE_NOOP("calculators", "1.6 kg/kWh: 34.5 lb/h for each boiler horsepower.")},
               &In::steamRate)
        .input(conductivity("feedwater_conductivity", QT_TRANSLATE_NOOP("calculators", "Conductivity of the feedwater"), 150), &In::feedwater)
        .input(conductivity("makeup_conductivity", QT_TRANSLATE_NOOP("calculators", "Conductivity of the make-up water"), 300), &In::makeUp)
        .input(conductivity("blowdown_conductivity", QT_TRANSLATE_NOOP("calculators", "Conductivity of the blowdown"), 3000), &In::blowdown)
        .require("blowdown_conductivity", QT_TRANSLATE_NOOP("errors", "Input “%1” must be above the conductivity of the feedwater."),
                 [](const In &in) { return in.blowdown.si >= SmallestCycles * in.feedwater.si; })
        .require("blowdown_conductivity", QT_TRANSLATE_NOOP("errors", "Input “%1” must be above the conductivity of the make-up water."),
                 [](const In &in) { return in.makeUp <= in.blowdown; })
        .require("makeup_conductivity", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the conductivity of the feedwater."),
                 [](const In &in) { return in.feedwater <= in.makeUp; })
        .output({.key = "cycles_of_concentration", .label = QT_TRANSLATE_NOOP("calculators", "Cycles of concentration"), .unit = ""},
                &Out::cycles)
        .output(yearlyVolume("gross_water_use", QT_TRANSLATE_NOOP("calculators", "Feedwater")), &Out::gross)
        .output(yearlyVolume("makeup_water", QT_TRANSLATE_NOOP("calculators", "Make-up water")), &Out::makeUp)
        .output(yearlyVolume("steam_loss", QT_TRANSLATE_NOOP("calculators", "Steam that does not come back")), &Out::steamLoss)
        .output(yearlyVolume("blowdown_loss", QT_TRANSLATE_NOOP("calculators", "Blowdown")), &Out::blowdown)
        .output(yearlyVolume("condensate_return", QT_TRANSLATE_NOOP("calculators", "Condensate returned")), &Out::condensate)
        .output({.key = "makeup_fraction", .label = QT_TRANSLATE_NOOP("calculators", "Make-up, share of the feedwater"), .unit = "%"},
                &Out::makeUpShare)
        .build();
}

Calculator dischargeHeatCalculator()
{
    using In = DischargeHeatInput;
    return CalculatorBuilder<In, DischargeHeatResult>("water_heat_in_discharge",
                                                      QT_TRANSLATE_NOOP("calculators", "Energy in the water that is discharged"), "WAT",
                                                      CalculatorKind::Engineering, dischargeHeat)
        .formula("E = V·ρ·c·(T₂ − T₁)/η", "Heat balance; IAPWS-IF97")
        .input(yearlyVolume("discharge", QT_TRANSLATE_NOOP("calculators", "Water discharged"), 10000), &In::discharge)
        .input(temperatureInput("incoming_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the incoming water"), 0, 100, 25),
               &In::incoming)
        .input(temperatureInput("outgoing_temperature", QT_TRANSLATE_NOOP("calculators", "Temperature of the discharged water"), 0, 100, 45),
               &In::outgoing)
        .input(efficiency("heating_efficiency", QT_TRANSLATE_NOOP("calculators", "Efficiency of the heating"), 80), &In::efficiency)
        .require("outgoing_temperature", QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the inlet temperature."),
                 [](const In &in) { return in.incoming <= in.outgoing; })
        .output({.key = "heat_energy", .label = QT_TRANSLATE_NOOP("calculators", "Energy in the discharged water"), .unit = "kWh/yr"},
                &DischargeHeatResult::energy)
        .build();
}

} // namespace recp
