#include "app/cli/verbs.h"

#include "core/exchange/audit_exchange.h"
#include "core/exchange/audit_json.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace recp::cli
{

namespace
{

/// An audit for another laptop; one that is stored, because what was sent is noted beside it.
ExitCode exportBundle(Command &command)
{
    const auto passphrase = command.passphrase();
    if (!passphrase)
        return command.fail(passphrase.error());
    const auto audit = command.storedAudit(command.arguments().first());
    if (!audit)
        return command.fail(audit.error());
    if (audit->isNull())
        return command.fail(QT_TRANSLATE_NOOP("errors", "“%1” is not stored in this file: import it first, then export it for exchange."),
                            {command.arguments().first()});
    const auto workspace = command.workspace();
    if (!workspace)
        return command.fail(workspace.error());
    const auto bundle = bundleOf(**workspace, *audit, QSysInfo::machineHostName());
    if (!bundle)
        return command.fail(bundle.error());
    const auto file = packed(*bundle, *passphrase);
    const auto written = file ? writeFile(command.option(QStringLiteral("out")), *file) : Result<void>(file.error());
    return written ? Done : command.fail(written.error());
}

ExitCode run(Command &command)
{
    if (command.option(QStringLiteral("out")).endsWith(QLatin1String(".recp"), Qt::CaseInsensitive))
        return exportBundle(command);
    if (command.has(QStringLiteral("passphrase-file")))
        return command.fail(QT_TRANSLATE_NOOP("errors", "--passphrase-file is for files of the kind .recp."), {}, Usage);
    const Result<AuditDocument> document = command.audit(command.arguments().first());
    if (!document)
        return command.fail(document.error());
    const Result<void> written = writeFile(command.option(QStringLiteral("out")), toJson(*document));
    return written ? Done : command.fail(written.error());
}

} // namespace

Verb exportVerb()
{
    return {"export",
            QT_TRANSLATE_NOOP("cli", "AUDIT"),
            QT_TRANSLATE_NOOP("cli", "Writes an audit as JSON, or with its photos for another laptop (FILE.recp)."),
            1,
            1,
            {{"out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "The file to write; “-” is standard output."),
              true},
             {"passphrase-file", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "The first line of this file is the passphrase of a .recp.")}},
            run};
}

} // namespace recp::cli
