#pragma once

#include "app/pages/page.h"
#include "core/analysis/results.h"

class QComboBox;
class QMenu;
class QPushButton;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTabBar;
class QTimer;
class QToolButton;

namespace recp {

class AuditSession;
class CalculatorForm;
class Chip;
class DirectEstimateEditor;
class FinancePanel;
class PhotoStrip;
class PricePanel;
class Panel;
class ResultPanel;
class SolutionChooser;

/// One solution: inputs left, the live result in the middle, money right; its texts on a second tab. What is typed is
/// computed on a copy at once and stored when a field is finished.
class SolutionPage : public Page
{
    Q_OBJECT

public:
    explicit SolutionPage(AuditSession &session, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QWidget *headerTools() override { return m_tools; }
    QList<KeyHint> keyHints() const override;
    void showSubject(const Id &subject, const QString &field) override;
    void activate() override;

    Id solutionId() const { return m_id; }

signals:
    void backRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Tab { CalculationTab, TextTab };

    QWidget *buildTools();
    QWidget *buildCalculation();
    QWidget *buildForm();
    QWidget *buildFormula(QWidget *parent);
    QWidget *buildTexts();
    void fillCalculators();
    void refresh();
    void refreshTexts(const Solution &solution, const Estimate &estimate);
    void refreshRelations(const Solution &solution);
    void refreshFormula();
    void showResult(const SolutionResult &result);
    void showOutputs(const SolutionResult &result);
    /// The inventory as a menu: what each piece can fill in, those of the solution's system first.
    void fillEquipment(QMenu *menu);
    void fillMeasurements(QMenu *menu);
    void takeInputs(const std::vector<EstimateInput> &known);
    void stepTo(int by);
    void chooseCalculator();
    bool isDirect() const;
    QString problem() const;
    Estimate edited() const;
    void computeLive();
    void commitEstimate();
    void commitTexts();
    const Solution *solution() const;

    AuditSession &m_session;
    Id m_id;
    QTimer *m_live;
    QWidget *m_tools = nullptr;
    QLabel *m_place = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    Chip *m_status = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QComboBox *m_calculator = nullptr;
    QPushButton *m_typical = nullptr;
    QPushButton *m_fromEquipment = nullptr;
    QStackedWidget *m_forms = nullptr;
    CalculatorForm *m_form = nullptr;
    DirectEstimateEditor *m_direct = nullptr;
    QLabel *m_doubt = nullptr;
    Panel *m_resultPanel = nullptr;
    ResultPanel *m_result = nullptr;
    QLabel *m_outputs = nullptr;
    QLabel *m_formula = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_elsewhere = nullptr;
    FinancePanel *m_finance = nullptr;
    PricePanel *m_prices = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_system = nullptr;
    SolutionChooser *m_excludes = nullptr;
    SolutionChooser *m_prerequisites = nullptr;
    QPlainTextEdit *m_situation = nullptr;
    QPlainTextEdit *m_proposal = nullptr;
    PhotoStrip *m_photos = nullptr;
    SolutionResult m_lastValid;
};

} // namespace recp
