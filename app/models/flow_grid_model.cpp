#include "app/models/flow_grid_model.h"

#include "app/models/display.h"
#include "app/models/paste_block.h"

#include <algorithm>
#include <cmath>

namespace recp {

namespace {

using Measure = FlowGridModel::Measure;

QDate endOfMonth(const QDate &first)
{
    return first.addMonths(1).addDays(-1);
}

bool isMonthly(const std::optional<std::pair<std::size_t, std::size_t>> &span)
{
    return span && span->first == span->second;
}

const std::optional<double> &valueOf(const FlowRecord &record, Measure measure)
{
    return measure == Measure::Cost ? record.cost : record.quantity;
}

bool hasValue(const FlowRecord &record, Measure measure)
{
    if (measure == Measure::Price)
        return record.quantity && record.cost && *record.quantity > 0;
    return measure == Measure::Emission ? record.quantity.has_value() : valueOf(record, measure).has_value();
}

bool isEmpty(const FlowRecord &record)
{
    return !record.quantity && !record.cost && !record.normal && !record.offPeak && !record.peak && !record.peakDemand
           && record.source.isEmpty();
}

} // namespace

FlowGridModel::FlowGridModel(AuditSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &AuditSession::changed, this, &FlowGridModel::refresh);
    refresh();
}

void FlowGridModel::refresh()
{
    const AuditDocument &document = m_session.document();
    std::vector<Id> ids;
    for (const Flow &flow : document.flows)
        ids.push_back(flow.id);
    std::vector<QDate> months = monthsOf(document.audit.periodFrom, document.audit.periodTo);
    if (ids == m_flowIds && months == m_months) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_flowIds = std::move(ids);
    m_months = std::move(months);
    endResetModel();
}

