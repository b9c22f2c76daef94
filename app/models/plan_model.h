#pragma once

#include "app/models/audit_session.h"

#include <QAbstractTableModel>

namespace recp {

/// What a row of the plan is about in time.
enum class Timeliness { None, OnTime, DueThisMonth, Late };
Timeliness timelinessOf(const Solution &solution, const QDate &today);

/// How far an audit's solutions are.
struct PlanTotals {
    int pursued = 0;
    int implemented = 0;
    int verified = 0;
    PartialSum promised; ///< currency a year, net, of the implemented ones
    PartialSum spent;    ///< currency, actual investment of the implemented ones
};
PlanTotals planTotals(const AuditDocument &document, const AuditResults &results);

/// The action plan of the open audit: one row a solution. Responsible and due date are typed in the table; the status
/// changes with an event (AuditSession::saveStatus).
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CodeColumn, TitleColumn, StatusColumn, ResponsibleColumn, DueColumn, InvestmentColumn, ActualColumn,
                  SavingColumn, EmissionColumn, ColumnCount };
    enum Role { StatusRole = Qt::UserRole, LateRole, IdRole };

    explicit PlanModel(AuditSession &session, QObject *parent = nullptr);

    void setToday(const QDate &today) { m_today = today; }
    const Solution &solution(int row) const;
    int rowOf(const Id &solutionId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

public slots:
    void reload();

private:
    QVariant text(int row, int column) const;
    QString dueText(const Solution &solution) const;

    AuditSession &m_session;
    QDate m_today = QDate::currentDate();
    int m_rows = 0;
};

} // namespace recp
