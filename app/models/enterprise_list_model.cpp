#include "app/models/enterprise_list_model.h"

#include "app/models/display.h"
#include "core/base/search_text.h"
#include "core/catalog/catalog.h"

#include <QLocale>
#include <algorithm>

namespace recp {

EnterpriseListModel::EnterpriseListModel(const Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent), m_catalog(catalog)
{
}

void EnterpriseListModel::setEnterprises(std::vector<EnterpriseSummary> enterprises)
{
    beginResetModel();
    m_rows = std::move(enterprises);
    m_folded.clear();
    m_folded.reserve(m_rows.size());
    for (const EnterpriseSummary &row : m_rows) {
        const QString sector = m_catalog.sectorName(row.sectorCode).in(shownLanguage());
        m_folded.push_back(foldForSearch(QStringList{row.name, row.park, row.province, row.sectorCode, sector}.join(u' ')));
    }
    endResetModel();
}

int EnterpriseListModel::rowOf(const Id &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int EnterpriseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EnterpriseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EnterpriseListModel::value(const EnterpriseSummary &enterprise, int column) const
{
    switch (column) {
    case NameColumn:
        return enterprise.name;
    case ParkColumn:
        return enterprise.park;
    case ProvinceColumn:
        return enterprise.province;
    case SectorColumn:
        return m_catalog.sectorName(enterprise.sectorCode).in(shownLanguage());
    case AuditsColumn:
        return enterprise.audits;
    case SolutionsColumn:
        return enterprise.solutions;
    case ImplementedColumn:
        return enterprise.implemented;
    default:
        return {};
    }
}

QVariant EnterpriseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const QVariant known = value(m_rows[row], index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (known.typeId() == QMetaType::Int)
            return QLocale().toString(known.toInt());
        if (known.toString().isEmpty())
            return index.column() == NameColumn ? tr("(no name yet)") : QString(QChar(0x2013));
        return known;
    case SortRole:
        return known;
    case SearchRole:
        return m_folded[row];
    case Qt::ToolTipRole:
        return known.typeId() == QMetaType::QString ? known : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() >= AuditsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant EnterpriseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= AuditsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Enterprise");
    case ParkColumn:
        return tr("Park");
    case ProvinceColumn:
        return tr("Province");
    case SectorColumn:
        return tr("Sector");
    case AuditsColumn:
        return tr("Audits");
    case SolutionsColumn:
        return tr("Proposed");
    case ImplementedColumn:
        return tr("Implemented");
    default:
        return {};
    }
}

EnterpriseFilter::EnterpriseFilter(QObject *parent)
    : QSortFilterProxyModel(parent), m_collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void EnterpriseFilter::setSearch(const QString &text)
{
    m_words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool EnterpriseFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString folded = sourceModel()->index(row, 0, parent).data(EnterpriseListModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return folded.contains(word); });
}

bool EnterpriseFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(EnterpriseListModel::SortRole);
    const QVariant b = right.data(EnterpriseListModel::SortRole);
    if (a.typeId() == QMetaType::Int)
        return a.toInt() < b.toInt();
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

} // namespace recp
