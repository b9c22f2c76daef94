#pragma once

#include "app/models/calculation.h"
#include "app/models/calculator_list_model.h"
#include "app/pages/page.h"
#include "core/storage/workspace.h"

#include <QHash>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QTimer;
class QToolButton;

namespace recp {

class AuditSession;
class CalculatorForm;
class Panel;

/// The calculators outside any audit: found by system and words, filled in any unit, computed while typing, copied as
/// text or saved as a solution of an audit. What was typed stays for as long as the window is open.
class CalculatorsPage : public Page
{
    Q_OBJECT

public:
    CalculatorsPage(AuditSession &session, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QWidget *headerTools() override { return m_tools; }
    QList<KeyHint> keyHints() const override;
    void activate() override;
    /// Shows the calculator with this id.
    void showCalculator(const QString &id);

signals:
    /// Please add a solution with this calculator and these inputs to this audit.
    void solutionWanted(const recp::Id &audit, const QString &calculator, const std::vector<recp::EstimateInput> &inputs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct ResultRow {
        QLabel *value;
        QLabel *range;
        QComboBox *unit;
    };

    QWidget *buildTools();
    QWidget *buildList();
    QWidget *buildForm();
    QWidget *buildResult();
    void choose(const Calculator *calculator);
    void buildRows();
    void compute();
    void showResult();
    void fillTypical();
    void copy();
    void fillAudits();
    void keepInputs();
    const Unit *unitOf(std::size_t output) const;

    AuditSession &m_session;
    CalculatorListModel *m_model;
    QTimer *m_live;
    QWidget *m_tools = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_system = nullptr;
    QListView *m_list = nullptr;
    Panel *m_formPanel = nullptr;
    CalculatorForm *m_form = nullptr;
    QWidget *m_rowsPlace = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_formula = nullptr;
    QLabel *m_source = nullptr;
    QPushButton *m_copy = nullptr;
    QToolButton *m_save = nullptr;
    QMenu *m_audits = nullptr;
    const Calculator *m_calculator = nullptr;
    Calculation m_calculation;
    std::vector<ResultRow> m_rows;
    QHash<QString, std::vector<EstimateInput>> m_typed; ///< by calculator
};

} // namespace recp
