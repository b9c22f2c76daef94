#include "core/analysis/reconciliation.h"

#include "core/analysis/chi_square.h"
#include "core/analysis/half_width.h"

#include <Eigen/Dense>
#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace recp {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double TestLevel = 0.05;
constexpr double RankThreshold = 1e-9;  // incidence matrices hold −1, 0 and 1
constexpr double ClosureThreshold = 1e-9; // share of the largest flow that a closed balance may leave

/// One flow as least squares sees it, in units of the largest flow.
struct Variable {
    enum class Role { Measured, Fixed, Unmeasured } role = Role::Measured;
    double value = 0;
    double deviation = 0;
};

/// What least squares gives.
struct LeastSquaresAnswer {
    VectorXd values;                      ///< by variable
    VectorXd deviations;                  ///< of the values
    VectorXd residuals;                   ///< adjustment / its standard deviation; NaN: not redundant
    std::vector<bool> observable;
    double statistic = 0;
    int degreesOfFreedom = 0;
    VectorXd open;                        ///< what each balance leaves over
};

std::vector<Index> indicesOf(const std::vector<Variable> &variables, Variable::Role role)
{
    std::vector<Index> indices;
    for (std::size_t i = 0; i < variables.size(); ++i)
        if (variables[i].role == role)
            indices.push_back(static_cast<Index>(i));
    return indices;
}

/// Rows of an orthonormal basis of what the unmeasured flows cannot take up: their left null space.
MatrixXd projection(const MatrixXd &unmeasured)
{
    const Index rows = unmeasured.rows();
    if (unmeasured.cols() == 0)
        return MatrixXd::Identity(rows, rows);
    Eigen::ColPivHouseholderQR<MatrixXd> factors(unmeasured);
    factors.setThreshold(RankThreshold);
    const MatrixXd q = factors.householderQ() * MatrixXd::Identity(rows, rows);
    return q.rightCols(rows - factors.rank()).transpose();
}

/// Independent rows of a matrix.
std::vector<Index> independentRows(const MatrixXd &matrix)
{
    std::vector<Index> rows;
    if (matrix.rows() == 0 || matrix.cols() == 0)
        return rows;
    Eigen::ColPivHouseholderQR<MatrixXd> factors(matrix.transpose());
    factors.setThreshold(RankThreshold);
    for (Index i = 0; i < factors.rank(); ++i)
        rows.push_back(factors.colsPermutation().indices()(i));
    return rows;
}

class LeastSquares
{
public:
    LeastSquares(const MatrixXd &balances, const std::vector<Variable> &variables)
        : m_balances(balances), m_variables(variables), m_measured(indicesOf(variables, Variable::Role::Measured)),
          m_unmeasured(indicesOf(variables, Variable::Role::Unmeasured))
    {
        const auto count = static_cast<Index>(variables.size());
        m_solution.values = VectorXd::Zero(count);
        m_solution.deviations = VectorXd::Zero(count);
        m_solution.residuals = VectorXd::Constant(count, std::numeric_limits<double>::quiet_NaN());
        m_solution.observable.assign(variables.size(), true);
        for (Index i = 0; i < count; ++i)
            if (variables[static_cast<std::size_t>(i)].role != Variable::Role::Unmeasured)
                m_solution.values(i) = variables[static_cast<std::size_t>(i)].value;
    }

    LeastSquaresAnswer run()
    {
        adjustMeasured();
        solveUnmeasured();
        m_solution.open = m_balances * m_solution.values;
        return m_solution;
    }

private:
    double deviation(Index measured) const { return m_variables[static_cast<std::size_t>(m_measured[static_cast<std::size_t>(measured)])].deviation; }

    MatrixXd columns(const std::vector<Index> &indices) const
    {
        MatrixXd part(m_balances.rows(), static_cast<Index>(indices.size()));
        for (std::size_t i = 0; i < indices.size(); ++i)
            part.col(static_cast<Index>(i)) = m_balances.col(indices[i]);
        return part;
    }

