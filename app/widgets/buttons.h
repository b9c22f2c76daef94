#pragma once

#include <QPushButton>
#include <QToolButton>

namespace recp {

/// The one action of a place: filled with the accent.
QPushButton *accentButton(const QString &text, const char *iconName = nullptr, QWidget *parent = nullptr);
/// Any other action.
QPushButton *plainButton(const QString &text, const char *iconName = nullptr, QWidget *parent = nullptr);
/// An action that reads like a link, for rows and strips.
QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);
/// An icon alone; `name` is its tooltip and accessible name.
QToolButton *iconButton(const char *iconName, const QString &name, QWidget *parent = nullptr);

} // namespace recp
