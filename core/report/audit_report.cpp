#include "core/report/audit_report.h"

#include "core/report/process_elements.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <array>

namespace recp::report {

namespace {

/// Chapters are numbered 1, 2, …; sheets of solutions 4.1, 4.2, …
void numberHeadings(Report &report)
{
    int chapter = 0;
    int part = 0;
    for (Section &section : report.sections) {
        for (Element &element : section.elements) {
            auto *heading = std::get_if<Heading>(&element);
            if (!heading || heading->level > 2)
                continue;
            if (heading->level == 1) {
                ++chapter;
                part = 0;
                heading->text.prepend(QStringLiteral("%1  ").arg(chapter));
            } else {
                ++part;
                heading->text.prepend(QStringLiteral("%1.%2  ").arg(chapter).arg(part));
            }
        }
    }
}

void numberCaptions(Report &report, const Words &w)
{
    int table = 0;
    int figure = 0;
    for (Section &section : report.sections) {
        for (Element &element : section.elements) {
            if (auto *t = std::get_if<Table>(&element); t && !t->caption.isEmpty())
                t->caption = w(QT_TRANSLATE_NOOP("report", "Table %1. %2"), {QString::number(++table), t->caption});
            if (auto *f = std::get_if<Figure>(&element))
                f->caption = w(QT_TRANSLATE_NOOP("report", "Figure %1. %2"), {QString::number(++figure), f->caption});
        }
    }
}

QString gridLine(const Words &w)
{
    const Factor *grid = w.set.factor(w.set.gridFactor);
    return grid ? w(QT_TRANSLATE_NOOP("report", "Factor set %1 · grid %2 %3 (%4)"), {w.set.id, w.number(grid->value, 4), grid->unit, grid->year})
                : w(QT_TRANSLATE_NOOP("report", "Factor set %1"), {w.set.id});
}

} // namespace

Report makeAuditReport(const AuditDocument &document, const AuditResults &results, const Catalog &catalog, Language language)
{
    const Words w(document, results, catalog, language);
    Report report;
    report.language = language;
    report.title = w(QT_TRANSLATE_NOOP("report", "RECP audit report: %1"), {w.enterpriseName()});
    if (const TeamMember *leader = w.leader())
        report.author = leader->name;
    report.runningHead = w(QT_TRANSLATE_NOOP("report", "RECP audit · %1"), {w.enterpriseName()});
    report.runningFoot = gridLine(w);
    report.pageWord = w(QT_TRANSLATE_NOOP("report", "Page %1"));
    if (!document.audit.closedAt.isValid())
        report.watermark = w(QT_TRANSLATE_NOOP("report", "Draft"));
    report.sections = {coverSection(w), summarySection(w), baselineSection(w)};
    if (Section process = processSection(w); !process.elements.empty())
        report.sections.push_back(std::move(process));
    report.sections.push_back(checksSection(w));
    for (std::size_t i = 0; i < document.solutions.size(); ++i)
        report.sections.push_back(solutionSheet(w, i));
    report.sections.push_back(planSection(w));
    report.sections.push_back(annexSection(w));
    for (std::size_t i = 3; i < report.sections.size(); ++i)
        report.sections[i].mayFollow = true; // cover, summary and baseline have pages of their own
    numberHeadings(report);
    numberCaptions(report, w);
    return report;
}

} // namespace recp::report
