#pragma once

#include "core/analysis/balance.h"

namespace recp {

/// Costs by the categories of ISO 14051:2011, 5.3: currency a year.
struct CostParts {
    double material = 0;  ///< what is bought in kg and m3: materials, chemicals, water
    double energy = 0;
    double system = 0;    ///< labour, depreciation, maintenance, transport
    double treatment = 0; ///< handling and treatment of waste

    double total() const { return material + energy + system + treatment; }
    CostParts &operator+=(const CostParts &other);
    bool operator==(const CostParts &) const = default;
};

/// What one flow that leaves a quantity centre carries of the centre's costs.
struct FlowCosts {
    Id flowId;              ///< null: what the centre's balance leaves over
    Id stepId;              ///< the centre it leaves
    BalanceKind kind = BalanceKind::Mass;
    bool isWaste = false;   ///< waste, or unaccounted
    CostParts costs;
};

/// A step as a quantity centre.
struct CentreCosts {
    /// Why costs stay where they are: nothing leaves that could carry them, or an amount that decides the shares is
    /// unknown. Missing is not zero: such costs are neither the product's nor the waste's.
    enum class State { Distributed, NoOutput, UnknownAmount };

    Id stepId;
    std::optional<BalanceKind> basis; ///< whose shares distribute energy and system costs; empty: nothing leaves
    State state = State::Distributed; ///< of the costs that follow the basis
    CostParts own;                    ///< bought for this centre, its system costs, treatment of its waste
    CostParts carried;                ///< with what it takes over from other steps
    CostParts product;                ///< with what leaves as product or to the next step
    CostParts waste;                  ///< with waste and what is unaccounted for
    CostParts undistributed;          ///< own + carried = product + waste + undistributed
};

/// What waste really costs: material flow cost accounting of the map.
struct MaterialFlowCosts {
    std::vector<CentreCosts> centres;  ///< in the map's order
    std::vector<FlowCosts> flows;      ///< everything that leaves a centre and carries cost
    CostParts product;                 ///< what leaves the factory as product
    CostParts waste;                   ///< every waste flow and unaccounted amount
    CostParts undistributed;
    std::vector<Id> unpricedFlows;     ///< bought, or waste that leaves, without a cost: the sums are at least what they say
    std::vector<Id> stepsWithoutSystemCost;

    /// Every cost is known and distributed; else the sums are at least what they say.
    bool isComplete() const { return unpricedFlows.empty() && stepsWithoutSystemCost.empty() && undistributed.total() == 0; }
    /// nullptr for a step that is not of the map.
    const CentreCosts *centre(const Id &stepId) const;
    /// nullptr where the flow carries no cost.
    const FlowCosts *flow(const Id &flowId) const;
};

/// Material flow cost accounting by ISO 14051:2011, 5.3 and 6.6-6.8: in each quantity centre what it bought and what it
/// took over from the steps before is distributed over what leaves it, by mass; what waste carries is its cost, and its
/// treatment is added whole. Costs go on from step to step with what is not waste, through loops as well; waste that goes
/// to another step has its cost already and takes none along.
///
/// The share is that of the mass. A centre that gives no product in mass (a boiler: steam) distributes by water, else by
/// energy. Bought water follows where the water goes, wherever water leaves the centre: its distribution is known then
/// (5.3.2), and that of the mass would be another. An unaccounted loss is a waste of its own and has its share.
/// A purchase from outside is its cost; the cost of a waste flow is its treatment, borne by the centre it leaves; a cost
/// stated at any other flow is not counted, because the steps before give it.
/// Fails, naming a step, where products go round in a loop that nothing leaves.
Result<MaterialFlowCosts> materialFlowCosts(const ProcessMap &map);

} // namespace recp
