#include "core/analysis/chi_square.h"

#include <cmath>
#include <limits>

namespace recp {

namespace {

constexpr int MostTerms = 10'000;
constexpr double Precision = 1e-15;

/// x^a e^−x / Γ(a)
double weight(double a, double x)
{
    return std::exp(a * std::log(x) - x - std::lgamma(a));
}

/// P(a, x) by its series (6.5.29): for x < a + 1.
double lowerSeries(double a, double x)
{
    double term = 1 / a;
    double sum = term;
    for (int n = 1; n < MostTerms && term > sum * Precision; ++n) {
        term *= x / (a + n);
        sum += term;
    }
    return sum * weight(a, x);
}

/// Q(a, x) by its continued fraction (6.5.31), evaluated by Lentz's method: for x >= a + 1.
double upperFraction(double a, double x)
{
    constexpr double tiny = std::numeric_limits<double>::min() / Precision;
    double b = x + 1 - a;
    double c = 1 / tiny;
    double d = 1 / b;
    double fraction = d;
    for (int n = 1; n < MostTerms; ++n) {
        const double numerator = -n * (n - a);
        b += 2;
        d = numerator * d + b;
        d = 1 / (std::abs(d) < tiny ? tiny : d);
        c = b + numerator / c;
        c = std::abs(c) < tiny ? tiny : c;
        fraction *= d * c;
        if (std::abs(d * c - 1) < Precision)
            break;
    }
    return fraction * weight(a, x);
}

} // namespace

double chiSquareTail(double value, int degreesOfFreedom)
{
    if (!(value > 0))
        return 1;
    const double a = degreesOfFreedom / 2.0;
    const double x = value / 2;
    return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

double chiSquareQuantile(double tail, int degreesOfFreedom)
{
    double low = 0;
    double high = degreesOfFreedom;
    while (chiSquareTail(high, degreesOfFreedom) > tail)
        high *= 2;
    for (int step = 0; step < 200 && high - low > 1e-13 * high; ++step) {
        const double middle = (low + high) / 2;
        (chiSquareTail(middle, degreesOfFreedom) > tail ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace recp
