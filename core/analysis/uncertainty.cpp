#include "core/analysis/uncertainty.h"

#include "core/analysis/half_width.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace recp {

namespace {

constexpr double IcePoint = 273.15; // K

/// FNV-1a of the stream's name: the same on every machine.
quint64 seedOf(const QString &name)
{
    quint64 hash = 1469598103934665603ULL;
    for (char byte : name.toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 1099511628211ULL;
    }
    return hash;
}

/// An input that varies between draws.
struct Uncertain {
    std::size_t index;
    double expected; ///< SI
    double deviation;
    double low; ///< bounds in SI
    double high;
    NormalStream stream;
};

double boundInSi(double bound, const InputDefinition &input)
{
    if (!std::isfinite(bound))
        return bound;
    const Unit *unit = findUnit(input.kind, QString::fromUtf8(input.unit));
    return unit ? toSi(bound, *unit) : bound;
}

bool varies(const InputDefinition &input)
{
    const std::string_view unit = input.unit;
    return input.kind != QuantityKind::Choice && !input.list && unit != "count";
}

const EstimateInput *given(const std::vector<EstimateInput> &inputs, const char *key)
{
    const auto found = std::find_if(inputs.begin(), inputs.end(),
                                    [=](const EstimateInput &input) { return input.key == QLatin1String(key); });
    return found == inputs.end() ? nullptr : &*found;
}

/// Two solutions that run the same hours a year share the doubt about them.
QString streamOf(const InputDefinition &input, double si, const QString &owner)
{
    if (input.kind == QuantityKind::YearlyTime)
        return QStringLiteral("hours/") + QString::number(si, 'g', 12);
    return owner + QLatin1Char('/') + QString::fromUtf8(input.key);
}

/// Squared correlation coefficient of two series; pairs without a result are left out.
double squaredCorrelation(const std::vector<double> &x, const std::vector<double> &y)
{
    double n = 0, meanX = 0, meanY = 0, xx = 0, yy = 0, xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!std::isfinite(y[i]))
            continue;
        // Welford's update: no difference of large sums.
        ++n;
        const double dx = x[i] - meanX;
        const double dy = y[i] - meanY;
        meanX += dx / n;
        meanY += dy / n;
        xx += dx * (x[i] - meanX);
        yy += dy * (y[i] - meanY);
        xy += dx * (y[i] - meanY);
    }
    return xx > 0 && yy > 0 ? xy * xy / (xx * yy) : 0;
}

/// Half-width of the 90 % range of an input, SI; zero for what does not vary.
double halfWidthOf(const InputDefinition &input, double si, const std::vector<EstimateInput> &inputs)
{
    if (!varies(input) || std::isnan(si))
        return 0;
    const EstimateInput *source = given(inputs, input.key);
    const double relative =
        source ? source->uncertainty.value_or(defaultUncertainty(source->knownAs)) : defaultUncertainty(KnownAs::Assumed);
    const double zero = input.kind == QuantityKind::Temperature ? IcePoint : 0;
    return relative * std::abs(si - zero);
}

std::vector<Uncertain> uncertainInputs(const Calculator &calculator, const std::vector<Value> &values,
                                       const std::vector<EstimateInput> &inputs, const QString &owner)
{
    std::vector<Uncertain> uncertain;
    for (std::size_t i = 0; i < calculator.inputs.size(); ++i) {
        const InputDefinition &input = calculator.inputs[i];
        const double deviation = halfWidthOf(input, values[i].si, inputs) / HalfWidthInDeviations;
        if (!(deviation > 0) || !calculator.isAsked(static_cast<int>(i), values))
            continue;
        uncertain.push_back({i, values[i].si, deviation, boundInSi(input.minimum, input), boundInSi(input.maximum, input),
                             NormalStream(streamOf(input, values[i].si, owner))});
    }
    return uncertain;
}

/// One draw inside the bounds: drawn again a few times, then cut.
double drawWithin(Uncertain &input)
{
    constexpr int Tries = 8;
    for (int i = 0; i < Tries; ++i) {
        const double value = input.expected + input.deviation * input.stream.next();
        if (value > input.low && value <= input.high)
            return value;
    }
    return input.expected;
}

} // namespace

double defaultUncertainty(KnownAs knownAs)
{
    switch (knownAs) {
    case KnownAs::Billed:
        return 0.02;
    case KnownAs::Measured:
        return 0.05;
    case KnownAs::Nameplate:
    case KnownAs::Document:
        return 0.10;
    case KnownAs::Estimated:
        return 0.20;
    case KnownAs::Assumed:
        break;
    }
    return 0.35;
}

NormalStream::NormalStream(const QString &name) : m_engine(seedOf(name)) {}

double NormalStream::uniform()
{
    // 53 random bits, in (0, 1]: the logarithm below never meets zero.
    return (static_cast<double>(m_engine() >> 11) + 1) * 0x1.0p-53;
}

