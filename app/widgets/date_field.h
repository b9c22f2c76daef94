#pragma once

#include <QDate>
#include <QLineEdit>

namespace recp {

/// Reads a date as people type it: "5/11/2026", "5/11" (this year), "05112026", "2026-11-05", and the locale's own
/// forms. Day before month. Invalid when it cannot be read.
QDate parseDate(const QString &text, const QLocale &locale, const QDate &today);

/// A date typed by hand; empty is no date. What cannot be read gets a red line and the last valid date stays.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    QDate date() const { return m_date; }
    void setDate(const QDate &date);
    bool isValid() const;

signals:
    void committed(const QDate &date);

private:
    void check(const QString &text);
    void finish();
    void setInvalid(bool invalid);

    QDate m_date;
};

} // namespace recp
