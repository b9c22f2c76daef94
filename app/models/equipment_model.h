#pragma once

#include "app/models/audit_session.h"
#include "app/models/flow_grid_model.h"

#include <QAbstractTableModel>

namespace recp {

/// The inventory as a sheet: one line a kind of machine, typed, pasted and copied like a spreadsheet. The last, empty line
/// takes new ones.
class EquipmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, SystemColumn, PlaceColumn, CountColumn, PowerColumn, LoadColumn, HoursColumn, KnownAsColumn,
                  EnergyColumn, ShareColumn, ColumnCount };
    enum Role { ChoicesRole = Qt::UserRole + 1, MissingRole };

    explicit EquipmentModel(AuditSession &session, QObject *parent = nullptr);

    /// The equipment of a row; nullptr for the empty last one.
    const Equipment *equipmentAt(int row) const;
    int rowOf(const Id &id) const;

    /// Puts a spreadsheet's block at `start` as one step to undo; lines below the last become new equipment.
    PasteReport paste(const QModelIndex &start, const QString &block);
    QString copy(const QModelIndexList &cells) const;
    bool clear(const QModelIndexList &cells);
    bool fillDown(const QModelIndexList &cells);
    /// Copies of these rows behind them, as one step. Gives the first new row; -1 if there is none.
    int duplicate(const std::vector<int> &rows);
    bool remove(const std::vector<int> &rows);
    bool move(int row, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// One sentence: why a typed value was not taken.
    void refused(const QString &sentence);

private:
    void refresh();
    bool isReadOnly() const;
    Equipment blank(int position) const;
    QString text(const Equipment &equipment, int column) const;
    QString editText(const Equipment &equipment, int column) const;
    /// Puts a text into a column of the equipment.
    Result<void> apply(Equipment &equipment, int column, const QString &text, const QLocale &locale) const;
    QStringList choices(int column) const;

    AuditSession &m_session;
    int m_rows = 0;
};

} // namespace recp
