#include "app/cli/command_line.h"

#include "app/cli/help.h"
#include "app/cli/open_window.h"
#include "app/cli/verbs.h"

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <memory>
#include <QApplication>
#include <QCommandLineParser>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace recp::cli
{

namespace
{

/// Qt wants UTF-8 and says so on standard error in any other locale, such as that of a bare container.
void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

/// A verb writes what it was asked for, and on standard error one sentence: no notes of libraries between them.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

/// A platform that needs no display, for verbs that only need fonts.
void useNoDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

QStringList wordsOf(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return QCoreApplication::arguments();
}

QString languageOf(const QStringList &words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == u"--lang" && i + 1 < words.size())
            return words[i + 1];
        if (words[i].startsWith(QLatin1String("--lang=")))
            return words[i].mid(7);
    }
    return QStringLiteral("vi");
}

std::vector<OptionDefinition> allOptions()
{
    std::vector<OptionDefinition> all = commonOptions();
    all.push_back({"open", "AUDIT", ""});
    all.push_back({"quit-after-start", "", ""});
    for (const Verb &verb : verbs()) {
        for (const OptionDefinition &option : verb.options) {
            const auto same = [&](const OptionDefinition &other) { return qstrcmp(other.name, option.name) == 0; };
            if (std::none_of(all.begin(), all.end(), same))
                all.push_back(option);
        }
    }
    return all;
}

bool contains(const std::vector<OptionDefinition> &options, const QString &name)
{
    return std::any_of(options.begin(), options.end(),
                       [&](const OptionDefinition &option) { return name == QLatin1String(option.name); });
}

/// The words of a call, understood: verb, its arguments, options.
struct Call {
    QStringList words;
    QHash<QString, QString> options;
    std::optional<Error> error;
};

Call parse(const QStringList &words)
{
    QCommandLineParser parser;
    const std::vector<OptionDefinition> options = allOptions();
    for (const OptionDefinition &option : options)
        parser.addOption({QString::fromUtf8(option.name), {}, QString::fromUtf8(option.valueName)});
    Call call;
    if (!parser.parse(words)) {
        if (parser.unknownOptionNames().isEmpty())
            call.error = Error{QT_TRANSLATE_NOOP("errors", "The option %1 needs a value."), {words.last()}, {}};
        else
            call.error = Error{QT_TRANSLATE_NOOP("errors", "The option --%1 is not known."),
                               {parser.unknownOptionNames().first()}, {}};
    }
    call.words = parser.positionalArguments();
    for (const OptionDefinition &option : options) {
        const QString name = QString::fromUtf8(option.name);
        if (parser.isSet(name))
            call.options.insert(name, parser.value(name));
    }
    return call;
}

/// What is wrong with the way a verb was called; empty: nothing.
std::optional<Error> misuse(const Verb &verb, const Command &command, const QHash<QString, QString> &options)
{
    for (auto option = options.begin(); option != options.end(); ++option) {
        if (!contains(verb.options, option.key()) && !contains(commonOptions(), option.key()))
            return Error{QT_TRANSLATE_NOOP("errors", "“%1” does not take the option --%2."),
                         {QString::fromUtf8(verb.name), option.key()}, {}};
    }
    const qsizetype count = command.arguments().size();
    if (count < verb.fewest || count > verb.most)
        return Error{QT_TRANSLATE_NOOP("errors", "“%1” is called this way: %2"),
                     {QString::fromUtf8(verb.name), callText(command.texts(), verb)}, {}};
    for (const OptionDefinition &option : verb.options) {
        if (option.required && command.option(QString::fromUtf8(option.name)).isEmpty())
            return Error{QT_TRANSLATE_NOOP("errors", "The option --%1 is missing."), {QString::fromUtf8(option.name)}, {}};
    }
    return std::nullopt;
}

ExitCode runVerb(const Verb &verb, Command &command, int &argc, char **argv)
{
    std::unique_ptr<QCoreApplication> application;
    if (verb.needsFonts) {
        useNoDisplay();
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    return verb.run(command);
}

ExitCode usageError(const Command &command, const Error &error)
{
    command.fail(error);
    return Usage;
}

} // namespace

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all{calcVerb(), importVerb(), exportVerb(), listVerb(), reportVerb(), verifyVerb(), summaryVerb()};
    return all;
}

int run(int &argc, char **argv)
{
    useUtf8();
    QCoreApplication::setOrganizationName(QStringLiteral("recp-audit"));
    QCoreApplication::setApplicationName(QStringLiteral("recp-audit"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECP_VERSION));
    const QStringList words = wordsOf(argc, argv);
    const QString language = languageOf(words);
    const Call call = parse(words);
    Command command(languageFromKey(language), call.words.mid(1), call.options);
    if (call.error)
        return usageError(command, *call.error);
    if (language != u"vi" && language != u"en")
        return command.fail(QT_TRANSLATE_NOOP("errors", "The language “%1” is not one of vi, en."), {language}, Usage);
    if (command.has(QStringLiteral("version"))) {
        command.print(QStringLiteral("recp-audit " RECP_VERSION));
        return Done;
    }
    const QString name = call.words.value(0);
    const auto verb = std::find_if(verbs().begin(), verbs().end(),
                                   [&](const Verb &each) { return name == QLatin1String(each.name); });
    if (verb == verbs().end() && !name.isEmpty())
        return command.fail(QT_TRANSLATE_NOOP("errors", "“%1” is not a verb of this program; --help lists them."), {name},
                            Usage);
    if (command.has(QStringLiteral("help"))) {
        command.print(verb == verbs().end() ? helpText(command.texts()) : helpText(command.texts(), *verb));
        return Done;
    }
    if (verb == verbs().end())
        return openWindow(command, argc, argv);
    if (const std::optional<Error> wrong = misuse(*verb, command, call.options))
        return usageError(command, *wrong);
    qInstallMessageHandler(keepQuiet);
    return runVerb(*verb, command, argc, argv);
}

} // namespace recp::cli
