#pragma once

#include "core/domain/resource.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace recp {

/// The theme's colours that an icon or a piece of text may have.
enum class Ink { Text, Text2, Text3, Accent, OnAccent, Warning, Error, Good, Note };
QColor inkColor(Ink ink);

/// An own 16x16 line icon (resources/icons/<name>.svg) in a colour of the theme in use when it is painted, so that a
/// change of theme needs no new icons. Checked or selected ones are drawn in the accent, disabled ones in text 3.
QIcon icon(const char *name, Ink ink = Ink::Text2);
/// The icon of a resource in its colour; a null icon where it has none.
QIcon resourceIcon(Resource resource);
/// The icon's name; nullptr where the resource has none.
const char *resourceIconName(Resource resource);

/// The same as a picture of `size` logical pixels, cached.
QPixmap iconPixmap(const char *name, const QColor &color, int size = 16, qreal scale = 1);

} // namespace recp
