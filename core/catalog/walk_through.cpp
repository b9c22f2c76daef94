#include "core/catalog/walk_through.h"

#include <algorithm>
#include <iterator>
#include <QSet>

namespace recp
{

namespace
{

bool saysSomething(const CheckAnswer &answer)
{
    return answer.answer || !answer.note.isEmpty() || !answer.photos.isEmpty();
}

QSet<QString> areasWithAnswers(const AuditDocument &document, const Catalog &catalog)
{
    QSet<QString> areas;
    for (const CheckAnswer &answer : document.answers) {
        const CheckItem *check = saysSomething(answer) ? catalog.check(answer.checkId) : nullptr;
        if (check)
            areas.insert(check->area);
    }
    return areas;
}

} // namespace

std::vector<CheckArea> applicableAreas(const AuditDocument &document, const Catalog &catalog)
{
    const QSet<QString> answered = areasWithAnswers(document, catalog);
    std::vector<CheckArea> areas;
    std::copy_if(catalog.areas().begin(), catalog.areas().end(), std::back_inserter(areas), [&](const CheckArea &area) {
        const bool isThere = area.appliesTo(document.enterprise.sectorCode) && !document.audit.absentAreas.contains(area.id);
        return isThere || answered.contains(area.id);
    });
    return areas;
}

std::vector<const CheckItem *> applicableChecks(const AuditDocument &document, const Catalog &catalog)
{
    QSet<QString> applicable;
    for (const CheckArea &area : applicableAreas(document, catalog))
        applicable.insert(area.id);
    std::vector<const CheckItem *> checks;
    for (const CheckItem &check : catalog.checks()) {
        if (applicable.contains(check.area))
            checks.push_back(&check);
    }
    return checks;
}

std::optional<double> AreaProgress::score() const
{
    const int applicable = yes + partly + no;
    if (applicable == 0)
        return std::nullopt;
    return (yes + 0.5 * partly) / applicable;
}

std::vector<AreaProgress> areaProgress(const AuditDocument &document, const Catalog &catalog)
{
    std::vector<AreaProgress> areas;
    for (const CheckArea &entry : applicableAreas(document, catalog)) {
        AreaProgress progress;
        progress.area = entry.id;
        progress.name = entry.name;
        for (const CheckItem &check : catalog.checks()) {
            if (check.area != entry.id)
                continue;
            ++progress.questions;
            const CheckAnswer *answer = document.answerTo(check.id);
            if (!answer || !answer->answer)
                continue;
            ++progress.answered;
            switch (*answer->answer) {
            case Answer::Yes:
                ++progress.yes;
                break;
            case Answer::Partly:
                ++progress.partly;
                break;
            case Answer::No:
                ++progress.no;
                break;
            case Answer::NotApplicable:
                ++progress.notApplicable;
                break;
            }
        }
        areas.push_back(progress);
    }
    return areas;
}

bool hasAnswers(const AuditDocument &document, const Catalog &catalog, const QString &area)
{
    return areasWithAnswers(document, catalog).contains(area);
}

} // namespace recp
