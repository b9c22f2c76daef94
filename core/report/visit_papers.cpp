#include "core/report/visit_papers.h"

#include "core/report/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace recp::report {

namespace {

struct PaperDefinition {
    VisitPaper paper;
    const char *key;
    const char *name;
    std::vector<Section> (*sections)(const Words &w);
};

constexpr PaperDefinition definitions[] = {
    {VisitPaper::Request, "request", QT_TRANSLATE_NOOP("report", "Data request letter"), requestLetter},
    {VisitPaper::Checklist, "checklist", QT_TRANSLATE_NOOP("report", "Blank checklist"), blankChecklist},
    {VisitPaper::Nameplates, "nameplates", QT_TRANSLATE_NOOP("report", "Nameplate forms"), nameplateForms},
    {VisitPaper::Exit, "exit", QT_TRANSLATE_NOOP("report", "Exit meeting"), exitPaper},
};

const PaperDefinition &definitionOf(VisitPaper paper)
{
    return *std::find_if(std::begin(definitions), std::end(definitions), [paper](const auto &each) { return each.paper == paper; });
}

} // namespace

const std::vector<VisitPaper> &allVisitPapers()
{
    static const std::vector<VisitPaper> all{VisitPaper::Request, VisitPaper::Checklist, VisitPaper::Nameplates, VisitPaper::Exit};
    return all;
}

QString key(VisitPaper paper)
{
    return QString::fromLatin1(definitionOf(paper).key);
}

std::optional<VisitPaper> visitPaperFromKey(const QString &key)
{
    for (const PaperDefinition &each : definitions) {
        if (key == QLatin1String(each.key))
            return each.paper;
    }
    return std::nullopt;
}

const char *name(VisitPaper paper)
{
    return definitionOf(paper).name;
}

Report makeVisitPaper(VisitPaper paper, const AuditDocument &document, const AuditResults &results, const Catalog &catalog,
                      Language language)
{
    const Words w(document, results, catalog, language);
    const PaperDefinition &definition = definitionOf(paper);
    Report report;
    report.language = language;
    report.title = w(definition.name) + QStringLiteral(": ") + w.enterpriseName();
    report.author = w.leader() ? w.leader()->name : w.organisation();
    report.runningHead = w(QT_TRANSLATE_NOOP("report", "RECP audit · %1"), {shortened(w.enterpriseName(), 90)});
    report.runningFoot = shortened(w.organisation(), 90);
    report.pageWord = w(QT_TRANSLATE_NOOP("report", "Page %1"));
    report.sections = definition.sections(w);
    return report;
}

} // namespace recp::report
