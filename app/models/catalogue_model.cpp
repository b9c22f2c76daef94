#include "app/models/catalogue_model.h"

#include "app/models/display.h"
#include "core/base/search_text.h"

#include <algorithm>

namespace recp {

CatalogueModel::CatalogueModel(const Catalog &catalog, QObject *parent) : QAbstractListModel(parent), m_catalog(catalog)
{
    filter();
}

void CatalogueModel::setSearch(const QString &text)
{
    m_words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    filter();
}

void CatalogueModel::setSystem(const QString &system)
{
    m_system = system;
    filter();
}

void CatalogueModel::setAdded(const QSet<QString> &codes)
{
    m_added = codes;
    if (!m_found.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

bool CatalogueModel::matches(const CatalogSolution &solution) const
{
    if (!m_system.isEmpty() && solution.system != m_system)
        return false;
    const QString text = foldForSearch(solution.code + u' ' + solution.name.vi + u' ' + solution.name.en);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
}

void CatalogueModel::filter()
{
    beginResetModel();
    m_found.clear();
    for (const CatalogSolution &solution : m_catalog.solutions()) {
        if (matches(solution))
            m_found.push_back(&solution);
    }
    endResetModel();
}

const CatalogSolution *CatalogueModel::solutionAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_found[static_cast<std::size_t>(row)] : nullptr;
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    const CatalogSolution *solution = index.isValid() ? solutionAt(index.row()) : nullptr;
    if (!solution)
        return {};
    const bool added = m_added.contains(solution->code);
    switch (role) {
    case Qt::DisplayRole: {
        const QString line = tr("%1 %2").arg(solution->code, solution->name.in(shownLanguage()));
        return added ? tr("%1 (added)").arg(line) : line;
    }
    case Qt::ToolTipRole:
        return tr("Measure: %1").arg(solution->measure.in(shownLanguage()));
    case CodeRole:
        return solution->code;
    case AddedRole:
        return added;
    default:
        return {};
    }
}

} // namespace recp
