#pragma once

#include "core/analysis/uncertainty.h"
#include "core/base/result.h"
#include "core/calculators/calculator.h"
#include "core/catalog/catalog.h"
#include "core/domain/audit.h"

#include <QHash>
#include <atomic>
#include <optional>
#include <utility>
#include <vector>

namespace recp {

/// Something in an audit that is missing or doubtful: an entry of the list the auditor works through, not an error.
struct Issue {
    enum class Level { Missing, Doubt };
    Level level = Level::Missing;
    Step step = Step::Baseline;
    const char *sentence = "";   ///< with %1…
    QStringList arguments;
    Id subject;                  ///< flow, solution, …: where "take me there" leads
    QString field;               ///< objectName of the field
    const char *context = "issues"; ///< where the sentence is translated; "errors" for what a calculator refuses
    QString about = {};          ///< put before the sentence where it does not name the solution itself: "AIR-01"
    QString calculator = {};     ///< id of the calculator whose input the first argument names by its key; else empty
};

/// Whether what an issue asks for can only be got in the factory: a nameplate, an answer of the walk-through, an amount on
/// the shop floor. Bills, prices and offers can follow.
bool isOnlyOnSite(const Issue &issue);

/// A sum that may lack parts: shown with "≥" when not complete.
struct PartialSum {
    double value = 0;
    bool complete = true;        ///< false: at least one part is unknown
    bool any = false;            ///< at least one part is known
};

/// What the baseline says of one flow.
struct FlowSummary {
    Id flowId;
    PartialSum quantity;         ///< SI a baseline period
    PartialSum cost;             ///< currency
    std::vector<double> monthlyQuantity; ///< by calendar month of the period, SI; bills across months by day; NaN missing
    std::vector<double> monthlyCost;
    std::optional<double> unitPrice;     ///< currency per SI unit: cost / quantity of the records that have both
    std::optional<double> energy;        ///< J, final energy (net calorific value); energy flows only
    std::optional<double> emission;      ///< kg CO2e, scope 1 and 2
    std::optional<double> biogenic;      ///< kg CO2
    std::optional<double> toe;           ///< legal TOE
    std::optional<TariffShares> shares;  ///< electricity: by the bills
};

struct Indicator {
    const char *name;            ///< "Energy", "Water", … context "report"
    Resource resource = Resource::Electricity; ///< for icon and colour; Other: CO2e
    double value = 0;            ///< per SI unit of product, SI
    const char *unit;            ///< label of amount: "GJ", "m3", "kg"
    bool complete = true;
};

struct BaselineSummary {
    std::vector<QDate> months;
    std::vector<FlowSummary> flows;      ///< one a flow of the document, same order
    PartialSum cost;
    PartialSum energy;                   ///< J
    PartialSum emission;                 ///< kg CO2e
    PartialSum biogenic;
    PartialSum toe;
    bool designatedUser = false;         ///< legal TOE a year from the threshold on
    const Flow *product = nullptr;       ///< of the document that was summarised
    PartialSum output;                   ///< of the product, SI
    std::vector<Indicator> indicators;   ///< per product; final energy at 3.6 GJ/MWh

    const FlowSummary *flow(const Id &flowId) const;
};

/// Money and CO2e of one effect.
struct EffectValue {
    Effect effect;
    std::optional<Range> money;     ///< currency a year, positive saves; empty: no price known
    std::optional<Range> emission;  ///< kg CO2e a year, positive avoids; empty: not computed for this resource
    std::optional<double> unitPrice; ///< currency per SI unit, as used
    double priceUncertainty = 0;    ///< relative 90 % half-width
    QString priceSource;            ///< "bills", "tariff 1279, 6–22 kV", factor id
};

/// The net present value at both ends of one input's range.
struct TornadoBar {
    QString input;   ///< key of a calculator's input, "price/<resource>" or "investment"
    double low = 0;  ///< currency, at the input's low end
    double high = 0; ///< at its high end
    bool operator==(const TornadoBar &) const = default;
};

/// What a solution saves: derived, never typed over silently.
struct SolutionResult {
    Id solutionId;
    bool pending = false;              ///< not computed yet: the rest is empty
    std::vector<EffectValue> effects;
    std::optional<Range> money;        ///< currency a year, before O&M; sum of what is known
    bool moneyComplete = true;
    std::optional<Range> emission;     ///< kg CO2e a year
    bool emissionComplete = true;
    std::optional<Range> netMoney;     ///< money + other saving − O&M; the override where there is one
    std::optional<double> derivedMoney; ///< beside an override
    std::optional<double> derivedEmission;
    std::optional<double> investment;
    std::optional<double> payback;     ///< years; empty: undefined or no investment known
    std::optional<Range> paybackRange; ///< low and high; high may be infinite when the low saving is not positive
    std::optional<double> npv;
    std::optional<double> irr;
    bool severalRates = false;         ///< more than one internal rate of return fits: none is shown
    std::optional<double> discountedPayback; ///< years
    std::optional<double> costOfConserved;   ///< currency per SI unit of the main effect
    std::optional<double> abatementCost;     ///< currency per kg CO2e
    std::vector<TornadoBar> tornado;   ///< what moves the net present value most
    std::vector<double> cumulativeCash; ///< from year 0
    std::vector<double> outputs;       ///< of the calculator, SI; empty for a direct estimate
    std::vector<double> samples;       ///< of the main effect, SI, one a draw: for the histogram
    std::vector<Contribution> contributions; ///< to the doubt about the main effect, the largest first
    std::optional<char> grade;         ///< data quality A..D of the main effect
    int mainEffect = -1;               ///< index in effects: worth most, or the first; -1: none
    std::vector<double> combined;      ///< by effect: what counts in the totals, as a share of the saving alone, 0..1
    Id excludedBy;                     ///< the solution before it that excludes it; null: none
    std::vector<double> moneyDraws;    ///< one a draw; empty without money
    std::vector<double> emissionDraws;
    std::optional<Error> error;        ///< why the calculator gave nothing
    std::vector<Issue> issues;
};

/// What the solutions on one end use of one flow save, alone and together.
struct EndUseTotal {
    QString system;              ///< catalogue system; empty: none was chosen
    Id flowId;
    Resource resource = Resource::Electricity;
    double use = 0;              ///< SI a year: the stated share of the flow, else the whole flow
    bool isSized = false;        ///< the share was stated
    double gross = 0;            ///< sum of the savings alone
    double net = 0;              ///< each on what the ones before leave
    double left = 1;             ///< share of the use that is left
    std::vector<Id> solutions;   ///< in order
};

/// Everything derived from an audit: baseline, solutions, totals, issues. Pure.
struct AuditResults {
    BaselineSummary baseline;
    std::vector<SolutionResult> solutions; ///< one a solution of the document, same order
    PartialSum investment;
    std::optional<Range> money;     ///< after O&M, a year; combined, nothing counted twice
    std::optional<Range> emission;  ///< kg CO2e a year, combined
    std::optional<double> grossMoney;    ///< the same without combining: the sum of the solutions alone
    std::optional<double> grossEmission;
    std::vector<EndUseTotal> endUses;
    std::optional<double> payback;
    std::vector<Issue> issues;
    int pending = 0;                ///< solutions not computed yet: sums lack them

