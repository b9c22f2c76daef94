#include "core/analysis/finance.h"

#include <cmath>

namespace recp {

namespace {

constexpr double LowestRate = -0.99;
constexpr double HighestRate = 1000;
constexpr int Bisections = 200;

/// The root between two rates at which the net present value differs in sign.
double bisect(const std::vector<double> &flow, double low, double high)
{
    const bool lowIsPositive = netPresentValue(flow, low) > 0;
    for (int i = 0; i < Bisections; ++i) {
        const double middle = 0.5 * (low + high);
        if ((netPresentValue(flow, middle) > 0) == lowIsPositive)
            low = middle;
        else
            high = middle;
    }
    return 0.5 * (low + high);
}

} // namespace

std::optional<double> simplePayback(double investment, double netYearlySaving)
{
    if (!(netYearlySaving > 0) || !std::isfinite(investment) || investment < 0)
        return std::nullopt;
    return investment / netYearlySaving;
}

double netPresentValue(const std::vector<double> &cashFlow, double rate)
{
    // Horner's scheme from the last year: one division a year, and no large powers.
    double value = 0;
    for (auto year = cashFlow.rbegin(); year != cashFlow.rend(); ++year)
        value = value / (1 + rate) + *year;
    return value;
}

std::optional<double> internalRateOfReturn(const std::vector<double> &cashFlow)
{
    bool gains = false;
    bool costs = false;
    for (double amount : cashFlow) {
        gains = gains || amount > 0;
        costs = costs || amount < 0;
    }
    if (!gains || !costs)
        return std::nullopt;

    // Steps grow with the rate: 1 % near zero, 10 % of the growth factor far out.
    double previous = LowestRate;
    bool previousPositive = netPresentValue(cashFlow, previous) > 0;
    while (previous < HighestRate) {
        const double next = std::min(HighestRate, previous < 1 ? previous + 0.01 : (1 + previous) * 1.1 - 1);
        const double value = netPresentValue(cashFlow, next);
        if (value == 0)
            return next;
        if ((value > 0) != previousPositive)
            return bisect(cashFlow, previous, next);
        previous = next;
    }
    return std::nullopt;
}

std::vector<double> cashFlow(double investment, double netYearlySaving, double lifeYears)
{
    std::vector<double> flow{-investment};
    double left = lifeYears;
    while (left > 1e-9 && flow.size() < 200) {
        flow.push_back(netYearlySaving * std::min(1.0, left));
        left -= 1;
    }
    return flow;
}

std::vector<double> cumulative(const std::vector<double> &cashFlow)
{
    std::vector<double> sums;
    sums.reserve(cashFlow.size());
    double sum = 0;
    for (double amount : cashFlow)
        sums.push_back(sum += amount);
    return sums;
}

} // namespace recp
