#pragma once

#include "core/calculators/combustion/gas_fuel.h"

namespace recp
{

enum class SteamCondition { Superheated, Saturated };

struct FeedwaterEconomizerInput : GasFuel {
    Temperature flue{473.15};
    Ratio flueGasOxygen;
    OxygenBasis basis = OxygenBasis::Dry;
    Temperature airTemperature{298.15};
    Ratio airMoisture;
    Temperature fuelTemperature{288.7055556};
    Temperature ambient{288.7055556};             ///< heat is counted from here
    Power rating;                                 ///< heat of the fuel, gross
    std::optional<VolumetricEnergy> heatingValue; ///< gross, at 60 °F and 14.696 psia; else by the composition
    AbsolutePressure steamPressure{1e6};
    SteamCondition condition = SteamCondition::Superheated;
    Temperature steamTemperature{473.15};
    Temperature feedwater{373.15}; ///< before the economizer
    Ratio blowdown;                ///< share of the feedwater
    Ratio effectiveness;
    YearlyTime hours;
    PricePerEnergy price;
};

struct FeedwaterEconomizerResult {
    Ratio boilerEfficiency; ///< without the economizer, by gross heating value; only the stack loss is counted
    MassFlow flueFlow;
    MassFlow steamFlow;
    MassFlow feedwaterFlow;
    Power heatRecovered;
    Temperature flueOutlet;
    Temperature feedwaterOutlet;
    YearlyEnergy energySaved;
    YearlyMoney costSaved;
};

/// Feedwater heated by the flue gas of a gas boiler: q = ε·C_min·(T_flue − T_fw), fuel saved q·t/η. Steam made:
/// Q·η = m_s·(h_s − h_fw) + m_bd·(h_bd − h_fw). Condensation of the flue gas is not counted.
/// Source: US DOE, Steam Tip Sheet 3; Kays and London, Compact Heat Exchangers; steam: IAPWS-IF97.
FeedwaterEconomizerResult feedwaterEconomizer(const FeedwaterEconomizerInput &in);

struct CondensingEconomizerInput : GasFuel {
    Power heatInput; ///< heat of the fuel, gross
    Temperature flueInlet{423.15};
    Temperature flueOutlet{323.15};
    Temperature airTemperature{298.15};
    Temperature fuelTemperature{288.7055556};
    Temperature ambient{288.7055556};
    Ratio flueGasOxygen;
    OxygenBasis basis = OxygenBasis::Dry;
    Ratio airMoisture;
};

struct CondensingEconomizerResult {
    Ratio excessAir;
    MassFlow flueFlow;
    Ratio condensedShare;    ///< of the water in the flue gas
    Ratio thermalEfficiency; ///< before the economizer, by gross heating value; only the stack loss is counted
    Ratio latentEfficiency;  ///< latent heat by heat of the fuel
    Power latentHeat;
    Power sensibleHeat;
};

/// Heat from cooling flue gas below its dew point at 101,325 Pa: what remains as vapour is saturated at the outlet
/// temperature, p_w = p_sat(T_out); the rest has condensed. Source: US DOE, Steam Tip Sheets 26A and 26B; saturation
/// and heat of evaporation: IAPWS-IF97.
CondensingEconomizerResult condensingEconomizer(const CondensingEconomizerInput &in);

Calculator feedwaterEconomizerCalculator();
Calculator condensingEconomizerCalculator();

} // namespace recp
