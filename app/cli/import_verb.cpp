#include "app/cli/verbs.h"

#include "app/cli/import_bills.h"
#include "core/exchange/audit_exchange.h"
#include "core/exchange/audit_json.h"

#include <QCoreApplication>

namespace recp::cli
{

namespace
{

void printAccepted(const Command &command, const QString &file, const AuditDocument &d)
{
    command.print(command.text(
        QT_TRANSLATE_NOOP("cli", "%1: accepted “%2”, audit %3: flows %4, records %5, checks answered %6, solutions %7."),
        {file, d.enterprise.name, toText(d.audit.id), QString::number(d.flows.size()), QString::number(d.records.size()),
         QString::number(d.answers.size()), QString::number(d.solutions.size())}));
}

/// An audit whose factors this program lacks would silently be counted with others.
Result<void> checkFactorSet(const AuditDocument &document, const Catalog &catalog, const QString &file)
{
    const QString &set = document.audit.factorSet;
    if (set.isEmpty() || catalog.factorSet(set))
        return {};
    return Error{QT_TRANSLATE_NOOP("errors", "%1: the audit uses the factor set “%2”, which this program does not have."),
                 {file, set}, {}};
}

Result<AuditDocument> importFile(Command &command, const QString &file)
{
    const Result<const Catalog *> catalog = command.catalog();
    if (!catalog)
        return catalog.error();
    Result<AuditDocument> document = readAuditFile(file);
    if (!document)
        return document;
    RECP_TRY(checkFactorSet(*document, **catalog, file));
    const Result<Workspace *> workspace = command.workspace();
    if (!workspace)
        return workspace.error();
    RECP_TRY((*workspace)->save(*document));
    return document;
}

/// A colleague's file: merged into the audit that is here, or added.
Result<void> importBundle(Command &command, const QString &file)
{
    const auto passphrase = command.passphrase();
    if (!passphrase)
        return passphrase.error();
    const Result<const Catalog *> catalog = command.catalog();
    if (!catalog)
        return catalog.error();
    auto bundle = readBundle(file, *passphrase);
    if (!bundle)
        return bundle.error();
    RECP_TRY(checkFactorSet(bundle->document, **catalog, file));
    const Result<Workspace *> workspace = command.workspace();
    if (!workspace)
        return workspace.error();
    const auto merge = mergeBundle(**workspace, std::move(*bundle));
    if (!merge)
        return merge.error();
    command.print(command.text(QT_TRANSLATE_NOOP("cli", "%1: merged into audit %2: rows new %3, changed %4, removed %5; to choose between two values: %6."),
                               {file, toText(merge->auditId), QString::number(merge->changes.added), QString::number(merge->changes.changed),
                                QString::number(merge->changes.removed), QString::number(merge->conflicts.size())}));
    return {};
}

ExitCode importAudits(Command &command)
{
    QList<Error> rejected;
    for (const QString &file : command.arguments()) {
        if (file.endsWith(QLatin1String(".recp"), Qt::CaseInsensitive)) {
            if (const auto merged = importBundle(command, file); !merged)
                rejected.append(merged.error());
            continue;
        }
        const Result<AuditDocument> imported = importFile(command, file);
        if (imported)
            printAccepted(command, file, *imported);
        else
            rejected.append(imported.error());
    }
    const qsizetype all = command.arguments().size();
    command.print(command.text(QT_TRANSLATE_NOOP("cli", "Files accepted: %1, rejected: %2."),
                               {QString::number(all - rejected.size()), QString::number(rejected.size())}));
    for (const Error &error : rejected)
        command.fail(error);
    return rejected.isEmpty() ? Done : Failed;
}

ExitCode run(Command &command)
{
    if (command.has(QStringLiteral("audit")))
        return importBillFiles(command);
    for (const char *option : {"mapping", "flow", "rejected", "json"}) {
        if (command.has(QString::fromLatin1(option)))
            return command.fail(QT_TRANSLATE_NOOP("errors", "--%1 is for bills, which also need --audit."), {QString::fromLatin1(option)}, Usage);
    }
    return importAudits(command);
}

} // namespace

Verb importVerb()
{
    return {"import",
            QT_TRANSLATE_NOOP("cli", "FILE…"),
            QT_TRANSLATE_NOOP("cli", "Takes audits from JSON files, a colleague's changes from .recp files, or with --audit an audit's bills from CSV, XLSX and XML."),
            1,
            100'000,
            {{"passphrase-file", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "The first line of this file is the passphrase of a .recp.")},
             {"audit", QT_TRANSLATE_NOOP("cli", "AUDIT"), QT_TRANSLATE_NOOP("cli", "The files are bills of this audit's enterprise.")},
             {"mapping", QT_TRANSLATE_NOOP("cli", "NAME"),
              QT_TRANSLATE_NOOP("cli", "How the bills are written: default, vietnam, green_button, einvoice_vn, or a path to a JSON file.")},
             {"flow", QT_TRANSLATE_NOOP("cli", "NAME"), QT_TRANSLATE_NOOP("cli", "The flow the bills are of, by its name.")},
             {"rejected", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "Writes the rejected rows with their reasons as CSV.")},
             {"json", nullptr, QT_TRANSLATE_NOOP("cli", "Answers in JSON.")}},
            run};
}

} // namespace recp::cli
