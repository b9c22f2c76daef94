#include "app/cli/verbs.h"

#include "app/printing/report_pdf.h"
#include "core/analysis/results.h"
#include "core/exchange/audit_workbook.h"
#include "core/report/audit_report.h"

#include <QCoreApplication>

namespace recp::cli
{

namespace
{

ExitCode run(Command &command)
{
    const auto catalog = command.catalog();
    if (!catalog)
        return command.fail(catalog.error());
    const Result<AuditDocument> document = command.audit(command.arguments().first());
    if (!document)
        return command.fail(document.error());
    const AuditResults results = computeResults(*document, **catalog);
    const report::Report report = report::makeAuditReport(*document, results, **catalog, command.language());
    if (const auto written = writeReportPdf(report, command.option(QStringLiteral("out"))); !written)
        return command.fail(written.error());
    const QString workbook = command.option(QStringLiteral("xlsx"));
    if (workbook.isEmpty())
        return Done;
    const Result<QByteArray> content = makeAuditWorkbook(*document, results, **catalog, command.language());
    if (!content)
        return command.fail(content.error());
    const Result<void> written = writeFile(workbook, *content);
    return written ? Done : command.fail(written.error());
}

} // namespace

Verb reportVerb()
{
    return {"report",
            QT_TRANSLATE_NOOP("cli", "AUDIT"),
            QT_TRANSLATE_NOOP("cli", "Writes an audit's report as PDF."),
            1,
            1,
            {{"out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "The PDF to write."), true},
             {"xlsx", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "The same figures as a workbook with living formulas.")}},
            run,
            true};
}

} // namespace recp::cli