    /// Adjustments z in standard deviations: the smallest z with (P A Σ) z = −P A y, by QR of the transposed matrix.
    void adjustMeasured()
    {
        const MatrixXd project = projection(columns(m_unmeasured));
        // Rows of length 1 times −1, 0 and 1: what is this small is rounding, and no balance.
        const MatrixXd product = project * columns(m_measured);
        const MatrixXd checked = (product.array().abs() < RankThreshold).select(0, product);
        const std::vector<Index> rows = independentRows(checked);
        const auto count = static_cast<Index>(m_measured.size());
        const auto freedom = static_cast<Index>(rows.size());
        m_solution.degreesOfFreedom = static_cast<int>(freedom);
        m_projected = MatrixXd::Zero(count, 0);
        if (freedom == 0)
            return;
        MatrixXd scaled(count, freedom); // transposed
        MatrixXd kept(freedom, project.cols());
        for (Index i = 0; i < freedom; ++i) {
            kept.row(i) = project.row(rows[static_cast<std::size_t>(i)]);
            for (Index j = 0; j < count; ++j)
                scaled(j, i) = checked(rows[static_cast<std::size_t>(i)], j) * deviation(j);
        }
        const Eigen::HouseholderQR<MatrixXd> factors(scaled);
        m_projected = factors.householderQ() * MatrixXd::Identity(count, freedom);
        const MatrixXd upper = factors.matrixQR().topRows(freedom).triangularView<Eigen::Upper>();
        VectorXd adjustment = VectorXd::Zero(count);
        for (int refinement = 0; refinement < 3; ++refinement) {
            const VectorXd open = kept * (m_balances * m_solution.values);
            const VectorXd step = m_projected * upper.transpose().triangularView<Eigen::Lower>().solve(-open);
            adjustment += step;
            for (Index j = 0; j < count; ++j)
                m_solution.values(m_measured[static_cast<std::size_t>(j)]) += step(j) * deviation(j);
        }
        m_solution.statistic = adjustment.squaredNorm();
        describeMeasured(adjustment);
    }

    /// The adjustments' covariance, in standard deviations, is Q Qᵀ; that of the reconciled values 1 − Q Qᵀ.
    void describeMeasured(const VectorXd &adjustment)
    {
        for (Index j = 0; j < adjustment.size(); ++j) {
            const Index variable = m_measured[static_cast<std::size_t>(j)];
            const double share = std::min(1.0, m_projected.row(j).norm());
            m_solution.deviations(variable) = deviation(j) * std::sqrt(1 - share * share);
            if (share > 1e-7)
                m_solution.residuals(variable) = adjustment(j) / share;
        }
    }

    /// Unmeasured flows from the balances; one that takes part in a combination that no balance sees is not observable.
    void solveUnmeasured()
    {
        if (m_projected.cols() == 0)
            for (Index j = 0; j < static_cast<Index>(m_measured.size()); ++j)
                m_solution.deviations(m_measured[static_cast<std::size_t>(j)]) = deviation(j);
        if (m_unmeasured.empty())
            return;
        if (m_balances.rows() == 0) { // no step can be closed: nothing says these amounts
            for (const Index variable : m_unmeasured)
                m_solution.observable[static_cast<std::size_t>(variable)] = false;
            return;
        }
        const MatrixXd unmeasured = columns(m_unmeasured);
        Eigen::JacobiSVD<MatrixXd> factors(unmeasured, Eigen::ComputeFullU | Eigen::ComputeFullV);
        factors.setThreshold(RankThreshold);
        const VectorXd amounts = factors.solve(-(m_balances * m_solution.values));
        const MatrixXd unseen = factors.matrixV().rightCols(unmeasured.cols() - factors.rank());
        const MatrixXd spread = factors.solve(-columns(m_measured)) * covarianceRoot();
        for (Index j = 0; j < amounts.size(); ++j) {
            const Index variable = m_unmeasured[static_cast<std::size_t>(j)];
            m_solution.values(variable) = amounts(j);
            m_solution.deviations(variable) = spread.row(j).norm();
            m_solution.observable[static_cast<std::size_t>(variable)] = unseen.cols() == 0 || unseen.row(j).norm() < 1e-7;
        }
    }

    /// R with R Rᵀ the covariance of the reconciled measurements: Σ (1 − Q Qᵀ), a projection times the deviations.
    MatrixXd covarianceRoot() const
    {
        const auto count = static_cast<Index>(m_measured.size());
        MatrixXd root = MatrixXd::Identity(count, count) - m_projected * m_projected.transpose();
        for (Index j = 0; j < count; ++j)
            root.row(j) *= deviation(j);
        return root;
    }

