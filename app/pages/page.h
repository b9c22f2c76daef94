#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace recp {

/// A key and what it does on this page, for the status bar and F1.
struct KeyHint {
    QString keys; ///< "Ctrl V"
    QString does;
};

/// One page of the window. It builds, connects and shows; it does no arithmetic, no SQL, no file access.
/// Data comes down as structs and models; wishes go up as signals.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Beside the title in secondary text: period, counts.
    virtual QString subtitle() const { return {}; }
    /// Buttons and segmented controls for the page header, right of the title; owned by the page. May be null.
    virtual QWidget *headerTools() { return nullptr; }
    virtual QList<KeyHint> keyHints() const { return {}; }
    /// Shows a subject ("take me there"): a flow, a solution, a check; and the field with this objectName.
    virtual void showSubject(const Id &subject, const QString &field)
    {
        Q_UNUSED(subject)
        Q_UNUSED(field)
    }
    /// The page came to the front.
    virtual void activate() {}

protected:
    /// Ends typing in any field of the page, so that its text is stored while the page is whole. Pages with fields call
    /// it in their destructor.
    void finishTyping()
    {
        QWidget *field = focusWidget();
        if (field && field->hasFocus())
            field->clearFocus();
    }

signals:
    /// Title, subtitle, tools or hints changed.
    void headerChanged();
    /// Please show this step of the open audit, at this subject and field.
    void stepRequested(recp::Id subject, int step, QString field);
    /// One sentence for the status bar.
    void noticed(const QString &sentence);
};

} // namespace recp
