#include "app/cli/verbs.h"

#include "core/calculators/calculator.h"
#include "core/exchange/calculation_json.h"

#include <cstdio>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace recp::cli
{

namespace
{

constexpr qint64 LargestRequest = 16 * 1024 * 1024;

Result<QJsonObject> readRequest(const QString &path)
{
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 can't be read."), {path}, file.errorString()};
    const QByteArray content = file.read(LargestRequest + 1);
    if (content.size() > LargestRequest)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is larger than 16 MB and was not read."), {path}, {}};
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(content, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 is not valid JSON: something is wrong near character %2."),
                     {path, QString::number(parsing.offset)},
                     parsing.errorString()};
    if (!document.isObject())
        return Error{QT_TRANSLATE_NOOP("errors", "%1 must hold one JSON object."), {path}, {}};
    return document.object();
}

/// "  air_pressure  (bar, 0 – 20)   Line pressure"
QString describe(const Command &command, const char *key, const char *label, const char *unit)
{
    return QStringLiteral("    %1 [%2]  %3")
        .arg(QString::fromUtf8(key), QString::fromUtf8(unit), command.texts()("calculators", label));
}

/// "    hours_before [h/yr]  Hours now  (method = quick)"; a choice shows what can be chosen in place of its unit.
QString describe(const Command &command, const InputDefinition &input)
{
    const auto joined = [](const auto &keys, const char *separator) {
        QStringList texts;
        for (const auto &key : keys)
            texts += QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        return texts.join(QLatin1String(separator));
    };
    std::vector<std::string_view> choices;
    for (const ChoiceOption &option : input.choices)
        choices.push_back(option.key);
    const QByteArray unit = choices.empty() ? QByteArray(input.unit) : joined(choices, " | ").toUtf8();
    const QString line = describe(command, input.key, input.label, unit.constData());
    return input.whenKey ? QStringLiteral("%1  (%2 = %3)").arg(line, QString::fromUtf8(input.whenKey), joined(input.whenValues, " | ")) : line;
}

void printCalculator(const Command &command, const Calculator &calculator)
{
    const Texts &texts = command.texts();
    command.print(QStringLiteral("%1  %2").arg(QString::fromUtf8(calculator.id), texts("calculators", calculator.label)));
    command.print(command.text(QT_TRANSLATE_NOOP("cli", "  Source: %1"), {QString::fromUtf8(calculator.source)}));
    command.print(command.text(QT_TRANSLATE_NOOP("cli", "  Inputs:")));
    for (const InputDefinition &input : calculator.inputs)
        command.print(describe(command, input));
    command.print(command.text(QT_TRANSLATE_NOOP("cli", "  Results:")));
    for (const OutputDefinition &output : calculator.outputs)
        command.print(describe(command, output.key, output.label, output.unit));
}

ExitCode listCalculators(const Command &command)
{
    if (command.has(QStringLiteral("json"))) {
        const QJsonObject all{{"calculators", describeCalculators(command.language())}};
        command.printJson(QJsonDocument(all).toJson());
        return Done;
    }
    for (const Calculator &calculator : calculators())
        printCalculator(command, calculator);
    return Done;
}

ExitCode run(Command &command)
{
    if (command.has(QStringLiteral("list")))
        return listCalculators(command);
    if (command.arguments().isEmpty())
        return command.fail(QT_TRANSLATE_NOOP("errors", "Name a calculator, or ask for all of them with --list."), {}, Usage);
    if (!command.has(QStringLiteral("in")))
        return command.fail(QT_TRANSLATE_NOOP("errors", "The option --%1 is missing."), {QStringLiteral("in")}, Usage);
    const QString id = command.arguments().first();
    const Calculator *calculator = findCalculator(id);
    if (!calculator)
        return command.fail(QT_TRANSLATE_NOOP("errors", "There is no calculator “%1”."), {id});
    const Result<QJsonObject> request = readRequest(command.option(QStringLiteral("in")));
    if (!request)
        return command.fail(request.error());
    const Result<QJsonObject> answer = runCalculation(*calculator, *request);
    if (!answer)
        return command.fail(answer.error());
    command.printJson(QJsonDocument(*answer).toJson());
    return Done;
}

} // namespace

Verb calcVerb()
{
    return {"calc",
            QT_TRANSLATE_NOOP("cli", "CALCULATOR"),
            QT_TRANSLATE_NOOP("cli", "Runs one calculation."),
            0,
            1,
            {{"list", nullptr, QT_TRANSLATE_NOOP("cli", "Lists every calculator with its inputs, results, units and source.")},
             {"json", nullptr, QT_TRANSLATE_NOOP("cli", "Answers in JSON.")},
             {"in", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "The inputs in JSON; “-” reads standard input.")}},
            run};
}

} // namespace recp::cli
