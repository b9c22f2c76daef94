#include "app/widgets/input_row.h"

#include "app/widgets/theme.h"
#include "core/analysis/uncertainty.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <cmath>

namespace recp {

namespace {

constexpr int ValueWidth = 84;
constexpr int UnitWidth = 88;
constexpr int KnownAsWidth = 114;
constexpr int UncertaintyWidth = 58;

QString said(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

QString said(const Error &error)
{
    return fillIn(QCoreApplication::translate("errors", error.sentence), error.arguments);
}

QColor knownAsColor(KnownAs knownAs)
{
    const Theme &theme = Theme::current();
    switch (knownAs) {
    case KnownAs::Measured:
    case KnownAs::Billed:
        return theme.goodText;
    case KnownAs::Nameplate:
    case KnownAs::Document:
        return theme.noteText;
    case KnownAs::Estimated:
    case KnownAs::Assumed:
        break;
    }
    return theme.warningText;
}

/// The numbers of a list as people write them: by semicolon or space; by comma where the comma is no decimal mark.
QStringList listParts(const QString &text)
{
    static const QRegularExpression bySpace(QStringLiteral("[;\\s]+"));
    static const QRegularExpression byComma(QStringLiteral("[;,\\s]+"));
    const bool commaIsDecimal = QLocale().decimalPoint() == QLatin1String(",");
    return text.split(commaIsDecimal ? bySpace : byComma, Qt::SkipEmptyParts);
}

} // namespace

QIcon knownAsIcon(KnownAs knownAs)
{
    QPixmap pixmap(24, 24);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(knownAsColor(knownAs));
    painter.drawEllipse(QRectF(3, 3, 6, 6));
    return QIcon(pixmap);
}

InputRow::InputRow(const InputDefinition &definition, QGridLayout *grid, int gridRow, QWidget *parent)
    : QObject(parent), m_definition(definition)
{
    m_input.key = QString::fromLatin1(definition.key);
    m_input.unit = QString::fromLatin1(definition.unit);
    m_label = new QLabel(said("calculators", definition.label), parent);
    m_label->setWordWrap(true);
    m_label->setToolTip(explanation());
    grid->addWidget(m_label, gridRow, 0);
    if (definition.kind == QuantityKind::Choice) {
        m_choice = new QComboBox(parent);
        m_choice->setObjectName(m_input.key);
        m_choice->setAccessibleName(m_label->text());
        for (const ChoiceOption &option : definition.choices)
            m_choice->addItem(said("calculators", option.label), QString::fromLatin1(option.key));
        connect(m_choice, &QComboBox::activated, this, &InputRow::chooseOption);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        grid->addWidget(m_choice, gridRow, 1, 1, 4);
    } else {
        buildValue(parent);
        buildUnit(parent);
        buildKnownAs(parent);
        grid->addWidget(m_value, gridRow, 1);
        grid->addWidget(m_unit, gridRow, 2);
        grid->addWidget(m_knownAs, gridRow, 3);
        grid->addWidget(m_uncertainty, gridRow, 4);
    }
    m_label->setBuddy(valueField());
    m_problem = new QLabel(parent);
    m_problem->setObjectName(m_input.key + QStringLiteral("_problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    grid->addWidget(m_problem, gridRow + 1, 0, 1, 5);
    setInput(m_input);
}

void InputRow::buildValue(QWidget *parent)
{
    m_value = new QLineEdit(parent);
    m_value->setObjectName(m_input.key);
    m_value->setAccessibleName(m_label->text());
    m_value->setAlignment(Qt::AlignRight);
    m_value->setFixedWidth(m_definition.list ? 120 : ValueWidth);
    m_value->setToolTip(explanation());
    m_value->setPlaceholderText(usual());
    connect(m_value, &QLineEdit::textEdited, this, m_definition.list ? &InputRow::typedList : &InputRow::typed);
    connect(m_value, &QLineEdit::editingFinished, this, &InputRow::finishTyping);
}

void InputRow::buildUnit(QWidget *parent)
{
    m_unit = new QComboBox(parent);
    m_unit->setObjectName(m_input.key + QStringLiteral("_unit"));
    m_unit->setAccessibleName(tr("Unit of %1").arg(m_label->text()));
    m_unit->setFocusPolicy(Qt::ClickFocus);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(4);
    m_unit->setFixedWidth(UnitWidth);
    for (const Unit &unit : unitsOf(m_definition.kind))
        m_unit->addItem(said("units", unit.label), QString::fromUtf8(unit.key));
    m_unit->setEnabled(m_unit->count() > 1);
    connect(m_unit, &QComboBox::activated, this, &InputRow::chooseUnit);
}

void InputRow::buildKnownAs(QWidget *parent)
{
    m_knownAs = new QComboBox(parent);
    m_knownAs->setObjectName(m_input.key + QStringLiteral("_known_as"));
    m_knownAs->setAccessibleName(tr("How %1 is known").arg(m_label->text()));
    m_knownAs->setFocusPolicy(Qt::ClickFocus);
    m_knownAs->setIconSize({12, 12});
    m_knownAs->setFixedWidth(KnownAsWidth);
    for (KnownAs knownAs : allValues<KnownAs>())
        m_knownAs->addItem(knownAsIcon(knownAs), said("words", word(knownAs)), key(knownAs));
    connect(m_knownAs, &QComboBox::activated, this, &InputRow::chooseKnownAs);

    m_uncertainty = new QLineEdit(parent);
    m_uncertainty->setObjectName(m_input.key + QStringLiteral("_uncertainty"));
    m_uncertainty->setAccessibleName(tr("Uncertainty of %1").arg(m_label->text()));
    m_uncertainty->setToolTip(tr("Half of the 90 % range, in % of the value. Empty: usual for how it is known."));
    m_uncertainty->setAlignment(Qt::AlignRight);
    m_uncertainty->setFixedWidth(UncertaintyWidth);
    m_uncertainty->setFocusPolicy(Qt::ClickFocus);
    connect(m_uncertainty, &QLineEdit::editingFinished, this, &InputRow::typeUncertainty);
}

const Unit *InputRow::unit() const
{
    if (const Unit *unit = findUnit(m_definition.kind, m_input.unit))
        return unit;
    return findUnit(m_definition.kind, QString::fromLatin1(m_definition.unit));
}

QString InputRow::usual() const
{
    if (std::isnan(m_definition.typical))
        return {};
    return tr("≈ %1").arg(formatNumber(m_definition.typical, QLocale()));
}

QString InputRow::explanation() const
{
    QStringList sentences;
    if (*m_definition.hint)
        sentences << said("calculators", m_definition.hint);
    const Unit *own = findUnit(m_definition.kind, QString::fromLatin1(m_definition.unit));
    const auto quantity = [own](double value) {
        return own ? formatQuantity(toSi(value, *own), *own, QLocale()) : formatNumber(value, QLocale());
    };
    if (m_definition.kind != QuantityKind::Choice && !std::isnan(m_definition.typical))
        sentences << tr("Usually %1.").arg(quantity(m_definition.typical));
    const bool bounded = std::isfinite(m_definition.minimum) && std::isfinite(m_definition.maximum);
    if (bounded && m_definition.kind != QuantityKind::Choice)
        sentences << tr("From %1 to %2.").arg(quantity(m_definition.minimum), quantity(m_definition.maximum));
    if (m_definition.list)
        sentences << tr("Several values, with a semicolon between them.");
    if (m_definition.optional)
        sentences << tr("May stay empty.");
    return sentences.join(u' ');
}

QString InputRow::valueText() const
{
    const Unit *shown = unit();
    const auto number = [shown](double si) {
        return formatForEditing(shown ? fromSi(si, *shown) : si, QLocale());
    };
    if (m_definition.list) {
        QStringList parts;
        for (double si : m_input.list)
            parts << number(si);
        return parts.join(QStringLiteral("; "));
    }
    return std::isnan(m_input.si) ? QString() : number(m_input.si);
}

void InputRow::setInput(const EstimateInput &input)
{
    const bool typing = m_dirty && m_value && m_value->hasFocus();
    if (typing)
        return;
    m_input = input;
    m_input.key = QString::fromLatin1(m_definition.key);
    // An empty unit would be found as the plain fraction.
    if (m_input.unit.isEmpty() || !findUnit(m_definition.kind, m_input.unit))
        m_input.unit = QString::fromLatin1(m_definition.unit);
    m_dirty = false;
    m_unreadable.clear();
    show();
}

void InputRow::show()
{
    if (m_choice) {
        const int fallback = std::isnan(m_definition.typical) ? 0 : static_cast<int>(m_definition.typical);
        const int chosen = m_choice->findData(m_input.choice);
        m_choice->setCurrentIndex(chosen < 0 ? fallback : chosen);
        return;
    }
    m_value->setText(valueText());
    const Unit *shown = unit();
    m_unit->setCurrentIndex(shown ? m_unit->findData(QString::fromUtf8(shown->key)) : -1);
    m_knownAs->setCurrentIndex(m_knownAs->findData(key(m_input.knownAs)));
    const auto percent = [](double fraction) { return formatNumber(fraction * 100, QLocale(), 2); };
    m_uncertainty->setText(m_input.uncertainty ? percent(*m_input.uncertainty) : QString());
    m_uncertainty->setPlaceholderText(tr("±%1 %").arg(percent(defaultUncertainty(m_input.knownAs))));
}

bool InputRow::isGiven() const
{
    return m_choice ? !m_input.choice.isEmpty() : !std::isnan(m_input.si) || !m_input.list.empty();
}

Value InputRow::value() const
{
    if (m_choice)
        return {static_cast<double>(std::max(0, m_choice->currentIndex())), {}};
    return {m_input.si, m_input.list};
}

void InputRow::typed(const QString &text)
{
    m_dirty = true;
    m_unreadable.clear();
    const Unit *assumed = unit();
    if (text.trimmed().isEmpty()) {
        m_input.si = std::numeric_limits<double>::quiet_NaN();
    } else if (assumed) {
        const Result<TypedQuantity> typed = parseQuantity(text, m_definition.kind, *assumed, QLocale());
        if (typed) {
            m_input.si = typed->si;
            m_input.unit = QString::fromUtf8(typed->unit->key);
            m_unit->setCurrentIndex(m_unit->findData(m_input.unit));
        } else {
            m_unreadable = said(typed.error());
        }
    }
    emit edited();
}

void InputRow::typedList(const QString &text)
{
    m_dirty = true;
    m_unreadable.clear();
    std::vector<double> numbers;
    for (const QString &part : listParts(text)) {
        const Result<double> number = parseNumber(part, QLocale());
        if (!number) {
            m_unreadable = said(number.error());
            break;
        }
        const Unit *shown = unit();
        numbers.push_back(shown ? toSi(*number, *shown) : *number);
    }
    if (m_unreadable.isEmpty())
        m_input.list = numbers;
    emit edited();
}

void InputRow::finishTyping()
{
    if (!m_dirty)
        return;
    if (m_unreadable.isEmpty()) {
        m_dirty = false;
        m_value->setText(valueText());
    }
    emit committed();
}

void InputRow::chooseUnit()
{
    // The number stays as typed: it was read from an instrument or a bill in the unit now chosen.
    const Unit *before = unit();
    const Unit *after = findUnit(m_definition.kind, m_unit->currentData().toString());
    if (!after || after == before)
        return;
    const auto reread = [&](double si) { return toSi(before ? fromSi(si, *before) : si, *after); };
    if (!std::isnan(m_input.si))
        m_input.si = reread(m_input.si);
    for (double &si : m_input.list)
        si = reread(si);
    m_input.unit = QString::fromUtf8(after->key);
    emit edited();
    emit committed();
}

void InputRow::chooseOption()
{
    m_input.choice = m_choice->currentData().toString();
    m_input.unit = QString::fromLatin1(m_definition.unit);
    emit edited();
    emit committed();
}

void InputRow::chooseKnownAs()
{
    m_input.knownAs = fromKey<KnownAs>(m_knownAs->currentData().toString()).value_or(KnownAs::Estimated);
    show();
    emit edited();
    emit committed();
}

void InputRow::typeUncertainty()
{
    QString text = m_uncertainty->text();
    text.remove(u'%').remove(QChar(0x00B1));
    const Result<double> percent = parseNumber(text, QLocale());
    const std::optional<double> own =
        percent && *percent >= 0 && *percent <= 200 ? std::optional<double>(*percent / 100) : std::nullopt;
    if (own != m_input.uncertainty) {
        m_input.uncertainty = own;
        emit edited();
        emit committed();
    }
    show();
}

void InputRow::setSource(const QString &source)
{
    if (source == m_input.source)
        return;
    m_input.source = source;
    emit committed();
}

void InputRow::showProblem(const QString &sentence)
{
    if (sentence == m_problem->text())
        return;
    const Theme &theme = Theme::current();
    m_problem->setText(sentence);
    m_problem->setStyleSheet(QStringLiteral("color: %1").arg(theme.errorText.name()));
    m_problem->setVisible(m_asked && !sentence.isEmpty());
    if (m_value)
        m_value->setStyleSheet(sentence.isEmpty()
                                   ? QString()
                                   : QStringLiteral("QLineEdit { border: 1px solid %1; }").arg(theme.errorText.name()));
}

void InputRow::setAsked(bool asked)
{
    m_asked = asked;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_value, m_choice, m_unit}) {
        if (widget)
            widget->setVisible(asked);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_knownAs, m_uncertainty}) {
        if (widget)
            widget->setVisible(asked && !m_plain);
    }
    m_problem->setVisible(asked && !m_problem->text().isEmpty());
}

void InputRow::setPlain(bool plain)
{
    m_plain = plain;
    if (m_value && plain) {
        m_value->setFixedWidth(m_definition.list ? 160 : 100);
        m_unit->setFixedWidth(110);
    }
    setAsked(m_asked);
}

void InputRow::setReadOnly(bool readOnly)
{
    for (QLineEdit *edit : {m_value, m_uncertainty}) {
        if (edit)
            edit->setReadOnly(readOnly);
    }
    for (QComboBox *combo : {m_choice, m_unit, m_knownAs}) {
        if (combo)
            combo->setEnabled(!readOnly && combo->count() > 1);
    }
}

bool InputRow::owns(const QObject *widget) const
{
    return widget && (widget == m_value || widget == m_choice || widget == m_unit || widget == m_knownAs
                      || widget == m_uncertainty);
}

QWidget *InputRow::valueField() const
{
    return m_choice ? static_cast<QWidget *>(m_choice) : m_value;
}

} // namespace recp
