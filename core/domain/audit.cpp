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
