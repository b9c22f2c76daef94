#pragma once

#include "core/analysis/balance.h"

namespace recp {

/// What reconciliation made of one flow.
struct ReconciledFlow {
    enum class State {
        Measured,      ///< adjusted within its uncertainty
        Fixed,         ///< stated without uncertainty: kept
        Solved,        ///< not measured, follows from the balances
        NotObservable, ///< not measured, and the balances do not say it
    };

    Id flowId;
    State state = State::Measured;
    std::optional<double> stated;      ///< SI a year, as given
    std::optional<double> value;       ///< reconciled, SI a year, never negative; empty: not observable
    double halfWidth = 0;              ///< of the value: 90 %, SI a year
    std::optional<double> residual;    ///< adjustment in its own standard deviations; empty: no balance checks this flow
    std::optional<double> leastSquares; ///< the value before negative flows were held at zero
    bool isHeldAtZero = false;         ///< least squares gives a negative amount

    /// A balance checks this measurement.
    bool isRedundant() const { return residual.has_value(); }
};

/// The flows of one kind with every balance closed.
struct Reconciliation {
    BalanceKind kind = BalanceKind::Mass;
    std::vector<ReconciledFlow> flows;   ///< every usable flow of the kind, in the map's order
    std::vector<Id> balancedSteps;       ///< steps whose balance was closed
    std::vector<Id> oneSidedSteps;       ///< steps with flows on one side only: nothing can be closed there

    double statistic = 0;                ///< sum of squared adjustments in standard deviations, nothing held at zero
    int degreesOfFreedom = 0;            ///< independent balances that check measurements; 0: there is nothing to test
    double criticalValue = 0;            ///< of the statistic at 5 %
    double probability = 1;              ///< that chance alone gives such a statistic or a larger one
    std::optional<Id> largestResidual;   ///< the flow whose adjustment is the largest in its standard deviations
    double largestResidualSize = 0;
    double criticalResidual = 0;         ///< at 5 % for all flows together (Šidák)

    /// The adjustments are no larger than the stated uncertainties explain: global test at 5 %.
    bool passes() const { return degreesOfFreedom == 0 || statistic <= criticalValue; }
    /// The largest residual points to a gross error: measurement test at 5 %.
    bool isSuspect() const { return largestResidual && largestResidualSize > criticalResidual; }
    /// nullptr for a flow of another kind.
    const ReconciledFlow *flow(const Id &flowId) const;
};

/// Weighted least squares: the smallest adjustments, in standard deviations, that close the balance of every step that has
/// flows of this kind on both sides. Flows without an amount are solved where the balances determine them. A flow without
/// uncertainty, and a flow of zero, is fixed.
///
/// Where least squares gives a negative amount, that flow is held at zero, the most negative first, and the rest is
/// reconciled again; ReconciledFlow::leastSquares and isHeldAtZero say so. The tests are those of the unrestricted answer.
///
/// Source: Narasimhan and Jordache, Data Reconciliation and Gross Error Detection (2000), ch. 3 (linear steady state,
/// projection of unmeasured flows by QR) and ch. 7 (global test; measurement test of Mah and Tamhane, 1982).
/// Fails, naming the step, where flows without uncertainty contradict one another or leave no answer without negative flows.
Result<Reconciliation> reconcile(const ProcessMap &map, BalanceKind kind);

/// The map with reconciled amounts and uncertainties in place of the stated ones; what is not observable stays as it is.
ProcessMap reconciledMap(const ProcessMap &map, const Reconciliation &reconciliation);

} // namespace recp
