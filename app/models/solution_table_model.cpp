#include "app/models/solution_table_model.h"

#include "app/models/display.h"
#include "app/widgets/calculator_words.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <algorithm>
#include <cmath>

namespace recp {

namespace {

const auto RowMime = QStringLiteral("application/x-recp-solution-row");

int nextPosition(const AuditDocument &document)
{
    int last = -1;
    for (const Solution &solution : document.solutions)
        last = std::max(last, solution.position);
    return last + 1;
}

Estimate emptyEstimate(const AuditDocument &document, const Id &solutionId)
{
    Estimate estimate;
    estimate.id = newId();
    estimate.solutionId = solutionId;
    estimate.auditId = document.audit.id;
    return estimate;
}

} // namespace

QString solutionTitle(const Solution &solution, const Catalog &catalog)
{
    if (!solution.title.isEmpty())
        return solution.title;
    const CatalogSolution *entry = catalog.solution(solution.code);
    return entry ? entry->name.in(shownLanguage()) : SolutionTableModel::tr("Untitled solution");
}

std::pair<Solution, Estimate> newSolution(const AuditDocument &document, const CatalogSolution &entry)
{
    Solution solution;
    solution.id = newId();
    solution.enterpriseId = document.enterprise.id;
    solution.code = entry.code;
    solution.category = entry.category;
    solution.system = entry.system;
    solution.calculator = findCalculator(entry.calculator) ? entry.calculator : QStringLiteral("direct_estimate");
    solution.position = nextPosition(document);
    return {solution, emptyEstimate(document, solution.id)};
}

std::pair<Solution, Estimate> newFreeSolution(const AuditDocument &document, const QString &title)
{
    Solution solution;
    solution.id = newId();
    solution.enterpriseId = document.enterprise.id;
    solution.title = title;
    solution.calculator = QStringLiteral("direct_estimate");
    solution.position = nextPosition(document);
    return {solution, emptyEstimate(document, solution.id)};
}

std::pair<Solution, Estimate> newCalculatedSolution(const AuditDocument &document, const Catalog &catalog, const QString &calculator,
                                                    const std::vector<EstimateInput> &inputs)
{
    const Calculator *used = findCalculator(calculator);
    auto [solution, estimate] = newFreeSolution(document, used ? said("calculators", used->label) : QString());
    solution.calculator = calculator;
    const auto &systems = catalog.systems();
    const bool isSystem = used && std::any_of(systems.begin(), systems.end(), [&](const CatalogEntry &entry) {
                              return entry.id == QLatin1String(used->system);
                          });
    if (isSystem)
        solution.system = QString::fromLatin1(used->system);
    estimate.inputs = inputs;
    estimate.effects = effectsToKeep(solution, estimate);
    return {solution, estimate};
}

SolutionTableModel::SolutionTableModel(AuditSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &AuditSession::changed, this, &SolutionTableModel::refresh);
    refresh();
}

void SolutionTableModel::refresh()
{
    std::vector<Id> ids;
    for (const Solution &solution : m_session.document().solutions)
        ids.push_back(solution.id);
    if (ids != m_ids) {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
    } else if (!m_ids.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    }
}

Id SolutionTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : Id();
}

int SolutionTableModel::rowOf(const Id &solutionId) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), solutionId);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const Solution *SolutionTableModel::solutionAt(int row) const
{
    return m_session.document().solution(idAt(row));
}

const SolutionResult *SolutionTableModel::resultAt(int row) const
{
    return m_session.results().solution(idAt(row));
}

std::vector<SavingPart> SolutionTableModel::savings(int row) const
{
    std::vector<SavingPart> parts;
    const SolutionResult *result = resultAt(row);
    if (!result)
        return parts;
    for (const EffectValue &value : result->effects) {
        const Effect &effect = value.effect;
        const double saving = effect.saving.expected;
        SavingPart part;
        part.resource = effect.resource;
        if (effect.resource == Resource::Other) {
            const MoneyForm money = moneyForm(m_session.document().audit.currency);
            part.amount = money.number(std::abs(saving));
            part.unit = money.unit;
        } else {
            const Unit &unit = effectUnit(effect.resource);
            part.amount = formatNumber(fromSi(std::abs(saving), unit), QLocale());
            part.unit = said("units", unit.label).section(u'/', 0, 0);
        }
        if (saving < 0)
            part.amount.prepend(u'+');
        parts.push_back(part);
    }
    return parts;
}

bool SolutionTableModel::moveSolution(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= rowCount() || to >= rowCount() || m_session.isReadOnly())
        return false;
    std::vector<Solution> solutions = m_session.document().solutions;
    const Solution moved = solutions[static_cast<std::size_t>(from)];
    solutions.erase(solutions.begin() + from);
    solutions.insert(solutions.begin() + to, moved);
    for (std::size_t i = 0; i < solutions.size(); ++i)
        solutions[i].position = static_cast<int>(i);
    return m_session.saveSolutions(solutions);
}

int SolutionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int SolutionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SolutionTableModel::text(int row, int column) const
{
    const Solution *solution = solutionAt(row);
    const SolutionResult *result = resultAt(row);
    const MoneyForm money = moneyForm(m_session.document().audit.currency);
    if (result && result->pending && column >= SavingColumn && column <= EmissionColumn)
        return column == RangeColumn ? QString() : QStringLiteral("…");
    switch (column) {
    case HandleColumn:
        return QStringLiteral("⠿");
    case CodeColumn:
        return solution->code.isEmpty() ? tr("free") : solution->code;
    case TitleColumn:
        return solutionTitle(*solution, m_session.catalog());
    case StatusColumn:
        return said("words", word(solution->status));
    case SavingColumn: {
        QStringList parts;
        for (const SavingPart &part : savings(row))
            parts << part.amount + QChar(0x00A0) + part.unit;
        return parts.isEmpty() ? tr("not computed") : parts.join(QStringLiteral("  "));
    }
    case MoneyColumn:
        return result && result->netMoney ? money.number(result->netMoney->expected) : tr("not computed");
    case RangeColumn:
        return result && result->netMoney
                   ? rangeText(result->netMoney->low / money.scale, result->netMoney->high / money.scale)
                   : QString();
    case InvestmentColumn:
        return result && result->investment ? money.number(*result->investment) : tr("missing");
    case PaybackColumn:
        return result && result->payback ? formatNumber(*result->payback, QLocale(), 2) : QStringLiteral("–");
    case EmissionColumn:
        return result && result->emission ? formatNumber(result->emission->expected / 1000, QLocale())
                                          : QStringLiteral("–");
    default:
        return {};
    }
}

QString SolutionTableModel::whyMissing(int row, int column) const
{
    const SolutionResult *result = resultAt(row);
    if (!result || result->pending)
        return {};
    if (column == SavingColumn || column == MoneyColumn) {
        const Calculator *calculator = findCalculator(solutionAt(row)->calculator);
        if (result->error && calculator)
            return sentenceOf(*calculator, *result->error);
        return result->netMoney || (column == SavingColumn && !result->effects.empty()) ? QString()
                                                                                        : tr("No saving is known yet.");
    }
    if (column == PaybackColumn && !result->payback)
        return result->investment ? tr("Payback is undefined: the net saving is not above zero, or not known.")
                                  : tr("Payback needs the investment.");
    if (column == InvestmentColumn && !result->investment)
        return tr("The investment is missing.");
    return {};
}

QVariant SolutionTableModel::data(const QModelIndex &index, int role) const
{
    const Solution *solution = index.isValid() ? solutionAt(index.row()) : nullptr;
    if (!solution)
        return {};
    const SolutionResult *result = resultAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole: {
        const QString why = whyMissing(index.row(), index.column());
        return why.isEmpty() ? text(index.row(), index.column()) : why;
    }
    case Qt::TextAlignmentRole:
        return QVariant(int(index.column() >= MoneyColumn && index.column() <= EmissionColumn
                                ? Qt::AlignRight | Qt::AlignVCenter
                                : Qt::AlignLeft | Qt::AlignVCenter));
    case SavingRole: {
        QVariantList parts;
        for (const SavingPart &part : savings(index.row()))
            parts << QVariant::fromValue(part);
        return parts;
    }
    case RangeRole:
        return result && result->netMoney ? QVariant::fromValue(*result->netMoney) : QVariant();
    case ScaleRole: {
        Range scale;
        for (const SolutionResult &each : m_session.results().solutions) {
            if (each.netMoney) {
                scale.low = std::min(scale.low, each.netMoney->low);
                scale.high = std::max(scale.high, each.netMoney->high);
            }
        }
        return QVariant::fromValue(scale);
    }
    case StatusRole:
        return int(solution->status);
    case MissingRole:
        return !whyMissing(index.row(), index.column()).isEmpty();
    default:
        return {};
    }
}

QVariant SolutionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(int(section >= MoneyColumn && section <= EmissionColumn && section != RangeColumn
                                ? Qt::AlignRight | Qt::AlignVCenter
                                : Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const MoneyForm money = moneyForm(m_session.document().audit.currency);
    switch (section) {
    case CodeColumn:
        return tr("Code");
    case TitleColumn:
        return tr("Solution (drag to reorder)");
    case SavingColumn:
        return tr("Saving a year");
    case MoneyColumn:
        return tr("Net\n%1").arg(money.unit);
    case RangeColumn:
        return tr("Range\n90 %");
    case InvestmentColumn:
        return tr("Investment\n%1").arg(money.unit);
    case PaybackColumn:
        return tr("Payback\nyears");
    case EmissionColumn:
        return tr("CO₂e\nt a year");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

Qt::ItemFlags SolutionTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_session.isReadOnly())
        return flags;
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList SolutionTableModel::mimeTypes() const
{
    return {RowMime};
}

QMimeData *SolutionTableModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << indexes.front().row();
    auto *data = new QMimeData;
    data->setData(RowMime, bytes);
    return data;
}

bool SolutionTableModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                      const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(RowMime))
        return false;
    QDataStream stream(data->data(RowMime));
    int from = -1;
    stream >> from;
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (from < to)
        --to;
    // The order is stored and the model reads it back: the view must not remove the dragged row itself.
    moveSolution(from, to);
    return false;
}

} // namespace recp
