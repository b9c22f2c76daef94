#include "core/exchange/calculation_json.h"

#include <algorithm>
#include <cmath>

namespace recp {

namespace {

Error fieldError(const char *sentence, const QStringList &arguments)
{
    return {sentence, arguments, {}};
}

bool isBool(const InputDefinition &input)
{
    return QLatin1String(input.unit) == QLatin1String("bool");
}

Result<const Unit *> unitFor(QuantityKind kind, const QString &key, const QString &text, const char *customary)
{
    if (const Unit *unit = findUnit(kind, text))
        return unit;
    if (findUnitByKey(text))
        return fieldError(QT_TRANSLATE_NOOP("errors", "“%1” can't be given in “%2”; its customary unit is “%3”."),
                          {key, text, QString::fromUtf8(customary)});
    return fieldError(QT_TRANSLATE_NOOP("errors", "“%1” has the unknown unit “%2”."), {key, text});
}

Result<double> numberOf(const QJsonValue &json, const QString &key, const Unit &unit)
{
    if (!json.isDouble())
        return fieldError(QT_TRANSLATE_NOOP("errors", "The value of “%1” must be a number."), {key});
    return toSi(json.toDouble(), unit);
}

Result<Value> listOf(const QJsonValue &json, const QString &key, const Unit &unit)
{
    if (!json.isArray() || json.toArray().isEmpty())
        return fieldError(QT_TRANSLATE_NOOP("errors", "The value of “%1” must be a list of numbers."), {key});
    Value value;
    for (const QJsonValue &entry : json.toArray()) {
        const Result<double> number = numberOf(entry, key, unit);
        if (!number)
            return number.error();
        value.list.push_back(*number);
    }
    return value;
}

Result<Value> choiceOf(const Calculator &calculator, int index, const QJsonValue &json, const QString &unit)
{
    const InputDefinition &input = calculator.inputs[static_cast<std::size_t>(index)];
    const QString key = QString::fromUtf8(input.key);
    if (!unit.isEmpty() && unit != QLatin1String(input.unit))
        return fieldError(QT_TRANSLATE_NOOP("errors", "“%1” can't be given in “%2”; its customary unit is “%3”."),
                          {key, unit, QString::fromUtf8(input.unit)});
    if (isBool(input) && !json.isBool())
        return fieldError(QT_TRANSLATE_NOOP("errors", "The value of “%1” must be true or false."), {key});
    if (!isBool(input) && !json.isString())
        return fieldError(QT_TRANSLATE_NOOP("errors", "The value of “%1” must be a text."), {key});
    const QString text = json.isBool() ? QString::fromLatin1(json.toBool() ? "true" : "false") : json.toString();
    const int choice = calculator.choiceIndex(index, text);
    if (choice < 0)
        return fieldError(QT_TRANSLATE_NOOP("errors", "“%2” is not one of the choices of “%1”."), {key, text});
    return Value{.si = static_cast<double>(choice), .list = {}};
}

Result<Value> valueOf(const Calculator &calculator, int index, const QJsonValue &json)
{
    const InputDefinition &input = calculator.inputs[static_cast<std::size_t>(index)];
    const QString key = QString::fromUtf8(input.key);
    if (!json.isObject() || !json.toObject().contains(QLatin1String("value")))
        return fieldError(QT_TRANSLATE_NOOP("errors", "Input “%1” must be written as a value with a unit."), {key});
    const QJsonValue content = json.toObject().value(QLatin1String("value"));
    const QJsonValue unitText = json.toObject().value(QLatin1String("unit"));
    if (!unitText.isUndefined() && !unitText.isString())
        return fieldError(QT_TRANSLATE_NOOP("errors", "The unit of “%1” must be a text."), {key});
    if (input.kind == QuantityKind::Choice)
        return choiceOf(calculator, index, content, unitText.toString());
    if (unitText.isUndefined())
        return fieldError(QT_TRANSLATE_NOOP("errors", "The unit of “%1” is missing."), {key});
    const Result<const Unit *> unit = unitFor(input.kind, key, unitText.toString(), input.unit);
    if (!unit)
        return unit.error();
    if (input.list)
        return listOf(content, key, **unit);
    const Result<double> number = numberOf(content, key, **unit);
    if (!number)
        return number.error();
    return Value{.si = *number, .list = {}};
}

bool isNote(const Calculator &calculator, const QString &key)
{
    return calculator.noteKey && key == QLatin1String(calculator.noteKey);
}

Result<void> checkNote(const QString &key, const QJsonValue &json)
{
    if (!json.toObject().value(QLatin1String("value")).isString())
        return fieldError(QT_TRANSLATE_NOOP("errors", "The value of “%1” must be a text."), {key});
    return {};
}

/// Nothing given, but choices with a stated default made.
std::vector<Value> defaultValues(const Calculator &calculator)
{
    std::vector<Value> values(calculator.inputs.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (calculator.inputs[i].kind == QuantityKind::Choice)
            values[i].si = calculator.inputs[i].typical;
    }
    return values;
}

/// The input that a file's key means. Two inputs of different kinds may share a key: then the unit tells.
int inputMeant(const Calculator &calculator, const QString &key, const QJsonValue &json)
{
    const QString unit = json.toObject().value(QLatin1String("unit")).toString();
    const int index = calculator.inputIndex(key);
    if (index < 0 || findUnit(calculator.inputs[static_cast<std::size_t>(index)].kind, unit))
        return index;
    const auto other = std::find_if(calculator.inputs.begin(), calculator.inputs.end(), [&](const InputDefinition &input) {
        return input.alsoKey && key == QLatin1String(input.alsoKey) && findUnit(input.kind, unit);
    });
    return other == calculator.inputs.end() ? index : static_cast<int>(other - calculator.inputs.begin());
}

Result<std::vector<Value>> readInputs(const Calculator &calculator, const QJsonValue &json)
{
    if (!json.isObject())
        return fieldError(QT_TRANSLATE_NOOP("errors", "The request has no “%1”."), {QStringLiteral("inputs")});
    std::vector<Value> values = defaultValues(calculator);
    const QJsonObject inputs = json.toObject();
    for (auto entry = inputs.begin(); entry != inputs.end(); ++entry) {
        if (isNote(calculator, entry.key())) {
            RECP_TRY(checkNote(entry.key(), entry.value()));
            continue;
        }
        const int index = inputMeant(calculator, entry.key(), entry.value());
        if (index < 0)
            return fieldError(QT_TRANSLATE_NOOP("errors", "“%1” is not an input of “%2”."),
                              {entry.key(), QString::fromUtf8(calculator.id)});
        const Result<Value> value = valueOf(calculator, index, entry.value());
        if (!value)
            return value.error();
        values[static_cast<std::size_t>(index)] = *value;
    }
    return values;
}

/// The unit of each output: as wanted, else its customary one.
Result<std::vector<const Unit *>> outputUnits(const Calculator &calculator, const QJsonValue &want)
{
    std::vector<const Unit *> units;
    for (const OutputDefinition &output : calculator.outputs)
        units.push_back(findUnit(output.kind, QString::fromUtf8(output.unit)));
    if (!want.isUndefined() && !want.isObject())
        return fieldError(QT_TRANSLATE_NOOP("errors", "“%1” must hold a unit for each wanted output."),
                          {QStringLiteral("want")});
    const QJsonObject wanted = want.toObject();
    for (auto entry = wanted.begin(); entry != wanted.end(); ++entry) {
        const int index = calculator.outputIndex(entry.key());
        if (index < 0)
            return fieldError(QT_TRANSLATE_NOOP("errors", "“%1” is not an output of “%2”."),
                              {entry.key(), QString::fromUtf8(calculator.id)});
        if (!entry.value().isString())
            return fieldError(QT_TRANSLATE_NOOP("errors", "The unit of “%1” must be a text."), {entry.key()});
        const OutputDefinition &output = calculator.outputs[static_cast<std::size_t>(index)];
        const Result<const Unit *> unit = unitFor(output.kind, entry.key(), entry.value().toString(), output.unit);
        if (!unit)
            return unit.error();
        units[static_cast<std::size_t>(index)] = *unit;
    }
    return units;
}

/// Bounds that a table has no number for are left out.
void putNumber(QJsonObject &object, const char *key, double value)
{
    if (std::isfinite(value))
        object.insert(QLatin1String(key), value);
}

void putText(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

QJsonArray unitKeys(QuantityKind kind)
{
    QJsonArray keys;
    for (const Unit &unit : unitsOf(kind))
        keys.append(QString::fromUtf8(unit.key));
    return keys;
}

QJsonArray describeChoices(const InputDefinition &input, const Texts &texts)
{
    QJsonArray choices;
    for (const ChoiceOption &choice : input.choices)
        choices.append(QJsonObject{{"key", QString::fromUtf8(choice.key)}, {"label", texts("calculators", choice.label)}});
    return choices;
}

QJsonObject describeCondition(const InputDefinition &input)
{
    QJsonArray values;
    for (std::string_view value : input.whenValues)
        values.append(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
    return {{"input", QString::fromUtf8(input.whenKey)}, {"is", values}};
}

QJsonObject describeInput(const InputDefinition &input, const Texts &texts)
{
    QJsonObject object{{"name", QString::fromUtf8(input.key)},
                       {"label", texts("calculators", input.label)},
                       {"unit", QString::fromUtf8(input.unit)},
                       {"optional", input.optional}};
    if (input.kind == QuantityKind::Choice) {
        object.insert("choices", describeChoices(input, texts));
        if (std::isfinite(input.typical))
            object.insert("default", QString::fromUtf8(input.choices[static_cast<std::size_t>(input.typical)].key));
    } else {
        object.insert("units", unitKeys(input.kind));
        putNumber(object, "minimum", input.minimum);
        putNumber(object, "maximum", input.maximum);
        putNumber(object, "typical", input.typical);
        if (input.minimumExcluded)
            object.insert("minimum_excluded", true);
        if (input.list)
            object.insert("list", true);
        if (input.listLength > 0)
            object.insert("list_length", input.listLength);
    }
    if (input.alsoKey)
        object.insert("also", QString::fromUtf8(input.alsoKey));
    if (input.whenKey)
        object.insert("asked_when", describeCondition(input));
    if (*input.hint)
        putText(object, "hint", texts("calculators", input.hint));
    if (*input.group)
        putText(object, "group", texts("calculators", input.group));
    return object;
}

QJsonObject describeOutput(const OutputDefinition &output, const Texts &texts)
{
    QJsonObject object{{"name", QString::fromUtf8(output.key)},
                       {"label", texts("calculators", output.label)},
                       {"unit", QString::fromUtf8(output.unit)},
                       {"units", unitKeys(output.kind)}};
    if (output.list)
        object.insert("list", true);
    if (output.effect)
        object.insert("effect", resourceKey(*output.effect));
    return object;
}

QJsonObject describeCalculator(const Calculator &calculator, const Texts &texts)
{
    QJsonArray inputs;
    for (const InputDefinition &input : calculator.inputs)
        inputs.append(describeInput(input, texts));
    if (calculator.noteKey) {
        inputs.append(QJsonObject{{"name", QString::fromUtf8(calculator.noteKey)},
                                  {"label", texts("calculators", calculator.noteLabel)},
                                  {"unit", "text"},
                                  {"optional", true}});
    }
    QJsonArray outputs;
    for (const OutputDefinition &output : calculator.outputs)
        outputs.append(describeOutput(output, texts));
    const bool saves = calculator.kind == CalculatorKind::Savings;
    return {{"id", QString::fromUtf8(calculator.id)},
            {"label", texts("calculators", calculator.label)},
            {"system", QString::fromUtf8(calculator.system)},
            {"kind", QString::fromLatin1(saves ? "savings" : "engineering")},
            {"formula", QString::fromUtf8(calculator.formula)},
            {"source", QString::fromUtf8(calculator.source)},
            {"inputs", inputs},
            {"outputs", outputs}};
}

QJsonObject listInUnit(const std::vector<double> &list, const Unit &unit)
{
    QJsonArray numbers;
    for (double number : list)
        numbers.append(fromSi(number, unit));
    return {{"value", numbers}, {"unit", QString::fromUtf8(unit.key)}};
}

} // namespace

Result<QJsonObject> runCalculation(const Calculator &calculator, const QJsonObject &request)
{
    const Result<std::vector<Value>> values = readInputs(calculator, request.value(QLatin1String("inputs")));
    if (!values)
        return values.error();
    const QJsonValue want = request.value(QLatin1String("want"));
    const Result<std::vector<const Unit *>> units = outputUnits(calculator, want);
    if (!units)
        return units.error();
    const Result<std::vector<double>> results = calculator.evaluate(*values);
    if (!results)
        return results.error();
    QJsonObject outputs;
    for (std::size_t i = 0; i < results->size(); ++i) {
        const QString key = QString::fromUtf8(calculator.outputs[i].key);
        const Unit &unit = *(*units)[i];
        if (calculator.outputs[i].list)
            outputs.insert(key, listInUnit(calculator.listOf(static_cast<int>(i), *values), unit));
        else if (std::isfinite((*results)[i]))
            outputs.insert(key, QJsonObject{{"value", fromSi((*results)[i], unit)}, {"unit", QString::fromUtf8(unit.key)}});
        else if (want.toObject().contains(key))
            return fieldError(QT_TRANSLATE_NOOP("errors", "Output “%1” does not apply to these inputs."), {key});
    }
    return QJsonObject{{"outputs", outputs}};
}

QJsonArray describeCalculators(Language language)
{
    const Texts texts(language);
    QJsonArray list;
    for (const Calculator &calculator : calculators())
        list.append(describeCalculator(calculator, texts));
    return list;
}

} // namespace recp
