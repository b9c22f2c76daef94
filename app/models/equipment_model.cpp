#include "app/models/equipment_model.h"

#include "app/models/display.h"
#include "app/models/paste_block.h"
#include "app/widgets/words.h"
#include "core/analysis/equipment_energy.h"
#include "core/analysis/interaction.h"
#include "core/base/search_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

namespace recp {

namespace {

constexpr double Hour = 3600;
constexpr double Kilowatt = 1e3;
constexpr double MegawattHour = 3.6e9;
constexpr int MostPieces = 100'000;

/// A column that is a number: its unit and where it is in the struct.
struct NumberColumn {
    QuantityKind kind;
    const char *unit;
    std::optional<double> Equipment::*member;
    double maximum; ///< SI
};

const NumberColumn *numberColumn(int column)
{
    static const std::map<int, NumberColumn> columns = {
        {EquipmentModel::PowerColumn, {QuantityKind::Power, "kW", &Equipment::ratedPower, 1e9}},
        {EquipmentModel::LoadColumn, {QuantityKind::Ratio, "%", &Equipment::loadFactor, 2}},
        {EquipmentModel::HoursColumn, {QuantityKind::YearlyTime, "h/yr", &Equipment::hours, 8784 * Hour}},
    };
    const auto found = columns.find(column);
    return found == columns.end() ? nullptr : &found->second;
}

/// Numbers stand at the right, words at the left.
int alignmentOf(int column)
{
    const bool number = numberColumn(column) || column == EquipmentModel::CountColumn || column >= EquipmentModel::EnergyColumn;
    return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

/// The choice that a text names: its word, its key, or the beginning of only one.
template <class T> std::optional<T> named(const std::vector<std::pair<T, QStringList>> &choices, const QString &text)
{
    const QString wanted = foldForSearch(text.trimmed());
    std::vector<T> begun;
    for (const auto &[value, names] : choices) {
        for (const QString &name : names) {
            const QString folded = foldForSearch(name);
            if (folded == wanted)
                return value;
            if (folded.startsWith(wanted) && (begun.empty() || begun.back() != value))
                begun.push_back(value);
        }
    }
    return begun.size() == 1 && !wanted.isEmpty() ? std::optional(begun.front()) : std::nullopt;
}

template <class E> std::vector<std::pair<E, QStringList>> choicesOf()
{
    std::vector<std::pair<E, QStringList>> all;
    for (E value : allValues<E>())
        all.push_back({value, {wordOf(value), key(value)}});
    return all;
}

Error notAChoice(const QString &text)
{
    return {QT_TRANSLATE_NOOP("errors", "“%1” is none of the choices."), {text}, {}};
}

} // namespace

EquipmentModel::EquipmentModel(AuditSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &AuditSession::changed, this, &EquipmentModel::refresh);
    refresh();
}

bool EquipmentModel::isReadOnly() const
{
    return !m_session.isOpen() || m_session.isReadOnly();
}

void EquipmentModel::refresh()
{
    const int rows = static_cast<int>(m_session.document().equipment.size()) + (isReadOnly() ? 0 : 1);
    if (rows == m_rows) {
        if (rows > 0)
            emit dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const Equipment *EquipmentModel::equipmentAt(int row) const
{
    const auto &all = m_session.document().equipment;
    return row >= 0 && row < static_cast<int>(all.size()) ? &all[static_cast<std::size_t>(row)] : nullptr;
}

int EquipmentModel::rowOf(const Id &id) const
{
    const auto &all = m_session.document().equipment;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Equipment &each) { return each.id == id; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

Equipment EquipmentModel::blank(int position) const
{
    Equipment equipment;
    equipment.id = newId();
    equipment.enterpriseId = m_session.document().enterprise.id;
    equipment.position = position;
    return equipment;
}

QStringList EquipmentModel::choices(int column) const
{
    QStringList words;
    if (column == KindColumn) {
        for (EquipmentKind kind : allValues<EquipmentKind>())
            words << wordOf(kind);
    } else if (column == KnownAsColumn) {
        for (KnownAs knownAs : allValues<KnownAs>())
            words << wordOf(knownAs);
    } else if (column == SystemColumn) {
        for (const CatalogEntry &system : m_session.catalog().systems())
            words << system.name.in(shownLanguage());
    }
    return words;
}

Result<void> EquipmentModel::apply(Equipment &equipment, int column, const QString &typed, const QLocale &locale) const
{
    const QString text = typed.simplified();
    if (column == NameColumn) {
        equipment.name = text;
    } else if (column == PlaceColumn) {
        equipment.place = text;
    } else if (column == KindColumn) {
        const auto kind = named(choicesOf<EquipmentKind>(), text);
        if (!kind)
            return notAChoice(text);
        if (equipment.system.isEmpty() || equipment.system == usualSystem(equipment.kind))
            equipment.system = usualSystem(*kind);
        equipment.kind = *kind;
    } else if (column == SystemColumn) {
        std::vector<std::pair<QString, QStringList>> systems{{QString(), {QStringLiteral("–")}}};
        for (const CatalogEntry &system : m_session.catalog().systems())
            systems.push_back({system.id, {system.name.in(shownLanguage()), system.id}});
        const auto system = text.isEmpty() ? std::optional(QString()) : named(systems, text);
        if (!system)
            return notAChoice(text);
        equipment.system = *system;
    } else if (column == KnownAsColumn) {
        const auto knownAs = named(choicesOf<KnownAs>(), text);
        if (!knownAs)
            return notAChoice(text);
        equipment.knownAs = *knownAs;
    } else if (column == CountColumn) {
        const Unit &unit = *findUnitByKey(QStringLiteral("count"));
        const auto count = parseQuantity(bareNumber(text), QuantityKind::Ratio, unit, locale);
        if (!count)
            return count.error();
        if (count->si < 1 || count->si > MostPieces || count->si != std::floor(count->si))
            return Error{QT_TRANSLATE_NOOP("errors", "“%1” is not a whole number from 1 on."), {text}, {}};
        equipment.count = static_cast<int>(count->si);
    } else if (const NumberColumn *number = numberColumn(column)) {
        if (bareNumber(text).isEmpty()) {
            equipment.*(number->member) = std::nullopt;
            return {};
        }
        const auto quantity = parseQuantity(text, number->kind, *findUnit(number->kind, QString::fromLatin1(number->unit)), locale);
        if (!quantity)
            return quantity.error();
        if (quantity->si < 0 || quantity->si > number->maximum)
            return Error{QT_TRANSLATE_NOOP("errors", "“%1” is too large or too small."), {text}, {}};
        equipment.*(number->member) = quantity->si;
    }
    return {};
}

QString EquipmentModel::editText(const Equipment &equipment, int column) const
{
    if (const NumberColumn *number = numberColumn(column)) {
        const auto &value = equipment.*(number->member);
        return value ? formatForEditing(fromSi(*value, *findUnit(number->kind, QString::fromLatin1(number->unit))), QLocale()) : QString();
    }
    return text(equipment, column);
}

QString EquipmentModel::text(const Equipment &equipment, int column) const
{
    switch (column) {
    case NameColumn:
        return equipment.name;
    case KindColumn:
        return wordOf(equipment.kind);
    case SystemColumn:
        return systemName(m_session.catalog(), equipment.system);
    case PlaceColumn:
        return equipment.place;
    case CountColumn:
        return QLocale().toString(equipment.count);
    case KnownAsColumn:
        return wordOf(equipment.knownAs);
    case EnergyColumn: {
        const auto energy = yearlyEnergy(equipment);
        return energy ? formatNumber(*energy / MegawattHour, QLocale()) : QStringLiteral("–");
    }
    case ShareColumn: {
        const auto energy = yearlyEnergy(equipment);
        const Flow *flow = flowOf(equipment, m_session.document());
        const auto use = flow ? yearlyUse(m_session.document(), m_session.results().baseline, *flow) : std::nullopt;
        return energy && use && *use > 0 ? formatNumber(100 * *energy / *use, QLocale()) : QStringLiteral("–");
    }
    default:
        return editText(equipment, column);
    }
}

int EquipmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int EquipmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EquipmentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role == ChoicesRole)
        return choices(column);
    const Equipment *equipment = equipmentAt(index.row());
    if (!equipment)
        return role == Qt::DisplayRole && column == NameColumn ? QVariant(tr("New equipment…")) : QVariant();
    if (role == MissingRole)
        return column == EnergyColumn ? !yearlyEnergy(*equipment) : numberColumn(column) && editText(*equipment, column).isEmpty();
    if (role == Qt::DisplayRole)
        return text(*equipment, column);
    if (role == Qt::EditRole)
        return editText(*equipment, column);
    return {};
}

QVariant EquipmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case NameColumn:
        return tr("Equipment");
    case KindColumn:
        return tr("Kind");
    case SystemColumn:
        return tr("System");
    case PlaceColumn:
        return tr("Place");
    case CountColumn:
        return tr("Pieces");
    case PowerColumn:
        return tr("Rated kW");
    case LoadColumn:
        return tr("Load %");
    case HoursColumn:
        return tr("Hours/year");
    case KnownAsColumn:
        return tr("Known as");
    case EnergyColumn:
        return tr("MWh/year");
    case ShareColumn:
        return tr("% of bill");
    }
    return {};
}

