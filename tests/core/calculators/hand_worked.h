#pragma once

#include "core/calculators/calculator.h"

#include <QTest>
#include <cmath>
#include <initializer_list>

namespace recp::testing {

/// One input as an auditor gives it: a number in a unit, or a choice's key.
struct Given {
    const char *key;
    double value;
    const char *unit;
};
struct Chosen {
    const char *key;
    const char *choice;
};

/// Inputs given by name, through the calculator's own declaration.
class Case
{
public:
    explicit Case(const char *id) : m_calculator(*findCalculator(QString::fromUtf8(id))), m_values(m_calculator.blankValues())
    {
    }

    Case &with(std::initializer_list<Given> inputs)
    {
        for (const Given &given : inputs) {
            const std::size_t i = index(given.key);
            const Unit *unit = findUnit(m_calculator.inputs[i].kind, QString::fromUtf8(given.unit));
            m_values[i].si = toSi(given.value, *unit);
        }
        return *this;
    }
    Case &choose(std::initializer_list<Chosen> choices)
    {
        for (const Chosen &chosen : choices) {
            const auto i = index(chosen.key);
            m_values[i].si = m_calculator.choiceIndex(static_cast<int>(i), QString::fromUtf8(chosen.choice));
        }
        return *this;
    }

    /// A result in a unit; NaN if it does not apply.
    double result(const char *key, const char *unit) const
    {
        const auto results = m_calculator.evaluate(m_values);
        if (!results) {
            qWarning("%s", qPrintable(results.error().english()));
            return std::numeric_limits<double>::quiet_NaN();
        }
        const auto i = static_cast<std::size_t>(m_calculator.outputIndex(QString::fromUtf8(key)));
        return fromSi((*results)[i], *findUnit(m_calculator.outputs[i].kind, QString::fromUtf8(unit)));
    }
    /// The sentence with which the inputs are refused; empty if they are not.
    QString refusal() const
    {
        const auto results = m_calculator.evaluate(m_values);
        return results ? QString() : results.error().english();
    }

private:
    std::size_t index(const char *key) const
    {
        const int i = m_calculator.inputIndex(QString::fromUtf8(key));
        if (i < 0)
            qFatal("no input %s", key);
        return static_cast<std::size_t>(i);
    }

    const Calculator &m_calculator;
    std::vector<Value> m_values;
};

inline bool isClose(double ours, double published, double tolerance)
{
    if (std::abs(ours - published) <= tolerance * std::abs(published))
        return true;
    qWarning("%.10g instead of %.10g", ours, published);
    return false;
}

} // namespace recp::testing
