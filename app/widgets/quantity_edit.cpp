#include "app/widgets/quantity_edit.h"

#include "app/widgets/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

namespace recp {

namespace {

const double NaN = std::numeric_limits<double>::quiet_NaN();

bool same(double a, double b)
{
    return a == b || (a != a && b != b);
}

const Unit *unitFor(QuantityKind kind, const QString &key)
{
    const Unit *unit = key.isEmpty() ? nullptr : findUnit(kind, key);
    if (!unit && !unitsOf(kind).empty())
        unit = &unitsOf(kind).front();
    Q_ASSERT(unit);
    return unit;
}

/// True where a number could be read as grouped or as a decimal: its reading is worth showing.
bool isAmbiguous(const QString &text)
{
    return text.contains(u'.') || text.contains(u',');
}

} // namespace

QuantityEdit::QuantityEdit(QuantityKind kind, const QString &unit, QWidget *parent)
    : QLineEdit(parent), m_kind(kind), m_unit(unitFor(kind, unit)), m_committedUnit(m_unit)
{
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::textEdited, this, &QuantityEdit::read);
    connect(this, &QLineEdit::editingFinished, this, &QuantityEdit::finish);
}

void QuantityEdit::setKind(QuantityKind kind, const QString &unit)
{
    m_kind = kind;
    m_unit = m_committedUnit = unitFor(kind, unit);
    setSi(NaN);
}

void QuantityEdit::setUnit(const QString &unitKey)
{
    if (const Unit *unit = findUnit(m_kind, unitKey)) {
        m_unit = m_committedUnit = unit;
        showValue();
    }
}

void QuantityEdit::setSi(double si)
{
    m_si = m_committed = si;
    showValue();
}

void QuantityEdit::showValue()
{
    setText(m_si != m_si ? QString() : formatForEditing(fromSi(m_si, *m_unit), locale()));
    setState({}, {});
}

void QuantityEdit::read(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_si = NaN;
        setState({}, {});
        emit edited(m_si);
        return;
    }
    const auto typed = parseQuantity(text, m_kind, *m_committedUnit, locale(), m_currency);
    if (!typed) {
        setState(sentenceOf(typed.error()), {});
        return;
    }
    m_si = typed->si;
    m_unit = typed->unit;
    const bool worthShowing = isAmbiguous(text) || typed->unit != m_committedUnit;
    setState({}, worthShowing ? tr("= %1").arg(formatQuantity(m_si, *m_unit, locale(), 12, m_currency)) : QString());
    emit edited(m_si);
}

void QuantityEdit::finish()
{
    if (!isValid() || !isModified())
        return;
    setModified(false);
    if (same(m_si, m_committed) && m_unit == m_committedUnit)
        return;
    m_committed = m_si;
    m_committedUnit = m_unit;
    const QString understood = m_understood;
    showValue();
    setState({}, understood);
    emit committed(m_si, unitKey());
}

void QuantityEdit::setProblem(const QString &sentence)
{
    setState(sentence, sentence.isEmpty() ? m_understood : QString());
}

void QuantityEdit::setState(const QString &problem, const QString &understood)
{
    const bool wasInvalid = property("invalid").toBool();
    m_problem = problem;
    m_understood = understood;
    setToolTip(problem.isEmpty() ? understood : problem);
    setAccessibleDescription(toolTip());
    if (wasInvalid != !problem.isEmpty()) {
        setProperty("invalid", !problem.isEmpty());
        style()->unpolish(this);
        style()->polish(this);
    }
    if (m_hint) {
        m_hint->setText(toolTip());
        m_hint->setProperty("role", problem.isEmpty() ? QStringLiteral("small") : QStringLiteral("problem"));
        m_hint->style()->unpolish(m_hint);
        m_hint->style()->polish(m_hint);
        m_hint->setVisible(!toolTip().isEmpty());
    }
    emit hintChanged();
}

QLabel *QuantityEdit::hintLabel()
{
    if (!m_hint) {
        m_hint = new QLabel(parentWidget());
        m_hint->setObjectName(objectName() + QStringLiteral("Hint"));
        m_hint->setWordWrap(true);
        m_hint->setVisible(false);
        m_hint->setProperty("role", QStringLiteral("small"));
    }
    return m_hint;
}

/// Escape brings the last committed value back.
void QuantityEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isModified()) {
        m_unit = m_committedUnit;
        setSi(m_committed);
        setModified(false);
        emit edited(m_si);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void QuantityEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

} // namespace recp