Qt::ItemFlags EquipmentModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool computed = index.column() == EnergyColumn || index.column() == ShareColumn;
    if (index.isValid() && !computed && !isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EquipmentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Equipment *present = equipmentAt(index.row());
    if (!present && value.toString().trimmed().isEmpty())
        return false;
    Equipment equipment = present ? *present : blank(index.row());
    if (const auto applied = apply(equipment, index.column(), value.toString(), QLocale()); !applied) {
        emit refused(said(applied.error()));
        return false;
    }
    return (present && equipment == *present) || m_session.save({.equipment = {equipment}});
}

PasteReport EquipmentModel::paste(const QModelIndex &start, const QString &block)
{
    PasteReport report;
    const std::vector<QStringList> rows = splitBlock(block);
    const QLocale locale = localeOfBlock(rows, QLocale());
    AuditRows changes;
    int next = static_cast<int>(m_session.document().equipment.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const Equipment *present = equipmentAt(start.row() + static_cast<int>(r));
        Equipment equipment = present ? *present : blank(next);
        int taken = 0;
        for (qsizetype c = 0; c < rows[r].size(); ++c) {
            const int column = start.column() + static_cast<int>(c);
            const QString &cell = rows[r].at(c);
            const QString place = tr("row %1, column %2").arg(r + 1).arg(c + 1);
            if (cell.trimmed().isEmpty())
                continue;
            if (column >= EnergyColumn)
                report.refused << tr("“%1” (%2 of the block) lies outside the table.").arg(cell.trimmed(), place);
            else if (const auto applied = apply(equipment, column, cell, locale); !applied)
                report.refused << tr("%1 of the block: %2").arg(place, said(applied.error()));
            else
                ++taken;
        }
        report.cells += taken;
        if (taken > 0) {
            changes.equipment.push_back(equipment);
            next += present ? 0 : 1;
        }
    }
    if (!changes.equipment.empty() && !m_session.save(changes))
        report.cells = 0;
    return report;
}

