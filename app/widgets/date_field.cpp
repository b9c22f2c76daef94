#include "app/widgets/date_field.h"

#include "app/widgets/words.h"

#include <QStyle>

namespace recp {

QDate parseDate(const QString &text, const QLocale &locale, const QDate &today)
{
    const QString trimmed = text.trimmed();
    for (const char *format : {"d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "ddMMyyyy", "yyyy-MM-dd", "d/M/yy"}) {
        QDate date = QDate::fromString(trimmed, QString::fromLatin1(format));
        if (date.isValid() && date.year() < 1970)
            date = date.addYears(100);
        if (date.isValid())
            return date;
    }
    const QDate noYear = QDate::fromString(trimmed + u'/' + QString::number(today.year()), QStringLiteral("d/M/yyyy"));
    if (noYear.isValid())
        return noYear;
    for (const QString &format : {locale.dateFormat(QLocale::ShortFormat), QStringLiteral("d MMM yyyy")}) {
        const QDate date = locale.toDate(trimmed, format);
        if (date.isValid())
            return date;
    }
    return {};
}

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("day/month/year"));
    connect(this, &QLineEdit::textEdited, this, &DateField::check);
    connect(this, &QLineEdit::editingFinished, this, &DateField::finish);
}

void DateField::setDate(const QDate &date)
{
    m_date = date;
    setText(date.isValid() ? dateText(date, locale()) : QString());
    setInvalid(false);
}

bool DateField::isValid() const
{
    return !property("invalid").toBool();
}

void DateField::check(const QString &text)
{
    setInvalid(!text.trimmed().isEmpty() && !parseDate(text, locale(), QDate::currentDate()).isValid());
}

void DateField::finish()
{
    if (!isModified() || !isValid())
        return;
    setModified(false);
    const QDate date = text().trimmed().isEmpty() ? QDate() : parseDate(text(), locale(), QDate::currentDate());
    const bool changed = date != m_date;
    setDate(date);
    if (changed)
        emit committed(date);
}

void DateField::setInvalid(bool invalid)
{
    setToolTip(invalid ? tr("This is not a date: type day/month/year.") : QString());
    setAccessibleDescription(toolTip());
    if (property("invalid").toBool() == invalid)
        return;
    setProperty("invalid", invalid);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace recp
