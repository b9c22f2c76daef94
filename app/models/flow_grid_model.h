#pragma once

#include "app/models/audit_session.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace recp {

/// What a paste did: every good cell is in, every bad one is named.
struct PasteReport {
    int cells = 0;
    QStringList refused; ///< one sentence a cell
};

/// The baseline as auditors know it from their spreadsheets: flows down, months of the period across, then the total.
/// Four measures look at the same records; quantity and cost can be edited.
class FlowGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Measure { Quantity, Cost, Price, Emission };
    /// What a cell holds, for painting: never by colour alone, each has its word or mark.
    enum class CellState {
        Given,
        Missing,  ///< nothing known: hatched
        Partial,  ///< a total that lacks parts: "≥"
        Covered,  ///< part of a record over several months
        Several,  ///< more than one record in the month: edited in the details
        NotApplicable
    };
    enum Column { NameColumn, UnitColumn, FirstMonthColumn };
    enum Role { ResourceRole = Qt::UserRole + 1, StateRole, TotalRole, FieldRole };

    explicit FlowGridModel(AuditSession &session, QObject *parent = nullptr);

    void setMeasure(Measure measure);
    Measure measure() const { return m_measure; }
    /// Money is typed and shown in `scale` currency units: 1, 1,000 or 1,000,000.
    void setMoneyScale(double scale);
    double moneyScale() const { return m_moneyScale; }

    int totalColumn() const { return FirstMonthColumn + static_cast<int>(m_months.size()); }
    int costColumn() const { return totalColumn() + 1; }
    int priceColumn() const { return totalColumn() + 2; }
    bool isMonth(int column) const { return column >= FirstMonthColumn && column < totalColumn(); }
    /// Row of the totals, under the flows.
    int totalRow() const { return static_cast<int>(m_flowIds.size()); }

    const Flow *flowAt(int row) const;
    int rowOf(const Id &flowId) const;
    QDate monthAt(int column) const;
    /// The records behind a cell: those within its month, or the ones over several months for the total.
    std::vector<FlowRecord> recordsAt(const QModelIndex &cell) const;
    /// The only record of the cell, or a new one over its month or period.
    FlowRecord recordFor(const QModelIndex &cell) const;
    QString unitText(const Flow &flow) const;

    /// Puts a spreadsheet's block at `start` in one step to undo. Empty cells change nothing.
    PasteReport paste(const QModelIndex &start, const QString &block);
    /// The cells between the corners of the indexes, for a spreadsheet.
    QString copy(const QModelIndexList &cells) const;
    bool clear(const QModelIndexList &cells);
    /// Repeats the top cell of each column over the cells below it.
    bool fillDown(const QModelIndexList &cells);
    bool moveFlow(int row, int to);

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
    struct Content {
        double value = 0;
        CellState state = CellState::Missing;
    };

    void refresh();
    const FlowSummary *summaryAt(int row) const;
    const Unit &unitOf(const Flow &flow) const;
    bool isEditable(const QModelIndex &index) const;
    bool hasMonthlyValues(const Flow &flow) const;
    Content monthContent(const Flow &flow, const FlowSummary *summary, int column) const;
    Content totalContent(const Flow &flow, const FlowSummary *summary) const;
    Content contentAt(const QModelIndex &index) const;
    Content totalRowContent(int column) const;
    QString display(const QModelIndex &index) const;
    QString displayTotalRow(int column) const;
    QString editText(const QModelIndex &index) const;
    QString stateText(const Content &content) const;
    QString cellName(const QModelIndex &index) const;
    Result<std::optional<double>> parsed(const QModelIndex &index, const QString &text, const QLocale &locale) const;
    FlowRecord changed(const QModelIndex &index, std::optional<double> si) const;
    bool rename(const Flow &flow, const QString &name);
    bool store(const std::vector<FlowRecord> &records);

    AuditSession &m_session;
    Measure m_measure = Measure::Quantity;
    double m_moneyScale = 1;
    std::vector<QDate> m_months;
    std::vector<Id> m_flowIds;
};

} // namespace recp