void FlowGridModel::setMeasure(Measure measure)
{
    m_measure = measure;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void FlowGridModel::setMoneyScale(double scale)
{
    m_moneyScale = scale;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const Flow *FlowGridModel::flowAt(int row) const
{
    if (row < 0 || row >= totalRow())
        return nullptr;
    return m_session.document().flow(m_flowIds[static_cast<std::size_t>(row)]);
}

int FlowGridModel::rowOf(const Id &flowId) const
{
    const auto found = std::find(m_flowIds.begin(), m_flowIds.end(), flowId);
    return found == m_flowIds.end() ? -1 : static_cast<int>(found - m_flowIds.begin());
}

QDate FlowGridModel::monthAt(int column) const
{
    return isMonth(column) ? m_months[static_cast<std::size_t>(column - FirstMonthColumn)] : QDate();
}

const FlowSummary *FlowGridModel::summaryAt(int row) const
{
    const Flow *flow = flowAt(row);
    return flow ? m_session.results().baseline.flow(flow->id) : nullptr;
}

const Unit &FlowGridModel::unitOf(const Flow &flow) const
{
    if (const Unit *unit = findUnitByKey(flow.unit))
        return *unit;
    return unitsOf(flow.resource == Resource::Electricity ? QuantityKind::Energy : QuantityKind::Mass).front();
}

QString FlowGridModel::unitText(const Flow &flow) const
{
    return said("units", unitOf(flow).label);
}

std::vector<FlowRecord> FlowGridModel::recordsAt(const QModelIndex &cell) const
{
    std::vector<FlowRecord> found;
    const Flow *flow = flowAt(cell.row());
    if (!flow)
        return found;
    const bool month = isMonth(cell.column());
    const auto place = static_cast<std::size_t>(cell.column() - FirstMonthColumn);
    for (const FlowRecord &record : m_session.document().records) {
        if (record.flowId != flow->id)
            continue;
        const auto span = monthsCovered(record, m_months);
        if (month ? isMonthly(span) && span->first == place : span && !isMonthly(span))
            found.push_back(record);
    }
    return found;
}

FlowRecord FlowGridModel::recordFor(const QModelIndex &cell) const
{
    const std::vector<FlowRecord> present = recordsAt(cell);
    if (!present.empty())
        return present.front();
    const Audit &audit = m_session.document().audit;
    const QDate month = monthAt(cell.column());
    FlowRecord record;
    record.id = newId();
    record.flowId = m_flowIds[static_cast<std::size_t>(cell.row())];
    record.from = month.isValid() ? month : audit.periodFrom;
    record.to = month.isValid() ? endOfMonth(month) : audit.periodTo;
    return record;
}

bool FlowGridModel::hasMonthlyValues(const Flow &flow) const
{
    const auto &records = m_session.document().records;
    return std::any_of(records.begin(), records.end(), [&](const FlowRecord &record) {
        return record.flowId == flow.id && isMonthly(monthsCovered(record, m_months)) && valueOf(record, m_measure);
    });
}

bool FlowGridModel::isEditable(const QModelIndex &index) const
{
    const Flow *flow = flowAt(index.row());
    if (!flow || m_session.isReadOnly())
        return false;
    if (index.column() == NameColumn)
        return true;
    const bool measured = m_measure == Measure::Quantity || m_measure == Measure::Cost;
    if (!measured)
        return false;
    if (isMonth(index.column()))
        return recordsAt(index).size() <= 1;
    return index.column() == totalColumn() && !hasMonthlyValues(*flow) && recordsAt(index).size() <= 1;
}

FlowGridModel::Content FlowGridModel::monthContent(const Flow &flow, const FlowSummary *summary, int column) const
{
    const auto place = static_cast<std::size_t>(column - FirstMonthColumn);
    double quantity = 0;
    double cost = 0;
    int known = 0;
    int present = 0;
    bool covered = false;
    for (const FlowRecord &record : m_session.document().records) {
        if (record.flowId != flow.id)
            continue;
        const auto span = monthsCovered(record, m_months);
        if (!span || span->first > place || span->second < place)
            continue;
        if (isMonthly(span)) {
            ++present;
            if (hasValue(record, m_measure)) {
                ++known;
                quantity += record.quantity.value_or(0);
                cost += record.cost.value_or(0);
            }
        } else if (hasValue(record, m_measure)) {
            covered = true;
        }
    }
    if (known == 0)
        return {0, covered ? CellState::Covered : CellState::Missing};
    const CellState state = known < present ? CellState::Partial : present > 1 ? CellState::Several : CellState::Given;
    switch (m_measure) {
    case Measure::Quantity:
        return {quantity, state};
    case Measure::Cost:
        return {cost, state};
    case Measure::Price:
        return {cost / quantity, state};
    case Measure::Emission:
        if (!summary || !summary->emission || !(summary->quantity.value > 0))
            return {0, CellState::NotApplicable};
        return {quantity * *summary->emission / summary->quantity.value, state};
    }
    return {};
}

FlowGridModel::Content FlowGridModel::totalContent(const Flow &flow, const FlowSummary *summary) const
{
    if (!summary)
        return {};
    const auto fromSum = [](const PartialSum &sum) {
        if (!sum.any)
            return Content{};
        return Content{sum.value, sum.complete ? CellState::Given : CellState::Partial};
    };
    switch (m_measure) {
    case Measure::Quantity:
        return fromSum(summary->quantity);
    case Measure::Cost:
        if (!summary->cost.any && flow.resource == Resource::Product)
            return {0, CellState::NotApplicable};
        return fromSum(summary->cost);
    case Measure::Price:
        if (!summary->unitPrice)
            return {0, flow.resource == Resource::Product ? CellState::NotApplicable : CellState::Missing};
        return {*summary->unitPrice, CellState::Given};
    case Measure::Emission:
        if (!summary->emission)
            return {0, CellState::NotApplicable};
        return {*summary->emission, summary->quantity.complete ? CellState::Given : CellState::Partial};
    }
    return {};
}

FlowGridModel::Content FlowGridModel::contentAt(const QModelIndex &index) const
{
    if (index.row() == totalRow())
        return totalRowContent(index.column());
    const Flow *flow = flowAt(index.row());
    if (!flow || index.column() < FirstMonthColumn)
        return {0, CellState::Given};
    const FlowSummary *summary = summaryAt(index.row());
    if (isMonth(index.column()))
        return monthContent(*flow, summary, index.column());
    if (index.column() == totalColumn())
        return totalContent(*flow, summary);
    const bool product = flow->resource == Resource::Product;
    if (index.column() == costColumn()) {
        if (!summary || !summary->cost.any)
            return {0, product ? CellState::NotApplicable : CellState::Missing};
        return {summary->cost.value, summary->cost.complete ? CellState::Given : CellState::Partial};
    }
    if (!summary || !summary->unitPrice)
        return {0, product ? CellState::NotApplicable : CellState::Missing};
    return {*summary->unitPrice, CellState::Given};
}

FlowGridModel::Content FlowGridModel::totalRowContent(int column) const
{
    const BaselineSummary &baseline = m_session.results().baseline;
    const PartialSum *sum = nullptr;
    if (column == costColumn() || (column == totalColumn() && m_measure == Measure::Cost))
        sum = &baseline.cost;
    else if (column == totalColumn() && m_measure == Measure::Emission)
        sum = &baseline.emission;
    if (!sum)
        return {0, CellState::NotApplicable};
    if (!sum->any)
        return {};
    return {sum->value, sum->complete ? CellState::Given : CellState::Partial};
}

QString FlowGridModel::stateText(const Content &content) const
{
    switch (content.state) {
    case CellState::Missing:
        return tr("missing");
    case CellState::Covered:
        return QStringLiteral("·");
    case CellState::NotApplicable:
        return QStringLiteral("–");
    default:
        return {};
    }
}

QString FlowGridModel::display(const QModelIndex &index) const
{
    const Flow *flow = flowAt(index.row());
    if (index.column() == NameColumn)
        return flow->name;
    const Unit &unit = unitOf(*flow);
    if (index.column() == UnitColumn) {
        switch (m_measure) {
        case Measure::Cost:
            return headerData(costColumn(), Qt::Horizontal, Qt::DisplayRole).toString();
        case Measure::Price:
            return tr("%1/%2").arg(m_session.document().audit.currency, unitText(*flow));
        case Measure::Emission:
            return tr("tCO₂e");
        case Measure::Quantity:
            return unitText(*flow);
        }
    }
    const Content content = contentAt(index);
    if (const QString word = stateText(content); !word.isEmpty())
        return word;
    if (index.column() == priceColumn())
        return priceText(content.value, unit, m_session.document().audit.currency);
    QString text;
    if (index.column() == costColumn() || m_measure == Measure::Cost)
        text = formatNumber(content.value / m_moneyScale, QLocale());
    else if (m_measure == Measure::Price)
        text = formatNumber(content.value * unit.factor, QLocale());
    else if (m_measure == Measure::Emission)
        text = formatNumber(content.value / 1000, QLocale());
    else
        text = formatNumber(fromSi(content.value, unit), QLocale());
    return content.state == CellState::Partial ? tr("≥ %1").arg(text) : text;
}

QString FlowGridModel::displayTotalRow(int column) const
{
    if (column == NameColumn)
        return tr("Total");
    const Content content = totalRowContent(column);
    if (content.state == CellState::NotApplicable)
        return {};
    if (content.state == CellState::Missing)
        return tr("missing");
    const bool emission = m_measure == Measure::Emission && column == totalColumn();
    const QString text = formatNumber(content.value / (emission ? 1000 : m_moneyScale), QLocale());
    return content.state == CellState::Partial ? tr("≥ %1").arg(text) : text;
}

QString FlowGridModel::editText(const QModelIndex &index) const
{
    const Flow *flow = flowAt(index.row());
    if (index.column() == NameColumn)
        return flow->name;
    const std::vector<FlowRecord> records = recordsAt(index);
    if (records.size() != 1 || !valueOf(records.front(), m_measure))
        return {};
    const double value = *valueOf(records.front(), m_measure);
    return m_measure == Measure::Cost ? formatForEditing(value / m_moneyScale, QLocale())
                                      : formatForEditing(fromSi(value, unitOf(*flow)), QLocale());
}

QString FlowGridModel::cellName(const QModelIndex &index) const
{
    const Flow *flow = flowAt(index.row());
    const QDate month = monthAt(index.column());
    const QString column = month.isValid() ? QLocale().toString(month, QStringLiteral("MM/yyyy")) : tr("total");
    return tr("%1, %2").arg(flow ? flow->name : QString(), column);
}

int FlowGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_flowIds.empty() ? 0 : totalRow() + 1;
}

int FlowGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : priceColumn() + 1;
}

