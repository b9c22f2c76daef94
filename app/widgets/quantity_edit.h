#pragma once

#include "core/units/units.h"

#include <QLineEdit>
#include <limits>

class QLabel;

namespace recp {

/// A field for a quantity: people type a number, with a unit or without ("7", "7 bar", "1.234,5"), and see beside it how
/// it was understood. What cannot be read gets a red line and a sentence; the last valid value stays. An empty field is
/// a missing value (NaN), never zero.
class QuantityEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// `unit`: the key of the unit that a bare number is in; empty takes the first one offered.
    explicit QuantityEdit(QuantityKind kind, const QString &unit = {}, QWidget *parent = nullptr);

    QuantityKind kind() const { return m_kind; }
    /// Another kind: what the field holds is emptied.
    void setKind(QuantityKind kind, const QString &unit = {});
    /// The same value shown in another unit. Unknown keys are left alone.
    void setUnit(const QString &unitKey);
    QString unitKey() const { return QString::fromUtf8(m_unit->key); }
    const Unit &unit() const { return *m_unit; }
    void setCurrency(const QString &currency) { m_currency = currency; }
    /// Shows a value without a signal; NaN empties the field.
    void setSi(double si);
    /// The last valid value; NaN while missing.
    double si() const { return m_si; }
    bool isMissing() const { return m_si != m_si; }
    bool isValid() const { return m_problem.isEmpty(); }
    /// A sentence of the form about a readable value ("above the maximum"): red line, value kept. Empty clears it.
    void setProblem(const QString &sentence);
    /// The sentence why the text cannot be taken; empty while it can.
    QString problem() const { return m_problem; }
    /// "= 700 kPa" when a unit was typed or the number could be read in two ways; else empty.
    QString understood() const { return m_understood; }

    /// A label that always shows understood() or problem(); the form places it beside or under the field.
    QLabel *hintLabel();

signals:
    /// While typing, for a live result: NaN when empty. Not sent for what cannot be read.
    void edited(double si);
    /// The user finished the field with a new value or unit.
    void committed(double si, const QString &unitKey);
    void hintChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void read(const QString &text);
    void finish();
    void showValue();
    void setState(const QString &problem, const QString &understood);

    QuantityKind m_kind;
    const Unit *m_unit;
    const Unit *m_committedUnit;
    QString m_currency = QStringLiteral("VND");
    double m_si = std::numeric_limits<double>::quiet_NaN();
    double m_committed = std::numeric_limits<double>::quiet_NaN();
    QString m_problem;
    QString m_understood;
    QLabel *m_hint = nullptr;
};

} // namespace recp
