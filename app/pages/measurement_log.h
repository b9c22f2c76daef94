#pragma once

#include "app/models/audit_session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace recp {

class EmptyState;
class MeasurementModel;
class QuantityEdit;

/// The log of readings: what, where, with which instrument, how much, when, who (ISO 50002 asks for all of them), and
/// series pasted from a logger.
class MeasurementLog : public QWidget
{
    Q_OBJECT

public:
    MeasurementLog(AuditSession &session, QWidget *parent = nullptr);
    ~MeasurementLog() override;

    /// A new reading; of this piece of equipment, unless null.
    void add(const Id &equipment = {});
    void pasteSeries(const QString &text);
    void showMeasurement(const Id &id, const QString &field = {});

signals:
    /// What was not taken, and why.
    void refused(const QString &headline, const QStringList &sentences);
    void noticed(const QString &sentence);

private:
    QWidget *buildList();
    QWidget *buildForm();
    QLineEdit *textField(const char *name, QString Measurement::*member);
    void refresh();
    void commit(const Measurement &measurement);
    void changeUnit();
    void changeTime();
    void remove();
    const Measurement *current() const;
    bool isDraft() const { return m_draft && m_draft->id == m_id; }

    AuditSession &m_session;
    MeasurementModel *m_model;
    Id m_id;
    std::optional<Measurement> m_draft; ///< a reading that has no value yet: missing is not zero
    QTableView *m_table = nullptr;
    QWidget *m_full = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_form = nullptr;
    std::vector<std::pair<QLineEdit *, QString Measurement::*>> m_texts;
    QuantityEdit *m_value = nullptr;
    QComboBox *m_unit = nullptr;
    QuantityEdit *m_uncertainty = nullptr;
    QuantityEdit *m_accuracy = nullptr; ///< of the instrument, for the next series
    QComboBox *m_equipment = nullptr;
    QLineEdit *m_when = nullptr;
    QLabel *m_series = nullptr;
};

} // namespace recp
