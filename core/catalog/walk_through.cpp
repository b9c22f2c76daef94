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
        return area.appliesTo(document.enterprise.sectorCode) || answered.contains(area.id);
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

} // namespace recp
