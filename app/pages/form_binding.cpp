#include "app/pages/form_binding.h"

#include "app/widgets/date_field.h"
#include "app/widgets/quantity_edit.h"

#include <QComboBox>
#include <QLabel>

namespace recp {

void FormBinding::add(QLineEdit *field, std::function<QString()> read, std::function<void(const QString &)> write)
{
    m_fields.push_back(field);
    m_refresh.push_back([field, read] {
        if (!(field->hasFocus() && field->isModified()) && field->text() != read())
            field->setText(read());
    });
    connect(field, &QLineEdit::editingFinished, this, [field, read, write] {
        const QString text = field->text().trimmed();
        field->setModified(false);
        if (text != read())
            write(text);
    });
}

void FormBinding::add(DateField *field, std::function<QDate()> read, std::function<void(const QDate &)> write)
{
    m_fields.push_back(field);
    m_refresh.push_back([field, read] {
        if (!(field->hasFocus() && field->isModified()) && (field->date() != read() || field->text().isEmpty()))
            field->setDate(read());
    });
    connect(field, &DateField::committed, this, write);
}

void FormBinding::add(QuantityEdit *field, std::function<double()> read,
                      std::function<void(double, const QString &)> write)
{
    m_fields.push_back(field);
    m_refresh.push_back([field, read] {
        const double value = read();
        const bool same = field->si() == value || (field->isMissing() && value != value);
        if (!(field->hasFocus() && field->isModified()) && !same)
            field->setSi(value);
    });
    connect(field, &QuantityEdit::committed, this, write);
}

void FormBinding::add(QComboBox *field, std::function<QString()> read, std::function<void(const QString &)> write)
{
    m_fields.push_back(field);
    m_refresh.push_back([field, read] {
        const QSignalBlocker quiet(field);
        field->setCurrentIndex(field->findData(read()));
    });
    connect(field, &QComboBox::activated, this, [field, read, write](int index) {
        const QString chosen = field->itemData(index).toString();
        if (chosen != read())
            write(chosen);
    });
}

void FormBinding::refresh()
{
    for (const auto &one : m_refresh)
        one();
}

void FormBinding::setReadOnly(bool readOnly)
{
    for (QWidget *field : m_fields)
        field->setEnabled(!readOnly);
}

void FieldGrid::add(const QString &label, const QString &name, QWidget *field, int span)
{
    if (m_column + span > m_columns) {
        m_row += 3;
        m_column = 0;
    }
    auto *caption = new QLabel(label, field->parentWidget());
    caption->setProperty("role", QStringLiteral("secondary"));
    caption->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(label);
    m_grid->addWidget(caption, m_row, m_column, 1, span);
    m_grid->addWidget(field, m_row + 1, m_column, 1, span);
    m_lastColumn = m_column;
    m_lastSpan = span;
    m_column += span;
}

void FieldGrid::addHint(QLabel *hint)
{
    m_grid->addWidget(hint, m_row + 2, m_lastColumn, 1, m_lastSpan);
}

} // namespace recp
