#include "app/widgets/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace recp {

Panel::Panel(const QString &title, QWidget *parent) : QFrame(parent)
{
    m_outer = new QVBoxLayout(this);
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_outer->setSpacing(0);
    m_content = new QVBoxLayout;
    m_content->setSpacing(8);
    m_outer->addLayout(m_content, 1);
    setFlush(false);
    if (!title.isEmpty())
        setTitle(title);
}

void Panel::setFlush(bool flush)
{
    const int top = m_head ? 0 : 12;
    m_content->setContentsMargins(flush ? QMargins(0, 0, 0, 0) : QMargins(12, top, 12, 12));
}

void Panel::ensureHead()
{
    if (m_head)
        return;
    m_head = new QWidget(this);
    m_head->setMinimumHeight(34);
    m_headLayout = new QHBoxLayout(m_head);
    m_headLayout->setContentsMargins(12, 3, 10, 3);
    m_headLayout->setSpacing(8);
    m_title = new QLabel(m_head);
    m_title->setProperty("role", QStringLiteral("panelTitle"));
    m_aside = new QLabel(m_head);
    m_aside->setProperty("role", QStringLiteral("secondary"));
    m_headLayout->addWidget(m_title);
    m_headLayout->addWidget(m_aside);
    m_headLayout->addStretch(1);
    m_outer->insertWidget(0, m_head);
    const QMargins margins = m_content->contentsMargins();
    if (!margins.isNull())
        m_content->setContentsMargins(margins.left(), 0, margins.right(), margins.bottom());
}

void Panel::setTitle(const QString &title)
{
    ensureHead();
    m_title->setText(title);
    setAccessibleName(title);
}

void Panel::setAside(const QString &aside)
{
    ensureHead();
    m_aside->setText(aside);
}

void Panel::addTool(QWidget *tool)
{
    ensureHead();
    m_headLayout->addWidget(tool);
}

KeyFigure::KeyFigure(const QString &label, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    m_label = new QLabel(label, this);
    m_label->setProperty("role", QStringLiteral("figureLabel"));
    m_value = new QLabel(this);
    m_value->setProperty("role", QStringLiteral("figure"));
    m_unit = new QLabel(this);
    m_unit->setProperty("role", QStringLiteral("figureUnit"));
    m_note = new QLabel(this);
    m_note->setProperty("role", QStringLiteral("small"));
    m_note->setVisible(false);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_value, 0, Qt::AlignBaseline);
    line->addWidget(m_unit, 1, Qt::AlignBaseline);
    layout->addWidget(m_label);
    layout->addLayout(line);
    layout->addWidget(m_note);
    setAccessibleName(label);
}

void KeyFigure::setLabel(const QString &label)
{
    m_label->setText(label);
    setAccessibleName(label);
}

void KeyFigure::setValue(const QString &value, const QString &unit)
{
    m_value->setText(value);
    m_unit->setText(unit);
    setAccessibleDescription(unit.isEmpty() ? value : value + u' ' + unit);
}

void KeyFigure::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setToolTip(note);
    m_note->setVisible(!note.isEmpty());
}

void KeyFigure::setLarge(bool large)
{
    m_value->setProperty("role", large ? QStringLiteral("result") : QStringLiteral("figure"));
    m_value->style()->unpolish(m_value);
    m_value->style()->polish(m_value);
}

} // namespace recp
