#pragma once

#include "core/calculators/calculator.h"

namespace recp {

enum class AvoidedPrice { ShareOfAverage, StandbyRate };

/// What is not given of the engine comes from the catalogue, by its size.
struct ChpInput {
    YearlyTime hours{3600};
    YearlyEnergy electricity;
    YearlyEnergy heat; ///< useful heat that the plant needs
    PricePerEnergy boilerFuelPrice;
    PricePerEnergy electricityPrice;
    AvoidedPrice option = AvoidedPrice::ShareOfAverage;
    Ratio avoidedShare{1};
    PricePerEnergy standbyRate;
    PricePerEnergy boilerFuelPriceWithChp;
    PricePerEnergy chpFuelPrice;
    Ratio boilerEfficiency{1};
    Ratio availability{1};
    Ratio utilization{1};
    std::optional<Ratio> electricEfficiency;
    std::optional<Ratio> totalEfficiency;
    std::optional<PricePerPower> specificCost;
    std::optional<PricePerEnergy> maintenance;
};

struct ChpResult {
    YearlyMoney saving;
    Money installedCost;
    std::optional<Years> payback; ///< none without a saving
    PricePerEnergy fuel;
    PricePerEnergy thermalCredit; ///< not above 0
    PricePerEnergy maintenance;
    PricePerEnergy total;
    Power size;
};

/// A first look at combined heat and power with a gas engine. Its size is the largest whose electricity and heat the
/// plant takes: P·t ≤ E, P·q·t ≤ Q, with q = (η_tot − η_el)/η_el of heat for each unit of electricity. Generated
/// G = P·t·availability; it costs c_fuel/η_el − q·utilisation·c_boiler/η_b + maintenance and replaces the share of the
/// average price that is avoided, or the price less a standby rate. What the boiler still burns is paid at its price with
/// CHP. Payback = installed cost/saving.
/// Source: US EPA, Catalog of CHP Technologies (2015), section 2, tables 2-4 and 2-5: gas engines of 100 to 9,341 kW by
/// gross calorific value, 2013 USD; between them interpolated in the logarithm of the size; total efficiency 78.4 %, the
/// mean of the five. Range: sizes outside take the nearest engine's values. A known tool of the kind takes heat rate,
/// heat and maintenance from three different engines of that table and 200,000 off the cost before the payback.
ChpResult chpScreening(const ChpInput &in);

Calculator chpScreeningCalculator();

} // namespace recp
