#include "app/models/measurement_model.h"

#include "app/models/display.h"
#include "app/widgets/words.h"
#include "core/analysis/series_statistics.h"
#include "core/exchange/reading_series.h"

#include <algorithm>
#include <cmath>

namespace recp {

namespace {

constexpr int MostReasons = 5;

const Unit *unitOf(const Measurement &measurement)
{
    return findUnitByKey(measurement.unit);
}

QString amount(double si, const Unit *unit)
{
    const QLocale locale;
    return unit ? formatNumber(fromSi(si, *unit), locale, 4) + u' ' + unitLabel(*unit, locale) : formatNumber(si, locale, 4);
}

} // namespace

MeasurementModel::MeasurementModel(AuditSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    const auto refresh = [this] {
        std::vector<Measurement> rows = m_session.document().measurements;
        std::stable_sort(rows.begin(), rows.end(), [](const Measurement &a, const Measurement &b) {
            return a.when.isValid() != b.when.isValid() ? a.when.isValid() : a.when < b.when; // unknown times at the end
        });
        if (rows == m_rows)
            return;
        const bool sameRows = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                         [](const Measurement &a, const Measurement &b) { return a.id == b.id; });
        if (sameRows) {
            m_rows = std::move(rows);
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    };
    connect(&session, &AuditSession::changed, this, refresh);
    refresh();
}

const Measurement *MeasurementModel::measurementAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int MeasurementModel::rowOf(const Id &id) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Measurement &row) { return row.id == id; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int MeasurementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MeasurementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeasurementModel::data(const QModelIndex &index, int role) const
{
    const Measurement *row = measurementAt(index.row());
    if (!row)
        return {};
    if (role == Qt::ToolTipRole)
        return index.column() == ValueColumn ? seriesText(*row) : QString();
    if (role == Qt::TextAlignmentRole && index.column() == ValueColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WhatColumn:
        return row->what;
    case WhereColumn:
        return measuredWhere(*row, m_session.document());
    case ValueColumn:
        return measuredText(*row);
    case InstrumentColumn:
        return row->instrument;
    case WhenColumn:
        return row->when.isValid() ? QLocale().toString(row->when.toLocalTime(), QStringLiteral("dd/MM/yyyy HH:mm")) : QString();
    default:
        return row->who;
    }
}

QVariant MeasurementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What");
    case WhereColumn:
        return tr("Where");
    case ValueColumn:
        return tr("Value");
    case InstrumentColumn:
        return tr("Instrument");
    case WhenColumn:
        return tr("When");
    default:
        return tr("Who");
    }
}

Measurement newMeasurement(const AuditDocument &document, const QDateTime &now)
{
    Measurement measurement;
    measurement.id = newId();
    measurement.auditId = document.audit.id;
    measurement.unit = QStringLiteral("kW");
    measurement.si = std::numeric_limits<double>::quiet_NaN();
    measurement.when = now;
    if (!document.audit.team.empty())
        measurement.who = document.audit.team.front().name;
    if (!document.measurements.empty()) {
        measurement.who = document.measurements.back().who;
        measurement.instrument = document.measurements.back().instrument;
        measurement.unit = document.measurements.back().unit;
    }
    return measurement;
}

Result<TakenSeries> takenSeries(AuditSession &session, const QString &text, const Unit &usualUnit, Measurement measurement,
                                const std::optional<double> &accuracy)
{
    const auto series = readSeries(text, QCoreApplication::translate("MeasurementModel", "the clipboard"), QLocale());
    if (!series)
        return series.error();
    const auto statistics = seriesStatistics(series->values);
    if (!statistics)
        return Error{QT_TRANSLATE_NOOP("errors", "%1 holds no readings."), {QCoreApplication::translate("MeasurementModel", "the clipboard")}, {}};
    TakenSeries taken;
    takeSeries(measurement, *statistics, series->unit ? *series->unit : usualUnit, accuracy);
    if (measurement.what.isEmpty())
        measurement.what = series->label;
    if (series->first.isValid())
        measurement.when = QDateTime(series->first.date(), series->first.time()); // the clock on the wall
    const auto hash = session.workspace().attach(text.toUtf8(), QStringLiteral("readings.txt"));
    if (!hash)
        return hash.error();
    measurement.series = *hash;
    taken.measurement = measurement;
    taken.rejected = static_cast<int>(series->rejected.size());
    for (const RejectedReading &reading : series->rejected) {
        if (taken.reasons.size() < MostReasons)
            taken.reasons += said(reading.reason);
    }
    return taken;
}

QString measuredText(const Measurement &measurement)
{
    QString text = amount(measurement.si, unitOf(measurement));
    if (measurement.uncertainty)
        text += QStringLiteral(" ± %1 %").arg(formatNumber(100 * *measurement.uncertainty, QLocale(), 2));
    return text;
}

QString seriesText(const Measurement &measurement)
{
    if (measurement.readings < 2 || !measurement.lowest || !measurement.highest || !measurement.deviation)
        return {};
    const Unit *unit = unitOf(measurement);
    const QLocale locale;
    const QString deviation = formatNumber(unit ? *measurement.deviation / unit->factor : *measurement.deviation, locale, 3);
    return QCoreApplication::translate("MeasurementModel", "%n readings, %1 to %2, standard deviation %3", nullptr, measurement.readings)
        .arg(formatNumber(unit ? fromSi(*measurement.lowest, *unit) : *measurement.lowest, locale, 4), amount(*measurement.highest, unit), deviation);
}

QString measuredWhere(const Measurement &measurement, const AuditDocument &document)
{
    const Equipment *equipment = document.equipmentBy(measurement.equipmentId);
    if (!equipment)
        return measurement.place;
    return measurement.place.isEmpty() ? equipment->name : equipment->name + QStringLiteral(", ") + measurement.place;
}

std::vector<EstimateInput> inputsFrom(const Measurement &measurement, const Calculator &calculator)
{
    std::vector<EstimateInput> inputs;
    if (!std::isfinite(measurement.si))
        return inputs;
    for (const InputDefinition &declared : calculator.inputs) {
        if (declared.list || !fits(measurement, declared.kind))
            continue;
        EstimateInput input;
        input.key = QString::fromUtf8(declared.key);
        input.si = measurement.si;
        input.unit = measurement.unit;
        input.knownAs = KnownAs::Measured;
        input.uncertainty = measurement.uncertainty;
        QStringList source{measurement.instrument, measurement.when.isValid() ? dateText(measurement.when.toLocalTime().date()) : QString()};
        source.removeAll(QString());
        input.source = source.join(QStringLiteral(", "));
        inputs.push_back(input);
    }
    return inputs;
}

const std::vector<const Unit *> &measuredUnits()
{
    static const std::vector<const Unit *> units = [] {
        std::vector<const Unit *> all;
        for (const char *key : {"kW", "W", "kVA", "A", "V", "%", "degC", "bar", "kPa", "Pa", "m3/h", "L/s", "L/min", "kg/h", "t/h", "m/s", "Hz", "rpm",
                                "mS/cm", "mg/L", "ppm", "kWh", "m3", "L", "kg", "t", "m", "mm", "h", "min"}) {
            if (const Unit *unit = findUnitByKey(QString::fromLatin1(key)))
                all.push_back(unit);
        }
        return all;
    }();
    return units;
}

} // namespace recp
