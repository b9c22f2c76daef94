#include "app/models/plan_model.h"
#include "app/models/solution_table_model.h"

#include "app/models/display.h"
#include "core/units/units.h"

#include <QLocale>

namespace recp {

namespace {

const QChar EnDash(0x2013);

QString dayText(const QDate &date)
{
    return QLocale().toString(date, QStringLiteral("dd/MM/yy"));
}

bool isPursued(SolutionStatus status)
{
    return !countsAsImplemented(status) && status != SolutionStatus::Rejected && status != SolutionStatus::Postponed;
}

} // namespace

Timeliness timelinessOf(const Solution &solution, const QDate &today)
{
    const bool underWay = solution.status == SolutionStatus::Planned || solution.status == SolutionStatus::InProgress;
    if (!underWay || !solution.due.isValid())
        return Timeliness::None;
    if (solution.due < today)
        return Timeliness::Late;
    const bool thisMonth = solution.due.year() == today.year() && solution.due.month() == today.month();
    return thisMonth ? Timeliness::DueThisMonth : Timeliness::OnTime;
}

PlanTotals planTotals(const AuditDocument &document, const AuditResults &results)
{
    PlanTotals totals;
    const auto add = [](PartialSum &sum, bool known, double value) {
        sum.value += value;
        sum.any |= known;
        sum.complete &= known;
    };
    for (const Solution &solution : document.solutions) {
        totals.pursued += isPursued(solution.status);
        totals.verified += solution.status == SolutionStatus::Verified;
        if (!countsAsImplemented(solution.status))
            continue;
        ++totals.implemented;
        const SolutionResult *result = results.solution(solution.id);
        const bool known = result && result->netMoney;
        add(totals.promised, known, known ? result->netMoney->expected : 0);
        add(totals.spent, solution.actualInvestment.has_value(), solution.actualInvestment.value_or(0));
    }
    return totals;
}

PlanModel::PlanModel(AuditSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&m_session, &AuditSession::changed, this, &PlanModel::reload);
    reload();
}

void PlanModel::reload()
{
    const int rows = m_session.isOpen() ? static_cast<int>(m_session.document().solutions.size()) : 0;
    if (rows == m_rows) { // keeps selection and an open editor
        if (rows > 0)
            emit dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const Solution &PlanModel::solution(int row) const
{
    return m_session.document().solutions[static_cast<std::size_t>(row)];
}

int PlanModel::rowOf(const Id &solutionId) const
{
    for (int row = 0; row < m_rows; ++row) {
        if (solution(row).id == solutionId)
            return row;
    }
    return -1;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlanModel::dueText(const Solution &solution) const
{
    if (!solution.due.isValid())
        return QString(EnDash);
    if (timelinessOf(solution, m_today) != Timeliness::Late)
        return dayText(solution.due);
    const int days = static_cast<int>(solution.due.daysTo(m_today));
    return tr("%1, %n day(s) late", nullptr, days).arg(dayText(solution.due));
}

QVariant PlanModel::text(int row, int column) const
{
    const Solution &s = solution(row);
    const MoneyForm money = moneyForm(m_session.document().audit.currency);
    const SolutionResult *result = m_session.results().solution(s.id);
    if (result && result->pending && (column == InvestmentColumn || column == SavingColumn || column == EmissionColumn))
        return QStringLiteral("…");
    switch (column) {
    case CodeColumn:
        return s.code;
    case TitleColumn:
        return solutionTitle(s, m_session.catalog());
    case StatusColumn:
        return said("words", word(s.status));
    case ResponsibleColumn:
        return s.responsible.isEmpty() ? QString(EnDash) : s.responsible;
    case DueColumn:
        return dueText(s);
    case InvestmentColumn:
        return result && result->investment ? money.number(*result->investment) : QString(EnDash);
    case ActualColumn:
        return s.actualInvestment ? money.number(*s.actualInvestment) : QString(EnDash);
    case SavingColumn:
        return result && result->netMoney ? money.number(result->netMoney->expected) : tr("not computed");
    case EmissionColumn:
        return result && result->emission ? formatNumber(result->emission->expected / 1000, QLocale()) : QString(EnDash);
    default:
        return {};
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const Solution &s = solution(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
        return index.column() == DueColumn           ? QVariant(s.due)
               : index.column() == ResponsibleColumn ? QVariant(s.responsible)
                                                     : text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() >= InvestmentColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == TitleColumn ? QVariant(solutionTitle(s, m_session.catalog())) : QVariant();
    case StatusRole:
        return int(s.status);
    case LateRole:
        return index.column() == DueColumn && timelinessOf(s, m_today) == Timeliness::Late;
    case IdRole:
        return s.id;
    default:
        return {};
    }
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    Solution changed = solution(index.row());
    if (index.column() == ResponsibleColumn)
        changed.responsible = value.toString().simplified();
    else if (index.column() == DueColumn)
        changed.due = value.toDate();
    else
        return false;
    if (changed == solution(index.row()))
        return true;
    return m_session.saveSolution(changed);
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == ResponsibleColumn || index.column() == DueColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= InvestmentColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString currency = m_session.isOpen() ? m_session.document().audit.currency : QString();
    const MoneyForm money = moneyForm(currency);
    switch (section) {
    case CodeColumn:
        return tr("Code");
    case TitleColumn:
        return tr("Solution");
    case StatusColumn:
        return tr("Status");
    case ResponsibleColumn:
        return tr("Responsible");
    case DueColumn:
        return tr("Due");
    case InvestmentColumn:
        return tr("Investment\n%1").arg(money.unit);
    case ActualColumn:
        return tr("Spent\n%1").arg(money.unit);
    case SavingColumn:
        return tr("Promised\n%1").arg(money.yearly);
    case EmissionColumn:
        return tr("CO2e\nt/yr");
    default:
        return {};
    }
}

} // namespace recp
