#include "app/cli/verbs.h"

#include "app/printing/report_pdf.h"
#include "core/analysis/results.h"
#include "core/exchange/audit_workbook.h"
#include "core/report/audit_report.h"
#include "core/report/visit_papers.h"

#include <QCoreApplication>

namespace recp::cli
{

namespace
{

/// Which paper is asked for; the whole report where --paper is not given.
Result<std::optional<report::VisitPaper>> paperOf(const Command &command)
{
    if (!command.has(QStringLiteral("paper")))
        return std::optional<report::VisitPaper>();
    if (command.has(QStringLiteral("xlsx")))
        return Error{QT_TRANSLATE_NOOP("errors", "--xlsx goes with the report, not with --paper."), {}, {}};
    const QString name = command.option(QStringLiteral("paper"));
    if (const auto paper = report::visitPaperFromKey(name))
        return paper;
    QStringList known;
    for (report::VisitPaper each : report::allVisitPapers())
        known += report::key(each);
    return Error{QT_TRANSLATE_NOOP("errors", "The paper “%1” is not one of %2."), {name, known.join(QStringLiteral(", "))}, {}};
}

ExitCode run(Command &command)
{
    const auto paper = paperOf(command);
    if (!paper) {
        command.fail(paper.error());
        return Usage;
    }
    const Result<AuditDocument> document = command.audit(command.arguments().first());
    if (!document)
        return command.fail(document.error());
    const auto catalog = command.catalog(); // after the user's file, whose checklist it carries
    if (!catalog)
        return command.fail(catalog.error());
    const AuditResults results = computeResults(*document, **catalog);
    const report::Report report = *paper ? report::makeVisitPaper(**paper, *document, results, **catalog, command.language())
                                         : report::makeAuditReport(*document, results, **catalog, command.language());
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
            QT_TRANSLATE_NOOP("cli", "Writes an audit's report, or a paper for the visit, as PDF."),
            1,
            1,
            {{"out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "The PDF to write."), true},
             {"paper", QT_TRANSLATE_NOOP("cli", "PAPER"), QT_TRANSLATE_NOOP("cli", "Instead of the report: request (data request letter), checklist (blank), nameplates (forms), exit (one page for the exit meeting).")},
             {"checklist", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "The organisation's own checklist (JSON) in the place of the one kept with the data.")},
             {"xlsx", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "The same figures as a workbook with living formulas.")}},
            run,
            true};
}

} // namespace recp::cli
