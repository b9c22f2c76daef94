#pragma once

#include "app/models/audit_session.h"

#include <QAbstractTableModel>

namespace recp {

/// The audit's log of readings, in the order of time: what, where, value, instrument, when, who.
class MeasurementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, WhereColumn, ValueColumn, InstrumentColumn, WhenColumn, WhoColumn, ColumnCount };

    explicit MeasurementModel(AuditSession &session, QObject *parent = nullptr);

    const Measurement *measurementAt(int row) const;
    int rowOf(const Id &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    AuditSession &m_session;
    std::vector<Measurement> m_rows;
};

/// A new reading of this audit: now, by the first of the team, with the instrument of the last one.
Measurement newMeasurement(const AuditDocument &document, const QDateTime &now);

/// A series as pasted or read from a file, as one measurement: its statistics, and the text itself as an attachment.
struct TakenSeries {
    Measurement measurement;
    int rejected = 0;
    QStringList reasons; ///< why lines were rejected, one sentence each
};
/// `usualUnit` stands where the series does not say its unit. Nothing is stored but the attachment.
Result<TakenSeries> takenSeries(AuditSession &session, const QString &text, const Unit &usualUnit, Measurement measurement,
                                const std::optional<double> &accuracy);

/// "12.5 kW ± 3 %"
QString measuredText(const Measurement &measurement);
/// "96 readings from 10 to 15 kW, standard deviation 1.2 kW"; empty of one reading.
QString seriesText(const Measurement &measurement);
/// The equipment it was taken on, else the place.
QString measuredWhere(const Measurement &measurement, const AuditDocument &document);

/// What a measurement can fill in a calculator's form: its inputs of the same kind of quantity, as measured.
std::vector<EstimateInput> inputsFrom(const Measurement &measurement, const Calculator &calculator);

/// Units that instruments read in.
const std::vector<const Unit *> &measuredUnits();

} // namespace recp
