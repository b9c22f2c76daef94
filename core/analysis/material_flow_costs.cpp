#include "core/analysis/material_flow_costs.h"

#include <Eigen/Dense>
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace recp {

namespace {

/// What is distributed by a share of its own. Water is told apart from materials: it may follow the water.
enum Category { Material, Water, Energy, System, CategoryCount };

using Costs = std::array<double, CategoryCount>;

Category categoryOf(BalanceKind kind)
{
    switch (kind) {
    case BalanceKind::Mass:
        return Material;
    case BalanceKind::Water:
        return Water;
    case BalanceKind::Energy:
        break;
    }
    return Energy;
}

CostParts partsOf(const Costs &costs, double treatment = 0)
{
    return {costs[Material] + costs[Water], costs[Energy], costs[System], treatment};
}

/// What leaves a centre: a flow of the map, or what its balance leaves over.
struct Output {
    const MapFlow *flow = nullptr;
    Id to;
    BalanceKind kind = BalanceKind::Mass;
    bool isWaste = false;
    double quantity = 0;

    /// Its cost goes on with it.
    bool carriesOn() const { return !isWaste && !to.isNull(); }
};

struct Centre {
    const MapStep *step = nullptr;
    std::vector<Output> outputs;
    std::optional<BalanceKind> basis;
    std::optional<BalanceKind> waterBasis;
    Costs own{};
    double treatment = 0;
};

class Accounting
{
public:
    explicit Accounting(const ProcessMap &map) : m_map(map) {}

    Result<MaterialFlowCosts> run()
    {
        for (const MapStep &step : m_map.steps)
            m_centres.push_back(centreOf(step));
        for (const MapFlow &flow : m_map.flows)
            addCost(flow);
        for (int category = 0; category < CategoryCount; ++category)
            RECP_TRY(solve(static_cast<Category>(category)));
        m_result.centres.resize(m_centres.size());
        for (std::size_t i = 0; i < m_centres.size(); ++i)
            distribute(i);
        return m_result;
    }

private:
    Centre centreOf(const MapStep &step)
    {
        Centre centre;
        centre.step = &step;
        centre.own[System] = step.systemCost.value_or(0);
        if (!step.systemCost)
            m_result.stepsWithoutSystemCost.push_back(step.id);
        for (const MapFlow &flow : m_map.flows)
            if (flow.from == step.id && m_map.isUsable(flow))
                centre.outputs.push_back({&flow, flow.to, flow.kind, flow.isWaste, knownQuantity(flow).value_or(0)});
        addUnaccounted(centre);
        centre.basis = basisOf(centre);
        centre.waterBasis = leaves(centre, BalanceKind::Water) ? BalanceKind::Water : centre.basis;
        return centre;
    }

    void addUnaccounted(Centre &centre)
    {
        for (BalanceKind kind : allBalanceKinds()) {
            const StepBalance balance = balanceOf(m_map, centre.step->id, kind);
            const double lost = balance.unaccounted().value_or(0);
            if (lost > 0 && balance.hasOut)
                centre.outputs.push_back({nullptr, Id(), kind, true, lost});
        }
    }

    static bool leaves(const Centre &centre, BalanceKind kind, bool onlyProducts = false)
    {
        return std::any_of(centre.outputs.begin(), centre.outputs.end(),
                           [&](const Output &each) { return each.kind == kind && each.flow && !(onlyProducts && each.isWaste); });
    }

    /// The first kind in which the centre gives a product; where it gives none, in which anything leaves.
    static std::optional<BalanceKind> basisOf(const Centre &centre)
    {
        for (bool onlyProducts : {true, false})
            for (BalanceKind kind : allBalanceKinds())
                if (leaves(centre, kind, onlyProducts))
                    return kind;
        return std::nullopt;
    }

    void addCost(const MapFlow &flow)
    {
        if (!m_map.isUsable(flow))
            return;
        const bool isBought = flow.from.isNull();
        const bool isTreated = flow.isWaste && !flow.from.isNull();
        if (isBought)
            m_centres[indexOf(flow.to)].own[categoryOf(flow.kind)] += flow.cost.value_or(0);
        else if (isTreated)
            m_centres[indexOf(flow.from)].treatment += flow.cost.value_or(0);
        if (!flow.cost && (isBought || (isTreated && flow.to.isNull())))
            m_result.unpricedFlows.push_back(flow.id);
    }

    std::size_t indexOf(const Id &stepId) const { return static_cast<std::size_t>(m_map.step(stepId) - m_map.steps.data()); }

    static std::optional<BalanceKind> basisOf(const Centre &centre, Category category)
    {
        return category == Water ? centre.waterBasis : centre.basis;
    }

    CentreCosts::State stateOf(const Centre &centre, Category category) const
    {
        const std::optional<BalanceKind> basis = basisOf(centre, category);
        if (!basis)
            return CentreCosts::State::NoOutput;
        if (!balanceOf(m_map, centre.step->id, *basis).unknown.empty())
            return CentreCosts::State::UnknownAmount;
        return total(centre, *basis) > 0 ? CentreCosts::State::Distributed : CentreCosts::State::NoOutput;
    }

    static double total(const Centre &centre, BalanceKind kind)
    {
        double sum = 0;
        for (const Output &output : centre.outputs)
            sum += output.kind == kind ? output.quantity : 0;
        return sum;
    }

    /// The output's share of its centre's costs of a category; 0 where they stay undistributed.
    double shareOf(const Centre &centre, const Output &output, Category category) const
    {
        const std::optional<BalanceKind> basis = basisOf(centre, category);
        if (output.kind != basis || stateOf(centre, category) != CentreCosts::State::Distributed)
            return 0;
        return output.quantity / total(centre, *basis);
    }

    /// Costs c of the centres with what they take over: c = own + Sᵀ c, S the shares that go on from step to step.
    Result<void> solve(Category category)
    {
        const auto count = static_cast<Eigen::Index>(m_centres.size());
        Eigen::MatrixXd system = Eigen::MatrixXd::Identity(count, count);
        Eigen::VectorXd own(count);
        for (Eigen::Index i = 0; i < count; ++i) {
            const Centre &centre = m_centres[static_cast<std::size_t>(i)];
            own(i) = centre.own[category];
            for (const Output &output : centre.outputs)
                if (output.carriesOn())
                    system(static_cast<Eigen::Index>(indexOf(output.to)), i) -= shareOf(centre, output, category);
        }
        const Eigen::FullPivLU<Eigen::MatrixXd> factors(system);
        if (count > 0 && !factors.isInvertible())
            return loopError(factors.kernel().col(0));
        const Eigen::VectorXd costs = count > 0 ? Eigen::VectorXd(factors.solve(own)) : own;
        m_total.resize(m_centres.size());
        for (Eigen::Index i = 0; i < count; ++i)
            m_total[static_cast<std::size_t>(i)][category] = costs(i);
        return {};
    }

    /// Costs that stay as they are when distributed are those of the steps of the loop.
    Error loopError(const Eigen::VectorXd &inLoop) const
    {
        Eigen::Index step = 0;
        inLoop.cwiseAbs().maxCoeff(&step);
        return {QT_TRANSLATE_NOOP("errors", "The costs of step “%1” cannot be distributed: what it gives on goes round in a loop that "
                                            "nothing leaves."),
                {m_centres[static_cast<std::size_t>(step)].step->name},
                {}};
    }

    void distribute(std::size_t index)
    {
        const Centre &centre = m_centres[index];
        CentreCosts &result = m_result.centres[index];
        result.stepId = centre.step->id;
        result.basis = centre.basis;
        result.state = stateOf(centre, System);
        result.own = partsOf(centre.own, centre.treatment);
        Costs carried{}, left{};
        for (int category = 0; category < CategoryCount; ++category) {
            const auto each = static_cast<std::size_t>(category);
            carried[each] = m_total[index][each] - centre.own[each];
            left[each] = stateOf(centre, static_cast<Category>(category)) == CentreCosts::State::Distributed ? 0 : m_total[index][each];
        }
        result.carried = partsOf(carried);
        result.undistributed = partsOf(left);
        m_result.undistributed += result.undistributed;
        for (const Output &output : centre.outputs)
            addOutput(centre, output, m_total[index], result);
    }

    void addOutput(const Centre &centre, const Output &output, const Costs &total, CentreCosts &result)
    {
        Costs costs{};
        for (int category = 0; category < CategoryCount; ++category)
            costs[static_cast<std::size_t>(category)] =
                total[static_cast<std::size_t>(category)] * shareOf(centre, output, static_cast<Category>(category));
        const double treatment = output.flow && output.isWaste ? output.flow->cost.value_or(0) : 0;
        const CostParts parts = partsOf(costs, treatment);
        (output.isWaste ? result.waste : result.product) += parts;
        if (output.isWaste)
            m_result.waste += parts;
        else if (output.to.isNull())
            m_result.product += parts;
        if (parts.total() != 0)
            m_result.flows.push_back({output.flow ? output.flow->id : Id(), centre.step->id, output.kind, output.isWaste, parts});
    }

    const ProcessMap &m_map;
    std::vector<Centre> m_centres;
    std::vector<Costs> m_total; ///< by centre, with what it takes over
    MaterialFlowCosts m_result;
};

} // namespace

CostParts &CostParts::operator+=(const CostParts &other)
{
    material += other.material;
    energy += other.energy;
    system += other.system;
    treatment += other.treatment;
    return *this;
}

const CentreCosts *MaterialFlowCosts::centre(const Id &stepId) const
{
    const auto found = std::find_if(centres.begin(), centres.end(), [&](const CentreCosts &each) { return each.stepId == stepId; });
    return found == centres.end() ? nullptr : &*found;
}

const FlowCosts *MaterialFlowCosts::flow(const Id &flowId) const
{
    const auto found = std::find_if(flows.begin(), flows.end(), [&](const FlowCosts &each) { return each.flowId == flowId; });
    return found == flows.end() || flowId.isNull() ? nullptr : &*found;
}

Result<MaterialFlowCosts> materialFlowCosts(const ProcessMap &map)
{
    return Accounting(map).run();
}

} // namespace recp
