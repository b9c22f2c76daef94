#pragma once

#include "core/analysis/results.h"

#include <optional>
#include <vector>

namespace recp {

/// What is balanced. Amounts are kept a year: kg, m3, J.
enum class BalanceKind { Mass, Water, Energy };

/// Every kind in its order.
const std::vector<BalanceKind> &allBalanceKinds();
/// "mass", "water", "energy": as files write it, for ever.
QString balanceKindKey(BalanceKind kind);
/// The word people read, source English in context "words".
const char *balanceKindWord(BalanceKind kind);
/// The kind of quantity that amounts of a balance are.
QuantityKind quantityKind(BalanceKind kind);

/// A unit operation of the factory: a quantity centre in the words of ISO 14051.
struct MapStep {
    Id id;
    QString name;
    std::optional<double> systemCost; ///< currency a year: labour, depreciation, maintenance, transport; empty: not known
    bool operator==(const MapStep &) const = default;
};

/// A flow between two steps, or between a step and the outside (null).
struct MapFlow {
    Id id;
    Id from;
    Id to;
    QString name;
    Resource resource = Resource::Other;
    BalanceKind kind = BalanceKind::Mass;
    std::optional<double> quantity; ///< SI a year: kg, m3, J; empty, negative or not finite: unknown
    double relativeUncertainty = 0; ///< relative 90 % half-width; 0: certain
    bool isWaste = false;           ///< leaves as a loss, not as a product or what the next step works on
    std::optional<double> cost;     ///< currency a year: purchase where it enters the factory, treatment where it is waste
    bool operator==(const MapFlow &) const = default;
};

/// Steps and the flows between them.
struct ProcessMap {
    std::vector<MapStep> steps;
    std::vector<MapFlow> flows;

    /// nullptr for the outside and for an id that is not of this map.
    const MapStep *step(const Id &id) const;
    const MapFlow *flow(const Id &id) const;
    /// The step's name; empty for the outside.
    QString stepName(const Id &id) const;
    /// Whether both ends are a step of the map or outside, and not the same place.
    bool isUsable(const MapFlow &flow) const;
};

/// The amount of a flow where it is known: finite and not negative.
std::optional<double> knownQuantity(const MapFlow &flow);
/// Its standard deviation, SI a year: the 90 % half-width / 1.645. 0 where the amount is unknown.
double standardDeviation(const MapFlow &flow);

/// What enters and leaves a step, or the factory, of one kind.
struct StepBalance {
    Id stepId;                 ///< null: the whole factory
    BalanceKind kind = BalanceKind::Mass;
    PartialSum in;             ///< SI a year; not complete: a flow is unknown
    PartialSum out;
    double halfWidth = 0;      ///< of in − out: 90 %, SI a year, the known flows' uncertainties taken as independent
    std::vector<Id> unknown;   ///< flows without an amount
    bool hasIn = false;        ///< a flow enters, known or not
    bool hasOut = false;

    /// in − out, SI a year: positive is lost, negative leaves without having entered. Empty while a flow is unknown and
    /// where there is no flow at all: missing is not zero. Differences of rounding are 0.
    std::optional<double> unaccounted() const;
    /// The unaccounted amount as a share of the larger side; empty like unaccounted().
    std::optional<double> unaccountedShare() const;
    /// The unaccounted amount is larger than the flows' uncertainties explain.
    bool isDoubtful() const;
    /// Flows are described on one side only.
    bool isOneSided() const { return hasIn != hasOut; }
};

/// The balance of one step; of the whole factory with a null id: what enters from outside and leaves to it.
StepBalance balanceOf(const ProcessMap &map, const Id &stepId, BalanceKind kind);
/// The balances of every step that has a flow of that kind, in the map's order: by step, then by kind.
std::vector<StepBalance> stepBalances(const ProcessMap &map);
/// The balances of the factory, one a kind that has a flow.
std::vector<StepBalance> factoryBalances(const ProcessMap &map);

/// What a step's balance leaves over, as a flow of its own: from the step to the outside, or from the outside to the step
/// where more leaves than enters. Its quantity is always positive.
struct UnaccountedFlow {
    MapFlow flow;              ///< null id, resource Other, waste where it is lost; cost empty
    bool isOneSided = false;   ///< nothing is described on the other side of the step
    bool isDoubtful = false;   ///< larger than the uncertainties explain

    const Id &stepId() const { return flow.from.isNull() ? flow.to : flow.from; }
    bool isLost() const { return flow.to.isNull(); }
};

/// One flow for each step and kind whose balance does not close. Steps with an unknown flow have none: their balance
/// says so. With these flows added every known balance closes.
std::vector<UnaccountedFlow> unaccountedFlows(const ProcessMap &map);

/// What is missing or doubtful: flows without an amount or with one that is not possible, flows between places that do
/// not exist, steps described on one side only, balances that do not close within their uncertainties. Subject is the
/// flow or the step.
std::vector<Issue> balanceIssues(const ProcessMap &map);

} // namespace recp