    const MatrixXd &m_balances;
    const std::vector<Variable> &m_variables;
    std::vector<Index> m_measured;
    std::vector<Index> m_unmeasured;
    MatrixXd m_projected; ///< Q: columns span the checked adjustments
    LeastSquaresAnswer m_solution;
};

/// The flows and steps of one kind, and what becomes of them.
class Reconciler
{
public:
    Reconciler(const ProcessMap &map, BalanceKind kind) : m_map(map) { m_result.kind = kind; }

    Result<Reconciliation> run()
    {
        collectFlows();
        collectSteps();
        fillBalances();
        const LeastSquaresAnswer first = LeastSquares(m_balances, m_variables).run();
        RECP_TRY(checkClosed(first));
        describe(first);
        describeTests(first);
        return heldAboveZero(first);
    }

private:
    void collectFlows()
    {
        for (const MapFlow &flow : m_map.flows)
            if (flow.kind == m_result.kind && m_map.isUsable(flow)) {
                m_flows.push_back(&flow);
                m_scale = std::max(m_scale, knownQuantity(flow).value_or(0));
            }
        if (m_scale == 0)
            m_scale = 1;
        for (const MapFlow *flow : m_flows)
            m_variables.push_back(variableOf(*flow));
        m_result.flows.resize(m_flows.size());
    }

    Variable variableOf(const MapFlow &flow) const
    {
        const std::optional<double> quantity = knownQuantity(flow);
        if (!quantity)
            return {Variable::Role::Unmeasured, 0, 0};
        const double deviation = standardDeviation(flow) / m_scale;
        return {deviation > 0 ? Variable::Role::Measured : Variable::Role::Fixed, *quantity / m_scale, deviation};
    }

    void collectSteps()
    {
        for (const MapStep &step : m_map.steps) {
            const StepBalance balance = balanceOf(m_map, step.id, m_result.kind);
            if (balance.hasIn && balance.hasOut)
                m_result.balancedSteps.push_back(step.id);
            else if (balance.hasIn || balance.hasOut)
                m_result.oneSidedSteps.push_back(step.id);
        }
    }

    void fillBalances()
    {
        m_balances = MatrixXd::Zero(static_cast<Index>(m_result.balancedSteps.size()), static_cast<Index>(m_flows.size()));
        for (Index row = 0; row < m_balances.rows(); ++row) {
            const Id &step = m_result.balancedSteps[static_cast<std::size_t>(row)];
            for (Index column = 0; column < m_balances.cols(); ++column) {
                const MapFlow &flow = *m_flows[static_cast<std::size_t>(column)];
                m_balances(row, column) = (flow.to == step ? 1 : 0) - (flow.from == step ? 1 : 0);
            }
        }
    }

    Result<void> checkClosed(const LeastSquaresAnswer &solution) const
    {
        Index worst = 0;
        if (solution.open.size() == 0 || solution.open.cwiseAbs().maxCoeff(&worst) <= ClosureThreshold)
            return {};
        return Error{QT_TRANSLATE_NOOP("errors", "The balance of step “%1” cannot be closed: the flows that are stated without "
                                                 "uncertainty, or would become negative, leave no room."),
                     {m_map.stepName(m_result.balancedSteps[static_cast<std::size_t>(worst)])},
                     {}};
    }

    void describe(const LeastSquaresAnswer &solution)
    {
        for (std::size_t i = 0; i < m_flows.size(); ++i) {
            ReconciledFlow &flow = m_result.flows[i];
            flow.flowId = m_flows[i]->id;
            flow.stated = m_flows[i]->quantity;
            flow.state = stateOf(m_variables[i], solution.observable[i]);
            const double residual = solution.residuals(static_cast<Index>(i));
            if (std::isfinite(residual))
                flow.residual = residual;
            setValue(flow, solution, i);
            flow.leastSquares = flow.value;
        }
    }

    static ReconciledFlow::State stateOf(const Variable &variable, bool isObservable)
    {
        if (variable.role == Variable::Role::Measured)
            return ReconciledFlow::State::Measured;
        if (variable.role == Variable::Role::Fixed)
            return ReconciledFlow::State::Fixed;
        return isObservable ? ReconciledFlow::State::Solved : ReconciledFlow::State::NotObservable;
    }

