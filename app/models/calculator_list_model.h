#pragma once

#include "core/calculators/calculator.h"
#include "core/catalog/catalog.h"

#include <QAbstractListModel>
#include <QStringList>

namespace recp {

/// The calculators that hold every word of a search, in either language and without diacritics, of one system or all.
class CalculatorListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CalculatorListModel(const Catalog &catalog, QObject *parent = nullptr);

    void setSearch(const QString &text);
    /// Empty: all systems.
    void setSystem(const QString &system);
    const Calculator *calculatorAt(int row) const;
    int rowOf(const Calculator *calculator) const;
    /// Systems that have a calculator, in the catalogue's order.
    std::vector<CatalogEntry> systems() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void filter();
    /// How far a calculator is from what was searched: 0 its name has the phrase, 1 its words, 2 only its inputs do.
    int distance(const Calculator &calculator) const;
    QString systemName(const Calculator &calculator) const;

    const Catalog &m_catalog;
    QStringList m_texts; ///< by calculator of the registry, folded for the search
    QStringList m_titles; ///< folded names in both languages, by calculator
    QStringList m_words;
    QString m_system;
    std::vector<const Calculator *> m_found;
};

} // namespace recp
