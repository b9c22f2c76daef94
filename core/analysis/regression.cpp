#include "core/analysis/regression.h"

#include <Eigen/Dense>
#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace recp {

namespace {

/// Relative to the largest, what a pivot must have so that the drivers are told apart.
constexpr double SmallestPivot = 1e-9;
constexpr double OutlierDeviations = 2;

Eigen::Map<const Eigen::VectorXd> vectorOf(const std::vector<double> &values)
{
    return {values.data(), static_cast<Eigen::Index>(values.size())};
}

/// The drivers as columns with mean 0 and length 1, so that no unit decides what is small.
struct Scaled {
    Eigen::MatrixXd columns;
    Eigen::VectorXd mean;
    Eigen::VectorXd length;
};

Scaled scaled(const std::vector<Driver> &drivers, Eigen::Index n)
{
    const auto count = static_cast<Eigen::Index>(drivers.size());
    Scaled result{Eigen::MatrixXd(n, count), Eigen::VectorXd(count), Eigen::VectorXd(count)};
    for (Eigen::Index k = 0; k < count; ++k) {
        const auto values = vectorOf(drivers[static_cast<std::size_t>(k)].values);
        result.mean[k] = values.mean();
        const Eigen::VectorXd centred = values.array() - result.mean[k];
        result.length[k] = centred.norm();
        result.columns.col(k) = result.length[k] > 0 ? Eigen::VectorXd(centred / result.length[k]) : centred;
    }
    return result;
}

/// Whether a column changes by more than the rounding of its values.
bool isConstant(const std::vector<double> &values)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return *high - *low <= 1e-12 * std::max(std::abs(*low), std::abs(*high));
}

Result<void> checked(const std::vector<double> &use, const std::vector<Driver> &drivers)
{
    if (use.size() < LeastMonths)
        return Error{QT_TRANSLATE_NOOP("errors", "A line needs at least %1 months with use and drivers; there are %2."),
                     {QString::number(LeastMonths), QString::number(use.size())}, {}};
    for (const Driver &driver : drivers) {
        if (isConstant(driver.values))
            return Error{QT_TRANSLATE_NOOP("errors", "“%1” is the same in every month: how use depends on it cannot be seen."), {driver.name}, {}};
    }
    if (isConstant(use))
        return Error{QT_TRANSLATE_NOOP("errors", "The use is the same in every month: it does not follow anything, or it was shared out evenly."), {}, {}};
    return {};
}

Coefficient coefficient(double value, double standardError)
{
    return {value, standardError, standardError > 0 ? value / standardError : std::copysign(std::numeric_limits<double>::infinity(), value)};
}

std::vector<std::size_t> outliersOf(const Eigen::VectorXd &residuals, const Eigen::VectorXd &leverage, double deviation, double scale)
{
    std::vector<std::size_t> outliers;
    // An exact fit has residuals of rounding only.
    if (residuals.size() < static_cast<Eigen::Index>(LeastMonthsForOutliers) || deviation <= 1e-12 * scale)
        return outliers;
    for (Eigen::Index i = 0; i < residuals.size(); ++i) {
        const double left = 1 - leverage[i];
        if (left > 1e-9 && std::abs(residuals[i]) / (deviation * std::sqrt(left)) > OutlierDeviations)
            outliers.push_back(static_cast<std::size_t>(i));
    }
    return outliers;
}

} // namespace

double Regression::at(const std::vector<double> &drivers) const
{
    double value = base.value;
    for (std::size_t k = 0; k < slopes.size() && k < drivers.size(); ++k)
        value += slopes[k].value * drivers[k];
    return value;
}

bool Regression::isGood() const
{
    return r2 >= LeastR2 && cvRmse <= MostCvRmse;
}

Result<Regression> fitLine(const std::vector<double> &use, const std::vector<Driver> &drivers)
{
    Q_ASSERT(!drivers.empty());
    RECP_TRY(checked(use, drivers));
    const auto n = static_cast<Eigen::Index>(use.size());
    const auto count = static_cast<Eigen::Index>(drivers.size());
    const Scaled x = scaled(drivers, n);
    const auto y = vectorOf(use);
    const double mean = y.mean();
    const Eigen::VectorXd centred = y.array() - mean;

    Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(x.columns);
    qr.setThreshold(SmallestPivot);
    if (qr.rank() < count)
        return Error{QT_TRANSLATE_NOOP("errors", "“%1” and “%2” rise and fall together: their effects cannot be told apart."),
                     {drivers.front().name, drivers.back().name}, {}};
    const Eigen::VectorXd slopes = qr.solve(centred);
    const Eigen::VectorXd residuals = centred - x.columns * slopes;
    const double freedom = static_cast<double>(n - count - 1);
    const double sse = residuals.squaredNorm();
    const double sst = centred.squaredNorm();
    const double variance = sse / freedom;

    // (XᵀX)⁻¹ of the scaled drivers; the intercept's variance is that of the mean and of the way back to zero.
    const Eigen::MatrixXd inverse = (x.columns.transpose() * x.columns).inverse();
    const Eigen::VectorXd back = x.mean.cwiseQuotient(x.length);
    Regression fit;
    fit.base = coefficient(mean - slopes.dot(back), std::sqrt(variance * (1 / static_cast<double>(n) + back.dot(inverse * back))));
    for (Eigen::Index k = 0; k < count; ++k)
        fit.slopes.push_back(coefficient(slopes[k] / x.length[k], std::sqrt(variance * inverse(k, k)) / x.length[k]));
    fit.r2 = 1 - sse / sst;
    fit.adjustedR2 = 1 - variance / (sst / static_cast<double>(n - 1));
    fit.residualDeviation = std::sqrt(variance);
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    fit.cvRmse = mean != 0 ? fit.residualDeviation / std::abs(mean) : unknown;
    fit.nmbe = mean != 0 ? residuals.sum() / (freedom * mean) : unknown;
    fit.n = use.size();
    fit.residuals.assign(residuals.begin(), residuals.end());
    const Eigen::VectorXd leverage =
        (x.columns * inverse).cwiseProduct(x.columns).rowwise().sum().array() + 1 / static_cast<double>(n);
    fit.outliers = outliersOf(residuals, leverage, fit.residualDeviation, std::sqrt(sst));
    return fit;
}

} // namespace recp
