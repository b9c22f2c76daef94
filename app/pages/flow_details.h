#pragma once

#include "core/domain/enterprise.h"

#include <QPersistentModelIndex>
#include <QWidget>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace recp {

struct Unit;
class AuditSession;
class FlowGridModel;

/// What the grid has no room for: the bill behind the current cell (tariff periods, peak demand, how it is known, its
/// number) and the flow of the row (name, unit, own heating value, note).
class FlowDetails : public QWidget
{
    Q_OBJECT

public:
    FlowDetails(AuditSession &session, FlowGridModel &model, QWidget *parent = nullptr);

    void showCell(const QModelIndex &cell);
    /// Puts the cursor into the bill number of the current cell.
    void focusSource();
    bool focusField(const QString &name);

signals:
    void refused(const QString &sentence);

private:
    enum Field { Quantity, Cost, Normal, OffPeak, Peak, PeakDemand, FieldCount };

    void buildRecord(QFormLayout *form);
    void buildFlow(QFormLayout *form);
    QLineEdit *addEdit(QFormLayout *form, const QString &label, const char *name);
    void refresh();
    void refreshRecord();
    void refreshFlow();
    void fillUnits(const Flow &flow);
    const Flow *flow() const;
    FlowRecord record() const;
    const Unit *unitOf(Field field) const;
    std::optional<double> *slot(FlowRecord &record, Field field) const;
    void commit(Field field);
    void commitKnownAs();
    void commitSource();
    void commitFlow();
    void chooseRecord(int step);

    AuditSession &m_session;
    FlowGridModel &m_model;
    QPersistentModelIndex m_cell;
    int m_record = 0;
    QLabel *m_title = nullptr;
    QLabel *m_period = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QFormLayout *m_form = nullptr;
    QWidget *m_recordPart = nullptr;
    QLineEdit *m_edits[FieldCount] = {};
    QComboBox *m_knownAs = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_unit = nullptr;
    QLineEdit *m_heatingValue = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace recp