    void setValue(ReconciledFlow &flow, const LeastSquaresAnswer &solution, std::size_t i) const
    {
        if (flow.state == ReconciledFlow::State::NotObservable)
            return;
        const auto index = static_cast<Index>(i);
        const bool isFixed = flow.state == ReconciledFlow::State::Fixed;
        flow.value = isFixed ? *flow.stated : solution.values(index) * m_scale;
        flow.halfWidth = solution.deviations(index) * m_scale * HalfWidthInDeviations;
    }

    void describeTests(const LeastSquaresAnswer &solution)
    {
        m_result.statistic = solution.statistic;
        m_result.degreesOfFreedom = solution.degreesOfFreedom;
        if (solution.degreesOfFreedom == 0)
            return;
        m_result.criticalValue = chiSquareQuantile(TestLevel, solution.degreesOfFreedom);
        m_result.probability = chiSquareTail(solution.statistic, solution.degreesOfFreedom);
        int tested = 0;
        for (const ReconciledFlow &flow : m_result.flows) {
            if (!flow.residual)
                continue;
            ++tested;
            if (!m_result.largestResidual || std::abs(*flow.residual) > m_result.largestResidualSize) {
                m_result.largestResidual = flow.flowId;
                m_result.largestResidualSize = std::abs(*flow.residual);
            }
        }
        // The square of a normal variable is a chi-square variable with one degree of freedom.
        const double oneFlow = 1 - std::pow(1 - TestLevel, 1.0 / std::max(1, tested));
        m_result.criticalResidual = std::sqrt(chiSquareQuantile(oneFlow, 1));
    }

    /// Holds the most negative flow at zero and solves again, until none is negative.
    Result<Reconciliation> heldAboveZero(LeastSquaresAnswer solution)
    {
        for (std::optional<std::size_t> negative = mostNegative(solution); negative; negative = mostNegative(solution)) {
            m_variables[*negative] = {Variable::Role::Fixed, 0, 0};
            m_result.flows[*negative].isHeldAtZero = true;
            solution = LeastSquares(m_balances, m_variables).run();
            RECP_TRY(checkClosed(solution));
            for (std::size_t i = 0; i < m_flows.size(); ++i)
                setValue(m_result.flows[i], solution, i);
        }
        for (ReconciledFlow &flow : m_result.flows)
            if (flow.value)
                flow.value = std::max(0.0, *flow.value); // what is left is rounding
        return m_result;
    }

    std::optional<std::size_t> mostNegative(const LeastSquaresAnswer &solution) const
    {
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < m_flows.size(); ++i) {
            const double value = solution.observable[i] ? solution.values(static_cast<Index>(i)) : 0;
            if (value < -ClosureThreshold && (!found || value < solution.values(static_cast<Index>(*found))))
                found = i;
        }
        return found;
    }

    const ProcessMap &m_map;
    std::vector<const MapFlow *> m_flows;
    std::vector<Variable> m_variables;
    double m_scale = 0;
    MatrixXd m_balances; ///< by step and flow: 1 enters, −1 leaves
    Reconciliation m_result;
};

} // namespace

const ReconciledFlow *Reconciliation::flow(const Id &flowId) const
{
    const auto found = std::find_if(flows.begin(), flows.end(), [&](const ReconciledFlow &each) { return each.flowId == flowId; });
    return found == flows.end() ? nullptr : &*found;
}

Result<Reconciliation> reconcile(const ProcessMap &map, BalanceKind kind)
{
    return Reconciler(map, kind).run();
}

ProcessMap reconciledMap(const ProcessMap &map, const Reconciliation &reconciliation)
{
    ProcessMap result = map;
    for (MapFlow &flow : result.flows) {
        const ReconciledFlow *reconciled = reconciliation.flow(flow.id);
        if (!reconciled || !reconciled->value || reconciled->state == ReconciledFlow::State::Fixed)
            continue;
        flow.quantity = reconciled->value;
        flow.relativeUncertainty = *reconciled->value > 0 ? reconciled->halfWidth / *reconciled->value : 0;
    }
    return result;
}

} // namespace recp