QVariant FlowGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() > totalRow())
        return {};
    const bool totals = index.row() == totalRow();
    const Flow *flow = flowAt(index.row());
    if (!flow && !totals)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return totals ? displayTotalRow(index.column()) : display(index);
    case Qt::EditRole:
        return totals ? displayTotalRow(index.column()) : editText(index);
    case Qt::TextAlignmentRole:
        return QVariant(int(index.column() < FirstMonthColumn ? Qt::AlignLeft | Qt::AlignVCenter
                                                              : Qt::AlignRight | Qt::AlignVCenter));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        if (totals || index.column() < FirstMonthColumn)
            return {};
        const CellState state = contentAt(index).state;
        if (state == CellState::Covered)
            return tr("%1: part of a record over several months; its amount stands in the total.").arg(cellName(index));
        if (state == CellState::Several)
            return tr("%1: sum of several records; edit them in the details.").arg(cellName(index));
        if (state == CellState::Missing)
            return tr("%1: missing.").arg(cellName(index));
        if (state == CellState::Partial)
            return tr("%1: at least this; a part is missing.").arg(cellName(index));
        const std::vector<FlowRecord> records = recordsAt(index);
        if (records.size() == 1 && isMonth(index.column()))
            return records.front().source.isEmpty()
                       ? said("words", word(records.front().knownAs))
                       : tr("%1: %2").arg(said("words", word(records.front().knownAs)), records.front().source);
        return {};
    }
    case ResourceRole:
        return totals || index.column() != NameColumn ? QVariant() : QVariant(int(flow->resource));
    case StateRole:
        return int(contentAt(index).state);
    case TotalRole:
        return totals || index.column() == totalColumn();
    case FieldRole:
        return totals ? QString() : cellName(index);
    default:
        return {};
    }
}