    const SolutionResult *solution(const Id &solutionId) const;
    std::vector<Issue> issuesOf(Step step) const;
};

/// What a sentence calls a solution: its code, which is short and known to the auditor; the title where it has none.
QString shortNameOf(const Solution &solution);

/// The factor set an audit pins; the newest where it pins none.
const FactorSet &factorSetOf(const Audit &audit, const Catalog &catalog);

/// First and last of `months` (first days, from monthsOf) that a record stands for; a monthly bill belongs to the month
/// of its middle day. Empty if it lies outside.
std::optional<std::pair<std::size_t, std::size_t>> monthsCovered(const FlowRecord &record,
                                                                 const std::vector<QDate> &months);

BaselineSummary summariseBaseline(const AuditDocument &document, const FactorSet &set);

/// The calculator's values in the order of its inputs, from an estimate's. Unknown names are left out.
std::vector<Value> valuesOf(const Calculator &calculator, const std::vector<EstimateInput> &inputs);

/// What a calculator, or a direct estimate, says of a solution.
struct EffectDraws {
    std::vector<Effect> effects;              ///< with ranges; the estimate's tariff shares on electricity
    std::vector<std::vector<double>> samples; ///< by effect, one a draw
    std::vector<double> outputs;              ///< of the calculator, SI; empty for a direct estimate
    std::vector<double> worth;                ///< by effect: see OutputDefinition::worthOutput; NaN: priced by itself
    std::vector<std::vector<Contribution>> contributions; ///< by effect, the largest first
    std::optional<Error> error;               ///< the first input that is missing or out of bounds
};
/// Effects of an estimate: from its calculator and inputs with ranges, or as given for a direct estimate.
EffectDraws computeEffects(const Solution &solution, const Estimate &estimate);
/// The effects to store with an estimate: as computed; as they were when the inputs are not complete.
std::vector<Effect> effectsToKeep(const Solution &solution, const Estimate &estimate);

/// Values effects in money and CO2e by the audit's bills, tariff and factors.
SolutionResult valueSolution(const AuditDocument &document, const BaselineSummary &baseline, const FactorSet &set,
                             const Solution &solution, const Estimate &estimate);

/// An audit as it was computed before: solutions that nothing has changed for are taken over from it.
struct EarlierResults {
    AuditDocument document;
    AuditResults results;
};

/// How far a long computation is, and a way to stop it: read and set from other threads.
struct Progress {
    std::atomic<int> done = 0;
    std::atomic<bool> stopped = false;
};

/// Everything derived from an audit. Deterministic: the same audit gives the same numbers, computed anew or taken over.
/// Once `progress` is stopped, the solutions that are still to be computed are left pending.
AuditResults computeResults(const AuditDocument &document, const Catalog &catalog, EarlierResults earlier = {},
                            Progress *progress = nullptr);

/// How many solutions of `document` computeResults would compute, not take over from `earlier`.
int solutionsToCompute(const AuditDocument &document, const EarlierResults &earlier);

/// How complete a step is, 0..1, and how many issues it has: for the navigation.
struct StepState {
    double complete = 0;
    int issues = 0;
};
StepState stepState(Step step, const AuditDocument &document, const AuditResults &results, const Catalog &catalog);

} // namespace recp
