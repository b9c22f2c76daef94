#include "core/calculators/calculator.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace recp {

namespace {

QString boundText(double bound, const InputDefinition &input)
{
    QString text = QString::number(bound, 'g', 6);
    if (*input.unit)
        text += QLatin1Char(' ') + QString::fromUtf8(input.unit);
    return text;
}

Result<void> checkNumber(double si, const InputDefinition &input)
{
    const QString name = QString::fromUtf8(input.key);
    if (!std::isfinite(si))
        return Error{QT_TRANSLATE_NOOP("errors", "Input “%1” is not a finite number."), {name}, {}};
    const Unit *unit = findUnit(input.kind, QString::fromUtf8(input.unit));
    const double value = unit ? fromSi(si, *unit) : si;
    // Bounds are stated in the input's own unit; a conversion may lose the last digit.
    const auto slack = [](double bound) { return 1e-12 * std::max(1.0, std::abs(bound)); };
    if (value < input.minimum - slack(input.minimum) || (input.minimumExcluded && value <= input.minimum))
        return Error{input.minimumExcluded ? QT_TRANSLATE_NOOP("errors", "Input “%1” must be above %2.")
                                           : QT_TRANSLATE_NOOP("errors", "Input “%1” must be at least %2."),
                     {name, boundText(input.minimum, input)},
                     {}};
    if (value > input.maximum + slack(input.maximum))
        return Error{QT_TRANSLATE_NOOP("errors", "Input “%1” must be at most %2."),
                     {name, boundText(input.maximum, input)},
                     {}};
    return {};
}

Result<void> checkList(const std::vector<double> &list, const InputDefinition &input)
{
    if (input.listLength > 0 && list.size() != static_cast<std::size_t>(input.listLength))
        return Error{QT_TRANSLATE_NOOP("errors", "Input “%1” must be a list of %2 numbers."),
                     {QString::fromUtf8(input.key), QString::number(input.listLength)},
                     {}};
    if (list.empty())
        return Error{QT_TRANSLATE_NOOP("errors", "Input “%1” is missing."), {QString::fromUtf8(input.key)}, {}};
    for (double number : list)
        RECP_TRY(checkNumber(number, input));
    return {};
}

Result<void> checkChoice(double chosen, const InputDefinition &input)
{
    const bool exists = chosen >= 0 && chosen < static_cast<double>(input.choices.size()) && chosen == std::floor(chosen);
    if (!exists)
        return Error{QT_TRANSLATE_NOOP("errors", "Input “%1” is not one of its choices."),
                     {QString::fromUtf8(input.key)},
                     {}};
    return {};
}

Result<void> checkInput(const Value &value, const InputDefinition &input)
{
    if (!value.isGiven()) {
        if (input.optional)
            return {};
        return Error{QT_TRANSLATE_NOOP("errors", "Input “%1” is missing."), {QString::fromUtf8(input.key)}, {}};
    }
    if (input.kind == QuantityKind::Choice)
        return checkChoice(value.si, input);
    return input.list ? checkList(value.list, input) : checkNumber(value.si, input);
}

} // namespace

int Calculator::inputIndex(QStringView key) const
{
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (key == QLatin1String(inputs[i].key))
            return static_cast<int>(i);
    }
    return -1;
}

int Calculator::outputIndex(QStringView key) const
{
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        if (key == QLatin1String(outputs[i].key))
            return static_cast<int>(i);
    }
    return -1;
}

int Calculator::choiceIndex(int input, QStringView key) const
{
    const auto &choices = inputs[static_cast<std::size_t>(input)].choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (key == QLatin1String(choices[i].key))
            return static_cast<int>(i);
    }
    return -1;
}

bool Calculator::isAsked(int input, std::span<const Value> values) const
{
    const InputDefinition &definition = inputs[static_cast<std::size_t>(input)];
    if (!definition.whenKey)
        return true;
    const int choice = inputIndex(QString::fromUtf8(definition.whenKey));
    Q_ASSERT(choice >= 0);
    if (!isAsked(choice, values))
        return false;
    const double chosen = values[static_cast<std::size_t>(choice)].si;
    const auto &options = inputs[static_cast<std::size_t>(choice)].choices;
    if (!(chosen >= 0) || chosen >= static_cast<double>(options.size()))
        return false;
    const std::string_view key = options[static_cast<std::size_t>(chosen)].key;
    return std::find(definition.whenValues.begin(), definition.whenValues.end(), key) != definition.whenValues.end();
}

Result<void> Calculator::check(std::span<const Value> values) const
{
    Q_ASSERT(values.size() == inputs.size());
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (isAsked(static_cast<int>(i), values))
            RECP_TRY(checkInput(values[i], inputs[i]));
    }
    for (const Requirement &requirement : requirements) {
        if (!requirement.holds(values))
            return Error{requirement.sentence, {QString::fromUtf8(requirement.key)}, {}};
    }
    return {};
}

Result<std::vector<double>> Calculator::evaluate(std::span<const Value> values) const
{
    RECP_TRY(check(values));
    std::vector<double> results = m_function(values);
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (std::isinf(results[i]))
            return Error{QT_TRANSLATE_NOOP("errors", "“%1” can't be computed from these inputs."),
                         {QString::fromUtf8(outputs[i].key)},
                         {}};
    }
    return results;
}

std::vector<double> Calculator::listOf(int output, std::span<const Value> values) const
{
    return m_listFunction(output, values);
}

std::vector<Value> Calculator::blankValues() const
{
    std::vector<Value> values(inputs.size());
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (inputs[i].kind == QuantityKind::Choice)
            values[i].si = std::isnan(inputs[i].typical) ? 0 : inputs[i].typical;
    }
    return values;
}

} // namespace recp
