#pragma once

#include "core/calculators/calculator.h"

#include <cmath>
#include <random>

namespace recp::testing {

/// Random valid inputs, the same in every run: own generator, own transforms.
class Sampler
{
public:
    explicit Sampler(std::uint64_t seed) : m_random(seed) {}

    double uniform() { return static_cast<double>(m_random() >> 11) * 0x1.0p-53; }

    /// Inputs that pass check(); nothing if none is found in many tries.
    std::optional<std::vector<Value>> validValues(const Calculator &calculator)
    {
        for (int attempt = 0; attempt < 5000; ++attempt) {
            std::vector<Value> values;
            for (const InputDefinition &input : calculator.inputs)
                values.push_back(value(input));
            if (calculator.check(values))
                return values;
        }
        return {};
    }

private:
    Value value(const InputDefinition &input)
    {
        if (input.kind == QuantityKind::Choice)
            return {.si = std::floor(uniform() * static_cast<double>(input.choices.size())), .list = {}};
        if (input.optional && uniform() < 0.5)
            return {};
        if (!input.list)
            return {.si = number(input), .list = {}};
        Value list;
        for (int i = 0; i < std::max(1, input.listLength); ++i)
            list.list.push_back(number(input));
        return list;
    }

    /// Anywhere between the bounds, small values more often, the bounds themselves now and then.
    double number(const InputDefinition &input)
    {
        const double place = uniform();
        double share = std::pow(uniform(), 4);
        if (place < 0.03 && !input.minimumExcluded)
            share = 0;
        else if (place > 0.97)
            share = 1;
        else if (place > 0.5 && std::isfinite(input.typical))
            return toSi(std::clamp(input.typical * (0.5 + uniform()), input.minimum, input.maximum), unitOf(input));
        return toSi(input.minimum + share * (input.maximum - input.minimum), unitOf(input));
    }

    static const Unit &unitOf(const InputDefinition &input)
    {
        return *findUnit(input.kind, QString::fromUtf8(input.unit));
    }

    std::mt19937_64 m_random;
};

} // namespace recp::testing
