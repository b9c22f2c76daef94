#pragma once

#include "core/analysis/results.h"
#include "core/domain/equipment_properties.h"

namespace recp {

struct Calculator;

/// Energy that a line of the inventory takes in a year, J: count · measured power · hours where the power was measured,
/// else count · rated input · load · hours. Empty where one of them is not known. Source: energy balance of equipment,
/// as in an energy audit's load inventory (ISO 50002, 5.6).
std::optional<double> yearlyEnergy(const Equipment &equipment);

/// The flow that pays for it: the one named, else the only electricity (or, for what burns fuel, the only fuel) that comes
/// in; nullptr where that is not clear.
const Flow *flowOf(const Equipment &equipment, const AuditDocument &document);

/// What the equipment of one system takes of a flow.
struct SystemEnergy {
    QString system; ///< of the catalogue; empty: none stated
    double energy = 0; ///< J a year
    int pieces = 0; ///< lines of the inventory
};

/// How far the inventory explains one bill.
struct EnergyReconciliation {
    Id flowId;
    std::optional<double> billed; ///< J a year; empty: no bills, or no heating value
    double explained = 0;         ///< J a year, by what is known
    int unknown = 0;              ///< lines whose energy is not known
    std::vector<SystemEnergy> systems; ///< largest first

    /// Explained share of the bill; empty without a bill.
    std::optional<double> share() const
    {
        return billed && *billed > 0 ? std::optional(explained / *billed) : std::nullopt;
    }
};

/// One for each flow that any equipment draws from, and for the electricity that comes in; in the order of the flows.
std::vector<EnergyReconciliation> reconcileEquipment(const AuditDocument &document, const BaselineSummary &baseline);

/// What a line of the inventory can say of a calculator's inputs: power, load, hours, count and its properties, each with
/// how it is known and the equipment's name as its source. Nothing for an input that it does not know.
std::vector<EstimateInput> inputsFrom(const Equipment &equipment, const Calculator &calculator);

} // namespace recp