QVariant FlowGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(int(section < FirstMonthColumn ? Qt::AlignLeft | Qt::AlignVCenter
                                                       : Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && isMonth(section))
        return QLocale().toString(monthAt(section), QStringLiteral("MMMM yyyy"));
    if (role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("Flow");
    if (section == UnitColumn)
        return tr("Unit");
    if (isMonth(section)) {
        const QDate month = monthAt(section);
        const bool oneYear = m_months.front().year() == m_months.back().year();
        return oneYear ? QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat)
                       : QLocale().toString(month, QStringLiteral("MM/yy"));
    }
    if (section == totalColumn())
        return m_measure == Measure::Price ? tr("Average") : tr("Period");
    if (section == costColumn()) {
        const QString currency = m_session.document().audit.currency;
        if (m_moneyScale >= 1e6)
            return tr("million %1").arg(currency);
        return m_moneyScale >= 1e3 ? tr("thousand %1").arg(currency) : currency;
    }
    return section == priceColumn() ? tr("Average price") : QVariant();
}

Qt::ItemFlags FlowGridModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isEditable(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

Result<std::optional<double>> FlowGridModel::parsed(const QModelIndex &index, const QString &text,
                                                    const QLocale &locale) const
{
    const QString bare = bareNumber(text);
    if (bare.isEmpty())
        return std::optional<double>();
    const Unit &unit = unitOf(*flowAt(index.row()));
    if (m_measure == Measure::Cost) {
        const Result<double> number = parseNumber(bare, locale);
        if (!number)
            return number.error();
        return std::optional<double>(*number * m_moneyScale);
    }
    const Result<TypedQuantity> typed = parseQuantity(bare, unit.kind, unit, locale);
    if (!typed)
        return typed.error();
    if (typed->si < 0)
        return Error{QT_TRANSLATE_NOOP("errors", "“%1” is negative; an amount is zero or more."), {text}, {}};
    return std::optional<double>(typed->si);
}

FlowRecord FlowGridModel::changed(const QModelIndex &index, std::optional<double> si) const
{
    FlowRecord record = recordFor(index);
    if (m_measure == Measure::Cost)
        record.cost = si;
    else
        record.quantity = si;
    return record;
}

bool FlowGridModel::store(const std::vector<FlowRecord> &records)
{
    const bool allEmpty = std::all_of(records.begin(), records.end(), isEmpty);
    if (!allEmpty)
        return m_session.saveRecords(records);
    std::vector<Id> present;
    for (const FlowRecord &record : records) {
        const auto &stored = m_session.document().records;
        if (std::any_of(stored.begin(), stored.end(), [&](const FlowRecord &r) { return r.id == record.id; }))
            present.push_back(record.id);
    }
    return present.empty() || m_session.removeRecords(present);
}

bool FlowGridModel::rename(const Flow &flow, const QString &name)
{
    if (name.trimmed().isEmpty()) {
        emit refused(tr("A flow needs a name."));
        return false;
    }
    Flow renamed = flow;
    renamed.name = name.trimmed();
    return m_session.saveFlow(renamed);
}

bool FlowGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isEditable(index))
        return false;
    const QString text = value.toString();
    if (text == editText(index))
        return true;
    if (index.column() == NameColumn)
        return rename(*flowAt(index.row()), text);
    const Result<std::optional<double>> number = parsed(index, text, QLocale());
    if (!number) {
        emit refused(tr("%1: %2").arg(cellName(index), said(number.error())));
        return false;
    }
    return store({changed(index, *number)});
}

