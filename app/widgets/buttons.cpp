#include "app/widgets/buttons.h"

#include "app/widgets/icons.h"

namespace recp {

namespace {

QPushButton *button(const QString &text, const char *iconName, Ink ink, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAccessibleName(QString(text).remove(u'&'));
    made->setAutoDefault(false);
    if (iconName)
        made->setIcon(icon(iconName, ink));
    return made;
}

} // namespace

QPushButton *accentButton(const QString &text, const char *iconName, QWidget *parent)
{
    QPushButton *made = button(text, iconName, Ink::OnAccent, parent);
    made->setProperty("look", QStringLiteral("accent"));
    return made;
}

QPushButton *plainButton(const QString &text, const char *iconName, QWidget *parent)
{
    return button(text, iconName, Ink::Text2, parent);
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    QPushButton *made = button(text, nullptr, Ink::Accent, parent);
    made->setProperty("look", QStringLiteral("link"));
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

QToolButton *iconButton(const char *iconName, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(icon(iconName));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace recp