double NormalStream::next()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    const double radius = std::sqrt(-2 * std::log(uniform()));
    const double angle = 2 * std::numbers::pi * uniform();
    m_spare = radius * std::sin(angle);
    m_hasSpare = true;
    return radius * std::cos(angle);
}

std::vector<double> drawFactors(const QString &stream, double relativeHalfWidth)
{
    return drawRange(stream, {1, std::max(0.0, 1 - relativeHalfWidth), 1 + relativeHalfWidth});
}

std::vector<double> drawRange(const QString &stream, const Range &range)
{
    std::vector<double> samples(Draws, range.expected);
    const double below = (range.expected - range.low) / HalfWidthInDeviations;
    const double above = (range.high - range.expected) / HalfWidthInDeviations;
    if (!(below > 0) && !(above > 0))
        return samples;
    NormalStream normal(stream);
    for (double &sample : samples) {
        const double z = normal.next();
        sample += z * (z < 0 ? below : above);
    }
    return samples;
}

Range rangeOf(double expected, std::vector<double> samples)
{
    std::erase_if(samples, [](double value) { return !std::isfinite(value); });
    if (samples.empty())
        return Range::exact(expected);
    const auto percentile = [&](double share) {
        const auto position = samples.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(samples.size() - 1));
        std::nth_element(samples.begin(), position, samples.end());
        return *position;
    };
    const double low = percentile(0.05);
    const double high = percentile(0.95);
    return {expected, std::min(low, expected), std::max(high, expected)};
}

InputSpread spreadOf(const Calculator &calculator, std::size_t input, const std::vector<Value> &values,
                     const std::vector<EstimateInput> &inputs)
{
    const InputDefinition &definition = calculator.inputs[input];
    const double si = values[input].si;
    const double width = halfWidthOf(definition, si, inputs);
    return {std::max(si - width, boundInSi(definition.minimum, definition)),
            std::min(si + width, boundInSi(definition.maximum, definition))};
}

Propagation propagate(const Calculator &calculator, const std::vector<Value> &values,
                      const std::vector<EstimateInput> &inputs, const QString &owner)
{
    Propagation result;
    result.expected = calculator.evaluateUnchecked(values);
    result.samples.assign(result.expected.size(), std::vector<double>(Draws));
    std::vector<Uncertain> uncertain = uncertainInputs(calculator, values, inputs, owner);
    for (const Uncertain &input : uncertain)
        result.inputs.push_back(QString::fromUtf8(calculator.inputs[input.index].key));
    result.inputSamples.assign(uncertain.size(), std::vector<double>(Draws));
    std::vector<Value> drawn = values;
    for (std::size_t draw = 0; draw < Draws; ++draw) {
        for (std::size_t i = 0; i < uncertain.size(); ++i) {
            const double value = drawWithin(uncertain[i]);
            drawn[uncertain[i].index].si = value;
            result.inputSamples[i][draw] = value;
        }
        const std::vector<double> outputs = calculator.evaluateUnchecked(drawn);
        for (std::size_t i = 0; i < outputs.size(); ++i)
            result.samples[i][draw] = outputs[i];
    }
    return result;
}

std::vector<Contribution> Propagation::contributions(std::size_t output) const
{
    std::vector<Contribution> all;
    double sum = 0;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        all.push_back({inputs[i], squaredCorrelation(inputSamples[i], samples[output])});
        sum += all.back().share;
    }
    if (!(sum > 0))
        return {};
    for (Contribution &each : all)
        each.share /= sum;
    std::stable_sort(all.begin(), all.end(), [](const Contribution &a, const Contribution &b) { return a.share > b.share; });
    return all;
}

char dataQualityGrade(const Range &range)
{
    const double width = std::max(range.high - range.expected, range.expected - range.low);
    const double relative = range.expected != 0 ? width / std::abs(range.expected) : width > 0 ? 1 : 0;
    return relative <= 0.10 ? 'A' : relative <= 0.20 ? 'B' : relative <= 0.35 ? 'C' : 'D';
}

Histogram histogram(const std::vector<double> &samples, int bins)
{
    Histogram result;
    std::vector<double> finite;
    std::copy_if(samples.begin(), samples.end(), std::back_inserter(finite), [](double v) { return std::isfinite(v); });
    if (finite.size() < 2 || bins < 1)
        return result;
    // The outermost half per cent on each side would flatten the picture.
    std::sort(finite.begin(), finite.end());
    const std::size_t cut = finite.size() / 200;
    result.from = finite[cut];
    result.to = finite[finite.size() - 1 - cut];
    if (!(result.to > result.from))
        return {};
    result.counts.assign(static_cast<std::size_t>(bins), 0);
    for (double value : finite) {
        if (value < result.from || value > result.to)
            continue;
        const double place = (value - result.from) / (result.to - result.from) * bins;
        ++result.counts[std::min(static_cast<std::size_t>(place), result.counts.size() - 1)];
    }
    return result;
}

} // namespace recp