QString EquipmentModel::copy(const QModelIndexList &cells) const
{
    std::map<int, std::map<int, QString>> lines;
    int left = ColumnCount;
    int right = 0;
    for (const QModelIndex &cell : cells) {
        if (const Equipment *equipment = equipmentAt(cell.row()))
            lines[cell.row()][cell.column()] = cell.column() >= EnergyColumn ? text(*equipment, cell.column()) : editText(*equipment, cell.column());
        left = std::min(left, cell.column());
        right = std::max(right, cell.column());
    }
    std::vector<QStringList> rows;
    for (auto &[row, columns] : lines) {
        QStringList line;
        for (int column = left; column <= right; ++column)
            line << columns[column];
        rows.push_back(line);
    }
    return joinBlock(rows);
}

bool EquipmentModel::clear(const QModelIndexList &cells)
{
    std::map<int, Equipment> changed;
    for (const QModelIndex &cell : cells) {
        const Equipment *equipment = equipmentAt(cell.row());
        const bool empties = numberColumn(cell.column()) || cell.column() == PlaceColumn || cell.column() == SystemColumn;
        if (!equipment || !empties)
            continue;
        Equipment &copy = changed.try_emplace(cell.row(), *equipment).first->second;
        (void)apply(copy, cell.column(), QString(), QLocale());
    }
    AuditRows rows;
    for (auto &[row, equipment] : changed)
        rows.equipment.push_back(equipment);
    return rows.equipment.empty() || m_session.save(rows);
}

bool EquipmentModel::fillDown(const QModelIndexList &cells)
{
    std::map<int, QModelIndex> top;
    for (const QModelIndex &cell : cells) {
        auto [found, isNew] = top.try_emplace(cell.column(), cell);
        if (!isNew && cell.row() < found->second.row())
            found->second = cell;
    }
    std::map<int, Equipment> changed;
    for (const QModelIndex &cell : cells) {
        const Equipment *equipment = equipmentAt(cell.row());
        const Equipment *source = equipmentAt(top.at(cell.column()).row());
        if (!equipment || !source || equipment == source || !(flags(cell) & Qt::ItemIsEditable))
            continue;
        Equipment &copy = changed.try_emplace(cell.row(), *equipment).first->second;
        (void)apply(copy, cell.column(), editText(*source, cell.column()), QLocale());
    }
    AuditRows rows;
    for (auto &[row, equipment] : changed)
        rows.equipment.push_back(equipment);
    return rows.equipment.empty() || m_session.save(rows);
}

int EquipmentModel::duplicate(const std::vector<int> &rows)
{
    AuditRows changes;
    std::vector<Equipment> order;
    int first = -1;
    for (int row = 0; const Equipment *equipment = equipmentAt(row); ++row) {
        order.push_back(*equipment);
        if (std::find(rows.begin(), rows.end(), row) == rows.end())
            continue;
        Equipment copy = *equipment;
        copy.id = newId();
        copy.serial.clear();
        copy.photos.clear();
        if (first < 0)
            first = static_cast<int>(order.size());
        order.push_back(copy);
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i].position = static_cast<int>(i);
        changes.equipment.push_back(order[i]);
    }
    return first >= 0 && m_session.save(changes) ? first : -1;
}

bool EquipmentModel::remove(const std::vector<int> &rows)
{
    AuditRows changes;
    for (int row : rows) {
        if (const Equipment *equipment = equipmentAt(row))
            changes.removed.push_back({RowName::Table::Equipment, equipment->id});
    }
    return !changes.removed.empty() && m_session.save(changes);
}

bool EquipmentModel::move(int row, int to)
{
    std::vector<Equipment> order = m_session.document().equipment;
    if (row < 0 || to < 0 || row >= static_cast<int>(order.size()) || to >= static_cast<int>(order.size()))
        return false;
    std::swap(order[static_cast<std::size_t>(row)], order[static_cast<std::size_t>(to)]);
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i].position = static_cast<int>(i);
    return m_session.save({.equipment = order});
}

} // namespace recp
