#pragma once

#include "core/calculators/calculator.h"

namespace recp {

/// Which side of the exchange the audited enterprise is on.
enum class ExchangeRole { Giver, Receiver };

struct ByProductExchangeInput {
    ExchangeRole role = ExchangeRole::Giver;
    YearlyMass amount;        ///< exchanged
    Ratio usable{1};          ///< what can be used of it
    Ratio replacement{1};     ///< bought material replaced by a unit of it; receiver
    std::optional<SpecificEnergy> processing; ///< electricity, by mass of what is exchanged
    bool carries = false;      ///< this side pays the transport
    Length distance;           ///< one way
    Mass load{1e4};            ///< of a trip
    Ratio dieselUse{30};       ///< L on 100 km, there and back
};
struct ByProductExchangeResult {
    std::optional<YearlyMass> wasteRecycled; ///< giver: no longer thrown away
    std::optional<YearlyMass> materialSaved; ///< receiver: no longer bought
    std::optional<YearlyEnergy> electricitySaved; ///< minus what the processing takes
    std::optional<YearlyEnergy> fuelSaved; ///< minus the diesel of the transport
    Ratio trips;               ///< a year
};

/// A residue of one enterprise is the material of another: what each side no longer throws away or buys, less the work of
/// making it fit and of carrying it. The price is agreed apart. Diesel: 36 MJ/L net. Source: mass balance;
/// EN 590 diesel, IPCC 2006 net calorific value.
ByProductExchangeResult byProductExchange(const ByProductExchangeInput &in);

Calculator byProductExchangeCalculator();

} // namespace recp
