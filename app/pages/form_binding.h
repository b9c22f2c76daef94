#pragma once

#include <QGridLayout>
#include <QObject>
#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace recp {

class DateField;
class QuantityEdit;

/// Ties the fields of a page to the parts of a struct: fills them from it, and writes a field back when it is finished.
/// A field that is being typed into is left alone.
class FormBinding : public QObject
{
    Q_OBJECT

public:
    explicit FormBinding(QObject *parent = nullptr) : QObject(parent) {}

    void add(QLineEdit *field, std::function<QString()> read, std::function<void(const QString &)> write);
    void add(DateField *field, std::function<QDate()> read, std::function<void(const QDate &)> write);
    void add(QuantityEdit *field, std::function<double()> read, std::function<void(double, const QString &)> write);
    /// By the data of the combo's items.
    void add(QComboBox *field, std::function<QString()> read, std::function<void(const QString &)> write);
    void refresh();
    void setReadOnly(bool readOnly);

private:
    std::vector<std::function<void()>> m_refresh;
    std::vector<QWidget *> m_fields;
};

/// A label over its field in the next cells of a grid, `columns` fields a row. Names the field for people and tests.
class FieldGrid
{
public:
    explicit FieldGrid(QGridLayout *grid, int columns = 2) : m_grid(grid), m_columns(columns) {}
    void add(const QString &label, const QString &name, QWidget *field, int span = 1);
    /// Under the field added last.
    void addHint(QLabel *hint);

private:
    QGridLayout *m_grid;
    int m_columns;
    int m_row = 0;
    int m_column = 0;
    int m_lastColumn = 0;
    int m_lastSpan = 1;
};

} // namespace recp
