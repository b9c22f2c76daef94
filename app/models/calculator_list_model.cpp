#include "app/models/calculator_list_model.h"

#include "app/models/display.h"
#include "core/base/search_text.h"

#include <algorithm>

namespace recp {

CalculatorListModel::CalculatorListModel(const Catalog &catalog, QObject *parent)
    : QAbstractListModel(parent), m_catalog(catalog)
{
    const Texts languages[] = {Texts(Language::Vietnamese), Texts(Language::English)};
    for (const Calculator &calculator : calculators()) {
        QStringList titles;
        for (const Texts &texts : languages)
            titles << foldForSearch(texts("calculators", calculator.label));
        m_titles << titles.join(u'\n');
        QStringList words{QString::fromLatin1(calculator.id)};
        for (const Texts &texts : languages) {
            words << texts("calculators", calculator.label);
            for (const InputDefinition &input : calculator.inputs)
                words << texts("calculators", input.label);
        }
        for (const CatalogEntry &system : catalog.systems()) {
            if (system.id == QLatin1String(calculator.system))
                words << system.name.vi << system.name.en;
        }
        m_texts << foldForSearch(words.join(u' '));
    }
    filter();
}

void CalculatorListModel::setSearch(const QString &text)
{
    m_words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    filter();
}

void CalculatorListModel::setSystem(const QString &system)
{
    m_system = system;
    filter();
}

void CalculatorListModel::filter()
{
    beginResetModel();
    m_found.clear();
    for (std::size_t i = 0; i < calculators().size(); ++i) {
        const Calculator &calculator = calculators()[i];
        const QString &text = m_texts[static_cast<qsizetype>(i)];
        const bool isOfSystem = m_system.isEmpty() || m_system == QLatin1String(calculator.system);
        if (isOfSystem && std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); }))
            m_found.push_back(&calculator);
    }
    // What solutions use comes first: an auditor looks for a saving more often than for a property of steam.
    std::stable_partition(m_found.begin(), m_found.end(),
                          [](const Calculator *calculator) { return calculator->kind == CalculatorKind::Savings; });
    std::stable_sort(m_found.begin(), m_found.end(),
                     [this](const Calculator *a, const Calculator *b) { return distance(*a) < distance(*b); });
    endResetModel();
}

int CalculatorListModel::distance(const Calculator &calculator) const
{
    const QString &title = m_titles[&calculator - calculators().data()];
    if (title.contains(m_words.join(u' ')))
        return 0;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return title.contains(word); }) ? 1 : 2;
}

const Calculator *CalculatorListModel::calculatorAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_found[static_cast<std::size_t>(row)] : nullptr;
}

int CalculatorListModel::rowOf(const Calculator *calculator) const
{
    const auto found = std::find(m_found.begin(), m_found.end(), calculator);
    return found == m_found.end() ? -1 : static_cast<int>(found - m_found.begin());
}

std::vector<CatalogEntry> CalculatorListModel::systems() const
{
    std::vector<CatalogEntry> used;
    for (const CatalogEntry &system : m_catalog.systems()) {
        if (std::any_of(calculators().begin(), calculators().end(),
                        [&](const Calculator &calculator) { return system.id == QLatin1String(calculator.system); }))
            used.push_back(system);
    }
    return used;
}

QString CalculatorListModel::systemName(const Calculator &calculator) const
{
    for (const CatalogEntry &system : m_catalog.systems()) {
        if (system.id == QLatin1String(calculator.system))
            return system.name.in(shownLanguage());
    }
    return {};
}

int CalculatorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant CalculatorListModel::data(const QModelIndex &index, int role) const
{
    const Calculator *calculator = index.isValid() ? calculatorAt(index.row()) : nullptr;
    if (!calculator)
        return {};
    if (role == Qt::DisplayRole)
        return said("calculators", calculator->label);
    if (role == Qt::ToolTipRole)
        return tr("%1 · %2").arg(systemName(*calculator), QString::fromUtf8(calculator->source));
    return {};
}

} // namespace recp
