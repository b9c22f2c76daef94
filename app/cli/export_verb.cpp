#include "app/cli/verbs.h"

#include "core/exchange/audit_json.h"

#include <QCoreApplication>

namespace recp::cli
{

namespace
{

ExitCode run(Command &command)
{
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
            QT_TRANSLATE_NOOP("cli", "Writes an audit as JSON."),
            1,
            1,
            {{"out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "The file to write; “-” is standard output."),
              true}},
            run};
}

} // namespace recp::cli
