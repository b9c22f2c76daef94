#pragma once

#include <QFrame>
#include <QString>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace recp {

/// A white panel on the pale ground: a bold title, an aside in secondary text, tools at the right, and the content.
/// Without a title there is no head.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setAside(const QString &aside);
    /// Right of the title: buttons, legends, segmented controls.
    void addTool(QWidget *tool);
    /// Where the content goes; has the panel's padding and 8 px between its parts.
    QVBoxLayout *content() const { return m_content; }
    /// Content without padding: tables that reach to the panel's edge.
    void setFlush(bool flush);

private:
    void ensureHead();

    QVBoxLayout *m_outer;
    QVBoxLayout *m_content;
    QWidget *m_head = nullptr;
    QHBoxLayout *m_headLayout = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_aside = nullptr;
};

/// One number to remember: label above, bold value with its unit, range or remark below.
class KeyFigure : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFigure(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// `value` as it is to be read, "15.899"; `unit` in secondary text after it.
    void setValue(const QString &value, const QString &unit = {});
    void setNote(const QString &note);
    /// Key figures are 22 px; the one result of a page is 30.
    void setLarge(bool large);

private:
    QLabel *m_label;
    QLabel *m_value;
    QLabel *m_unit;
    QLabel *m_note;
};

} // namespace recp
