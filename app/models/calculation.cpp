#include "app/models/calculation.h"

#include "app/models/display.h"
#include "core/analysis/results.h"
#include "core/analysis/uncertainty.h"

#include <QCoreApplication>
#include <cmath>

namespace recp {

namespace {

struct CalculationWords {
    Q_DECLARE_TR_FUNCTIONS(Calculation)
};

QString inputText(const InputDefinition &definition, const EstimateInput &input, const QString &currency)
{
    if (definition.kind == QuantityKind::Choice) {
        for (const ChoiceOption &option : definition.choices) {
            if (input.choice == QLatin1String(option.key))
                return said("calculators", option.label);
        }
        return input.choice;
    }
    const Unit *unit = findUnit(definition.kind, input.unit.isEmpty() ? QString::fromUtf8(definition.unit) : input.unit);
    if (!unit)
        return {};
    QStringList numbers;
    for (double si : input.list.empty() ? std::vector<double>{input.si} : input.list)
        numbers << formatNumber(fromSi(si, *unit), QLocale(), 6);
    return numbers.join(QStringLiteral("; ")) + u'\t' + unitLabel(*unit, QLocale(), currency);
}

} // namespace

Calculation calculate(const Calculator &calculator, const std::vector<EstimateInput> &inputs)
{
    Calculation calculation;
    const std::vector<Value> values = valuesOf(calculator, inputs);
    if (const auto evaluated = calculator.evaluate(values); !evaluated) {
        calculation.error = evaluated.error();
        return calculation;
    }
    const Propagation propagation = propagate(calculator, values, inputs, QString::fromLatin1(calculator.id));
    for (std::size_t i = 0; i < propagation.expected.size(); ++i) {
        if (calculator.outputs[i].list) {
            calculation.rows.push_back({.output = i, .isGiven = true, .list = calculator.listOf(static_cast<int>(i), values)});
            continue;
        }
        const bool isGiven = !std::isnan(propagation.expected[i]);
        calculation.rows.push_back({i, isGiven ? rangeOf(propagation.expected[i], propagation.samples[i]) : Range{}, isGiven});
    }
    return calculation;
}

std::vector<EstimateInput> withTypicalInputs(const Calculator &calculator, std::vector<EstimateInput> inputs)
{
    for (std::size_t i = 0; i < calculator.inputs.size(); ++i) {
        const InputDefinition &definition = calculator.inputs[i];
        const bool isGiven = std::any_of(inputs.begin(), inputs.end(), [&](const EstimateInput &input) { return input.key == definition.key; });
        if (definition.optional || isGiven || !calculator.isAsked(static_cast<int>(i), valuesOf(calculator, inputs)))
            continue;
        EstimateInput input{.key = QString::fromLatin1(definition.key), .unit = QString::fromLatin1(definition.unit), .knownAs = KnownAs::Assumed};
        if (definition.kind == QuantityKind::Choice) {
            const double chosen = std::isnan(definition.typical) ? 0 : definition.typical;
            input.choice = QString::fromLatin1(definition.choices[static_cast<std::size_t>(chosen)].key);
        } else if (const Unit *unit = findUnit(definition.kind, input.unit); unit && !std::isnan(definition.typical)) {
            const double si = toSi(definition.typical, *unit);
            if (definition.list)
                input.list.assign(static_cast<std::size_t>(std::max(1, definition.listLength)), si);
            else
                input.si = si;
        } else {
            continue;
        }
        inputs.push_back(input);
    }
    return inputs;
}

QString calculationText(const Calculator &calculator, const std::vector<EstimateInput> &inputs, const Calculation &result,
                        const std::vector<const Unit *> &units, const QString &currency)
{
    QStringList lines{said("calculators", calculator.label)};
    const std::vector<Value> values = valuesOf(calculator, inputs);
    for (const EstimateInput &input : inputs) {
        const int index = calculator.inputIndex(input.key);
        if (index < 0 || !calculator.isAsked(index, values))
            continue;
        const InputDefinition &definition = calculator.inputs[static_cast<std::size_t>(index)];
        lines << sensitivityName(input.key, &calculator) + u'\t' + inputText(definition, input, currency);
    }
    lines << QString();
    for (const CalculationRow &row : result.rows) {
        if (!row.isGiven || !units[row.output])
            continue;
        const Unit &unit = *units[row.output];
        const auto number = [&](double si) { return formatNumber(fromSi(si, unit), QLocale(), 6); };
        QStringList cells{said("calculators", calculator.outputs[row.output].label), number(row.range.expected),
                          unitLabel(unit, QLocale(), currency), number(row.range.low), number(row.range.high)};
        if (!row.list.empty()) {
            cells = {cells[0], cells[2]};
            std::transform(row.list.begin(), row.list.end(), std::back_inserter(cells), number);
        }
        lines << cells.join(u'\t');
    }
    lines << QString() << QString::fromUtf8(calculator.formula)
          << CalculationWords::tr("Source: %1").arg(QString::fromUtf8(calculator.source));
    return lines.join(u'\n');
}

} // namespace recp
