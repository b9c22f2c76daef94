#include "app/cli/help.h"

#include <QCoreApplication>

namespace recp::cli
{

namespace
{

QString translated(const Texts &texts, const char *source)
{
    return *source ? texts("cli", source) : QString();
}

QString optionLine(const Texts &texts, const OptionDefinition &option)
{
    QString name = QStringLiteral("--") + QString::fromUtf8(option.name);
    if (option.valueName)
        name += u' ' + translated(texts, option.valueName);
    return QStringLiteral("  %1 %2\n").arg(name.leftJustified(22), translated(texts, option.help));
}

QString optionLines(const Texts &texts, const std::vector<OptionDefinition> &options)
{
    QString lines;
    for (const OptionDefinition &option : options)
        lines += optionLine(texts, option);
    return lines;
}

} // namespace

QString callText(const Texts &texts, const Verb &verb)
{
    QString call = QString::fromUtf8(verb.name) + u' ' + translated(texts, verb.arguments);
    for (const OptionDefinition &option : verb.options) {
        if (option.required)
            call += QStringLiteral(" --%1 %2").arg(QString::fromUtf8(option.name), translated(texts, option.valueName));
    }
    return call.trimmed();
}

const std::vector<OptionDefinition> &commonOptions()
{
    static const std::vector<OptionDefinition> options{
        {"db", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "The file with all data, instead of the user's own.")},
        {"lang", "vi|en", QT_TRANSLATE_NOOP("cli", "Language of what is written: Vietnamese or English.")},
        {"help", nullptr, QT_TRANSLATE_NOOP("cli", "Shows this text.")},
        {"version", nullptr, QT_TRANSLATE_NOOP("cli", "Shows the version.")}};
    return options;
}

QString helpText(const Texts &texts)
{
    QString text = texts("cli", QT_TRANSLATE_NOOP("cli", "RECP Audit: audits of resource efficiency and cleaner production."))
                   + QStringLiteral("\n\n") + texts("cli", QT_TRANSLATE_NOOP("cli", "Usage:")) + u'\n';
    text += QStringLiteral("  %1 %2\n").arg(QStringLiteral("recp-audit [--open AUDIT]").leftJustified(40),
                                            texts("cli", QT_TRANSLATE_NOOP("cli", "Opens the window.")));
    for (const Verb &verb : verbs())
        text += QStringLiteral("  %1 %2\n").arg((QStringLiteral("recp-audit ") + callText(texts, verb)).leftJustified(40),
                                                translated(texts, verb.help));
    text += u'\n' + texts("cli", QT_TRANSLATE_NOOP("cli", "AUDIT is an id, the beginning of one, sample:NAME, or a path to an audit's JSON file."))
            + u'\n' + texts("cli", QT_TRANSLATE_NOOP("cli", "A verb with --help shows its options.")) + QStringLiteral("\n\n");
    return text + optionLines(texts, commonOptions());
}

QString helpText(const Texts &texts, const Verb &verb)
{
    return QStringLiteral("recp-audit %1\n%2\n\n").arg(callText(texts, verb), translated(texts, verb.help))
           + optionLines(texts, verb.options) + optionLines(texts, commonOptions());
}

} // namespace recp::cli
