#include "core/catalog/catalog.h"

#include "core/catalog/checklist.h"

#include <algorithm>

namespace recp
{

namespace
{

template <class T> const T *found(const std::vector<T> &list, const QHash<QString, int> &index, const QString &id)
{
    const auto position = index.constFind(id);
    return position == index.constEnd() ? nullptr : &list[static_cast<std::size_t>(*position)];
}

template <class T> const T *withId(const std::vector<T> &list, const QString &id)
{
    const auto entry = std::find_if(list.begin(), list.end(), [&](const T &item) { return item.id == id; });
    return entry == list.end() ? nullptr : &*entry;
}

} // namespace

const FactorSet *Catalog::factorSet(const QString &id) const
{
    return withId(m_factorSets, id);
}

const CheckArea *Catalog::area(const QString &id) const
{
    return withId(m_areas, id);
}

const CheckItem *Catalog::check(const QString &id) const
{
    return found(m_checks, m_checkById, id);
}

void Catalog::setChecks(std::vector<CheckItem> checks)
{
    m_checks = std::move(checks);
    m_checkById.clear();
    for (const CheckItem &check : m_checks)
        m_checkById.insert(check.id, static_cast<int>(m_checkById.size()));
}

Catalog Catalog::withChecklist(const Checklist &list) const
{
    Catalog applied = *this;
    applied.setChecks(appliedChecks(m_checks, m_areas, list));
    std::erase_if(applied.m_areas, [&](const CheckArea &area) {
        return std::none_of(applied.m_checks.begin(), applied.m_checks.end(),
                            [&](const CheckItem &check) { return check.area == area.id; });
    });
    return applied;
}

const CatalogSolution *Catalog::solution(const QString &code) const
{
    return found(m_solutions, m_solutionByCode, code);
}

const CatalogFormula *Catalog::formula(const QString &id) const
{
    return withId(m_formulas, id);
}

const SectorMedian *Catalog::sectorMedian(const QString &code) const
{
    const auto found = std::find_if(m_sectorMedians.begin(), m_sectorMedians.end(),
                                    [&](const SectorMedian &each) { return each.sector == code.left(2); });
    return found == m_sectorMedians.end() ? nullptr : &*found;
}

Bilingual Catalog::sectorName(const QString &code) const
{
    const CatalogEntry *sector = withId(m_sectors, code);
    if (!sector && code.size() > 2)
        sector = withId(m_sectors, code.left(2));
    return sector ? sector->name : Bilingual{};
}

} // namespace recp
