#include "core/domain/audit.h"

#include <algorithm>

namespace recp {

namespace {

template <class T> const T *findIf(const std::vector<T> &all, auto matches)
{
    const auto found = std::find_if(all.begin(), all.end(), matches);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const Estimate *AuditDocument::estimateOf(const Id &solutionId) const
{
    return findIf(estimates, [&](const Estimate &e) { return e.solutionId == solutionId; });
}

const Flow *AuditDocument::flow(const Id &flowId) const
{
    return findIf(flows, [&](const Flow &f) { return f.id == flowId; });
}

const Solution *AuditDocument::solution(const Id &solutionId) const
{
    return findIf(solutions, [&](const Solution &s) { return s.id == solutionId; });
}

const CheckAnswer *AuditDocument::answerTo(const QString &checkId) const
{
    return findIf(answers, [&](const CheckAnswer &a) { return a.checkId == checkId; });
}

const Equipment *AuditDocument::equipmentBy(const Id &id) const
{
    return findIf(equipment, [&](const Equipment &e) { return e.id == id; });
}

const Photo *AuditDocument::photo(const QString &hash) const
{
    return findIf(photos, [&](const Photo &p) { return p.hash == hash; });
}

std::vector<AttachmentUse> attachmentsOf(const AuditDocument &document)
{
    std::vector<AttachmentUse> uses;
    const auto add = [&](const QStringList &hashes, const QString &owner) {
        for (const QString &hash : hashes) {
            if (!hash.isEmpty())
                uses.push_back({hash, owner});
        }
    };
    for (const CheckAnswer &answer : document.answers)
        add(answer.photos, answer.checkId);
    for (const Equipment &equipment : document.equipment)
        add(equipment.photos, equipment.name);
    for (const Finding &finding : document.findings)
        add(finding.photos, finding.area);
    for (const Solution &solution : document.solutions)
        add(solution.photos, solution.code);
    for (const Photo &photo : document.photos)
        add({photo.hash, photo.original}, photo.caption);
    for (const Flow &flow : document.flows)
        add({flow.profile}, flow.name);
    for (const Measurement &measurement : document.measurements)
        add({measurement.series}, measurement.what);
    return uses;
}

std::vector<QDate> monthsOf(const QDate &from, const QDate &to)
{
    std::vector<QDate> months;
    if (!from.isValid() || !to.isValid() || from > to || from.daysTo(to) > 366 * 10)
        return months;
    for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1))
        months.push_back(month);
    return months;
}

} // namespace recp
