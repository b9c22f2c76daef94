#pragma once

#include <optional>
#include <vector>

namespace recp {

/// Simple payback in years: investment / net yearly saving. Undefined (empty) when the net saving is not positive.
std::optional<double> simplePayback(double investment, double netYearlySaving);

/// Net present value of cash flows at years 0, 1, 2, …: sum of CF_k / (1 + rate)^k. rate > -1.
double netPresentValue(const std::vector<double> &cashFlow, double rate);

/// Internal rate of return: the rate in (-0.99, 1000] at which the net present value is zero, by bisection of the first
/// bracket found from low rates up; empty when the cash flow never changes sign or has no bracket.
std::optional<double> internalRateOfReturn(const std::vector<double> &cashFlow);

/// Year 0 = −investment; years 1…life = yearly saving. A fractional last year counts in part.
std::vector<double> cashFlow(double investment, double netYearlySaving, double lifeYears);

/// Running sum of a cash flow, for the chart.
std::vector<double> cumulative(const std::vector<double> &cashFlow);

} // namespace recp
