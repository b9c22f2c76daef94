#pragma once

#include "core/calculators/calculator.h"
#include "core/domain/solution.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace recp {

class InputRow;

/// The form of a calculator, made from its declaration alone: groups, a field an input with unit, how it is known and
/// its uncertainty. Inputs that do not apply to the choices made are hidden; what was typed in them is kept.
/// It knows fields, not audits: inputs go in, inputs come out.
class CalculatorForm : public QWidget
{
    Q_OBJECT

public:
    explicit CalculatorForm(QWidget *parent = nullptr);
    ~CalculatorForm() override;

    /// Without the columns and the line that only an audit needs: how a value is known, how sure it is, its source. To be
    /// called before a calculator is shown.
    void setPlain(bool plain);
    /// Builds the fields. nullptr: none.
    void setCalculator(const Calculator *calculator);
    const Calculator *calculator() const { return m_calculator; }
    /// Shows stored inputs. A field that is being typed in keeps its text.
    void setInputs(const std::vector<EstimateInput> &inputs);
    /// The inputs as they stand, only those that were given; a field with unreadable text counts by its last good value.
    std::vector<EstimateInput> inputs() const;
    /// One sentence if a field holds text that is no quantity, or the calculator refuses a value; empty: all well.
    QString problem() const;
    void setReadOnly(bool readOnly);
    /// Puts the cursor in the field with this key.
    bool focusField(const QString &key);

signals:
    /// Something was typed or chosen; inputs() may differ. Nothing need be stored yet.
    void edited();
    /// A field is finished: store.
    void committed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void clearRows();
    void addHeading(const QString &text);
    void addRow(int input);
    void buildDetails(QVBoxLayout *layout);
    void rowEdited();
    void rowCommitted();
    void showAsked();
    void checkFields();
    void showDetails(InputRow *row);
    void explainCurrent();
    InputRow *currentRow() const;
    std::vector<Value> values() const;

    const Calculator *m_calculator = nullptr;
    bool m_plain = false;
    QLabel *m_sourceLabel = nullptr;
    QWidget *m_fields = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<std::unique_ptr<InputRow>> m_rows;
    struct Heading {
        QWidget *widget;
        std::size_t firstRow; ///< of its group
    };
    std::vector<Heading> m_headings;
    std::vector<EstimateInput> m_foreign; ///< inputs this calculator does not know: kept
    InputRow *m_detailsOf = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_explanation = nullptr;
    QLineEdit *m_source = nullptr;
};

} // namespace recp
