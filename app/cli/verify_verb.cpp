#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace recp::cli
{

namespace
{

ExitCode run(Command &command)
{
    const QString &name = command.arguments().first();
    const Result<Id> id = command.storedAudit(name);
    if (!id)
        return command.fail(id.error());
    if (id->isNull()) { // a sample or a file has no change log: reading it checks all there is
        const Result<AuditDocument> document = command.audit(name);
        if (!document)
            return command.fail(document.error());
    } else {
        const Result<Workspace *> workspace = command.workspace();
        if (!workspace)
            return command.fail(workspace.error());
        const Result<QStringList> findings = (*workspace)->verify(*id);
        if (!findings)
            return command.fail(findings.error());
        for (const QString &finding : *findings)
            command.print(finding);
        if (!findings->isEmpty())
            return command.fail(QT_TRANSLATE_NOOP("errors", "The audit %1 does not verify: what is wrong is listed."), {name});
    }
    command.print(command.text(QT_TRANSLATE_NOOP("cli", "Nothing is wrong with %1."), {name}));
    return Done;
}

} // namespace

Verb verifyVerb()
{
    return {"verify",
            QT_TRANSLATE_NOOP("cli", "AUDIT"),
            QT_TRANSLATE_NOOP("cli", "Checks an audit's change log and attachments."),
            1,
            1,
            {},
            run};
}

} // namespace recp::cli
