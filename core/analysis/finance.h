#pragma once

#include "core/domain/solution.h"

#include <optional>
#include <vector>

namespace recp {

/// Simple payback in years: investment / net yearly saving. Undefined (empty) when the net saving is not positive.
std::optional<double> simplePayback(double investment, double netYearlySaving);

/// Net present value of cash flows at years 0, 1, 2, …: sum of CF_k / (1 + rate)^k. rate > -1.
double netPresentValue(const std::vector<double> &cashFlow, double rate);

/// Every rate in (-0.99, 1000] at which the net present value is zero, each by bisection of its bracket, lowest first.
/// A cash flow that changes its sign several times may have several.
std::vector<double> internalRatesOfReturn(const std::vector<double> &cashFlow);
/// The internal rate of return where there is exactly one. Empty when the cash flow never changes sign, and when several
/// rates fit: none of them then says anything, and the net present value decides (Brealey, Myers, Allen, Principles of
/// Corporate Finance, ch. 5.3).
std::optional<double> internalRateOfReturn(const std::vector<double> &cashFlow);

/// Years until the discounted cash flow is paid back, the year of payback counted in part; empty if never.
std::optional<double> discountedPayback(const std::vector<double> &cashFlow, double rate);

/// r(1+r)^n/((1+r)^n − 1), 1/a; 1/n at a zero rate. years > 0, rate > -1.
double capitalRecoveryFactor(double rate, double years);

/// What a solution costs and brings, in today's money.
struct InvestmentCase {
    double investment = 0;     ///< currency, year 0
    double resourceSaving = 0; ///< currency a year at today's prices; rises with the price escalation
    double fixedSaving = 0;    ///< currency a year, other savings less operation and maintenance; does not rise
    double life = 0;           ///< years
    double escalation = 0;     ///< fraction a year
    double taxRate = 0;        ///< fraction; 0: before tax
    InvestmentTerms terms = {};
};

/// The owner's cash flow at years 0, 1, 2, …: year 0 = −investment less the loan; then savings at that year's prices,
/// less loan payments (equal instalments), replacement and tax on saving − depreciation − interest, plus salvage in the
/// last year. A fractional last year counts in part. A tax loss lowers the tax on the enterprise's other profit. Salvage
/// above the book value is taxed. Source: EN 17463:2021 (valuation of energy-related investments), 6.
std::vector<double> cashFlow(const InvestmentCase &investmentCase);
/// Year 0 = −investment; years 1…life = yearly saving. A fractional last year counts in part.
std::vector<double> cashFlow(double investment, double netYearlySaving, double lifeYears);

/// Cost of conserved energy (or water, …): (investment · CRF + yearly cost) / amount saved a year, currency per unit.
/// Source: Meier, Rosenfeld, Wright, Energy 7 (1982) 347. Empty if nothing is saved.
std::optional<double> costOfConserved(double investment, double yearlyCost, double rate, double years, double yearlyAmount);
/// Cost per kg CO2e avoided: (investment · CRF − net yearly saving) / kg a year; negative where the measure pays for itself.
std::optional<double> abatementCost(double investment, double netYearlySaving, double rate, double years, double yearlyEmission);

/// Running sum of a cash flow, for the chart.
std::vector<double> cumulative(const std::vector<double> &cashFlow);

} // namespace recp
