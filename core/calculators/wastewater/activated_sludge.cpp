#include "core/calculators/wastewater/activated_sludge.h"

#include "core/calculators/common_inputs.h"

#include <algorithm>
#include <cmath>

namespace recp {

namespace {

using In = ActivatedSludgeInput;

constexpr double Day = 86400;
constexpr double Year = 365 * Day;
constexpr double YoungestAge = Day;

// Metcalf & Eddy, section 2-6 and 8-3: BOD5 is 0.68 of the ultimate BOD; oxygen of biomass, of nitrification and of
// nitrate in kg/kg; nitrogen built into biomass.
constexpr double Bod5OfUltimate = 0.68;
constexpr double OxygenOfBiomass = 1.42;
constexpr double OxygenOfNitrification = 4.57;
constexpr double OxygenOfNitrate = 2.86;
constexpr double NitrogenOfBiomass = 0.12;

// Metcalf & Eddy, tables 8-10 and 8-11, at 20 °C.
constexpr double GrowthTheta = 1.07;
constexpr double DecayTheta = 1.04;
constexpr double NitrifierGrowth = 0.75 / Day;
constexpr double NitrifierDecay = 0.08 / Day;
constexpr double NitrifierHalfSaturation = 0.74e-3; // kg/m3
constexpr double NitrifierHalfSaturationTheta = 1.053;
constexpr double NitrifierOxygen = 0.5e-3; // kg/m3

constexpr double TransferTheta = 1.024; // Metcalf & Eddy, equation 5-55

double atTemperature(double at20, double theta, Temperature temperature)
{
    return at20 * std::pow(theta, temperature.si - 293.15);
}

/// What Monod growth of `growth` and `decay` (1/s) leaves over at a sludge age, at most what came in.
double monodRest(double halfSaturation, double growth, double decay, double age, double incoming)
{
    const double surplus = age * (growth - decay) - 1;
    if (surplus <= 0)
        return incoming;
    return std::min(incoming, halfSaturation * (1 + decay * age) / surplus);
}

/// The sludge in the tank, kg/m3.
struct Sludge {
    double age;
    double substrate;
    double active;
    double debris;
    double mlvss;
    double mlss;
};

Sludge sludgeAt(const In &in, double age)
{
    const double decay = atTemperature(in.decay.si, DecayTheta, in.temperature);
    const double growth = in.yield.si * atTemperature(in.maximumUtilization.si, GrowthTheta, in.temperature);
    const double turns = age * in.flow.si / in.aerationVolume.si; // SRT/θ
    const double rest = monodRest(in.halfSaturation.si, growth, decay, age, in.influentBod.si);
    const double active = turns * in.yield.si * (in.influentBod.si - rest) / (1 + decay * age);
    const double debris = in.inertOfBiomass.si * decay * age * active;
    const double inert = turns * in.inertVss.si;
    return {.age = age,
            .substrate = rest,
            .active = active,
            .debris = debris,
            .mlvss = active + debris + inert,
            .mlss = (active + debris) / in.vssOfBiomass.si + inert + turns * in.inertInorganicTss.si};
}

Sludge wantedSludge(const In &in)
{
    Sludge sludge = sludgeAt(in, YoungestAge);
    while (sludge.mlss < in.targetMlss.si && sludge.age + in.step.si <= in.longestAge.si)
        sludge = sludgeAt(in, sludge.age + in.step.si);
    return sludge;
}

bool thereIsSludge(const In &in)
{
    return wantedSludge(in).mlvss > 0;
}

bool returnIsThicker(const In &in)
{
    return in.returnTss.si > 1.01 * wantedSludge(in).mlss;
}

bool inertIsPartOfTss(const In &in)
{
    return in.inertVss + in.inertInorganicTss <= in.influentTss;
}

double effluentAmmonia(const In &in, double age)
{
    const double oxygen = in.oxygen.si / (in.oxygen.si + NitrifierOxygen);
    return monodRest(atTemperature(NitrifierHalfSaturation, NitrifierHalfSaturationTheta, in.temperature),
                     atTemperature(NitrifierGrowth, GrowthTheta, in.temperature) * oxygen,
                     atTemperature(NitrifierDecay, DecayTheta, in.temperature), age, in.oxidizableNitrogen.si);
}

/// Oxygen in water that air saturates at sea level, kg/m3. Benson and Krause (1984), as in Standard Methods 4500-O.
double saturation(Temperature temperature)
{
    const double t = temperature.si;
    return 1e-3 * std::exp(-139.34411 + 1.575701e5 / t - 6.642308e7 / (t * t) + 1.243800e10 / (t * t * t) -
                           8.621949e11 / (t * t * t * t));
}

/// International Standard Atmosphere.
double pressureRatio(Length elevation)
{
    return std::pow(1 - 2.25577e-5 * elevation.si, 5.25588);
}

/// Oxygen that a joule at the aerator's shaft dissolves in the mixed liquor, kg/J. Metcalf & Eddy, equation 5-55.
double fieldTransfer(const In &in)
{
    const double deficit =
        in.beta.si * saturation(in.temperature) * pressureRatio(in.elevation) - in.oxygen.si;
    return in.transfer.si * in.alpha.si * std::pow(TransferTheta, in.temperature.si - 293.15) *
           std::max(0.0, deficit) / saturation({293.15});
}

InputDefinition concentration(const char *key, const char *label, double maximum, double typical, const char *group)
{
    return {.key = key,
            .label = label,
            .unit = "mg/L",
            .minimum = 0,
            .maximum = maximum,
            .typical = typical,
            .group = group};
}

InputDefinition number(const char *key, const char *label, const char *unit, double minimum, double maximum,
                       double typical, const char *group)
{
    return {.key = key,
            .label = label,
            .unit = unit,
            .minimum = minimum,
            .maximum = maximum,
            .typical = typical,
            .group = group};
}

InputDefinition withDefault(InputDefinition definition, const char *hint)
{
    definition.optional = true;
    definition.hint = hint;
    return definition;
}

} // namespace

ActivatedSludgeResult activatedSludge(const ActivatedSludgeInput &in)
{
    const Sludge sludge = wantedSludge(in);
    const double flow = in.flow.si;
    const double ammonia = effluentAmmonia(in, sludge.age);
    const double growth = (sludge.active + sludge.debris) * in.aerationVolume.si / sludge.age; // kg/s
    const double bod = flow * (in.influentBod.si - sludge.substrate) / Bod5OfUltimate;
    const double nitrogen =
        std::max(0.0, flow * (in.oxidizableNitrogen.si - ammonia) - NitrogenOfBiomass * growth);
    const double oxygen = std::max(0.0, bod - OxygenOfBiomass * growth) + OxygenOfNitrification * nitrogen;
    const double wasted = sludge.mlss * in.aerationVolume.si / sludge.age - flow * in.effluentTss.si; // kg/s
    const double shaft = in.aerationPower.si * in.motorLoad.si * std::pow(in.speed.si, 3);
    const double running = in.hours.si / Day;
    ActivatedSludgeResult out;
    out.foodToMass = {flow * in.influentBod.si / (sludge.mlvss * in.aerationVolume.si)};
    out.sludgeAge = {sludge.age};
    out.mlss = {sludge.mlss};
    out.oxygenRequired = {oxygen};
    out.oxygenWithDenitrification = {oxygen - OxygenOfNitrate * in.denitrified.si * nitrogen};
    out.returnFlow = {flow * sludge.mlss / (in.returnTss.si - sludge.mlss)};
    out.wasteFlow = {std::max(0.0, wasted) / in.returnTss.si};
    out.effluentBod = {sludge.substrate +
                       in.effluentTss.si * sludge.active / sludge.mlss * OxygenOfBiomass * Bod5OfUltimate};
    out.effluentAmmonia = {ammonia};
    out.energy = {shaft / in.motorEfficiency.si * running * Year};
    out.cost = {out.energy.si * in.electricityPrice.si};
    out.oxygenTransferred = {shaft * running * fieldTransfer(in)};
    return out;
}

Calculator activatedSludgeCalculator()
{
    using Out = ActivatedSludgeResult;
    const char *water = QT_TRANSLATE_NOOP("calculators", "Waste water");
    const char *plant = QT_TRANSLATE_NOOP("calculators", "Plant");
    const char *growth = QT_TRANSLATE_NOOP("calculators", "Growth at 20 °C");
    const char *air = QT_TRANSLATE_NOOP("calculators", "Aeration");
    return CalculatorBuilder<In, Out>("waste_water_activated_sludge",
                                      QT_TRANSLATE_NOOP("calculators", "Activated-sludge plant"), "WWT",
                                      CalculatorKind::Engineering, activatedSludge)
        .formula("S = K_s·(1 + k_d·SRT)/(SRT·(Y·k − k_d) − 1); MLSS by SRT/θ; O2 = (S_0 − S)/0.68 − 1.42·P_x + 4.57·N_ox",
                 "Metcalf & Eddy, Wastewater Engineering, 4th ed., sections 7-6, 8-3 and 5-11, tables 8-10 and 8-11")
        .input({.key = "temperature",
                .label = QT_TRANSLATE_NOOP("calculators", "Water temperature"),
                .unit = "degC",
                .minimum = 5,
                .maximum = 35,
                .typical = 25,
                .group = water},
               &In::temperature)
        .input(number("flow_rate", QT_TRANSLATE_NOOP("calculators", "Waste water"), "m3/d", 1, 1e6, 1000, water), &In::flow)
        .input(concentration("influent_BOD5", QT_TRANSLATE_NOOP("calculators", "BOD5 at the inlet"), 10000, 400, water),
               &In::influentBod)
        .input(concentration("influent_TSS", QT_TRANSLATE_NOOP("calculators", "Suspended solids at the inlet"), 10000,
                             200, water),
               &In::influentTss)
        .input(concentration("inert_VSS",
                             QT_TRANSLATE_NOOP("calculators", "Volatile solids at the inlet that do not degrade"), 5000,
                             40, water),
               &In::inertVss)
        .input(concentration("inert_inorganic_TSS", QT_TRANSLATE_NOOP("calculators", "Mineral solids at the inlet"),
                             5000, 20, water),
               &In::inertInorganicTss)
        .input(concentration("oxidizable_N", QT_TRANSLATE_NOOP("calculators", "Nitrogen that can be oxidised"), 1000, 35,
                             water),
               &In::oxidizableNitrogen)
        .input(concentration("effluent_TSS", QT_TRANSLATE_NOOP("calculators", "Suspended solids at the outlet"), 200, 20,
                             water),
               &In::effluentTss)
        .input(number("aeration_volume", QT_TRANSLATE_NOOP("calculators", "Volume of the aeration tank"), "m3", 1, 1e6,
                      1000, plant),
               &In::aerationVolume)
        .input(number("RAS_TSS", QT_TRANSLATE_NOOP("calculators", "Solids of the return sludge"), "mg/L", 500, 50000,
                      10000, plant),
               &In::returnTss)
        .input(number("MLSS_parameter", QT_TRANSLATE_NOOP("calculators", "Solids wanted in the mixed liquor"), "mg/L",
                      100, 20000, 3000, plant),
               &In::targetMlss)
        .input(number("max_days", QT_TRANSLATE_NOOP("calculators", "Longest sludge age"), "d", 1, 200, 72, plant),
               &In::longestAge)
        .input(number("time_increment", QT_TRANSLATE_NOOP("calculators", "Step of the sludge age"), "d", 0.1, 20, 1,
                      plant),
               &In::step)
        .input(number("biomass_VSS_to_TSS_ratio", QT_TRANSLATE_NOOP("calculators", "Volatile share of the biomass"),
                      "fraction", 0.3, 1, 0.85, growth),
               &In::vssOfBiomass)
        .input(number("fraction_biomass_inert", QT_TRANSLATE_NOOP("calculators", "Share of dead biomass that stays"),
                      "fraction", 0, 0.5, 0.1, growth),
               &In::inertOfBiomass)
        .input(number("biomass_yield", QT_TRANSLATE_NOOP("calculators", "Yield"), "g VSS/g BOD", 0.1, 1, 0.6, growth),
               &In::yield)
        .input(number("half_saturation", QT_TRANSLATE_NOOP("calculators", "Half-saturation, as BOD5"), "mg/L", 0.1, 500,
                      60, growth),
               &In::halfSaturation)
        .input(number("microbial_decay", QT_TRANSLATE_NOOP("calculators", "Decay"), "1/d", 0, 0.5, 0.1, growth),
               &In::decay)
        .input(number("max_utilization_rate", QT_TRANSLATE_NOOP("calculators", "Highest utilisation of BOD5"), "1/d", 0.5,
                      20, 5, growth),
               &In::maximumUtilization)
        .input(number("operating_DO", QT_TRANSLATE_NOOP("calculators", "Dissolved oxygen"), "mg/L", 0, 9, 2, air),
               &In::oxygen)
        .input(number("alpha", QT_TRANSLATE_NOOP("calculators", "Transfer in waste water against clean water (alpha)"),
                      "", 0.1, 1.2, 0.84, air),
               &In::alpha)
        .input(number("beta", QT_TRANSLATE_NOOP("calculators", "Saturation in waste water against clean water (beta)"),
                      "", 0.5, 1, 0.92, air),
               &In::beta)
        .input(number("aerator_SOTR", QT_TRANSLATE_NOOP("calculators", "Oxygen transfer in clean water, 20 °C"),
                      "kg/kWh", 0, 10, 1.6, air),
               &In::transfer)
        .input(number("aeration_power", QT_TRANSLATE_NOOP("calculators", "Rated power of the aerators"), "kW", 0, 1e5,
                      75, air),
               &In::aerationPower)
        .input(number("elevation", QT_TRANSLATE_NOOP("calculators", "Height above sea level"), "m", 0, 5000, 10, air),
               &In::elevation)
        .input(number("operating_time", QT_TRANSLATE_NOOP("calculators", "Aeration a day"), "h/d", 0, 24, 24, air),
               &In::hours)
        .input(withDefault(number("aerator_type", QT_TRANSLATE_NOOP("calculators", "Number of the aerator type"),
                                  "index", 0, 20, 1, air),
                           QT_TRANSLATE_NOOP("calculators",
                                             "For the record only: what the type does is in its oxygen transfer.")),
               &In::aeratorType)
        .input(number("speed", QT_TRANSLATE_NOOP("calculators", "Speed of the aerators"), "%", 1, 100, 100, air),
               &In::speed)
        .input({.key = "energy_cost",
                .label = QT_TRANSLATE_NOOP("calculators", "Electricity price"),
                .unit = "currency/kWh",
                .minimum = 0,
                .maximum = 1e9},
               &In::electricityPrice)
        .input(withDefault(share("denitrified_share", QT_TRANSLATE_NOOP("calculators", "Nitrate that is denitrified"), 60,
                                 air),
                           QT_TRANSLATE_NOOP("calculators", "60 % if left empty: return and recycle of 1.5 times the flow.")),
               &In::denitrified)
        .input(withDefault(share("motor_load", QT_TRANSLATE_NOOP("calculators", "Load of the aerators' motors"), 80, air),
                           QT_TRANSLATE_NOOP("calculators", "80 % of the rated power if left empty.")),
               &In::motorLoad)
        .input(withDefault(efficiency("motor_efficiency", QT_TRANSLATE_NOOP("calculators", "Motor efficiency"), 92, air),
                           QT_TRANSLATE_NOOP("calculators", "92 % if left empty.")),
               &In::motorEfficiency)
        .require("influent_TSS",
                 QT_TRANSLATE_NOOP("errors", "Input “%1” must not be below the inert volatile and mineral solids in it."),
                 inertIsPartOfTss)
        .require("influent_BOD5", QT_TRANSLATE_NOOP("errors", "With “%1” there grows no sludge."), thereIsSludge)
        .require("RAS_TSS", QT_TRANSLATE_NOOP("errors", "Input “%1” must be above the solids of the mixed liquor."),
                 returnIsThicker)
        .output({.key = "FM_ratio", .label = QT_TRANSLATE_NOOP("calculators", "Food to mass"), .unit = "1/d"},
                &Out::foodToMass)
        .output({.key = "SRT", .label = QT_TRANSLATE_NOOP("calculators", "Sludge age"), .unit = "d"}, &Out::sludgeAge)
        .output({.key = "MLSS", .label = QT_TRANSLATE_NOOP("calculators", "Solids of the mixed liquor"), .unit = "mg/L"},
                &Out::mlss)
        .output({.key = "total_oxygen_requirement",
                 .label = QT_TRANSLATE_NOOP("calculators", "Oxygen required"),
                 .unit = "kg/d"},
                &Out::oxygenRequired)
        .output({.key = "oxygen_requirement_with_denitrification",
                 .label = QT_TRANSLATE_NOOP("calculators", "Oxygen required with denitrification"),
                 .unit = "kg/d"},
                &Out::oxygenWithDenitrification)
        .output({.key = "oxygen_transfer",
                 .label = QT_TRANSLATE_NOOP("calculators", "Oxygen that the aerators transfer"),
                 .unit = "kg/d"},
                &Out::oxygenTransferred)
        .output({.key = "RAS_flow", .label = QT_TRANSLATE_NOOP("calculators", "Return sludge"), .unit = "m3/d"},
                &Out::returnFlow)
        .output({.key = "WAS_flow", .label = QT_TRANSLATE_NOOP("calculators", "Waste sludge"), .unit = "m3/d"},
                &Out::wasteFlow)
        .output({.key = "effluent_CBOD5", .label = QT_TRANSLATE_NOOP("calculators", "BOD5 at the outlet"), .unit = "mg/L"},
                &Out::effluentBod)
        .output({.key = "effluent_ammonia_N",
                 .label = QT_TRANSLATE_NOOP("calculators", "Ammonia nitrogen at the outlet"),
                 .unit = "mg/L"},
                &Out::effluentAmmonia)
        .output({.key = "aeration_energy",
                 .label = QT_TRANSLATE_NOOP("calculators", "Electricity of aeration"),
                 .unit = "kWh/yr"},
                &Out::energy)
        .output({.key = "aeration_cost",
                 .label = QT_TRANSLATE_NOOP("calculators", "Cost of aeration"),
                 .unit = "currency/yr",
                 .money = true},
                &Out::cost)
        .build();
}

} // namespace recp