PasteReport FlowGridModel::paste(const QModelIndex &start, const QString &block)
{
    PasteReport report;
    const std::vector<QStringList> rows = splitBlock(block);
    const QLocale locale = localeOfBlock(rows, QLocale());
    std::vector<FlowRecord> records;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (qsizetype c = 0; c < rows[r].size(); ++c) {
            const QString &text = rows[r].at(c);
            if (bareNumber(text).isEmpty())
                continue;
            const QModelIndex cell = index(start.row() + static_cast<int>(r), start.column() + static_cast<int>(c));
            const QString place = tr("row %1, column %2").arg(r + 1).arg(c + 1);
            if (!cell.isValid() || cell.row() >= totalRow()) {
                report.refused << tr("“%1” (%2 of the block) lies outside the table.").arg(text.trimmed(), place);
            } else if (cell.column() < FirstMonthColumn || !isEditable(cell)
                       || (cell.column() == totalColumn() && start.column() != totalColumn())) {
                // A total beside its months would count twice.
                report.refused << tr("“%1” (%2 of the block): %3 cannot be typed over.")
                                      .arg(text.trimmed(), place, cellName(cell));
            } else if (const auto number = parsed(cell, text, locale); !number) {
                report.refused << tr("%1 (%2 of the block): %3").arg(cellName(cell), place, said(number.error()));
            } else {
                records.push_back(changed(cell, *number));
            }
        }
    }
    if (!records.empty() && m_session.saveRecords(records))
        report.cells = static_cast<int>(records.size());
    return report;
}

QString FlowGridModel::copy(const QModelIndexList &cells) const
{
    if (cells.isEmpty())
        return {};
    int top = cells.front().row(), bottom = top, left = cells.front().column(), right = left;
    for (const QModelIndex &cell : cells) {
        top = std::min(top, cell.row());
        bottom = std::max(bottom, cell.row());
        left = std::min(left, cell.column());
        right = std::max(right, cell.column());
    }
    std::vector<QStringList> rows;
    for (int r = top; r <= bottom; ++r) {
        QStringList row;
        for (int c = left; c <= right; ++c) {
            const QModelIndex cell = index(r, c);
            const QString edit = cell.data(Qt::EditRole).toString();
            const bool given = r < totalRow() && contentAt(cell).state != CellState::Missing;
            row << (!cells.contains(cell) ? QString() : !edit.isEmpty() || !given ? edit : cell.data().toString());
        }
        rows.push_back(row);
    }
    return joinBlock(rows);
}

bool FlowGridModel::clear(const QModelIndexList &cells)
{
    std::vector<FlowRecord> records;
    for (const QModelIndex &cell : cells) {
        if (cell.column() >= FirstMonthColumn && isEditable(cell) && !recordsAt(cell).empty())
            records.push_back(changed(cell, std::nullopt));
    }
    return records.empty() || store(records);
}

bool FlowGridModel::fillDown(const QModelIndexList &cells)
{
    std::vector<FlowRecord> records;
    for (const QModelIndex &cell : cells) {
        int top = cell.row();
        for (const QModelIndex &other : cells) {
            if (other.column() == cell.column())
                top = std::min(top, other.row());
        }
        const QModelIndex source = index(top, cell.column());
        const QString text = source.data(Qt::EditRole).toString();
        if (top == cell.row() || text.isEmpty() || cell.column() < FirstMonthColumn || !isEditable(cell))
            continue;
        if (const auto number = parsed(cell, text, QLocale()))
            records.push_back(changed(cell, *number));
    }
    return records.empty() || m_session.saveRecords(records);
}

bool FlowGridModel::moveFlow(int row, int to)
{
    if (!flowAt(row) || !flowAt(to) || row == to)
        return false;
    std::vector<Flow> flows = m_session.document().flows;
    const Flow moved = flows[static_cast<std::size_t>(row)];
    flows.erase(flows.begin() + row);
    flows.insert(flows.begin() + to, moved);
    for (std::size_t i = 0; i < flows.size(); ++i)
        flows[i].position = static_cast<int>(i);
    return m_session.saveFlows(flows);
}

} // namespace recp
