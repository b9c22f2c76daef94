#pragma once

#include "core/catalog/catalog.h"

#include <QAbstractListModel>
#include <QSet>

namespace recp {

/// The catalogue's solutions that hold every word of a search, in either language, of one system or all.
class CatalogueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CodeRole = Qt::UserRole + 1, ScreeningRole, AddedRole };

    explicit CatalogueModel(const Catalog &catalog, QObject *parent = nullptr);

    void setSearch(const QString &text);
    /// Empty: all systems.
    void setSystem(const QString &system);
    /// Codes the audit has already: marked, still to be chosen.
    void setAdded(const QSet<QString> &codes);
    const CatalogSolution *solutionAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void filter();
    bool matches(const CatalogSolution &solution) const;

    const Catalog &m_catalog;
    QStringList m_words;
    QString m_system;
    QSet<QString> m_added;
    std::vector<const CatalogSolution *> m_found;
};

} // namespace recp
