#pragma once

#include "app/models/process_map_editor.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace recp {

class QuantityEdit;

/// The fields of what is chosen on the process map: a step with its balance and flows, or a flow.
class ProcessDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ProcessDetails(ProcessMapEditor &editor, QWidget *parent = nullptr);

    void showSubject(const Id &id);
    /// False where the fields have none of this name.
    bool focusField(const QString &name);

signals:
    void chosenChanged(recp::Id id);

private:
    QWidget *buildNothing();
    QWidget *buildStep();
    QWidget *buildFlow();
    void refresh();
    void refreshStep(const ProcessStep &step);
    void refreshFlow(const StepFlow &flow);
    void fillPlaces(QComboBox *combo, const Id &chosen, const Id &other);
    void fillBills(const StepFlow &flow);
    void refreshHint(const StepFlow &flow);
    void commitStep();
    void commitFlow();
    void commitPlaces();
    void addFlow(const Id &from, const Id &to);

    ProcessMapEditor &m_editor;
    Id m_id;
    bool m_filling = false;
    QStackedWidget *m_stack;
    QLineEdit *m_stepName = nullptr;
    QuantityEdit *m_systemCost = nullptr;
    QLineEdit *m_stepNote = nullptr;
    QLabel *m_balance = nullptr;
    QListWidget *m_flows = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QComboBox *m_bill = nullptr;
    QLineEdit *m_flowName = nullptr;
    QComboBox *m_resource = nullptr;
    QuantityEdit *m_quantity = nullptr;
    QLabel *m_hint = nullptr;
    QComboBox *m_knownAs = nullptr;
    QuantityEdit *m_uncertainty = nullptr;
    QuantityEdit *m_temperature = nullptr;
    QLineEdit *m_composition = nullptr;
    QCheckBox *m_waste = nullptr;
};

} // namespace recp
