#include "core/analysis/finance.h"

#include <algorithm>
#include <cmath>

namespace recp {

namespace {

constexpr double LowestRate = -0.99;
constexpr double HighestRate = 1000;
constexpr int Bisections = 200;
constexpr int LongestLife = 200; // years

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

std::vector<double> internalRatesOfReturn(const std::vector<double> &cashFlow)
{
    bool gains = false;
    bool costs = false;
    for (double amount : cashFlow) {
        gains = gains || amount > 0;
        costs = costs || amount < 0;
    }
    std::vector<double> rates;
    if (!gains || !costs)
        return rates;

    // Steps grow with the rate: 1 % near zero, 10 % of the growth factor far out.
    double previous = LowestRate;
    double before = netPresentValue(cashFlow, previous);
    while (previous < HighestRate) {
        const double next = std::min(HighestRate, previous < 1 ? previous + 0.01 : (1 + previous) * 1.1 - 1);
        const double value = netPresentValue(cashFlow, next);
        if (value == 0)
            rates.push_back(next);
        else if (before != 0 && (value > 0) != (before > 0))
            rates.push_back(bisect(cashFlow, previous, next));
        previous = next;
        before = value;
    }
    return rates;
}

std::optional<double> internalRateOfReturn(const std::vector<double> &cashFlow)
{
    const std::vector<double> rates = internalRatesOfReturn(cashFlow);
    return rates.size() == 1 ? std::optional(rates.front()) : std::nullopt;
}

std::optional<double> discountedPayback(const std::vector<double> &cashFlow, double rate)
{
    double sum = 0;
    double factor = 1;
    for (std::size_t year = 0; year < cashFlow.size(); ++year) {
        const double present = cashFlow[year] * factor;
        if (sum < 0 && sum + present >= 0)
            return static_cast<double>(year) - 1 - sum / present;
        sum += present;
        if (year == 0 && sum >= 0)
            return 0;
        factor /= 1 + rate;
    }
    return std::nullopt;
}

double capitalRecoveryFactor(double rate, double years)
{
    if (std::abs(rate) < 1e-9)
        return 1 / years;
    return rate / -std::expm1(-years * std::log1p(rate));
}

std::vector<double> cashFlow(const InvestmentCase &c)
{
    const InvestmentTerms &terms = c.terms;
    const double loan = c.investment * terms.loanShare.value_or(0);
    const double loanYears = terms.loanYears.value_or(0);
    const double loanRate = terms.loanRate.value_or(0);
    const double instalment = loan > 0 && loanYears > 0 ? loan * capitalRecoveryFactor(loanRate, loanYears) : 0;
    const double depreciationYears = std::max(terms.depreciationYears.value_or(c.life), 1e-9);

    std::vector<double> flow{instalment > 0 ? loan - c.investment : -c.investment};
    double debt = loan;
    double book = c.investment;
    double price = 1;
    for (int year = 1; year - 1 < c.life - 1e-9 && year < LongestLife; ++year) {
        const double part = std::min(1.0, c.life - (year - 1));
        const bool isLast = year >= c.life - 1e-9;
        const double saving = part * (c.resourceSaving * price + c.fixedSaving);
        const double interest = debt * loanRate;
        const double payment = year <= std::ceil(loanYears) ? std::min(instalment, debt + interest) : 0;
        debt = std::max(0.0, debt + interest - payment);
        const double depreciation = std::min(book, c.investment / depreciationYears);
        book -= depreciation;
        const bool replaces = terms.replacementYear && std::lround(*terms.replacementYear) == year;
        const double replacement = replaces ? terms.replacementCost.value_or(0) : 0;
        const double salvage = isLast ? terms.salvage.value_or(0) : 0;
        double profit = saving - depreciation - (payment > 0 ? interest : 0) - replacement;
        double owed = 0;
        if (isLast) {
            profit += salvage - book; // what is left on the books is written off
            owed = debt;              // a loan longer than the life is paid back at its end
        }
        flow.push_back(saving - payment - replacement + salvage - owed - c.taxRate * profit);
        price *= 1 + c.escalation;
    }
    return flow;
}

std::vector<double> cashFlow(double investment, double netYearlySaving, double lifeYears)
{
    return cashFlow(InvestmentCase{.investment = investment, .resourceSaving = netYearlySaving, .life = lifeYears});
}

std::optional<double> costOfConserved(double investment, double yearlyCost, double rate, double years, double yearlyAmount)
{
    if (!(yearlyAmount > 0) || !(years > 0))
        return std::nullopt;
    return (investment * capitalRecoveryFactor(rate, years) + yearlyCost) / yearlyAmount;
}

std::optional<double> abatementCost(double investment, double netYearlySaving, double rate, double years, double yearlyEmission)
{
    return costOfConserved(investment, -netYearlySaving, rate, years, yearlyEmission);
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
