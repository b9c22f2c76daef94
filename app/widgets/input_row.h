#pragma once

#include "core/calculators/calculator.h"
#include "core/domain/solution.h"

#include <QObject>

class QComboBox;
class QIcon;
class QGridLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace recp {

/// The widgets of one input of a calculator's form, in one row of a grid: label, value, unit, how known, uncertainty;
/// a sentence under it when its text cannot be read.
class InputRow : public QObject
{
    Q_OBJECT

public:
    /// Puts the widgets into two grid rows from `gridRow` on; `parent` owns them.
    InputRow(const InputDefinition &definition, QGridLayout *grid, int gridRow, QWidget *parent);

    const InputDefinition &definition() const { return m_definition; }
    void setInput(const EstimateInput &input);
    const EstimateInput &input() const { return m_input; }
    bool isGiven() const;
    Value value() const;
    /// What is wrong with the text as typed; empty: readable.
    QString unreadable() const { return m_unreadable; }
    /// Shows a sentence of the calculator under the field; empty hides it.
    void showProblem(const QString &sentence);

    void setAsked(bool asked);
    /// Without how the value is known and how sure it is: for a calculation that belongs to no audit.
    void setPlain(bool plain);
    bool isAsked() const { return m_asked; }
    void setReadOnly(bool readOnly);
    void setSource(const QString &source);
    bool owns(const QObject *widget) const;
    QWidget *valueField() const;
    QComboBox *unitField() const { return m_unit; }
    QComboBox *knownAsField() const { return m_knownAs; }
    QLineEdit *uncertaintyField() const { return m_uncertainty; }
    /// What the input means, what is usual and what is allowed: whole sentences.
    QString explanation() const;

signals:
    void edited();
    void committed();

private:
    void buildValue(QWidget *parent);
    void buildUnit(QWidget *parent);
    void buildKnownAs(QWidget *parent);
    void typed(const QString &text);
    void typedList(const QString &text);
    void finishTyping();
    void chooseUnit();
    void chooseOption();
    void chooseKnownAs();
    void typeUncertainty();
    void show();
    const Unit *unit() const;
    QString valueText() const;
    QString usual() const;

    const InputDefinition &m_definition;
    EstimateInput m_input;
    QString m_unreadable;
    bool m_asked = true;
    bool m_plain = false;
    bool m_dirty = false;
    QLabel *m_label = nullptr;
    QLineEdit *m_value = nullptr;
    QComboBox *m_choice = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_knownAs = nullptr;
    QLineEdit *m_uncertainty = nullptr;
    QLabel *m_problem = nullptr;
};

/// The dot of LOOK section 4: green measured and billed, blue nameplate and document, amber estimated and assumed.
QIcon knownAsIcon(KnownAs knownAs);

} // namespace recp
